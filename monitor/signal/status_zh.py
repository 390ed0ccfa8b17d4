"""How far along a measure is in a Chinese clause, and whether it is meant at all."""

from __future__ import annotations

import re
from typing import Final

from monitor.model import Certainty, Status
from monitor.signal.acts_zh import COMMA, item_zh, stretch_of
from monitor.signal.document import ClauseKind
from monitor.signal.draft import Spot
from monitor.signal.lexicon import Hit
from monitor.signal.measure_status import Standing

#: The subject of talks, not what was done: "就延长...交换意见".
_TALKED_OF: Final = re.compile(
    r"[^，；]{0,20}?(?:交换(?:了)?意见|讨论|磋商|会谈|谈判|沟通|交流|对话|商谈|探讨|举行|进行)"
)
_KEPT: Final = re.compile(r"(?:保留|维持|保持|仍(?:将)?|继续(?:对|加|征|保|维|实))[^，；]{0,12}$")
_DEMANDED: Final = re.compile(
    r"敦促|督促|促请|要求|呼吁|希望|盼|期待|反对|谴责|抗议|批评|指责|抨击|奉劝|质疑|不满|反驳|驳斥|主张|请求"
    r"|(?:应该|应当|必须|理应|务必|早日|尽快)|应(?=立即|尽|停止|取消|纠正|撤)|须(?!知)|诉诸|起诉|申诉|上诉|无权|有权"
)
_PROTESTED: Final = re.compile(
    r"(?:中)?(?:说|称|显示|指出|写道)|[^，；。]{0,16}?(?:采取[^，；]{0,6}(?:反制|措施|行动)|作出回应|予以(?:反制|回击)|发表谈话|表示(?:强烈|坚决|严重)?(?:不满|反对|遗憾|关切|谴责|欢迎)|强烈不满|坚决反对|严正交涉"
    r"|诉诸|提起诉讼|起诉|申诉|的(?:报道|传闻|说法)|不符合|违反|违背|违法|无效|违规|符合|损害|有利于|不利于|冲击|影响|(?:实际上|目前)?(?:已)?(?:不再|不在|不予)考虑|被搁置|[^，；]{0,8}(?:很难|难以|无法|可能性|持(?:乐观|开放|谨慎|怀疑|悲观|积极)|乐观|有信心|抱希望|不抱)"
    r"|没有赢家|解决不了|推高)"
)
_NEGATED: Final = re.compile(
    r"(?:不会|不得|没有|并未|从未|尚未|未曾|暂未|无意|无须|无需|否认|拒绝|绝不|决不|难以|很难|无法|未能|不打算|不考虑|未)[^，；的]{0,16}$"
)
_UNTRUE: Final = re.compile(r"不实(?![施际行])|不属实|假消息|子虚乌有|纯属|辟谣|否认")
#: A row of acts that are held against the other side.
_LISTED: Final = re.compile(r"先后|陆续|接连|频频|一再|连续|不断|屡次|滥施|滥用|大肆")
_WHETHER: Final = re.compile(r"是否|会否|能否|可否|会不会|有没有|何时")
_AGAINST: Final = re.compile(
    r"(?:针对|为应对|应对|因应|以反制|反制|抵消|面对|回应|以回应|规避|躲避|受|由于|因)(?:美|中|对)?[^，；]{0,14}$"
)
#: Letters between 要求 and the firm that is given an order.
_NEAR: Final = 3
_THREAT: Final = re.compile(r"威胁|扬言|警告|恫吓|威吓|放话|要挟")
_MOOTED: Final = re.compile(
    r"(?<![模虚])拟(?![定订])|考虑|讨论|研究(?!院|所|员|中心|室|会)|提议|拟议|建议|酝酿|计划|打算|有意|商讨|探讨|权衡"
    r"|征求意见|公开征集意见|起草|草案|原则上(?:同意|达成|一致)|寻求|准备|拟定"
)
_BILL: Final = re.compile(r"法案|议案|提案|草案")
_MAYBE: Final = re.compile(
    r"可能|或(?=将|会|于|对|再|重|恢复|取消|延|扩|加|放|暂|下|上|在|被|提|把|最)|有望|不排除|恐"
)
_FUTURE: Final = re.compile(r"将|会|要")
_NOW: Final = re.compile(
    r"即日起|即时生效|即刻|立即生效|今日起|今天起|今起|自(?:公布|发布|公告|签署|印发)之日起|(?:公布|发布)之日起(?:施行|实施|生效)?"
)
_STARTED: Final = re.compile(
    r"(?:正式|已|已经|开始)(?:生效|实施|施行|征收|加征|收取|起征|执行)|开征|生效|(?:今|昨)[天日]?起"
)
_EXPECTED: Final = re.compile(r"将(?:于|在|从|自)?|拟|定于|预计|之?后")
_ANALYST: Final = re.compile(
    r"外界|(?:市场|各方|舆论)(?:普遍)?(?:预计|预期|认为)|料(?=将|会|延|对|于)|分析人士|分析师|专家(?!组)|学者|教授|经济学家|业内人士|观察人士|智库|评论员|社论|社评|本报认为|研究员|市场人士|业者"
)
_PAST: Final = re.compile(r"先后|曾(?!任)|此前|早前|早些时候|一度|过去|以来|至今|当年|历经|回顾")
_HOSTILE: Final = frozenset(
    {"impose", "raise", "restrict", "list", "hit", "effect", "open", "retaliate"}
)
_AHEAD: Final = re.compile(r"将(?:于|在|自|从)?|即将")


