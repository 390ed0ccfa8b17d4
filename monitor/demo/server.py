"""The demo's own web server: its feeds, and a webhook receiver that verifies signatures."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final
from xml.sax.saxutils import escape

from standardwebhooks import Webhook, WebhookVerificationError

from monitor.demo.articles import DemoArticle, DemoFeed, demo_articles, demo_feeds

_TYPES: Final = {
    "rss": "application/rss+xml; charset=utf-8",
    "rdf": "application/rdf+xml; charset=utf-8",
    "atom": "application/atom+xml; charset=utf-8",
    "json": "application/feed+json",
}
_LARGEST_POST: Final = 1 << 20


class DemoServer:
    """Serves the demo on a loopback port of its own until `stop`."""

    def __init__(self, now: datetime, secret: str) -> None:
        self.articles = demo_articles(now)
        self.pages = {
            f"/{feed.feed_id}": (_TYPES[feed.format], render(feed, self.articles).encode())
            for feed in demo_feeds()
        }
        self.received: dict[str, dict[str, Any]] = {}
        self.rejected = 0
        self._modified = format_datetime(now.astimezone(UTC).replace(microsecond=0), usegmt=True)
        self._webhook = Webhook(secret)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, name="demo", daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        """Where the server listens, without a trailing slash."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def feeds_toml(self) -> str:
        """The demo's feeds as a `feeds.toml`."""
        return "".join(
            f'[[feed]]\nid = "{feed.feed_id}"\nurl = "{self.url}/{feed.feed_id}"\n'
            f'outlet = "{feed.outlet}"\ntier = "{feed.tier}"\nlanguage = "{feed.language}"\n\n'
            for feed in demo_feeds()
        )

    def stop(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def accept(self, body: bytes, headers: Mapping[str, str]) -> bool:
        """Take one webhook if its signature holds; a repeated id has no second effect."""
        try:
            self._webhook.verify(body, dict(headers))
        except WebhookVerificationError:
            self.rejected += 1
            return False
        self.received.setdefault(headers["webhook-id"], json.loads(body))
        return True

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                page = server.pages.get(self.path)
                if page is None:
                    self._answer(404, "text/plain", b"no such feed\n")
                    return
                kind, body = page
                etag = f'"{sha256(body).hexdigest()[:16]}"'
                if self.headers.get("If-None-Match") == etag:
                    self._answer(304, kind, b"", etag)
                else:
                    self._answer(200, kind, body, etag)

            def do_POST(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                if self.path != "/hook" or length > _LARGEST_POST:
                    self._answer(404, "text/plain", b"not here\n")
                    return
                headers = {name.lower(): value for name, value in self.headers.items()}
                accepted = server.accept(self.rfile.read(length), headers)
                self._answer(204 if accepted else 400, "text/plain", b"")

            def _answer(self, status: int, kind: str, body: bytes, etag: str = "") -> None:
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                if etag:
                    self.send_header("ETag", etag)
                    self.send_header("Last-Modified", server._modified)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: Any) -> None:
                """Say nothing: the poller logs what it fetched."""

        return Handler


def render(feed: DemoFeed, articles: tuple[DemoArticle, ...]) -> str:
    """One feed's document, newest first, in the feed's own format."""
    items = sorted(
        (item for item in articles if item.feed_id == feed.feed_id),
        key=lambda item: item.published,
        reverse=True,
    )
    return {"rss": _rss, "rdf": _rdf, "atom": _atom, "json": _json}[feed.format](feed, items)


def _link(item: DemoArticle) -> str:
    return f"https://{item.feed_id}.example/articles/{item.number}"


def _paragraphs(item: DemoArticle) -> str:
    return "".join(f"<p>{escape(part)}</p>" for part in item.text.split("\n\n"))


def _rss(feed: DemoFeed, items: list[DemoArticle]) -> str:
    body = "".join(
        f"<item><title>{escape(item.title)}</title><link>{_link(item)}</link>"
        f"<guid isPermaLink='false'>{item.feed_id}-{item.number}</guid>"
        f"<pubDate>{format_datetime(item.published)}</pubDate>"
        f"<description>{escape(_paragraphs(item))}</description></item>"
        for item in items
    )
    return (
        "<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel>"
        f"<title>{escape(feed.outlet)}</title><link>https://{feed.feed_id}.example/</link>"
        f"<description>demo</description><language>{feed.language}</language>{body}</channel></rss>"
    )


def _atom(feed: DemoFeed, items: list[DemoArticle]) -> str:
    updated = items[0].published.isoformat()
    body = "".join(
        f"<entry><id>urn:demo:{item.feed_id}:{item.number}</id><title>{escape(item.title)}</title>"
        f"<link rel='alternate' href='{_link(item)}'/>"
        f"<published>{item.published.isoformat()}</published>"
        f"<updated>{item.published.isoformat()}</updated>"
        f"<content type='html'>{escape(_paragraphs(item))}</content></entry>"
        for item in items
    )
    return (
        "<?xml version='1.0' encoding='utf-8'?>"
        f"<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='{feed.language}'>"
        f"<id>urn:demo:{feed.feed_id}</id><title>{escape(feed.outlet)}</title>"
        f"<updated>{updated}</updated>{body}</feed>"
    )


def _rdf(feed: DemoFeed, items: list[DemoArticle]) -> str:
    listed = "".join(f"<rdf:li resource='{_link(item)}'/>" for item in items)
    body = "".join(
        f"<item rdf:about='{_link(item)}'><title>{escape(item.title)}</title>"
        f"<link>{_link(item)}</link><dc:date>{item.published.isoformat()}</dc:date>"
        f"<description>{escape(_paragraphs(item))}</description></item>"
        for item in items
    )
    home = f"https://{feed.feed_id}.example/"
    return (
        "<?xml version='1.0' encoding='utf-8'?>"
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
        "xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
        f"<channel rdf:about='{home}'><title>{escape(feed.outlet)}</title><link>{home}</link>"
        f"<description>demo</description><items><rdf:Seq>{listed}</rdf:Seq></items></channel>"
        f"{body}</rdf:RDF>"
    )


def _json(feed: DemoFeed, items: list[DemoArticle]) -> str:
    return json.dumps(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": feed.outlet,
            "language": feed.language,
            "items": [
                {
                    "id": f"{item.feed_id}-{item.number}",
                    "url": _link(item),
                    "title": item.title,
                    "content_html": _paragraphs(item),
                    "date_published": item.published.isoformat(),
                }
                for item in items
            ],
        },
        ensure_ascii=False,
    )
