"""Composed documents: acts of both sides over several sentences, and recalled ones beside them."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_DONE: Final = "announced in_effect"

ANSWERS: Final = (
    Composed(
        "tit_for_tat",
        "Trade fight widens",
        "{US} on {wd} [imposed|announced|ordered] a {r1}% tariff on Chinese {cgood}, effective "
        "{d1}. [In response|Hours later|In a swift retaliation], {cn} said it would "
        "[levy|impose] a {r2}% [tariff|duty] on American {ugood} [from|starting|beginning] {d2}.",
        (
            Fact("TARIFF", _DONE, "US", date="today", effective="d1", rate="r1"),
            Fact("TARIFF", _DONE, "CN", date="today", effective="d2", rate="r2"),
        ),
    ),
)
