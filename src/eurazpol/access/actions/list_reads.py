"""A programme that reads a list of persons' files leaves a trace, as it does for each file."""

from datetime import datetime

from eurazpol.access.domain.actor import Actor
from eurazpol.audit.actions.record import record_read


def list_read(actor: Actor, what: str, ground: str, now: datetime) -> None:
    """Record that the list ``what`` was read, and on which ground."""
    record_read(actor.entry("list-read", "list", what, ground=ground[:1000]), now)
