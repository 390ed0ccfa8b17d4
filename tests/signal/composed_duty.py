"""Composed documents: duties that may come, that come no more, and cases told in other words."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_DROPPED: Final = Fact(
    "TARIFF",
    "announced removed suspended",
    "US",
    date="today",
)

DUTY: Final[tuple[Composed, ...]] = (
    Composed(
        "duty-could-be-levied",
        "More duties on Chinese goods possible",
        "{us2} [could|may|might] [slap|impose|levy] a [fresh |new |]tariff of {r1}% on Chinese "
        "{cgood}, {pu} [said|told reporters] on {wd}.",
        (Fact("TARIFF", "proposed threatened", "US", rate="r1", date="today"),),
    ),
    Composed(
        "duty-may-be-levied-say-judges",
        "WTO rules in dispute over duties",
        "{cn2} [can|may|could] [impose duties on|slap tariffs on|raise tariffs on] [$645 million "
        "of American goods|American {ugood}] a year, the World Trade Organization ruled on {wd}.",
        (Fact("DISPUTE", "announced", "CN", subkind="wto_ruling"),),
    ),
    Composed(
        "duty-let-by-judges",
        "WTO rules in dispute over duties",
        "The World Trade Organization [allowed|cleared|authorized] {cn2} on {wd} to [impose|levy] "
        "tariffs on American {ugood}.",
        (Fact("DISPUTE", "announced", "CN", subkind="wto_ruling"),),
    ),
    Composed(
        "duty-that-was-to-come-does-not",
        "Relief for importers of Chinese goods",
        "The [new |]tariffs on Chinese {cgood} that [were to take effect|had been due to start|had "
        "been due|had been planned for {d1}|were set to begin on {d1}] [have been scrapped|have "
        "been called off|will not take effect|will not go into force|have been shelved], the White "
        "House said on {wd}.",
        (_DROPPED,),
    ),
    Composed(
        "duty-due-not-imposed",
        "Relief for importers of Chinese goods",
        "{us2} [will not|agreed not to|decided not to] [impose|go ahead with|proceed with] the "
        "tariffs on Chinese {cgood} [scheduled|planned|due] for {d1}, the White House said on "
        "{wd}.",
        (_DROPPED,),
    ),
    Composed(
        "duty-plan-dropped",
        "Relief for importers of Chinese goods",
        "{us2} has [dropped its plan to|abandoned its plan to|scrapped plans to] [raise|impose] "
        "[new tariffs|tariffs] on Chinese {cgood}, the White House said on {wd}.",
        (_DROPPED,),
    ),
    Composed(
        "duty-old-one-is-no-news",
        "Growers count their losses",
        "The tariffs on Chinese {cgood} that [took effect|were imposed|were introduced] last year "
        "[will stay|have hurt importers|have driven up prices], economists told the U.S. Congress "
        "on {wd}.",
        (),
        may="STATEMENT",
    ),
    Composed(
        "duty-that-took-effect-goes-up",
        "Duties go up",
        "The tariffs on Chinese {cgood} that [took effect last year|were introduced last year] "
        "were raised on {wd} to {high}% [by {us2}|by the White House].",
        (Fact("TARIFF", "announced in_effect", "US", subkind="tariff_increase", rate="high"),),
    ),
)
