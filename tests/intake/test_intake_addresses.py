"""No connection to an address that is not public, however it is spelt or led to."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator, Sequence
from ipaddress import ip_address

import pytest
from httpd import Answer, Web, serve
from intakekit import LOOPBACK, NOW

from monitor.addresses import IPNetwork, may_connect
from monitor.intake.fetch import Fetched, Fetcher, FetchFailed, FetchResult
from monitor.intake.guard import AddressRefusedError, Guard
from monitor.intake.urls import UrlRefusedError, clean_url
from monitor.model import PollOutcome, Validators

#: Addresses that are not the public internet; a good third of them pass `is_global`.
REFUSED = """
0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.127.255.254 127.0.0.1 127.255.255.254
169.254.169.254 169.254.0.1 172.16.0.1 172.31.255.254 192.0.0.1 192.0.0.8 192.0.0.9 192.0.0.170
192.0.2.1 192.88.99.1 192.168.0.1 192.168.255.254 198.18.0.1 198.19.255.254 198.51.100.1
203.0.113.1 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255 :: ::1 ::7f00:1 ::127.0.0.1
::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:169.254.169.254 ::ffff:100.64.0.1 ::ffff:0:127.0.0.1
64:ff9b::7f00:1 64:ff9b::a9fe:a9fe 64:ff9b:1::1 100::1 2001::1 2001:0:7f00:1:: 2001:2::1
2001:10::1 2001:20::1 2001:db8::1 2002:7f00:1:: 2002:a9fe:a9fe:: 3ffe::1 3fff::1 5f00::1 fc00::1
fd00:ec2::254 fe80::1 fec0::1 ff02::1 ff0e::1
""".split()  # noqa: SIM905  # a table, read as one
PUBLIC = """
1.1.1.1 8.8.8.8 9.9.9.9 23.0.0.1 52.0.0.1 93.184.216.34 100.63.255.255 100.128.0.1 126.255.255.255
128.0.0.1 169.253.0.1 169.255.0.1 172.15.0.1 172.32.0.1 192.0.1.1 192.1.0.1 192.167.0.1
198.17.255.255 198.20.0.1 203.0.112.1 203.0.114.1 223.255.255.254 2001:4860:4860::8888
2606:4700:4700::1111 2a00:1450:4001::1 2400:3200::1 2620:fe::fe 2001:67c:2e8::1 2003::1
""".split()  # noqa: SIM905  # a table, read as one
#: Spellings of an address or a name that two parsers may read in two ways.
MISSPELT = [
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0x7f.1/",
    "http://0177.0.0.1/",
    "http://0177.0.0.01/",
    "http://127.1/",
    "http://127.0.1/",
    "http://0/",
    "http://1.2.3.4.5/",
    "http://example.0x1/",
    "http://127.0.0.1.:80/",
    "http://localhost./",
    "http://127.0.0.1:80\\@example.com/",
    "http://example.com\\.evil.org/",
    "http://exam\tple.com/",
    "http://example.com/\r\nX: y",
    "http://example.com/a b",
    " http://example.com/",
    "http://127.0.0.%31/",
    "http://%6cocalhost/",
    "http://user@example.com/",
    "http://user:password@example.com/",
    "http://example.com:80@127.0.0.1/",
    "http://①②⑦.⓪.⓪.①/",
    "http://１２７.0.0.1/",
    "http://127。0。0。1/",
    "http://ⓛocalhost/",
    "http://[::1%25lo]/",
    "http://[::1%lo]/",
    "http://[::ffff:127.0.0.1/",
    "http://[127.0.0.1]/",
    "http:///etc/passwd",
    "http://",
    "http:example.com",
    "http://example.com:99999/",
    "http://example.com:0/",
    "http://-/..",
    "http://.example.com/",
    "http://exa mple.com/",
    "http://example\x00.com/",
    "http://example.com/\u2028",
    "file:///etc/passwd",
    "FILE:///etc/passwd",
    "ftp://example.com/",
    "gopher://example.com/",
    "data:text/xml,<rss/>",
    "jar:http://example.com!/",
    "feed://example.com/",
    "javascript:alert(1)",
    "//example.com/",
    "example.com",
    "",
    "http://example.com/" + "a" * 3000,
]

_connects: list[object] = []
_watching = False


def _audit(event: str, args: tuple[object, ...]) -> None:
    if _watching and event == "socket.connect":
        _connects.append(args[1])


@pytest.fixture(scope="module", autouse=True)
def _audited() -> None:
    sys.addaudithook(_audit)


@pytest.fixture
def connects() -> Iterator[list[object]]:
    """Every address that a socket of this process is connected to, as the interpreter sees it."""
    global _watching  # noqa: PLW0603  # an audit hook cannot be taken away again
    _connects.clear()
    _watching = True
    yield _connects
    _watching = False


def fetch_all(
    urls: Sequence[str],
    networks: Sequence[IPNetwork] = (),
    answers: dict[str, Sequence[str]] | None = None,
    asked: list[str] | None = None,
) -> list[FetchResult]:
    def lookup(host: str, port: int) -> Sequence[str]:
        if asked is not None:
            asked.append(host)
        return (answers or {}).get(host, [])

    async def go() -> list[FetchResult]:
        async with Fetcher(networks, "Test/1", lookup=lookup) as fetcher:
            return [await fetcher.fetch(url, Validators(), now=NOW) for url in urls]

    return asyncio.run(go())


def literal(address: str) -> str:
    return f"http://[{address}]/" if ":" in address else f"http://{address}/"


def test_no_literal_address_that_is_not_public_is_connected_to(connects: list[object]) -> None:
    assert len(REFUSED) >= 49
    for address, result in zip(REFUSED, fetch_all([literal(a) for a in REFUSED]), strict=True):
        assert isinstance(result, FetchFailed), address
        assert result.outcome is PollOutcome.ADDRESS_REFUSED, address
    assert connects == []


def test_no_name_that_leads_to_such_an_address_is_connected_to(connects: list[object]) -> None:
    answers: dict[str, Sequence[str]] = {f"n{n}.example": [a] for n, a in enumerate(REFUSED)}
    for result in fetch_all([f"http://{name}/" for name in answers], answers=answers):
        assert isinstance(result, FetchFailed)
        assert result.outcome is PollOutcome.ADDRESS_REFUSED
    assert connects == []


def test_no_misspelt_address_is_looked_up_or_connected_to(connects: list[object]) -> None:
    asked: list[str] = []
    for url, result in zip(MISSPELT, fetch_all(MISSPELT, asked=asked), strict=True):
        assert isinstance(result, FetchFailed), url
        assert result.outcome is PollOutcome.ADDRESS_REFUSED, url
        with pytest.raises(UrlRefusedError):
            clean_url(url)
    assert asked == []
    assert connects == []


def test_public_addresses_are_not_refused() -> None:
    for address in PUBLIC:
        assert may_connect(ip_address(address), ()), address


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_to_such_an_address_is_refused_at_the_hop(
    status: int, connects: list[object]
) -> None:
    with serve() as web:
        urls = [
            web.put(f"/{n}", Answer(status, headers={"Location": literal(address)}))
            for n, address in enumerate(REFUSED)
            if not ip_address(address).is_loopback and "127.0.0.1" not in address
        ]
        for result in fetch_all(urls, LOOPBACK):
            assert isinstance(result, FetchFailed)
            assert result.outcome is PollOutcome.ADDRESS_REFUSED
        assert set(connects) == {("127.0.0.1", web.port)}


def test_one_private_answer_among_public_ones_refuses_the_name(connects: list[object]) -> None:
    answers = {"mixed.example": ["93.184.216.34", "10.0.0.1"]}
    (result,) = fetch_all(["http://mixed.example/"], answers=answers)
    assert isinstance(result, FetchFailed)
    assert result.outcome is PollOutcome.ADDRESS_REFUSED
    assert connects == []


def test_the_connection_goes_to_the_address_that_was_vetted(web: Web) -> None:
    """A name that answers otherwise the second time is not asked a second time."""
    answers = iter([["127.0.0.1"], ["169.254.169.254"]])
    web.put("/x", Answer(body=b"x"))

    async def go() -> FetchResult:
        async with Fetcher(LOOPBACK, "Test/1", lookup=lambda host, port: next(answers)) as fetcher:
            url = web.url("/x", "rebind.example")
            return await fetcher.fetch(url, Validators(), now=NOW)

    result = asyncio.run(go())
    assert isinstance(result, Fetched)
    assert web.requests[0].headers["Host"] == f"rebind.example:{web.port}"
    assert next(answers) == ["169.254.169.254"]


def test_an_answer_that_is_no_address_refuses_the_name() -> None:
    (result,) = fetch_all(["http://odd.example/"], answers={"odd.example": ["1.1.1.1", "x"]})
    assert isinstance(result, FetchFailed)
    assert result.outcome is PollOutcome.ADDRESS_REFUSED


def test_the_socket_itself_is_refused_whatever_led_there() -> None:
    guard = Guard(())
    with pytest.raises(AddressRefusedError):
        guard.make_socket((2, 1, 6, "", ("127.0.0.1", 80)))
    guard.close()


@pytest.mark.parametrize(
    ("given", "cleaned"),
    [
        ("HTTP://Example.ORG", "http://example.org/"),
        ("https://example.org:443/a?b#c", "https://example.org/a?b"),
        ("http://example.org:8080/%7Ea", "http://example.org:8080/%7Ea"),
        ("https://例子.cn/新闻?页=1", "https://xn--fsqu00a.cn/%E6%96%B0%E9%97%BB?%E9%A1%B5=1"),
        ("http://[2606:4700:4700:0::1111]/", "http://[2606:4700:4700::1111]/"),
        ("http://a_b.example.org/", "http://a_b.example.org/"),
    ],
)
def test_good_addresses_have_one_form(given: str, cleaned: str) -> None:
    assert clean_url(given) == cleaned
    assert clean_url(cleaned) == cleaned
