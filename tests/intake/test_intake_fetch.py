"""The fetcher against a real server on loopback: conditions, bounds, redirects, failures."""

from __future__ import annotations

import asyncio
import gzip
import resource
import ssl
import subprocess
import time
import zlib
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from absence import absent
from httpd import Answer, Web, serve
from intakekit import LOOPBACK, NOW
from patience import PATIENCE, PROMPT, closed_port

from monitor.intake.fetch import Fetched, Fetcher, FetchFailed, FetchResult, Limits, NotModified
from monitor.model import PollOutcome, Validators


def fetch(
    url: str,
    validators: Validators | None = None,
    *,
    limits: Limits | None = None,
    authorization: str | None = None,
    answers: dict[str, Sequence[str]] | None = None,
    tls: ssl.SSLContext | None = None,
) -> FetchResult:
    """One fetch; *answers* stand in for the name server."""

    def lookup(host: str, port: int) -> Sequence[str]:
        if host not in (answers or {}):
            raise OSError("no such name")
        return (answers or {})[host]

    async def go() -> FetchResult:
        async with Fetcher(LOOPBACK, "Test/1 (+x)", limits=limits, lookup=lookup, tls=tls) as one:
            return await one.fetch(
                url, validators or Validators(), now=NOW, authorization=authorization
            )

    return asyncio.run(go())


def failed(result: FetchResult) -> FetchFailed:
    assert isinstance(result, FetchFailed), result
    return result


def got(result: FetchResult) -> Fetched:
    assert isinstance(result, Fetched), result
    return result


def test_a_plain_request_names_us_and_carries_nothing_else(web: Web) -> None:
    """No cookie, referrer, query or condition that was not asked for."""
    url = web.put("/feed", Answer(body=b"x", headers={"Set-Cookie": "track=1"}))
    fetch(url)
    fetch(url)
    for request in web.requests:
        assert set(request.headers) == {"Host", "User-Agent", "Accept", "Accept-Encoding"}
        assert request.headers["User-Agent"] == "Test/1 (+x)"
        assert "application/rss+xml" in request.headers["Accept"]
        assert request.path == "/feed"


@pytest.mark.parametrize("etag", ['"strong"', 'W/"weak"', "unquoted", '"a b"', "W/unquoted", '""'])
def test_an_etag_comes_back_byte_for_byte(web: Web, etag: str) -> None:
    url = web.put("/feed", Answer(body=b"x", headers={"ETag": etag}))
    first = got(fetch(url))
    fetch(url, first.validators)
    assert web.requests[1].headers["If-None-Match"] == etag


@pytest.mark.parametrize("date", ["Thu, 01 Jan 1970 00:00:00 GMT", "not a date", "0"])
def test_last_modified_comes_back_as_it_was_given(web: Web, date: str) -> None:
    url = web.put("/feed", Answer(body=b"x", headers={"Last-Modified": date}))
    fetch(url, got(fetch(url)).validators)
    assert web.requests[1].headers["If-Modified-Since"] == date


def test_validators_that_cannot_come_back_byte_for_byte_are_not_kept(web: Web) -> None:
    raw = b'HTTP/1.1 200 OK\r\nETag: "\xff\xfe"\r\nLast-Modified: ' + b"x" * 2000
    url = web.put("/feed", Answer(raw=raw + b"\r\nContent-Length: 1\r\n\r\nx"))
    assert got(fetch(url)).validators == Validators()


def test_304_is_not_modified_only_where_a_condition_was_sent(web: Web) -> None:
    url = web.put("/feed", Answer(304, headers={"Cache-Control": "max-age=900"}))
    assert fetch(url, Validators(etag='"x"')) == NotModified(timedelta(minutes=15))
    assert failed(fetch(url)).outcome is PollOutcome.PROTOCOL


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (410, PollOutcome.GONE),
        (404, PollOutcome.CLIENT_ERROR),
        (401, PollOutcome.CLIENT_ERROR),
        (403, PollOutcome.CLIENT_ERROR),
        (429, PollOutcome.RATE_LIMITED),
        (500, PollOutcome.SERVER_ERROR),
        (503, PollOutcome.SERVER_ERROR),
        (204, PollOutcome.PROTOCOL),
        (206, PollOutcome.PROTOCOL),
        (300, PollOutcome.PROTOCOL),
    ],
)
def test_each_status_has_one_word(web: Web, status: int, outcome: PollOutcome) -> None:
    assert failed(fetch(web.put("/x", Answer(status)))).outcome is outcome


