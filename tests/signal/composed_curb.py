"""Cases, lists and export curbs told from the other end: lodged, placed, allowed no more.

Who brings a case stands behind "by", or tells of it last; firms are "from" a side; goods and firms
come "under" a control, go on a list, and "may no longer be sold"; a measure "is to be" suspended.
"""

from __future__ import annotations

from composed_inserted import INSERTED
from composing import Composed, Fact

_LODGED = "[lodged|filed|brought|submitted]"
_OVER = "[over|against] the tariffs that the United States [plans|has announced]"
_SELL = "[sold|shipped|supplied|exported]"
_TOOLS = "[chip tools|advanced chips|AI chips]"
_SAID = "[said|announced]"


def _case(imposing: str) -> Fact:
    return Fact(
        "DISPUTE", status="announced", imposing=imposing, subkind="wto_consultation", date="today"
    )


def _curb(kind: str, imposing: str, subkind: str | None = None) -> Fact:
    return Fact(kind, status="announced", imposing=imposing, subkind=subkind, date="today")


CURB = (
    *INSERTED,
    Composed(
        "curb-lodged-told-last",
        "[Tariffs|Duties] are taken to Geneva",
        "A complaint against the United States has been "
        + _LODGED
        + " at the World Trade Organization[ over its tariffs|], China "
        + _SAID
        + " on {wd}.",
        (_case("CN"),),
    ),
    Composed(
        "curb-lodged-fronted",
        "[Tariffs|Duties] are taken to Geneva",
        "Against the tariffs that the United States plans on [imports of |]Chinese goods, a"
        " complaint has been [lodged|filed] at the World Trade Organization, the commerce ministry"
        " in Beijing " + _SAID + " on {wd}.",
        (_case("CN"),),
    ),
    Composed(
        "curb-lodged-by",
        "WTO complaint " + _LODGED + " by China over [U.S.|US] tariffs",
        "A complaint was "
        + _LODGED
        + " at the World Trade Organization by China on {wd} over tariffs of the United States.",
        (_case("CN"),),
    ),
    Composed(
        "curb-sued-by",
        "[Licensing rules|Technology licences] end up in Geneva",
        "China was sued at the World Trade Organization by the [Office of the |]U.S. Trade"
        " Representative on {wd} over technology licensing.",
        (_case("US"),),
    ),
    Composed(
        "curb-consultations-by",
        "[Curbs|Controls] are taken to Geneva",
        "Consultations with the United States were [requested|sought] by China at the World Trade"
        " Organization on {wd} over chip export controls.",
        (_case("CN"),),
    ),
    Composed(
        "curb-lodged-by-third",
        "Complaint at the WTO",
        "A complaint was lodged at the World Trade Organization by [Japan|Brazil] on {wd} over"
        " American tariffs on steel, as China [did|had done] in {py}.",
        (),
        may="DISPUTE",
    ),
    Composed(
        "curb-firms-from",
        "[More|Twelve more] names on a [blacklist|trade blacklist]",
        "[Twelve|Twenty] [high-tech |]companies from China, makers of [lasers|engines|robots]"
        " among them, [were|have been] put on [the|its] Entity List by the U.S. Department of"
        " Commerce on {wd}.",
        (_curb("EXPORT_CONTROL", "US", "entity_listing"),),
        years=(2019, 2025),
    ),
    Composed(
        "curb-firms-from-america",
        "[Firms|Companies] face [trouble|questions]",
        "[Twelve|Twenty] businesses from America were put on [a blacklist|the unreliable entity"
        " list] by the government in Beijing on {wd}.",
        (_curb("ENTITY_MEASURE", "CN"),),
        years=(2021, 2025),
    ),
    Composed(
        "curb-restrictions-placed",
        "[Suppliers|Firms] face [trouble|questions]",
        "Export restrictions were [placed|put|imposed] on [twelve|36] Chinese [technology |]firms"
        " by the [U.S.|US] Commerce Department on {wd}.",
        (_curb("EXPORT_CONTROL", "US"),),
        years=(2019, 2025),
    ),
    Composed(
        "curb-firms-under",
        "[Suppliers|Firms] face [trouble|questions]",
        "[Twelve|Forty] Chinese entities were [put|placed|brought] under [new |tighter |]export"
        " [restrictions|controls|curbs] by the [U.S.|US] Commerce Department on {wd}.",
        (_curb("EXPORT_CONTROL", "US", "entity_listing"),),
        years=(2019, 2025),
    ),
    Composed(
        "curb-list-gone-on",
        "[Suppliers|Firms] face [trouble|questions]",
        "[Twelve|Forty] Chinese companies go on a [US|U.S.] export control list, the Commerce"
        " Department said on {wd}.",
        (_curb("EXPORT_CONTROL", "US", "entity_listing"),),
        years=(2019, 2025),
    ),
    Composed(
        "curb-list-written-of",
        "[Calls|Doubts] over a list",
        "[Twelve|Forty] Chinese companies go on about a US export control list, [a columnist"
        " wrote|a book says].",
        (),
    ),
    Composed(
        "curb-may-no-longer",
        "[Suppliers|Firms] face [trouble|questions]",
        _TOOLS.replace("[", "[^").replace("|", "|^")
        + " [may|can|must] no longer be "
        + _SELL
        + " to China, the U.S. Commerce Department "
        + _SAID
        + " on {wd}.",
        (_curb("EXPORT_CONTROL", "US"),),
        years=(2019, 2025),
    ),
    Composed(
        "curb-may-no-longer-firm",
        "[Suppliers|Firms] face [trouble|questions]",
        "Nvidia's "
        + _TOOLS
        + " can no longer be "
        + _SELL
        + " to China under rules [announced|published] by the U.S. Commerce Department on {wd}.",
        (_curb("EXPORT_CONTROL", "US"),),
        years=(2019, 2025),
    ),
    Composed(
        "curb-may-no-longer-supply",
        "[Suppliers|Firms] face [trouble|questions]",
        "American [suppliers|firms] may no longer [sell|ship|supply] "
        + _TOOLS
        + " to [12|36] Chinese companies, the U.S. Commerce Department "
        + _SAID
        + " on {wd}.",
        (_curb("EXPORT_CONTROL", "US"),),
        years=(2019, 2025),
    ),
    Composed(
        "curb-may-not-be-shipped",
        "[Metals|Magnets] in short supply",
        "Gallium and germanium [may|must] not be [shipped|exported|supplied] to the United States,"
        " China's commerce ministry " + _SAID + " on {wd}.",
        (_curb("EXPORT_CONTROL", "CN"),),
        years=(2023, 2025),
    ),
    Composed(
        "curb-may-not-buy",
        "[Metals|Magnets] in short supply",
        "[Buyers|Traders] may not [buy|sell] gallium from China this [week|month], brokers said on"
        " {wd} of the trade between the United States and China.",
        (),
        years=(2023, 2025),
    ),
    Composed(
        "curb-kept-from",
        "[Suppliers|Firms] face [trouble|questions]",
        "[More |][advanced chips|AI chips] will be kept from China under [new |]rules that the U.S."
        " Commerce Department [announced|published] on {wd}.",
        (_curb("EXPORT_CONTROL", "US"),),
        years=(2019, 2025),
    ),
    Composed(
        "curb-is-to-be-suspended",
        "[Relief|A respite] for exporters",
        "The [50% rule|Affiliates Rule] of the Bureau of Industry and Security [is|is now|is due]"
        " to be suspended by the United States, the White House said on {wd}.",
        (Fact("EXPORT_CONTROL", imposing="US", subkind="control_suspension", date="today"),),
        years=(2025, 2025),
    ),
    Composed(
        "curb-is-to-be-lifted-hoped",
        "[Relief|A respite] for exporters",
        "[Exporters|Traders] hope that the Affiliates Rule is to be suspended [one day|soon].",
        (),
        years=(2025, 2025),
    ),
    Composed(
        "curb-ban-by-companies-to",
        "[Suppliers|Firms] face [trouble|questions]",
        "A ban on sales [of components|of parts|] by U.S. companies to ZTE, one of China's leading"
        " makers of telecom gear, was imposed by the Department of Commerce, officials said on"
        " {wd}.",
        (_curb("EXPORT_CONTROL", "US"),),
        years=(2018, 2018),
    ),
    Composed(
        "curb-sanctions-said",
        "[Firms|Companies] face [trouble|questions]",
        "Sanctions are imposed on [seven|twelve] American companies, China's foreign ministry "
        + _SAID
        + " on {wd}.",
        (_curb("ENTITY_MEASURE", "CN"),),
        years=(2021, 2025),
    ),
    Composed(
        "curb-for-backing",
        "[Firms|Companies] face [trouble|questions]",
        "For [backing|arming|supplying] Russia's [army|military], [12|42] Chinese companies go on"
        " an export control list, the U.S. Commerce Department " + _SAID + " on {wd}.",
        (_curb("EXPORT_CONTROL", "US", "entity_listing"),),
        years=(2022, 2025),
    ),
)
