"""Screen every notice in force against every record, and put both indexes together anew."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.matching.domain.person import PersonRecord
from eurazpol.notices.actions.match_deps import MatchDeps, id_of
from eurazpol.notices.actions.screening import Round, keep_run, screen_notice
from eurazpol.notices.actions.sought import keys_in_force, sought
from eurazpol.notices.domain.match import Band
from eurazpol.notices.domain.side_by_side import mark_of
from eurazpol.notices.store.matches import KnownRow

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Screened:
    """What came of it. ``records`` is how many persons were put together anew, or nothing."""

    notices: int
    records: int | None
    strong: int
    possible: int
    rejected: int


def screen_all(
    deps: MatchDeps,
    actor: Actor,
    now: datetime,
    *,
    rebuild: bool = False,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> Screened:
    """Screen every notice; each one is a transaction, so that the desk goes on meanwhile.

    An index that knows nobody yet is always put together first. Raises ``Forbidden``.
    """
    require(actor, Act.READ_MATCH, Target(ObjectKind.MATCH))
    records = None
    if rebuild or not KnownRow.objects.exclude(source="").exists():
        records = _rebuild(deps, now)
    keys, turn = keys_in_force(), Round(deps, now)
    for done, key in enumerate(keys, start=1):
        with transaction.atomic():
            screen_notice(turn, key)
        turn.tally.asked += 1
        progress(done, len(keys))
    with transaction.atomic():
        keep_run(turn, actor)
    bands = turn.tally.bands
    return Screened(
        len(keys), records, bands[Band.STRONG], bands[Band.POSSIBLE], bands[Band.REJECTED]
    )


def every_sought() -> Iterator[PersonRecord]:
    """Return the persons of all notices in force, for the index of notices."""
    keys = keys_in_force()
    for first in range(0, len(keys), _AT_ONCE):
        for one in sought(keys[first : first + _AT_ONCE]).values():
            yield one.person


def every_record(deps: MatchDeps) -> Iterator[PersonRecord]:
    """Return the persons of all records that are screened, for the index of records."""
    return (replace(person, id=id_of(name, person.id)) for name, _, person in _every(deps))


def _every(deps: MatchDeps) -> Iterator[tuple[str, str, PersonRecord]]:
    for source in deps.sources:
        for about, person in source.every():
            yield source.name, about, person


def _rebuild(deps: MatchDeps, now: datetime) -> int:
    """Put both indexes together, and what is known to be in them."""
    deps.sought.rebuild(every_sought())
    with transaction.atomic():
        KnownRow.objects.exclude(source="").delete()
    waiting: list[KnownRow] = []

    def known() -> Iterator[PersonRecord]:
        for name, about, person in _every(deps):
            row = KnownRow(source=name, ref=person.id, about=about, mark=mark_of(person), at=now)
            waiting.append(row)
            if len(waiting) >= _AT_ONCE:
                _keep(waiting)
            yield replace(person, id=id_of(name, person.id))

    count = deps.records.rebuild(known())
    _keep(waiting)
    return count


def _keep(waiting: list[KnownRow]) -> None:
    with transaction.atomic():
        KnownRow.objects.bulk_create(waiting, ignore_conflicts=True)
    waiting.clear()
