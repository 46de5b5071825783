"""What the report of disclosures asks of cases: whose hands they are in, whom they are about."""

from collections.abc import Iterable, Mapping

from eurazpol.access.actions.disclosures import InHand, Register
from eurazpol.access.actions.queries import officers
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.documents.actions.whose import cases_of
from eurazpol.kernel.search import answers, asked_words, stored_words

_CHUNK = 500


def register() -> Register:
    """Return what the report works with."""
    return Register(cases_of, _hands, _named)


def _hands(numbers: Iterable[str]) -> Mapping[str, InHand]:
    members: dict[int, set[str]] = {}
    for one in officers():
        members.setdefault(one.authority.id, set()).add(f"officer:{one.id}")
    wanted = list(numbers)
    found: dict[str, InHand] = {}
    for begin in range(0, len(wanted), _CHUNK):
        rows = CaseRow.objects.filter(number__in=wanted[begin : begin + _CHUNK])
        for number, holder, authority, person in rows.values_list(
            "number", "holder_id", "authority_id", "person"
        ):
            colleagues = frozenset(members.get(authority, ())) if authority else frozenset()
            found[number] = InHand(f"officer:{holder}" if holder else "", colleagues, person)
    return found


def _named(words: str) -> frozenset[str]:
    """Return the cases with a person of this name, folded as the search folds it."""
    asked = asked_words(words)
    if not asked:
        return frozenset()
    rows = CaseRow.objects.exclude(person="").values_list("number", "person")
    return frozenset(
        number for number, person in rows.iterator(2000) if answers(stored_words([person]), asked)
    )
