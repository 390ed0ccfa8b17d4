"""What is only asked about in an indirect question: "It is unclear whether they will meet"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from monitor.model import Kind
from monitor.signal.draft import Draft
from monitor.signal.scene import Line

#: What opens an indirect question. "Whether to" weighs a deed; "when they met" may tell a fact.
_ASKED: Final = re.compile(
    r"(?<!regardless of )\bwhether\s(?!to\b|or not\b)"
    r"|\b(?:clear|unclear|uncertain|unknown|unsure|sure|ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?"
    r"|question(?:s|ed)? (?:of|about|is)|doubts? (?:about|over)|speculat\w+ (?:about|over|on)"
    r"|guess(?:es|ed|ing)?|nobody knows|no one knows|remains to be seen)\s"
    r"(?:if|when|where|how|what|who)\s(?!to\b)"
    r"|\b(?:(?:talk|sp[eo]|ask|wonder|debat|differ|split|discuss)\w*\s(?:[\w-]+\s){0,3}?"
    r"(?:about|on|over)|discuss(?:es|ed|ing)?) how\s(?!to\b)"
    r"|\bno (?:word|word yet|indication|details?) (?:on|of|about) (?:whether|if|when|where)\s",
    re.IGNORECASE,
)
_ENDS: Final = re.compile(r"[,;:.?!\u2014\u2013)\"\u201d]")
#: What is asked goes on: "whether X will meet Y or when they will talk".
_MOST: Final = 200
_KEPT: Final = frozenset({Kind.STATEMENT, Kind.INVESTIGATION, Kind.DISPUTE})


def without_wondered(drafts: Sequence[Draft]) -> list[Draft]:
    """*drafts* without those whose words stand whole in an indirect question.

    A case is opened, or ruled on, to find out whether something is so: that is told.
    """
    spans: dict[int, list[tuple[int, int]]] = {}
    out = []
    for draft in drafts:
        line = draft.line
        if line.sentence.language == "zh" or draft.facts.kind in _KEPT:
            out.append(draft)
            continue
        asked = spans.setdefault(line.sentence.at, _asked(line))
        first = min(draft.at, draft.act_at if draft.act_at is not None else draft.at)
        last = max(draft.at, draft.act_at if draft.act_at is not None else draft.at)
        if not any(low <= first and last < high for low, high in asked):
            out.append(draft)
    return out


def _asked(line: Line) -> list[tuple[int, int]]:
    """The stretches of the sentence that are indirect questions, as working offsets."""
    text, at = line.sentence.text, line.sentence.at
    out = []
    for found in _ASKED.finditer(text):
        end = _ENDS.search(text, found.end(), found.end() + _MOST)
        out.append((at + found.end(), at + (end.start() if end else len(text))))
    return out
