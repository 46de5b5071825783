"""A letter that asks for nothing but its receipt: it shows that the way to a node works."""

from datetime import datetime

from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.domain.letter import Received

PROBE = "probe/1"


def take_probe(_deps: ExchangeDeps, _received: Received, _now: datetime) -> None:
    """Accept it; the receipt is all that it brings about."""
