"""Whether a verb that may say something does so ("added that ..."), or acts ("added duties")."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.grammar import Tense, Verb
from monitor.signal.verbforms import DECLARING, SAYING

#: Verbs of saying that as often take a thing for their object.
_DOUBLE: Final = frozenset(
    ("add", "report", "note", "quote", "cite", "mark", "signal", "observe", "post")
)
_OBJECT: Final = re.compile(
    # "added Xfirm to its list"
    r"\s+(?:(?:[A-Z][\w.&'-]*\s){1,5}(?:and\s[\w ]{1,40}\s)?(?:to|on)\s(?:its|the|an?)\s"
    r"|\d|\$|an?\s|its\s|their\s|new\s|more\s|another\s|further\s|several\s"
    r"|(?:dozens|some|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\s|extra\s|[a-z-]+(?:ies|[^s]s)\b|the\s[a-z]+\s(?:to|of|on)\s)"
)

#: "responds with duties"
_IN_DEEDS: Final = re.compile(r"\s+(?:\w+ly\s+)?(?:with|in kind|by)\b")


def is_saying(text: str, verb: Verb) -> bool:
    """Whether *verb*, a group of *text*, reports what someone said."""
    if verb.lemma not in SAYING:
        return False
    if verb.lemma == "respond" and _IN_DEEDS.match(text, verb.end):
        return False
    if verb.lemma not in _DOUBLE:
        return True
    return verb.tense is not Tense.FUTURE and not verb.passive and not _OBJECT.match(text, verb.end)


def is_telling(text: str, verb: Verb) -> bool:
    """The same, or announces, warns, vows and the like."""
    return verb.lemma in DECLARING or is_saying(text, verb)


#: What stands between a headline and the verb that says who tells it: ", the White House ".
_TELLER: Final = re.compile(r".*[,:;\u2013\u2014]\s(?:[\w.'-]+\s){1,5}$", re.DOTALL)
_TOLD_LAST: Final = 60


def tells_last(text: str, verb: Verb) -> bool:
    """Whether *verb* closes the text and only says who tells it: "25% from May, Ito confirms"."""
    if not (verb.finite and verb.lemma in SAYING | DECLARING) or text[verb.end :].strip(" ."):
        return False
    return _TELLER.fullmatch(text, max(0, verb.start - _TOLD_LAST), verb.start) is not None
