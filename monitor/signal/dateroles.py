"""What the words beside a date make of it: start, end, limit, or the day of the saying."""

# ruff: noqa: SIM905  # word lists are read and extended as prose, not as quoted items

from __future__ import annotations

import re
from typing import Final

from monitor.signal.daterules import DateRole
from monitor.signal.dates_en_words import CLOCK, CLOCK_TAIL, ITS_MEETING
from monitor.signal.grammar import Modal, Tense, Verb
from monitor.signal.phrases_en import STARTING
from monitor.signal.saying import is_saying
from monitor.signal.verbforms import SAYING

_R = re.IGNORECASE
_BEFORE: Final = (
    # "will not apply until DAY": it begins then.
    (
        re.compile(
            r"(?:\b(?:not|never|no)\b|n't\b)[^,;.]{0,40}\b(?:until|till|before)\s(?:the\s)?$", _R
        ),
        DateRole.FROM,
    ),
    (
        re.compile(
            r"\b(?:until|till|through|thru|expir(?:e|es|ed|ing|y)(?: date)?(?: on| in| at| "
            r"of)?|laps(?:e|es|ed|ing)(?: on| in)?"
            r"|r[au]ns? (?:out|through|until|to)(?: on| in)?"
            r"|r[au]ns?\b[^.;,]{1,40}, to|(?:running|lasts?|lasting) to"
            r"|end(?:s|ed|ing)?(?: on| in)"
            r"|(?:to|will) end"
            r"|(?:exten|prolong|renew|roll)\w{0,6}\b(?:[^,;.]|[A-Z]\.[A-Z]\.){0,40}\b(?:to|until)"
            r"|\bfor (?:[\w-]+ ){1,3}(?:days|weeks|months|year|years),? to"
            r"|valid (?:to|through|until))\s(?:the\s)?" + CLOCK + "$",
            _R,
        ),
        DateRole.UNTIL,
    ),
    (
        re.compile(
            (
                r"\b(?:by|no later than|on or before|deadline (?:of|is|on|for)|due(?: on| in| "
                r"by)?|closes? on)\s(?:the\s)?$"
            ),
            _R,
        ),
        DateRole.BY,
    ),
    (
        re.compile(
            rf"\b(?:{STARTING}|on (?:or|and) after"
            r"|effective date[^,;.]{0,40} (?:is|of|will be|would be)"
            r"|start(?:s|ed|ing)?(?: on| from| in)?"
            r"|(?:appl(?:y|ies|ied)(?: \w+){0,4}|collected|charged|in place) since"
            r"|(?:retroactive(?:ly)?|backdated|dating back|counting back) to"
            r"|beg[iau]n(?:s|ning)?(?: on| from| in)?|t[ao]\w{2,3} effect(?: on| from| at| "
            r"in)?|in force (?:from|on|since)|bites?(?: on| from)?"
            r"|kick(?:s|ed|ing)? (?:in|off)(?: on)?|c[oa]m\w{1,3} into (?:force|effect)(?: "
            r"on| from)?|enter\w* into force(?: on)?"
            r"|go(?:es)? into (?:force|effect)(?: on)?|went into (?:force|effect)(?: "
            r"on)?)\s(?:the\s)?" + CLOCK + "$",
            _R,
        ),
        DateRole.FROM,
    ),
    # "raised duties at 12:01 a.m. on Friday": from that minute on.
    (re.compile(r"\b(?:12[:.]01|00[:.]01|0[:.]01)" + CLOCK_TAIL + "$", _R), DateRole.FROM),
    (re.compile(r"\bsince\s(?:the\s)?$", _R), DateRole.SINCE),
    # "applies to cargoes that leave port after DAY"
    (
        re.compile(
            r"\b(?:goods|cargo(?:es)?|shipments?|products|imports|items|vessels|ships|parcels"
            r"|packages|containers|consignments|articles|orders|freight)\s"
            r"(?:(?:that|which|that (?:is|are))\s)?"
            r"(?:leav|depart|ship|load|export|import|enter|arriv|sail|withdrawn|dispatch|sent|clear)"
            r"[^,;.]{0,40}\bafter\s(?:the\s)?$",
            _R,
        ),
        DateRole.FROM,
    ),
    # "Xish cars landing in Yland after DAY"
    (
        re.compile(
            r"\b(?:leaving|departing|shipped|loaded|exported|imported|entering|entered|arriving"
            r"|landing|landed|sailing|withdrawn|dispatched|cleared)\s[^,;.]{0,40}\bafter\s(?:the\s)?$",
            _R,
        ),
        DateRole.FROM,
    ),
    (re.compile(r"\b(?:before|ahead of|prior to)\s(?:the\s)?$", _R), DateRole.BEFORE),
    (re.compile(r"\b(?:after|following)\s(?:the\s)?$", _R), DateRole.AFTER),
)
#: Verbs by which somebody sets out what will be from a day on.
_SET_OUT: Final = frozenset(
    {"announce", "unveil", "publish", "issue", "order", "sign", "propose", "release", "finalize"}
)
#: Verbs of measures: a weekday from which such a one is so lies ahead, though it is told as done.
TAKEN: Final = frozenset(
    """impose raise hike lift slap levy add extend suspend pause halt ban restrict cut lower reduce
    remove exempt waive tighten expand put list blacklist set increase double resume reinstate
    introduce charge halve ease scrap drop trim hit limit curb bar tax""".split()
)
_TO_END: Final = re.compile(
    r"\b(?:to (?:expire|lapse|end|run out)|starts?|begins?|opens?|resumes?|kicks? off|expires?"
    r"|lapses?|runs? out|due)\s(?:on\s)?" + CLOCK + "$",
    _R,
)
_FROM: Final = re.compile(rf"\b(?:{STARTING})\s" + CLOCK + "$", _R)
#: Verbs by which sides settle on a day, and how the day then stands beside them.
_FIX: Final = frozenset(
    {"agree", "confirm", "fix", "arrange", "announce", "book", "settle", "reserve", "earmark"}
)
_FIXED_FOR: Final = re.compile(r"\s(?:to be held\s|to take place\s)?for\s(?:the\s)?")
_FIXED_ON: Final = re.compile(r"\s(?:up)?on\s(?:the\s)?")
_FOR_IT: Final = re.compile(r"\s(?:for|as)\s(?:the|an?|their|its|another)\s")
_BACK_TO: Final = re.compile(r"\b(?:retroactive(?:ly)?|backdated|dating back) to\s$", _R)
_DECISION: Final = re.compile(
    r"\b(?:determination|decision|ruling|notice|order|announcement|vote|move|statement|filing"
    r"|bulletin|list|report|finding|verdict|proclamation|directive|circular|step)s?\s"
    r"(?:late\s|early\s)?on\s$",
    _R,
)
_WORD: Final = (
    r"(?:announcement|decision|order|ruling|statement|proclamation|tweet|threat|pledge|move)"
)
#: "Sato's announcement on Thursday of duties", "a move by Xland on Thursday to raise duties": what
#: has been made known.
_MADE_KNOWN: Final = re.compile(
    rf"(?:(?:'s?|\b(?:his|her|its|their))\s(?:[\w-]+\s){{0,2}}{_WORD}\s"
    rf"|\b(?:the|an?)\s{_WORD}\s(?:by|of|from)\s(?:[\w.'-]+\s){{1,6}})(?:late\s|early\s)?(?:on|in)\s$",
    _R,
)
_OF_WHAT: Final = re.compile(r"\s(?:of|to|that)\s")
#: "ahead of the July 6 expiry"
_END_AFTER: Final = re.compile(r"(?:'s)?\s(?:[a-z-]+\s){0,2}(?:expir(?:y|ation)|lapse|end)\b")
_DEADLINE_AFTER: Final = re.compile(
    r"(?:'s)?\s(?:[a-z-]+\s){0,2}(?:deadlines?|cut-?off|due date|target date)\b"
)
_SAID_NOUN: Final = re.compile(
    r"\b(?:statement|interview|briefing|post|speech|event|remarks|conference|notice"
    r"|readout|report|tweet|article|letter"
    r"|telecast|broadcast|program|programme|show)\b[^.;,]{0,40}\b(?:on|in|at|dated"
    r"|issued|published|released|late|early|later)\s"
    r"(?:late\s|early\s)?$"
    r"|\b(?:statement|interview|briefing|post|speech|remarks|conference"
    r"|readout)\s(?:late\s|early\s)?$",
    _R,
)
_ZH_AFTER: Final = (
    (
        re.compile(
            r"(?:凌晨|上午|下午|中午|午夜|晚间?|零时|零点|[\d一二三四五六七八九十]{1,3}[时点分]整?)*\s?"
            r"(?:正式|全面)?(?:起|开始|生效|施行|实施(?!的)|上路|执行|开征)"
        ),
        DateRole.FROM,
    ),
    # "7月6日零时1分，A国对...加征": the hour at which duties begin.
    (
        re.compile(r"(?:凌晨)?(?:零|0|12|13)[时点](?:[0零]?[1一]分|整)?(?=[，,。；\s对]|$)"),
        DateRole.FROM,
    ),
    (re.compile(r"(?:为止|到期|届满|截止|止)"), DateRole.UNTIL),
    (re.compile(r"(?:之前|以前|前)(?!往|夕|后)"), DateRole.BY),
    (re.compile(r"以来"), DateRole.SINCE),
    (re.compile(r"(?:之后|以后|后)"), DateRole.AFTER),
    (
        re.compile(
            r"(?:晚|上午|下午|凌晨|早上|晚间|傍晚)?(?:在[^，。；]{1,14})?(?:发表声明|发文|对记者)?(?:表示|表明|称|说|指出|透露|披露|回应|反驳|强调|重申|坦言|证实|写道|宣布|公布|公告|发布|通报|预[料计](?=[，,]))(?!的)"
        ),
        DateRole.SAID,
    ),
)
#: "自9月1日至2月28日"
_SPAN_FROM: Final = re.compile(r"[自从]$")
_SPAN_TO: Final = re.compile(r"(?:起)?(?:至|到|—|-)")
_ZH_BEFORE: Final = (
    (re.compile(r"(?:(?<!时)至|到|延长至|延至|截至|直至|直到|展延到)$"), DateRole.UNTIL),
    (re.compile(r"(?:不晚于|不迟于|至迟于?|最晚于?)$"), DateRole.BY),
    (
        re.compile(r"(?:生效|实施|施行|执行)(?:的)?(?:时间|日期|日)(?:是|定?[为于在])$"),
        DateRole.FROM,
    ),
    (re.compile(r"(?:自|从|于)$"), None),
)


