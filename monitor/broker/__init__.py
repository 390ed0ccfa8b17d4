"""Redis and RQ: embedded server, hints, the allow-list Job class, the worker. Disposable."""

from monitor.broker.connection import BrokerError, connect, ping, shown
from monitor.broker.embedded import EmbeddedServer, prepare, start_embedded
from monitor.broker.jobs import AllowListedJob, Hints, QueueName, Refusal
from monitor.broker.progress import Pace, StopWork, stamper
from monitor.broker.reconciler import Reconciler

__all__ = [
    "AllowListedJob",
    "BrokerError",
    "EmbeddedServer",
    "Hints",
    "Pace",
    "QueueName",
    "Reconciler",
    "Refusal",
    "StopWork",
    "connect",
    "ping",
    "prepare",
    "shown",
    "stamper",
    "start_embedded",
]
