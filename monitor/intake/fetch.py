"""One conditional GET, guarded and bounded in every direction. The only home of aiohttp.

address -> hygiene -> look-up, vetted -> connect, vetted -> headers -> body in bounded steps
           ^--------------- each redirect, at most five ---------'
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from types import TracebackType
from typing import Any, Final, Self
from urllib.parse import urljoin

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from monitor.addresses import IPNetwork
from monitor.intake.guard import AddressRefusedError, Guard, Lookup, system_lookup
from monitor.intake.headers import (
    TooLargeError,
    Unpacker,
    UnpackError,
    fresh_for,
    http_date,
    retry_after,
    validator,
)
from monitor.intake.urls import UrlRefusedError, clean_url, origin_of
from monitor.model import PollOutcome, Validators

ACCEPT: Final = (
    "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, "
    "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1"
)
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_PERMANENT: Final = frozenset({301, 308})


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one fetch: bytes, seconds, hops. Headers: bytes of one, and how many."""

    wire: int = 10 * 1024 * 1024
    decoded: int = 16 * 1024 * 1024
    wall: float = 30.0
    connect: float = 10.0
    redirects: int = 5
    header_bytes: int = 8_190
    headers: int = 128


@dataclass(frozen=True, slots=True)
class Fetched:
    """A whole body, unpacked. `moved_to` is set where every hop was a permanent redirect."""

    body: bytes
    content_type: str
    url: str
    validators: Validators
    max_age: timedelta | None = None
    moved_to: str | None = None


@dataclass(frozen=True, slots=True)
class NotModified:
    """The server has nothing newer than the validators that it was sent."""

    max_age: timedelta | None = None
    moved_to: str | None = None


@dataclass(frozen=True, slots=True)
class FetchFailed:
    """Why there is no body. `detail` is for people: short, with no address and no header in it."""

    outcome: PollOutcome
    detail: str
    retry_after: timedelta | None = None


FetchResult = Fetched | NotModified | FetchFailed


@dataclass(frozen=True, slots=True)
class _Hop:
    """A redirect to follow."""

    url: str
    permanent: bool


class _Resolver(AbstractResolver):
    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    async def resolve(
        self,
        host: str,
        port: int = 0,
        family: socket.AddressFamily = socket.AF_UNSPEC,  # noqa: ARG002  # the base class has it
    ) -> list[ResolveResult]:
        return [
            ResolveResult(
                hostname=host,
                host=address,
                port=port,
                family=socket.AF_INET6 if ":" in address else socket.AF_INET,
                proto=socket.IPPROTO_TCP,
                flags=socket.AI_NUMERICHOST,
            )
            for address in await self._guard.addresses(host, port)
        ]

    async def close(self) -> None:
        """Nothing: the fetcher made the guard, and ends it."""


class Fetcher:
    """Fetches feeds; an async context manager that holds one pool of connections."""

    def __init__(
        self,
        networks: Sequence[IPNetwork],
        user_agent: str,
        *,
        limits: Limits | None = None,
        lookup: Lookup = system_lookup,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        """*networks* may be fetched from besides the public internet."""
        self._networks = networks
        self._user_agent = user_agent
        self._limits = limits or Limits()
        self._lookup = lookup
        self._tls = tls
        self._session: aiohttp.ClientSession | None = None
        self._guard: Guard | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close all connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None
        if self._guard is not None:
            self._guard.close()
            self._guard = None

    async def fetch(
        self,
        url: str,
        validators: Validators,
        *,
        now: datetime,
        authorization: str | None = None,
    ) -> FetchResult:
        """Ask for *url*, on condition that it changed since *validators* were given.

        *now* (UTC) serves to read dates in headers where the server tells no time of its own.
        *authorization* goes to the origin of *url* alone. Never raises for what the network does.
        """
        try:
            async with asyncio.timeout(self._limits.wall):
                return await self._follow(url, validators, now, authorization)
        except Exception as error:  # noqa: BLE001  # whatever a server provokes ends its own poll
            return _failure(error)

    async def _follow(
        self, url: str, validators: Validators, now: datetime, authorization: str | None
    ) -> FetchResult:
        here = clean_url(url)
        home = origin_of(here)
        permanent = True
        for hops in range(self._limits.redirects + 1):
            headers = self._headers(validators, authorization)
            result = await self._ask(here, headers, now, conditional=validators != Validators())
            if not isinstance(result, _Hop):
                moved = here if hops and permanent else None
                return (
                    result if isinstance(result, FetchFailed) else replace(result, moved_to=moved)
                )
            if here.startswith("https:") and result.url.startswith("http:"):
                return FetchFailed(PollOutcome.BAD_REDIRECT, "redirects from https to http")
            permanent = permanent and result.permanent
            here = result.url
            if origin_of(here) != home:
                authorization = None  # and it stays away, even where a later hop leads home again
        return FetchFailed(
            PollOutcome.BAD_REDIRECT, f"redirects more than {self._limits.redirects} times"
        )

    async def _ask(
        self, url: str, headers: Mapping[str, str], now: datetime, *, conditional: bool
    ) -> Fetched | NotModified | FetchFailed | _Hop:
        async with self._opened().get(
            URL(url, encoded=True), headers=headers, allow_redirects=False
        ) as response:
            status = response.status
            if status in _REDIRECTS:
                return _hop(url, response.headers.get("Location"), permanent=status in _PERMANENT)
            max_age = fresh_for(response.headers, now)
            if status == 304:
                if not conditional:
                    return FetchFailed(PollOutcome.PROTOCOL, "answered 304 to a plain request")
                return NotModified(max_age)
            if status != 200:
                return _refused(status, response.headers, now)
            body = await self._body(response)
            return Fetched(
                body=body,
                content_type=response.headers.get("Content-Type", "")[:200],
                url=url,
                validators=Validators(
                    etag=validator(response.headers.get("ETag")),
                    last_modified=validator(response.headers.get("Last-Modified")),
                ),
                max_age=max_age,
            )

    async def _body(self, response: aiohttp.ClientResponse) -> bytes:
        limits = self._limits
        unpacker = Unpacker(response.headers.getall("Content-Encoding", []), limits.decoded)
        if (response.content_length or 0) > limits.wire:
            raise TooLargeError(f"announces more than {limits.wire} bytes")
        wire = 0
        pieces: list[bytes] = []
        async for chunk in response.content.iter_any():
            wire += len(chunk)
            if wire > limits.wire:
                raise TooLargeError(f"sends more than {limits.wire} bytes")
            pieces += unpacker.feed(chunk)
        return b"".join([*pieces, *unpacker.finish()])

    def _headers(self, validators: Validators, authorization: str | None) -> dict[str, str]:
        headers = {
            "User-Agent": self._user_agent,
            "Accept": ACCEPT,
            "Accept-Encoding": "gzip, deflate",
        }
        if validators.etag is not None:
            headers["If-None-Match"] = validators.etag
        if validators.last_modified is not None:
            headers["If-Modified-Since"] = validators.last_modified
        if authorization is not None:
            headers["Authorization"] = authorization
        return headers

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            limits = self._limits
            guard = self._guard = Guard(self._networks, self._lookup)
            tls: Any = True if self._tls is None else self._tls
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    resolver=_Resolver(guard),
                    use_dns_cache=False,
                    socket_factory=guard.make_socket,
                    limit=0,
                    ssl=tls,
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,
                trust_env=False,
                timeout=aiohttp.ClientTimeout(total=None, sock_connect=limits.connect),
                max_line_size=limits.header_bytes,
                max_field_size=limits.header_bytes,
                max_headers=limits.headers,
            )
        return self._session


