"""Read what one node has kept, from its database as it stands: ``python -m ... witness OUT.json``.

The rows are read with SQL and not through the exchange, so that a fault there cannot hide itself.
Every receipt is verified again here: its signature, its signer by the directory, and that it is
about this very content. The journal is walked from its first row.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

import django

SETTLED = ("message-sent", "message-received", "message-refused", "message-delivered",
           "message-not-delivered")  # fmt: skip


def rows(statement: str, *values: str) -> list[tuple[Any, ...]]:
    """Return what a statement finds."""
    from django.db import connection  # noqa: PLC0415 - after the set-up

    with connection.cursor() as cursor:
        cursor.execute(statement, list(values))
        found: list[tuple[Any, ...]] = cursor.fetchall()
        return found


def _id(value: object) -> str:
    """Write an id the same way whatever the database kept: 32 hexadecimal digits."""
    return str(value).replace("-", "")


def _receipts(direction: str, digests: dict[tuple[str, str], bytes], us: str) -> list[list[str]]:
    """Return peer, message, outcome and what is wrong with it, of each receipt kept."""
    found = rows(
        "SELECT peer, message_id, outcome, raw FROM exchange_receipt WHERE direction = %s",
        direction,
    )
    return [
        [
            peer,
            _id(message),
            outcome,
            _wrong(
                bytes(raw),
                giver=peer if direction == "got" else us,
                message=_id(message),
                outcome=outcome,
                digest=digests.get((peer, _id(message))),
            ),
        ]
        for peer, message, outcome, raw in found
    ]


def _wrong(raw: bytes, *, giver: str, message: str, outcome: str, digest: bytes | None) -> str:
    """Verify one receipt; return what is wrong with it, or nothing."""
    from eurazpol.exchange.actions.trusted import signing_key  # noqa: PLC0415
    from eurazpol.exchange.domain.errors import Refused  # noqa: PLC0415
    from eurazpol.exchange.domain.receipt import read_receipt  # noqa: PLC0415

    try:
        document, receipt = read_receipt(raw)
    except Refused as error:
        return error.name
    if (receipt.giver, _id(receipt.message_id), receipt.outcome) != (giver, message, outcome):
        return "other-message"
    if receipt.hash != digest:
        return "other-content"
    key = signing_key(giver, document.signer)
    if key is None:
        return "unknown-key"
    return "" if document.verified_by(key) else "altered"


def collect() -> dict[str, Any]:
    """Return everything that the comparison needs to know of this node."""
    from eurazpol.audit.actions.verify import verify  # noqa: PLC0415
    from eurazpol.node.wiring import services  # noqa: PLC0415

    us = services().exchange.node
    outbox = rows(
        "SELECT id, lane_id, seq, kind, status, digest FROM exchange_outboxmessage ORDER BY seq"
    )
    inbox = rows(
        "SELECT message_id, sender_id, seq, kind, status, digest FROM exchange_inboxmessage "
        "ORDER BY seq"
    )
    journal = rows(
        "SELECT action, object_id FROM audit_journalentry WHERE action LIKE 'message-%%'"
    )
    report = verify()
    return {
        "node": us,
        "sent": [
            [number, _id(message)]
            for number, message in rows("SELECT number, message_id FROM torture_sent ORDER BY id")
        ],
        "effects": [
            [sender, _id(message), number]
            for sender, message, number in rows(
                "SELECT sender, message_id, number FROM torture_effect ORDER BY id"
            )
        ],
        "outbox": [[_id(one[0]), *one[1:5], bytes(one[5]).hex()] for one in outbox],
        "inbox": [[_id(one[0]), *one[1:5], bytes(one[5]).hex()] for one in inbox],
        "got": _receipts("got", {(one[1], _id(one[0])): bytes(one[5]) for one in outbox}, us),
        "given": _receipts("given", {(one[1], _id(one[0])): bytes(one[5]) for one in inbox}, us),
        "journal": [[action, _id(message)] for action, message in journal if action in SETTLED],
        "journal_size": report.size,
        "journal_root": report.root.hex(),
        "journal_whole": report.whole,
        "refused": dict(
            rows("SELECT code, COUNT(*) FROM exchange_refusedinput GROUP BY code ORDER BY code")
        ),
        "repeats": rows("SELECT COALESCE(SUM(repeats), 0) FROM exchange_inboxmessage")[0][0],
    }


def main() -> None:
    """Write the testimony of the node that the environment names."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "eurazpol.node.settings")
    django.setup()
    Path(sys.argv[1]).write_text(json.dumps(collect()), "utf-8")


if __name__ == "__main__":
    main()
