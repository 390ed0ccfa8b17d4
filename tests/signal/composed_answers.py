"""Composed documents: acts of both sides over several sentences, and recalled ones beside them."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_DONE: Final = "announced in_effect"
_OPENED: Final = "TRADE_REMEDY INVESTIGATION"

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
    Composed(
        "answer_by_halting_exports",
        "[Trade fight widens|New blows in trade war|Tariffs and ores]",
        "{US} raised [its tariff|tariffs|duties] on Chinese {cgood} to {high}% from {low}% on "
        "{wd}. {CN} [answered|responded|retaliated|hit back] by [halting|suspending|stopping|"
        "banning] exports of [graphite|gallium|germanium|antimony|rare earth magnets] to the "
        "United States.",
        (
            Fact("TARIFF", _DONE, "US", date="today", rate="high", before="low"),
            Fact("EXPORT_CONTROL", f"{_DONE} suspended", "CN", date="today"),
        ),
    ),
    Composed(
        "first_imposed_and_answered_then",
        "[US to raise duties on Chinese {cgood}|Higher duties]",
        "{US} will raise its [tariff|duty] on Chinese {cgood} to {high}% from {low}% on {d1}, "
        "[it said on {wd}|according to a notice published on {wd}]. The [duties|tariffs|levies] "
        "were [first|originally] imposed in {py} at {low}%, and [Beijing|China] [responded|"
        "retaliated|hit back] [then|at the time] with {r3}% [tariffs|duties] on American {ugood}.",
        (Fact("TARIFF", "announced", "US", date="today", effective="d1", rate="high"),),
    ),
    Composed(
        "further_threat",
        "[Trade war deepens|China strikes back]",
        "[China|Beijing|China's finance ministry] on {wd} announced a {r1}% tariff on American "
        "{ugood}, [effective|starting] {d1}. [President Donald Trump|Trump] threatened to [impose "
        "a further|slap an additional|add another] {r2}% tariff on Chinese [goods|imports] unless "
        "[Beijing|China] [backs down|withdraws it|drops the measure].",
        (
            Fact("TARIFF", _DONE, "CN", date="today", effective="d1", rate="r1"),
            Fact("TARIFF", "threatened", "US", rate="r2"),
        ),
        years=(2018, 2020),
    ),
    Composed(
        "own_tariff_returns",
        "[Tariffs to return|Pause ends]",
        "{US} [ended|cancelled|scrapped] the exclusion of Chinese {cgood} from tariffs on {wd}, "
        "while [Beijing|China] said its own {r2}% tariff on American {ugood}, suspended since "
        "{py}, would [return|take effect again|be reinstated] on {d1}.",
        (Fact("TARIFF", "announced", "CN", date="today", effective="d1", rate="r2"),),
        may="TARIFF",
    ),
    Composed(
        "truce_and_both_cuts",
        "[US and China agree truce|Truce in trade war]",
        "The United States and China agreed on {wd} [to a {v1}-day truce|on a truce of {v1} days] "
        "[in their trade war|in their tariff fight]. Washington will [cut|lower|reduce] its "
        "tariffs on Chinese goods to {low}% from {high}%, while Beijing will [lift|suspend] its "
        "[export controls on|curbs on exports of] [rare earths|graphite|gallium].",
        (
            Fact("AGREEMENT", "announced signed", subkind="truce", date="today"),
            Fact("TARIFF", "announced", "US", subkind="tariff_reduction", rate="low"),
            Fact("EXPORT_CONTROL", "announced", "CN", subkind="control_suspension"),
        ),
    ),
    Composed(
        "act_and_wto_case",
        "[China hits back|Beijing answers]",
        "{CN} on {wd} [imposed|announced] a {r1}% tariff on American {ugood} and [filed a "
        "complaint|lodged a case|brought a case] at the World Trade Organization [against|over] "
        "{us2} duties on Chinese {cgood}.",
        (
            Fact("TARIFF", _DONE, "CN", date="today", rate="r1"),
            Fact("DISPUTE", "", "CN", date="today"),
        ),
    ),
    Composed(
        "act_and_wto_case_apart",
        "[Beijing takes duties to WTO|China complains]",
        "{US} on {wd} [raised|increased] duties on Chinese {cgood} to {high}% from {low}%. {CN} "
        "[filed|lodged] a complaint with the World Trade Organization [the same day|hours later|"
        "in response].",
        (
            Fact("TARIFF", _DONE, "US", date="today", rate="high", before="low"),
            Fact("DISPUTE", "", "CN", date="today"),
        ),
    ),
    Composed(
        "act_and_investigation",
        "[China hits back|Beijing answers]",
        "China's commerce ministry on {wd} [announced|imposed] a {r1}% tariff on American {ugood} "
        "[from {d1}|, effective {d1},] and [opened|launched|started] an anti-dumping "
        "investigation into [optical fibre|medical X-ray tubes|polyphenyl ether] from the United "
        "States.",
        (
            Fact("TARIFF", _DONE, "CN", date="today", effective="d1", rate="r1"),
            Fact(_OPENED, "", "CN", date="today"),
        ),
    ),
    Composed(
        "regret_is_no_act",
        "[US raises duties|New US duties on {cgood}]",
        "{US} on {wd} raised [tariffs|duties] on Chinese {cgood} to {high}% from {low}%. "
        "China's commerce ministry said it [deeply regretted|strongly opposed|deplored] the "
        "[move|decision] and [would take necessary countermeasures|would defend its interests|"
        "urged Washington to lift the tariffs|called on Washington to correct its mistake].",
        (Fact("TARIFF", _DONE, "US", date="today", rate="high", before="low"),),
    ),
    Composed(
        "lists_on_both_sides",
        "[Lists for lists|Blacklists grow]",
        "The US Commerce Department added {n} Chinese companies to its Entity List on {wd}, "
        "[barring them from buying American technology|citing national security]. China[, for its "
        "part,|, in turn,| in turn| for its part] [put|placed] {v1} American firms on its "
        "unreliable entity list[ the same day|].",
        (
            Fact("EXPORT_CONTROL", _DONE, "US", subkind="entity_listing", date="today"),
            Fact("ENTITY_MEASURE", _DONE, "CN", date="today"),
        ),
    ),
    Composed(
        "condemned_act",
        "[China condemns tariff rise|Beijing protests]",
        "{CN} on {wd} [condemned|criticised|denounced|protested against] [a US decision|"
        "Washington's decision|a decision by the United States] to raise tariffs on Chinese "
        "{cgood} to {high}% from {low}% [starting|from|on] {d1}.",
        (Fact("TARIFF", "announced", "US", effective="d1", rate="high"),),
    ),
    Composed(
        "exclusions_beside",
        "[Tariffs up, with exceptions|Duties and exclusions]",
        "{US} on {wd} [announced|imposed] a {r1}% tariff on Chinese {cgood} [effective|from] "
        "{d1}. In a separate notice [it|the trade representative's office] [extended|prolonged] "
        "exclusions for {n} [other Chinese products|medical products from China] until {d3}.",
        (
            Fact("TARIFF", _DONE, "US", "tariff_new", effective="d1", rate="r1"),
            Fact("TARIFF", "extended", "US", "exclusion_extension", expiry="d3"),
        ),
    ),
    Composed(
        "deal_terms_of_each",
        "[US, China reach trade deal|Deal reached]",
        "The United States and China [reached|struck] a trade deal on {wd}. Under the "
        "[agreement|deal|accord], {us2} will [cut|reduce] tariffs on Chinese {cgood} to {low}% "
        "from {high}%, and [Beijing|China] will [buy|purchase] [${v1} billion|{n} million "
        "tonnes] of American [soybeans|farm goods|energy].",
        (
            Fact("AGREEMENT", "announced signed", subkind="trade_deal", date="today"),
            Fact("TARIFF", "announced", "US", "tariff_reduction", rate="low"),
            Fact("AGREEMENT", "announced signed", subkind="purchase_commitment"),
        ),
    ),
)
