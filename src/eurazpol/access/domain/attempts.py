"""How long a sign-in waits after failures, and when an administrator is told.

1. Failures are counted for a login, a network address and the network around it, whether or not
   the login exists; wrong second factors are counted for the officer, apart from passwords.
2. From the fifth failure of a login or of a second factor, the twentieth of an address (a whole
   office may stand behind one) and the hundredth of a network, the next attempt waits one minute,
   and each further failure doubles it, up to 15 minutes.
3. An hour without a failure forgets them. A right password forgets those of its login only, a
   right second factor those of its officer.
4. A failure in the future (a training clock was moved back) makes nobody wait.
5. The failure that first brings the longest wait is an alarm to the administrator.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from ipaddress import ip_address, ip_network

FIRST_WAIT = timedelta(minutes=1)
LONGEST_WAIT = timedelta(minutes=15)
FORGOTTEN_AFTER = timedelta(hours=1)
_DOUBLINGS = 4  # 1, 2, 4, 8, then 15 minutes


class Counted(StrEnum):
    """What failures are counted for."""

    LOGIN = "login"
    FACTOR = "factor"
    ADDRESS = "address"
    NETWORK = "network"

    @property
    def limit(self) -> int:
        """The failure from which attempts wait."""
        return {
            Counted.LOGIN: 5,
            Counted.FACTOR: 5,
            Counted.ADDRESS: 20,
            Counted.NETWORK: 100,
        }[self]

    def key(self, value: str) -> str:
        """Return the key of a counter; what was typed as a login is not kept, it may be a slip."""
        return f"{self.value}:{sha256(value.encode(errors='replace')).hexdigest()}"


def places(address: str) -> dict[Counted, str]:
    """Return the address and its network: /24 of IPv4; of IPv6 one line has a /64, a site a /48."""
    try:
        found = ip_address(address)
    except ValueError:
        return {Counted.ADDRESS: address}
    near, far = (32, 24) if found.version == 4 else (64, 48)
    return {
        Counted.ADDRESS: str(ip_network((found, near), strict=False).network_address),
        Counted.NETWORK: str(ip_network((found, far), strict=False)),
    }


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

    def alarms(self, limit: int) -> bool:
        """Whether this failure is the one that an administrator is told of (rule 5)."""
        return self.failures == limit + _DOUBLINGS
