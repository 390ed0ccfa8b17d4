"""Composed documents: deals with what each side does, and rounds told again."""

from __future__ import annotations

from typing import Final

from composed_otherkinds import OTHER_KINDS
from composing import Composed, Fact

_DONE: Final = "announced in_effect"
_AGREED: Final = "announced signed"
_OPENED: Final = "TRADE_REMEDY INVESTIGATION"

DEALS: Final = (
    *OTHER_KINDS,
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
