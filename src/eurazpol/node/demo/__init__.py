"""``eurazpol demo``: four nodes and three stories between them, told as they happen.

A last chapter leaves work on the desks, so that whoever signs in finds clocks that run.
"""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import click
import httpx

from eurazpol.kernel.country import Country
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Lang
from eurazpol.law.actions.load import load_book
from eurazpol.node.demo import nodes, programme
from eurazpol.node.demo.affair import Affair
from eurazpol.node.demo.certificates import certify_all
from eurazpol.node.demo.nodes import Running
from eurazpol.node.demo.stage import Stage, people_of
from eurazpol.node.demo.stories import (
    assistance,
    extradition,
    hit,
    notice,
    rights,
    transfer,
    unfinished,
)
from eurazpol.node.demo.teller import Teller

BEGIN = datetime(2026, 1, 12, 4, tzinfo=UTC)

Story = Callable[[Stage, Teller], Affair]
STORIES: dict[str, Story] = {
    "extradition": extradition.tell,
    "assistance": assistance.tell,
    "transfer": transfer.tell,
    "unfinished": unfinished.tell,
}


def run(folder: Path, lang: str, *, leave: bool) -> int:
    """Carry the stories between fresh nodes in ``folder``; return the exit status.

    It is 0 only if every step was verified by reading it back from the other node. ``leave`` stops
    the nodes at the end.
    """
    teller = Teller(cast("Lang", lang), load_book(), click.echo)
    with ExitStack() as afterwards:
        running = _set_up(folder, teller, afterwards)
        began = time.monotonic()
        with Stage(running, cast("Lang", lang)) as stage:
            affairs = {name: _told(name, stage, teller) for name in STORIES}
            published = _published(stage, teller)
            found = _found(stage, teller, *published[:1])
            heard = _heard(stage, teller, *published[:1])
        seconds = round(time.monotonic() - began)
        whole = (
            teller.steps == teller.verified
            and all(affairs.values())
            and published
            and found
            and heard
        )
        teller.title(
            "node-demo-result", verified=teller.verified, steps=teller.steps, seconds=seconds
        )
        _table(running, teller, affairs)
        for page in published:
            teller.plain(f"  {page}  {teller.text('node-demo-look-notice')}")
        for page in found:
            teller.plain(f"  {page}  {teller.text('node-demo-look-hit')}")
        for page in heard:
            teller.plain(f"  {page}  {teller.text('node-demo-look-rights')}")
        if not leave:
            afterwards.pop_all()
            teller.line("node-demo-nodes-left")
            teller.line("node-demo-stop")
    if leave:
        teller.line("node-demo-stopped")
    return 0 if whole else 1


def stop(folder: Path, lang: str) -> int:
    """Stop the nodes that a demonstration left running in ``folder``."""
    teller = Teller(cast("Lang", lang), load_book(), click.echo)
    ended = nodes.stop_recorded(folder)
    teller.line("node-demo-stopped" if ended else "node-demo-none")
    return 0


def _set_up(folder: Path, teller: Teller, afterwards: ExitStack) -> Running:
    teller.title("node-demo-setup")
    if nodes.stop_recorded(folder):
        teller.line("node-demo-stopping")
    running = nodes.make(folder, BEGIN)
    if busy := nodes.passed_over(running):
        teller.line("node-demo-ports-busy", count=len(busy), ports=", ".join(map(str, busy)))
    teller.line("node-demo-making")
    afterwards.callback(nodes.stop, running)
    certificates = certify_all(running, people_of)
    with ThreadPoolExecutor(max_workers=2) as pool:
        for name in pool.map(lambda name: _prepared(running, name, certificates), running.nodes):
            teller.line("node-demo-made", name=name)
    for name in running.nodes:
        nodes.launch(running, name)
    for name, node in running.nodes.items():
        nodes.wait_for(running, name)
        teller.line("node-demo-started", name=name, url=node.url)
    nodes.accept(running)
    teller.line("node-demo-accepted")
    for name in (name for name, node in running.nodes.items() if node.state):
        programme.issue(running, name)
    return running


