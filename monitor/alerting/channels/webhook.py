"""Webhooks: CloudEvents posted with a Standard Webhooks signature. The only home of urllib3.

The name is resolved once, every answer is vetted, and the connection goes to a vetted address; the
name itself stays in Host, SNI and the certificate check. Redirects are failures, never followed.
"""

from __future__ import annotations

import contextlib
import email.utils
import math
import socket
import ssl
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from http.client import HTTPException
from typing import Final
from urllib.parse import SplitResult, urlsplit

from standardwebhooks.webhooks import Webhook
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError
from urllib3.util import SKIP_HEADER

from monitor import __version__
from monitor.addresses import IPNetwork, vetted
from monitor.alerting.channelconfig import WebhookConfig
from monitor.alerting.channels.deadline import (
    Deadline,
    Resolver,
    connect_first,
    resolve_within,
    system_resolver,
)
from monitor.alerting.clean import ascii_host
from monitor.alerting.envelope import body
from monitor.clock import Clock, clock
from monitor.model import Attempt, Delivery, DeliveryOutcome

#: Seconds for one whole exchange: name, connection, TLS, request and the reply's head.
TIME_LIMIT: Final = 15.0
#: Of the reply's body no more than this is read, and not for longer than that.
_MAX_REPLY: Final = 4_096
_REPLY_SECONDS: Final = 1.0
_MAX_ADDRESSES: Final = 4
_THROTTLING: Final = frozenset({429, 502, 503, 504})
_UNAUTHENTICATED: Final = frozenset({401, 403, 407})

_Connect = Callable[[], socket.socket]


class _Failure(Exception):  # noqa: N818  # an Attempt on its way out, no error of ours
    """How the attempt ended, found somewhere inside the exchange."""

    def __init__(self, outcome: DeliveryOutcome, detail: str) -> None:
        super().__init__(detail)
        self.attempt = Attempt(outcome, detail)


class _PlainConnection(HTTPConnection):
    """HTTP over a socket that somebody else has connected."""

    def __init__(self, host: str, port: int, seconds: float, connect: _Connect) -> None:
        super().__init__(host, port, timeout=seconds)
        self._connect_vetted = connect

    def _new_conn(self) -> socket.socket:
        return self._connect_vetted()


class _TlsConnection(HTTPSConnection):
    """HTTPS over a socket that somebody else has connected; the name is still checked."""

    def __init__(
        self, host: str, port: int, seconds: float, context: ssl.SSLContext, connect: _Connect
    ) -> None:
        super().__init__(host, port, timeout=seconds, ssl_context=context)
        self._connect_vetted = connect

    def _new_conn(self) -> socket.socket:
        return self._connect_vetted()


