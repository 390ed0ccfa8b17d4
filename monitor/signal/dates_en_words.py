"""Pieces of English date patterns and the numbers they stand for."""

# ruff: noqa: SIM905  # word lists are read and extended as prose, not as quoted items

from __future__ import annotations

import re
from typing import Final

from monitor.signal.phrases_en import TALKS

_MONTHS: Final = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_DAYS: Final = "mon tue wed thu fri sat sun".split()

#: A month's name, whole or short, before or after a day's number.
M: Final = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?"
    r"|July?\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?"
    r"|JAN(?:UARY|\.)?|FEB(?:RUARY|\.)?|MARCH|APRIL|MAY|JUNE|JULY|AUG(?:UST|\.)?|SEPT?(?:EMBER|\.)?"
    r"|OCT(?:OBER|\.)?|NOV(?:EMBER|\.)?|DEC(?:EMBER|\.)?)"
)
#: A day's number.
D: Final = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%]|:\d|,\d{3}|\.\d)"
Y: Final = r"(?:19|20)\d\d(?!\d)"
WD: Final = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI"
    r"|SATUR|SUN)DAY)(?!s)"
)
#: What stands between the hour and its day: " a.m. EST on ".
CLOCK_TAIL: Final = (
    r"(?:\s?[ap]\.?m\.?)?"
    r"(?:\s\(?(?:E[SD]?T|UTC|GMT|(?:[A-Z][a-z]+|local)(?: standard| daylight)?(?: time)?)\)?)?"
    r"(?:\s\([^)]{3,14}\))?,?\s(?:on\s)?"
)
#: The hour before a day: "12:01 a.m. EST on", "midnight on", "one minute past noon".
CLOCK: Final = (
    r"(?:(?:at\s)?(?:\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?|noon|midnight)"
    r"(?:\s(?:E[SD]?T|UTC|GMT|(?:[A-Z][a-z]+|local)(?: standard| daylight)?(?: time)?))?"
    r"(?:,)?\s(?:on\s)?)?"
)
#: What a date before it belongs to: "Thursday's talks", "the weekend's trade round".
ITS_MEETING: Final = re.compile(
    rf"(?:'s)?\s(?:[\w.-]+\s){{0,4}}?(?:{TALKS}|meetings?|summit|call|visit|trip|round"
    r"|dinner)\b"
)
UNIT: Final = r"(?:day|week|fortnight|month|quarter|year|decade)"
N: Final = (
    r"(?:\d{1,3}|an?\scouple\sof|couple\sof|A\scouple\sof|[Aa]\sfew|few|Two|Three"
    r"|Four|Five|Six|Several|One|An?|several|half\sa\sdozen|a\sdozen|an?|one|two"
    r"|three|four|five|six|seven"
    r"|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety)"
)


def month_number(name: str) -> int:
    """1..12 of a month's name."""
    return _MONTHS.index(name[:3].lower()) + 1


def weekday_number(name: str) -> int:
    """0 (Monday) .. 6 of a weekday's name."""
    return _DAYS.index(name[:3].lower())


def day_number(words: str) -> int:
    """The number in "3rd"."""
    return int(words.rstrip("stndrh"))


#: What was once meant for a day: "had originally been scheduled for", "had been due to end on".
ONCE_SET: Final = re.compile(
    r"\b(?:had(?:\soriginally|\sinitially|\sfirst|\spreviously|\sonce)?\sbeen"
    r"|(?:was|were)\s(?:originally|initially|first|previously|once)|originally|initially)\s"
    r"(?:set|due|scheduled|slated|supposed|meant|planned|expected|to have)\b[^,;]{0,50}$",
    re.IGNORECASE,
)

#: Between "two days of talks" and their last day.
THAT_ENDED: Final = re.compile(
    r"(?:\sin\s[A-Z]\w+(?:\s[A-Z]\w+)?)?,?\s(?:that|which)\s(?:had\s)?"
    r"(?:ended|concluded|finished|closed|wrapped up)\s(?:late\s|early\s)?(?:on\s)?"
)
#: Between "two days of talks" and their first day.
THAT_OPENS: Final = re.compile(
    r"[^.;:]{0,80}?\b(?:(?:that|which)\s(?:(?:are|were|is|was|will|would|to|due|set)\s){0,3}"
    r"(?:begin|began|begins|start|starts|started|open|opens|opened)"
    r"|starting|beginning|opening)\s(?:on\s)?"
    # "two days of talks there begin on Sunday"
    r"|(?:\s[\w'-]+){0,4}?\s(?:begins?|began|starts?|started|opens?|opened|kick(?:s|ed|ing)? off)\s"
    r"(?:on\s|early on\s)?"
    r"|[^.;:]{0,90}?\sg[eo]ts? under way\s(?:in\s[A-Z]\w+(?:\s[A-Z]\w+)?\s)?(?:on\s)?"
)
