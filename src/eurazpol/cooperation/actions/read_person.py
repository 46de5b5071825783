"""Open the page of one person of a case, with the leads to persons of other cases.

1. The person is read with the case: who may read the case may, and the read is on record with the
   case as its ground.
2. A lead is a person of another case that the officer may read, whose name sounds the same in any
   script. What is withheld from the officer there is compared with nothing, and a person whose name
   is withheld is no lead. That the others were shown is on record too.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from eurazpol.access.domain.actor import Actor
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.desk.search import record_shown
from eurazpol.cooperation.actions.desk.words import readable_facts
from eurazpol.cooperation.actions.person_keys import Names
from eurazpol.cooperation.actions.read_case import read_case
from eurazpol.cooperation.actions.views import CaseView
from eurazpol.cooperation.actions.visible import visible
from eurazpol.cooperation.domain.compare import Compared, Verdict, compare, sounds_alike
from eurazpol.cooperation.domain.errors import UnknownCase
from eurazpol.cooperation.domain.facts import Person, facts_from
from eurazpol.cooperation.domain.kinds.table import kind_of
from eurazpol.cooperation.domain.same_person import name_keys
from eurazpol.cooperation.store.casework import PersonKeyRow
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message

CASES_SEARCHED = 50
LEADS_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Lead:
    """A person of another case; ``place`` counts from 0, as in the facts of that case."""

    number: str
    place: int
    name: str
    kind: Message
    state: Message
    peer: Country
    facts: tuple[Compared, ...]

    def count(self, verdict: Verdict) -> int:
        """How many facts have this verdict."""
        return sum(one.verdict is verdict for one in self.facts)


@dataclass(frozen=True, slots=True)
class PersonView:
    """A person of a case and the leads, those that contradict least first."""

    case: CaseView
    place: int
    person: Person
    leads: tuple[Lead, ...]
    more: bool
    """Whether there are cases that were not compared."""


def read_person(
    deps: CooperationDeps, number: str, place: int, *, actor: Actor, now: datetime
) -> PersonView:
    """Return the person at ``place`` of the case; :class:`UnknownCase` where there is none."""
    case = read_case(deps, number, ground=number, actor=actor, now=now)
    if not 0 <= place < len(case.facts.persons):
        raise UnknownCase("case-unknown", number=number)
    person = case.facts.persons[place]
    found = list(_cases(case, [(name.family, name.given) for name in person.names], actor))
    leads = sorted(
        _leads(person, found[:CASES_SEARCHED], actor, now),
        key=lambda one: (one.count(Verdict.DIFFERENT), -one.count(Verdict.SAME), one.number),
    )[:LEADS_SHOWN]
    record_shown(f"person:{number}/{place + 1}", (one.number for one in leads), actor, now)
    return PersonView(case, place, person, tuple(leads), len(found) > CASES_SEARCHED)


def _cases(case: CaseView, names: Names, actor: Actor) -> Iterator[CaseRow]:
    keys = PersonKeyRow.objects.filter(key__in=name_keys(names))
    rows = CaseRow.objects.filter(visible(actor), pk__in=keys.values("case_id"))
    yield from rows.exclude(number=case.number).order_by("-created_at", "-pk")[: CASES_SEARCHED + 1]


def _leads(person: Person, rows: list[CaseRow], actor: Actor, now: datetime) -> Iterator[Lead]:
    for row, plain in readable_facts(rows, actor, now):
        kind = kind_of(row.kind)
        for place, other in enumerate(facts_from(plain).persons):
            if sounds_alike(person, other):
                yield Lead(
                    row.number,
                    place,
                    other.name("Cyrl", "Latn"),
                    kind.text,
                    kind.state(row.state).text,
                    Country(row.peer_state),
                    compare(person, other),
                )
