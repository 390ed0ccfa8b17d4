"""Words by which a measure holds from the moment that it is announced."""

from __future__ import annotations

import re
from typing import Final

_NOW: Final = (
    r"(?:immediately|instantly|forthwith|at\sonce|(?:straight|right)\s?away"
    r"|(?:up)?on\s(?:its\s|their\s)?(?:publication|issuance|release|signature|announcement))"
)
#: "effective immediately", "takes effect at once", "with immediate effect"; begins with a letter.
AT_ONCE_EN: Final = (
    rf"(?:[Ee]ffective|[Bb]eginning|[Ss]tarting|[Vv]alid|appl(?:y|ies|ied|icable|ying)"
    rf"|(?:in(?:to)?|tak(?:es?|ing|en)|took|ha(?:s|ve|d))\s(?:full\s)?(?:effect|force|operation))"
    rf"\s{_NOW}\b"
    r"|(?:[Ww]ith|tak(?:es?|ing|en)|took|ha(?:s|ve|d))\simmediate\seffect\b"
)
#: "即日起", "立即正式生效".
AT_ONCE_ZH: Final = r"即日(?:起|开始|(?=(?:正式)?生效))|(?:即刻|立即|即时)(?:正式|全面)?生效"
#: "The duties took effect hours later", "They are now in force"
_BY_NOW: Final = re.compile(
    r"[^,;:\"“”]{2,60}?\s(?:(?<!never )(?:took\seffect"
    r"|(?:went|came)\sinto\s(?:effect|force)|kicked\sin)"
    r"|(?:have|has|had)\s(?:(?:now|already|since|just)\s)?"
    r"(?:taken\seffect|(?:gone|come)\sinto\s(?:effect|force)|kicked\sin)"
    r"|(?:is|are)\s(?:now|already)\s(?:in\s(?:force|effect)|being\s(?:collected|applied)))\b"
)
_EN: Final = re.compile(rf"\b(?:{AT_ONCE_EN})")


def at_once_en(text: str) -> bool:
    """Whether the English *text* says that something holds at once."""
    return _EN.search(text) is not None


def begun_by_now(text: str) -> bool:
    """Whether an English sentence opens by saying that something has begun: "It took effect"."""
    return _BY_NOW.match(text) is not None
