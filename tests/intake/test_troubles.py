"""Failures in few lines: one a cause, then counts, then the end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from httpd import Web
from intakekit import NOW, MemoryFeeds, feed
from patience import closed_port
from structlog.testing import capture_logs
from test_poller import poll

from monitor.intake.troubles import Troubles

Lines = list[Any]


@pytest.fixture
def said() -> Iterator[Lines]:
    with capture_logs() as lines:
        yield lines


def events(said: Lines) -> list[str]:
    return [line["event"] for line in said]


def test_the_first_of_a_cause_is_told_at_once_and_the_others_are_counted(said: Lines) -> None:
    now = 0.0
    troubles = Troubles(every=60.0, monotonic=lambda: now)
    for number in range(8):
        troubles.failed("dns", f"feed-{number}", "no such name")
        troubles.tick()
    assert [(line["cause"], line["who"], line["detail"]) for line in said] == [
        ("dns", "feed-0", "no such name")
    ]
    now = 59.9
    troubles.tick()
    assert len(said) == 1
    now = 60.0
    troubles.tick()
    troubles.tick()
    assert len(said) == 2
    assert (said[1]["event"], said[1]["times"]) == ("trouble_goes_on", 7)
    assert said[1]["who"] == "feed-0, feed-1, feed-2, feed-3, feed-4 and 3 more"
    now = 600.0
    troubles.tick()
    assert len(said) == 2, "nothing happened since"


def test_each_cause_has_a_line_and_its_end_is_told_once_nobody_has_it(said: Lines) -> None:
    troubles = Troubles()
    troubles.failed("dns", "a", "")
    troubles.failed("timeout", "b", "")
    troubles.failed("dns", "b", "")
    assert [line.get("cause") for line in said] == ["dns", "timeout", "timeout"]
    assert events(said) == ["trouble", "trouble", "trouble_over"]
    troubles.well("a")
    troubles.well("c")
    assert len(said) == 3
    troubles.well("b")
    assert (said[-1]["event"], said[-1]["cause"], said[-1]["times"]) == ("trouble_over", "dns", 2)
    troubles.failed("dns", "a", "")
    assert events(said)[-1] == "trouble"


def test_without_a_network_many_feeds_are_one_line(web: Web, said: Lines) -> None:
    with closed_port() as port:
        feeds = [feed(f"f{n}", f"http://127.0.0.1:{port}/{n}") for n in range(12)]
        poll(MemoryFeeds(feeds), [NOW])
    loud = [line for line in said if line["log_level"] != "debug"]
    assert [(line["event"], line["cause"]) for line in loud] == [("trouble", "connect")]
