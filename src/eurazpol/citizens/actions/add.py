"""Place a citizen on record: by hand, from an off-line form, or from a letter of another state.

1. The officer may keep records of that mission.
2. The values are read and checked as a whole.
3. Of every record that looks like the person the officer has said why it is another one.
4. An entry of an off-line form is taken once; a letter that is made a record is settled by it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from django.db import IntegrityError, transaction

from eurazpol.access.actions.purpose import give_purpose
from eurazpol.access.actions.queries import AuthorityView, authorities
from eurazpol.access.domain.actor import Actor, AuthorityKind
from eurazpol.access.domain.permissions import Act, Target, may, require
from eurazpol.access.domain.purpose import Purpose
from eurazpol.citizens.actions.alike import find_alike
from eurazpol.citizens.actions.deps import CitizensDeps
from eurazpol.citizens.actions.home import keep_home
from eurazpol.citizens.actions.work import BANK, Hand, begin, put
from eurazpol.citizens.domain.errors import (
    AlikeNotLookedAt,
    FormRefused,
    InvalidRecord,
)
from eurazpol.citizens.domain.record import Record, read_record
from eurazpol.citizens.store.models import CitizenRow, CounterRow, FormRow

SHORTEST, LONGEST = 5, 500


class Origin(StrEnum):
    """How a record came into the data bank."""

    MISSION = "mission"
    FORM = "form"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class FormEntry:
    """Which entry of which off-line form is taken in."""

    form: str
    entry: str
    sha256: str


@dataclass(frozen=True, slots=True)
class NewRecord:
    """What a record is made of.

    ``looked`` has, for each number that looks like the person, why it is another one.
    """

    mission_id: int | None
    values: Mapping[str, str]
    looked: Mapping[str, str] = field(default_factory=dict)
    origin: Origin = Origin.MISSION
    entry: FormEntry | None = None


def missions(actor: Actor) -> tuple[AuthorityView, ...]:
    """Return the missions for which the officer may keep records."""
    return tuple(
        one
        for one in authorities()
        if one.kind is AuthorityKind.CONSULAR
        and may(actor, Act.RECORD_CITIZEN, Target(BANK, authority_id=one.id)).allowed
    )


@transaction.atomic
def add_record(deps: CitizensDeps, new: NewRecord, actor: Actor, now: datetime) -> str:
    """Place the person on record and return the number.

    Raises ``Forbidden``, ``RecordRefused``, :class:`AlikeNotLookedAt` with the numbers that are
    left, and :class:`FormRefused` for an entry that was taken in before.
    """
    where = new.mission_id or actor.authority_id
    require(actor, Act.RECORD_CITIZEN, Target(BANK, authority_id=where))
    if new.mission_id not in {one.id for one in missions(actor)}:
        raise InvalidRecord("citizens-missing", field="mission")
    found = read_record(new.values, deps.state, deps.today(now))
    looked = _looked(deps, new, found, actor)
    assert new.mission_id is not None  # noqa: S101 - one of the missions above
    row = CitizenRow(
        number=_next_number(deps, now), mission_id=new.mission_id, origin=new.origin.value,
        created_at=now, created_by=actor.name,
    )  # fmt: skip
    put(row, found)
    hand = Hand(deps, row, actor, now)
    begin(hand, found.values)
    if new.entry is not None:
        _take(new.entry, hand)
    hand.journal("citizen-recorded", origin=new.origin.value, looked=dict(looked))
    give_purpose(BANK.value, row.number, Purpose.CASEWORK.value, "", actor=actor, now=now)
    keep_home(hand)
    deps.changed(row.number, now)
    return row.number


def taken_before(entry: FormEntry) -> tuple[str, date, bool] | None:
    """Return the record of an entry taken before, the day, and whether the file is the same."""
    row = FormRow.objects.filter(form=entry.form, entry=entry.entry).select_related("citizen")
    found = row.first()
    if found is None:
        return None
    return found.citizen.number, found.at.date(), found.sha256 == entry.sha256


def _looked(deps: CitizensDeps, new: NewRecord, found: Record, actor: Actor) -> Mapping[str, str]:
    numbers = [one.number for one in find_alike(deps, found, actor)]
    left = [one for one in numbers if not new.looked.get(one, "").strip()]
    if left:
        raise AlikeNotLookedAt(left)
    said = {number: new.looked[number].strip() for number in numbers}
    for number, reason in said.items():
        if not SHORTEST <= len(reason) <= LONGEST:
            raise InvalidRecord(
                "citizens-reason", field=f"looked.{number}", least=SHORTEST, most=LONGEST
            )
    return said


def _take(entry: FormEntry, hand: Hand) -> None:
    try:
        with transaction.atomic():
            FormRow.objects.create(
                form=entry.form, entry=entry.entry, sha256=entry.sha256, citizen=hand.row,
                at=hand.now, by_name=hand.actor.name,
            )  # fmt: skip
    except IntegrityError:
        number = FormRow.objects.get(form=entry.form, entry=entry.entry).citizen.number
        raise FormRefused("citizens-form-twice", field="file", number=number) from None


def _next_number(deps: CitizensDeps, now: datetime) -> str:
    year = deps.today(now).year
    CounterRow.objects.bulk_create([CounterRow(year=year)], ignore_conflicts=True)
    counter = CounterRow.objects.select_for_update().get(year=year)
    counter.last += 1
    counter.save(update_fields=["last"])
    return f"{deps.state.iso}-D-{year}-{counter.last:06d}"
