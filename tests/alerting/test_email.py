"""Mail through a real SMTP server: what is sent, how it threads, what each answer means."""

from __future__ import annotations

import dataclasses
import time
from pathlib import Path

import pytest
from alert_samples import HOSTILE, NOW, delivery_of, hostile_data
from patience import PROMPT, closed_port
from receivers import SilentServer, SmtpReceiver, make_certificate

from monitor.alerting.channelconfig import EmailConfig
from monitor.alerting.channels.email import EmailChannel
from monitor.model import Attempt, DeliveryOutcome, alert_id_of, delivery_id_of

TO = ("desk@example.org", "night@example.org")


def channel(port: int, **more: object) -> EmailChannel:
    config = EmailConfig(
        name="mail",
        host=str(more.pop("host", "127.0.0.1")),
        port=port,
        tls=more.pop("tls", "none"),  # type: ignore[arg-type]
        sender="tw@example.org",
        sender_name="Tradewatch Überwachung",
        to=more.pop("to", TO),  # type: ignore[arg-type]
        username=more.pop("username", None),  # type: ignore[arg-type]
        password=more.pop("password", None),  # type: ignore[arg-type]
        ca_file=more.pop("ca_file", None),  # type: ignore[arg-type]
    )
    return EmailChannel(config, str(more.pop("instance", "desk.example.org")), **more)  # type: ignore[arg-type]


def push(receiver: SmtpReceiver, **more: object) -> Attempt:
    return channel(receiver.port, **more).push(delivery_of("mail"), NOW)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return make_certificate(tmp_path_factory.mktemp("tls"))


# What is sent ------------------------------------------------------------------------------------


def test_a_mail_has_a_telling_subject_a_text_and_an_html_form() -> None:
    with SmtpReceiver() as receiver:
        assert push(receiver) == Attempt(DeliveryOutcome.DELIVERED)
    (mail,) = receiver.mails
    assert mail.recipients == TO
    assert mail.sender == "tw@example.org"
    message = mail.message
    assert message["Subject"] == ("NEW meeting: US-China ministerial talks, Geneva, 10-11 May 2025")
    assert message["From"] == "Tradewatch Überwachung <tw@example.org>"
    assert message["To"] == ", ".join(TO)
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["X-Tradewatch-Event"] == "e" * 32
    assert message["X-Possible-Duplicate"] is None
    assert message.get_content_type() == "multipart/alternative"
    assert [part.get_content_type() for part in message.iter_parts()] == [
        "text/plain",
        "text/html",
    ]
    assert "Scott Bessent (US, Treasury Secretary)" in mail.text
    assert "<h1" in mail.html
    assert max(mail.raw) < 128
    assert max(len(line) for line in mail.raw.split(b"\r\n")) < 998


def test_the_message_id_is_the_delivery_s_for_every_attempt_and_a_repeat_is_marked() -> None:
    delivery = delivery_of("mail")
    with SmtpReceiver(["drop"]) as receiver:
        mailer = channel(receiver.port)
        first = mailer.push(delivery, NOW)
        again = dataclasses.replace(delivery, attempt=2, ambiguous=True)
        second = mailer.push(again, NOW)
    assert first.outcome is DeliveryOutcome.INTERRUPTED
    assert second.outcome is DeliveryOutcome.DELIVERED
    one, two = (mail.message for mail in receiver.mails)
    assert one["Message-ID"] == two["Message-ID"] == f"<{delivery.delivery_id}@desk.example.org>"
    assert (one["X-Possible-Duplicate"], two["X-Possible-Duplicate"]) == (None, "yes")
    assert len(receiver.effects) == 1


def test_all_mails_on_an_event_are_one_thread_under_its_first() -> None:
    with SmtpReceiver() as receiver:
        mailer = channel(receiver.port)
        for version in (1, 2, 5):
            mailer.push(delivery_of("mail", version=version), NOW)
    first, second, fifth = (mail.message for mail in receiver.mails)
    root = f"<{delivery_id_of(alert_id_of('e' * 32, 1), 'mail')}@desk.example.org>"
    assert first["Message-ID"] == root
    assert first["In-Reply-To"] is None
    for message in (second, fifth):
        assert message["In-Reply-To"] == message["References"] == root
        assert message["Message-ID"] != root


def test_an_instance_name_that_is_no_host_still_makes_a_message_id() -> None:
    mailer = channel(1, instance="Our Desk <script>")
    assert mailer.message(delivery_of())["Message-ID"].endswith("@our-desk-script>")


@pytest.mark.parametrize("text", HOSTILE, ids=[ascii(text[:20]) for text in HOSTILE])
def test_no_headline_can_add_a_header_or_end_the_mail(text: str) -> None:
    delivery = delivery_of("mail", data=hostile_data(text))
    with SmtpReceiver() as receiver:
        assert channel(receiver.port).push(delivery, NOW).outcome is DeliveryOutcome.DELIVERED
    (mail,) = receiver.mails
    expected = channel(1).message(delivery_of("mail"))
    assert list(mail.message.keys()) == list(expected.keys())
    assert "\n" not in mail.message["Subject"]
    assert len(mail.message["Subject"]) <= 160
    assert not mail.message.defects
    assert "<script" not in mail.html
    assert "<img" not in mail.html
    assert 'href="javascript' not in mail.html


