"""Under which sounds the persons of a case are looked for among earlier requests."""

from collections.abc import Sequence

from eurazpol.cooperation.domain.facts import Facts
from eurazpol.cooperation.domain.same_person import name_keys
from eurazpol.cooperation.store.casework import PersonKeyRow
from eurazpol.cooperation.store.models import CaseRow

Names = Sequence[tuple[str, str]]
"""Family and given names, in whatever script."""


def names_of(facts: Facts) -> Names:
    """Return every name of every person of a request."""
    return [(name.family, name.given) for person in facts.persons for name in person.names]


def keep_keys(row: CaseRow, facts: Facts) -> None:
    """Keep under which names the persons of a case are looked for."""
    keys = name_keys(names_of(facts))
    if row.person_keys == " ".join(keys):
        return
    row.person_keys = " ".join(keys)
    PersonKeyRow.objects.filter(case=row).delete()
    PersonKeyRow.objects.bulk_create(PersonKeyRow(case=row, key=key) for key in keys)
