"""Composed documents: acts of both sides over several sentences, and recalled ones beside them."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_DONE: Final = "announced in_effect"
_AGREED: Final = "announced signed"
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
        "{wd}. {CN} [answered|responded|retaliated|hit back] by "
        "[halting|suspending|stopping|banning] exports of "
        "[graphite|gallium|germanium|antimony|rare earth magnets] to the United States.",
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
        "were [first|originally] imposed in {py} at {low}%, and [Beijing|China] "
        "[responded|retaliated|hit back] [then|at the time] with {r3}% [tariffs|duties] on "
        "American {ugood}.",
        (Fact("TARIFF", "announced", "US", date="today", effective="d1", rate="high"),),
    ),
    Composed(
        "further_threat",
        "[Trade war deepens|China strikes back]",
        "[China|Beijing|China's finance ministry] on {wd} announced a {r1}% tariff on American "
        "{ugood}, [effective|starting] {d1}. [President Donald Trump|Trump] threatened to "
        "[impose a further|slap an additional|add another] {r2}% tariff on Chinese "
        "[goods|imports] unless [Beijing|China] [backs down|withdraws it|drops the measure].",
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
        "The United States and China agreed on {wd} [to a {v1}-day truce|on a truce of {v1} "
        "days] [in their trade war|in their tariff fight]. Washington will [cut|lower|reduce] "
        "its tariffs on Chinese goods to {low}% from {high}%, while Beijing will [lift|suspend] "
        "its [export controls on|curbs on exports of] [rare earths|graphite|gallium].",
        (
            Fact("AGREEMENT", _AGREED, subkind="truce", date="today"),
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
        "[filed|lodged] a complaint with the World Trade Organization [the same day|hours "
        "later|in response].",
        (
            Fact("TARIFF", _DONE, "US", date="today", rate="high", before="low"),
            Fact("DISPUTE", "", "CN", date="today"),
        ),
    ),
    Composed(
        "act_and_investigation",
        "[China hits back|Beijing answers]",
        "China's commerce ministry on {wd} [announced|imposed] a {r1}% tariff on American "
        "{ugood} [from {d1}|, effective {d1},] and [opened|launched|started] an anti-dumping "
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
        "{US} on {wd} raised [tariffs|duties] on Chinese {cgood} to {high}% from {low}%. China's "
        "commerce ministry said it [deeply regretted|strongly opposed|deplored] the "
        "[move|decision] and [would take necessary countermeasures|would defend its "
        "interests|urged Washington to lift the tariffs|called on Washington to correct its "
        "mistake].",
        (Fact("TARIFF", _DONE, "US", date="today", rate="high", before="low"),),
    ),
    Composed(
        "lists_on_both_sides",
        "[Lists for lists|Blacklists grow]",
        "The US Commerce Department added {n} Chinese companies to its Entity List on {wd}, "
        "[barring them from buying American technology|citing national security]. China[, for "
        "its part,|, in turn,| in turn| for its part] [put|placed] {v1} American firms on its "
        "unreliable entity list[ the same day|].",
        (
            Fact("EXPORT_CONTROL", _DONE, "US", subkind="entity_listing", date="today"),
            Fact("ENTITY_MEASURE", _DONE, "CN", date="today"),
        ),
    ),
    Composed(
        "condemned_act",
        "[China condemns tariff rise|Beijing protests]",
        "{CN} on {wd} [condemned|criticised|denounced|protested against] [a US "
        "decision|Washington's decision|a decision by the United States] to raise tariffs on "
        "Chinese {cgood} to {high}% from {low}% [starting|from|on] {d1}.",
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
            Fact("AGREEMENT", _AGREED, subkind="trade_deal", date="today"),
            Fact("TARIFF", "announced", "US", "tariff_reduction", rate="low"),
            Fact("AGREEMENT", _AGREED, subkind="purchase_commitment"),
        ),
    ),
    Composed(
        "notice_history_answer",
        "[US to raise duties on Chinese {cgood}|Higher duties, and an answer]",
        "{US} on {wd} said it will raise [tariffs|duties] on Chinese {cgood} to {high}% from "
        "{low}% on {d1}. [Importers|Retailers] [said the increase would lift prices|warned of "
        "higher prices]. The duties were [first imposed|introduced] in {py} under the previous "
        "[notice|order]. China's [finance|commerce] ministry said it would [impose|levy] a {r3}% "
        "[tariff|duty] on American {ugood} from {d2}.",
        (
            Fact("TARIFF", "announced", "US", date="today", effective="d1", rate="high"),
            Fact("TARIFF", _DONE, "CN", effective="d2", rate="r3"),
        ),
    ),
    Composed(
        "third_sentence_undated_deed",
        "[China hits back|Answer from Beijing]",
        "China's finance ministry on {wd} announced a {r1}% tariff on American {ugood} from "
        "{d1}. It [said the step was a response to|called the measure an answer to] US duties. "
        "[China|Beijing] also [added|put] {n} American companies [to|on] its unreliable entity "
        "list [and banned them from investing in China|]. The customs administration suspended "
        "imports of [poultry|beef|sorghum] from {v1} American [plants|exporters].",
        (
            Fact("TARIFF", _DONE, "CN", date="today", effective="d1", rate="r1"),
            Fact("ENTITY_MEASURE", _DONE, "CN", date="today"),
            Fact("IMPORT_RESTRICTION", f"{_DONE} suspended", "CN", date="today"),
        ),
    ),
    Composed(
        "within_hours_doing",
        "[Beijing strikes back|Swift answer]",
        "{US} on {wd} [imposed|announced] a {r1}% tariff on Chinese {cgood}. [China|Beijing] "
        "[responded within hours|retaliated at once|hit back the same day], "
        "[imposing|announcing|slapping] a {r2}% [tariff|duty] on American {ugood} [and "
        "restricting exports of gallium|and tightening export controls on rare earths|].",
        (
            Fact("TARIFF", _DONE, "US", date="today", rate="r1"),
            Fact("TARIFF", _DONE, "CN", date="today", rate="r2"),
        ),
        may="EXPORT_CONTROL",
    ),
    Composed(
        "war_so_far",
        "[US to raise duties on Chinese {cgood}|New duty]",
        "{US} on {wd} announced a {r1}% tariff on Chinese {cgood} effective {d1}. The two "
        "countries have been locked in a trade war since {py}, when Washington [imposed|put] "
        "tariffs of {low}% on Chinese goods. Beijing [retaliated|responded|hit back] with duties "
        "[of its own|on American {ugood}]. A truce [reached|agreed] [later that year|in {py}] "
        "[halted further increases|kept duties where they were].",
        (Fact("TARIFF", _DONE, "US", date="today", effective="d1", rate="r1"),),
    ),
    Composed(
        "extensions_on_both_sides",
        "[Reprieve on both sides|Pauses prolonged]",
        "{US} on {wd} extended [exclusions|tariff exclusions] for {n} Chinese products until "
        "{d3}. [Beijing|China] [reciprocated|responded|answered] by extending the suspension of "
        "its {r1}% tariff on American {ugood} until {d2}.",
        (
            Fact("TARIFF", "extended", "US", "exclusion_extension", expiry="d3"),
            Fact("TARIFF", "extended", "CN", "tariff_suspension_extension", expiry="d2"),
        ),
    ),
    Composed(
        "in_return",
        "[US and China reach truce|Truce agreed]",
        "[The United States and China|Washington and Beijing] reached a trade truce on {wd}, "
        "[the White House|China's commerce ministry|{a}] said. China will suspend [export "
        "controls on rare earths|its export curbs on gallium and germanium] [for one year|until "
        "{d3}]. In [return|exchange], the United States will [halve|cut] its tariffs on Chinese "
        "{cgood} to {low}%.",
        (
            Fact("AGREEMENT", _AGREED, subkind="truce", date="today"),
            Fact("EXPORT_CONTROL", "announced suspended", "CN", "control_suspension"),
            Fact("TARIFF", "announced", "US", "tariff_reduction", rate="low"),
        ),
        years=(2025, 2025),
    ),
    Composed(
        "truce_and_purchases",
        "[US and China agree truce|Truce in trade war]",
        "The United States and China agreed on {wd} to [a truce|a one-year truce] in their trade "
        "war after talks in {city}. Beijing [also agreed to buy|agreed to buy|promised to "
        "purchase] {n} million [tonnes|metric tons] of American soybeans. Washington, for its "
        "part, will [suspend|pause] its port fees on Chinese ships [for a year|until {d3}].",
        (
            Fact("AGREEMENT", _AGREED, subkind="truce", date="today"),
            Fact("AGREEMENT", _AGREED, subkind="purchase_commitment"),
            Fact("CHARGE", "announced suspended", "US"),
        ),
        may="MEETING",
        years=(2025, 2025),
    ),
    Composed(
        "effect_in_its_own_sentence",
        "[New US duty on {cgood}|Duty on {cgood}]",
        "{US} [announced|imposed] a {r1}% tariff on Chinese {cgood} on {wd}. [It takes "
        "effect|The tariff takes effect|The duty will apply|The levy kicks in] [on|from] {d1}. "
        "{CN2} [vowed to respond in kind|said it would take countermeasures|expressed strong "
        "dissatisfaction|called the move bullying].",
        (Fact("TARIFF", _DONE, "US", date="today", effective="d1", rate="r1"),),
    ),
    Composed(
        "warned_list_if",
        "[China warns US over {cgood} duty|Warning from Beijing]",
        "{US} on {wd} proposed a {r1}% tariff on Chinese {cgood}. China's commerce ministry "
        "[warned|threatened] that it would [add|put] [American defence firms|US chipmakers] "
        "[to|on] its unreliable entity list if [the tariff takes effect|Washington goes ahead].",
        (
            Fact("TARIFF", "proposed", "US", date="today", rate="r1"),
            Fact("ENTITY_MEASURE", "threatened", "CN"),
        ),
    ),
    Composed(
        "separate_controls",
        "[China answers on two fronts|Beijing widens its answer]",
        "{CN} [said on {wd}|announced on {wd}] that it would [impose|levy] {r1}% "
        "[tariffs|duties] on American {ugood} from {d1}. [Separately,|In a separate statement,] "
        "the commerce ministry [announced|imposed] export controls on "
        "[tungsten|gallium|graphite|indium], [effective {d2}|from {d2}].",
        (
            Fact("TARIFF", "announced", "CN", date="today", effective="d1", rate="r1"),
            Fact("EXPORT_CONTROL", _DONE, "CN", date="today", effective="d2"),
        ),
    ),
    Composed(
        "asked_expected_denied",
        "[US duty on {cgood} takes effect|Duty in force]",
        "A {r1}% US tariff on Chinese {cgood} took effect on {wd}. China's commerce ministry "
        "[urged|called on|asked] Washington to [remove|lift|scrap] it. [Analysts|Economists] "
        "expect Beijing to [hit back with|answer with] [curbs on rare earths|duties on American "
        "{ugood}]. [The White House said it had no plan to suspend the tariff|The ministry "
        "denied that it had agreed to buy more American {ugood}|Beijing said it was not seeking "
        "a truce].",
        (Fact("TARIFF", "in_effect", "US", date="today", effective="today", rate="r1"),),
    ),
    Composed(
        "each_to_cut",
        "[US and China to cut tariffs|Both sides to cut duties]",
        "The United States and China [said|announced] on {wd} they would [cut|lower] tariffs on "
        "each other's goods for [90 days|three months]. Washington's [rate|tariff] on Chinese "
        "goods will [fall|drop] to {low}% from {high}%, [while|and] China's on American goods "
        "will [fall|drop] to 10% from 125%.",
        (Fact("TARIFF", "announced", subkind="tariff_reduction", date="today"),),
        may="TARIFF AGREEMENT",
        years=(2025, 2025),
    ),
    Composed(
        "threat_unless_by",
        "[Trump threatens further tariff|Threat of more]",
        "China on {wd} [raised|lifted] its tariff on American goods to {high}% from {low}%. "
        "[President Donald Trump|Trump|The White House] [said he would|threatened to|vowed to] "
        "[impose|add] [an additional|a further] {r3}% [tariff|levy] on Chinese goods [on|from] "
        "{d1} [if Beijing does not withdraw its increase|unless China withdraws it|unless China "
        "backs down].",
        (
            Fact("TARIFF", _DONE, "CN", date="today", rate="high", before="low"),
            Fact("TARIFF", "threatened", "US", rate="r3"),
        ),
        years=(2018, 2020),
    ),
    Composed(
        "in_kind_the_day_after",
        "[China answers US duties|China's answer]",
        "{CN} on {wd} imposed a {r1}% tariff on American {ugood}, a day after Washington raised "
        "[its|] [tariffs|duties] on Chinese {cgood} to {high}%. [The US Chamber of "
        "Commerce|Business groups] [called for talks|urged both sides to talk]. {US} "
        "[said|replied] it [regretted|was disappointed by] [the decision|China's move].",
        (Fact("TARIFF", _DONE, "CN", date="today", rate="r1"),),
        may="TARIFF",
    ),
    Composed(
        "passive_without_agent",
        "[China strikes back|Countermeasures]",
        "China on {wd} answered US tariffs with a {r1}% duty on American {ugood}. [In addition, "
        "|]{n} American companies were [added to|placed on] the unreliable entity list.",
        (
            Fact("TARIFF", _DONE, "CN", date="today", rate="r1"),
            Fact("ENTITY_MEASURE", _DONE, "CN", date="today"),
        ),
    ),
    Composed(
        "hours_earlier",
        "[China retaliates|Quick answer]",
        "[China|Beijing] on {wd} [slapped|imposed] a {r1}% tariff on American {ugood}. Hours "
        "earlier, [Washington|the United States] [had raised|raised] [its tariff|tariffs] on "
        "Chinese {cgood} to {high}% from {low}%.",
        (
            Fact("TARIFF", _DONE, "CN", date="today", rate="r1"),
            Fact("TARIFF", _DONE, "US", date="today", rate="high", before="low"),
        ),
    ),
    Composed(
        "perfect_in_retaliation",
        "[Duties and counter-duties|Trade fight]",
        "{US} [announced|ordered] a {r1}% tariff on Chinese {cgood} on {wd}. [China|Beijing] has "
        "[announced|imposed] a {r2}% [tariff|duty] on American {ugood} in "
        "[retaliation|response], [effective {d1}|to take effect on {d1}|starting {d1}].",
        (
            Fact("TARIFF", _DONE, "US", date="today", rate="r1"),
            Fact("TARIFF", _DONE, "CN", effective="d1", rate="r2"),
        ),
    ),
    Composed(
        "also_and_separately",
        "[China responds to US lists|Beijing's countermeasures]",
        "China's commerce ministry on {wd} [put|placed] {n} American companies on its export "
        "control list, barring shipments of dual-use goods to them. The ministry also opened an "
        "anti-dumping [investigation|probe] into [industrial solvents|optical fibre|analog "
        "chips] from the United States. Separately, it filed a [complaint|case] with the World "
        "Trade Organization [over US chip subsidies|against US duties on Chinese {cgood}].",
        (
            Fact("ENTITY_MEASURE EXPORT_CONTROL", _DONE, "CN", date="today"),
            Fact(_OPENED, "", "CN", date="today"),
            Fact("DISPUTE", "", "CN", date="today"),
        ),
    ),
)