@pytest.mark.parametrize(
    ("value", "hours"),
    [
        ("7200", 2),
        ("Fri, 10 Oct 2025 15:00:00 GMT", 3),
        ("abc", None),
        ("-5", None),
        ("0", None),
        ("Fri, 10 Oct 2024 15:00:00 GMT", None),
        ("315360000", 24),
        ("9" * 400, 24),
        ("Fri, 10 Oct 2035 15:00:00 GMT", 24),
    ],
)
def test_retry_after_is_read_and_capped(web: Web, value: str, hours: int | None) -> None:
    url = web.put("/x", Answer(503, headers={"Retry-After": value}))
    expected = None if hours is None else timedelta(hours=hours)
    assert failed(fetch(url)).retry_after == expected


def test_retry_after_counts_from_the_servers_own_clock(web: Web) -> None:
    headers = {
        "Retry-After": "Mon, 01 Jan 2024 01:00:00 GMT",
        "Date": "Mon, 01 Jan 2024 00:00:00 GMT",
    }
    url = web.put("/x", Answer(429, headers=headers))
    assert failed(fetch(url)).retry_after == timedelta(hours=1)


@pytest.mark.parametrize(
    ("headers", "minutes"),
    [
        ({"Cache-Control": "public, max-age=600"}, 10),
        ({"Cache-Control": 'max-age="600"'}, 10),
        ({"Cache-Control": "max-age=600", "Age": "300"}, 5),
        ({"Cache-Control": "max-age=600", "Expires": "Sat, 11 Oct 2025 12:00:00 GMT"}, 10),
        ({"Cache-Control": "max-age=99999999"}, 24 * 60),
        ({"Cache-Control": "max-age=0"}, None),
        ({"Cache-Control": "s-maxage=600"}, None),
        ({"Cache-Control": "max-age=abc"}, None),
        ({"Expires": "Fri, 10 Oct 2025 12:30:00 GMT"}, 30),
        (
            {
                "Expires": "Fri, 10 Oct 2014 12:30:00 GMT",
                "Date": "Fri, 10 Oct 2014 12:00:00 GMT",
            },
            30,
        ),
        ({"Expires": "0"}, None),
        ({}, None),
    ],
)
def test_freshness_is_read(web: Web, headers: dict[str, str], minutes: int | None) -> None:
    url = web.put("/x", Answer(body=b"x", headers=headers))
    expected = None if minutes is None else timedelta(minutes=minutes)
    assert got(fetch(url)).max_age == expected


