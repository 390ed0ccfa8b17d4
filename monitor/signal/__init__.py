"""Articles to events: text, dates, rates, names, relevance, mentions, resolution. Pure."""

from __future__ import annotations

from monitor.signal.claims import claims_of
from monitor.signal.fold import fold
from monitor.signal.keys import keys_of
from monitor.signal.reading import read
from monitor.signal.register import RegisterError, fold_register, load_register
from monitor.signal.resolve import KnownEvents, resolve
from monitor.signal.topic import Topic, TopicError, load_topic

__all__ = [
    "KnownEvents",
    "RegisterError",
    "Topic",
    "TopicError",
    "claims_of",
    "fold",
    "fold_register",
    "keys_of",
    "load_register",
    "load_topic",
    "read",
    "resolve",
]
