"""The days of a meeting in Chinese: its first and last, how long it goes on, where it was moved."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from monitor.model import Precision, When
from monitor.signal.dates import DateRole, FoundDate
from monitor.signal.meeting_groups import Group, main_hit
from monitor.signal.meetings_zh import GOES_UNTIL, fate_zh

#: To be on the way there, and what is to be done there after a stop.
_ARRIVES: Final = re.compile(
    r"[^，；]{0,12}(?:抵|启程|动身|出发|前往|飞往)[^，；]{0,16}[，,\s][^，；]{0,8}(?:将(?![军领])|拟|准备|预计|定于)"
)
#: Another meeting than the one that is told of.
_AGAIN: Final = re.compile(r"再(?!度推迟|次推迟)|[下新]一?轮|下次|第二次")
#: No round of talks lasts longer.
_LONG: Final = 7
#: Days back that 日前 reaches, as a rule.
_LATELY: Final = 3
_MOVED: Final = re.compile(r"(?:推迟|延期|改期|延后|推后|提前|改|顺延|延)(?:至|到|在|为)$")
_FORMERLY: Final = re.compile(r"(?:原定|原订|原计划|原拟|原本|原先|本应|原)(?:于|在|计划)?(?:将)?$")
#: How long talks go on, told without 为期: "会谈两天", "两天会谈".
_DAYS_OF: Final = re.compile(
    r"(?:磋商|会谈|谈判|对话|会晤|会议|访问)了?[两三四五][天日]|为期[两三四五2-5]天$|[两三四五2-7](?:天|日)的?[^，；]{0,6}(?:磋商|会谈|谈判|对话|会议|访|行程|之行)"
)
_CONTINUES: Final = re.compile(
    r"(?:[上下]午|早上|晚上?)?(?:将|又|仍|才)?(?:继续|续谈|再谈|(?:结束|落幕|闭幕|收官)(?![^，；。]{0,4}(?:访|行程|对)))"
)
#: "经过两天磋商，双方10日达成": up to that day.
_AFTER_DAYS: Final = re.compile(r"经过|历经|历时|经[两三四五]")
_NTH_DAY: Final = re.compile(r"(?:进入)?第([二三四五])[天日](?!起|前|后|内)")
#: With it a stay begins that lasts so many days: "抵京 展开四天访问".
_OPENS: Final = re.compile(r"举行[，\s]*为期|登场|抵|展开|开启|开始|启程")
_FIRST_DAY: Final = re.compile(r"首[日天]|第一[天日]")
_MORE: Final = re.compile(r"继续|再谈|续谈|再会|重启")
_THEN_SAID: Final = re.compile(r"(?:结束|落幕)?之?后[^，；]{0,10}(?:说|表示|称|指出|透露)")
_RUNS_TO: Final = re.compile(r"(?:持续|延续|进行|举行|行程|访期|会期)(?:至|到)?$")
_IS_OVER: Final = re.compile(r"(?<!将)(?:结束|闭幕|落幕|收官|落下帷幕)")


def date_zh(group: Group, usable: list[FoundDate]) -> FoundDate | None:
    """The date of the meeting among those of its stretch; the new one where it was moved."""
    line, at = group.line, group.line.sentence.at
    end = group.end + len(fate_zh(group))
    own = [
        d
        for d in usable
        if (group.holds(at + d.start) or group.end <= at + d.start < end)
        and not _of_arrival(group, at + d.end)
    ]
    if not own:
        return None

    def before(found: FoundDate) -> str:
        return line.text(max(group.start, at + found.start - 8), at + found.start)

    moved = [d for d in own if _MOVED.search(before(d))]
    stands = [d for d in own if not _FORMERLY.search(before(d))]
    hit = main_hit(group)
    pool = moved or stands or own
    # "9日与A会谈，10日见了B": each day stands in its own stretch.
    beside = [d for d in pool if "，" not in line.text(min(at + d.start, hit.start), hit.start)]
    beside = [d for d in beside if "，" not in line.text(hit.end, at + d.start)]
    best = min(beside or pool, key=lambda d: (abs(at + d.start - hit.start), d.start))
    until = next((d for d in pool if d.role is DateRole.UNTIL and d is not best), None)
    best = again_zh(group, best)
    behind = [d for d in usable if d.start > own[-1].start][:1]
    if (on := _goes_on([*own, *behind], line.sentence.text)) is not None:
        return on
    if until is not None and until.when.end is not None and best.when.start is not None:
        when = replace(best.when, end=until.when.end, precision=Precision.RANGE)
        return replace(best, when=when) if until.when.end > best.when.start else best
    return _session(group, best)


def _goes_on(own: list[FoundDate], text: str) -> FoundDate | None:
    """The days of "9日在X市开始磋商，10日继续", "12日结束": from the first on."""
    for first, second in itertools.pairwise(own):
        start, end = first.when.start, second.when.end
        if start is None or end is None or not 0 < (end - start).days < _LONG:
            continue
        if _CONTINUES.match(text, second.end) and first.when.precision is Precision.DAY:
            return replace(first, when=replace(first.when, end=end, precision=Precision.RANGE))
    return None


def again_zh(group: Group, found: FoundDate) -> FoundDate:
    """Another one "within two weeks" comes after the one that is told of."""
    when = found.when
    today = when.anchor_value
    if _AGAIN.search(group.line.text(group.start, group.end)) is None:
        return found
    if when.start is None or when.start != today or when.end is None or when.end <= today:
        return found
    return replace(found, when=replace(when, start=today + timedelta(days=1)))


def _of_arrival(group: Group, after: int) -> bool:
    """As in "9日飞抵X市，将同B国举行磋商": the day on which he comes, not that of the talks."""
    hit = main_hit(group)
    return after < hit.start and bool(_ARRIVES.match(group.line.text(after, hit.start)))


def lately(found: FoundDate) -> FoundDate:
    """As in 日前 or 近日: in the last few days before the report."""
    when = found.when
    if when.start is not None or when.end is None:
        return found
    first = when.end - timedelta(days=_LATELY)
    return replace(found, when=replace(when, start=first, precision=Precision.APPROXIMATE))


def _opens_now(group: Group, found: FoundDate) -> bool:
    """Whether it is on, up to the day found: "首日会谈历时8小时 周日继续", "可能持续到周三"."""
    line, when = group.line, found.when
    day, first = when.anchor_value, when.start
    if not line.is_title or day is None or first is None or not 0 < (first - day).days < _LONG:
        return False
    hit = main_hit(group)
    if GOES_UNTIL.match(line.text(hit.end, group.end)):
        return True
    words = line.text(group.start, group.end)
    return _FIRST_DAY.search(words) is not None and _MORE.search(line.sentence.text) is not None


def _until(group: Group, first: date) -> date | None:
    """The last day that a stretch behind a headline's meeting names: "今日开始 预计持续至29日"."""
    line, at = group.line, group.line.sentence.at
    for found in line.dated.dates:
        last = found.when.end
        if found.role is DateRole.UNTIL and last is not None and at + found.start >= group.end:
            before = line.text(max(group.end, at + found.start - 10), at + found.start)
            if _RUNS_TO.search(before) and 0 < (last - first).days < _LONG:
                return last
    return None


