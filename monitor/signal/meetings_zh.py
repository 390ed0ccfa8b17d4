"""Meetings in Chinese: which words speak of one, and how far along it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from monitor.model import Precision, Status, When
from monitor.signal.acts_zh import asked
from monitor.signal.dates import DateRole, FoundDate
from monitor.signal.document import Clause, ClauseKind
from monitor.signal.draft import attribution_of
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.meeting_groups import Group, main_hit
from monitor.signal.meeting_words_zh import NO_SUCH
from monitor.signal.scene import Line, Party, Scene
from monitor.signal.stretches_zh import stretch_before

#: Soldiers, police and judges of both sides meet about matters of their own.
_ELSEWISE: Final = re.compile(
    r"旅游(?:领袖|高层)?(?:峰会|论坛|对话|会议)|两军|气候|军控|核不扩散|核安全|安理会|联合国大会|战区领导|海上军事|国防部工作|人权对话|移民遣返"
    r"|(?:军方|防务|禁毒)(?:合作)?(?:工作组|磋商|会谈|会议|对话|会晤|通话|热线|部长|高层|领导人)"
)
#: A stretch that says what kind of meeting it was: "这是两人首次会晤".
_WHICH_WAS: Final = re.compile(r"[\s，,]*(?:这|此|也)(?:也|次|将|还)?(?:是|系|为)(?!否|什么)")
_WISHED: Final = re.compile(
    r"敦促|督促|有记者提?问|想(?=让|要|看|见|谈|同|与|和|$)|促(?![进成使销])|呼吁|希望|期待|盼|愿(?!景)|要求|建议|欢迎|如果|倘若|若(?!干)|一旦|是否|能否|会否|会不会|何时|只有|应当|应该|应尽快|应通过|必须"
    r"|需要|(?<![所必急内供刚军无])需(?!求)|主张|寻求|推动|准备好|敞开|有必要|不排除|争取|促成|商讨|探讨|筹划|酝酿|提议|(?:考虑|可能|或将?|威胁|扬言|不排除)(?:取消|推迟|延期|延后)|讨论"
)
_OF_TRADE: Final = re.compile(r"经贸|贸易|谈判|磋商|关税")
#: A guest who has left office: "会见A国前财长某某".
_FORMER: Final = re.compile(
    r"[^，；\s]{0,8}?前(?:任)?(?:财长|财政部长|国务卿|总统|贸易代表|商务部长|驻?[^，；\s]{0,2}大使|官员|高官|部长)"
)
#: "针对美方称双方正在磋商，发言人说": what somebody else says, to which one answers.
_ASKED_OF: Final = re.compile(
    r"(?:针对|关于|对于|就|有记者问)[^。；]{0,24}?(?:称|说|宣称|暗示|透露|报道|传)[^，。；]{0,16}$"
)
#: "此轮谈判结束后，...": the one told before, after which something else is to come.
_AFTER_THIS: Final = re.compile(
    r"(?:[这此今本该]|是)[次轮][^，；]{0,10}(?:结束|完成|落幕)之?后(?=[，。]|$)"
)
#: "这次通话是...的延续": what is said of the one told before.
_THIS_ONE: Final = re.compile(r"[这此是今本该]次(?:的)?[^，；\s]{0,4}$")
_IS_ITS_KIND: Final = re.compile(
    r"(?:也|将|还|就)?(?:是(?!否)|系|正值|被(?:视|看作|认)|由[^，；]{0,10}(?:商定|约定|安排|确定))"
)
_BY_PLAN: Final = re.compile(
    r"无(?:意外|变化|变故)|没有(?:意外|变化)|不出意外|顺利|一切正常|按计划"
)
#: "与正在进行的谈判无关": what something else is not part of.
_UNRELATED: Final = re.compile(r"[^，；]{0,4}(?:无关|没有关系|两码事|不是一回事)")
_WHETHER_AFTER: Final = re.compile(r"[^，；\s]{0,4}(?:是否|能否|会否|会不会|可否)")
#: What a spokesman has nothing to say of: "访华日期尚无消息可以发布".
#: "将适时通话": on no day.
_IN_TIME: Final = re.compile(r"适时|择机|适当(?:的)?(?:时候|时机)")
_NO_WORD: Final = re.compile(
    r"(?:尚|暂|并|目前)无(?:更多|任何|进一步)?(?:可以?[^，；]{0,4})?(?:消息|信息|安排)|无可奉告"
    r"|没有(?:可以?|能够|更多|任何|进一步|什么)?[^，；]{0,6}(?:消息|信息)(?!来源)"
)
_THEN: Final = re.compile(r"(?:之后|随后|其后|然后|继而|再)(?!续)")
_DURING: Final = re.compile(r"(?:届时|期间|其间)")
_SETS_OUT: Final = re.compile(
    r"^(?!.*(?:[已了]|抵|结束|完成|落幕)).*(?:[率领带]团|[率领带]队|领军|启程|动身|后)[^，；]{0,4}(?:赴|往|飞|去)"
)
_ANALYST: Final = re.compile(r"分析人士|分析师|专家|学者|教授|智库|观察人士|评论员|市场预期")
_DENIED: Final = re.compile(
    r"(?:没有|并未|从未|尚未|未曾|否认|无意|不会|不打算|暂无|并没有|不存在|未(?!来|经))[^，；]{0,18}$|否认[^，；]{0,40}$|不$"
)
#: What is not called off stands: "否认取消", "未取消".
_STANDS: Final = re.compile(
    r"(?:(?:并?未|没有?|不会|不)[^，；\s]{0,4}|否认[^，；\s]{0,20})(?:取消|推迟|延期|延后)"
)
_DENIED_AFTER: Final = re.compile(
    r"[^，；]{0,10}(?:的(?:报道|传闻|说法)|不属实|系不实|是假消息|纯属|(?:不会|不再|无法|未能)(?:如期)?(?:举行|召开|登场|成行))"
)
_CANCELLED: Final = re.compile(
    r"(?<!考虑)(?<!可能)(?<!威胁)(?<!或将)(?<!或)取消(?![^，；。]{0,12}(?:关税|加税|制裁|措施|限制|管制|禁令|清单|豁免|收费)|对)|告吹|作罢|流产"
)
#: "会晤或告吹", "恐推迟": feared, not done.
_MAYBE_OFF: Final = re.compile(
    r"(?:或|恐怕?|可能|面临)(?:将|会|被|因此)*(?:取消|告吹|作罢|流产|泡汤|推迟|延期|生变|延后)(?![至到])"
)
_POSTPONED: Final = re.compile(r"推迟|延期|改期|延后|推后|择期再|顺延|延[至到]|改[至到]")
_PLANNED: Final = re.compile(
    r"将(?![军领])|拟|计划|定于|预计|预期|预料|预定|有望|即将|准备|打算|考虑(?!到)|同意(?!后)[^，；]{0,16}$|同意[^，；]{0,14}?(?:举行|再|重启|恢复|展开|开展|开启|继续|启动|尽快)"
    r"|商定|约定|敲定|料|接下来|据报(?!道)|尽[快早]|或(?=将|会|于|在|下|本|访|赴|最快|最早)|可能|邀(?!功)|(?<![机社])会[在于与同和]|(?<!得)很快|不日|待|行程不变"
)
_PLANNED_AFTER: Final = re.compile(
    r"之?前(?:夕|的?[一二两三四五六七八九十\d]+个?(?:周|星期|天|月|小时))|[^，；]{0,12}?(?:将(?![军领])|拟于|定于|有望|即将|料|或于|或将|或在|或最|可望|最快|最早|料|预计|预定|安排在|排定)|[^，；]{0,6}在即|[^，；]{0,8}倒计时|[^，；]{0,6}(?:仍|将)?(?:按计划|如期|照常)(?:进行|举行)|的?行程不变"
)
_RUMOURED: Final = re.compile(
    r"或(?=将|会|于|在|下|本|访|赴|再|与|同|最快|最早)|可能|考虑(?!到)|据悉|据传|传闻|盛传|^传|外传|料将|消息人士|知情人士"
)
_ONGOING: Final = re.compile(
    r"今(?:天|日)?起|延长(?:了)?[一两半]天|续谈|正在(?![\u4e00-\u9fff]{0,6}(?:访问|出访|来访|访[\u4e00-\u9fff])的)|开始举行|开始(?!了?[^，]{0,6}准备)|开启|启幕|拉开(?:帷幕|序幕)|开幕|登场|启动(?=[，。\s]|$)|揭幕|第[二三四五][天日](?!结束|落幕|起|后|内)|继续(?:在[^，；]{1,10})?(?:举行|进行|磋商|会谈|谈判|展开)|(?:次日|第二天|今天|今日)继续|进入第|仍在|继续(?=[，。；\s]|$)|持续(?![了近约逾超长\d一二两三四五六七八九十数])|开谈|展开|(?:飞?抵|[抵到]达|(?<!会见)(?<!会晤)(?<!接见)到访)(?![后的])"
)
#: Said by both sides, however it is reported: "双方约定两周内再次通话".
_BOTH_SAY: Final = re.compile(
    r"(?:双方|两国|两国元首|两人|(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2})(?:经贸团队|牵头人|元首)?(?:一致|已|还|均|都|随后|最终)*(?:商定|约定|议定|同意|敲定)(?!后|的)"
)
_CONFIRMS: Final = re.compile(r"(?:证实|确认)(?!不|了?[^，；]{0,8}(?:没有|尚未|并未))")
#: A headline's "A国B国证实X市会谈".
_CONFIRMED: Final = re.compile(r"(?:证实|确认|官宣)(?:将)?(?:在|于)?[^，；\s了已]{0,8}$")
_ANNOUNCES: Final = re.compile(r"(?:正式)?(?:宣布|公布|官宣)")
#: Meetings in general, none in particular.
_OFTEN: Final = re.compile(r"(?:多次|数次|频繁|多达.{1,3}次|(?<!第)[三四五]次)$")
_LONGER: Final = re.compile(r"(?:磋商|会谈|谈判)[^，；]{0,4}延长(?:了)?(?:至|到)?[一两三半]天")
_TODAY: Final = re.compile(r"今[日天]?(?:[上下]午)?(?:在[^，；\s]{1,10})?(?:举行|召开|进行)$")
_ENDED: Final = re.compile(
    r"[^，；]{0,20}?(?<![首一二]日)(?<![首一二]天)(?:结束|闭幕|落幕|收官|落下帷幕|告一段落)"
)


_BLANK: Final = re.compile(r"\s+")
_SUBJECTS: Final = frozenset({"side", "both", "leaders", "person", "office", "org"})
_SOMETIME: Final = re.compile(
    r"(?:同意|商定|一致)[^，；]{0,12}(?:尽快|尽早|适时|择期|重启|恢复|继续|保持)"
)
_ONCE_SET: Final = re.compile(r"原(?:定|订|计划|拟|本|先|来)|本(?:定|拟|来)")
_FATE: Final = re.compile(
    r"[，,；]?[^，；。]{0,18}?(?:取消|告吹|作罢|推迟|延期|延后|改期|押后|顺延|[改延][至到])[^，；。]{0,14}"
)
_HIS_STAFF: Final = ("办公室", "发言人")
#: Told by its length in hours, it is over: "会谈约80分钟".
_TOOK: Final = re.compile(
    r"(?:了|逾|约|近|超过|长达|历时|将近|整整)*[\d一二两三四五六七八九十百]+(?:个)?(?:多|半)?(?:小时|钟头|分钟)"
)


#: The talks told of go on until then: they are no others.
GOES_UNTIL: Final = re.compile(r"(?:预计|料|可望|可能|或|将|会)*(?:持续|延续|进行)(?:至|到)")


def goes_until_zh(group: Group, dated: FoundDate | None) -> bool:
    """Whether a Chinese stretch only says until when talks go on that are told of before."""
    if dated is None or dated.role is not DateRole.UNTIL or group.line.is_title:
        return False
    if group.line.sentence.language != "zh":
        return False
    return GOES_UNTIL.match(group.line.text(main_hit(group).end, group.end)) is not None


def talks_told(group: Group) -> bool:
    """Whether the words name talks, where one side alone is named.

    A conference that one side's man holds in a Chinese headline may be anybody's.
    """
    if "talks" not in group.classes:
        return False
    sentence = group.line.sentence
    return sentence.language != "zh" or _OF_TRADE.search(sentence.text) is not None


def travels(scene: Scene, group: Group, parties: Sequence[Party]) -> bool:
    """Whether one side's man is to travel, on an errand that may be the topic's.

    A head of state who goes to a third country goes there on its account, unless for talks.
    """
    if "visit" not in group.classes | group.acts:
        return False
    line = group.line
    abroad = any(hit.of(EntryKind.THIRD) or _of_third(scene, hit) for hit in line.hits)
    if line.sentence.language != "zh" and ("talks" in group.words or not abroad):
        return True
    return all(party.level != "leaders" for party in parties)


def _of_third(scene: Scene, hit: Hit) -> bool:
    """Whether a town is in neither side's country."""
    place = hit.of(EntryKind.PLACE)
    return place is not None and place.row.country not in {s.country for s in scene.topic.sides}


