"""Entry point of the queue `articles`."""

from __future__ import annotations


def wake() -> None:
    """Take due articles through all stages until none is due."""
    from monitor.bootstrap import current  # noqa: PLC0415  # a check of a job's name loads no app

    current().work_articles()
