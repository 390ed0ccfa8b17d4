"""The signal core joined with its topic and its past, for processes that read articles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from monitor.clock import Clock
from monitor.model import Article, Claim, Facts, Reading, Resolution
from monitor.settings import Settings, SettingsError
from monitor.signal import (
    KnownEvents,
    Topic,
    claims_of,
    fold_register,
    keys_of,
    load_register,
    load_topic,
    read,
    resolve,
)
from monitor.store import Store


@dataclass(frozen=True, slots=True)
class Core:
    """The pure functions of `monitor.signal`, with *topic* in them."""

    topic: Topic

    def read(self, article: Article) -> Reading:
        return read(article, self.topic)

    def claim(self, article: Article, reading: Reading, now: datetime) -> tuple[Claim, ...]:
        return claims_of(article, reading, now)

    def resolve(
        self, claims: Sequence[Claim], known: KnownEvents, now: datetime, *, final: bool
    ) -> Resolution:
        return resolve(claims, known, self.topic, now, final=final)

    def keys_of(self, facts: Facts, *, stored: bool) -> frozenset[str]:
        return keys_of(facts, stored=stored)

    def load_history(self, settings: Settings, store: Store, now: Clock) -> int:
        """Load the register into the store, once for each content; how many events were new."""
        known = register_of(settings, self.topic)
        return store.register.load(fold_register(known), now()) if known else 0


def load_core(topic: Path) -> Core:
    """The core with the topic in the folder *topic*. Raises `TopicError`."""
    return Core(load_topic(topic))


def register_of(settings: Settings, topic: Topic) -> tuple[Claim, ...]:
    """The rows of the register of past events; none where there is to be no past.

    Raises `SettingsError` where the file cannot be read, `RegisterError` for a wrong row.
    """
    if settings.history == "none":
        return ()
    try:
        return load_register(Path(settings.history), topic)
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8"
        raise SettingsError(
            f"TRADEWATCH_HISTORY is {settings.history!r}, which cannot be read ({reason}): "
            "name a register such as config/history.jsonl, or none"
        ) from None
