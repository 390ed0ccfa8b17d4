"""A small threaded web server on loopback whose answers a test writes out: `with serve() as web`.

web.put("/feed", Answer(body=b"<rss/>", headers={"ETag": '"1"'}))
web.put("/feed", Answer(304))          # a second `put` replaces the answer
web.script("/feed", [Answer(503), Answer(200)])   # one answer a request, the last one stays
web.url("/feed"), web.requests          # what came in: method, path, headers, body, in order
"""

from __future__ import annotations

import contextlib
import ssl
import threading
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True)
class Answer:
    """What one request is answered with. `raw` replaces everything, byte for byte."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    #: Pieces sent one after another in place of `body`, with `pause` seconds between them.
    pieces: Iterable[bytes] | None = None
    pause: float = 0.0
    raw: bytes | None = None
    #: Send a Content-Length of `body`; without, the end of the connection ends the body.
    length: bool = True


@dataclass(frozen=True)
class Request:
    """What came in."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


class Web:
    """The running server."""

    def __init__(self, server: ThreadingHTTPServer, scheme: str) -> None:
        self._server = server
        self._scheme = scheme
        self._answers: dict[str, list[Answer]] = defaultdict(list)
        self._lock = threading.Lock()
        self.requests: list[Request] = []
        self.stopping = threading.Event()

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"{self._scheme}://{host}:{self.port}{path}"

    def put(self, path: str, answer: Answer) -> str:
        """Answer *path* with *answer* from now on; its address."""
        return self.script(path, [answer])

    def script(self, path: str, answers: Sequence[Answer]) -> str:
        """Answer *path* with one of *answers* a request, and with the last for ever after."""
        with self._lock:
            self._answers[path] = list(answers)
        return self.url(path)

    def seen(self, path: str) -> list[Request]:
        return [request for request in self.requests if request.path == path]

    def take(self, request: Request) -> Answer:
        with self._lock:
            self.requests.append(request)
            answers = self._answers.get(request.path)
            if not answers:
                return Answer(404)
            return answers.pop(0) if len(answers) > 1 else answers[0]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    web: Web

    def do_GET(self) -> None:
        size = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(size) if size else b""
        headers = {name.title(): value for name, value in self.headers.items()}
        answer = self.web.take(Request(self.command, self.path, headers, body))
        with contextlib.suppress(OSError):
            self._answer(answer)

    do_POST = do_PUT = do_HEAD = do_GET  # noqa: N815  # the names that the base class looks for

    def _answer(self, answer: Answer) -> None:
        if answer.raw is not None:
            self.wfile.write(answer.raw)
            self.close_connection = True
            return
        self.send_response_only(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        named = {name.title() for name in answer.headers}
        if answer.pieces is None and answer.length and not named & {"Content-Length"}:
            self.send_header("Content-Length", str(len(answer.body)))
        else:
            self.send_header("Connection", "close")
            self.close_connection = True
        self.end_headers()
        for piece in answer.pieces if answer.pieces is not None else (answer.body,):
            if self.web.stopping.is_set():
                return
            self.wfile.write(piece)
            if answer.pause:
                self.web.stopping.wait(answer.pause)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the base class's name
        """Say nothing."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 256

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that goes away is part of the tests."""


@contextlib.contextmanager
def serve(tls: ssl.SSLContext | None = None) -> Iterator[Web]:
    """A server on a free loopback port, stopped at the end."""
    handler = type("Handler", (_Handler,), {})
    server = _Server(("127.0.0.1", 0), handler)
    if tls is not None:
        server.socket = tls.wrap_socket(
            server.socket, server_side=True, do_handshake_on_connect=False
        )
    web = Web(server, "https" if tls else "http")
    handler.web = web  # type: ignore[attr-defined]  # a class made for this server alone
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield web
    finally:
        web.stopping.set()
        server.shutdown()
        server.server_close()
        thread.join()
