"""A faulty link between nodes: it drops, delays, doubles, reorders and truncates what it carries.

    python -m eurazpol.node.torture.link SETTINGS.json

Each letter and each answer is carried whole, or met by one of the five faults, each as likely as
the share says (a tenth). What each fault does:

- drop: a letter never arrives; an answer is lost, after the recipient has acted on it. The
  connection breaks.
- delay: it is held for up to half a second.
- double: a letter is carried twice at the same time, on two connections; an answer comes twice on
  one connection.
- reorder: a letter stays behind and arrives after later ones, when its sender has given it up; an
  answer is held and given to a later letter instead of that one's own.
- truncate: only the beginning arrives, then the connection breaks.

While the file ``calm`` stands beside the settings nothing is faulty. The link is also where a
process is killed with half a letter or half an answer past it (``SOCKET_STEPS``).
"""

import asyncio
import json
import os
import random
import signal
import sys
from collections import Counter
from collections.abc import Awaitable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from eurazpol.node.torture.inside import claim, note_death

FAULTS = ("drop", "delay", "double", "reorder", "truncate")
REQUEST_SENDER = "socket-letter-half-sender"
REQUEST_RECIPIENT = "socket-letter-half-recipient"
ANSWER_SENDER = "socket-answer-half-sender"
ANSWER_RECIPIENT = "socket-answer-half-recipient"
SOCKET_STEPS = (REQUEST_SENDER, REQUEST_RECIPIENT, ANSWER_SENDER, ANSWER_RECIPIENT)
"""Steps of the link; the plan for each lies with the node whose process dies."""

LONGEST_DELAY = 0.5
MAX_HEAD = 65536
REPORT_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Route:
    """One way: who listens where, who is reached, and the folders of both sides."""

    listen: int
    target: int
    sender: Path | None
    recipient: Path | None


@dataclass(frozen=True, slots=True)
class Parcel:
    """A letter or an answer in its bytes."""

    head: bytes
    body: bytes

    @property
    def raw(self) -> bytes:
        """All of it."""
        return self.head + self.body


class Broken(Exception):
    """The connection is to be broken here."""


