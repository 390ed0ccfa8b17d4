"""What officials of both sides can only have done together: haggle over dinner, press each other.

"Ito and Sato trade barbs in Xville" and "In Xville, Ito presses Sato" tell of a meeting without a
word of meeting. Such verbs count where both sides' officials do them, and somewhere together.
"""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.phrases_en import TALKS
from monitor.signal.scene import Line, Party

DEEDS: Final = frozenset({"joint", "address", "see_zh", "discuss_zh", "go_zh", "agree"})
#: Class of a verb that was read as one of meeting.
DEED: Final = "deed"
_PEOPLE: Final = frozenset({"person", "office", "leaders", "both", "counterpart", "pronoun"})
#: Letters between the subject and the verb, and between the verb and who is spoken to.
_SUBJECT: Final = 30
_OBJECT: Final = 34
_SUBJECT_ZH: Final = 16
#: "agree on it over steak": at a table, whatever was done there.
_MEAL: Final = re.compile(
    r"\b(?:over|at|during) (?:an? |their )?(?:[\w-]+ ){0,2}"
    r"(?:dinner|lunch|breakfast|tea|coffee|drinks|steaks?|supper|banquet)\b",
    re.IGNORECASE,
)
_TOGETHER: Final = re.compile(
    r"\bover (?:an? )?(?:[\w-]+ ){0,2}"
    r"(?:dinner|lunch|breakfast|tea|coffee|drinks|steaks?|supper|banquet)\b"
    r"|\bface[- ]to[- ]face\b|\bin person\b|\bbehind closed doors\b"
    r"|\bat (?:the )?(?:negotiating )?table\b"
    r"|\bat (?:an?|the) (?:\w+ ){0,2}"
    r"(?:hotel|villa|mansion|guest ?house|residence|restaurant|club)\b"
    r"|\bleft off\b|\btogether\b|\bacross (?:a|the) table\b|\bhang(?:s|ing)? up\b|\bhung up\b"
    r"|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|some|a few)"
    r"(?: and a half)?[\s-](?:hours?|minutes)\b"
    r"|\b(?:by|over|on) (?:the )?(?:phone|telephone|video(?: ?link)?)\b"
    rf"|\b(?:in|during|on) (?:an? |the |their )?(?:\w+ )?(?:call|meeting|{TALKS})\b",
    re.IGNORECASE,
)
#: What nobody does but at a table with the other side.
_AT_TABLE: Final = re.compile(
    r"(?:back (?:at|to)|return\w* to|break\w* the ice|broke the ice|gets? down|getting down"
    r"|handshake|shakes? hands|shook hands)\b",
    re.IGNORECASE,
)
_THERE: Final = re.compile(
    r"(?:\b(?:in|at|near|outside)\s(?:the\s|downtown\s|central\s)?(?:\w+\s){0,2})$", re.IGNORECASE
)
#: What makes somebody no direct object: "faces pressure over X", "warns of X".
_INDIRECT: Final = re.compile(
    r"[,;:]|\b(?:over|on|about|with|to|for|by|from|after|against|at|in|that|and)\b", re.IGNORECASE
)
#: What only a noun follows: "presses X on trade".
_NOUN_BEHIND: Final = (
    *(" on ", " over ", " about ", " of ", " for ", "ward "),
    *("talk ", "talks ", "talked ", "iscuss ", "scussed "),
)
_PARTED: Final = re.compile(
    r"[,;:]|\b(?:that|as|but|while|when|ahead of|before|after|following)\b",
    re.IGNORECASE,
)
#: "trade smiles, not blows, in Xville"
_ASIDE: Final = re.compile(r",\s(?:not|if not|rather than)\s(?:[\w-]+\s?){1,3},\s")
#: Said or written to somebody who need not be there.
_FROM_AFAR: Final = re.compile(
    r"\b(?:letter|speech|post|tweet|interview|op-ed|statement|message|column|cable|remarks|hearing"
    r"|testimony|press conference|rally)\b",
    re.IGNORECASE,
)


