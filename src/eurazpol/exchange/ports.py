"""What the exchange needs from outside: a way to carry bytes to a node and back.

Two bodies: HTTP (``adapters/http.py``) and memory (tests); the carried file comes with them.
"""

from typing import Protocol

from eurazpol.exchange.domain.steps import Step


class Transport(Protocol):
    """Carries bytes. Every method raises ``NotReached`` when no usable answer came."""

    def deliver(self, url: str, envelope: bytes) -> bytes:
        """Carry a sealed letter to the node at ``url`` and return its answer."""
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
