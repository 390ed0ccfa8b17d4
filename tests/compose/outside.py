"""What lies outside the containers: a web server with two feeds."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from xml.sax.saxutils import escape


class FeedServer:
    """Feeds with one article each, on every address of this machine while the test runs."""

    def __init__(self) -> None:
        now = datetime.now(UTC)
        talks = now + timedelta(days=8)
        self.pages = {
            "/talks": _feed(
                "Bessent, He Lifeng to hold trade talks in Oslo next week",
                "U.S. Treasury Secretary Scott Bessent and Chinese Vice Premier He Lifeng will "
                f"hold trade talks in Oslo on {talks:%B} {talks.day}, the Treasury Department "
                f"said on {now:%A}.",
                now - timedelta(minutes=9),
            ),
            "/listing": _feed(
                "Commerce Department adds 14 Chinese companies to Entity List",
                "The U.S. Commerce Department's Bureau of Industry and Security said on "
                f"{now:%A} that it has added 14 Chinese companies to its Entity List over the sale "
                "of chipmaking tools.",
                now - timedelta(minutes=4),
            ),
        }
        pages = self.pages

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                body = pages.get(self.path, "").encode()
                self.send_response(200 if body else 404)
                self.send_header("Content-Type", "application/rss+xml; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("0.0.0.0", 0), Handler)
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()


def _feed(title: str, text: str, published: datetime) -> str:
    link = "https://example.org/" + title.lower().replace(" ", "-")
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Example</title>'
        f"<item><title>{escape(title)}</title><link>{escape(link)}</link><guid>{escape(link)}</guid>"
        f"<description>{escape(text)}</description>"
        f"<pubDate>{format_datetime(published)}</pubDate></item></channel></rss>"
    )
