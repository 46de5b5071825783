"""Records of one register that may be one person: found by statistics, explained field by field."""

from collections.abc import Callable, Iterable, Iterator

from eurazpol.matching.domain.candidate import Candidate
from eurazpol.matching.domain.linkage import Duplicate, Link, linkage_row
from eurazpol.matching.domain.person import LEAD_THRESHOLD, compare_persons, prepare_person
from eurazpol.matching.domain.person.record import PersonRecord

Links = Callable[[Iterable[tuple[str | None, ...]]], Iterable[Link]]


def duplicates(
    records: Iterable[PersonRecord], record: Callable[[str], PersonRecord | None], links: Links,
    version: str,
) -> Iterator[Duplicate]:  # fmt: skip
    """Return each pair that ``links`` finds with the reasons of the comparison, in its order.

    A pair is left out where the comparison speaks against it: statistics know neither a brother nor
    a namesake.
    ``record`` returns one record by its id; ``version`` is the state of the register.
    """
    for link in links(linkage_row(one) for one in records):
        left, right = record(link.left), record(link.right)
        if left is None or right is None:
            continue
        compared = compare_persons(prepare_person(left), prepare_person(right))
        if compared.score >= LEAD_THRESHOLD:
            yield Duplicate(link, left, Candidate(right, compared, version))
