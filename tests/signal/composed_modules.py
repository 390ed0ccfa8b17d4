"""Sentences that stand in whole news stories beside the news, and what each of them tells.

A quiet one tells nothing: somebody's view, a figure, what was before. A telling one is a second
event. `story` puts some of them behind the news; which ones and in which order the number says.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Final

from composing import Composed, Fact


@dataclass(frozen=True, slots=True)
class Module:
    """A paragraph, the facts that it tells, and the kinds that it may tell besides."""

    text: str
    facts: tuple[Fact, ...] = ()
    may: str = ""


VIEWS: Final = (
    (
        "\"[This|The move|Today's news] will [hurt|squeeze|worry] "
        '[exporters|farmers|manufacturers] in both countries," said [an economist|a '
        "strategist] at a bank in [London|Singapore|New York]."
    ),
    (
        "[Analysts|Economists|Some experts] said {cn} [could|might|may] "
        "[answer|respond|hit back] by [restricting exports of rare earths|halting "
        "purchases of American soybeans|adding U.S. firms to its blacklist]."
    ),
    (
        "If {cn} [retaliates|hits back], Washington [could|may|would probably] "
        "raise the tariffs further, said [a trade lawyer in Washington|a researcher "
        "at a think tank in Beijing]."
    ),
    (
        "[Analysts|Economists|Traders] [doubt|do not expect|see little chance] that "
        "the tariffs [will be lifted|would be removed] [soon|this year|before the "
        "next election]."
    ),
    (
        "[One scenario|A likely next step], [analysts|economists] say, is that "
        "Washington [cuts|lowers] its duties to 10% in [return|exchange] for larger "
        "purchases of farm goods."
    ),
    (
        "{a-last} has [repeatedly|often|long] accused Beijing of flooding "
        "[world|global] markets with cheap {cgood}."
    ),
    ("{a-last} declined to say whether [more|further] [tariffs|duties] [would|might] follow."),
    (
        "[A spokesman|A spokeswoman] for China's foreign ministry [said|told "
        "reporters] that a trade war has no winners and [urged|called on] "
        "Washington to [correct its mistakes|return to dialogue]."
    ),
    ("The Chinese embassy in Washington did not [immediately|] respond to a request for comment."),
    (
        "[The National Retail Federation|A group of American importers|The "
        "Semiconductor Industry Association] said [tariffs|such duties] [are paid "
        "by|raise prices for] American families."
    ),
    (
        "[Farm groups|Business groups|Lawmakers of both parties] [urged|called on] "
        "the White House to [lift|cut] the tariffs and [reach|seek] a deal with "
        "{cn}."
    ),
    (
        "[Officials|Diplomats] on both sides [have said|say] they [want|hope] to "
        "[avoid|prevent] [a full-blown trade war|another round of tariffs]."
    ),
)
FIGURES: Final = (
    (
        "[Shares|Stocks] in Shanghai [fell|slid|lost] 1.4% [after the news|on {wd}] "
        "and the yuan [weakened|slipped] to 7.2 to the dollar."
    ),
    ("[Soybean|Copper] futures [dropped|rose|fell] 2.3% [in Chicago|in early trading]."),
    (
        "[Trade|Goods trade] between the two countries [fell|shrank] by 14% to $582 "
        "billion last year, [customs data showed|according to official figures]."
    ),
    (
        "China [bought|took] about half of all American soybean exports [last "
        "year|before the trade war|in {py}]."
    ),
    (
        "Imports from China [fell|dropped] 20% [in {py} from a year earlier|last "
        "year], [Census Bureau data show|the Commerce Department said]."
    ),
    (
        "The average [U.S.|American] tariff on Chinese goods [stands at|is about] "
        "47%, [according to the Peterson Institute|by one estimate]."
    ),
)
RECALLED: Final = (
    (
        "[Washington|The United States] [first|] [imposed|put] a 10% tariff on "
        "Chinese goods in {py}[, to which Beijing replied with levies on American "
        "farm goods|]."
    ),
    (
        "In {py}, the two sides [agreed to suspend|suspended|cut] [most|many] of "
        "the tariffs on each other's goods[ for 90 days|]."
    ),
    (
        "The two sides [last met|last held talks|held their last round] in {city2} "
        "in {py}[, without a breakthrough|]."
    ),
    (
        "At [their|the] last [meeting|round], in {py}, [negotiators|officials] "
        "[discussed|talked about] farm purchases and export controls."
    ),
    (
        "The [dispute|trade war] began in 2018, when Washington [put|imposed] "
        "tariffs on hundreds of billions of dollars of Chinese goods and Beijing "
        "[retaliated|hit back]."
    ),
    (
        "A truce [reached|agreed|struck] in {py} has [kept|held] most [new|] duties "
        "[on hold|at bay]."
    ),
    (
        "China [tightened|imposed] [controls|curbs] on exports of [gallium and "
        "germanium|rare earths] in {py}[, alarming American manufacturers|]."
    ),
    (
        "[Beijing|China's commerce ministry] in {py} [added|put] {n} American "
        "[firms|companies] [to|on] its unreliable entity list."
    ),
    (
        "[Last year|In {py}] Washington [barred|blocked|banned] [sales|exports] of "
        "advanced chips to China[, citing national security|]."
    ),
    (
        "[The measures|The steps|The tensions] [come|follow|came] [weeks|months] "
        "after the [Commerce Department|U.S. government] [added|put] {n} Chinese "
        "companies [to|on] its Entity List."
    ),
    (
        "[The president|The White House] had [threatened|warned in {py}] [to raise "
        "tariffs on Chinese goods to|of tariffs of] 60%."
    ),
    ("Tariffs of 25% [imposed|introduced] in {py} [remain|are still] in [place|force]."),
    (
        "The [previous|Biden|Trump] administration [raised|increased] duties on "
        "Chinese [solar cells|semiconductors] [to 50%|] in {py}."
    ),
    (
        "The last time Washington raised tariffs, in {py}, Beijing "
        "[answered|responded] within [hours|a day] with duties of 15% on American "
        "[coal|crude oil]."
    ),
    (
        "The WTO [ruled|found] in {py} that [some of|] the [American|U.S.] tariffs "
        "on Chinese goods [broke|violated] its rules."
    ),
)
SET_BESIDE: Final = (
    (
        "The European Union [is also considering|has imposed|is weighing] [its "
        "own|] tariffs on Chinese electric cars[, and Canada has followed|]."
    ),
    (
        "Section 301 of the Trade Act of 1974 [lets|allows] the president "
        "[impose|to impose] tariffs [on|against] countries that [treat American "
        "commerce unfairly|break trade agreements]."
    ),
    (
        "A tariff is a tax [paid by importers|that importers pay] when goods "
        "[enter|cross into] the country."
    ),
    (
        "[Several|A number of] American importers have [challenged|sued over] the "
        "tariffs, and the cases [are still pending|have not been decided]."
    ),
    (
        "[Mexico|Vietnam] has [gained|profited] as companies [moved|shifted] "
        "production out of China to avoid [the tariffs|American duties]."
    ),
)
QUIET: Final = tuple(map(Module, (*VIEWS, *FIGURES, *RECALLED, *SET_BESIDE)))
NEXT_ROUND: Final = Module(
    (
        "{a} and {c} [are due to|are scheduled to|will|are expected to] [meet|hold "
        "talks] in {city} on {d1}."
    ),
    (Fact("MEETING", "planned confirmed", date="d1", actors=("a", "c"), place="city"),),
)
CALLED: Final = Module(
    (
        "{a} [spoke|talked] [by phone|by telephone|by video] with {c} on {wd-1}[, "
        "the Treasury said|]."
    ),
    (Fact("MEETING", "concluded", date="yesterday", end="yesterday", actors=("a", "c")),),
)
TRUCE_ENDS: Final = Module(
    (
        "The [current|] [tariff|trade] truce [expires|is due to expire|runs out|is "
        "set to end] on {d2}."
    ),
    (Fact("CALENDAR TARIFF AGREEMENT"),),
)
UEL: Final = Module(
    (
        "[Separately on {wd}|Also on {wd}], China's commerce ministry [added|said it had "
        "added|put] {n} American [companies|firms] [to|on] its unreliable entity "
        "list."
    ),
    (Fact("ENTITY_MEASURE", "announced in_effect", "CN", date="today"),),
)
LICENCES: Final = Module(
    (
        "[Separately on {wd}|In a separate notice on {wd}], China's commerce ministry said exports "
        "of [gallium|graphite|antimony] [will|would] require a licence from {d2}."
    ),
    (Fact("EXPORT_CONTROL", "announced", "CN", date="today", effective="d2"),),
)
BLACKLIST: Final = Module(
    (
        "The Commerce Department [separately on {wd}|on {wd} also] [added|put] {n} Chinese "
        "companies [to|on] its Entity List."
    ),
    (Fact("EXPORT_CONTROL", "announced in_effect", "US", date="today"),),
)
COMPLAINT: Final = Module(
    (
        "[Beijing|China] [also|] [filed|lodged|said it had filed] a complaint "
        "[with|at] the World Trade Organization on {wd}."
    ),
    (Fact("DISPUTE", "announced", "CN", date="today"),),
)
PROBE: Final = Module(
    (
        "China's commerce ministry also [opened|launched|began|said it had begun] "
        "an anti-dumping investigation into American {ugood} on {wd}."
    ),
    (Fact("TRADE_REMEDY INVESTIGATION", "announced", "CN", date="today"),),
)
ANSWER: Final = Module(
    (
        "[In response|Hours later], China's finance ministry said it would "
        "[levy|impose|put] [tariffs|duties] of {r2}% on American {ugood} from {d2}."
    ),
    (Fact("TARIFF", "announced", "CN", date="today", effective="d2", rate="r2"),),
)
TELLING: Final = (
    *(NEXT_ROUND, CALLED, TRUCE_ENDS, UEL, LICENCES, BLACKLIST, COMPLAINT, PROBE, ANSWER),
)


def story(news: Composed, modules: Sequence[Module]) -> Composed:
    """*news* with *modules* behind it in their order."""
    return replace(
        news,
        text=" ".join([news.text, *(module.text for module in modules)]),
        facts=(*news.facts, *(fact for module in modules for fact in module.facts)),
        may=" ".join([news.may, *(module.may for module in modules)]),
    )


def stories(
    news: Composed, number: int, *, quiet: int = 3, telling: Sequence[Module] = ()
) -> list[Composed]:
    """*news* as *number* stories, each with *quiet* other paragraphs and one of *telling*."""
    made = []
    for n in range(number):
        draw = Random(f"{news.name} {n}")
        modules = draw.sample(QUIET, quiet)
        if telling:
            modules.insert(draw.randrange(quiet + 1), draw.choice(telling))
        made.append(replace(story(news, modules), name=f"{news.name}_{n}"))
    return made
