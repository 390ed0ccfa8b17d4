"""English date expressions (rules R1-R18): the patterns and what each means."""

# ruff: noqa: SIM905  # word lists are read and extended as prose, not as quoted items

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from monitor.model import Precision
from monitor.signal.at_once import AT_ONCE_EN
from monitor.signal.dateroles import TAKEN, opens_or_ends
from monitor.signal.daterules import Context, DateRole, Grammar, Handler, Resolved
from monitor.signal.dates_en_calendar import CALENDAR_RULES
from monitor.signal.dates_en_pointing import relative_day, same_day
from monitor.signal.dates_en_ranges import (
    cross_range,
    is_named,
    month_range,
    nth_day,
    weekday_range,
    year_in,
)
from monitor.signal.dates_en_units import UNIT_RULES
from monitor.signal.dates_en_words import (
    ONCE_SET,
    WD,
    D,
    M,
    Y,
    day_number,
    month_number,
    weekday_number,
)
from monitor.signal.grammar import Tense
from monitor.signal.periods import (
    Direction,
    choose_month,
    choose_year,
    day_of,
    last_weekday,
    make,
    month_of,
    next_weekday,
    plus,
    unit_around,
)
from monitor.signal.phrases_en import TALKS
from monitor.signal.verbforms import SAYING

_YEAR_BESIDE: Final = r"(?:last|next|this)\syear(?!')"
_ABSOLUTE_YEAR: Final = r"(?:19|20)\d\d"
_NOT_COUNT: Final = (
    r"(?!\s?(?:%|percent|per cent|percentage|[bm]illion|trillion|[bm]ln|bn|points?\b"
    r"|[a-z]{3,12}ies\b))"
)
_MONTH_BEFORE: Final = re.compile(
    r"\b(?:in|of|since|until|till|by|from|before|after|last|next|this|early|late|mid"
    r"|through|during|and|to|or|between"
    r"|for|as of|end|due|around)[\s-]$",
    re.IGNORECASE,
)
_THE_BEFORE: Final = re.compile(r"\b(?:the|its|their|that|his|a|an|'s)\s$", re.IGNORECASE)
#: Characters between a verb and a date that still stand side by side ("held on Nov. 5").
_NEXT_TO: Final = 12
_WEEK: Final = 7
#: "hail Saturday's dinner" over Sunday's paper: a meeting of the last days is not the next one.
_JUST_PAST: Final = range(1, 3)
_HALF_WEEK: Final = 3
#: Days up to that of print of which a story with an older dateline may tell by their names.
_LATER: Final = 2
_MODIFIES: Final = re.compile(
    r"(?:'s)?\s(?:(?!(?:for|of|to|in|at|on|and|with|as)\s)\w+\s){0,2}?"
    rf"(?:{TALKS}|meetings?|summit|call|round|dinner)\b"
)
_UNTIL: Final = re.compile(
    r"\b(?:until|till|through|end(?:s|ing) (?:on|in)"
    r"|(?:extend|prolong|renew)(?!\w*ed\b)\w*\b[^;]{0,60} to)\s$"
)
_FUTURE_VERBS: Final = frozenset(
    """expire end begin start take open kick meet visit travel host hold face lapse resume return
    fly head come attend gather leave expect anticipate plan schedule eye foresee prepare
    aim""".split()
)


def _iso(match: re.Match[str], _: Context) -> Resolved | None:
    found = day_of(int(match["y"]), int(match["m"]), int(match["d"]))
    return None if found is None else Resolved(make(found, found, Precision.DAY, "R1"))


