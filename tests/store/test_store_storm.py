"""kill -9 again and again, at whatever instruction it strikes: nothing is lost or told twice."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from patience import wait_until
from store_values import NOW, article, later, put

from monitor.model import ArticleState, DeliveryOutcome, DeliveryState
from monitor.store import Store

if TYPE_CHECKING:
    from store_kit import Child

pytest_plugins = ("store_kit",)

_ARTICLES = 300
_KILLS = 6


def test_no_alert_is_lost_or_made_twice_under_kills(
    store: Store, spawn: Callable[[str], Child], tmp_path: Path
) -> None:
    """Two workers, one of them killed at a time; what is pushed twice was pushed when killed."""
    chance = random.Random(11)
    articles = [article(f"n{n}", published=later(seconds=n)) for n in range(_ARTICLES)]
    workers = [spawn("work"), spawn("work")]
    for worker in workers:
        worker.hears()
    struck = 0
    for kill in range(_KILLS):
        # News comes in before each kill, so that however fast they work, they are at work.
        put(store, *articles[kill::_KILLS])
        time.sleep(chance.uniform(0, 0.1))
        victim = chance.randrange(2)
        struck += store.reconcile.due(later(days=1)).articles > 0
        workers[victim].kill()
        workers[victim] = spawn("work")
        store.reconcile.reclaim_dead(NOW)
        workers[victim].hears()

    def done() -> bool:
        store.reconcile.reclaim_dead(NOW)
        found = store.stats.read(NOW).deliveries
        done = [found.get((name, DeliveryState.DELIVERED), 0) for name in ("hook", "mail")]
        return done == [_ARTICLES, _ARTICLES]

    assert wait_until(done), store.stats.read(NOW)
    for worker in workers:
        worker.kill()

    assert struck > 1, "the workers were done before they could be killed"
    stats = store.stats.read(NOW)
    assert stats.articles_by_state == {ArticleState.DONE: _ARTICLES}
    assert sum(stats.alerts.values()) == _ARTICLES
    assert stats.ledger_mismatch == 0
    pushed = Counter((tmp_path / "pushed").read_text().split())
    assert len(pushed) == 2 * _ARTICLES
    repeats = sum(pushed.values()) - len(pushed)
    assert repeats <= _KILLS, "at most the one push under way when its worker was killed"
    interrupted = sum(
        count for (_, how), count in stats.attempts.items() if how is DeliveryOutcome.INTERRUPTED
    )
    assert repeats <= interrupted