#: Before a Chinese "go" or "come": a will, a day or a bidding; "sold to" is of goods.
_IS_TO_GO: Final = re.compile(
    r"(?:[要会将再想曾年月日周底初末中夏秋冬春时间期晚后]|计划|打算|亲自|准备|预定|预计|希望|可能|首次"
    r"|(?:请|邀请?|欢迎)(?:了)?[^，；]{1,14})$"
)
#: With whom, in Chinese.
WITH_ZH: Final = re.compile(r"[与和跟]|同(?!时|[日天])")
_MEN: Final = re.compile(
    r"(?:方|国)?(?:高级|高层|首席|经贸|贸易|谈判)*(?:代表|官员|高官|团队)(?!团访)"
)


def deed_of(line: Line, hit: Hit) -> Hit:
    """*hit*, as a verb of meeting where it is a deed that takes both sides' officials."""
    if hit.acts.isdisjoint(DEEDS) or DEED in hit.classes:
        return hit
    if line.sentence.language == "zh":
        seen = "see_zh" in hit.acts and _sees(line, hit)
        seen = seen or ("discuss_zh" in hit.acts and _talks_over(line, hit))
        if "go_zh" in hit.acts and _goes(line, hit):
            return hit._replace(acts=hit.acts | {"visit"}, classes=hit.classes | {DEED})
        return hit._replace(acts=hit.acts | {"meet"}, classes=hit.classes | {DEED}) if seen else hit
    if line.text(max(line.sentence.at, hit.start - 7), hit.start).lower().endswith(_NOUN_BEHIND):
        return hit
    at_table = "agree" in hit.acts and _at_table(line, hit)
    if (("joint" in hit.acts or at_table) and _jointly(line, hit)) or (
        "address" in hit.acts and _addressed(line, hit)
    ):
        return hit._replace(acts=hit.acts | {"meet"}, classes=hit.classes | {DEED})
    return hit


def _sees(line: Line, hit: Hit) -> bool:
    """As in a Chinese headline's "A下周会B": one side's man before the letter, another's after."""
    people = {"person", "office", "pronoun"}
    end = hit.end + (line.text(hit.end, hit.end + 1) == "了")
    # His title stands before his name: "见了副总理某某".
    ends = {end, *(h.end for h in line.hits if h.start == end and h.of(EntryKind.OFFICE))}
    after = next((p for p in line.parties if p.start in ends and p.kind in people), None)
    if after is None:
        # "会B方代表": whom he sees has no name.
        theirs = (p for p in line.parties if p.start == hit.end and p.kind == "side")
        after = next((p for p in theirs if _theirs(line, p)), None)
    return after is not None and any(
        p.kind in people and p.side != after.side and 0 <= hit.start - p.end <= _SUBJECT_ZH
        for p in line.parties
    )


def _goes(line: Line, hit: Hit) -> bool:
    """As in Chinese "某某4月要去B国", "请某某到B市": where one goes who is at home elsewhere."""
    if _IS_TO_GO.search(line.text(max(line.sentence.at, hit.start - _OBJECT), hit.start)) is None:
        return False
    lands = [h.of(EntryKind.PLACE, EntryKind.SIDE) for h in line.hits if h.start == hit.end]
    there = {(p.row.country if p.kind is EntryKind.PLACE else p.side) for p in lands if p}
    return bool(there) and any(
        p.kind in {"person", "pronoun"}
        and p.side not in there
        and 0 <= hit.start - p.end <= _OBJECT
        and "，" not in line.text(p.end, hit.start)
        for p in line.parties
    )