def sets_out(text: str, start: int, verb: Verb | None) -> bool:
    """Whether the date at *start* is the first day of what was announced: it lies ahead."""
    if verb is None or verb.end > start:
        return False
    if verb.lemma in _FIX and _is_fixed(text, start, verb):
        return True
    if verb.lemma not in _SET_OUT:
        return False
    return _FROM.search(text, max(verb.end, start - 60), start) is not None


def _is_fixed(text: str, start: int, verb: Verb) -> bool:
    """As in "talks agreed for Oct. 3", "settled on Oct. 3 for the next round"."""
    if _FIXED_FOR.fullmatch(text, verb.end, start):
        return True
    on = _FIXED_ON.fullmatch(text, verb.end, start) is not None
    return on and _FOR_IT.search(text, start, start + 24) is not None


def decided_on(text: str, start: int, end: int, verb: Verb | None) -> bool:
    """Whether the date names a ruling or notice that now says something: it is past.

    As in "The ministry's decision on Tuesday covers all goods"; so is what is backdated.
    """
    if _BACK_TO.search(text, max(0, start - 20), start):
        return True
    if _OF_WHAT.match(text, end) and _MADE_KNOWN.search(text, max(0, start - 80), start):
        return True
    if verb is None or not end <= verb.start <= end + 2 or verb.tense is not Tense.PRESENT:
        return False
    return (
        verb.modal is Modal.NONE and _DECISION.search(text, max(0, start - 30), start) is not None
    )


