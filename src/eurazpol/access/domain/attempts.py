"""How long a sign-in waits after failures.

1. Failures are counted for a login and for a network address, whether or not the login exists.
2. From the fifth failure of a login (the twentieth of an address: a whole office may stand behind
   one) the next attempt waits one minute, and each further failure doubles it, up to 15 minutes.
3. An hour without a failure forgets them. A right password forgets those of its login only.
4. A failure in the future (a training clock was moved back) makes nobody wait.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256

FIRST_WAIT = timedelta(minutes=1)
LONGEST_WAIT = timedelta(minutes=15)
FORGOTTEN_AFTER = timedelta(hours=1)


class Counted(StrEnum):
    """What failures are counted for."""

    LOGIN = "login"
    ADDRESS = "address"

    @property
    def limit(self) -> int:
        """The failure from which attempts wait."""
        return {Counted.LOGIN: 5, Counted.ADDRESS: 20}[self]

    def key(self, value: str) -> str:
        """Return the key of a counter; what was typed as a login is not kept, it may be a slip."""
        return f"{self.value}:{sha256(value.encode(errors='replace')).hexdigest()}"


@dataclass(frozen=True, slots=True)
class Attempts:
    """Failures so far and the time of the last one."""

    failures: int
    last_failed_at: datetime

    def wait_until(self, limit: int, now: datetime) -> datetime | None:
        """Return the instant before which no attempt is made, or None if one may be made now."""
        over = self.failures - limit
        if over < 0 or now < self.last_failed_at:
            return None
        wait = min(FIRST_WAIT * 2 ** min(over, 10), LONGEST_WAIT)
        until = self.last_failed_at + wait
        return until if now < until else None

    def failed(self, now: datetime) -> "Attempts":
        """Return the count after one more failure."""
        recent = now - self.last_failed_at <= FORGOTTEN_AFTER
        return Attempts(self.failures + 1 if recent else 1, now)
