"""The poller: leases due feeds, fetches and parses many at once, and stores what they bring.

for lease in store.lease_due(now):            # thread
    page     = fetch(lease)                   # event loop
    parsed   = parse(page)                    # child process
    articles = articles_of(parsed, lease)     # thread
    store.record_poll(lease, articles, ...)   # thread, one transaction
    on_new(count)                             # thread
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, Protocol, TypeVar

import structlog

from monitor.clock import Clock
from monitor.intake.articles import articles_of
from monitor.intake.fetch import Fetched, FetchFailed, FetchResult, NotModified
from monitor.intake.parsed import ParsedFeed, ParseFailed
from monitor.intake.schedule import NO_HINTS, PollHints, next_poll
from monitor.intake.troubles import Troubles
from monitor.model import Article, Feed, FeedLease, PollOutcome, Validators

_log = structlog.get_logger(__name__)
T = TypeVar("T")

#: Waits (seconds) between tries to record one poll; the last one goes on until the stop.
RECORD_WAITS: Final = (0.5, 2.0, 8.0, 30.0)
#: Failures in a row at the address that a feed moved to, before the old one is asked again.
_MOVED_TRIES: Final = 3
#: Tries with all articles; later ones record the failure alone, so that the feed goes on.
_WHOLE_TRIES: Final = 3


class Stored(Protocol):
    """What became of one poll's articles."""

    @property
    def new(self) -> int: ...
    @property
    def revised(self) -> int: ...
    @property
    def seen(self) -> int: ...


class FeedStore(Protocol):
    """What the poller needs of the store."""

    def lease_due(self, owner: str, now: datetime, limit: int) -> Sequence[FeedLease]: ...

    def record_poll(
        self,
        lease: FeedLease,
        owner: str,
        *,
        outcome: PollOutcome,
        validators: Validators,
        articles: Sequence[Article],
        next_poll_at: datetime,
        now: datetime,
        detail: str = "",
        moved_to: str | None = None,
    ) -> Stored | None: ...


class Fetching(Protocol):
    """What the poller needs of the fetcher."""

    async def fetch(self, url: str, validators: Validators, *, now: datetime) -> FetchResult: ...


class Parsing(Protocol):
    """What the poller needs of the parser."""

    async def parse(self, body: bytes, content_type: str, url: str) -> ParsedFeed | ParseFailed: ...


class PollObserver(Protocol):
    """Who is told of every poll. `stored` is None where the lease was lost."""

    def polled(
        self, feed: Feed, outcome: PollOutcome, seconds: float, stored: Stored | None
    ) -> None: ...


@dataclass(frozen=True, slots=True)
class _Poll:
    """One poll's result, before it is recorded."""

    outcome: PollOutcome
    validators: Validators
    articles: Sequence[Article] = ()
    hints: PollHints = NO_HINTS
    detail: str = ""
    moved_to: str | None = None
    left_out: int = 0


