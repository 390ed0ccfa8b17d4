"""The errors that a user can mend: told in one sentence, with exit status 2 and no trace."""

from __future__ import annotations

from typing import Final

from monitor.alerting.routes import RoutesError
from monitor.broker import BrokerError
from monitor.intake.feeds import FeedsError
from monitor.settings import SettingsError
from monitor.signal import RegisterError, TopicError
from monitor.store import StoreError
from monitor.web.app import WebError


class UsageError(Exception):
    """An argument cannot be used. The message names it, its value and a right one."""


REFUSALS: Final = (
    BrokerError,
    FeedsError,
    RegisterError,
    RoutesError,
    SettingsError,
    StoreError,
    TopicError,
    UsageError,
    WebError,
)