def _month_day(match: re.Match[str], ctx: Context) -> Resolved | None:
    month, day, year = month_number(match["m"]), day_number(match["d"]), year_in(match)
    words = match["y"] or ""
    if year is None and words:
        # "1 January next year"
        year = ctx.anchor.year + {"last": -1, "next": 1, "this": 0}[words.split()[0].lower()]
    if year is not None and 1 <= year <= 9998:
        found = day_of(year, month, day)
        return None if found is None else Resolved(make(found, found, Precision.DAY, "R1"))
    firm = ctx.verb is not None and 0 <= match.start() - ctx.verb.end <= _NEXT_TO
    if firm and ctx.tense is Tense.PRESENT:
        # "takes effect on November 18" in a paper of the 20th: this year's.
        this = day_of(ctx.anchor.year, month, day)
        firm = this is None or not 0 <= (ctx.anchor - this).days <= _WEEK
    last = _UNTIL.search(ctx.text, max(0, match.start() - 80), match.start()) is not None
    base, direction = ctx.anchor, ctx.direction
    past = ctx.verb is not None and ctx.verb.tense is Tense.PAST
    done = past and ctx.verb is not None and ctx.verb.lemma in TAKEN
    # "The pause lasted until March 31" is over.
    if last and (done or (ctx.tense is Tense.NONE and not past)):
        # "suspended it until Nov. 10", "put it off in December until March 1": the next after that.
        act = ctx.here[0].when.end if ctx.here else None
        base, direction = min(act or base, base), Direction.FUTURE
        last = done and ctx.tense is Tense.PAST
    chosen = choose_year(month, day, base, direction, firm=firm or last)
    if chosen is None:
        return None
    return Resolved(make(chosen[0], chosen[0], Precision.DAY, "R5", ambiguous=chosen[1]))


def _month_year(match: re.Match[str], ctx: Context) -> Resolved | None:
    words = match["y"]
    shift = {"last": -1, "next": 1, "this": 0}.get(words.split()[0].lower())
    year = int(words) if shift is None else ctx.anchor.year + shift
    if not 1 <= year <= 9998:
        return None
    return Resolved(make(*month_of(year, month_number(match["m"])), Precision.MONTH, "R1"))


def _modified_month(match: re.Match[str], ctx: Context) -> Resolved | None:
    month, word = month_number(match["m"]), match["w"].lower()
    if word.startswith("last") or "past" in word:
        year = ctx.anchor.year if month < ctx.anchor.month else ctx.anchor.year - 1
    elif word.startswith("next"):
        year = ctx.anchor.year if month > ctx.anchor.month else ctx.anchor.year + 1
    else:
        year = choose_month(month, ctx.anchor, Direction.NEAREST)
        if ctx.direction is Direction.FUTURE:
            year = choose_month(month, ctx.anchor, Direction.FUTURE)
    if not 1 <= year <= 9998:
        return None
    return Resolved(make(*month_of(year, month), Precision.MONTH, "R6"))


def _modified_month_day(match: re.Match[str], ctx: Context) -> Resolved | None:
    """As in "last Oct. 12", "this 1 July"."""
    word, month, day = match["w"].lower(), month_number(match["m"]), day_number(match["d"])
    this = day_of(ctx.anchor.year, month, day)
    if this is None:
        return None
    shift = 0
    if (word.startswith("last") or "past" in word) and this >= ctx.anchor:
        shift = -1
    elif (word.startswith("next") or "coming" in word) and this <= ctx.anchor:
        shift = 1
    found = day_of(ctx.anchor.year + shift, month, day)
    return None if found is None else Resolved(make(found, found, Precision.DAY, "R5"))


def _bare_month(match: re.Match[str], ctx: Context) -> Resolved | None:
    name = match["m"]
    if name in {"March", "May"} and not _MONTH_BEFORE.search(
        ctx.text, max(0, match.start() - 9), match.start()
    ):
        the = _THE_BEFORE.search(ctx.text, max(0, match.start() - 7), match.start())
        after = ctx.text[match.end() : match.end() + 2]
        if not (the and after[:1] in " '" and not after[1:].isupper()):
            return None
    month = month_number(name)
    direction = ctx.direction
    lemma = ctx.verb.lemma if ctx.verb else ""
    if (ctx.tense.value == "present" and lemma not in _FUTURE_VERBS) or lemma in SAYING:
        direction = Direction.NEAREST
    if lemma in {"expect", "plan", "schedule", "anticipate"}:
        direction = Direction.FUTURE
    year = choose_month(month, ctx.anchor, direction)
    if not 1 <= year <= 9998:
        return None
    return Resolved(make(*month_of(year, month), Precision.MONTH, "R6"))


