"""Hands letters to a mail server (RFC 5321), with TLS by setting."""

import smtplib
import ssl
from email.message import EmailMessage

from eurazpol.cooperation.domain.mail import Letter, MailDelayed, MailRefused, MailTerms, MailTls

TIMEOUT = 20.0
_PERMANENT = 500


class SmtpPost:
    """Sends each letter over a connection of its own."""

    def __init__(self, server: MailTerms, node: str) -> None:
        self._server = server
        self._node = node

    def __call__(self, letter: Letter) -> None:
        """Hand the letter over; raise :class:`MailRefused` or :class:`MailDelayed`."""
        try:
            with self._connected() as client:
                client.send_message(self._message(letter))
        except smtplib.SMTPRecipientsRefused as error:
            code = max((code for code, _ in error.recipients.values()), default=0)
            if code >= _PERMANENT:
                raise MailRefused(code) from None
            raise MailDelayed(f"smtp {code}") from None
        except smtplib.SMTPResponseException as error:
            # The server itself is in trouble, or its settings are wrong: that passes.
            raise MailDelayed(f"smtp {error.smtp_code}") from None
        except (OSError, smtplib.SMTPException) as error:
            raise MailDelayed(type(error).__name__) from None

    def _connected(self) -> smtplib.SMTP:
        server = self._server
        if server.tls is MailTls.TLS:
            client: smtplib.SMTP = smtplib.SMTP_SSL(
                server.host, server.port, timeout=TIMEOUT, context=self._context()
            )
        else:
            client = smtplib.SMTP(server.host, server.port, timeout=TIMEOUT)
        try:
            if server.tls is MailTls.STARTTLS:
                client.starttls(context=self._context())
            if server.user:
                client.login(server.user, server.password)
        except BaseException:
            client.close()
            raise
        return client

    def _context(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=self._server.ca or None)

    def _message(self, letter: Letter) -> EmailMessage:
        found = EmailMessage()
        found["From"], found["To"] = self._server.sender, letter.to
        found["Subject"] = letter.subject
        found["Message-ID"] = f"<{letter.id}.{self._node}@{self._server.sender.rpartition('@')[2]}>"
        found["Auto-Submitted"] = "auto-generated"
        found.set_content(letter.body, cte="8bit" if letter.body.isascii() else "base64")
        return found
