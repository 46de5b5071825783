"""What a search of the register answers."""

from collections.abc import Iterable
from dataclasses import dataclass

from eurazpol.matching.domain.names import Band
from eurazpol.matching.domain.person.compare import (
    LEAD_THRESHOLD,
    compare_persons,
    score_persons,
)
from eurazpol.matching.domain.person.comparison import Comparison
from eurazpol.matching.domain.person.prepared import PreparedPerson
from eurazpol.matching.domain.person.record import PersonRecord

SURE = 0.9
"""From this score on nine of ten such pairs are one person."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One record of the register beside the one that is looked for; a lead, never a decision.

    ``version`` is the state of the register that answered: a later one is greater as a text.
    """

    record: PersonRecord
    comparison: Comparison
    version: str

    @property
    def id(self) -> str:
        """The id of the record, as its owner gave it."""
        return self.record.id

    @property
    def score(self) -> float:
        """How likely the two are one person, 0 to 1."""
        return self.comparison.score

    @property
    def band(self) -> Band:
        """The band of the score."""
        if self.score >= SURE:
            return Band.SAME
        return Band.CLOSE if self.score >= LEAD_THRESHOLD else Band.DIFFERENT


def best_of(
    wanted: PreparedPerson,
    found: Iterable[PreparedPerson],
    limit: int,
    version: str,
    floor: float = 0.0,
) -> tuple[Candidate, ...]:
    """Return the likeliest of ``found``, the best first, at most ``limit``.

    Only those of at least ``floor`` are explained, which takes longer than to score them.
    """
    scored = [(-score_persons(wanted, one, floor), one.record.id, one) for one in found]
    scored.sort(key=lambda entry: entry[:2])
    return tuple(
        Candidate(one.record, compare_persons(wanted, one), version)
        for score, _, one in scored[:limit]
        if -score >= floor
    )
