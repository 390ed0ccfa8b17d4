"""Webhooks against a real endpoint: signature, addresses, time limits, what each reply means."""

from __future__ import annotations

import dataclasses
import ipaddress
import json
import threading
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from alert_samples import NOW, PUBLISHED, QUOTE, data_of, delivery_of
from patience import PATIENCE, PROMPT, closed_port
from receivers import SECRET, Reply, SilentServer, WebhookReceiver, make_certificate
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from monitor.alerting.channelconfig import WebhookConfig
from monitor.alerting.channels.webhook import WebhookChannel
from monitor.alerting.envelope import MAX_BODY
from monitor.model import Attempt, DeliveryOutcome, Quote

LOOPBACK = (ipaddress.ip_network("127.0.0.0/8"), ipaddress.ip_network("::1"))
KEY = b"tests only: thirty-two bytes ok!"
OLD_KEY = b"the one before: thirty-two bytes"


def channel(url: str, **more: object) -> WebhookChannel:
    config = WebhookConfig("desk", url, more.pop("secrets", (KEY,)), more.pop("ca_file", None))  # type: ignore[arg-type]
    networks = more.pop("networks", LOOPBACK)
    return WebhookChannel(config, networks, "tests", **more)  # type: ignore[arg-type]


def push(receiver: WebhookReceiver, **more: object) -> Attempt:
    return channel(receiver.url, **more).push(delivery_of(), NOW)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return make_certificate(tmp_path_factory.mktemp("tls"))


# What is posted ----------------------------------------------------------------------------------


def test_the_body_is_a_cloudevent_with_the_contract_s_data() -> None:
    with WebhookReceiver() as receiver:
        assert push(receiver) == Attempt(DeliveryOutcome.DELIVERED, "HTTP 204 from 127.0.0.1")
    (request,) = receiver.verified
    delivery = delivery_of()
    envelope = request.envelope
    assert {key: value for key, value in envelope.items() if key != "data"} == {
        "specversion": "1.0",
        "id": delivery.delivery_id,
        "source": "tests",
        "type": "tradewatch.event.new",
        "subject": delivery.event_id,
        "time": "2025-05-11T14:30:00Z",
        "datacontenttype": "application/json",
        "dataschema": "urn:tradewatch:schema:event:1",
    }
    assert envelope["data"] == delivery.document
    assert set(envelope["data"]) == {"event", "change", "alert", "evidence"}
    assert envelope["data"]["alert"] == {
        "id": delivery.alert_id,
        "reason": "new_event",
        "version": 1,
    }
    assert envelope["data"]["evidence"] == [
        {
            "quote": QUOTE.quote,
            "url": QUOTE.url,
            "outlet": QUOTE.outlet,
            "published": "2025-05-11T14:03:00Z",
        }
    ]
    assert request.headers["content-type"].startswith("application/cloudevents+json")
    assert request.headers["host"] == f"127.0.0.1:{receiver.port}"
    assert request.path == "/hook"


def test_a_repeat_has_the_same_id_and_body_and_one_effect() -> None:
    moments = iter([datetime.now(UTC) - timedelta(seconds=90), datetime.now(UTC)])
    with WebhookReceiver([Reply(drop=True)]) as receiver:
        hook = channel(receiver.url, wall_clock=lambda: next(moments))
        first = hook.push(delivery_of(), NOW)
        second = hook.push(dataclasses.replace(delivery_of(), attempt=2, ambiguous=True), NOW)
    assert first.outcome is DeliveryOutcome.INTERRUPTED
    assert second.outcome is DeliveryOutcome.DELIVERED
    one, two = receiver.verified
    assert one.webhook_id == two.webhook_id == delivery_of().delivery_id
    assert one.body == two.body
    assert one.headers["webhook-timestamp"] != two.headers["webhook-timestamp"]
    assert one.headers["webhook-signature"] != two.headers["webhook-signature"]
    assert len(receiver.effects) == 1


def test_the_timestamp_is_the_world_s_even_where_the_monitor_plays_another_year() -> None:
    with WebhookReceiver() as receiver:
        push(receiver)
    (request,) = receiver.verified
    assert abs(time.time() - int(request.headers["webhook-timestamp"])) < 60
    assert NOW.year == 2025


