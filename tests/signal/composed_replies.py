"""Composed documents: acts of both sides, one the reply to the other, and what is no reply."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_DONE: Final = "announced in_effect"
_AGREED: Final = "announced signed"
_OPENED: Final = "TRADE_REMEDY INVESTIGATION"

REPLIES: Final = (
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
)
