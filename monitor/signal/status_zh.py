"""How far along a measure is in a Chinese clause, and whether it is meant at all."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from monitor.model import Certainty, Precision, Status
from monitor.signal.at_once import AT_ONCE_ZH
from monitor.signal.dates import DateRole
from monitor.signal.document import ClauseKind
from monitor.signal.draft import Spot
from monitor.signal.items_zh import item_zh, stretch_of
from monitor.signal.lexicon import Hit
from monitor.signal.listed_zh import lister
from monitor.signal.measure_status import DONE_BY, Standing
from monitor.signal.scene import Line, Scene
from monitor.signal.void_zh import NEGATED, NO_PAPER, TO_COME, after_of, lead_of, void_zh

#: "关税应相应下调", "只有…，才会降低": what ought to be, or would be then.
_OUGHT: Final = re.compile(
    r"(?<![反响相适供对效回答呼因照感])应(?![约邀对急用询])[^，；]{0,8}$|才(?:[会能可]|有可能)[^，；]{0,4}$"
)
#: "要A国降低关税，先要...": on what terms.
_WANTING: Final = re.compile(r"(?:^|[，；：:\s])要(?!求)[^，；]{0,10}$")
_FIRST: Final = re.compile(r"[^，；。]{0,16}，(?:先|必须|首先|就得|还得|得先|需|须)")
_THREAT: Final = re.compile(
    r"准备好(?=对|向|加征|再)|威胁|扬言|呛|放狠话|叫嚣|警告|恫吓|威吓|放话|要挟"
)
_MOOTED: Final = re.compile(
    r"(?:将|继续)推动[^，；]{0,30}(?:展期|延期|延长)|(?:有?待|[须需])[^，；\s]{0,8}(?:拍板|批准|点头|定夺|敲定|核准)|(?<![模虚])拟(?![定订])|(?<!安全)(?<!利益)(?<!的)考虑|讨论|研[议拟]|研究(?!院|所|员|中心|室|会)|提议|拟议|建议|酝酿|(?<!原)计划|打算|有意|商讨|探讨|权衡"
    r"|征求意见|公开征集意见|起草|草案|原则上(?:同意|达成|一致)|寻求|准备|拟定"
)
#: What is only thought of doing before a panel or court: "考虑就...向世贸组织提起诉讼".
_SUING: Final = re.compile(
    r"(?:(?<![模虚])拟|研议|考虑|计划|打算|准备)(?:就[^，；]*)?(?:[向在将][^，；]{0,16})?(?:正式)?$"
)
_PLAN: Final = re.compile(r"^(?:的)?(?:上调|加征|征收|措施)?(?:的)?(?:计划|方案|打算)")
_TALKED: Final = re.compile(
    r"(?:讨论|商讨|探讨|磋商|商谈|商议)(?!(?:中|期间|时|后|结束|上|达|成果|机制)|[^，；]{0,8}(?:同意|商定|达成|决定))"
)
_MEETINGS: Final = frozenset({"talks", "meeting_noun", "call"})
_BILL: Final = re.compile(r"法案(?!实体清单|清单|名单)|议案|提案|草案")
_MADE_LAW: Final = re.compile(r"(?:签署|签字|签了|正式生效|成为法律|成法)")
_MAYBE: Final = re.compile(
    r"可能|或(?=将|会|于|对|再|重|恢复|取消|延|扩|加|放|暂|下|上|在|被|提|把|最)|有望|不排除|恐"
)
#: A headline's last stretch: "再加10% 今起生效".
_FROM_TODAY: Final = re.compile(r"\s今[日天]?起?(?:正式)?(?:生效|实施|施行|执行|上路)$")
_SINCE_TODAY: Final = ("即日", "之日", "当日起", "当天起", "立即生效", "即刻生效", "即时生效")
#: "复审裁定继续征收五年"
_KEEPS_ON: Final = re.compile(r"继续(?:征收|实施|加征|按)|延长(?:征收|实施)|维持(?:征收|实施)")
_COULD: Final = re.compile(r"(?<![许认])可(?!获)|愿|考虑|不排除|能|才")
#: "到期终止": it ends by itself.
_RAN_OUT: Final = re.compile(r"(?:到期|期满|届满)(?:后)?(?:自动|自行|自然)?$")
_FUTURE: Final = re.compile(r"将|会|要")
_NOW: Final = re.compile(
    rf"{AT_ONCE_ZH}|即刻|今日起|当[日天]起|同日起|今天起|今起|自(?:公布|发布|公告|签署|印发)之日(?:起|开始)|(?:公布|发布)之日(?:起|开始)(?:施行|实施|生效)?"
)
#: From the announcement on, which may be of yesterday; "from today" is not.
_AT_ONCE: Final = re.compile(r"即日|即时|即刻|立即|之日(?:起|开始)")
#: "对其余商品的关税暂时不会实施"
_WILL_NOT: Final = re.compile(
    r"(?:不会|不得|并未|尚未|(?:至今|仍|迟迟|还)未|还没|没有|并不|不予)[^，；]{0,6}$"
)
#: As in "许可到期不再延长".
_NO_LONGER: Final = re.compile(r"(?:不再|不予|不会|未获|未能|拒绝|不)$")
#: A headline's first stretch, of what one only means to do: "A部拟修改规则 限制..."
_MEANS_TO: Final = re.compile(
    r"^[^，；\s]{1,14}?(?<![模虚])拟(?![定订])(?!.*(?:宣布|决定|正式|已))"
)
#: "白宫计划在附加税到期后，对...课征": what is planned is told behind its day.
_PLANS_ONCE: Final = re.compile(
    r"(?:计划|打算|考虑|有意|(?<![模虚])拟(?![定订]))(?:[在于待等]|届时)[^，；]{2,40}[后前时]，[^，；]*$"
)
#: "正讨论在2月1日，对...加征": the day in a stretch of its own.
_MOOTED_FOR: Final = re.compile(
    r"(?:讨论|研究|考虑|酝酿|计划|打算|(?<![模虚])拟(?![定订]))[于在自从][^，；]{1,14}[日月起]，[^，；]*$"
    # "计划8月中旬签署行政令，限制..."
    r"|(?:计划|打算|考虑|酝酿|准备|(?<![模虚])拟(?![定订]))[^，；]{0,16}(?:签署|发布|公布|出台)"
    r"[^，；]{0,8}(?:令|规定|新规)[，\s][^，；]*$"
    # "料宣布对...加征", "最快15日公布"
    r"|(?:最快|最早|料|(?<!不)预[计料]|将[于在](?!即日|今))[^，；]{0,14}?(?:宣布|公布|出台)[^，；]*$"
)
#: "将对...加征新关税，最快下周二公布"
_TOLD_THEN: Final = re.compile(
    r"[^，；。]{0,8}[，,](?:并|且)?(?:最快|最早|料|预[计料])[^，；。]{0,14}(?:宣布|公布|公告)"
)
_STARTED: Final = re.compile(
    r"(?:正式|已|已经|开始)(?:生效|实施|施行|征收|课征|加征|收取|起征|执行)|开始(?:被|遭|对|向)|同步(?:实施|施行|加征|收取)|开征|生效|(?:今|昨)[天日]?起"
)
#: "A国已对B国商品加征关税", below the news: how things stand.
_STANDS_BY: Final = re.compile(
    r"(?:已经?|目前|现阶段|现时|眼下|如今|先前|此前)[^，；。]{0,4}(?:对|就|向|被|遭)"
    r"[^，；。]{1,40}?(?:加征|征收|课征|加课|课徵|加收|收取|开征)"
)
_SAID_NOW: Final = re.compile(r"宣布|决定|公布|公告|签署|将|拟|起|\d日|今[天日]|昨")
#: As in "已加征10%关税的商品": which goods are meant.
_OF_GOODS: Final = re.compile(r"[^，；。]{0,12}的(?:商品|产品|货物|税目|清单)")
_EXPECTED: Final = re.compile(r"将(?:于|在|从|自)?|拟|定于|预计|之?后")
_ANALYST: Final = re.compile(
    r"外界|(?:市场|各方|舆论)(?:普遍)?(?:预计|预期|认为)|料(?=将|会|延|对|于)|分析人士|分析师|专家(?!组)|学者|教授|经济学家|业内人士|观察人士|智库|评论员|社论|社评|本报认为|研究员|市场人士|业者"
)
_PAST: Final = re.compile(
    r"先后|曾(?!任)|此前(?!一[天日晚]|不久|[几数]小时)|早前|早些时候|一度|过去|以来|至今|当年|历经|回顾"
)
_HOSTILE: Final = frozenset(
    {"impose", "raise", "restrict", "list", "hit", "effect", "open", "retaliate", "restore"}
)
_AHEAD: Final = re.compile(r"将(?:于|在|自|从)?|即将")
_POSTPONES: Final = re.compile(r"推迟|延后|延迟|推后|顺延|延期")
#: What spares from a measure: to end it is a measure, not the end of one.
_FAVOURS: Final = frozenset({"de_minimis", "exclusion", "waiver", "licence_paper"})
_LEVIED: Final = frozenset({"TARIFF", "CHARGE", "AGREEMENT"})
_STANDS: Final = frozenset(
    {"TARIFF", "CHARGE", "EXPORT_CONTROL", "ENTITY_MEASURE", "IMPORT_RESTRICTION", "INVESTMENT"}
)
_AHEAD_OF_ACT: Final = re.compile(
    r"(?:将(?:会|于|在|自|从|与|同|各自|分别|相互|互相|对等|继续|全部|部分|立即|尽快|同步|相应|逐步|正式|再)|即将|(?<![不社委员协商事理工国议大峰年])会(?![议谈晤面]))[^，；]*$|将$"
    # "将会在13至15日，率团签署协议"
    r"|将(?:会)?[于在自从][^，；]{1,14}[日月周年号天]，[^，；]*$"
)
#: "将于下周访问A城，签署协议": what one goes there for is still to be done.
_TRIP_AHEAD: Final = re.compile(
    r"(?:将|拟|定于|计划)[^；。]{0,24}?(?:访(?!谈)|赴|前往|率团|出席|启程)[^；。]{0,24}，"
    r"(?:并|届时|以)?(?:[同与和][^，；。]{1,12})?$"
)
#: As in "将对...暂停征收": where the verb comes before its object, 将 is no sign of the object.
_AHEAD_WITH: Final = re.compile(r"将[对向就把][^，；]*$")
_AGREED: Final = re.compile(r"同意|承诺|商定|达成|一致")
#: "reached consensus", where nothing comes after it.
REACHED: Final = (
    r"达成(?:了)?(?:多项|一系列|重要|以下|如下|初步|原则|框架)*(?:共识|一致)(?!后|以来|的)"
)
#: The same, for all that the sentence goes on to tell.
_UNDERTAKEN: Final = re.compile(
    r"(?:双方|两国|各方|方)(?:一致)?(?:均|都|已)?(?:同意|承诺|商定)(?!后|的)"
    rf"|{REACHED}"
)
#: What both sides only undertake to do: "就...延长一年达成共识".
AGREED_AFTER: Final = re.compile(r"^(?:(?!落实|执行|履行)[^。；]){0,20}(?:共识|一致|协议)")


def standing_zh(spot: Spot, act: Hit, name: str) -> Standing | None:
    """Status of the act *name* on the spot's measure; None where nothing is done or meant."""
    line, clause, hit = spot.line, spot.clause, spot.hit
    low, high = item_zh(line, clause, hit)
    start, stop = stretch_of(line, low, high, hit)
    first = min(act.start, hit.start)
    lead = lead_of(spot, first)
    near = line.text(min(start, first), first)
    tail = line.text(max(act.end, hit.end), stop)
    if clause.kind is ClauseKind.CONDITIONAL or void_zh(spot, lead, near, tail, name):
        return None
    if line.sentence.clause_at(act.start).kind is ClauseKind.CONDITIONAL:
        # "在目前关税水平下，如果A方继续加码，...": the act itself is only supposed.
        return None
    between = line.text(hit.end, act.start) if act.start > hit.end else ""
    if (name == "extend" and _NO_LONGER.search(between or near)) or _only_ought(
        spot, first, between or near
    ):
        return None
    undone = NEGATED if spot.frame.agent else _WILL_NOT
    if undone.search(between) or (name == "find" and TO_COME.search(between)):
        return None
    text = line.sentence.text
    cues = _cues(spot, line.text(low, high), near)
    conditional = next(
        (c.text for c in line.sentence.clauses if c.kind is ClauseKind.CONDITIONAL), None
    )
    if _THREAT.search(lead) or (
        conditional
        and name in _HOSTILE | {"allow"}
        and (_FUTURE.search(near + between) or spot.line.is_title)
    ):
        return Standing(Status.THREATENED, Certainty.PROBABLE, cues, conditional)
    if conditional and spot.line.is_title and _COULD.search(near + between):
        # "若A国暂停管制 可延长休战": what is held out.
        return Standing(Status.PROPOSED, Certainty.POSSIBLE, cues, conditional)
    guessed = _ANALYST.search(text)
    if guessed and (conditional is not None or _FUTURE.search(near) or guessed.group() == "料"):
        return None
    if (
        mooted := _mooted(
            spot, line.text(min(start, first), max(act.end, first)), _planned_off(name, tail), lead
        )
    ) is not None:
        return replace(mooted, cues=cues) if mooted.status is Status.PROPOSED else None
    if name == "expire":
        words = line.text(start, stop)
        over = re.search(
            r"已|昨|于|未[获再能]?[延续]|不[再予]?[延续]|没有[延续]|[到届期][期满](?:后)?(?:自动|自行|自然)?(?:终止|失效|停[征止收])",
            words,
        ) and not _AHEAD.search(words)
        return Standing(Status.EXPIRED, cues=cues) if over else None
    return _decided(spot, act, name, near, cues)