def _talks_over(line: Line, hit: Hit) -> bool:
    """As in Chinese "A同B讨论关税": what one side's man goes over with another's, not by phone."""
    before = [p for p in line.parties if p.kind in {"person", "office"} and p.end <= hit.start]
    if not before or "call" in line.classes or "，" in line.text(before[-1].end, hit.start):
        return False
    first = next((p for p in reversed(before) if p.side != before[-1].side), None)
    return (
        first is not None
        and hit.start - before[-1].end <= _SUBJECT_ZH
        and WITH_ZH.search(line.text(first.end, before[-1].start)) is not None
    )


def _theirs(line: Line, party: Party) -> bool:
    """As in "会B方代表", or in a headline that ends so "会B方"."""
    ends = line.is_title and line.text(party.start, party.end).endswith("方")
    after = line.text(party.end, line.end)
    return _MEN.match(after) is not None or (ends and not after.strip())


def _jointly(line: Line, hit: Hit) -> bool:
    """Whether officials of both sides are its subject (or one's with the other's)."""
    # "Xland and Yland back at the table": whole sides do so by their officials.
    able = _PEOPLE | {"side"} if _AT_TABLE.match(line.text(hit.start, hit.end)) else _PEOPLE
    before = [p for p in line.parties if p.kind in able and p.end <= hit.start]
    after = _next(line, hit)
    if not before or hit.start - before[-1].end > _SUBJECT:
        return False
    with_him = after is not None and bool(
        re.search(r"\bwith\s", line.text(hit.end, after.start), re.IGNORECASE)
    )
    sides = {p.side for p in before if p.side}
    both = len(sides) > 1 or any(p.kind in {"both", "leaders"} for p in before)
    if not both and not (with_him and after is not None and after.side not in sides):
        return False
    return _together(line, hit) or _somewhere(line, hit)


def _at_table(line: Line, hit: Hit) -> bool:
    """As in "Ito and Sato agree on a truce over steak": what was agreed, and where."""
    match = _MEAL.search(line.text(hit.end, line.end))
    return match is not None and _beside(line, hit, hit.end + match.start())


def _addressed(line: Line, hit: Hit) -> bool:
    """Whether one side's official says it to the other's, where both are."""
    before = [p for p in line.parties if p.kind in _PEOPLE and p.end <= hit.start]
    after = _next(line, hit)
    if not before or after is None or hit.start - before[-1].end > _SUBJECT:
        return False
    if after.start - hit.end > _OBJECT or _INDIRECT.search(line.text(hit.end, after.start)):
        return False
    if line.text(after.end, after.end + 2) in {"'s", "' "} or not after.side:
        return False
    if before[-1].side == after.side or _FROM_AFAR.search(line.sentence.text):
        return False
    return _together(line, hit) or _somewhere(line, hit)


def _next(line: Line, hit: Hit) -> Party | None:
    return next((p for p in line.parties if p.kind in _PEOPLE and p.start >= hit.end), None)


def _together(line: Line, hit: Hit) -> bool:
    """Whether words of being together go with the deed itself."""
    match = _TOGETHER.search(line.sentence.text)
    return match is not None and _beside(line, hit, line.sentence.at + match.start())


def _somewhere(line: Line, hit: Hit) -> bool:
    """Whether the sentence says in which city the deed was done."""
    return any(
        h.of(EntryKind.PLACE)
        and not any(p.start <= h.start < p.end for p in line.parties)
        and _THERE.search(line.text(max(line.sentence.at, h.start - 30), h.start))
        and _beside(line, hit, h.start)
        for h in line.hits
    )


def _beside(line: Line, hit: Hit, at: int) -> bool:
    """Whether nothing parts what stands at *at* from the deed: no comma, "that", "as", "ahead of".

    Before the deed, only what opens the sentence ("In Xville, X presses Y") may have a comma.
    """
    if at >= hit.end:
        return not _PARTED.search(_ASIDE.sub(" ", line.text(hit.end, at)))
    opens = at - line.sentence.at <= len("After more than a good ")
    return opens or not _PARTED.search(line.text(at, hit.start))
