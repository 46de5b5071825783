"""A desk under torture: queues messages to the other node, several in one transaction.

What it means to send and the letter are one change: a row in ``torture_sent`` and the message in
the outbox. It begins where the database says that it stopped, as often as it is killed.
"""

import json
import logging
import time
from pathlib import Path
from uuid import UUID

from django.db import DatabaseError, close_old_connections, connection, transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.exchange.actions.resend import resend
from eurazpol.exchange.actions.send import send
from eurazpol.exchange.domain.errors import ExchangeError
from eurazpol.exchange.domain.letter import Content
from eurazpol.node.torture.inside import KIND
from eurazpol.node.wiring import Services, services

log = logging.getLogger(__name__)

TOGETHER = 20
"""Messages in one transaction."""
AHEAD = 256
"""Messages that may wait in the outbox; a desk that is this far ahead pauses."""
PATIENCE = 0.4
"""Seconds after which the officer looks whether a letter waits, and lets it be tried again."""
DESK = Actor.system("torture")
TEXT = "Азаматтың мекенжайы туралы мәлімет. Сведения об адресе гражданина. "


def run(folder: Path) -> None:
    """Queue what ``desk.json`` orders: ``{"to": name, "messages": n, "bytes": n}``; then idle."""
    node = services()
    looked = 0.0
    while True:
        order = json.loads((folder / "desk.json").read_text("ascii"))
        body = _text(order["bytes"])
        try:
            left = _queue(node, order["to"], order["messages"], body)
            if time.monotonic() - looked > PATIENCE:
                looked = time.monotonic()
                _try_again(node)
        except (DatabaseError, ExchangeError, OSError) as error:
            # A full disk, a lost database, no directory yet: the officer tries again.
            log.warning("desk: %s", error)
            left = 1
            connection.close()
        if left <= 0:
            time.sleep(0.1)
        close_old_connections()


def _try_again(node: Services) -> None:
    """End the pause of the lane, if it has one, as an officer does who looks and will not wait."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT message.id FROM exchange_outboxmessage message "
            "JOIN exchange_lane lane ON lane.peer = message.lane_id "
            "WHERE message.status = 'queued' AND lane.next_attempt_at IS NOT NULL "
            "ORDER BY message.seq LIMIT 1"
        )
        found = cursor.fetchone()
    if found:
        resend(str(UUID(str(found[0]))), DESK, node.clock())


def _text(size: int) -> str:
    """Return a text of about so many bytes."""
    text = (TEXT * (size // len(TEXT.encode()) + 1)).encode()
    return text[:size].decode("utf-8", "ignore")


def _number(question: str) -> int:
    with connection.cursor() as cursor:
        cursor.execute(question)
        return int(cursor.fetchone()[0] or 0)


def _queue(node: Services, to: str, messages: int, body: str) -> int:
    """Queue the next few; return how many may still be queued now."""
    done = _number("SELECT MAX(number) FROM torture_sent")
    waiting = _number("SELECT COUNT(*) FROM exchange_outboxmessage WHERE status = 'queued'")
    last = min(messages, done + TOGETHER)
    if last > done and waiting < AHEAD:
        now = node.clock()
        with transaction.atomic(), connection.cursor() as cursor:
            for number in range(done + 1, last + 1):
                content = Content(KIND, f"T-{number}", {"number": number, "text": body})
                sent = send(node.exchange, to=to, content=content, actor=DESK, now=now)
                cursor.execute(
                    "INSERT INTO torture_sent (message_id, number) VALUES (%s, %s)", [sent, number]
                )
    return min(messages - last, AHEAD - waiting)
