"""What is said of a meeting that happens, and what of one that is only known before."""

# ruff: noqa: SIM905  # word lists are read and extended as prose, not as quoted items

from __future__ import annotations

import re
from typing import Final

from monitor.signal.draft import Governing, Relation
from monitor.signal.grammar import Modal
from monitor.signal.lexicon import Hit
from monitor.signal.scene import Line

#: Verbs that a meeting is the subject of when it happens.
HAPPEN: Final = frozenset(
    """begin start open launch kick resume continue conclude end wrap finish take enter stretch
    extend last run drag adjourn pause collapse break stall fail yield produce cover focus touch
    hit make convene close hold go get occur happen restart conclude complete schedule set plan
    arrange slate cancel postpone reschedule delay call put push scrap move bring deliver fizzle
    come proceed expect confirm resolve lead agree suspend cover achieve pencil drop
    defer shelve abandon axe ditch scuttle freeze halt""".split()
)
#: Verbs that a meeting is the object of when it happens or is arranged.
ARRANGE: Final = frozenset(
    """hold begin start open launch kick resume continue conclude end wrap finish complete attend
    host convene join co-host cancel postpone reschedule delay call put push scrap abandon
    schedule set plan arrange slate confirm announce agree restart have stage
    conduct enter meet finalise finalize book pencil suspend break pull head axe ditch shelve
    extend prepare make take deny reject pay undertake give reaffirm report describe get
    drop add skip defer scuttle freeze""".split()
)
#: "asked a question regarding the talks": what was asked about, and not held on the day of it.
_ASKED_ON: Final = re.compile(
    r"\bquestions?\s(?:about|regarding|concerning|on)\s(?:[\w.'&-]+\s){0,5}$", re.IGNORECASE
)
#: What a meeting told of before comes with: "as", "amid", "a year after".
_COMES_AS: Final = re.compile(
    r"\s(?:at the (?:invitation|request)|as|amid|against|despite|after"
    r"|(?:just|almost|nearly|less than|shortly|only)\s(?:[\w-]+\s){0,3}after"
    r"|(?:[a-z]+\s)?(?:days|weeks|months|hours|a (?:day|week|month|year)) after)\b"
)
_THE: Final = re.compile(r"(?:The|This|That|These|Those)\s(?:[a-z-]+\s)?")


def known_before(line: Line, hit: Hit, governing: Governing) -> bool:
    """As in "The encounter has been marred by X's ruling this week": only what becomes of it."""
    verb, at = governing.verb, line.sentence.at
    if verb is not None and _confirmed_call(line, hit, governing):
        return True
    if _ASKED_ON.search(line.text(max(line.sentence.at, hit.start - 60), hit.start)):
        return True
    if line.is_title or verb is None or governing.relation is not Relation.SUBJECT:
        return False
    if verb.lemma == "come" and _COMES_AS.match(line.sentence.text, verb.end):
        # "The trip comes at the invitation of X": no word of its days, which are told elsewhere
        return not any(found.start < verb.start for found in line.dated.dates)
    if verb.lemma in HAPPEN | ARRANGE | {"be"} or verb.modal is not Modal.NONE:
        return False
    opens = _THE.fullmatch(line.text(at, hit.start)) is not None
    return opens and not any(hit.end <= p.start < verb.start + at for p in line.parties)


def _confirmed_call(line: Line, hit: Hit, governing: Governing) -> bool:
    """As in "state television confirmed the call": that it took place, as was told before."""
    verb = governing.verb
    if verb is None or verb.lemma != "confirm" or governing.relation is not Relation.OBJECT:
        return False
    words = line.text(max(line.sentence.at, hit.start - 5), hit.end)
    return " the " in words and "call" in hit.classes and not line.is_title and not line.dated.dates