def _hop(url: str, location: str | None, *, permanent: bool) -> _Hop | FetchFailed:
    if not location:
        return FetchFailed(PollOutcome.BAD_REDIRECT, "redirects without saying where to")
    try:
        # Checked before joining, too: joining would repair what must be refused.
        if any(ord(char) < 0x21 or char == "\\" for char in location):
            raise UrlRefusedError("has a space, backslash or control character")
        return _Hop(clean_url(urljoin(url, location)), permanent)
    except ValueError as error:
        why = str(error) if isinstance(error, UrlRefusedError) else "cannot be read as an address"
        return FetchFailed(PollOutcome.BAD_REDIRECT, f"redirects to an address that {why}")


def _refused(status: int, headers: Mapping[str, str], now: datetime) -> FetchFailed:
    # By the server's own clock where it tells the time: ours may be shifted.
    wait = retry_after(headers.get("Retry-After"), http_date(headers.get("Date", "")) or now)
    detail = f"answered {status}"
    if status == 410:
        return FetchFailed(PollOutcome.GONE, detail)
    if status == 429:
        return FetchFailed(PollOutcome.RATE_LIMITED, detail, wait)
    if status >= 500:
        return FetchFailed(PollOutcome.SERVER_ERROR, detail, wait)
    if status >= 400:
        return FetchFailed(PollOutcome.CLIENT_ERROR, detail, wait)
    return FetchFailed(PollOutcome.PROTOCOL, detail)


def _failure(error: Exception) -> FetchFailed:
    """The closed word for *error*. The library's own messages quote addresses: none is kept."""
    if isinstance(error, UrlRefusedError):
        return FetchFailed(PollOutcome.ADDRESS_REFUSED, f"the address {error}")
    if isinstance(error, TooLargeError):
        return FetchFailed(PollOutcome.TOO_LARGE, str(error))
    if isinstance(error, UnpackError):
        return FetchFailed(PollOutcome.PROTOCOL, f"the body {error}")
    if isinstance(error, TimeoutError):
        return FetchFailed(PollOutcome.TIMEOUT, "took too long")
    return _transport_failure(error)


def _transport_failure(error: Exception) -> FetchFailed:
    cause = error.os_error if isinstance(error, aiohttp.ClientConnectorError) else error
    if isinstance(cause, AddressRefusedError):
        return FetchFailed(PollOutcome.ADDRESS_REFUSED, str(cause))
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return FetchFailed(PollOutcome.TLS, _certificate(error.certificate_error))
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return FetchFailed(PollOutcome.DNS, "the name cannot be looked up")
    if isinstance(error, aiohttp.ClientSSLError | ssl.SSLError):
        return FetchFailed(PollOutcome.TLS, "no secure connection could be made")
    if isinstance(error, aiohttp.ClientConnectionError | OSError):
        return FetchFailed(PollOutcome.CONNECT, "no connection, or it broke off")
    if isinstance(error, aiohttp.ClientError | ValueError):
        return FetchFailed(PollOutcome.PROTOCOL, f"does not speak HTTP ({type(error).__name__})")
    return FetchFailed(PollOutcome.INTERNAL, type(error).__name__)


def _certificate(error: Exception) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"the certificate does not hold (code {error.verify_code})"
    return "the certificate does not hold"
