"""Whether Chinese words name a measure only as a matter, a ground, a price or another's deed."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.document import ClauseKind
from monitor.signal.draft import Spot
from monitor.signal.lexicon import EntryKind

#: The subject of talks, not what was done: "就延长...交换意见".
_TALKED_OF: Final = re.compile(
    r"[^，；]{0,20}?(?:交换(?:了)?意见|讨论|磋商|会谈|谈判|沟通|交流|对话|商谈|探讨|交涉|(?:发布|作出|做出|下达)?(?:判决|裁决|裁定)|举行|进行|听取|表达|表明|提出|阐述|阐明)"
)
#: Letters after a measure in which its talks are named.
_TOPIC_END: Final = 30
#: As in "就美方加征关税，在世贸组织提出磋商请求", "就延长休战等议题，进行了磋商".
_MATTER: Final = re.compile(r"(?<!成)就(?![业能会是在可将要此已连有算])[^，；]*$")
_TALKED_BEHIND: Final = re.compile(
    r"[^，；。]{0,40}[，,](?:双方|两国)?(?:在[^，；。]{1,20}|向[^，；。]{1,16})?(?:也|还|再次|正式)?(?:进行|交换|举行|展开|开展|提出|提起|提请|发表|表达|表示|作出|深入|坦诚|沟通|磋商|讨论)"
)
#: "某方所说的取消加征": what somebody only speaks of; "原本规定...": what held before.
_SO_CALLED: Final = re.compile(
    r"(?:所(?:说|称|提|要求)的|提(?:到|及)的)[^，；]{0,16}$|原(?:本|先|来)?规定(?!的)[^。；]*$"
)
#: "对其他75国的关税": whose duties the topic's are not.
_OF_OTHERS: Final = re.compile(
    r"[对向][^，；]{0,3}其[他余它][^，；]{0,8}(?:国|经济体|伙伴)[^，；]*$"
)
#: "正考虑放宽限制，以换取某国放行...": what is hoped for in exchange.
_IN_EXCHANGE: Final = re.compile(r"(?:换取|换来|促使|迫使|逼迫|诱使|说服)[^，；]{0,12}$")
_ONLY_MEANT: Final = re.compile(
    r"考虑|研究|讨论|酝酿|计划|打算|有意|希望|寻求|(?<![模虚])拟|可能|愿意?"
)
#: "以购买某国石油为由": on what ground something else is done.
_GROUND_OF: Final = re.compile(r"(?<![所可加足得难])以[^，；]{0,30}$")
_AS_GROUND: Final = re.compile(r"[^，；。]{0,20}?为(?:由|借口|名(?!单)|理由)")

#: Under what condition a truce would have run out, and what would have come of it.
_NOT_PROLONGED: Final = re.compile(r"(?:未|没有?|不)(?:能|获|再|予|如期|及时|得到)*(?:延|续|展)")
_WORSE: Final = frozenset({"impose", "raise", "restrict", "effect", "restore"})
#: The name of a notice in brackets behind its number.
_NOTICE_NAMED: Final = re.compile(r"号(?:公告|通知|文件)?[（(]关于[^（(）)。]*$")
_NAME_ENDS: Final = re.compile(r"[^（(）)。]*的(?:公告|通知|决定)[）)]")
#: Sentences below a listing in which its consequences are told.
_BELOW: Final = 3
#: What is held against somebody, told with no day: "对...开展调查，严重违反...".
_BREACHES: Final = re.compile(
    r"[^，；。]{0,10}[，,](?:(?:此举|这(?:种做法|一做法)?|有关做法)(?:严重|公然|粗暴|明显|极大|直接)*|(?:严重|公然|粗暴|明显|极大|直接)+)"
    r"(?:地)?(?:违反|违背|损害|破坏|侵犯|侵害|危害)"
)
#: As in "A国加征关税，上月被世贸组织裁定违规": what judges ruled upon was there before.
_RULED_ON: Final = re.compile(
    r"(?![^；。]{0,12}(?:取代|替代|代替|此前))[^；。]{0,16}?(?:遭|被|获|经)[^，；。]{0,16}(?:法院|法庭|世贸|世界贸易组织|WTO|专家组)[^，；。]{0,10}(?:裁|判|认定)(?![^，；。]{0,6}[的后])"
)
_LEVIES: Final = frozenset({"TARIFF", "CHARGE", "TRADE_REMEDY"})


def only_matter_zh(spot: Spot, head: str, near: str, tail: str) -> bool:
    """Whether the measure is only what is talked of, or that on account of which one acts.

    *head* are the words of its clause before it, *near* those of its stretch before the act, and
    *tail* those behind both.
    """
    # Up to the comma: what is talked of may be several things.
    rest = spot.line.text(spot.hit.end, min(spot.line.end, spot.hit.end + _TOPIC_END))
    matter = re.search(r"就[^，；]*$", head) is not None
    if matter and (_TALKED_OF.match(tail) or _TALKED_OF.match(rest)):
        return True
    if _SO_CALLED.search(head):
        return True
    if _MATTER.search(head) and _TALKED_BEHIND.match(spot.line.text(spot.hit.end, spot.line.end)):
        return True
    if spot.frame.kind == "TARIFF" and _on_others(spot, head):
        return True
    if _IN_EXCHANGE.search(near) and _ONLY_MEANT.search(spot.line.sentence.text):
        return True
    if spot.frame.kind in _LEVIES and _RULED_ON.match(spot.line.text(spot.hit.end, spot.line.end)):
        return True
    if spot.frame.kind == "INVESTMENT" and "违反" in head:
        # "违反附加条件批准收购的公告": the leave that was given once.
        return True
    return bool(_GROUND_OF.search(head) and _AS_GROUND.match(rest))


def _on_others(spot: Spot, head: str) -> bool:
    """Whether *head* puts the duty on other countries than the topic's own."""
    found = _OF_OTHERS.search(head)
    ids, start = spot.scene.topic.side_ids, spot.clause.at
    return found is not None and not any(
        p.side in ids and start + found.start() <= p.start < spot.hit.start
        for p in spot.line.parties
    )


