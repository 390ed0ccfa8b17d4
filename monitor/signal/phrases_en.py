"""English words for one idea that patterns of several rules ask for: each list stands here once."""

from __future__ import annotations

from typing import Final

#: Talks, as the members of a group: `rf"the (?:{TALKS}|meeting) on"`.
TALKS: Final = "talks|negotiations|discussions|consultations|dialogues?"
