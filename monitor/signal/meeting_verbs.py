"""Whether words of meeting, speaking or visiting are such here ("meets demands" is not)."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from monitor.signal.document import ClauseKind
from monitor.signal.lexicon import EntryKind, Hit
from monitor.signal.meeting_calls import OBJECT, OWNS, across, prepared, spoken_between
from monitor.signal.meeting_deeds import DEED
from monitor.signal.meeting_words_zh import told_zh
from monitor.signal.phrases_en import TALKS
from monitor.signal.scene import Line, Party

NOUNS: Final = frozenset({"talks", "meeting_noun", "call", "visit"})
VERBS: Final = frozenset({"meet", "speak", "visit"})
_THEY: Final = re.compile(
    rf"(?:it|they|both|the (?:{TALKS}|meetings?|call|round|visit))\s+"
    r"(?:was|were|took|will|would|is|are|has|have|had)\b",
    re.IGNORECASE,
)
_NEED: Final = re.compile(
    r"\s(?:(?!(?:as|amid|on|in|for|with|to|over|before|after|and|at|by)\b)[\w.'$-]+\s){0,4}?(?:demands?|targets?|needs?|requirements?|commitments?|conditions?|goals?"
    r"|expectations?|deadlines?|criteria|obligations?|terms|standards?|resistance|opposition"
    r"|criticism|challenges?|quotas?|promises?|pledges?|half-?way|rules|objections?|request)\b",
    re.IGNORECASE,
)
#: "the barriers that banks have met"
_THEY_MEET: Final = re.compile(
    r"\b(?:barriers|obstacles|hurdles|resistance|opposition|problems|terms|conditions)\s[^,;:]*\s(?:ha(?:s|ve)\s)?$"
)
#: Whom one side's people meet at home.
_AMONG_THEMSELVES: Final = re.compile(
    r"\s(?:with\s)?(?:(?:his|her|its|their|the|top|senior|own|trade|economic|key|some|cabinet"
    r"|national|security|[A-Z][\w.]+)\s){0,3}"
    r"(?:advis[eo]rs?|aides|lawmakers|senators|cabinet|governors|farmers|reporters|officials(?=\s(?:as|to|on|over)\b)"
    r"|congressional|parliament|workers|unions?|allies)\b",
)
#: Two who meet beside a body's own summit.
_ASIDE_ZH: Final = re.compile("场边|会场|期间|间隙|会外|场外")
_THITHER: Final = re.compile(
    r"\s(?:back\s|out\s|home\s|off\s|down\s|up\s|(?:on\s)?[A-Z]\w+day\s|early\s|late\s)*(?:to|for|in|into|at)\b"
    r"|\s(?:the\s)?[A-Z]",
)
#: What makes a bare "call" one by telephone: "the X-Y call", "Monday's call".
_CALL_OF: Final = re.compile(
    r"(?:\b[A-Z][\w.]*-[A-Z][\w.]*|\b(?:leaders'|presidential|bilateral|planned|scheduled|recent"
    r"|(?:\d+|hour)-?\s?(?:minute|hour|long)))\s$"
    r"|\b(?:hold|holds|held|holding|have|had|has)\s(?:an?\s|their\s)?(?:['\"]?[\w-]+['\"]?,?\s){1,3}$"
    # "told him in an introductory call that", "discuss beans in lengthy call"
    r"|\b(?:in|during|on)\s(?:an?|the|their|that|this|his|her)\s(?:[\w'-]+\s){0,2}$"
    r"|\b(?:in|during)\s(?:(?!no\b)[a-z'-]+\s){1,2}$"
)
_CALL_TO: Final = re.compile(r"\s(?:to|for|sheet|centre|center)\b")
#: "a call by Xland on Friday for Yland to lift curbs": an appeal.
_APPEAL: Final = re.compile(
    r"\s(?:(?:by|from)\s(?:[\w.'-]+\s){1,4})?(?:(?:on|last)\s\w+\s)?(?:for|on)\s(?!\w+day\b|\d"
    r"|[A-Z]\w+\.?\s\d)(?:[\w.'-]+\s){1,4}to\s"
)
_OF_WHAT: Final = re.compile(
    r"\s(?:up|down|of(?! (?:any|this|that|some) (?:kind|sort)))\s", re.IGNORECASE
)
_ENVOYS: Final = re.compile(
    r"\b(?:negotiators|officials|teams|envoys|delegations|ministers|chiefs|diplomats|leaders)\b"
)
#: Verbs of meeting only with somebody as their object, and what makes them verbs of thinking.
_SEEING: Final = re.compile(
    r"se(?:e|es|en|eing)$|saw$|call\w* on$|din(?:e|es|ed|ing)$|lunch|breakfast"
)
_SEEN_AS: Final = re.compile(
    r"\s(?:as(?!\s(?:early|soon|planned|scheduled|part)\b)|[a-z]+ing|[a-z]+ed|win|los)\b"
)
#: What tells where or when somebody is seen, and not as what.
_SEEN_WHEN: Final = re.compile(
    r",|\s(?:in|on|at|this|next|later|as early as|as soon as|before|after|during|within)\b"
)
#: The title of one who is known by the talks that he leads, and letters that it may take.
_HEAD_OF: Final = re.compile(
    r",\s(?:who\s(?:is|was)\s(?:also\s)?)?(?:(?:an?\s|the\s)?(?:member|deputy|director|head|chief|minister|secretary)\s[^,;]{0,110}\sand\s)?"
    r"(?:(?:who|is|also|the|a|as|serves|and|his|her|its|country's|[A-Z]\w*'s?|top|chief|lead|senior|concurrently)\s){0,4}"
    r"(?:chief|head|leader|lead(?:\s(?:person|official|negotiator))?|negotiator|coordinator|representative|chair\w*|envoy|official)"
    r"\s(?:of|in|for|at|on|to)\s(?:[\w.'-]+\s){0,9}$"
)
#: "who heads the Xish side in the dialogue": the same, told by a verb.
_HEADS_SIDE: Final = re.compile(
    r"(?:\s(?!in\b|of\b|to\b)[\w.'’-]+){1,3}\s(?:in|of)\s(?:the\s)?(?:[\w.'’-]+\s){0,4}(?:dialogue|mechanism)\b"
)
_TITLE: Final = 230
_TOGETHER: Final = re.compile(r"\stogether\b")
#: "was met at the airport by Ito": greeted on arrival.
_ARRIVING: Final = re.compile(
    r"\s(?:at|on|upon|off)\s(?:the\s|his\s|her\s|their\s)?(?:\w+\s)?"
    r"(?:airport|tarmac|runway|arrival|steps|plane|door|gate|red carpet)\b[^.;]{0,40}\bby\b"
)
#: "speaks to X about once a week": a habit, no call.
_HABIT: Final = re.compile(
    r"[^.;,:]{0,40}\b(?:(?:once|twice|(?:three|four|several|many) times) (?:a|every|per)"
    r" (?:day|week|month)|every (?:day|week|month)|all the time|regularly|periodically"
    r"|(?:\w+|\d+) times (?:so far|since|already|before|to date)"
    r"|on a regular basis|at regular intervals)\b"
)
_MEAL: Final = re.compile(r"din(?:e|es|ed|ing)\b|lunch|breakfast")
#: "calls on X to act": a demand.
_URGED: Final = re.compile(r"(?:'s)?\sto\s")
#: An official of whom only the office is known: "received Xland's vice minister Ito".
_SOMEBODY: Final = re.compile(
    r"\s[\w.]+(?:'s)?\s(?:[\w-]+\s){0,3}?(?:vice[- ])?(?:minister|envoy|ambassador"
    r"|negotiators?|chief|delegation|officials|team|vice-minister)\b"
)
_TRAVELLERS: Final = re.compile(
    r"\b(?:team|mission|delegations?|envoys?|officials|lawmakers|senators|ambassador|minister|negotiators?|deputies|aides?|adviser|delegates)\b",
    re.IGNORECASE,
)
#: "will send its vice premier to Xville", and letters that it may take.
_SENDS: Final = re.compile(r"sen[dt]|dispatch", re.IGNORECASE)
_SENT: Final = re.compile(r"\s(?:(?!to\b)[\w.'’,-]+\s){1,12}(?:back\s)?to\s(?:the\s)?")
_SENT_WITHIN: Final = 110
_TO_TALK: Final = re.compile(r"\b(?:talk|negotiat|discuss|meet|consult)", re.IGNORECASE)
#: What makes a session or round one of talks, and where the next one will be.
_TABLE: Final = re.compile(
    r"\b(?:preparatory|(?:vice-)?ministerial|deputy-level|negotiating|bargaining|consultative"
    r"|(?:held|holds?|holding)\s(?:an?\s)?(?:second|third|fourth|final|further|another))\s$",
    re.IGNORECASE,
)
#: What goes on behind a leg of a tour.
_LEG_OF: Final = re.compile(
    r"\s?(?:$|[,;:.]|\s(?:of|on|from|to|onto|in|as|over|amid|after|during|is|was|called|cancell?ed"
    r"|scrapped|dropped|axed|due|set|next|this)\b)"
)
_WITH_LEG: Final = re.compile(r"\b(?:with|after|before|including)\s(?:an?\s)?\w+\s$")
#: "new Xland round", "next Xland-Yland round"
_OF_SIDE: Final = re.compile(r"\b(?:new|next|another|fresh|further|latest|first|final)\s$")
_NEXT_ONE: Final = re.compile(r"\b(?:next|following|further|another|fresh)\s$", re.IGNORECASE)
_TO_BE_IN: Final = re.compile(
    r"\s(?:will|would|is|was)\s(?:(?:due|set|scheduled|expected|planned|slated|likely)\s)?(?:to\s)?"
    r"(?:be\s(?:held\s)?in\s[A-Z]|take place\b|be held\b)"
)
_ROUND_OF: Final = re.compile(
    r"\s+(?:of|from|by|in(?!\s+(?:(?-i:[A-Z])|early|late|mid|a\s|about|two|three|the\s(?:coming|next|spring"
    r"|summer|autumn|fall|winter|new))))\s+(?!.{0,40}(?:talk|negotiat|consult|discuss))"
    # "the first round, on $34 billion": of duties
    r"|,?\s(?:on|worth|covering|affecting|hitting)\s(?:about |some |another |the )?\$\d",
    re.IGNORECASE,
)


#: Letters of "Ito-Holm " before a noun of meeting.
_PAIR: Final = 40


def called_by_two(line: Line, hit: Hit) -> tuple[Party, ...]:
    """The two right before a noun of meeting: the "Ito-Holm summit"."""
    if not hit.classes & NOUNS:
        return ()
    near = [p for p in line.parties if p.kind == "person" and hit.start - _PAIR <= p.start]
    for one, other in pairwise(near):
        if line.text(one.end, other.start) in {"-", "–"} and other.end == hit.start - 1:
            return one, other
    return ()


#: "talks have taken a back seat", "summit moves closer": their weight and odds, and no news.
_NO_NEWS_OF: Final = re.compile(
    r"\s(?:(?:has|have|had|will|would)\s)?(?:(?:take[sn]?|took|taking)\s(?:a\s)?back\s?seat"
    r"|(?:moves?|moved|inch(?:es|ed)?|edges?|edged|draws?|drew)\s(?:\w+\s){0,2}(?:closer|nearer))\b"
)
#: "the highest-ranking official to (visit)"
_RANKED_TO: Final = re.compile(
    r"\b(?:highest|most)[- ](?:ranking|senior|level|ranked)\s(?:[\w.'-]+\s){1,5}to\s$"
)


def is_trigger(line: Line, hit: Hit) -> bool:
    """Whether the words speak of a meeting, call or visit here."""
    if DEED in hit.classes:
        return True
    held_again = line.sentence.correction and "hold" in hit.acts
    if not (held_again or hit.classes & NOUNS or hit.acts & VERBS):
        return False
    chinese = line.sentence.language == "zh"
    if not told_zh(line, hit) if chinese else _no_meeting(line, hit):
        return False
    if "bare_call" in hit.classes and not (
        _CALL_OF.search(line.text(max(line.sentence.at, hit.start - 40), hit.start))
        and not _CALL_TO.match(line.text(hit.end, line.end))
    ):
        return False
    if not chinese and _of_somebody(line, hit):
        return False
    if "bare_round" in hit.classes and not (_in_city(line, hit) or _of_talks(line, hit)):
        return False
    if "bare_leg" in hit.classes and not _part_of_tour(line, hit):
        return False
    if hit.classes & NOUNS:
        return not _of_many(line, hit) and not ("round" in hit.classes and _round_of(line, hit))
    if held_again:
        return bool(_THEY.match(line.sentence.text))
    return _deed(line, hit)


def _of_somebody(line: Line, hit: Hit) -> bool:
    """Whether the words only say who somebody is, what is asked, or how little talks weigh."""
    after = line.text(hit.end, line.end)
    if _NO_NEWS_OF.match(after) or ("call" in hit.classes and _APPEAL.match(after)):
        return True
    return _of_office(line, hit) or _ranked(line, hit) or prepared(line, hit)


def _ranked(line: Line, hit: Hit) -> bool:
    """As in "Ito is the highest-ranking official to visit Xland": who he is, and no other visit."""
    before = line.text(max(line.sentence.at, hit.start - _TITLE), hit.start)
    return before.endswith(" to ") and _RANKED_TO.search(before) is not None


def _of_office(line: Line, hit: Hit) -> bool:
    """As in "Ito, also head of the Xish side of the dialogue,": only who somebody is."""
    if line.text(hit.start, hit.end) in {"heads", "leads"}:
        return _HEADS_SIDE.match(line.text(hit.end, line.end)) is not None
    before = line.text(max(line.sentence.at, hit.start - _TITLE), hit.start)
    return not hit.classes.isdisjoint(NOUNS) and _HEAD_OF.search(before) is not None


def _deed(line: Line, hit: Hit) -> bool:
    """Whether a verb of meeting, speaking or visiting is one here, and of somebody."""
    acts = hit.acts & VERBS
    if acts == {"visit"} and not _guest(line, hit):
        return False
    if not acts or (acts == {"speak"} and not spoken_between(line, hit)):
        return False
    if acts == {"meet"} and (_at_home(line, hit) or not _met_somebody(line, hit)):
        return False
    if acts == {"speak"} and line.is_title and _both_before(line, hit):
        return True
    if acts == {"meet"} and (" " in line.text(hit.start, hit.end) or _between(line, hit)):
        return True
    if acts <= {"meet", "speak"} and _having(line, hit):
        return True
    return line.sentence.language == "zh" or any(
        verb.start + line.sentence.at < hit.end and hit.start < verb.end + line.sentence.at
        for verb in line.whole().verbs
    )


def _having(line: Line, hit: Hit) -> bool:
    """As in "said after seeing X", "hours before phoning X": no finite verb, and still a deed."""
    if not line.text(hit.start, hit.end).split(" ", 1)[0].endswith("ing"):
        return False
    before = line.text(max(line.sentence.at, hit.start - 10), hit.start).lower()
    return before.endswith(("after ", "before ", "following "))


def _between(line: Line, hit: Hit) -> bool:
    """As in a headline's "boss meets minister": nouns around it, and still a verb."""
    words = line.text(hit.start, hit.end).lower()
    return (
        line.is_title
        and words in {"meets", "met"}
        and any(0 < p.start - hit.end <= OBJECT for p in line.parties)
    )


