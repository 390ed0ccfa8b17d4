"""Parser children: what a hostile document costs, and whom."""

from __future__ import annotations

import asyncio
import os
import resource
import signal
from collections.abc import Sequence
from pathlib import Path

import pytest
from intakekit import item, rss
from patience import PATIENCE

from monitor.intake.parsed import ParsedFeed, ParseFailed
from monitor.intake.parser_pool import ParseLimits, ParserPool
from monitor.model import PollOutcome

URL = "http://example.org/feed"
GOOD = rss(item(1))
#: Small documents that keep a parser busy for long, or make it eat memory.
ATTRIBUTES = (
    b"<rss><channel><item "
    + b"".join(b'a%d="x" ' % n for n in range(60_000))
    + b"><title>x</title></item></channel></rss>"
)
QUICK = ParseLimits(cpu=1, wall=PATIENCE)


def in_cdata(text: bytes) -> bytes:
    return b"<rss><channel><item><title><![CDATA[" + text + b"]]></title></item></channel></rss>"


def parse_all(
    bodies: Sequence[bytes], limits: ParseLimits | None = None
) -> list[ParsedFeed | ParseFailed]:
    async def go() -> list[ParsedFeed | ParseFailed]:
        async with ParserPool(1, limits) as pool:
            return [await pool.parse(body, "", URL) for body in bodies]

    return asyncio.run(go())


def test_a_document_goes_in_and_its_entries_come_out() -> None:
    (feed,) = parse_all([GOOD])
    assert isinstance(feed, ParsedFeed)
    assert feed.entries[0].link == "http://example.org/news/1"


def test_a_child_serves_many_documents() -> None:
    async def go() -> tuple[tuple[int, ...], tuple[int, ...]]:
        async with ParserPool(1) as pool:
            await pool.parse(GOOD, "", URL)
            first = pool.pids
            for _ in range(20):
                await pool.parse(GOOD, "", URL)
            return first, pool.pids

    first, last = asyncio.run(go())
    assert first == last
    assert len(first) == 1


