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
    Composed(
        "duty-case-found-on-a-day-that",
        "Duties on cylinders come nearer",
        "The [U.S. |]Commerce Department [found on {wd} that|ruled on {wd} that|determined on {wd} "
        "that|on {wd} found that] [steel cylinders from China|Chinese steel cylinders] [were "
        "dumped|are sold below fair value|are sold in the United States below normal value].",
        (Fact("TRADE_REMEDY", "announced", "US", date="today"),),
    ),
    Composed(
        "duty-case-in-a-determination",
        "Duties on cylinders come nearer",
        "In [a final determination|an affirmative final determination|a preliminary determination"
        "|a preliminary decision] on {wd}, the U.S. Department of Commerce found that steel "
        "cylinders from China [were dumped|are sold below fair value|are being sold at less than "
        "fair value].",
        (Fact("TRADE_REMEDY", "announced", "US", date="today"),),
    ),
    Composed(
        "duty-got-around",
        "Panel makers face duties",
        "[Solar makers from China|Chinese solar makers] have been [getting around|skirting|evading"
        "|bypassing] U.S. [tariffs|anti-dumping duties] by finishing panels in Vietnam, the US "
        "Commerce Department found in a preliminary decision on {wd}.",
        (Fact("TRADE_REMEDY", "announced", "US", date="today"),),
    ),
    Composed(
        "duty-gotten-around-say-others",
        "China importers say US tariffs are evaded",
        "Some Chinese exporters [are getting around|are dodging|evade] U.S. tariffs by shipping "
        "goods through Vietnam, [analysts|importers] said on {wd}.",
        (),
        may="STATEMENT",
    ),
    Composed(
        "duty-case-looking-into-whether",
        "Truck wheels under the lens",
        "The U.S. Commerce Department [has started|started on {wd}|began on {wd}] looking into "
        "whether Chinese truck wheels are [dumped|being dumped] in the American market, it said "
        "on {wd}.",
        (Fact("TRADE_REMEDY", "announced", "US", subkind="anti_dumping_initiation"),),
    ),
    Composed(
        "duty-day-told-first",
        "Duties on Chinese goods",
        "It was [only |]on {wd-1} that {us2} [announced|imposed] a tariff of {r1}% on Chinese "
        "{cgood}.",
        (Fact("TARIFF", "announced in_effect", "US", date="yesterday", rate="r1"),),
    ),
    Composed(
        "duty-old-day-told-first",
        "Beijing complains to WTO",
        "{cn2} lodged a complaint against the United States at the World Trade Organization on "
        "{wd}. It was [in {py}|on {p1}] that {us2} put a tariff of {r1}% on Chinese {cgood}.",
        (Fact("DISPUTE", "announced", "CN"),),
    ),
    Composed(
        "duty-should-they-retaliate",
        "President speaks of more duties",
        "[{pu} will impose|{pu} said the United States will impose] a tariff of {r1}% on Chinese "
        "{cgood} [should Beijing retaliate|should talks fail|if Beijing retaliates], he said on "
        "{wd}.",
        (Fact("TARIFF", "threatened", "US", rate="r1"),),
    ),
    Composed(
        "duty-they-should-lower",
        "President speaks of duties",
        "China should [cut|lower|lift] its tariffs on American {ugood}, {pu} said on {wd}.",
        (),
        may="STATEMENT",
    ),
    Composed(
        "duty-set-beside-an-answer",
        "China hits back",
        "{cn2} on {wd} [put|placed] tariffs of {r1}% on American {ugood}[, following a statement "
        "by {pu} that Chinese goods would be hit with tariffs| now that {us2} "
        "has raised its tariffs on Chinese goods].",
        (Fact("TARIFF", "announced in_effect", "CN", rate="r1"),),
    ),
    Composed(
        "duty-set-beside-news",
        "Importers look elsewhere",
        "[Having imposed tariffs on Chinese goods, {us2} is turning to Europe|Now that {us2} has "
        "raised its tariffs on Chinese goods, importers are looking elsewhere|Since {us2} raised "
        "its tariffs on Chinese goods once more, worries have grown].",
        (),
        may="STATEMENT",
    ),
    Composed(
        "duty-let-off-from-old-ones",
        "Trade office promises exclusions",
        "Certain imports from China will be exempted from the tariffs [introduced|imposed] under a "
        "former president, the U.S. Trade Representative [promised|said] on {wd}.",
        (Fact("TARIFF", "announced", "US", subkind="exclusion"),),
    ),
    Composed(
        "duty-complained-of",
        "China goes to the WTO",
        "{cn2} filed a complaint at the World Trade Organization on {wd} against the list of "
        "Chinese goods on which {us2} [proposes|plans] to [levy|impose] tariffs.",
        (Fact("DISPUTE", "announced", "CN"),),
    ),
    Composed(
        "duty-lifted-for-a-while",
        "China to [lift|remove] [extra |]tariffs on US {ugood} for [three|six] months",
        "From {d1} China will [stop collecting|suspend], for a period of three months, the extra "
        "tariffs it had placed on {ugood} from the United States, {cn} said on {wd}.",
        (Fact("TARIFF", "announced suspended", "CN", subkind="tariff_suspension"),),
    ),
    Composed(
        "duty-hits-goods",
        "Goods from China cost more",
        "[Goods from China|Chinese products] [worth $34 billion |]were hit by [higher|new] U.S. "
        "tariffs [of {r1}% |]on {wd}.",
        (Fact("TARIFF", "announced in_effect", "US"),),
    ),
    Composed(
        "duty-hurts-growers",
        "Growers of soybeans suffer",
        "American [farmers|growers] have been hit by Chinese tariffs, [economists|the growers] "
        "said on {wd}.",
        (),
        may="STATEMENT",
    ),
    Composed(
        "duty-list-extended",
        "China hits back",
        "In retaliation, {cn2} on {wd} extended its list of American goods [facing|subject to] "
        "tariffs.",
        (Fact("TARIFF", "announced in_effect", "CN", subkind="retaliation"),),
    ),
    Composed(
        "duty-decided-by",
        "Tariffs on Chinese {cgood} decided by [U.S. president|{us2}]",
        "An announcement is expected soon.",
        (Fact("TARIFF", "announced", "US"),),
    ),
    Composed(
        "duty-stays-suspended",
        "Extra duties on American cars",
        "The [additional|extra] [tariffs|duties] on {ugood} from the United States will "
        "[stay|remain] suspended after {d1}, {cn} said on {wd}.",
        (Fact("TARIFF", "extended", "CN", subkind="tariff_suspension_extension"),),
    ),
    Composed(
        "duty-circumvented-by",
        "Panel makers face duties",
        "Circumvention of US duties by [four|several] Chinese solar makers was found by the "
        "Commerce Department on {wd}.",
        (Fact("TRADE_REMEDY", "announced", "US"),),
    ),
    Composed(
        "duty-of-an-elect",
        "Tariffs on Chinese goods ahead",
        "President-elect {pu-last} said on {wd} that he will impose a tariff of {r1}% on Chinese "
        "{cgood}.",
        (Fact("TARIFF", "threatened", "US", rate="r1"),),
    ),
)
