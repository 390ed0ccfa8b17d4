"""Entry point of the queue `deliveries`."""

from __future__ import annotations


def wake() -> None:
    """Push due deliveries until none is due."""
    from monitor.bootstrap import current  # noqa: PLC0415  # a check of a job's name loads no app

    current().work_deliveries()
