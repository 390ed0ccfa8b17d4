"""Deeds that a noun tells of, and what a verb does to them: opposites must never be mixed up.

"An end to tariffs" is no new tariff, and "delays a cut in tariffs" cuts nothing.
"""

from __future__ import annotations

from typing import Final

import pytest
from reading_helpers import article, shipped_topic

from monitor.signal import read

TARIFFS: Final = "tariffs on Chinese steel"
CURBS: Final = "curbs on chip exports to China"
TOLD: Final = (
    "The White House announced {deed} on Monday.",
    "On Monday, Washington announced {deed}.",
    "{Deed} was announced by the White House on Monday.",
    "The White House said {deed} would take effect on April 9.",
    "Trump signed an order on Monday for {deed}.",
)
#: What is announced, of what, and the sub-kinds that it may be.
NOUNS: Final = (
    (
        (
            "an end to|the end of|the abolition of|the cancellation of|the removal of"
            "|the lifting of|the elimination of|the repeal of|the termination of"
            "|the withdrawal of|the scrapping of"
        ),
        TARIFFS,
        {"tariff_removal"},
    ),
    (
        (
            "a halt to|a freeze on|a pause in|the suspension of|the deferral of|a postponement of"
            "|a delay in|a moratorium on|a stay of"
        ),
        TARIFFS,
        {"tariff_suspension"},
    ),
    (
        (
            "a cut in|a reduction in|the lowering of|a halving of|a rollback of|an easing of"
            "|the trimming of|a decrease in"
        ),
        TARIFFS,
        {"tariff_reduction"},
    ),
    (
        (
            "an increase in|a rise in|a doubling of|a tripling of|the raising of|an expansion of"
            "|a hike in|an escalation of"
        ),
        TARIFFS,
        {"tariff_increase"},
    ),
    (
        (
            "the imposition of|the introduction of|a new round of|a package of|the reinstatement of"
            "|the return of|the restoration of"
        ),
        TARIFFS,
        {"tariff_new", "tariff_increase"},
    ),
    (
        "an extension of the suspension of|a renewal of the suspension of",
        TARIFFS,
        {"tariff_suspension_extension"},
    ),
    (
        "an end to|an easing of|the lifting of|a relaxation of|the removal of|a loosening of",
        CURBS,
        {"control_suspension"},
    ),
    (
        "a tightening of|an expansion of|the introduction of|a widening of|the imposition of",
        CURBS,
        {"control_rule", "export_ban"},
    ),
)

SOYBEANS: Final = "tariffs on US soybeans"
MAGNETS: Final = "curbs on rare earth exports to the US"
#: Verbs as in "delays", "was delayed", "will delay".
PUT_OFF: Final = (
    "delays delayed delay",
    "postpones postponed postpone",
    "suspends suspended suspend",
    "puts_off put_off put_off",
)
CALLED_OFF: Final = (
    "scraps scrapped scrap",
    "cancels cancelled cancel",
    "calls_off called_off call_off",
)
ENDED: Final = ("ends ended end", "lifts lifted lift", "scraps scrapped scrap")
PROLONGED: Final = ("extends extended extend", "prolongs prolonged prolong")
BACK: Final = {"announced", "in_effect"}
FEES: Final = "port fees on Chinese ships"
DUTIES: Final = "anti-dumping duties on Chinese steel"
ONTO: Final = "ten Chinese firms to the Entity List"
OFF_IT: Final = "ten Chinese firms from the Entity List"
DRONES: Final = "a ban on imports of Chinese drones"
#: What is done to which deeds, the sub-kinds that it comes to, and the statuses.
OVER: Final = (
    (ENDED, "the pause in|the suspension of|the freeze on", SOYBEANS, {"tariff_new"}, BACK),
    (
        PUT_OFF,
        "the removal of|a cut in|a planned reduction in|the lifting of",
        SOYBEANS,
        {"tariff_removal", "tariff_reduction"},
        {"suspended"},
    ),
    (
        CALLED_OFF,
        "a planned cut in|the removal of|a promised reduction in",
        SOYBEANS,
        {"tariff_removal", "tariff_reduction"},
        {"removed"},
    ),
    (
        PUT_OFF,
        "an increase in|the imposition of|a planned rise in",
        SOYBEANS,
        {"tariff_suspension"},
        {"suspended"},
    ),
    (
        PROLONGED,
        "the pause in|the suspension of",
        SOYBEANS,
        {"tariff_suspension_extension"},
        {"extended"},
    ),
    (ENDED, "the suspension of|the pause in", MAGNETS, {"control_rule", "export_ban"}, BACK),
    (
        PUT_OFF,
        "an easing of|the lifting of|the removal of",
        MAGNETS,
        {"control_suspension"},
        {"suspended"},
    ),
    (PROLONGED, "the suspension of|a pause in", MAGNETS, {"control_suspension"}, {"extended"}),
)
#: The same of what the other side does.
OVER_TOO: Final = (
    (ENDED, "the suspension of|a pause in", FEES, {"port_fee"}, BACK),
    (PUT_OFF, "an increase in|the introduction of|a cut in", FEES, {"port_fee"}, {"suspended"}),
    (
        CALLED_OFF,
        "a planned increase in|the introduction of",
        FEES,
        {"port_fee"},
        {"removed", "suspended"},
    ),
    (PROLONGED, "the suspension of|a pause in", FEES, {"port_fee"}, {"extended"}),
    (ENDED, "the suspension of|a pause in", DUTIES, {"anti_dumping_final"}, BACK),
    (PUT_OFF, "the addition of", ONTO, {"entity_listing"}, {"suspended"}),
    (CALLED_OFF, "the addition of", ONTO, {"entity_listing"}, {"removed"}),
    (PUT_OFF, "the removal of", OFF_IT, {"entity_delisting"}, {"suspended"}),
    (PUT_OFF, "the lifting of|the removal of", DRONES, {"resumption"}, {"suspended"}),
    (PUT_OFF, "the introduction of", DRONES, {"import_ban"}, {"suspended"}),
    (ENDED, "a pause in", DRONES, {"import_ban"}, BACK),
)


