"""Receivers that alerts are really pushed to: an HTTP endpoint and an SMTP server on loopback.

Both record everything that comes in, and count effects as an honest receiver would: a repeat with
an id already acted on has none. What they answer is scripted, one reply a request.
"""

from __future__ import annotations

import asyncio
import email
import email.policy
import json
import queue
import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Self, cast

from absence import absent
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from patience import PATIENCE, wait_until
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

#: A secret for tests: `whsec_` and 32 bytes in base64.
SECRET = "whsec_dGVzdHMgb25seTogdGhpcnR5LXR3byBieXRlcyBvayE="


def make_certificate(folder: Path, name: str = "localhost") -> tuple[Path, Path]:
    """A self-made certificate for *name* and its key, in *folder*.

    Skips the test where the `openssl` command is absent, but fails it in CI, which must have it.
    """
    if shutil.which("openssl") is None:
        absent("the openssl command")
    certificate, key = folder / f"{name}.pem", folder / f"{name}.key"
    command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2"
    subprocess.run(
        [
            *command.split(),
            *("-subj", f"/CN={name}", "-addext", f"subjectAltName=DNS:{name}"),
            *("-keyout", str(key), "-out", str(certificate)),
        ],
        check=True,
        capture_output=True,
    )
    return certificate, key


def _server_context(certificate: tuple[Path, Path] | None) -> ssl.SSLContext | None:
    if certificate is None:
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    return context


# Webhooks ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Reply:
    """How to answer one request.

    `drop` acts on the request and closes without a word; `silence` holds the connection for so many
    seconds first; `drip` sends the head one byte in so many seconds.
    """

    status: int = 204
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    drop: bool = False
    silence: float = 0.0
    drip: float = 0.0


@dataclass(frozen=True)
class Request:
    """One request as it came in. `problem` says why the signature does not hold, else None."""

    path: str
    headers: Mapping[str, str]
    body: bytes
    problem: str | None

    @property
    def webhook_id(self) -> str:
        return self.headers.get("webhook-id", "")

    @property
    def envelope(self) -> Any:
        return json.loads(self.body)