def opens_or_ends(text: str, start: int, verb: Verb | None) -> bool:
    """Whether the weekday at *start* is the first or last day of a measure told beside it.

    As in "raises duties from Thursday", "was adding duties, effective Monday", "truce to lapse
    Tuesday".
    """
    if verb is None:
        told = _FROM.search(text, max(0, start - 40), start)
        return told is not None or _TO_END.search(text, max(0, start - 40), start) is not None
    if verb.lemma not in TAKEN or verb.end > start:
        return False
    return _FROM.search(text, max(verb.end, start - 40), start) is not None


def _of_what_it_is(text: str, end: int, role: DateRole) -> DateRole:
    """*role*, or that of a deadline, an end or talks of which the date is the day."""
    if role is DateRole.BEFORE and _DEADLINE_AFTER.match(text, end):
        return DateRole.BY  # "ahead of the 1 March deadline"
    if role is DateRole.BEFORE and _END_AFTER.match(text, end):
        return DateRole.UNTIL
    if role in {DateRole.BEFORE, DateRole.AFTER} and ITS_MEETING.match(text, end):
        return DateRole.AT  # "before Thursday's talks"
    return role


def role_of(text: str, start: int, end: int, verb: Verb | None, *, chinese: bool) -> DateRole:
    """The role of the date `start:end`; *verb* governs it."""
    if chinese:
        return _chinese_role(text, start, end)
    low = max(0, start - 60)
    for pattern, role in _BEFORE:
        if pattern.search(text, low, start):
            return _of_what_it_is(text, end, role)
    if _DEADLINE_AFTER.match(text, end):
        return DateRole.BY
    noun = _SAID_NOUN.search(text, low, start)
    if noun is not None and (verb is None or verb.start < noun.start() or _telling(verb)):
        return DateRole.SAID
    if verb is not None and verb.end <= start <= verb.end + 60 and is_saying(text, verb):
        between = text[verb.end : start]
        # ", said the Commission of the Council on Friday": nothing but who says it.
        after = text[max(0, verb.start - 3) : verb.start].rstrip().endswith((",", '"'))
        named = after and _TELLER.fullmatch(between) is not None
        return DateRole.SAID if named or _close(between) else DateRole.AT
    if verb is not None and start < verb.start <= end + 3 and is_saying(text, verb):
        return DateRole.SAID
    return DateRole.AT


