"""Composed documents: measures in force from the moment they are told, rates without "tariff"."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_HOLDS: Final[tuple[Composed, ...]] = (
    Composed(
        "at-once-listing",
        "China adds US firms to list",
        "China's commerce ministry [put|placed|included] {n} American companies on its unreliable "
        "entity list on {wd}. The [listing|measure|decision] [applies|is effective|takes effect] "
        "[immediately|at once|on publication|upon announcement], it said.",
        (Fact("ENTITY_MEASURE", "in_effect", "CN", date="today", effective="today"),),
    ),
    Composed(
        "at-once-participle",
        "China curbs exports of rare earths",
        "{CN} on {wd} [placed|imposed] export controls on rare earths used by American companies, "
        "[beginning|starting|effective] [at once|immediately|straight away].",
        (Fact("EXPORT_CONTROL", "in_effect", "CN", date="today", effective="today"),),
    ),
    Composed(
        "at-once-begun-in-other-words",
        "Chinese duties on American {ugood} bite",
        "China's [tariff|duty] of {r1}% on American {ugood} [came into play|came into operation|"
        "became operative] on {wd}, [a month|weeks] after it was announced.",
        (Fact("TARIFF", "in_effect", "CN", date="today", effective="today", rate="r1"),),
    ),
    Composed(
        "at-once-not-yet",
        "China to add US firms to list",
        "{CN} said on {wd} that it would put {n} American companies on its unreliable entity list "
        "on {d1}. [Observers|Lawyers] do not expect it to apply the rules [at once|immediately].",
        (Fact("ENTITY_MEASURE", "announced", "CN", effective="d1"),),
    ),
)
_RATES: Final[tuple[Composed, ...]] = (
    Composed(
        "rate-on-goods-falls",
        "US rate on Chinese goods [falls|drops] to {low}%",
        "[The US rate|Washington's rate] on Chinese [goods|imports|products] [fell|dropped] to "
        "{low}% from {high}% on {wd}.",
        (
            Fact(
                *("TARIFF", "in_effect", "US"),
                date="today",
                effective="today",
                rate="low",
                before="high",
            ),
        ),
    ),
    Composed(
        "rate-on-goods-will-rise",
        "Beijing [raises|lifts] its rate on US goods",
        "[China's|Beijing's] rate on American {ugood} will [rise|go up|climb] to {high}% from "
        "{low}% on {d1}, the finance ministry said on {wd}.",
        (
            Fact(
                *("TARIFF", "announced", "CN"),
                date="today",
                effective="d1",
                rate="high",
                before="low",
            ),
        ),
    ),
    Composed(
        "rate-of-others",
        "Rates rise as trade war weighs",
        "[Spot rates for containers from China|The rate on overnight loans|The mortgage rate for "
        "new homes] [rose|climbed] to {high}% from {low}% on {wd}. [The US-China trade war and its "
        "tariffs weighed on markets|Markets fear new US tariffs on China].",
        (),
    ),
)
_BORNE: Final[tuple[Composed, ...]] = (
    Composed(
        "borne-by-who-buys",
        "[Importers|Buyers] feel trade war",
        "From {d1}, American [importers|buyers|retailers] [will pay|will have to pay|must pay] a "
        "duty of {r1}% on {cgood} [from China|made in China], {us} said on {wd}.",
        (Fact("TARIFF", "announced", "US", effective="d1", rate="r1"),),
    ),
    Composed(
        "borne-by-who-sells",
        "[Exporters|Sellers] feel trade war",
        "From {d1}, American [exporters|sellers|growers] [will face|will have to pay] a duty of "
        "{r1}% on {ugood} [sold|shipped] to China, {cn} said on {wd}.",
        (Fact("TARIFF", "announced", "CN", effective="d1", rate="r1"),),
    ),
)
_PAID: Final[tuple[Composed, ...]] = (
    Composed(
        "paid-by-whom-said-beside",
        "Trump [sets|announces] {r1}% tariff on Chinese goods",
        "President Donald Trump said on {wd} he would impose a {r1}% tariff on {cgood} from China "
        "from {d1}. Such tariffs on Chinese goods are paid by American [importers|buyers], not "
        "China.",
        (Fact("TARIFF", "announced", "US", effective="d1", rate="r1"),),
        years=(2018, 2020),
    ),
)
AT_ONCE: Final[tuple[Composed, ...]] = (*_HOLDS, *_RATES, *_BORNE, *_PAID)