@pytest.mark.parametrize(
    "bomb",
    [
        ATTRIBUTES,
        in_cdata(b"<!--" * 40_000),
        in_cdata(b"<!--" * 500_000),
        b"<rss><channel><item><title>" + b"<" * 2_000_000,
        b"<rss><channel>" + b"<a>" * 100_000 + b"</channel></rss>",
        b"<rss><channel><item><description>" + b"&lt;div&gt;" * 100_000 + b"</description></item>",
        in_cdata(b"<div>" * 400_000),
        in_cdata(b"<a x=" * 400_000),
        b"<rss><channel>" + b"<item><title>x</title></item>" * 100_000 + b"</channel></rss>",
        b"<rss><channel><item>" + b"<title>x</title>" * 200_000 + b"</item></channel></rss>",
        b"<!DOCTYPE x [" + b"<!ENTITY a 'b'>" * 200_000 + b"]>" + GOOD.split(b"?>")[1],
        b"<rss " + b"xmlns:a='b' " * 100_000 + b"/>",
        b'{"items": [' + b'{"title": "' + b"x" * 5_000_000 + b'"}]}',
        b'{"items": ' + b"[" * 1_000_000,
        b"<rss>" + b"<![CDATA[" * 300_000,
        b"<rss>" + b"&" * 2_000_000,
        b"<rss><channel>" + b"<pubDate>" * 300_000,
        b"<rss><channel><item><title>" + b"\xff" * 3_000_000 + b"</title></item></channel></rss>",
        in_cdata(b" " * 3_000_000 + b"x"),
        in_cdata(b"x\n \n" * 500_000),
    ],
    ids=range(20),
)
def test_a_bomb_ends_within_its_limits_and_the_next_feed_is_read(bomb: bytes) -> None:
    """Of processor time: the wall is far off, so that a busy machine is not the bomb's doing."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    _, after = parse_all([bomb, GOOD], ParseLimits(cpu=2, wall=PATIENCE))
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert isinstance(after, ParsedFeed)
    assert len(after.entries) == 1
    assert spent.ru_utime + spent.ru_stime - before.ru_utime - before.ru_stime < 10


def test_processor_time_is_limited_per_document_not_per_child() -> None:
    results = parse_all([ATTRIBUTES, GOOD, ATTRIBUTES, GOOD], QUICK)
    assert [isinstance(result, ParsedFeed) for result in results] == [False, True, False, True]
    for result in results[::2]:
        assert isinstance(result, ParseFailed)
        assert result.outcome is PollOutcome.PARSE_LIMIT


def test_wall_time_is_limited_too() -> None:
    (result,) = parse_all([ATTRIBUTES], ParseLimits(cpu=60, wall=0.5, start=1.5))
    assert isinstance(result, ParseFailed)
    assert result.outcome is PollOutcome.PARSE_LIMIT


def test_memory_is_limited() -> None:
    """And a child that ran out of it does not take the poller along."""
    big = b"<rss><channel>" + b"<item><a/></item>" * 900_000 + b"</channel></rss>"
    bounded = ParseLimits(cpu=60, wall=PATIENCE, memory=128 * 1024 * 1024)
    result, after = parse_all([big, GOOD], bounded)
    assert isinstance(result, ParseFailed)
    assert result.outcome is PollOutcome.PARSE_LIMIT
    assert isinstance(after, ParsedFeed)


def test_a_killed_child_costs_one_document_at_most_and_is_replaced() -> None:
    async def go() -> list[ParsedFeed | ParseFailed]:
        async with ParserPool(1) as pool:
            await pool.parse(GOOD, "", URL)
            os.kill(pool.pids[0], signal.SIGKILL)
            return [await pool.parse(GOOD, "", URL) for _ in range(2)]

    results = asyncio.run(go())
    assert isinstance(results[1], ParsedFeed)


def test_good_documents_overtake_a_bad_one() -> None:
    """With one child, the bad one makes room after half a second: all others are done before it."""

    async def go() -> list[ParsedFeed | ParseFailed]:
        async with ParserPool(1, ParseLimits(cpu=600, wall=600.0)) as pool:
            await pool.parse(GOOD, "", URL)
            (child,) = pool.pids
            os.kill(child, signal.SIGSTOP)  # its next document never ends, at no cost to us
            bad = asyncio.create_task(pool.parse(ATTRIBUTES, "", URL))
            await asyncio.sleep(0)
            async with asyncio.timeout(PATIENCE):
                good = await asyncio.gather(*(pool.parse(GOOD, "", URL) for _ in range(20)))
            assert not bad.done()
            os.kill(child, signal.SIGKILL)
            await bad
            return good

    assert [type(feed) for feed in asyncio.run(go())] == [ParsedFeed] * 20


def test_children_end_with_the_pool_and_know_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRADEWATCH_HTTP_TOKEN", "canary-of-the-environment")

    def environment_of(pid: int) -> bytes:
        return Path(f"/proc/{pid}/environ").read_bytes()

    async def go() -> tuple[int, bytes]:
        async with ParserPool(1) as pool:
            await pool.parse(GOOD, "", URL)
            (pid,) = pool.pids
            return pid, environment_of(pid)

    pid, environment = asyncio.run(go())
    assert b"canary" not in environment
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_child_ends_when_its_poller_is_gone() -> None:
    """Its stdin ends with the poller, however that was killed."""

    async def go() -> bool:
        async with ParserPool(1) as pool:
            await pool.parse(GOOD, "", URL)
            child = pool._idle[0]
            assert child._process.stdin is not None
            child._process.stdin.close()
            async with asyncio.timeout(PATIENCE):
                return await child._process.wait() == 0

    assert asyncio.run(go())


def test_a_cancelled_parse_leaves_no_child_and_no_slot_behind() -> None:
    async def go() -> ParsedFeed | ParseFailed:
        async with ParserPool(1) as pool:
            await pool.parse(GOOD, "", URL)
            work = asyncio.create_task(pool.parse(ATTRIBUTES, "", URL))
            await asyncio.sleep(0.05)
            work.cancel()
            with pytest.raises(asyncio.CancelledError):
                await work
            return await pool.parse(GOOD, "", URL)

    assert isinstance(asyncio.run(go()), ParsedFeed)


def test_a_pool_that_closes_sees_the_end_of_children_at_work() -> None:
    """Also of one whose parse was cancelled a moment before: nothing is left to the collector."""

    async def go() -> list[int]:
        async with ParserPool(2) as pool:
            await asyncio.gather(*(pool.parse(GOOD, "", URL) for _ in range(2)))
            pids = list(pool.pids)
            for pid in pids:
                os.kill(pid, signal.SIGSTOP)  # what they are given now, they never finish
            works = [asyncio.create_task(pool.parse(GOOD, "", URL)) for _ in pids]
            while pool.pids:  # noqa: ASYNC110  # until both are at work
                await asyncio.sleep(0.01)
            works[0].cancel()
            await asyncio.sleep(0)
        assert not pool._working
        assert isinstance(await asyncio.gather(*works, return_exceptions=True), list)
        return pids

    pids = asyncio.run(go())
    assert len(pids) == 2
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
