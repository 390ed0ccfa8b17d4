"""What words of recall, of course and of addition are said of: the act, or a thing beside it."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.document import STATED, ClauseKind
from monitor.signal.draft import Draft, Relation, govern, past
from monitor.signal.grammar import Modal, Tense, Verb
from monitor.signal.lexicon import Hit
from monitor.signal.official import act_verb, noun_over

#: "the previously announced", "its previously barred"
_ADJECTIVE: Final = re.compile(r"previously[\s-](?:\w+-)?(?:\w+ed|set|sold|shut)\b")
_DETERMINED: Final = re.compile(
    r"\b(?:the|an?|its|their|his|her|our|from|these|those|all|some|\w+['’]s)\s$", re.IGNORECASE
)
#: Another subject begins: "..., but its duties remain".
_ANOTHERS: Final = re.compile(r",\s(?:but|while|though|although|whereas|and)\s")
#: Before "months of": how long something lasts.
_NUMBERED: Final = re.compile(r"\b(?:\d+|three|six|nine|twelve)\s$", re.IGNORECASE)


def adds_to_it(draft: Draft, verb: Verb | None) -> bool:
    """Whether something is told besides: "In return, X cuts duties", not "in return for duties".

    *verb* is what the draft is told with. Where "also" stands with another deed it says nothing of
    this one; "has also listed ten firms" may be of any day before.
    """
    line = draft.line
    cues = [h for h in _cues(draft, "addition") if line.text(h.end, h.end + 5) != " for "]
    if any(hit.start == line.sentence.at for hit in cues):
        return True
    perfect = verb is not None and verb.finite and verb.tense is Tense.PERFECT
    if perfect or "participle" in draft.cues:
        return False
    own = [draft.clause]
    while own[-1].kind is ClauseKind.COMPLEMENT and own[-1].parent is not None:
        over = line.sentence.clauses[own[-1].parent]
        if over.index >= own[-1].index:
            break
        own.append(over)
    return any(line.inside(one, hit.start) for hit in cues for one in own)


def put_first(draft: Draft) -> bool:
    """As in "In addition to the duties, Xland has opened a case": one more deed of the news."""
    start = draft.line.sentence.at
    return any(hit.start == start for hit in _cues(draft, "addition"))


def sets_back(draft: Draft) -> bool:
    """Whether a word of earlier days is said of the act, not only of a thing beside it.

    "Up from the previously announced 34%" and "its previously barred chips" tell of the figure
    and of the goods.
    """
    line = draft.line
    if line.sentence.language == "zh":
        return True
    for hit in _cues(draft, "past_perfect_words"):
        if _of_participle(draft, hit):
            continue
        noun = _ADJECTIVE.match(line.text(hit.start, hit.start + 60))
        of_noun = noun is not None and _DETERMINED.search(line.text(line.sentence.at, hit.start))
        if not of_noun or noun is None:
            return True
        if hit.end < draft.at <= hit.start + noun.end() + 1:
            return True
    return False


def _of_participle(draft: Draft, cue: Hit) -> bool:
    """As in "duties set last year are to be cut": when they were set, and not what is done."""
    line, at = draft.line, draft.line.sentence.at
    if draft.act_at is None or not draft.end <= cue.start < draft.act_at:
        return False
    return any(
        past(v) and not v.finite and draft.end <= v.start + at < cue.start
        for v in line.whole().verbs
    )


def _cues(draft: Draft, name: str) -> list[Hit]:
    """The words of the sentence that are the background cue *name*."""
    return [h for h in draft.line.hits if any(e.key == f"bg.{name}" for e in h.entries)]


def said_of_other(draft: Draft) -> bool:
    """As in a headline's "grants licences, but doubts remain": what stays is not the measure.

    So too below it in "agreed to cut the duty, but its duties on steel remain".
    """
    if not beside(draft, "state"):
        return False
    first = _cues(draft, "state")[0]
    between = draft.line.text(max(draft.end, draft.act_at or 0), first.start)
    return "," in between if draft.line.is_title else _ANOTHERS.search(between) is not None


def dates_it(draft: Draft) -> bool:
    """As in a headline's "Five months after talks fell apart, X and Y reach deal": now, that is."""
    line, clause, act = draft.line, draft.clause, act_verb(draft)
    if not line.is_title or line.sentence.language == "zh" or clause.kind is not ClauseKind.MAIN:
        return False
    cue = next(iter(_cues(draft, "anniversary")), None)
    if cue is None or act is None or not act.finite or cue.end > clause.at:
        return False
    return not line.inside(clause, cue.start)


def beside(draft: Draft, cue: str) -> bool:
    """Whether the cue only sets the scene of an act told before it: "cuts duties amid protests"."""
    first = next(iter(_cues(draft, cue)), None)
    if first is None or draft.act_at is None or draft.clause.kind not in STATED:
        return False
    verb = act_verb(draft) or _verb_over(draft)
    told_of = verb is not None and (verb.finite or verb.modal is Modal.INTEND)
    acts = told_of if verb is not None else draft.line.is_title
    return acts and max(draft.act_at, draft.end) <= first.start


def _verb_over(draft: Draft) -> Verb | None:
    """The verb whose object the noun for the act is: "announced the addition of firms"."""
    over = noun_over(draft)
    found = None if over is None else govern(draft.line, draft.clause, over)
    return found.verb if found is not None and found.relation is Relation.OBJECT else None


def a_term(draft: Draft) -> bool:
    """As in "an extension for 12 months of the waivers": how long, and none in a series."""
    line, cues = draft.line, _cues(draft, "series")
    return all(_NUMBERED.search(line.text(line.sentence.at, h.start)) for h in cues)
