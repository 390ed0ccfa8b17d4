"""The parser's child process: one document at a time, from stdin to stdout, under limits.

Frames both ways are a four-byte length and that many bytes: in, a JSON head and then the body;
out, JSON. JSON and not pickle, so that a child taken over by a document cannot run code in the
poller. The kernel ends the child where its processor time or memory runs out.
"""

from __future__ import annotations

import json
import math
import os
import resource
import struct
import sys
from typing import BinaryIO, Final

LENGTH: Final = struct.Struct(">I")


def main(cpu_seconds: int, memory_bytes: int) -> None:
    """Serve documents until stdin ends. *memory_bytes* bounds the address space."""
    # fd 1 is the pipe of answers: a library that prints must not write into it.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    from monitor.intake.parse import parse_bytes  # noqa: PLC0415  # before the limits are set
    from monitor.intake.parsed import ParseFailed, to_wire  # noqa: PLC0415
    from monitor.model import PollOutcome  # noqa: PLC0415

    parse_bytes(b"<rss><channel><item><link>/x</link></item></channel></rss>", "", "http://a/")
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    while True:
        head = _frame(sys.stdin.buffer)
        body = _frame(sys.stdin.buffer)
        if head is None or body is None:
            return
        _allow(cpu_seconds)
        asked = json.loads(head)
        try:
            result = parse_bytes(body, asked["content_type"], asked["url"])
        except MemoryError:
            result = ParseFailed(PollOutcome.PARSE_LIMIT, "needed too much memory to read")
        except Exception as error:  # noqa: BLE001  # the next document must not suffer for this one
            result = ParseFailed(PollOutcome.PARSE_ERROR, type(error).__name__)
        answer = json.dumps(to_wire(result), ensure_ascii=False).encode("utf-8", "replace")
        answers.write(LENGTH.pack(len(answer)) + answer)
        answers.flush()


def _allow(cpu_seconds: int) -> None:
    """Let this process use *cpu_seconds* more of processor time, from now."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = math.ceil(used.ru_utime + used.ru_stime) + cpu_seconds
    resource.setrlimit(resource.RLIMIT_CPU, (soft, resource.RLIM_INFINITY))


def _frame(source: BinaryIO) -> bytes | None:
    head = source.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    (size,) = LENGTH.unpack(head)
    data = source.read(size)
    return data if len(data) == size else None
