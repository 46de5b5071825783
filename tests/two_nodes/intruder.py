"""Works inside the database of one node (``EURAZPOL_NODE``) with the rights of its owner.

``rewrite <seq>`` changes a record and makes every later hash and the head agree, and removes the
node's own checkpoints; ``settle`` ends every alarm, as a person does; ``state`` prints what is
countersigned and which alarms are open.
"""

import json
import os
import sys

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "eurazpol.node.settings"
django.setup()

from django.db import connection, transaction  # noqa: E402 - needs the set-up above

from eurazpol.access.actions.queries import actor_by_login  # noqa: E402
from eurazpol.audit.actions.witness import countersignatures  # noqa: E402
from eurazpol.audit.domain.merkle import CompactRange  # noqa: E402
from eurazpol.audit.store import triggers  # noqa: E402
from eurazpol.audit.store.models import Head, JournalEntry  # noqa: E402
from eurazpol.exchange.actions.queries import alarms  # noqa: E402
from eurazpol.exchange.actions.watch_alarms import settle_alarm  # noqa: E402
from eurazpol.node.wiring import services  # noqa: E402


def rewrite(seq: int) -> None:
    """Write another past: nothing in the database contradicts it but the peer's word."""
    with transaction.atomic(), connection.cursor() as cursor:
        Head.objects.select_for_update().get(pk=1)
        for statement in triggers.removal(connection.vendor):
            cursor.execute(statement)
        tree = CompactRange()
        for row in JournalEntry.objects.order_by("seq"):
            if row.seq == seq:
                row.ground = "another ground"
            row.leaf_hash = row.record.leaf_hash
            tree = tree.append(row.leaf_hash)
            row.root = tree.root
            row.save()
        Head.objects.update(size=tree.size, peaks=tree.to_bytes())
        cursor.execute("DELETE FROM audit_checkpointrow")
        for statement in triggers.creation(connection.vendor):
            cursor.execute(statement)


def state() -> dict[str, object]:
    """Return the bonds of what is countersigned, oldest first, and the sorts of open alarms."""
    return {
        "countersigned": [
            [one.statement.witness, one.statement.bond.value, one.statement.checkpoint.size]
            for one in countersignatures()
        ],
        "alarms": [alarm.sort.value for alarm in alarms()],
    }


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["rewrite", number]:
            rewrite(int(number))
        case ["settle"]:
            wired = services()
            for one in alarms():
                settle_alarm(wired.exchange, one.id, actor_by_login("admin"), wired.clock())
        case _:
            sys.stdout.write(json.dumps(state()))
