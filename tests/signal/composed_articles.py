"""Composed documents: whole news stories: lead, quotes, answer, background, what comes next."""

from __future__ import annotations

from typing import Final

from composed_beside import BESIDE
from composed_dense import DENSE
from composed_measanswers import ANSWERED_MEASURES
from composed_measlong import LONG_MEASURES
from composed_modules import (
    ANSWER,
    BLACKLIST,
    CALLED,
    COMPLAINT,
    LICENCES,
    NEXT_ROUND,
    PROBE,
    TRUCE_ENDS,
    UEL,
    Module,
    stories,
)
from composed_stories import STORIES
from composing import Composed, Fact

_DONE: Final = "announced in_effect"
_OF_CN: Final = (UEL, LICENCES, COMPLAINT, PROBE, ANSWER)

#: Each with the modules that may be told beside it.
NEWS: Final[tuple[tuple[Composed, tuple[Module, ...]], ...]] = (
    (
        Composed(
            "questions",
            "[Questions and answers|Q&A]: the new U.S. tariffs on Chinese {cgood}",
            (
                "What has happened? {US} said on {wd} that it would [impose|put] a {r1}% "
                "tariff on [Chinese {cgood}|{cgood} from China]. When does it start? The "
                "duty [applies|will apply] to goods [entered|entering the country] on or "
                "after {d1}. Who pays? The importer of record pays. Are there exceptions? "
                "Goods already at sea are exempt."
            ),
            (Fact("TARIFF", "announced", "US", date="today", effective="d1", rate="r1"),),
        ),
        (ANSWER, NEXT_ROUND),
    ),
    (
        Composed(
            "dumping_final",
            "China [sets|imposes] final anti-dumping duties on U.S. {ugood}",
            (
                "China's commerce ministry on {wd} [announced|published] its final "
                "[ruling|determination] in an anti-dumping [case|investigation] into "
                "{ugood} from the United States and [will levy|imposed] duties of [between "
                "{low}% and {high}%|up to {high}%] [for five years|] from {d1}. [Domestic "
                "producers had suffered material injury|The ministry found that dumping had "
                "harmed domestic producers], it said."
            ),
            (Fact("TRADE_REMEDY", _DONE, "CN", date="today", effective="d1"),),
        ),
        (NEXT_ROUND, UEL, LICENCES, BLACKLIST),
    ),
    (
        Composed(
            "control_rule",
            ("China [curbs|restricts|tightens controls on] exports of [graphite|antimony|gallium]"),
            (
                "China [will restrict|will curb|is to restrict] exports of "
                "[graphite|antimony|gallium] [from|starting] {d1} [to protect|citing] "
                "national security, its commerce ministry said on {wd}. Exporters will have "
                "to apply for [licences|permits]. [The United States buys most of its "
                "supply from China|American chipmakers rely on Chinese supplies]."
            ),
            (Fact("EXPORT_CONTROL", "announced", "CN", date="today", effective="d1"),),
        ),
        (NEXT_ROUND, UEL, BLACKLIST, COMPLAINT),
    ),
    (
        Composed(
            "truce_reached",
            (
                "US and China [agree|reach] [truce|deal] [to cut tariffs|to pause tariffs] "
                "[after talks in {city}|]"
            ),
            (
                "The United States and China agreed on {wd} to [cut|lower] tariffs on each "
                "other's goods for 90 days after [two days of|weekend] talks in {city}, "
                "[easing a trade war that has shaken markets|a step that cheered "
                "investors]. Washington will [cut|lower|reduce] its tariffs on Chinese "
                "goods to {low}% from {high}%, {a} [told reporters|said]. The reductions "
                "[take effect|will take effect] on {d1}."
            ),
            (Fact("TARIFF", "announced", "US", date="today", effective="d1", rate="low"),),
            may="AGREEMENT TARIFF MEETING",
        ),
        (LICENCES,),
    ),
    (
        Composed(
            "put_off",
            "{US} [delays|postpones] tariff [increase|hike] on Chinese [goods|{cgood}]",
            (
                "{US} on {wd} [delayed|postponed|put off] a [planned|scheduled] tariff "
                "increase on Chinese [goods|{cgood}] until {d2}[, citing progress in "
                "talks|]. The [rate|duty] [had been|was] due to rise to {high}% from {low}% "
                "[this week|on {wd+1}]. {a} said the delay would give negotiators "
                "[time|room]."
            ),
            (Fact("TARIFF", "suspended extended announced", "US", date="today"),),
        ),
        (NEXT_ROUND, UEL, CALLED),
    ),
    (
        Composed(
            "ministers_met",
            "{a-last}, {c-last} [meet|hold talks] in {city}",
            (
                "{a} met {c} in {city} on {wd-1}, [the first such meeting in months|in the "
                "highest-level contact this year]. [They|The two] [discussed|talked about] "
                "tariffs and [fentanyl|semiconductors], and agreed to meet again [soon|in "
                "the coming weeks]. [The meeting|Their talks] lasted [about|] four hours."
            ),
            (
                Fact(
                    *("MEETING", "concluded"),
                    date="yesterday",
                    end="yesterday",
                    actors=("a", "c"),
                    place="city",
                ),
            ),
            may="MEETING",
        ),
        (UEL, BLACKLIST, PROBE),
    ),
    (
        Composed(
            "told_thrice",
            "Trump [raises|lifts] tariffs on Chinese {cgood} to {high}%",
            (
                "President Donald Trump on {wd} [raised|increased|lifted] tariffs on "
                "Chinese {cgood} to {high}% from {low}%, [the latest|another] blow in a "
                "[long|bitter] trade war. [Trump signed an executive order|The order was "
                "signed] in the Oval Office. [The higher|Increased] [duty|rate] "
                "[applies|will apply] from {d1}, [the White House said|according to a fact "
                "sheet]. [The increase to {high}%|The tariff increase] [is the third this "
                "year|hit shares of importers]. [Customs|The customs agency] will collect "
                "the {high}% [duty|tariff] at all ports."
            ),
            (
                Fact(
                    *("TARIFF", "announced", "US"),
                    date="today",
                    effective="d1",
                    rate="high",
                    before="low",
                ),
            ),
            years=(2025, 2025),
        ),
        (*_OF_CN, CALLED),
    ),
    (
        Composed(
            "probe_opened",
            (
                "USTR [opens|launches|begins] Section 301 [probe|investigation] into "
                "Chinese [chips|{cgood}]"
            ),
            (
                "The Office of the U.S. Trade Representative [opened|launched|initiated] a "
                "Section 301 investigation into China's [policies on|support for] [older "
                "chips|{cgood}] on {wd}[, a step that could lead to tariffs|]. USTR will "
                "hold a [public|] hearing on {d2} and is [taking|accepting] written "
                "comments until {d1}."
            ),
            (
                Fact("INVESTIGATION", "announced", "US", date="today"),
                Fact("CALENDAR", subkind="hearing", date="d2"),
                Fact("CALENDAR", subkind="comment_deadline deadline", end="d1"),
            ),
        ),
        (UEL, ANSWER),
    ),
    (
        Composed(
            "exclusions",
            "USTR [extends|prolongs] tariff exclusions for Chinese [goods|imports]",
            (
                "The Office of the U.S. Trade Representative (USTR) on {wd} "
                "[announced|said] it [would extend|will extend|is extending] {n} "
                "[product|tariff] exclusions from Section 301 duties on Chinese "
                "[goods|imports] [through|until] {d2}. The exclusions were due to expire "
                "[this week|on {wd+2}]. [Importers need not reapply|USTR will publish the "
                "notice in the Federal Register]."
            ),
            (
                Fact(
                    "TARIFF",
                    "extended announced",
                    "US",
                    subkind="exclusion_extension",
                    date="today",
                    expiry="d2",
                ),
            ),
            may="CALENDAR",
        ),
        (NEXT_ROUND, UEL),
    ),
    (
        Composed(
            "port_fees",
            "China to [charge|collect] port fees on U.S. ships",
            (
                "China will [charge|levy] special port fees on [U.S.-owned|American] "
                "[ships|vessels] from {d1}, the transport ministry said on {wd}. [Vessels "
                "built in America|American-built ships] will pay too. The [charge|fee] "
                "starts at 400 yuan per net ton. [The step mirrors|It answers] American "
                "fees on Chinese ships."
            ),
            (Fact("CHARGE", "announced", "CN", date="today", effective="d1"),),
        ),
        (NEXT_ROUND, LICENCES, UEL),
    ),
    (
        Composed(
            "presidents_call",
            "Trump, Xi [speak by phone|hold phone call]",
            (
                "President Donald Trump and Chinese President Xi Jinping spoke by phone on "
                "{wd}, [the White House said|Chinese state media reported]. [Trump called "
                'the conversation very good|"It was a very good call," Trump wrote on '
                "social media]. [They|The two leaders] discussed trade, Taiwan and "
                "fentanyl[, and agreed that their teams would meet soon|]."
            ),
            (Fact("MEETING", "concluded", subkind="call_leaders", date="today", place=""),),
            may="MEETING",
            years=(2025, 2025),
        ),
        (UEL, BLACKLIST, LICENCES, TRUCE_ENDS),
    ),
    (
        Composed(
            "third_paragraph",
            (
                "[Trade tensions rise between Washington and Beijing|Beijing signals "
                "tougher line in trade dispute]"
            ),
            (
                "China [accused|criticised] the United States of [bullying|protectionism] "
                "on {wd} [and urged it to drop its tariffs|]. The two countries have "
                "[quarrelled|argued] over trade for years. [The commerce ministry|China's "
                "commerce ministry] on {wd} [also|] [announced|imposed] [a ban|a halt] on "
                "exports of [gallium|germanium] to the United States[, effective "
                "immediately|]."
            ),
            (Fact("EXPORT_CONTROL", _DONE, "CN", date="today"),),
        ),
        (NEXT_ROUND, CALLED),
    ),
    (
        Composed(
            "court",
            ("U.S. [appeals|trade] court [strikes down|rules against] tariffs on Chinese goods"),
            (
                "A federal [appeals|trade] court ruled on {wd} that {pu} [exceeded his "
                "authority|had no power] when [he|the White House] imposed [sweeping|] "
                "tariffs on Chinese goods. [The ruling|The decision] does not take effect "
                "until {d1}, to allow an appeal. [The White House|The Justice Department] "
                "said it would appeal to the Supreme Court."
            ),
            (Fact("DISPUTE", subkind="court_ruling", date="today"),),
            may="CALENDAR TARIFF LEGAL_BASIS DISPUTE",
            years=(2025, 2025),
        ),
        (NEXT_ROUND, CALLED),
    ),
    (
        Composed(
            "purchase",
            "China [agrees|commits] to buy [more|] American soybeans",
            (
                "China has [agreed|committed] to buy {n} million tonnes of American "
                "soybeans [this year|a year], {a} said on {wd}. [The commitment|The pledge] "
                "[came out of|follows] talks with {c}. [Prices in Chicago jumped|Farmers "
                "welcomed the news]."
            ),
            (Fact("AGREEMENT", subkind="purchase_commitment", date="today"),),
            may="MEETING",
        ),
        (NEXT_ROUND, BLACKLIST),
    ),
)

ARTICLES: Final = (
    *(
        article
        for news, telling in (*STORIES, *NEWS)
        for article in stories(news, 2, telling=telling)
    ),
    *DENSE,
    *BESIDE,
    *ANSWERED_MEASURES,
    *LONG_MEASURES,
)
