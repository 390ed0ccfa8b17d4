"""Another process on the store, started by the tests: `python store_child.py ROLE URL FOLDER`.

Says `ready` on its output, waits for a line of input where the role says so, and writes JSON.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from store_values import NOW, RELEVANT, alert, change, claim, delivery, event, keys_of

from monitor.model import Attempt, Decision, DeliveryOutcome, Resolution
from monitor.store import ClaimedArticle, FenceLost, Store, open_store


def say(value: object) -> None:
    print(json.dumps(value), flush=True)


def hold(store: Store) -> None:
    """Take a feed, two articles and a delivery, and keep them until told to stop."""
    with store.owners.alive("worker") as owner:
        feeds = store.feeds.lease_due(owner, NOW, 1)
        articles = store.articles.claim_due(owner, NOW, 2)
        deliveries = store.deliveries.claim_due(owner, NOW, 1)
        say([owner, len(feeds), len(articles), len(deliveries)])
        sys.stdin.readline()


def claim_all(store: Store) -> None:
    """Claim articles in small batches until there are none; say which."""
    say("ready")
    sys.stdin.readline()
    with store.owners.alive("worker") as owner:
        taken: list[str] = []
        while batch := store.articles.claim_due(owner, NOW, 3):
            taken += [item.article.article_id for item in batch]
        say(taken)
        sys.stdin.readline()


def count_up(store: Store) -> None:
    """Read an event and write it back with one more version, thirty times."""
    say("ready")
    sys.stdin.readline()
    for number in range(30):
        with store.resolving(NOW) as tx:
            known = tx.event("counter") or event("counter", 0)
            grown = replace(known, version=known.version + 1)
            tx.apply(Resolution((change(grown, claim(f"{id(store)}-{number}-{grown.version}")),)))
    say("done")


def work(store: Store) -> None:
    """Take articles and deliveries through, again and again, until killed.

    A push is a line in the file `pushed`, written at once: what a receiver would have seen.
    """
    say("ready")
    pushed = os.open(Path(sys.argv[3]) / "pushed", os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    with store.owners.alive("worker") as owner:
        while True:
            for claimed in store.articles.claim_due(owner, NOW, 5):
                resolve(store, claimed)
            for due in store.deliveries.claim_due(owner, NOW, 5):
                os.write(pushed, f"{due.delivery_id}\n".encode())
                store.deliveries.settle(due, Attempt(DeliveryOutcome.DELIVERED), None, NOW)


def resolve(store: Store, claimed: ClaimedArticle) -> None:
    name = claimed.article.article_id
    made = alert(event(name))
    changed = change(event(name), claim(name))
    with suppress(FenceLost), store.resolving(NOW) as tx:
        tx.apply(Resolution((changed,)))
        tx.tell([Decision(changed, made)], [delivery(made, channel) for channel in CHANNELS])
        tx.settle_article(claimed.row_id, claimed.fence, RELEVANT)


CHANNELS = ("hook", "mail")

ROLES: dict[str, Callable[[Store], None]] = {
    "hold": hold,
    "claim": claim_all,
    "count": count_up,
    "work": work,
}

if __name__ == "__main__":
    role, url, folder = sys.argv[1:4]
    if role == "open":
        say("ready")
        sys.stdin.readline()
        open_store(url, Path(folder)).close()
        say("done")
    else:
        opened = open_store(url, Path(folder), keys_of=keys_of)
        ROLES[role](opened)
        opened.close()
