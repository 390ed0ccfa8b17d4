"""What a measure is said to answer: named beside the news, and done by nobody just now."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.document import ClauseKind
from monitor.signal.draft import Draft
from monitor.signal.lexicon import Hit
from monitor.signal.scene import Line, Party

#: "the duties are a direct" response: what was told before is called so.
_SAID_TO_BE: Final = re.compile(
    r"\b(?:is|are|was|were|be|comes?|came)\s(?:as\s|in\s)?(?:an?\s|the\s|its\s)?(?:direct\s)?$",
    re.IGNORECASE,
)
#: "is a response to the 10% ", and in it how far back from there: what is answered.
_WHAT_IT_ANSWERS: Final = re.compile(
    r"\b(?:response|answer|reply|reaction|retaliation|reprisal|riposte) (?:to|for|against)\s"
    r"((?:(?!and\b|with\b|by\b)[\w.'\"%-]+\s){0,6}\"?)$",
    re.IGNORECASE,
)


def answered(line: Line, hit: Hit, act: Hit) -> bool:
    """As in "the duties are a response to Xland's 10% tariff": nothing is done by saying so."""
    if act.acts & {"retaliate"} and hit.end <= act.start:
        said = _SAID_TO_BE.search(line.text(line.sentence.at, act.start)) is not None
        return said and line.text(act.end, act.end + 4) == " to "
    before = _WHAT_IT_ANSWERS.search(line.text(max(line.sentence.at, hit.start - 90), hit.start))
    return before is not None and line.sentence.at <= act.start < hit.start - len(before.group(1))


def named_beside(draft: Draft) -> bool:
    """Whether the measure is what others answer, or what came before: "after Xland's 10% duty"."""
    line = draft.line
    if line.sentence.language == "zh" or line.is_title:
        return False
    if draft.clause.kind is ClauseKind.TEMPORAL and draft.clause.marker in {"after", "following"}:
        return True
    before = line.text(max(line.sentence.at, draft.at - 90), draft.at)
    return _WHAT_IT_ANSWERS.search(before) is not None


def only_when(line: Line, party: Party, trigger: Hit) -> bool:
    """As in "The duties were announced hours after Ito rang Sato": not who announced them."""
    clause = line.sentence.clause_at(party.start)
    later = clause.kind is ClauseKind.TEMPORAL and clause.at > trigger.end
    return later and not line.is_title
