"""To whom an act is done, as a headline's passive tells it."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.signal.draft import past
from monitor.signal.lexicon import Hit
from monitor.signal.measure_status import verb_of
from monitor.signal.scene import Line, Party
from monitor.signal.verbforms import VERB_FORMS


def done_to(line: Line, act: Hit | None, parties: Sequence[Party]) -> str | None:
    """The home of the firm to which the act is done, as in "X is added to the list"."""
    if act is None or line.sentence.language == "zh":
        return None
    verb = verb_of(line, act)
    word = line.text(act.start, act.end).lower()
    if verb is None:
        # A headline's "X given a reprieve" leaves out "is".
        part = word.endswith("ed") or "n" in VERB_FORMS.get(word, ("", frozenset()))[1]
        bare = line.is_title and part
    else:
        bare = verb.passive or (line.is_title and past(verb))
    if not bare:
        return None
    before = [party for party in parties if party.end <= act.start]
    if {party.kind for party in before} != {"firm"}:
        return None
    return before[-1].side.removesuffix("_BUSINESS")