def _prepared(running: Running, name: str, certificates: Path) -> str:
    own = certificates / name
    nodes.prepare(running, name, certificates=own if own.is_dir() else None)
    if name == "kz":
        nodes.command(running, name, "stats", "example")  # years of figures to look at
        nodes.command(running, name, "stats", "import")  # published ones to check and forecast
    return name


def _told(name: str, stage: Stage, teller: Teller) -> Affair | None:
    """Tell one story; if it stops, say why: the others are told all the same."""
    teller.title(f"node-demo-story-{name}")
    try:
        return STORIES[name](stage, teller)
    except EurazpolError as error:
        teller.failed(error)
    except httpx.HTTPError as error:
        teller.failed(EurazpolError("demo-refused", why=str(error)))
    return None


def _published(stage: Stage, teller: Teller) -> tuple[str, ...]:
    """Tell the story of the red notice; return its pages, none if the story stopped."""
    teller.title("node-demo-story-notice")
    try:
        return notice.tell(stage, teller)
    except EurazpolError as error:
        teller.failed(error)
    except httpx.HTTPError as error:
        teller.failed(EurazpolError("demo-refused", why=str(error)))
    return ()


def _found(stage: Stage, teller: Teller, about: str = "") -> tuple[str, ...]:
    """Tell how the man of the notice at the address ``about`` is found; return the pages."""
    if not about:
        return ()
    teller.title("node-demo-story-hit")
    try:
        astana = stage.reader("kz")
        number = astana.data(f"{about.removeprefix(astana.url)}.json")["number"]
        return hit.tell(stage, teller, str(number))
    except EurazpolError as error:
        teller.failed(error)
    except httpx.HTTPError as error:
        teller.failed(EurazpolError("demo-refused", why=str(error)))
    return ()


def _heard(stage: Stage, teller: Teller, about: str = "") -> tuple[str, ...]:
    """Tell how the man of the notice at the address ``about`` is heard; return the pages."""
    if not about:
        return ()
    teller.title("node-demo-story-rights")
    try:
        astana = stage.reader("kz")
        number = astana.data(f"{about.removeprefix(astana.url)}.json")["number"]
        return rights.tell(stage, teller, str(number))
    except EurazpolError as error:
        teller.failed(error)
    except httpx.HTTPError as error:
        teller.failed(EurazpolError("demo-refused", why=str(error)))
    return ()


def _table(running: Running, teller: Teller, affairs: dict[str, Affair | None]) -> None:
    """Show the nodes with their log-ins, the cases, and what to look at first."""
    teller.line("node-demo-nodes")
    for name, node in running.nodes.items():
        state = Country(node.state).name(teller.lang) if node.state else ""
        teller.plain(f"  {node.url}  {name}  {state}")
        for officer in people_of(name).officers:
            roles = ", ".join(teller.text(role.text) for role in officer.roles)
            teller.plain(f"      {officer.login} / {officer.password} — {roles}")
    teller.line("node-demo-cases")
    for affair in filter(None, affairs.values()):
        pages = (f"{running.nodes[node].url}/cases/{no}" for node, no in affair.numbers.items())
        teller.plain("  " + "  ↔  ".join(pages))
    _first_looks(running, teller, affairs)
    teller.line("node-demo-programme")
    teller.plain(f"  {running.nodes['kz'].url}/api/v1/docs  {programme.token_file(running, 'kz')}")


def _first_looks(running: Running, teller: Teller, affairs: dict[str, Affair | None]) -> None:
    told, left = affairs.get("extradition"), affairs.get("unfinished")
    if told is None or left is None:
        return
    kz, ru = running.nodes["kz"].url, running.nodes["ru"].url
    teller.line("node-demo-look")
    for what, link in (
        ("work", f"{kz}/work"),
        ("arrest", f"{kz}/cases/{left.numbers['kz']}"),
        ("law", f"{kz}/cases/{told.numbers['kz']}/law"),
        ("case", f"{ru}/cases/{told.numbers['ru']}"),
        ("signed", f"{ru}/cases/{told.numbers['ru']}/package"),
    ):
        teller.plain(f"  {link}  {teller.text(f'node-demo-look-{what}')}")
