"""Documents to feeds in child processes, where a hostile one costs itself alone."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import structlog

import monitor
from monitor.intake.parse_child import LENGTH
from monitor.intake.parsed import ParsedFeed, ParseFailed, from_wire
from monitor.model import PollOutcome

_log = structlog.get_logger(__name__)

#: The longest answer taken from a child: 1,000 entries of bounded fields and texts fit in.
_MAX_ANSWER: Final = 64 * 1024 * 1024
_ROOT: Final = Path(monitor.__file__).resolve().parent.parent
_START: Final = (
    "import sys; sys.path[:0] = [{root!r}]; from monitor.intake.parse_child import main; "
    "main({cpu}, {memory})"
)


@dataclass(frozen=True, slots=True)
class ParseLimits:
    """What one document may cost: processor and wall seconds, bytes of address space.

    After `patience` seconds others no longer wait for it. A child is replaced after `documents`,
    or when it holds more than `resident` bytes at rest.
    """

    cpu: int = 5
    wall: float = 15.0
    memory: int = 512 * 1024 * 1024
    start: float = 30.0
    patience: float = 0.5
    documents: int = 1_000
    resident: int = 100 * 1024 * 1024


class _ChildEndedError(Exception):
    """The child died, or spoke out of turn."""


class ParserPool:
    """Keeps *children* parser processes, started as they are first needed; an async context."""

    def __init__(
        self, children: int = 1, limits: ParseLimits | None = None, extra: int = 3
    ) -> None:
        """A document that takes longer than usual makes room for one of up to *extra* children.

        So the feeds behind a hostile one do not wait for its limits to run out.
        """
        self._limits = limits or ParseLimits()
        self._children = children
        self._extra = extra
        self._idle: list[_Child] = []
        self._working: set[asyncio.Task[ParsedFeed | ParseFailed]] = set()
        self._slots = asyncio.Semaphore(children)
        self._closed = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        await self.close()

    @property
    def pids(self) -> tuple[int, ...]:
        """The process ids of the children at rest."""
        return tuple(child.pid for child in self._idle)

    async def parse(self, body: bytes, content_type: str, url: str) -> ParsedFeed | ParseFailed:
        """The feed in *body*, or why there is none. Never raises for what is in *body*."""
        await self._slots.acquire()
        work = asyncio.create_task(self._parse(body, content_type, url))
        self._working.add(work)
        work.add_done_callback(self._working.discard)
        lent = False
        try:
            await asyncio.wait({work}, timeout=self._limits.patience)
            if not work.done() and self._extra:
                lent, self._extra = True, self._extra - 1
                self._slots.release()
            return await work
        finally:
            work.cancel()
            if lent:
                self._extra += 1
            else:
                self._slots.release()

    async def _parse(self, body: bytes, content_type: str, url: str) -> ParsedFeed | ParseFailed:
        try:
            async with self._child() as child:
                return await child.parse(body, content_type, url)
        except TimeoutError:
            return ParseFailed(PollOutcome.PARSE_LIMIT, "took too long to read")
        except _ChildEndedError as error:
            return ParseFailed(PollOutcome.PARSE_LIMIT, str(error))

    async def close(self) -> None:
        """End all children: those at rest, and those at work with what they are at."""
        self._closed = True
        while self._idle:
            await self._idle.pop().end()
        for work in self._working:
            if not work.cancelling():  # one that is ending its child must not be broken off
                work.cancel()
        if self._working:
            await asyncio.wait(self._working)

    @contextlib.asynccontextmanager
    async def _child(self) -> AsyncIterator[_Child]:
        """A child for one document: back to the others if all went well, else ended."""
        child = self._idle.pop() if self._idle else await _Child.started(self._limits)
        well = False
        try:
            yield child
            well = True
        finally:
            worn = child.documents >= self._limits.documents or child.grown
            if well and not worn and not self._closed and len(self._idle) < self._children:
                self._idle.append(child)
            else:
                await child.end()


class _Child:
    def __init__(self, process: asyncio.subprocess.Process, limits: ParseLimits) -> None:
        self._process = process
        self._limits = limits
        self.documents = 0

    @classmethod
    async def started(cls, limits: ParseLimits) -> _Child:
        code = _START.format(root=str(_ROOT), cpu=limits.cpu, memory=limits.memory)
        # Isolated, and with an empty environment: no secret of ours is where a document may reach.
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-I",
            "-c",
            code,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env={"LANG": "C.UTF-8", "PATH": os.defpath},
            start_new_session=True,  # Ctrl-C is for the poller, which ends its children in order
        )
        return cls(process, limits)

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def grown(self) -> bool:
        """Whether it still holds the memory of some large document (where /proc can tell)."""
        try:
            pages = int(Path(f"/proc/{self.pid}/statm").read_text().split()[1])
        except (OSError, ValueError, IndexError):
            return False
        return pages * os.sysconf("SC_PAGE_SIZE") > self._limits.resident

    async def parse(self, body: bytes, content_type: str, url: str) -> ParsedFeed | ParseFailed:
        head = json.dumps({"content_type": content_type, "url": url}).encode()
        # The first document also waits for the child's imports.
        wall = self._limits.wall + (0 if self.documents else self._limits.start)
        self.documents += 1
        async with asyncio.timeout(wall):
            answer = await self._exchange(LENGTH.pack(len(head)) + head, body)
        try:
            return from_wire(json.loads(answer))
        except (ValueError, KeyError, TypeError):
            raise _ChildEndedError("the parser answered out of turn") from None

    async def _exchange(self, head: bytes, body: bytes) -> bytes:
        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:
            raise _ChildEndedError("the parser has no pipe")
        try:
            stdin.write(head + LENGTH.pack(len(body)))
            stdin.write(body)
            await stdin.drain()
            (size,) = LENGTH.unpack(await stdout.readexactly(LENGTH.size))
            if size > _MAX_ANSWER:
                raise _ChildEndedError("the parser answered too much")
            return await stdout.readexactly(size)
        except (asyncio.IncompleteReadError, ConnectionError):
            raise _ChildEndedError("needed too much time or memory to read") from None

    async def end(self) -> None:
        """Kill the child, and see it gone."""
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        if self._process.stdin is not None:
            self._process.stdin.close()
        code = await self._process.wait()
        _log.debug("parser_child_ended", pid=self.pid, code=code, documents=self.documents)
