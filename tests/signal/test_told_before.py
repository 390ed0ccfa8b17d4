"""What counts as told before: an alert, a row of the register; not what was only looked back on."""

from __future__ import annotations

from typing import Any

from making import BESSENT, HE, LISBON, TRUMP, XI, News, at, days, percent
from resolving import World

from monitor.model import ChangeKind, Claim, Kind, Place, Status

_NORTH = Place("Gyeongju", "KR")
_SOUTH = Place("Busan", "KR")


def _summit(news: News, status: str, said: str, **more: Any) -> Claim:
    more = {"actors": (TRUMP, XI), "level": "leaders", "when": days("2025-10-30"), **more}
    return news.claim(Kind.MEETING, "leaders_summit", status, at(said), **more)


def test_what_is_told_is_what_was_told_though_it_was_recalled_more_exactly() -> None:
    news, world = News(), World()
    plan = _summit(news, "planned", "2025-10-26", bucket="upcoming", place=_NORTH)
    recalled = _summit(news, "concluded", "2025-10-29", bucket="background", place=_SOUTH)
    held = _summit(news, "concluded", "2025-10-30", place=_SOUTH)
    assert world.change(plan) == "new"
    world.hears(recalled, final=True)
    change = world.hears(held, final=True).changes[0]
    assert change.kind is ChangeKind.UPDATED
    assert change.before is not None
    assert change.before.facts.status is Status.PLANNED


def test_one_event_is_told_to_be_made_of_what_was_told_and_what_was_recalled() -> None:
    """Joining the two is no reason to keep quiet about the step that joined them."""
    news, world = News(), World()
    when = days("2025-10-26")
    pause: dict[str, Any] = {
        "imposing": ("CN",), "affected": ("US",), "component": "rare_earths",
        "products": ("rare_earth",),
    }  # fmt: skip
    kind = Kind.EXPORT_CONTROL, "control_suspension"
    promised = news.claim(*kind, "announced", at("2025-10-26"), when=when, **pause)
    recalled = news.claim(
        *kind, "suspended", at("2025-10-27"), when=None, bucket="background", **pause
    )
    carried_out = news.claim(*kind, "suspended", at("2025-11-02"), when=days("2025-11-02"), **pause)
    first = world.hears(promised, final=True).changes[0].event
    world.hears(recalled, final=True)
    change = world.hears(carried_out, final=True).changes[0]
    assert change.kind is ChangeKind.UPDATED
    assert world.events.event(first.event_id) is not None


def _fentanyl(news: News, status: str, said: str, **more: Any) -> Claim:
    return news.tariff(status, at(said), component="fentanyl", **more)


def test_an_event_of_the_register_is_not_new_to_the_second_article_either() -> None:
    news = News()
    row = _fentanyl(news, "in_effect", "2025-02-04", rate=percent(10), origin="register")
    world = World((row,))
    again = [
        _fentanyl(news, "in_effect", f"2025-02-{day:02}", rate=percent(10), when=days("2025-02-04"))
        for day in (10, 11)
    ]
    kinds = [world.change(claim) for claim in again]
    assert kinds[0] == "background"
    assert "new" not in kinds


def test_a_change_is_told_from_what_could_be_known_then() -> None:
    """Of the register's later rows an article of today knows nothing, nor does who reads of it."""
    news = News()
    rows = tuple(
        _fentanyl(news, status, said, rate=percent(rate), origin="register")
        for status, said, rate in (("proposed", "2025-01-20", 10), ("suspended", "2025-11-10", 20))
    )
    world = World(rows)
    change = world.hears(
        _fentanyl(news, "announced", "2025-02-01", rate=percent(10)), final=True
    ).changes[0]
    assert change.kind is ChangeKind.UPDATED
    assert change.before is not None
    assert (change.before.facts.status, change.before.facts.rate) == (
        Status.PROPOSED,
        percent(10),
    )


def test_one_reading_corrects_nothing_that_it_tells_itself() -> None:
    """As in "saw him in Lisbon on Monday and goes on to Porto": a trip, and no correction."""
    news, world = News(), World()
    trip: dict[str, Any] = {"actors": (BESSENT, HE), "article": "a"}
    first = news.talks("ongoing", at("2025-05-11"), days("2025-05-11"), place=LISBON, **trip)
    second = news.talks(
        "ongoing", at("2025-05-11"), days("2025-05-11"), place=Place("Porto", "PT"), **trip
    )
    kinds = [change.kind for change in world.hears(first, second, final=True).changes]
    assert ChangeKind.CORRECTED not in kinds
