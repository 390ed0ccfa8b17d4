"""What a `[[channel]]` of routes.toml may say, and what a channel is made of.

The file's shape is validated by pydantic; `resolve` then takes the secrets from where the file
says they are and gives a plain frozen value. Secrets themselves never stand in the file.
"""

from __future__ import annotations

import base64
import binascii
import email.utils
import ipaddress
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.errors import MessageError
from email.headerregistry import Address
from pathlib import Path
from typing import Annotated, ClassVar, Final, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from monitor.alerting.clean import ascii_host, clean

#: What Standard Webhooks asks of a secret, in bytes once decoded.
SECRET_BYTES: Final = range(24, 65)
_MAKE_SECRET: Final = "make one with: echo whsec_$(openssl rand -base64 32)"  # noqa: S105  # advice
_PORTS: Final = {"starttls": 587, "implicit": 465, "none": 25}

Tls = Literal["starttls", "implicit", "none"]


class ChannelError(Exception):
    """What is wrong with one key of a channel; the loader adds the file and line."""

    def __init__(self, key: str, message: str) -> None:
        super().__init__(message)
        self.key = key


@dataclass(frozen=True, slots=True)
class ConsoleConfig:
    """Alerts printed on standard output."""

    type: ClassVar = "console"
    name: str


@dataclass(frozen=True, slots=True)
class WebhookConfig:
    """Alerts posted to `url`, signed once with each of `secrets` (bytes; newest first)."""

    type: ClassVar = "webhook"
    name: str
    url: str = field(repr=False)
    secrets: tuple[bytes, ...] = field(repr=False)
    ca_file: Path | None = None


@dataclass(frozen=True, slots=True)
class EmailConfig:
    """Alerts mailed through one SMTP server."""

    type: ClassVar = "email"
    name: str
    host: str
    port: int
    tls: Tls
    sender: str
    sender_name: str
    to: tuple[str, ...]
    username: str | None = None
    password: str | None = field(default=None, repr=False)
    ca_file: Path | None = None


ChannelConfig = ConsoleConfig | WebhookConfig | EmailConfig


def _web_address(url: str) -> str:
    if any(c.isspace() or not c.isprintable() for c in url) or "\\" in url:
        raise ValueError("holds a blank, a backslash or a control character")
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"}:
        raise ValueError("must begin with https:// or http://")
    if "@" in parts.netloc:
        raise ValueError("holds a user name; a webhook is known by its signature instead")
    if not parts.hostname or ascii_host(parts.hostname) is None:
        raise ValueError("names no host")
    if parts.port == 0:
        raise ValueError("port 0 cannot be posted to")
    return url


def _mail_address(text: str) -> str:
    _, address = email.utils.parseaddr(text)
    try:
        Address(addr_spec=address)
        address.encode("ascii")
    except (MessageError, ValueError, IndexError):
        raise ValueError("is no mail address in ASCII") from None
    if clean(text) != text or address.count("@") != 1:
        raise ValueError("is no mail address")
    return text


Name = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]{0,62}$", examples=["desk"])]
MailAddress = Annotated[str, AfterValidator(_mail_address)]
EnvName = Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$")]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ConsoleTable(_Table):
    """`type = "console"`."""

    type: Literal["console"]
    name: Name

    def resolve(self, folder: Path, environ: Mapping[str, str]) -> ConsoleConfig:  # noqa: ARG002  # one signature for all tables
        return ConsoleConfig(self.name)


class WebhookTable(_Table):
    """`type = "webhook"`."""

    type: Literal["webhook"]
    name: Name
    url: Annotated[str, AfterValidator(_web_address)] | None = Field(
        None, examples=["https://hooks.example.org/tradewatch"]
    )
    url_env: EnvName | None = Field(None, examples=["DESK_URL"])
    url_file: Path | None = Field(None, examples=["/run/secrets/desk-url"])
    secret_env: EnvName | None = Field(None, examples=["DESK_SECRET"])
    secret_file: Path | None = Field(None, examples=["/run/secrets/desk-secret"])
    ca_file: Path | None = Field(None, examples=["/etc/ssl/our-ca.pem"])

    def resolve(self, folder: Path, environ: Mapping[str, str]) -> WebhookConfig:
        """The channel with its address and secrets read. Raises `ChannelError`."""
        read = _Reader(folder, environ)
        url = self.url or read.one("url", self.url_env, self.url_file)
        if url is None:
            raise ChannelError("url", 'has no address; add url = "https://hooks.example.org/desk"')
        try:
            _web_address(url)
        except ValueError as error:
            raise ChannelError("url_env", f"its address (hidden) {error}") from None
        text = read.one("secret", self.secret_env, self.secret_file)
        if text is None:
            raise ChannelError(
                "secret_env",
                'has no secret to sign with; add secret_env = "DESK_SECRET" and set that variable '
                f"({_MAKE_SECRET})",
            )
        secrets = tuple(_secret_bytes(item) for item in text.split())
        return WebhookConfig(self.name, url, secrets, read.authority(self.ca_file))


