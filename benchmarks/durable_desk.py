"""A desk of the node KZ, for ``benchmarks.durable``: queues messages to RU and waits for receipts.

``flow BYTES COUNT``: at full speed; ``drain BYTES COUNT``: what waits already;
``paced BYTES RATE``: so many a second, for ten seconds; ``backlog COUNT``: for UZ, which is dead.
Prints its figures as JSON.
"""

import json
import os
import secrets
import sys
import threading
import time
from datetime import datetime
from statistics import quantiles

import django

PACED_SECONDS = 10.0
LOOK_SECONDS = 0.02
TOGETHER = 200


def main(words: list[str]) -> dict[str, object]:
    """Do what the words say."""
    django.setup()

    match words:
        case ["backlog", count]:
            pile("uz", 2048, int(count))
            return {}
        case ["flow", size, count]:
            return flow(int(size), int(count))
        case ["drain", size, count]:
            return drain(int(size), int(count))
        case ["paced", size, rate]:
            return paced(int(size), float(rate))
    raise SystemExit(__doc__)


def queue(to: str, size: int) -> None:
    """Queue one message; durable when this returns, unless a transaction is open."""
    from eurazpol.access.domain.actor import Actor  # noqa: PLC0415 - after the set-up
    from eurazpol.exchange.actions.send import send  # noqa: PLC0415
    from eurazpol.exchange.domain.letter import PROBE, Content, Part  # noqa: PLC0415
    from eurazpol.node.wiring import services  # noqa: PLC0415

    node = services()
    part = Part("paper.pdf", "application/pdf", secrets.token_bytes(size))
    content = Content(PROBE, "KZ-2026-00017", {"paper": "paper.pdf"}, (part,))
    now: datetime = node.clock()
    send(node.exchange, to=to, content=content, actor=Actor.system("desk"), now=now)


def pile(to: str, size: int, count: int) -> None:
    """Queue messages, many in one transaction."""
    from django.db import transaction  # noqa: PLC0415 - after the set-up

    for begin in range(0, count, TOGETHER):
        with transaction.atomic():
            for _ in range(min(TOGETHER, count - begin)):
                queue(to, size)


def waiting() -> tuple[int, int]:
    """Return how many messages to RU were queued ever, and the first number without a receipt."""
    from eurazpol.exchange.store.models import Lane, OutboxMessage  # noqa: PLC0415

    last = Lane.objects.filter(pk="ru").values_list("sent_seq", flat=True).first() or 0
    first = OutboxMessage.objects.filter(lane="ru", status="queued").order_by("seq")
    return last, first.values_list("seq", flat=True).first() or last + 1


def drain(size: int, count: int) -> dict[str, object]:
    """Let messages wait in a lane that is held, then let it go until the last receipt is kept."""
    from eurazpol.exchange.domain.schedule import LEASE  # noqa: PLC0415 - after the set-up
    from eurazpol.exchange.store.models import Lane  # noqa: PLC0415
    from eurazpol.node.wiring import services  # noqa: PLC0415

    queue("ru", size)
    held = Lane.objects.filter(pk="ru")
    held.update(lease_by="desk", lease_until=services().clock() + LEASE)
    pile("ru", size, count)
    held.update(lease_until=None)
    begin = time.perf_counter()
    while (state := waiting())[1] <= state[0]:
        time.sleep(LOOK_SECONDS)
    return {"drain_per_s": round(count / (time.perf_counter() - begin), 1)}


def flow(size: int, count: int) -> dict[str, object]:
    """Queue at full speed; stop the clock when the last receipt is kept."""
    begin, spent = time.perf_counter(), time.process_time()
    for _ in range(count):
        queue("ru", size)
    queued = time.perf_counter() - begin
    while (state := waiting())[1] <= state[0]:
        time.sleep(LOOK_SECONDS)
    whole = time.perf_counter() - begin
    return {
        "messages": count,
        "queue_per_s": round(count / queued, 1),
        "flow_per_s": round(count / whole, 1),
        "cpu_s": time.process_time() - spent,
    }


def paced(size: int, rate: float) -> dict[str, object]:
    """Queue at a steady rate; return how long the receipts took, seen every 20 ms."""
    sent: list[float] = []
    settled: list[float] = []
    before = waiting()[0]
    ended = threading.Event()

    def watch() -> None:
        from django.db import connections  # noqa: PLC0415 - after the set-up

        while not ended.is_set() or len(settled) < len(sent):
            first = waiting()[1]
            seen = time.perf_counter()
            settled.extend([seen] * (first - 1 - before - len(settled)))
            time.sleep(LOOK_SECONDS)
        connections.close_all()

    watcher = threading.Thread(target=watch)
    watcher.start()
    begin = time.perf_counter()
    count = round(rate * PACED_SECONDS)
    for number in range(count):
        time.sleep(max(0.0, begin + number / rate - time.perf_counter()))
        queue("ru", size)
        sent.append(time.perf_counter())
    behind = time.perf_counter() - begin - PACED_SECONDS
    ended.set()
    watcher.join()
    waits = [end - start for start, end in zip(sent, settled, strict=True)]
    cuts = quantiles(waits, n=100)
    return {
        "paced_per_s": round(count / (PACED_SECONDS + max(0.0, behind)), 1),
        "receipt_p50_s": round(cuts[49], 3),
        "receipt_p99_s": round(cuts[98], 3),
    }


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "eurazpol.node.settings")
    json.dump(main(sys.argv[1:]), sys.stdout)
