"""The day of a headline's meeting: news in the present tense is of the day of printing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final

from monitor.signal.document import ClauseKind
from monitor.signal.draft import Draft, Governing, Relation
from monitor.signal.grammar import Modal, Tense
from monitor.signal.lattice import ARRANGED
from monitor.signal.lexicon import Hit
from monitor.signal.meeting_deeds import DEED
from monitor.signal.meeting_groups import Group
from monitor.signal.merge_visits import named
from monitor.signal.phrases_en import TALKS

#: An office's own account, which it puts out as soon as they have met.
READOUT: Final = re.compile(r"\breadout\b", re.IGNORECASE)
#: What somebody posts of what he has just done: "@Ito: Great call with Sato".
_POST: Final = re.compile(r"^[^:]{2,40}: (?:I|We|Just|Had|Great|Good|Very good|Productive)\b")
#: "What happens when they meet", "Why Ito meets Sato": no news of the day.
_ASKED: Final = re.compile(r"(?:how|why|what|when|who|where|if|as|after)\b|.*\?", re.IGNORECASE)
_DONE: Final = re.compile(r"(?:ed|shook|spent|went|took|met|broke|lock)\b|ed\s")
_WEEK: Final = timedelta(days=7)
#: What opens a sentence that goes on about a meeting told before.
_THE_MEETING: Final = re.compile(
    rf"(?:The|That|This|These|Those|Their)\s(?:[\w-]+\s){{0,2}}?(?:{TALKS}|meeting|summit|dinner|call)\b"
)
_NEWS: Final = frozenset({ClauseKind.MAIN, ClauseKind.COMPLEMENT})


def dated_by_lead(drafts: Sequence[Draft]) -> list[Draft]:
    """*drafts*; a headline's "Ito meets Sato on Monday" is of the Monday ahead that the lead tells.

    By itself its present tense goes with the weekday just past.
    """
    out = list(drafts)
    for n, title in enumerate(drafts):
        when = title.facts.when
        if not title.line.is_title or when is None or not when.rule.endswith("-nearest"):
            continue
        for draft in drafts:
            told, ahead = draft.facts, draft.facts.when
            shared = named(told).keys() & named(title.facts).keys()
            if ahead is None or when.start is None or told.status not in ARRANGED or not shared:
                continue
            if not draft.line.is_title and ahead.start == when.start + _WEEK:
                facts = replace(title.facts, when=ahead, status=told.status)
                out[n] = replace(title, facts=facts)
                break
    return out


def points_back(drafts: Sequence[Draft]) -> list[Draft]:
    """*drafts*; "The meeting may take hours" tells of the one told above, if it names nobody."""
    first = min((draft.line.index for draft in drafts if not draft.anaphor), default=0)
    return [
        replace(draft, anaphor=True)
        if draft.line.index > first
        and draft.facts.when is None
        and not named(draft.facts)
        and draft.facts.place is None
        and not draft.both_named
        and _THE_MEETING.match(draft.line.sentence.text)
        else draft
        for draft in drafts
    ]


def of_the_day(group: Group, hit: Hit, governing: Governing) -> bool:
    """Whether a headline tells the meeting as that day's news: "Ito meets Sato"."""
    line, kind = group.line, group.clause.kind
    if not line.is_title or line.sentence.language == "zh":
        return False
    if READOUT.search(line.sentence.text) or _POST.search(line.sentence.text):
        return True
    if _ASKED.match(line.sentence.text) is not None:
        return False
    verb = governing.verb
    if DEED in hit.classes and (verb is None or governing.relation is Relation.NOMINAL):
        # "Ito, Sato trade barbs": the words look like nouns.
        return _DONE.search(line.text(hit.start, hit.end)) is None and group.clause.index == 0
    if verb is None or governing.relation is Relation.NOMINAL or not verb.finite:
        return False
    plain = verb.modal is Modal.NONE and not verb.negated and not verb.passive
    return plain and verb.tense is Tense.PRESENT and kind in _NEWS
