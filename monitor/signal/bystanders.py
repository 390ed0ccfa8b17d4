"""Who stands in a sentence about a meeting and is not there: tellers, subjects, matters, owners."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.meeting_groups import Group
from monitor.signal.meeting_verbs import NOUNS
from monitor.signal.phrases_en import TALKS, TELLS
from monitor.signal.scene import Line, Party

_ASIDE: Final = re.compile(
    r",\s(?:an?|the|one of|once)\s[a-z][\w\s-]{2,40}\b(?:of|to|for|under|by)\s"
    r"(?:President\s|former\s)?$"
)
#: Those who serve somebody: "a key aide to Ito", "who advises Xland's negotiator Ito".
_SERVES: Final = re.compile(
    r"\b(?:(?:who\s)?(?:advises|assists|serves|reports to)"
    r"|(?:aide|advis[eo]r|ally|confidante?|deput(?:y|ie)|envoy|lieutenant|emissary|counsell?or|friend"
    r"|associate|assistant|successor|predecessor|representative|son-in-law)s?\s(?:to|of))\s"
    r"(?:(?:[A-Z]\S*|the|trade|treasury|commerce|foreign|vice|president|premier|secretary|minister|chief"
    r"|leader|negotiator|envoy|of|state)\s){0,4}$"
)
#: At whose word others go: "at the direction of President Ito", "at Ito's direction".
_AT_WORD_OF: Final = re.compile(
    r"\b(?:[Aa]t|[Oo]n|[Uu]nder|[Bb]y)\s(?:the\s)?(?:direction|directions|instructions?|orders?|behest|urging)\s"
    r"(?:of|from)\s(?:the\s|(?:[A-Z]\w+\s){0,2})$"
)
_HIS_WORD: Final = re.compile(r"'s?\s(?:directions?|instructions?|orders?|behest|urging)\b")
#: "was with Ito, not Holm"
_NOT_HE: Final = re.compile(r",\s(?:and\s)?not\s(?:with\s|[A-Z]\w+\s[A-Z]\w+\s)?$")
#: Who sends others, and stays: "Ito has told his envoy to fly to Xville".
_SENDS: Final = re.compile(
    r"\s(?:has\s|had\s|will\s|is\s|was\s)?(?:also\s)?(?:direct|order|instruct|dispatch|ask|task|send|sent|told|tell|nam|appoint|pick|assign|tapp|announc|confirm)"
    r"(?:s|es|ed|ing)?\s(?!to\b|that\b)"
)
#: How the one who is sent goes on: "to go", "to Xville", "for talks".
_SENT: Final = re.compile(r"\s(?:back\s)?(?:to|for|on)\s")
#: What is somebody's, and goes without him: "Ito's trade team", "a Holm aide".
_RETINUE: Final = (
    r"(?:teams?|people|aides?|advis[eo]rs?|officials?|envoys?|negotiators?|delegation|cabinet"
    r"|emissar(?:y|ies)|representatives?|deput(?:y|ies)|lieutenants?|all(?:y|ies)|confidants?"
    r"|[Ss]ecretar(?:y|ies)|[Mm]inisters?|son-in-law|administration|government|chiefs?|czar|tsar"
    r"|era|years|presidency|White House)\b"
)
_HIS: Final = re.compile(
    rf"(?:-[A-Z]\w+)?(?:'s?\s(?:(?!(?:to|for|with|and|of|in|on|at|or|as|meeting|visit|trip|{TALKS}|call|summit|letter)\b)"
    rf"[A-Za-z][\w-]*\s){{0,3}}|\s(?:(?:top|key|senior|chief|trade|economic)\s){{0,2}}){_RETINUE}"
)
#: Of whom somebody's words or deeds are not what is spoken of, but himself.
_MEETS: Final = re.compile(rf"\b(?:visit|trip|meeting|{TALKS}|call|summit|encounter|dinner)\b")
_HIS_MEETING: Final = re.compile(rf"'s\s(?:[\w-]+\s){{0,3}}?{_MEETS.pattern}")
_ITS_DEED: Final = re.compile(
    r"\s(?:[a-z]+\s)?(?:tariffs?|dut(?:y|ies)|threats?|lev(?:y|ies)|curbs?|ban|remarks?|tweets?|posts?"
    r"|polic(?:y|ies)|order|move)\b"
)
#: Letters in which they are looked for.
_REACH: Final = 64
MEASURES: Final = frozenset(
    {
        "tariff",
        "fee",
        "control",
        "side_list",
        "sanction",
        "remedy",
        "import_ban",
        "product",
    }
)
_NEAR: Final = 12
#: What parts a subject from a meeting that he only speaks or thinks of.
_BESIDE: Final = re.compile(
    r"\b(?:says?(?!\sto\s)|said|expect(?!(?:s|ed)?\sto\s)\w*|optimis\w+|upbeat|sees?|saw|views?|hopeful|doubt\w*|warn\w*|praise\w*"
    r"|hail\w*|tout\w*|brief\w*|downbeat|coy|cautious|comment\w*|tweet\w*|weigh\w* in)\b"
    r"[^;]{0,60}?\b(?:on|about|from|over|of|in|to|regarding|ahead)\s(?:[\w.'&-]+\s){0,5}$",
    re.IGNORECASE,
)


_SAYS_THAT: Final = re.compile(rf"\s(?:{TELLS})\s(?:that\s|the\s|new\s|next\s)?")
LOOKING_AHEAD: Final = re.compile(
    r"\b(?:ahead of|before|on (?:the )?eve of|after|following)\s(?:[\w.'-]+\s){0,5}$", re.IGNORECASE
)


#: What goes before a country that is talked about, not with.
_ABOUT: Final = re.compile(
    r"\b(?:over|on|about|against|amid|because of|due to|despite|regarding|concerning)\s(?:the\s)?$",
    re.IGNORECASE,
)
#: A gathering beside which others meet: "on the sidelines of an XYZ forum".
_MARGINS: Final = re.compile(
    r"\b(?:sidelines?|margins|fringes)\s(?:of|at)\s(?:(?:the|an?|this\s\w+'s)\s)?(?:[\w-]+\s){0,2}$",
    re.IGNORECASE,
)
#: Whose building it is that they meet in: "the Xish foreign ministry", "home of the Xish envoy".
_ITS_HOUSE: Final = re.compile(
    r"\s(?:[\w'-]+\s){0,3}?(?:offices?|headquarters|ministry|residence|embassy|mission|villa|palace"
    r"|mansion|city|town|resort|hotel|building|guesthouse|chancellery|soil|territory|island|airport"
    r"|estate)\b(?!\s(?:official|staff|spokes|delegation|team|said|says))"
)
_HOUSE_OF: Final = re.compile(
    r"\b(?:residence|home|villa|offices?|embassy|mission|guests?|hospitality) of the\s"
    r"(?:[A-Z][\w.]*\s)?$"
)
#: "at the trade chief's (XTR) office"
_AT: Final = re.compile(r"\b(?:at|in|inside|outside|near)\s(?:the\s)?(?:[A-Z][\w.]*\s)?$")
_HIS_HOUSE: Final = re.compile(
    r"(?:'s?)?\s(?:\([A-Z]+\)\s)?(?:offices?|headquarters|residence|building|compound)\b"
)
#: "honour the deal with President Ito": whose deal it is.
_DEAL_WITH: Final = re.compile(
    r"\b(?:deal|agreement|accord|pact|truce|commitments?|promises?)\s"
    r"(?:(?:signed|struck|made|reached|agreed)\s)?with\s(?:the\s)?(?:[A-Z]\w+\s){0,2}$"
)
#: "Holm-backed", "Ito-era": what somebody is called, not who is there.
_COMPOUND: Final = re.compile(r"-[a-z]")
#: Words between who travels and who comes with him.
_IN_TOW: Final = re.compile(
    r"\b(?:visit\w*|fl(?:y|ies|ew|ying)|head\w*|arriv\w+|land\w*|travel\w*|depart(?!m)\w*|lea(?:ve|ves|ving|d|ds)"
    r"|left|trip|goes|going|went)\b[^.;:]*\b(?:with|alongside|by|including|bringing)\b"
)
_ABOUT_IT: Final = re.compile(
    r"\b(?:over|on|about|against|amid|despite|regarding|concerning|discuss\w*)\s"
    r"(?:[\w-]+(?:,| and)\s)*(?:the\s)?(?:[a-z-]+\s){0,2}$"
)
_APART: Final = re.compile(
    r"[,;]|\b(?:and|over|on|about|to|for|with|as|amid|after|in|at|by|into)\b", re.IGNORECASE
)


def beside(group: Group, own: list[Party]) -> list[Party]:
    """People who only speak or think of the meeting ("Ito upbeat on talks")."""
    line, hit = group.line, group.hits[0]
    if not hit.classes & NOUNS or line.sentence.language == "zh":
        return []
    return [
        p
        for p in own
        if p.end <= hit.start
        and p.kind != "side"
        and _BESIDE.search(between := line.text(p.end, hit.start))
        and not LOOKING_AHEAD.search(between)
    ]


def tells_last(group: Group, party: Party) -> bool:
    """As in "talks are off, Ito says": only the one who says it."""
    line, said = group.line, group.line.whole().attribution
    if said is None or party.start < group.hits[-1].end or line.sentence.language == "zh":
        return False
    at = line.sentence.at
    inside = said.source_start <= party.start - at < said.source_end
    before = line.text(line.sentence.at, party.start).rstrip()
    # "Ito met Sato on Thursday and explained the rule": who says it is the one who met him.
    named = group.hits[-1].end <= said.source_start + at < party.start
    return inside and (before.endswith(",") or named)


def tells_of_pair(group: Group, party: Party) -> bool:
    """As in "Ito says Xland-Yland talks set for Monday": the two meet, and he only says so."""
    line, hit = group.line, group.hits[0]
    if party.kind not in {"person", "office", "org"} or party.end > hit.start:
        return False
    if _SAYS_THAT.match(line.text(party.end, hit.start)) is None:
        return False
    pair = {p.side for p in line.parties if p.kind == "side" and party.end < p.start < hit.start}
    named = [p for p in line.parties if p.kind != "side" and party.end < p.start < hit.start]
    return len(pair) > 1 and not named


def in_aside(line: Line, party: Party) -> bool:
    """As in "Ito, an ally of President Holm, met": only Ito is there."""
    before = line.text(max(line.sentence.at, party.start - _REACH), party.start)
    if party.kind in {"person", "office"} and (
        _SERVES.search(before)
        or _NOT_HE.search(before)
        or _AT_WORD_OF.search(before)
        or _HIS_WORD.match(line.text(party.end, min(line.end, party.end + _REACH)))
    ):
        return True
    return bool(_ASIDE.search(before)) and line.text(party.end, party.end + 1) == ","


def matter(line: Line, party: Party) -> bool:
    """Whether it is only what the talks are about: "put off over Xland", "despite Ito's threat".

    So with whose forum they meet beside, in whose house, and whose name only makes an adjective.
    """
    if party.kind not in {"third", "person", "office"} or line.sentence.language == "zh":
        return False
    before = line.text(max(line.sentence.at, party.start - _REACH), party.start)
    if _MARGINS.search(before) or _COMPOUND.match(line.text(party.end, party.end + 2)):
        return True
    if party.kind == "third" and (
        _ITS_HOUSE.match(line.text(party.end, min(line.end, party.end + _REACH)))
        or _HOUSE_OF.search(before)
    ):
        return True
    if not _ABOUT.search(before):
        return False
    after = line.text(party.end, min(line.end, party.end + _REACH))
    if party.kind == "third" or (after.startswith("'s ") and not _HIS_MEETING.match(after)):
        return True
    # "over Ito tariff threat"
    return _ITS_DEED.match(after) is not None


def in_tow(line: Line, party: Party) -> bool:
    """Whether he only travels with his own side: "Holm flies to Xland with Ito of XCorp"."""
    if party.level != "business" or line.sentence.language == "zh":
        return False
    own = party.side.removesuffix("_BUSINESS")
    first = next((p for p in line.parties if p.kind in {"person", "office"}), None)
    if first is None or first.side != own or first.end > party.start:
        return False
    return bool(_IN_TOW.search(line.text(first.end, party.start)))


def spoken_about(line: Line, party: Party) -> bool:
    """Whether a side is what others talk about: "spoke with Yland about Xland", "on X duties"."""
    before = line.text(max(line.sentence.at, party.start - 40), party.start)
    return party.kind == "side" and _ABOUT_IT.search(before) is not None


def aimed(line: Line, party: Party) -> bool:
    """Whether a side's name only says whose goods a measure is on ("Xland port fees")."""
    if party.kind != "side":
        return False
    near = next((h for h in line.hits if 0 < h.start - party.end <= _NEAR), None)
    return (
        near is not None
        and bool(near.classes & MEASURES)
        and (not _APART.search(line.text(party.end, near.start)))
    )


