"""Rates of duty in Chinese text."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from monitor.model import Rate, RateKind
from monitor.signal.numbers import chinese_number
from monitor.signal.ratetypes import FoundRate, RateContext

_RATE: Final = re.compile(
    r"(?<![\d.])(?P<v>\d{1,4}(?:\.\d{1,3})?)\s?(?:%|(?P<pp>个百分点))"
    r"|百分之(?P<w>\d{1,4}(?:\.\d{1,3})?|[零一二两三四五六七八九十百]{1,6})"
    r"|(?P<w2>[一二两三四五六七八九十百]{1,5})(?P<pp2>个百分点)"
    r"|(?:降为|降至|降到|减至|调整为|下调至|调降至|削减至)(?P<zero>零)(?!件|售|部|散|星|点)"
    r"|(?P<digits>三位数|两位数)|(?P<factor>翻一?番|翻倍|翻两番|加倍|减半|[提增上][高加调升](?:了)?一倍)"
    r"|(?P<tenths>[一二两三四五六七八九1-9])成(?P<part>[半一二三四五六七八九])?(?![员立为果品本功交长都熟套就型绩])"
)
#: Tenths are a rate where the words before or behind them say so; else they are a share.
_CHARGED: Final = re.compile(
    r"(?:税率?|[征收课抽至到为由从])(?:额外|最高|最少|高达|约|近|逾|同|均|是|为|达|了)*$"
)
_OF_DUTY: Final = re.compile(r"的?(?:额外|附加|惩罚性|报复性|对等|进口)?关?税")
_UNIT: Final = re.compile(
    r"每净?吨\s?(?:收取|征收|加收|缴纳)?(?P<a>\d{1,6}(?:\.\d+)?)\s?(?P<c>美元|元人民币|元)"
    r"|(?P<b>\d{1,6}(?:\.\d+)?)\s?(?P<d>美元|元人民币|元)\s?(?:/|每)净?吨"
)
_DUTY: Final = re.compile(
    r"关税|税率|加征|征收|反倾销税|反补贴税|保证金|比率|税|港务费|费率|附加费|对等|从价"
)
_CHANGE_BEFORE: Final = re.compile(
    r"(?:同比|环比|增长|下降|上涨|下跌|增加|减少|上升|回落|增幅|降幅|涨幅|跌幅|萎缩|攀升|涨|跌|(?<![征加])收高|收低)(?:了|约|近|达|为|逾|超过)?$"
)
_SHARE_BEFORE: Final = re.compile(r"(?:占|持股|股权|占比|比重|份额|概率|可能性)[^，。；]{0,12}$")
_SHARE_AFTER: Final = re.compile(
    r"(?:的股份|股权|的份额|的进口(?!附加|关税|税|商品)|的出口(?!关税|税)|以上的?股|的概率)"
)
_OP: Final = (
    (re.compile(r"(?:超过|逾|高于|超|大于)$"), ">"),
    (re.compile(r"(?:至少|不低于|不少于)$"), ">="),
    (re.compile(r"(?:低于|不到|少于|不足)$"), "<"),
    (re.compile(r"(?:最高|高达|至多|不超过|最多)$"), "<="),
)
_TOTAL: Final = re.compile(r"(?:总税率|累计|合计|总计|综合|叠加|总体)[^，。；]{0,16}$")
_FROM: Final = re.compile(r"(?:由|从)(?:此前的?|目前的?|现行的?|原来的?|原先的?)?$")
_TO: Final = re.compile(r"(?:至|到|为|成)(?:约)?$")
#: "已加征10%关税的商品，加征税率调整为5%": the goods are named by the rate that they bore.
_BEARING: Final = re.compile(
    r"(?:已|原定?|此前|现行|目前|之前)[^，。；]{0,24}?(?:被)?(?:加征|征收|适用)(?:的)?$"
)
_THEIRS: Final = re.compile(
    r"(?:的)?(?:加征)?关税(?:的[^，。；]{0,10}[，,]?|[，,])(?:其|再)?(?:加征)?(?:的)?(?:关税)?(?:税率)?(?:将|均|则|也)*"
    r"(?:调整|下调|上调|提高|降低|下降|改|降|升)(?:为|至|到|按)"
)
#: What moves one rate to the other without 由: "税率10%降至5%".
_MOVES_TO: Final = re.compile(
    r"(?:的)?(?:加征)?(?:关税|税率)?(?:再|将|均|已|分别|进一步|大幅|一举|统一)*"
    r"(?:下调|上调|调降|调升|提高|降低|提升|下降|上升|削减|[降升调减增提涨砍加]|飙升|骤降)(?:至|到|为)(?:约)?"
)
_TO_IT: Final = re.compile(r"[，,]?(?:[提升降增]?[高]?[至到为])(?:约)?")
_PRIOR: Final = re.compile(r"(?:此前的?|现有的?|原有的?|原来的?|之前的?)$")
_BORDER: Final = re.compile(r"[，。；：！？]")


def find_chinese_rates(text: str) -> tuple[FoundRate, ...]:
    """Rates of Chinese *text* in order."""
    found = [one for match in _RATE.finditer(text) if (one := _read(text, match)) is not None]
    units = []
    for match in _UNIT.finditer(text):
        value = float(match["a"] or match["b"])
        currency = "usd" if (match["c"] or match["d"]) == "美元" else "cny"
        units.append(
            FoundRate(*match.span(), Rate(value, f"{currency}_per_ton"), context=RateContext.DUTY)
        )
    return tuple(sorted([*_paired(text, found), *units], key=lambda one: one.start))


def _clause(text: str, start: int, end: int) -> str:
    low = max(
        (m.end() for m in _BORDER.finditer(text, max(0, start - 40), start)),
        default=max(0, start - 40),
    )
    high = _BORDER.search(text, end, end + 30)
    return text[low : high.start() if high else min(len(text), end + 30)]


def _read(text: str, match: re.Match[str]) -> FoundRate | None:
    start, end = match.span()
    before = text[max(0, start - 24) : start]
    duty = _DUTY.search(_clause(text, start, end)) is not None
    if match["factor"] or match["digits"]:
        if not duty:
            return None
        if match["factor"]:
            factor = 4.0 if "两" in match["factor"] else 0.5 if "减" in match["factor"] else 2.0
            return FoundRate(start, end, Rate(None), factor=factor, context=RateContext.DUTY)
        low = 10.0 if match["digits"] == "两位数" else 100.0
        return FoundRate(start, end, Rate(low, op=">="), context=RateContext.DUTY)
    if match["zero"]:
        return FoundRate(
            start, end, Rate(0.0), context=RateContext.DUTY if duty else RateContext.UNKNOWN
        )
    number = _figure(text, match, before, duty=duty)
    if number is None:
        return None
    op = next((sign for pattern, sign in _OP if pattern.search(before)), "=")
    context = RateContext.DUTY if duty else RateContext.UNKNOWN
    if _SHARE_BEFORE.search(before) or _SHARE_AFTER.match(text, end):
        context = RateContext.SHARE
    elif _CHANGE_BEFORE.search(before) and not re.search(r"(?:关税|税率)[^，。；]{0,8}$", before):
        context = RateContext.CHANGE
    if match["pp"] or match["pp2"]:
        return FoundRate(start, end, Rate(float(number), "pp", RateKind.DELTA, op), context=context)
    kind = RateKind.TOTAL if _TOTAL.search(before) else RateKind.COMPONENT
    if (
        kind is RateKind.COMPONENT
        and re.search(r"(?:上调|下调|提高|降低|增加|削减|上浮)(?:了)?$", before)
        and duty
    ):
        kind = RateKind.DELTA
    return FoundRate(
        start,
        end,
        Rate(float(number), "percent", kind, op),
        context=context,
        prior=bool(_PRIOR.search(before)),
    )


def _figure(text: str, match: re.Match[str], before: str, *, duty: bool) -> float | None:
    """The figure; "两成半" is 25 and "三成二" 32 where they are said of a duty."""
    if not match["tenths"]:
        words = match["v"] or match["w"] or match["w2"]
        return float(words) if words[0].isascii() else chinese_number(words)
    if not (duty and (_CHARGED.search(before) or _OF_DUTY.match(text, match.end()))):
        return None
    part = match["part"]
    rest = 5 if part == "半" else chinese_number(part) if part else 0
    return 10.0 * (chinese_number(match["tenths"]) or 0) + (rest or 0)


def _retaxed(text: str, last: FoundRate, one: FoundRate) -> bool:
    """Whether *last* only names the goods that *one* is now the rate of."""
    return bool(
        last.rate.unit == one.rate.unit == "percent"
        and _THEIRS.fullmatch(text, last.end, one.start)
        and _BEARING.search(text, max(0, last.start - 34), last.start)
    )


def _paired(text: str, found: list[FoundRate]) -> list[FoundRate]:
    """由20%降至10%."""
    out: list[FoundRate] = []
    for one in found:
        last = out[-1] if out else None
        percent = one.rate.unit == "percent" and one.rate.value
        if last and last.factor and percent and _TO_IT.fullmatch(text, last.end, one.start):
            # 提高一倍至50%
            old = Rate(percent / last.factor)
            out[-1] = replace(one, start=last.start, before=old, context=RateContext.DUTY)
            continue
        if (
            last is not None
            and last.before is None
            and last.rate.unit == one.rate.unit == "percent"
            and one.start - last.end <= 12
            and (
                (
                    _FROM.search(text[max(0, last.start - 8) : last.start])
                    and (_TO.search(text[last.end : one.start]) or text[one.end - 1] == "零")
                )
                or _MOVES_TO.fullmatch(text, last.end, one.start)
            )
        ) or (last is not None and _retaxed(text, last, one)):
            context = (
                RateContext.DUTY if RateContext.DUTY in {one.context, last.context} else one.context
            )
            out[-1] = replace(one, start=last.start, before=last.rate, context=context)
        else:
            out.append(one)
    return out