class EmailTable(_Table):
    """`type = "email"`."""

    type: Literal["email"]
    name: Name
    host: Annotated[str, Field(pattern=r"^[A-Za-z0-9.:-]+$", examples=["smtp.example.org"])]
    port: int | None = Field(None, ge=1, le=65535, examples=[587])
    tls: Tls = Field("starttls", examples=["starttls"])
    sender: MailAddress = Field(alias="from", examples=["Tradewatch <tradewatch@example.org>"])
    to: tuple[MailAddress, ...] = Field(min_length=1, examples=[["desk@example.org"]])
    username: str | None = Field(None, examples=["tradewatch"])
    password_env: EnvName | None = Field(None, examples=["SMTP_PASSWORD"])
    password_file: Path | None = Field(None, examples=["/run/secrets/smtp-password"])
    ca_file: Path | None = Field(None, examples=["/etc/ssl/our-ca.pem"])

    def resolve(self, folder: Path, environ: Mapping[str, str]) -> EmailConfig:
        """The channel with its password read. Raises `ChannelError`."""
        read = _Reader(folder, environ)
        password = read.one("password", self.password_env, self.password_file)
        if (self.username is None) != (password is None):
            raise ChannelError(
                "username" if password is None else "password_env",
                "needs both username and password_env (or password_file), or neither",
            )
        if password is not None and self.tls == "none" and not _is_loopback(self.host):
            raise ChannelError(
                "tls",
                'tls = "none" would send the password unencrypted; write tls = "starttls" or '
                '"implicit"',
            )
        name, address = email.utils.parseaddr(self.sender)
        return EmailConfig(
            name=self.name,
            host=self.host,
            port=self.port or _PORTS[self.tls],
            tls=self.tls,
            sender=address,
            sender_name=name,
            to=tuple(email.utils.parseaddr(item)[1] for item in self.to),
            username=self.username,
            password=password,
            ca_file=read.authority(self.ca_file),
        )


ChannelTable = Annotated[
    ConsoleTable | WebhookTable | EmailTable, Field(discriminator="type", title="channel")
]
TABLES: Final[dict[str, type[_Table]]] = {
    "console": ConsoleTable,
    "webhook": WebhookTable,
    "email": EmailTable,
}


@dataclass(frozen=True, slots=True)
class _Reader:
    """Takes values from the environment and from files beside routes.toml."""

    folder: Path
    environ: Mapping[str, str]

    def one(self, what: str, env: str | None, path: Path | None) -> str | None:
        """The value that `<what>_env` or `<what>_file` leads to; None where neither is given."""
        if env is not None and path is not None:
            raise ChannelError(f"{what}_file", f"has {what}_env and {what}_file; keep one of them")
        if env is not None:
            value = self.environ.get(env, "").strip()
            if not value:
                raise ChannelError(
                    f"{what}_env", f"the environment variable {env} is not set; set it, then start"
                )
            return value
        return None if path is None else self._file(what, self.folder / path)

    def _file(self, what: str, path: Path) -> str:
        try:
            value = path.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", None) or "not text"
            raise ChannelError(
                f"{what}_file", f"the file {path} cannot be read ({reason}); make it readable"
            ) from None
        if not value:
            raise ChannelError(
                f"{what}_file", f"the file {path} is empty; write the {what} into it"
            )
        return value

    def authority(self, path: Path | None) -> Path | None:
        """The certificate file to trust, if the channel names one."""
        if path is None:
            return None
        full = self.folder / path
        if not full.is_file():
            raise ChannelError("ca_file", f"there is no file {full}; name a PEM file")
        try:
            ssl.create_default_context(cafile=full)
        except ssl.SSLError:
            raise ChannelError("ca_file", f"{full} holds no certificate in PEM form") from None
        return full


def _secret_bytes(text: str) -> bytes:
    """One webhook secret, decoded; never shown in what is raised."""
    plain = text.removeprefix("whsec_")
    try:
        decoded = base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise ChannelError(
            "secret_env", f"its secret is not base64 after `whsec_`; {_MAKE_SECRET}"
        ) from None
    if len(decoded) not in SECRET_BYTES:
        raise ChannelError(
            "secret_env",
            f"its secret has {len(decoded)} bytes and needs 24 to 64; {_MAKE_SECRET}",
        )
    return decoded


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
