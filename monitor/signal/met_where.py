"""Where and when sides met: what a relative clause says they agreed there is as new."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.document import Clause, ClauseKind
from monitor.signal.grammar import Modal, Tense, Verb
from monitor.signal.scene import Line

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