class Poller:
    """Polls due feeds until told to stop."""

    def __init__(  # noqa: PLR0917  # the six ports, in the order of the pipeline
        self,
        store: FeedStore,
        fetcher: Fetching,
        parser: Parsing,
        clock: Clock,
        observer: PollObserver,
        on_new: Callable[[int], object],
        *,
        owner: str,
        concurrency: int = 50,
        tick: float = 1.0,
        grace: float = 5.0,
        record_waits: Sequence[float] = RECORD_WAITS,
        beat: Callable[[], object] = lambda: None,
    ) -> None:
        """*owner* leases the feeds; *concurrency* of them are polled at once.

        Every *tick* seconds the store is asked for due feeds and *beat* is called; at the stop,
        polls under way have *grace* seconds to end. *on_new* gets the number of new and revised
        articles of a poll, on a thread of its own.
        """
        self._store = store
        self._fetcher = fetcher
        self._parser = parser
        self._clock = clock
        self._observer = observer
        self._on_new = on_new
        self._owner = owner
        self._concurrency = concurrency
        self._tick = tick
        self._grace = grace
        self._record_waits = record_waits
        self._beat = beat
        #: What each feed last said of itself: a 304 says nothing, and changes nothing.
        self._said: dict[str, PollHints] = {}
        self._troubles = Troubles()
        # Two threads: a slow hint must not keep a poll from being recorded.
        self._threads = ThreadPoolExecutor(2, thread_name_prefix="poller-store")

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until *stop*; then lease no more, let polls end or cut them off, end threads."""
        running: set[asyncio.Task[None]] = set()
        stopped = asyncio.ensure_future(stop.wait())
        try:
            while not stop.is_set():
                self._beat()
                self._troubles.tick()
                for lease in await self._lease(self._concurrency - len(running)):
                    running.add(asyncio.create_task(self._poll(lease, stop)))
                await asyncio.wait(
                    {stopped, *running}, timeout=self._tick, return_when=asyncio.FIRST_COMPLETED
                )
                done = {task for task in running if task.done()}
                running -= done
                _raise_bugs(done)
        finally:
            stopped.cancel()
            await self._finish(running)
            self.close()

    def close(self) -> None:
        """End the threads, once what they write is written. `run` does so by itself."""
        self._threads.shutdown(wait=True)

    async def poll_once(self, now: datetime) -> int:
        """Poll every feed that is due at *now*, once; how many."""
        polled = 0
        while leases := await self._lease(self._concurrency, now):
            stop = asyncio.Event()
            await asyncio.gather(*(self._poll(lease, stop) for lease in leases))
            polled += len(leases)
        return polled

    async def _lease(self, free: int, now: datetime | None = None) -> Sequence[FeedLease]:
        if free <= 0:
            return ()
        try:
            leases = await self._thread(
                self._store.lease_due, self._owner, now or self._clock(), free
            )
        except Exception as error:  # noqa: BLE001  # the store may be away; it is asked again
            self._troubles.failed("feeds_not_leased", "store", str(error) or type(error).__name__)
            return ()
        self._troubles.well("store")
        return leases

    async def _poll(self, lease: FeedLease, stop: asyncio.Event) -> None:
        started = time.monotonic()
        try:
            poll = await self._gather(lease)
        except Exception as error:  # noqa: BLE001  # one feed's trouble stays its own
            _log.error("poll_broke", feed=lease.feed.feed_id, exc_info=True)
            poll = _Poll(PollOutcome.INTERNAL, lease.validators, detail=type(error).__name__)
        stored = await self._record(lease, poll, stop)
        seconds = time.monotonic() - started
        self._tell(lease.feed, poll, seconds, stored)
        if stored is not None and stored.new + stored.revised:
            try:
                await self._thread(self._on_new, stored.new + stored.revised)
            except Exception:  # noqa: BLE001  # a hint that is lost is made up for by the reconciler
                _log.warning("hint_not_sent", exc_info=True)

    async def _gather(self, lease: FeedLease) -> _Poll:
        moved = lease.moved_to if lease.failures < _MOVED_TRIES else None
        url = moved or lease.feed.url
        page = await self._fetcher.fetch(url, lease.validators, now=self._clock())
        if isinstance(page, FetchFailed):
            hints = PollHints(retry_after=page.retry_after)
            return _Poll(page.outcome, lease.validators, hints=hints, detail=page.detail)
        if isinstance(page, NotModified):
            said = self._said.get(lease.feed.feed_id, NO_HINTS)
            hints = replace(said, max_age=page.max_age)
            return _Poll(
                PollOutcome.NOT_MODIFIED, lease.validators, hints=hints, moved_to=page.moved_to
            )
        parsed = await self._parser.parse(page.body, page.content_type, page.url)
        if isinstance(parsed, ParseFailed):
            return _Poll(parsed.outcome, lease.validators, detail=parsed.detail)
        articles = await self._thread(articles_of, parsed, lease, self._clock())
        poll = _fetched(page, parsed, lease, articles)
        self._said[lease.feed.feed_id] = poll.hints
        return poll

    async def _record(self, lease: FeedLease, poll: _Poll, stop: asyncio.Event) -> Stored | None:
        """Record *poll*, and again until it holds: an unrecorded lease would never be polled."""
        tries = 0
        while True:
            try:
                return await self._thread(self._write, lease, poll)
            except Exception as error:  # noqa: BLE001  # a locked or absent store comes back
                tries += 1
                _log.warning("poll_not_recorded", feed=lease.feed.feed_id, exc_info=True)
                if tries >= _WHOLE_TRIES:
                    poll = _Poll(PollOutcome.INTERNAL, lease.validators, detail=_name(error))
                wait = self._record_waits[min(tries, len(self._record_waits)) - 1]
                if stop.is_set() or await _set_within(stop, wait):
                    return None

    def _write(self, lease: FeedLease, poll: _Poll) -> Stored | None:
        now = self._clock()
        failures = lease.failures + 1 if poll.outcome.failed else 0
        return self._store.record_poll(
            lease,
            self._owner,
            outcome=poll.outcome,
            validators=poll.validators,
            articles=poll.articles,
            next_poll_at=next_poll(poll.outcome, lease.feed, failures, now, poll.hints),
            now=now,
            detail=poll.detail,
            moved_to=poll.moved_to,
        )

    def _tell(self, feed: Feed, poll: _Poll, seconds: float, stored: Stored | None) -> None:
        if poll.outcome.failed:
            self._troubles.failed(poll.outcome.value, feed.feed_id, poll.detail)
        else:
            self._troubles.well(feed.feed_id)
        news = stored is not None and stored.new + stored.revised
        tell = _log.info if news or poll.left_out else _log.debug
        tell(
            "polled",
            feed=feed.feed_id,
            outcome=poll.outcome.value,
            seconds=round(seconds, 3),
            new=stored.new if stored else 0,
            revised=stored.revised if stored else 0,
            left_out=poll.left_out,
            detail=poll.detail,
            recorded=stored is not None,
        )
        try:
            self._observer.polled(feed, poll.outcome, seconds, stored)
        except Exception:  # noqa: BLE001  # a metric must not cost a poll
            _log.warning("observer_broke", exc_info=True)

    async def _finish(self, running: set[asyncio.Task[None]]) -> None:
        if not running:
            return
        _, late = await asyncio.wait(running, timeout=self._grace)
        for task in late:
            # Its lease is taken back once our owner's lock is gone.
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    async def _thread(self, call: Callable[..., T], *args: object) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, call, *args)


def _fetched(
    page: Fetched, parsed: ParsedFeed, lease: FeedLease, articles: Sequence[Article]
) -> _Poll:
    return _Poll(
        PollOutcome.FETCHED,
        # A document that broke off is asked for again, as if this answer had not come.
        page.validators if parsed.complete else lease.validators,
        articles,
        PollHints(
            ttl=parsed.ttl,
            max_age=page.max_age,
            skip_hours=parsed.skip_hours,
            skip_days=parsed.skip_days,
        ),
        detail="" if parsed.complete else "the document broke off",
        moved_to=page.moved_to,
        left_out=parsed.left_out,
    )


async def _set_within(event: asyncio.Event, seconds: float) -> bool:
    try:
        await asyncio.wait_for(event.wait(), seconds)
    except TimeoutError:
        return False
    return True


def _raise_bugs(done: set[asyncio.Task[None]]) -> None:
    for task in done:
        if not task.cancelled() and (error := task.exception()) is not None:
            raise error


def _name(error: Exception) -> str:
    return f"could not be stored: {type(error).__name__}"