@dataclass
class Link:
    """One link with its chance and its counts."""

    route: Route
    share: float
    chance: random.Random
    calm: Path
    counts: Counter[str] = field(default_factory=Counter)
    _behind: list[Parcel] = field(default_factory=list)
    _held: list[Parcel] = field(default_factory=list)
    _tasks: set[asyncio.Task[Any]] = field(default_factory=set)

    async def serve(self) -> asyncio.Server:
        """Begin to listen."""
        return await asyncio.start_server(
            self._client, "127.0.0.1", self.route.listen, limit=MAX_HEAD
        )

    async def _client(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carry what one connection of a sender brings, one request after the other."""
        with suppress(
            Broken, OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, ValueError
        ):
            while True:
                letter = await _read(reader)
                faulty = letter.head.startswith(b"POST") and not self.calm.exists()
                answer = await self._letter(letter, faulty=faulty)
                await self._answer(answer, writer, faulty=faulty)
        writer.close()
        with suppress(OSError):
            await writer.wait_closed()

    def _fault(self, what: str, *, faulty: bool) -> str:
        self.counts[f"{what} carried"] += 1
        if not faulty:
            return ""
        drawn = int(self.chance.random() / self.share) if self.share else len(FAULTS)
        fault = FAULTS[drawn] if drawn < len(FAULTS) else ""
        if fault:
            self.counts[f"{what} {fault}"] += 1
        return fault

    async def _letter(self, letter: Parcel, *, faulty: bool) -> Parcel:
        fault = self._fault("letter", faulty=faulty)
        if faulty:
            self._late()
        if fault == "drop":
            raise Broken
        if fault == "reorder":
            self._behind.append(letter)
            raise Broken
        if fault == "truncate":
            cut = self.chance.randrange(1, len(letter.raw))
            await self._carry(letter.raw[:cut], partial=True)
            raise Broken
        if fault == "delay":
            await asyncio.sleep(self.chance.uniform(0.01, LONGEST_DELAY))
        if fault == "double":
            self._aside(self._carry(letter.raw))
        return await self._carry(letter.raw)

    def _late(self) -> None:
        """Let letters that stayed behind arrive, now that another one has overtaken them."""
        while self._behind:
            late = self._behind.pop()
            self._aside(self._after(late.raw))

    async def _after(self, raw: bytes) -> Parcel:
        await asyncio.sleep(self.chance.uniform(0.0, LONGEST_DELAY))
        return await self._carry(raw)

    def _aside(self, work: Awaitable[Parcel]) -> None:
        async def quietly() -> None:
            with suppress(Broken, OSError, asyncio.IncompleteReadError, ValueError):
                await work

        task = asyncio.create_task(quietly())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _carry(self, raw: bytes, *, partial: bool = False) -> Parcel:
        """Bring bytes to the recipient and return the answer."""
        reader, writer = await asyncio.open_connection(
            "127.0.0.1", self.route.target, limit=MAX_HEAD
        )
        try:
            middle = len(raw) // 2
            writer.write(raw[:middle])
            await writer.drain()
            if raw.startswith(b"POST"):
                await self._kill(REQUEST_RECIPIENT, self.route.recipient, "web")
                await self._kill(REQUEST_SENDER, self.route.sender, "worker")
            writer.write(raw[middle:])
            await writer.drain()
            if partial:
                raise Broken
            return await _read(reader)
        finally:
            writer.close()

    async def _answer(self, answer: Parcel, writer: asyncio.StreamWriter, *, faulty: bool) -> None:
        fault = self._fault("answer", faulty=faulty)
        if fault == "drop":
            raise Broken
        if fault == "reorder":
            # The answer of an earlier letter takes the place of this one, which is held.
            self._held.append(answer)
            if len(self._held) == 1:
                raise Broken
            answer = self._held.pop(0)
        if fault == "truncate":
            writer.write(answer.raw[: self.chance.randrange(1, len(answer.raw))])
            await writer.drain()
            raise Broken
        if fault == "delay":
            await asyncio.sleep(self.chance.uniform(0.01, LONGEST_DELAY))
        middle = len(answer.raw) // 2
        writer.write(answer.raw[:middle])
        await writer.drain()
        if faulty:
            await self._kill(ANSWER_SENDER, self.route.sender, "worker")
            await self._kill(ANSWER_RECIPIENT, self.route.recipient, "web")
        writer.write(answer.raw[middle:])
        if fault == "double":
            writer.write(answer.raw)
        await writer.drain()

    async def _kill(self, step: str, folder: Path | None, role: str) -> None:
        """Kill the process of one side here, if that is the plan."""
        if folder is None or not (folder / "plan" / step).exists():
            return
        await asyncio.sleep(0.02)  # the half is with it by now
        if not claim(folder / "plan" / step):
            return
        with suppress(OSError, ValueError, IndexError):
            os.kill(_process(folder, role), signal.SIGKILL)
            note_death(folder / "deaths", step)


def _process(folder: Path, role: str) -> int:
    """Return the process that works: of the web server the one that answers."""
    pid = int((folder / "pids" / role).read_text("ascii"))
    if role == "web":
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii")
        return int(children.split()[0])
    return pid


async def _read(reader: asyncio.StreamReader) -> Parcel:
    """Read one request or answer with its body."""
    head = await reader.readuntil(b"\r\n\r\n")
    length = 0
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            length = int(value)
    return Parcel(head, await reader.readexactly(length))


def _links(settings: Path) -> list[Link]:
    told: dict[str, Any] = json.loads(settings.read_text("ascii"))
    links = []
    for number, route in enumerate(told["routes"]):
        sender, recipient = (Path(route[side]) if route[side] else None
                             for side in ("sender", "recipient"))  # fmt: skip
        links.append(
            Link(
                Route(route["listen"], route["target"], sender, recipient),
                told["share"],
                random.Random(f"{told['seed']}/{number}"),  # noqa: S311 - to be repeated
                settings.with_name("calm"),
            )
        )
    return links


async def _run(settings: Path) -> None:
    links = _links(settings)
    servers = [await link.serve() for link in links]
    report = settings.with_name("link-counts.json")
    parent = os.getppid()
    while servers and os.getppid() == parent:
        await asyncio.sleep(REPORT_SECONDS)
        total: Counter[str] = Counter()
        for link in links:
            total += link.counts
        draft = report.with_suffix(".new")
        draft.write_text(json.dumps(total), "ascii")
        draft.replace(report)


def main() -> None:
    """Carry until killed, or until whoever ordered it is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    asyncio.run(_run(Path(sys.argv[1])))


if __name__ == "__main__":
    main()
