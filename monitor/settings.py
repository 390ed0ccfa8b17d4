"""The environment (prefix `TRADEWATCH_`, or a `.env` file) as one typed value."""

from __future__ import annotations

import difflib
import re
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Any, Final, Literal
from urllib.parse import quote

from pydantic import AfterValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from monitor.addresses import IPNetwork, parse_networks

PREFIX: Final = "TRADEWATCH_"
#: Set by `run` for its children: they serve no page of their own.
SUPERVISED: Final = f"{PREFIX}SUPERVISED"
#: Variables with our prefix that we give to our own children.
_OURS: Final = frozenset({SUPERVISED, f"{PREFIX}DEMO_SECRET"})
_SHORTEST_TOKEN: Final = 16
#: Days; feeds offer articles for weeks, and one that was forgotten would come back as new.
_SHORTEST_RETENTION: Final = 60
#: Seconds; a clock shifted by more could leave the years that a date can have.
_CENTURY: Final = 3_155_760_000


class SettingsError(Exception):
    """A setting cannot be used. The message names it, its value and a right one."""


def config_dir() -> Path:
    """The shipped `config/`: beside the package in a checkout, else where the wheel put it."""
    beside = Path(__file__).resolve().parent.parent / "config"
    return beside if beside.is_dir() else Path(sys.prefix) / "share" / "tradewatch" / "config"


def _secret(path: Path, name: str) -> str:
    try:
        return path.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"{PREFIX}{name} is {path}, which cannot be read ({error.__class__.__name__}): "
            "name a readable file that holds the secret alone"
        ) from None


def _networks(text: str) -> str:
    parse_networks(text)
    return text


def _database(text: str | None) -> str | None:
    if text and not text.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://")):
        raise ValueError("must begin with sqlite:/// or postgresql://")
    return text or None


def _redis(text: str | None) -> str | None:
    if text and not text.startswith(("redis://", "rediss://", "unix://")):
        raise ValueError("must begin with redis://, rediss:// or unix://")
    return text or None


def _retention(days: int) -> int:
    if 0 < days < _SHORTEST_RETENTION:
        raise ValueError(f"articles must be kept for {_SHORTEST_RETENTION} days, or for ever by 0")
    return days


