"""Mail: text and HTML through one SMTP server, one thread an event. The only home of smtplib.

SMTP has no key by which a server drops repeats: a connection that breaks between the final dot and
its answer leaves it open whether the mail went. It is then sent again with the same Message-ID and
marked as a possible duplicate.
"""

from __future__ import annotations

import contextlib
import re
import smtplib
import socket
import ssl
from datetime import datetime
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Final

from monitor.alerting.channelconfig import EmailConfig
from monitor.alerting.channels.deadline import (
    Deadline,
    connect_first,
    resolve_within,
    system_resolver,
)
from monitor.alerting.clean import clean
from monitor.alerting.htmlmail import html_page
from monitor.alerting.render import headline, plain
from monitor.clock import Clock, clock
from monitor.model import Attempt, Delivery, DeliveryOutcome, alert_id_of, delivery_id_of

#: Seconds for one mail as a whole, and for the server's next answer.
TIME_LIMIT: Final = 30.0
_ANSWER_SECONDS: Final = 15.0
#: Seven-bit bodies pass every server, with or without 8BITMIME.
_POLICY: Final = policy.SMTP.clone(cte_type="7bit")
_LINE_DOT: Final = re.compile(rb"^\.", re.MULTILINE)


class _RefusedError(Exception):
    """The server answered with a code that is no success."""

    def __init__(self, code: int, text: bytes | str) -> None:
        super().__init__(f"{code} {_shown(text)}")
        self.code = code


class _Client(smtplib.SMTP):
    """smtplib's client over a guarded connection, in TLS from the first byte where so asked."""

    def __init__(self, config: EmailConfig, tls: ssl.SSLContext | None, deadline: Deadline) -> None:
        self._deadline = deadline
        self._wrap = tls if config.tls == "implicit" else None
        # The name we greet with; smtplib's own default asks the name server, which can hang.
        domain = config.sender.rpartition("@")[2]
        super().__init__(config.host, config.port, domain, timeout=_ANSWER_SECONDS)

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        addresses = resolve_within(system_resolver, host, port, self._deadline.remaining)
        sock = connect_first(addresses, port, self._deadline)
        sock.settimeout(timeout)
        return sock if self._wrap is None else self._wrap.wrap_socket(sock, server_hostname=host)


