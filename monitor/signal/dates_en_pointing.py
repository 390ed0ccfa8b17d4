"""English date words that point from today, or from a day that was named before."""

from __future__ import annotations

import re
from typing import Final

from monitor.model import Precision
from monitor.signal.daterules import Context, Resolved
from monitor.signal.dates_en_words import WD, M
from monitor.signal.grammar import Tense
from monitor.signal.periods import Direction, make, plus
from monitor.signal.phrases_en import STARTING

#: "midnight on 6 July", "midnight (Xville time) Friday": the hour of a day that is named.
_HOUR_OF: Final = re.compile(
    rf"\s(?:\([^)]*\)\s)?(?:[A-Z]{{2,4}}\s)?(?:on\s|of\s)?(?:{WD}|{M}\s?\d|\d+\s{M}|tomorrow\b)"
)

#: "today's world", "from today's 5%"
_NO_DAY: Final = re.compile(r"'s (?:world|economy|rates?|levels?|\d)")
#: "duties from midnight", with no verb: that is to come.
_FIRST_HOUR: Final = re.compile(rf"\b(?:{STARTING})(?:\sat)?\s$")


def _comes(match: re.Match[str], ctx: Context) -> bool:
    """Whether a headline without a verb names the coming midnight as the first hour."""
    return (
        ctx.tense is Tense.NONE
        and _FIRST_HOUR.search(ctx.text, max(0, match.start() - 24), match.start()) is not None
    )


def relative_day(match: re.Match[str], ctx: Context) -> Resolved | None:
    """As in "yesterday", "tonight", "earlier in the day"."""
    words = match.group().lower()
    shift = 0
    if "before yesterday" in words:
        shift = -2
    elif "after tomorrow" in words:
        shift = 2
    elif "yesterday" in words or "last" in words:
        shift = -1
    elif "tomorrow" in words:
        shift = 1
    after = ctx.text[match.end() : match.end() + 2]
    if words in {"midnight", "overnight"} and _HOUR_OF.match(ctx.text, match.end()):
        return None
    if match.group() == "Today" and ctx.text[max(0, match.start() - 4) : match.start()] == "USA ":
        return None
    if words in {"today", "tomorrow"} and after == "'s" and _NO_DAY.match(ctx.text, match.end()):
        return None
    if "midnight" in words and (ctx.tense is Tense.FUTURE or _comes(match, ctx)):
        shift = 1
    day = plus(ctx.anchor, shift)
    told = ctx.behind if "in the day" in words else None
    if told is not None and told.end is not None:
        # "signed the order earlier in the day": on the day that the story is told of.
        day = told.end
    unsure = "midnight" in words or "overnight" in words or "in the day" in words
    return Resolved(make(day, day, Precision.DAY, "R7", ambiguous=unsure))


def same_day(match: re.Match[str], ctx: Context) -> Resolved | None:
    """As in "the same day", "a day earlier": by a day that was named before."""
    words = match.group().lower()
    shift = 0
    if "next" in words or "following" in words or "after" in words or "later" in words:
        shift = 1
    elif "previous" in words or "before" in words or "earlier" in words:
        shift = -1
    previous = ctx.previous
    if ctx.direction is Direction.FUTURE and shift == 0:
        # "said on Monday that it will do so from the same day": not the day of the words.
        previous = ctx.ahead or previous
    if shift < 0 and ctx.direction is Direction.PAST and (ahead := ctx.ahead) is previous:
        # "will raise it from DAY. The day before, Xland had": before it was said.
        previous = ctx.behind or ahead
    if previous is None or previous.end is None:
        return None
    start = previous.start or previous.end
    day = plus(previous.end if shift >= 0 else start, shift)
    if shift == 0:
        return Resolved(make(start, previous.end, previous.precision, "R15"))
    return Resolved(make(day, day, Precision.DAY, "R15"))
