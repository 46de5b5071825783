"""What the journal says of a backup and of a node that was put back."""

from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.audit.actions.queries import journal_size
from eurazpol.audit.actions.record import record
from eurazpol.node.backup.sealed import About
from eurazpol.node.config import NodeConfig

_NODE = Actor.system("backup")


@transaction.atomic
def say_backed_up(config: NodeConfig, now: datetime) -> None:
    """Record that a copy of everything leaves the node."""
    record(_NODE.entry("node-backed-up", "node", config.name), now)


@transaction.atomic
def say_restored(config: NodeConfig, about: About, now: datetime) -> None:
    """Record that this node goes on from a copy, of when, and where its journal ended then."""
    details = {"backup_of": about.at, "size": journal_size()}
    record(_NODE.entry("node-restored", "node", config.name, details=details), now)
