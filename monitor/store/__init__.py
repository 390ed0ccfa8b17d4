"""The truth in SQL: tables, one repository a word, migrations."""

from monitor.store.owners import Alive
from monitor.store.resolving import KeysOf, Resolving
from monitor.store.store import Store, open_store
from monitor.store.values import (
    LATENCY_BOUNDS,
    ClaimedArticle,
    Due,
    FenceLost,
    Latency,
    PollStored,
    Queue,
    Reclaimed,
    Stats,
    StoreBusyError,
    StoredArticle,
    StoreError,
)

__all__ = [
    "LATENCY_BOUNDS",
    "Alive",
    "ClaimedArticle",
    "Due",
    "FenceLost",
    "KeysOf",
    "Latency",
    "PollStored",
    "Queue",
    "Reclaimed",
    "Resolving",
    "Stats",
    "Store",
    "StoreBusyError",
    "StoreError",
    "StoredArticle",
    "open_store",
]