def ended_zh(group: Group) -> bool:
    """Whether a Chinese stretch says that the meeting is over, or how many hours it took."""
    line, end = group.line, main_hit(group).end
    if line.sentence.language != "zh":
        return False
    after = line.text(end, group.end)
    return _ENDED.match(after) is not None or _TOOK.match(after) is not None


def wished_zh(line: Line, group: Group) -> bool:
    """Whether the meeting is only asked for, hoped for, supposed or wondered about."""
    clause = line.sentence.clause_at(main_hit(group).start)
    if _ELSEWISE.search(clause.text):
        return True
    if _supposed(line, clause) or _AFTER_THIS.search(clause.text) or _WHICH_WAS.match(clause.text):
        return True
    before = line.text(group.start, main_hit(group).start)
    if _WISHED.search(before) or _OFTEN.search(before):
        return True
    if _ASKED_OF.match(line.text(line.sentence.at, main_hit(group).start)):
        return True
    if _left_open(line, group, before):
        return True
    text = line.sentence.text
    after = line.text(main_hit(group).end, group.end)
    if _IS_ITS_KIND.match(after) and _THIS_ONE.search(before):
        return True
    if not line.dated.dates and (_NO_WORD.search(text) or _IN_TIME.search(before)):
        return True
    if (
        _UNRELATED.match(after)
        or _WHETHER_AFTER.match(after)
        or _FORMER.match(after)
        or _MAYBE_OFF.search(after)
    ):
        return True
    if asked(line, main_hit(group).end):
        return True
    return bool(_ANALYST.search(text)) and bool(_PLANNED.search(text))