def _in_city(line: Line, hit: Hit) -> bool:
    """Whether the city in which it is held stands right before: "the Xville round"."""
    return any(h.end == hit.start - 1 and h.of(EntryKind.PLACE) for h in line.hits)


def _part_of_tour(line: Line, hit: Hit) -> bool:
    """As in "drops Xville leg of his trip": not what stops, nor somebody's leg."""
    before = line.text(max(line.sentence.at, hit.start - 30), hit.start)
    if _LEG_OF.match(line.text(hit.end, line.end)) is None or _WITH_LEG.search(before):
        return False
    return _in_city(line, hit) or any(
        p.end == hit.start - 1 and p.kind == "side" for p in line.parties
    )


def _of_talks(line: Line, hit: Hit) -> bool:
    """As in "a ministerial session", "The next session will be in Xville"."""
    if line.sentence.language == "zh":
        return False
    before = line.text(max(line.sentence.at, hit.start - 30), hit.start)
    if _TABLE.search(before) or any(
        p.end == hit.start - 1 and _OF_SIDE.search(line.text(max(0, p.start - 24), p.start))
        for p in line.parties
    ):
        return True
    return bool(_NEXT_ONE.search(before) and _TO_BE_IN.match(line.text(hit.end, line.end)))


def _both_before(line: Line, hit: Hit) -> bool:
    """As in a headline's "X, Yland's Z talk": both stand right before it, which makes it a verb."""
    before = [p for p in line.parties if p.end <= hit.start and p.kind in {"person", "office"}]
    return (
        len(before) > 1
        and before[-1].end == hit.start - 1
        and before[-1].side != before[-2].side
        and line.text(hit.end - 1, hit.end) != "s"
    )


