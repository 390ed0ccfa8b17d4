"""Whether Chinese words speak of a deal or purchase that is hoped for, kept to or was before."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.draft import Spot

#: A deal of before that is kept to.
_KEEPS_TO: Final = re.compile(
    r"(?:落实|执行|履行|遵守|推动|推进|巩固|维护|恪守|兑现|贯彻|保持|维持|畅通|用好|发挥|加强)(?:好)?[^，；\s]{0,8}$"
)
#: "没有履行...采购承诺": what was agreed once, and is held against somebody.
_UNKEPT: Final = re.compile(
    r"(?:(?:没有|未[能曾]?|没|并未|拒绝)(?:完全|切实|全面|及时)?(?:履行|兑现|遵守|落实|执行|完成)"
    r"|违反|违背)[^，；]*$"
)
#: "为落实A市磋商达成的共识，决定暂停...": on what account something else is done.
_TO_CARRY_OUT: Final = re.compile(r"为了?(?:更好|切实)?(?:落实|执行|履行|贯彻|兑现)[^，；]*$")
_CARRIED_OUT: Final = re.compile(r"(?:的|文本)?(?:落实|执行|履行|实施(?!细则|方案))")
#: "采购总额": how much is bought, nothing that is undertaken.
_HOW_MUCH: Final = re.compile(r"(?:总[额量值]|[额量商价]|规模|成本|订单(?!的)|方(?!面))")
_STRIKES: Final = frozenset({"agree", "clinch", "sign", "create"})
#: What is only hoped to be agreed on.
_HOPED: Final = re.compile(
    r"(?:预计|预期|期待|希望|相信|有信心|看好|有望|可望|可能|盼|料|乐观|朝着?(?!鲜)|致力|努力|愿(?!景))[^，；]{0,20}$"
)
#: "就协议余下的事项沟通": what is left of it is talked about.
_REST_OF_IT: Final = re.compile(
    r"(?:文本)?(?:的)?(?:余下|剩余|其余|后续|未决)|(?:的)?(?:磋商|谈判|事项|细节)"
)
#: "谈商业协议，包括购买飞机": what they talk of.
_TALK_OF: Final = re.compile(
    r"(?:议题|议程|(?<![会商洽面访言对])谈(?![判妥成话])|讨论|商讨|磋商)[^。；]*(?:包括|涵盖)[^。；]*$"
)
_PROMISES: Final = frozenset({"buy", "agree", "deliver", "undertake"})
#: "期待会面后，A国会答应购买", "购买的承诺已兑现": what is hoped for, and what was kept.
_HOPED_AFTER: Final = re.compile(
    r"(?:期待|期望|希望|盼|相信|认为)[^。；]{0,40}[，,][^，；。]{0,10}(?:也|亦|就|便)?[会能将][^，；]*$"
)
_WANTS: Final = re.compile(r"(?:期望|期待|希望|盼)[^，；。]{0,24}$")
_FULFILLED: Final = re.compile(
    r"[^，；。]{0,24}承诺[^，；。]{0,8}(?:已经?)?[^\u4e00-\u9fff]?(?:兑现|履行|落实|完成)"
)
_FULFILS: Final = re.compile(r"(?:已经?|正在?)?(?:履行|兑现|落实|完成)(?:了)?[^，；。]{0,16}$")
#: Words before a purchase that is none, and before findings that are still to be published.
_NO_BUYING: Final = re.compile(
    r"禁止|限制|不准|停止|暂停|取消|减少|阻止|叫停|推迟|放弃|未经|拒绝|避免|不再|不要"
    r"|(?:支持|协助|帮助|代为|用于)[^，；]{0,16}$|(?:目前|正在)[^，；]{0,4}$"
)
#: Before "达协议": what is only hoped for, doubted or set as a condition.
_NOT_STRUCK: Final = re.compile(
    r"(?:若|倘|[可有盼期]望|望|或|恐|料|拟|将|能|未|何时|机会|接近|快要?|盼|才|需|须|欲|拼|难|不|没|争取|会|前)[^，；\s]{0,3}$"
)
#: "此举是在两国达成协议后作出的": what came before it.
_CAME_AFTER: Final = re.compile(r"^(?:此举|这(?!样))[^，；]{0,6}在[^，；]*$")
#: "这是两国达成协议之后的动作"
_SINCE_THEN: Final = re.compile(r"之?后的|以来")
#: "强调保持采购是非常重要": what somebody thinks of it.
#: "承诺限制稀土出口": what is undertaken is a curb.
_CURBED: Final = re.compile(r"(?:限制|禁止|停止|暂停|收紧|管制|减少)[^，；]{0,6}$")
_THOUGHT_OF: Final = re.compile(
    r"[^，；]{0,12}(?:是|很|非常|至关|十分)+(?:非常|十分|极其|很)?(?:重要|必要|关键)"
)


def _clause_upto(spot: Spot) -> str:
    """The words of the clause before the trigger."""
    return spot.line.text(spot.clause.at, max(spot.clause.at, spot.hit.start))


def _only_kept(spot: Spot) -> bool:
    """As in "商定继续落实X共识", "为协议落实创造条件": a deal of before that is carried out."""
    line, hit = spot.line, spot.hit
    before = line.text(max(line.sentence.at, hit.start - 16), hit.start)
    after = line.text(hit.end, min(line.end, hit.end + 8))
    return bool(_KEEPS_TO.search(before) or _CARRIED_OUT.match(after))


def _only_promised(spot: Spot, upto: str) -> bool:
    """Whether a purchase is hoped for once something is done, or a promise of it was kept."""
    after = spot.line.text(spot.hit.start, spot.line.end)
    if _HOPED_AFTER.search(upto) or _WANTS.search(upto) or _FULFILLED.match(after):
        return True
    return _FULFILS.search(upto) is not None and "承诺" in after


def no_deal(spot: Spot, near: str, tail: str, name: str) -> bool:
    """Whether a deal or purchase is only hoped for, or what is not to be."""
    if spot.frame.kind != "AGREEMENT":
        return False
    upto = spot.line.text(spot.line.sentence.at, max(spot.line.sentence.at, spot.hit.start))
    if _CAME_AFTER.search(upto) or _SINCE_THEN.match(tail):
        return True
    if name == "buy" and (_THOUGHT_OF.match(tail) or _HOW_MUCH.match(tail)):
        return True
    if _UNKEPT.search(_clause_upto(spot)):
        return True
    if name in {"set_out", "brief"} and _only_kept(spot):
        # "公布落实磋商成果举措": what is done under it.
        return True
    if name in _STRIKES and (
        _HOPED.search(near) or _only_kept(spot) or _TO_CARRY_OUT.search(_clause_upto(spot))
    ):
        return True
    if name in _STRIKES and _REST_OF_IT.match(spot.line.text(spot.hit.end, spot.line.end)):
        return True
    if name in _PROMISES and any(
        (_only_promised(spot, upto), _TALK_OF.search(upto), _CURBED.search(upto))
    ):
        return True
    if name == "struck_zh" and _NOT_STRUCK.search(near):
        return True
    return name == "buy" and _NO_BUYING.search(near) is not None
