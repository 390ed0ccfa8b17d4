"""English expressions of calendar units: last week, earlier this month, in the coming days, ago."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from monitor.model import Precision
from monitor.signal.daterules import Context, Handler, Resolved
from monitor.signal.dates_en_distance import (
    ago,
    in_units,
    month_weekday,
    next_units,
    past_units,
    recent,
    session,
    soon,
)
from monitor.signal.dates_en_words import UNIT, M, N, Y, month_number
from monitor.signal.periods import (
    PART_PRECISION,
    UNIT_PRECISION,
    Direction,
    choose_month,
    make,
    month_of,
    part_of,
    plus,
    plus_units,
    season_of,
    unit_around,
)
from monitor.signal.phrases_en import TALKS

_PARTS: Final = {
    "early": "early",
    "mid": "mid",
    "middle": "mid",
    "late": "late",
    "end": "end",
    "close": "end",
    "start": "start",
    "beginning": "start",
    "turn": "turn",
}
_NTH: Final = {
    "first": 1, "1st": 1, "q1": 1, "second": 2, "2nd": 2, "q2": 2, "third": 3, "3rd": 3, "q3": 3,
    "fourth": 4, "4th": 4, "q4": 4, "h1": 1, "1h": 1, "h2": 2, "2h": 2, "fifth": 5,
    "last": -1, "final": -1,
}  # fmt: skip


#: "within the next month": thirty days, not the calendar's next.
_ROLLING: Final = re.compile(r"\b(?:within|over|during|throughout)\s$", re.IGNORECASE)


def _shift_of(words: str) -> int:
    first = words.lower().removeprefix("the ").split()[0] if words.strip() else "this"
    if first in {"last", "past", "previous"}:
        return -1
    return 1 if first in {"next", "coming", "following"} else 0


def _base(words: str, ctx: Context) -> date:
    """As in "the following week" counts from the date named before."""
    if "following" in words and ctx.previous is not None and ctx.previous.end is not None:
        return ctx.previous.end
    return ctx.anchor


def _season(name: str, shift: int, ctx: Context) -> tuple[date, date]:
    low = name.lower()
    start, end = season_of(
        low, ctx.anchor.year + shift if 1 < ctx.anchor.year < 9990 else ctx.anchor.year
    )
    if shift == -1 and ctx.anchor > season_of(low, ctx.anchor.year)[1]:
        return season_of(low, ctx.anchor.year)
    if shift == 1 and ctx.anchor < season_of(low, ctx.anchor.year)[0]:
        return start, end
    return start, end


def _this_unit(unit: str, start: date, end: date, ctx: Context) -> Resolved:
    """As in "this week": all of it, or what is left or gone of it, as the tense says."""
    weekend = unit == "week" and ctx.anchor.weekday() >= 5
    if ctx.direction is Direction.FUTURE and ctx.tense.value != "present":
        if weekend:
            first = plus(ctx.anchor, 1)
            return Resolved(make(first, plus(start, 12), Precision.PART_OF_WEEK, "R10"))
        return Resolved(make(ctx.anchor, end, PART_PRECISION[unit], "R8"))
    if ctx.direction is Direction.PAST:
        return Resolved(make(start, ctx.anchor, PART_PRECISION[unit], "R8"))
    return Resolved(make(start, end, UNIT_PRECISION[unit], "R8"))


def _unit(match: re.Match[str], ctx: Context) -> Resolved | None:
    part, words, unit = (
        (match["pre"] or "").lower().strip(" -"),
        match["w"].lower(),
        match["u"].lower(),
    )
    shift = _shift_of(words)
    if unit in {"spring", "summer", "autumn", "fall", "winter"}:
        if unit == "fall" and ctx.text.startswith((" in", " of", " from", " to"), match.end()):
            return None
        start, end = _season(unit, shift, ctx)
        return Resolved(make(start, end, Precision.SEASON, "R8"))
    start, end = unit_around(_base(words, ctx), unit, shift)
    if part in {"earlier", "later"} and shift == 0:
        return _earlier_later(part, unit, start, end, ctx)
    if part in {"early", "mid", "late", "earlier", "later"}:
        name = {"earlier": "early", "later": "late"}.get(part, part)
        return Resolved(make(*part_of(start, end, name), PART_PRECISION[unit], "R8"))
    if shift == 0:
        return _this_unit(unit, start, end, ctx)
    if words in {"the next", "the coming"} and _ROLLING.search(ctx.text, 0, match.start()):
        end = plus_units(ctx.anchor, 1, unit)
        return Resolved(make(plus(ctx.anchor, 1), end, Precision.APPROXIMATE, "R12"))
    if words.startswith("the ") and words.split()[1] in {"past", "last"}:
        back = plus_units(ctx.anchor, -1, unit)
        return Resolved(make(back, ctx.anchor, PART_PRECISION[unit], "R8", ambiguous=True))
    return Resolved(make(start, end, UNIT_PRECISION[unit], "R8"))


def _earlier_later(part: str, unit: str, start: date, end: date, ctx: Context) -> Resolved:
    precision = PART_PRECISION[unit]
    if part == "earlier":
        if start >= ctx.anchor:
            before = plus(ctx.anchor, -1)
            return Resolved(make(before, ctx.anchor, precision, "R9", ambiguous=True))
        return Resolved(make(start, plus(ctx.anchor, -1), precision, "R9"))
    first = plus(ctx.anchor, 1)
    if unit == "week" and ctx.anchor.weekday() >= 5:
        return Resolved(make(first, plus(start, 12), precision, "R10"))
    if first > end:
        return Resolved(make(ctx.anchor, first, precision, "R10", ambiguous=True))
    return Resolved(make(first, end, precision, "R10"))


_MIDWEEK: Final = 2
#: "was struck during weekend talks"
_AT: Final = re.compile(r"\b(?:at|during|from|in)\s$")
_OVER: Final = re.compile(
    r"\b(?:after|following|end|ended|ends|held|wrap\w*)\s(?:[\w-]+\s)?$", re.IGNORECASE
)
_OF_WEEKEND: Final = re.compile(rf"'s\s(?:\w+\s){{0,2}}?(?:{TALKS}|meetings?|summit|round|call)\b")


def _weekend(match: re.Match[str], ctx: Context) -> Resolved | None:
    words = (match["w"] or "").lower()
    saturday = plus(unit_around(ctx.anchor, "week")[0], 5)
    if words.startswith("last") or words.endswith(("past", "previous")):
        saturday = plus(saturday, -7) if ctx.anchor < plus(saturday, 2) else saturday
    elif words.startswith("next") or words.endswith("following"):
        saturday = plus(saturday, 7)
    elif saturday > ctx.anchor and (
        (ctx.direction is Direction.PAST and (words or _AT.search(ctx.text, 0, match.start())))
        or (not words and _OVER.search(ctx.text, max(0, match.start() - 24), match.start()))
        # "a statement on the weekend's talks is due": they are over by Monday.
        or (ctx.anchor.weekday() < _MIDWEEK and _OF_WEEKEND.match(ctx.text, match.end()))
    ):
        saturday = plus(saturday, -7)
    return Resolved(make(saturday, plus(saturday, 1), Precision.WEEKEND, "R11"))


def _period(words: str, ctx: Context) -> tuple[date, date, str] | None:
    """First and last day and unit of "next month", "October", "2026", "the year"."""
    low = words.lower().strip()
    year = re.search(r"\d{4}", low)
    month = re.match(M, words.strip())
    if month is not None:
        if year is not None:
            number = int(year.group())
        else:
            number = choose_month(month_number(month.group()), ctx.anchor, ctx.direction)
        if not 1 <= number <= 9998:
            return None
        return (*month_of(number, month_number(month.group())), "month")
    if year is not None:
        return date(int(year.group()), 1, 1), date(int(year.group()), 12, 31), "year"
    unit = re.search(UNIT, low)
    if unit is None:
        return None
    start, end = unit_around(ctx.anchor, unit.group(), _shift_of(low))
    return start, end, unit.group()


#: "due to end July 24": a verb and a day.
_DAY_AFTER: Final = re.compile(r"\s(?:the\s)?\d{1,2}(?:st|nd|rd|th)?(?![\d%])")


def _part(match: re.Match[str], ctx: Context) -> Resolved | None:
    words = match["p"]
    found = _period(words, ctx)
    if found is None or (found[2] == "month" and _DAY_AFTER.match(ctx.text, match.end())):
        return None
    start, end, unit = found
    part = _PARTS[match["part"].lower().removeprefix("the ").split()[0].strip("-")]
    if part == "turn" or (part == "start" and unit == "month" and words.startswith("the")):
        if (
            ctx.direction is not Direction.PAST
            and start < ctx.anchor
            and _shift_of(words.lower()) == 0
        ):
            start, end = unit_around(plus(end, 1), unit)
        if part == "turn":
            return Resolved(
                make(plus(start, -2), plus(start, 2), PART_PRECISION[unit], "R8", ambiguous=True)
            )
    return Resolved(make(*part_of(start, end, part), PART_PRECISION[unit], "R8"))


def _unit_end(match: re.Match[str], ctx: Context) -> Resolved | None:
    start, end = unit_around(ctx.anchor, match["u"].lower())
    return Resolved(make(*part_of(start, end, "end"), PART_PRECISION[match["u"].lower()], "R8"))


def _nth_week(match: re.Match[str], ctx: Context) -> Resolved | None:
    found = _period(match["p"], ctx)
    if found is None or found[2] == "week":
        return None
    nth = _NTH[match["n"].lower()]
    if nth < 0:
        return Resolved(make(plus(found[1], -6), found[1], Precision.WEEK, "R8"))
    first = plus(found[0], (nth - 1) * 7)
    return Resolved(make(first, min(plus(first, 6), found[1]), Precision.WEEK, "R8"))


def _fraction(match: re.Match[str], ctx: Context) -> Resolved | None:
    words = match.group().lower()
    nth = next((_NTH[word] for word in re.findall(r"\w+", words) if word in _NTH), 0)
    half = "half" in words or bool(re.match(r"h[12]|[12]h", words))
    nth = (2 if half else 4) if nth < 0 else nth
    if nth == 0 or (half and nth not in {1, 2}) or nth < 0 or nth > 4:
        return None
    found = _period(match["p"], ctx) if match["p"] else None
    if match["p"] and re.match(M, match["p"].strip()) and half and found:
        middle = plus(found[0], 14)
        span = (found[0], middle) if nth == 1 else (plus(middle, 1), found[1])
        return Resolved(make(*span, Precision.PART_OF_MONTH, "R8"))
    year = found[0].year if found else ctx.anchor.year
    size = 6 if half else 3
    start = date(year, (nth - 1) * size + 1, 1)
    if not found and ctx.direction is Direction.PAST and start > ctx.anchor and year > 1:
        start = date(year - 1, start.month, 1)
    end = month_of(start.year, start.month + size - 1)[1]
    return Resolved(make(start, end, Precision.PART_OF_YEAR if half else Precision.QUARTER, "R8"))


def _season_year(match: re.Match[str], ctx: Context) -> Resolved | None:
    del ctx
    return Resolved(make(*season_of(match["s"].lower(), int(match["y"])), Precision.SEASON, "R1"))


_YEAR_BEFORE: Final = re.compile(
    (
        r"\b(?:in|since|by|of|during|until|through|from|before|after|for|back in|and|to"
        r"|between|the|its|his|'s)\s$"
    ),
    re.IGNORECASE,
)
#: The year in a law's name, "the Trade Act of 1974", dates nothing.
_LAW_OF: Final = re.compile(r"\b(?:Act|Law|Code|Agreement|Treaty|Accord|Order)\s(?:of|for)\s$")
_YEAR_AFTER: Final = re.compile(
    r"\s?(?:%|percent|companies|products|items|tons|people|goods|vehicles)"
)


def _year(match: re.Match[str], ctx: Context) -> Resolved | None:
    before = ctx.text[max(0, match.start() - 10) : match.start()]
    if not _YEAR_BEFORE.search(before) or _YEAR_AFTER.match(ctx.text, match.end()):
        return None
    if _LAW_OF.search(ctx.text, max(0, match.start() - 24), match.start()):
        return None
    year = int(match["y"])
    return Resolved(make(date(year, 1, 1), date(year, 12, 31), Precision.YEAR, "R1"))


def _unit_after(match: re.Match[str], ctx: Context) -> Resolved:
    """As in "talks on Thursday; he flies to Xville the week after"."""
    told = ctx.previous
    base = told.end if told is not None and told.end is not None else ctx.anchor
    unit = match["u"]
    return Resolved(make(*unit_around(base, unit, 1), UNIT_PRECISION[unit], "R8"))


def _unit_over_next(match: re.Match[str], ctx: Context) -> Resolved:
    """As in "the week after next", "the month before last"."""
    shift = 2 if match["o"].startswith("after") else -2
    unit = match["u"]
    return Resolved(make(*unit_around(ctx.anchor, unit, shift), UNIT_PRECISION[unit], "R8"))


_W: Final = (
    r"(?:[Tt]his(?:\spast)?|[Ll]ast|[Nn]ext|[Tt]he\s(?:past|last|previous|next"
    r"|coming|following|current|same)|[Cc]oming|[Ff]ollowing)"
)
_P: Final = (
    rf"(?:{M}(?:,?\s{Y})?(?![a-z])|(?:[Ll]ast|[Nn]ext|[Tt]his|[Tt]he)\s(?:week|month"
    rf"|quarter|year|decade)|{Y})"
)
_NR: Final = rf"{N}(?:(?:\sto\s|\sor\s|-){N})?"
_U: Final = (
    r"(?:spring|summer|autumn|fall|winter|week(?!end|ly|day)|month(?!ly)|quarter(?!ly)|year|decade)"
)

UNIT_RULES: Final[tuple[tuple[str, str, Handler], ...]] = (
    (
        "nthweek",
        (
            rf"(?:[Tt]he\s)?(?P<n>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast"
            rf"|[Ff]inal)\sweek\s(?:of|in)\s(?P<p>{_P})"
        ),
        _nth_week,
    ),
    (
        "fraction",
        (
            r"(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[1-4](?:st|nd|rd|th)"
            r"|(?:[Ff]inal|[Ll]ast)(?=\s(?:quarter|half)\sof\s))[\s-](?:quarter"
            rf"|half)(?:(?:\sof|\sin)?\s(?P<p>{_P}))?(?=\W|$)"
        ),
        _fraction,
    ),
    ("hn", rf"(?:H[12]|[12]H)(?:\sof)?\s(?P<p>{_P})(?!\w)", _fraction),
    ("qn", rf"Q[1-4](?:\sof)?(?:\s(?P<p>{_P}))?(?!\w)", _fraction),
    (
        "part",
        (
            # "will start March 4" is a verb and a day: the noun has its "of" (or "the")
            rf"(?P<part>[Ee]arly|[Mm]id|[Ll]ate|(?:[Tt]he\s)?[Ee]nd(?:\sof)?"
            rf"|(?:[Tt]he\s)?(?:[Ss]tart|[Bb]eginning|[Mm]iddle|[Tt]urn|[Cc]lose)\sof"
            rf"|[Tt]he\s(?:[Ss]tart|[Bb]eginning|[Mm]iddle|[Tt]urn|[Cc]lose))"
            rf"(?:\s|-|\sin\s)(?P<p>{_P})"
        ),
        _part,
    ),
    ("unitend", r"(?P<u>[Yy]ear|[Mm]onth|[Qq]uarter)(?:-|'s\s|\s)end(?!\w)", _unit_end),
    (
        "weekend",
        (
            r"(?P<w>[Tt]his(?:\scoming|\spast)?|[Ll]ast|[Nn]ext|[Tt]he(?:\s(?:coming|past"
            r"|following|previous))?)\sweekend"
            # "after weekend talks"
            r"|(?<!the )(?<!this )(?<!last )(?<!next )[Ww]eekend(?=\s(?:trade\s)?"
            rf"(?:{TALKS}|meetings?|summit|round|call)\b)"
            # "after a weekend of marathon talks"
            r"|(?<=\b[Aa] )weekend(?=\sof\s(?:[\w-]+\s){0,3}?"
            rf"(?:{TALKS}|meetings|diplomacy|bargaining)\b)"
        ),
        _weekend,
    ),
    (
        "unit",
        (
            rf"(?:(?P<pre>[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate"
            rf"|[Mm]id)[\s-])?(?P<w>{_W})\s(?P<u>{_U})(?!\w)(?:'s)?"
        ),
        _unit,
    ),
    (
        "overnext",
        r"(?:[Tt]he\s)?(?P<u>week|month|year)\s(?P<o>after\snext|before\slast)(?!\w)",
        _unit_over_next,
    ),
    ("weekafter", r"[Tt]he\s(?P<u>week|month)\safter(?=\s*(?:[.,;)]|$))", _unit_after),
    (
        "nextn",
        (
            rf"(?:[Tt]he\s)?(?:[Nn]ext|[Cc]oming"
            rf"|[Ff]ollowing)\s(?:(?P<n>{_NR})\s)?(?P<u>{UNIT})(?:s|\sor\stwo)(?!\w)"
        ),
        next_units,
    ),
    ("ahead", rf"(?P<n>(?!x)x)?(?:[Tt]he\s)(?P<u>{UNIT}s)\s(?:ahead|to\scome)", next_units),
    (
        "pastn",
        (
            rf"(?:[Tt]he\s)?(?:[Pp]ast|[Ll]ast|[Pp]revious"
            rf"|[Rr]ecent)\s(?:(?P<n>{_NR})\s)?(?P<u>{UNIT}s)(?!\w)"
        ),
        past_units,
    ),
    (
        "weekagowd",
        r"[Aa]\sweek\sago\s(?:on\s)?(?P<d>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)",
        month_weekday,
    ),
    (
        "ago",
        (
            rf"(?P<n>{_NR})\s(?P<u>{UNIT})s?\s(?P<w>ago|earlier|later|from\snow|after|before"
            rf"|since)(?!\w)"
        ),
        ago,
    ),
    (
        "inn",
        (
            rf"(?P<w>[Ii]n|[Ww]ithin)\s(?:about\s|around\s|roughly\s|less\sthan\s"
            rf"|under\s)?(?P<n>{_NR}|(?<=ithin\s)the)\s(?P<u>{UNIT})s?"
            r"(?P<t>'?\stime)?(?!\w)(?!\sof\b)"
        ),
        in_units,
    ),
    (
        "session",
        (
            r"(?P<n>[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[2-5])(?:\s(?:straight\s|consecutive\s"
            r"|full\s)?days\sof\s(?:what [a-z ]{4,40} as\s)?(?:[A-Za-z.-]{2,14}\s){0,3}?"
            rf"(?:{TALKS}|meetings|exchanges)"
            # "wraps up four days in Xland"
            rf"|\sdays\sin(?=\s[A-Z])(?!\s{M})"
            # "will be in Xland for three days beginning on 31 March"
            r"|\sdays(?=,?\s(?:beginning|starting)\b)"
            rf"|-day\s(?:[A-Za-z-]{{2,14}}\s){{0,3}}?(?:{TALKS}|meeting|round|summit"
            r"|visit|trip))(?!\w)"
        ),
        session,
    ),
    ("sessiondays", r"(?P<n>(?<=[Tt]hese )two|(?<=[Tt]hese )three)\sdays(?!\w)", session),
    (
        "seasony",
        rf"(?P<s>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\s(?:of\s)?(?P<y>{Y})",
        _season_year,
    ),
    ("year", rf"(?P<y>{Y})(?:'s)?(?![\w-])(?!,\d)", _year),
    ("recent", r"[Rr]ecent(?:ly)?(?!\w)|[Ll]ately(?!\w)", recent),
    (
        "soon",
        (
            r"[Ss]oon(?!\w)(?!\s(?:after|as))|[Ss]hortly(?!\s(?:after|before))"
            r"|[Ii]n\sthe\snear\sfuture"
        ),
        soon,
    ),
)
