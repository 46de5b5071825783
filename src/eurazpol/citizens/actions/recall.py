"""What becomes of a consular notification whose letter its owner takes back, or narrows.

1. Where nothing of ours was added, nothing rests on the letter: it is erased at once, and with it
   the record that was made of it.
2. Where the mission has visited the person, added papers, corrected or gone on, or the letter was
   added to a record that was there, our protection of a citizen rests on it: a person decides.
3. What is let go then takes away the paper of the letter, and of a record that was made of it every
   value that stands as the letter told it and that the record can be without.
4. Another letter that was added to a record that goes waits for a person again.
5. Conditions of handling are the exchange's to keep; nothing here is passed on.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from eurazpol.access.domain.actor import Actor
from eurazpol.audit.actions.record import record
from eurazpol.citizens.actions.deps import CitizensDeps
from eurazpol.citizens.actions.erase import empty, empty_notice
from eurazpol.citizens.actions.papers import Sort
from eurazpol.citizens.actions.work import BANK, put
from eurazpol.citizens.domain.errors import RecordRefused
from eurazpol.citizens.domain.fields import Values
from eurazpol.citizens.domain.notice import TOLD_FIELDS, without
from eurazpol.citizens.domain.record import Record, read_record
from eurazpol.citizens.store.models import CitizenRow, NoticeRow
from eurazpol.exchange.domain.recall import Demand, Order
from eurazpol.kernel.texts import Message, message

EXCHANGE = Actor.system("exchange")
_VALUES = "/values/"


@dataclass(frozen=True, slots=True)
class CitizenKeeper:
    """The notifications of this node, as the exchange asks them."""

    deps: CitizensDeps

    def case_of(self, sender: str, message_id: str) -> str:  # noqa: ARG002
        """Return nothing: a notification is no case."""
        return ""

    def rests_on(self, demand: Demand, now: datetime) -> tuple[Message, ...]:  # noqa: ARG002
        """Return the record that rests on the letter (rule 2)."""
        row = _got(demand.order)
        if row is None or row.citizen is None or not _ours(row, row.citizen):
            return ()
        return (message("citizens-recall-rests", number=row.citizen.number),)

    def put_off(
        self, demand: Demand, why: tuple[Message, ...], due: datetime, now: datetime
    ) -> None:
        """Do nothing: the page of recalls lays the question before a person."""

    def obey(self, demand: Demand, now: datetime) -> None:
        """Erase what the letter told, here and in the record that was made of it."""
        order = demand.order
        row = _got(order)
        if row is None or not order.erases:
            return
        told = TOLD_FIELDS if demand.whole else _named(order.fields)
        if row.citizen is not None:
            self._less(row, row.citizen, told, now)
        if demand.whole:
            empty_notice(row, now)
            if row.settled_at is None:
                row.settled_at, row.settled_by = now, order.owner
                row.save(update_fields=["settled_at", "settled_by"])
        else:
            row.content = without(row.content, order.fields)
            row.person = row.person if set(told).isdisjoint(_OF_NAME) else ""
            row.save(update_fields=["content", "person"])
        details = {"message": order.message}
        record(EXCHANGE.entry("citizen-notice-erased", BANK.value, row.uid, ground=order.ground,
                              details=details), now)  # fmt: skip

    def keep(self, demand: Demand, ground: str, now: datetime) -> None:
        """Do nothing: the exchange answers on which ground of law the content stays."""

    def unconfirmed(self, order: Order, about: str, now: datetime) -> None:  # noqa: ARG002
        """Note on our letter that the other side has not confirmed in time."""
        _sent(order, "unconfirmed")

    def confirmed(self, order: Order, about: str, now: datetime) -> None:  # noqa: ARG002
        """Note on our letter that the other side has confirmed."""
        _sent(order, "confirmed")

    def _less(
        self, notice: NoticeRow, citizen: CitizenRow, told: Collection[str], now: datetime
    ) -> None:
        """Take out of a record what the letter told (rules 1 and 3)."""
        row = CitizenRow.objects.select_for_update().get(pk=citizen.pk)
        ours = _ours(notice, row)
        if set(told) >= set(TOLD_FIELDS):
            row.sources.filter(sort=Sort.NOTICE.value, number=notice.uid[:8]).delete()
        if not notice.made:
            return
        found = self._without(row, notice, told, now, keeping=ours)
        entry = EXCHANGE.entry("citizen-recalled", BANK.value, row.number,
                               details={"whole": found is None})  # fmt: skip
        record(entry, now)
        if found is None:
            others = row.notices.exclude(pk=notice.pk)
            others.update(citizen=None, settled_at=None, settled_by="", made=False)
            row.stages.all().delete()  # what the letter told is not counted either
            empty(row, now)
        else:
            row.changes.filter(field__in=told).update(old="", new="")
            put(row, found)
        self.deps.changed(row.number, now)

    def _without(
        self,
        row: CitizenRow,
        notice: NoticeRow,
        told: Collection[str],
        now: datetime,
        *,
        keeping: bool,
    ) -> Record | None:
        """Return the record without what the letter told; None where it cannot be without it.

        ``keeping``: what the record cannot be without we know from ourselves by now, and it stays.
        """
        said = notice.content["values"]
        gone = {path for path in told if path in said and row.values.get(path) == said[path]}
        before = self._faults(row.values, now)
        while True:
            left = {path: text for path, text in row.values.items() if path not in gone}
            missed = self._faults(left, now) - before
            if not missed:
                return Record(MappingProxyType(left))
            if not keeping:
                return None
            gone -= (missed & gone) or gone

    def _faults(self, values: Values, now: datetime) -> set[str | None]:
        try:
            read_record(values, self.deps.state, self.deps.today(now))
        except RecordRefused as refused:
            return {one.field for one in refused.faults}
        return set()


_OF_NAME = {"family", "given", "patronymic", "latin_family", "latin_given"}


def _named(pointers: Collection[str]) -> set[str]:
    return {one.removeprefix(_VALUES) for one in pointers if one.startswith(_VALUES)}


def _got(order: Order) -> NoticeRow | None:
    rows = NoticeRow.objects.filter(peer=order.owner, message_id=order.message, ours=False)
    return rows.filter(erased_at=None).select_related("citizen").first()


def _sent(order: Order, recall: str) -> None:
    NoticeRow.objects.filter(ours=True, message_id=order.message).update(recall=recall)


def _ours(notice: NoticeRow, row: CitizenRow) -> bool:
    """Whether something of ours was added to a record, or it was there before the letter."""
    papers = row.sources.exclude(sort=Sort.NOTICE.value, number=notice.uid[:8])
    added = (papers, row.visits, row.complaints, row.changes, row.transfers)
    return not notice.made or any(rows.exists() for rows in added)