def _only_ought(spot: Spot, first: int, before: str) -> bool:
    """Whether it is what ought to be done, or on what terms it would be."""
    line = spot.line
    if spot.frame.kind not in _LEVIED:
        return False
    if _OUGHT.search(before):
        return True
    wanted = _WANTING.search(line.text(max(line.sentence.at, first - 12), first)) is not None
    return wanted and _FIRST.match(line.text(first, line.end)) is not None


def _planned_off(name: str, tail: str) -> str:
    """*tail* without the plan that is given up: "暂停上调关税的计划"."""
    return _PLAN.sub("", tail) if name in {"suspend", "remove"} else tail


def _mooted(spot: Spot, upto: str, tail: str, lead: str) -> Standing | None:
    """The standing of what is only proposed or possible; `RUMOURED` where a pundit only guesses."""
    text = spot.line.sentence.text
    agreed = spot.frame.kind in {"AGREEMENT", "DISPUTE"}
    if spot.frame.kind == "DISPUTE":
        tail = ""
    if _TALKED.search(upto) and not spot.line.classes.isdisjoint(_MEETINGS):
        # "会谈，商讨延长休战": what they talk of, proposed by nobody.
        return Standing(Status.RUMOURED, Certainty.POSSIBLE)
    title = spot.line.is_title and not agreed
    if title and _MEANS_TO.match(lead) and not _MEANS_TO.match(upto):
        return Standing(Status.PROPOSED, Certainty.PROBABLE)
    if _SUING.search(upto) and spot.frame.kind == "DISPUTE":
        return Standing(Status.PROPOSED, Certainty.PROBABLE)
    if _MOOTED.search(tail) or (
        not agreed and (_MOOTED.search(upto) or (_BILL.search(text) and not _MADE_LAW.search(text)))
    ):
        return Standing(Status.PROPOSED, Certainty.PROBABLE)
    head = spot.line.text(spot.line.sentence.at, spot.hit.start)
    then = _TOLD_THEN.match(spot.line.text(spot.hit.end, spot.line.end))
    if not agreed and (_PLANS_ONCE.search(lead) or _MOOTED_FOR.search(head) or then):
        return Standing(Status.PROPOSED, Certainty.PROBABLE)
    if not _MAYBE.search(upto):
        return None
    guessed = _ANALYST.search(text)
    return Standing(Status.RUMOURED if guessed else Status.PROPOSED, Certainty.POSSIBLE)


