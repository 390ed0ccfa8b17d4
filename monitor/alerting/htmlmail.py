"""The alert as an HTML mail: plain functions, inline styles, every value escaped. Pure."""

from __future__ import annotations

import html
from typing import Any, Final

from monitor.alerting.clean import link_host
from monitor.alerting.render import SHOWN_QUOTES, Source, headline, rows, sources, summary
from monitor.alerting.words import kind_words

_COLOURS: Final = {
    "new": "#1a7f37",
    "updated": "#9a6700",
    "confirmed": "#0969da",
    "cancelled": "#cf222e",
    "corrected": "#8250df",
}
_FONT: Final = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"


def html_page(data: dict[str, Any]) -> str:
    """The alert as an HTML mail: inline styles, one table, no image, nothing fetched."""
    change = str(data.get("change", {}).get("kind", "new"))
    title = html.escape(headline(data))
    colour = _COLOURS.get(change, "#57606a")
    badge = (
        f'<span style="background:{colour};color:#ffffff;padding:3px 10px;border-radius:10px;'
        f'font-size:12px;font-weight:600">{html.escape(change.upper())}</span>'
    )
    kind = html.escape(kind_words(str(data.get("event", {}).get("kind", "event"))))
    return (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{title}</title></head>"
        f'<body style="margin:0;padding:16px;background:#f6f8fa;color:#1f2328;{_FONT}">'
        '<div style="max-width:640px;margin:0 auto;background:#ffffff;border:1px solid #d0d7de;'
        f'border-top:4px solid {colour};border-radius:6px;padding:20px 24px">'
        f'<p style="margin:0 0 8px">{badge}'
        f'<span style="color:#57606a;font-size:13px;padding-left:8px">{kind}</span></p>'
        f'<h1 style="font-size:19px;line-height:1.35;margin:0 0 16px">'
        f"{html.escape(summary(data))}</h1>"
        f'<table role="presentation" style="border-collapse:collapse;width:100%">'
        f"{''.join(_html_row(label, value) for label, value in rows(data))}</table>"
        f"{''.join(_html_source(source) for source in sources(data)[:SHOWN_QUOTES])}"
        "</div></body></html>\n"
    )


def _html_row(label: str, value: str) -> str:
    shown = (
        html.escape(value).replace("-&gt;", "&rarr;") if label == "Changed" else html.escape(value)
    )
    return (
        '<tr><td style="padding:4px 16px 4px 0;color:#57606a;font-size:13px;vertical-align:top;'
        f'white-space:nowrap">{html.escape(label)}</td><td style="padding:4px 0;font-size:14px;'
        f'line-height:1.45;word-break:break-word">{shown}</td></tr>'
    )


def _html_source(source: Source) -> str:
    link = ""
    if source.link:
        link = (
            f' &middot; <a style="color:#0969da" rel="noreferrer" '
            f'href="{html.escape(source.link)}">{html.escape(link_host(source.link))}</a>'
        )
    return (
        '<blockquote style="margin:16px 0 0;padding:2px 0 2px 12px;border-left:3px solid #d0d7de">'
        f'<p style="margin:0 0 4px;font-size:14px;line-height:1.5">{html.escape(source.quote)}</p>'
        f'<p style="margin:0;color:#57606a;font-size:12px">{html.escape(source.credit)}{link}</p>'
        "</blockquote>"
    )