class EmailChannel:
    """One SMTP server with its recipients. It is the operator's own, so any address will do."""

    def __init__(
        self,
        config: EmailConfig,
        instance: str,
        *,
        wall_clock: Clock | None = None,
        time_limit: float = TIME_LIMIT,
    ) -> None:
        """Make a channel of *config*; *wall_clock* is the world's time, for the Date header."""
        self.name = config.name
        self._config = config
        self._domain = re.sub(r"[^a-z0-9.-]+", "-", instance.lower()).strip(".-") or "tradewatch"
        self._wall_clock = wall_clock or clock()
        self._time_limit = time_limit
        self._tls = None
        if config.tls != "none":
            self._tls = ssl.create_default_context(cafile=config.ca_file)

    def push(self, delivery: Delivery, now: datetime) -> Attempt:  # noqa: ARG002  # see wall_clock
        """Mail *delivery* once. What the outside does comes back as an `Attempt`."""
        content = self.message(delivery).as_bytes(policy=_POLICY)
        smtp: smtplib.SMTP | None = None
        sent = False
        with Deadline(self._time_limit) as deadline:
            try:
                smtp = _Client(self._config, self._tls, deadline)
                self._login(smtp)
                refused = self._envelope(smtp)
                smtp.send(_LINE_DOT.sub(b"..", content) + b"\r\n.\r\n")
                sent = True
                _expect(*smtp.getreply(), 250)
            except (OSError, smtplib.SMTPException, _RefusedError) as error:
                return self._explain(error, deadline, sent=sent)
            else:
                with contextlib.suppress(OSError, smtplib.SMTPException):
                    smtp.quit()
            finally:
                if smtp is not None:
                    smtp.close()
        return Attempt(DeliveryOutcome.DELIVERED, "; ".join(refused))

    def message(self, delivery: Delivery) -> EmailMessage:
        """The mail: the same for each attempt but for its date and the mark of a repeat."""
        data, config = delivery.document, self._config
        mail = EmailMessage(policy=_POLICY)
        mail["Subject"] = _header_text(headline(data))
        mail["From"] = Address(
            _header_text(clean(config.sender_name, 100)), addr_spec=config.sender
        )
        mail["To"] = tuple(Address(addr_spec=address) for address in config.to)
        mail["Date"] = format_datetime(self._wall_clock())
        mail["Message-ID"] = self._message_id(delivery.delivery_id)
        root = self._message_id(delivery_id_of(alert_id_of(delivery.event_id, 1), self.name))
        if delivery.version > 1:
            # Every mail on an event refers to the first, so that readers show one thread, even
            # where the first was never sent.
            mail["In-Reply-To"] = root
            mail["References"] = root
        mail["Auto-Submitted"] = "auto-generated"
        mail["X-Tradewatch-Event"] = _header_text(clean(delivery.event_id, 100))
        mail["X-Tradewatch-Change"] = delivery.change.value
        if delivery.ambiguous:
            mail["X-Possible-Duplicate"] = "yes"
        mail.set_content(plain(data), charset="utf-8")
        mail.add_alternative(html_page(data), subtype="html", charset="utf-8")
        # The boundary is ours, so that every attempt sends the same bytes.
        mail.set_boundary(f"=_{delivery.delivery_id}")
        return mail

    def _message_id(self, delivery_id: str) -> str:
        return f"<{clean(delivery_id, 100)}@{self._domain}>"

    def _login(self, smtp: smtplib.SMTP) -> None:
        """Encrypt where that is asked for, and log in. Raises what smtplib raises."""
        config = self._config
        smtp.ehlo_or_helo_if_needed()
        if config.tls == "starttls":
            smtp.starttls(context=self._tls)
            smtp.ehlo_or_helo_if_needed()
        if config.username is not None and config.password is not None:
            smtp.login(config.username, config.password)

    def _envelope(self, smtp: smtplib.SMTP) -> list[str]:
        """MAIL, RCPT and DATA, up to where the text may follow; sentences on who was refused.

        A refusal for good of some recipients does not keep the mail from the others; one for now
        does, and all of it is tried again.
        """
        _expect(*smtp.mail(self._config.sender), 250)
        refused: list[_RefusedError] = []
        for address in self._config.to:
            code, text = smtp.rcpt(address)
            if code in {250, 251}:
                continue
            refused.append(_RefusedError(code, text))
            if code < 500:
                raise refused[-1]
        if len(refused) == len(self._config.to):
            raise refused[0]
        _expect(*smtp.docmd("DATA"), 354)
        return [f"a recipient was refused: {error}" for error in refused]

    def _explain(self, error: Exception, deadline: Deadline, *, sent: bool) -> Attempt:
        """The attempt that *error* means. What the server says is shown, never what we said."""
        host = self._config.host
        if sent and not isinstance(error, _RefusedError):
            return Attempt(
                DeliveryOutcome.INTERRUPTED, f"{host} did not say whether it took the mail"
            )
        if deadline.passed or isinstance(error, TimeoutError):
            return Attempt(DeliveryOutcome.TIMEOUT, f"{host}: no answer in time")
        if isinstance(error, smtplib.SMTPAuthenticationError):
            return Attempt(DeliveryOutcome.AUTHENTICATION, f"{host} refused the login")
        # The bare base class is what smtplib raises where no way to log in is shared.
        if isinstance(error, smtplib.SMTPNotSupportedError) or type(error) is smtplib.SMTPException:
            return self._lacking(str(error))
        if isinstance(error, ssl.SSLError):
            reason = getattr(error, "verify_message", None) or error.reason or "TLS failed"
            return Attempt(DeliveryOutcome.TLS, f"{host}: {reason}")
        if isinstance(error, smtplib.SMTPResponseException):
            error = _RefusedError(error.smtp_code, error.smtp_error)
        if isinstance(error, _RefusedError):
            if 400 <= error.code < 500:
                return Attempt(DeliveryOutcome.THROTTLED, f"{host}: {error}")
            if error.code == 530:
                return Attempt(DeliveryOutcome.AUTHENTICATION, f"{host}: {error}")
            return Attempt(DeliveryOutcome.REJECTED, f"{host}: {error}")
        reason = getattr(error, "strerror", None) or type(error).__name__
        return Attempt(DeliveryOutcome.CONNECT, f"{host}: {reason}")

    def _lacking(self, what: str) -> Attempt:
        """The server lacks something that routes.toml asks for."""
        host = self._config.host
        if "STARTTLS" in what:
            return Attempt(
                DeliveryOutcome.TLS, f'{host} offers no STARTTLS; is tls = "implicit" meant?'
            )
        return Attempt(
            DeliveryOutcome.AUTHENTICATION, f"{host} offers no login; take username out of routes"
        )


def _header_text(text: str) -> str:
    """*text* without the start of an encoded word.

    The email package decodes `=?utf-8?q?=0D=0ABcc=3A...?=` in a value that it is given, and writes
    the line break that comes out: a header of the headline's own making.
    """
    return text.replace("=?", "= ?")


def _expect(code: int, text: bytes | str, wanted: int) -> None:
    if code != wanted:
        raise _RefusedError(code, text)


def _shown(text: bytes | str) -> str:
    plain_text = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    return clean(plain_text, 200)
