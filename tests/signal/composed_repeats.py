"""Composed documents: what is told beside an event that is only named, and is another."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

REPEATS: Final[tuple[Composed, ...]] = (
    Composed(
        "received_since_the_talks",
        "[U.S., China|China, U.S.] hold first call since {city} [meeting|talks]",
        (
            "{vc} and {vu} spoke by phone on {wd-1}, [the first contact|their first exchange] "
            "between the two sides since the {city} [meeting|talks] [earlier this month|last "
            "month].\n\n"
            "[Neither side said whether tariffs came up.|Both sides gave short statements.]\n\n"
            "On {wd-2}, {c} [received|met with] {au}, who [spoke of access for American "
            "companies|raised access to the Chinese market|asked for better access to China's "
            "market]."
        ),
        (
            Fact("MEETING", "concluded", actors=("vc", "vu"), place=""),
            Fact("MEETING", "concluded", actors=("c", "au"), place=""),
        ),
        may="AGREEMENT",
        years=(2022, 2025),
    ),
    Composed(
        "envoy_received_after_the_round",
        "China's {c-last} [receives|meets] U.S. ambassador {au-last}",
        (
            "{c} [met|received] {au} on {wd-1} [to discuss trade|for talks on trade], China's "
            "[foreign|commerce] ministry said.\n\n"
            "[The {city} talks last month had ended without an agreement.|They [discussed|went "
            "over] what was agreed at the {city} talks last month.]"
        ),
        (Fact("MEETING", "concluded", date="yesterday", actors=("c", "au"), place=""),),
        years=(2022, 2025),
    ),
)
