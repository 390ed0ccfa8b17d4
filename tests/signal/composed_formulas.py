"""Composed documents: set phrases of agencies and pages."""

from __future__ import annotations

from typing import Final

from composing import Composed, Fact

FORMULAS: Final[tuple[Composed, ...]] = (
    Composed(
        "a_title_as_long_as_the_agency_gives_it",
        "Officials hold [video|phone] talks",
        "{c}, a member of the [Political Bureau|Standing Committee] of the Communist Party of "
        "China Central Committee and [chief|head] of the Chinese side of the China-U.S. "
        "[comprehensive economic dialogue|economic and trade consultations], held a [video|phone] "
        "conversation with {a} on {wd-1}.",
        (Fact("MEETING", "concluded", date="yesterday", actors=("a", "c")),),
    ),
    Composed(
        "a_case_is_to_find_out_what_was_broken",
        "Case against a chip maker",
        "China said on {wd} it had [launched|opened] an investigation into whether "
        "[Nvidia|Qualcomm|Micron] [violated|broke] the anti-monopoly law.",
        (Fact("INVESTIGATION", "announced", "CN", subkind="antitrust_initiation", date="today"),),
    ),
    Composed(
        "a_page_labelled_as_opinion",
        "Inflation is one reason to lift tariffs on China",
        "[Opinion - By Ann Miller|Opinion: Ann Miller|OPINION Ann Miller] The White House "
        "[lifted tariffs|should lift tariffs] on Chinese bicycles on {wd}. It should go on.",
        (),
    ),
)
