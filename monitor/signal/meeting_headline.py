"""The day of a headline's meeting: news in the present tense is of the day of printing."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.document import ClauseKind
from monitor.signal.draft import Governing, Relation
from monitor.signal.grammar import Modal, Tense
from monitor.signal.lexicon import Hit
from monitor.signal.meeting_deeds import DEED
from monitor.signal.meeting_groups import Group

#: An office's own account, which it puts out as soon as they have met.
READOUT: Final = re.compile(r"\breadout\b", re.IGNORECASE)
#: What somebody posts of what he has just done: "@Ito: Great call with Sato".
_POST: Final = re.compile(r"^[^:]{2,40}: (?:I|We|Just|Had|Great|Good|Very good|Productive)\b")
#: "What happens when they meet", "Why Ito meets Sato": no news of the day.
_ASKED: Final = re.compile(r"(?:how|why|what|when|who|where|if|as|after)\b|.*\?", re.IGNORECASE)
_DONE: Final = re.compile(r"(?:ed|shook|spent|went|took|met|broke|lock)\b|ed\s")
_NEWS: Final = frozenset({ClauseKind.MAIN, ClauseKind.COMPLEMENT})


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