def _decided(spot: Spot, act: Hit, name: str, near: str, cues: frozenset[str]) -> Standing:
    """The standing of what is decided: announced, in force, or what the act makes of it."""
    plain = Standing(Status.ANNOUNCED, cues=cues, effect="effect" in act.acts)
    words = spot.line.text(act.end, spot.line.end)
    if spot.frame.kind == "TRADE_REMEDY" and name == "find" and _KEEPS_ON.search(words):
        return replace(plain, status=Status.EXTENDED)
    if spot.frame.kind == "TRADE_REMEDY" and name in DONE_BY and name != "suspend":
        ahead = _intended(spot, act, near)
        if DONE_BY[name] is Status.REMOVED and not ahead and _RAN_OUT.search(near):
            return replace(plain, status=Status.EXPIRED)
        return (
            replace(plain, cues=cues | {"ahead"}) if ahead else replace(plain, status=DONE_BY[name])
        )
    if spot.frame.kind not in _STANDS:
        head = spot.line.text(spot.line.sentence.at, min(act.start, spot.hit.start))
        if name == "impose" and spot.frame.kind == "TRADE_REMEDY" and "immediate" in cues:
            return replace(plain, status=Status.IN_EFFECT)
        return replace(plain, cues=cues | {"intended"}) if _TRIP_AHEAD.search(head) else plain
    low, high = item_zh(spot.line, spot.clause, spot.hit)
    reached = _reached(spot, act, name)
    if reached is not None:
        if _intended(spot, act, near) and not _from_now(spot, low, high):
            return replace(plain, cues=cues | {"intended", "ahead"})
        return replace(plain, status=reached)
    begun = _begun(spot, low, high)
    if begun or "immediate" in cues or _from_now(spot, low, high):
        return replace(plain, status=Status.IN_EFFECT, effect=plain.effect or begun)
    return plain