def owns(line: Line, party: Party) -> bool:
    """Whether only whose people they are is said: "Ito's trade team" meets without Ito.

    So too in whose house they do, and with whom a deal was made that they speak of.
    """
    if party.kind not in {"person", "office"} or line.sentence.language == "zh":
        return False
    after = line.text(party.end, min(line.end, party.end + _REACH))
    before = line.text(max(line.sentence.at, party.start - _REACH), party.start)
    at_his = _AT.search(before) and _HIS_HOUSE.match(after)
    if at_his or _DEAL_WITH.search(before) or (party.kind == "office" and _HOUSE_OF.search(before)):
        return True
    return _HIS.match(after) is not None


def sends(line: Line, party: Party) -> bool:
    """Whether *party* only sends those who meet: "Ito told Sato to go to Xville for talks"."""
    if party.kind not in {"person", "office"} or line.sentence.language == "zh":
        return False
    verb = _SENDS.match(line.text(party.end, min(line.end, party.end + _REACH)))
    if verb is None:
        return False
    low = party.end + verb.end()
    sent = [p for p in line.parties if p.start >= low and p.kind in {"person", "office"}]
    own = [p for p in sent if p.side == party.side and p.start - low <= _REACH]
    return bool(own) and any(_SENT.match(line.text(p.end, p.end + len(" back for "))) for p in sent)


def elsewhere(line: Line, party: Party) -> bool:
    """Whether *party* is named for others' sake alone: he sends them, or they serve him."""
    return in_aside(line, party) or owns(line, party) or sends(line, party)


def stays_out(group: Group, party: Party) -> bool:
    """Whether *party* only tells of the meeting of *group*, or is named for others' sake."""
    line = group.line
    told = tells_last(group, party) or tells_of_pair(group, party)
    return told or in_aside(line, party) or sends(line, party)
