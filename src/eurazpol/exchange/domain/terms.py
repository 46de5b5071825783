"""The settings of the exchange, read from ``[exchange]`` of ``node.toml`` by ``node.config``.

A length of time is written there in hours under its name with ``_hours``, a number under its name.
"""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class ExchangeTerms:
    """How long the exchange waits before it tells a person.

    ``warn_after``: a message of ours has no answer, a warning; ``fail_after``: no answer still, the
    evidence of failure; ``not_retrieved_after``: nobody has opened a message that was delivered to
    us, its sender is told so.
    """

    warn_after: timedelta = timedelta(hours=12)
    fail_after: timedelta = timedelta(hours=24)
    not_retrieved_after: timedelta = timedelta(hours=72)