#: Who says it, after the verb: " the Customs Tariff Commission of the State Council on ".
_TELLER: Final = re.compile(
    r"\s(?:(?:the|its|his|a|an|of|for|and|[A-Z][\w.'-]*|\w+ministry)\s){1,14}"
    r"(?:\w+\s){0,2}(?:on\s|late\s|early\s|in a statement\s){0,3}"
)


def _telling(verb: Verb) -> bool:
    """As in "a statement issued on Friday", "the briefing said on Friday"."""
    return verb.lemma in SAYING or (
        verb.lemma in {"issue", "publish", "release", "date"} and not verb.finite
    )


def _close(between: str) -> bool:
    """Whether only adverbials stand between the saying verb and the date."""
    low = between.lower()
    return not re.search(r"[;:\"]|\b(?:that|which|who|of|for|about|with|and|talks|meeting)\b", low)


def _chinese_role(text: str, start: int, end: int) -> DateRole:
    if _SPAN_FROM.search(text, max(0, start - 2), start) and _SPAN_TO.match(text, end):
        return DateRole.FROM
    for pattern, role in _ZH_AFTER:
        if pattern.match(text, end):
            return role
    for before, role_before in _ZH_BEFORE:
        if role_before is not None and before.search(text, max(0, start - 6), start):
            return role_before
    return DateRole.AT
