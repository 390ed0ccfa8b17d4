"""The days of a round among those a sentence names: of the talks, not of the journey to them."""

from __future__ import annotations

from monitor.signal.dates import FoundDate
from monitor.signal.meeting_groups import Group, main_hit


def whole(best: FoundDate, dates: list[FoundDate]) -> FoundDate:
    """All the days of "begins two days of talks on Thursday", though Thursday stands nearer."""
    return next((d for d in dates if d.when.rule == "R14" and _within(best, d)), best)


def of_talks(group: Group, best: FoundDate, dates: list[FoundDate]) -> FoundDate:
    """The days of the talks, where those who travel to them set out before.

    As in "landed on Sunday for two days of talks that begin on Monday", "will leave for Xville on
    Monday and meet Ito on Tuesday and Wednesday".
    """
    if not main_hit(group).acts & {"visit"}:
        return best
    at = group.line.sentence.at
    met = [h for h in group.hits if "meet" in h.acts or "talks" in h.classes]
    told = (
        d
        for d in dates
        if best.end < d.start
        and (
            ("talks" in group.classes and d.when.rule == "R14")
            or any(at + best.end <= h.start and h.end <= at + d.start for h in met)
        )
    )
    return next((d for d in told if d.when.start and _after(best, d)), best)


def _after(first: FoundDate, second: FoundDate) -> bool:
    return (
        first.when.end is not None
        and second.when.start is not None
        and first.when.end < second.when.start
    )


def _within(part: FoundDate, whole: FoundDate) -> bool:
    (first, last), (start, end) = ((d.when.start, d.when.end) for d in (part, whole))
    if first is None or last is None or start is None or end is None:
        return False
    return start <= first <= last <= end