def test_two_secrets_give_two_signatures_and_either_verifies() -> None:
    with WebhookReceiver() as receiver:
        push(receiver, secrets=(KEY, OLD_KEY))
    (request,) = receiver.requests
    assert len(request.headers["webhook-signature"].split(" ")) == 2
    for key in (KEY, OLD_KEY):
        assert Webhook(key).verify(request.body, dict(request.headers))


@pytest.mark.parametrize("shift", [-301, 600])
def test_a_timestamp_five_minutes_off_is_refused_by_the_verifier(shift: int) -> None:
    with WebhookReceiver() as receiver:
        push(receiver, wall_clock=lambda: datetime.now(UTC) + timedelta(seconds=shift))
    assert receiver.requests[0].problem is not None


def test_a_changed_byte_anywhere_breaks_the_signature() -> None:
    with WebhookReceiver() as receiver:
        push(receiver)
    (request,) = receiver.verified
    headers = dict(request.headers)
    for place in range(0, len(request.body), 97):
        changed = bytearray(request.body)
        changed[place] = changed[place] ^ 1
        with pytest.raises(WebhookVerificationError):
            Webhook(SECRET).verify(bytes(changed), headers, json_parse=False)


def test_a_long_story_is_cut_to_what_receivers_take() -> None:
    quotes = [Quote("中" * 900, "https://x.example/" + "p" * 900, "A" * 400, PUBLISHED)] * 40
    delivery = delivery_of(evidence=quotes)
    assert len(json.dumps(delivery.document, ensure_ascii=False).encode()) > MAX_BODY
    with WebhookReceiver() as receiver:
        channel(receiver.url).push(delivery, NOW)
    (request,) = receiver.verified
    assert len(request.body) < 20_000
    data = request.envelope["data"]
    assert data["event"] == delivery.document["event"]
    assert 1 <= len(data["evidence"]) < 20


def test_even_an_absurd_event_fits() -> None:
    data = data_of()
    data["change"]["fields"] = {f"f{n}": {"before": "x" * 990, "after": "y"} for n in range(400)}
    data["event"]["products"] = ["词" * 900] * 50
    with WebhookReceiver() as receiver:
        attempt = channel(receiver.url).push(delivery_of(data=data), NOW)
    assert attempt.outcome is DeliveryOutcome.DELIVERED
    assert len(receiver.verified[0].body) < 20_000


# What replies mean -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (200, "delivered"),
        (201, "delivered"),
        (202, "delivered"),
        (204, "delivered"),
        (301, "rejected"),
        (302, "rejected"),
        (303, "rejected"),
        (304, "rejected"),
        (307, "rejected"),
        (308, "rejected"),
        (400, "rejected"),
        (401, "authentication"),
        (403, "authentication"),
        (404, "rejected"),
        (408, "rejected"),
        (410, "gone"),
        (422, "rejected"),
        (429, "throttled"),
        (500, "server_error"),
        (501, "server_error"),
        (502, "throttled"),
        (503, "throttled"),
        (504, "throttled"),
        (599, "server_error"),
    ],
)
def test_only_2xx_is_delivered_and_each_other_status_has_its_outcome(
    status: int, outcome: str
) -> None:
    with WebhookReceiver([Reply(status, {"Location": "/elsewhere"})]) as receiver:
        attempt = push(receiver)
    assert attempt.outcome == outcome
    assert str(status) in attempt.detail
    assert len(receiver.requests) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(status: int) -> None:
    with WebhookReceiver() as other:
        reply = Reply(status, {"Location": other.url})
        with WebhookReceiver([reply]) as receiver:
            assert push(receiver).outcome is DeliveryOutcome.REJECTED
    assert other.requests == []


FUTURE = format_datetime(NOW + timedelta(seconds=90), usegmt=True)
PAST = format_datetime(NOW - timedelta(seconds=90), usegmt=True)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120.0),
        (" 7200 ", 7200.0),
        ("0", 0.0),
        (FUTURE, 90.0),
        (PAST, 0.0),
        ("abc", None),
        ("-5", None),
        ("1.5", None),
        ("", None),
        ("²", None),
        ("9" * 400, 999_999_999_999.0),
        ("Mon, 99 Foo 2025", None),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
