"""English words for one idea that patterns of several rules ask for: each list stands here once."""

from __future__ import annotations

from typing import Final

#: Talks, as the members of a group: `rf"the (?:{TALKS}|meeting) on"`.
TALKS: Final = "talks|negotiations|discussions|consultations|dialogues?"
#: What the first day of a measure stands behind, as the members of a group.
STARTING: Final = (
    r"(?:effective|starting|beginning)(?:\s(?:from|on|as\sof|at))?"
    r"|as\sof|as\sfrom|with\seffect\sfrom|from"
)
#: Who tells it stands before, as the members of a group.
TELLS: Final = (
    r"says?|said|announce[sd]?|confirm(?:s|ed)?|declare[sd]?|state[sd]|note[sd]|reveal(?:s|ed)?"
)
#: What makes a figure a percentage.
PERCENT: Final = r"(?:\s?%|[\s-]?(?:per[\s-]?cent|pct)(?!age)\b|\s?pc\b)"
