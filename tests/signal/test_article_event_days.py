"""The day of an event in a short article: told in the lead, further down, or beside other days.

Each form is an article with holes for a day; each is played with every way to write one.
"""

from __future__ import annotations

from datetime import date

import pytest
from reading_helpers import article, shipped_topic

from monitor.model import Kind, Status
from monitor.signal import read

PUBLISHED = date(2025, 3, 27)  # a Thursday
OPEN = {Status.PLANNED, Status.CONFIRMED}
TRUMP = "US President Donald Trump"
XI = "Chinese President Xi Jinping"

Days = tuple[date, date]


def _days(first: tuple[int, int], last: tuple[int, int] | None = None) -> Days:
    month, day = last or first
    return date(2025, *first), date(2025, month, day)


#: How the days of a summit to come may be written, and which they are.
AHEAD = {
    "on April 10": _days((4, 10)),
    "on Monday": _days((3, 31)),
    "next Wednesday": _days((4, 2)),
    "next week": _days((3, 31), (4, 6)),
    "on April 10-11": _days((4, 10), (4, 11)),
    "in mid-May": _days((5, 11), (5, 21)),
    "in June": _days((6, 1), (6, 30)),
}
SUMMITS = (
    "{T} and {X} will meet in Seoul {day}, the White House said on Wednesday.",
    "{X} will host {T} in Beijing {day}, China's foreign ministry said on Thursday.",
    "{T} heads to Beijing {day} for a summit with {X}.",
    "{T} is heading to Beijing {day} for talks with {X}.",
    "{T} will travel to Seoul {day}, where he will meet {X}.",
    "{T} is due in Beijing {day} for a state visit at the invitation of {X}.",
    "{T} and {X} are to meet in Seoul. The meeting is expected {day}.",
    "{T} will travel to Beijing to meet {X}. He will be in the Chinese capital {day}.",
    "{T} will fly to China to meet {X}. Officials said Wednesday the trip would be {day}.",
    "{T} and {X} agreed in a phone call on Wednesday to meet in Seoul {day}.",
    "{T} and {X} agreed by phone on Wednesday to meet in Seoul {day}.",
    "Chinese shares rose on Thursday ahead of a summit between {T} and {X} in Seoul {day}.",
    "Marco Rubio and Wang Yi met on Wednesday to prepare a summit of {T} and {X} {day}.",
)


def _told(title: str, text: str) -> list[tuple[Kind, Status | None, Days | None]]:
    mentions = read(article(title, text, PUBLISHED.isoformat()), shipped_topic()).mentions
    found = []
    for one in mentions:
        when = one.facts.when
        days = (when.start, when.end) if when and when.start and when.end else None
        found.append((one.facts.kind, one.facts.status, days))
    return found


@pytest.mark.parametrize("form", SUMMITS)
def test_a_summit_to_come_has_the_day_on_which_the_two_will_meet(form: str) -> None:
    """Whatever else is told with a day: that it was said, agreed, prepared, or waited for."""
    wrong = []
    for words, days in AHEAD.items():
        text = form.format(T=TRUMP, X=XI, day=words)
        told = _told("Trump, Xi to hold summit", text)
        ahead = [when for _kind, status, when in told if status in OPEN]
        if ahead != [days]:
            wrong.append((text, told))
    assert wrong == []


@pytest.mark.parametrize(
    "text",
    [
        "{T} will pay a visit to Beijing that begins on April 14 and ends on April 16.",
        "{T} will arrive in Beijing on April 14 for a three-day visit and talks with {X}.",
        "{T} will travel to Beijing to meet {X}. The visit runs from April 14 through April 16.",
        "{T} will fly to Beijing to meet {X}. The three-day trip starts on April 14.",
        "{T}'s trip to Beijing from April 14 to April 16 to meet {X} will go ahead.",
    ],
)
def test_a_visit_has_its_first_day_and_its_last(text: str) -> None:
    told = _told("Trump, Xi to hold summit", text.format(T=TRUMP, X=XI))
    assert [when for _kind, _status, when in told] == [_days((4, 14), (4, 16))]


