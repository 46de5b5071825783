"""The full file of a case with 200 documents, bound as the worker does it.

``seconds``: from the worker taking the task to the print being kept, with the case sheet, the list
of contents, header and footer on every sheet, hashes of all files verified, the row in the journal
and every update of the progress. ``ask_ms``: what the request of the officer takes. Beside it, in
the same run and on the same files: ``pypdf``, which puts the pages one after the other and nothing
more (no sheet, no contents, no header, nothing kept).
"""

import io
import json
import os
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

PAPERS = 200
DISTINCT = 20
NODE = 'state = "KZ"\nname = "bench"\nurl = "http://127.0.0.1:1"\ntraining = true\n'
NOW = datetime(2026, 2, 5, 6, 0, tzinfo=UTC)


def run(papers: int | str = PAPERS) -> dict[str, object]:
    """Measure in a process of its own, on a node made for it."""
    with tempfile.TemporaryDirectory(prefix="eurazpol-bench-") as folder:
        Path(folder, "node.toml").write_text(NODE, encoding="utf-8")
        environment = {
            **os.environ,
            "EURAZPOL_NODE": folder,
            "DJANGO_SETTINGS_MODULE": "eurazpol.node.settings",
        }
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.full_file", str(papers), folder],
            env=environment, check=True, stdout=subprocess.PIPE,
        )  # fmt: skip
        figures: dict[str, object] = json.loads(done.stdout)
        return figures


def _files(papers: int) -> list[bytes]:
    """Write papers as the product does; as many as wanted, no two with the same bytes."""
    from tests.documents.samples import FACTS  # noqa: PLC0415 - in the process with a node
    from tests.documents.test_papers import compiled  # noqa: PLC0415

    facts = FACTS["extradition_request"]
    some = [
        compiled("extradition_request", "ru", {**facts, "number": f"12-3/26-{number}"})
        for number in range(min(DISTINCT, papers))
    ]
    return [some[n % len(some)] + f"\n% {n}\n".encode() for n in range(papers)]


def measure(papers: int, folder: Path) -> dict[str, object]:
    """Fill a case, bind it, and let pypdf merge the same files."""
    from tests.cast import BRIBE_TRACE  # noqa: PLC0415
    from tests.cooperation.world import World  # noqa: PLC0415

    from eurazpol.cooperation.actions.full_file import (  # noqa: PLC0415
        ask_full_file,
        bind_next,
        full_file,
    )
    from eurazpol.documents.actions.read_file import read_file  # noqa: PLC0415

    world = World(folder, now=NOW)
    node = world.node("kz")
    number = world.create("kz", "mla", "ru", BRIBE_TRACE)
    files = _files(papers)
    for data in files:
        world.paper("kz", number, "P_OTHER", data=data)
    start = perf_counter()
    task = ask_full_file(node.deps, number, "ru", actor=node.chief, now=NOW)
    asked = perf_counter() - start
    start = perf_counter()
    bind_next(node.deps, NOW)
    seconds = perf_counter() - start
    view = full_file(number, task, node.chief)
    made = read_file(
        node.deps.documents, view.document_id, ground=number, actor=node.chief, now=NOW
    )
    peer = _merged(files)
    return {
        "papers": view.total,
        "sheets": _sheets(made.data),
        "mb": round(len(made.data) / 1e6, 1),
        "ask_ms": round(asked * 1000, 1),
        "seconds": round(seconds, 2),
        "peer": {"name": "pypdf, merge alone", "seconds": round(peer, 2)},
        "peer_to_ours": round(peer / seconds, 2),
    }


def _merged(files: list[bytes]) -> float:
    from pypdf import PdfWriter  # noqa: PLC0415 - of the tests, not of the product

    start = perf_counter()
    writer = PdfWriter()
    for data in files:
        writer.append(io.BytesIO(data), import_outline=False)
    writer.write(io.BytesIO())
    return perf_counter() - start


def _sheets(data: bytes) -> int:
    from pypdf import PdfReader  # noqa: PLC0415

    return len(PdfReader(io.BytesIO(data)).pages)


if __name__ == "__main__":
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    print(json.dumps(measure(int(sys.argv[1]), Path(sys.argv[2]) / "world")))
