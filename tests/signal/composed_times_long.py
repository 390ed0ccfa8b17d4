"""Composed documents: acts with their days in force over longer texts, and odd orders."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_LONGER: Final[tuple[Composed, ...]] = (
    Composed(
        "times-long-tariff-story",
        "China [hits back|strikes back] with {r1}% tariffs on American {ugood}",
        "China said on {wd} it would impose [additional|extra] tariffs of {r1}% on American "
        "{ugood}, [deepening a trade dispute|escalating a trade war] that has rattled global "
        "markets.\n\nThe [new|] duties will [take effect|come into force] on {d1}, the finance "
        "ministry said in a statement. [Goods already in transit will be spared.|]\n\nThe move "
        'came [a day|hours] after {us} raised tariffs on Chinese goods to {r2}%.\n\n"[We '
        'regret|China regrets] that it has come to this," a ministry spokesperson said.\n\n'
        "American farmers sold goods worth ${v1} billion to China last year.",
        (
            Fact("TARIFF", "announced", "CN", date="today", effective="d1", rate="r1"),
            Fact("TARIFF", imposing="US", rate="r2"),
        ),
    ),
    Composed(
        "times-long-exclusions",
        "USTR extends [some|certain] China tariff exclusions",
        "WASHINGTON - The Office of the U.S. Trade Representative said on {wd} it was extending "
        "{n} exclusions from tariffs on Chinese imports.\n\nThe exclusions, which [cover|apply "
        "to] medical products and machinery, were [set|due] to expire on {d1}. They will now be "
        "[valid|in place] until {d2}.\n\nUSTR said it would [let|allow] the remaining exclusions "
        "[lapse|expire] as scheduled.\n\nThe tariffs were first imposed in {py} after an "
        "investigation into China's technology practices.",
        (
            Fact(
                *("TARIFF", "extended", "US", "exclusion_extension"),
                date="today",
                expiry="d2",
            ),
        ),
        may="CALENDAR",
    ),
    Composed(
        "times-long-entity-list",
        "US [blacklists|adds] {n} Chinese [tech firms|companies] [over military ties|to Entity "
        "List]",
        "The U.S. Commerce Department added {n} Chinese companies to its Entity List on {wd}[, "
        "saying they supported China's military|].\n\nAmerican suppliers will need a licence to "
        "ship goods to the firms, and most applications [will|are expected to] be denied.\n\n"
        "The rule [takes effect|becomes effective] on {d1}, when it is due to be published in the "
        "Federal Register.\n\nA spokesperson for the Chinese embassy in Washington [said the "
        "move was an abuse of export controls|urged the United States to stop suppressing Chinese "
        "firms].\n\nThe department has placed hundreds of Chinese firms on the list since 2018.",
        (
            Fact(
                *("EXPORT_CONTROL", "announced", "US", "entity_listing"),
                date="today",
                effective="d1",
            ),
        ),
    ),
    Composed(
        "times-long-takes-effect-today",
        "Trade war [deepens|escalates] as US tariffs on Chinese {cgood} take effect",
        "U.S. tariffs of {r1}% on Chinese {cgood} took effect at 12:01 a.m. on {wd}, after "
        '[last-ditch|] talks failed to produce a deal.\n\nBeijing has vowed to respond. "China '
        'will take the necessary countermeasures," the commerce ministry said.\n\nThe '
        "tariffs, announced [last month|earlier this month], [hit|cover] goods worth about ${v1} "
        "billion a year.\n\nEconomists [say|warn] prices could rise within weeks.",
        (Fact("TARIFF", "in_effect", "US", effective="today", rate="r1"),),
        may="MEETING",
    ),
    Composed(
        "times-long-suspension",
        "China [suspends|to suspend] tariffs on US {ugood} after [leaders' meeting|summit]",
        "China will suspend the additional {r1}% tariff on American {ugood} from {d1}, {cn} said "
        "on {wd}.\n\nThe suspension [will run|will last|runs] until {d2}, [the statement "
        "said|according to the notice].\n\nThe tariff had been [in force|in place] since {py}, "
        "when it was imposed in response to U.S. levies.\n\n[Traders welcomed the "
        "decision.|Analysts said purchases could recover within months.]",
        (
            Fact(
                *("TARIFF", "announced suspended", "CN", "tariff_suspension"),
                date="today",
                effective="d1",
                expiry="d2",
            ),
        ),
    ),
    Composed(
        "times-long-truce-lets-run",
        "{pu-last} extends China tariff truce [by|for] [another |]90 days",
        "President {pu-name} on {wd} signed an executive order extending a tariff truce with China "
        "for 90 days, [hours|shortly] before it was due to expire.\n\nThe order keeps "
        "[higher|steep] duties on hold until {d2}. Without it, tariffs on Chinese goods would have "
        "risen to at least {high}%.\n\nChina's commerce ministry [issued a similar|announced a "
        "matching] pause on its own tariffs, also for 90 days.",
        (Fact("TARIFF AGREEMENT", "extended announced", expiry="d2"),),
        may="TARIFF AGREEMENT",
    ),
    Composed(
        "times-long-fees",
        "US port fees on Chinese ships [begin|start] as Beijing charges its own",
        "The United States [began charging|started collecting] fees on Chinese-built ships on "
        "{wd}, [part of a push to revive American shipbuilding|a step first proposed in {py}].\n\n"
        "China began collecting special port charges on U.S.-owned vessels on the same day.\n\n"
        "The Chinese charges start at ${v1} a ton and will [rise|increase] in stages.",
        (
            Fact("CHARGE", "in_effect", "US", effective="today"),
            Fact("CHARGE", "in_effect", "CN", effective="today"),
        ),
    ),
    Composed(
        "times-long-old-and-new",
        "US to raise tariffs on Chinese {cgood} to {high}%",
        "{US} will raise tariffs on Chinese {cgood} to {high}% from {low}% on {d1}, [officials "
        "said|a senior official told reporters] on {wd}.\n\nThe duties were introduced in {py} "
        "and have been [raised once|adjusted twice] since.\n\nA public comment period [closed "
        "last month|ended earlier this month]. The final list [drops|leaves out] a handful of "
        "products.\n\nChina [called the decision|described the increase as] protectionist and "
        "said it would defend its interests.",
        (
            Fact(
                *("TARIFF", "announced", "US", "tariff_increase"),
                date="today",
                effective="d1",
                rate="high",
                before="low",
            ),
        ),
    ),
    Composed(
        "times-long-ban-lifted",
        "China [lifts|ends] ban on American {ugood} after {a-last}'s visit",
        "China on {wd} lifted a ban on imports of {ugood} from the United States that had been in "
        "place since {py}.\n\nThe decision takes effect immediately, the General Administration "
        "of Customs said on its website.\n\n{a}, who visited Beijing last month, [welcomed|"
        "praised] the step.",
        (
            Fact(
                *("IMPORT_RESTRICTION", "removed in_effect announced", "CN", "resumption"),
                date="today",
                effective="today",
            ),
        ),
    ),
    Composed(
        "times-long-two-deadlines",
        "US, China [face|near] tariff deadline",
        "[Higher|Steeper] U.S. tariffs on Chinese goods will [snap back|return] on {d1} unless "
        "{us} extends a pause that [began|was agreed] in {py}.\n\n{a} said on {wd} that no "
        'decision had been made.\n\n"[Nothing is agreed until the president signs off|We will '
        'see]," he said.',
        (),
        may="CALENDAR TARIFF",
    ),
    Composed(
        "times-long-rule-published",
        "China [tightens|expands] export controls on rare earths",
        "{CN} on {wd} announced [new|sweeping] export controls on rare earths, requiring "
        "[foreign|overseas] firms to obtain licences.\n\nThe rules on [magnets|finished "
        "products] take effect on {d1}.\n\nBeijing first imposed curbs on the metals in {py}, "
        "in answer to American tariffs.\n\nThe United States [buys|imports] most of its rare "
        "earths from China.",
        (Fact("EXPORT_CONTROL", "announced", "CN", date="today", effective="d1"),),
    ),
    Composed(
        "times-long-remedy",
        "China [sets|slaps] anti-dumping duties on U.S. {ugood}",
        "China will levy anti-dumping duties of {r1}% on imports of {ugood} from the United States "
        "starting {d1}, the commerce ministry said on {wd}.\n\nThe duties will [be in place|stay "
        "in force|last] for five years.\n\nThe ministry opened the investigation in {py} at the "
        "request of domestic producers.",
        (Fact("TRADE_REMEDY", "announced", "CN", date="today", effective="d1", rate="r1"),),
    ),
)
_MORE: Final[tuple[Composed, ...]] = (
    Composed(
        "times-lede-after-background",
        "Trade tensions [flare|rise] again",
        "For months the truce between the world's two largest economies [had held|held].\n\nThat "
        "changed on {wd}, when {us} [announced|said it would impose] tariffs of {r1}% on Chinese "
        "{cgood}.\n\nThe duties, which take effect on {d1}, apply to goods worth ${v1} billion a "
        "year.",
        (Fact("TARIFF", "announced", "US", date="today", effective="d1", rate="r1"),),
    ),
    Composed(
        "times-in-response-imposed-its-own",
        "China [responds to|answers] U.S. tariffs",
        "{US} imposed tariffs of {r1}% on Chinese {cgood} on {wd-1}. China responded on {wd} by "
        "[announcing|imposing] duties of {r2}% on American {ugood}. [Beijing's|The Chinese] "
        "tariffs "
        "[take effect|come into force] on {d1}.",
        (
            Fact("TARIFF", imposing="US", date="yesterday", rate="r1"),
            Fact("TARIFF", "announced", "CN", date="today", effective="d1", rate="r2"),
        ),
    ),
    Composed(
        "times-due-to-start-on",
        "US [finalizes|confirms] {high}% tariffs on Chinese {cgood}",
        "{US} on {wd} [finalized|confirmed] a plan to raise tariffs on Chinese {cgood} to {high}%, "
        "with the increase due to start on {d1}.",
        (Fact("TARIFF", "announced", "US", date="today", effective="d1", rate="high"),),
    ),
    Composed(
        "times-with-collection-to-begin",
        "China to [collect|charge] special port fees on U.S. vessels",
        "China will charge special port fees on vessels owned by American companies, [its "
        "transport "
        "ministry|the Ministry of Transport] said on {wd}, with collection [to begin|set to begin|"
        "beginning] on {d1}.",
        (Fact("CHARGE", "announced", "CN", date="today", effective="d1"),),
    ),
    Composed(
        "times-date-before-subject",
        "China bans imports of U.S. {ugood}",
        "China [suspended|halted] imports of American {ugood}, [the customs agency said|the "
        "General "
        "Administration of Customs announced] on {wd}. Effective {d1}, [cargoes will be turned "
        "away|no shipments will be accepted].",
        (Fact("IMPORT_RESTRICTION", imposing="CN", date="today", effective="d1"),),
    ),
    Composed(
        "times-extended-again",
        "US [again extends|extends once more] exclusions on Chinese [goods|imports]",
        "{US} on {wd} extended, for the [second|third] time, tariff exclusions for {n} products "
        "made in China. The waivers had been due to lapse on {d1}; the new expiry date is {d2}.",
        (
            Fact(
                *("TARIFF", "extended", "US", "exclusion_extension"),
                date="today",
                expiry="d2",
            ),
        ),
    ),
    Composed(
        "times-refuses-some-extends-others",
        "{US} extends some exclusions for Chinese goods, [drops|ends] others",
        "{US} said on {wd} it would extend {n} tariff exclusions for Chinese products until {d2}. "
        "[It will not renew the rest, which expire on|The others will not be renewed and expire "
        "on] {d1}.",
        (
            Fact(
                *("TARIFF", "extended announced", "US", "exclusion_extension"),
                date="today",
                expiry="d2",
            ),
        ),
        may="CALENDAR TARIFF",
    ),
    Composed(
        "times-denies-plan",
        "China denies [plan|plans] to extend {ugood} tariff exemption",
        "China's commerce ministry denied on {wd} that it would extend tariff exemptions for "
        "American {ugood}, [calling reports of an extension untrue|after media reports].",
        (),
        may="CALENDAR",
    ),
    Composed(
        "times-let-expire",
        "US [lets|to let] tariff exclusions on Chinese {cgood} [expire|lapse]",
        "{US} will [let exclusions from tariffs on Chinese {cgood} lapse|allow exclusions from "
        "tariffs "
        "on Chinese {cgood} to expire] on "
        "{d1}, [officials said|an official said] on {wd}.",
        (Fact("TARIFF CALENDAR", "announced planned", expiry="d1"),),
    ),
    Composed(
        "times-trump-adds",
        "Trump adds SMIC and CNOOC to blacklist of [alleged|] Chinese military companies",
        "The Trump administration on {wd} added chipmaker SMIC and oil producer CNOOC to a "
        "blacklist of [alleged|suspected] Chinese military companies[, a move likely to escalate "
        "tensions|].",
        (Fact("EXPORT_CONTROL DESIGNATION INVESTMENT", imposing="US", date="today"),),
        years=(2019, 2020),
    ),
    Composed(
        "times-commerce-blacklists-names",
        "US [blacklists|adds] Inspur and BGI [units|] [|to trade blacklist]",
        "[The Commerce Department|Washington|The U.S. government] on {wd} [added|placed] units of "
        "Inspur and BGI, along with {n} other Chinese companies, [to|on] an export blacklist.",
        (Fact("EXPORT_CONTROL", "announced in_effect", "US", "entity_listing", date="today"),),
    ),
    Composed(
        "times-hike-back-dated-start",
        "China cuts tariffs on some U.S. goods",
        "{CN} said on {wd} it would halve additional tariffs on some American goods from {d1}. "
        "[Tariffs on some goods will fall|The rate on some products will drop] to {low}% from "
        "{high}%.",
        (
            Fact(
                *("TARIFF", "announced", "CN", "tariff_reduction"),
                date="today",
                effective="d1",
            ),
        ),
    ),
    Composed(
        "times-weekday-ahead",
        "US to impose {r1}% tariffs on Chinese {cgood} from {wd+3}",
        "{US} will impose tariffs of {r1}% on Chinese {cgood} beginning on {wd+3}, [the White "
        "House "
        "said|officials said] on {wd}.",
        (Fact("TARIFF", "announced", "US", date="today", effective="today+3", rate="r1"),),
    ),
    Composed(
        "times-went-ahead",
        "US [goes ahead with|presses ahead with] tariffs on Chinese {cgood}",
        "{US} went ahead with {r1}% tariffs on Chinese {cgood} on {wd}, [ignoring|brushing aside] "
        "[appeals|pleas] from retailers. Beijing said it would retaliate.",
        (Fact("TARIFF", "in_effect announced", "US", date="today", rate="r1"),),
    ),
    Composed(
        "times-have-now-taken-effect",
        "China's {r1}% tariffs on U.S. {ugood} now in force",
        "China's {r1}% tariffs on American {ugood} [are now in force|have come into force|have "
        "taken effect], [the finance ministry confirmed|customs officials confirmed] on {wd}.",
        (Fact("TARIFF", "in_effect", "CN", rate="r1"),),
    ),
    Composed(
        "times-thirty-days-after",
        "China [tightens|imposes] export controls on gallium",
        "{CN} on {wd} imposed export controls on gallium and germanium, metals used in chips[, "
        "in a "
        "blow to American manufacturers|]. Exporters will need licences from {d1} [to ship the "
        "metals abroad|onwards].",
        (Fact("EXPORT_CONTROL", imposing="CN", date="today", effective="d1"),),
        may="",
    ),
)

LONG_TIMES: Final[tuple[Composed, ...]] = (*_LONGER, *_MORE)
