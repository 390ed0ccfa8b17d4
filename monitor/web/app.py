"""The HTTP pages of a process: health, metrics, and a small one for people.

The data come by injected callables, which run in threads. A token, where one is set, is asked of
every request; where none is, only requests that name a loopback host are answered, so that a page
of another site cannot reach ours through a name of its own that points here (DNS rebinding).
"""

from __future__ import annotations

import base64
import binascii
import hmac
from collections.abc import Callable
from typing import Final

import structlog
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from monitor.web.page import STYLE, render
from monitor.web.server import Handle, WebError, is_loopback, serve_in_thread
from monitor.web.state import Check, Health, Home, QueueState

__all__ = [
    "Check",
    "Handle",
    "Health",
    "Home",
    "QueueState",
    "WebError",
    "make_app",
    "serve_in_thread",
]

_HEADERS: Final = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
_METRICS_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"

_log = structlog.get_logger(__name__)


def make_app(
    health: Callable[[], Health],
    metrics: Callable[[], bytes],
    token: str | None = None,
    home: Callable[[], Home] | None = None,
) -> Starlette:
    """The application.

    *health* and *home* gather what is shown; either may raise, which is told as being unwell.
    *metrics* gives the page as bytes. With *token* every request must carry it, as a bearer token
    or (for a browser) as the password of basic authentication.
    """

    async def healthz(_: Request) -> Response:
        return _health_response(await run_in_threadpool(_checked, health))

    async def livez(_: Request) -> Response:
        return PlainTextResponse("ok\n")

    async def metrics_page(_: Request) -> Response:
        body = await run_in_threadpool(metrics)
        return Response(body, headers={"Content-Type": _METRICS_TYPE})

    async def style(_: Request) -> Response:
        return Response(STYLE, media_type="text/css")

    async def first_page(_: Request) -> Response:
        if home is None:
            return PlainTextResponse("See /healthz and /metrics.\n")
        return HTMLResponse(render(await run_in_threadpool(home)))

    app = Starlette(
        routes=[
            Route("/", first_page),
            Route("/style.css", style),
            Route("/healthz", healthz),
            Route("/livez", livez),
            Route("/metrics", metrics_page),
        ]
    )
    app.state.guarded = token is not None
    app.add_middleware(_Guard, token=token)
    return app


def _checked(health: Callable[[], Health]) -> Health:
    try:
        return health()
    except Exception as error:  # noqa: BLE001  # whatever breaks, health must answer
        _log.exception("web: the health of this process could not be told")
        return Health((Check("health", ok=False, reason=f"{type(error).__name__}; see the log"),))


def _health_response(health: Health) -> Response:
    body = {
        "status": "ok" if health.ok else "unwell",
        "checks": {
            check.name: {"status": "ok" if check.ok else "unwell", "reason": check.reason}
            for check in health.checks
        },
    }
    return JSONResponse(body, status_code=200 if health.ok else 503)


class _Guard:
    """Lets through whom it may; adds the security headers to every answer, that of a fault too."""

    def __init__(self, app: ASGIApp, token: str | None) -> None:
        self._app = app
        self._token = token.encode() if token is not None else None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        begun = False

        async def secured(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                MutableHeaders(scope=message).update(_HEADERS)
            await send(message)

        answer = self._refusal(Headers(scope=scope)) or self._app
        try:
            await answer(scope, receive, secured)
        except Exception:  # noqa: BLE001  # told in the log, never to whoever asked
            _log.exception("web: the page could not be made", path=scope["path"])
            if not begun:
                fault = PlainTextResponse("This page could not be made; see the log.\n", 500)
                await fault(scope, receive, secured)

    def _refusal(self, headers: Headers) -> Response | None:
        if self._token is None:
            if is_loopback(_host(headers.get("host", ""))):
                return None
            return PlainTextResponse(
                "Without a token only loopback names are answered: use 127.0.0.1.\n",
                status_code=421,
            )
        if hmac.compare_digest(_credential(headers.get("authorization", "")), self._token):
            return None
        refusal = PlainTextResponse("A token is needed.\n", status_code=401)
        refusal.headers.append("WWW-Authenticate", 'Bearer realm="tradewatch"')
        refusal.headers.append("WWW-Authenticate", 'Basic realm="tradewatch", charset="UTF-8"')
        return refusal


def _credential(authorization: str) -> bytes:
    """The token that an Authorization header carries; empty where it carries none."""
    scheme, _, value = authorization.partition(" ")
    if scheme.lower() == "bearer":
        return value.strip().encode()
    if scheme.lower() == "basic":
        try:
            return base64.b64decode(value.strip(), validate=True).partition(b":")[2]
        except binascii.Error:
            return b""
    return b""


def _host(header: str) -> str:
    """The host of a Host header, without its port and brackets."""
    if header.startswith("["):
        return header[1:].partition("]")[0]
    return header.partition(":")[0]
