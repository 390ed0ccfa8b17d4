"""Claims to changes: one test for each special case of resolution."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from making import (
    BESSENT,
    GENEVA,
    GREER,
    HE,
    HOUR,
    LISBON,
    MADRID,
    STOCKHOLM,
    TRUMP,
    XI,
    News,
    at,
    billion,
    days,
    percent,
)
from resolving import World

from monitor.model import (
    Certainty,
    Change,
    ChangeKind,
    Claim,
    Event,
    Kind,
    Place,
    Resolution,
    Status,
    Tier,
)
from monitor.replay.memory import MemoryEvents
from monitor.signal.fold import fold
from monitor.signal.resolve import event_id_of


def news_with(claim: Claim, *, effective: str) -> Claim:
    """The claim with the day on which the measure takes effect."""
    facts = replace(claim.mention.facts, effective=date.fromisoformat(effective))
    return replace(claim, mention=replace(claim.mention, facts=facts))


def geneva(news: News, said: datetime, **more: Any) -> Claim:
    more.setdefault("actors", (BESSENT, GREER, HE))
    return news.talks("concluded", said, days("2025-05-10", "2025-05-11"), place=GENEVA, **more)


def test_five_papers_on_one_event_give_one_new_event() -> None:
    news, world = News(), World()
    kinds = [world.change(geneva(news, at("2025-05-11", hour))) for hour in (8, 9, 10, 11, 12)]
    assert kinds == ["new"] + ["corroborated"] * 4
    assert len(world.events.all()) == 1
    assert world.events.all()[0].sources == 5


def test_later_stages_of_a_measure_update_it() -> None:
    news, world = News(), World()
    goods: dict[str, Any] = {"value": billion(200), "component": "s301"}
    kinds = [
        world.change(news.tariff("proposed", at("2018-07-10"), **goods)),
        world.change(news.tariff("proposed", at("2018-07-11"), **goods)),
        world.change(news.tariff("announced", at("2018-09-17"), rate=percent(10), **goods)),
        world.change(news.tariff("in_effect", at("2018-09-24"), **goods)),
    ]
    assert kinds == ["new", "corroborated", "updated", "updated"]
    assert world.events.all()[0].version == 3


def test_a_late_confirmation_updates_the_plan_with_its_place() -> None:
    news, world = News(), World()
    plan = news.talks(
        "planned",
        at("2025-07-08"),
        days("2025-07-08", "2025-07-21", "approximate"),
        bucket="upcoming",
        actors=(BESSENT,),
    )
    first = world.hears(plan).changes[0]
    held = news.talks(
        "concluded", at("2025-07-29"), days("2025-07-28", "2025-07-29"), place=STOCKHOLM,
        actors=(BESSENT, HE),
    )  # fmt: skip
    change = world.hears(held).changes[0]
    assert change.kind is ChangeKind.UPDATED
    assert change.event.event_id == first.event.event_id
    assert {field.name for field in change.fields} == {"status", "date", "place"}


def test_a_rumour_that_is_planned_in_earnest_is_confirmed() -> None:
    news, world = News(), World()
    when = days("2026-01-08")
    world.hears(news.talks("rumoured", at("2025-12-30"), when, bucket="upcoming"))
    assert (
        world.change(news.talks("planned", at("2025-12-31"), when, bucket="upcoming"))
        == "confirmed"
    )


def test_a_called_off_meeting_is_cancelled_and_a_put_off_one_updated() -> None:
    news, world = News(), World()
    when = days("2018-09-27", "2018-09-28")
    world.hears(news.talks("planned", at("2018-09-20"), when, bucket="upcoming"))
    assert world.change(news.talks("cancelled", at("2018-09-22"), None)) == "cancelled"
    other = World()
    other.hears(news.talks("planned", at("2018-09-20"), when, bucket="upcoming"))
    assert other.change(news.talks("postponed", at("2018-09-22"), when)) == "updated"


def test_an_official_denial_closes_a_rumour_and_a_lesser_one_does_not() -> None:
    news = News()
    when = days("2025-07-08", "2025-07-15", "range")
    for tier, kind, status in (
        (Tier.OFFICIAL, "cancelled", Status.DENIED),
        (Tier.COPY, "corroborated", Status.RUMOURED),
    ):
        world = World()
        world.hears(news.talks("rumoured", at("2025-07-01"), when, bucket="upcoming"))
        denial = news.talks("denied", at("2025-07-02"), when, tier=tier)
        assert world.change(denial) == kind
        assert world.events.all()[0].facts.status is status


def test_a_correction_withdraws_the_place_and_keeps_the_event() -> None:
    news, world = News(), World()
    when = days("2025-09-14", "2025-09-15")
    world.hears(news.talks("concluded", at("2025-09-15"), when, place=LISBON, actors=(HE,)))
    correction = news.talks(
        "concluded", at("2025-09-16"), when, place=MADRID,
        mention={"correction": True, "retracted_place": LISBON},
    )  # fmt: skip
    change = world.hears(correction, final=True).changes[0]
    assert change.kind is ChangeKind.CORRECTED
    assert len(world.events.all()) == 1
    assert world.events.all()[0].facts.place == MADRID


def test_an_article_published_again_with_another_rate_corrects_it() -> None:
    news, world = News(), World()
    said = at("2025-04-08")
    goods: dict[str, Any] = {"article": "a", "value": billion(400)}
    first = news.tariff("announced", said, rate=percent(48), **goods)
    again = news.tariff("announced", said, rate=percent(84), **goods)
    again = replace(again, ingested_at=said + 3 * HOUR)
    world.hears(first)
    change = world.hears(again, final=True).changes[0]
    assert change.kind is ChangeKind.CORRECTED
    assert change.event.facts.rate == percent(84)
    assert (change.event.claims, change.event.sources) == (1, 1)


def test_a_claim_in_doubt_is_held_and_decided_when_due() -> None:
    news, world = News(), World()
    world.hears(news.tariff("announced", at("2018-06-15")))
    doubtful = news.tariff("announced", at("2018-06-27"))
    held = world.hears(doubtful)
    assert not held.changes
    assert held.holds[0].due == at("2018-06-27") + HOUR / 2
    decided = world.hears(doubtful, final=True, now=held.holds[0].due)
    assert [(c.kind, c.provisional) for c in decided.changes] == [(ChangeKind.NEW, True)]
    assert not decided.holds


def test_a_part_of_an_article_that_was_held_does_not_correct_the_rest() -> None:
    """One reading of an article tells of an event once; a later version of it may correct it."""
    news, world = News(), World()
    first = news.tariff("announced", at("2018-06-15"), rate=percent(25))
    same = {"article_id": first.article_id, "ingested_at": first.ingested_at}
    part = replace(news.tariff("announced", at("2018-06-15"), rate=percent(25)), **same)
    part = news_with(part, effective="2018-07-06")
    assert world.change(first) == "new"
    assert world.change(part) == "corroborated"
    assert world.change(replace(part, claim_id="v2", ingested_at=part.ingested_at + HOUR)) != "new"
    moved = news_with(replace(part, claim_id="v3"), effective="2018-08-06")
    assert world.change(replace(moved, ingested_at=part.ingested_at + 2 * HOUR)) == "corrected"


def test_what_two_sources_tell_alike_is_in_doubt_no_longer() -> None:
    """A copy of the one does not count as another."""
    news, world = News(), World()
    world.hears(news.tariff("announced", at("2018-06-15")))
    one = news.tariff("announced", at("2018-06-27", 8))
    copy = replace(news.tariff("announced", at("2018-06-27", 9)), copy_group=one.copy_group)
    two = news.tariff("announced", at("2018-06-27", 10))
    assert [hold.claim for hold in world.hears(one).holds] == [one]
    assert [hold.claim for hold in world.hears(copy).holds] == [copy]
    soon = world.hears(two).holds
    assert [hold.claim for hold in soon] == [one, two]
    assert {hold.due for hold in soon} == {two.published_at}
    assert {hold.claim.claim_id: hold.due for hold in world.events.held()} == {
        one.claim_id: two.published_at,
        copy.claim_id: copy.published_at + HOUR / 2,
        two.claim_id: two.published_at,
    }


def test_a_claim_that_fits_two_events_makes_them_one() -> None:
    """Two papers, each with half of it, seem to tell of two; a third with the whole joins them."""
    news, world = News(), World()
    day = days("2025-05-11")
    dateless = news.talks("concluded", at("2025-05-11", 8), None, actors=(BESSENT, HE), level=None)
    elsewhere = news.talks("concluded", at("2025-05-11", 9), day, actors=(GREER, HE), place=GENEVA)
    older = world.hears(dateless, final=True).changes[0].event
    # They were stored apart, as by a run that knew less than this one does.
    apart = fold(event_id_of(elsewhere), [elsewhere])
    world.events.apply(Resolution((Change(ChangeKind.NEW, elsewhere, apart),)))
    whole = geneva(news, at("2025-05-11", 10))
    change = world.hears(whole, final=True).changes[0]
    assert change.merged == (apart.event_id,)
    assert change.event.event_id == older.event_id
    assert change.kind is ChangeKind.CORROBORATED
    assert world.events.event(apart.event_id) == world.events.event(older.event_id)
    assert change.event.claims == 3


def test_a_late_claim_that_fits_two_events_makes_them_one() -> None:
    """The one with the whole was said first and is heard last: the others join it afterwards."""
    news, world = News(), World()
    day = days("2025-05-11")
    whole = geneva(news, at("2025-05-11", 8))
    sided = news.talks("concluded", at("2025-05-11", 9), day, actors=(GREER, HE), place=GENEVA)
    vague = news.talks("concluded", at("2025-05-11", 10), None, actors=(BESSENT,), level=None)
    first = world.hears(vague, final=True).changes[0].event
    second = world.hears(sided, final=True).changes[0].event
    assert first.event_id != second.event_id
    assert "new" not in world.change(whole)
    assert len(world.events.all()) == 1
    assert world.events.event(first.event_id) == world.events.event(second.event_id)


def test_a_late_claim_takes_along_what_was_only_near_another_event() -> None:
    """What was put with the one event for want of a better gets an event of its own."""
    news, world = News(), World()
    duty = {"subkind": "tariff_increase", "imposing": ("US",)}
    first = news.tariff("announced", at("2025-03-01"), rate=percent(10), **duty)
    later = news.tariff("announced", at("2025-03-05"), **duty, quote="chip duty of Wednesday")
    missed = news.tariff(
        "announced", at("2025-03-04"), rate=percent(25), quote="chip duty of Wednesday", **duty
    )
    one = world.hears(first, final=True).changes[0].event
    assert world.hears(later, final=True).changes[0].event.event_id == one.event_id
    two = world.hears(missed, final=True).changes[0].event
    assert two.event_id != one.event_id
    assert {c.claim_id for c in world.events.claims(two.event_id)} == {
        missed.claim_id,
        later.claim_id,
    }
    assert [c.claim_id for c in world.events.claims(one.event_id)] == [first.claim_id]


def test_a_wrongly_numbered_round_elsewhere_is_another_event() -> None:
    news, world = News(), World()
    world.hears(geneva(news, at("2025-05-11"), round_number=3))
    stockholm = news.talks(
        "concluded", at("2025-07-29"), days("2025-07-28", "2025-07-29"), place=STOCKHOLM,
        round_number=3, actors=(BESSENT, HE),
    )  # fmt: skip
    assert world.change(stockholm) == "new"


def test_mirrored_measures_of_two_sides_are_two_events() -> None:
    news, world = News(), World()
    said = at("2025-11-10")
    ours = news.tariff("suspended", said, subkind="tariff_suspension", rate=percent(24))
    theirs = news.tariff(
        "suspended", said, subkind="tariff_suspension", rate=percent(24),
        imposing=("CN",), affected=("US",),
    )  # fmt: skip
    assert world.change(ours, theirs) == "new new"


def test_one_article_tells_one_event_once() -> None:
    news, world = News(), World()
    when = days("2025-10-25", "2025-10-26")
    first = news.talks("ongoing", at("2025-10-26"), when, article="a")
    second = news.talks("concluded", at("2025-10-26"), when, article="a")
    changes = world.hears(first, second).changes
    assert [change.kind for change in changes] == [ChangeKind.NEW, ChangeKind.CORROBORATED]
    assert changes[0].event.facts.status is Status.CONCLUDED


def test_what_was_only_recalled_is_new_when_it_is_first_told() -> None:
    news, world = News(), World()
    when = days("2018-11-30", "2018-12-01", "range")
    leaders: dict[str, Any] = {"actors": (TRUMP, XI), "level": "leaders", "when": when}
    recalled = news.claim(
        Kind.MEETING, "leaders_summit", "planned", at("2018-11-08"), bucket="background", **leaders
    )
    told = news.claim(
        Kind.MEETING, "leaders_summit", "planned", at("2018-11-09"), bucket="upcoming", **leaders
    )
    assert world.change(recalled) == "background"
    assert world.change(told) == "new"
    assert len(world.events.all()) == 1


def test_what_was_kept_quiet_is_new_when_it_is_first_told() -> None:
    """A first report too unsure to tell does not make the sure second one mere corroboration."""
    news, world = News(), World()
    unsure = news.talks("concluded", at("2025-05-11", 8), None, bucket="new")
    unsure = replace(unsure, mention=replace(unsure.mention, certainty=Certainty.POSSIBLE))
    sure = geneva(news, at("2025-05-11", 9))
    again = geneva(news, at("2025-05-11", 10))
    kinds = [world.change(claim) for claim in (unsure, sure, again)]
    assert kinds == ["new", "new", "corroborated"]
    assert len(world.events.all()) == 1


def test_a_reiteration_is_not_news() -> None:
    news, world = News(), World()
    again = news.claim(
        Kind.AGREEMENT, "purchase_commitment", "announced", at("2025-12-18"),
        imposing=("CN",), affected=("US",), when=days("2025-12-18"), mention={"reiteration": True},
    )  # fmt: skip
    assert world.change(again) == "reiteration"


def test_an_agreement_is_part_of_the_meeting_it_came_out_of() -> None:
    news, world = News(), World()
    talks = geneva(news, at("2025-05-11"), article="a")
    deal = news.claim(
        Kind.AGREEMENT, "mechanism_created", "announced", at("2025-05-11"), article="a",
        when=days("2025-05-11"),
    )  # fmt: skip
    changes = world.hears(deal, talks).changes
    assert changes[1].event.part_of == changes[0].event.event_id


def test_a_day_that_was_announced_before_is_a_known_hook() -> None:
    news, world = News(), World()
    truce = news.tariff(
        "extended", at("2025-08-11"), subkind="tariff_suspension_extension",
        expiry=at("2025-11-10").date(),
    )  # fmt: skip
    world.hears(truce)
    deadline = news.claim(
        Kind.CALENDAR, "expiry", "planned", at("2025-10-26"), bucket="upcoming",
        when=days("2025-11-10"), imposing=("US", "CN"),
    )  # fmt: skip
    assert world.hears(deadline).changes[0].known_hook


def register_row(news: News, end: str, **more: Any) -> Claim:
    return news.talks(
        "concluded", at(end, 23), days("2025-05-10", end), origin="register", place=GENEVA,
        actors=(BESSENT, HE), **more,
    )  # fmt: skip


def test_the_register_is_seen_only_after_72_hours() -> None:
    news = News()
    row = register_row(news, "2025-05-11")
    fresh, later = World((row,)), World((row,))
    assert fresh.change(geneva(news, at("2025-05-14", 22))) == "new"
    assert later.change(geneva(news, at("2025-05-15"))) == "background"


def test_a_passing_word_leaves_a_register_event_hidden_from_earlier_articles() -> None:
    news = News()
    world = World((register_row(news, "2025-05-11"),))
    world.hears(geneva(news, at("2025-05-20"), bucket="background"))
    assert world.change(geneva(news, at("2025-05-21"))) == "background"


def test_a_new_stage_updates_a_measure_of_the_register() -> None:
    news = News()
    row = news.tariff(
        "in_effect", at("2025-03-04", 23), rate=percent(20), component="fentanyl", origin="register"
    )
    world = World((row,))
    cut = news.tariff(
        "announced", at("2025-11-04"), subkind="tariff_reduction", rate=percent(10),
        rate_before=percent(20), component="fentanyl", effective=at("2025-11-10").date(),
    )  # fmt: skip
    change = world.hears(cut, final=True).changes[0]
    assert change.kind is ChangeKind.UPDATED
    assert {field.name for field in change.fields} >= {"rate", "effective"}


def _facts(events: MemoryEvents) -> list[tuple[object, ...]]:
    def row(event: Event) -> tuple[object, ...]:
        return (event.state_hash, event.facts, event.sources, event.claims)

    return sorted((row(event) for event in events.all()), key=repr)


def test_any_order_of_arrival_ends_in_one_event_table() -> None:
    news = News()
    story = [
        geneva(news, at("2025-05-11")),
        geneva(news, at("2025-05-12")),
        news.talks("concluded", at("2025-06-10"), days("2025-06-09", "2025-06-10"), actors=(HE,),
                   place=Place("London", "GB")),
        geneva(news, at("2025-05-23"), bucket="background"),
        news.tariff("announced", at("2025-04-08"), rate=percent(84), component="reciprocal"),
        news.tariff("in_effect", at("2025-04-09"), rate=percent(84), component="reciprocal"),
        news.tariff("announced", at("2025-04-09"), rate=percent(84), imposing=("CN",),
                    affected=("US",)),
    ]  # fmt: skip
    chance = random.Random(7)
    tables = []
    for _ in range(20):
        world = World()
        for claim in chance.sample(story, len(story)):
            world.hears(claim, final=True)
        tables.append(_facts(world.events))
    assert all(table == tables[0] for table in tables)
