"""Records that may be about the same person, shown before another one is saved."""

from dataclasses import dataclass

from django.db.models import Q

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, may
from eurazpol.citizens.actions.deps import CitizensDeps
from eurazpol.citizens.actions.work import target
from eurazpol.citizens.domain.alike import person_record, plain_number, spellings
from eurazpol.citizens.domain.record import Record
from eurazpol.citizens.domain.stages import Stage
from eurazpol.citizens.store.models import CitizenRow, NameKeyRow
from eurazpol.cooperation.domain.same_person import name_keys
from eurazpol.kernel.country import Country
from eurazpol.matching.domain.person import (
    LEAD_THRESHOLD,
    Part,
    compare_persons,
    prepare_person,
)

MOST_COMPARED, SHOWN = 200, 10


@dataclass(frozen=True, slots=True)
class Alike:
    """A record that looks like the person; of another mission's only the number is shown."""

    number: str
    percent: int
    """Of a hundred such pairs, so many are one person: a lead, not an identification."""
    person: str = ""
    birth: str = ""
    state: Country | None = None
    stage: Stage | None = None
    parts: tuple[Part, ...] = ()
    readable: bool = False


def find_alike(deps: CitizensDeps, found: Record, actor: Actor, but: str = "") -> tuple[Alike, ...]:
    """Return the records that look like this person, the most alike first."""
    names = NameKeyRow.objects.filter(key__in=name_keys(spellings(found.values)))
    same = Q(pk__in=names.values("citizen_id"))
    if number := plain_number(found.values.get("document_number", "")):
        same |= Q(document=number)
    rows = CitizenRow.objects.filter(same).exclude(number=but).order_by("-pk")[:MOST_COMPARED]
    wanted = prepare_person(person_record("", found, deps.state.iso))
    judged = []
    for row in rows:
        other = prepare_person(person_record(row.number, Record(row.values), deps.state.iso))
        comparison = compare_persons(wanted, other)
        same_paper = bool(number) and row.document == number
        if comparison.score >= LEAD_THRESHOLD or same_paper:
            judged.append((comparison, row))
    judged.sort(key=lambda pair: -pair[0].score)
    return tuple(_view(row, one.score, one.parts, actor) for one, row in judged[:SHOWN])


def _view(row: CitizenRow, score: float, parts: tuple[Part, ...], actor: Actor) -> Alike:
    percent = round(score * 100)
    if not may(actor, Act.READ_CITIZEN, target(row)).allowed:
        return Alike(row.number, percent)
    return Alike(
        row.number, percent, row.person, row.values["birth"], Country(row.state), Stage(row.stage),
        parts, readable=True,
    )  # fmt: skip
