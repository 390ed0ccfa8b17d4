"""When a feed is polled next."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from intakekit import NOW, feed

from monitor.intake.schedule import BACKOFF_CAP, CAP, FLOOR, PollHints, next_poll
from monitor.model import PollOutcome

FEED = feed()
OK = PollOutcome.FETCHED
HOUR = timedelta(hours=1)


def test_good_polls_keep_an_even_step_whatever_is_restarted_when() -> None:
    """The slots of a feed are fixed: a late or an extra poll does not move them."""
    now, moments = NOW, []
    for late in (0, 3, 170, 0, 20, 59):
        now = next_poll(OK, FEED, 0, now + timedelta(seconds=late))
        moments.append(now)
    steps = {(b - a) % FEED.interval for a, b in pairwise(moments)}
    assert steps == {timedelta()}
    assert all(b - a <= 2 * FEED.interval for a, b in pairwise(moments))


def test_a_poll_just_before_its_slot_is_not_followed_by_another_one() -> None:
    slot = next_poll(OK, FEED, 0, NOW)
    assert next_poll(OK, FEED, 0, slot - timedelta(seconds=30)) == slot + FEED.interval


def test_feeds_of_one_interval_are_spread_over_it() -> None:
    waits = [next_poll(OK, feed(f"f{n}"), 0, NOW) - NOW for n in range(1_000)]
    tenths = [
        sum(wait % FEED.interval // (FEED.interval / 10) == n for wait in waits) for n in range(10)
    ]
    assert min(tenths) > 60
    assert max(tenths) < 140


@pytest.mark.parametrize("name", ["ttl", "max_age", "retry_after"])
def test_the_longest_wait_asked_for_is_kept(name: str) -> None:
    hints = replace(PollHints(max_age=timedelta(minutes=20)), **{name: timedelta(hours=5)})
    wait = next_poll(OK, FEED, 0, NOW, hints) - NOW
    assert 5 * HOUR <= wait <= 5 * HOUR + FEED.interval


def test_short_waits_asked_for_change_nothing() -> None:
    hints = PollHints(ttl=timedelta(minutes=1), max_age=timedelta(seconds=30))
    assert next_poll(OK, FEED, 0, NOW, hints) == next_poll(OK, FEED, 0, NOW)


def test_a_304_is_as_good_as_a_200() -> None:
    assert next_poll(PollOutcome.NOT_MODIFIED, FEED, 0, NOW) == next_poll(OK, FEED, 0, NOW)


def test_failures_double_the_wait_up_to_six_hours() -> None:
    waits = [next_poll(PollOutcome.TIMEOUT, FEED, n, NOW) - NOW for n in range(1, 12)]
    for number, wait in enumerate(waits):
        full = min(FEED.interval * 2**number, BACKOFF_CAP)
        assert 0.9 * full <= wait <= full
    assert max(waits) <= BACKOFF_CAP


def test_a_slow_feed_does_not_come_back_sooner_for_failing() -> None:
    daily = replace(FEED, interval=timedelta(hours=24))
    assert next_poll(PollOutcome.DNS, daily, 9, NOW) - NOW >= 0.9 * daily.interval


def test_retry_after_outlasts_the_back_off_and_no_more_than_a_day() -> None:
    hints = PollHints(retry_after=timedelta(hours=20))
    assert next_poll(PollOutcome.SERVER_ERROR, FEED, 1, NOW, hints) == NOW + 20 * HOUR
    year = PollHints(retry_after=timedelta(days=365))
    assert next_poll(PollOutcome.RATE_LIMITED, FEED, 1, NOW, year) == NOW + CAP


def test_rate_limited_without_a_word_waits_an_hour() -> None:
    assert next_poll(PollOutcome.RATE_LIMITED, FEED, 1, NOW) - NOW >= HOUR


def test_skipped_hours_and_days_are_left_out() -> None:
    hours = PollHints(skip_hours=frozenset(range(24)) - {15})
    assert next_poll(OK, FEED, 0, NOW, hours).hour == 15
    friday_night = datetime(2025, 10, 10, 23, 50, tzinfo=UTC)
    saturdays = PollHints(skip_days=frozenset({5}))
    assert next_poll(OK, FEED, 0, friday_night, saturdays) == friday_night + CAP


def test_a_feed_that_skips_everything_is_polled_all_the_same() -> None:
    never = PollHints(skip_hours=frozenset(range(24)), skip_days=frozenset(range(7)))
    assert next_poll(OK, FEED, 0, NOW, never) == next_poll(OK, FEED, 0, NOW)


spans = st.none() | st.timedeltas(timedelta(), timedelta(days=4_000))


@given(
    st.sampled_from(PollOutcome),
    st.integers(0, 10_000),
    st.integers(1, 1_440),
    st.builds(
        PollHints,
        ttl=spans,
        max_age=spans,
        retry_after=spans,
        skip_hours=st.frozensets(st.integers(0, 23)),
        skip_days=st.frozensets(st.integers(0, 6)),
    ),
    st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001  # hypothesis asks for naive bounds
)
def test_the_next_poll_is_never_sooner_than_five_minutes_nor_later_than_a_day(
    outcome: PollOutcome, failures: int, minutes: int, hints: PollHints, now: datetime
) -> None:
    some = feed(interval=timedelta(minutes=minutes))
    moment = next_poll(outcome, some, failures, now, hints)
    assert FLOOR <= moment - now <= CAP
    assert moment == next_poll(outcome, some, failures, now, hints)
