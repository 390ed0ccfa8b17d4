"""The verbs that stand over an act: what they say of it, and those that say nothing of it."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.document import Clause
from monitor.signal.draft import past
from monitor.signal.grammar import Modal, Verb
from monitor.signal.lexicon import Hit
from monitor.signal.scene import Line

#: Clauses that are set beside another, whose verb says nothing of theirs: "warns as duties rise".
_BESIDE: Final = frozenset({"as", "while", "after"})
#: What joins a second deed to the one before.
_AND_THEN: Final = re.compile(r"\s(?:and|but)\s(?:(?:also|then|later|separately)\s)?$")


def verbs_above(line: Line, clause: Clause, act: Hit) -> list[Verb]:
    """Verbs before the act in its clause and in the clauses it hangs on."""
    at = line.sentence.at
    spans = [line.clause_span(clause)]
    parent = clause.parent
    if parent is not None and clause.marker not in _BESIDE:
        spans.append(line.clause_span(line.sentence.clauses[parent]))
    if joined_deed(line, act):
        # "called it a mistake and stopped sales": the first verb says nothing of the second.
        del spans[0]
    return [
        verb
        for verb in line.whole().verbs
        if verb.end + at <= act.start
        # "appeals court": part of a name.
        and not any(h.start <= verb.start + at < h.end and not h.acts for h in line.hits)
        and any(a <= verb.start + at < b for group in spans for a, b in group)
    ]


def done_by_others(line: Line, verb: Verb) -> bool:
    """Whether a participle only tells who is behind it: "the inquiry, sought by unions, opened"."""
    end = line.sentence.at + verb.end
    return not verb.finite and past(verb) and line.text(end, end + len(" by ")) == " by "


def joined_deed(line: Line, act: Hit) -> bool:
    """Whether the act is a finite verb of its own that "and" joins to the one before."""
    verb, at = line.verb_on(act.start), line.sentence.at
    if verb is None or not verb.finite or verb.modal is not Modal.NONE:
        return False
    if not past(verb) and not line.text(at + verb.start, at + verb.end).endswith("s"):
        return False
    return _AND_THEN.search(line.text(at, verb.start + at)) is not None