def test_a_receiver_s_wish_to_wait_is_read(status: int, value: str, seconds: float | None) -> None:
    with WebhookReceiver([Reply(status, {"Retry-After": value})]) as receiver:
        attempt = push(receiver, wall_clock=lambda: NOW)
    assert (attempt.outcome, attempt.retry_after) == (DeliveryOutcome.THROTTLED, seconds)


def test_a_reply_that_is_no_http_may_have_been_acted_on() -> None:
    with WebhookReceiver([Reply(drop=True)]) as receiver:
        attempt = push(receiver)
    assert attempt.outcome is DeliveryOutcome.INTERRUPTED
    assert len(receiver.effects) == 1


def test_the_reply_s_body_is_not_read_to_its_end() -> None:
    with WebhookReceiver([Reply(200, body=b"x" * 30_000_000)]) as receiver:
        assert push(receiver).outcome is DeliveryOutcome.DELIVERED
    assert receiver.cut == 1


def test_a_reply_with_an_endless_head_is_refused() -> None:
    headers = {f"X-{n}": "y" * 900 for n in range(300)}
    with WebhookReceiver([Reply(200, headers)]) as receiver:
        assert push(receiver).outcome is DeliveryOutcome.INTERRUPTED


# Time --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("reply", [Reply(silence=PATIENCE), Reply(drip=0.1, body=b"x" * 900)])
def test_a_slow_endpoint_is_cut_at_the_limit(reply: Reply) -> None:
    with WebhookReceiver([reply]) as receiver:
        started = time.monotonic()
        attempt = push(receiver, time_limit=0.6)
        took = time.monotonic() - started
    assert attempt.outcome is DeliveryOutcome.TIMEOUT
    assert 0.5 < took < PROMPT
    assert "0.6 s" in attempt.detail


def test_an_endpoint_that_takes_the_connection_and_says_nothing_is_cut_in_tls_too() -> None:
    with SilentServer() as silent:
        for scheme in ("http", "https"):
            url = f"{scheme}://127.0.0.1:{silent.port}/"
            attempt = channel(url, time_limit=0.4).push(delivery_of(), NOW)
            assert attempt.outcome is DeliveryOutcome.TIMEOUT


def test_a_name_server_that_does_not_answer_is_cut_at_the_limit() -> None:
    over = threading.Event()

    def hang(_host: str, _port: int) -> Sequence[str]:
        over.wait(PATIENCE)
        return ["127.0.0.1"]

    hook = channel("http://slow.example/", resolver=hang, time_limit=0.3)
    started = time.monotonic()
    outcome = hook.push(delivery_of(), NOW).outcome
    took = time.monotonic() - started
    over.set()
    assert outcome is DeliveryOutcome.TIMEOUT
    assert took < PROMPT


# Where it may go ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0177.0.0.1",
        "0",
        "0.0.0.0",
        "localhost",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[64:ff9b::7f00:1]",
        "[2002:7f00:1::]",
        "10.0.0.1",
        "169.254.169.254",
        "100.64.0.1",
        "224.0.0.1",
    ],
)
def test_an_address_that_is_not_public_is_never_connected_to(host: str) -> None:
    with WebhookReceiver() as receiver:
        hook = channel(f"http://{host}:{receiver.port}/", networks=())
        attempt = hook.push(delivery_of(), NOW)
    assert attempt.outcome in {DeliveryOutcome.ADDRESS_REFUSED, DeliveryOutcome.CONNECT}
    assert receiver.requests == []


def test_one_private_answer_among_public_ones_refuses_the_name() -> None:
    hook = channel(
        "http://mixed.example/", networks=(), resolver=lambda _host, _port: ["8.8.8.8", "10.0.0.1"]
    )
    attempt = hook.push(delivery_of(), NOW)
    assert attempt.outcome is DeliveryOutcome.ADDRESS_REFUSED
    assert "TRADEWATCH_ALLOW_PRIVATE_ADDRESSES" in attempt.detail


