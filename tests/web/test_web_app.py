"""The pages over real HTTP on loopback."""

from __future__ import annotations

import base64
import json
import socket
import threading
from collections.abc import Callable, Iterator

import pytest
from patience import PATIENCE, eventually, free_port
from starlette.applications import Starlette
from web_fakes import NOW, alert, feed_health, get

from monitor.web.app import (
    Check,
    Handle,
    Health,
    Home,
    QueueState,
    WebError,
    make_app,
    serve_in_thread,
)

TOKEN = "a-token-of-some-length"
WELL = Health((Check("store", ok=True),))
Serve = Callable[[Starlette], Handle]


@pytest.fixture
def serve() -> Iterator[Serve]:
    handles: list[Handle] = []

    def start(app: Starlette) -> Handle:
        handles.append(serve_in_thread(app, "127.0.0.1", 0))
        return handles[-1]

    yield start
    for handle in handles:
        handle.stop()
        eventually(lambda handle=handle: not handle.alive)


def plain(health: Health = WELL, token: str | None = None) -> Starlette:
    return make_app(lambda: health, lambda: b"# metrics\n", token)


def home(**changes: object) -> Home:
    values = {
        "instance": "desk",
        "now": NOW,
        "health": WELL,
        "feeds": (feed_health("daily"), feed_health("weekly", failures=3)),
        "queues": (QueueState("articles", 4, 90.0),),
        "alerts": (alert(),),
    }
    return Home(**{**values, **changes})  # type: ignore[arg-type]


def test_health_is_200_with_each_check_and_503_with_the_reason_when_one_fails(serve: Serve) -> None:
    well = get(serve(plain()).port, "/healthz")
    assert (well.status, json.loads(well.body)["status"]) == (200, "ok")

    ill = Health((Check("store", ok=True), Check("redis", ok=False, reason="no answer in 2 s")))
    answer = get(serve(plain(ill)).port, "/healthz")
    assert answer.status == 503
    assert json.loads(answer.body) == {
        "status": "unwell",
        "checks": {
            "store": {"status": "ok", "reason": ""},
            "redis": {"status": "unwell", "reason": "no answer in 2 s"},
        },
    }


def test_a_health_check_that_raises_is_unwell_and_tells_no_detail(serve: Serve) -> None:
    def raising() -> Health:
        raise RuntimeError("password is hunter2")

    answer = get(serve(make_app(raising, lambda: b"")).port, "/healthz")
    assert answer.status == 503
    assert "RuntimeError" in answer.body
    assert "hunter2" not in answer.body


def test_livez_answers_even_where_health_does_not(serve: Serve) -> None:
    def raising() -> Health:
        raise RuntimeError

    assert get(serve(make_app(raising, lambda: b"")).port, "/livez").body == "ok\n"


def test_livez_answers_while_another_page_waits_for_its_data(serve: Serve) -> None:
    asked, release = threading.Event(), threading.Event()

    def slow() -> bytes:
        asked.set()
        release.wait(PATIENCE)
        return b""

    port = serve(make_app(lambda: WELL, slow)).port
    waiting = threading.Thread(target=get, args=(port, "/metrics"))
    waiting.start()
    assert asked.wait(PATIENCE)
    assert get(port, "/livez").status == 200
    release.set()
    waiting.join(PATIENCE)
    assert not waiting.is_alive()


def test_metrics_are_given_in_prometheus_text_format(serve: Serve) -> None:
    answer = get(serve(plain()).port, "/metrics")
    assert answer.body == "# metrics\n"
    assert answer.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"


def test_every_answer_has_the_security_headers_and_no_server_name(serve: Serve) -> None:
    port = serve(plain(token=TOKEN)).port
    for path, headers in (("/livez", {"Authorization": f"Bearer {TOKEN}"}), ("/nothing", {})):
        answer = get(port, path, headers)
        assert answer.headers["content-security-policy"].startswith("default-src 'none'")
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cache-control"] == "no-store"
        assert "server" not in answer.headers


@pytest.mark.parametrize("path", ["/", "/healthz", "/livez", "/metrics", "/style.css", "/nothing"])
def test_with_a_token_nothing_is_answered_without_it(serve: Serve, path: str) -> None:
    port = serve(plain(token=TOKEN)).port
    assert get(port, path).status == 401
    assert get(port, path, {"Authorization": f"Bearer {TOKEN}x"}).status == 401
    assert get(port, path, {"Authorization": "Bearer "}).status == 401
    assert get(port, path, {"Authorization": "Basic !!!"}).status == 401


