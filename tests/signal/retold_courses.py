"""News that takes its course: announced, in force, answered, suspended, looked back on."""

from __future__ import annotations

from typing import Final

from composing import Fact
from retelling import Story, Telling

_LISTED: Final = "EXPORT_CONTROL ENTITY_MEASURE"

STORIES: Final = (
    Story(
        "duty_from_notice_to_pause",
        (
            Fact("TARIFF", imposing="US", subkind="tariff_new tariff_increase surcharge"),
            Fact("TARIFF", imposing="CN"),
            Fact("TARIFF", imposing="US", subkind="tariff_suspension"),
        ),
        (
            Telling("US to put {r1}% tariff on Chinese {cgood} from {today+3}", always=True),
            Telling(
                "USTR publishes notice on tariff for Chinese {cgood}",
                "A [Federal Register|formal] notice published on {wd+1} says that the {r1}% duty "
                "on {cgood} from China, announced on {wd}, will apply from {today+3}.",
                day=1,
            ),
            Telling("What the {r1}% tariff on Chinese {cgood} means for importers", day=1),
            Telling("Importers of Chinese {cgood} brace for {r1}% duty", day=2),
            Telling("US tariff of {r1}% on {cgood} from China takes effect", day=3),
            Telling(
                "Duties on Chinese {cgood} kick in",
                "The {r1}% US tariff on {cgood} from China came into force at 12:01 a.m. on "
                "{wd+3}.",
                day=3,
            ),
            Telling(
                "China answers with {r2}% tariff on US {ugood}",
                "China said on {wd+4} it would impose a {r2}% tariff on American {ugood} in answer "
                "to the {r1}% duty on its {cgood} that took effect a day earlier.",
                day=4,
                always=True,
            ),
            Telling("中国对原产于美国的{zugood}加征{r2}%关税", day=4, language="zh"),
            Telling("Growers of {ugood} decry Chinese retaliation", day=5),
            Telling(
                "US suspends tariff on Chinese {cgood} for 90 days",
                "Washington on {wd+6} suspended its {r1}% duty on {cgood} from China for 90 days "
                "to give talks a chance.",
                day=6,
                always=True,
            ),
            Telling("Trump pauses {r1}% tariff on Chinese {cgood}", day=6),
        ),
        years=(2018, 2020),
    ),
    Story(
        "second_listing_days_later",
        (Fact(_LISTED, imposing="US"), Fact(_LISTED, imposing="US")),
        (
            Telling(
                "US adds {n} Chinese chip firms to Entity List",
                "The Commerce Department said on {wd} it had added {n} Chinese companies, among "
                "them Inspur, to the Entity List.",
                always=True,
            ),
            Telling("Commerce blacklists {n} Chinese companies"),
            Telling("美国将{n}家中国实体列入实体清单", language="zh"),
            Telling("Shares of blacklisted Chinese chip firms fall", day=1),
            Telling("China opposes US listing of {n} firms", day=1),
            Telling(
                "US blacklists SenseTime and 17 other Chinese firms",
                "The Commerce Department on {wd+5} put SenseTime and 17 other Chinese companies on "
                "the Entity List, days after it had listed {n} chip firms.",
                day=5,
                always=True,
            ),
            Telling("SenseTime, 17 others added to US Entity List", day=5),
            Telling("SenseTime says it regrets US blacklisting", day=6),
        ),
        years=(2021, 2024),
    ),
    Story(
        "ruling_stay_and_appeal",
        (
            Fact("DISPUTE", imposing=None),
            Fact("DISPUTE", imposing=None),
        ),
        (
            Telling(
                "Court strikes down Trump's tariffs on China",
                "The U.S. Court of International Trade ruled on {wd} that the president had no "
                "power to impose the fentanyl tariffs on China.",
                always=True,
            ),
            Telling("US trade court rules tariffs on Chinese goods unlawful"),
            Telling(
                "Judges void fentanyl duties",
                "A three-judge panel of the Court of International Trade said on {wd} that duties "
                "on Chinese goods went beyond the president's authority.",
            ),
            Telling("美国国际贸易法院裁定特朗普对华关税违法", language="zh"),
            Telling(
                "Appeals court pauses ruling against Trump tariffs",
                "The U.S. Court of Appeals for the Federal Circuit on {wd+1} put on hold the "
                "ruling that struck down tariffs on China, so they stay in effect for now.",
                day=1,
                always=True,
            ),
            Telling("Appeals court lets Trump's China tariffs stay in place for now", day=1),
            Telling("China urges US to scrap tariffs after court ruling", day=1),
            Telling("Five questions after the tariff rulings", day=2),
        ),
        may="TARIFF STATEMENT LEGAL_BASIS",
        years=(2025, 2025),
    ),
    Story(
        "remedy_by_stages",
        (
            Fact("TRADE_REMEDY", imposing="US", subkind="anti_dumping_initiation"),
            Fact("TRADE_REMEDY", imposing="US", subkind="anti_dumping_preliminary"),
            Fact("TRADE_REMEDY", imposing="US", subkind="anti_dumping_final"),
        ),
        (
            Telling(
                "US opens anti-dumping probe into Chinese mattresses",
                "The Commerce Department said on {wd} it had begun an anti-dumping investigation "
                "of mattresses from China.",
                always=True,
            ),
            Telling("Commerce initiates antidumping investigation of mattresses from China"),
            Telling("美国对华床垫发起反倾销调查", language="zh"),
            Telling("Mattress makers welcome dumping probe", day=1),
            Telling(
                "US sets preliminary anti-dumping duties on Chinese mattresses",
                "Commerce announced on {wd} its preliminary determination that mattresses from "
                "China were dumped, with margins of up to {low}%.",
                day=119,
                always=True,
            ),
            Telling("美国对华床垫作出反倾销初裁", day=119, language="zh"),
            Telling("Chinese mattresses face preliminary duties of up to {low}%", day=120),
            Telling(
                "Commerce finds in final ruling that Chinese mattresses were dumped",
                "The Commerce Department said on {wd} in its final determination that mattresses "
                "from China were dumped, and set margins of up to {high}%.",
                day=203,
                always=True,
            ),
            Telling("US final duties on Chinese mattresses reach {high}%", day=203),
        ),
        may="CALENDAR",
        years=(2018, 2024),
    ),
    Story(
        "remembered_a_month_later",
        (Fact("IMPORT_RESTRICTION", imposing="CN"),),
        (
            Telling("China [suspends|halts] imports of US beef from {n} plants"),
            Telling(
                "Chinese customs bars US beef plants",
                "China's customs administration said on {wd} it was suspending beef imports from "
                "{n} American plants.",
                always=True,
            ),
            Telling("中国暂停{n}家美国牛肉企业对华出口", language="zh"),
            Telling("Ranchers count the cost of Chinese beef ban", day=1),
            Telling(
                "A month after China shut out US beef, packers look elsewhere",
                "Packers have found other buyers since China suspended imports from {n} plants "
                "last month. The suspension was the widest in years.",
                day=35,
                silent=True,
            ),
            Telling(
                "US beef exports slump",
                "Exports fell by a third in the weeks after China halted imports from {n} US "
                "plants, data showed on {wd}.",
                day=35,
                silent=True,
            ),
        ),
        years=(2018, 2025),
    ),
    Story(
        "two_calls_in_a_week",
        (Fact("MEETING", subkind="call_ministerial"), Fact("MEETING", subkind="call_ministerial")),
        (
            Telling(
                "{a-last} speaks with China's {c-last}",
                "{a} spoke by phone with {c} on {wd}, his office said.",
                always=True,
            ),
            Telling("{c-last}, {a-last} hold phone call on trade"),
            Telling(
                "{z-c}与{z-a}通话",
                "新华社北京{zd}电 {zt-c}{zd}应约与{zt-a}通话，就双边经贸关系交换意见。",
                language="zh",
            ),
            Telling(
                "Calls between trade chiefs lift hopes",
                "Shares rose on {wd+1}, a day after {a} and {c} spoke by phone.",
                day=1,
            ),
            Telling("China says {c-last}-{a-last} call was candid", day=1),
            Telling(
                "{a-last} and {c-last} speak again",
                "{a} held a second phone call with {c} on {wd+6}, after they first spoke on {wd}.",
                day=6,
                always=True,
            ),
            Telling("{c-last} and {a-last} hold another call", day=6),
        ),
    ),
    Story(
        "controls_announced_and_eased",
        (
            Fact("EXPORT_CONTROL", imposing="CN", subkind="control_rule licence_regime"),
            Fact("EXPORT_CONTROL", imposing="CN", subkind="control_suspension licence_grant"),
        ),
        (
            Telling("China to control exports of graphite", always=True),
            Telling(
                "China tightens grip on graphite",
                "China's commerce ministry and customs said on {wd} exporters of graphite would "
                "need a licence from {today+4}, citing national security.",
                always=True,
            ),
            Telling("商务部、海关总署公布对石墨相关物项实施出口管制", language="zh"),
            Telling(
                "商务部新闻发言人就石墨出口管制答记者问",
                "问：商务部{zd}宣布对石墨实施出口管制，请介绍有关情况。答：该举措是国际通行做法。",
                language="zh",
            ),
            Telling("Battery makers scramble after Chinese graphite curbs", day=1),
            Telling("US says it is studying China's graphite export controls", day=1),
            Telling("China's graphite controls take effect", day=4),
            Telling(
                "China suspends graphite export controls for a year",
                "China's commerce ministry said on {wd+6} it would suspend its controls on exports "
                "of graphite to the United States for one year.",
                day=6,
                always=True,
            ),
            Telling("Beijing puts graphite curbs on hold", day=6),
        ),
        years=(2023, 2025),
    ),
    Story(
        "fees_of_both",
        (Fact("CHARGE", imposing="US"), Fact("CHARGE", imposing="CN")),
        (
            Telling(
                "US to charge port fees on Chinese ships from {today+5}",
                "The US Trade Representative said on {wd} that Chinese-built ships would pay fees "
                "at American ports from {today+5}.",
                always=True,
            ),
            Telling("USTR sets port fees for Chinese-built vessels"),
            Telling("美国将自{ztoday+5}起对中国船舶收取港口费", language="zh"),
            Telling(
                "China hits back at US port fees",
                "China's transport ministry said on {wd+2} it would collect special port fees from "
                "American ships from {today+5}, the day on which US fees on Chinese vessels start.",
                day=2,
                always=True,
            ),
            Telling("交通运输部：{ztoday+5}起对美船舶收取船舶特别港务费", day=2, language="zh"),
            Telling("US, Chinese port fees kick in", day=5),
            Telling(
                "Tit-for-tat port fees begin",
                "The United States and China began on {wd+5} to charge port fees on each other's "
                "ships.",
                day=5,
            ),
            Telling("Shipping lines reroute vessels to avoid port fees", day=6),
        ),
        years=(2025, 2025),
    ),
    Story(
        "complaint_and_panel",
        (
            Fact("DISPUTE", imposing="CN", subkind="wto_consultation wto_complaint_received"),
            Fact("DISPUTE", imposing=None, subkind="wto_panel"),
        ),
        (
            Telling(
                "China files WTO complaint over US chip curbs",
                "China has filed a dispute at the World Trade Organization against the United "
                "States over its chip export controls, the commerce ministry said on {wd}.",
                always=True,
            ),
            Telling("Beijing takes US chip controls to WTO"),
            Telling("中国在世贸组织起诉美国对华芯片出口管制", language="zh"),
            Telling("US rejects Chinese WTO case on chips", day=1),
            Telling("What China's WTO complaint can achieve", day=2),
            Telling(
                "WTO sets up panel on US chip curbs",
                "The WTO agreed on {wd} to set up a panel to rule on China's complaint against US "
                "controls on exports of chips.",
                day=63,
                always=True,
            ),
            Telling("WTO panel to examine US chip export controls on China", day=63),
        ),
        may="STATEMENT",
        years=(2022, 2024),
    ),
    Story(
        "purchases_and_their_count",
        (Fact("AGREEMENT", imposing="CN"),),
        (
            Telling("China to buy {n} million tons of US soybeans, {a-last} says"),
            Telling(
                "China agrees to buy soybeans",
                "{a} said on {wd} that China had agreed to buy {n} million tons of American "
                "soybeans by the end of the year.",
                always=True,
            ),
            Telling("Soybean futures jump as China pledges purchases"),
            Telling("中国同意采购{n}00万吨美国大豆", language="zh"),
            Telling(
                "Farmers cheer Chinese promise",
                "Growers welcomed China's pledge, announced on {wd}, to buy {n} million tons of "
                "soybeans.",
                day=1,
            ),
            Telling("Will China keep its promise to buy US soybeans?", day=2),
            Telling(
                "The week in trade",
                "China promised on {wd} to buy {n} million tons of soybeans, and grain prices rose "
                "for a third day.",
                day=3,
            ),
        ),
    ),
    Story(
        "probe_of_a_firm",
        (Fact("INVESTIGATION", imposing="CN"),),
        (
            Telling("China opens antitrust probe into Qualcomm"),
            Telling(
                "Qualcomm faces inquiry in China",
                "China's market regulator said on {wd} it was investigating Qualcomm on suspicion "
                "that it broke the antimonopoly law.",
                always=True,
            ),
            Telling("市场监管总局依法对高通公司开展立案调查", language="zh"),
            Telling("Qualcomm shares slip on Chinese investigation"),
            Telling(
                "What is the Qualcomm case about?",
                "China's market watchdog announced its investigation on {wd}.",
                day=1,
            ),
            Telling("Qualcomm says it is cooperating with Chinese regulator", day=1),
            Telling(
                "Beijing turns up heat on US chip firms",
                "The antitrust investigation of Qualcomm that China's market regulator launched on "
                "{wd} is the latest of several.",
                day=2,
            ),
        ),
        years=(2024, 2025),
    ),
)