def _told(title: str, text: str = "") -> list[tuple[str, str, str]]:
    """Sub-kind, status and bucket of all but statements and dates."""
    reading = read(article(title, text, "2025-03-27"), shipped_topic())
    return [
        (str(m.facts.subkind), m.facts.status.value, m.bucket.value)
        for m in reading.mentions
        if m.facts.kind.value not in {"STATEMENT", "CALENDAR"}
    ]


def _first_up(words: str) -> str:
    return words[0].upper() + words[1:]


@pytest.mark.parametrize("told", TOLD)
@pytest.mark.parametrize(("nouns", "of", "subkinds"), NOUNS)
def test_a_deed_told_by_a_noun_is_that_deed(
    told: str, nouns: str, of: str, subkinds: set[str]
) -> None:
    deeds = [f"{noun} {of}" for noun in nouns.split("|")]
    read_as = {
        d: _told("Trade notes", told.format(deed=d, Deed=d[0].upper() + d[1:])) for d in deeds
    }
    wrong = {
        deed: found
        for deed, found in read_as.items()
        if len(found) != 1 or found[0][0] not in subkinds or found[0][2] == "background"
    }
    assert wrong == {}


@pytest.mark.parametrize("form", ["headline", "past", "passive", "to come"])
@pytest.mark.parametrize(
    ("who", "case"), [*(("China", one) for one in OVER), *(("Washington", one) for one in OVER_TOO)]
)
def test_what_is_done_to_a_deed_is_told(
    form: str, who: str, case: tuple[tuple[str, ...], str, str, set[str], set[str]]
) -> None:
    verbs, nouns, of, subkinds, statuses = case
    wrong = {}
    for now, past, plain in (verb.split() for verb in verbs):
        for deed in (f"{noun} {of}" for noun in nouns.split("|")):
            title, text = {
                "headline": (f"{who} {now} {deed}", ""),
                "past": ("Trade notes", f"{who} {past} {deed} on Monday, the ministry said."),
                "passive": (
                    "Trade notes",
                    f"{_first_up(deed)} was {past} by {who} on Monday.",
                ),
                "to come": ("Trade notes", f"{who} will {plain} {deed}, it said on Monday."),
            }[form]
            found = _told(title.replace("_", " "), text.replace("_", " "))
            right = statuses | ({"announced"} if form == "to come" else set())
            one = len(found) == 1 and found[0][0] in subkinds and found[0][1] in right
            if not one or found[0][2] == "background":
                wrong[title + text] = found
    assert wrong == {}


@pytest.mark.parametrize(
    "text",
    [
        "Retailers wish for an end to the duties on Chinese goods.",
        "Retailers renewed their call on Tuesday for an end to the duties on Chinese goods.",
        "Yellen favours an end to tariffs on Chinese goods, she said on Tuesday.",
        "The end of US tariffs on Chinese goods is far off, Yellen said on Tuesday.",
        "A cut in US tariffs on Chinese goods is likely, Yellen said on Tuesday.",
        "The text of a trade deal with China is nearly settled, Mnuchin said on Tuesday.",
        "Washington almost banned exports of chips to China, Raimondo said on Tuesday.",
        "Trump sees an end to tariffs on Chinese goods if talks go well.",
        "At the end of his visit, Trump said that tariffs on Chinese goods would stay.",
        "On the other end of the deal, China keeps its 10% duty on U.S. soybeans.",
        "Tariffs on China threaten the longest U.S. expansion.",
        "Tariffs on Chinese goods lead to a halt in orders at US ports.",
    ],
)
def test_what_only_sounds_like_a_deed_is_no_news(text: str) -> None:
    assert [one for one in _told("Trade notes", text) if one[2] != "background"] == []
