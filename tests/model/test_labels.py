"""Every code that a person meets has a name in English, in one place."""

from __future__ import annotations

import re

import pytest
from roots import ROOT

from monitor.model import SUBKINDS, Bucket, SilenceReason
from monitor.model.labels import (
    BACKGROUND_LABELS,
    BUCKET_LABELS,
    CONFIDENCE_LABELS,
    RELEVANCE_LABELS,
    SILENCE_LABELS,
    SUBKIND_LABELS,
    field_label,
    goods_label,
    subkind_label,
    value_label,
)

ALL = sorted({subkind for kind in SUBKINDS.values() for subkind in kind})
TERMS = (ROOT / "config/topic/us-china-trade/terms.yml").read_text("utf-8")
GOODS = re.findall(r"\{id: (\w+), classes: \[product", TERMS)


@pytest.mark.parametrize("subkind", ALL)
def test_every_sub_kind_has_a_name_of_its_own(subkind: str) -> None:
    """Not only its code without underscores, unless that reads well and was looked at."""
    label = subkind_label(subkind)
    assert label
    assert "_" not in label
    assert subkind in SUBKIND_LABELS or ", " in label, "it is named by neither table"


def test_names_are_distinct_and_none_is_left_over() -> None:
    labels = [subkind_label(subkind) for subkind in ALL]
    assert len(set(labels)) == len(labels)
    assert set(SUBKIND_LABELS) <= set(ALL)


def test_every_silence_is_told_in_plain_words() -> None:
    assert set(SILENCE_LABELS) == set(SilenceReason)
    assert not [text for text in SILENCE_LABELS.values() if "_" in text]


def test_buckets_and_terms_are_told_in_plain_words() -> None:
    """A label that no weight goes by would be left over from a name that changed."""
    assert set(BUCKET_LABELS) == set(Bucket)
    weights = (ROOT / "config/topic/us-china-trade/weights.yml").read_text("utf-8")
    names = set(re.findall(r"^  (\w+):", weights, re.MULTILINE))
    assert set(BACKGROUND_LABELS) | set(CONFIDENCE_LABELS) <= names
    relevance = re.search(r"^relevance:\n(.*?)^\w", weights, re.MULTILINE | re.DOTALL)
    assert relevance
    weighed = set(re.findall(r"^  (\w+):", relevance[1], re.MULTILINE))
    # Told besides: the start by length, which a topic's files call its bias, and the feed's own.
    assert set(RELEVANCE_LABELS) - {"length", "feed"} == weighed - {"bias", "relevant"}


@pytest.mark.parametrize(
    ("field", "value", "shown"),
    [
        ("subkind", "wto_consultation", "WTO complaint"),
        ("kind", "EXPORT_CONTROL", "export control"),
        ("status", "in_effect", "in effect"),
        ("rate", "50 USD_per_ton", "50 USD per ton"),
        ("place", "St_George", "St_George"),
        ("date", None, ""),
    ],
)
def test_the_values_of_a_change_are_words(field: str, value: str | None, shown: str) -> None:
    assert value_label(field, value) == shown
    assert field_label("subkind") == "type"


@pytest.mark.parametrize(
    ("product", "shown"),
    [
        ("drone", "drones"),
        ("ai_chip", "AI chips"),
        ("rare_earth", "rare earths"),
        ("battery", "batteries"),
        ("solar", "solar panels"),
        ("steel", "steel"),
        ("auto_parts", "auto parts"),
    ],
)
def test_goods_that_are_counted_are_told_in_the_plural(product: str, shown: str) -> None:
    assert goods_label(product) == shown


def test_no_goods_of_the_shipped_topic_show_their_code() -> None:
    assert len(GOODS) > 50
    assert not [product for product in GOODS if "_" in goods_label(product)]
