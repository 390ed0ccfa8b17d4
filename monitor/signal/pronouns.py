"""Whom "he", "they" and "the two" stand for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from monitor.signal.names_zh import THE_TWO
from monitor.signal.phrases_en import TELLS
from monitor.signal.scene import Line, Party

#: "They" and the like, where they do something together.
_THEY: Final = re.compile(
    r"\b(?:[Tt]hey|[Tt]he (?:two|pair|duo)"
    r"(?:\s(?:men|women|leaders|presidents|officials|ministers|negotiators|envoys))?"
    r"|[Bb]oth (?:men|leaders|presidents|officials|ministers)|[Bb]oth)"
    r"(?=\s(?:also\s|then\s|last\s|later\s|will\s|would\s|had\s|have\s|are\s|plan|agreed|spoke|met|meet|held|hold|discuss|talked"
    r"|exchanged|did not|faced|sat|saw|shook|dined|conferred|huddled|parted|greeted|walked|spent))"
)
#: Right before what both say that they do: "said that they had agreed to".
_THEY_DO: Final = re.compile(
    r"\bthat they\s(?:had\s|have\s|will\s|would\s|both\s|also\s)*(?:agreed\sto\s)?(?:\w+ly\s)?$"
)
#: Between two of a list: "Ito and Holm", "Ito, trade chief Holm".
_LISTED: Final = re.compile(r",?\s(?:and\s)?(?:(?:[A-Z][\w.]*|of|the)\s){0,5}")
#: No pronoun is joined to a name: "the Ito-He talks".
_JOINED: Final = re.compile(r"\w[-–]$")
_TWO_PEOPLE: Final = re.compile(
    r"(?:the (?:two|pair)|both) (?:men|women|leaders|presidents|ministers)\b", re.IGNORECASE
)
_HAD: Final = " had "
#: Letters between "and" and the pronoun.
_LINK: Final = 40
_PRONOUN: Final = re.compile(r"\b(?:he|she|He|She)\b")
_I: Final = re.compile(r"\bI\b(?!\.)")
#: The speaker in his own words, as one who was there or will be; who calls talks off is not.
_FIRST: Final = re.compile(
    r"\bI(?=(?:'ve|'ll|'m|\sam|\swill|\sjust|\salso|\shave|\sbe|\sgoing\sto)*\s(?:had|held|met"
    r"|meet(?:ing)?|spoke|spoken|speak(?:ing)?|talked|saw|see(?:ing)?|visit(?:ed|ing)?|flew|phoned"
    r"|look(?:ing)?\sforward)\b)"
    r"|\b[Mm]y(?=\s(?:[\w-]+\s){0,3}?(?:meetings?|talks|calls?|visit|trip|conversations?"
    r"|discussions?)\b)"
)
#: A page that gives what somebody said, in his own words.
_REMARKS: Final = re.compile(
    r"\b(?:remarks|statement|speech|address|testimony|transcript|as prepared)\b", re.IGNORECASE
)
_NAMED: Final = frozenset({"person", "office"})
#: What begins another main clause, whose subject stays: "Ito met Sato, and on Friday he".
_AND_THEN: Final = re.compile(
    r",?\s(?:and|but|before|then)\s(?:(?:then|later|on|in|at|earlier|the|next|day|[A-Z]\w+|\d+),?\s){0,5}$"
)
#: "Ito said after a call with Sato that he would": what the speaker says of himself.
_SAID_THAT: Final = re.compile(
    rf"\s(?:{TELLS}|wrote)\b[^.;:]{{0,40}}?"
    r"\b(?:after|following|before|during|in|on|ahead of|at)\s[^.;:]*\bthat\s$"
)


def who_they_are(line: Line, start: int) -> tuple[str, ...]:
    """The sides of "they" right before *start*: "Xland and Yland said that they had agreed to".

    Empty where no "they" stands there.
    """
    if _THEY_DO.search(line.text(line.sentence.at, start)) is None:
        return ()
    return tuple(p.side for p in line.parties if p.side and p.end <= start)


def begins(head: str) -> bool:
    """Whether a capital behind the words *head* may only be that of a beginning: "He"."""
    opens = head.rstrip().endswith(('"', ":", "?", "!", ".", "-"))
    return not head.strip(" \"'") or (opens and _JOINED.search(head) is None)


def each_once(line: Line, people: Sequence[Party]) -> tuple[Party, ...]:
    """The last one of each side among *people*, with those listed beside him, by their sides."""
    last = {p.side: p for p in people}
    out: list[Party] = []
    for side in sorted(last):
        near = [last[side]]
        for one in reversed([p for p in people if p.side == side and p.end <= last[side].start]):
            if one.actor == near[-1].actor or not _LISTED.fullmatch(
                line.text(one.end, near[-1].start)
            ):
                break
            near.append(one)
        out.extend(reversed(near))
    return tuple(out)


def they(
    line: Line,
    found: list[Party],
    sides: frozenset[str],
    pair: tuple[Party, ...] | None,
    couple: tuple[Party, ...] = (),
) -> list[Party]:
    """Whom "they" and "the two" stand for, where one of each of *sides* was named just before.

    *pair* is who was named together in the lines before: empty where only sides were, None where
    nobody was. "The two men" are the *couple*, the people among them.
    """
    chinese = line.sentence.language == "zh"
    match = (THE_TWO if chinese else _THEY).search(line.sentence.text)
    if match is None:
        return []
    if not pair and not chinese and _TWO_PEOPLE.match(match.group()):
        pair = couple or pair
    start, end = (line.sentence.at + at for at in match.span())
    chiefs = next((p for p in reversed(found) if p.end <= start), None)
    if chiefs is not None and chiefs.kind == "leaders":
        # "what the heads of state settled when they spoke"
        return [replace(chiefs, start=start, end=end)]
    before = [p for p in found if p.kind in _NAMED and p.end <= start]
    here = {p.side: p for p in before}
    if here.keys() >= sides:
        pair = each_once(line, before)
    if len(here) == 1 and len(before) > 1 and match.group().lower() == "they":
        pair = tuple(before)  # "Ito and Sato said that they would go"
    if pair is None or any(p.start <= start < p.end for p in found):
        return []
    if not pair:
        return [Party(start, end, "both", "")]
    if match.group().lower() not in {"they", "both"}:
        pair = tuple({p.side: p for p in pair}.values())  # "the two": one of each
    return [Party(start, end, "pronoun", p.side, p.actor, p.level) for p in pair]


def not_of_state(line: Line, found: list[Party], told: Sequence[Party]) -> list[Party]:
    """*found* without "the two leaders" who are *told* to be others, named together before.

    What "the two leaders had agreed" stays with the heads of state: it is recalled.
    """

    def others(party: Party) -> bool:
        same = [p for p in told if p.start < party.end and party.start < p.end]
        recalled = line.text(party.end, party.end + len(_HAD)) == _HAD
        return not recalled and any(p.level != "leaders" for p in same)

    return [p for p in found if p.kind != "leaders" or not others(p)]


def he(
    line: Line, found: list[Party], last: Party | None, title: Line | None = None
) -> list[Party]:
    """Who "he" and "she" are: the one named last before, in the sentence or else above it.

    "I" is whoever the *title* says that the remarks are by.
    """
    text, at = line.sentence.text, line.sentence.at
    out: list[Party] = _speaking_himself(line, title) if title is not None else []
    out.extend(_in_his_words(line, found, last))
    for match in _PRONOUN.finditer(text):
        start = at + match.start()
        if any(p.start <= start < p.end for p in found):
            continue
        before = [p for p in found if p.kind == "person" and p.end <= start]
        if before and _AND_THEN.search(line.text(max(at, start - _LINK), start)):
            before = _subject(before, out)
        if not before:
            # "the trade representative said she"
            before = [p for p in found if p.end <= start and _holder(p)]
        teller = before and _SAID_THAT.match(line.text(before[0].end, start))
        one = before[0 if teller else -1] if before else last
        if one is not None:
            end = at + match.end()
            out.append(Party(start, end, "pronoun", one.side, one.actor, one.level))
    return out


def _speaking_himself(line: Line, title: Line) -> list[Party]:
    """Each "I" of remarks as prepared, outside of quotes, as the one whose remarks they are."""
    if line is title or not title.is_title or " I " not in f" {line.sentence.text}":
        return []
    if _REMARKS.search(title.sentence.text) is None:
        return []
    one = next((p for p in title.parties if p.kind in _NAMED and p.actor is not None), None)
    if one is None:
        return []
    text, at = line.sentence.text, line.sentence.at
    return [
        Party(at + m.start(), at + m.end(), "pronoun", one.side, one.actor, one.level)
        for m in _I.finditer(text)
        if text.count('"', 0, m.start()) % 2 == 0
    ]


def _in_his_words(line: Line, found: list[Party], last: Party | None) -> list[Party]:
    """Each "I" and "my" of a quotation, as the official whom the sentence says it is by."""
    text, at = line.sentence.text, line.sentence.at
    if '"' not in text or _FIRST.search(text) is None:
        return []
    said = line.whole().attribution
    if said is None:
        return []
    low, high = said.source_start + at, said.source_end + at
    named = [p for p in found if p.kind in _NAMED and low <= p.start < high]
    again = last if _PRONOUN.fullmatch(said.source) else None
    one = named[-1] if named else again
    if one is None or one.actor is None:
        return []
    return [
        Party(at + m.start(), at + m.end(), "pronoun", one.side, one.actor, one.level)
        for m in _FIRST.finditer(text)
        if text.count('"', 0, m.start()) % 2 == 1
    ]


def _subject(named: list[Party], told: list[Party]) -> list[Party]:
    """Who the sentence is about: the "he" (of *told*) or the one of *named* that comes first."""
    return [min([*named, *told], key=lambda party: party.start)]


def is_he(line: Line, party: Party) -> bool:
    """Whether *party* is somebody whom the sentence calls "he" or "she"."""
    return party.kind == "pronoun" and line.text(party.start, party.end).lower() in {"he", "she"}


def _holder(party: Party) -> bool:
    """Whether *party* is an office told without a name, whose holder the topic knows."""
    known = party.actor is not None and party.actor.actor_id is not None
    return party.kind == "office" and known
