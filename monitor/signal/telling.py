"""Who tells of a meeting and was there: "Ito says call with Sato went well", "said after talks"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from monitor.signal.draft import past, speaking
from monitor.signal.lexicon import Hit
from monitor.signal.meeting_groups import Group
from monitor.signal.phrases_en import TELLS
from monitor.signal.scene import Line, Party, Scene
from monitor.signal.verbforms import SAYING, TELLING

#: "said after two days of talks with Xish officials"
_THERE: Final = re.compile(r"\b(?:after|following)\s(?:[\w-]+\s){0,4}$", re.IGNORECASE)
_WITH: Final = " with "
#: Letters before a trigger in which what bears on it stands.
_REACH: Final = 120
#: "Ito says will visit Xville", "Ito says plans to meet": himself.
_HIMSELF: Final = re.compile(
    r"\s(?:says?|said|confirms?|confirmed|tweets?)\s(?:(?:will|would|plans|hopes|expects|intends|aims|wants"
    r"|looking forward|set|ready|due)\s(?:to\s)?(?:\w+\s){0,2}|to\s)$"
)
#: "Ito said on Monday that his next trip": whoever speaks of it makes it.
_HIS_OWN: Final = re.compile(
    r"\s(?:says?|said|confirms?|confirmed|tweets?|tweeted|wrote|added|announced|indicated)\s"
    r"(?:on\s\w+\s)?(?:that\s)?(?P<whose>his|her|the|an?)\s(?:[\w-]+\s){0,3}$"
)
#: "he said after seeing Ito"
_HAVING: Final = re.compile(
    r"\s(?:said|says|added|adds|told\s(?:\w+\s){0,3}\w+|wrote|posted|tweeted)\s(?:\w+\s){0,2}"
    r"(?:after|before|following|on)\s"
)
#: On what occasion it is said: "as she went into a meeting", "at the start of talks".
_OCCASION: Final = (
    r"(?:(?:as|when)\s(?:he|she|they|the\s(?:two|pair|sides))\s(?:\w+\s)?"
    r"(?:went\sinto|entered|began|opened|started|kicked\soff|sat\sdown\sfor)\s"
    r"|(?:during|at\sthe\s(?:start|beginning|outset|opening|top|end|close|conclusion)\sof)\s"
    r"|ahead\sof\s(?=talks\s$)|in\s(?=an?\s|talks\s$))"
    r"(?!(?:the|his|her|their|last|previous|earlier|recent)\s)(?:[\w'-]+\s){0,4}$"
)
_SAYS_THERE: Final = re.compile(
    rf"\s(?:{TELLS}|tells|told|adds|added|warns|warned|wrote)\s(?:[\w.'-]+\s){{0,5}}?{_OCCASION}"
)

#: Who says it right after it.
_SAID_AFTER: Final = re.compile(
    rf"\b(?:{TELLS}|tells?|told|adds?|added|hails?|hailed)\s"
    r"(?:[\w.-]+\s){0,4}?(?:after|following)\s(?:(?!the\s\w+\b)[\w'-]+\s){0,4}$"
    r"|\b(?:(?:remarks|comments|announcement|agreement|statement|move)\s(?:c[ao]mes?\s)?|this\scame\s)"
    r"(?:after|following|at the (?:end|close|conclusion|culmination) of)\s"
    r"(?:(?!the\s\w+\b)[\w'-]+\s){0,4}$"
    rf"|\b(?:{TELLS}|tells|told|adds|added|warns|warned|wrote)\s(?:[\w.'-]+\s){{0,5}}?{_OCCASION}",
    re.IGNORECASE,
)
#: What is said or settled at the table.
_SPEAKING: Final = SAYING | TELLING | {"agree", "warn", "urge", "speak", "raise", "press", "settle"}
_IN_A: Final = re.compile(
    r"\b(?:in|during|at)\s(?:an?|their(?!\s(?:last|previous|earlier|recent|first)\b))\s(?:[\w-]+\s){0,3}$",
    re.IGNORECASE,
)
#: What opens a sentence with where its subject comes from: "After two days of", "Wrapping up".
FRONTED: Final = re.compile(
    r"(?:(?:Speaking|Emerging|Fresh|Coming)\s(?:[a-z]+\s){0,3}?)?"
    r"(?:[Aa]fter|[Ff]ollowing|from|(?:Wrapping|Winding) up|Concluding|Ending"
    r"|(?:[Dd]uring|[Ii]n|[Aa]t)(?=\san?\s|\stalks\s)"
    r"|[Aa]t the (?:start|beginning|outset|end|close|conclusion|culmination) of)"
    r"\s(?:(?!the\s)[\w'-]+\s){0,5}$"
)
_MEETING_HIM: Final = re.compile(
    r"(?:meeting|seeing|visiting|hosting|receiving)\s(?:his\s|her\s|[A-Z])"
)
_LASTING: Final = re.compile(r"\b(?:days|hours) of\s(?:[\w-]+\s){0,3}$")
#: A comma and the titles of the subject behind it.
_OPENS_MAIN: Final = re.compile(r",\s(?:(?:[A-Z][\w.]*|[Tt]he|of|for|secretary|minister)\s){0,6}$")

_FORESEES: Final = re.compile(
    r"\s(?:says?|said|expects?|sees|foresees|anticipates|predicts|plans|eyes|flags|signals|promises)\b"
)


def speaks_of_himself(group: Group) -> list[Party]:
    """Whoever says that he will do it: "Ito says plans to travel to Xville"."""
    line, hit = group.line, group.hits[0]
    told = [
        p
        for p in line.parties
        if p.kind in {"person", "office"}
        and p.end < hit.start
        and (_HIMSELF.match(line.text(p.end, hit.start)) or _own_trip(line, hit, p))
    ]
    told += _says_there(group)
    if told or not line.text(hit.start, hit.end).split(" ", 1)[0].endswith("ing"):
        return told
    return [
        replace(p, kind="person")
        for p in line.parties
        if p.kind == "pronoun"
        and p.actor is not None
        and p.end < hit.start
        and _HAVING.fullmatch(line.text(p.end, hit.start))
    ]


def _says_there(group: Group) -> list[Party]:
    """As in "Ito said at the start of talks with Sato": who says it takes part."""
    line, first, last = group.line, group.hits[0], group.hits[-1]
    if first.acts & {"visit"} or _WITH not in line.text(last.start, last.end + 60):
        return []
    return [
        p
        for p in line.parties
        if p.kind == "person"
        and p.end < first.start
        and _SAYS_THERE.match(line.text(p.end, first.start))
    ]


def _own_trip(line: Line, hit: Hit, party: Party) -> bool:
    """As in "Ito says his trip to Xville will": of "the trip" only a head of state's is his own."""
    own = _HIS_OWN.match(line.text(party.end, hit.start)) if "visit" in hit.classes else None
    if own is not None and re.match(r"[^,;:]{0,40}?\b(?:by|of)\s", line.text(hit.end, line.end)):
        return False
    return own is not None and (own["whose"] in {"his", "her"} or party.level == "leaders")


