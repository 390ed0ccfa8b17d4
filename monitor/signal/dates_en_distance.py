"""English windows and distances: in the next two weeks, three days ago, two days of talks."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Final

from monitor.model import Precision, When
from monitor.signal.daterules import Context, DateRole, Resolved
from monitor.signal.numbers import english_number
from monitor.signal.periods import (
    UNIT_DAYS,
    Direction,
    last_weekday,
    make,
    plus,
    plus_units,
)

#: Verbs whose present tense is of a day to come: "when they meet in two weeks".
_COMING: Final = frozenset(
    [
        "meet",
        "visit",
        "arrive",
        "travel",
        "begin",
        "start",
        "resume",
        "fly",
        "end",
        "expire",
        "lapse",
    ]
)
#: Verbs after which days of talks lie ahead: "lands for four days of talks".
_BEGINNING: Final = frozenset(
    {"arrive", "land", "begin", "start", "open", "kick", "head", "fly", "travel", "leave", "launch"}
)
#: The same where grammar hides the verb, as after a headline's aside.
_OPENS: Final = re.compile(
    r"\b(?:open|begin|start|launch|kick off|(?:land|arriv|come|fly|meet|gather)\w* .{0,20}for)"
    r"(?:s|ed|ing)?\s(?:\w+\s){0,2}$"
    r"|\bthe first of\s(?:\w+\s)?$"
)
OVER: Final = re.compile(r"\b(?:after|following)\s(?:\w+\s){0,2}$", re.IGNORECASE)
#: Whose trip it is, and what is only said of it.
_WHOSE: Final = re.compile(r"(?:\w's?|\b[Hh]is|\b[Hh]er|\b[Tt]h(?:e|is))\s$")
_TELLS_OF_IT: Final = re.compile(
    r"[^,;:.]{0,60}?\s(?:marks?|marked|comes?|came|(?:is|was)(?!\s(?:set|due|scheduled|planned|expected|slated|to)\b)|follows|followed|aims|aimed|represents)\b"
)
#: "agreed to remove the curbs after two days of talks": what was agreed was so after them.
_SETTLED: Final = re.compile(r"\b(?:agreed|reached|struck|announced|said (?:they|it) had)\b")
_FORMALITY: Final = re.compile(
    r"\s(?:its\s|the\s|their\s|this\s|that\s|official\s|final\s)*(?:publication|notice|signing|signature"
    r"|announcement|release|approval|ratification|filing|entry\sinto\sforce|being\spublished)\b"
)
#: Days of "in the coming days" and the like, where no number is said.
_BARE_PLURAL: Final = {
    "day": 7,
    "week": 28,
    "month": 120,
    "quarter": 270,
    "year": 1461,
    "decade": 7304,
}


def _numbers(words: str | None) -> tuple[int, int] | None:
    """Low and high of "five or six", "two to three", "90"."""
    if not words:
        return None
    ends = [english_number(part) for part in re.split(r"\s(?:to|or)\s|-(?=\d)", words.strip())]
    if any(one is None for one in ends) or not ends:
        return None
    values = [one for one in ends if one is not None]
    return (min(values), max(values)) if max(values) <= 2000 else None


def next_units(match: re.Match[str], ctx: Context) -> Resolved | None:
    """As in "the next two weeks" (R12)."""
    unit, numbers = match["u"].lower().rstrip("s"), _numbers(match["n"])
    if match.group().lower().startswith("following") and ctx.text.startswith(" of ", match.end()):
        return None  # "following two days of talks": after them
    if "or two" in match.group():
        numbers = (2, 2)
    end = (
        plus_units(ctx.anchor, numbers[1], unit)
        if numbers
        else plus(ctx.anchor, _BARE_PLURAL[unit])
    )
    return Resolved(make(plus(ctx.anchor, 1), end, Precision.APPROXIMATE, "R12"))


_MODAL: Final = re.compile(r"\b(?:will|would|to|may|could|can)\s$")


def past_units(match: re.Match[str], ctx: Context) -> Resolved | None:
    """As in "the past three weeks", "recent months" (R12); not as in "will last 90 days"."""
    if _MODAL.search(match.string, max(0, match.start() - 7), match.start()):
        return None
    unit, numbers = match["u"].lower().rstrip("s"), _numbers(match["n"])
    if "recent" in match.group().lower():
        return Resolved(make(None, plus(ctx.anchor, -1), Precision.RECENT, "R12"))
    start = (
        plus_units(ctx.anchor, -numbers[1], unit)
        if numbers
        else plus(ctx.anchor, -_BARE_PLURAL[unit])
    )
    return Resolved(make(start, ctx.anchor, Precision.APPROXIMATE, "R12"))


def around(base: date, count: tuple[int, int], unit: str, sign: int) -> When:
    """The days *count* units from *base*, with the slack of journalists' rounding (R13)."""
    low, high = sorted(
        (plus_units(base, sign * count[0], unit), plus_units(base, sign * count[1], unit))
    )
    if unit == "day" and count[1] <= 7:
        return make(low, high, Precision.DAY if low == high else Precision.RANGE, "R13")
    if unit in {"year", "decade"}:
        slack = 14 if count[1] == 1 and unit == "year" else 183
    else:
        slack = min(45, -(-count[1] * UNIT_DAYS[unit] // 2))
    return make(plus(low, -slack), plus(high, slack), Precision.APPROXIMATE, "R13")


#: "the first visit in five years", "the lowest level in three decades": a span that is over.
_UNMATCHED: Final = re.compile(
    r"\b(?:first|second|third|only|most|least|worst|best|[a-z]{3,}est)\b[^.;:]{0,90}$",
    re.IGNORECASE,
)


def _since_then(match: re.Match[str], ctx: Context) -> bool:
    """Whether the units are those in which nothing was like it, and not how far off it is."""
    rare = _UNMATCHED.search(match.string, max(0, match.start() - 100), match.start())
    return rare is not None and (ctx.verb is None or ctx.verb.end <= rare.start())


_BEGINS: Final = re.compile(
    r"\b(?:effect|force|effective|start(?:s|ing)?|begin(?:s|ning)?|apply|applies|kicks? in|due)\s$"
)


def in_units(match: re.Match[str], ctx: Context) -> Resolved | None:
    """As in "in two weeks", "within 30 days" (R12)."""
    numbers, unit = _numbers(match["n"]), match["u"].lower()
    if match["n"] == "the":
        numbers = (1, 1)
    if numbers is None or _since_then(match, ctx):
        return None
    if match["w"] == "within" or match["w"] == "Within":
        end = plus_units(ctx.anchor, numbers[1], unit)
        return Resolved(make(ctx.anchor, end, Precision.APPROXIMATE, "R12"), DateRole.BY)
    counted = unit == "day" and numbers[0] == numbers[1]
    if counted and _BEGINS.search(ctx.text, max(0, match.start() - 40), match.start()):
        # "will take effect in 60 days": counted, not rounded.
        day = plus(ctx.anchor, numbers[0])
        return Resolved(make(day, day, Precision.DAY, "R12", ambiguous=True), DateRole.FROM)
    ahead = bool(match["t"]) or (ctx.verb is not None and ctx.verb.lemma in _COMING)
    if not ahead and (ctx.direction is not Direction.FUTURE or ctx.tense.value == "present"):
        return None
    if ctx.direction is Direction.PAST:
        return None
    return Resolved(around(ctx.anchor, numbers, unit, 1))


def ago(match: re.Match[str], ctx: Context) -> Resolved | None:
    """As in "three days ago", "a week after the call" (R13)."""
    numbers, unit, word = _numbers(match["n"]), match["u"].lower(), match["w"].lower()
    if numbers is None:
        return None
    if word == "ago":
        return Resolved(around(ctx.anchor, numbers, unit, -1))
    if word == "from now":
        return Resolved(around(ctx.anchor, numbers, unit, 1))
    previous = ctx.previous.start if ctx.previous is not None else None
    if word in {"later", "earlier"}:
        if previous is None:
            return None
        return Resolved(around(previous, numbers, unit, 1 if word == "later" else -1))
    if word == "after" and _FORMALITY.match(ctx.text, match.end()):
        # "60 days after publication": the day of publication is about the day of the news.
        return Resolved(replace(around(ctx.anchor, numbers, unit, 1), ambiguous=True))
    near = unit in {"day", "week"} and word == "before"
    if ctx.direction is Direction.FUTURE and ctx.tense.value == "future" and not near:
        return Resolved(
            When(None, None, Precision.UNKNOWN, rule="R13", ambiguous=True), DateRole.EVENT
        )
    sign = 1 if word == "before" else -1
    return Resolved(around(ctx.anchor, numbers, unit, sign), DateRole.EVENT)


def recent(_: re.Match[str], ctx: Context) -> Resolved | None:
    """As in "recently": an open start up to yesterday."""
    return Resolved(make(None, plus(ctx.anchor, -1), Precision.RECENT, "R12"))


def soon(_: re.Match[str], ctx: Context) -> Resolved | None:
    """As in "soon": the month ahead, in doubt."""
    if ctx.direction is not Direction.FUTURE or ctx.tense.value == "present":
        return None
    return Resolved(
        make(
            plus(ctx.anchor, 1), plus(ctx.anchor, 30), Precision.APPROXIMATE, "R12", ambiguous=True
        )
    )


def _of_known_trip(match: re.Match[str], ctx: Context) -> bool:
    """As in "Ito's three-day trip marks his fifth": of a trip told before, not when it is."""
    whose = _WHOSE.search(ctx.text, max(0, match.start() - 24), match.start())
    trip = match.group().endswith(("trip", "visit")) and whose is not None
    return trip and _TELLS_OF_IT.match(ctx.text, match.end()) is not None


def session(match: re.Match[str], ctx: Context) -> Resolved | None:
    """As in "two days of talks": backward from the dated day (R14), else from the anchor."""
    number = english_number(match["n"].split("-")[0])
    if number is None or not 2 <= number <= 7 or _of_known_trip(match, ctx):
        return None
    over = OVER.search(ctx.text, max(0, match.start() - 16), match.start())
    opening = over is not None and over.start() == 0 and " will " not in ctx.text
    settled = opening or (over and _SETTLED.search(ctx.text, 0, match.start()))
    if ctx.direction is Direction.FUTURE and ctx.tense.value == "future" and not settled:
        return Resolved(
            make(ctx.anchor, None, Precision.UNKNOWN, "R14", ambiguous=True), session=number
        )
    day = ctx.anchor
    opens = _OPENS.search(ctx.text, max(0, match.start() - 40), match.start())
    if not over and (opens or (ctx.verb is not None and ctx.verb.lemma in _BEGINNING)):
        when = make(day, plus(day, number - 1), Precision.RANGE, "R14", ambiguous=True)
        return Resolved(when, session=number)
    # Days that lie ahead are of something else.
    told = ctx.previous
    if told is None or told.end is None or told.end > ctx.anchor:
        told = ctx.behind
    elif not ctx.here and (lately := ctx.lately) is not None:
        # What was named last may be the day of something older: they have just ended.
        told = lately
    if told is not None and told.precision is Precision.DAY and told.end is not None:
        day = told.end
    when = make(plus(day, 1 - number), day, Precision.RANGE, "R14", ambiguous=True)
    return Resolved(when, session=number)


def month_weekday(match: re.Match[str], ctx: Context) -> Resolved | None:
    """As in "Friday last week" is a rule of its own; this is "a week ago Friday"."""
    number = ("mon", "tue", "wed", "thu", "fri", "sat", "sun").index(match["d"][:3].lower())
    day = plus(last_weekday(ctx.anchor, number), -7)
    return Resolved(make(day, day, Precision.DAY, "R13"))
