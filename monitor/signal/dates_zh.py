"""Chinese date expressions (rule R16 and its kin). Text is folded to simplified before."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from monitor.model import Precision
from monitor.signal.at_once import AT_ONCE_ZH
from monitor.signal.daterules import Context, DateRole, Grammar, Handler, Resolved
from monitor.signal.dates_zh_days import bare, day_told, month_named, month_range, running, week_of
from monitor.signal.dates_zh_units import (
    MEANT,
    PARTS,
    TENS,
    direction_in,
    distance,
    edge,
    future,
    hours,
    immediate,
    is_older,
    next_told,
    part_of_its_year,
    recent,
    relative_day,
    says_which,
    trip_told,
    two_days,
    unit,
    weekday,
    weekday_range,
    years_ago,
)
from monitor.signal.numbers import chinese_number
from monitor.signal.periods import (
    Direction,
    choose_month,
    choose_year,
    day_of,
    make,
    month_of,
    part_of,
    plus,
    unit_around,
)

_LAST_DAY: Final = re.compile(r"(?:将)?(?:到期|届满|为止|期满|截止)")
#: A bare month further off than this is another year's.
_FAR_MONTHS: Final = 8
#: What is cut in so many parts may be a fraction ("1/3"); a day is told by what comes after it.
_PARTS: Final = 5
_DAY_TOLD: Final = re.compile(
    r"起|前|后|凌晨|零时|生效|上路|实施|施行|登场|到期|截止|止|开征|宣布|公布|将"
)


def _year_of(words: str | None, ctx: Context) -> int | None:
    if not words:
        return None
    digits = words.rstrip("年")
    if digits in {"今", "本", "去", "明", "前", "后", "同", "当"}:
        return ctx.anchor.year + {"去": -1, "明": 1, "前": -2, "后": 2}.get(digits, 0)
    return int(digits) if digits.isdecimal() else chinese_number(digits)


def _limits(match: re.Match[str]) -> bool:
    """Whether the day is a last one ("11月10日到期"): where no particle tells, it lies ahead."""
    text = match.string
    if _LAST_DAY.match(text, match.end()):
        return True
    return text[max(0, match.start() - 2) : match.start()].endswith(("至", "延到", "晚于", "迟于"))


def _full(match: re.Match[str], ctx: Context) -> Resolved | None:
    month, day = month_named(match["m"]), chinese_number(match["d"])
    if month is None or day is None:
        return None
    year = _year_of(match["y"], ctx)
    if year is not None:
        found = day_of(year, month, day) if 1 <= year <= 9999 else None
        if found is None:
            return None
        older = DateRole.SINCE if is_older(match, found, ctx) else None
        return Resolved(make(found, found, Precision.DAY, "R16"), older)
    way = Direction.PAST if says_which(match) else direction_in(ctx)
    if way is Direction.NEAREST and _limits(match):
        way = Direction.FUTURE
    if way is Direction.NEAREST and (told := next_told(month, day, ctx)) is not None:
        return Resolved(make(told, told, Precision.DAY, "R16"))
    chosen = choose_year(month, day, ctx.anchor, way)
    if chosen is None:
        return None
    unsure = chosen[1] and direction_in(ctx) is not Direction.NEAREST
    when = make(chosen[0], chosen[0], Precision.DAY, "R16", ambiguous=unsure)
    # No "同日" points back to the day by which an older act is called.
    return Resolved(when, DateRole.SINCE if is_older(match, chosen[0], ctx) else None)


def _new_year(match: re.Match[str], ctx: Context) -> Resolved | None:
    """`元旦`: the first of January, of the year to come unless the words say otherwise."""
    year = _year_of(match["y"], ctx)
    ahead = ctx.anchor.year + (ctx.anchor > date(ctx.anchor.year, 1, 1))
    day = date(year or ahead, 1, 1)
    return Resolved(make(day, day, Precision.DAY, "R16"))


def _slash(match: re.Match[str], ctx: Context) -> Resolved | None:
    """`M/D`, unless it is a fraction: "约1/3的..."."""
    small = int(match["m"]) < int(match["d"]) <= _PARTS
    if small and not _DAY_TOLD.match(match.string, match.end()):
        return None
    return _full(match, ctx)


def _range(match: re.Match[str], ctx: Context) -> Resolved | None:
    """`M月D日至(M月)D日` and `D日至D日`."""
    first_day, second_day = chinese_number(match["d1"]), chinese_number(match["d2"])
    if first_day is None or second_day is None:
        return None
    year = _year_of(match["y"], ctx)
    if match["m1"]:
        first_month = month_named(match["m1"])
        second_month = month_named(match["m2"]) if match["m2"] else first_month
        if first_month is None or second_month is None:
            return None
        if year is None:
            start = next_told(first_month, first_day, ctx)
            chosen = choose_year(first_month, first_day, ctx.anchor, direction_in(ctx))
            start = start or (None if chosen is None else chosen[0])
        else:
            start = day_of(year, first_month, first_day)
        if start is None:
            return None
        end = day_of(start.year + (second_month < first_month), second_month, second_day)
    else:
        start = running(first_day, second_day, ctx) or bare(first_day, ctx)
        end = None if start is None else day_of(start.year, start.month, second_day)
        if start is not None and end is not None and end < start:
            after = unit_around(start, "month", 1)[0]
            end = day_of(after.year, after.month, second_day)
    if start is None or end is None or end < start:
        return None
    return Resolved(make(start, end, Precision.RANGE, "R16"))


def _month_only(match: re.Match[str], ctx: Context) -> Resolved | None:
    month = month_named(match["m"])
    if month is None:
        return None
    year = _year_of(match["y"], ctx)
    if year is None:
        ahead = trip_told(match)
        year = (
            choose_month(month, ctx.anchor, Direction.FUTURE)
            if ahead
            else _year_of_month(month, ctx, meant=_meant_for(match))
        )
        if (year, month) > (ctx.anchor.year, ctx.anchor.month) and _gone_by(match):
            year -= 1
    if not 1 <= year <= 9998:
        return None
    start, end = month_of(year, month)
    if match["p"] in TENS:
        first, last = TENS[match["p"]]
        days = plus(start, first), min(end, plus(start, last))
        return Resolved(make(*days, Precision.PART_OF_MONTH, "R16"))
    if match["p"]:
        return Resolved(
            make(*part_of(start, end, PARTS[match["p"]]), Precision.PART_OF_MONTH, "R16")
        )
    return Resolved(make(start, end, Precision.MONTH, "R16"))


def _gone_by(match: re.Match[str]) -> bool:
    """As in "11月两人会晤后，关系有了好转", "5月会谈的后续": what is told came after that month."""
    behind = _CAME_AFTER.match(match.string, match.end())
    if behind is None:
        return False
    rest = match.string[behind.end() :]
    return behind["of"] is not None or (
        _IS_SO.search(rest) is not None and _IS_TO_BE.search(rest) is None
    )


def _month_parts(match: re.Match[str], ctx: Context) -> Resolved | None:
    """`10月底或11月初`, `4月至5月`: from the first day of the one to the last of the other."""
    parts = [_MONTH_PART.match(match.string, match.start(name)) for name in ("a", "b")]
    days = [found and found.when for part in parts if part for found in (_month_only(part, ctx),)]
    if len(days) < len(parts) or not days[0] or not days[1]:
        return None
    start, end = days[0].start, days[1].end
    if start is None or end is None or end < start:
        return None
    return Resolved(make(start, end, Precision.RANGE, "R16"))


def _meant_for(match: re.Match[str]) -> bool:
    """As in "取消了原定4月的会晤": for when it was meant, past or to come."""
    return MEANT.search(match.string, max(0, match.start() - 12), match.start()) is not None


def _year_of_month(month: int, ctx: Context, *, meant: bool) -> int:
    """The year of a bare month: this one where no particle tells, for others are named (去年)."""
    direction = direction_in(ctx)
    if direction is not Direction.NEAREST and not meant:
        return choose_month(month, ctx.anchor, direction)
    apart = month - ctx.anchor.month
    return ctx.anchor.year + (apart < -_FAR_MONTHS) - (apart > _FAR_MONTHS)


def _year(match: re.Match[str], ctx: Context) -> Resolved | None:
    year = _year_of(match["y"], ctx)
    if year is None or not 1900 <= year <= 2100:
        return None
    if match["h"] or match["q"]:
        return part_of_its_year(match, year)
    if match["p"]:
        return Resolved(
            make(
                *part_of(date(year, 1, 1), date(year, 12, 31), PARTS[match["p"]]),
                Precision.PART_OF_YEAR,
                "R16",
            )
        )
    return Resolved(make(date(year, 1, 1), date(year, 12, 31), Precision.YEAR, "R1"))


def _year_part(match: re.Match[str], ctx: Context) -> Resolved | None:
    """`今年下半年`, `明年第一季度`."""
    year = _year_of(match["y"], ctx)
    return None if year is None else part_of_its_year(match, year)


def _half(match: re.Match[str], ctx: Context) -> Resolved | None:
    return part_of_its_year(match, ctx.anchor.year)


_H: Final = "一二三四五六七八九十"


_YEAR: Final = r"(?:(?:19|20)\d\d年|[今本去明前后同当]年)"
_MONTH: Final = rf"(?:1[0-2]|0?[1-9]|十[一二]?|[{_H[:9]}])月"
_DAY: Final = rf"(?:3[01]|[12]\d|0?[1-9]|三十一?|二?十[{_H[:9]}]?|[{_H[:9]}])"
_SUN: Final = r"日(?!本(?!月|周|次|届|轮|报|社|人民)|元|圆|企|方|产|程)"
_JOIN: Final = r"(?:至|到|[-—–－~～]|和|与|、|及)"

_NUMERAL: Final = r"(?:1[0-2]|0?[1-9])"
_DIGITS: Final = r"(?:3[01]|[12]\d|0?[1-9])"

_PART: Final = (
    r"(?:上旬|中旬|下旬|初|底|末"
    r"|中(?=[，。；、：\s]|$|举行|召开|在|于|前|后|的|将|会|至|到|起|访|赴|完成|公布|发布|宣布))"
)
#: What came of a meeting or deed, or was so after it.
_CAME_AFTER: Final = re.compile(
    r"[^，；。]{0,30}?(?:会[谈晤面见]|磋商|谈判|访问|之行|通话|峰会|协议|共识)(?:结束|举行|达成)?(?:之?后(?!续)|以来|(?P<of>的(?:后续|延续|继续|成果)))"
)
_IS_SO: Final = re.compile(r"了|已|曾|以来|一直|首次")
_IS_TO_BE: Final = re.compile(r"将|预计|料|拟|计划|打算|届时|有望|会在|可能")
_MONTH_PART: Final = re.compile(
    rf"(?P<y>{_YEAR})?(?P<m>{_MONTH}|{_NUMERAL}(?=[至到]))(?P<p>{_PART})?"
)

#: "4月8日（星期二）": the weekday of the day before the bracket.
_IN_BRACKETS: Final = re.compile(r"[日号]\s?[(（]$")


def _weekday(match: re.Match[str], ctx: Context) -> Resolved | None:
    """周四, 本周末; in brackets behind a day, that day."""
    named = ctx.here[0].when if ctx.here else None
    if named is None or named.start is None or named.start != named.end:
        return weekday(match, ctx)
    if _IN_BRACKETS.search(match.string[: match.start()]) is None:
        return weekday(match, ctx)
    return Resolved(make(named.start, named.start, Precision.DAY, "R16"))


_RULES: Final[tuple[tuple[str, str, Handler], ...]] = (
    (
        "range",
        rf"(?P<y>{_YEAR})?(?P<m1>{_MONTH})(?P<d1>{_DAY})日?{_JOIN}(?P<m2>{_MONTH})?(?P<d2>{_DAY})[两三]?{_SUN}",
        _range,
    ),
    (
        "weekof",
        (
            rf"(?:(?P<m>{_MONTH}))?(?<![\d第])(?P<d>{_DAY}){_SUN}(?:的)?(?:当|那一?|所在的?|起的?|开始的?一?)周"
        ),
        week_of,
    ),
    ("newyear", rf"(?P<y>{_YEAR})?元旦(?!假|节目|晚会|献词|贺词|后|前)", _new_year),
    ("full", rf"(?P<y>{_YEAR})?(?P<m>{_MONTH})(?P<d>{_DAY})(?:{_SUN}|号)", _full),
    (
        "iso",
        r"(?P<y>(?:19|20)\d\d)[-/.](?P<m>0?[1-9]|1[0-2])[-/.](?P<d>3[01]|[12]\d|0?[1-9])(?!\d)",
        _full,
    ),
    (
        "slashrange",
        rf"(?<![\d/.])(?P<y>x)?(?P<m1>{_NUMERAL})/(?P<d1>{_DIGITS})(?:至|到|[-—–－~～])(?:(?P<m2>{_NUMERAL})/)?(?P<d2>{_DIGITS})(?![\d/.%])",
        _range,
    ),
    ("slash", rf"(?<![\d/.])(?P<y>x)?(?P<m>{_NUMERAL})/(?P<d>{_DIGITS})(?![\d/.%])", _slash),
    (
        "monthparts",
        rf"(?P<a>(?:{_YEAR})?(?:{_MONTH}{_PART}?|(?<![\d.]){_NUMERAL}(?=[至到])))(?:至|到|或者?)(?P<b>{_MONTH}{_PART}?)(?!\d)",
        _month_parts,
    ),
    ("monthpart", rf"(?P<y>{_YEAR})?(?P<m>{_MONTH})(?P<p>{_PART})?(?!\d)", _month_only),
    (
        "dayrange",
        (
            rf"(?P<y>x)?(?P<m1>x)?(?P<m2>x)?(?<![\d月第])(?P<d1>{_DAY})日?(?:至|到|[-—–－~～]|和"
            rf"|与|、|及)(?P<d2>{_DAY}){_SUN}"
        ),
        _range,
    ),
    (
        "weekdayrange",
        (
            r"(?P<w>上上|下下|[上本这下](?:个|一)?)?(?<![一二两三四五六七八九十几数\d每])(?:周|星期|礼拜)"
            r"(?P<d1>[一二三四五六日天])(?:(?:至|到|[-—–－~～]|和|及|、)(?:[本这下](?:个|一)?)?(?:周|星期|礼拜)"
            r"|(?:至|到|[-—–－~～]|、)(?=[二三四五六日天](?![月年家个名大国成款项点]))|(?<=六)(?=[日天])|(?<=一)(?=二(?![月十百千万]))|(?<=二)(?=三(?![月十百千万]))|(?<=三)(?=四(?![月十百千万]))|(?<=四)(?=五(?![月十百千万])))(?P<d2>[一二三四五六日天])"
        ),
        weekday_range,
    ),
    (
        "weekday",
        r"(?P<w>上上|下下|[上本这下](?:个|一)?)?(?<![一二两三四五六七八九十几数\d每])(?:周|星期|礼拜)(?P<d>[一二三四五六日天末])(?![年次])",
        _weekday,
    ),
    (
        "yearsago",
        r"(?:(?P<n>\d{1,2}|[一二两三四五六七八九十])年前|(?P<l>去年))的?[今本](?:天|日)",
        years_ago,
    ),
    ("reldays", r"(?P<a>[昨今明])(?P<b>[今明后])(?:两|三)?[天日]", two_days),
    (
        "relday",
        (
            r"[今昨明前后当同次翌](?:天|日|晚|晨|早)(?!本|益|渐|新)|第二天|同一[天日]|前一[天日](?=[，,晚]|[\u4e00-\u9fff]{2})"
            r"|(?<![说证表鲜声阐文光聪高清透英贤分黎])明(?=会[见晤]?(?!不|否)|晤|赴|抵|访|起|将)"
            r"|(?<![如至当现迄])[今昨](?=[在午抵赴]|[与同](?!时)|举行|视[频讯像]|通[话电]|会[见晤谈]|结束|登场|凌晨|[上下]午)"
        ),
        relative_day,
    ),
    (
        "monthrange",
        (
            rf"(?P<w>[本上下](?:个)?月|当月)(?P<d1>{_DAY})日?(?:至|到|[-—–－~～]|和|、)(?P<d2>{_DAY})"
            rf"{_SUN}"
        ),
        month_range,
    ),
    ("monthday", rf"(?P<w>[本上下](?:个)?月|当月)(?P<d>3[01]|[12]\d|0?[1-9]){_SUN}", day_told),
    (
        "yearpart",
        r"(?P<y>[今去明本前后]年)(?:(?P<h>[上下]半年)|第?(?P<q>[一二三四])季度)",
        _year_part,
    ),
    ("hours", r"(?P<n>\d{1,3})(?:个)?小时(?:之|以)?内", hours),
    (
        "unit",
        (
            r"(?P<w>[上本这下](?:个)?|[去今明前后](?=年)|当(?=月))(?P<u>周|星期|月|年|季)(?:度)?"
            r"(?:[年月]?(?P<p>初|底|末|中旬|上旬|下旬|中(?=[，。；、：\s]|$|举行|召开|在|于|前|后|的|将|会|至|到|起|访|赴|完成|公布|发布|宣布)|早些时候|稍早|早前|晚些时候|稍晚|稍后|内|以来))?"
            r"(?![一二三四五六日天])"
        ),
        unit,
    ),
    (
        "distance",
        (
            r"(?P<n>\d{1,3}|[一二两三四五六七八九十百几数]{1,4})(?P<g>个)?多?(?P<u>天|日|周|星期|月|年)(?P<w>之?前|以前"
            r"|之?后|以后|之?内|以内)(?![往瞻去赴])"
        ),
        distance,
    ),
    (
        "future",
        r"(?P<w>未来|今后|接下来|过去|最近)(?:的)?(?P<n>\d{1,3}|[一二两三四五六七八九十几数]{1,3})(?:个)?(?P<u>天|日|周|星期|月|年)",
        future,
    ),
    (
        "daynumber",
        rf"(?P<w>[本上下](?:个)?月|当月)?(?<![\d第年月.])(?<!结束)(?<!展开)(?<!为期)(?<!开启)(?<!开始)(?P<d>3[01]|[12]\d|0?[1-9]){_SUN}(?!前(?![往去赴])|后|内)",
        day_told,
    ),
    (
        "year",
        (
            r"(?<!\d)(?P<y>(?:19|20)\d\d)年(?:(?P<h>[上下]半年)|第?(?P<q>[一二三四])季度?|(?P<p>初|底|末"
            r"|中(?=[，。；、：\s]|$|举行|召开|在|于|前|后|的|将|会|至|到|起|访|赴|完成|公布|发布|宣布)))?(?!第?\d+号)(?![\u4e00-\u9fff]{1,8}法(?:[》第]|案))"
        ),
        _year,
    ),
    ("half", r"(?P<h>[上下]半年)|第(?P<q>[一二三四])季度", _half),
    ("edge", r"(?<![\d一二三四五六七八九十今去明前本上下])(?P<u>年|月)(?P<p>初|底|末|内)", edge),
    ("recent", r"近日|(?<!\d)日前(?![往去赴])|近期内?|最近|不日|前不久|近来|稍早前", recent),
    ("immediate", AT_ONCE_ZH, immediate),
)

TRIGGER_ZH: Final = re.compile(
    r"[旦年月日周天晚晨号期旬季昨]|今[在午抵赴会]|明[会晤赴抵访起将]|礼拜|近|不久|不日|\d{4}[-.]|\d/\d|小时|即刻|立即|即时"
)
CHINESE: Final = Grammar(_RULES, trigger=TRIGGER_ZH, reach=14, begin=r"[^\s，。；：！？“”]")
