"""The register whose searches yente answers.

1. The node keeps its records itself, and publishes them as a data set that yente fetches.
2. yente proposes; the score and its reasons are ours, as with the other body. A record that was
   removed since yente fetched it is not proposed any more.
3. What was put since yente fetched is searched here, so that it is found at once.
4. When yente does not answer, the node searches alone: slower or not, nobody is missed. The
   failure is logged.
"""

import logging
from collections.abc import Iterable, Iterator

from eurazpol.matching.adapters.embedded.register import EmbeddedRegister
from eurazpol.matching.adapters.yente.client import YenteClient
from eurazpol.matching.domain.candidate import Candidate, best_of
from eurazpol.matching.domain.errors import RegisterUnreachable
from eurazpol.matching.domain.ftm import entity_of
from eurazpol.matching.domain.person.prepared import prepare_person
from eurazpol.matching.domain.person.record import PersonRecord

log = logging.getLogger(__name__)

_PROPOSED = 20


class YenteRegister:
    """A :class:`~eurazpol.matching.ports.Register` over the records that the node publishes."""

    def __init__(self, own: EmbeddedRegister, yente: YenteClient) -> None:
        self._own = own
        self._yente = yente

    def put(self, records: Iterable[PersonRecord]) -> None:
        """Add records."""
        self._own.put(records)

    def remove(self, ids: Iterable[str]) -> None:
        """Take records out."""
        self._own.remove(ids)

    def search(self, record: PersonRecord, limit: int = 10) -> tuple[Candidate, ...]:
        """Return the likeliest of what yente proposes and of what it does not know yet."""
        try:
            indexed = self._yente.indexed_version()
            proposed = self._yente.match(entity_of(record), max(_PROPOSED, limit))
        except RegisterUnreachable as error:
            log.warning("yente does not answer, the node searches alone: %s", error)
            return self._own.search(record, limit)
        wanted, version = prepare_person(record), self._own.version()
        fresh = {one.id: one for one in self._own.put_since(indexed, wanted)}
        known = (self._own.record(id_) for id_ in proposed if id_ not in fresh)
        found = [*fresh.values(), *(one for one in known if one is not None)]
        return best_of(wanted, map(prepare_person, found), limit, version)

    def rebuild(self, records: Iterable[PersonRecord]) -> int:
        """Put the published records together anew, and have yente fetch them."""
        count = self._own.rebuild(records)
        try:
            self._yente.update()
        except RegisterUnreachable as error:
            log.warning("yente was not told of the new register: %s", error)
        return count

    def records(self) -> Iterator[PersonRecord]:
        """Return every record that is published."""
        return self._own.records()

    def version(self) -> str:
        """Return the version that is published."""
        return self._own.version()

    def outdated(self) -> bool:
        """Whether the published records are to be put together anew."""
        return self._own.outdated()
