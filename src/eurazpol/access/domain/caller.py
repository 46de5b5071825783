"""Who knocks, before it is known who it is; and when."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Caller:
    """The far end of a connection, as the web server saw it; headers are not believed.

    ``certificate`` is the SHA-256, in hex, of the client certificate that the TLS layer verified.
    """

    address: str
    browser: str = ""
    certificate: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """One instant by two clocks: ``now`` of the node, ``true`` of the world.

    A training node may be moved in time; the clock of an authenticator app and the life of a
    session are not moved with it.
    """

    now: datetime
    true: datetime

    @classmethod
    def of(cls, now: datetime) -> "Moment":
        """Return a moment at which both clocks agree."""
        return cls(now, now)
