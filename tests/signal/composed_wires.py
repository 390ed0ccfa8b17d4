"""Composed documents: the turns in which news agencies tell of duties, cases and journeys.

What is prolonged by going on; conditions of the next deed only; whose duty is judged; envoys who
are sent, and not sent; a truce that is only the ground of the news.
"""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

_DUTY: Final = "tariff_new tariff_increase"
_LASTING: Final = (
    Composed(
        "wires-goes-on-suspending",
        "{US} extends relief",
        "{US} will [continue to suspend|keep suspending|further suspend|continue "
        "suspending|maintain its suspension of] [additional|extra|] [tariffs|duties] on Chinese "
        "{cgood} [after {d1}|beyond {d1}|], [it said|officials said] on {wd}.",
        (Fact("TARIFF", "announced extended", "US", "tariff_suspension_extension", rate=""),),
    ),
    Composed(
        "wires-goes-on-charging",
        "{CN} keeps duties",
        "{CN} [suspended|paused] its [additional|extra] [tariffs|duties] on {ugood} on {wd}.",
        (Fact("TARIFF", "suspended", "CN", "tariff_suspension"),),
    ),
)
_CONDITIONS: Final = (
    Composed(
        "wires-condition-of-more",
        "US to [impose|put] {r1}% [tariff|duty] on Chinese goods",
        "{pu} [announced|said] on {wd} that the United States will [impose|levy|put] a {r1}% "
        "tariff on $50 billion of Chinese goods, [warning|adding|pledging|vowing] that [if China "
        "retaliates the US would go further|it would go further if China [hit back|retaliated]].",
        (Fact("TARIFF", "announced", "US", _DUTY, rate="r1"),),
    ),
    Composed(
        "wires-condition-of-it",
        "[Trade tensions|China and the US at odds]",
        "{pu} said on {wd} that the United States will [impose|levy|put] a {r1}% tariff on $50 "
        "billion of Chinese goods if China [retaliates|refuses to open its market|hits back].",
        (Fact("TARIFF", "threatened", "US", _DUTY, rate="r1"),),
    ),
)
_RULED: Final = (
    Composed(
        "wires-ruled-by-saying",
        "[US tariffs on China ruled illegal by [world|global] trade body|Ruling on US duties]",
        "[GENEVA – |]The World Trade Organization [said|ruled|found] [{wd}|on {wd}] that "
        "[US|American] [tariffs|duties] on Chinese goods [worth billions of dollars |][are "
        "illegal|are unlawful|break its rules|breach global trade rules|violate its rules].",
        (Fact("DISPUTE", "announced", "CN", "wto_ruling", date="today"),),
    ),
    Composed(
        "wires-ruled-imposed-by",
        "Panel rules on duties",
        "A WTO panel [said|ruled|found] on {wd} that [tariffs|duties] [imposed|levied] by "
        "[Washington|the United States] on Chinese goods [are illegal|broke trade rules|are "
        "inconsistent with its obligations].",
        (Fact("DISPUTE", "announced", "CN", "wto_ruling", date="today"),),
    ),
    Composed(
        "wires-said-to-be-unlawful",
        "China protests at US duties",
        "China's commerce ministry said on {wd} that [US|American] tariffs on Chinese goods "
        "[violate WTO rules|are illegal|breach global trade rules].",
        (),
    ),
)
_WHOSE: Final = (
    Composed(
        "wires-ministry-of-one-side",
        "{pu} signs memorandum",
        "US President {pu-last} announced on {wd} the US will impose [tariffs|duties] on Chinese "
        "goods. The ministry [plans|intends] to [impose|put] a {r1} percent [tariff|duty] on "
        "{ugood}.",
        (
            Fact("TARIFF", "announced", "US", _DUTY, rate=""),
            Fact("TARIFF", "proposed announced", "CN", f"{_DUTY} retaliation", rate="r1"),
        ),
    ),
    Composed(
        "wires-each-of-both",
        "China to [spare|exempt] US {ugood} from extra duties",
        "Both the United States and China have shown [some|much] good will, with "
        "[Washington|{a-last}] delaying a tariff increase on Chinese goods and China exempting "
        "US {ugood} from [extra|additional] duties.",
        (Fact("TARIFF", "", "CN", "exclusion"),),
        may="TARIFF",
    ),
    Composed(
        "wires-answered-in-march",
        "China hits back",
        "[China|Beijing], in [response|answer|reply|retaliation] [to|for] US [tariffs|duties] on "
        "steel in {py}, [imposed|put] duties on American {ugood} on {wd}.",
        (Fact("TARIFF", "announced in_effect", "CN", "retaliation tariff_new", date="today"),),
    ),
)
_SENT: Final = (
    Composed(
        "wires-envoy-sent",
        "[Talks|Trade war]",
        "[China|Beijing] [will send|is sending|plans to send] {c} to Washington on {wd+2} [for "
        "trade talks|for another round of trade talks], the commerce ministry said on {wd}.",
        (
            Fact(
                "MEETING",
                "planned confirmed",
                date="today+2",
                actors=("c",),
                place="Washington",
            ),
        ),
    ),
    Composed(
        "wires-envoy-not-sent",
        "China [cancels|scraps] trade talks with US",
        "China has [cancelled|called off] trade talks with the United States and [abandoned "
        "plans to send|will not send|scrapped plans to send] {c} to Washington, [sources|people "
        "familiar with the matter] said on {wd}.",
        (Fact("MEETING", "cancelled", actors=("c",), place="Washington"),),
    ),
    Composed(
        "wires-what-else-is-sent",
        "Trade tensions",
        "China [sent a strong signal to Washington|sent a letter to Washington|sent fewer "
        "{ugood} to the United States] on {wd}, after the US put duties on its goods last year.",
        (),
        may="TARIFF",
    ),
    Composed(
        "wires-once-due",
        "Visit cancelled",
        "A planned visit by {c} to the United States for trade talks has been [cancelled|called "
        "off], a source said. [The source said that a|A] delegation led by {c-last} was "
        "[set|due] to hold talks in the US on {wd+2} and {wd+3}[ but the trip had been "
        "scrapped|].",
        (Fact("MEETING", "cancelled", date="today+2", end="today+3", actors=("c",)),),
    ),
    Composed(
        "wires-meetings-set-to-begin",
        "US officials to travel",
        "The United States will [receive|host] a Chinese trade delegation led by {c} for "
        "meetings in Washington that are [set|due|scheduled] to [begin|start] on {d1}, the White "
        "House said.",
        (Fact("MEETING", "confirmed", date="d1", actors=("c",), place="Washington"),),
    ),
)
_GROUND: Final = (
    Composed(
        "wires-truce-as-ground",
        "China suspends duties on US {ugood}",
        "China will suspend its extra duties on US {ugood} from {d1} [as part of|in line "
        "with|under] [the|a|its] [trade war|tariff|trade|] truce with the United States, it said "
        "on {wd}.",
        (Fact("TARIFF", "announced suspended", "CN", "tariff_suspension", effective="d1"),),
    ),
)

WIRES: Final = (*_LASTING, *_CONDITIONS, *_RULED, *_WHOSE, *_SENT, *_GROUND)
