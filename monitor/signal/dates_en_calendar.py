"""English dates by the calendar: holidays, weeks, spans of months, fiscal years, nth weekdays."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from monitor.model import Precision
from monitor.signal.daterules import Context, DateRole, Handler, Resolved
from monitor.signal.dates_en_words import (
    WD,
    D,
    M,
    N,
    Y,
    day_number,
    month_number,
    weekday_number,
)
from monitor.signal.holidays import holiday, nth_weekday
from monitor.signal.numbers import english_number
from monitor.signal.periods import (
    PART_PRECISION,
    Direction,
    choose_month,
    choose_year,
    make,
    month_of,
    next_weekday,
    part_of,
    plus,
    unit_around,
)

_WHICH: Final = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}
#: Month in which governments' fiscal years begin.
_FISCAL: Final = 10
#: First and last day, counted from the anchor, of "days after", "weeks after".
_VAGUE: Final = {"hour": (-1, 0), "day": (-7, -1), "week": (-28, -7), "month": (-120, -30)}


def _nearest(spans: list[tuple[date, date]], ctx: Context) -> tuple[date, date] | None:
    """The occurrence meant: the next with a future, the last with a past, else the nearest."""
    ahead = [span for span in spans if span[1] >= ctx.anchor]
    behind = [span for span in spans if span[0] <= ctx.anchor]
    if ctx.direction is Direction.FUTURE:
        return min(ahead, default=None)
    if ctx.direction is Direction.PAST:
        return max(behind, default=None)
    return min(spans, key=lambda span: abs((span[0] - ctx.anchor).days), default=None)


def _holiday(match: re.Match[str], ctx: Context) -> Resolved | None:
    name = " ".join(match["h"].lower().replace("fourth of july", "july fourth").split())
    name = name.removesuffix("s'") + "s" if name.endswith("s'") else name.replace("s' ", "s ")
    stated = match["y"]
    if stated is not None:
        found = holiday(name, int(stated))
        spans = [found] if found is not None else []
    else:
        years = range(max(1, ctx.anchor.year - 1), min(9999, ctx.anchor.year + 2))
        spans = [span for year in years if (span := holiday(name, year)) is not None]
    span = _nearest(spans, ctx) if stated is None else (spans[0] if spans else None)
    if span is None:
        return None
    precision = Precision.DAY if span[0] == span[1] else Precision.RANGE
    return Resolved(make(*span, precision, "R6"))


def _month_and_day(match: re.Match[str], ctx: Context) -> date | None:
    month = match["m"] or match["m2"]
    day = match["d"] or match["d2"]
    chosen = choose_year(month_number(month), day_number(day), ctx.anchor, ctx.direction)
    return None if chosen is None else chosen[0]


def _week_of(match: re.Match[str], ctx: Context) -> Resolved | None:
    day = _month_and_day(match, ctx)
    if day is None:
        return None
    if match["k"] == "ending":
        return Resolved(make(plus(day, -6), day, Precision.WEEK, "R8"))
    return Resolved(make(*unit_around(day, "week"), Precision.WEEK, "R8"))


def _weekend_of(match: re.Match[str], ctx: Context) -> Resolved | None:
    day = _month_and_day(match, ctx)
    if day is None:
        return None
    saturday = plus(day, 5 - day.weekday())
    return Resolved(make(saturday, plus(saturday, 1), Precision.WEEKEND, "R11"))


def _weekday_plus(match: re.Match[str], ctx: Context) -> Resolved | None:
    """As in "Friday week", "two weeks from Monday"."""
    counted = match["n"]
    number = english_number(counted) if counted else 1
    if number is None:
        return None
    name = match["wd"] or match["wd2"]
    day = plus(next_weekday(ctx.anchor, weekday_number(name)), 7 * number)
    return Resolved(make(day, day, Precision.DAY, "R4"))


def _nth_of_month(match: re.Match[str], ctx: Context) -> Resolved | None:
    """As in "the first Monday of October", "the last Friday of next month"."""
    words, weekday = match["p"], weekday_number(match["wd"])
    if re.match(M, words):
        month = month_number(words)
        year = re.search(Y, words)
        number = int(year.group()) if year else choose_month(month, ctx.anchor, ctx.direction)
    else:
        shift = {"next": 1, "last": -1}.get(words.lower().split()[0], 0)
        start = unit_around(ctx.anchor, "month", shift)[0]
        month, number = start.month, start.year
    found = nth_weekday(number, month, weekday, _WHICH[match["n"].lower()])
    return None if found is None else Resolved(make(found, found, Precision.DAY, "R8"))


def _months(match: re.Match[str], ctx: Context) -> Resolved | None:
    """As in "January to August", "between October and December 2024"."""
    first, last = month_number(match["m1"]), month_number(match["m2"])
    between = ctx.text[max(0, match.start() - 8) : match.start()].lower().endswith("between ")
    if match["j"].strip() == "and" and not between and (last - first) % 12 != 1:
        return None
    year = int(match["y"]) if match["y"] else choose_month(last, ctx.anchor, ctx.direction)
    begin = year - (first > last)
    if not (begin >= 1 and year <= 9998):
        return None
    span = month_of(begin, first)[0], month_of(year, last)[1]
    return Resolved(make(*span, Precision.PART_OF_YEAR, "R6"))


def _first_months(match: re.Match[str], ctx: Context) -> Resolved | None:
    """As in "the first eight months of the year"."""
    number = english_number(match["n"])
    words = match["p"].lower()
    if number is None or not 1 <= number <= 12:
        return None
    year = re.search(Y, words)
    shift = {"last": -1, "next": 1}.get(words.split()[0], 0)
    chosen = int(year.group()) if year else ctx.anchor.year + shift
    if not 1 <= chosen <= 9998:
        return None
    span = date(chosen, 1, 1), month_of(chosen, number)[1]
    return Resolved(make(*span, Precision.PART_OF_YEAR, "R8"))


def _fiscal(match: re.Match[str], ctx: Context) -> Resolved | None:
    """As in "fiscal 2026": from October of the year before; in doubt, for firms have their own."""
    quarter = match["q"] or match["q2"]
    if match["y"]:
        year = int(match["y"])
    elif quarter:
        year = ctx.anchor.year + (ctx.anchor.month >= _FISCAL)
    else:
        return None
    if not 2 <= year <= 9998:
        return None
    if quarter is None:
        span = date(year - 1, _FISCAL, 1), month_of(year, _FISCAL - 1)[1]
        return Resolved(make(*span, Precision.YEAR, "R8", ambiguous=True))
    index = (year - 1) * 12 + _FISCAL - 1 + 3 * (_WHICH[quarter.lower()] - 1)
    first = date(index // 12, index % 12 + 1, 1)
    last = month_of((index + 2) // 12, (index + 2) % 12 + 1)[1]
    return Resolved(make(first, last, Precision.QUARTER, "R8", ambiguous=True))


def _mid_unit(match: re.Match[str], ctx: Context) -> Resolved | None:
    """As in "mid-month": of this month, or of the one that the tense points to."""
    unit = match["u"]
    start, end = part_of(*unit_around(ctx.anchor, unit), "mid")
    if ctx.direction is Direction.FUTURE and end < ctx.anchor:
        start, end = part_of(*unit_around(ctx.anchor, unit, 1), "mid")
    elif ctx.direction is Direction.PAST and start > ctx.anchor:
        start, end = part_of(*unit_around(ctx.anchor, unit, -1), "mid")
    return Resolved(make(start, end, PART_PRECISION[unit], "R8"))


def _in_the_unit(match: re.Match[str], ctx: Context) -> Resolved | None:
    """As in "earlier in the week", "later in the year"."""
    unit = match["u"]
    start, end = unit_around(ctx.anchor, unit)
    if match["w"].lower() == "earlier":
        last = plus(ctx.anchor, -1)
        return Resolved(make(min(start, last), last, PART_PRECISION[unit], "R9"))
    first = plus(ctx.anchor, 1)
    before = ctx.here[0].when.end if ctx.here else None
    if before is not None and before > end:
        # "in Xville in May 2027, and in Yburg later in the year": in that year.
        first, end = plus(before, 1), unit_around(before, unit)[1]
    return Resolved(make(first, max(end, first), PART_PRECISION[unit], "R10"))


def _after_event(match: re.Match[str], ctx: Context) -> Resolved | None:
    """As in "days after the call": the interval is that of the call."""
    low, high = _VAGUE[match["u"].lower().rstrip("s")]
    span = plus(ctx.anchor, low), plus(ctx.anchor, high)
    return Resolved(make(*span, Precision.APPROXIMATE, "R13"), DateRole.EVENT)


def _hours(match: re.Match[str], ctx: Context) -> Resolved | None:
    """As in "within 24 hours", "in the next 48 hours"."""
    if ctx.direction is Direction.PAST:
        return None
    end = plus(ctx.anchor, -(-int(match["n"]) // 24))
    return Resolved(make(ctx.anchor, end, Precision.APPROXIMATE, "R12"))


def _new_year(_: re.Match[str], ctx: Context) -> Resolved | None:
    """As in "in the new year": the January that the tense points to."""
    year = ctx.anchor.year + (ctx.direction is Direction.FUTURE and ctx.anchor.month > 1)
    return Resolved(make(*month_of(year, 1), Precision.MONTH, "R6"))


_HOLIDAYS: Final = (
    r"Christmas(?:\s(?:Eve|Day))?"
    r"(?!\s(?:lights?|trees?|decorations?|ornaments?|toys?|gifts?|goods|shopping|orders?|sales"
    r"|season))|Boxing\sDay|New\sYear's\s(?:Day|Eve)|Thanksgiving(?:\sDay)?"
    r"|Labou?r\sDay|Memorial\sDay|Independence\sDay|(?:July\sFourth|Fourth\sof\sJuly)"
    r"|President(?:s'|'s|s)\sDay|Martin\sLuther\sKing\sDay|MLK\sDay|Veterans\sDay|Columbus\sDay"
    r"|Inauguration\sDay|Election\sDay|Good\sFriday|Easter(?:\s(?:Sunday|Monday))?|Juneteenth"
    r"|Golden\sWeek|National\sDay|May\sDay|(?:Lunar|Chinese)\sNew\sYear(?:'s\sDay)?"
    r"|Spring\sFestival|Singles'?\sDay"
)
_MD: Final = rf"(?:(?P<m>{M})\s?(?P<d>{D})|(?P<d2>{D})\s(?P<m2>{M})(?![a-z]))"
_MP: Final = rf"(?:{M}(?:,?\s{Y})?(?![a-z])|(?:[Ll]ast|[Nn]ext|[Tt]his|[Tt]he)\smonth)"
_YP: Final = rf"(?:(?:[Ll]ast|[Nn]ext|[Tt]his|[Tt]he)\syear|{Y})"
_Q: Final = r"(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)"

#: Before the rules of single days, which would take a part of these.
CALENDAR_RULES: Final[tuple[tuple[str, str, Handler], ...]] = (
    ("holiday", rf"(?P<h>{_HOLIDAYS})(?!\w)(?:,?\s(?P<y>{Y}))?", _holiday),
    (
        "weekendof",
        rf"(?:[Tt]he\s)?[Ww]eekend\s(?:of|beginning|starting)\s{_MD}(?:\s?-\s?{D})?",
        _weekend_of,
    ),
    (
        "weekof",
        (
            r"(?:[Tt]he\s)?[Ww]eek\s(?P<k>of|beginning|starting|commencing|ending)\s(?:on\s)?"
            rf"(?:the\s)?(?:{WD},?\s)?{_MD}"
        ),
        _week_of,
    ),
    (
        "weekdayplus",
        (
            rf"(?:(?P<wd>{WD})\sweek(?!\w|\sof)"
            rf"|(?P<n>[Aa]|one|two|three|Two|Three)\sweeks?\s(?:from|on)\s(?P<wd2>{WD}))"
        ),
        _weekday_plus,
    ),
    (
        "nthofmonth",
        (
            r"(?P<n>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast)\s"
            rf"(?P<wd>{WD})\s(?:of|in)\s(?P<p>{_MP})"
        ),
        _nth_of_month,
    ),
    (
        "months",
        (
            rf"(?P<m1>{M})(?P<j>\s?-\s?|\sto\s|\sthrough\s|\sand\s)(?P<m2>{M})"
            rf"(?![a-z]|\s?\d\d?(?!\d))(?:,?\s(?P<y>{Y}))?"
        ),
        _months,
    ),
    ("firstmonths", rf"[Ff]irst\s(?P<n>{N})\smonths\s(?:of|in)\s(?P<p>{_YP})", _first_months),
    (
        "fiscal",
        (
            rf"(?:(?P<q>{_Q})\squarter\sof\s)?(?:[Ff]iscal|[Ff]inancial)\s(?:year\s)?"
            rf"(?:(?P<y>{Y})|(?P<q2>{_Q})[\s-]quarter)"
        ),
        _fiscal,
    ),
    ("midunit", r"[Mm]id-?(?P<u>month|year|week)(?!\w)", _mid_unit),
    ("intheunit", r"(?P<w>[Ee]arlier|[Ll]ater)\sin\sthe\s(?P<u>week|month|year)", _in_the_unit),
    (
        "hours",
        r"(?:[Ww]ithin|[Ii]n)\s(?:the\s(?:next|coming)\s)?(?P<n>\d{1,2})\shours(?!\w)",
        _hours,
    ),
    ("newyear", r"[Tt]he\snew\syear(?!\w)", _new_year),
    ("bareafter", r"(?P<u>[Hh]ours|[Dd]ays|[Ww]eeks|[Mm]onths)\safter(?!\w)", _after_event),
)
