"""Chinese words of meeting that speak of what came of one, not of people who meet."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.dates import DateRole
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.meeting_deeds import WITH_ZH
from monitor.signal.scene import Line, Party

#: After a noun of meeting: what came of it, or who holds it, is spoken of, not the meeting.
_OF_IT: Final = re.compile(
    r"(?:的)?(?:[\u4e00-\u9fff]方)?(?:联合)?(?:声明|成果|共识|机制|安排(?![在于到])|进展(?!顺利|良好|不错|很好|神速)|有关情况|情况|精神|原则|团队|代表团|牵头人|议题|请求|进程|渠道|(?:良好|积极|友好)?(?:氛围|气氛)|(?:商定|议定)(?!(?:于|在|将))"
    r"|[^，；与和]{0,8}(?:期限|大限|限期|时限|死线|截止日|为限)|为|让|使|给|带来|奠定|可能(?=[，。；\s]|$)|可能性|机率|几率|结果|内容|(?:计划)?(?:的)?细节|基础|框架|达成的|形成的|纪要|前景|策略|筹码|立场|大门|要价|官员|代表|会场|的(?:时间|地点|日期)|期间达成|以来|一?事(?=答|回应|有关)|中(?=[，、\s]|的|表示|同意|达成|强调|说|指|提|取得|所|有)|上(?=同意|达成|表示|决定)|事宜|问题)"
)
#: Before it: it is what is talked of, carried out or asked for.
_ABOUT_IT: Final = re.compile(
    r"(?:搅动|冲击|搅局|打乱|破坏|左右|波及|拖累|重创|主导|看待|盘点|推进|加快|加强|深化|静待|等待|观望|紧盯|押注|憧憬|介绍|落实|贯彻|遵循|根据|按照|基于|关于|涉及|评论|(?<![会商面洽])谈(?!判)|提出|请求|巩固|执行|关注|聚焦|回顾|受(?![文理访邀权聘]|到[^，；\s]{1,12}的$)|随着|呼吁)[^，；\s]{0,14}$"
    # "通过X市磋商达成共识"
    r"|通过(?!视|视讯|电话|线上)[^，；\s]{0,8}$|(?:规格|性质|级别|层级)(?:为|是|属)$"
    r"|(?:换取?|争取|留出|预留|腾出)[^，；]{0,8}$"
)


#: Verbs that make a meeting of the noun: it is held, begins, ends, is put off.
_HELD: Final = re.compile(
    r"今(?:天|日)?起|延长|举行|召开|进行|开始|开启|启动|启幕|开幕|结束|闭幕|落幕|收官|登场|展开|重启|恢复|继续|推迟|取消|延期|改期|延后|告吹|作罢"
    r"|拉开|进入第|第[一二三四]?[天日](?!起)|首[天日]|次日|持续|将(?![军领])|拟|定于|敲定|商定|约定|[抵到]达|前往|举办|参加|出席|在即|或于|预计|邀请|计划|具(?:有)?建设性|富有|坦诚|积极(?!推)|顺利|安排在|可能|(?<![机社])会[在于与同和再]|有望|预期|料|(?:很|非常|十分|相当)(?:好|愉快|友好|成功|不错)"
)
#: After it: it is what came before the news, known by its day or place.
_SINCE_IT: Final = re.compile(
    r"(?:以来|之?后|为|让|使|给|期间|结束(?:以来|后)|[上中时]?(?:所)?(?:达成|形成|商定|确定)的?|(?:的)?(?:联合声明|(?:的)?(?:重要|原则|基本|框架)?(?:共识|成果|协议|安排|精神)))"
)
#: "峰会期间会晤": the occasion of the meeting that is told.
_MEET_THERE: Final = re.compile(r"期间[^，；。]{0,10}?(?:会[晤面见谈]|见面|碰面|举行)")
#: Letters before it in which its day or place stands.
_NEAR: Final = 16
#: "A与B9日在通话中同意...": they spoke, which nothing else tells.
_IN_THE_CALL: Final = re.compile(r"[中时里][，,]?(?:一致)?(?:同意|商定|讨论|谈到|表示|强调|达成)")
#: "访问期间将会见": what is done on the way is told.
_WHILE: Final = re.compile(r"期间|之际|途中|前夕|时将")
#: Between 的 and a name: "正在某国访问的A国商务部长某某".
_HIS_TITLE: Final = re.compile(r"[^，；。与同和跟对将在于\d]*")
_TITLE: Final = 14
_GUEST: Final = re.compile(r"[^，；。]{0,24}?的")
#: Who takes part in talks, before the 的 that makes them say who he is.
_TAKES_PART: Final = re.compile(
    r"(?:正在|前来|来[\u4e00-\u9fff]|出席|参加|率团|率队)[^，；。]{0,26}$"
)
_TITLED: Final = re.compile(r"(?:[^，；。的]{0,14}(?:磋商|会谈|谈判|会议|对话))?的[^，；。]{0,36}")
#: "第二位访华的内阁成员": who has been there, not who goes.
_NTH_GUEST: Final = re.compile(
    r"(?:第[一二三四五六七八九十\d]+|首|又一|唯一)[位名个][^，；的]{0,6}$"
)
#: "访华的日子是9日至11日", "会谈时间定在9日": when it is held is told.
_ITS_DAY: Final = re.compile(
    r"的?(?:具体)?(?:时间|日期|日子|行程)(?:预计|初步|暂时|暂|已)?(?:是|为|定为|定在|定于|在)(?:本月|下月|今年)?\d"
)
#: A blank within a foreign name parts nothing.
_BORDER: Final = re.compile(r"[，；：。！？,;]|(?<![A-Za-z.])\s|\s(?![A-Za-z])|$")
_NOUN_END: Final = re.compile(
    r"[一二两三四五\d]?[到至]?[一二两三四五\d]次|(?:了)?(?:约|近|超过|长达)?[一二两三四五六七八九十\d.]+(?:个)?多?(?:天|日|小时|分钟)"
    r"|(?:了|过)?[”\"】）)]*(?:[，；：。！？,;\s]|$)"
)
#: "为川习会铺路": what is done for a meeting that is not told of.
_PAVES: Final = re.compile(r"(?:做|作)?(?:好)?(?:准备|铺路|铺垫|预热|打前站|搭桥|暖场)")
_NOT_SO: Final = re.compile(r"(?:的)?(?:消息|报道|传闻|说法)")
#: "赴美上市": firms, students and travellers who go there.
_GOES_FOR: Final = re.compile(
    r"\s?(?:履新|到任|上任|就任|出任)|上市|投资|建厂|设厂|办厂|留学|读书|求学|旅游|旅行|就医|发债|融资|生活|工作(?!组|会)|签证|航班|游客|参展|演出"
)
#: "应A邀请，B将赴X市与其会谈": the host is who he meets.
_WITH_HIM: Final = re.compile(r"[与同和](?:其|他|她)(?=举行|会|进行|展开|见|磋|商|在)")
_AT_CALL: Final = re.compile(r"[应受][^，；]*$")
_BIDDEN: Final = re.compile(r"(?:(?:、|和|与|及)[^，；。]{2,24}?)?(?:的|之)?邀")
_OBJECT: Final = 16
_DAY: Final = 8
_BOTH: Final = 2


#: "会晤某方代表": whom he meets, where "会谈某方代表" is who holds the talks.
_SEES_THEM: Final = frozenset({"会见", "会晤", "晤", "接见", "约见", "约晤", "面晤"})
_THEIR_MEN: Final = re.compile(r"[\u4e00-\u9fff]方(?:首席)?(?:经贸)?(?:代表|官员|团队|谈判)")
#: "会见某银行董事长"
_BOSS: Final = re.compile(
    r"[^，；\s的与和]{1,12}?(?:公司|集团|银行)?(?:董事长|首席执行官|执行长|行政总裁|董事会主席|总裁|CEO)"
    r"|[^，；\s与和]{0,12}?(?:工商界|企业家|商界|商会|全国委员会)[^，；\s]{0,4}(?:代表团?|人士|高管|负责人)"
)
_FILMS: Final = frozenset({"视频", "视讯", "视像"})
_BY_VIDEO: Final = re.compile(
    r"的?(?:方式|形式)|连线|(?:再次|首次|再|共同|举行|进行|召开|展开|\s)*"
    r"(?:通话|通电话|会晤|会面|会见|会谈|会议|磋商|峰会|对话|对谈|交流|谈判|讨论|沟通)"
)
#: What becomes of it, right after the noun: nothing before it can make it a mere matter.
_FATE: Final = re.compile(
    r"(?:现|已经?|将|被|再度|再次|突然|临时|暂时|无限期)*(?:宣布|决定)?(?:推迟|延期|改期|延后|押后|取消|[改延][至到]|如期举行|定于|将于)|最快也?要?(?:延|推|等)"
)
#: "谈判仍会继续": nothing has come of it, nor is it held on any day.
_JUST_GOES_ON: Final = re.compile(r"(?:仍|还|依然|依旧|都)(?:将|会|在|要)*(?:继续|持续|进行)")
#: What came of it is told in the same breath: "川习会达成协议".
_CAME_OUT: Final = re.compile(
    r"(?:未|没)?(?:达成?|谈成)(?:了)?[^，；\s的]{0,6}(?:协议|共识|一致)(?!后|的)"
)
#: "为这次会谈召开新闻发布会": what is held on its account.
_BRIEFS: Final = re.compile(
    r"[^，；。]{0,10}(?:召开|举行|举办)[^，；。]{0,6}(?:发布会|记者会|吹风会|招待会)"
)
_ON_ITS_ACCOUNT: Final = re.compile(r"[为就][^，；。]{0,14}$")
#: "会议的细节，双方还在商讨": what is still to be settled.
_TO_SETTLE: Final = re.compile(
    r"(?:细节|安排|日程|议程|时间|日期)[，,]?[^，；]{0,8}(?:还|仍|正)在?$"
)
_KEEPS_TOUCH: Final = re.compile(
    r"[^，；]{0,4}(?:保持(?:着)?(?:密切)?(?:沟通|联系)|进行(?:密切)?沟通|交换(?:了)?意见|做准备|(?:事宜)?(?:作出|做出|进行)(?:了)?(?:计划|安排|讨论))"
)


#: As in "...将会晤？外交部：消息不实": what was told of it is not so.
NO_SUCH: Final = re.compile(
    r"(?:报道|消息|说法|传闻|传言|信息)[^，；。]{0,4}(?:不属实|不实|不准确|纯属|系谣言|毫无根据|没有根据)"
)


def told_zh(line: Line, hit: Hit) -> bool:
    """Whether the words of meeting at *hit* tell that people meet, not of what came of it."""
    after = line.text(hit.end, min(line.end, hit.end + 12))
    if NO_SUCH.search(line.sentence.text, hit.end - line.sentence.at):
        return True
    if (plain := _plainly(line, hit, after)) is not None:
        return plain
    if _ITS_DAY.match(line.text(hit.end, line.end)):
        return True
    goes = "visit" in hit.classes | hit.acts
    purpose = goes and after.startswith("为")
    if (_OF_IT.match(after) and not purpose) or _NOT_SO.match(after) or _of_guest(line, hit):
        return False
    if hit.classes & {"summit"} and _CAME_OUT.match(after):
        return True
    if _only_named(line, hit, after):
        return False
    if goes or _NOUN_END.match(after):
        return True
    if hit.acts & {"meet"} and any(_object(line, hit, p) for p in line.parties):
        return True
    if hit.acts & {"meet"} and not hit.classes and any(_subject(hit, p) for p in line.parties):
        return True
    return bool(_HELD.search(_stretch(line, hit))) or _settled(line, hit)


def _only_named(line: Line, hit: Hit, after: str) -> bool:
    """Whether the words only say what is talked of, prepared for or simply goes on."""
    before = line.text(max(line.sentence.at, hit.start - 20), hit.start)
    if _PAVES.match(after) and "为" in before[-14:]:
        return True
    if _BRIEFS.match(line.text(hit.end, line.end)) and _ON_ITS_ACCOUNT.search(before):
        return True
    if _TO_SETTLE.search(before):
        return True
    if _JUST_GOES_ON.match(after) and not line.dated.dates:
        return True
    return bool((_KEEPS_TOUCH.match(after) and "就" in before) or _ABOUT_IT.search(before))


def _plainly(line: Line, hit: Hit, after: str) -> bool | None:
    """What the words right behind it say by themselves; None where they do not."""
    words = line.text(hit.start, hit.end)
    if _GOES_FOR.match(after) and hit.classes & {"visit"}:
        return False
    if hit.classes & {"call"} and _IN_THE_CALL.match(after) and _settled(line, hit):
        return True
    if words in _FILMS and not _BY_VIDEO.match(after):
        # A film, where no meeting stands behind the word.
        return False
    if words in _SEES_THEM and (_THEIR_MEN.match(after) or _BOSS.match(after)):
        return True
    return True if hit.classes and _FATE.match(after) else None


def _settled(line: Line, hit: Hit) -> bool:
    """Whether both sides and a day stand in the stretch: no verb need say the rest."""
    text = _stretch(line, hit)
    low = line.sentence.at + line.sentence.text.find(text)
    high = low + len(text)
    here = [p for p in line.parties if low <= p.start < high]
    both = any(p.kind in {"both", "leaders"} for p in here)
    if not both and len({p.side for p in here if p.kind in {"person", "office", "side"}}) < _BOTH:
        return False
    at = line.sentence.at
    return any(low <= at + d.start < high and d.role is DateRole.AT for d in line.dated.dates)


def recalled_zh(line: Line, hit: Hit) -> bool:
    """Whether a meeting known by its day or place is only what the news came after or out of."""
    if told_zh(line, hit) or not _SINCE_IT.match(line.text(hit.end, min(line.end, hit.end + 12))):
        return False
    if _MEET_THERE.match(line.text(hit.end, min(line.end, hit.end + 20))):
        return False
    low, at = max(line.sentence.at, hit.start - _NEAR), line.sentence.at
    return any(low <= at + d.start and at + d.end <= hit.start for d in line.dated.dates) or any(
        low <= h.start < hit.start and h.of(EntryKind.PLACE) for h in line.hits
    )


def _of_guest(line: Line, hit: Hit) -> bool:
    """As in "来华出席会议的A国总统": the visit only says who somebody is."""
    if "visit" not in hit.classes | hit.acts:
        return _at_talks(line, hit)
    if _WHILE.match(line.text(hit.end, min(line.end, hit.end + 4))):
        return True
    if _NTH_GUEST.search(line.text(max(line.sentence.at, hit.start - 12), hit.start)):
        return line.text(hit.end, hit.end + 1) == "的"
    match = _GUEST.match(line.text(hit.end, min(line.end, hit.end + 30)))
    at = hit.end + match.end() if match else 0
    return match is not None and any(
        at <= p.start <= at + _TITLE
        and p.kind in {"person", "office"}
        and _HIS_TITLE.fullmatch(line.text(at, p.start))
        for p in line.parties
    )


def _at_talks(line: Line, hit: Hit) -> bool:
    """As in "会见正在进行磋商的某某": talks that only say where somebody comes from."""
    before = line.text(max(line.sentence.at, hit.start - 30), hit.start)
    if not _TAKES_PART.search(before):
        return False
    match = _TITLED.match(line.text(hit.end, min(line.end, hit.end + 56)))
    return match is not None and any(
        hit.end < p.start <= hit.end + match.end() and p.kind in {"person", "office"}
        for p in line.parties
    )


def invites(line: Line, hits: tuple[Hit, ...], party: Party) -> bool:
    """As in "应A之邀访问": the host need not be there. Heads of state receive their guests."""
    if line.sentence.language != "zh" or not any("visit" in h.classes | h.acts for h in hits):
        return False
    ministers = party.kind == "office" or (party.actor is not None and party.level != "leaders")
    return ministers and bids(line, party) and _WITH_HIM.search(line.sentence.text) is None


def bids(line: Line, party: Party) -> bool:
    """Whether the words around *party* say that he invites: "应A邀请"."""
    before = line.text(max(line.sentence.at, party.start - 24), party.start)
    after = line.text(party.end, min(line.end, party.end + 30))
    return bool(_AT_CALL.search(before) and _BIDDEN.match(after))


def _subject(hit: Hit, party: Party) -> bool:
    """As in "A国B国代表周末再谈": both sides right before the verb, with at most a day between."""
    return party.kind in {"both", "leaders"} and 0 <= hit.start - party.end <= _DAY


def _object(line: Line, hit: Hit, party: Party) -> bool:
    """Whether the party is who is met: right after the verb, with at most a title between."""
    if not 0 <= party.start - hit.end <= _OBJECT:
        return False
    return not re.search(r"[后前时中上的，、；]|以来|期间", line.text(hit.end, party.start))


def _stretch(line: Line, hit: Hit) -> str:
    """The words between commas around *hit*, and those of the stretch after."""
    text, at = line.sentence.text, hit.start - line.sentence.at
    borders = [0, *(m.end() for m in _BORDER.finditer(text) if m.end() <= at)]
    low = borders[-1]
    if low and WITH_ZH.match(text, low):
        # "A15日在X市，与B磋商": with whom, in a stretch of its own.
        low = borders[-2]
    border = _BORDER.search(text, at)
    return text[low : border.start() if border else len(text)]
