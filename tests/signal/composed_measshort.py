"""Composed documents: measures in headlines and notes of a few lines, with their first day."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_DUTY: Final = "tariff_new tariff_increase retaliation"


def _line(name: str, title: str, *facts: Fact, years: tuple[int, int] = (2018, 2025)) -> Composed:
    """A headline without a text."""
    return Composed(name, title, "", facts, years=years)


def _duty(side: str, status: str = "announced", **fields: str) -> Fact:
    return Fact("TARIFF", status, side, fields.pop("subkind", _DUTY), **fields)


_FIRST_DAYS: Final = (
    Composed(
        "short-day-next-sentence",
        "China [raises|hikes|lifts] duty on U.S. {ugood} to {r1}%",
        "The [change|new rate|measure|increase|move|higher rate|adjustment] [takes effect|applies|"
        "kicks in|enters into force|will take effect|goes into effect] on {d1}.",
        (_duty("CN", effective="d1", rate="r1"),),
    ),
    _line(
        "short-day-verbless",
        "{r1}% [tariff|duty] on [US|American] {ugood} from {d1}[: Beijing|, China says|, China "
        "announces|, Beijing confirms]",
        _duty("CN", effective="d1", rate="r1"),
    ),
    Composed(
        "short-day-owed",
        "China sets new duty on American {ugood}",
        "Importers [will have to pay|must pay|will owe|have to pay] [a|an additional] {r1}% "
        "[tariff|duty|levy] on {ugood} from the United States [from|as of|starting] {d1}, {cn} "
        "said on {wd}.",
        (_duty("CN", effective="d1", rate="r1"),),
    ),
    _line(
        "short-day-of-levy-itself",
        "[Chinese|China's] [tariff|duty] of {r1}% on U.S. {ugood} to [start|begin|take effect|kick "
        "in|come into force] [on|this coming|] {wd+3}",
        _duty("CN", effective="today+3", rate="r1"),
    ),
    _line(
        "short-day-weekday",
        "U.S. [duty|tariff] of {r1}% on Chinese {cgood} [starts|begins|takes effect|kicks in|bites"
        "|lands|comes into force] {wd+2}",
        _duty("US", effective="today+2", rate="r1"),
    ),
    _line(
        "short-day-tomorrow",
        "{r1}% U.S. tariff on Chinese {cgood} [takes effect|starts|kicks in|begins] [tomorrow|at "
        "midnight tomorrow|as of tomorrow]",
        _duty("US", effective="today+1", rate="r1"),
    ),
    _line(
        "short-day-midnight",
        "{r1}% on [Chinese goods|goods from China] [from|starting at|as of|effective] midnight[: "
        "Trump|, Trump says|, White House confirms]",
        _duty("US", effective="today+1", rate="r1"),
        years=(2018, 2020),
    ),
    Composed(
        "short-day-of-duties-in-a-case",
        "China imposes anti-dumping duties on US [phenol|sorghum|optical fibre|n-propanol]",
        "The duties of {r1}% [will be collected|will be levied|take effect|apply] from {d1} [for "
        "five years|], the commerce ministry said on {wd}.",
        (Fact("TRADE_REMEDY", "announced", "CN", "anti_dumping_final", effective="d1", rate="r1"),),
    ),
    Composed(
        "short-day-and-last",
        "China suspends tariff on US {ugood}",
        "The [suspension|pause|freeze|halt] [starts|begins|takes effect] on {d1}[ and lasts|, "
        "lasting] [until|to|through] {d3}.",
        (
            Fact(
                *("TARIFF", "suspended announced", "CN", "tariff_suspension"),
                effective="d1",
                expiry="d3",
            ),
        ),
    ),
)
_NOMINAL: Final = (
    _line(
        "short-what-they-answered-with",
        "What [Beijing|China] [hit back with|answered with]: {r1}% on [U.S.|American] {ugood}, "
        "from {d1}",
        _duty("CN", effective="d1", rate="r1"),
    ),
    _line(
        "short-it-is",
        "[It's|Now it's|Make it] {r1}%: [White House|Trump|Washington] [spells out|clarifies|"
        "explains] [tariff|duty|levy] on Chinese goods",
        _duty("US", "in_effect announced", rate="r1"),
        years=(2018, 2020),
    ),
    _line(
        "short-barred-from",
        "Chinese [drones|software|routers|cranes] [barred|banned|shut out|blocked|kept out|"
        "excluded] from [U.S.|American] [market|roads|ports|networks]",
        Fact("IMPORT_RESTRICTION", "announced", "US", "import_ban"),
    ),
    _line(
        "short-done-by",
        "[Exports of rare earths to U.S. halted|Gallium exports to U.S. banned|Exports of "
        "magnets to U.S. stopped] by [China|Beijing]",
        Fact("EXPORT_CONTROL", "announced suspended", "CN", "export_ban"),
        years=(2023, 2025),
    ),
    _line(
        "short-case-opened-by",
        "[Anti-dumping|Antidumping] [probe|inquiry|investigation] [into|over] [U.S.|American] "
        "{ugood} [opened|launched|started] by [China|Beijing]",
        Fact("TRADE_REMEDY", "announced", "CN", "anti_dumping_initiation"),
    ),
    _line(
        "short-new-case",
        "[New|Fresh|Another] Section 301 [probe|case|investigation] [into|on] Chinese {cgood}",
        Fact("INVESTIGATION", "announced", "US", "s301_initiation s301"),
    ),
    _line(
        "short-parcels-no-more",
        "[Duty-free [parcels|packages] from China no more as of {d1}|End of duty-free [parcels|"
        "packages] from China on {d1}]",
        Fact("TARIFF", "announced", "US", "de_minimis_change", effective="d1"),
        years=(2025, 2025),
    ),
    _line(
        "short-firm-on-list",
        "[Lockheed Martin|PVH|Illumina|Skydio] [on|put on|added to|joins|lands on] [China's|"
        "Chinese] unreliable entity list",
        Fact("ENTITY_MEASURE", "announced", "CN", "unreliable_entity_list"),
        years=(2023, 2025),
    ),
    _line(
        "short-let-sell",
        "[Nvidia|AMD] [gets [green light|nod|go-ahead|OK|all-clear]|cleared] to [sell|ship] "
        "[H20|MI308] chips to China",
        Fact("EXPORT_CONTROL", "announced", "US", "licence_grant"),
        years=(2025, 2025),
    ),
    _line(
        "short-off-limits",
        "[Nvidia|AMD] chips [off limits to|no longer for sale to] China [under|"
        "after] new U.S. rule",
        Fact("EXPORT_CONTROL", "announced", "US", "control_rule export_ban"),
        years=(2022, 2025),
    ),
    _line(
        "short-freed-from",
        "[American|U.S.] {ugood} [freed from|spared|exempt from] Chinese [duty|tariff] [until|"
        "through] {d3}",
        Fact("TARIFF", "announced", "CN", "exclusion tariff_removal", expiry="d3"),
    ),
)
_KINDS: Final = (
    _line(
        "short-answer-in-front",
        "[Hitting back|Striking back|Retaliating|In retaliation|In response], [Beijing|China] "
        "[lifts|raises|hikes] [duty|levy|tariff] on [American|U.S.] goods to {high}% from {low}%",
        _duty("CN", subkind="retaliation", rate="high", before="low"),
    ),
    _line(
        "short-answer-behind",
        "[Beijing|China] [lifts|raises|hikes] [duty|levy|tariff] on [American|U.S.] {ugood} to "
        "{r1}% [in retaliation|to retaliate|in answer to U.S. duties|as payback for U.S. tariffs]",
        _duty("CN", subkind="retaliation", rate="r1"),
    ),
    Composed(
        "short-rule-that-bars",
        "U.S. takes new aim at China chips",
        "The Commerce Department [issued|published|unveiled] [rules|a rule|regulations] on {wd} "
        "[that ban|barring|banning|blocking] [sales|exports|shipments] of [advanced chips|"
        "chipmaking tools] to China.",
        (Fact("EXPORT_CONTROL", "announced", "US", "control_rule", date="today"),),
        years=(2020, 2025),
    ),
    Composed(
        "short-licence-put-on",
        "China [puts|slaps] [a licence|licences] on [gallium|graphite|tungsten] exports",
        "The commerce ministry said on {wd} that [shipments|exports] will need [a permit|approval] "
        "from {d1}.",
        (Fact("EXPORT_CONTROL", "announced", "CN", "licence_regime", effective="d1"),),
    ),
    _line(
        "short-notice-of-review",
        "MOFCOM [Announcement|Notice]: expiry review of anti-dumping measures on [n-propanol|"
        "phenol] originating in the United States",
        Fact("TRADE_REMEDY", "announced", "CN", "anti_dumping_review"),
    ),
    Composed(
        "short-notice-of-case",
        "MOFCOM Announcement: anti-discrimination investigation into U.S. measures on chips",
        "The Ministry of Commerce decided to initiate the investigation as of {wd}.",
        (Fact("INVESTIGATION", "announced", "CN"),),
        years=(2025, 2025),
    ),
    Composed(
        "short-waivers-for-goods",
        "USTR [brings back|reinstates|restores] {n} [exclusions|waivers|exemptions] for goods from "
        "China",
        "The [exclusions|exemptions|waivers] [run|are valid|last] [until|through] {d3}.",
        (Fact("TARIFF", "announced", "US", "exclusion", expiry="d3"),),
    ),
)
_RATES: Final = (
    Composed(
        "short-rate-goes-down",
        "[Trump|Washington] [halves|cuts] [duty|tariff] on Chinese goods",
        "The [duty|levy|tariff] [goes|falls|drops] to {low}% from {high}%, the White House said on "
        "{wd}.",
        (_duty("US", subkind="tariff_reduction", rate="low", before="high"),),
        years=(2018, 2020),
    ),
    _line(
        "short-rate-instead",
        "U.S. to charge Chinese goods {low}% [instead of|rather than] {high}%",
        _duty("US", subkind="tariff_reduction", rate="low", before="high"),
    ),
    Composed(
        "short-rate-cut-from",
        "China cuts [duty|tariff] on US {ugood} to {low}%",
        "The [cut|reduction] from {high}% [applies|takes effect|starts] [on|from] {d1}, [the "
        "finance ministry said|officials said].",
        (_duty("CN", subkind="tariff_reduction", rate="low", before="high", effective="d1"),),
    ),
    Composed(
        "short-rate-was",
        "China raises [duty|tariff] on US {ugood} to {high}%",
        "The [previous|old|current|existing] [rate|duty|tariff] [was|is|had been|stood at] {low}%.",
        (_duty("CN", subkind="tariff_increase", rate="high", before="low"),),
    ),
    _line(
        "short-rate-after-setting",
        "Trump [lifts|raises] [tariff|duty] on Chinese goods to {high}%, [a day|hours|a week] "
        "after [setting|putting] it at {low}%",
        _duty("US", subkind="tariff_increase", rate="high", before="low"),
        years=(2018, 2020),
    ),
    Composed(
        "short-rate-of-today",
        "{US2} to raise [duty|tariff] on Chinese {cgood}",
        "The [duty|rate|levy] [will go|goes|will rise] [up |]to {high}% from [the current|today's] "
        "{low}% on {d1}, {us} said.",
        (_duty("US", subkind="tariff_increase", rate="high", before="low", effective="d1"),),
    ),
)
_NOTICES: Final = (
    Composed(
        "short-notice-of-controls",
        "MOFCOM Announcement No. {n}",
        "[In accordance with|Pursuant to] the Export Control Law, it [has been|is] decided to "
        "[impose|implement] export controls on [gallium|tungsten|samarium]-related items. [This|"
        "The] announcement [shall take effect|enters into force|is effective] on {d1}.",
        (
            Fact(
                *("EXPORT_CONTROL", "announced", "CN", "control_rule licence_regime"),
                effective="d1",
            ),
        ),
    ),
    Composed(
        "short-notice-of-duty",
        "Announcement of the Customs Tariff Commission",
        "[Starting|Effective|As of|Beginning] {d1}, an additional [tariff|duty] of {r1} percent "
        "will be [levied|imposed|collected] on {ugood} originating in the United States.",
        (_duty("CN", effective="d1", rate="r1"),),
    ),
    Composed(
        "short-may-apply",
        "China opens [exclusion|tariff exemption] window for American goods",
        "[Importers|Companies|Firms] [may|can] apply from {d1} for relief from the additional "
        "duties on U.S. products, the Customs Tariff Commission said on {wd}.",
        (Fact("TARIFF", "announced", "CN", "exclusion", effective="d1"),),
    ),
    Composed(
        "short-were-to-lapse",
        "USTR [keeps exclusions alive|prolongs exclusions]",
        "The {n} exclusions from the China Section 301 duties, due to [lapse|expire] [this {wd+2}|"
        "on {wd+2}], have been [prolonged|extended|renewed] to {d3}, the trade "
        "representative's office said.",
        (Fact("TARIFF", "extended", "US", "exclusion_extension", expiry="d3"),),
    ),
    _line(
        "short-more-days-of-truce",
        "Trump [signs off on|approves|orders] [90 more days|another 90 days] of China tariff "
        "[truce|pause], to {d3}",
        Fact("TARIFF", "extended announced", None, "tariff_suspension_extension", expiry="d3"),
        years=(2025, 2025),
    ),
    _line(
        "short-first-day-set-off",
        "Washington [imposes|sets|puts] {r1}% duty on solar cells, [China's included|Chinese ones "
        "included], from {d1}",
        _duty("US", effective="d1", rate="r1"),
    ),
    _line(
        "short-put-under",
        "US [puts|to put] Chinese {cgood} under a {r1}% [tariff|duty] [from|as of] {d1}",
        _duty("US", effective="d1", rate="r1"),
    ),
    Composed(
        "short-analysts-think",
        "What comes next for trade",
        "Analysts [think|believe|expect] that Washington will raise tariffs on Chinese goods next "
        "year. [Beijing has said it will not give in.|]",
        (),
        may="STATEMENT",
    ),
    Composed(
        "short-known-duty-paid",
        "Toymakers live with China tariff",
        "[Importers|Toymakers] are paying the {r1}% tariff that Washington put on Chinese goods "
        "in {py}.",
        (),
    ),
)
MEASSHORT: Final[tuple[Composed, ...]] = (*_FIRST_DAYS, *_NOMINAL, *_KINDS, *_RATES, *_NOTICES)