def _round_of(line: Line, hit: Hit) -> bool:
    """Whether it is a round of something else ("a new round of duties"), not one in a city."""
    match = _ROUND_OF.match(line.text(hit.end, line.end))
    at = hit.end + match.end() if match else 0
    return match is not None and not any(h.start == at and h.of(EntryKind.PLACE) for h in line.hits)


def _at_home(line: Line, hit: Hit) -> bool:
    """As in "meets lawmakers": people of the same side, where nobody of the other is named."""
    match = _AMONG_THEMSELVES.match(line.text(hit.end, line.end))
    if match is None:
        return False
    named = {p.side for p in line.parties if 0 <= p.start - hit.end < match.end()}
    hosts = {p.side for p in line.parties if p.end <= hit.start}
    return named <= hosts


def _of_many(line: Line, hit: Hit) -> bool:
    """Whether it is a body's own summit ("the Xnational summit"), not one between the two."""
    before = [h for h in line.hits if h.end <= hit.start and hit.start - h.end <= 2]
    if not before or "multilateral" not in before[-1].classes or hit.classes & {"talks", "call"}:
        return False
    if _ASIDE_ZH.match(line.text(before[-1].end, hit.start)):
        return False
    near = [p for p in line.parties if 0 <= before[-1].start - p.end <= 3]
    return not any(p.kind in {"person", "office", "leaders"} for p in near)


