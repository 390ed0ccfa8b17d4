"""Chinese stretches that go on with the one before: "某某启程赴X市，将同B国磋商"."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from monitor.model import Place
from monitor.signal.document import Clause, ClauseKind
from monitor.signal.lexicon import EntryKind
from monitor.signal.meeting_groups import Group
from monitor.signal.meeting_verbs import is_trigger
from monitor.signal.scene import Party

#: A stretch that opens with a verb, a preposition or 将 has the subject of the one before.
_GOES_ON: Final = re.compile(
    r"[\s，,]*(?:并|且|还|也|除了?|将(?![军领])|拟|准备|计划|就|与|同(?!时)|和|期间|其间|届时|随后|继续|举行|举办|出席"
    r"|参加|进行|展开|开始|主持|会见|会晤|会谈|晤|见(?!证|于|报)|应邀|在[^，；\s]{1,10}(?:同|与|和|就|会|举行|出席|参加))"
)
#: "10日又会见了B", where nobody stands before the verb.
_THEN_MET: Final = re.compile(
    r"[\s，,]*(?:(?:\d{1,2}月)?\d{1,2}日|[当同次翌今][天日晚]|周[一二三四五六日]|随后|之后|此后|稍后|期间|其间)?"
    r"(?:[上下]午|晚上?|早上)?(?:又|还|再|则|也|先后|并|分别|在[^，；\s]{1,12}?)*"
    r"(?:会见|会晤|会谈|面晤|接见|约见|拜会|与|同(?!时)|和)"
)
#: Whom somebody met stands behind a preposition, and his office between.
_BESIDE_HIM: Final = re.compile(r"(?:与|同|和|跟)[^，；。\d]{0,10}$")
_FOR_IT: Final = re.compile(r"[\s，,]*为.{2,40}(?:做|作)(?:好)?(?:准备|铺垫|铺路)")
#: Letters between a traveller and his trip: "某某3月31日至4月2日的X市之行".
_ITS_TRIP: Final = 20
#: "在X市出席会议期间，": where he is when he meets somebody.
_STAYS_THERE: Final = re.compile(
    r"(?:举行的|召开的|出席|参加|访问|主持|进行)[^，；]{0,28}?(?:期间|之际|间隙|间歇|场边|时)?[，,\s]*"
)
#: Between a country and the visit that is paid to it.
_PAYS: Final = re.compile(r"(?:进行|展开|开始|开展)[^，；。]{0,10}")
_WHOLE: Final = frozenset({ClauseKind.MAIN, ClauseKind.COMPLEMENT})
_PEOPLE: Final = frozenset({"person", "office"})


def stretch_before(group: Group) -> Clause | None:
    """The clause of travelling or meeting whose subject the *group* shares; None for its own."""
    line, clause = group.line, group.clause
    if line.sentence.language != "zh" or group.start > clause.at + 1:
        return None
    if not _GOES_ON.match(line.text(group.start, group.end)):
        return None
    earlier = [c for c in line.sentence.clauses if c.index < clause.index]
    if not earlier or earlier[-1].kind not in _WHOLE or clause.kind not in _WHOLE:
        return None
    told = earlier[-1]
    # "A与B下周将在X市会面，展开新一轮磋商": they meet for these talks.
    meets = {"visit", "meet"} if "将" in told.text else {"visit"}
    goes = any(
        line.inside(told, hit.start)
        and is_trigger(line, hit)
        and not meets.isdisjoint(hit.classes | hit.acts)
        for hit in line.hits
    )
    return told if goes else None


def without_met(group: Group, named: list[Party]) -> list[Party]:
    """*named* without whom the first of them met: "A会见B，称将与C会面" is of A and C.

    In "为第三轮磋商做准备" nobody is said to be there.
    """
    line = group.line
    if _FOR_IT.match(line.text(group.start, group.end)):
        return []
    met = next(
        (h.start for h in line.hits if h.end <= group.clause.at and is_trigger(line, h)), None
    )
    first = [p for p in named if met is not None and p.end <= met]
    return first or named


def travellers(group: Group) -> list[Party]:
    """The people whom such a *group* leaves to the stretch before: they travel, and they meet."""
    told = stretch_before(group)
    line = group.line
    if told is None:
        return _who_met_before(group)
    first = next(
        (h.start for h in line.hits if line.inside(told, h.start) and is_trigger(line, h)), told.at
    )
    return [
        p
        for p in line.parties
        if p.kind in _PEOPLE and line.inside(told, p.start) and p.end <= first
    ]


def _who_met_before(group: Group) -> list[Party]:
    """As in "某某9日与A会谈，10日又会见了B": who met the first meets the second as well."""
    line, clause = group.line, group.clause
    if group.start > clause.at + 1 or not _THEN_MET.match(line.text(group.start, group.end)):
        return []
    earlier = [c for c in line.sentence.clauses if c.index < clause.index]
    if not earlier or earlier[-1].kind not in _WHOLE:
        return []
    met = [h.start for h in line.hits if line.inside(earlier[-1], h.start) and is_trigger(line, h)]
    if not met:
        return []
    people = [p for p in line.parties if p.kind in _PEOPLE and line.inside(earlier[-1], p.start)]
    return [
        p
        for p in people
        if p.end <= met[0] and not _BESIDE_HIM.search(line.text(p.start - 12, p.start))
    ]


def comes_here(group: Group) -> bool:
    """As in "某某下周来访": who speaks of his coming need not be there."""
    line = group.line
    return all(line.text(hit.start, hit.end) == "来访" for hit in group.hits)


def traveller(group: Group) -> list[Party]:
    """As in Chinese "为某某4月的X市之行": whose trip it is, whoever else is named there."""
    line, hit = group.line, group.hits[0]
    if line.sentence.language != "zh" or line.text(hit.start, hit.end) != "之行":
        return []
    near = [p for p in line.parties if p.kind in _PEOPLE and 0 < hit.start - p.end <= _ITS_TRIP]
    return near[-1:] if near and "的" in line.text(near[-1].end, hit.start) else []


def stay_zh(group: Group) -> Place | None:
    """The city of a Chinese stretch that only says on what occasion: "在X市出席会议期间，"."""
    line = group.line
    if line.sentence.language != "zh" or "call" in group.classes:
        return None
    for hit in line.hits:
        place = hit.of(EntryKind.PLACE)
        if place is None or hit.end > group.start or line.text(hit.start - 1, hit.start) != "在":
            continue
        if _STAYS_THERE.fullmatch(line.text(hit.end, group.start)):
            where: Place = place.row.place
            return where
    return None


def paid_to(sides: Collection[str], group: Group) -> str | None:
    """The one of *sides* in Chinese "对A国进行为期三天的访问"."""
    line = group.line
    for party in (p for p in line.parties if p.side in sides):
        words = (line.text(party.end, h.start) for h in group.hits if "visit" in h.classes)
        if line.text(party.start - 1, party.start) == "对" and any(map(_PAYS.fullmatch, words)):
            return party.side
    return None