def _supposed(line: Line, clause: Clause) -> bool:
    """Whether it is a condition, or what would come of one told before it: "若成行，将会谈"."""
    before = line.sentence.clauses[: clause.index + 1]
    return any(c.kind is ClauseKind.CONDITIONAL and not _BY_PLAN.search(c.text) for c in before)


def _left_open(line: Line, group: Group, before: str) -> bool:
    """As in "双方同意尽快举行新一轮磋商": what came of a meeting, with no day and place."""
    if not _SOMETIME.search(before) or "talks" not in group.words:
        return False
    first = group.start - line.sentence.at <= 1
    if line.is_title and first:
        return False
    at = line.sentence.at
    dated = (d for d in line.dated.dates if d.role is not DateRole.SINCE)
    return not any(group.holds(at + d.start) for d in dated) and not any(
        group.holds(hit.start) and hit.of(EntryKind.PLACE) for hit in line.hits
    )


def status_zh(scene: Scene, group: Group, when: When | None) -> Status:
    """How far along the meeting is, seen from the article's own day."""
    line, hit = group.line, main_hit(group)
    if NO_SUCH.search(line.sentence.text, hit.end - line.sentence.at):
        return Status.DENIED
    before, after = line.text(group.start, hit.start), _own_words(group) + fate_zh(group)
    whole = line.text(group.start, hit.end) + after
    over = when is not None and when.end is not None and when.end < scene.day
    if (off := _called_off(before, after, whole, over=over)) is not None:
        return off
    told = stretch_before(group)
    if told is not None:
        # "A将于9日访B国，举行会谈": what he is to do there is to come as well.
        before = told.text + before
    if (plain := _plainly(scene, line, when, (before, whole, after))) is not None and not over:
        return plain
    future = _ahead(when, scene.day)
    meant = (
        _PLANNED.search(before)
        or _PLANNED_AFTER.match(after)
        or _sets_out(group, whole)
        or _during(scene, group, before)
        or _ahead_there(scene, group, told)
    )
    if future or (meant and not over):
        _source, anonymous = attribution_of(scene, line)
        if anonymous or _RUMOURED.search(whole):
            return Status.RUMOURED
        agreed = _BOTH_SAY.search(line.text(line.sentence.at, hit.start)) is not None
        return Status.CONFIRMED if agreed or _by_office(scene, line) else Status.PLANNED
    if _ENDED.match(after) or over:
        return Status.CONCLUDED
    if line.is_title and "talks" in group.words and _TODAY.search(whole):
        # "磋商今日在京举行": on, as this is printed.
        return Status.ONGOING
    if _running(when, scene.day):
        return Status.ONGOING
    # Behind the verb 正在 says who somebody is: "会见正在访问的某某".
    whole = line.text(group.start, hit.end) + after.replace("正在", "")
    return Status.ONGOING if _ONGOING.search(whole) else Status.CONCLUDED


