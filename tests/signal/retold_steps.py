"""What is the next step of a thing told before, what is a new one, and what is no step at all."""

from __future__ import annotations

from typing import Final

from composing import Fact
from retelling import Story, Telling

_RISE: Final = "tariff_new tariff_increase surcharge retaliation"

STORIES: Final = (
    Story(
        "ceiling_told_as_a_figure",
        (Fact("TARIFF", imposing="CN", subkind=_RISE),),
        (
            Telling(
                "China to raise tariffs on US {ugood} to as much as {r1}%",
                "Beijing will [raise|lift] duties on American {ugood} to up to {r1}% from {d1}, "
                "the finance ministry said on {wd}.",
                always=True,
            ),
            Telling(
                "China [sets|announces] {r1}% tariff on US {ugood}",
                "China will [charge|levy] {r1}% on {ugood} from the United States from {d1}, the "
                "finance ministry said.",
                day=1,
                always=True,
                silent=True,
            ),
            Telling(
                "Importers count cost of duties of up to {r1}%",
                "The duties of [as much as|up to] {r1}% on American {ugood} that China announced "
                "on {wd} will hurt, importers say.",
                day=1,
                silent=True,
            ),
        ),
        may="CALENDAR",
    ),
    Story(
        "pause_that_is_announced_and_paused",
        (Fact("TARIFF", imposing="US", subkind="tariff_suspension"),),
        (
            Telling(
                "Trump [says he will|to] delay tariff increase on Chinese goods",
                "President Donald Trump said on {wd} he would delay the increase of tariffs on "
                "Chinese goods that was set for {d1}.",
                always=True,
            ),
            Telling(
                "US suspends tariff increase on China",
                "The United States has suspended the increase of tariffs on Chinese goods due on "
                "{d1}, Trump [announced|said] on {wd}.",
                day=1,
                always=True,
                silent=True,
            ),
            Telling("US puts tariff increase on Chinese goods on hold", day=1, silent=True),
        ),
        may="CALENDAR",
        years=(2018, 2019),
    ),
    Story(
        "summit_recalled_before_it_is_the_news",
        (
            Fact("MEETING", subkind="leaders_summit"),
            Fact("TARIFF", imposing="US", subkind="tariff_reduction"),
        ),
        (
            Telling(
                "Trump and Xi to meet in Gyeongju on {wd+3}, White House [confirms|says]",
                "President Donald Trump and Chinese President Xi Jinping will meet in Gyeongju, "
                "South Korea, on {wd+3}, the White House said.",
                always=True,
            ),
            Telling(
                "US cuts fentanyl tariff on Chinese goods to 10%",
                "The United States will cut its fentanyl tariff on Chinese goods to 10% from 20%, "
                "the White House said on {wd+3}.\n\nTrump's meeting with Xi Jinping in Busan, "
                "South Korea, [earlier in the day|on {wd+3}] had raised hopes of a truce.",
                day=3,
                always=True,
            ),
            Telling(
                "Trump, Xi [hold talks|meet] in Busan",
                "Chinese President Xi Jinping met Donald Trump in Busan, South Korea, on {wd+3}, "
                "their first meeting in six years.",
                day=3,
                always=True,
            ),
        ),
        years=(2025, 2025),
    ),
    Story(
        "two_controls_on_one_metal_half_a_year_apart",
        (
            Fact("EXPORT_CONTROL", imposing="CN", subkind="control_rule licence_regime export_ban"),
            Fact("EXPORT_CONTROL", imposing="CN", subkind="control_rule licence_regime export_ban"),
        ),
        (
            Telling(
                "China puts export controls on [some|seven] rare earths",
                "China's commerce ministry said on {wd} it had imposed export controls on rare "
                "earths, [effective|in force] at once.",
                always=True,
            ),
            Telling("商务部：对中重稀土相关物项实施出口管制", language="zh"),
            Telling("Beijing curbs rare earth exports", day=1),
            Telling(
                "China [announces new|widens] export controls on rare earths",
                "China's commerce ministry announced new export controls on rare earths and the "
                "technology to [process|refine] them.",
                day=180,
                always=True,
            ),
            Telling("商务部公布加强稀土相关物项出口管制的决定", day=180, language="zh"),
        ),
        may="CALENDAR",
        years=(2025, 2025),
    ),
    Story(
        "call_while_a_visit_is_planned",
        (Fact("MEETING", subkind="state_visit"), Fact("MEETING", subkind="call_leaders")),
        (
            Telling(
                "Trump says he will visit China",
                "President Donald Trump said on {wd} he would [visit China|travel to China] at the "
                "invitation of President Xi Jinping.",
                always=True,
            ),
            Telling(
                "Xi [speaks with|calls] Trump by phone",
                "Chinese President Xi Jinping and President Donald Trump spoke by phone on {wd+5}.",
                day=5,
                always=True,
            ),
        ),
        years=(2025, 2025),
    ),
    Story(
        "talks_looked_forward_to_while_they_are_on",
        (Fact("MEETING", subkind="leaders_summit"),),
        (
            Telling(
                "Biden and Xi to meet in San Francisco on {wd+1}",
                "President Joe Biden and Chinese President Xi Jinping will meet in San Francisco "
                "on {wd+1}, the White House said.",
                always=True,
            ),
            Telling(
                "Biden and Xi [begin|open] summit in San Francisco",
                "President Joe Biden and Chinese President Xi Jinping shook hands on {wd+1} as "
                "their summit in San Francisco began. The two leaders are to talk about trade and "
                "[chips|fentanyl].",
                day=1,
                always=True,
            ),
        ),
        years=(2023, 2023),
    ),
    Story(
        "trips_of_two_ministers",
        (
            Fact("MEETING", subkind="ministerial_visit ministerial_talks ministerial_meeting"),
            Fact("MEETING", subkind="ministerial_visit ministerial_talks ministerial_meeting"),
        ),
        (
            Telling(
                "Blinken to [visit|travel to] China next month",
                "U.S. Secretary of State Antony Blinken will [visit|travel to] Beijing next month, "
                "the State Department said on {wd}.",
                always=True,
            ),
            Telling(
                "Yellen to [visit|travel to] China",
                "U.S. Treasury Secretary Janet Yellen will [visit|travel to] Beijing next month, "
                "the Treasury said on {wd+2}.",
                day=2,
                always=True,
            ),
        ),
        years=(2023, 2023),
    ),
    Story(
        "one_rate_on_the_same_goods_years_apart",
        (
            Fact("TARIFF", imposing="CN", subkind=_RISE),
            Fact("TARIFF", imposing="CN", subkind=_RISE),
        ),
        (
            Telling("China to [put|impose] {r1}% tariff on US {ugood}", always=True),
            Telling("Beijing slaps {r1}% duty on American {ugood}"),
            Telling(
                "China [hits|answers] US with {r1}% tariff on {ugood}",
                "China will [levy|impose] a retaliatory tariff of {r1}% on American {ugood}, the "
                "finance ministry said.",
                day=900,
                always=True,
            ),
        ),
        may="CALENDAR",
        years=(2018, 2021),
    ),
    Story(
        "fees_and_duties_put_off_from_one_day",
        (
            Fact("TARIFF", imposing="CN", subkind="tariff_suspension"),
            Fact("CHARGE", imposing="CN"),
        ),
        (
            Telling(
                "China suspends 24% tariff on US goods",
                "China will suspend its 24% tariff on U.S. goods for a year from {d1}, the State "
                "Council's tariff commission said on {wd}.",
                always=True,
            ),
            Telling(
                "China [suspends|pauses] port fees on US ships",
                "China will suspend its special port fees on U.S. ships for a year from {d1}, the "
                "transport ministry said on {wd+1}.",
                day=1,
                always=True,
            ),
        ),
        may="CALENDAR",
        years=(2025, 2025),
    ),
    Story(
        "rounds_of_exclusions_that_date_back",
        (
            Fact("TARIFF", imposing="US", subkind="exclusion"),
            Fact("TARIFF", imposing="US", subkind="exclusion"),
        ),
        (
            Telling(
                "USTR grants Section 301 exclusions",
                "The U.S. Trade Representative [granted|announced] on {wd} exclusions from the "
                "Section 301 tariffs for {n} Chinese products, retroactive to September 24, 2018.",
                always=True,
            ),
            Telling(
                "USTR [announces more|grants further] Section 301 exclusions",
                "The U.S. Trade Representative announced on {wd+3} further exclusions from the "
                "Section 301 tariffs for Chinese goods, retroactive to September 24, 2018.",
                day=80,
                always=True,
            ),
        ),
        may="CALENDAR",
        years=(2019, 2019),
    ),
    Story(
        "rates_of_one_notice_told_one_by_one",
        (Fact("TARIFF", imposing="CN", subkind=_RISE),),
        (
            Telling(
                "China to impose {low}% tariff on US {ugood}",
                "China will impose a {low}% duty on American {ugood} from {d1}, the finance "
                "ministry said on {wd}.",
                always=True,
            ),
            Telling(
                "China [hits|answers] US with tariffs of {high}%",
                "China will impose tariffs of {high}% on U.S. goods from {d1}, the finance "
                "ministry said on {wd}.",
                always=True,
            ),
        ),
        may="CALENDAR",
    ),
    Story(
        "visit_due_and_begun_in_one_breath",
        (Fact("MEETING"),),
        (
            Telling(
                "Chinese trade envoy Li Chenggang to [visit|travel to] US this week",
                "China's vice commerce minister Li Chenggang will [visit|travel to] the United "
                "States this week for trade talks, Treasury Secretary Scott Bessent said on {wd}.",
                always=True,
            ),
            Telling(
                "Li Chenggang in Washington for trade talks",
                "China's vice commerce minister Li Chenggang is expected in Washington this week "
                "to [meet|see] U.S. Trade Representative Jamieson Greer. Li is meeting Bessent's "
                "[deputies|officials] in Washington this week, a Treasury official said.",
                day=1,
            ),
            Telling("贝森特：李成钢本周访美谈判属技术性磋商", language="zh"),
        ),
        years=(2025, 2025),
    ),
    Story(
        "ruling_that_one_won_and_the_other_lost",
        (Fact("DISPUTE", subkind="wto_ruling"),),
        (
            Telling(
                "WTO [lets|allows] China [put|impose] tariffs on $645 million of US goods",
                "A World Trade Organization arbitrator ruled on {wd} that China may impose tariffs "
                "on $645 million of American goods a year.",
                always=True,
            ),
            Telling("世贸组织裁定中国可对美国商品加征关税", language="zh"),
            Telling(
                "US loses WTO case to China",
                "The United States lost a World Trade Organization case to China over duties, an "
                "arbitrator ruled on {wd}.",
            ),
        ),
        may="STATEMENT TARIFF",
        years=(2022, 2022),
    ),
    Story(
        "pause_and_repeal_of_one_day",
        (
            Fact("TARIFF", imposing="CN", subkind="tariff_suspension"),
            Fact("TARIFF", imposing="CN", subkind="tariff_removal tariff_reduction"),
        ),
        (
            Telling(
                "China suspends 24% tariff, lifts farm duties",
                "China will suspend its 24% tariff on U.S. goods from {d1}, the State Council said "
                "on {wd}. It will also remove duties of up to 15% on American {ugood} from {d1}.",
                always=True,
            ),
            Telling(
                "China [drops|removes] duties of up to 15% on US {ugood}",
                "China will remove tariffs of up to 15% on American {ugood} from {d1}, the tariff "
                "commission said on {wd}.",
            ),
            Telling(
                "China [confirms suspension of|suspends] 24% tariff on US goods",
                "China confirmed on {wd} that it is suspending its 24% tariff on U.S. goods.",
            ),
        ),
        may="CALENDAR",
        years=(2025, 2025),
    ),
    Story(
        "one_rule_told_of_maker_and_of_user",
        (Fact("EXPORT_CONTROL", imposing="US"),),
        (
            Telling(
                "US [restricts|curbs] Nvidia's chip exports to China",
                "The United States [restricted|curbed] exports of Nvidia's H20 chips to China on "
                "{wd}, the company said.",
                always=True,
            ),
            Telling(
                "US restricts exports of chips used by DeepSeek",
                "The United States has restricted exports to China of chips used by DeepSeek, the "
                "Commerce Department said on {wd}.",
                always=True,
            ),
        ),
        years=(2025, 2025),
    ),
    Story(
        "one_ban_told_of_cloth_and_of_cotton",
        (Fact("IMPORT_RESTRICTION", imposing="US"),),
        (
            Telling(
                "US bans imports from {n} Chinese textile makers over forced labor",
                "The Homeland Security department said on {wd} that goods of {n} Chinese textile "
                "makers would be barred from the United States under the Uyghur Forced Labor "
                "Prevention Act from {d1}.",
                always=True,
            ),
            Telling(
                "Imports of {n} more Chinese cotton firms barred",
                "The United States [bars|bans] imports from {n} Chinese cotton firms under the "
                "Uyghur Forced Labor Prevention Act from {d1}, Homeland Security said on {wd}.",
                day=1,
                always=True,
            ),
        ),
        may="CALENDAR EXPORT_CONTROL",
        years=(2023, 2024),
    ),
)
