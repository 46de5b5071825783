"""The stage of the stories: running nodes, officers at their desks, the shared clock."""

from collections.abc import Mapping
from contextlib import ExitStack
from datetime import datetime, timedelta
from functools import partial
from importlib.resources import as_file, files
from types import TracebackType
from typing import Any, Self
from zoneinfo import ZoneInfo

import httpx
import msgspec

from eurazpol.exchange.domain.directory import read_directory
from eurazpol.kernel.texts import Lang
from eurazpol.node.demo.desk import Desk
from eurazpol.node.demo.nodes import Running, wait_until
from eurazpol.node.demo.papers import Sheet
from eurazpol.node.people_file import People, read_people

READERS = {"kz": "a.nurlanova", "ru": "e.vorontsova", "uz": "n.karimova"}
"""The officers of the central authorities: they see every file of their node."""
SECONDS = {"kz": "b.kassenov", "ru": "m.severova", "uz": "s.rahimov"}
"""The second officers of the central authorities: they countersign."""
DELIVERY_SECONDS = 60.0
LONGEST_HOP = timedelta(days=30)
"""The directory of nodes is renewed in good time only if the clock does not jump over it."""


class Script(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a story is about: the facts of the request and its papers, by their id."""

    facts: dict[str, Any]
    papers: dict[str, Sheet]
    verified: str


def script(name: str) -> Script:
    """Read ``scripts/<name>.yaml``."""
    data = (files("eurazpol.node.demo") / "scripts" / f"{name}.yaml").read_bytes()
    return msgspec.yaml.decode(data, type=Script)


def people_of(node: str) -> People:
    """Return the officers of a node of the demonstration."""
    with as_file(files("eurazpol.node.demo") / "people" / f"{node}.yaml") as path:
        return read_people(path)


class Stage:
    """Nodes that run, with desks opened when they are first needed."""

    def __init__(self, running: Running, lang: Lang) -> None:
        self.running = running
        self.lang = lang
        self._people = {name: people_of(name) for name in running.nodes}
        self._desks: dict[tuple[str, str], Desk] = {}
        self._open = ExitStack()

    def __enter__(self) -> Self:
        """Open the stage when every running node knows the others."""
        states = {name for name in self.running.processes if name in READERS}
        for name in states:
            known = partial(self._knows, name, states - {name})
            wait_until(known, DELIVERY_SECONDS, "demo-not-accepted", name=name)
        return self

    def _knows(self, node: str, others: set[str]) -> bool:
        peers = self.reader(node).data("/exchange.json")["peers"]
        return others <= {one["name"] for one in peers}

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        """Close every browser."""
        self._open.close()

    def desk(self, node: str, login: str) -> Desk:
        """Return the desk of an officer, signed in."""
        key = (node, login)
        if key not in self._desks:
            officer = next(one for one in self._people[node].officers if one.login == login)
            desk = Desk(node, self.running.nodes[node].url, login, self.lang)
            self._open.enter_context(desk)
            desk.sign_in(officer.password or "")
            self._desks[key] = desk
        return self._desks[key]

    def reader(self, node: str) -> Desk:
        """Return the desk of the central authority of a node."""
        return self.desk(node, READERS[node])

    def second(self, node: str) -> Desk:
        """Return the desk of the officer who countersigns at a node."""
        return self.desk(node, SECONDS[node])

    def who(self, desk: Desk) -> str:
        """Return the name and authority of an officer."""
        people = self._people[desk.node]
        officer = next(one for one in people.officers if one.login == desk.login)
        office = next(one for one in people.authorities if one.code == officer.authority)
        name = " ".join(filter(None, (officer.family_name, officer.given_name)))
        return f"{name}, {office.name.get(self.lang)}"

    def full_name(self, node: str, login: str) -> str:
        """Return the name of an officer as the lists of a node show it."""
        person = next(one for one in self._people[node].officers if one.login == login)
        return " ".join(filter(None, (person.family_name, person.given_name, person.patronymic)))

    def office(self, node: str, code: str) -> str:
        """Return the name of an authority as its node shows it."""
        found = next(one for one in self._people[node].authorities if one.code == code)
        return found.name.get(self.lang)

    def zone(self, node: str) -> ZoneInfo:
        """Return the zone of a node."""
        return ZoneInfo(self.running.nodes[node].timezone)

    def move_to(self, node: str, local: str) -> None:
        """Let it be ``2026-01-15T10:30`` at ``node``; time never goes back."""
        at = datetime.fromisoformat(local).replace(tzinfo=self.zone(node))
        while (here := self.running.now()) < at:
            self.running.move_to(min(at, here + LONGEST_HOP))
            wait_until(self._directory_is_fresh, DELIVERY_SECONDS, "demo-directory-old")

    def _directory_is_fresh(self) -> bool:
        url = self.running.nodes["secretariat"].url
        raw = httpx.get(f"{url}/exchange/directory", timeout=5, trust_env=False).content
        return read_directory(raw)[1].valid_until - self.running.now() > LONGEST_HOP

    def peer_number(self, desk: Desk, number: str) -> str:
        """Wait until the other node has told its number of the request, and return it."""
        wait_until(
            lambda: bool(desk.case(number)["peer_number"]),
            DELIVERY_SECONDS, "demo-not-delivered", number=number,
        )  # fmt: skip
        return str(desk.case(number)["peer_number"])

    def settle(self, numbers: Mapping[str, str]) -> None:
        """Wait until no message about a file (by node) is on its way."""
        for _ in range(2):  # an answer may call forth an answer
            for node, number in numbers.items():
                settled = partial(_is_settled, self.reader(node), number)
                wait_until(settled, DELIVERY_SECONDS, "demo-not-delivered", number=number)


def _is_settled(reader: Desk, number: str) -> bool:
    sent = (one for one in reader.messages(number) if one["direction"] == "out")
    return all(one["stage"] not in ("queued", "held_up") for one in sent)
