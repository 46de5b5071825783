"""What the exchange needs from outside: a way to carry bytes to a node and back.

Two bodies: HTTP (``adapters/http.py``) and the carried file (``adapters/carried_file.py``).
"""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Protocol

from eurazpol.exchange.domain.bundle import EntryKind
from eurazpol.exchange.domain.keys import NodeKeys, PrivateKey
from eurazpol.exchange.domain.steps import Step


class Transport(Protocol):
    """Carries bytes. Every method raises ``NotReached`` when no usable answer came."""

    def deliver(self, url: str, envelope: bytes) -> bytes:
        """Carry a letter or a batch of them to the node at ``url`` and return its answer."""
        ...

    def enrol(self, url: str, identity: bytes) -> None:
        """Carry a signed enrolment to the secretariat at ``url``."""
        ...

    def identity(self, url: str) -> bytes:
        """Return the signed enrolment of the node at ``url``."""
        ...

    def directory(self, url: str) -> bytes:
        """Return the signed directory of the secretariat at ``url``."""
        ...

    def announce(self, url: str, directory: bytes) -> None:
        """Carry the signed directory to the node at ``url``."""
        ...


class ChunkCarrier(Protocol):
    """Carries attachments to the doors of a peer. Raises ``NotReached`` like :class:`Transport`.

    A refusal of the peer is an answer that proves nothing; it is raised as ``NotReached`` too, with
    ``exchange-no-space`` or ``exchange-peer-refuses``.
    """

    def attachment(self, url: str, id_: str) -> bytes:
        """Ask how far an attachment is; return the sealed answer."""
        ...

    def attachment_chunk(self, url: str, id_: str, number: int, sealed: bytes) -> bytes:
        """Carry a sealed chunk, or the list; return the sealed answer."""
        ...


class KeyRing(Protocol):
    """The private keys of this node, wherever they are kept; bodies: ``adapters/keys.py``, memory.

    Every process of the node sees a change at its next question.
    """

    def current(self) -> NodeKeys:
        """Return the keys as they are kept now."""
        ...

    def make(self, now: datetime) -> tuple[PrivateKey, ...]:
        """Make a new key of each use; they are not kept before :meth:`change` keeps them."""
        ...

    def change(self, how: Callable[[NodeKeys], NodeKeys]) -> NodeKeys:
        """Keep what ``how`` makes of the present keys, all of it or nothing; return it.

        The secret half of a key that is no longer there is destroyed.
        """
        ...


class OutgoingFile(Transport, Protocol):
    """The transport port in a carried file: what is delivered lies in it, and no answer comes.

    Body: ``adapters/carried_file.py``. Its ``deliver`` raises ``NotReached`` always, with
    ``exchange-carried`` once the letter is in the file.
    """

    def carry(self, kind: EntryKind, raw: bytes) -> None:
        """Put a directory or a sealed receipt into the file."""
        ...

    def finish(self) -> tuple[Path, ...]:
        """End the last volume; return the files."""
        ...

    def abandon(self) -> None:
        """Remove what was written of a bundle that could not be ended."""
        ...


class CarriedFile(Protocol):
    """A volume that was brought, readable at any place."""

    @property
    def size(self) -> int:
        """How many bytes it has."""
        ...

    def read(self, at: int, size: int) -> bytes:
        """Return the bytes from a place on; fewer at the end."""
        ...


class Shelf(Protocol):
    """Where volumes that were brought lie until everything in them is taken in."""

    def keep(self, name: str, file: CarriedFile) -> None:
        """Copy a volume onto the shelf, durably; ``NotAllowed`` when the disk has no room."""
        ...

    def open(self, name: str) -> AbstractContextManager[CarriedFile | None]:
        """Open a volume for this process alone; ``None`` if it is gone or another has it open."""
        ...

    def clear(self, name: str) -> None:
        """Remove a volume; one that is not there is no error."""
        ...


class Bell(Protocol):
    """Wakes the worker when a letter is queued; bodies: ``adapters/bell.py``, none."""

    def ring(self) -> None:
        """Wake the worker; never fails, never waits."""
        ...

    def wait(self, seconds: float) -> None:
        """Return when it was rung, at the latest after ``seconds``."""
        ...


class Steps(Protocol):
    """Is told each named step as it is reached; the torture command ends the process there."""

    def reach(self, step: Step) -> None:
        """Note that ``step`` was reached; may not return."""
        ...


class NoSteps:
    """What a node in service does at a named step: nothing."""

    def reach(self, step: Step) -> None:
        """Go on."""


NO_STEPS = NoSteps()
