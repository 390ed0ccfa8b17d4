"""One module a channel: the only code that pushes to the outside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from monitor.addresses import IPNetwork
from monitor.alerting.channelconfig import ChannelConfig, ConsoleConfig, WebhookConfig
from monitor.alerting.channels.console import ConsoleChannel
from monitor.alerting.channels.email import EmailChannel
from monitor.alerting.channels.webhook import WebhookChannel
from monitor.alerting.routes import Routes
from monitor.model import Attempt, Delivery


class Channel(Protocol):
    """A place that alerts are pushed to."""

    @property
    def name(self) -> str: ...

    def push(self, delivery: Delivery, now: datetime) -> Attempt:
        """Push once. Whatever the outside does comes back as an `Attempt`, never as an exception.

        A delivery pushed again carries the same id, so that a receiver can drop the repeat.
        """


def open_channels(
    routes: Routes, networks: Sequence[IPNetwork], instance: str
) -> Mapping[str, Channel]:
    """The channels of *routes* by name, ready to push. Nothing is connected to yet.

    *networks* are those beyond the public internet that webhooks may be posted to; *instance* is
    how this installation names itself to receivers.
    """
    return {name: _open(config, networks, instance) for name, config in routes.channels.items()}


def _open(config: ChannelConfig, networks: Sequence[IPNetwork], instance: str) -> Channel:
    if isinstance(config, ConsoleConfig):
        return ConsoleChannel(config.name)
    if isinstance(config, WebhookConfig):
        return WebhookChannel(config, networks, instance)
    return EmailChannel(config, instance)
