"""Values put into words for people: dates with their precision, rates, kinds, sides. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from functools import cache
from importlib import resources
from typing import Any, Final

from monitor.model.labels import goods_label

_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_OPS: Final = {">": "more than ", ">=": "at least ", "<": "less than ", "<=": "at most "}
_SCALES: Final = ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"))
_DAY_UNSURE: Final = frozenset({"part_of_week", "part_of_month"})
_MONTHS_LONG: Final = frozenset({"season", "part_of_year"})
#: Kinds that the sides do together; of the others one side does something to another.
JOINT: Final = frozenset({"MEETING", "AGREEMENT", "CALENDAR", "STATEMENT", "DISPUTE"})


# Dates -------------------------------------------------------------------------------------------


def when_words(start: str | None, end: str | None, precision: str) -> str:
    """An interval of days (ISO dates) in words that claim no more than *precision* knows.

    `10-11 May 2025`, `the week of 5 May 2025`, `May 2025`, `around 10 May 2025`; nothing where
    no date is known.
    """
    first, last = _day(start), _day(end)
    if first is None or last is None:
        if first is not None:
            return f"from {_date(first)}"
        return f"until {_date(last)}" if last is not None else ""
    if precision == "year" and first.year == last.year:
        return str(first.year)
    if precision == "quarter" and first.year == last.year:
        return f"Q{(first.month + 2) // 3} {first.year}"
    if precision == "month" or precision in _MONTHS_LONG:
        return _month_span(first, last)
    span = date_span(first, last)
    if precision == "week":
        return f"the week of {_date(first)}"
    if precision == "weekend":
        return f"the weekend of {span}"
    if precision in {"approximate", "unknown"}:
        return f"around {span}"
    if precision == "recent":
        return f"shortly before {_date(last)}"
    return f"{span}, day not known" if precision in _DAY_UNSURE and first != last else span


def date_span(first: date, last: date) -> str:
    """`10 May 2025`, `10-11 May 2025`, `27 October to 1 November 2025`."""
    if first == last:
        return _date(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}-{_date(last)}"
    if first.year == last.year:
        return f"{first.day} {_MONTHS[first.month - 1]} to {_date(last)}"
    return f"{_date(first)} to {_date(last)}"


def date_words(text: str | None) -> str:
    """One ISO date as `10 May 2025`; nothing where it is none."""
    day = _day(text)
    return "" if day is None else _date(day)


def moment_words(text: str | None) -> str:
    """An ISO datetime as `11 May 2025 14:03 UTC`; nothing where it is none."""
    try:
        moment = datetime.fromisoformat(text or "").astimezone(UTC)
    except (ValueError, OverflowError):
        return ""
    return f"{_date(moment.date())} {moment:%H:%M} UTC"


def utc_text(moment: datetime) -> str:
    """An aware datetime for programs: ISO 8601 in UTC, ending in Z."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _month_span(first: date, last: date) -> str:
    begin, end = _MONTHS[first.month - 1], _MONTHS[last.month - 1]
    if first.year != last.year:
        return f"{begin} {first.year} to {end} {last.year}"
    return f"{end} {last.year}" if begin == end else f"{begin} to {end} {last.year}"


def _date(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text or "")
    except ValueError:
        return None


# Figures -----------------------------------------------------------------------------------------


def number_words(value: float) -> str:
    """`25`, `17.5`, `12.5 billion`."""
    for scale, name in _SCALES:
        if abs(value) >= scale:
            return f"{round(value / scale, 3):g}{name}"
    return f"{value:,.6g}" if abs(value) < 1e4 else f"{value:,.0f}"


def rate_words(rate: Mapping[str, Any] | None) -> str:
    """A rate as `25%`, `+24 points`, `145% in all`, `USD 50 per ton`; nothing where unknown."""
    if not rate or rate.get("value") is None:
        return ""
    unit, kind = str(rate.get("unit", "percent")), rate.get("kind")
    figure = number_words(float(rate["value"]))
    if unit == "percent":
        shown = f"{figure}%"
    elif unit == "pp":
        shown = f"{figure} points"
    else:
        shown = _with_unit(figure, unit)
    shown = _OPS.get(str(rate.get("op", "=")), "") + shown
    if kind == "delta":
        return shown if shown.startswith("-") else f"+{shown}"
    return f"{shown} in all" if kind == "total" else shown


def stepped_words(rate: Mapping[str, Any] | None, before: Mapping[str, Any] | None) -> str:
    """A rate, and what it was before where that is known: `25% (was 10%)`."""
    now, then = rate_words(rate), rate_words(before)
    return f"{now} (was {then})" if now and then and now != then else now


def schedule_words(lines: Sequence[Mapping[str, Any]]) -> list[str]:
    """Each plain `RateLine` as `15% on coal and gas`; the rate alone where no goods are told."""
    told = []
    for line in lines:
        goods = line.get("goods") or ", ".join(goods_label(str(p)) for p in line["products"])
        rate = stepped_words(line.get("rate"), line.get("before"))
        told.append(f"{rate} on {goods}" if goods else rate)
    return told


def amount_words(amount: Mapping[str, Any] | None) -> str:
    """`USD 12 billion`, `25 million tonnes per year`; nothing where unknown."""
    if not amount or amount.get("value") is None:
        return ""
    return _with_unit(number_words(float(amount["value"])), str(amount.get("unit", "USD")))


_WEIGHED = frozenset({"tonne", "bushel"})


def _with_unit(figure: str, unit: str) -> str:
    """A currency stands before the figure, any other unit after it."""
    head, _, tail = unit.partition("_per_")
    per = f" per {tail.replace('_', ' ')}" if tail else ""
    if len(head) == 3 and head.isalpha() and (head.isupper() or tail):
        return f"{head.upper()} {figure}{per}"
    many = "s" if head in _WEIGHED and figure != "1" else ""
    return f"{figure} {head.replace('_', ' ')}{many}{per}".rstrip()


# Names -------------------------------------------------------------------------------------------


@cache
def _countries() -> dict[str, str]:
    text = resources.files("monitor.alerting").joinpath("countries.txt").read_text("utf-8")
    rows = (line.split(maxsplit=1) for line in text.splitlines() if line and line[0] != "#")
    return {code: name.strip() for code, name in rows}


def country_name(code: str) -> str:
    """The short English name for *code*; the code itself where it is not known."""
    return _countries().get(code, code)


def side_name(side: str) -> str:
    """`US` stays, a code becomes its country's name, `US_BUSINESS` becomes `US business`.

    `OTHER` (the WTO, a firm of a third country) is no name for anybody: empty.
    """
    head, _, rest = side.partition("_")
    return (
        f"{country_name('' if head == 'OTHER' else head)} {rest.replace('_', ' ').lower()}".strip()
    )


def sides_words(sides: Sequence[str], joiner: str = "-") -> str:
    """The distinct *sides* by name, joined, in the order given."""
    return joiner.join(filter(None, dict.fromkeys(map(side_name, sides))))


def kind_words(kind: str) -> str:
    """`MEETING` as `meeting`, `EXPORT_CONTROL` as `export control`."""
    return kind.replace("_", " ").lower()
