"""Model values survive the way to JSON and back, also from rows of another version."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest

from monitor.model import (
    Actor,
    Article,
    ArticleFlag,
    Bucket,
    Claim,
    Evidence,
    Facts,
    Kind,
    Mention,
    Place,
    Precision,
    Rate,
    RateKind,
    Status,
    Tier,
    When,
    from_plain,
    to_plain,
)

NOW = datetime(2026, 3, 4, 5, 6, 7, 890, tzinfo=UTC)
FACTS = Facts(
    Kind.TARIFF,
    "tariff_increase",
    Status.ANNOUNCED,
    actors=(Actor("us.x", "X", "US"),),
    place=Place("Geneva", "CH"),
    when=When(date(2026, 3, 4), None, Precision.DAY),
    rate=Rate(25, kind=RateKind.DELTA),
    effective=date(2026, 4, 1),
)
CLAIM = Claim(
    "c", "a", Mention(FACTS, Bucket.NEW, (Evidence(0, 3, "abc"),)), NOW, NOW, NOW, "o", Tier.WIRE
)


def test_a_claim_survives_the_way_through_json() -> None:
    assert from_plain(Claim, json.loads(json.dumps(to_plain(CLAIM)))) == CLAIM


def test_an_article_with_flags_survives() -> None:
    article = Article(
        "a", "f", "o", Tier.COPY, "en", None, "t", "", NOW, NOW,
        flags=frozenset({ArticleFlag.DATE_FAR, ArticleFlag.LINK_MISSING}),
    )  # fmt: skip
    assert from_plain(Article, json.loads(json.dumps(to_plain(article)))) == article


def test_keys_of_another_version_are_ignored_and_missing_ones_take_defaults() -> None:
    plain = to_plain(FACTS)
    plain["tomorrow"] = 1
    del plain["rate"]
    assert from_plain(Facts, plain).rate is None


def test_a_whole_number_becomes_the_float_that_the_type_says() -> None:
    assert isinstance(from_plain(Rate, {"value": 25}).value, float)


@pytest.mark.parametrize("wrong", [{"kind": "WEDDING"}, {"when": {"start": "someday"}}])
def test_a_value_outside_its_vocabulary_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises((ValueError, TypeError)):
        from_plain(Facts, {**to_plain(FACTS), **wrong})
