"""The days of a measure in Chinese: of the act, of its beginning and of its end."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from monitor.model import Precision, When
from monitor.signal.dates import DateRole, FoundDate, end_of
from monitor.signal.draft import Spot
from monitor.signal.measure_status import Standing
from monitor.signal.scene import Scene

#: A date inside a modifier: "去年10月实施的港务费".
_MODIFIES: Final = re.compile(r"[^，；。]{0,12}?(?:实施|生效|宣布|公布|达成|签署|加征|开始|起|发布|举行)?的")


def times_zh(
    spot: Spot, stretch: tuple[int, int], state: Standing, subkind: str
) -> tuple[When | None, date | None, date | None]:
    """The day of the act, the day it takes effect and the day it ends, where told."""
    scene, line = spot.scene, spot.line
    at, (low, high) = line.sentence.at, stretch
    when: When | None = None
    effective = expiry = None
    for found in line.dated.dates:
        place = at + found.start
        inside = low <= place < high
        if not inside and place >= high:
            continue
        if _recalls(spot, found):
            continue
        day = found.when.start or found.when.end
        if found.role is DateRole.UNTIL:
            expiry = expiry or (found.when.end if inside else None)
        elif found.role is DateRole.FROM:
            exact = found.when.precision is Precision.DAY
            effective = (day if exact else None) if inside or effective is None else effective
        elif _ahead(scene, found):
            if inside and found.role is DateRole.BY and "suspension" in subkind:
                expiry = expiry or found.when.end
            elif inside and found.when.precision is Precision.DAY and found.role is DateRole.AT:
                effective = effective or day
        elif found.role in {DateRole.SAID, DateRole.AT} and when is None:
            when = found.when
    if "immediate" in state.cues and effective is None:
        effective = scene.day
    if state.effect and effective is None and when is not None and when.start == when.end:
        effective = when.start
    if expiry is None:
        expiry = _lasting(spot, stretch, effective)
    if when is not None and when.end is not None and when.start is None:
        # 日前, 近日: no day is told.
        when = None
    return when, effective, expiry


def _ahead(scene: Scene, found: FoundDate) -> bool:
    return found.when.start is not None and found.when.start > scene.day


def _recalls(spot: Spot, found: FoundDate) -> bool:
    """Whether the date only says which measure or what else is meant."""
    line, at = spot.line, spot.line.sentence.at
    if found.role in {DateRole.FROM, DateRole.UNTIL}:
        return False
    if found.role is DateRole.SINCE:
        return True
    words = line.text(at + found.end, min(line.end, at + found.end + 20))
    return bool(_MODIFIES.match(words)) and found.role is not DateRole.SAID


def _lasting(spot: Spot, stretch: tuple[int, int], effective: date | None) -> date | None:
    """The last day by a length of time: "期限一年", "暂停90天"."""
    if effective is None:
        return None
    at, (low, high) = spot.line.sentence.at, stretch
    for duration in spot.line.dated.durations:
        if low <= at + duration.start < high and duration.role != "by":
            return end_of(effective, duration)
    return None
