"""Who has the form of a case open, and since when: shown to others, keeping nobody out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from eurazpol.access.domain.actor import Actor
from eurazpol.cooperation.store.desk import EditingRow
from eurazpol.cooperation.store.models import CaseRow

FORGOTTEN_AFTER = timedelta(minutes=30)
"""Whoever has not been heard of for so long is taken to have left."""
CASE_KEY = "case-"
"""What the key of a draft about the facts of a case begins with."""


@dataclass(frozen=True, slots=True)
class Editor:
    """Another officer at the same form."""

    name: str
    since: datetime


def begin_editing(
    number: str, version: int, base: Mapping[str, str] | None, actor: Actor, now: datetime
) -> tuple[Editor, ...]:
    """Note that the officer opens the form of a case; return who has it open already.

    ``base`` is what the form holds, of this version of the case; without it the form goes on with
    an older version, and what is known of that one stays.
    """
    case = CaseRow.objects.filter(number=number).values_list("pk", flat=True).first()
    if case is None:
        return ()
    gone = EditingRow.objects.filter(case=case, seen_at__lt=now - FORGOTTEN_AFTER)
    gone.delete()
    held: dict[str, object] = {"officer_name": actor.name, "seen_at": now}
    if base is not None:
        held |= {"version": version, "base": dict(base)}
    EditingRow.objects.update_or_create(
        case_id=case,
        officer_id=actor.officer_id,
        defaults=held,
        create_defaults={"version": version, **held, "since": now},
    )
    return editors_of(number, actor, now)


def still_editing(key: str, actor: Actor, now: datetime) -> None:
    """Note that the officer is still at a form: it was kept under this key."""
    if key.startswith(CASE_KEY):
        number = key.removeprefix(CASE_KEY)
        mine = EditingRow.objects.filter(case__number=number, officer_id=actor.officer_id)
        mine.update(seen_at=now)


def opened_with(number: str, version: int, actor: Actor) -> Mapping[str, str] | None:
    """Return what the officer's form held when it was opened, if that was of this version."""
    rows = EditingRow.objects.filter(case__number=number, officer_id=actor.officer_id)
    base: Mapping[str, str] | None = (
        rows.filter(version=version).values_list("base", flat=True).first()
    )
    return base


def end_editing(number: str, actor: Actor) -> None:
    """Note that the officer has saved or left the form."""
    EditingRow.objects.filter(case__number=number, officer_id=actor.officer_id).delete()


def editors_of(number: str, actor: Actor, now: datetime) -> tuple[Editor, ...]:
    """Return the other officers who have the form of a case open, the first one first."""
    rows = EditingRow.objects.filter(case__number=number, seen_at__gte=now - FORGOTTEN_AFTER)
    others = rows.exclude(officer_id=actor.officer_id).order_by("since", "pk")
    return tuple(Editor(row.officer_name, row.since) for row in others)
