"""News of several facts at once, told together and apart: outcomes, lists, rumours, stages."""

from __future__ import annotations

from typing import Final

from composing import Fact
from retelling import Story, Telling

STORIES: Final = (
    Story(
        "outcomes_of_a_summit",
        (
            Fact("TARIFF", imposing="US"),
            Fact("EXPORT_CONTROL", imposing="CN"),
            Fact("AGREEMENT", imposing="CN", subkind="purchase_commitment"),
        ),
        (
            Telling(
                "Trump cuts fentanyl tariff on China to 10% after meeting Xi",
                "President Donald Trump said on {wd} he would lower the fentanyl tariff on Chinese "
                "goods to 10% from 20% after talks with President Xi Jinping.",
                always=True,
            ),
            Telling(
                "China to pause rare earth export controls for a year",
                "China's commerce ministry said on {wd} it would suspend for one year the export "
                "controls on rare earths that it announced this month.",
                always=True,
            ),
            Telling(
                "China to buy {n} million tons of US soybeans, Trump says",
                "Trump told reporters on {wd} that China had agreed to buy {n} million tons of "
                "soybeans.",
                always=True,
            ),
            Telling("美国将把芬太尼关税降至10%", language="zh"),
            Telling("商务部：暂停实施稀土出口管制措施一年", language="zh"),
            Telling(
                "What Trump and Xi agreed",
                "Trump will halve the fentanyl tariff to 10%, and Beijing will put its new rare "
                "earth controls on hold for a year and buy soybeans, both sides said on {wd}.",
                day=1,
            ),
            Telling("Rare earth shares fall after China pauses curbs", day=1),
            Telling("Soybean farmers welcome Chinese promise", day=1),
            Telling(
                "Takeaways from the summit",
                "The fentanyl tariff falls to 10%. Rare earth controls are paused for a year. "
                "China is to buy {n} million tons of soybeans.",
                day=2,
            ),
        ),
        may="MEETING",
        years=(2025, 2025),
    ),
    Story(
        "two_lists_of_one_day",
        (
            Fact("ENTITY_MEASURE EXPORT_CONTROL", imposing="CN", subkind="unreliable_entity_list"),
            Fact("ENTITY_MEASURE EXPORT_CONTROL", imposing="CN", subkind="export_control_list"),
        ),
        (
            Telling(
                "China puts 15 US firms on export control list, 10 on unreliable entity list",
                always=True,
            ),
            Telling(
                "Beijing hits US defence firms",
                "China's commerce ministry on {wd} added 15 US companies to its export control "
                "list and put 10 others, among them TCOM, on its unreliable entity list.",
            ),
            Telling("China adds 10 US companies to unreliable entity list"),
            Telling("China bans exports of dual-use goods to 15 US firms"),
            Telling("商务部将15家美国实体列入出口管制管控名单", language="zh"),
            Telling("商务部将10家美国企业列入不可靠实体清单", language="zh"),
            Telling("US firms on Chinese blacklist say impact is small", day=1),
        ),
        years=(2025, 2025),
    ),
    Story(
        "call_from_rumour_to_readout",
        (Fact("MEETING", subkind="call_leaders"),),
        (
            Telling("Trump and Xi likely to speak this week, White House says", always=True),
            Telling("Beijing silent on Trump-Xi call trailed by Washington", day=1),
            Telling("Will Trump and Xi talk? China has no comment", day=1),
            Telling("Trump says he will speak with Xi on {wd+3}", day=2),
            Telling("Xi, Trump hold phone call", day=3, always=True),
            Telling(
                "Xi talks with Trump over phone",
                "Chinese President Xi Jinping spoke by telephone with U.S. President Donald Trump "
                "on {wd+3} evening.",
                day=3,
            ),
            Telling("习近平同美国总统特朗普通电话", day=3, language="zh"),
            Telling("Trump says call with Xi lasted 90 minutes", day=3),
            Telling("Stocks rise after Trump-Xi call", day=4),
            Telling(
                "Inside the call",
                "Aides said the call between Trump and Xi on {wd+3} had turned on rare earths.",
                day=5,
            ),
        ),
        years=(2025, 2025),
    ),
    Story(
        "round_of_three_days",
        (Fact("MEETING", place="city"),),
        (
            Telling("US, China begin trade talks in {city}", always=True),
            Telling(
                "Negotiators meet in {city}",
                "{a} and {c} began talks in {city} on {wd}.",
            ),
            Telling("{city} talks to go into second day"),
            Telling("US-China talks in {city} enter second day", day=1),
            Telling("中美{z-city}会谈进入第二天", day=1, language="zh"),
            Telling("Trade talks in {city} extended to third day", day=1),
            Telling(
                "US, China end {city} talks without deal",
                "{a} and {c} ended three days of talks in {city} on {wd+2} without an agreement.",
                day=2,
                always=True,
            ),
            Telling("{a-last}: {city} talks with China were 'tough'", day=2),
            Telling("No breakthrough in {city} as trade envoys head home", day=3),
        ),
    ),
    Story(
        "case_finding_and_tariffs",
        (
            Fact("INVESTIGATION", imposing="US", subkind="s301_determination s301_closed"),
            Fact("TARIFF", imposing="US"),
        ),
        (
            Telling(
                "US finds China's chip practices unfair",
                "The U.S. Trade Representative determined on {wd} in a Section 301 investigation "
                "that China's push to dominate legacy chips is unreasonable and burdens U.S. "
                "commerce.",
                always=True,
            ),
            Telling(
                "US to put tariffs on Chinese chips from {d3}",
                "The USTR said on {wd} it would impose tariffs on Chinese semiconductors, at a "
                "rate to be announced, from {d3}, after a Section 301 investigation.",
                always=True,
            ),
            Telling("USTR concludes Section 301 probe of Chinese semiconductors"),
            Telling("美国将对中国芯片加征关税", language="zh"),
            Telling("China opposes US tariffs on chips", day=1),
            Telling("Chip tariffs on China delayed start gives room for talks", day=1),
        ),
        years=(2025, 2025),
    ),
    Story(
        "duties_on_a_plastic",
        (Fact("TRADE_REMEDY TARIFF", imposing="CN"),),
        (
            Telling(
                "China slaps anti-dumping duties of up to {high}% on US plastics",
                "China's commerce ministry said on {wd} it would levy anti-dumping duties of up to "
                "{high}% on copolymers from the United States, the EU, Japan and Taiwan.",
                always=True,
            ),
            Telling("China imposes anti-dumping duties on POM copolymers from US, EU"),
            Telling("商务部：对原产于美国等地的共聚聚甲醛征收反倾销税", language="zh"),
            Telling(
                "Chinese duties on engineering plastics take effect",
                "Duties of up to {high}% on copolymers from the US and others took effect on "
                "{wd+1}, a day after they were announced.",
                day=1,
            ),
            Telling("US chemical group regrets Chinese duties on plastics", day=1),
        ),
        years=(2025, 2025),
    ),
    Story(
        "threat_taken_back",
        (Fact("TARIFF", imposing="US"),),
        (
            Telling("Trump threatens 100% tariff on China", always=True),
            Telling(
                "Trump vows new 100% China duty",
                "President Donald Trump said on {wd} he would impose an additional 100% tariff on "
                "Chinese goods from {d1}.",
            ),
            Telling("特朗普威胁对华加征100%关税", language="zh"),
            Telling("China says it is not afraid of a trade war after 100% tariff threat", day=1),
            Telling("Stocks tumble as Trump threatens China tariff"),
            Telling("Bessent says 100% tariff on China does not have to happen", day=2),
            Telling("Trump says 100% tariff on China 'not sustainable'", day=6),
        ),
        may="STATEMENT",
        years=(2025, 2025),
    ),
    Story(
        "purchases_in_part_and_whole",
        (Fact("AGREEMENT", imposing="CN", subkind="purchase_commitment"),),
        (
            Telling(
                "China to buy $80 billion more US manufactured goods, source says",
                "China has agreed to buy $80 billion more of US manufactured goods over two years, "
                "a source said on {wd}.",
                always=True,
            ),
            Telling("China pledges to buy $32 billion more in US farm goods", day=1),
            Telling(
                "China to buy $200 billion more in US goods",
                "Beijing has agreed to buy an extra $200 billion of American goods over two years, "
                "officials said on {wd+1}.",
                day=1,
                always=True,
            ),
            Telling("中国承诺两年内增购2000亿美元美国商品", day=1, language="zh"),
            Telling("Can China buy $200 billion more from the US?", day=2),
        ),
        years=(2019, 2020),
    ),
)
