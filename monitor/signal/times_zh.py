"""The days of a measure in Chinese: of the act, of its beginning and of its end."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from monitor.model import Precision, Status, When
from monitor.signal.dates import DateRole, FoundDate, end_of
from monitor.signal.document import ClauseKind
from monitor.signal.draft import Spot
from monitor.signal.durations import Duration
from monitor.signal.measure_status import Standing
from monitor.signal.numbers import chinese_number
from monitor.signal.periods import make

#: A date inside a modifier: "去年10月实施的港务费".
#: Terms that stand behind all that the sentence tells.
_APPLIES: Final = re.compile(
    r"[^，；。]{0,10}?(?:起|开始)?(?:正式|开始)?(?:按[^，；。]{1,10})?(?:施行|实施|生效|执行|征收|加征|收取|起征|开征|适用|上路)"
)
_MODIFIES: Final = re.compile(
    # The 的 of "原产于A国的", of a rate or of whose goods they are ends no clause of the day's.
    r"(?:(?!曾|原产于|来自|(?:取消|暂停|恢复|延长)(?!的)|[将把])[^，；。]){0,12}?"
    r"(?:实施|生效|宣布|公布|公告|列入|出台|达成|签署|加征|开始|起|发布|举行|(?<!%))的"
)
#: As in "9月1日加征关税税率由15%降至7.5%": which duty is meant.
_DUTY_OF: Final = re.compile(
    r"(?:加征|开征|实施|生效)的?关税(?:税率)?(?:将)?(?:[由从]|下调|上调|降|提|升|调)"
)
#: As in "就10年前争端作出裁决": how old the matter is, not when it is decided.
_OLD_CASE: Final = re.compile(
    r"(?:的)?(?:贸易|旧)?(?:争端|争议|纠纷|旧案|老案|案(?=[件子作])|恩怨|诉讼)"
)
#: As in "2025年4月2日第14257号行政令": the day is the document's.
_NUMBERED: Final = re.compile(r"(?:签署|发布|公布|颁布)?的?(?:《[^》]{2,40}》)?[（(]?第\d+号")
#: "立即生效": a first day that needs no verb behind it.
_AT_ONCE: Final = re.compile(r"即|立[即刻]")
#: What may stand between the measure and a last day or length told behind a mark.
_TERM: Final = re.compile(
    r"[，,\s]*(?:(?:实施|征收|执行|有效|排除|豁免|暂停)?(?:期限?|有效期)|使其|令其|并|将|再次?|又|继续|进一步|持续|延续|延长|展延|为期|截至|直)*"
    r"(?:了|[\d一二三四五六七八九十半]+个?[年月天日]|[，,])*(?:延|至|到|为)?"
)
#: As in "豁免本于8月31日届满，A部宣布延长至11月29日": until when, wherever it stands.
_PROLONGED: Final = re.compile(
    r"(?:延长|展延|延期|顺延|押后|延)[，,]?(?:直?至|到)(?:了)?[\d一二三四五六七八九十年月日明今]{2,12}$"
)
#: As in "自11月10日起，一年内继续暂停": how long, once it has begun.
_WITHIN: Final = re.compile(
    r"(?P<n>\d{1,3}|[一二两三四五六七八九十]{1,3}|半)个?(?P<u>天|日|月|年)(?:之|以)?内"
    r"(?=[，,]?[^，；。]{0,6}(?:继续|暂停|暂不|不再|再次|停))"
)
#: "30天后生效", counted from the announcement.
_AFTER_SO_LONG: Final = re.compile(
    r"(?P<n>\d{1,3}|[一二两三四五六七八九十]{1,3})个?(?P<u>天|日|月|年)之?后(?:正式|开始|起)*"
    r"(?:生效|实施|施行|执行|上路|开征|征收|加征|收取)"
)
#: Letters before the stretch in which its length may stand.
_LEAD_IN: Final = 14
_OFF_FROM: Final = re.compile(r"(?:暂停|取消|终止|停止|撤销|延长|恢复|解除)(?:实施|执行|征收)?自$")
_WHOSE: Final = re.compile(r"起?[^，；。]{0,24}的")
_LATELY: Final = timedelta(days=3)
_UNITS: Final = {"天": "day", "日": "day", "月": "month", "年": "year"}
#: "4月4日公告中对...采取的措施"
_IN_NOTICE: Final = re.compile(
    r"(?:的)?(?:[一二三四五六七八九十\d]+项)?[^，；。\s]{0,14}公告(?=暂停|终止|停止|延|恢复|废止|取消|失效)"
    r"|(?:的)?(?:发布的|公布的)?(?:第?\d+号)?公告(?:中|里|所|规定|列|公布的|明确|涉及)"
)
#: Between the day of saying and the day of which it tells.
_SAYS_THEN: Final = re.compile(
    r"(?:在[^，；]{1,14}[上中])?(?:介绍|表示|指出|强调|说|称|回应)(?:道|说|称)?[，：,:“\"\s]*(?:在)?"
)
_PUT_OFF: Final = re.compile(r"推迟|延后|推后|押后|顺延|延期|延迟|暂缓|提前")
_CALLED_OFF: Final = re.compile(r"暂停|取消|搁置|暂不|叫停|撤[回销]|放弃|不再|[中停]止|缓征|免除")
_TO_LATER: Final = re.compile(
    r"(?:推迟|延后|推后|押后|顺延|延期|延迟|暂缓)[^，；。]{0,16}(?:至|到)$"
)
_PLANNED: Final = re.compile(
    r"(?:原定|原计划|原本|原拟|原来|本应|本该|本来|本定|本(?=于))(?:[将于自从在]|计划)*$"
)
#: As in "暂缓15日调升关税", "取消10月15日加税": the day on which it was to be done.
_NOT_THEN: Final = re.compile(
    r"(?:取消|暂缓|推迟|搁置|暂停|延后|叫停|放弃|撤回|不会)(?:了|原定|原计划|原订)*[于在]?$"
)
_MEANT_THEN: Final = re.compile(
    r"(?:起|生效|开征)?的?(?:对[^，；。]{1,12})?(?:加税|加征|课征|[上调]调|调升|提高|开征|关税|新关税)"
)
_DUE: Final = re.compile(r"[零时起开始正式]{0,6}(?:生效|施行|实施|执行|加征|征收)的")


def times_zh(
    spot: Spot, stretch: tuple[int, int], state: Standing, subkind: str
) -> tuple[When | None, date | None, date | None]:
    """The day of the act, the day it takes effect and the day it ends, where told."""
    told = _told(spot, stretch, subkind)
    if "immediate" in state.cues and told.effective is None:
        told.effective = spot.scene.day
    when = told.when
    if told.effective is None:
        told.effective = _so_long_after(spot, stretch)
    if state.effect and told.effective is None and when is not None and when.start == when.end:
        told.effective = when.start
    if told.expiry is None:
        told.expiry = _lasting(spot, stretch, told.effective)
    if when is not None and when.end is not None and when.start is None:
        # 日前, 近日: no day is told.
        when = None
    if when is None and state.status is Status.IN_EFFECT:
        when = _begun_long_ago(spot, told.effective)
    return when, told.effective, told.expiry


def _so_long_after(spot: Spot, stretch: tuple[int, int]) -> date | None:
    """As in "9日宣布加征关税，30天后生效": the day on which that time is over."""
    found = _AFTER_SO_LONG.search(spot.line.text(stretch[0], spot.line.end))
    count = None if found is None else chinese_number(found["n"])
    if found is None or count is None:
        return None
    days = [d.when.end for d in spot.line.dated.dates if d.role in {DateRole.SAID, DateRole.AT}]
    told = [d for d in days if d is not None and spot.scene.day - _LATELY <= d <= spot.scene.day]
    said = told[0] if told else spot.scene.day
    return end_of(said, Duration(0, 0, count, count, _UNITS[found["u"]], "within"))


def _begun_long_ago(spot: Spot, begun: date | None) -> When | None:
    """The day of "...已于7月6日实施" where that is no news: it was done then."""
    if begun is None or begun >= spot.scene.day - _LATELY:
        return None
    return make(begun, begun, Precision.DAY, "R16")


def _told(spot: Spot, stretch: tuple[int, int], subkind: str) -> _Told:
    """What the dates of the sentence are for the measure, each put where its role belongs."""
    told = _Told(suspends="suspension" in subkind)
    at, (low, high) = spot.line.sentence.at, stretch
    today = spot.scene.day
    for found in spot.line.dated.dates:
        place = at + found.start
        if _conditional(spot, place) or _their_day(spot, place):
            continue
        if _given_up(spot, found, subkind) or (
            subkind == "purchase_commitment" and found.when.precision is not Precision.DAY
        ):
            # "今年购买...": when it is bought, not when it was agreed.
            continue
        if found.role is DateRole.FROM and spot.frame.kind == "AGREEMENT" and place < low:
            # "同意自10日起暂停..., 并建立机制": another of the things agreed upon begins then.
            continue
        if found.role is DateRole.FROM and place < low and _of_another_day(spot, place):
            continue
        put_off = _put_off_to(spot, found, subkind)
        meant = replace(found, role=DateRole.FROM) if put_off else found
        if place >= high:
            _later(spot, meant, told, high)
        elif told.said_at and _SAYS_THEN.fullmatch(spot.line.text(told.said_at, place)):
            # "发言人9日说，去年8月双方会谈，达成...": what is told was then, not as it is said.
            told.when, told.said_at = found.when, 0
        elif not _recalls(spot, meant):
            told.take(meant, today, inside=low <= place, ahead=meant.begins_after(today))
            if told.when is found.when and found.role is DateRole.SAID:
                told.said_at = at + found.end
    return told


def _conditional(spot: Spot, place: int) -> bool:
    """Whether what is told at *place* is only a condition: "若8日前不撤回"."""
    line = spot.line
    if line.inside(spot.clause, place):
        return False
    return line.sentence.clause_at(place).kind is ClauseKind.CONDITIONAL


def _of_another_day(spot: Spot, place: int) -> bool:
    """As in "9日宣布自20日起加征，10日又将...列入": begun with an act of another day."""
    line, at = spot.line, spot.line.sentence.at
    if line.inside(spot.clause, place):
        return False
    days = [d for d in line.dated.dates if d.role in {DateRole.SAID, DateRole.AT}]
    own = [
        d for d in days if line.inside(spot.clause, at + d.start) and at + d.end <= spot.hit.start
    ]
    return bool(own) and any(at + d.end <= place for d in days)


def _their_day(spot: Spot, place: int) -> bool:
    """Whether it is the day of what is only answered: "鉴于A国9日宣布加税，B部10日公告"."""
    line = spot.line
    if line.inside(spot.clause, place):
        return False
    over = line.sentence.clause_at(place)
    if over.kind is ClauseKind.TEMPORAL and over.index < spot.clause.index:
        # "上月会谈后，B部9日宣布...": not of the meeting's day, where one of its own follows.
        at = line.sentence.at
        days = [at + d.start for d in line.dated.dates if d.role in {DateRole.SAID, DateRole.AT}]
        return any(place < d < spot.hit.start and not line.inside(over, d) for d in days)
    return over.kind is ClauseKind.CAUSAL and over.index < spot.clause.index


@dataclass(slots=True)
class _Told:
    """The days found so far; of each sort the first stays."""

    suspends: bool
    when: When | None = None
    inside: bool = False
    effective: date | None = None
    expiry: date | None = None
    #: Where the day of saying ends, while it is the one that stands for the act's.
    said_at: int = 0

    def take(self, found: FoundDate, today: date, *, inside: bool, ahead: bool) -> None:
        """Put one more date where its role belongs."""
        day = found.when.start or found.when.end
        exact = found.when.precision is Precision.DAY
        if found.role is DateRole.UNTIL or (
            found.role is DateRole.BY and ahead and self.suspends and inside
        ):
            lasts = self.suspends or found.when.precision is not Precision.YEAR
            self.expiry = self.expiry or (found.when.end if inside and lasts else None)
        elif found.role is DateRole.FROM:
            if exact and (inside or self.effective is None):
                self.effective = day
        elif ahead:
            if inside and exact and found.role is DateRole.AT:
                self.effective = self.effective or day
        elif (
            found.role in {DateRole.SAID, DateRole.AT}
            and (self.when is None or (inside and exact and not self.inside))
            and (exact or found.when.end is None or found.when.end <= today)
        ):
            # "A 15日表示，B 14日宣布...": its own day counts, not that of the telling.
            self.when, self.inside = found.when, inside


def _later(spot: Spot, found: FoundDate, told: _Told, high: int) -> None:
    """A term behind all that the sentence tells: "自4月10日起正式实施", "至11月10日"."""
    line, at = spot.line, spot.line.sentence.at
    behind = line.text(at + found.end, line.end)
    if found.role is DateRole.FROM:
        ends = not behind.strip("。！ ")
        if ends or _APPLIES.match(behind) or _AT_ONCE.match(line.text(at + found.start, line.end)):
            told.effective = told.effective or found.when.start
    elif found.role is DateRole.UNTIL and (
        _TERM.fullmatch(line.text(high, at + found.start))
        or _PROLONGED.search(line.text(high, at + found.end))
    ):
        told.expiry = told.expiry or found.when.end


def _recalls(spot: Spot, found: FoundDate) -> bool:
    """Whether the date only says which measure or what else is meant."""
    line, at = spot.line, spot.line.sentence.at
    if found.role is DateRole.FROM and _OFF_FROM.search(line.text(at, at + found.start)):
        # "取消自4月2日起的措施": which ones, not from when they are off.
        return bool(_WHOSE.match(line.text(at + found.end, line.end)))
    if found.role in {DateRole.FROM, DateRole.UNTIL}:
        return False
    if found.role is DateRole.SINCE:
        return True
    words = line.text(at + found.end, min(line.end, at + found.end + 20))
    if _OLD_CASE.match(words) or _NUMBERED.match(words) or _IN_NOTICE.match(words):
        return True
    if _DUTY_OF.match(words) and found.when.end is not None and found.when.end < spot.scene.day:
        return True
    if _MODIFIES.match(words) is None:
        return False
    # "10月9日公布的管制": which one is meant, but the paper of these days tells its own act.
    last = found.when.end
    return found.role is not DateRole.SAID or (last is not None and last < spot.scene.day - _LATELY)


def _given_up(spot: Spot, found: FoundDate, subkind: str) -> bool:
    """Whether the day no longer holds: "将原定于12月1日生效的关税推迟至..."."""
    text = spot.line.sentence.text
    before = re.split("[，；]", text[: found.start])[-1]
    behind = re.split("[，；]", text[found.end :])[0]
    if _PLANNED.search(before):
        longer = subkind.endswith("extension")
        return bool(longer or _PUT_OFF.search(text) or _CALLED_OFF.search(text))
    if _NOT_THEN.search(before) and _MEANT_THEN.match(behind):
        return True
    if _PUT_OFF.match(behind):
        return before.endswith(("从", "由", "自"))
    return bool(_DUE.match(behind) and _PUT_OFF.search(behind))


def _put_off_to(spot: Spot, found: FoundDate, subkind: str) -> bool:
    """Whether it begins on the day that it is put off to: "推迟至12月15日"."""
    if found.role is not DateRole.UNTIL or subkind.endswith(("extension", "divestiture")):
        return False
    return bool(_TO_LATER.search(spot.line.sentence.text, max(0, found.start - 28), found.start))


def _lasting(spot: Spot, stretch: tuple[int, int], effective: date | None) -> date | None:
    """The last day by a length of time: "期限一年", "暂停90天"."""
    if effective is None:
        return None
    line, at, (low, high) = spot.line, spot.line.sentence.at, stretch
    for duration in line.dated.durations:
        place = at + duration.start
        behind = high <= place and _TERM.fullmatch(line.text(high, place))
        if (low <= place < high or behind) and duration.role != "by":
            return end_of(effective, duration)
    within = _WITHIN.search(line.text(max(at, low - _LEAD_IN), high))
    count = None if within is None else chinese_number(within["n"])
    if within is None or count is None:
        return None
    return end_of(effective, Duration(0, 0, count, count, _UNITS[within["u"]], "within"))
