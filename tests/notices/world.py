"""A state's node and the secretariat in one database, joined by a courier that works by hand."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from eurazpol.access.domain.actor import Actor, Role
from eurazpol.exchange.domain.handling import Handling
from eurazpol.exchange.domain.letter import Received
from eurazpol.kernel.canonical import canonical_bytes
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Texts
from eurazpol.notices.actions.deps import NodeIdentity, NoticesDeps
from eurazpol.notices.actions.draft import Written
from eurazpol.notices.actions.take_in import notice_handlers
from eurazpol.notices.ports import Copy, Outgoing

STATES = {"kz": Country("KZ"), "ru": Country("RU"), "uz": Country("UZ")}
SECRETARIAT = "secretariat"
OFFICE = Texts("Бюро", "Бюро", "Bureau")


def officer(id_: int, *roles: Role) -> Actor:
    return Actor(id_, f"o{id_}", f"Officer {id_}", 1, OFFICE, frozenset(roles))


DUTY = officer(1, Role.DUTY_OFFICER)
CHIEF = officer(2, Role.CENTRAL_AUTHORITY)
POLICE = officer(3, Role.EXECUTING_AUTHORITY)
FIRST = officer(11, Role.SECRETARIAT_OFFICER)
SECOND = officer(12, Role.SECRETARIAT_OFFICER)


def written(content: Mapping[str, Any]) -> Written:
    return Written(content, Handling())


@dataclass(frozen=True)
class Posted:
    """A letter on its way."""

    id: str
    sender: str
    letter: Outgoing


@dataclass
class HandCourier:
    """Keeps letters until somebody carries them."""

    node: str
    post: list[Posted]
    recalled: list[tuple[str, ...]] = field(default_factory=list)

    def send(self, letter: Outgoing, actor: Actor, now: datetime) -> str:  # noqa: ARG002
        plain = json.loads(canonical_bytes(dict(letter.body)))  # as the exchange carries it
        id_ = str(UUID(int=len(self.post) + 1))
        self.post.append(Posted(id_, self.node, replace(letter, body=plain)))
        return id_

    def recall(
        self,
        letters: Sequence[str],
        reason: str,
        ground: str,  # noqa: ARG002
        actor: Actor,  # noqa: ARG002
        now: datetime,  # noqa: ARG002
    ) -> None:
        assert reason
        self.recalled.append(tuple(letters))

    def copies(self, letters: Sequence[str]) -> tuple[Copy, ...]:  # noqa: ARG002
        return ()

    def secretariat(self) -> str | None:
        return SECRETARIAT

    def peers(self) -> Mapping[str, Country]:
        return {name: state for name, state in STATES.items() if name != self.node}

    def state_of(self, node: str) -> Country | None:
        return STATES.get(node)


@dataclass
class World:
    """Nodes that share one database can only be one at a time: what one sends is looked at, and
    what another sent is made here."""

    now: datetime = datetime(2026, 1, 15, 6, 0, tzinfo=UTC)
    post: list[Posted] = field(default_factory=list)
    screened: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.kz, self.secretariat = self.deps("kz"), self.deps(SECRETARIAT)

    def deps(self, name: str) -> NoticesDeps:
        node = NodeIdentity(name, STATES.get(name), ZoneInfo("Asia/Almaty"))
        courier = HandCourier(name, self.post)
        return NoticesDeps(node, courier, [lambda key, _now: self.screened.append(key)])

    def wait(self, **span: float) -> None:
        self.now += timedelta(**span)

    def take(self, deps: NoticesDeps, sender: str, letter: Outgoing, id_: str = "") -> str:
        """Let a node take in a letter; return the id of the letter."""
        id_ = id_ or str(uuid4())
        received = Received(
            id_, letter.kind, sender, self.now, letter.body, tuple(letter.parts), letter.about,
            "00", derived_from=tuple(letter.derived_from), handling=letter.handling,
        )  # fmt: skip
        notice_handlers(deps)[letter.kind](received, self.now)
        return id_

    def sent(self, sender: str, kind: str = "") -> list[Outgoing]:
        """What a node has sent, of one kind."""
        letters = [one.letter for one in self.post if one.sender == sender]
        return [one for one in letters if kind in ("", one.kind)]
