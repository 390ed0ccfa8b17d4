"""The same news from many outlets, in any order, is alerted once for each fact."""

from __future__ import annotations

import pytest
from retelling import Story, articles, told_again
from retold import STORIES as OF_A_DAY
from retold_courses import STORIES as OF_COURSES
from retold_days import STORIES as OF_DAYS
from retold_outcomes import STORIES as OF_OUTCOMES
from retold_steps import STORIES as OF_STEPS
from retold_weeks import STORIES as OF_WEEKS

STORIES = (*OF_A_DAY, *OF_DAYS, *OF_COURSES, *OF_WEEKS, *OF_OUTCOMES, *OF_STEPS)
SEEDS = range(6)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_each_fact_is_alerted_once_however_many_tell_of_it(story: Story) -> None:
    for seed in SEEDS:
        found = told_again(story, seed)
        titles = [article.title for article in articles(story, seed)[0]]
        assert not found, f"seed {seed}: {titles}: {found}"
