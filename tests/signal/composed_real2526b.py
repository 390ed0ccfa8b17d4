"""Composed documents: duties kept from coming, what a listing means, and what was done before."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

KEPT_OFF: Final[tuple[Composed, ...]] = (
    Composed(
        "real-truce-without-which",
        "{pu} [extends|prolongs] China tariff truce",
        "{pu} signed an order on {wd} that keeps up the tariff truce with China for 90 more days, "
        "[averting a rise to triple-digit levels|avoiding a potential tariff escalation|preventing "
        "US tariffs on Chinese goods from rising to {high}%].\n\n"
        "[Without a deal|Absent an agreement], tariffs on Chinese imports [will|would] jump to "
        "{high}%.\n\nThe pause kept duties from a rise that could have triggered higher levies, "
        "prompting Beijing to retaliate with duties on American {ugood}.",
        (Fact("TARIFF", "extended", date="today"),),
        years=(2025, 2025),
        may="CALENDAR",
    ),
    Composed(
        "real-fees-on-ships-made-elsewhere",
        "US sets port fees for Chinese ships",
        "The U.S. Trade Representative said on {wd} that it will impose fees on [commercial|cargo] "
        "ships built and operated by China, and [gradually|later] limit the use of non-U.S.-made "
        "car carriers.",
        (Fact("CHARGE", "announced", "US", date="today"),),
    ),
    Composed(
        "real-listing-and-what-it-means",
        "US adds {n} Chinese firms to Entity List, tightening export controls",
        "The US Commerce Department added {n} Chinese companies to its Entity List on {wd}, "
        "[intensifying|tightening] export restrictions aimed at China. It named them on its "
        "website, meaning that they will be under export controls.\n\nExports of American "
        "goods to these {n} entities require a license.",
        (Fact("EXPORT_CONTROL", "announced in_effect", "US", subkind="entity_listing"),),
    ),
    Composed(
        "real-targeted-duties-struck-down",
        "Trade court strikes down emergency tariffs",
        "The Court of International Trade on {wd} struck down tariffs that {pu} had imposed on "
        "Chinese goods under emergency powers. The ruling invalidated a {r1}% tariff on "
        "nearly all imports, and the targeted duties on Chinese goods too.",
        (Fact("DISPUTE", "announced", date="today", subkind="court_ruling"),),
        years=(2025, 2025),
    ),
    Composed(
        "real-reprieve-of-others",
        "China answers US duty",
        "Canada and Mexico got a [one-month|two-month] reprieve, but {pu}'s new {r1}% tariff on "
        "China went into effect on {wd}. [Shares fell|Importers complained].",
        (Fact("TARIFF", "in_effect", "US", date="today", rate="r1", expiry=""),),
        years=(2025, 2025),
        may="TARIFF",
    ),
)

TOLD_ANEW: Final[tuple[Composed, ...]] = (
    Composed(
        "real-two-verbs-weighed",
        "{a} on what China may do",
        "{a} said on {wd} that China considers putting off its export restrictions "
        "on {cgood} and resuming purchases of American soybeans.",
        (
            Fact("EXPORT_CONTROL", "proposed", "CN"),
            Fact("AGREEMENT", "proposed", "CN", subkind="purchase_commitment"),
        ),
    ),
    Composed(
        "real-tour-ends-with-meeting",
        "Leaders to meet",
        "{pu}'s visit to Malaysia for a regional summit marks the beginning of an Asia tour, "
        "culminating in a meeting with {pc} in South Korea on {d1}.",
        (Fact("MEETING", "planned confirmed", date="d1", place=None),),
        years=(2025, 2025),
    ),
    Composed(
        "real-adjustment-takes-effect",
        "China suspends {r1}% tariff on U.S. goods",
        "China's State Council Tariff Commission announced on {wd} that it will suspend the "
        "additional {r1}% tariff on U.S. goods for one year.\n\n[According to the statement, "
        "the|The] tariff adjustment has the State Council's approval and takes effect on {d1}.",
        (Fact("TARIFF", "announced suspended", "CN", date="today", rate="r1", effective="d1"),),
    ),
    Composed(
        "real-duty-of-long-ago",
        "{a-last} [doubts|plays down] talks with China",
        "{a} said on {wd} that no talks with China were planned. [He was brief|Reporters pressed "
        "for more].\n\nA round of talks had been expected.\n\nMarkets fell.\n\n{pu} imposed a "
        "massive {high}% tariff on Chinese imports, a source of [anger|strife].\n\nSince taking "
        "office, the president has imposed tariffs of {low}% on Chinese {cgood}.",
        (),
        years=(2025, 2025),
        may="MEETING",
    ),
    Composed(
        "real-purchases-of-no-buyer",
        "{pc}, {pu} agree on [tariff cuts and |]soybean purchases",
        "{pu} said on {wd} after talks with {pc} that China would [resume|step up] large-scale "
        "purchases of American soybeans.",
        (Fact("AGREEMENT", "announced", "CN", subkind="purchase_commitment"),),
        years=(2025, 2025),
        may="TARIFF MEETING IMPORT_RESTRICTION",
    ),
    Composed(
        "real-announces-duties-will-drop",
        "{pu} announces tariffs on goods from China will [drop|fall]",
        "[He spoke at a press conference|The president spoke to reporters] on {wd}.",
        (),
        years=(2025, 2025),
        may="STATEMENT",
    ),
)

REAL2526B: Final = (*KEPT_OFF, *TOLD_ANEW)
