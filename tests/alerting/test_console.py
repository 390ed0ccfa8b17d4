"""The console: a header that a program finds, facts that a person reads, on any stream."""

from __future__ import annotations

import dataclasses
import io
import re

import pytest
from alert_samples import HOSTILE, NOW, TARIFF, data_of, delivery_of, hostile_data

from monitor.alerting.channels.console import ConsoleChannel
from monitor.model import ChangeKind, DeliveryOutcome

HEADER = re.compile(r"^ALERT (new|updated|confirmed|cancelled|corrected) [A-Z_]+ .+ \[\S* v\S*\]$")
ESCAPE = re.compile(r"\x1b\[[0-9;]*m|\x1b\]8;[^\x1b]*\x1b\\")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def printed(stream: io.StringIO, **more: object) -> list[str]:
    attempt = ConsoleChannel("console", stream).push(delivery_of(**more), NOW)  # type: ignore[arg-type]
    assert attempt.outcome is DeliveryOutcome.DELIVERED
    return stream.getvalue().splitlines()


def test_the_first_line_says_all_and_a_program_can_find_it() -> None:
    lines = printed(io.StringIO())
    assert lines[0] == (
        f"ALERT new MEETING US-China ministerial talks, Geneva, 10-11 May 2025 [{'e' * 32} v1]"
    )
    assert " ".join(lines[1].split() + lines[2].split()) == (
        "Who Scott Bessent (US, Treasury Secretary), He Lifeng (China, Vice Premier)"
    )
    assert lines[-1] == ""


def test_a_terminal_gets_the_same_words_in_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    terminal = Terminal()
    shown = "\n".join(printed(terminal))
    assert "\x1b[" in shown
    assert ESCAPE.sub("", shown).splitlines()[0] == printed(io.StringIO())[0]


def test_a_narrow_terminal_does_not_break_the_header(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    assert HEADER.match(ESCAPE.sub("", printed(Terminal())[0]))


@pytest.mark.parametrize("make", [io.StringIO, Terminal])
@pytest.mark.parametrize("text", HOSTILE, ids=[ascii(text[:20]) for text in HOSTILE])
def test_no_headline_can_make_a_second_header_or_steer_the_terminal(
    text: str, make: type[io.StringIO]
) -> None:
    lines = [ESCAPE.sub("", line) for line in printed(make(), data=hostile_data(text))]
    assert HEADER.match(lines[0])
    assert sum(line.startswith("ALERT") for line in lines) == 1
    assert "\x1b" not in "".join(lines)


def test_markup_in_a_headline_is_shown_as_it_stands() -> None:
    shown = "\n".join(printed(Terminal(), data=hostile_data("[bold]x[/bold] :smile:")))
    assert "[bold]x[/bold] :smile:" in ESCAPE.sub("", shown)


def test_an_update_says_what_changed_first() -> None:
    data = data_of(TARIFF, change=ChangeKind.UPDATED)
    data["change"]["fields"] = {"rate": {"before": "10%", "after": "25%"}}
    lines = printed(io.StringIO(), data=data, change=ChangeKind.UPDATED)
    assert lines[0].startswith("ALERT updated TARIFF US tariff increase on China, 25% (was 10%)")
    assert lines[1].split() == ["Changed", "rate:", "10%", "->", "25%"]


def test_a_repeat_says_that_it_may_be_one() -> None:
    stream = io.StringIO()
    again = dataclasses.replace(delivery_of(), ambiguous=True)
    ConsoleChannel("console", stream).push(again, NOW)
    assert stream.getvalue().splitlines()[0].endswith("v1] (may have been printed before)")


def test_a_stream_of_another_encoding_gets_the_alert_too() -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="ascii")
    attempt = ConsoleChannel("console", stream).push(
        delivery_of(data=hostile_data("中美经贸会谈")), NOW
    )
    assert attempt.outcome is DeliveryOutcome.DELIVERED
    assert b"\\u4e2d\\u7f8e" in raw.getvalue()


def test_it_prints_where_standard_output_leads_now(capsys: pytest.CaptureFixture[str]) -> None:
    ConsoleChannel("console").push(delivery_of(), NOW)
    assert capsys.readouterr().out.startswith("ALERT new MEETING ")


def test_an_output_that_is_closed_is_a_failed_attempt() -> None:
    stream = io.StringIO()
    stream.close()
    attempt = ConsoleChannel("console", stream).push(delivery_of(), NOW)
    assert attempt.outcome is DeliveryOutcome.CONNECT
    assert "cannot be written" in attempt.detail
