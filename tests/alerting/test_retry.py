"""The retry schedule."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from monitor.alerting.retry import DELAYS, MAX_ATTEMPTS, next_attempt
from monitor.model import Attempt, DeliveryOutcome

NOW = datetime(2025, 5, 11, 12, 0, tzinfo=UTC)
FAILED = Attempt(DeliveryOutcome.SERVER_ERROR)
RETRIED = sorted(
    outcome
    for outcome in DeliveryOutcome
    if not outcome.permanent and outcome is not DeliveryOutcome.DELIVERED
)


def test_ten_attempts_span_seventy_five_hours_and_a_half() -> None:
    assert MAX_ATTEMPTS == 10
    assert sum(DELAYS, timedelta()) == timedelta(hours=75, minutes=35, seconds=5)


@pytest.mark.parametrize("number", range(1, 10))
def test_each_wait_is_the_schedule_s_give_or_take_a_fifth(number: int) -> None:
    waits = [next_attempt(number, FAILED, f"msg_{n}", NOW) for n in range(300)]
    shares = [(due - NOW) / DELAYS[number - 1] for due in waits if due is not None]
    assert len(shares) == 300
    assert 0.8 <= min(shares) < 0.85
    assert 1.15 < max(shares) <= 1.2


def test_the_same_delivery_gets_the_same_jitter_and_another_gets_its_own() -> None:
    first = next_attempt(3, FAILED, "msg_a", NOW)
    assert first == next_attempt(3, FAILED, "msg_a", NOW)
    assert first != next_attempt(3, FAILED, "msg_b", NOW)


@pytest.mark.parametrize("outcome", RETRIED)
def test_what_may_pass_is_tried_again(outcome: DeliveryOutcome) -> None:
    assert next_attempt(1, Attempt(outcome), "msg", NOW) is not None


@pytest.mark.parametrize("outcome", [DeliveryOutcome.GONE, DeliveryOutcome.CONFIGURATION])
def test_what_cannot_be_helped_is_not_tried_again(outcome: DeliveryOutcome) -> None:
    assert next_attempt(1, Attempt(outcome, retry_after=5.0), "msg", NOW) is None


def test_what_arrived_is_not_sent_again() -> None:
    assert next_attempt(1, Attempt(DeliveryOutcome.DELIVERED), "msg", NOW) is None


@pytest.mark.parametrize("number", [10, 11, 500])
def test_after_ten_attempts_it_is_over(number: int) -> None:
    assert next_attempt(number, Attempt(DeliveryOutcome.THROTTLED, "", 60.0), "msg", NOW) is None


def test_a_receiver_may_ask_for_a_longer_wait() -> None:
    asked = Attempt(DeliveryOutcome.THROTTLED, retry_after=7200.0)
    assert next_attempt(1, asked, "msg", NOW) == NOW + timedelta(hours=2)


def test_a_receiver_cannot_shorten_the_schedule() -> None:
    asked = Attempt(DeliveryOutcome.THROTTLED, retry_after=1.0)
    assert next_attempt(4, asked, "msg", NOW) == next_attempt(4, FAILED, "msg", NOW)


@pytest.mark.parametrize("seconds", [86_401.0, 3.2e8, float("inf")])
def test_a_wait_of_more_than_a_day_is_cut_to_a_day(seconds: float) -> None:
    asked = Attempt(DeliveryOutcome.THROTTLED, retry_after=seconds)
    assert next_attempt(1, asked, "msg", NOW) == NOW + timedelta(days=1)


@pytest.mark.parametrize("seconds", [0.0, -5.0, float("nan")])
def test_a_wait_that_is_none_changes_nothing(seconds: float) -> None:
    asked = Attempt(DeliveryOutcome.THROTTLED, retry_after=seconds)
    assert next_attempt(1, asked, "msg", NOW) == next_attempt(1, FAILED, "msg", NOW)


def test_attempts_are_numbered_from_one() -> None:
    with pytest.raises(ValueError, match="from 1"):
        next_attempt(0, FAILED, "msg", NOW)


def test_an_outage_of_seventy_two_hours_loses_nothing() -> None:
    """With every delivery at its own jitter, some attempt falls after the outage."""
    for n in range(500):
        now, number = NOW, 1
        while now < NOW + timedelta(hours=60):
            due = next_attempt(number, FAILED, f"msg_{n}", now)
            assert due is not None
            now, number = due, number + 1
        assert number <= MAX_ATTEMPTS
