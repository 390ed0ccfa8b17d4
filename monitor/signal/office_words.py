"""Who speaks for an office of a side, in whatever words it is quoted."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.draft import speaking
from monitor.signal.grammar import Attribution
from monitor.signal.scene import Line, Party, Scene

#: Offices speak as bodies, as spokespersons, or by the name of their capital or country.
_OFFICES: Final = frozenset({"org", "voice"})
#: "neither has confirmed it", "if the ministry confirms it".
OPEN_YET: Final = re.compile(r"\b(?:neither|nor|if|whether|unless|yet to)\b", re.IGNORECASE)
UNNAMED: Final = re.compile(
    r"\b(?:condition of anonymity|not authori[sz]ed|declin\w+ to be (?:named|identified)"
    r"|asked not to be)\b"
)
#: What opens another statement: "..., a paper reports, but X says that ...".
_BUT: Final = re.compile(r"\b(?:but|although|though|while|whereas|even as)\b")
#: Somebody of an office without a name: "an aide", "two officials familiar with the plan"; not so
#: "an official of the Xish Department", where the office is told first of all.
NOBODYS: Final = re.compile(
    r"\b(?:an?|one|two|three|several|some|senior|unnamed)\s(?:[\w.'-]+\s){0,3}?(?:officials?"
    r"(?!\s(?:of|at|from)\s(?:the\s)?(?-i:[A-Z])(?![^,]{0,20}government))|sources?|persons?|people|aides?|diplomats?|insiders?)\b",
    re.IGNORECASE,
)
#: Who may confirm without a name: "a Xish official", not "a source".
_AN_OFFICIAL: Final = re.compile(r"\bofficials?\b")
#: Whoever has spoken in the sentence before: "the statement added".
_SAME_TELLER: Final = re.compile(
    r"(?:the|this|that|its)\s(?:\w+\s)?(?:statement|announcement|notice|release|readout|note|document"
    r"|ministry|department|office|embassy|spokes(?:man|woman|person))"
    r"|(?:(?:in|at|on)\s[^,]{2,40}\s)?it",
    re.IGNORECASE,
)
#: What keeps who speaks from speaking for an office that he is told by.
_NOT_ITS: Final = re.compile(
    r"\b(?:former|ex-\w+|researcher|scholar|analyst|professor|think[- ]tank|academy|close to"
    r"|advise[rs]|affiliated|expert|fellow|lawyer|briefed|newspaper|paper)\b",
    re.IGNORECASE,
)
#: An office told as that of whoever has just been named.
OWN_OFFICE: Final = re.compile(
    r"(?:(?:officials|spokesmen) (?:of|from|for|in|on) )?(?:(?:the|his|her|their|both)\s(?:own\s)?"
    r"(?:department|ministry|ministries|embassy|offices?|governments|sides|countries|capitals"
    r"|(?:press|chief) secretary|spokes(?:man|woman|person))"
    r"|(?:an?|the|its|his|her)\s(?:ministry|department|embassy)\s(?:spokes(?:man|woman|person)|statement)"
    r"|press secretary|the two\s(?:governments|sides|countries|capitals))",
    re.IGNORECASE,
)
_SPOKES: Final = re.compile(r"(?:a|the|its|another)\s(?:\w+\s)?spokes(?:man|woman|person)")
#: What speaks for a capital or country right behind its name: "White House spokeswoman".
_MOUTHPIECE: Final = re.compile(
    r"(?:'s\s|\s)?(?:(?:press|chief|deputy|state|joint|written|daily|official|foreign|media)\s){0,2}"
    r"(?:spokes(?:man|woman|person)|secretary|office|statement|readout|guidance|announcement"
    r"|embassy|release|schedule)"
    r"(?:\s(?:[A-Z][\w'-]+\s?){1,3}|,\s(?:[A-Z][\w'-]+\s?){1,3})?"
)
#: When and to whom, behind who speaks: "The White House on Thursday".
_THEN: Final = re.compile(
    r"\s?(?:in|on|to|late|early|earlier|dated|issued|published|released|posted)\s[\w\s.,]{1,40}$"
)
#: Headings under which an office speaks for itself.
_OWN_WORDS: Final = re.compile(
    r"\b(?:spokes(?:person|man|woman)(?:'s)?\s(?:remarks|comments|answers?|statement)|statement"
    r"|readout|press (?:release|statement|conference)|announcement|media note)\b",
    re.IGNORECASE,
)
#: What stands over a ministry's own press note, and within how many lines of how many letters.
_PRESS_NOTE: Final = re.compile(
    r"\b(?:for immediate release|media (?:note|advisory)|press release"
    r"|office of (?:the spokes(?:person|man|woman)|public affairs))\b",
    re.IGNORECASE,
)
_ABOVE, _SHORT = 5, 120
#: The same at the end of a headline, where its side goes without saying.
_BARE_OFFICE: Final = re.compile(
    r"(?:the )?(?:(?:commerce|foreign|finance|trade) ministry|[Tt]reasury|[Cc]ommerce [Dd]epartment"
    r"|embassy|ministry|(?:commerce|foreign) ministry spokes(?:man|woman|person))\s*"
)
#: What parts a headline from who says it.
_JOINT: Final = re.compile(r":\s|\s[-\u2013\u2014|]\s")
#: "at the invitation of the Xish government": its office says nothing here.
_BIDDEN: Final = re.compile(r"\bat the invitation of (?:the )?$", re.IGNORECASE)
#: Letters from "confirmed by" to whom.
AGENT: Final = 8
#: What goes before an office that tells: "announced on Friday by", "a notice on the website of".
_FROM_IT: Final = re.compile(
    r"\b(?:(?:announced|confirmed|disclosed|given|issued|released|published|made(?:\s(?:public|known))?)"
    r"\s(?:(?:[\w-]+\s){1,4})?by"
    r"|(?:statements?|announcement|notice|confirmation|release|post|word|note|schedule|website)"
    r"\s(?:(?:[\w-]+\s){1,5})?(?:by|from|of))\s(?:the\s|both\s)?$",
    re.IGNORECASE,
)
#: What follows an office that tells, but for verbs of saying.
_IT_TELLS: Final = re.compile(
    r"(?:\sin\s[A-Z]\w+|\sspokes\w+(?:\s[A-Z][\w'-]+){1,3})?"
    r"\s(?:(?:has|have|had|on\s\w+|earlier|also)\s)*(?:g[ai]v(?:e|en|ing)\s(?:\w+\s)?notice"
    r"|(?:issued?|issuing|publish(?:ed|es|ing)|releas(?:ed|es|ing)|put(?:ting)?\sout)\s"
    r"(?:[\w-]+\s){0,3}(?:statement|announcement|notice|note|dates?|schedule|release|itinerary)"
    r"|(?:made|making)\s(?:it\s)?(?:public|known)|confirming|announcing"
    r"|was\squoted\sas\ssaying)\b",
    re.IGNORECASE,
)
#: What leaves it open whether the office did tell: "no word from", "awaits confirmation by".
UNTOLD: Final = re.compile(
    r"\b(?:no|not|without|neither|nor|yet|until|if|pending|await\w*|expect\w*|declin\w+|refus\w+|ahead)\b"
    r"|n't\b[^,;]*$",
    re.IGNORECASE,
)
CONFIRMS: Final = frozenset({"confirm", "corroborate"})


def said_by_office(scene: Scene, line: Line, said: Attribution) -> bool:
    """As in "X's ministry said", "both governments said", "a spokeswoman said" of X's ministry."""
    if OPEN_YET.search(said.source):
        return False
    foreign = of_others(scene, line)
    if not foreign and OWN_OFFICE.fullmatch(said.source):
        return True
    if not foreign and _SPOKES.fullmatch(said.source) and _office_before(scene, line):
        return True
    at = line.sentence.at
    but = _BUT.search(line.sentence.text, said.end)
    ids = [p for p in line.parties if but is None or p.start - at < but.start()]
    return any(speaks_for_itself(scene, line, p, said) for p in ids)


