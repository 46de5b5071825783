"""Who may come home: worked out for each record, kept for the list, opened as a request."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import transaction
from django.db.models import F, Q

from eurazpol.access.actions.purpose import ground_of
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, Target, require
from eurazpol.audit.actions.record import record_read
from eurazpol.citizens.actions.deps import CitizensDeps
from eurazpol.citizens.actions.work import BANK, Hand, opened, visible
from eurazpol.citizens.domain.errors import NotNow
from eurazpol.citizens.domain.home import KIND, Home, home
from eurazpol.citizens.domain.record import Record
from eurazpol.citizens.domain.stages import HELD, Stage
from eurazpol.citizens.domain.transfer import home_inputs, transfer_facts
from eurazpol.citizens.store.models import CitizenRow, HomeRow, TransferRow
from eurazpol.cooperation.actions.create_case import NewCase, create_case
from eurazpol.cooperation.domain.links import Look, Looked
from eurazpol.exchange.domain.reason import read_arg, write_arg
from eurazpol.kernel.country import Country
from eurazpol.kernel.finding import Outcome
from eurazpol.kernel.texts import Message, Texts

ASKED = (Stage.TRIED, Stage.SERVING)
"""Stages in which a transfer can be thought of: there is a judgment."""
PAGE_SIZE = 50


def answer_for(deps: CitizensDeps, found: Record, today: date) -> Home | None:
    """Return whether the person may come home, None where no judgment is on record."""
    if found.stage not in ASKED:
        return None
    inputs = home_inputs(found, deps.state, today)
    return home(inputs, deps.cases.book, today, found.day("final_on"))


def keep_home(hand: Hand) -> None:
    """Work out anew what the list shows of the record."""
    found = answer_for(hand.deps, hand.record, hand.today)
    if found is None:
        HomeRow.objects.filter(citizen=hand.row).delete()
        return
    best = found.best
    HomeRow.objects.update_or_create(
        citizen=hand.row,
        defaults={
            "outcome": found.outcome.value,
            "instrument": best.instrument,
            "possible_from": best.first_day,
            "possible_until": best.last_day,
            "adapted_months": found.adapted.months if found.adapted else None,
            "missing": _unique(write_arg(one.ask or one.reason) for one in best.missing),
            "as_of": found.as_of,
            "book_version": found.book_version,
        },
    )


def _unique(messages: Iterable[Any]) -> list[Any]:
    """Return what a treaty and the own code both ask for once."""
    found: list[Any] = []
    for one in messages:
        if one not in found:
            found.append(one)
    return found


@transaction.atomic
def refresh_home(deps: CitizensDeps, now: datetime, most: int = 500) -> int:
    """Work out anew what is of another day or another book of law; return how many were."""
    today, actor = deps.today(now), Actor.system("data-bank")
    old = Q(home=None) | ~Q(home__as_of=today) | ~Q(home__book_version=deps.cases.book.version)
    rows = CitizenRow.objects.filter(old, stage__in=ASKED).order_by("pk")[:most]
    for row in rows:
        keep_home(Hand(deps, row, actor, now))
    return len(rows)


@dataclass(frozen=True, slots=True)
class HomeLine:
    """One person of the list."""

    number: str
    person: str
    state: Country
    stage: Stage
    outcome: Outcome
    instrument: str
    title: Texts | None
    first_day: date | None
    last_day: date | None
    days_left: int | None
    adapted_months: int | None
    missing: tuple[Message, ...]
    case_number: str


@dataclass(frozen=True, slots=True)
class HomePage:
    """One page of the list, those whose time runs out first at the top."""

    lines: tuple[HomeLine, ...]
    counts: Mapping[Outcome, int]
    page: int
    pages: int


def home_list(
    deps: CitizensDeps, outcome: str, page: int, *, actor: Actor, now: datetime
) -> HomePage:
    """Return who may come home, by the last day on which it is possible; the reading is recorded.

    Raises ``Forbidden`` and ``PurposeNeeded``.
    """
    require(actor, Act.LIST_CITIZENS, Target(BANK, authority_id=actor.authority_id))
    ground = ground_of(Target(BANK, covert=True), "register", "", actor=actor, now=now)
    rows = CitizenRow.objects.filter(visible(actor, Act.LIST_CITIZENS), home__isnull=False)
    counts = {
        one: rows.filter(home__outcome=one.value).count()
        for one in (Outcome.HOLDS, Outcome.UNKNOWN, Outcome.FAILS)
    }
    if outcome in list(Outcome):
        rows = rows.filter(home__outcome=outcome)
    total = rows.count()
    pages = max(1, -(-total // PAGE_SIZE))
    page = min(max(page, 1), pages)
    rows = rows.select_related("home").prefetch_related("transfers")
    part = slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
    shown = rows.order_by(F("home__possible_until").asc(nulls_last=True), "number")[part]
    lines = tuple(_line(deps, row, deps.today(now)) for row in shown)
    listed(lines, "home", ground, actor, now)
    return HomePage(lines, counts, page, pages)


def listed(lines: Iterable[HomeLine], what: str, ground: str, actor: Actor, now: datetime) -> None:
    """Record that a list showed these persons."""
    numbers = [one.number for one in lines]
    if numbers:
        entry = actor.entry(
            "citizens-listed", BANK.value, what, ground=ground, details={"cases": numbers}
        )
        record_read(entry, now)


def _line(deps: CitizensDeps, row: CitizenRow, today: date) -> HomeLine:
    kept: HomeRow = row.home
    known = deps.cases.book.instruments.get(kept.instrument)
    last = kept.possible_until
    return HomeLine(
        row.number, row.person, Country(row.state), Stage(row.stage), Outcome(kept.outcome),
        kept.instrument, known.title if known else None, kept.possible_from, last,
        (last - today).days if last else None, kept.adapted_months,
        tuple(_message(one) for one in kept.missing), _latest_case(row),
    )  # fmt: skip


def _message(kept: object) -> Message:
    found = read_arg(kept)
    assert isinstance(found, Message)  # noqa: S101 - written by keep_home
    return found


def _latest_case(row: CitizenRow) -> str:
    numbers = sorted(one.case_number for one in row.transfers.all())
    return numbers[-1] if numbers else ""


@transaction.atomic
def open_transfer(
    deps: CitizensDeps, number: str, looked: Mapping[str, str], *, actor: Actor, now: datetime
) -> str:
    """Open the request for transfer with the facts of the record; return its case number.

    ``looked`` says of earlier requests that look alike why this is another matter. Raises
    ``Forbidden``, :class:`NotNow`, and what :func:`create_case` raises.
    """
    hand = opened(deps, number, Act.READ_CITIZEN, actor, now)
    if hand.record.stage not in HELD:
        raise NotNow("citizens-not-held", stage=hand.record.stage.text)
    facts = transfer_facts(hand.record, deps.state, hand.today)
    seen = tuple(Looked(one, Look.NOT_DUPLICATE, why) for one, why in looked.items() if why)
    new = NewCase(KIND, hand.row.state, facts, looked=seen)
    case_number = create_case(deps.cases, new, actor, now)
    TransferRow.objects.create(
        citizen=hand.row, case_number=case_number, at=now, by_name=actor.name
    )
    hand.journal("citizen-transfer-opened", case=case_number)
    return case_number
