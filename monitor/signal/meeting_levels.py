"""The rank of a meeting, the highest that both sides have there, and its sub-kind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from monitor.model import Precision, Scope, When
from monitor.model.vocabulary import CALLS
from monitor.signal.draft import Draft, has_class, speaking
from monitor.signal.lexicon import EntryKind
from monitor.signal.meeting_groups import Group
from monitor.signal.participants import Who
from monitor.signal.scene import Line, Party, Scene
from monitor.signal.stretches_zh import stretch_before

_LEVELS: Final = {
    "leaders": 5,
    "ministerial": 4,
    "vice_ministerial": 3,
    "ambassador": 2,
    "working": 1,
}
_CALLS: Final = {
    "leaders": "call_leaders",
    "vice_ministerial": "call_vice_ministerial",
    "working": "working_level",
}
_OWN_MEETING: Final = re.compile(
    r"(?:[\w-]+\s){1,4}?(?:ministers|chiefs|governors|leaders|ministerial|summit|gathering|conference)\b"
)
_AT_IT: Final = re.compile(
    r"\b(?:at|of|during|around|before|after|ahead of|in|from|by|to|for|on|with|into)\s"
    r"(?:an?\s|the\s|this\s)?(?:\w+\s)?$",
    re.IGNORECASE,
)
#: A place that somebody goes to.
_THERE: Final = re.compile("(?:访问?|赴|前往|飞往|飞抵|抵达?|到达|到访|来到)$")
#: Whom somebody sees on a visit, told beside it.
_SEEN: Final = frozenset({"meeting_noun", "meet"})
#: Days from the first to the last of a round whose length alone is told.
_ROUND_DAYS: Final = 4
#: Days from its first to its last that any round may last.
LONGEST_ROUND: Final = 6


def rank_of(parties: Sequence[Party]) -> str | None:
    """The lower of the highest ranks of those at the table; None where nobody has one."""
    low = min(_ranks(parties).values(), default=0)
    return next((name for name, rank in _LEVELS.items() if rank == low), None)


def _ranks(parties: Sequence[Party]) -> dict[str, int]:
    """The highest rank that each side has there, of the sides of which somebody is named."""
    ranks: dict[str, int] = {}
    for party in parties:
        if party.level in _LEVELS and party.kind in {"person", "office"}:
            ranks[party.side] = max(ranks.get(party.side, 0), _LEVELS[party.level])
    return ranks


_GUESTS_ZH: Final = re.compile(
    r"[^，；\s]{0,12}?(?:代表团|代表|参议员|众议员|议员|前[\u4e00-\u9fff]|官员|团队)"
)


def level_of(group: Group, who: Who) -> str | None:
    """The highest rank that both sides have there; None where nothing tells."""
    if any(p.kind == "leaders" for p in who.parties):
        return "leaders"
    words = _level_words(group.line, group)
    ranks = _ranks(who.parties)
    alone = list(ranks.values()) == [_LEVELS["leaders"]]
    if not ranks or (alone and not _leader_alone(group, who)):
        return words
    return rank_of(who.parties)


def speaker_level(line: Line, host: str) -> str | None:
    """The rank of the one who speaks of a visit to the other side: his own."""
    speakers = [
        p
        for p in line.parties
        if p.level and p.side != host and p.kind != "voice" and speaking(line, p)
    ]
    return speakers[0].level if len(speakers) == 1 else None


def _level_words(line: Line, group: Group) -> str | None:
    if has_class(line, {"vice_level"}, group.clause):
        return "vice_ministerial"
    if has_class(line, {"working_level"}, group.clause):
        return "working"
    if group.classes & {"summit", "state_visit"}:
        return "leaders"
    return None


def _received(group: Group) -> bool:
    """As in Chinese "会见A国议员代表团": guests without a name who are no heads of state."""
    after = group.line.text(group.hits[0].end, group.end)
    return _GUESTS_ZH.match(after) is not None


def _leader_alone(group: Group, who: Who) -> bool:
    """Whether a leader is the only one named because he himself is going or meeting."""
    leader = next(p for p in who.parties if p.level == "leaders")
    zh = group.line.sentence.language == "zh"
    if zh and _received(group):
        return False
    if group.classes & {"talks"} and (zh or group.classes & {"instrument"}):
        # "Ito calls off trade talks with Xland": he has others hold them.
        return False
    owned = group.line.text(leader.end, group.hits[0].start) in {"'s ", "' "}
    if owned and "visit" in group.classes:
        return True
    if any("officials" in h.classes for h in group.line.hits if group.holds(h.start)):
        # "Ito meets Xish negotiators": the other side sends no leader.
        return False
    near = group.hits[0].start - leader.end
    if 0 <= near <= 60 or bool(group.acts & {"visit"}):
        return True
    # "after speaking with his counterpart Ito": the other one is his like.
    peers = [p for p in group.line.parties if p.kind == "counterpart" and group.holds(p.start)]
    return any(0 <= leader.start - p.end <= 2 for p in peers)


def subkind_of(
    level: str | None, words: frozenset[str], mode: str | None, *, round_of_days: bool = False
) -> str:
    """The sub-kind of a meeting at *level* (ministerial unless known) told in *words*.

    What goes on for days is a round of talks, whatever it is called.
    """
    if mode in CALLS:
        return _CALLS.get(level or "", "call_ministerial")
    if "forum" in words and "call" not in words:
        return "multilateral"
    if level == "leaders":
        return "state_visit" if words & {"state_visit", "visit"} else "leaders_summit"
    if level == "ambassador":
        return "ambassador_meeting"
    if level == "working":
        return "working_level"
    if level == "vice_ministerial":
        return "vice_ministerial_talks" if "talks" in words else "vice_ministerial_meeting"
    if "visit" in words and not words & {"talks", "meeting_noun", "meet"}:
        return "ministerial_visit"
    one = level == "ministerial" and "talks" not in words and not round_of_days
    return "ministerial_meeting" if one else "ministerial_talks"


def without_meetings(group: Group, who: Who, *, abroad: bool = False) -> frozenset[str]:
    """What the triggers count as: "lands in Xville for meetings" is a visit.

    So it is where nobody is named whom he will see; "arrives for talks" is on the way to talks,
    and whoever travels to a place *abroad*, in neither side's country, goes there to meet.
    """
    if abroad:
        return group.words - {"visit"}
    first, words = group.hits[0], group.words
    visit = "visit" in first.acts | first.classes
    if group.line.sentence.language == "zh":
        visit = (visit or stretch_before(group) is not None) and _to_the_other(group, who)
    alone = len({p.side for p in who.parties if p.kind in {"person", "office"}}) == 1
    return words - _SEEN | {"visit"} if visit and alone and "talks" not in words else words


def _to_the_other(group: Group, who: Who) -> bool:
    """Whether a Chinese stretch, or the one before, tells of a visit to the side not named."""
    line, before = group.line, stretch_before(group)
    start = before.at if before is not None else group.start
    stop = next((hit.end for hit in group.hits if hit.acts & {"meet"}), group.end)
    named = {p.side for p in who.parties if p.kind in {"person", "office"}}
    target = {
        getattr(entry.row, "target", None) or getattr(entry.row, "country", None)
        for hit in line.hits
        if start <= hit.start < stop
        and ("visit" in hit.classes or _THERE.search(line.text(start, hit.start)))
        for entry in hit.entries
        if entry.kind in {EntryKind.TERM, EntryKind.PLACE, EntryKind.SIDE}
    }
    return any(side in who.sides and side not in named for side in target)


def ranked_by_title(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """*drafts*; of "Working group meets" those below that name nobody are of that group."""
    title = scene.lines[0] if scene.lines and scene.lines[0].is_title else None
    if title is None or any(d.facts.level for d in drafts):
        return drafts
    if "working_level" not in title.classes or "orking" not in title.sentence.text:
        return drafts
    return [
        replace(draft, facts=replace(draft.facts, level="working", subkind="working_level"))
        if draft.facts.scope is Scope.TOPIC and draft.facts.mode not in CALLS
        else draft
        for draft in drafts
    ]


def of_forum(group: Group) -> bool:
    """Whether it is a forum's own meeting that both go to ("Xforum ministers open meeting")."""
    line = group.line
    for hit in line.hits:
        if "multilateral" not in hit.classes or not group.holds(hit.start):
            continue
        before = line.text(max(line.sentence.at, hit.start - 28), hit.start)
        if _OWN_MEETING.match(line.text(hit.start, line.end)) and not _AT_IT.search(before):
            return True
    return False


def of_days(when: When | None) -> bool:
    """Whether the meeting is said to last for days, and which."""
    return (
        when is not None
        and when.precision is Precision.RANGE
        and when.start is not None
        and when.end is not None
        and 0 < (when.end - when.start).days <= _ROUND_DAYS
    )
