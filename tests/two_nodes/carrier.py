"""Works inside the database of one node (``EURAZPOL_NODE``) while it is cut off.

``python -m tests.two_nodes.carrier send <peer> <how many> <instant>`` puts letters into its outbox
on each of seven days from the instant on; ``... report`` prints what it sent and took in as JSON.
"""

import json
import os
import sys
from datetime import datetime, timedelta

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "eurazpol.node.settings"
django.setup()

from eurazpol.access.actions.queries import actor_by_login  # noqa: E402 - needs the set-up above
from eurazpol.exchange.actions.send import send  # noqa: E402
from eurazpol.exchange.domain.letter import Content, Part  # noqa: E402
from eurazpol.exchange.store.models import InboxMessage, OutboxMessage, Receipt  # noqa: E402
from eurazpol.node.wiring import services  # noqa: E402

DAY = timedelta(days=1)
KIND = "probe-of-the-test/1"


def put(peer: str, count: int, at: datetime) -> None:
    """Queue letters of a kind that the other node refuses in a signed receipt."""
    deps, admin = services().exchange, actor_by_login("admin")
    for n in range(7 * count):
        part = Part("хат.bin", "application/octet-stream", os.urandom(50_000))
        content = Content(KIND, "", {"n": n}, (part,))
        send(deps, to=peer, content=content, actor=admin, now=at + n // count * DAY)


def report() -> dict[str, object]:
    """Return the letters of the test in the order of their arrival, and those still open."""
    taken = InboxMessage.objects.filter(kind=KIND).order_by("pk")
    given = Receipt.objects.filter(direction="given").values_list("message_id", flat=True)
    return {
        "taken": [str(row.message_id) for row in taken],
        "numbers": [row.seq for row in taken],
        "answered": {str(id_) for id_ in given} >= {str(row.message_id) for row in taken},
        "sent": [str(row.pk) for row in OutboxMessage.objects.filter(kind=KIND).order_by("seq")],
        "open": OutboxMessage.objects.filter(status="queued").count(),
    }


if __name__ == "__main__":
    if sys.argv[1] == "send":
        put(sys.argv[2], int(sys.argv[3]), datetime.fromisoformat(sys.argv[4]))
    else:
        print(json.dumps(report()))  # noqa: T201 - what the test reads
