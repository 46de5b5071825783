"""What data protection is told of the data bank: whose hands a record is in, whom it is about."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from django.db import connection
from django.db.models.expressions import RawSQL

from eurazpol.access.actions.disclosures import InHand, Register
from eurazpol.access.actions.queries import officers
from eurazpol.access.domain.actor import AuthorityKind
from eurazpol.citizens.actions.queries import is_record
from eurazpol.citizens.store.models import WORDS, CitizenRow
from eurazpol.kernel.search import asked_words

_KEEPERS = (AuthorityKind.CENTRAL, AuthorityKind.STATISTICS)
_CHUNK = 500


def with_citizens(cases: Register) -> Register:
    """Return a register that knows the records of the data bank beside the cases."""

    def hands(numbers: Iterable[str]) -> Mapping[str, InHand]:
        asked = list(numbers)
        return {**cases.hands(asked), **_hands(asked)}

    def named(words: str) -> frozenset[str]:
        return cases.named(words) | _named(words)

    return replace(cases, hands=hands, named=named)


def _hands(numbers: Iterable[str]) -> dict[str, InHand]:
    """Return whose each record is: its mission's, and theirs who keep the whole register."""
    wanted = [number for number in numbers if is_record(number)]
    members: dict[int, set[str]] = {}
    keepers: set[str] = set()
    for one in officers() if wanted else ():
        reference = f"officer:{one.id}"
        members.setdefault(one.authority.id, set()).add(reference)
        if one.authority.kind in _KEEPERS:
            keepers.add(reference)
    found: dict[str, InHand] = {}
    for begin in range(0, len(wanted), _CHUNK):
        rows = CitizenRow.objects.filter(number__in=wanted[begin : begin + _CHUNK])
        for number, mission, person in rows.values_list("number", "mission_id", "person"):
            colleagues = frozenset(members.get(mission, set()) | keepers)
            found[number] = InHand("", colleagues, person)
    return found


def _named(words: str) -> frozenset[str]:
    asked = asked_words(words)
    if not asked:
        return frozenset()
    query, args = WORDS.found(connection.vendor, asked)
    rows = CitizenRow.objects.filter(pk__in=RawSQL(query, args))  # noqa: S611 - words are bound
    return frozenset(rows.values_list("number", flat=True))
