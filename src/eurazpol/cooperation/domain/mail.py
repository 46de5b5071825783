"""The mail server, one letter, and the two ways in which a server does not take it."""

from dataclasses import dataclass
from enum import StrEnum

from eurazpol.cooperation.domain.errors import CooperationError


class MailTls(StrEnum):
    """How the connection to the mail server is protected."""

    NONE = "none"
    STARTTLS = "starttls"
    TLS = "tls"


@dataclass(frozen=True, slots=True)
class MailTerms:
    """``[mail]`` of ``node.toml``; ``ca`` is a file of certificates, empty for the system's."""

    host: str
    port: int
    sender: str
    tls: MailTls = MailTls.STARTTLS
    user: str = ""
    password: str = ""
    ca: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter, ready to be sent; ``id`` names it among the letters of the node."""

    to: str
    subject: str
    body: str
    id: str


class MailRefused(CooperationError):
    """The server will never take a letter for this address; ``smtp`` is its answer."""

    def __init__(self, smtp: int) -> None:
        self.why = f"smtp {smtp}"
        super().__init__("mail-refused", smtp=smtp)


class MailDelayed(CooperationError):
    """The letter could not be handed over now; ``why`` is a word without personal data."""

    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__("mail-delayed", why=why)