def said_after_zh(group: Group) -> FoundDate | None:
    """The day of the words where they were said as it ended: "10日结束磋商后说"."""
    line, hit = group.line, main_hit(group)
    if not _THEN_SAID.match(line.text(hit.end, min(line.end, hit.end + 16))):
        return None
    at = line.sentence.at
    said = [
        d
        for d in line.dated.dates
        if d.role is DateRole.SAID and group.holds(at + d.start) and at + d.end <= hit.start
    ]
    return said[-1] if said else None


def nth_day_zh(group: Group, day: date) -> FoundDate | None:
    """The days up to *day*, the article's own, of talks that are "in their second day"."""
    line = group.line
    if line.sentence.language != "zh":
        return None
    nth = _NTH_DAY.search(line.text(group.start, group.end))
    if nth is None:
        return _first_days(group, day)
    first = day - timedelta(days="二三四五".index(nth.group(1)) + 1)
    when = When(first, day, Precision.RANGE, nth.group(), "publication", day, "R14")
    at = line.sentence.text.find(nth.group())
    return FoundDate(at, at + len(nth.group()), when)


def _first_days(group: Group, day: date) -> FoundDate | None:
    """The days from *day* on of a headline's stay that begins: "抵京 展开四天访问"."""
    line = group.line
    text = line.sentence.text
    told = _DAYS_OF.search(text)
    if not line.is_title or told is None or line.dated.dates or not _OPENS.search(text):
        return None
    lengths = [d for d in line.dated.durations if d.unit == "day" and 1 < d.high <= _LONG]
    if not lengths or _IS_OVER.search(text):
        return None
    last = day + timedelta(days=lengths[0].high - 1)
    when = When(day, last, Precision.RANGE, told.group(), "publication", day, "R14")
    return FoundDate(told.start(), told.end(), when)


def _session(group: Group, found: FoundDate) -> FoundDate:
    """The days of "为期两天" from its first day on, or up to its last."""
    line, when = group.line, found.when
    first = when.start
    if first is None or first != when.end:
        return found
    if (nth := _NTH_DAY.search(line.text(group.start, group.end))) is not None:
        begun = first - timedelta(days="二三四五".index(nth.group(1)) + 1)
        return replace(found, when=replace(when, start=begun, precision=Precision.RANGE))
    if _opens_now(group, found):
        return replace(
            found, when=replace(when, start=when.anchor_value, precision=Precision.RANGE)
        )
    if (last := _until(group, first)) is not None:
        return replace(found, when=replace(when, end=last, precision=Precision.RANGE))
    told = _DAYS_OF.search(line.sentence.text) is not None
    lengths = [d for d in line.dated.durations if d.unit == "day" and (told or d.role == "for")]
    if not lengths or not 1 < lengths[0].high <= _LONG:
        return found
    if not told and "为期" not in line.sentence.text:
        return found
    days = lengths[0]
    more = timedelta(days=days.high - 1)
    over = _IS_OVER.search(line.text(group.start, group.end))
    if over or _AFTER_DAYS.search(line.sentence.text):
        when = replace(when, start=first - more, precision=Precision.RANGE)
    else:
        when = replace(when, end=first + more, precision=Precision.RANGE)
    return replace(found, when=when)
