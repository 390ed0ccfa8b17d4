"""The poller on a real server, real parser children and a store in memory."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from httpd import Answer, Web
from intakekit import HOUR, LOOPBACK, NOW, MemoryFeeds, Polls, feed, item, rss
from patience import PATIENCE, PROMPT

from monitor.intake.fetch import Fetcher, Limits
from monitor.intake.parser_pool import ParserPool
from monitor.intake.poller import Poller
from monitor.model import PollOutcome, Validators


def poll(
    store: MemoryFeeds,
    times: Sequence[datetime] = (NOW,),
    *,
    observer: Polls | None = None,
    on_new: Callable[[int], object] = lambda count: None,
    limits: Limits | None = None,
) -> list[int]:
    """Poll what is due at each of *times*; how many each time."""

    async def go() -> list[int]:
        counts = []
        async with Fetcher(LOOPBACK, "Test/1", limits=limits) as fetcher, ParserPool() as parser:
            for now in times:
                poller = Poller(
                    store,
                    fetcher,
                    parser,
                    lambda now=now: now,  # type: ignore[misc]  # a clock that stands still
                    observer or Polls(),
                    on_new,
                    owner="me",
                    record_waits=(0.01,),
                )
                counts.append(await poller.poll_once(now))
                poller.close()
        return counts

    return asyncio.run(go())


def test_a_poll_stores_articles_and_validators_and_sends_a_hint(web: Web) -> None:
    url = web.put("/feed", Answer(body=rss(item(1), item(2)), headers={"ETag": '"one"'}))
    store, hints = MemoryFeeds([feed(url=url)]), []

    poll(store, on_new=hints.append)

    row = store.rows["times"]
    assert row.polls == [PollOutcome.FETCHED]
    assert row.validators == Validators(etag='"one"')
    assert len(store.articles) == 2
    assert hints == [2]
    assert all(article.learning for article in store.articles.values())


def test_the_second_poll_is_conditional_and_a_304_sends_no_hint(web: Web) -> None:
    given = {"ETag": 'W/"odd"', "Last-Modified": "yesterday, about noon"}
    url = web.script("/feed", [Answer(body=rss(item(1)), headers=given), Answer(304)])
    store, hints = MemoryFeeds([feed(url=url)]), []

    poll(store, [NOW, NOW + HOUR], on_new=hints.append)

    second = web.seen("/feed")[1].headers
    assert second["If-None-Match"] == 'W/"odd"'
    assert second["If-Modified-Since"] == "yesterday, about noon"
    assert store.rows["times"].polls == [PollOutcome.FETCHED, PollOutcome.NOT_MODIFIED]
    assert hints == [1]


def test_a_feed_that_moves_all_its_addresses_brings_only_the_item_that_is_new(web: Web) -> None:
    before = rss(*(item(n) for n in range(500)))
    after = before.replace(b"http://example.org/news/", b"https://www.example.com/archive/")
    after = after.replace(b"</channel>", f"<item>{item(500)}</item></channel>".encode())
    url = web.script("/feed", [Answer(body=before), Answer(body=after)])
    store, hints = MemoryFeeds([feed(url=url)]), []

    poll(store, [NOW, NOW + HOUR], on_new=hints.append)

    assert hints == [500, 1]


def test_a_document_that_breaks_off_gives_its_whole_items_and_is_asked_for_again(web: Web) -> None:
    whole = rss(item(1), item(2), item(3))
    cut = whole[: whole.index(b"number 3") + 4]
    url = web.script(
        "/feed",
        [
            Answer(body=cut, headers={"ETag": '"cut"'}, length=False),
            Answer(body=whole, headers={"ETag": '"whole"'}),
        ],
    )
    store = MemoryFeeds([feed(url=url)])

    poll(store)
    assert len(store.articles) == 2
    assert store.rows["times"].validators == Validators()

    poll(store, [NOW + HOUR])
    assert len(store.articles) == 3
    assert store.rows["times"].validators.etag == '"whole"'


def test_a_login_page_is_not_a_feed_and_leaves_the_validators(web: Web) -> None:
    page = b"<!doctype html><html><body><form>Please sign in</form></body></html>"
    url = web.script(
        "/feed",
        [
            Answer(body=rss(item(1)), headers={"ETag": '"good"'}),
            Answer(body=page, headers={"ETag": '"page"', "Content-Type": "text/html"}),
        ],
    )
    store = MemoryFeeds([feed(url=url)])

    poll(store, [NOW, NOW + HOUR])

    assert store.rows["times"].polls[-1] is PollOutcome.NOT_A_FEED
    assert store.rows["times"].validators.etag == '"good"'


def test_410_stops_a_feed_and_nothing_else_does(web: Web) -> None:
    statuses = {"gone": 410, "missing": 404, "forbidden": 403, "broken": 500}
    feeds = [feed(name, web.put(f"/{name}", Answer(status))) for name, status in statuses.items()]
    store = MemoryFeeds(feeds)

    poll(store)
    again = poll(store, [NOW + timedelta(days=1)])

    assert store.rows["gone"].gone
    assert again == [3]


def test_a_hostile_feed_fails_alone_and_delays_no_other(web: Web) -> None:
    attributes = b"".join(b'a%d="x" ' % n for n in range(60_000))
    bomb = b"<rss><channel><item " + attributes + b"><title>x</title></item></channel></rss>"
    slow = Answer(pieces=[b"<rss>"] * 100, pause=0.5)
    feeds = [
        feed("bomb", web.put("/bomb", Answer(body=bomb))),
        feed("slow", web.put("/slow", slow)),
    ]
    feeds += [feed(f"good{n}", web.put(f"/{n}", Answer(body=rss(item(n))))) for n in range(5)]
    store, observer = MemoryFeeds(feeds), Polls()

    poll(store, observer=observer, limits=Limits(wall=10.0))

    outcomes = dict(observer.seen)
    assert outcomes.pop("bomb") is PollOutcome.PARSE_LIMIT
    assert outcomes.pop("slow") is PollOutcome.TIMEOUT
    assert set(outcomes.values()) == {PollOutcome.FETCHED}
    assert len(store.articles) == 5


def test_a_poll_is_recorded_when_the_store_comes_back(web: Web) -> None:
    store = MemoryFeeds([feed(url=web.put("/feed", Answer(body=rss(item(1)))))])
    store.fail = 2

    poll(store)

    assert store.rows["times"].polls == [PollOutcome.FETCHED]
    assert len(store.articles) == 1


def test_a_poll_that_cannot_be_stored_is_recorded_as_a_failure(web: Web) -> None:
    """Otherwise its lease would stay with the living poller, and the feed silent for ever."""
    store = MemoryFeeds([feed(url=web.put("/feed", Answer(body=rss(item(1)))))])
    store.fail = 3

    poll(store)

    row = store.rows["times"]
    assert row.polls == [PollOutcome.INTERNAL]
    assert row.owner is None
    assert row.next_poll_at > NOW


def test_a_hint_that_fails_costs_nothing(web: Web) -> None:
    def broken(count: int) -> None:
        raise OSError("no Redis")

    store = MemoryFeeds([feed(url=web.put("/feed", Answer(body=rss(item(1)))))])
    poll(store, on_new=broken)
    assert len(store.articles) == 1


def test_permanent_moves_are_reported_and_others_not(web: Web) -> None:
    here = web.put("/here", Answer(body=rss(item(1))))
    moved = web.put("/moved", Answer(301, headers={"Location": "/here"}))
    found = web.put("/found", Answer(302, headers={"Location": "/here"}))
    store = MemoryFeeds([feed("moved", moved), feed("found", found)])

    poll(store)

    assert store.rows["moved"].moved_to == [here]
    assert store.rows["found"].moved_to == [None]


@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_sets_the_next_poll(web: Web, status: int) -> None:
    url = web.put("/feed", Answer(status, headers={"Retry-After": "7200"}))
    store = MemoryFeeds([feed(url=url)])
    poll(store)
    assert store.rows["times"].next_poll_at >= NOW + 2 * HOUR


def test_a_304_keeps_the_wait_that_the_feed_asked_for(web: Web) -> None:
    body = rss(item(1), head="<ttl>300</ttl>")
    url = web.script("/feed", [Answer(body=body, headers={"ETag": '"x"'}), Answer(304)])
    store = MemoryFeeds([feed(url=url)])
    now = [NOW]

    async def go() -> None:
        async with Fetcher(LOOPBACK, "Test/1") as fetcher, ParserPool() as parser:
            ports = (store, fetcher, parser, lambda: now[0], Polls(), lambda count: None)
            poller = Poller(*ports, owner="me")
            await poller.poll_once(NOW)
            now[0] = store.rows["times"].next_poll_at
            await poller.poll_once(now[0])
            poller.close()

    asyncio.run(go())
    assert store.rows["times"].polls[-1] is PollOutcome.NOT_MODIFIED
    assert store.rows["times"].next_poll_at - now[0] >= 5 * HOUR


def test_a_moved_feed_is_asked_at_its_old_address_when_the_new_one_fails(web: Web) -> None:
    old = web.put("/old", Answer(body=rss(item(1))))
    store = MemoryFeeds([feed(url=old)])
    lease_due = store.lease_due
    store.lease_due = lambda *args: [  # type: ignore[method-assign]
        replace(lease, moved_to=web.url("/new")) for lease in lease_due(*args)
    ]

    poll(store, [NOW + n * timedelta(days=1) for n in range(4)])

    row = store.rows["times"]
    assert row.polls == [PollOutcome.CLIENT_ERROR] * 3 + [PollOutcome.FETCHED]


def test_run_polls_until_the_stop_and_leaves_no_thread(web: Web) -> None:
    url = web.put("/feed", Answer(body=rss(item(1))))
    store, beats = MemoryFeeds([feed(url=url)]), []
    before = threading.enumerate()

    async def go() -> None:
        stop = asyncio.Event()
        async with Fetcher(LOOPBACK, "Test/1") as fetcher, ParserPool() as parser:
            poller = Poller(
                store,
                fetcher,
                parser,
                lambda: NOW,
                Polls(),
                lambda count: None,
                owner="me",
                tick=0.02,
                beat=lambda: beats.append(1),
            )
            running = asyncio.create_task(poller.run(stop))
            async with asyncio.timeout(PATIENCE):
                while not store.articles:  # noqa: ASYNC110  # it comes about on other threads
                    await asyncio.sleep(0.01)
            stop.set()
            await running

    asyncio.run(go())
    assert beats
    # The server answers each connection on a thread of its own; the thread that
    # waits for the parser's child ends an instant after the child has.
    ours = [
        thread
        for thread in threading.enumerate()
        if thread not in before and "process_request_thread" not in thread.name
    ]
    for thread in ours:
        thread.join(PATIENCE)
    assert [thread.name for thread in ours if thread.is_alive()] == []


def test_the_stop_cuts_off_a_slow_poll_within_its_grace(web: Web) -> None:
    url = web.put("/slow", Answer(pieces=[b"<rss>"] * 1000, pause=0.2))
    store = MemoryFeeds([feed(url=url)])

    async def go() -> float:
        stop = asyncio.Event()
        async with Fetcher(LOOPBACK, "Test/1") as fetcher, ParserPool() as parser:
            poller = Poller(
                store,
                fetcher,
                parser,
                lambda: NOW,
                Polls(),
                lambda count: None,
                owner="me",
                tick=0.02,
                grace=0.2,
            )
            running = asyncio.create_task(poller.run(stop))
            async with asyncio.timeout(PATIENCE):
                while not web.requests:  # noqa: ASYNC110  # it comes about on other threads
                    await asyncio.sleep(0.01)
            started = time.monotonic()
            stop.set()
            await running
            return time.monotonic() - started

    assert asyncio.run(go()) < PROMPT
    assert store.rows["times"].polls == []
    assert store.rows["times"].owner == "me"
