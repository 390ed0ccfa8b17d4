"""The number to beat: a keyword AND, each hit an alert, in the form that the scorer takes.

An article is relevant where its words name a side and a matter of trade; the side is the
foreign one of the language, which a paper seldom fails to name. Every relevant article is one
alert: of the kind that its trade words suggest, new, announced on the day of publication.

usage: python -m benchmarks.quality.baseline ARTICLES.jsonl > RESULTS.jsonl   (replay's form)
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from monitor.evaluate import Answer, LabelledRow
from monitor.model import Article
from monitor.replay import load_articles

_SIDE: Final = {
    "en": re.compile(r"\b(china|chinese|beijing|xi jinping|huawei|zte|yuan)\b", re.IGNORECASE),
    "zh": re.compile(r"美国|美國|美方|中美|美中|对美|對美|华盛顿|特朗普|川普|美财长"),
}
#: The kind that each trade word suggests; the first that is there counts.
_TRADE: Final = {
    "en": (
        ("EXPORT_CONTROL", r"export (?:bans?|controls?|curbs?)|entity list"),
        ("TARIFF", r"tariffs?|dut(?:y|ies)|lev(?:y|ies)|import tax"),
        ("MEETING", r"talks|summit|trade meeting"),
        ("AGREEMENT", r"deal|truce|soy(?:bean)?s?"),
        ("ENTITY_MEASURE", r"sanctions?"),
        ("STATEMENT", r"trade"),
    ),
    "zh": (
        ("EXPORT_CONTROL", r"出口管制|实体清单|實體清單"),
        ("TARIFF", r"关税|關稅|加征|加徵"),
        ("MEETING", r"磋商|会谈|會談|会晤|會晤|通话|通話"),
        ("AGREEMENT", r"协议|協議|休战|休戰|大豆"),
        ("ENTITY_MEASURE", r"制裁|反制"),
        ("STATEMENT", r"经贸|經貿|贸易|貿易"),
    ),
}
_COMPILED: Final = {
    language: tuple(
        (kind, re.compile(rf"\b(?:{words})\b" if language == "en" else words, re.IGNORECASE))
        for kind, words in rows
    )
    for language, rows in _TRADE.items()
}


def keyword_record(article: Article) -> dict[str, Any]:
    """What the baseline makes of an article, as a record of replay."""
    language = "zh" if article.language.startswith("zh") else "en"
    words = f"{article.title}\n{article.text}"
    kind = next((kind for kind, pattern in _COMPILED[language] if pattern.search(words)), None)
    hit = kind is not None and _SIDE[language].search(words) is not None
    day = article.published.date().isoformat()
    event = f"keyword-{article.article_id}"
    mention: dict[str, Any] = {
        "event_id": event,
        "kind": kind,
        "subkind": None,
        "status": "announced",
        "bucket": "new",
        "date": day,
        "date_end": day,
        "precision": "day",
        "place": None,
        "actors": [],
        "imposing": [],
        "affected": [],
        "rate_percent": None,
    }
    alert = {"event_id": event, "change": "new", "kind": kind, "reason": "keyword"}
    return {
        "id": article.article_id,
        "relevant": hit,
        "relevance": float(hit),
        "reasons": [],
        "mentions": [mention] if hit else [],
        "alerts": [alert] if hit else [],
        "silences": [],
    }


def keyword_answers(rows: Iterable[LabelledRow]) -> dict[str, Answer]:
    """The baseline's answer to each labelled row."""
    return {row.row_id: Answer(keyword_record(row.article)) for row in rows}


def main() -> None:
    for article in load_articles(Path(sys.argv[1])):
        sys.stdout.write(json.dumps(keyword_record(article), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
