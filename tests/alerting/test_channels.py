"""The contract that every channel keeps, held against real receivers."""

from __future__ import annotations

import dataclasses
import io
import ipaddress
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from alert_samples import HOSTILE, NOW, delivery_of, hostile_data
from receivers import SECRET, Reply, SmtpReceiver, WebhookReceiver

from monitor.alerting.channels import Channel, open_channels
from monitor.alerting.channels.console import ConsoleChannel
from monitor.alerting.routes import load_routes
from monitor.model import DeliveryOutcome

LOOPBACK = (ipaddress.ip_network("127.0.0.0/8"),)


@dataclass
class Rig:
    """A channel, and what has arrived where it leads to (one text an alert)."""

    channel: Channel
    arrived: Callable[[], list[str]]
    #: Makes whatever the channel leads to stop working.
    breaks: Callable[[], object]


def _routes(folder: Path, table: str) -> Path:
    path = folder / "routes.toml"
    path.write_text(f'[[channel]]\nname = "it"\n{table}\n[[route]]\nchannels = ["it"]\n')
    return path


def _open(folder: Path, table: str) -> Channel:
    routes = load_routes(_routes(folder, table), {"SECRET": SECRET})
    return open_channels(routes, LOOPBACK, "tests")["it"]


@pytest.fixture(params=["console", "webhook", "email"])
def rig(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Rig]:
    if request.param == "console":
        stream = io.StringIO()
        yield Rig(
            ConsoleChannel("it", stream),
            lambda: [f"ALERT {text}" for text in stream.getvalue().split("ALERT ")[1:]],
            stream.close,
        )
    elif request.param == "webhook":
        with WebhookReceiver() as http:
            table = f'type = "webhook"\nurl = "{http.url}"\nsecret_env = "SECRET"'
            yield Rig(
                _open(tmp_path, table),
                lambda: [item.body.decode() for item in http.verified],
                lambda: http.script(*[Reply(500)] * 5),
            )
    else:
        with SmtpReceiver() as smtp:
            table = (
                f'type = "email"\nhost = "127.0.0.1"\nport = {smtp.port}\ntls = "none"\n'
                'from = "tw@example.org"\nto = ["desk@example.org"]'
            )
            yield Rig(
                _open(tmp_path, table),
                lambda: [mail.text for mail in smtp.mails],
                lambda: smtp.answer(*["550 no"] * 5),
            )


def test_a_channel_is_known_by_the_name_it_has_in_the_file(rig: Rig) -> None:
    assert rig.channel.name == "it"


def test_an_alert_arrives_with_its_facts_and_its_link(rig: Rig) -> None:
    attempt = rig.channel.push(delivery_of(), NOW)
    assert attempt.outcome is DeliveryOutcome.DELIVERED
    (text,) = rig.arrived()
    for fact in ("Scott Bessent", "He Lifeng", "Geneva", "https://www.example.com/geneva"):
        assert fact in text


def test_each_alert_arrives_once(rig: Rig) -> None:
    for version in (1, 2, 3):
        rig.channel.push(delivery_of(version=version), NOW)
    assert len(rig.arrived()) == 3


def test_a_push_again_carries_the_same_id(rig: Rig) -> None:
    delivery = delivery_of()
    rig.channel.push(delivery, NOW)
    again = dataclasses.replace(delivery, attempt=2, ambiguous=True, fence=7)
    assert rig.channel.push(again, NOW).outcome is DeliveryOutcome.DELIVERED
    assert len(rig.arrived()) == 2


@pytest.mark.parametrize("text", HOSTILE, ids=[ascii(text[:20]) for text in HOSTILE])
def test_no_text_of_a_stranger_can_keep_an_alert_from_arriving(rig: Rig, text: str) -> None:
    delivery = delivery_of(data=hostile_data(text))
    assert rig.channel.push(delivery, NOW).outcome is DeliveryOutcome.DELIVERED
    (arrived,) = rig.arrived()
    arrived.encode("utf-8")
    assert not set(arrived) & set("\u202e\u2066\u2028\u2029\x85\x0b\x1c\x00\x07\x1b\u200b\ufeff")


@pytest.mark.parametrize("data", [{}, {"event": {}, "change": {}, "alert": {}, "evidence": []}])
def test_a_document_of_another_version_still_arrives(rig: Rig, data: dict[str, object]) -> None:
    assert rig.channel.push(delivery_of(data=data), NOW).outcome is DeliveryOutcome.DELIVERED


def test_what_breaks_outside_comes_back_as_an_attempt(rig: Rig) -> None:
    rig.breaks()
    attempt = rig.channel.push(delivery_of(), NOW)
    assert attempt.outcome not in {DeliveryOutcome.DELIVERED, DeliveryOutcome.INTERNAL}
    assert attempt.detail
    assert not attempt.outcome.permanent