def of_others(scene: Scene, line: Line) -> bool:
    """Whether a third country is named, whose office "the ministry" may be."""
    return any(
        (p.kind == "third" or p.side in scene.topic.thirds)
        and not _BIDDEN.search(line.text(line.sentence.at, p.start))
        for p in line.parties
    )


def from_nobody(line: Line, said: Attribution | None) -> bool:
    """Whether somebody tells it who has no name, or does not want to have one."""
    if UNNAMED.search(line.sentence.text):
        return True
    if said is None or (said.verb in CONFIRMS and _AN_OFFICIAL.search(said.source)):
        return False
    return bool(NOBODYS.search(who_says(line, said)))


def it_added(scene: Scene, line: Line, said: Attribution) -> bool:
    """As in ", the statement added", ", it said": who speaks is the office of the lines before."""
    if not _SAME_TELLER.fullmatch(said.source) or of_others(scene, line):
        return False
    before = next((one for one in reversed(scene.lines) if one.index < line.index), None)
    if before is None or before.is_title:
        return False
    told = before.whole().attribution
    if told is not None and it_added(scene, before, told):
        return True
    if told is not None and said_by_office(scene, before, told):
        return not from_nobody(before, told)
    return given_out(scene, before) or _office_before(scene, line)


def _office_before(scene: Scene, line: Line) -> bool:
    """Whether the sentence before begins with an office, whose "spokeswoman" now speaks."""
    before = next((one for one in reversed(scene.lines) if one.index < line.index), None)
    first = before.parties[0] if before is not None and before.parties else None
    if first is None or first.side not in scene.topic.side_ids:
        return False
    return first.kind in _OFFICES or (first.kind == "side" and first.how == "metonym")


