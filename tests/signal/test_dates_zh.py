"""Chinese date words: a table of expressions as the trade press writes them, each with its days."""

from __future__ import annotations

from datetime import date

import pytest

from monitor.model import Precision
from monitor.signal.dates import Anchor, DateRole, find_dates, find_durations
from monitor.signal.folding import folded

#: A Thursday.
_DAY = date(2026, 3, 19)


def _only(text: str) -> tuple[str, str, str]:
    """The expression between brackets: its first day, its last day, its precision."""
    start, end = text.index("["), text.index("]")
    plain = folded(text.replace("[", "").replace("]", ""))
    found = [one for one in find_dates(plain, Anchor(_DAY), language="zh") if one.start == start]
    assert found, f"nothing found at {plain[start:]!r}"
    (one,) = found
    assert one.end == end - 1, plain[one.start : one.end]
    return str(one.when.start), str(one.when.end), one.when.precision.value


_DAYS = (
    # days named in full, and with what is left out filled in
    ("商务部[2026年3月18日]公布裁定", "2026-03-18"),
    ("双方[3月17日]在海牙举行了会谈", "2026-03-17"),
    ("[三月十七日]，双方通了电话", "2026-03-17"),
    ("新税率[4月1日]起施行", "2026-04-01"),
    ("新税率自[2026年4月1日]零时起施行", "2026-04-01"),
    ("去年宣布的税率将于[5月1日]生效", "2026-05-01"),
    ("[去年12月1日]，双方达成共识", "2025-12-01"),
    ("[明年1月1日]起调整税率", "2027-01-01"),
    ("自[今年6月1日]起加征", "2026-06-01"),
    ("[2025-11-10]起暂停", "2025-11-10"),
    ("[2025.11.10]起暂停", "2025-11-10"),
    ("截至[2025年12月31日]", "2025-12-31"),
    # a bare number of the day
    ("商务部[18日]宣布", "2026-03-18"),
    ("财政部长[16日]表示", "2026-03-16"),
    ("双方[2日]举行了视频通话", "2026-03-02"),
    ("发言人[25日]说，磋商已经结束", "2026-02-25"),
    ("新规将于[25日]起生效", "2026-03-25"),
    ("会谈将于[21日]举行", "2026-03-21"),
    ("海关18日公布，[25日]起向船舶收费", "2026-03-25"),
    ("海关说，[25日]零时起不再收费", "2026-03-25"),
    ("海关已于[5日]起收费", "2026-03-05"),
    ("[本月15日]，双方签署了协议", "2026-03-15"),
    ("会谈定于[本月28日]举行", "2026-03-28"),
    ("[上月20日]，最高法院作出裁决", "2026-02-20"),
    ("将于[下月3日]恢复", "2026-04-03"),
    # today and its neighbours
    ("关税[今日]起生效", "2026-03-19"),
    ("[今天]上午，会谈开始", "2026-03-19"),
    ("部长[昨日]会见了大使", "2026-03-18"),
    ("[昨晚]双方通话", "2026-03-18"),
    ("[前天]公布的清单", "2026-03-17"),
    ("代表团[明日]启程", "2026-03-20"),
    ("会谈将于[后天]举行", "2026-03-21"),
    ("措施[即日起]施行", "2026-03-19"),
    # weekdays
    ("部长[周三]表示", "2026-03-18"),
    ("两国领导人[上周五]通了电话", "2026-03-13"),
    ("代表团将于[下周一]抵达", "2026-03-23"),
    ("代表团将于[下周三]抵达", "2026-03-25"),
    ("[本周一]公布的数据", "2026-03-16"),
    ("听证会将于[星期五]举行", "2026-03-20"),
    ("[上周二]生效的关税", "2026-03-10"),
    ("將於[下週四]公布", "2026-03-26"),
    ("部長[週二]說", "2026-03-17"),
    ("[这周五]将举行会谈", "2026-03-20"),
    ("将于[下星期二]公布", "2026-03-24"),
    ("[礼拜天]举行的会谈已经结束", "2026-03-15"),
)
_SPANS = (
    # ranges
    ("双方[15日至16日]举行了磋商", "2026-03-15", "2026-03-16", "range"),
    ("双方[14日和15日]在巴黎举行了磋商", "2026-03-14", "2026-03-15", "range"),
    ("将于[3月24日至26日]访华", "2026-03-24", "2026-03-26", "range"),
    ("将于[3月30日至4月2日]访问", "2026-03-30", "2026-04-02", "range"),
    ("[10月30日至11月1日]，峰会将举行", "2026-10-30", "2026-11-01", "range"),
    ("[2025年12月30日至1月2日]举行", "2025-12-30", "2026-01-02", "range"),
    ("将于[21日-22日]举行会谈", "2026-03-21", "2026-03-22", "range"),
    ("会谈将于[27日至30日]举行", "2026-03-27", "2026-03-30", "range"),
    ("[去年九月八日至十日]率团访问了华盛顿", "2025-09-08", "2025-09-10", "range"),
    # weeks and weekends
    ("将于[下周]在东京会谈", "2026-03-23", "2026-03-29", "week"),
    ("[上周]公布的措施", "2026-03-09", "2026-03-15", "week"),
    ("将于[本周末]会面", "2026-03-21", "2026-03-22", "weekend"),
    ("双方[上周末]通了话", "2026-03-14", "2026-03-15", "weekend"),
    ("将于[本月25日至27日]举行", "2026-03-25", "2026-03-27", "range"),
    ("将于[下月3日至5日]会谈", "2026-04-03", "2026-04-05", "range"),
    # parts of months
    ("将于[4月上旬]举行", "2026-04-01", "2026-04-10", "part_of_month"),
    ("将于[4月中旬]举行", "2026-04-11", "2026-04-20", "part_of_month"),
    ("将于[5月下旬]举行", "2026-05-21", "2026-05-31", "part_of_month"),
    ("推迟至[6月中旬]举行", "2026-06-11", "2026-06-20", "part_of_month"),
    ("[2月下旬]，双方举行了会谈", "2026-02-21", "2026-02-28", "part_of_month"),
    ("[本月下旬]将访华", "2026-03-21", "2026-03-31", "part_of_month"),
    ("[上月中旬]公布了结果", "2026-02-11", "2026-02-20", "part_of_month"),
    ("将于[4月初]公布", "2026-04-01", "2026-04-05", "part_of_month"),
    ("将在[月底]前往北京", "2026-03-27", "2026-03-31", "part_of_month"),
    ("将于[本月底]举行", "2026-03-27", "2026-03-31", "part_of_month"),
    # months
    ("将于[下月]访华", "2026-04-01", "2026-04-30", "month"),
    ("[上月]生效的关税", "2026-02-01", "2026-02-28", "month"),
    ("[去年10月]实施的港务费", "2025-10-01", "2025-10-31", "month"),
    ("将于[明年4月]访问", "2027-04-01", "2027-04-30", "month"),
    ("将于[11月]到期", "2026-11-01", "2026-11-30", "month"),
    ("关税[6月]下调", "2026-06-01", "2026-06-30", "month"),
    ("[2025年4月]以来", "2025-04-01", "2025-04-30", "month"),
    ("[今年1月]，双方签署了协议", "2026-01-01", "2026-01-31", "month"),
    ("[去年12月]宣布的措施", "2025-12-01", "2025-12-31", "month"),
    # quarters, halves, years
    ("[2026年第四季度]将完成", "2026-10-01", "2026-12-31", "quarter"),
    ("将于[第三季度]公布", "2026-07-01", "2026-09-30", "quarter"),
    ("[今年下半年]将举行", "2026-07-01", "2026-12-31", "part_of_year"),
    ("[2025年上半年]的数据", "2025-01-01", "2025-06-30", "part_of_year"),
    ("[去年第四季度]的数据", "2025-10-01", "2025-12-31", "quarter"),
    ("将于[明年上半年]生效", "2027-01-01", "2027-06-30", "part_of_year"),
    ("[去年]达成的共识", "2025-01-01", "2025-12-31", "year"),
    ("[明年]将举办峰会", "2027-01-01", "2027-12-31", "year"),
    ("[2025年]达成的协议", "2025-01-01", "2025-12-31", "year"),
    # distances
    ("将在[72小时之内]公布", "2026-03-19", "2026-03-22", "approximate"),
    ("[48小时内]将作出回应", "2026-03-19", "2026-03-21", "approximate"),
    ("将在[两周内]公布", "2026-03-19", "2026-04-02", "approximate"),
    ("[未来两周]将会谈", "2026-03-20", "2026-04-02", "approximate"),
    ("[30天内]提交意见", "2026-03-19", "2026-04-18", "approximate"),
)
_ROLES = (
    ("自[11月10日]起暂停加征", DateRole.FROM),
    ("从[2019年1月1日]起停征", DateRole.FROM),
    ("[4月2日]零时起施行", DateRole.FROM),
    ("关税[4月2日]生效", DateRole.FROM),
    ("[11月10日]13时01分起实施", DateRole.FROM),
    ("至[11月10日]为止", DateRole.UNTIL),
    ("延长至[2026年11月10日]", DateRole.UNTIL),
    ("暂停期[11月10日]到期", DateRole.UNTIL),
    ("期限将于[11月10日]届满", DateRole.UNTIL),
    ("[11月10日]前完成", DateRole.BY),
    ("[5月12日]之前提交", DateRole.BY),
    ("发言人[5日]表示", DateRole.SAID),
    ("部长[5日]在记者会上说", DateRole.SAID),
    ("委员会[5日]宣布", DateRole.SAID),
    ("商务部[5日]发布公告", DateRole.SAID),
    ("双方[5日]举行会谈", DateRole.AT),
    ("自[去年4月]以来", DateRole.SINCE),
)


