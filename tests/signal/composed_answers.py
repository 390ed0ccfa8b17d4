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
    Composed(
        "second_day_of_effect",
        "[US tariff rise takes effect|Higher duties in force]",
        "US tariffs on Chinese {cgood} rose to {high}% from {low}% on {wd}. [China's|Beijing's] "
        "[retaliatory|own] {r3}% [tariff|duty] on American {ugood} will [start|take effect|kick "
        "in] on {d1}.",
        (
            Fact("TARIFF", "in_effect", "US", rate="high", before="low"),
            Fact("TARIFF", "announced", "CN", effective="d1", rate="r3"),
        ),
    ),
    Composed(
        "said_",
        "[China goes to WTO|Duties and a complaint]",
        "{US} will [impose|levy] a {r1}% tariff on Chinese {cgood} from {d1}, it said on {wd}. "
        "China's commerce ministry said it [had filed|had lodged|has filed] a [case|complaint] "
        "at the World Trade Organization and [would take countermeasures|reserved the right to "
        "respond].",
        (
            Fact("TARIFF", "announced", "US", date="today", effective="d1", rate="r1"),
            Fact("DISPUTE", "", "CN"),
        ),
    ),
    Composed(
        "deal_terms_in_sentences",
        "[US and China sign trade deal|Trade deal signed]",
        "[The United States and China|Washington and Beijing] signed a trade deal on {wd}. China "
        "[committed to buying|pledged to buy|will buy] ${v1} billion of American [farm "
        "goods|energy|goods] [over two years|this year and next]. The United States [will "
        "cut|agreed to cut] its tariff on Chinese {cgood} to {low}% from {high}%, [but|while] "
        "its {r3}% duties on [other goods|machinery] [remain|stay in place].",
        (
            Fact("AGREEMENT", "signed", subkind="trade_deal", date="today"),
            Fact("AGREEMENT", _AGREED, subkind="purchase_commitment"),
            Fact("TARIFF", "announced", "US", "tariff_reduction", rate="low", before="high"),
        ),
    ),
    Composed(
        "truce_extended_terms",
        "[Truce extended|US and China prolong truce]",
        "The United States and China [agreed on {wd} to extend|extended on {wd}] their tariff "
        "truce [until {d3}|by 90 days]. [Neither side|No side] [won any other concession|gave "
        "details of further talks]. The truce was [agreed|reached] in {py} [in {city}|after "
        "talks in {city}], when both sides cut their tariffs [from more than 100%|for 90 days].",
        (Fact("TARIFF AGREEMENT", "extended", date="today"),),
        years=(2025, 2025),
    ),
    Composed(
        "recall_relative_and_while",
        "[China lists American firms|New entries on Chinese list]",
        "China's commerce ministry on {wd} added {n} American companies to its unreliable entity "
        "list, which it [created|set up] in {py} after Washington [blacklisted|put export bans "
        "on] [Huawei|Chinese chipmakers]. The firms were [punished|listed] for selling arms to "
        "Taiwan. The United States, which [imposed|introduced] {r1}% tariffs on Chinese {cgood} "
        "in {py}, [criticised the listings|called the move unjustified|said it was studying the "
        "list].",
        (Fact("ENTITY_MEASURE", _DONE, "CN", date="today"),),
    ),
    Composed(
        "court_beside_answer",
        "[Court voids tariffs|Ruling against tariffs]",
        "A US appeals court on {wd} [struck down|ruled against|threw out] tariffs that President "
        "Donald Trump [imposed|put] on Chinese goods [under emergency powers|this year]. [The "
        "administration|The White House|The Justice Department] said it would appeal to the "
        "Supreme Court. China's commerce ministry [urged Washington to cancel the duties|said it "
        "had noted the ruling].",
        (Fact("DISPUTE", "", None, "court_ruling", date="today"),),
        may="DISPUTE LEGAL_BASIS",
        years=(2025, 2025),
    ),
    Composed(
        "doubling_total",
        "[Duties doubled|Tariffs go up again]",
        "{US} on {wd} [added|put] another {r1}% [tariff|duty] on Chinese {cgood}, "
        "[bringing|taking] the total to 145%. [Beijing|China] [matched|answered] the "
        "[rise|increase] with a {r2}% [tariff|duty] on American {ugood} and [said it would "
        "not|vowed not to] [raise it further|go any higher].",
        (
            Fact("TARIFF", _DONE, "US", date="today"),
            Fact("TARIFF", _DONE, "CN", date="today", rate="r2"),
        ),
        years=(2025, 2025),
    ),
    Composed(
        "licences_required_from",
        "[China curbs metal exports|New export rules]",
        "China will require licences for exports of [antimony|gallium|graphite|germanium] from "
        "{d1}, the commerce ministry said on {wd}. The [rules|curbs] [follow|come after] US "
        "restrictions on chip sales to China. Washington [called the step coercion|said it was "
        "consulting allies] and the Commerce Department added {n} Chinese firms to the Entity "
        "List [the same day|hours later].",
        (
            Fact("EXPORT_CONTROL", _DONE, "CN", effective="d1"),
            Fact("EXPORT_CONTROL", _DONE, "US", "entity_listing", date="today"),
        ),
    ),
    Composed(
        "late_said_it_would",
        "[US sets new duties on Chinese {cgood}|New round of duties]",
        "{US} will impose a {r1}% tariff on Chinese {cgood} from {d1}, [it said on "
        "{wd}|according to a notice published on {wd}]. The step [completes|follows] a review "
        "that [began|was opened] in {py}. [Retailers|Carmakers] [said|warned] that prices would "
        'rise. "We will defend our industry," an official said. [Beijing|China] said it would '
        "impose a {r2}% tariff on American {ugood} from {d2} and [restrict|curb] exports of "
        "[gallium|graphite|rare earths] to the United States.",
        (
            Fact("TARIFF", "announced", "US", date="today", effective="d1", rate="r1"),
            Fact("TARIFF", "announced", "CN", effective="d2", rate="r2"),
            Fact("EXPORT_CONTROL", "announced", "CN"),
        ),
    ),
    Composed(
        "with_absolute",
        "[Tariffs fly|Duties for duties]",
        "The trade war [escalated|deepened] on {wd}, with Washington raising tariffs on Chinese "
        "{cgood} to {high}% from {low}% and Beijing [announcing|imposing] a {r3}% [tariff|duty] "
        "on American {ugood} in return.",
        (
            Fact("TARIFF", _DONE, "US", date="today", rate="high", before="low"),
            Fact("TARIFF", _DONE, "CN", date="today", rate="r3"),
        ),
    ),
    Composed(
        "own_of_the_other",
        "[Both sides' duties take effect|Duties in force on both sides]",
        "US tariffs of {r1}% on Chinese {cgood} took effect on {wd}. China's own "
        "[duties|tariffs] of {r2}% on American {ugood} [came into force|took effect] [hours "
        "later|the same day|at the same time].",
        (
            Fact("TARIFF", "in_effect", "US", date="today", rate="r1"),
            Fact("TARIFF", "in_effect", "CN", date="today", rate="r2"),
        ),
    ),
    Composed(
        "move_came_hours_after",
        "[China retaliates|Beijing's turn]",
        "{CN} on {wd} [announced|imposed] a {r1}% tariff on American {ugood}. The "
        "[move|announcement|step] came hours after {us} [announced|imposed] a {r2}% "
        "[tariff|duty] on Chinese {cgood}.",
        (Fact("TARIFF", _DONE, "CN", date="today", rate="r1"),),
        may="TARIFF",
    ),
    Composed(
        "up_from_and_on_top",
        "[US lifts duty on Chinese {cgood}|Duty raised again]",
        "{US} on {wd} raised the [tariff|duty] on Chinese {cgood} to {high}%, up from the {low}% "
        "[imposed|it imposed|set] in {py}. The increase comes on top of [a|the] {r3}% "
        "anti-dumping duty [in place|in force] since [{py}|2017]. [Beijing|China] [said it "
        "firmly opposed the step|accused Washington of protectionism|had no immediate comment].",
        (Fact("TARIFF", _DONE, "US", date="today", rate="high", before="low"),),
    ),
    Composed(
        "lifted_in_turn",
        "[China lifts curbs|Beijing eases]",
        "China's commerce ministry on {wd} [lifted|scrapped|removed] its ban on exports of "
        "[gallium|germanium|antimony] to the United States. Washington[, in turn,| in turn|, for "
        "its part,] [removed|took] {n} Chinese [companies|firms] [from|off] the Entity List[ the "
        "same day|].",
        (
            Fact("EXPORT_CONTROL", f"{_DONE} removed", "CN", date="today"),
            Fact("EXPORT_CONTROL", f"{_DONE} removed", "US", "entity_delisting", date="today"),
        ),
    ),
    Composed(
        "truce_halves_of_both",
        "[Trump and Xi agree on truce|Leaders reach truce]",
        "President Donald Trump and Chinese President Xi Jinping agreed on {wd} to a one-year "
        "truce. Trump said he would [halve|cut] the fentanyl tariff to {low}% [immediately|from "
        "{d1}]. China's commerce ministry said it would [suspend|pause] for a year the export "
        "controls on rare earths that it [announced|unveiled] on {p1}. It will also suspend its "
        "port fees on American ships.",
        (
            Fact("AGREEMENT", _AGREED, subkind="truce", date="today"),
            Fact("TARIFF", "", "US", "tariff_reduction", rate="low"),
            Fact("EXPORT_CONTROL", "announced suspended", "CN", "control_suspension"),
            Fact("CHARGE", "announced suspended", "CN"),
        ),
        may="MEETING",
        years=(2025, 2025),
    ),
    Composed(
        "lawsuit_beside_order",
        "[Importers sue over tariffs|Tariffs go to court]",
        "{US} on {wd} raised tariffs on Chinese {cgood} to {high}% from {low}%. A group of "
        "[American importers|retailers] [sued|filed a lawsuit] [the same day|hours later] in the "
        "US Court of International Trade [to block the increase|to stop the tariffs].",
        (
            Fact("TARIFF", _DONE, "US", date="today", rate="high", before="low"),
            Fact("DISPUTE", "", None, "court_filing", date="today"),
        ),
        years=(2019, 2025),
    ),
    Composed(
        "recalled_ban_lifted_now",
        "[China resumes imports of American {ugood}|Imports to resume]",
        "China's customs administration said on {wd} it would [allow|resume] imports of American "
        "[beef|poultry|logs|sorghum] from {v1} suppliers, [lifting|ending] a ban imposed in "
        "{py}. The ban followed US tariffs on Chinese {cgood}, which Washington raised to {r1}% "
        "[that month|in {py}]. [The US farm secretary|American exporters] welcomed the decision.",
        (Fact("IMPORT_RESTRICTION", f"{_DONE} removed", "CN", "resumption", date="today"),),
    ),
    Composed(
        "probe_and_reply",
        "[US opens probe of Chinese {cgood}|Probe and counter-probe]",
        "The US Trade Representative on {wd} opened a Section 301 investigation into China's "
        "[shipbuilding|chip|legacy chip] industry. [China|Beijing] [replied|responded|answered] "
        "with an anti-discrimination investigation into US chip [policy|measures]. The ministry "
        "[said it would protect|vowed to protect] Chinese companies.",
        (
            Fact("INVESTIGATION", "", "US", "s301_initiation", date="today"),
            Fact("INVESTIGATION", "", "CN", date="today"),
        ),
    ),
    Composed(
        "only_views_below",
        "[US adds duty on Chinese {cgood}|New duty]",
        "{US} on {wd} imposed a {r1}% tariff on Chinese {cgood}. [China could|Beijing may] "
        "respond with [curbs on rare earths|tariffs on American {ugood}|a ban on exports of "
        "graphite], [analysts|economists] said. In {py} it [hit|struck] back within days, "
        '[imposing|slapping] duties of {r2}% on American {ugood}. ["We do not want a tariff '
        'war," a foreign ministry spokesman said|The foreign ministry said there were no '
        "winners in a trade war].",
        (Fact("TARIFF", _DONE, "US", date="today", rate="r1"),),
    ),
    Composed(
        "suspension_of_answer_too",
        "[Truce holds|Duties put on hold]",
        "{US} on {wd} [suspended|put on hold|paused] for 90 days a tariff increase on Chinese "
        "{cgood} that was due to take effect on {d1}. [Beijing|China] [also suspended|suspended] "
        "its planned {r1}% [tariff|duty] on American {ugood}.",
        (
            Fact("TARIFF", "suspended", "US", "tariff_suspension", date="today"),
            Fact("TARIFF", "suspended", "CN", "tariff_suspension", date="today"),
        ),
    ),
    Composed(
        "blamed_and_denied",
        "[Beijing rejects US accusation|War of words]",
        "China's commerce ministry on {wd} [rejected|dismissed|denied] [a US accusation|US "
        "claims] that it had [violated|broken] the trade truce by [slowing|holding back] exports "
        "of rare earths. It [accused|blamed] Washington [of undermining|for undermining] the "
        "truce with [new chip export controls|curbs on chip sales] [issued|announced] since the "
        'two sides met in {city} in {py}. [Trump said last week China had "totally violated" '
        "the deal|{a} said China was not keeping its word].",
        (),
        years=(2025, 2025),
    ),
    Composed(
        "retaliation_delayed_then_in_force",
        "[China delays its retaliation|Beijing holds fire]",
        "[China|Beijing] on {wd} [delayed|postponed|put off] its {r1}% tariff on American "
        "{ugood} [until {d1}|to {d1}], [to allow time for talks|citing talks with Washington]. "
        "The duty, announced in {py}, was to answer US tariffs on {cgood}. {US} "
        "[welcomed|praised] the [decision|move].",
        (Fact("TARIFF", "suspended announced", "CN", date="today"),),
    ),
    Composed(
        "package_as_list",
        "[China hits back|Beijing announces countermeasures]",
        "{CN} announced a package of countermeasures on {wd} [in response to|after|in "
        "retaliation for] new US tariffs. [The measures include|The package includes|The steps "
        "include] a {r1}% tariff on American {ugood}, export controls on [tungsten|gallium|five "
        "metals] and an antitrust investigation into [Google|Nvidia|Qualcomm].",
        (
            Fact("TARIFF", _DONE, "CN", date="today", rate="r1"),
            Fact("EXPORT_CONTROL", _DONE, "CN", date="today"),
            Fact("INVESTIGATION", "", "CN", "antitrust_initiation", date="today"),
        ),
        may="STATEMENT",
    ),
    Composed(
        "response_included",
        "[Trade war widens|China retaliates]",
        "{US} raised tariffs on Chinese {cgood} to {high}% from {low}% on {wd}. [China's "
        "response|Beijing's answer|China's retaliation] included a {r3}% [duty|tariff] on "
        "American {ugood} and the addition of {n} American firms to its unreliable entity list.",
        (
            Fact("TARIFF", _DONE, "US", date="today", rate="high", before="low"),
            Fact("TARIFF", _DONE, "CN", date="today", rate="r3"),
            Fact("ENTITY_MEASURE", _DONE, "CN", date="today"),
        ),
    ),
    Composed(
        "same_rate_same_day",
        "[Duties on both sides set for {d1}|Both sides name goods for duties]",
        "The United States will [start to collect|collect|impose] a {r1}% tariff on ${v1} "
        "billion of Chinese goods [on|from] {d1}, the trade representative's office said on "
        "{wd}. [China|Beijing] [said|announced] it would [levy|put|impose] a {r2}% tariff on "
        "${v2} billion of American goods [from the same day|on the same day|the same day].",
        (
            Fact("TARIFF", "announced", "US", date="today", effective="d1", rate="r1"),
            Fact("TARIFF", "announced", "CN", effective="d1", rate="r2"),
        ),
        years=(2018, 2019),
    ),
    Composed(
        "lists_suspended_on_both_sides",
        "[US and China suspend lists|Lists on hold]",
        "China's commerce ministry on {wd} suspended for [90 days|one year] the listing of {n} "
        "American companies on its export control list. [It said the step carried out what was "
        "agreed in {city}|The ministry called it part of the truce]. [Washington|The United "
        "States] [in turn |]suspended [for a year|for one year] its rule extending export "
        "controls to affiliates of listed Chinese firms.",
        (
            Fact("ENTITY_MEASURE EXPORT_CONTROL", "suspended", "CN", date="today"),
            Fact("EXPORT_CONTROL", "suspended", "US", "control_suspension", date="today"),
        ),
        years=(2025, 2025),
    ),
    Composed(
        "delay_and_exemption",
        "[Goodwill on both sides|Gestures before talks]",
        "[President Donald Trump|Trump] on {wd} [delayed|postponed] a tariff increase on Chinese "
        "goods from {d1} to {d2} [as a gesture of goodwill|at Beijing's request]. "
        "[China|Beijing] [exempted|said it would exempt] {n} types of American goods from [its|] "
        "[retaliatory|additional] tariffs [for a year|]. The two sides [are to meet|plan to "
        "meet] [next month|in the coming weeks].",
        (
            Fact("TARIFF", "suspended announced", "US", date="today"),
            Fact("TARIFF", _DONE, "CN", "exclusion", date="today"),
        ),
        may="MEETING",
        years=(2019, 2020),
    ),
    Composed(
        "raise_if_retaliates",
        "[US imposes {r1}% duty on Chinese {cgood}|New duty and a warning]",
        "{US} on {wd} [imposed|announced] a {r1}% tariff on Chinese {cgood}. [President Donald "
        "Trump|Trump] said he would [raise it to 125%|double it] if Beijing [retaliated|hit "
        "back|responded]. [China's commerce ministry said it would have to respond|The foreign "
        "ministry in Beijing said China would defend its rights] and gave no details of its "
        "countermeasures.",
        (Fact("TARIFF", _DONE, "US", date="today", rate="r1"),),
        may="TARIFF",
        years=(2018, 2020),
    ),
    Composed(
        "purchases_claimed_and_unconfirmed",
        "[Trump says China to buy farm goods|Farm purchases]",
        "[President Donald Trump|Trump] said on {wd} that China had agreed to buy ${v1} billion "
        "of American [farm goods|soybeans|energy] [this year|over two years]. China's commerce "
        "ministry did not [confirm|mention] [the figure|any purchases]. [Soybean futures "
        "rose|Farmers welcomed the news]. China bought little in {py}, when its {r1}% tariff on "
        "American {ugood} [was|had been] in force.",
        (Fact("AGREEMENT", _AGREED, subkind="purchase_commitment", date="today"),),
        years=(2018, 2020),
    ),
    Composed(
        "removals_by_both",
        "[US and China roll back duties|Both sides scrap duties]",
        "{US} on {wd} [scrapped|removed|lifted] its {r1}% tariff on Chinese {cgood}. "
        "[China|Beijing] [followed|responded] [hours later|the same day] by "
        "[scrapping|removing|lifting] [a|its] {r2}% [tariff|duty] on American {ugood}.",
        (
            Fact("TARIFF", "removed", "US", "tariff_removal", date="today", rate="r1"),
            Fact("TARIFF", "removed", "CN", "tariff_removal", date="today", rate="r2"),
        ),
    ),
    Composed(
        "port_fees_of_both",
        "[Port fees on both sides|Ships face fees]",
        "US port fees on Chinese ships took effect on {wd}. [China|Beijing] [began "
        "charging|started collecting|began to charge] its own fees on American ships [the same "
        "day|hours later]. The fees, announced in {py}, [start at|begin at] $50 a ton. "
        "[Shipowners|Carriers] [rerouted vessels|said costs would rise].",
        (
            Fact("CHARGE", "in_effect", "US", date="today"),
            Fact("CHARGE", "in_effect", "CN", date="today"),
        ),
        years=(2025, 2025),
    ),
    Composed(
        "ended_exemption_and_reply",
        "[US ends small parcel exemption|Parcels lose exemption]",
        "[President Donald Trump|Trump] on {wd} [signed an order ending|ended] the duty-free "
        "treatment of small parcels from China from {d1}. [China|Beijing] [called the order a "
        "mistake|said the order would hurt shoppers] and [suspended exports of rare earth "
        "magnets to the United States|stopped exports of rare earths to the United States]. The "
        "exemption was [suspended and restored|suspended for a few days] in {py}.",
        (
            Fact("TARIFF", _DONE, "US", "de_minimis_change", date="today", effective="d1"),
            Fact("EXPORT_CONTROL", f"{_DONE} suspended", "CN", date="today"),
        ),
        years=(2025, 2025),
    ),
    Composed(
        "answer_told_with_earlier_round",
        "[China raises duties on US goods|Third round of duties]",
        "{CN} said on {wd} it would raise [tariffs|duties] on American goods to {high}% from "
        "{low}% [starting|from] {d1}. [The rise matches|It answers|The step answers] a US "
        "increase of the same size. In [the first|an earlier] round, in {py}, [Beijing|China] "
        "[had put|put] {r3}% on American {ugood}, and Washington [had put|put] 10% on all "
        "Chinese goods. [Neither round|None of it] [slowed|stopped] [trade|shipments] at once.",
        (Fact("TARIFF", "announced", "CN", date="today", effective="d1", rate="high"),),
        may="STATEMENT",
    ),
    Composed(
        "sanctions_for_sanctions",
        "[China sanctions US firms|Beijing strikes at defence firms]",
        "China's foreign ministry on {wd} [imposed sanctions on|announced sanctions against] {n} "
        "American [defence companies|military firms] [over arms sales to Taiwan|for selling arms "
        "to Taiwan]. [Washington|The United States] [for its part |]added {v1} Chinese "
        "[companies|firms] to its Entity List [the same day|], [accusing them of aiding the "
        "military|citing national security].",
        (
            Fact("ENTITY_MEASURE", _DONE, "CN", date="today"),
            Fact("EXPORT_CONTROL", _DONE, "US", "entity_listing", date="today"),
        ),
        years=(2023, 2025),
    ),
    Composed(
        "only_reactions",
        "[Beijing and Washington trade barbs|War of words over tariffs]",
        "[Beijing|China] on {wd} [accused|again accused] Washington of [economic "
        "bullying|protectionism] over the {r1}% tariff on Chinese {cgood} that took effect in "
        "{py}. {US} [rejected|dismissed] the [criticism|charge] and said the duty [would "
        'stay|was needed]. ["Pressure will not work," a commerce ministry spokesperson '
        "said|The commerce ministry regretted that talks had brought no result]. China responded "
        "to the duty [at the time|in {py}] with tariffs on American {ugood}.",
        (),
    ),
    Composed(
        "counter_rise_prompting",
        "[US answers China's answer|Up and up]",
        "[China|Beijing] raised its tariff on American goods to {high}% from {low}% on {wd}, "
        "prompting [President Donald Trump|the White House|Washington] to [raise|increase] "
        "duties on Chinese goods to 145% [hours later|within hours|].",
        (
            Fact("TARIFF", _DONE, "CN", date="today", rate="high", before="low"),
            Fact("TARIFF", _DONE, "US", date="today"),
        ),
        years=(2025, 2025),
    ),
    Composed(
        "deal_under_which",
        "[US and China reach deal on rare earths|Deal on rare earths]",
        "The United States and China reached a [deal|framework] on {wd} under which Beijing will "
        "[resume|approve] exports of rare earths and Washington will [lift|ease|remove] curbs on "
        "exports of [chip design software|jet engine parts|ethane] to China, "
        "[officials|negotiators] on both sides said.",
        (
            Fact("AGREEMENT", _AGREED, date="today"),
            Fact("EXPORT_CONTROL", "announced", "CN"),
            Fact("EXPORT_CONTROL", "announced", "US"),
        ),
        years=(2025, 2025),
    ),
    Composed(
        "wto_case_and_old_rulings",
        "[China takes US chip curbs to WTO|Complaint in Geneva]",
        "China [filed|lodged|brought] a [complaint|case] at the World Trade Organization on {wd} "
        "against US [export controls on chips|tariffs on Chinese {cgood}]. [Washington|The "
        "United States] said the measures were needed for national security. In {py} a "
        "[panel|WTO panel] ruled that earlier US duties broke the rules, and Washington "
        "[appealed|blocked the ruling]. [China also filed a case in {py} over solar "
        "subsidies|Beijing has won such cases before].",
        (Fact("DISPUTE", "", "CN", "wto_consultation", date="today"),),
    ),
    Composed(
        "harvest_feature",
        "[Farmers count the cost of the trade war|Growers wait for buyers]",
        "[Growers|Farmers] in [Iowa|Illinois] are [bracing for|facing] a poor autumn. Sales to "
        "China, once their best customer, have [dried up|slumped]. [China|Beijing] [imposed|put] "
        "a {r1}% tariff on American {ugood} [in response to US duties|after Washington raised "
        "its duties]. [Washington|The United States] raised tariffs on Chinese {cgood} to {r2}%. "
        "Many now hope for [a deal|a thaw].",
        (),
    ),
    Composed(
        "talks_and_what_was_before",
        "[Negotiators meet in {city}|Talks in {city}]",
        "{a} met {c} in {city} on {wd} [for trade talks|to discuss trade]. They discussed a "
        "truce that [ends|runs out] in [November|the autumn]. [China|Beijing] [suspended|eased] "
        "export controls on rare earths under the truce. [The United States|Washington] cut its "
        "tariffs on Chinese goods to {low}% from {high}%.",
        (Fact("MEETING", "concluded ongoing", date="today", place="city"),),
        years=(2025, 2025),
    ),
    Composed(
        "company_results_and_curbs",
        "[Chipmaker's sales rise|Chipmaker lifts forecast]",
        "[Nvidia|Qualcomm] said on {wd} that quarterly sales rose {r1}%. It [took a charge|wrote "
        "off stock] over chips made for China. [Washington|The United States] "
        "[banned|restricted] exports of such chips to China [and later allowed some of them|in "
        "{py}]. [Beijing|China] [told its companies not to buy them|opened an antitrust "
        "investigation into the company in {py}].",
        (),
        may="EXPORT_CONTROL IMPORT_RESTRICTION",
    ),
    Composed(
        "undertakings_after_talks",
        "[Negotiators end talks in {city}|Talks end with pledges]",
        "{a} and {c} ended two days of talks in {city} on {wd}. [Both called the talks "
        "constructive|The mood was good, officials said]. [China|Beijing] agreed to "
        "[resume|allow] exports of rare earths to the United States. [Washington|The United "
        "States] agreed to [remove|lift] its curbs on exports of [ethane|jet engine parts|chip "
        "design software] to China.",
        (
            Fact("MEETING", "concluded", place="city"),
            Fact("EXPORT_CONTROL", "", "CN"),
            Fact("EXPORT_CONTROL", "", "US"),
        ),
        may="AGREEMENT",
        years=(2025, 2025),
    ),
    Composed(
        "answered_by_relative",
        "[Trade war widens|New round]",
        "{US} raised [its tariff|tariffs] on Chinese {cgood} to {high}% from {low}% on {wd}, to "
        "which [China|Beijing] [responded|replied] [with|by imposing] a {r3}% [tariff|duty] on "
        "American {ugood}.",
        (
            Fact("TARIFF", _DONE, "US", date="today", rate="high", before="low"),
            Fact("TARIFF", _DONE, "CN", rate="r3"),
        ),
    ),
    Composed(
        "old_round_in_relative",
        "[US keeps duty on Chinese {cgood}|Duty kept]",
        "{US} said on {wd} it would keep its {r1}% tariff on Chinese {cgood}, [which it imposed "
        "in {py} and to which Beijing responded with duties of its own|imposed in {py}, which "
        "Beijing answered with duties of its own]. {CN2} [expressed regret|said it was "
        "disappointed|urged Washington to think again].",
        (),
        may="TARIFF",
    ),
    Composed(
        "deal_that_cuts",
        "[US, China reach deal on tariffs|Tariff deal reached]",
        "The United States and China [reached|struck|announced] a deal on {wd} that "
        "[cuts|lowers|slashes] US tariffs on Chinese goods to {low}% from {high}% [for 90 "
        "days|]. Under it, Beijing will [also |]buy {n} million tonnes of American "
        "[soybeans|corn].",
        (
            Fact("AGREEMENT", _AGREED, subkind="trade_deal truce", date="today"),
            Fact("TARIFF", "", "US", "tariff_reduction", rate="low"),
            Fact("AGREEMENT", _AGREED, subkind="purchase_commitment"),
        ),
        years=(2025, 2025),
    ),
    Composed(
        "deal_calls_for",
        "[US and China agree on trade deal|Trade deal agreed]",
        "Negotiators [for|from] the United States and China agreed on a trade deal in {city} on "
        "{wd}. The [deal|agreement|accord] [calls for|provides for|includes] a [cut|reduction] "
        "in US tariffs on Chinese {cgood} to {low}% and [Chinese purchases|purchases by China] "
        "of ${v1} billion of American [soybeans|farm products].",
        (
            Fact("AGREEMENT", _AGREED, subkind="trade_deal", date="today"),
            Fact("TARIFF", "", "US", "tariff_reduction", rate="low"),
            Fact("AGREEMENT", _AGREED, subkind="purchase_commitment"),
        ),
        may="MEETING",
    ),
    Composed(
        "truce_in_apposition",
        "[Truce in trade war|Tariffs paused]",
        "The United States and China [agreed|have agreed] to suspend new tariffs on each other's "
        "goods for 90 days, a truce reached [by|between] [their leaders|President Donald Trump "
        "and President Xi Jinping] in {city} on {wd}.",
        (Fact("AGREEMENT TARIFF", ""),),
        may="AGREEMENT TARIFF MEETING",
        years=(2018, 2018),
    ),
    Composed(
        "deal_then_each_did",
        "[Phase one signed|Trade deal signed]",
        "{a} and {c} signed a [trade deal|phase one trade deal] at the White House on {wd}. "
        "China agreed to increase purchases of American [goods|farm goods] by ${v1} billion "
        "[over two years|]. The United States halved the tariff on ${v2} billion of Chinese "
        "goods to {low}%. [Most US duties remain in place|Tariffs on other goods stay].",
        (
            Fact("AGREEMENT", "signed", subkind="trade_deal", date="today"),
            Fact("AGREEMENT", _AGREED, subkind="purchase_commitment"),
            Fact("TARIFF", "", "US", "tariff_reduction", rate="low"),
        ),
        may="MEETING",
        years=(2019, 2020),
    ),
    Composed(
        "framework_and_leaders_to_sign",
        "[Framework reached in {city}|US and China agree on framework]",
        "The United States and China [agreed on|reached] a framework [for a trade deal|to carry "
        "out their truce] on {wd} after [two days of talks|talks] in {city}, [{a}|{b}] said. It "
        "[awaits|needs] the approval of both presidents. China will [approve|resume] exports "
        "of rare earths [and|, while] the United States will [remove|lift] [some|a number of] "
        "export curbs.",
        (
            Fact("AGREEMENT", _AGREED, subkind="framework", date="today"),
            Fact("EXPORT_CONTROL", "", "CN"),
            Fact("EXPORT_CONTROL", "", "US"),
        ),
        may="MEETING",
        years=(2025, 2025),
    ),
    Composed(
        "recalled_deal_and_new_breach",
        "[China slaps duty on US {ugood}|New Chinese duty]",
        "{CN} on {wd} imposed a {r1}% tariff on American {ugood}, [the first since|ending the "
        "calm after] the [truce|trade deal] [signed|reached|agreed] in {py}. [Under that deal|In "
        "that deal], China [promised|agreed] to buy ${v1} billion of American goods and the "
        "United States [cut|lowered] its tariffs to {low}%. {US} [said it was reviewing the "
        "step|called the duty unjustified].",
        (Fact("TARIFF", _DONE, "CN", date="today", rate="r1"),),
    ),
    Composed(
        "implementation_in_two_notices",
        "[Duties fall under truce|Truce takes effect]",
        "US tariffs on Chinese goods fell to {low}% from {high}% on {wd} as [a|the] truce "
        "[agreed|reached] in {city} took effect. China's finance ministry [cut|lowered] its "
        "tariff on American goods to 10% from 125% [at the same time|the same day]. [Retailers "
        "rushed to restart orders|Freight bookings jumped].",
        (
            Fact("TARIFF", "in_effect", "US", "tariff_reduction", date="today", rate="low"),
            Fact("TARIFF", "", "CN", "tariff_reduction", date="today", before=None),
        ),
        may="AGREEMENT",
        years=(2025, 2025),
    ),
    Composed(
        "mechanism_and_pause",
        "[US and China set up forum, pause duties|Talks yield forum]",
        "The United States and China agreed in {city} on {wd} to set up a [mechanism|forum] for "
        "[further talks|trade consultations]. Washington will [suspend|pause] a planned {r1}% "
        "tariff on Chinese {cgood} for 90 days; Beijing will [suspend|lift] its ban on exports "
        "of [gallium|graphite] to the United States.",
        (
            Fact("AGREEMENT", _AGREED, subkind="mechanism_created", date="today"),
            Fact("TARIFF", "announced suspended", "US", "tariff_suspension"),
            Fact("EXPORT_CONTROL", "announced suspended removed", "CN"),
        ),
        may="MEETING",
    ),
    Composed(
        "deal_denied_and_act",
        "[No deal as duties rise|Talks fail, duties rise]",
        "[Talks in {city} ended without a deal on {wd}|The two sides ended talks in {city} on "
        "{wd} without a deal], and {us} [said it would raise|announced it would raise] tariffs "
        "on Chinese {cgood} to {high}% from {low}% on {d1}. [Beijing|China] [said it would be "
        "forced to respond|vowed to respond|said it regretted the decision].",
        (Fact("TARIFF", "announced", "US", effective="d1", rate="high"),),
        may="MEETING",
    ),
    Composed(
        "side_letter_of_waivers",
        "[China grants tariff waivers|Waivers for US goods]",
        "{CN} on {wd} [granted|announced] exemptions from its tariffs for {n} American products, "
        "[including|among them] [ethane|medicines|aircraft parts], until {d3}. {US} [had "
        "extended|extended] its own [exclusions|tariff exclusions] for Chinese {cgood} [a day "
        "earlier|on {wd-1}].",
        (Fact("TARIFF", "", "CN", "exclusion", date="today"),),
        may="TARIFF",
    ),
)