def fate_zh(group: Group) -> str:
    """What a next stretch tells of what was once set: "原定9日会谈，现已推迟到15日"."""
    line, hit = group.line, main_hit(group)
    if _ONCE_SET.search(line.text(group.start, hit.start)) is None:
        return ""
    found = _FATE.match(line.text(group.end, line.end))
    return found.group() if found is not None else ""


def _plainly(
    scene: Scene, line: Line, when: When | None, words: tuple[str, str, str]
) -> Status | None:
    """What the words *before* it, with it and *after* it say by themselves; None where nothing."""
    before, whole, after = words
    if _LONGER.search(whole) or (_running(when, scene.day) and GOES_UNTIL.match(after)):
        # "双方商定将磋商延长两天": it is on.
        return Status.ONGOING
    confirmed = line.is_title and when is None and _CONFIRMED.search(before)
    return Status.CONFIRMED if confirmed else None


def _called_off(before: str, after: str, whole: str, *, over: bool) -> Status | None:
    """Whether it is denied, called off or put off, or said to stand; None where it is none."""
    if _STANDS.search(before):
        return Status.PLANNED
    if _DENIED.search(before) or _DENIED_AFTER.match(after):
        return Status.DENIED
    if _CANCELLED.search(whole) and not over:
        return Status.CANCELLED
    return Status.POSTPONED if _POSTPONED.search(whole) and not over else None