def _weekday(match: re.Match[str], ctx: Context) -> Resolved | None:
    if is_named(match, ctx):
        return None
    number = weekday_number(match["wd"])
    last = last_weekday(ctx.anchor, number)
    if ctx.printed is not None and (ctx.printed - last_weekday(ctx.printed, number)).days < _LATER:
        # A story of Thursday that is printed on Friday may tell of Friday.
        last = max(last, last_weekday(ctx.printed, number))
    ahead = ctx.direction is Direction.FUTURE or (
        opens_or_ends(ctx.text, match.start(), ctx.verb)
        and (ctx.verb is None or (ctx.anchor - last).days not in _JUST_PAST)
    )
    unsure = ctx.direction is Direction.NEAREST and not ahead
    if unsure and ONCE_SET.search(ctx.text, max(0, match.start() - 90), match.start()):
        # "had been set for Tuesday": behind or ahead, whichever is nearer.
        ahead = (ctx.anchor - last).days > _HALF_WEEK
    if ahead and not (
        ctx.tense is Tense.PRESENT
        and (ctx.anchor - last).days in _JUST_PAST
        and _MODIFIES.match(ctx.text, match.end())
    ):
        day, rule = next_weekday(ctx.anchor, number), "R3"
    else:
        day, rule = last, "R2"
    return Resolved(make(day, day, Precision.DAY, rule, ambiguous=unsure))


def _modified_weekday(match: re.Match[str], ctx: Context) -> Resolved | None:
    found = _one_weekday(match, ctx)
    if found is None or not match["b"] or found.when.end is None:
        return found
    # "next Monday and Tuesday"
    last = next_weekday(found.when.end, weekday_number(match["b"]))
    return Resolved(replace(found.when, end=last, precision=Precision.RANGE))


def _one_weekday(match: re.Match[str], ctx: Context) -> Resolved | None:
    number, word = weekday_number(match["wd"]), match["w"].lower()
    if word.startswith("next") or "coming" in word or "following" in word:
        base = ctx.anchor
        if "following" in word and ctx.previous is not None and ctx.previous.end is not None:
            base = ctx.previous.end
        day = next_weekday(plus(base, 1), number)
        close = word.startswith("next") and day < unit_around(base, "week", 1)[0]
        return Resolved(make(day, day, Precision.DAY, "R4", ambiguous=close))
    if word == "this":
        if ctx.direction is Direction.PAST:
            day = last_weekday(ctx.anchor, number)
        else:
            day = next_weekday(ctx.anchor, number)
        return Resolved(make(day, day, Precision.DAY, "R4"))
    day = last_weekday(plus(ctx.anchor, -1), number)
    return Resolved(make(day, day, Precision.DAY, "R4"))


def _weekday_of_week(match: re.Match[str], ctx: Context) -> Resolved | None:
    shift = {"last": -1, "this": 0, "next": 1}[match["w"].lower()]
    day = plus(unit_around(ctx.anchor, "week", shift)[0], weekday_number(match["wd"]))
    return Resolved(make(day, day, Precision.DAY, "R8"))


def _day_number(match: re.Match[str], ctx: Context) -> Resolved | None:
    day = day_number(match["d"])
    shift = {"last": -1, "next": 1, "this": 0, "the": 0}.get((match["w"] or "").lower())
    months = (0, 1, -1) if ctx.direction is Direction.FUTURE else (0, -1, 1)
    for months_on in (shift,) if shift is not None else months:
        start = unit_around(ctx.anchor, "month", months_on)[0]
        found = day_of(start.year, start.month, day)
        if found is None:
            continue
        wrong = shift is None and (
            found < ctx.anchor if ctx.direction is Direction.FUTURE else found > ctx.anchor
        )
        if not wrong:
            return Resolved(make(found, found, Precision.DAY, "R5"))
    return None