def _reached(spot: Spot, act: Hit, name: str) -> Status | None:
    """What the act makes of the measure once it is done."""
    reached = DONE_BY.get(name)
    kind = spot.frame.kind
    favours = spot.hit.classes & _FAVOURS and not NO_PAPER.match(after_of(spot))
    if reached is Status.REMOVED and favours:
        return None
    if reached is Status.REMOVED and _for_a_time(spot, act):
        return Status.SUSPENDED
    if reached is Status.SUSPENDED:
        later = _POSTPONES.match(spot.line.text(act.start, act.end))
        return None if later or kind == "IMPORT_RESTRICTION" else reached
    return reached


def _for_a_time(spot: Spot, act: Hit) -> bool:
    """As in "停止收取港务费一年": what is taken off for so long is only suspended."""
    line, at = spot.line, spot.line.sentence.at
    low, high = item_zh(line, spot.clause, spot.hit)
    if spot.frame.kind != "CHARGE":
        if not line.text(act.start, act.end).startswith("停止"):
            return False
        low, high = stretch_of(line, low, high, spot.hit)
    return any(low <= at + d.start < high for d in line.dated.durations)


def _intended(spot: Spot, act: Hit, near: str) -> bool:
    """Whether it is still to be done ("将暂停", "将对...暂停"), or only agreed upon."""
    line = spot.line
    before = act.start < spot.hit.start
    if not before:
        # 将 right before the measure makes it the object: "将休战期展延".
        near = re.sub("将$", "", near)
    if _AHEAD_OF_ACT.search(near) or (before and _AHEAD_WITH.search(near)):
        return True
    if not before and _AHEAD_OF_ACT.search(line.text(spot.hit.end, max(spot.hit.end, act.start))):
        return True
    if _AGREED.search(near) or AGREED_AFTER.match(line.text(act.end, line.end)):
        return True
    first = min(act.start, spot.hit.start)
    counted = lister(spot.scene, line, first)
    if counted is not None and counted[1]:
        return True
    return _UNDERTAKEN.search(line.text(line.sentence.at, first)) is not None