def _own_words(group: Group) -> str:
    """What stands behind the word of meeting, up to a blank after which others act.

    As in a headline's "A同B会谈 两国将建立机制": what is to come is not their meeting.
    """
    line, hit = group.line, main_hit(group)
    after = line.text(hit.end, group.end)
    for blank in _BLANK.finditer(after):
        at = hit.end + blank.end()
        if any(p.start == at and p.kind in _SUBJECTS for p in line.parties):
            return after[: blank.start()]
    return after


def _ahead(when: When | None, day: date) -> bool:
    """Whether the days lie ahead: a day to come, or what is left of the week or year."""
    if when is None or when.start is None or when.end is None:
        return False
    left = when.start == day and (
        when.precision not in {Precision.DAY, Precision.RANGE} or when.rule == "R17"
    )
    return when.start > day or (left and when.end > day)


def _ahead_there(scene: Scene, group: Group, told: Clause | None) -> bool:
    """As in "某某下周一赴X市 与A谈判两天": to come as the trip is that it goes on with."""
    line = group.line
    before = group.start - line.sentence.at
    if _THEN.match(group.clause.text) and any(
        d.start < before and d.begins_after(scene.day) for d in line.dated.dates
    ):
        # "下周先到X市与A会面，之后转往Y市，与B会面"
        return True
    return told is not None and any(
        d.begins_after(scene.day) and line.inside(told, line.sentence.at + d.start)
        for d in line.dated.dates
    )


def _running(when: When | None, day: date) -> bool:
    """Whether it has begun and its last day is still to come: "7日至8日", on the 7th."""
    if when is None or when.start is None or when.end is None:
        return False
    exact = when.precision is Precision.RANGE and when.rule != "R17"
    return exact and when.start <= day < when.end


def _during(scene: Scene, group: Group, before: str) -> bool:
    """As in "某某12日访问A国 期间同B国财长会谈": it is to come as the visit is."""
    return _DURING.search(before) is not None and any(
        found.begins_after(scene.day) or _running(found.when, scene.day)
        for found in group.line.dated.dates
    )


def _sets_out(group: Group, words: str) -> bool:
    """As in a headline's "A率团赴X市晤B国官员": who goes there has yet to meet them."""
    return group.line.is_title and _SETS_OUT.search(words) is not None


def _by_office(scene: Scene, line: Line) -> bool:
    """Whether a ministry, a palace or their spokesman says so, or an official confirms it."""
    ids = scene.topic.side_ids
    head = re.search("[：:]", line.sentence.text[:24])
    stop = line.sentence.at + head.start() if head else line.sentence.at
    tellers = [
        p
        for p in line.parties
        if p.side in ids
        and (p.start < stop or line.sentence.clause_at(p.start).kind is ClauseKind.ATTRIBUTION)
    ]
    people = [
        p
        for p in tellers
        if p.kind == "person" and not line.text(p.end, p.end + 3).startswith(_HIS_STAFF)
    ]
    if len(people) < sum(p.kind == "person" for p in tellers):
        return True
    if any(p.kind in {"org", "voice"} for p in tellers) and not people:
        return True
    if people and all(p.level == "vice_ministerial" for p in people):
        # A deputy who briefs the press speaks for his ministry.
        return True
    if head and tellers and all(p.kind == "side" and p.end == stop for p in tellers):
        return True
    told = _ANNOUNCES.search(line.sentence.text)
    if told is not None:
        before = [p for p in line.parties if p.end <= line.sentence.at + told.start()]
        if before and all(p.side in ids and p.kind in {"side", "org", "voice"} for p in before):
            return True
    official = any(p.side in ids for p in line.parties)
    return official and bool(_CONFIRMS.search(line.sentence.text))