def _met_somebody(line: Line, hit: Hit) -> bool:
    """Whether verbs that mean other things too ("see", "dine") have an official as their object."""
    words = line.text(hit.start, hit.end).lower()
    if line.sentence.language == "zh" or not _SEEING.match(words):
        return True
    after = line.text(hit.end, min(line.end, hit.end + 60))
    if _TOGETHER.match(after) or (_MEAL.match(words) and across(line, hit)):
        return True
    return not _SEEN_AS.search(_SEEN_WHEN.split(after, maxsplit=1)[0]) and any(
        0 < p.start - hit.end <= OBJECT
        and p.kind in {"person", "office", "counterpart", "leaders"}
        and not OWNS.match(line.text(p.end, line.end))
        and not _SEEN_AS.match(line.text(p.end, line.end))
        and not (words.startswith("call") and _URGED.match(line.text(p.end, line.end)))
        and not re.search(r"[,;:]", line.text(hit.end, p.start))
        for p in line.parties
    )


def _no_meeting(line: Line, hit: Hit) -> bool:
    """As in "meets demands", "talks of new duties": words of meeting that are none."""
    words = line.text(hit.start, hit.end).lower()
    after = line.text(hit.end, min(line.end, hit.end + 60))
    if _HABIT.match(after):
        return True
    if words.startswith(("meet", "met")):
        before = line.text(max(line.sentence.at, hit.start - 60), hit.start)
        return bool(_NEED.match(after) or _ARRIVING.match(after) or _THEY_MEET.search(before))
    if words in {"talks", "talk", "talking", "talked"}:
        return bool(_OF_WHAT.match(after))
    return False


