"""To whom an act is done, as a headline's passive tells it."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.signal.draft import attributive, past
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
    homes = {party.side.removesuffix("_BUSINESS") for party in before}
    # "three Yish firms, X among them, were added"
    firms = all(party.kind == "firm" or attributive(line, party) for party in before)
    if len(homes) != 1 or not firms or all(party.kind != "firm" for party in before):
        return None
    return homes.pop()