def who_says(line: Line, said: Attribution) -> str:
    """The words by which the sentence says who tells it, agents included ("was told by X")."""
    clause = line.sentence.clause_at(line.sentence.at + said.start)
    told = line.text(clause.at, min(clause.at + len(clause.text), line.end))
    return line.sentence.text[said.source_start : said.source_end] + " " + told


def given_out(scene: Scene, line: Line) -> bool:
    """As in "talks announced by X", "said a notice on X's website", "with X confirming it"."""
    at = line.sentence.at
    for party in line.parties:
        if not (is_office(scene, party) or party.kind == "both"):
            continue
        before = line.text(at, party.start)
        found = _FROM_IT.search(before)
        low = found.start() if found is not None else len(before)
        if found is None and not _IT_TELLS.match(line.text(party.end, line.end)):
            continue
        if not UNTOLD.search(before, max(0, low - AGENT * 4)):
            return True
    return False


def is_office(scene: Scene, party: Party) -> bool:
    """Whether *party* is a body or mouthpiece of a side, or a side by its own name or capital."""
    if party.side not in scene.topic.side_ids:
        return False
    return party.kind in _OFFICES or (party.kind == "side" and party.how != "demonym")


def speaks_for_itself(scene: Scene, line: Line, party: Party, said: Attribution) -> bool:
    """Whether *party* says it as an office of a side (or, of what it confirms, as anybody)."""
    at = line.sentence.at
    if party.side not in scene.topic.side_ids or _NOT_ITS.search(said.source):
        return False
    if not (said.source_start <= party.start - at < said.source_end or speaking(line, party)):
        return False
    if said.verb in CONFIRMS or party.kind in _OFFICES:
        return True
    # "Xville said": the capital speaks; "an Xish official said" is nobody's office.
    rest = line.text(party.end, at + said.source_end).strip(" ,.")
    return party.kind == "side" and party.how != "demonym" and _speaks_as(rest)


def in_own_words(scene: Scene, line: Line) -> bool:
    """Whether the heading says that an office of a side speaks, and nobody else does here.

    So does what a ministry's own press note has above its first sentence.
    """
    title = scene.lines[0] if scene.lines and scene.lines[0].is_title else None
    if title is None or line is title:
        return False
    above = [one.sentence.text for one in scene.lines[1:_ABOVE] if one.index < line.index]
    above = [title.sentence.text, *(text for text in above if len(text) < _SHORT)]
    if any(_PRESS_NOTE.search(text) for text in above):
        return True
    if not _OWN_WORDS.search(title.sentence.text):
        return False
    return any(
        is_office(scene, p) and (p.kind in _OFFICES or p.how == "metonym") for p in title.parties
    )


def announces(scene: Scene, line: Line) -> bool:
    """As in a headline's "Xish ministry: Ito to meet Sato on Friday": the office says it.

    So where the office stands last: "Ito to meet Sato on Friday - ministry".
    """
    text, at = line.sentence.text.rstrip(), line.sentence.at
    joints = list(_JOINT.finditer(text))
    if not line.is_title or not joints or "postpone" in line.acts:
        return False  # what is put off to a new day is planned anew
    head, tail = text[: joints[0].start()], text[joints[-1].end() :]
    for party in (p for p in line.parties if is_office(scene, p)):
        begin, end = party.start - at, party.end - at
        first = not text[:begin].removeprefix("The ") and _speaks_as(head[end:])
        last = text[joints[-1].end() : begin].lower() in {"", "the "} and begin >= joints[-1].end()
        if first or (last and _speaks_as(text[end:])):
            return True
    return _BARE_OFFICE.fullmatch(tail) is not None


def _speaks_as(rest: str) -> bool:
    """Whether *rest*, the words behind an office up to a joint, only say who speaks for it."""
    rest = _THEN.sub("", rest)
    return not rest or _MOUTHPIECE.fullmatch(rest) is not None
