"""Where and when sides met: what a relative clause says they agreed there is as new."""

from __future__ import annotations

import re
from typing import Final

from monitor.model import Kind
from monitor.signal.document import Clause, ClauseKind
from monitor.signal.draft import Draft, past
from monitor.signal.grammar import Modal, Tense, Verb
from monitor.signal.lattice import UNDECIDED
from monitor.signal.scene import Line

_TAKING_PART: Final = frozenset({"engage", "participate", "take"})
_THERE: Final = re.compile(r"(?:(?:during|at|in|after) which|where|when)\s")
_MEETS: Final = frozenset({"meet", "speak"})
_TALKS: Final = frozenset({"meeting_noun", "talks", "call", "summit"})


def met_where(line: Line, clause: Clause) -> Verb | None:
    """The verb of "met Ito in Xville on Monday, where they agreed": what is agreed is as new."""
    if clause.kind is not ClauseKind.RELATIVE or clause.parent is None:
        return None
    over, at = line.sentence.clauses[clause.parent], line.sentence.at
    if _THERE.match(clause.text) is None or not any(
        (h.acts & _MEETS or h.classes & _TALKS)
        and h.end <= clause.at
        and line.inside(over, h.start)
        for h in line.hits
    ):
        return None
    verbs = [
        v
        for v in line.whole().verbs
        if v.finite and v.end + at <= clause.at and line.inside(over, v.start + at)
    ]
    done = bool(verbs) and verbs[0].tense in {Tense.PAST, Tense.PRESENT}
    return verbs[0] if done and verbs[0].modal is Modal.NONE else None


def agreed_there(draft: Draft) -> bool:
    """As in "met in Xville, where they agreed to cut duties", but not "to talk about them"."""
    return draft.facts.status not in UNDECIDED and met_where(draft.line, draft.clause) is not None


def takes_part(draft: Draft, verb: Verb | None) -> bool:
    """As in "took part in a call with Ito": the meeting is what is told, not recalled."""
    engaged = verb is not None and verb.lemma in _TAKING_PART and past(verb)
    return engaged and draft.facts.kind is Kind.MEETING and draft.both_named
