"""The days of a measure in Chinese: of the act, of its beginning and of its end."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from monitor.model import Precision, When
from monitor.signal.dates import DateRole, FoundDate, end_of
from monitor.signal.draft import Spot
from monitor.signal.measure_status import Standing

#: A date inside a modifier: "去年10月实施的港务费".
#: Terms that stand behind all that the sentence tells.
_APPLIES: Final = re.compile(
    r"[^，；。]{0,10}?起?(?:正式|开始)?(?:按[^，；。]{1,10})?(?:施行|实施|生效|执行|征收|加征|收取|适用|上路)"
)
_MODIFIES: Final = re.compile(
    r"[^，；。]{0,12}?(?:实施|生效|宣布|公布|达成|签署|加征|开始|起|发布|举行)?的"
)
#: As in "就10年前争端作出裁决": how old the matter is, not when it is decided.
_OLD_CASE: Final = re.compile(
    r"(?:的)?(?:贸易|旧)?(?:争端|争议|纠纷|旧案|老案|案(?=[件子作])|恩怨|诉讼)"
)
#: As in "2025年4月2日第14257号行政令": the day is the document's.
_NUMBERED: Final = re.compile(r"(?:签署|发布|公布|颁布)?的?(?:《[^》]{2,40}》)?[（(]?第\d+号")
_PUT_OFF: Final = re.compile(r"推迟|延后|推后|押后|顺延|延期|延迟|暂缓|提前")
_TO_LATER: Final = re.compile(
    r"(?:推迟|延后|推后|押后|顺延|延期|延迟|暂缓)[^，；。]{0,16}(?:至|到)$"
)
_PLANNED: Final = re.compile(
    r"(?:原定|原计划|原本|原拟|原来|本应|本该|本来|本定)(?:[将于自从在]|计划)*$"
)
_DUE: Final = re.compile(r"[零时起开始正式]{0,6}(?:生效|施行|实施|执行|加征|征收)的")


def times_zh(
    spot: Spot, stretch: tuple[int, int], state: Standing, subkind: str
) -> tuple[When | None, date | None, date | None]:
    """The day of the act, the day it takes effect and the day it ends, where told."""
    told = _Told(suspends="suspension" in subkind)
    at, (low, high) = spot.line.sentence.at, stretch
    for found in spot.line.dated.dates:
        place = at + found.start
        if _given_up(spot, found) or (
            subkind == "purchase_commitment" and found.when.precision is not Precision.DAY
        ):
            # "今年购买...": when it is bought, not when it was agreed.
            continue
        put_off = _put_off_to(spot, found, subkind)
        meant = replace(found, role=DateRole.FROM) if put_off else found
        if place >= high:
            _later(spot, meant, told)
        elif not _recalls(spot, meant):
            told.take(meant, inside=low <= place, ahead=meant.begins_after(spot.scene.day))
    if "immediate" in state.cues and told.effective is None:
        told.effective = spot.scene.day
    when = told.when
    if state.effect and told.effective is None and when is not None and when.start == when.end:
        told.effective = when.start
    if told.expiry is None:
        told.expiry = _lasting(spot, stretch, told.effective)
    if when is not None and when.end is not None and when.start is None:
        # 日前, 近日: no day is told.
        when = None
    return when, told.effective, told.expiry


@dataclass(slots=True)
class _Told:
    """The days found so far; of each sort the first stays."""

    suspends: bool
    when: When | None = None
    effective: date | None = None
    expiry: date | None = None

    def take(self, found: FoundDate, *, inside: bool, ahead: bool) -> None:
        """Put one more date where its role belongs."""
        day = found.when.start or found.when.end
        exact = found.when.precision is Precision.DAY
        if found.role is DateRole.UNTIL or (
            found.role is DateRole.BY and ahead and self.suspends and inside
        ):
            self.expiry = self.expiry or (found.when.end if inside else None)
        elif found.role is DateRole.FROM:
            if exact and (inside or self.effective is None):
                self.effective = day
        elif ahead:
            if inside and exact and found.role is DateRole.AT:
                self.effective = self.effective or day
        elif found.role in {DateRole.SAID, DateRole.AT}:
            self.when = self.when or found.when


def _later(spot: Spot, found: FoundDate, told: _Told) -> None:
    """A term behind all that the sentence tells: "自4月10日起正式实施"."""
    line = spot.line
    behind = line.text(line.sentence.at + found.end, line.end)
    if found.role is DateRole.FROM and _APPLIES.match(behind):
        told.effective = told.effective or found.when.start


def _recalls(spot: Spot, found: FoundDate) -> bool:
    """Whether the date only says which measure or what else is meant."""
    line, at = spot.line, spot.line.sentence.at
    if found.role in {DateRole.FROM, DateRole.UNTIL}:
        return False
    if found.role is DateRole.SINCE:
        return True
    words = line.text(at + found.end, min(line.end, at + found.end + 20))
    if _OLD_CASE.match(words) or _NUMBERED.match(words):
        return True
    return bool(_MODIFIES.match(words)) and found.role is not DateRole.SAID


def _given_up(spot: Spot, found: FoundDate) -> bool:
    """Whether the day no longer holds: "将原定于12月1日生效的关税推迟至..."."""
    text = spot.line.sentence.text
    before = re.split("[，；]", text[: found.start])[-1]
    behind = re.split("[，；]", text[found.end :])[0]
    if _PLANNED.search(before):
        return bool(_PUT_OFF.search(text))
    if _PUT_OFF.match(behind):
        return before.endswith(("从", "由", "自"))
    return bool(_DUE.match(behind) and _PUT_OFF.search(behind))


def _put_off_to(spot: Spot, found: FoundDate, subkind: str) -> bool:
    """Whether it begins on the day that it is put off to: "推迟至12月15日"."""
    if found.role is not DateRole.UNTIL or subkind.endswith("extension"):
        return False
    return bool(_TO_LATER.search(spot.line.sentence.text, max(0, found.start - 28), found.start))


def _lasting(spot: Spot, stretch: tuple[int, int], effective: date | None) -> date | None:
    """The last day by a length of time: "期限一年", "暂停90天"."""
    if effective is None:
        return None
    at, (low, high) = spot.line.sentence.at, stretch
    for duration in spot.line.dated.durations:
        if low <= at + duration.start < high and duration.role != "by":
            return end_of(effective, duration)
    return None
