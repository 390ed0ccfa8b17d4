"""Composed documents: acts with their days in force, in other clauses and sentences."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_BEGUN: Final[tuple[Composed, ...]] = (
    Composed(
        "times-order-takes-effect",
        "{US} raises duties on Chinese {cgood}",
        "{US} [said|announced] on {wd} [it|that it] will raise duties on {cgood} from China to "
        "{high}% from {low}%. [The order takes|The new rates take|The increase will take] effect "
        "[on |]{d1}[, according to a notice in the Federal Register|].",
        (
            Fact(
                *("TARIFF", "announced", "US", "tariff_increase"),
                date="today",
                effective="d1",
                expiry="",
                rate="high",
                before="low",
            ),
        ),
    ),
    Composed(
        "times-goods-that-leave-port",
        "China to [impose|levy] {r1}% tariff on U.S. {ugood}",
        "{CN} will [impose|levy] an additional tariff of {r1}% on {ugood} imported from the United "
        "States, [it said in a statement|state media reported] on {wd}. The [levy|tariff|duty] "
        "[will apply|applies] to [goods|cargoes|shipments] that [leave|depart from] port [after|on "
        "or after] {d1}.",
        (Fact("TARIFF", "announced", "CN", date="today", effective="d1", rate="r1"),),
    ),
    Composed(
        "times-collection-begins",
        "US to charge Chinese-built ships port fees",
        "{US} [published|issued|released] a [final|] notice on {wd-1} imposing fees of ${v1} a ton "
        "on [Chinese-built|China-built] ships that call at American ports. Collection [begins|will "
        "begin|starts] on {d1}[, and the fee will rise in stages|].",
        (Fact("CHARGE", "announced", "US", date="yesterday", effective="d1"),),
    ),
    Composed(
        "times-runs-through",
        "{US} spares {n} Chinese products from tariffs",
        "{US} on {wd} [granted|approved] exclusions from [its|the] Section 301 tariffs for {n} "
        "[products|categories of goods] from China. The [exclusions run|waivers run|exclusions "
        "will run|exclusions are valid] [through|until] {d2}.",
        (Fact("TARIFF", subkind="exclusion", imposing="US", date="today", expiry="d2"),),
    ),
    Composed(
        "times-for-ninety-days",
        "China suspends [extra|additional] tariffs on American {ugood}",
        "China will suspend [additional|extra] tariffs on {ugood} from the United States, {cn} "
        "said on {wd}. The suspension [takes effect on|will begin on|starts on] {d1} and "
        "[lasts|will last] until {d2}.",
        (
            Fact(
                *("TARIFF", "announced suspended", "CN", "tariff_suspension"),
                date="today",
                effective="d1",
                expiry="d2",
            ),
        ),
    ),
    Composed(
        "times-now-until-instead",
        "US [extends|prolongs] tariff exclusions for Chinese {cgood}",
        "{US} has extended tariff exclusions for {cgood} from China[, it said on {wd}|]. The "
        "[exclusions|waivers] [were due to|had been set to|were scheduled to] [expire|lapse] on "
        "{d1} and will now [run|remain in place|stay in force] [until|through] {d2}.",
        (
            Fact(
                *("TARIFF", "extended", "US", "exclusion_extension"),
                date="today",
                expiry="d2",
            ),
        ),
    ),
    Composed(
        "times-until-d2-instead-of-d1",
        "{US} [extends|prolongs] pause on tariffs on Chinese [goods|imports]",
        "The suspension of [the additional|higher] tariffs on Chinese goods will [now last|now "
        "run|hold] until {d2} instead of {d1}, {us} said on {wd}.",
        (
            Fact(
                *("TARIFF", "extended", "US", "tariff_suspension_extension"),
                date="today",
                expiry="d2",
            ),
        ),
    ),
    Composed(
        "times-new-deadline",
        "US [extends|prolongs] tariff truce with China",
        "{US} [signed|issued] an order on {wd} extending the pause on tariffs on goods from China. "
        "The [pause|truce] [was due to expire|would have expired|had been due to end] on {d1}. The "
        "new deadline is {d2}.",
        (
            Fact(
                *("TARIFF AGREEMENT", "extended announced", "US"),
                date="today",
                expiry="d2",
            ),
        ),
    ),
    Composed(
        "times-one-minute-past-midnight",
        "[Higher|New] U.S. tariffs on Chinese {cgood} [take|go into] effect",
        "{US}'s {r1}% tariff on {cgood} from China took effect at 12:01 a.m. on {wd}[, with no "
        "sign of a last-minute deal|, as officials had said it would|].",
        (
            Fact(
                *("TARIFF", "in_effect", "US"),
                date="today",
                effective="today",
                rate="r1",
            ),
        ),
    ),
    Composed(
        "times-now-face",
        "[American|US] {ugood} now [face|faces] {r1}% tariff in China",
        "American {ugood} now [face|faces] a {r1}% tariff in China after the duties took effect "
        "on {wd}[, a blow to exporters|].",
        (Fact("TARIFF", "in_effect", "CN", effective="today", rate="r1"),),
    ),
    Composed(
        "times-announced-last-week",
        "China's tariffs on U.S. {ugood} [take effect|kick in]",
        "China began collecting tariffs of {r1}% on American {ugood} on {wd}. The [duties|levies], "
        "announced [last week|earlier this month], [come|came] in response to U.S. measures.",
        (Fact("TARIFF", "in_effect", "CN", effective="today", rate="r1"),),
    ),
    Composed(
        "times-have-been-in-force",
        "{CN} [imposes|puts] {r1}% duties on American {ugood}",
        "{CN} [imposed|announced] tariffs of {r1}% on {ugood} from the United States on {wd}, "
        "[effective|starting] {d1}. Duties of {r2}% on other farm goods have been in force since "
        "{py}.",
        (Fact("TARIFF", "announced", "CN", date="today", effective="d1", rate="r1"),),
    ),
    Composed(
        "times-signed-order",
        "{pu-last} signs order [raising|increasing] tariffs on China to {r1}%",
        "President {pu-name} signed an executive order on {wd-1} raising tariffs on Chinese goods "
        "to {r1}%[, the White House said|]. The higher rate [applies|will apply|takes effect] from "
        "{d1}.",
        (
            Fact(
                *("TARIFF", "announced", "US", "tariff_increase"),
                date="yesterday",
                effective="d1",
                rate="r1",
            ),
        ),
    ),
)
_ENDS: Final[tuple[Composed, ...]] = (
    Composed(
        "times-will-not-renew",
        "{US} [will not renew|won't extend|declines to extend|refuses to renew] exclusions for "
        "Chinese {cgood}",
        "{US} said on {wd} it will not [renew|extend] tariff exclusions for {cgood} from China "
        "that [expire|are due to expire|lapse] on {d1}.",
        (Fact("CALENDAR TARIFF", "planned announced", expiry="d1"),),
    ),
    Composed(
        "times-would-not-extend-truce",
        "{pu-last} says [no|] extension of China truce [ruled out|off the table|is not planned]",
        "President {pu-name} said on {wd} he would not extend the tariff truce with China, which "
        "[ends|expires|runs out] on {d1}.",
        (Fact("CALENDAR AGREEMENT TARIFF", "planned announced", expiry="d1"),),
    ),
    Composed(
        "times-extends-what-expires",
        "US extends tariff exclusions on Chinese goods",
        "{US} on {wd} extended exclusions for {n} Chinese products that [expire|were due to "
        "expire|were set to lapse] on {d1}. They [will now run|now run|will remain in place] "
        "[until|through] {d2}.",
        (
            Fact(
                *("TARIFF", "extended", "US", "exclusion_extension"),
                date="today",
                expiry="d2",
            ),
        ),
    ),
    Composed(
        "times-no-plans-to-extend",
        "{US} [has no plans|does not plan] to extend tariff [waivers|exclusions] for China",
        "{US} has no plans to extend exclusions from tariffs on Chinese {cgood}, {a} said on "
        "{wd}. The [exclusions|waivers] [run|are valid|remain in force] until {d1}.",
        (Fact("CALENDAR TARIFF", "planned announced", expiry="d1"),),
    ),
    Composed(
        "times-denies-extension",
        "{a-last} denies US will extend China tariff [pause|truce]",
        "{a} denied on {wd} that the United States would extend the tariff pause with China.",
        (),
        may="CALENDAR",
    ),
    Composed(
        "times-years-earlier",
        "US [extends|prolongs] tariff exclusions for Chinese {cgood}",
        "{US} on {wd} extended tariff exclusions for Chinese {cgood} until {d2}. [Two years "
        "earlier|A year earlier|In {py}], it had [extended|renewed] [the same exclusions|them] for "
        "nine months.",
        (
            Fact(
                *("TARIFF", "extended", "US", "exclusion_extension"),
                date="today",
                expiry="d2",
            ),
        ),
    ),
    Composed(
        "times-duties-imposed-in",
        "{a} [defends|stands by] tariffs on China",
        "{a} [defended|stood by] duties imposed on Chinese {cgood} in {py}, telling lawmakers on "
        "{wd} that they [protect|had saved] jobs. The [duties|tariffs], [announced|first "
        "proposed] [two years ago|under an earlier administration], [cover|apply to] {n} "
        "products.",
        (),
    ),
    Composed(
        "times-adds-to-blacklist",
        "US adds {n} Chinese [companies|firms] to [trade blacklist|export blacklist|Entity List]",
        "The [U.S. |]Commerce Department on {wd} added {n} Chinese [companies|firms|entities] to "
        "its [trade blacklist|Entity List|export control list][, citing national security|].",
        (Fact("EXPORT_CONTROL", "announced in_effect", "US", "entity_listing", date="today"),),
    ),
)
_LATER: Final[tuple[Composed, ...]] = (
    Composed(
        "times-second-act-without-a-day",
        "China [imposes|announces] {r1}% tariffs on U.S. {ugood}",
        "China will impose tariffs of {r1}% on {ugood} from the United States from {d1}, {cn} "
        "said on {wd}. [It also added|The commerce ministry also added] {n} American companies to "
        "its unreliable entity list.",
        (
            Fact("TARIFF", "announced", "CN", date="today", effective="d1", rate="r1"),
            Fact("ENTITY_MEASURE", "announced in_effect", "CN", date="today"),
        ),
    ),
    Composed(
        "times-third-sentence-act",
        "Asian shares slip as trade tensions flare",
        "[Stocks in Asia fell|Asian shares slipped] on {wd} as [investors weighed|traders "
        "digested] a new round in the trade dispute between the world's two largest economies. "
        "The benchmark in Tokyo lost 1.2 percent. {CN} said late on {wd-1} it would impose tariffs "
        "of {r1}% on American {ugood} from {d1}.",
        (Fact("TARIFF", "announced", "CN", date="yesterday", effective="d1", rate="r1"),),
    ),
    Composed(
        "times-announced-last-friday-took-effect-today",
        "New U.S. duties on Chinese {cgood} [kick in|take effect]",
        "The {r1}% duties on Chinese {cgood}, [which {us} announced last month|announced last "
        "month], took effect on {wd}[, customs officials said|].",
        (Fact("TARIFF", "in_effect", "US", effective="today", rate="r1"),),
    ),
    Composed(
        "times-start-in-quoted-words",
        "China to levy {r1}% tariff on American {ugood}",
        "{CN} said on {wd} that it will levy a {r1}% tariff on {ugood} from the United States. "
        '"[The tariff will|It will] take effect on {d1}," [the ministry said in a statement|a '
        "spokesperson said].",
        (Fact("TARIFF", "announced", "CN", date="today", effective="d1", rate="r1"),),
    ),
    Composed(
        "times-phased-in",
        "US to phase in tariffs on Chinese {cgood}",
        "{US} on {wd} announced tariffs of {r1}% on Chinese {cgood}[, citing security|]. The "
        "[tariffs|duties] will be phased in [over two years|over three years], starting {d1}.",
        (Fact("TARIFF", "announced", "US", date="today", effective="d1", rate="r1"),),
    ),
    Composed(
        "times-put-off-to",
        "US [delays|postpones|puts off] tariff increase on Chinese goods",
        "{US} said on {wd} it would [delay|postpone] an increase in tariffs on Chinese goods "
        "[until|to] {d2}. The increase had been [due|set|scheduled] to take effect on {d1}.",
        (
            Fact(
                *("TARIFF", "suspended announced", "US", "tariff_suspension"),
                date="today",
                effective="d2",
            ),
        ),
    ),
    Composed(
        "times-lifts-ban-from",
        "China to [lift|end] ban on U.S. {ugood}",
        "China will lift a ban on imports of American {ugood}, [its customs authority|the General "
        "Administration of Customs] said on {wd}. [Shipments can resume from|Imports will be "
        "allowed from|The decision takes effect on] {d1}.",
        (Fact("IMPORT_RESTRICTION", "announced", "CN", date="today", effective="d1"),),
    ),
    Composed(
        "times-order-signed-takes-effect",
        "{pu-last} [ends|closes] duty-free treatment for small packages from China",
        "President {pu-name} signed an order on {wd} ending the de minimis exemption for packages "
        "from China. The order, [which takes|set to take|due to take] effect on {d1}, "
        "[subjects|exposes] parcels worth less than $800 to duties.",
        (
            Fact(
                *("TARIFF", "announced", "US", "de_minimis_change"),
                date="today",
                effective="d1",
            ),
        ),
    ),
    Composed(
        "times-truce-due-to-expire",
        "China, US [race|work] to save tariff truce",
        "[Negotiators are working|Officials are working] against the clock as a [90-day|] tariff "
        "truce between the United States and China [is due to expire|is set to expire|expires] on "
        "{d1}.",
        (Fact("CALENDAR", "planned", date="d1"),),
    ),
    Composed(
        "times-exclusions-lapsed",
        "[Tariff exclusions|Exclusions from tariffs] on Chinese {cgood} [lapse|expire]",
        "Exclusions that had spared Chinese {cgood} from U.S. tariffs [lapsed|expired] on {wd-1} "
        "[after|when] {us} [did not renew them|took no action to renew them].",
        (Fact("TARIFF", "expired", "US", "exclusion", expiry="yesterday"),),
    ),
    Composed(
        "times-due-to-lapse-unless",
        "Importers [press|urge] US to keep China tariff exclusions",
        "[Hundreds|Dozens] of exclusions from U.S. tariffs on Chinese goods are due to [lapse|"
        "expire] on {d1} unless {us} [extends|renews] them, importers warned on {wd}.",
        (Fact("CALENDAR", "planned", date="d1"),),
    ),
    Composed(
        "times-adds-two-names",
        "US adds DJI and SMIC to [trade blacklist|export blacklist]",
        "[The Trump administration|The U.S. Commerce Department|Washington] on {wd} added drone "
        "maker DJI and chipmaker SMIC to [its|a] trade blacklist, [barring them from buying "
        "American technology without a licence|accusing them of aiding China's military].",
        (Fact("EXPORT_CONTROL", "announced in_effect", "US", "entity_listing", date="today"),),
        years=(2018, 2020),
    ),
    Composed(
        "times-listing-at-once",
        "US puts {n} Chinese firms on Entity List",
        "The U.S. Commerce Department said on {wd} it was adding {n} Chinese firms to the Entity "
        "List. The [listing takes|designation takes|additions take] effect immediately.",
        (
            Fact(
                *("EXPORT_CONTROL", "in_effect", "US", "entity_listing"),
                date="today",
                effective="today",
            ),
        ),
    ),
    Composed(
        "times-law-firm-notice",
        "USTR [extends|prolongs] Section 301 exclusions",
        "On {yesterday}, the Office of the U.S. Trade Representative published a notice extending "
        "{n} exclusions from the Section 301 tariffs on products of China. The exclusions, "
        "[previously scheduled|which were scheduled] to expire on {d1}, [are now extended|have "
        "been extended] through {d2}.",
        (
            Fact(
                *("TARIFF", "extended", "US", "exclusion_extension"),
                date="yesterday",
                expiry="d2",
            ),
        ),
    ),
    Composed(
        "times-effective-midnight",
        "China [imposes|slaps] export controls on rare earths",
        "{CN} on {wd} [imposed|placed] export controls on {n} rare earth items used by American "
        "companies, [effective immediately|with immediate effect].",
        (Fact("EXPORT_CONTROL", "in_effect", "CN", date="today", effective="today"),),
    ),
    Composed(
        "times-attributes-of-what-is-spoken-of",
        "Farmers [want|seek] relief from Chinese tariffs",
        "American farmers have [struggled|been hurt] since China's tariffs on {ugood}, imposed in "
        "{py}, shut them out of their biggest market. The tariffs, set at {r1}% and [raised "
        "twice|never lifted], remain in force, [traders|growers] said on {wd}.",
        (),
    ),
    Composed(
        "times-reverse-order",
        "[Extra|Additional] {r1}% tariff on US {ugood} from {d1}, China says",
        "From {d1}, American {ugood} will be subject to an additional tariff of {r1}%, {cn} "
        "announced on {wd}.",
        (Fact("TARIFF", "announced", "CN", date="today", effective="d1", rate="r1"),),
    ),
    Composed(
        "times-two-acts-two-days",
        "US raises tariffs, [expands|widens] chip curbs on China",
        "{US} on {wd} raised tariffs on Chinese {cgood} to {r1}%, effective {d1}. It also "
        "[expanded|widened] restrictions on exports of advanced chips to China, which take effect "
        "on {d2}.",
        (
            Fact("TARIFF", "announced", "US", date="today", effective="d1", rate="r1"),
            Fact("EXPORT_CONTROL", "announced", "US", date="today", effective="d2"),
        ),
    ),
    Composed(
        "times-duration-from-day",
        "China [suspends|pauses] port fees on U.S. ships",
        "China will suspend special port fees on American ships for one year [starting|from|"
        "beginning] {d1}, [its transport ministry|the Ministry of Transport] said on {wd}.",
        (
            Fact(
                *("CHARGE", "announced suspended", "CN"),
                date="today",
                effective="d1",
            ),
        ),
    ),
    Composed(
        "times-same-day-answer",
        "China's tariffs on US goods take effect as {pu-last} [threatens more|digs in]",
        "China's [retaliatory|] tariffs of {r1}% on American {ugood} took effect on {wd}, hours "
        "after U.S. duties of {r2}% on Chinese goods [kicked in|came into force].",
        (
            Fact("TARIFF", "in_effect", "CN", effective="today", rate="r1"),
            Fact("TARIFF", "in_effect", "US", rate="r2"),
        ),
    ),
)

TIMES: Final[tuple[Composed, ...]] = (*_BEGUN, *_ENDS, *_LATER)