def test_the_token_is_taken_as_a_bearer_or_as_a_browser_gives_it(serve: Serve) -> None:
    port = serve(plain(token=TOKEN)).port
    basic = base64.b64encode(f"anyone:{TOKEN}".encode()).decode()
    for value in (f"Bearer {TOKEN}", f"bearer {TOKEN}", f"Basic {basic}"):
        assert get(port, "/livez", {"Authorization": value, "Host": "web:8080"}).status == 200


def test_without_a_token_a_name_that_only_points_here_is_refused(serve: Serve) -> None:
    port = serve(plain()).port
    assert get(port, "/livez", {"Host": "evil.example"}).status == 421
    for name in ("localhost:8080", "127.0.0.1:1", "[::1]:8080", "LOCALHOST"):
        assert get(port, "/livez", {"Host": name}).status == 200


def test_only_reading_is_allowed(serve: Serve) -> None:
    port = serve(plain()).port
    with socket.create_connection(("127.0.0.1", port), PATIENCE) as raw:
        raw.sendall(b"POST /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n")
        assert b" 405 " in raw.recv(100)


def test_the_first_page_shows_health_alerts_queues_and_feeds(serve: Serve) -> None:
    answer = get(serve(make_app(lambda: WELL, lambda: b"", home=home)).port, "/")
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    for words in (
        "updated tariff",
        "rate percent: 10 → 25",
        "Duties rise to 25 percent.",
        "1 min 30 s",
        "failing (timeout)",
        "3 h 0 min ago",
        "in 10 min 0 s",
    ):
        assert words in answer.body


def test_words_from_outside_are_escaped_on_the_first_page(serve: Serve) -> None:
    hostile = "<script>alert(1)</script>\"'&"
    shown = home(
        instance=hostile,
        health=Health((Check(hostile, ok=False, reason=hostile),)),
        feeds=(feed_health('x"><img src=x>', outlet=hostile),),
        alerts=(alert(quote=hostile, url="javascript:alert(1)"),),
    )
    body = get(serve(make_app(lambda: WELL, lambda: b"", home=lambda: shown)).port, "/").body
    assert "<script" not in body
    assert "<img" not in body
    assert "javascript:" not in body
    assert body.count("&lt;script&gt;") == 6


def test_a_first_page_that_cannot_be_made_says_so_without_detail(serve: Serve) -> None:
    def broken() -> Home:
        raise RuntimeError("secret")

    answer = get(serve(make_app(lambda: WELL, lambda: b"", home=broken)).port, "/")
    assert answer.status == 500
    assert "secret" not in answer.body
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_a_port_in_use_is_named_with_a_right_value(serve: Serve) -> None:
    port = serve(plain()).port
    with pytest.raises(WebError) as told:
        serve_in_thread(plain(), "127.0.0.1", port)
    assert f"port {port} of 127.0.0.1 is in use" in str(told.value)
    assert f"TRADEWATCH_HTTP_PORT to another, such as {port + 1}" in str(told.value)


def test_an_address_that_is_not_ours_is_named_with_a_right_value() -> None:
    with pytest.raises(WebError, match="TRADEWATCH_HTTP_HOST"):
        serve_in_thread(plain(token=TOKEN), "192.0.2.200", 0)
    with pytest.raises(WebError, match=r"no address of this machine.*127\.0\.0\.1"):
        serve_in_thread(plain(token=TOKEN), "no such name", 0)


def test_beyond_loopback_nothing_is_served_without_a_token() -> None:
    with pytest.raises(WebError, match="TRADEWATCH_HTTP_TOKEN_FILE"):
        serve_in_thread(plain(), "0.0.0.0", 0)
    handle = serve_in_thread(plain(token=TOKEN), "0.0.0.0", 0)
    try:
        assert get(handle.port, "/livez", {"Authorization": f"Bearer {TOKEN}"}).status == 200
    finally:
        handle.stop()


def test_the_port_is_free_again_after_stop() -> None:
    handle = serve_in_thread(plain(), "127.0.0.1", free_port())
    handle.stop()
    again = serve_in_thread(plain(), "127.0.0.1", handle.port)
    assert get(again.port, "/livez").status == 200
    again.stop()


def test_stop_right_after_start_is_clean() -> None:
    for _ in range(5):
        handle = serve_in_thread(plain(), "127.0.0.1", 0)
        handle.stop()
        eventually(lambda handle=handle: not handle.alive)