def not_told_anew(spot: Spot, name: str) -> bool:
    """Whether it is another's deed, what a listing means, an old notice's name or now off."""
    return (
        _on_own_firms(spot)
        or _befalls_listed(spot)
        or _in_notice_name(spot)
        or _not_prolonged(spot, name)
    )


def accused_of(spot: Spot, lead: str) -> bool:
    """As in "公告称，A国对B国开展调查，严重违反...": held against them, with no day, not told."""
    line = spot.line
    at = line.sentence.at
    own = any(line.inside(spot.clause, at + found.start) for found in line.dated.dates)
    if own or "宣布" in lead:
        return False
    return _BREACHES.match(line.text(spot.hit.end, line.end)) is not None


def _on_own_firms(spot: Spot) -> bool:
    """As in "Xfirm制裁可望解除", a firm of the side that imposes such sanctions: another's deed."""
    if "sanction_zh" not in spot.hit.classes:
        return False
    homes = {p.side.removesuffix("_BUSINESS") for p in spot.line.parties if p.kind == "firm"}
    rows = (entry.row for entry in spot.hit.entries if entry.kind is EntryKind.TERM)
    return bool(homes) and any({row.imposer} == homes for row in rows)


def _in_notice_name(spot: Spot) -> bool:
    """As in "废止第30号公告（关于暂停...的公告）": what an older notice is called."""
    line, hit = spot.line, spot.hit
    before = line.text(line.sentence.at, hit.start)
    named = _NOTICE_NAMED.search(before)
    return named is not None and _NAME_ENDS.match(line.text(hit.end, line.end)) is not None


def _not_prolonged(spot: Spot, name: str) -> bool:
    """As in "若未延长休战，关税将升至...": what is now not to come."""
    return name in _WORSE and any(
        c.kind is ClauseKind.CONDITIONAL and _NOT_PROLONGED.search(c.text)
        for c in spot.line.sentence.clauses
    )


def _befalls_listed(spot: Spot) -> bool:
    """As in "禁止上述实体新增投资": what being on a list means, told right below the listing."""
    line, scene = spot.line, spot.scene
    plain = spot.frame.kind == "TARIFF" and "counter_zh" in spot.hit.classes
    if not plain and spot.frame.kind != "INVESTMENT":
        return False
    if "上述" in line.sentence.text:
        return True
    above = (scene.lines[n] for n in range(max(0, line.index - _BELOW), line.index))
    return any("side_list" in other.classes and "list" in other.acts for other in above)
