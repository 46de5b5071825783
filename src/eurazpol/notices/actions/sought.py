"""The persons of notices, as screening and leads see them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from eurazpol.kernel.country import Country
from eurazpol.matching.domain.person import PersonRecord
from eurazpol.notices.domain.content import Content, read_content
from eurazpol.notices.domain.kinds import KINDS, Form, Kind
from eurazpol.notices.domain.lifecycle import Status
from eurazpol.notices.domain.person import as_record
from eurazpol.notices.store.models import NoticeRow

_IN_FORCE = [one.value for one in Status if one.in_force]


@dataclass(frozen=True, slots=True)
class Sought:
    """The person of a notice; ``arrest`` tells that a hit may end in an arrest."""

    key: int
    uid: str
    number: str
    origin: str
    issuer: Country | None
    kind: Kind
    form: Form
    in_force: bool
    version: int
    content: Content
    person: PersonRecord

    @property
    def arrest(self) -> bool:
        """Whether an arrest may follow."""
        return KINDS[self.kind].arrest


def sought(keys: Iterable[int]) -> Mapping[int, Sought]:
    """Return the persons of notices by key; a notice without a named person is left out."""
    rows = NoticeRow.objects.filter(pk__in=set(keys), erased_at=None)
    return {one.key: one for one in map(_of, rows) if one is not None}


def keys_in_force() -> tuple[int, ...]:
    """Return the keys of the notices in force, in their order."""
    rows = NoticeRow.objects.filter(status__in=_IN_FORCE, erased_at=None).order_by("pk")
    return tuple(rows.values_list("pk", flat=True))


def _of(row: NoticeRow) -> Sought | None:
    content = read_content(row.content)
    if not content.subject.names:
        return None
    return Sought(
        row.pk,
        str(row.uid),
        row.number,
        row.origin,
        Country(row.issuer) if row.issuer else None,
        content.kind,
        content.form,
        Status(row.status).in_force,
        row.version,
        content,
        as_record(str(row.pk), content),
    )