def _immediate(_: re.Match[str], ctx: Context) -> Resolved | None:
    return Resolved(make(ctx.anchor, ctx.anchor, Precision.DAY, "R7"), DateRole.FROM)


_RULES: Final[tuple[tuple[str, str, Handler], ...]] = (
    (
        "iso",
        (
            rf"(?P<y>{_ABSOLUTE_YEAR})[-/](?P<m>0[1-9]|1[0-2])[-/]"
            r"(?P<d>0[1-9]|[12]\d|3[01])(?!\d)"
        ),
        _iso,
    ),
    *CALENDAR_RULES,
    (
        "cross",
        (
            rf"(?P<m1>{M})\s?(?P<d1>{D})(?:,?\s(?:(?P<y1>{Y}),?|this\syear))?(?P<j>\s?-\s?|\sto\s|\sthrough\s|\suntil\s|\sand\s)"
            rf"(?P<m2>{M})\s?(?P<d2>{D})(?:,?\s(?P<y>{Y}|next\syear))?"
        ),
        cross_range,
    ),
    (
        "mrange",
        (
            rf"(?P<m>{M})\s?(?P<d1>{D})(?:,\s?{D})?(?:\s?-\s?|\sto\s|\sthrough\s|\suntil\s"
            rf"|,?\sand\s|\sor\s)"
            # "from April 10 to 30 June" has two months.
            rf"(?P<d2>{D})(?!\s(?:of\s)?{M}){_NOT_COUNT}(?:,?\s(?P<y>{Y}))?"
        ),
        month_range,
    ),
    (
        "mday",
        (
            rf"(?:{WD},?\s\(?)?(?P<m>{M})\s?(?:the\s)?(?P<d>{D}){_NOT_COUNT}"
            rf"(?:,?\s(?:of\s)?(?P<y>{Y}|{_YEAR_BESIDE}))?"
        ),
        _month_day,
    ),
    (
        "dcross",
        (
            rf"(?P<d1>{D})\s(?:of\s)?(?P<m1>{M})(?:,?\s(?P<y1>{Y}),?)?(?P<j>\s?-\s?|\sto\s|\sthrough\s"
            rf"|\suntil\s|\sand\s)(?:the\s)?(?P<d2>{D})\s(?:of\s)?(?P<m2>{M})(?![a-z])"
            rf"(?:,?\s(?P<y>{Y}))?"
        ),
        cross_range,
    ),
    (
        "drange",
        (
            rf"(?P<d1>{D})(?:\s?-\s?|\sto\s"
            rf"|\sand\s)(?P<d2>{D})\s(?:of\s)?(?P<m>{M})(?![a-z])(?:,?\s(?P<y>{Y}))?"
        ),
        month_range,
    ),
    (
        "dmonth",
        rf"(?:{WD},?\s\(?)?(?:the\s)?(?P<d>{D})\s(?:of\s)?(?P<m>{M})(?![a-z])(?:,?\s(?P<y>{Y}))?",
        _month_day,
    ),
    ("myear", rf"(?P<m>{M})(?:,|\sof)?\s(?P<y>{Y}|(?:last|next|this)\syear)", _month_year),
    (
        "modmday",
        rf"(?P<w>[Ll]ast|[Nn]ext|[Tt]his(?:\spast|\scoming)?)\s(?P<m>{M})\s?(?P<d>{D}){_NOT_COUNT}",
        _modified_month_day,
    ),
    (
        "modmonth",
        rf"(?P<w>[Ll]ast|[Nn]ext|[Tt]his(?:\spast|\scoming)?)\s(?P<m>{M})(?![a-z])",
        _modified_month,
    ),
    (
        "wdrange",
        rf"(?P<a>{WD})(?P<j>\s?-\s?|\sto\s|\sthrough\s|\suntil\s|\sand\s|\sor\s)(?P<b>{WD})",
        weekday_range,
    ),
    ("wdweek", rf"(?P<wd>{WD})\s(?:of\s)?(?P<w>next|last|this)\sweek\b", _weekday_of_week),
    (
        "modwd",
        (
            rf"(?P<w>[Nn]ext|[Ll]ast|[Tt]his(?:\scoming|\spast)?|[Cc]oming|[Pp]ast"
            rf"|[Tt]he\s(?:following|previous|coming))\s(?P<wd>{WD})"
            rf"(?:(?:\s?-\s?|\sto\s|\sthrough\s|\sand\s)(?P<b>{WD}))?"
        ),
        _modified_weekday,
    ),
    (
        "nthday",
        (
            rf"(?P<n>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|[Ll]ast"
            rf"|[Oo]pening)\s(?:and\s\w+\s)?day(?:\sof\s[a-z' "
            rf"-]{{1,30}}?)?\s(?:on\s)?(?P<wd>{WD})"
        ),
        nth_day,
    ),
    ("wd", rf"(?P<wd>{WD})(?:'s)?", _weekday),
    ("wdshort", r"(?<=on )(?P<wd>Mon|Tues?|Wed|Thu|Thurs?|Fri|Sat|Sun)\b\.?", _weekday),
    (
        "reldate",
        (
            r"(?:[Tt]he\sday\sbefore\s)?[Yy]esterday|(?:[Tt]he\sday\safter\s)?[Tt]omorrow"
            r"|[Tt]oday|TODAY|[Tt]onight|[Oo]vernight|[Mm]idnight"
            r"|(?:[Ll]ate(?:r|)\s)?(?:[Tt]his|[Ll]ast)\s(?:morning|afternoon|evening|night)"
            r"|(?:[Ee]arlier|[Ll]ater)\sin\sthe\sday"
        ),
        relative_day,
    ),
    (
        "sameday",
        (
            r"[Tt]h(?:e|at)\ssame\s(?:day|date)|[Tt]hat\sday|[Tt]he\s(?:next|following"
            r"|previous)\sday|[Tt]he\sday\s(?:before|after|earlier)(?=[,.;]|$)"
            r"|[Aa]\sday\s(?:earlier|later)"
        ),
        same_day,
    ),
    *UNIT_RULES,
    (
        "bare",
        (
            r"(?P<m>January|February|April|June|July|August|September|October|November"
            r"|December|March|May"
            r"|(?:Jan|Feb|Apr|Aug|Sept?|Oct|Nov|Dec)\.)(?![a-z])"
        ),
        _bare_month,
    ),
    (
        "ordinal",
        (
            r"(?<=on the )(?P<d>\d{1,2})(?:st|nd|rd|th)(?:\sof\s(?P<w>this|last|next"
            r"|the)\smonth|(?=[,.;]|$|\s(?:and|in|at|to|that|local|when|but)\b))"
        ),
        _day_number,
    ),
    (
        "immediate",
        AT_ONCE_EN,
        _immediate,
    ),
)

#: Without one of these no rule can match, so most sentences are passed by. All alternatives
#: begin with a plain letter: only then does the engine skip by first letters.
TRIGGER_EN: Final = re.compile(
    r"0|1|2|3|4|5|6|7|8|9|day|DAY|Day|Christmas|Thanksgiving|Easter|Festival|Year|Golden"
    r"|Fourth|teenth"
    r"|fortnight|ours after|eeks after|onths after|Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov"
    r"|Dec|week|month|year|quarter"
    r"|spring|summer|fall|autumn|winter|tomorrow|vernight|night|ecent|oon|hortly|future"
    r"|mmediate|nstantly|forthwith|at once|away|ublication|ssuance|elease|ignature|nnouncement"
    r"|morning|ately|decade|evening|same date|on (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b"
)
ENGLISH: Final = Grammar(_RULES, trigger=TRIGGER_EN, reach=40, begin=r"(?<![\w.-])\w")
