"""News of a week and what comes after: previews, days of talks, long wraps, weekend summaries."""

from __future__ import annotations

from typing import Final

from composing import Fact
from retelling import Story, Telling

_RISE: Final = "tariff_new tariff_increase surcharge retaliation"

STORIES: Final = (
    Story(
        "wrap_beside_the_fresh_item",
        (Fact("TARIFF", imposing="CN", subkind=_RISE), Fact("INVESTIGATION", imposing="CN")),
        (
            Telling("China to impose {r1}% duty on US {ugood}", always=True),
            Telling(
                "Beijing slaps {r1}% tariff on American {ugood}",
                "China will levy an extra {r1}% on {ugood} from the United States from {d1}, the "
                "finance ministry said on {wd}.",
            ),
            Telling(
                "How the trade war got here",
                "The two sides have traded blows for years.\n\nIn {py} Washington raised duties on "
                "${v1} billion of Chinese goods. Beijing answered in kind within days.\n\nA truce "
                "followed, under which both cut tariffs. It held for some months.\n\nOn {wd} China "
                "said it would put a {r1}% duty on American {ugood}.",
                day=1,
            ),
            Telling(
                "China opens dumping inquiry into US chemicals; {ugood} duty stays",
                "China's commerce ministry said on {wd+2} it had opened an anti-discrimination "
                "investigation into US policies on chips. The {r1}% duty on {ugood}, announced on "
                "{wd}, remains in place, it said.",
                day=2,
            ),
            Telling(
                "China starts anti-discrimination probe into US chip policy",
                "The commerce ministry announced on {wd+2} an anti-discrimination investigation "
                "into American chip policy.",
                day=2,
                always=True,
            ),
            Telling("商务部对美国集成电路领域相关措施发起反歧视立案调查", day=2, language="zh"),
            Telling(
                "Week in review: duties and a probe",
                "China imposed a {r1}% duty on {ugood} on {wd} and two days later opened a probe "
                "into US chip policy.",
                day=5,
                silent=True,
            ),
        ),
        may="TRADE_REMEDY",
        years=(2025, 2025),
    ),
    Story(
        "talks_from_preview_to_readout",
        (Fact("MEETING", place="city"),),
        (
            Telling("US, China trade chiefs to meet in {city} this week"),
            Telling(
                "{a-last} and {c-last} to hold talks in {city}",
                "{a} will meet {c} in {city} on {wd+3}, the Treasury said on {wd}.",
                always=True,
            ),
            Telling("Can the {city} talks calm the trade war?", day=2),
            Telling(
                "What to watch in {city}",
                "Negotiators from both sides sit down in {city} on {wd+3} for their first talks in "
                "months. Tariffs top the agenda.",
                day=3,
            ),
            Telling("Talks between {a-last} and {c-last} get under way in {city}", day=3),
            Telling(
                "US, China hold 'constructive' talks in {city}",
                "{a} and {c} held constructive talks in {city} on {wd+3}, both sides said.",
                day=3,
                always=True,
            ),
            Telling(
                "{z-c}与{z-a}在{z-city}举行会谈",
                "当地时间{ztoday+3}，{zt-c}与{zt-a}在{z-city}举行经贸会谈。",
                day=3,
                language="zh",
            ),
            Telling(
                "White House issues readout of {city} talks",
                "A readout said {a} and {c} discussed tariffs and fentanyl at their meeting in "
                "{city} on {wd+3}.",
                day=4,
            ),
            Telling("China says {city} talks with US were candid", day=4),
            Telling(
                "The week that was",
                "Markets took heart from the talks that {a-last} and {c-last} held in {city} on "
                "{wd+3}.",
                day=5,
                silent=True,
            ),
        ),
        may="AGREEMENT",
    ),
    Story(
        "deal_to_be_signed_and_signed",
        (Fact("AGREEMENT", subkind="trade_deal"),),
        (
            Telling("US, China reach phase one trade deal", always=True),
            Telling(
                "Both sides agree on first-phase accord",
                "The United States and China have agreed on the text of a phase one trade deal, "
                "officials said on {wd}.",
            ),
            Telling("中美就第一阶段经贸协议文本达成一致", language="zh"),
            Telling(
                "{c-last} to travel to Washington to sign deal",
                "{c} will lead a delegation to Washington on {wd+5} to sign the phase one trade "
                "deal, the commerce ministry said on {wd+1}.",
                day=1,
            ),
            Telling(
                "{z-c}将赴美签署协议",
                "商务部{ztoday+1}宣布，{zt-c}将于{ztoday+5}率团访问华盛顿，签署第一阶段经贸协议。",
                day=1,
                language="zh",
            ),
            Telling("Trump, {c-last} sign phase one trade deal at White House", day=5),
            Telling("What is in the phase one trade deal", day=6),
        ),
        may="MEETING",
        years=(2019, 2020),
    ),
    Story(
        "truce_told_and_retold",
        (Fact("AGREEMENT", imposing=None),),
        (
            Telling(
                "US, China agree to truce in trade war",
                "The United States and China agreed on {wd} to a truce that holds off new tariffs "
                "for 90 days.",
                always=True,
            ),
            Telling("Washington and Beijing call 90-day tariff truce"),
            Telling("中美同意暂停加征新关税90天", language="zh"),
            Telling("Stocks jump on US-China tariff truce", day=1),
            Telling(
                "Can the truce hold?",
                "The 90-day ceasefire agreed on {wd} leaves the hardest questions open.",
                day=2,
            ),
            Telling(
                "One month into the truce, little has changed",
                "A month after Washington and Beijing agreed to hold off new tariffs, trade has "
                "barely picked up.",
                day=33,
                silent=True,
            ),
        ),
        may="CALENDAR TARIFF",
        years=(2018, 2019),
    ),
    Story(
        "chip_licences",
        (Fact("EXPORT_CONTROL", imposing="US", subkind="licence_grant control_suspension"),),
        (
            Telling(
                "US to let Nvidia sell H20 chips to China",
                "Nvidia said on {wd} that the US government had assured it that licences for sales "
                "of its H20 chip to China would be granted.",
                always=True,
            ),
            Telling("Nvidia to resume H20 sales to China after US nod"),
            Telling("美国批准英伟达对华出售H20芯片", language="zh"),
            Telling("Nvidia shares surge on China chip licences"),
            Telling("Lawmakers slam decision to let Nvidia sell chips to China", day=1),
            Telling(
                "Why Washington changed its mind on chips",
                "The decision to let Nvidia sell its H20 in China, made public on {wd}, followed "
                "weeks of lobbying.",
                day=2,
            ),
        ),
        years=(2025, 2025),
    ),
    Story(
        "ban_on_goods",
        (Fact("IMPORT_RESTRICTION", imposing="CN"),),
        (
            Telling(
                "China halts imports of US poultry",
                "China's customs said on {wd} it would ban imports of poultry from the United "
                "States [at once|from {wd}].",
                always=True,
            ),
            Telling("Beijing bans American chicken"),
            Telling("海关总署暂停进口美国禽肉", language="zh"),
            Telling("US poultry producers say Chinese ban is unfair", day=1),
            Telling(
                "Poultry exporters look for new markets",
                "Producers said on {wd+2} the Chinese ban on US poultry, in force since {wd}, had "
                "cost them their biggest market for feet and wings.",
                day=2,
            ),
        ),
    ),
    Story(
        "de_minimis_ended",
        (Fact("TARIFF", imposing="US", subkind="de_minimis_change"),),
        (
            Telling(
                "Trump ends duty exemption for small parcels from China",
                "President Donald Trump signed an order on {wd} to end the de minimis exemption "
                "for low-value packages from China on {today+6}.",
                always=True,
            ),
            Telling("US closes de minimis loophole for Chinese goods"),
            Telling("特朗普取消中国小额包裹免税待遇", language="zh"),
            Telling("Shein and Temu face higher costs as de minimis ends", day=1),
            Telling("End of de minimis: what shoppers need to know", day=2),
            Telling("De minimis exemption for Chinese parcels ends", day=6),
        ),
        years=(2025, 2025),
    ),
    Story(
        "visit_of_an_envoy",
        (Fact("MEETING", subkind="ministerial_visit ministerial_talks ministerial_meeting"),),
        (
            Telling(
                "{a-last} to visit Beijing next week",
                "{a} will travel to Beijing for talks with {c}, the Treasury said on {wd}.",
                always=True,
            ),
            Telling("China says {a-last} to visit Beijing"),
            Telling("{z-a}将访华", language="zh"),
            Telling("{a-last} arrives in Beijing for talks", day=6),
            Telling(
                "{a-last} meets {c-last} in Beijing",
                "{a} met {c} in Beijing on {wd+6} and urged China to open its markets.",
                day=6,
            ),
            Telling("{zt-c}会见{zt-a}", day=6, language="zh"),
        ),
        may="STATEMENT",
    ),
    Story(
        "duties_raised_twice",
        (
            Fact("TARIFF", imposing="US", subkind=_RISE),
            Fact("TARIFF", imposing="CN", subkind=_RISE),
        ),
        (
            Telling("US raises tariffs on Chinese goods to 104%", always=True),
            Telling(
                "Trump lifts China duties",
                "President Donald Trump on {wd} raised tariffs on Chinese goods to 104% from 54%, "
                "effective {wd+1}.",
            ),
            Telling("China raises tariffs on US goods to 84%", day=1, always=True),
            Telling(
                "Beijing answers with 84% duty",
                "China said on {wd+1} it would raise its duty on all US goods to 84% from 34% on "
                "{wd+2}.",
                day=1,
            ),
            Telling("国务院关税税则委员会：对美加征关税税率由34%提高至84%", day=1, language="zh"),
            Telling("Markets sink as China hits back with 84% tariff", day=1),
            Telling("Retailers fear 104% tariff on Chinese goods", day=2),
        ),
        years=(2025, 2025),
    ),
    Story(
        "order_to_sell",
        (Fact("INVESTMENT", imposing="US"),),
        (
            Telling(
                "Trump orders Chinese firm to sell US chip assets",
                "President Donald Trump on {wd} ordered a Chinese-owned firm to divest its stake "
                "in an American chip maker, citing national security.",
                always=True,
            ),
            Telling("White House blocks Chinese chip deal", day=0),
            Telling("China criticises US order on chip divestiture", day=1),
            Telling("What the chip divestiture order means for Chinese investors", day=2),
        ),
        may="STATEMENT",
        years=(2025, 2025),
    ),
)
