"""Connections to Redis: every retry, time limit and error said explicitly."""

from __future__ import annotations

from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from redis import Redis, RedisError
from redis.backoff import ExponentialBackoff
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import TimeoutError as RedisTimeout
from redis.retry import Retry

_CONNECT_SECONDS: Final = 2.0
_ANSWER_SECONDS: Final = 5.0
_HEALTH_SECONDS: Final = 15
_RETRIES: Final = 2


class BrokerError(Exception):
    """Redis cannot be used. The message says which, why, and what to do; never a password."""


def folder_refused(data_dir: Path, error: OSError) -> BrokerError:
    """What to raise where *data_dir* cannot be used, as *error* says."""
    return BrokerError(
        f"the data folder {data_dir} cannot be used ({error.strerror}): let this user write "
        "there, or set TRADEWATCH_DATA_DIR to another one, such as var"
    )


def connect(url: str) -> Redis:
    """A client for *url* (`redis://`, `rediss://` or `unix://`). Nothing is sent yet.

    A command is tried three times within a quarter of a second (a restarting server), then raises
    `redis.RedisError`; a silent server costs at most five seconds a try. The retries are given
    here since `Redis.from_url` alone makes none.

    Raises `BrokerError` where *url* is no address of a Redis.
    """
    try:
        return Redis.from_url(
            url,
            retry=Retry(
                ExponentialBackoff(cap=0.2, base=0.05),
                _RETRIES,
                supported_errors=(RedisConnectionError, RedisTimeout),
            ),
            socket_connect_timeout=_CONNECT_SECONDS,
            socket_timeout=_ANSWER_SECONDS,
            health_check_interval=_HEALTH_SECONDS,
        )
    except (ValueError, TypeError) as error:
        raise BrokerError(
            f"{shown(url)} is no address of a Redis ({type(error).__name__}): "
            "set TRADEWATCH_REDIS_URL to something like redis://127.0.0.1:6379/0"
        ) from None


def ping(url: str) -> None:
    """Ask the Redis at *url* for a sign of life. Raises `BrokerError` where it gives none."""
    client = connect(url)
    try:
        client.ping()
    except RedisError as error:
        raise BrokerError(
            f"Redis at {shown(url)} cannot be used ({_reason(error, url)}): start it, "
            "or correct TRADEWATCH_REDIS_URL"
        ) from None
    finally:
        client.close()


def shown(url: str) -> str:
    """*url* as it may be printed: without user, password and query."""
    try:
        parts = urlsplit(url)
        port = f":{parts.port}" if parts.port else ""
        where = f"{parts.hostname or ''}{port}{parts.path}"
    except ValueError:
        return "(an unreadable address)"
    return f"{parts.scheme}://{where}" if parts.scheme else "(an address without a scheme)"


def _reason(error: RedisError, url: str) -> str:
    text = " ".join(str(error).split()) or type(error).__name__
    try:
        secrets = {urlsplit(url).password, urlsplit(url).query}
    except ValueError:
        secrets = set()
    for secret in secrets - {None, ""}:
        text = text.replace(str(secret), "(hidden)")
    return text[:200].rstrip(".")
