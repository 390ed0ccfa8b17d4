"""Chinese expressions of calendar units: 上月, 今年年初, 三天前, 未来两周."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from monitor.model import Precision, When
from monitor.signal.daterules import Context, DateRole, Resolved
from monitor.signal.dates_en_distance import around
from monitor.signal.grammar import Tense
from monitor.signal.numbers import chinese_number
from monitor.signal.periods import (
    PART_PRECISION,
    UNIT_PRECISION,
    Direction,
    day_of,
    last_weekday,
    make,
    month_of,
    next_weekday,
    part_of,
    plus,
    plus_units,
    unit_around,
)

#: What makes "that day" a first one, behind it and before.
_THEN_BEGINS: Final = re.compile(r"起|零时|凌晨|生效|实施|施行|执行|开始|开征|到期|届满|截止")
_FROM_IT: Final = re.compile(r"(?:[于自从在至到]|截至)$")
DAYS: Final = {c: n for n, c in enumerate("一二三四五六日")} | {"天": 6, "末": 5}
SHIFT: Final = {
    "上": -1,
    "去": -1,
    "昨": -1,
    "前": -2,
    "下": 1,
    "明": 1,
    "次": 1,
    "本": 0,
    "这": 0,
    "今": 0,
    "当": 0,
    "同": 0,
}
_UNITS: Final = {
    "周": "week",
    "星期": "week",
    "礼拜": "week",
    "月": "month",
    "年": "year",
    "季": "quarter",
    "天": "day",
    "日": "day",
}
PARTS: Final = {
    "初": "start",
    "底": "end",
    "末": "end",
    "中": "mid",
    "上旬": "early",
    "中旬": "mid",
    "下旬": "late",
}


#: After a day or week in which somebody sets out: it lies ahead.
SETS_OUT: Final = re.compile(
    r"(?:率团|率队|再度|再)?(?:赴|飞往|前往|访(?!谈|问?(?:期间|之后|后|时|结束)|问中|[一-鿿]?(?:期间|后|时)))"
)
#: After a month or year in which somebody is to travel: "今年或稍后访A国".
_TO_GO: Final = re.compile(
    r"(?:内|或[稍更]后|某个?时候|较后时间|晚些时候|稍后|下旬|底前|年底前)*(?:会|要)?"
    + SETS_OUT.pattern
)
#: After a week in which talks are held, nothing telling that they were.
_TALKS: Final = re.compile(
    r"[^，；。\s了已]{0,8}?(?:会谈|会晤|会面|磋商|谈判|通话|再谈)(?!了|后|期间|以来|中|结束|落幕|的)"
)
_SAYS_IT: Final = re.compile(r"(?:确认|证实|宣布|称|说|透露|敲定|官宣)(?:将)?(?:于|在)?$")
MEANT: Final = re.compile(r"原(?:定|计划|拟|订)(?:于|在)?$")
#: After a weekday that lies ahead: "周二起生效".
_BEGINS: Final = re.compile(r"(?:零时|凌晨)?(?:起|开始|生效|上路|登场|启程|动身|再谈|将(?![近军]))")
_OVER: Final = re.compile(r"[^，；。\s]{0,16}?(?:的|已|了|过|结束|落幕|闭幕)")
#: News without a particle reaches no further back: a weekday before that is the one to come.
_NEWS_DAYS: Final = 3
#: Before one: "将持续到周日", "定于周三".
TO_COME: Final = re.compile(
    r"(?:将(?:会|要)?(?:持续|进行|延续|停留)?(?:到|至|于|在)?|(?:定|拟|预计|安排|预定)(?:于|在|将于)?"
    r"|(?:持续|延续|停留|进行)(?:到|至)|(?:推迟|延期|改|延)(?:到|至|在))$"
)
_MOST_HOURS: Final = 240
#: Days back from which what is told is a chronicle, not the news.
_OLD: Final = 60
#: The ten days of each part of a month, counted from its first.
TENS: Final = {"上旬": (0, 9), "中旬": (10, 19), "下旬": (20, 30)}


def same_day(match: re.Match[str], ctx: Context) -> When | None:
    """The day that `同日` points at: of the news, where it says when one more thing was done.

    As in "A部3日宣布，自10日起加征。同日，B部公布": on the third. What begins or is still to come
    "on that day" does so on the one that was named last.
    """
    told = ctx.previous
    ahead = told is not None and told.end is not None and told.end > ctx.anchor
    if not ahead or direction_in(ctx) is Direction.FUTURE:
        return told
    text = match.string
    begins = _THEN_BEGINS.match(text, match.end()) or _FROM_IT.search(text, 0, match.start())
    return told if begins else ctx.behind


def direction_in(ctx: Context) -> Direction:
    """In Chinese a verb without a particle reports; only 将 and its kin point ahead."""
    if ctx.tense in {Tense.PRESENT, Tense.PROGRESSIVE}:
        return Direction.NEAREST
    return ctx.direction


def unit(match: re.Match[str], ctx: Context) -> Resolved | None:
    """上月, 下周, 今年, 本季度, each with an optional part (初, 底, 中, 早些时候, 晚些时候)."""
    unit = _UNITS[match["u"]]
    shift = SHIFT[match["w"][0]]
    start, end = unit_around(ctx.anchor, unit, shift)
    part = match["p"] or ""
    if part in TENS and unit == "month":
        first, last = TENS[part]
        days = plus(start, first), min(end, plus(start, last))
        return Resolved(make(*days, PART_PRECISION[unit], "R16"))
    if part in PARTS:
        return Resolved(make(*part_of(start, end, PARTS[part]), PART_PRECISION[unit], "R16"))
    if part in {"早些时候", "稍早", "早前"}:
        return Resolved(
            make(min(start, plus(ctx.anchor, -1)), plus(ctx.anchor, -1), PART_PRECISION[unit], "R9")
        )
    if part in {"晚些时候", "稍晚", "稍后", "内"}:
        if unit == "week" and ctx.anchor.weekday() >= 5 and part != "内":
            return Resolved(make(plus(ctx.anchor, 1), plus(start, 12), PART_PRECISION[unit], "R10"))
        return Resolved(
            make(
                plus(ctx.anchor, part != "内"),
                max(end, plus(ctx.anchor, 1)),
                PART_PRECISION[unit],
                "R10",
            )
        )
    if part == "以来":
        return Resolved(make(start, ctx.anchor, PART_PRECISION[unit], "R16"), DateRole.SINCE)
    after = SETS_OUT.match(match.string, match.end()) or _TALKS.match(match.string, match.end())
    travels = unit == "week" and after is not None
    if unit in {"month", "year"} and direction_in(ctx) is Direction.NEAREST:
        travels = _TO_GO.match(match.string, match.end()) is not None
    if shift == 0 and (travels or direction_in(ctx) is Direction.FUTURE):
        return Resolved(make(ctx.anchor, end, PART_PRECISION[unit], "R16"))
    if shift == 0 and direction_in(ctx) is Direction.PAST:
        return Resolved(make(start, ctx.anchor, PART_PRECISION[unit], "R16"))
    return Resolved(make(start, end, UNIT_PRECISION[unit], "R16"))


def edge(match: re.Match[str], ctx: Context) -> Resolved | None:
    """年初, 年底, 月底, 月中 without a word before."""
    unit = _UNITS[match["u"]]
    part = match["p"]
    if part == "内" and unit == "year" and "明年" in ctx.text[: match.start()]:
        return Resolved(make(*unit_around(ctx.anchor, unit, 1), PART_PRECISION[unit], "R16"))
    if part == "内":
        return Resolved(
            make(ctx.anchor, unit_around(ctx.anchor, unit)[1], PART_PRECISION[unit], "R16")
        )
    return Resolved(
        make(*part_of(*unit_around(ctx.anchor, unit), PARTS[part]), PART_PRECISION[unit], "R16")
    )


def _count(words: str) -> tuple[int, int] | None:
    if words in {"数", "几", "多"}:
        return 4, 4
    if len(words) == 2 and all(char in "一二两三四五六七八九" for char in words):
        pair = [chinese_number(char) or 0 for char in words]
        return (pair[0], pair[1]) if pair[0] < pair[1] else None
    number = chinese_number(words)
    return None if number is None or not 0 < number <= 2000 else (number, number)


#: "A国9日宣布加征，两天后B国宣布反制"
_WAS_DONE: Final = re.compile(
    r"[，,]|(?:也|又|则|[\u4e00-\u9fff]{2,6}?)?(?:宣布|公布|公告|发布|决定)"
)


def distance(match: re.Match[str], ctx: Context) -> Resolved | None:
    """N天前, N周后, N个月内."""
    count, unit = _count(match["n"]), _UNITS[match["u"]]
    if count is None or (unit == "month" and not match["g"]):
        return None
    word = match["w"]
    if word in {"内", "之内", "以内"}:
        if direction_in(ctx) is Direction.PAST:
            return None
        return Resolved(
            make(ctx.anchor, plus_units(ctx.anchor, count[1], unit), Precision.APPROXIMATE, "R12"),
            DateRole.BY,
        )
    told = ctx.behind
    after = unit == "day" and "后" in word and _WAS_DONE.match(match.string, match.end())
    if after and told is not None and told.end is not None and told.end < ctx.anchor:
        # "A国9日宣布加征。两天后，B国宣布...": from the day told before.
        day = plus(told.end, count[0])
        if day <= ctx.anchor and direction_in(ctx) is not Direction.FUTURE:
            return Resolved(make(day, day, Precision.DAY, "R15"), DateRole.AT)
    return Resolved(around(ctx.anchor, count, unit, -1 if "前" in word else 1), DateRole.AT)


def hours(match: re.Match[str], ctx: Context) -> Resolved | None:
    """48小时内: up to the day on which they are over."""
    count = int(match["n"])
    if not 0 < count <= _MOST_HOURS:
        return None
    end = plus(ctx.anchor, -(-count // 24))
    return Resolved(make(ctx.anchor, end, Precision.APPROXIMATE, "R12"), DateRole.BY)


def future(match: re.Match[str], ctx: Context) -> Resolved | None:
    """未来N周, 今后几天, 过去N个月."""
    unit = _UNITS[match["u"]]
    count = _count(match["n"])
    if count is None:
        return None
    if match["w"] in {"过去", "最近"}:
        return Resolved(
            make(plus_units(ctx.anchor, -count[1], unit), ctx.anchor, Precision.APPROXIMATE, "R12")
        )
    return Resolved(
        make(
            plus(ctx.anchor, 1),
            plus_units(ctx.anchor, count[1], unit),
            Precision.APPROXIMATE,
            "R12",
        )
    )


def recent(match: re.Match[str], ctx: Context) -> Resolved | None:
    """近日, 日前: an open start up to yesterday; ahead with a future verb."""
    if match.group() in {"不日", "近期内", "很快"} or direction_in(ctx) is Direction.FUTURE:
        return Resolved(
            make(
                plus(ctx.anchor, 1),
                plus(ctx.anchor, 30),
                Precision.APPROXIMATE,
                "R12",
                ambiguous=True,
            )
        )
    return Resolved(make(None, plus(ctx.anchor, -1), Precision.RECENT, "R16"))


def immediate(_: re.Match[str], ctx: Context) -> Resolved | None:
    """即日起: from the day of the words."""
    return Resolved(make(ctx.anchor, ctx.anchor, Precision.DAY, "R7"), DateRole.FROM)


def next_told(month: int, day: int, ctx: Context) -> date | None:
    """The day of a chronicle that goes on from one told before: "2025年2月4日...。4月11日...".

    Only where that was months ago, and the text does not look ahead.
    """
    last = ctx.previous.end if ctx.previous is not None else None
    if last is None or (ctx.anchor - last).days < _OLD or direction_in(ctx) is Direction.FUTURE:
        return None
    if ctx.text[: ctx.text.find(f"{month}月")].strip():
        return None
    found = day_of(last.year, month, day)
    if found is not None and found < last:
        found = day_of(last.year + 1, month, day)
    return found if found is not None and found <= ctx.anchor else None


def years_ago(match: re.Match[str], ctx: Context) -> Resolved | None:
    """两年前的今天, 去年今日."""
    count = 1 if match["l"] else chinese_number(match["n"])
    if count is None or not 0 < count < ctx.anchor.year:
        return None
    found = day_of(ctx.anchor.year - count, ctx.anchor.month, ctx.anchor.day)
    return None if found is None else Resolved(make(found, found, Precision.DAY, "R16"))


def ahead_of(match: re.Match[str], ctx: Context) -> bool:
    """Whether what is told of the weekday is to come."""
    before = match.string[max(0, match.start() - 12) : match.start()]
    return direction_in(ctx) is Direction.FUTURE or bool(
        TO_COME.search(before) or MEANT.search(before)
    )


def trip_told(match: re.Match[str]) -> bool:
    """As in "确认4月访B国": what is confirmed or announced of a trip is to come."""
    before = match.string[max(0, match.start() - 8) : match.start()]
    return bool(_SAYS_IT.search(before) and SETS_OUT.match(match.string, match.end()))


def weekday(match: re.Match[str], ctx: Context) -> Resolved | None:
    """周四, 本周末, 下下周一: bare ones lie where the words put them, else near at hand."""
    number, words = DAYS[match["d"]], match["w"] or ""
    if match["d"] == "末":
        saturday = plus(unit_around(ctx.anchor, "week", SHIFT.get(words[:1], 0))[0], 5)
        if not words and direction_in(ctx) is Direction.PAST and saturday > ctx.anchor:
            saturday = plus(saturday, -7)
        return Resolved(make(saturday, plus(saturday, 1), Precision.WEEKEND, "R16"))
    if words:
        day = plus(
            unit_around(ctx.anchor, "week", SHIFT[words[0]] * max(1, words.count(words[0])))[0],
            number,
        )
        if words[0] in "本这" and day < ctx.anchor and ahead_of(match, ctx):
            # A Sunday's paper counts its week from the day after.
            day = plus(day, 7)
    elif (
        direction_in(ctx) is Direction.FUTURE
        or _BEGINS.match(match.string, match.end())
        or SETS_OUT.match(match.string, match.end())
        or TO_COME.search(match.string, max(0, match.start() - 12), match.start())
    ):
        day = next_weekday(ctx.anchor, number)
    else:
        day = last_weekday(ctx.anchor, number)
        told = direction_in(ctx) is not Direction.NEAREST or _OVER.match(match.string, match.end())
        if not told and (ctx.anchor - day).days > _NEWS_DAYS:
            day = plus(day, 7)
    unsure = not words and direction_in(ctx) is Direction.NEAREST
    return Resolved(make(day, day, Precision.DAY, "R16", ambiguous=unsure))


def two_days(match: re.Match[str], ctx: Context) -> Resolved | None:
    """今明两天, 明后两天."""
    days = {"昨": -1, "今": 0, "明": 1, "后": 2}
    first, last = days[match["a"]], days[match["b"]]
    if last <= first:
        return None
    return Resolved(make(plus(ctx.anchor, first), plus(ctx.anchor, last), Precision.RANGE, "R16"))


def weekday_range(match: re.Match[str], ctx: Context) -> Resolved | None:
    """`下周二至周四`."""
    days = DAYS[match["d1"]], DAYS[match["d2"]]
    words = match["w"] or ""
    shift = SHIFT[words[0]] * max(1, words.count(words[0])) if words else 0
    monday = unit_around(ctx.anchor, "week", shift)[0]
    start, end = plus(monday, days[0]), plus(monday, days[1])
    if not words and direction_in(ctx) is Direction.FUTURE and end < ctx.anchor:
        start, end = plus(start, 7), plus(end, 7)
    if not words and direction_in(ctx) is Direction.PAST and start > ctx.anchor:
        start, end = plus(start, -7), plus(end, -7)
    return Resolved(make(start, end, Precision.RANGE, "R16")) if start < end else None


def part_of_its_year(match: re.Match[str], year: int) -> Resolved | None:
    """A quarter or half of *year*."""
    if match["q"]:
        number = chinese_number(match["q"])
        if number is None or not 1 <= number <= 4:
            return None
        return Resolved(
            make(
                date(year, number * 3 - 2, 1),
                month_of(year, number * 3)[1],
                Precision.QUARTER,
                "R16",
            )
        )
    first = 1 if match["h"] == "上半年" else 7
    return Resolved(
        make(date(year, first, 1), month_of(year, first + 5)[1], Precision.PART_OF_YEAR, "R16")
    )


_ON_IT: Final = re.compile(r"[于自从]$")
#: Behind a day that only says which measure or listing is meant: "停止4月2日公告的...".
_WHICH_ONE: Final = re.compile(
    r"(?:公告|公布|宣布|发布|出台|列入|签署|达成|推出|祭出)(?:了)?(?:的|中(?:所)?[对的列])"
    r"|(?:列入|纳入)[^，；。的]{2,16}(?:清单|名单)的|(?:第?\d+号)?公告(?:中|所)"
)
#: Before a day to which another is moved.
_MOVED_TO: Final = re.compile(
    r"(?:推迟|延后|推后|押后|顺延|延期|延迟|提前|延长|改|延)(?:至|到|为|在)?$"
)


def in_named_month(match: re.Match[str], number: int, ctx: Context) -> date | None:
    """As in "从10月1日推迟到15日": a later day of the month that the sentence has just named."""
    if _MOVED_TO.search(match.string, max(0, match.start() - 8), match.start()) is None:
        return None
    named = ctx.here[0].when if ctx.here else None
    if named is None or named.end is None or named.precision is not Precision.DAY:
        return None
    day = day_of(named.end.year, named.end.month, number)
    return day if day is not None and day > named.end else None


def says_which(match: re.Match[str]) -> bool:
    """Whether the day is that of an older act, by which something is called."""
    return _WHICH_ONE.match(match.string, match.end()) is not None


def is_older(match: re.Match[str], day: date, ctx: Context) -> bool:
    """Whether *day* is one of the past by which an older act is called."""
    return says_which(match) and (ctx.anchor - day).days > _NEWS_DAYS


def begins_then(match: re.Match[str], ctx: Context) -> bool:
    """As in "A国7月6日零时1分起加征。B国也于同日加征": what begins on the day told."""
    if match.group()[0] not in "同当" or _ON_IT.search(match.string, 0, match.start()) is None:
        return False
    last = next(iter((*ctx.here, *ctx.earlier())), None)
    return last is not None and last.role is DateRole.FROM


def relative_day(match: re.Match[str], ctx: Context) -> Resolved | None:
    """今天, 昨日, 同日, 次日, 前一天: from the article's day or from one told before."""
    word = match.group()
    if word[0] in "当同次翌" or word in {"第二天", "前一天", "前一日"}:
        shift = 1 if word[0] in "次翌第" else 0
        if word in {"前一天", "前一日"}:
            day = plus((ctx.behind and ctx.behind.end) or ctx.anchor, -1)
            return Resolved(make(day, day, Precision.DAY, "R15"))
        told = (ctx.previous or ctx.behind) if shift else same_day(match, ctx)
        base = told.end if told is not None else None
        if base is None and shift:
            return None
        day = plus(base or ctx.anchor, shift)
        when = make(day, day, Precision.DAY, "R15", ambiguous=base is None)
        return Resolved(when, DateRole.FROM if begins_then(match, ctx) else None)
    shift = {"今": 0, "昨": -1, "前": -2, "明": 1, "后": 2}[word[0]]
    if word.startswith("大"):
        return None
    day = plus(ctx.anchor, shift)
    return Resolved(make(day, day, Precision.DAY, "R16"))
