"""What protects a person: visits of the consul, complaints and what came of them."""

from datetime import date, datetime
from enum import StrEnum

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, require
from eurazpol.citizens.actions.deps import CitizensDeps
from eurazpol.citizens.actions.work import Hand, change, opened, target
from eurazpol.citizens.domain.errors import InvalidRecord, UnknownRecord
from eurazpol.citizens.store.models import ComplaintRow, VisitRow
from eurazpol.kernel.texts import Message, message

SHORTEST, LONGEST = 5, 4000


class About(StrEnum):
    """What a complaint is about."""

    TREATMENT = "treatment"
    HEALTH = "health"
    CONDITIONS = "conditions"
    DEFENCE = "defence"
    CONTACT = "contact"
    OTHER = "other"

    @property
    def text(self) -> Message:
        """The subject in words."""
        return message(f"citizens-about-{self.value}")


@transaction.atomic
def add_visit(
    deps: CitizensDeps, number: str, day: str, findings: str, *, actor: Actor, now: datetime
) -> None:
    """Record a visit of the consul; it confirms the record as of its day."""
    hand = _opened(deps, number, actor, now)
    on = _day(day, "day", hand)
    VisitRow.objects.create(
        citizen=hand.row, day=on, visitor=actor.name, findings=_words(findings, "findings"),
        at=now, by_name=actor.name,
    )  # fmt: skip
    if on > hand.row.confirmed_on:
        values = {"confirmed_on": on.isoformat(), "confirmed_by": "visit"}
        change(hand, values, reason="", correction=False)
    hand.journal("citizen-visited", day=on.isoformat())


@transaction.atomic
def add_complaint(  # noqa: PLR0913 - the record and the four things that a complaint says
    deps: CitizensDeps,
    number: str,
    day: str,
    about: str,
    text: str,
    passed_to: str,
    *,
    actor: Actor,
    now: datetime,
) -> None:
    """Record a complaint of the person, and to whom it was passed on."""
    hand = _opened(deps, number, actor, now)
    if about not in list(About):
        raise InvalidRecord("citizens-missing", field="about")
    ComplaintRow.objects.create(
        citizen=hand.row, day=_day(day, "day", hand), about=about, text=_words(text, "text"),
        passed_to=" ".join(passed_to.split())[:300], at=now, by_name=actor.name,
    )  # fmt: skip
    hand.journal("citizen-complaint", about=about)


@transaction.atomic
def answer_complaint(  # noqa: PLR0913 - the complaint and its answer
    deps: CitizensDeps,
    number: str,
    key: int,
    day: str,
    answer: str,
    *,
    actor: Actor,
    now: datetime,
) -> None:
    """Record what came of a complaint."""
    hand = _opened(deps, number, actor, now)
    row = ComplaintRow.objects.filter(pk=key, citizen=hand.row, answered_on=None).first()
    if row is None:
        raise UnknownRecord("citizens-complaint-unknown", number=number)
    on = _day(day, "answered_on", hand)
    if on < row.day:
        raise InvalidRecord("citizens-order", field="answered_on",
                            first=message("citizens-complaint"), day=row.day)  # fmt: skip
    row.answered_on, row.answer = on, _words(answer, "answer")
    row.save(update_fields=["answered_on", "answer"])
    hand.journal("citizen-complaint-answered")


def _opened(deps: CitizensDeps, number: str, actor: Actor, now: datetime) -> Hand:
    hand = opened(deps, number, Act.RECORD_CITIZEN, actor, now)
    require(actor, Act.READ_CITIZEN_CARE, target(hand.row))
    return hand


def _day(text: str, field: str, hand: Hand) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise InvalidRecord("citizens-whole-day", field=field) from None
    if day > hand.today:
        raise InvalidRecord("citizens-in-future", field=field, value=day)
    return day


def _words(text: str, field: str) -> str:
    text = text.replace("\x00", "").strip()
    if not SHORTEST <= len(text) <= LONGEST:
        raise InvalidRecord("citizens-reason", field=field, least=SHORTEST, most=LONGEST)
    return text