def _guest(line: Line, hit: Hit) -> bool:
    """Whether somebody is received, or goes somewhere ("received a letter" is no visit)."""
    near = line.text(hit.end, min(line.end, hit.end + 60))
    if _SENDS.match(line.text(hit.start, hit.end)):
        return _sent(line, hit)
    if not line.text(hit.start, hit.end).lower().startswith(("receiv", "welcom", "host")):
        return line.sentence.language == "zh" or _traveller(line, hit, near)
    if _SOMEBODY.match(near) and any(
        p.kind == "side" and 0 <= p.start - hit.end <= 4 for p in line.parties
    ):
        return True
    people = any(
        0 <= p.start - hit.end <= 50
        and p.kind in {"person", "office"}
        and not OWNS.match(line.text(p.end, line.end))
        for p in line.parties
    )
    both = {p.side for p in line.parties if 0 <= p.start - hit.end <= 30 and p.kind == "side"}
    return (
        people
        or (len(both) > 1 and bool(_ENVOYS.search(near)))
        or bool(
            re.match(
                r"\s+(?:the|a|an)?\s*(?:head|chief|chairman|boss|executive|delegation|envoy)", near
            )
        )
    )


def _sent(line: Line, hit: Hit) -> bool:
    """As in "Xland will send Ito to Yville for talks": a side sends an official or a team.

    Who sends others stays at home; a pronoun would be taken for one of them.
    """
    by_pronoun = any(
        p.end <= hit.start and p.kind == "pronoun" and line.inside(clause, p.start)
        for clause in [line.sentence.clause_at(hit.start)]
        for p in line.parties
    )
    told = _SENT.match(line.text(hit.end, min(line.end, hit.end + _SENT_WITHIN)))
    if told is None or by_pronoun:
        return False
    end = hit.end + told.end()
    places = [h.of(EntryKind.PLACE, EntryKind.SIDE) for h in line.hits if h.start == end]
    lands = {(p.row.country if p.kind is EntryKind.PLACE else p.side) for p in places if p}
    who = any(
        p.start >= hit.end and p.end <= end and p.kind in {"person", "office"} for p in line.parties
    )
    # To a third land one is sent for other things than to meet this side, if it is not said.
    across = not lands.isdisjoint(p.side for p in line.parties)
    talks = _TO_TALK.search(line.text(end, line.end)) is not None
    somebody = who or _TRAVELLERS.search(told.group()) is not None
    return bool(lands) and somebody and (across or talks)


def _traveller(line: Line, hit: Hit, near: str) -> bool:
    """Whether somebody who can go there does, and where to is said or understood."""
    before = line.text(line.sentence.at, hit.start)
    clause = line.sentence.clause_at(hit.start)
    somebody = any(
        p.end <= hit.start
        and p.kind in {"person", "office", "pronoun", "both", "leaders"}
        and (line.inside(clause, p.start) or clause.kind is ClauseKind.RELATIVE)
        for p in line.parties
    )
    somebody = somebody or any(h.end <= hit.start and "officials" in h.classes for h in line.hits)
    somebody = somebody or bool(_TRAVELLERS.search(before))
    if line.text(hit.start, hit.end).lower().startswith("visit"):
        return somebody or any(p.end <= hit.start and p.side for p in line.parties)
    somewhere = bool(_THITHER.match(near)) and any(
        0 <= h.start - hit.end <= 50 and h.of(EntryKind.PLACE, EntryKind.THIRD, EntryKind.SIDE)
        for h in line.hits
    )
    return somebody and (somewhere or not near.strip(" .,"))
