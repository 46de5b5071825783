"""One process of several at work on one node's outbox (``EURAZPOL_NODE``).

``prepare``; ``send COUNT``; ``deliver COUNT SECONDS`` until COUNT messages are settled, with the
clock SECONDS ahead; ``report``. The peer RU lives in the same database, behind the link in memory.
"""

import os
import sys
import time
from datetime import datetime, timedelta

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "eurazpol.node.settings"
django.setup()

from django.core.management import call_command  # noqa: E402 - after the setup

from eurazpol.audit.actions.queries import action_counts, verify  # noqa: E402
from eurazpol.audit.actions.record import record  # noqa: E402
from eurazpol.exchange.actions.deliver import deliver_due  # noqa: E402
from eurazpol.exchange.actions.deps import EXCHANGE  # noqa: E402
from eurazpol.exchange.actions.send import send  # noqa: E402
from eurazpol.exchange.domain.letter import Content, Received  # noqa: E402
from eurazpol.exchange.store.models import InboxMessage, OutboxMessage  # noqa: E402
from tests.exchange.world import CASE, KZ, NOW, OFFICER, RU, Memory, deps, trust  # noqa: E402


def take(received: Received, now: datetime) -> None:
    record(EXCHANGE.entry("case-created", "case", received.id), now)


link = Memory()
kz, ru = deps(KZ, link), deps(RU, link, {"request/1": take})

match sys.argv[1:]:
    case ["prepare"]:
        call_command("migrate", verbosity=0, skip_checks=True)
        trust()
    case ["send", count]:
        for n in range(int(count)):
            content = Content("request/1", CASE, {"n": n})
            send(kz, to="ru", content=content, actor=OFFICER, now=NOW)
    case ["deliver", count, ahead]:
        begin = NOW + timedelta(seconds=int(ahead)) - timedelta(seconds=time.monotonic())
        while OutboxMessage.objects.exclude(status="queued").count() < int(count):
            link.now = begin + timedelta(seconds=time.monotonic())
            deliver_due(kz, link.now)
            time.sleep(0.01)
    case ["report"]:
        rows = InboxMessage.objects.order_by("pk").values_list("message_id", flat=True)
        sent = OutboxMessage.objects.filter(status="accepted").order_by("seq")
        in_order = list(rows) == list(sent.values_list("pk", flat=True))
        counts = action_counts()
        figures = [counts[name] for name in ("message-sent", "case-created", "message-delivered")]
        sys.stdout.write(f"{figures} {in_order} {verify().whole}\n")
