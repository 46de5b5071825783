"""What is done inside a node when a large file is carried: its tables, the letter, the state.

Run with ``EURAZPOL_NODE`` set: ``python -m benchmarks.attachment_desk tables | send FILE | state``.
``send`` stores FILE, says so, waits for a line, then queues the letter.
"""

import os
import sys
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "eurazpol.node.settings")
django.setup()

from django.db import transaction  # noqa: E402

from eurazpol.access.domain.actor import Actor  # noqa: E402
from eurazpol.documents.actions.large_file import (  # noqa: E402
    LargeUpload,
    begin_large,
    store_large,
)
from eurazpol.exchange.actions.attachments_out import Evidence, attach  # noqa: E402
from eurazpol.exchange.actions.send import send  # noqa: E402
from eurazpol.exchange.domain.letter import Content  # noqa: E402
from eurazpol.exchange.store.attachments import (  # noqa: E402
    IncomingAttachment,
    OutgoingAttachment,
)
from eurazpol.node.torture.inside import KIND, make_tables  # noqa: E402
from eurazpol.node.wiring import services  # noqa: E402

ME = Actor.system("bench")


def _send(source: Path) -> None:
    wired = services()
    now, file = wired.clock(), begin_large(wired.documents)
    with source.open("rb") as stream:
        while piece := stream.read(1024**2):
            file.write(piece)
    upload = LargeUpload(source.name, file)
    document = store_large(wired.documents, upload, about="BENCH", actor=ME, now=now)
    print("stored", flush=True)
    sys.stdin.readline()
    with transaction.atomic():
        entry = attach(wired.exchange, Evidence(document, "benchmark"), now)
        content = Content(KIND, "BENCH", {"number": 1}, attachments=(entry,))
        send(wired.exchange, to="ru", content=content, actor=ME, now=now)


def _state() -> None:
    for table in (OutgoingAttachment, IncomingAttachment):
        for row in table.objects.all():
            print(row.state, row.chunks_done, row.problem, flush=True)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["tables"]:
            make_tables()
        case ["send", path]:
            _send(Path(path))
        case ["state"]:
            while sys.stdin.readline():
                _state()
                print(flush=True)
