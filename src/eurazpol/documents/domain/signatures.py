"""What was found out about the electronic signatures of a file: values, and what they add up to.

A finding is one answer with its reason, in three values as everywhere: it holds, it does not hold,
or nobody here can tell and the reason says what is missing. A signature is valid only if every
finding holds; one that fails makes it not valid; else one that nobody can tell leaves it open
(ETSI EN 319 102-1: TOTAL-PASSED, TOTAL-FAILED, INDETERMINATE).
"""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

import msgspec

from eurazpol.kernel.country import Country
from eurazpol.kernel.errors import InvalidValue
from eurazpol.kernel.finding import Outcome
from eurazpol.kernel.texts import Arg, Message, message


class Verdict(StrEnum):
    """What a signature, or a whole file, comes to."""

    VALID = "valid"
    NOT_VALID = "not-valid"
    CANNOT_TELL = "cannot-tell"

    @property
    def text(self) -> Message:
        """The verdict in words."""
        return message(f"documents-verdict-{self.value}")


class Form(StrEnum):
    """How a file is signed."""

    NONE = "none"
    PDF = "pdf"
    """Signatures inside the file (PAdES)."""
    CONTAINER = "container"
    """A package with its signature (ASiC-E)."""
    SEAL = "seal"
    """The signature of a package whose files lie beside it."""

    @property
    def text(self) -> Message:
        """How it is signed, in words."""
        return message(f"documents-signed-as-{self.value}")


class Found(msgspec.Struct, frozen=True):
    """One finding: its code, the answer, and what its sentence needs."""

    code: str
    outcome: Outcome
    words: dict[str, str] = {}
    instants: dict[str, datetime] = {}

    @property
    def text(self) -> Message:
        """The finding with its reason."""
        words = {name: _named(name, value) for name, value in self.words.items()}
        return message(f"documents-found-{self.code}", **words, **self.instants)


def _named(name: str, value: str) -> Arg:
    """Return a state as one, so that it is written in the reader's language."""
    if name not in ("state", "expected"):
        return value
    try:
        return Country(value)
    except InvalidValue:
        return value


def holds(code: str, /, **words: str | datetime) -> Found:
    """Say that something holds."""
    return _found(code, Outcome.HOLDS, words)


def fails(code: str, /, **words: str | datetime) -> Found:
    """Say that something does not hold."""
    return _found(code, Outcome.FAILS, words)


def cannot_tell(code: str, /, **words: str | datetime) -> Found:
    """Say that nobody here can tell, and by the code what is missing."""
    return _found(code, Outcome.UNKNOWN, words)


def _found(code: str, outcome: Outcome, given: dict[str, str | datetime]) -> Found:
    instants = {name: value for name, value in given.items() if isinstance(value, datetime)}
    words = {name: value[:300] for name, value in given.items() if isinstance(value, str)}
    return Found(code, outcome, words, instants)


def verdict_of(findings: Iterable[Found]) -> Verdict:
    """Add findings up."""
    outcomes = {finding.outcome for finding in findings}
    if Outcome.FAILS in outcomes:
        return Verdict.NOT_VALID
    return Verdict.CANNOT_TELL if Outcome.UNKNOWN in outcomes else Verdict.VALID


class SignatureFound(msgspec.Struct, frozen=True, kw_only=True):
    """One signature: who signed by its certificate, when, and what was found.

    ``serial`` is in hexadecimal digits. ``state`` is the ISO code of the trust list that leads to
    the certificate. ``claimed_at`` is what the signer says, ``stamped_at`` what a time-stamp that
    is trusted proves.
    """

    signer: str = ""
    serial: str = ""
    issuer: str = ""
    state: str = ""
    claimed_at: datetime | None = None
    stamped_at: datetime | None = None
    findings: tuple[Found, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """What the signature comes to."""
        return verdict_of(self.findings)


class FileChecked(msgspec.Struct, frozen=True, kw_only=True):
    """A file with everything that was found; ``findings`` are about the file as a whole."""

    form: Form
    sha256: str
    signatures: tuple[SignatureFound, ...] = ()
    findings: tuple[Found, ...] = ()

    @property
    def signed(self) -> bool:
        """Whether the file is signed, or claims to be."""
        return self.form is not Form.NONE

    @property
    def verdict(self) -> Verdict:
        """What the file comes to: the worst of what was found. Without a signature: cannot tell."""
        if not self.signatures:
            failed = verdict_of(self.findings) is Verdict.NOT_VALID
            return Verdict.NOT_VALID if failed else Verdict.CANNOT_TELL
        return verdict_of(
            (*self.findings, *(found for one in self.signatures for found in one.findings))
        )

    @property
    def problems(self) -> tuple[Found, ...]:
        """What does not hold or cannot be told, the worse first."""
        every = (*self.findings, *(found for one in self.signatures for found in one.findings))
        wrong = (found for found in every if found.outcome is not Outcome.HOLDS)
        return tuple(sorted(wrong, key=lambda found: found.outcome is Outcome.UNKNOWN))
