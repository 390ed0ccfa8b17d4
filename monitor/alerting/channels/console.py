"""The console: one readable block an alert, on standard output. At least once, as all channels."""

from __future__ import annotations

import sys
from datetime import datetime
from typing import Final, TextIO

from rich.console import Console
from rich.text import Text

from monitor.alerting.render import body_lines, console_header
from monitor.model import Attempt, Delivery, DeliveryOutcome

_STYLES: Final = {
    "new": "bold green",
    "updated": "bold yellow",
    "confirmed": "bold blue",
    "cancelled": "bold red",
    "corrected": "bold magenta",
}
_INDENT: Final = "  "


class ConsoleChannel:
    """Prints to *stream*, or to whatever standard output is when an alert comes."""

    def __init__(self, name: str, stream: TextIO | None = None) -> None:
        self.name = name
        self._stream = stream

    def push(self, delivery: Delivery, now: datetime) -> Attempt:  # noqa: ARG002  # part of the port
        """Print *delivery*: a header line that a program can find, then the facts below it."""
        stream = self._stream or sys.stdout
        repeat = " (may have been printed before)" if delivery.ambiguous else ""
        header = console_header(delivery.document) + repeat
        lines = [f"{_INDENT}{line}".rstrip() for line in body_lines(delivery.document)]
        try:
            if stream.isatty():
                _print_styled(stream, header, lines, _STYLES.get(delivery.change.value, "bold"))
            else:
                stream.write(_encodable("\n".join([header, *lines, "", ""]), stream))
            stream.flush()
        except (OSError, ValueError) as error:
            # ValueError is what a closed stream raises.
            return Attempt(DeliveryOutcome.CONNECT, f"standard output cannot be written: {error}")
        return Attempt(DeliveryOutcome.DELIVERED)


def _print_styled(stream: TextIO, header: str, lines: list[str], style: str) -> None:
    # Markup, emoji codes and highlighting are off: a headline is shown as it is. Lines are not
    # folded, so that the header stays one line.
    console = Console(file=stream, markup=False, emoji=False, highlight=False, soft_wrap=True)
    console.print(Text(_encodable(header, stream), style=style))
    for line in lines:
        text = Text(_encodable(line, stream))
        if line[len(_INDENT) :].startswith("http", 2):
            text.stylize("underline cyan")
        elif line[len(_INDENT) :][:1].isupper():
            text.stylize("dim", len(_INDENT), len(_INDENT) + 12)
        console.print(text)
    console.print()


def _encodable(text: str, stream: TextIO) -> str:
    """*text* with what the stream's encoding lacks written as escapes: no alert may be lost so."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)