class WebhookChannel:
    """One endpoint. Safe to use from one thread at a time."""

    def __init__(
        self,
        config: WebhookConfig,
        networks: Sequence[IPNetwork],
        instance: str,
        *,
        resolver: Resolver = system_resolver,
        wall_clock: Clock | None = None,
        time_limit: float = TIME_LIMIT,
    ) -> None:
        """Make a channel of *config*; *networks* may be posted to besides the public internet.

        *wall_clock* is the world's time: receivers refuse a signature that is five minutes off,
        so `CLOCK_OFFSET` must not move it.
        """
        self.name = config.name
        self._parts: SplitResult = urlsplit(config.url)
        self._host = ascii_host(self._parts.hostname or "") or ""
        self._port = self._parts.port or (443 if self._parts.scheme == "https" else 80)
        self._signers = tuple(Webhook(secret) for secret in config.secrets)
        self._tls = (
            ssl.create_default_context(cafile=config.ca_file)
            if self._parts.scheme == "https"
            else None
        )
        self._networks = tuple(networks)
        self._instance = instance
        self._resolver = resolver
        self._wall_clock = wall_clock or clock()
        self._time_limit = time_limit

    def push(self, delivery: Delivery, now: datetime) -> Attempt:  # noqa: ARG002  # see wall_clock
        """Post *delivery* once. What the outside does comes back as an `Attempt`."""
        content = body(delivery, self._instance)
        headers = self._headers(delivery.delivery_id, content)
        with Deadline(self._time_limit) as deadline:
            try:
                return self._exchange(content, headers, deadline)
            except _Failure as failure:
                return failure.attempt
            except Exception as error:
                attempt = self._explain(error, deadline)
                if attempt is None:
                    raise
                return attempt

    def _headers(self, delivery_id: str, content: bytes) -> dict[str, str]:
        moment = self._wall_clock()
        text = content.decode("utf-8")
        signatures = (signer.sign(delivery_id, moment, text) for signer in self._signers)
        return {
            "Content-Type": "application/cloudevents+json; charset=utf-8",
            "User-Agent": f"Tradewatch/{__version__}",
            "Accept-Encoding": SKIP_HEADER,
            "Connection": "close",
            "webhook-id": delivery_id,
            "webhook-timestamp": str(math.floor(moment.timestamp())),
            "webhook-signature": " ".join(signatures),
        }

    def _exchange(self, content: bytes, headers: dict[str, str], deadline: Deadline) -> Attempt:
        addresses = self._addresses(deadline)
        with self._connection(addresses, deadline) as connection:
            connection.connect()
            target = self._parts.path or "/"
            if self._parts.query:
                target = f"{target}?{self._parts.query}"
            connection.request("POST", target, content, headers, preload_content=False)
            sock = connection.sock
            try:
                reply = connection.getresponse()
            except (OSError, HTTPError, HTTPException) as error:
                if deadline.passed or isinstance(error, TimeoutError):
                    raise
                # The request is out: it may well have been acted on.
                raise _Failure(
                    DeliveryOutcome.INTERRUPTED,
                    f"{self._host} gave no reply in HTTP ({type(error).__name__})",
                ) from None
            attempt = self._judge(reply.status, reply.headers.get("Retry-After"))
            # A little of the body is read, so that closing does not reset the receiver.
            with contextlib.suppress(OSError, HTTPError, HTTPException, ValueError):
                sock.settimeout(min(_REPLY_SECONDS, deadline.remaining))
                reply.read(_MAX_REPLY, decode_content=False)
            reply.close()
            return attempt

    def _addresses(self, deadline: Deadline) -> list[str]:
        """The vetted addresses of the host. One refused answer refuses the name."""
        try:
            found = resolve_within(self._resolver, self._host, self._port, deadline.remaining)
        except TimeoutError as error:
            raise _Failure(DeliveryOutcome.TIMEOUT, f"{self._host}: {error}") from None
        except OSError as error:
            reason = error.strerror or str(error)
            raise _Failure(
                DeliveryOutcome.CONNECT, f"{self._host}: name not found ({reason})"
            ) from None
        addresses = vetted(found, self._networks)
        if not addresses:
            raise _Failure(
                DeliveryOutcome.ADDRESS_REFUSED,
                f"{self._host} stands for an address that is not public; to post there, add its "
                "network to TRADEWATCH_ALLOW_PRIVATE_ADDRESSES",
            )
        return [str(address) for address in addresses[:_MAX_ADDRESSES]]

    @contextlib.contextmanager
    def _connection(
        self, addresses: list[str], deadline: Deadline
    ) -> Iterator[HTTPConnection | HTTPSConnection]:
        def connect() -> socket.socket:
            return connect_first(addresses, self._port, deadline)

        connection: HTTPConnection | HTTPSConnection
        if self._tls is None:
            connection = _PlainConnection(self._host, self._port, deadline.remaining, connect)
        else:
            connection = _TlsConnection(
                self._host, self._port, deadline.remaining, self._tls, connect
            )
        try:
            yield connection
        finally:
            connection.close()

    def _judge(self, status: int, retry_after: str | None) -> Attempt:
        """What *status* means for the delivery, with the wait that the receiver asks for."""
        shown = f"HTTP {status} from {self._host}"
        if 200 <= status < 300:
            return Attempt(DeliveryOutcome.DELIVERED, shown)
        if status == 410:
            return Attempt(
                DeliveryOutcome.GONE, f"{shown}: it wants no more; take the channel out of routes"
            )
        if status in _THROTTLING:
            wait = self._wait(retry_after)
            asked = f", asks to wait {wait:.0f} s" if wait is not None else ""
            return Attempt(DeliveryOutcome.THROTTLED, f"{shown}{asked}", wait)
        if 300 <= status < 400:
            return Attempt(
                DeliveryOutcome.REJECTED, f"{shown}: redirects are not followed; correct the url"
            )
        if status in _UNAUTHENTICATED:
            return Attempt(
                DeliveryOutcome.AUTHENTICATION, f"{shown}: check that both sides share the secret"
            )
        if status >= 500:
            return Attempt(DeliveryOutcome.SERVER_ERROR, shown, self._wait(retry_after))
        return Attempt(DeliveryOutcome.REJECTED, shown)

    def _wait(self, retry_after: str | None) -> float | None:
        """Retry-After (seconds or a date) in seconds from now; None where it is neither."""
        text = (retry_after or "").strip()
        if text.isascii() and text.isdigit():
            return float(text[:12])
        try:
            moment = email.utils.parsedate_to_datetime(text)
            moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
            return max((moment - self._wall_clock()).total_seconds(), 0.0)
        except (ValueError, TypeError, OverflowError, IndexError):
            return None

    def _explain(self, error: Exception, deadline: Deadline) -> Attempt | None:
        """The attempt that *error* means; None where it is a fault of ours. No address is shown."""
        if deadline.passed or isinstance(error, TimeoutError):
            return Attempt(
                DeliveryOutcome.TIMEOUT, f"{self._host}: no reply within {self._time_limit:g} s"
            )
        causes = (error, error.__cause__, error.__context__, *error.args)
        tls = next((cause for cause in causes if isinstance(cause, ssl.SSLError)), None)
        if tls is not None:
            reason = getattr(tls, "verify_message", None) or tls.reason or "TLS failed"
            return Attempt(DeliveryOutcome.TLS, f"{self._host}: {reason}")
        if isinstance(error, ssl.CertificateError):
            return Attempt(DeliveryOutcome.TLS, f"{self._host}: certificate is for another name")
        if isinstance(error, OSError):
            reason = error.strerror or type(error).__name__
            return Attempt(DeliveryOutcome.CONNECT, f"{self._host}: {reason}")
        if isinstance(error, HTTPError):
            return Attempt(DeliveryOutcome.CONNECT, f"{self._host}: {type(error).__name__}")
        return None
