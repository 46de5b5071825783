"""The port of the room: a register of persons that is searched in every spelling.

Bodies: ``adapters/embedded`` (in process, the default) and ``adapters/yente`` (OpenSearch, for a
register that outgrows one machine).

The register is a copy: who owns the records keeps them in a database and tells the register.
**Put before the transaction ends, remove after it has ended**: a process that is killed in between
leaves at most a record too many, which a search shows and its owner does not know, never one too
few.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from eurazpol.matching.domain.biometrics import EngineAnswer, Probe
from eurazpol.matching.domain.candidate import Candidate
from eurazpol.matching.domain.person.record import PersonRecord

RecordSource = Callable[[], Iterable[PersonRecord]]
"""Reads every record that an upper room wants in the register: what a rebuild puts in."""


class Register(Protocol):
    """Where records of persons are put, and found by what is known of a person."""

    def put(self, records: Iterable[PersonRecord]) -> None:
        """Add records, in place of those with the same id. The next search finds them."""

    def remove(self, ids: Iterable[str]) -> None:
        """Take records out; an id that is not there is no error."""

    def search(self, record: PersonRecord, limit: int = 10) -> tuple[Candidate, ...]:
        """Return at most ``limit`` candidates, the likeliest first; never raises on odd values."""

    def rebuild(self, records: Iterable[PersonRecord]) -> int:
        """Put the register together anew from ``records`` and return how many there are.

        Searches go on meanwhile, and what is put or removed meanwhile is kept. Of records with one
        id the first counts. Raises :class:`RegisterBusy` when a rebuild is under way.
        """

    def records(self) -> Iterator[PersonRecord]:
        """Return every record, as of one moment."""

    def version(self) -> str:
        """Return the state of the register; it grows with every change, compared as a text."""

    def outdated(self) -> bool:
        """Whether it was never built, or by an earlier release: spellings may be missed."""


class BiometricEngine(Protocol):
    """The engine of a laboratory that compares one image with those that it keeps.

    Bodies: ``adapters/no_engine`` (the default: says that there is none) and
    ``adapters/http_engine``. Nothing here watches crowds: one image, one question.
    """

    @property
    def name(self) -> str:
        """What the engine is called on pages; empty where there is none."""

    def likenesses(self, probe: Probe, limit: int) -> EngineAnswer:
        """Return what the engine proposes, the likeliest first; raises :class:`EngineError`."""
