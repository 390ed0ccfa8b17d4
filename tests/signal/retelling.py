"""One piece of news told by many outlets, composed: each fact is to be alerted once.

A `Story` has the facts of one day and tellings of them, each with holes as in `composing`, which
all draw the same figures, days, names and people. A seed draws which tellings come, and in which
order.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from random import Random
from typing import Final

from composing import Fact, Slots, drawn, written
from reading_helpers import shipped_topic

from monitor.model import Alert, Article, ChangeKind, Mention, Tier
from monitor.replay import Passage, Replay
from monitor.signal import read

#: Tellings that one story has, at most.
_TOLD: Final = 7
_SILENT: Final = "silent"


@dataclass(frozen=True, slots=True)
class Telling:
    """An article of a story, `day` days after the news; `always` where a fact hangs on it.

    One that is `silent` is to give no alert at all, of something new or of a change.
    """

    title: str
    text: str = ""
    day: int = 0
    language: str = "en"
    always: bool = False
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """Facts and the articles that tell of them; `may` and `years` as in `Composed`.

    A fact that stands twice is two acts of one sort, each to be alerted.
    """

    name: str
    facts: tuple[Fact, ...]
    tellings: tuple[Telling, ...]
    may: str = ""
    years: tuple[int, int] = (2018, 2025)


def articles(story: Story, seed: int) -> tuple[list[Article], Slots]:
    """The articles that *seed* draws, in order of publication, and the slots they share.

    The feed of one whose telling is silent is called so.
    """
    draw = Random(f"{story.name} {seed}")
    slots = drawn(draw, story.years)
    chosen = [telling for telling in story.tellings if telling.always]
    others = [telling for telling in story.tellings if not telling.always]
    chosen += draw.sample(others, min(_TOLD - len(chosen), len(others)))
    draw.shuffle(chosen)
    found = []
    for n, telling in enumerate(sorted(chosen, key=lambda telling: telling.day)):
        at = datetime.combine(slots.day, time(9), UTC)
        at += timedelta(days=telling.day, minutes=20 * n)
        found.append(
            Article(
                article_id=f"a{n}",
                feed_id=_SILENT if telling.silent else f"f{n}",
                outlet=f"Outlet {n}",
                tier=Tier.PAPER,
                language=telling.language,
                url=None,
                title=written(telling.title, draw, slots),
                text=written(telling.text, draw, slots),
                published=at,
                first_seen=at,
            )
        )
    return found, slots


@dataclass(frozen=True, slots=True)
class Told:
    """An alert of something new: the article that gave it, and what it says."""

    article: Article
    mention: Mention


def told_again(story: Story, seed: int) -> list[str]:
    """What was alerted otherwise than once for each fact; empty where all is right."""
    news, slots = articles(story, seed)
    run = Replay(shipped_topic(), read)
    passages = [run.take(article) for article in news]
    run.release()
    left = [Told(passage.article, m) for passage in passages for m in _new(passage)]
    left = [told for told in left if told.mention.facts.kind.value not in story.may.split()]
    joint = [told for told in left if len(told.mention.facts.imposing) > 1]
    left = [told for told in left if told not in joint]
    errors = [f"told again: {_line(told)}" for told in joint[1:]]
    errors += [f"not silent: {line}" for passage in passages for line in _loud(passage)]
    for fact, times in Counter(story.facts).items():
        mine = [told for told in left if _is(fact, told.mention, slots)]
        followed = fact.subkind is not None and any(
            _is(fact, mention, slots) for passage in passages for mention in _followed(passage)
        )
        joined = followed or any(_is(fact, told.mention, slots) for told in joint)
        if len(mine) < times and not joined:
            errors.append(f"not told: {fact}")
        errors += [f"told again: {_line(told)}" for told in mine[times:]]
        left = [told for told in left if told not in mine]
    return errors + [f"told besides: {_line(told)}" for told in left]


def _is(fact: Fact, mention: Mention, slots: Slots) -> bool:
    facts = mention.facts
    return (
        facts.kind.value in fact.kind.split()
        and (fact.subkind is None or str(facts.subkind) in fact.subkind.split())
        and (fact.imposing is None or not facts.imposing or fact.imposing in facts.imposing)
        and (not fact.place or facts.place is None or facts.place.name == slots.people[fact.place])
    )


def _new(passage: Passage) -> list[Mention]:
    """What the article gave a `new` alert of."""
    return [
        decision.change.claim.mention
        for decision in passage.decisions
        if isinstance(decision.outcome, Alert) and decision.outcome.change is ChangeKind.NEW
    ]


def _followed(passage: Passage) -> list[Mention]:
    """What the article gave a follow-up of: an act that changes one told before."""
    return [
        decision.change.claim.mention
        for decision in passage.decisions
        if isinstance(decision.outcome, Alert) and decision.outcome.change is not ChangeKind.NEW
    ]


def _loud(passage: Passage) -> list[str]:
    """What an article that is to be silent gave an alert of."""
    if passage.article.feed_id != _SILENT:
        return []
    return [
        f"{decision.outcome.reason} in {passage.article.title!r}"
        for decision in passage.decisions
        if isinstance(decision.outcome, Alert)
    ]


def _line(told: Told) -> str:
    facts = told.mention.facts
    return (
        f"{facts.kind.value} {facts.subkind} {facts.status.value} {','.join(facts.imposing)} "
        f"in {told.article.title!r}"
    )
