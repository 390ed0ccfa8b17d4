"""The facts of composed reports that tell of several meetings, in short."""

from __future__ import annotations

from composing import Fact


def met(
    status: str,
    *,
    subkind: str | None = None,
    date: str | None = None,
    end: str | None = None,
    place: str | None = None,
    actors: tuple[str, ...] | None = None,
) -> Fact:
    """A meeting of *status*, of one day where no *end* is given."""
    return Fact(
        *("MEETING", status),
        subkind=subkind,
        date=date,
        end=end or date,
        place=place,
        actors=actors,
    )
