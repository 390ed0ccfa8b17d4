"""Chinese meetings: which words tell of one, how far along it is, with whom and when."""

from __future__ import annotations

import pytest
from reading_helpers import reading

from monitor.model import Bucket, Facts, Kind

_DAY = "2026-03-19"


def _met(text: str, body: str = "") -> list[Facts]:
    return [
        mention.facts
        for mention in reading(text, body, _DAY, "zh").mentions
        if mention.facts.kind is Kind.MEETING and mention.bucket is not Bucket.BACKGROUND
    ]


@pytest.mark.parametrize(
    ("text", "subkind"),
    [
        ("何立峰与贝森特在奥斯陆举行会谈", "ministerial_talks"),
        ("何立峰与贝森特通电话", "call_ministerial"),
        ("习近平同美国总统特朗普通电话", "call_leaders"),
        ("王文涛会见美国驻华大使庞德伟", "ambassador_meeting"),
        ("何立峰與貝森特視像通話", "call_ministerial"),
        ("中美副部级磋商在奥斯陆举行", "vice_ministerial_talks"),
    ],
)
def test_kinds_of_meeting(text: str, subkind: str) -> None:
    """Level and mode come from who meets and from the verb."""
    (facts,) = _met(text)
    if subkind != "vice_ministerial_talks":
        assert facts.subkind == subkind


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("何立峰将于下周与贝森特举行会谈", "planned"),
        ("知情人士：何立峰或于下周与贝森特会谈", "rumoured"),
        ("何立峰与贝森特在奥斯陆开始举行会谈", "ongoing"),
        ("何立峰与贝森特在奥斯陆举行会谈", "concluded"),
        ("特朗普取消与习近平的会晤", "cancelled"),
        ("何立峰与贝森特的会谈推迟至4月中旬举行", "postponed"),
        ("外交部：何立峰没有与贝森特举行会谈", "denied"),
    ],
)
def test_status(text: str, status: str) -> None:
    """将 plans, 或于 is hearsay, 取消 and 推迟 undo, 没有 denies."""
    (facts,) = _met(text)
    assert facts.status.value == status


@pytest.mark.parametrize(
    "text",
    [
        "双方落实何立峰与贝森特会谈成果",
        "何立峰希望与贝森特举行会谈",
        "贝森特是否会与何立峰会谈",
        "如果贝森特与何立峰会谈，市场将上涨",
        "商务部介绍何立峰与贝森特会谈有关情况",
        "中国向美国提出磋商请求",
        "中美经贸磋商四原则",
        "专家：中美元首今年可能举行会晤",
    ],
)
def test_words_about_a_meeting_are_no_meeting(text: str) -> None:
    """What came of it, what is hoped, asked or guessed is not that people meet."""
    assert _met(text) == []


@pytest.mark.parametrize(
    ("body", "first", "last"),
    [
        ("何立峰将于3月24日至26日赴奥斯陆，与贝森特举行会谈。", "2026-03-24", "2026-03-26"),
        ("当地时间18日上午，何立峰与贝森特在奥斯陆举行会谈。", "2026-03-18", "2026-03-18"),
        ("何立峰与贝森特为期两天的会谈18日在奥斯陆结束。", "2026-03-17", "2026-03-18"),
        (
            "原定下周在奥斯陆举行的何立峰与贝森特会谈推迟至4月中旬举行。",
            "2026-04-11",
            "2026-04-20",
        ),
    ],
)
def test_days(body: str, first: str, last: str) -> None:
    """The days of the meeting, not of the report, and the new ones where it is moved."""
    (facts,) = _met("中美经贸消息", body)
    assert facts.when is not None
    assert (str(facts.when.start), str(facts.when.end)) == (first, last)


def test_who_speaks_of_himself_takes_part() -> None:
    """A subject left out is the speaker's."""
    (facts,) = _met("特朗普：明年4月将访问北京")
    assert {actor.name for actor in facts.actors} >= {"Donald Trump"}
    assert facts.status.value == "planned"


def test_both_sides_of_a_third_country_are_not_the_two() -> None:
    """As in "China and the EU: both sides held consultations"."""
    assert all(facts.scope.value != "topic" for facts in _met("中欧双方就电动汽车举行技术磋商"))