@pytest.mark.parametrize(
    ("told", "days"),
    [
        ("The talks, which opened on Tuesday and closed on Wednesday, were candid.", (25, 26)),
        ("The talks began on Monday and ended on Wednesday.", (24, 26)),
        ("The two-day talks concluded on Tuesday.", (24, 25)),
        ("They met on Monday and again on Tuesday.", (24, 25)),
    ],
)
def test_talks_have_the_days_that_a_later_sentence_gives(told: str, days: tuple[int, int]) -> None:
    lead = "US and Chinese negotiators held a new round of trade talks in London. "
    first, last = days
    found = _told("US and China hold trade talks", lead + told)
    assert [when for _kind, _status, when in found] == [_days((3, first), (3, last))]


@pytest.mark.parametrize(
    "text",
    [
        "Scott Bessent will travel to Geneva to meet Vice Premier He Lifeng.",
        "Scott Bessent plans to travel to Geneva to meet Vice Premier He Lifeng.",
        "Scott Bessent will visit China to meet Vice Premier He Lifeng.",
        "{T} will travel to China to meet {X}.",
    ],
)
def test_who_will_go_somewhere_to_meet_has_not_met(text: str) -> None:
    told = _told("Notes", text.format(T=TRUMP, X=XI))
    assert [status for _kind, status, _when in told] == [Status.PLANNED]


@pytest.mark.parametrize(
    ("text", "met", "agreed"),
    [
        ("The truce was announced on Thursday, a day after {T} and {X} met in Seoul.", 26, 27),
        ("{T} and {X} met in Seoul on Tuesday. On Wednesday they announced a trade deal.", 25, 26),
        ("{T} and {X} met in Seoul on Wednesday and agreed on a trade truce.", 26, 26),
        ("{T} and {X} agreed on a trade truce when they met in Seoul on Wednesday.", 26, 26),
        ("Meeting in Seoul on Wednesday, {T} and {X} agreed on a trade truce.", 26, 26),
        ("After meeting {X} in Seoul on Tuesday, {T} said China had agreed to a truce.", 25, 25),
        ("The trade truce follows a summit in Seoul on Wednesday of {T} and {X}.", 26, 26),
        (
            "{T} and {X} met on Tuesday. The two agreed on a truce, it was announced Wednesday.",
            25,
            26,
        ),
    ],
)
def test_a_deal_has_its_own_day_and_the_meeting_that_led_to_it(
    text: str, met: int, agreed: int
) -> None:
    told = _told("US, China agree trade truce", text.format(T=TRUMP, X=XI))
    days = {kind: when for kind, _status, when in told}
    assert days[Kind.MEETING] == _days((3, met))
    assert days[Kind.AGREEMENT] == _days((3, agreed))


@pytest.mark.parametrize(
    "form",
    [
        "The decision by {T} on {day} to raise tariffs on Chinese steel drew protests.",
        "{T}'s decision on {day} to raise tariffs on Chinese steel drew protests.",
        "{T} raised tariffs on Chinese steel. The order was signed on {day}.",
        "{T} raised tariffs on Chinese steel. The order, which was announced on {day}, drew fire.",
        "{T} raised tariffs on Chinese steel. The move came on {day} as tensions grew.",
        "In a proclamation on {day}, {T} raised tariffs on Chinese steel.",
        "{T} on {day} raised tariffs on Chinese steel. US shares fell on Thursday.",
    ],
)
def test_a_measure_has_the_day_of_its_order(form: str) -> None:
    for day, words in ((26, "Wednesday"), (25, "Tuesday"), (24, "March 24")):
        told = _told("Trade dispute deepens", form.format(T=TRUMP, day=words))
        assert [when for _kind, _status, when in told] == [_days((3, day))]