class Settings(BaseSettings):
    """Every setting, with what it means, its unit and its default."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file=".env", env_file_encoding="utf-8", extra="forbid", frozen=True
    )

    redis_url: Annotated[str | None, AfterValidator(_redis)] = Field(
        None,
        description="Redis for the RQ queues; empty starts the embedded server.",
        examples=["redis://127.0.0.1:6379/0"],
    )
    database_url: Annotated[str | None, AfterValidator(_database)] = Field(
        None,
        description="SQL store; empty is SQLite in the data folder.",
        examples=["postgresql://tradewatch:secret@127.0.0.1/tradewatch"],
    )
    database_password_file: Path | None = Field(
        None,
        description="File with the database's password, put into database_url.",
        examples=["/run/secrets/postgres_password"],
    )
    data_dir: Path = Field(
        Path("var"), description="Folder for the SQLite file, locks and logs; made if missing."
    )
    feeds: Path = Field(
        default_factory=lambda: config_dir() / "feeds.toml", description="Which feeds are polled."
    )
    topic: Path = Field(
        default_factory=lambda: config_dir() / "topic" / "us-china-trade",
        description="Folder of the topic: sides, officials, places, frames and weights.",
    )
    routes: Path = Field(
        default_factory=lambda: config_dir() / "routes.toml",
        description="Which alerts go to which channels.",
    )
    history: str = Field(
        default_factory=lambda: str(config_dir() / "history.jsonl"),
        description="Register of past events loaded on first start: a path, or `none`.",
    )
    http_host: str = Field("127.0.0.1", description="Address the HTTP page listens on.")
    http_port: int = Field(8080, ge=0, le=65535, description="Port of the HTTP page; 0 picks one.")
    http_token: SecretStr | None = Field(
        None,
        min_length=_SHORTEST_TOKEN,
        description="Bearer token asked of every request; needed where http_host is not loopback.",
        examples=["the output of: openssl rand -hex 24"],
    )
    http_token_file: Path | None = Field(None, description="File that holds http_token.")
    allow_private_addresses: Annotated[str, AfterValidator(_networks)] = Field(
        "none",
        description="Networks beyond the public internet that may be fetched and posted to.",
        examples=["none", "127.0.0.0/8,10.1.0.0/16"],
    )
    clock_offset: float = Field(
        0.0,
        ge=-_CENTURY,
        le=_CENTURY,
        allow_inf_nan=False,
        description="Seconds added to the clock, to play old articles as today's.",
    )
    log_format: Literal["auto", "console", "json"] = Field(
        "auto", description="`console` for people, `json` for machines; auto looks at the terminal."
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="The least serious lines that are still logged."
    )
    article_workers: int = Field(
        1, ge=1, le=32, description="Processes that judge and extract, under `run`."
    )
    delivery_workers: int = Field(1, ge=1, le=32, description="Processes that push, under `run`.")
    fetch_concurrency: int = Field(50, ge=1, le=500, description="Feeds fetched at once.")
    retention_days: Annotated[int, AfterValidator(_retention)] = Field(
        365,
        ge=0,
        le=36_500,
        description="Days after which judged articles go (60 or more; 0 keeps all); events and "
        "alerts stay.",
    )
    user_agent: str = Field(
        "Tradewatch/0.1",
        min_length=3,
        max_length=200,
        pattern=r"^[\x20-\x7e]+$",
        description="How the poller names itself; add an address where you can be reached.",
        examples=["Tradewatch/0.1 (+https://desk.example/about-our-poller)"],
    )
    instance: str = Field(
        "tradewatch", description="Name of this installation: the CloudEvents source and mail id."
    )

    @property
    def networks(self) -> tuple[IPNetwork, ...]:
        """`allow_private_addresses`, parsed."""
        return parse_networks(self.allow_private_addresses)

    @property
    def sqlalchemy_url(self) -> str:
        """The store's address in SQLAlchemy's form, with the password file's content in it.

        Raises `SettingsError` where the file cannot be read.
        """
        if self.database_url is None:
            return f"sqlite:///{(self.data_dir / 'tradewatch.sqlite3').resolve()}"
        url = self.database_url.replace("postgresql://", "postgresql+psycopg://", 1)
        if self.database_password_file is None:
            return url
        password = _secret(self.database_password_file, "DATABASE_PASSWORD_FILE")
        scheme, _, rest = url.partition("://")
        user, at, place = rest.rpartition("@")
        return f"{scheme}://{user.partition(':')[0]}:{quote(password, safe='')}{at or '@'}{place}"

    @property
    def token(self) -> str | None:
        """The bearer token, from the setting or from its file; None where none is set.

        Raises `SettingsError` where the file cannot be read or holds too little.
        """
        if self.http_token is not None:
            return self.http_token.get_secret_value()
        if self.http_token_file is None:
            return None
        token = _secret(self.http_token_file, "HTTP_TOKEN_FILE")
        if len(token) < _SHORTEST_TOKEN:
            raise SettingsError(
                f"{PREFIX}HTTP_TOKEN_FILE is {self.http_token_file}, which holds {len(token)} "
                f"characters: put at least {_SHORTEST_TOKEN} into it, as from: openssl rand -hex 24"
            )
        return token


def naming_files(settings: Settings) -> str:
    """The text of the files that may name variables of their own; nothing where they are absent."""
    texts = []
    for path in (settings.routes, settings.feeds):
        with suppress(OSError):
            texts.append(path.read_text("utf-8", "replace"))
    return "\n".join(texts)


def strangers(environment: Mapping[str, str], named: str = "") -> list[str]:
    """A sentence for each variable with our prefix that is no setting, and so changes nothing.

    Names that stand in *named*, the text of the files that name secrets, are somebody's own.
    """
    theirs = frozenset(re.findall(r"\w+", named))
    ours = _OURS | {f"{PREFIX}{name.upper()}" for name in Settings.model_fields}
    return [
        _stranger(name)
        for name in sorted(environment)
        if name.upper().startswith(PREFIX) and name.upper() not in ours and name not in theirs
    ]


def _stranger(name: str) -> str:
    near = _nearest(name)
    right = f"did you mean {near}?" if near else "docs/configuration.md lists them all"
    return f"{name} is no setting of Tradewatch, and changes nothing: {right}"


def _nearest(name: str) -> str | None:
    """The setting that *name*, with our prefix or without, may have been meant to be."""
    meant = name.lower().removeprefix(PREFIX.lower())
    near = difflib.get_close_matches(meant, Settings.model_fields, 1)
    return f"{PREFIX}{near[0].upper()}" if near else None


def load(**overrides: Any) -> Settings:
    """Settings from the environment and `.env`; *overrides* win.

    Raises `SettingsError` with one sentence a wrong setting.
    """
    try:
        return Settings(**overrides)
    except ValidationError as error:
        raise SettingsError("; ".join(_sentence(item) for item in error.errors())) from None


def _sentence(item: Any) -> str:
    name = str(item["loc"][0]) if item["loc"] else "?"
    field = Settings.model_fields.get(name)
    if field is None or item["type"] == "extra_forbidden":
        near = _nearest(name)
        right = f"write {near}" if near else "remove it"
        return (
            f"{name.upper()} in .env is no setting of Tradewatch: {right}, or see "
            "docs/configuration.md (secrets that routes.toml names go into the environment)"
        )
    secret = "token" in name or "url" in name
    value = "(hidden)" if secret else repr(item.get("input"))
    right = field.examples[0] if field.examples else field.get_default(call_default_factory=True)
    reason = str(item["msg"]).removeprefix("Value error, ")
    return (
        f"{PREFIX}{name.upper()} is {value}, which will not do ({reason}); a right value is {right}"
    )
