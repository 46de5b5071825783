"""What the room asks of the way to the other nodes: the exchange, or a courier of the tests."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from eurazpol.access.domain.actor import Actor
from eurazpol.exchange.domain.handling import Handling
from eurazpol.exchange.domain.letter import Part, Source
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message
from eurazpol.matching.domain.person import PersonRecord
from eurazpol.notices.domain.photo import Photos


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A letter to one node: ``kind`` of message, its body, and the number of the notice.

    ``parts`` are the files that it carries.
    """

    to: str
    kind: str
    body: Mapping[str, Any]
    about: str
    handling: Handling = field(default_factory=Handling)
    derived_from: Sequence[Source] = ()
    parts: Sequence[Part] = ()


@dataclass(frozen=True, slots=True)
class Copy:
    """One node that held a copy of a letter: what it answered to the recall, proven or not."""

    node: str
    text: Message
    confirmed: bool
    verified: bool
    order: str


class Courier(Protocol):
    """Takes letters in the transaction of the change that sends them, and knows the nodes."""

    def send(self, letter: Outgoing, actor: Actor, now: datetime) -> str:
        """Queue a letter and return its id."""
        ...

    def recall(
        self, letters: Sequence[str], reason: str, ground: str, actor: Actor, now: datetime
    ) -> None:
        """Order every holder of these letters, and whoever got them from it, to erase them."""
        ...

    def copies(self, letters: Sequence[str]) -> tuple[Copy, ...]:
        """Return who held copies of recalled letters and what each has confirmed."""
        ...

    def secretariat(self) -> str | None:
        """Return the name of the secretariat's node, once the directory is known."""
        ...

    def peers(self) -> Mapping[str, Country]:
        """Return the other states' nodes of the directory by name."""
        ...

    def state_of(self, node: str) -> Country | None:
        """Return the state of a node, if it is in the directory."""
        ...


@dataclass(frozen=True, slots=True)
class Held:
    """A person of a record as the reader of a lead sees it.

    ``ref`` names the person in its ``source``, ``about`` the record that holds it; ``what`` says
    what that record is, ``url`` leads to it where the reader may open it.
    """

    source: str
    ref: str
    about: str
    what: Message
    state: Country | None
    person: PersonRecord
    url: str = ""


class PersonSource(Protocol):
    """A room whose persons are screened against notices: cases, the data bank of citizens.

    The id of a person's record is its ``ref``.
    """

    @property
    def name(self) -> str:
        """Return the name of the source, at most 20 letters."""
        ...

    def of(self, about: str) -> Sequence[PersonRecord]:
        """Return the persons of one record."""
        ...

    def at(self, refs: Sequence[str]) -> Mapping[str, PersonRecord]:
        """Return persons by ref; what is gone is left out."""
        ...

    def every(self) -> Iterator[tuple[str, PersonRecord]]:
        """Return every person, each with the record that holds it."""
        ...

    def closed_to(self, actor: Actor) -> frozenset[str]:
        """Return the records to which there is no lead for this reader."""
        ...

    def shown(self, refs: Sequence[str], actor: Actor, now: datetime) -> Mapping[str, Held]:
        """Return what this reader may see of persons; the others are left out."""
        ...

    def photos(self, ref: str, actor: Actor, now: datetime) -> Photos:
        """Return the photos that are evidence with the person's record."""
        ...