def test_the_name_is_resolved_once_and_the_vetted_answer_is_connected_to() -> None:
    answers = iter([["127.0.0.1"], ["10.0.0.1"]])
    asked: list[str] = []

    def rebinding(host: str, _port: int) -> Sequence[str]:
        asked.append(host)
        return next(answers)

    with WebhookReceiver() as receiver:
        url = f"http://hooks.example:{receiver.port}/hook?a=b"
        attempt = channel(url, resolver=rebinding).push(delivery_of(), NOW)
    assert attempt.outcome is DeliveryOutcome.DELIVERED
    assert asked == ["hooks.example"]
    (request,) = receiver.verified
    assert request.headers["host"] == f"hooks.example:{receiver.port}"
    assert request.path == "/hook?a=b"


def test_the_next_address_is_tried_where_the_first_refuses() -> None:
    with WebhookReceiver() as receiver:
        hook = channel(
            f"http://two.example:{receiver.port}/", resolver=lambda *_: ["127.0.0.9", "127.0.0.1"]
        )
        assert hook.push(delivery_of(), NOW).outcome is DeliveryOutcome.DELIVERED


def test_a_name_that_does_not_exist_and_a_port_that_is_closed_are_told() -> None:
    def unknown(_host: str, _port: int) -> Sequence[str]:
        raise OSError(-2, "Name or service not known")

    attempt = channel("http://none.example/", resolver=unknown).push(delivery_of(), NOW)
    assert attempt.outcome is DeliveryOutcome.CONNECT
    assert "Name or service not known" in attempt.detail
    with closed_port() as port:
        attempt = channel(f"http://127.0.0.1:{port}/").push(delivery_of(), NOW)
    assert (attempt.outcome, attempt.detail) == (
        DeliveryOutcome.CONNECT,
        "127.0.0.1: Connection refused",
    )


# TLS ---------------------------------------------------------------------------------------------


def test_https_is_checked_against_the_name_while_the_vetted_address_is_used(
    certificate: tuple[Path, Path],
) -> None:
    with WebhookReceiver(certificate=certificate) as receiver:
        hook = channel(receiver.url, ca_file=certificate[0], resolver=lambda *_: ["127.0.0.1"])
        assert hook.push(delivery_of(), NOW).outcome is DeliveryOutcome.DELIVERED
    assert len(receiver.verified) == 1


def test_a_certificate_that_nobody_vouches_for_is_refused(certificate: tuple[Path, Path]) -> None:
    with WebhookReceiver(certificate=certificate) as receiver:
        attempt = push(receiver)
    assert attempt.outcome is DeliveryOutcome.TLS
    assert "self-signed" in attempt.detail
    assert receiver.requests == []


def test_a_certificate_for_another_name_is_refused(certificate: tuple[Path, Path]) -> None:
    with WebhookReceiver(certificate=certificate) as receiver:
        url = f"https://other.example:{receiver.port}/"
        hook = channel(url, ca_file=certificate[0], resolver=lambda *_: ["127.0.0.1"])
        attempt = hook.push(delivery_of(), NOW)
    assert attempt.outcome is DeliveryOutcome.TLS
    assert receiver.requests == []


def test_a_silent_endpoint_behind_tls_is_cut_too(certificate: tuple[Path, Path]) -> None:
    with WebhookReceiver([Reply(silence=PATIENCE)], certificate=certificate) as receiver:
        attempt = push(receiver, ca_file=certificate[0], time_limit=0.8)
    assert attempt.outcome is DeliveryOutcome.TIMEOUT


# Secrets -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("reply", [Reply(500), Reply(401), Reply(302), Reply(drop=True)])
def test_no_path_and_no_key_shows_in_what_is_recorded(reply: Reply) -> None:
    with WebhookReceiver([reply]) as receiver:
        url = receiver.url.replace("/hook", "/T0K3N-in-path?key=s3cret")
        attempt = channel(url).push(delivery_of(), NOW)
    assert "T0K3N" not in attempt.detail
    assert "s3cret" not in attempt.detail
    assert "v1," not in attempt.detail