def standing_zh(spot: Spot, act: Hit, name: str) -> Standing | None:
    """Status of the act *name* on the spot's measure; None where nothing is done or meant."""
    line, clause, hit = spot.line, spot.clause, spot.hit
    low, high = item_zh(line, clause, hit)
    start, stop = stretch_of(line, low, high, hit)
    first = min(act.start, hit.start)
    lead = _lead(spot, first)
    near = line.text(min(start, first), first)
    tail = line.text(max(act.end, hit.end), stop)
    if clause.kind is ClauseKind.CONDITIONAL or _void(spot, lead, near, tail, name):
        return None
    text = line.sentence.text
    cues = _cues(line.text(low, high), near, text)
    conditional = next(
        (c.text for c in line.sentence.clauses if c.kind is ClauseKind.CONDITIONAL), None
    )
    if _THREAT.search(lead) or (
        conditional and name in _HOSTILE | {"allow"} and _FUTURE.search(near)
    ):
        return Standing(Status.THREATENED, Certainty.PROBABLE, cues, conditional)
    guessed = _ANALYST.search(text)
    if guessed and (conditional is not None or _FUTURE.search(near) or guessed.group() == "料"):
        return None
    upto = line.text(min(start, first), max(act.end, first))
    agreed = spot.frame.kind in {"AGREEMENT", "DISPUTE"}
    if (
        (_MOOTED.search(upto) and not agreed)
        or _MOOTED.search(tail)
        or (_BILL.search(text) and not agreed)
    ):
        return Standing(Status.PROPOSED, Certainty.PROBABLE, cues)
    if _MAYBE.search(upto):
        return (
            None if _ANALYST.search(text) else Standing(Status.PROPOSED, Certainty.POSSIBLE, cues)
        )
    if name == "expire":
        done = re.search(r"已|昨|于", line.text(start, stop)) and not _AHEAD.search(
            line.text(start, stop)
        )
        return Standing(Status.EXPIRED, cues=cues) if done else None
    if "immediate" in cues or _begun(spot, low, high):
        return Standing(Status.IN_EFFECT, cues=cues, effect="effect" in act.acts)
    return Standing(Status.ANNOUNCED, cues=cues, effect="effect" in act.acts)


def _lead(spot: Spot, first: int) -> str:
    """The words before the act back to the nearest stretch with a subject of its own."""
    line, sentence = spot.line, spot.line.sentence
    text = line.text(sentence.at, first)
    borders = [0, *(m.end() for m in COMMA.finditer(text))]
    for begin in reversed(borders):
        at = sentence.at + begin
        if sentence.clause_at(at).kind is ClauseKind.CONDITIONAL:
            continue
        if any(at <= p.start < first and p.start - at <= 3 for p in line.parties):
            return text[begin:]
    return text


def _void(spot: Spot, lead: str, near: str, tail: str, name: str) -> bool:
    """Whether the words only ask for it, protest at it, deny it, ask whether, or answer to it."""
    if spot.frame.agent:
        return bool(_NEGATED.search(near))
    if name == "carry_out" or _LISTED.search(lead):
        # "carries out the consensus", "has one after another imposed": a remark.
        return True
    if _demanded(spot, lead) or _PROTESTED.match(tail) or _WHETHER.search(lead):
        return True
    if _NEGATED.search(near) and name != "expire":
        return True
    if _AGAINST.search(near) and not re.search(r"对[^，；]{0,14}$", near):
        return True
    if (
        spot.frame.kind != "TRADE_REMEDY"
        and _KEPT.search(near)
        and name in {"impose", "raise", "restrict", "list"}
    ):
        return True
    head = spot.line.text(spot.clause.at, max(spot.clause.at, spot.hit.start))
    if re.search(r"就[^，；]*$", head) and _TALKED_OF.match(tail):
        return True
    text = spot.line.sentence.text
    return bool(_UNTRUE.search(text)) or text.rstrip().endswith(("？", "?"))


def _demanded(spot: Spot, lead: str) -> bool:
    """Whether it is only asked for; a government that asks a firm gives an order."""
    found = _DEMANDED.search(lead)
    if found is None or found.group() != "要求":
        return found is not None
    line = spot.line
    after = line.text(line.sentence.at, line.end).find(lead)
    at = line.sentence.at + after + found.end()
    return not any(p.kind == "firm" and 0 <= p.start - at <= _NEAR for p in line.parties)


def _cues(item: str, near: str, text: str) -> frozenset[str]:
    cues = set()
    if _NOW.search(item) or (_NOW.search(text) and "即日" in text):
        cues.add("immediate")
    if _PAST.search(near) or _ANALYST.search(text):
        cues.add("participle")
    return frozenset(cues)


def _begun(spot: Spot, low: int, high: int) -> bool:
    """Whether the words say that it applies by now."""
    line = spot.line
    words = line.text(low, high)
    match = _STARTED.search(words)
    if match is None:
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