@pytest.mark.parametrize(
    ("coding", "pack"),
    [
        ("gzip", gzip.compress),
        ("x-gzip", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", lambda data: zlib.compress(data)[2:-4]),
        ("gzip", lambda data: gzip.compress(data[:9]) + gzip.compress(data[9:])),
        ("gzip", lambda data: gzip.compress(data) + b"\0" * 16),
        ("identity", lambda data: data),
        ("", lambda data: data),
    ],
)
def test_a_packed_body_is_unpacked(web: Web, coding: str, pack: object) -> None:
    body = b"<rss>" + bytes(range(256)) * 4000
    packed = pack(body)  # type: ignore[operator]
    url = web.put("/x", Answer(body=packed, headers={"Content-Encoding": coding}))
    assert got(fetch(url)).body == body


@pytest.mark.parametrize("coding", ["gzip, gzip", "gzip, gzip, gzip", "br", "zstd", "compress"])
def test_chains_and_codings_that_were_not_asked_for_are_refused(web: Web, coding: str) -> None:
    url = web.put("/x", Answer(body=b"x", headers={"Content-Encoding": coding}))
    assert failed(fetch(url)).outcome is PollOutcome.PROTOCOL


@pytest.mark.parametrize("body", [b"no gzip", gzip.compress(b"x" * 99)[:-9]])
def test_a_body_not_packed_as_it_says_is_refused(web: Web, body: bytes) -> None:
    url = web.put("/x", Answer(body=body, headers={"Content-Encoding": "gzip"}))
    assert failed(fetch(url)).outcome is PollOutcome.PROTOCOL


def test_a_gzip_bomb_stops_at_the_limit_within_little_memory(web: Web) -> None:
    packer = zlib.compressobj(9, wbits=31)
    packed = b"".join(packer.compress(b"\0" * 2**20) for _ in range(200)) + packer.flush()
    url = web.put("/x", Answer(body=packed, headers={"Content-Encoding": "gzip"}))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert failed(fetch(url)).outcome is PollOutcome.TOO_LARGE
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 64 * 1024


def test_thousands_of_gzip_members_are_refused(web: Web) -> None:
    body = gzip.compress(b"") * 10_000
    url = web.put("/x", Answer(body=body, headers={"Content-Encoding": "gzip"}))
    assert failed(fetch(url)).outcome is PollOutcome.PROTOCOL


def test_an_announced_size_beyond_the_limit_is_not_read(web: Web) -> None:
    url = web.put("/x", Answer(body=b"x", headers={"Content-Length": "99999999999"}))
    assert failed(fetch(url)).outcome is PollOutcome.TOO_LARGE


def test_an_endless_body_stops_at_the_limit(web: Web) -> None:
    endless = (b"x" * 65_536 for _ in range(10_000))
    url = web.put("/x", Answer(pieces=endless))
    assert failed(fetch(url)).outcome is PollOutcome.TOO_LARGE


def test_a_body_shorter_than_announced_is_no_answer(web: Web) -> None:
    raw = b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<rss>"
    result = failed(fetch(web.put("/x", Answer(raw=raw))))
    assert result.outcome in {PollOutcome.PROTOCOL, PollOutcome.CONNECT}


def test_a_slow_drip_is_cut_at_the_wall(web: Web) -> None:
    url = web.put("/x", Answer(pieces=[b"x"] * 1000, pause=0.05))
    started = time.monotonic()
    assert failed(fetch(url, limits=Limits(wall=0.5))).outcome is PollOutcome.TIMEOUT
    assert time.monotonic() - started < PROMPT


def test_the_wall_holds_over_all_redirects_together(web: Web) -> None:
    url = web.put("/x", Answer(302, headers={"Location": "/drip"}))
    web.put("/drip", Answer(pieces=[b"x"] * 1000, pause=0.1))
    assert failed(fetch(url, limits=Limits(wall=0.5))).outcome is PollOutcome.TIMEOUT


@pytest.mark.parametrize(
    "headers", [{f"X-{n}": "v" for n in range(10_000)}, {"X-Big": "v" * 1_000_000}]
)
def test_too_many_or_too_long_headers_are_refused(web: Web, headers: dict[str, str]) -> None:
    assert failed(fetch(web.put("/x", Answer(headers=headers)))).outcome is PollOutcome.PROTOCOL


@pytest.mark.parametrize("raw", [b"", b"SSH-2.0-x\r\n", b"HTTP/1.1 9999 X\r\n\r\n", b"\0" * 100])
def test_what_is_no_http_is_a_failure_with_a_word(web: Web, raw: bytes) -> None:
    result = failed(fetch(web.put("/x", Answer(raw=raw))))
    assert result.outcome in {PollOutcome.PROTOCOL, PollOutcome.CONNECT}


def test_nobody_listening_and_no_such_name_are_told_apart() -> None:
    with closed_port() as port:
        assert failed(fetch(f"http://127.0.0.1:{port}/")).outcome is PollOutcome.CONNECT
    assert failed(fetch("http://nowhere.example/")).outcome is PollOutcome.DNS


# Redirects


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_followed_and_only_a_permanent_one_is_a_move(web: Web, status: int) -> None:
    end = web.put("/end", Answer(body=b"x"))
    url = web.put("/start", Answer(status, headers={"Location": "/end"}))
    result = got(fetch(url))
    assert result.url == end
    assert result.moved_to == (end if status in {301, 308} else None)


def test_one_temporary_hop_among_permanent_ones_is_no_move(web: Web) -> None:
    web.put("/end", Answer(body=b"x"))
    web.put("/middle", Answer(302, headers={"Location": "/end"}))
    url = web.put("/start", Answer(301, headers={"Location": "/middle"}))
    assert got(fetch(url)).moved_to is None


def test_five_hops_are_followed_and_a_loop_stops_there(web: Web) -> None:
    for number in range(6):
        web.put(f"/{number}", Answer(302, headers={"Location": f"/{number + 1}"}))
    web.put("/6", Answer(body=b"x"))
    assert got(fetch(web.url("/1"))).body == b"x"
    assert failed(fetch(web.url("/0"))).outcome is PollOutcome.BAD_REDIRECT
    web.requests.clear()
    loop = web.put("/loop", Answer(302, headers={"Location": "/loop"}))
    assert failed(fetch(loop)).outcome is PollOutcome.BAD_REDIRECT
    assert len(web.requests) == 6


def test_the_body_of_a_redirect_is_not_read(web: Web) -> None:
    """Not even unpacked: a bomb may hide there."""
    endless = (b"\0" * 65_536 for _ in range(1_000_000))
    headers = {"Location": "/end", "Content-Encoding": "gzip"}
    url = web.put("/x", Answer(302, headers=headers, pieces=endless))
    web.put("/end", Answer(body=b"x"))
    assert got(fetch(url, limits=Limits(wall=PATIENCE))).body == b"x"


@pytest.mark.parametrize(
    "location",
    [
        "file:///etc/passwd",
        "gopher://127.0.0.1/",
        "ftp://127.0.0.1/x",
        "data:text/xml,<rss/>",
        "jar:http://127.0.0.1!/x",
        "javascript:alert(1)",
        "http://user:pass@127.0.0.1/",
        "http://127.0.0.1\\@example.org/",
        "http://127.0.0.%31/",
        "http://2130706433/",
        "http://[::1",
    ],
)
def test_redirects_to_what_is_no_plain_web_address_are_refused(web: Web, location: str) -> None:
    url = web.put("/x", Answer(302, headers={"Location": location}))
    assert failed(fetch(url)).outcome is PollOutcome.BAD_REDIRECT
    assert len(web.requests) == 1


def test_a_redirect_without_a_place_is_refused(web: Web) -> None:
    assert failed(fetch(web.put("/x", Answer(302)))).outcome is PollOutcome.BAD_REDIRECT


def test_credentials_stay_with_their_origin(web: Web) -> None:
    """And do not come back when a later hop leads home again."""
    with serve() as other:
        home = web.put("/home", Answer(body=b"x"))
        away = other.put("/away", Answer(302, headers={"Location": home}))
        url = web.script("/x", [Answer(302, headers={"Location": "/y"})])
        web.put("/y", Answer(302, headers={"Location": away}))
        result = fetch(url, authorization="Bearer secret-canary")
        sent = [request.headers.get("Authorization") for request in web.requests]
        assert sent == ["Bearer secret-canary", "Bearer secret-canary", None]
        assert "Authorization" not in other.requests[0].headers
        assert "canary" not in repr(result)


def test_no_failure_repeats_the_address(web: Web) -> None:
    """Addresses carry keys in their queries, and details go to logs and pages."""
    for path, answer in {
        "/a?key=canary": Answer(500),
        "/b?key=canary": Answer(302, headers={"Location": "http://x\\y/?canary"}),
        "/c?key=canary": Answer(headers={"X": "v" * 100_000}),
        "/d?key=canary": Answer(raw=b"junk canary\r\n"),
        "/e?key=canary": Answer(body=b"x", headers={"Content-Encoding": "canary"}),
    }.items():
        assert "canary" not in failed(fetch(web.put(path, answer))).detail


# TLS


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for wrong.example that nobody trusts, with its key, in one file."""
    folder = tmp_path_factory.mktemp("tls")
    both = folder / "both.pem"
    command = (
        "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 "
        f"-subj /CN=wrong.example -keyout {folder}/key.pem -out {folder}/cert.pem"
    )
    try:
        subprocess.run(command.split(), check=True, capture_output=True, timeout=PATIENCE)
    except FileNotFoundError:
        absent("the openssl command")
    both.write_bytes((folder / "key.pem").read_bytes() + (folder / "cert.pem").read_bytes())
    return both


def test_a_bad_certificate_is_an_error_without_a_way_around(certificate: Path) -> None:
    """Neither an untrusted one nor one for another host; and http is never tried instead."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    trusting = ssl.create_default_context(cafile=str(certificate))
    with serve(context) as web:
        url = web.put("/x", Answer(body=b"x"))
        assert failed(fetch(url)).outcome is PollOutcome.TLS
        assert failed(fetch(url, tls=trusting)).outcome is PollOutcome.TLS
        assert web.requests == []


def test_https_to_a_plain_server_is_a_failure(web: Web) -> None:
    url = web.url("/x").replace("http:", "https:")
    assert failed(fetch(url)).outcome is PollOutcome.TLS
    assert web.requests == []


def test_a_redirect_from_https_to_http_is_refused(certificate: Path, web: Web) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    trusting = ssl.create_default_context(cafile=str(certificate))
    trusting.check_hostname = False
    plain = web.put("/x", Answer(body=b"x"))
    with serve(context) as secure:
        url = secure.put("/x", Answer(301, headers={"Location": plain}))
        assert failed(fetch(url, tls=trusting)).outcome is PollOutcome.BAD_REDIRECT
        assert web.requests == []
