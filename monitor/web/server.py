"""An ASGI application served from a thread, beside whatever the process does."""

from __future__ import annotations

import errno
import ipaddress
import socket
import threading
from typing import Final

import uvicorn
from starlette.applications import Starlette

_BACKLOG: Final = 64
_CONNECTIONS: Final = 64
_STOP_SECONDS: Final = 5.0


class WebError(Exception):
    """The pages cannot be served. The message names address and port, and a right value."""


class Handle:
    """A server at work. `port` is the one that it listens on, also where 0 was asked for."""

    def __init__(self, server: uvicorn.Server, listener: socket.socket, host: str) -> None:
        self.host = host
        self.port: int = listener.getsockname()[1]
        self._server = server
        self._listener = listener
        self._thread = threading.Thread(
            target=server.run, args=([listener],), name="web", daemon=True
        )
        self._thread.start()

    @property
    def url(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}"

    @property
    def alive(self) -> bool:
        """Whether the thread still serves."""
        return self._thread.is_alive()

    def stop(self) -> None:
        """Answer what is being answered, for a few seconds at most, and close the port."""
        self._server.should_exit = True
        self._thread.join(_STOP_SECONDS)
        self._listener.close()


def serve_in_thread(app: Starlette, host: str, port: int) -> Handle:
    """Serve *app* (of `make_app`) on *host* and *port* (0 picks one) until the handle is stopped.

    The port accepts connections once this returns. Signals are left to the process. Raises
    `WebError` where the port cannot be had, or where an application that asks for no token would
    be reached from beyond this machine.
    """
    if not is_loopback(host) and not getattr(app.state, "guarded", False):
        raise WebError(
            f"{host} can be reached from other machines, and no token is asked: set "
            "TRADEWATCH_HTTP_TOKEN_FILE to a file with at least 16 characters, or "
            "TRADEWATCH_HTTP_HOST to 127.0.0.1"
        )
    listener = _listen(host, port)
    config = uvicorn.Config(
        app,
        loop="asyncio",
        http="h11",
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        limit_concurrency=_CONNECTIONS,
        timeout_keep_alive=5,
        timeout_graceful_shutdown=2,
    )
    return Handle(uvicorn.Server(config), listener, host)


def is_loopback(host: str) -> bool:
    """Whether *host*, a name or an address, is this machine and no other can reach it."""
    if host.lower().rstrip(".") == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _listen(host: str, port: int) -> socket.socket:
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except OSError as error:
        raise WebError(
            f"{host} is no address of this machine ({error}): set TRADEWATCH_HTTP_HOST to one "
            "that is, such as 127.0.0.1"
        ) from None
    listener = socket.socket(family, kind, protocol)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(_BACKLOG)
    except OSError as error:
        listener.close()
        raise WebError(_sentence(host, port, error)) from None
    return listener


def _sentence(host: str, port: int, error: OSError) -> str:
    other = port + 1 if port < 65535 else port - 1
    if error.errno == errno.EADDRINUSE:
        return (
            f"port {port} of {host} is in use: stop what listens there, or set "
            f"TRADEWATCH_HTTP_PORT to another, such as {other} (0 picks a free one)"
        )
    if error.errno == errno.EACCES:
        return (
            f"port {port} of {host} may not be opened by this user: set TRADEWATCH_HTTP_PORT "
            "to one above 1023, such as 8080"
        )
    return (
        f"port {port} of {host} cannot be opened ({error.strerror}): set TRADEWATCH_HTTP_HOST to "
        "an address of this machine, such as 127.0.0.1"
    )
