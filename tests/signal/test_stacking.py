"""Several programmes of duty in one sentence, and what their figures say of each other."""

from __future__ import annotations

import pytest
from reading_helpers import reading, told

from monitor.model import Kind

STACKED = (
    "Washington adds 30 percentage points, which takes the reciprocal rate to {own} percent"
    " and the total, with the earlier 20 percent, to {total} percent from Friday."
)


def the_duty(title: str) -> tuple[object, ...]:
    """Rate, rate before, who imposes on whom, and confidence of the one duty that is told."""
    (mention,) = told(reading(title, day="2025-04-08"), Kind.TARIFF)
    facts = mention.facts
    rate, before = facts.rate, facts.rate_before
    return (
        rate and rate.value,
        before and before.value,
        facts.imposing,
        facts.affected,
        {term.name for term in mention.confidence_terms},
    )


def test_step_programme_and_total_are_three_figures() -> None:
    """Who is hit is not said: what is added up is on the other side."""
    rate, before, imposing, affected, terms = the_duty(STACKED.format(own=64, total=84))
    assert (rate, before, imposing, affected) == (64.0, 34.0, ("US",), ("CN",))
    assert "arithmetic" not in terms  # type: ignore[operator]


def test_figures_that_do_not_add_up_cost_confidence() -> None:
    assert "arithmetic" in the_duty(STACKED.format(own=64, total=90))[4]  # type: ignore[operator]


@pytest.mark.parametrize(
    ("title", "rate", "before"),
    [
        ("US raises reciprocal duty on China by 41 points to 125%", 125.0, 84.0),
        ("China adds 50 points to duty on US cars, for a rate of 65%", 65.0, 15.0),
        ("US duty on Chinese lamps will be 30%, not 20%", 30.0, 20.0),
    ],
)
def test_a_step_or_the_figure_taken_back_gives_the_rate_before(
    title: str, rate: float, before: float
) -> None:
    assert the_duty(title)[:2] == (rate, before)