@pytest.mark.parametrize(("text", "day"), _DAYS)
def test_days(text: str, day: str) -> None:
    """A day is a day, whatever is left unsaid of it."""
    assert _only(text) == (day, day, Precision.DAY.value)


@pytest.mark.parametrize(("text", "first", "last", "precision"), _SPANS)
def test_spans(text: str, first: str, last: str, precision: str) -> None:
    """Ranges, weeks, parts of months, quarters and distances have both ends."""
    assert _only(text) == (first, last, precision)


@pytest.mark.parametrize(("text", "role"), _ROLES)
def test_roles(text: str, role: DateRole) -> None:
    """自...起, 至, 前 and the verbs of saying make of a date what it is."""
    start = text.index("[")
    plain = text.replace("[", "").replace("]", "")
    found = [one for one in find_dates(plain, Anchor(_DAY), language="zh") if one.start == start]
    assert [one.role for one in found] == [role]


@pytest.mark.parametrize(
    "text",
    [
        "将日本列入名单",
        "第三轮磋商",
        "3个百分点",
        "百分之二十五",
        "为期两天的会谈",
        "15家企业",
        "《人民日报》报道",
        "每周举行",
        "周小川发言",
        "日内瓦共识",
    ],
)
def test_what_is_no_date(text: str) -> None:
    """Numbers, names and lengths are no days."""
    assert find_dates(text, Anchor(_DAY), language="zh") == ()


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("期限一年", (1, "year")),
        ("为期90天", (90, "day")),
        ("暂停实施90天", (90, "day")),
        ("期限为6个月", (6, "month")),
        ("有效期三年", (3, "year")),
        ("为期150天", (150, "day")),
        ("延长5年", (5, "year")),
        ("再延长半年", (6, "month")),
    ],
)
def test_lengths(text: str, length: tuple[int, str]) -> None:
    """How long a measure holds."""
    assert [(one.high, one.unit) for one in find_durations(text, "zh")] == [length]
