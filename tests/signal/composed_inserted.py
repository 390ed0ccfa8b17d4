"""Who says it stands in the midst, a clause comes between, and what is only aimed at is not told.

"The controls, the ministry said on Monday, will be suspended"; "The duties that were due have been
called off"; a deal in order to strike which somebody travels, or that can be had, is none.
"""

from __future__ import annotations

from composing import Composed, Fact

_TOLD = "[the commerce ministry in Beijing|China's commerce ministry]"
_SAID = "[said|announced] on {wd}"
_TALKS = "[Hopes|Doubts] in {city}"
_BUYS = Fact("AGREEMENT", subkind="purchase_commitment", imposing="CN", date="today")
_DEAL = Fact("AGREEMENT", subkind="trade_deal", date="today")

INSERTED = (
    Composed(
        "inserted-suspended",
        "[Relief|A respite] for [buyers|traders]",
        "[Export controls|Its export controls|The controls on exports] on gallium, "
        + _TOLD
        + " "
        + _SAID
        + ", will be suspended for a year.",
        (Fact("EXPORT_CONTROL", imposing="CN", subkind="control_suspension", date="today"),),
        years=(2024, 2025),
    ),
    Composed(
        "inserted-tariff-rises",
        "[Trouble|A blow] for [buyers|traders]",
        "[Tariffs|Duties] on {cgood} from China, the White House "
        + _SAID
        + ", will rise to {r1} percent.",
        (Fact("TARIFF", imposing="US", rate="r1", date="today"),),
    ),
    Composed(
        "inserted-agreed-to-buy",
        "[Farmers|Growers] [listen|look] to Beijing",
        "China has [|also |now ]agreed, the White House "
        + _SAID
        + ", to buy more American {ugood}.",
        (_BUYS,),
    ),
    Composed(
        "inserted-promised",
        "[Farmers|Growers] [listen|look] to Beijing",
        "China, the White House "
        + _SAID
        + ", has [promised|pledged] to buy more American {ugood}.",
        (_BUYS,),
    ),
    Composed(
        "inserted-promised-by",
        "[Farmers|Growers] [listen|look] to Beijing",
        "Purchases of American {ugood} were [promised|pledged] by China on {wd}, the White House"
        " said.",
        (_BUYS,),
    ),
    Composed(
        "inserted-wish",
        "[Farmers|Growers] [listen|look] to Beijing",
        "China, the White House said on {wd}, should buy more American {ugood}.",
        (),
        may="STATEMENT",
    ),
    Composed(
        "inserted-which",
        "[Relief|A respite] for [buyers|traders]",
        "The export controls on gallium, which is [a soft metal|used in chips], were suspended by"
        " China on {wd}.",
        (Fact("EXPORT_CONTROL", imposing="CN", subkind="control_suspension", date="today"),),
        years=(2024, 2025),
    ),
    Composed(
        "inserted-that-were-to",
        "[Relief|A respite] for [buyers|traders]",
        "The [new |]tariffs that were to hit [Chinese {cgood}|{cgood} from China] have been"
        " [called off|scrapped|dropped] by the United States, the White House said on {wd}.",
        (Fact("TARIFF", imposing="US", date="today"),),
    ),
    Composed(
        "inserted-that-hurt",
        "[Growers|Traders] count the cost",
        "The tariffs that hit American {ugood} in {py} have been [blamed for|felt in] a poor year"
        " on both sides, [brokers|bankers] in China and the United States said.",
        (),
        may="TARIFF",
    ),
    Composed(
        "inserted-text-accepted",
        _TALKS,
        "The text of a [phase one |]trade [agreement|deal] has been accepted by China and the"
        " United States, the [Commerce Ministry|White House] announced on {wd}.",
        (_DEAL,),
    ),
    Composed(
        "inserted-terms",
        _TALKS,
        "The United States and China have come to terms on a [phase one |]trade [agreement|deal],"
        " the White House announced on {wd}.",
        (_DEAL,),
    ),
    Composed(
        "inserted-groups-set-up",
        _TALKS,
        "Two working groups[, on trade and on finance,|] are to be [set up|created] by the United"
        " States and China, the Treasury said on {wd}.",
        (Fact("AGREEMENT", subkind="mechanism_created", date="today"),),
    ),
    Composed(
        "inserted-would-like",
        _TALKS,
        "The White House would like to [set up|get started on setting up] a Board of Trade with"
        " China, officials said on {wd}.",
        (),
        may="STATEMENT",
    ),
    Composed(
        "inserted-in-order-to",
        _TALKS,
        "The United States and China need [time|calm] in order to [strike|reach|sign] a trade deal,"
        " officials said on {wd}.",
        (),
    ),
    Composed(
        "inserted-can-be-reached",
        _TALKS,
        "A trade deal between the United States and China can be [reached|concluded|signed] soon,"
        " officials [hope|think].",
        (),
    ),
    Composed(
        "inserted-consensus",
        _TALKS,
        "The United States and China reached a [broad |new |]consensus on [handling their"
        " differences|keeping in touch], the commerce ministry said on {wd}.",
        (),
        may="STATEMENT MEETING",
    ),
    Composed(
        "inserted-must-be-taken",
        "[Chips|Tools] and security",
        "Measures [must|should] be taken to limit China's access to [advanced chips|chip tools],"
        " {a} said on {wd}.",
        (),
        may="STATEMENT",
    ),
    Composed(
        "inserted-labour-list",
        "[Names|Firms] on a list",
        "[Twelve|Thirty] Chinese companies were added to the Uyghur Forced Labor Prevention Act"
        " (UFLPA) Entity List on {wd}.",
        (Fact("IMPORT_RESTRICTION", imposing="US", subkind="import_ban", date="today"),),
        years=(2022, 2025),
    ),
    Composed(
        "inserted-curbs-on-sales-to-several",
        "Nvidia faces US curbs on AI chip sales to Russia and China",
        "Chip makers have [new|other] worries.",
        (Fact("EXPORT_CONTROL", imposing="US", date="today"),),
        years=(2022, 2025),
    ),
)