def said_after(line: Line, hit: Hit) -> bool:
    """As in "told reporters after talks with X": he comes from them, or speaks in them."""
    before = line.text(max(line.sentence.at, hit.start - _REACH), hit.start)
    if _SAID_AFTER.search(before):
        return True
    if _comes_from(line, hit) and lasting(before):
        return True
    if _IN_A.search(before) is None and not _comes_from(line, hit):
        return False
    return any(v.lemma in _SPEAKING and past(v) for v in line.whole().verbs)


def lasting(before: str) -> bool:
    """Whether the words right before talks say how long they went on: "After two days of"."""
    return _LASTING.search(before) is not None


def _comes_from(line: Line, hit: Hit) -> bool:
    """As in "After talks with X, Ito said": it opens with where its subject comes from."""
    return bool(not line.is_title and FRONTED.match(line.text(line.sentence.at, hit.start)))


def fronted_subject(group: Group) -> list[Party]:
    """As in "After talks with Sato in Xville, Ito said": the subject behind the comma was there."""
    line, first, last = group.line, group.hits[0], group.hits[-1]
    if line.is_title or FRONTED.match(line.text(line.sentence.at, first.start)) is None:
        return []
    words = line.text(last.start, last.end + len(_WITH))
    # "After meeting Sato", with no "with"
    if _WITH not in words and _MEETING_HIM.match(words) is None:
        return []
    starts = [v.start + line.sentence.at for v in line.whole().verbs if v.finite]
    main = next((start for start in starts if start > last.end), 0)
    subject = [p for p in line.parties if last.end < p.start and p.end <= main]
    if not subject or subject[-1].kind not in {"person", "office"}:
        return []
    one = subject[-1]
    opens = _OPENS_MAIN.search(line.text(last.end, one.start))
    direct = len(line.text(one.end, main)) <= len(" on Wednesday also ")
    return [one] if opens and direct else []


def peers_telling(scene: Scene, group: Group, own: Sequence[Party]) -> list[Party]:
    """Who says it and held it: the peer of those met, or who speaks of it as where he was."""
    line, end = group.line, group.hits[-1].end
    met = {p.level: p.side for p in own if p.kind == "person" and p.start >= end}
    across = {p.side for p in own if p.start >= end}
    there = line.text(end, end + len(_WITH)) == _WITH and bool(
        _THERE.search(
            line.text(max(line.sentence.at, group.hits[0].start - 40), group.hits[0].start)
        )
    )
    return [
        p
        for p in line.parties
        if p.kind == "person"
        and p not in own
        and p.end <= group.start
        and speaking(line, p)
        and _has_peer(scene, p)
        and (
            met.get(p.level, p.side) != p.side
            or (there and p.level == "ministerial" and bool(across - {p.side}))
        )
    ]


def _has_peer(scene: Scene, party: Party) -> bool:
    """Whether somebody on the other side is his counterpart: an adviser tells of others' calls."""
    actor = party.actor
    row = scene.topic.people.get(actor.actor_id or "") if actor is not None else None
    office = scene.topic.office_of(row, scene.day) if row is not None else None
    return office is not None and office.paired is not None


def negotiators_telling(scene: Scene, group: Group) -> list[Party]:
    """Who sits at the table and says so in a headline that names nobody else who does.

    "The two sides will meet in Xville, Ito says", "Ito expects next round": he is there himself,
    if the talks are his office's business.
    """
    line = group.line
    if not line.is_title or line.sentence.language == "zh" or "call" in group.classes:
        return []
    first = line.sentence.at
    return [
        p
        for p in line.parties
        if p.kind == "person"
        and p.level == "ministerial"
        and p.actor is not None
        and p.actor.role in scene.topic.topical_roles
        and (
            speaking(line, p) or (p.start == first and _FORESEES.match(line.text(p.end, line.end)))
        )
    ]
