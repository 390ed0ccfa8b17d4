"""News told by many outlets: what is to be alerted once."""

from __future__ import annotations

from typing import Final

from composing import Fact
from retelling import Story, Telling

_DONE: Final = "announced in_effect"

STORIES: Final = (
    Story(
        "hike_and_answer",
        (Fact("TARIFF", imposing="US"), Fact("TARIFF", imposing="CN")),
        (
            Telling(
                "US raises tariffs on Chinese goods to {high}%; China vows {r3}% duty on {ugood}",
                "{US} on {wd} raised its tariffs on ${v1} billion of Chinese goods to {high}% from "
                "{low}%, effective {d1}. China's commerce ministry said it would levy {r3}% on "
                "American {ugood} from {d2}.",
            ),
            Telling("China to [impose|slap] {r3}% tariffs on US {ugood} from {d2}"),
            Telling("China hits back at new US tariffs with {r3}% [levy|duty] on {ugood}"),
            Telling("US tariffs on ${v1} billion of Chinese goods to rise to {high}% on {d1}"),
            Telling(
                "Washington lifts duties on China imports",
                "Tariffs on ${v1} billion worth of Chinese goods will go up from {low}% to {high}% "
                "on {d1}, the Office of the U.S. Trade Representative said in a notice on {wd}.",
            ),
            Telling(
                "Beijing retaliates against US tariff increase",
                "Beijing said late on {wd} it would charge an additional {r3}% on U.S. {ugood} "
                "starting {d2}, hours after Washington increased duties on Chinese imports.",
            ),
            Telling(
                "American farmers fear Chinese answer to tariffs",
                "Growers said on {wd} that China's {r3}% duty on {ugood}, announced after the US "
                "raised tariffs on ${v1} billion of Chinese goods, would cost them dearly.",
                day=1,
            ),
            Telling("中国将自{zd2}起对美国{zugood}加征{r3}%关税", language="zh"),
            Telling(
                "美国宣布上调对华关税",
                "美国政府{zd}宣布，自{zd1}起将{v1}0亿美元中国输美商品的关税税率由{low}%提高至{high}%。"
                "中方随后宣布对美国{zugood}加征{r3}%关税。",
                language="zh",
            ),
            Telling(
                "US, China trade blows with new tariffs",
                "The world's two largest economies [escalated|deepened] their trade fight on {wd}, "
                "with Washington raising duties on ${v1} billion of Chinese goods to {high}% and "
                "Beijing announcing {r3}% tariffs on {ugood}.",
                day=1,
            ),
            Telling(
                "Stocks fall after China tariffs",
                "Shares dropped on {wd} after Beijing said it would put a {r3}% tariff on U.S. "
                "{ugood} in answer to Washington's increase to {high}%.",
                day=1,
            ),
        ),
    ),
    Story(
        "talks_in_a_city",
        (Fact("MEETING"),),
        (
            Telling("{a-last}, {c-last} to meet in {city} on {d1}"),
            Telling(
                "US and China to hold trade talks in {city}",
                "{a} and Chinese {c} will meet in {city} on {d1} for a new round of trade talks, "
                "the Treasury said on {wd}.",
            ),
            Telling("China confirms trade talks with US in {city} [next month|on {d1}]"),
            Telling(
                "Beijing says {c-last} to travel to {city}",
                "Chinese {c} will go to {city} for economic and trade talks with the United States "
                "on {d1}, China's commerce ministry said on {wd}.",
            ),
            Telling("{a-name} says he will meet Chinese officials in {city}"),
            Telling("中美将于{zd1}在{z-city}举行经贸磋商", language="zh"),
            Telling(
                "商务部：{z-c}将赴{z-city}与美方举行会谈",
                "商务部发言人{zd}宣布，中方代表{z-c}将于{zd1}前往{z-city}同美国{z-a}举行经贸磋商。",
                language="zh",
            ),
            Telling(
                "Stocks rise on trade talks hope",
                "Wall Street gained on {wd} after Washington and Beijing said that their chief "
                "negotiators would meet in {city} on {d1}.",
                day=1,
            ),
            Telling(
                "What to expect from the {city} talks",
                "{a} and {c} are due to sit down in {city} on {d1}, the first meeting in months.",
                day=2,
            ),
            Telling("Trade envoys of US and China set date for {city} round: {d1}", day=1),
        ),
        years=(2018, 2025),
    ),
    Story(
        "truce_after_talks",
        (Fact("TARIFF", imposing="US"), Fact("TARIFF", imposing="CN")),
        (
            Telling(
                "US, China agree to cut tariffs after {city} talks",
                "{US} will lower its tariffs on Chinese goods to {low}% from {high}% and China its "
                "duties on American goods to {r1}%, the two sides said in a joint statement on "
                "{wd} after two days of talks in {city}.",
            ),
            Telling("US to slash tariffs on China to {low}%, China to cut to {r1}%"),
            Telling("China to cut tariffs on US goods to {r1}% [for 90 days|]"),
            Telling("US cuts China tariffs to {low}% from {high}% in {city} deal"),
            Telling(
                "{a-last} hails progress in {city}",
                "{a} said on {wd} that both sides had agreed to bring tariffs down: the U.S. rate "
                "will fall to {low}% and the Chinese one to {r1}%.",
            ),
            Telling("中美{z-city}会谈联合声明：双方大幅下调关税", language="zh"),
            Telling(
                "美国对华关税降至{low}%",
                "根据{zd}发布的联合声明，美国将对华关税由{high}%降至{low}%，"
                "中国将对美关税降至{r1}%。",
                language="zh",
            ),
            Telling(
                "Markets surge on tariff truce",
                "Shares soared on {wd} after Washington agreed to cut tariffs on Chinese imports "
                "to {low}% and Beijing said it would reduce its own to {r1}%.",
                day=1,
            ),
            Telling(
                "Importers rush to book cargo",
                "Shippers raced to book space after {us} lowered tariffs on Chinese goods to "
                "{low}% this week.",
                day=2,
            ),
        ),
        may="MEETING AGREEMENT",
        years=(2025, 2025),
    ),
    Story(
        "package_of_answers",
        (
            Fact("TARIFF", imposing="CN"),
            Fact("EXPORT_CONTROL", imposing="CN"),
            Fact("INVESTIGATION", imposing="CN"),
        ),
        (
            Telling(
                "China hits back with tariffs, metal curbs and Google probe",
                "China on {wd} said it would impose a {r1}% tariff on U.S. {ugood} from {d1}, "
                "restrict exports of tungsten and open an antitrust investigation into Google.",
            ),
            Telling("China to levy {r1}% tariff on US {ugood} from {d1}"),
            Telling("China [opens|launches] antitrust [probe of|investigation into] Google"),
            Telling("China tightens tungsten export controls"),
            Telling(
                "Beijing answers Trump",
                "China's commerce ministry said on {wd} that exports of tungsten would need a "
                "licence with immediate effect, while the market regulator said it was looking "
                "into whether Google had broken antitrust law.",
            ),
            Telling("中国对原产于美国的{zugood}加征{r1}%关税", language="zh"),
            Telling("市场监管总局对谷歌公司立案调查", language="zh"),
            Telling(
                "Google faces Chinese antitrust inquiry",
                "China's market regulator said on {wd} it had begun an inquiry into Google, on the "
                "day that Beijing announced tariffs of {r1}% on American {ugood}.",
                day=1,
            ),
            Telling(
                "What China's countermeasures mean",
                "Analysts said the {r1}% tariffs on {ugood}, the tungsten controls and the Google "
                "investigation that China announced on {wd} were meant to leave room for talks.",
                day=2,
            ),
            Telling("Tungsten prices jump after China export curbs", day=2),
        ),
        years=(2025, 2025),
    ),
    Story(
        "leaders_call_and_visit",
        (
            Fact("MEETING", subkind="call_leaders"),
            Fact("MEETING", subkind="state_visit leaders_summit"),
        ),
        (
            Telling(
                "Trump, Xi speak by phone, agree on visit",
                "President Donald Trump and Chinese President Xi Jinping spoke by telephone on "
                "{wd}, and Trump accepted an invitation to visit Beijing in {next-month}.",
            ),
            Telling(
                "Trump says [had|he had] very good call with Xi, will go to Beijing in {next-month}"
            ),
            Telling("Xi, Trump hold phone talks"),
            Telling("习近平同美国总统特朗普通电话", language="zh"),
            Telling(
                "习近平同特朗普通电话",
                "新华社北京{zd}电 国家主席习近平{zd}晚同美国总统特朗普通电话。特朗普表示期待"
                "{z-next-month}访问北京。",
                language="zh",
            ),
            Telling("Trump to visit China in {next-month}"),
            Telling(
                "Soybean futures climb after Trump-Xi call",
                "Prices rose after {wd}'s phone call between the U.S. and Chinese presidents, in "
                "which they discussed farm purchases.",
                day=1,
            ),
            Telling(
                "Trump's Beijing trip: what is at stake",
                "When Trump goes to Beijing in {next-month}, trade will top the list. The visit "
                "was agreed in a call with Xi on {wd}.",
                day=2,
            ),
            Telling(
                "Kremlin watches Trump-Xi call",
                "Moscow said it had been told about {wd}'s call between Xi and Trump.",
                day=1,
            ),
        ),
        years=(2025, 2025),
    ),
    Story(
        "firms_listed",
        (Fact("ENTITY_MEASURE EXPORT_CONTROL", imposing="US"),),
        (
            Telling("US adds {n} Chinese firms to [Entity List|export blacklist]"),
            Telling(
                "Commerce Department targets Chinese chip sector",
                "The United States on {wd} added {n} Chinese companies to its Entity List, saying "
                "that they had helped Beijing's military. Inspur and Naura are among them.",
            ),
            Telling("US blacklists Inspur, Naura units over military ties"),
            Telling("Washington puts {n} more Chinese companies on trade blacklist"),
            Telling("美国将{n}家中国企业列入实体清单", language="zh"),
            Telling(
                "商务部新闻发言人就美国将多家中国实体列入出口管制实体清单答记者问",
                "美方{zd}宣布将{n}家中国实体列入实体清单，中方对此强烈不满、坚决反对。",
                day=1,
                language="zh",
            ),
            Telling(
                "China protests US listing of {n} firms",
                "China's commerce ministry said on {wd+1} it firmly opposed the addition of {n} "
                "Chinese firms to the U.S. Entity List and would take necessary measures.",
                day=1,
            ),
            Telling("Inspur shares slump after US trade blacklisting", day=1),
            Telling(
                "Export controls: new Entity List additions",
                "On {wd} the Bureau of Industry and Security added {n} entities located in China "
                "to the Entity List. A licence is needed for all items subject to the EAR.",
                day=2,
            ),
        ),
        years=(2021, 2025),
    ),
    Story(
        "exclusions_prolonged",
        (Fact("TARIFF", imposing="US"),),
        (
            Telling("US extends China tariff exclusions [to|until|through] {d2}"),
            Telling(
                "USTR prolongs exclusions",
                "The Office of the U.S. Trade Representative said on {wd} it would extend {n} "
                "exclusions from Section 301 tariffs on Chinese goods until {d2}. They were due to "
                "lapse on {d1}.",
            ),
            Telling("Washington renews Section 301 exclusions for {n} Chinese products"),
            Telling("USTR Announces Extension of Section 301 Exclusions"),
            Telling("美国延长{n}项中国商品关税豁免期至{zd2}", language="zh"),
            Telling(
                "Importers welcome longer tariff relief",
                "Trade groups cheered on {wd+1} after USTR kept {n} exclusions from China tariffs "
                "in place through {d2}.",
                day=1,
            ),
            Telling(
                "Client alert: exclusions extended",
                "On {wd}, USTR extended the exclusions that were set to expire on {d1}. The new "
                "expiration date is {d2}.",
                day=2,
            ),
        ),
    ),
    Story(
        "talks_put_off",
        (Fact("MEETING", status="postponed cancelled"),),
        (
            Telling("US-China trade talks in {city} [postponed|put off]"),
            Telling(
                "{city} talks delayed",
                "Talks between {a} and {c} planned for {d1} in {city} have been postponed, "
                "China's commerce ministry said on {wd}.",
            ),
            Telling("China says trade talks with US in {city} delayed"),
            Telling("{a-last}-{c-last} meeting in {city} is off for now"),
            Telling("中美{z-city}经贸磋商推迟举行", language="zh"),
            Telling(
                "Shares slip as trade talks are delayed",
                "Stocks fell on {wd+1} after Washington and Beijing put off talks that were to be "
                "held in {city} on {d1}.",
                day=1,
            ),
        ),
    ),
    Story(
        "port_fees_paused",
        (Fact("CHARGE", imposing="US"), Fact("CHARGE", imposing="CN")),
        (
            Telling("US, China [suspend|pause] port fees for a year"),
            Telling(
                "Port fees paused",
                "The United States will suspend port fees on Chinese-built ships for one year from "
                "{d1}, USTR said on {wd}. China's transport ministry said it would do the same.",
            ),
            Telling("China suspends special port fees on US ships for a year"),
            Telling("US halts port fees on Chinese ships from {d1}"),
            Telling("中方暂停对美船舶收取特别港务费一年", language="zh"),
            Telling("美国暂停对中国船舶征收港口费", language="zh"),
            Telling(
                "Shipping lines breathe again",
                "Carriers welcomed the one-year suspension of port fees that Washington and "
                "Beijing announced on {wd}.",
                day=1,
            ),
        ),
        years=(2025, 2025),
    ),
    Story(
        "final_duties",
        (Fact("TRADE_REMEDY TARIFF", imposing="US"),),
        (
            Telling("US sets final anti-dumping duties on Chinese mattresses"),
            Telling(
                "Commerce issues final determination on mattresses from China",
                "The U.S. Department of Commerce announced on {wd} its affirmative final "
                "determination in the anti-dumping investigation of mattresses from China, with "
                "margins of up to {high}%.",
            ),
            Telling("Commerce slaps duties of up to {high}% on mattresses from China"),
            Telling("美国对华床垫作出反倾销终裁", language="zh"),
            Telling(
                "Mattress makers hail duties",
                "US producers applauded the Commerce Department's final dumping finding on Chinese "
                "mattresses, announced on {wd}, with rates reaching {high}%.",
                day=1,
            ),
            Telling(
                "Trade remedy roundup",
                "Commerce on {wd} published its final antidumping determination on mattresses "
                "from China. The ITC is to vote on injury by {d2}.",
                day=2,
            ),
        ),
        may="CALENDAR",
    ),
)
