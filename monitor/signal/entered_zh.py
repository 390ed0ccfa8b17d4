"""Who is put on a list in Chinese where no verb of listing says so, or where they are counted."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.draft import Spot
from monitor.signal.lexicon import Hit

#: The one character that puts somebody on a list.
_ENTERS: Final = frozenset("入上进登")
#: As in "被列入清单的企业有9家": how many are put on it now.
_COUNTS: Final = re.compile(
    r"的[^，；。]{0,10}(?:还有|包括|有(?=[一二三四五六七八九十\d]{1,2}[家个名]))[^，；。]{0,12}[家个名]"
)


def entered(spot: Spot) -> list[tuple[str, Hit]]:
    """As in a headline's "三家公司入A国实体清单", "登上黑名单": put on it, in one character."""
    line, hit = spot.line, spot.hit
    whose = next((p.start for p in line.parties if p.end == hit.start), hit.start)
    if "list" not in spot.frame.acts or line.text(whose - 1, whose) not in _ENTERS:
        return []
    return [("list", Hit(whose - 1, whose, ()))]


def counted(after: str) -> bool:
    """Whether the words behind a list say how many are put on it: "的企业有9家"."""
    return _COUNTS.match(after) is not None