def _cues(spot: Spot, item: str, near: str) -> frozenset[str]:
    cues, text = set(), spot.line.sentence.text
    if (
        _NOW.search(item)
        or (_FROM_TODAY.search(text) and not _begins_below(spot))
        or (_NOW.search(text) and any(word in text for word in _SINCE_TODAY))
    ):
        cues.add("immediate")
        cues.add("at_once" if _AT_ONCE.search(text) else "from_today")
    if _PAST.search(near) or _ANALYST.search(text):
        cues.add("participle")
    return frozenset(cues)


def stands_by(scene: Scene, line: Line) -> bool:
    """As in "A国已对B国商品加征关税", with no day and below the first sentence: as things stand."""
    text = line.sentence.text
    if line.is_title or scene.place_in_body(line) < 1 or line.dated.dates:
        return False
    return _STANDS_BY.search(text) is not None and _SAID_NOW.search(text) is None


def _begins_below(spot: Spot) -> bool:
    """As in "加税 今生效" over "自4月12日起": the text says that it is still to come."""
    day = spot.scene.day
    below = (d for line in spot.scene.lead(1) for d in line.dated.dates)
    return any(d.role is DateRole.FROM and d.begins_after(day) for d in below)


def _begun(spot: Spot, low: int, high: int) -> bool:
    """Whether the words say that it applies by now."""
    line = spot.line
    words = line.text(low, high)
    match = _STARTED.search(words)
    if match is None:
        return stands_by(spot.scene, line) and spot.frame.kind in {"TARIFF", "CHARGE"}
    if _OF_GOODS.match(words, match.end()):
        return False
    if _EXPECTED.search(words[: match.start()][-14:]) or _MOOTED.search(words):
        return False
    at = line.sentence.at
    days = [
        d.when.start
        for d in line.dated.dates
        if low <= at + d.start < high and d.when.start is not None
    ]
    return not days or max(days) <= spot.scene.day


def _from_now(spot: Spot, low: int, high: int) -> bool:
    """As in "自5日起": the first day that the words name has come."""
    line, at = spot.line, spot.line.sentence.at
    days = [
        day
        for found in line.dated.dates
        # "去年9月起": a month has begun at the latest when it is over.
        if (day := found.when.start if found.when.precision is Precision.DAY else found.when.end)
        and found.role is DateRole.FROM
        and (low <= at + found.start < high or not line.inside(spot.clause, at + found.start))
    ]
    return bool(days) and max(days) <= spot.scene.day and not _MOOTED.search(line.text(low, high))
