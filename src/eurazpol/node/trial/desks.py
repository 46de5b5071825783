"""Officers of the trial at their desks: they sign in and work through the pages of their node."""

import re
from contextlib import ExitStack
from types import TracebackType
from typing import Any, Self

from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import Lang, Message
from eurazpol.node.demo.desk import Desk
from eurazpol.node.demo.nodes import Running
from eurazpol.node.trial.states import CENTRAL, password

_CASE = re.compile(r'href="/cases/([A-Z]{2}-[0-9]+-[0-9]+)"')


class Desks:
    """The desks that are needed, opened when they are first needed."""

    def __init__(self, running: Running, lang: Lang) -> None:
        self._running = running
        self._lang = lang
        self._desks: dict[tuple[str, str], Desk] = {}
        self._open = ExitStack()

    def __enter__(self) -> Self:
        """Open nothing yet."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        """Close every browser."""
        self._open.close()

    def desk(self, node: str, login: str = CENTRAL) -> Desk:
        """Return an officer's desk, signed in."""
        if (node, login) not in self._desks:
            desk = Desk(node, self._running.nodes[node].url, login, self._lang)
            self._open.enter_context(desk)
            desk.sign_in(password(node))
            self._desks[node, login] = desk
        return self._desks[node, login]

    def cases(self, node: str) -> tuple[str, ...]:
        """Return the numbers of the newest cases that the central authority sees."""
        page = self.desk(node).saved("/work?tab=all").decode("utf-8")
        return tuple(dict.fromkeys(_CASE.findall(page)))

    def refused(self, node: str) -> list[dict[str, Any]]:
        """Return the inputs that a node has refused, newest first, as its people see them."""
        found: list[dict[str, Any]] = self.desk(node).data("/exchange.json")["refused"]
        return found

    def peers(self, node: str) -> set[str]:
        """Return the names of the peers that a node knows."""
        found = self.desk(node).data("/exchange.json")["peers"]
        return {one["name"] for one in found}

    def words(self, text: Message) -> str:
        """Write a message in the language of the desks."""
        return catalogue().render(text, self._lang)