# What answers mean -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ("451 greylisted, come back later", "throttled"),
        ("421 too busy", "throttled"),
        ("452 no room", "throttled"),
        ("550 not wanted here", "rejected"),
        ("554 looks like spam", "rejected"),
        ("530 log in first", "authentication"),
        ("drop", "interrupted"),
    ],
)
def test_each_answer_to_the_text_has_its_outcome(answer: str, outcome: str) -> None:
    with SmtpReceiver([answer]) as receiver:
        attempt = push(receiver)
    assert attempt.outcome == outcome
    assert answer == "drop" or answer in attempt.detail


def test_a_recipient_refused_for_good_does_not_keep_the_mail_from_the_others() -> None:
    with SmtpReceiver(recipients={TO[0]: "550 no such person"}) as receiver:
        attempt = push(receiver)
    assert attempt.outcome is DeliveryOutcome.DELIVERED
    assert "550 no such person" in attempt.detail
    assert receiver.mails[0].recipients == TO[1:]


def test_a_recipient_refused_for_now_has_all_tried_again_so_that_nobody_gets_two() -> None:
    with SmtpReceiver(recipients={TO[1]: "451 later"}) as receiver:
        attempt = push(receiver)
    assert attempt.outcome is DeliveryOutcome.THROTTLED
    assert receiver.mails == []


def test_nobody_to_mail_to_is_a_rejection() -> None:
    refusals = dict.fromkeys(TO, "550 no such person")
    with SmtpReceiver(recipients=refusals) as receiver:
        assert push(receiver).outcome is DeliveryOutcome.REJECTED
    assert receiver.mails == []


def test_a_server_that_is_down_or_unknown_is_told() -> None:
    with closed_port() as port:
        attempt = channel(port).push(delivery_of(), NOW)
    assert (attempt.outcome, attempt.detail) == (
        DeliveryOutcome.CONNECT,
        "127.0.0.1: Connection refused",
    )
    attempt = channel(25, host="no-such-host.invalid").push(delivery_of(), NOW)
    assert attempt.outcome in {DeliveryOutcome.CONNECT, DeliveryOutcome.TIMEOUT}


@pytest.mark.parametrize("tls", ["none", "starttls", "implicit"])
def test_a_server_that_says_nothing_is_cut_at_the_limit(tls: str) -> None:
    with SilentServer() as silent:
        started = time.monotonic()
        attempt = channel(silent.port, tls=tls, time_limit=0.4).push(delivery_of(), NOW)
        assert time.monotonic() - started < PROMPT
    assert attempt.outcome is DeliveryOutcome.TIMEOUT


# Login and TLS -----------------------------------------------------------------------------------


def test_the_password_logs_in_over_starttls(certificate: tuple[Path, Path]) -> None:
    with SmtpReceiver(login=("tw", "pa55"), certificate=certificate) as receiver:
        attempt = push(
            receiver,
            host="localhost",
            tls="starttls",
            ca_file=certificate[0],
            username="tw",
            password="pa55",
        )
    assert attempt == Attempt(DeliveryOutcome.DELIVERED)
    (mail,) = receiver.mails
    assert (mail.login, mail.encrypted) == ("tw", True)


def test_a_wrong_password_is_told_without_it(certificate: tuple[Path, Path]) -> None:
    with SmtpReceiver(login=("tw", "pa55"), certificate=certificate) as receiver:
        attempt = push(
            receiver,
            host="localhost",
            tls="starttls",
            ca_file=certificate[0],
            username="tw",
            password="wr0ng",
        )
    assert attempt == Attempt(DeliveryOutcome.AUTHENTICATION, "localhost refused the login")
    assert receiver.mails == []


def test_tls_from_the_first_byte_works(certificate: tuple[Path, Path]) -> None:
    with SmtpReceiver(certificate=certificate, implicit_tls=True) as receiver:
        attempt = push(receiver, host="localhost", tls="implicit", ca_file=certificate[0])
    assert attempt == Attempt(DeliveryOutcome.DELIVERED)
    assert receiver.mails[0].encrypted


@pytest.mark.parametrize("implicit", [True, False])
def test_a_certificate_that_nobody_vouches_for_is_refused(
    implicit: bool, certificate: tuple[Path, Path]
) -> None:
    with SmtpReceiver(certificate=certificate, implicit_tls=implicit) as receiver:
        attempt = push(receiver, host="localhost", tls="implicit" if implicit else "starttls")
    assert attempt.outcome is DeliveryOutcome.TLS
    assert receiver.mails == []


def test_a_certificate_for_another_name_is_refused(certificate: tuple[Path, Path]) -> None:
    with SmtpReceiver(certificate=certificate) as receiver:
        attempt = push(receiver, tls="starttls", ca_file=certificate[0])
    assert attempt.outcome is DeliveryOutcome.TLS


def test_a_server_without_starttls_gets_nothing_in_the_clear() -> None:
    with SmtpReceiver() as receiver:
        attempt = push(receiver, tls="starttls")
    assert attempt.outcome is DeliveryOutcome.TLS
    assert "offers no STARTTLS" in attempt.detail
    assert receiver.mails == []


def test_a_server_without_login_is_told() -> None:
    with SmtpReceiver() as receiver:
        attempt = push(receiver, username="tw", password="pa55")
    assert attempt.outcome is DeliveryOutcome.AUTHENTICATION
    assert "offers no login" in attempt.detail
