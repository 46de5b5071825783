"""What the room of cases does when the owner of a message takes it back.

1. A person has to decide where our decision was taken on the request, its file lies with a court,
   a person is in custody on it, or it was carried out; in a case that took parts from this one too.
2. Otherwise, and once a person has let it go, everything made of the message is erased
   (``erase_content``); a line of the timeline says so and names the receipt.
3. Stricter conditions are laid on what the message brought, at once.
"""

from dataclasses import dataclass
from datetime import datetime

from msgspec import structs

from eurazpol.access.domain.actor import Actor
from eurazpol.cooperation.actions.conditions import keep_conditions
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.erase_content import erase_taken
from eurazpol.cooperation.actions.tasks import raise_task
from eurazpol.cooperation.actions.work import Work, opened
from eurazpol.cooperation.domain.conditions import leads
from eurazpol.cooperation.domain.events import EVENTS
from eurazpol.cooperation.store.models import CaseRow, DecisionRow, EventRow, PaperRow, TaskRow
from eurazpol.cooperation.store.taken import ReusedRow, TakenRow
from eurazpol.exchange.domain.letter import Received
from eurazpol.exchange.domain.recall import Demand, Order
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message, message

EXCHANGE = Actor.system("exchange")
_RELIED_ON = (
    "file_sent_to_court", "complaint_at_court", "provisional_arrest_ordered",
    "extradition_arrest_ordered", "partly_executed", "executed", "handed_over",
    "proceedings_opened", "execution_begun",
)  # fmt: skip
"""Events of ours after which the law may bind us to keep what they rest on."""


@dataclass(frozen=True, slots=True)
class CaseKeeper:
    """The cases of this node, as the exchange asks them (``exchange.domain.recall_keeper``)."""

    deps: CooperationDeps

    def case_of(self, sender: str, message_id: str) -> str:
        """Return the number of the case into which the message came."""
        row = _taken(sender, message_id)
        return row.case.number if row else ""

    def rests_on(self, demand: Demand, now: datetime) -> tuple[Message, ...]:  # noqa: ARG002
        """Return what rests on the message, each with the number of its case."""
        taken = _taken(demand.order.owner, demand.order.message)
        if taken is None:
            return ()
        cases = [taken.case]
        cases += [one.case for one in ReusedRow.objects.filter(source=taken.case)]
        return tuple(why for case in dict.fromkeys(cases) for why in _rests_on(case))

    def put_off(
        self, demand: Demand, why: tuple[Message, ...], due: datetime, now: datetime
    ) -> None:
        """Raise the task to decide until ``due``."""
        if (work := self._work(demand.order, now)) is None:
            return
        owner = _owner(work)
        work.tell("message", message("cooperation-history-recall-came", owner=owner))
        work.row.save(update_fields=["last_text", "last_at"])
        text = message("cooperation-task-recall", owner=owner, why=why)
        raise_task(work, _source(demand.order), text, (), due)
        work.journal("task-created", message=demand.order.message)

    def obey(self, demand: Demand, now: datetime) -> None:
        """Erase what was made of the message, or lay stricter conditions on it."""
        taken = _taken(demand.order.owner, demand.order.message)
        if taken is None:
            return
        reused = ReusedRow.objects.filter(source=taken.case).values_list("case__number", flat=True)
        # All of them at once, in the order of their numbers, as ``reuse`` opens them.
        numbers = sorted({taken.case.number, *reused})
        works = {number: opened(self.deps, number, EXCHANGE, now) for number in numbers}
        work = works.pop(taken.case.number)
        if demand.order.handling is not None:
            _mark(work, taken, demand)
        if demand.order.erases:
            erase_taken(work, tuple(works.values()), taken, demand)
        _end_task(work, demand.order)

    def keep(self, demand: Demand, ground: str, now: datetime) -> None:
        """Say on the timeline on which ground of law the content stays."""
        if (work := self._work(demand.order, now)) is None:
            return
        told = message("cooperation-history-recall-kept", owner=_owner(work))
        work.tell("message", told, detail=ground)
        work.row.save(update_fields=["last_text", "last_at"])
        _end_task(work, demand.order)

    def unconfirmed(self, order: Order, about: str, now: datetime) -> None:
        """Raise a task in the case of ours whose message was recalled."""
        if not CaseRow.objects.filter(number=about).exists():
            return
        work = opened(self.deps, about, EXCHANGE, now)
        holder = self.deps.courier.state_of(order.to) or order.to
        text = message("cooperation-task-recall-unconfirmed", holder=holder, at=order.given_at)
        if raise_task(work, _source(order), text, ("close",)):
            work.journal("task-created", message=order.message)

    def confirmed(self, order: Order, about: str, now: datetime) -> None:
        """Say on the timeline that every holder has answered, and end the task."""
        if not CaseRow.objects.filter(number=about).exists():
            return
        work = opened(self.deps, about, EXCHANGE, now)
        holder = self.deps.courier.state_of(order.to) or order.to
        told = message("cooperation-history-recall-confirmed", holder=holder)
        work.tell("message", told, message_id=order.message)
        work.row.save(update_fields=["last_text", "last_at"])
        _end_task(work, order)

    def _work(self, order: Order, now: datetime) -> Work | None:
        number = self.case_of(order.owner, order.message)
        return opened(self.deps, number, EXCHANGE, now) if number else None


def _taken(sender: str, message_id: str) -> TakenRow | None:
    rows = TakenRow.objects.filter(sender=sender, message_id=message_id)
    return rows.select_related("case").first()


def _owner(work: Work) -> Country:
    return work.peer


def _source(order: Order) -> str:
    return f"recall:{order.id}"


def _end_task(work: Work, order: Order) -> None:
    TaskRow.objects.filter(case=work.row, source=_source(order), done_at=None).update(
        done_at=work.now, done_by=work.actor.name
    )


def _rests_on(case: CaseRow) -> list[Message]:
    found = []
    decided = DecisionRow.objects.filter(case=case, by_peer=False).order_by("pk").first()
    if decided is not None:
        found.append(
            message("cooperation-recall-rests-decision", number=case.number, at=decided.decided)
        )
    events = EventRow.objects.filter(case=case, by_peer=False, withdrawn=False, replaced_by=None)
    kinds = {event.kind: event for event in events.order_by("pk")}
    held = "detained_at" in kinds and not kinds.keys() & {"released", "handed_over"}
    relied = [kind for kind in (*_RELIED_ON, *(("detained_at",) if held else ())) if kind in kinds]
    found += [
        message(
            "cooperation-recall-rests-event", number=case.number, event=EVENTS[kind].text,
            at=kinds[kind].day,
        )
        for kind in relied
    ]  # fmt: skip
    return found


def _mark(work: Work, taken: TakenRow, demand: Demand) -> None:
    """Lay the stricter conditions beside those that are there: the strictest governs."""
    handling = demand.order.handling
    assert handling is not None  # noqa: S101 - the caller asked
    known = {place: terms for place, terms in handling.fields.items() if leads(place, demand.body)}
    received = Received(
        id=taken.message_id, kind=taken.kind, sender=taken.sender, sent_at=demand.order.given_at,
        body=demand.body, parts=(), about="", digest=demand.order.digest,
        handling=structs.replace(handling, fields=known),
    )  # fmt: skip
    rows = PaperRow.objects.in_bulk(list(taken.papers.values()))
    papers = {int(number): rows[pk] for number, pk in taken.papers.items() if pk in rows}
    keep_conditions(work, received, papers)
    work.row.version += 1
    work.row.save()
