"""Deciding: what is told, what is not, and why not."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from making import GENEVA, HE, HOUR, STOCKHOLM, News, article, at, days, percent

from monitor.alerting.decide import AlertPolicy, decide
from monitor.model import (
    Alert,
    Certainty,
    Change,
    ChangeKind,
    Claim,
    Event,
    Kind,
    Precision,
    Relevance,
    Scope,
    Silence,
    SilenceReason,
    Status,
    alert_id_of,
)
from monitor.signal.changes import differences
from monitor.signal.fold import fold

NOW = at("2025-05-11", 14)
RELEVANT = Relevance(0.9, relevant=True)


def new(claim: Claim, **more: Any) -> Change:
    event = fold("e", [claim])
    return Change(ChangeKind.NEW, claim, event, fields=differences(None, event), **more)


def updated(before: Claim, claim: Claim, kind: str = "updated") -> Change:
    old = fold("e", [before])
    event = fold("e", [before, claim], previous=old)
    return Change(ChangeKind(kind), claim, event, old, fields=differences(old, event))


def verdict(
    change: Change,
    now: datetime = NOW,
    relevance: Relevance = RELEVANT,
    policy: AlertPolicy | None = None,
    **of_article: Any,
) -> str:
    """`alert`, or the reason for the silence."""
    source = article(change.claim.published_at, **of_article)
    outcome = decide(change, source, relevance, now, policy or AlertPolicy())
    return "alert" if isinstance(outcome, Alert) else outcome.reason


def held(**more: Any) -> Claim:
    more.setdefault("place", GENEVA)
    return News().talks("concluded", at("2025-05-11"), days("2025-05-11"), **more)


def test_a_new_meeting_is_told_with_its_sentence_and_reason() -> None:
    change = new(held(quote="The talks by the lake ended on Sunday."))
    outcome = decide(change, article(at("2025-05-11")), RELEVANT, NOW, AlertPolicy())
    assert isinstance(outcome, Alert)
    assert outcome.alert_id == alert_id_of("e", 1)
    assert outcome.reason == "new: ministerial talks, concluded, 2025-05-11, Geneva, CH"
    assert [quote.quote for quote in outcome.evidence] == ["The talks by the lake ended on Sunday."]
    assert outcome.evidence[0].url == "https://ledger.example/a1"


def test_the_same_arguments_give_the_same_answer() -> None:
    change, source = new(held()), article(at("2025-05-11"))
    first, second = (decide(change, source, RELEVANT, NOW, AlertPolicy()) for _ in range(2))
    assert first == second


@pytest.mark.parametrize("kind", ["background", "reiteration", "corroborated"])
def test_a_change_that_is_none_names_itself_as_the_reason(kind: str) -> None:
    change = replace(new(held()), kind=ChangeKind(kind))
    silence = decide(change, article(at("2025-05-11")), RELEVANT, NOW, AlertPolicy())
    assert isinstance(silence, Silence)
    assert (silence.reason, silence.claim_id) == (SilenceReason(kind), change.claim.claim_id)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (new(held(scope=Scope.THIRD_COUNTRY)), "third_country"),
        (new(held(scope=Scope.GOVERNMENT_BUSINESS)), "government_business"),
        (new(held(mention={"confidence": 0.59})), "low_confidence"),
        (new(held(mention={"confidence": 0.7}), provisional=True), "low_confidence"),
        (new(News().talks("denied", at("2025-05-11"), days("2025-05-20"))), "denied"),
        (new(held(), known_hook=True), "known_hook"),
        (
            new(News().claim(Kind.STATEMENT, "threat", "threatened", at("2025-05-11"))),
            "statement",
        ),
        (
            new(
                News().claim(
                    Kind.AGREEMENT, "purchase_commitment", "planned", at("2025-05-11"),
                    mention={"certainty": Certainty.PROBABLE},
                )
            ),
            "low_confidence",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_silences_have_their_reason(change: Change, reason: str) -> None:
    assert verdict(change) == reason


def test_an_irrelevant_article_tells_nothing() -> None:
    assert verdict(new(held()), relevance=Relevance(0.2, relevant=False)) == "not_relevant"


def test_old_events_and_old_words_are_too_old() -> None:
    recent = News().talks("concluded", at("2025-05-11"), days("2025-05-09"))
    old = News().talks("concluded", at("2025-05-11"), days("2025-05-07"))
    assert verdict(new(recent)) == "alert"
    assert verdict(new(old)) == "too_old"
    assert verdict(new(held()), now=at("2025-05-11") + 47 * HOUR) == "alert"
    assert verdict(new(held()), now=at("2025-05-11") + 49 * HOUR) == "too_old"


def test_word_of_talks_that_were_on_is_fresh_for_days_and_not_for_weeks() -> None:
    """They began on Monday; on Friday "they end" names no day."""
    began = News().talks("ongoing", at("2019-02-11"), days("2019-02-11"))

    def word(day: str, before: Claim) -> Change:
        said = News().talks("concluded", at(day), None)
        old = fold("e", [before])
        event = replace(old, facts=replace(old.facts, status=Status.CONCLUDED))
        return Change(ChangeKind("updated"), said, event, old, fields=differences(old, event))

    assert verdict(word("2019-02-15", began), now=at("2019-02-15")) == "alert"
    assert verdict(word("2019-02-22", began), now=at("2019-02-22")) == "too_old"
    planned = News().talks("planned", at("2019-02-08"), days("2019-02-11"))
    assert verdict(word("2019-02-15", planned), now=at("2019-02-15")) == "too_old"


def test_a_measure_announced_long_ago_is_fresh_while_its_effect_lies_ahead() -> None:
    ahead = News().tariff("announced", at("2025-05-11"), when=days("2025-05-01"),
                          effective=at("2025-06-01").date())  # fmt: skip
    assert verdict(new(ahead)) == "alert"


def test_a_date_to_watch_is_told_once_it_has_its_day() -> None:
    def hearing(precision: str, last: str) -> Change:
        when = replace(days("2025-06-01", last), precision=Precision(precision))
        return new(News().claim(Kind.CALENDAR, "hearing", "planned", at("2025-05-11"), when=when))

    assert verdict(hearing("month", "2025-06-30")) == "no_day"
    assert verdict(hearing("day", "2025-06-01")) == "alert"
    assert verdict(hearing("week", "2025-06-07")) == "alert"


def test_an_older_word_than_the_last_alert_is_out_of_order() -> None:
    change = new(held())
    told = replace(change.event, last_alerted_asserted_at=at("2025-05-11", 13))
    assert verdict(replace(change, event=told)) == "out_of_order"
    same_hour = replace(change.event, last_alerted_asserted_at=at("2025-05-11"))
    assert verdict(replace(change, event=same_hour)) == "alert"


def test_a_version_is_told_once() -> None:
    change = new(held())
    assert verdict(replace(change, event=replace(change.event, last_alerted_version=1))) == (
        "already_told"
    )


def test_while_learning_only_what_is_ahead_or_a_day_old_is_told() -> None:
    ahead = News().talks("planned", at("2025-05-11"), days("2025-05-20"), bucket="upcoming")
    old = News().talks("concluded", at("2025-05-11"), days("2025-05-09"))
    assert verdict(new(ahead), learning=True) == "alert"
    assert verdict(new(held()), learning=True) == "alert"
    assert verdict(new(old), learning=True) == "learning"


def plan(first: str, last: str | None = None, **more: Any) -> Claim:
    more.setdefault("status", "planned")
    return News().talks(
        more.pop("status"), at("2025-05-10"), days(first, last), bucket="upcoming", **more
    )


def later(status: str, first: str, last: str | None = None, **more: Any) -> Claim:
    news = News(count=10)
    return news.talks(status, at("2025-05-11"), days(first, last), bucket="upcoming", **more)


def test_a_date_that_only_narrows_is_quiet_and_one_that_moves_is_told() -> None:
    rough = plan("2025-05-12", "2025-05-18")
    narrowed = updated(rough, later("planned", "2025-05-14"))
    assert verdict(narrowed) == "narrowed_only"
    assert verdict(narrowed, policy=AlertPolicy(tell_narrowed=True)) == "alert"
    assert verdict(updated(plan("2025-05-14"), later("planned", "2025-05-20"))) == "alert"
    assert verdict(updated(plan("2025-05-14"), later("planned", "2025-05-15"))) == "narrowed_only"


def test_a_venue_set_or_changed_is_told() -> None:
    rough = plan("2025-05-14")
    assert verdict(updated(rough, later("planned", "2025-05-14", place=GENEVA))) == "alert"
    moved = updated(
        plan("2025-05-14", place=GENEVA), later("planned", "2025-05-14", place=STOCKHOLM)
    )
    assert verdict(moved) == "alert"


def test_a_meeting_that_begins_as_planned_is_no_news_and_its_end_is() -> None:
    known = plan("2025-05-11")
    assert verdict(updated(known, later("ongoing", "2025-05-11"))) == "corroborated"
    ended = updated(known, later("concluded", "2025-05-11"))
    assert verdict(ended) == "alert"
    outcome = decide(ended, article(at("2025-05-11")), RELEVANT, NOW, AlertPolicy())
    assert isinstance(outcome, Alert)
    assert outcome.reason == "updated: status planned -> concluded"


def measure(status: str, said: str, **more: Any) -> Claim:
    return News(count=int(said[-2:])).tariff(status, at(said), **more)


def test_the_reason_of_a_measure_names_who_does_it_to_whom() -> None:
    change = new(measure("announced", "2025-05-11"))
    outcome = decide(change, article(at("2025-05-11")), RELEVANT, NOW, AlertPolicy())
    assert isinstance(outcome, Alert)
    kind, whom = outcome.reason.split(", ")[:2]
    assert (kind, whom) == ("new: new tariff", "US on China")


def test_an_effect_on_the_announced_day_is_no_news_and_on_another_is() -> None:
    day = at("2025-05-11").date()
    known = measure("announced", "2025-05-01", effective=day)
    start = measure("in_effect", "2025-05-11", effective=day)
    assert verdict(updated(known, start)) == "on_schedule"
    assert verdict(updated(known, start), policy=AlertPolicy(tell_effect_on_day=True)) == "alert"
    early = measure("announced", "2025-05-01", effective=at("2025-06-01").date())
    assert verdict(updated(early, start)) == "alert"


def test_a_measure_that_starts_as_it_is_announced_is_told_once() -> None:
    known = measure("announced", "2025-05-11")
    at_once = measure("in_effect", "2025-05-11", effective=at("2025-05-11").date())
    later = measure("in_effect", "2025-05-11", effective=at("2025-05-21").date())
    assert verdict(updated(known, at_once)) == "on_schedule"
    day_on = measure("in_effect", "2025-05-11", effective=at("2025-05-12").date())
    assert verdict(updated(known, day_on)) == "alert"
    assert verdict(updated(known, later)) == "alert"


def test_a_measure_is_told_when_decided_not_by_each_word_on_the_way() -> None:
    threat = measure("threatened", "2025-05-01")
    assert verdict(updated(threat, measure("proposed", "2025-05-11"))) == "corroborated"
    assert verdict(updated(threat, measure("announced", "2025-05-11"))) == "alert"
    fresh = measure("proposed", "2025-05-10")
    assert verdict(updated(fresh, measure("announced", "2025-05-11"))) == "corroborated"
    assert verdict(updated(fresh, measure("in_effect", "2025-05-11"))) == "alert"


def test_a_rate_that_changes_is_told_and_one_that_is_filled_in_is_not() -> None:
    known = measure("announced", "2025-05-10", rate=percent(34))
    raised = measure("announced", "2025-05-11", rate=percent(84))
    assert verdict(updated(known, raised)) == "alert"
    assert verdict(updated(measure("announced", "2025-05-10"), raised)) == "narrowed_only"


def test_a_correction_is_told_even_where_little_changes() -> None:
    known = plan("2025-05-14", place=STOCKHOLM, actors=(HE,))
    fixed = later("planned", "2025-05-14", place=GENEVA)
    assert verdict(updated(known, fixed, "corrected")) == "alert"


def test_every_event_in_an_alert_is_the_event_of_its_version() -> None:
    change = updated(plan("2025-05-11"), later("concluded", "2025-05-11"))
    outcome = decide(change, article(at("2025-05-11")), RELEVANT, NOW, AlertPolicy())
    assert isinstance(outcome, Alert)
    event: Event = change.event
    assert (outcome.event_id, outcome.version) == (event.event_id, event.version)
    assert outcome.fields == change.fields


def test_a_plan_called_off_after_its_day_is_news() -> None:
    known = plan("2025-05-06")
    off = News(count=10).talks("cancelled", at("2025-05-11"), None)
    assert verdict(updated(known, off, "cancelled")) == "alert"


def test_a_vow_to_answer_is_a_statement_until_it_names_the_answer() -> None:
    vow: dict[str, Any] = {"subkind": "retaliation", "imposing": ("CN",), "affected": ("US",)}
    assert verdict(new(measure("threatened", "2025-05-11", **vow))) == "statement"
    assert verdict(new(measure("threatened", "2025-05-11", rate=percent(25), **vow))) == "alert"
    assert verdict(new(measure("announced", "2025-05-11", **vow))) == "alert"
    assert verdict(new(measure("threatened", "2025-05-11"))) == "alert"
