"""The list of the data bank: search, filters, counters; what comes first stands on top.

Order: minors and women with children, then what is due first (the term or the confirmation), then
the number. The counters are of everything that the officer may see, whatever is filtered.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from django.db import connection
from django.db.models import Case, Count, Q, QuerySet, Value, When
from django.db.models.expressions import RawSQL

from eurazpol.access.actions.purpose import ground_of
from eurazpol.access.actions.queries import authorities
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, Target, require
from eurazpol.audit.actions.record import record_read
from eurazpol.citizens.actions.deps import CitizensDeps
from eurazpol.citizens.actions.work import BANK, visible
from eurazpol.citizens.domain.alike import plain_number
from eurazpol.citizens.domain.clock import BEFORE_RELEASE, Clock, clock
from eurazpol.citizens.domain.record import Record
from eurazpol.citizens.domain.stages import HELD, IN_CUSTODY, Stage
from eurazpol.citizens.store.models import NEVER, WORDS, CitizenRow
from eurazpol.kernel.country import Country
from eurazpol.kernel.finding import Outcome
from eurazpol.kernel.search import asked_words
from eurazpol.kernel.texts import Message, Texts, message

PAGE_SIZE = 50
REGISTER = "register"
"""Under which name the officer says for what the list is opened."""


class Counter(StrEnum):
    """The counters of the list; each is a filter too."""

    IN_CUSTODY = "in_custody"
    SERVING = "serving"
    UNCONFIRMED = "unconfirmed"
    RELEASE = "release"
    FIRST = "first"

    @property
    def text(self) -> Message:
        """The name of the counter."""
        return message(f"citizens-count-{self.value.replace('_', '-')}")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: words of a name or a document, a state, a stage, a counter."""

    text: str = ""
    state: str = ""
    stage: str = ""
    only: str = ""
    page: int = 1


@dataclass(frozen=True, slots=True)
class Line:
    """One person of the list."""

    number: str
    person: str
    state: Country
    stage: Stage
    since: date
    place: str
    mission: Texts | None
    confirmed_on: date
    citizenship: str
    clock: Clock
    home: Outcome | None


@dataclass(frozen=True, slots=True)
class Listed:
    """One page of the list; ``states`` are those in which anybody is on record."""

    lines: tuple[Line, ...]
    total: int
    counts: Mapping[Counter, int]
    states: tuple[Country, ...]
    page: int
    pages: int


def list_citizens(deps: CitizensDeps, wanted: Wanted, *, actor: Actor, now: datetime) -> Listed:
    """Return one page; every person shown is recorded as read, with the purpose.

    Raises ``Forbidden`` and ``PurposeNeeded``.
    """
    require(actor, Act.LIST_CITIZENS, Target(BANK, authority_id=actor.authority_id))
    ground = ground_of(Target(BANK, covert=True), REGISTER, "", actor=actor, now=now)
    today = deps.today(now)
    readable = CitizenRow.objects.filter(visible(actor, Act.LIST_CITIZENS), erased_at=None)
    conditions = _conditions(today)
    counts = readable.aggregate(
        **{one.value: Count("pk", filter=condition) for one, condition in conditions.items()}
    )
    states = readable.values_list("state", flat=True).distinct().order_by("state")
    rows = _filtered(readable, wanted, conditions)
    total = rows.count()
    pages = max(1, -(-total // PAGE_SIZE))
    page = min(max(wanted.page, 1), pages)
    first = Case(When(conditions[Counter.FIRST], then=Value(0)), default=Value(1))
    rows = rows.select_related("home").annotate(first=first)
    shown = rows.order_by("first", "next_due", "number")[(page - 1) * PAGE_SIZE : page * PAGE_SIZE]
    names = {one.id: one.name for one in authorities()}
    lines = tuple(_line(row, names, today) for row in shown)
    if lines:
        details = {"cases": [one.number for one in lines], "searched": bool(wanted.text)}
        entry = actor.entry("citizens-listed", BANK.value, REGISTER, ground=ground, details=details)
        record_read(entry, now)
    return Listed(
        lines, total, {one: counts[one.value] for one in Counter}, tuple(map(Country, states)),
        page, pages,
    )  # fmt: skip


def _conditions(today: date) -> Mapping[Counter, Q]:
    held = Q(stage__in=HELD)
    children = Q(sex="female", with_children=True)
    return {
        Counter.IN_CUSTODY: Q(stage__in=IN_CUSTODY),
        Counter.SERVING: Q(stage=Stage.SERVING.value),
        Counter.UNCONFIRMED: Q(confirm_by__lt=today),
        Counter.RELEASE: Q(ends_on__lte=today + BEFORE_RELEASE) & ~Q(ends_on=NEVER),
        Counter.FIRST: held & (Q(adult_on__gt=today) | children),
    }


def _filtered(
    rows: QuerySet[CitizenRow], wanted: Wanted, conditions: Mapping[Counter, Q]
) -> QuerySet[CitizenRow]:
    if asked := asked_words(wanted.text):
        query, args = WORDS.found(connection.vendor, asked)
        found = Q(pk__in=RawSQL(query, args))  # noqa: S611 - words are bound
        if number := plain_number(wanted.text):
            found |= Q(document=number)
        rows = rows.filter(found)
    elif wanted.text.strip():
        rows = rows.none()
    if wanted.state:
        rows = rows.filter(state=wanted.state)
    if wanted.stage in list(Stage):
        rows = rows.filter(stage=wanted.stage)
    if wanted.only in list(Counter):
        rows = rows.filter(conditions[Counter(wanted.only)])
    return rows


def _line(row: CitizenRow, names: Mapping[int, Texts], today: date) -> Line:
    found = Record(row.values)
    kept = getattr(row, "home", None)
    return Line(
        row.number, row.person, found.state, found.stage, row.since,
        row.values["place"], names.get(row.mission_id), row.confirmed_on, row.citizenship,
        clock(found, today), Outcome(kept.outcome) if kept else None,
    )  # fmt: skip
