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
#: What leads over to what is answered: "in answer to", "to hit back on Friday at", "in return for".
ANSWERING: Final = (
    r"(?:\b(?:(?:answer|response|reply|reaction|retaliation|reprisal|riposte|retort|revenge|payback)"
    r" (?:to|for|against|at)|in return for|in protest (?:at|over|against)"
    r"|(?:(?:respond|retaliat|react)\w*|repl(?:y|ies|ied|ying)"
    r"|(?:hit|strik|struck|fir|push|punch)\w* back)(?: (?:on )?\w+day)? (?:to|for|against|at))\s)"
)
_LEADS_OVER: Final = re.compile(
    rf",?\s(?:(?:in|as|by|to|an?|the|its|direct|swift|apparent|bid|effort|move)\s){{0,5}}{ANSWERING}",
    re.IGNORECASE,
)
_ASIDE: Final = re.compile(r",\s[^,;]{1,120},\s")
#: Letters from there to its verb.
_VERB_NEAR: Final = 8
#: "Hitting back at Yland's curbs, Xland": up to where the news begins.
_FIRST: Final = re.compile(
    rf"['\"“]?(?:(?:in|as|an?|the|its|direct|swift|apparent)\s){{0,4}}(?:{ANSWERING}"
    r"|(?:answer|counter|match|mirror)ing\s)[^,;:]{1,160},\s",
    re.IGNORECASE,
)
#: "is a response to the 10% ", and in it how far back from there: what is answered.
_WHAT_IT_ANSWERS: Final = re.compile(
    rf"{ANSWERING}((?:(?!and\b|with\b|by\b)[\w.'\"%-]+\s){{0,6}}\"?)$", re.IGNORECASE
)


def answered_at(line: Line, start: int) -> int:
    """Where, behind *start*, the sentence goes on to what is answered; its end if it does not."""
    at = line.sentence.at
    for found in _LEADS_OVER.finditer(line.text(start, line.end)):
        aside = _ASIDE.match(line.text(start + found.start(), line.end))
        on = start + found.start() + aside.end() - at if aside is not None else 0
        # ", a response to Yland's duties, took effect": the sentence goes on.
        if not any(on <= v.start <= on + _VERB_NEAR and v.finite for v in line.whole().verbs if on):
            return start + found.start()
    return line.end


def news_at(line: Line, start: int) -> int:
    """Where, before *start*, a sentence that opens with what is answered comes to its news."""
    found = _FIRST.match(line.text(line.sentence.at, start))
    return line.sentence.at + (found.end() if found is not None else 0)


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