class WebhookReceiver:
    """An HTTP endpoint on loopback. A context manager."""

    def __init__(
        self,
        replies: Iterable[Reply] = (),
        *,
        secret: str = SECRET,
        certificate: tuple[Path, Path] | None = None,
        host: str = "127.0.0.1",
    ) -> None:
        """Answer with *replies* in order, then with 204 for ever; serve TLS with *certificate*."""
        self.requests: list[Request] = []
        #: What an honest receiver acts on: the first verified and accepted request of each id.
        self.effects: dict[str, Request] = {}
        #: How many replies were not taken to their end.
        self.cut = 0
        self._replies: queue.SimpleQueue[Reply] = queue.SimpleQueue()
        self.script(*replies)
        self._webhook = Webhook(secret)
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._server = _Server((host, 0), _Handler)
        self._server.receiver = self
        self._tls = _server_context(certificate)
        self._server.context = self._tls
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))

    def script(self, *replies: Reply) -> None:
        """Answer the next requests so."""
        for reply in replies:
            self._replies.put(reply)

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        if self._tls is not None:
            return f"https://localhost:{self.port}/hook"
        return f"http://127.0.0.1:{self.port}/hook"

    @property
    def verified(self) -> list[Request]:
        """The requests whose signature holds."""
        return [request for request in self.requests if request.problem is None]

    def wait_for(self, count: int, seconds: float = PATIENCE) -> bool:
        """Wait until *count* ids have had their effect; whether they did."""
        return wait_until(lambda: len(self.effects) >= count, seconds)

    def take(self, path: str, headers: Mapping[str, str], body: bytes) -> Reply:
        """Record a request and say how to answer it."""
        lowered = {name.lower(): value for name, value in headers.items()}
        problem = None
        try:
            self._webhook.verify(body, lowered)
        except (WebhookVerificationError, ValueError) as error:
            problem = str(error) or type(error).__name__
        request = Request(path, lowered, body, problem)
        with self._lock:
            self.requests.append(request)
            try:
                reply = self._replies.get_nowait()
            except queue.Empty:
                reply = Reply()
            if problem is None and (reply.drop or 200 <= reply.status < 300):
                self.effects.setdefault(request.webhook_id, request)
        return reply

    def pause(self, seconds: float) -> bool:
        """Wait, but not past the end of the test; whether the receiver is still open."""
        return not self._closing.wait(seconds)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    receiver: WebhookReceiver
    context: ssl.SSLContext | None = None
    # Joined at close, so that no thread of one test lives on in the next.
    daemon_threads = False
    block_on_close = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away is no news."""

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        if self.context is not None:
            try:
                request = self.context.wrap_socket(request, server_side=True)
            except OSError:
                request.close()
                return
        super().process_request_thread(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    timeout = 300

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        receiver = self.server.receiver
        reply = receiver.take(self.path, dict(self.headers.items()), body)
        self.close_connection = True
        if reply.silence:
            receiver.pause(reply.silence)
        if reply.drop:
            return
        head = [f"HTTP/1.1 {reply.status} Scripted"]
        head += [f"{name}: {value}" for name, value in reply.headers.items()]
        head += ["Connection: close", f"Content-Length: {len(reply.body)}", "", ""]
        self._send("\r\n".join(head).encode() + reply.body, reply.drip)

    def _send(self, content: bytes, drip: float) -> None:
        try:
            for piece in (content[n : n + 1] for n in range(len(content))) if drip else (content,):
                self.wfile.write(piece)
                if drip and not self.server.receiver.pause(drip):
                    return
        except OSError:
            self.server.receiver.cut += 1

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  # the base's own name
        """Say nothing: the requests are on record."""


class SilentServer:
    """Takes connections and never says a word (a hanging endpoint). A context manager."""

    def __enter__(self) -> Self:
        self._socket = socket.create_server(("127.0.0.1", 0))
        return self

    @property
    def port(self) -> int:
        return int(self._socket.getsockname()[1])

    def __exit__(self, *_: object) -> None:
        self._socket.close()


# Mail --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Mail:
    """One mail as it came in."""

    sender: str
    recipients: tuple[str, ...]
    message: EmailMessage
    raw: bytes
    login: str | None
    encrypted: bool

    @property
    def text(self) -> str:
        part = self.message.get_body(("plain",))
        return "" if part is None else str(part.get_content())

    @property
    def html(self) -> str:
        part = self.message.get_body(("html",))
        return "" if part is None else str(part.get_content())


class SmtpReceiver:
    """An SMTP server on loopback. A context manager.

    *answers* are given to the next mails once their text has come (`"250 OK"` after that); the word
    `drop` takes the mail and closes without an answer. *recipients* maps an address to the answer
    that RCPT gets for it.
    """

    def __init__(
        self,
        answers: Sequence[str] = (),
        *,
        recipients: Mapping[str, str] | None = None,
        login: tuple[str, str] | None = None,
        certificate: tuple[Path, Path] | None = None,
        implicit_tls: bool = False,
    ) -> None:
        self.mails: list[Mail] = []
        self._answers = list(answers)
        self._recipients = dict(recipients or {})
        self._login = login
        self._tls = _server_context(certificate)
        self._implicit = implicit_tls
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._talks: list[SMTP] = []
        self.port = 0

    @property
    def effects(self) -> dict[str, Mail]:
        """The first mail of each Message-ID."""
        found: dict[str, Mail] = {}
        for mail in self.mails:
            found.setdefault(str(mail.message["Message-ID"]), mail)
        return found

    def answer(self, *answers: str) -> None:
        """Answer the next mails so."""
        self._answers += answers

    def wait_for(self, count: int, seconds: float = PATIENCE) -> bool:
        """Wait until mails with *count* different ids are in; whether they are."""
        return wait_until(lambda: len(self.effects) >= count, seconds)

    def __enter__(self) -> Self:
        self._thread.start()
        if not self._ready.wait(PATIENCE):
            raise RuntimeError("the SMTP receiver did not start")
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(
            self._loop.create_server(
                self._protocol,
                "127.0.0.1",
                0,
                ssl=self._tls if self._implicit else None,
            )
        )
        self.port = int(server.sockets[0].getsockname()[1])
        self._ready.set()
        self._loop.run_forever()
        server.close()
        tasks = asyncio.all_tasks(self._loop)
        for task in tasks:
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
        # A connection that outlived the loop would be complained of in some later test.
        for talk in self._talks:
            if talk.transport is not None:
                talk.transport.abort()
        for _ in range(5):
            self._loop.run_until_complete(asyncio.sleep(0))
        self._loop.close()

    def _protocol(self) -> SMTP:
        starttls = None if self._implicit else self._tls
        talk = SMTP(
            self,
            loop=self._loop,
            hostname="receiver.test",
            tls_context=starttls,
            authenticator=self._authenticate if self._login else None,
            auth_require_tls=starttls is not None,
            auth_required=self._login is not None,
            auth_exclude_mechanism=["LOGIN"] if self._login else ["LOGIN", "PLAIN"],
            timeout=300,
        )
        self._talks.append(talk)
        return talk

    def _authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any
    ) -> AuthResult:
        known = isinstance(data, LoginPassword) and self._login == (
            data.login.decode(),
            data.password.decode(),
        )
        return AuthResult(
            success=known, handled=False, auth_data=data.login.decode() if known else None
        )

    # The hooks that aiosmtpd calls, by its own names.

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        answer = self._recipients.get(address, "250 OK")
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        answer = self._answers.pop(0) if self._answers else "250 OK"
        if answer == "drop" or answer.startswith("250"):
            self.mails.append(self._mail(session, envelope))
        if answer == "drop":
            cast("asyncio.Transport", server.transport).abort()
            return "421 closing"
        return answer

    def _mail(self, session: Session, envelope: Envelope) -> Mail:
        raw = envelope.original_content or b""
        return Mail(
            sender=envelope.mail_from or "",
            recipients=tuple(envelope.rcpt_tos),
            message=email.message_from_bytes(raw, policy=email.policy.default),
            raw=raw,
            login=getattr(session, "auth_data", None),
            encrypted=self._implicit or session.ssl is not None,
        )


__all__ = [
    "SECRET",
    "Mail",
    "Reply",
    "Request",
    "SilentServer",
    "SmtpReceiver",
    "WebhookReceiver",
    "make_certificate",
]