def test_what_names_no_day_is_of_the_dateline() -> None:
    text = "BEIJING, March 26 (Agency) -- China imposed a 15 percent tariff on American coal."
    told = _told("China moves against American coal", text)
    assert [when for _kind, _status, when in told] == [_days((3, 26))]


def test_a_duty_that_is_recalled_is_of_the_day_it_took_effect() -> None:
    lead = "US Trade Representative Jamieson Greer said he hoped for progress with China. "
    text = lead + "A 10 percent tariff on all Chinese goods took effect on February 4."
    told = _told("Greer hopes for progress", text)
    assert (Kind.TARIFF, Status.IN_EFFECT, _days((2, 4))) in told


#: Kind; who; the verb as past and base form; what it is done to; the measure as a noun, if it has
#: one; its participle.
_OLDER = """
TARIFF | Washington | raised raise | tariffs on Chinese goods to 20 percent | The US tariff on Chinese goods | raised
TARIFF | Beijing | imposed impose | a 15 percent tariff on US coal | China's tariff on US coal | imposed
EXPORT_CONTROL | Washington | tightened tighten | export controls on advanced chips to China | |
EXPORT_CONTROL | Beijing | banned ban | exports of gallium to the United States | |
INVESTIGATION | China | opened open | an antitrust investigation into Nvidia | China's antitrust investigation into Nvidia | opened
ENTITY_MEASURE | China | put put | PVH on its unreliable entity list | |
"""  # noqa: E501
OLDER = tuple(tuple(one.strip() for one in row.split("|")) for row in _OLDER.strip().splitlines())
BEFORE = {
    "in December 2024": (date(2024, 12, 1), date(2024, 12, 31)),
    "in January": (date(2025, 1, 1), date(2025, 1, 31)),
    "on February 4": (date(2025, 2, 4), date(2025, 2, 4)),
    "last month": (date(2025, 2, 1), date(2025, 2, 28)),
}
RECALLS = (
    "{who} {did} {what} {day}.",
    "It was {day} that {who} {did} {what}.",
    "{who}, which {did} {what} {day}, has called for talks.",
    "{measure}, which was {done} {day}, remains a bone of contention.",
    "{measure} {done} {day} remains a bone of contention.",
    "Relations have soured since {who} {did} {what} {day}.",
    "The dispute flared up {day}, when {who} {did} {what}.",
    "{who}'s decision {day} to {do} {what} has strained ties.",
    "It follows {who}'s decision {day} to {do} {what}.",
)


@pytest.mark.parametrize("form", RECALLS)
def test_what_an_article_recalls_has_its_own_day(form: str) -> None:
    wrong = []
    for kind, who, forms, what, measure, done in OLDER:
        if "{measure}" in form and not measure:
            continue
        did, do = forms.split()
        for words, days in BEFORE.items():
            text = form.format(
                who=who, did=did, do=do, what=what, measure=measure, done=done, day=words
            )
            lead = "US Trade Representative Jamieson Greer said on Wednesday he hoped for progress."
            told = _told("Greer hopes for progress with China", f"{lead} {text}")
            if [when for one, _status, when in told if one is Kind(kind)] != [days]:
                wrong.append((text, told))
    assert wrong == []


@pytest.mark.parametrize(
    "headline",
    ["Trump, Xi to meet in Beijing next month", "Trump to visit Beijing in April"],
)
@pytest.mark.parametrize(
    "lead",
    [
        f"{TRUMP} will visit China on April 14-15, the Chinese foreign ministry said.",
        f"{TRUMP} will travel to Beijing on April 14 and 15 to meet {XI}, Beijing said.",
        f"{TRUMP} will pay a state visit to China from April 14 to 15, the foreign ministry said.",
    ],
)
def test_a_month_in_the_headline_gives_way_to_the_days_of_the_lead(
    headline: str, lead: str
) -> None:
    more = "Treasury Secretary Scott Bessent and Vice Premier He Lifeng are preparing the visit."
    told = _told(headline, f"{lead} {more}")
    assert told == [(Kind.MEETING, Status.CONFIRMED, _days((4, 14), (4, 15)))]
