"""Letters about persons held abroad: sent for a foreigner held here, taken in for a citizen there.

1. What came is kept under its sender and its id; the same again changes nothing.
2. A person looks at it: it is made a record, added to one that is there, or set aside, with why.
3. What we send is checked as the other side will check it, and goes to the node of that state.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any
from uuid import uuid4

import msgspec
from django.db import transaction

from eurazpol.access.actions.purpose import ground_of
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, Target, may, require
from eurazpol.audit.actions.record import record, record_read
from eurazpol.citizens.actions.deps import CitizensDeps
from eurazpol.citizens.actions.papers import Sort
from eurazpol.citizens.actions.work import BANK, change, opened
from eurazpol.citizens.domain.errors import CitizensError, InvalidRecord, NotNow, UnknownRecord
from eurazpol.citizens.domain.notice import (
    LETTER,
    NOTIFIERS,
    TOLD,
    Notice,
    as_told,
    check_told,
    read_notice,
)
from eurazpol.citizens.domain.record import Record
from eurazpol.citizens.store.models import NoticeRow, SourceRow
from eurazpol.exchange.actions.deps import Settled
from eurazpol.exchange.domain.letter import Handler, Received
from eurazpol.exchange.domain.receipt import Outcome
from eurazpol.kernel.country import Country
from eurazpol.kernel.errors import InvalidValue

PEER = Actor.system("data-bank")
SHORTEST, LONGEST = 5, 500
MOST = 200


@dataclass(frozen=True, slots=True)
class NoticeView:
    """One letter; ``record`` is the number of the record that was made of it."""

    key: int
    ours: bool
    state: Country
    person: str
    content: Notice
    at: datetime
    by_name: str
    delivered_at: datetime | None
    record: str
    settled_at: datetime | None
    settled_by: str
    set_aside: str
    message_id: str
    erased_at: datetime | None
    recall: str

    @property
    def open(self) -> bool:
        """Whether a person has yet to look at it."""
        return not self.ours and self.settled_at is None


@dataclass(frozen=True, slots=True)
class NewNotice:
    """What is told to another state about its citizen."""

    state: str
    notifier: str
    body: str
    told: tuple[str, ...]
    values: Mapping[str, str]


@transaction.atomic
def send_notice(deps: CitizensDeps, new: NewNotice, *, actor: Actor, now: datetime) -> int:
    """Send the letter to the node of the person's state; return its key.

    Raises ``RecordRefused``, :class:`InvalidRecord` naming the field, ``Forbidden``.
    """
    require(actor, Act.NOTIFY_MISSION, Target(BANK))
    try:
        state = Country(new.state)
    except InvalidValue as error:
        raise InvalidRecord(error.code, field="to_state", **error.args_by_name) from None
    peer = deps.cases.courier.node_of(state)
    if peer is None or state == deps.state:
        raise InvalidRecord("citizens-no-node", field="to_state", state=state)
    if new.notifier not in NOTIFIERS:
        raise InvalidRecord("citizens-missing", field="notifier")
    if not 3 <= len(new.body.strip()) <= 300:
        raise InvalidRecord("citizens-missing", field="body")
    values = {path: text for path, text in new.values.items() if text}
    check_told(values, deps.state, state, deps.today(now))
    content = Notice(
        id=str(uuid4()), at=now, notifier=new.notifier, body=" ".join(new.body.split()),
        officer=actor.name, told=tuple(one for one in TOLD if one in new.told), values=values,
    )  # fmt: skip
    plain = msgspec.to_builtins(content)
    message_id = deps.cases.courier.send(
        to=peer, kind=LETTER, body=plain, parts=(), about="", actor=actor, now=now
    )
    row = NoticeRow.objects.create(
        uid=content.id, peer=peer, ours=True, state=state.iso, content=plain,
        person=_person(content, deps.state, deps, now), message_id=message_id, at=now,
        by_name=actor.name,
    )  # fmt: skip
    record(actor.entry("citizen-notice-sent", BANK.value, row.uid, details={"to": peer}), now)
    return int(row.pk)


def notice_handlers(deps: CitizensDeps) -> Mapping[str, Handler]:
    """Return what takes in each kind of letter, for the node to give to the exchange."""
    return {LETTER: partial(transaction.atomic(_take), deps)}


def _take(deps: CitizensDeps, received: Received, now: datetime) -> None:
    state = deps.cases.courier.state_of(received.sender)
    if state is None:
        raise CitizensError("citizens-letter-shape", field="from", why=received.sender)
    content = read_notice(received.body, state, deps.state, deps.today(now))
    row, new = NoticeRow.objects.get_or_create(
        uid=content.id, peer=received.sender, ours=False,
        defaults={
            "state": state.iso, "content": msgspec.to_builtins(content), "at": now,
            "person": _person(content, state, deps, now), "message_id": received.id,
        },
    )  # fmt: skip
    if new:
        details = {"from": received.sender, "message": received.id}
        record(PEER.entry("citizen-notice-received", BANK.value, row.uid, details=details), now)


def notice_settled(settled: Settled, now: datetime) -> None:  # noqa: ARG001
    """Note that our letter arrived."""
    if settled.kind == LETTER and settled.outcome is Outcome.ACCEPTED:
        rows = NoticeRow.objects.filter(ours=True, message_id=settled.message_id)
        rows.update(delivered_at=settled.at)


def notices(*, actor: Actor, now: datetime) -> tuple[NoticeView, ...]:
    """Return the letters that the actor may see, those that wait for a person first.

    Who may keep the data bank sees what came, who may notify what was sent. Raises ``Forbidden``
    and, for what came, ``PurposeNeeded``.
    """
    require(actor, Act.READ_CITIZEN_NOTICES, Target(BANK))
    rows, ground = NoticeRow.objects.select_related("citizen"), "notify"
    if not _keeps(actor):
        rows = rows.filter(ours=True)
    else:
        ground = ground_of(Target(BANK, covert=True), "register", "", actor=actor, now=now)
    found = [_view(row) for row in rows.order_by("-pk")[:MOST]]
    if found:
        details = {"notices": [one.key for one in found]}
        entry = actor.entry("citizens-listed", BANK.value, "notices", ground=ground,
                            details=details)  # fmt: skip
        record_read(entry, now)
    return tuple(sorted(found, key=lambda one: not one.open))


def read_letter(key: int, *, actor: Actor, now: datetime) -> NoticeView:
    """Return one letter that came, to make a record of it; the reading is recorded."""
    _require_keeping(actor)
    row = NoticeRow.objects.filter(pk=key, ours=False).select_related("citizen").first()
    if row is None:
        raise UnknownRecord("citizens-notice-unknown", number=str(key))
    if row.erased_at is not None:
        raise NotNow("citizens-erased", day=row.erased_at)
    ground = f"notice of {row.state}"
    record_read(actor.entry("citizen-notice-read", BANK.value, row.uid, ground=ground), now)
    return _view(row)


def values_of(deps: CitizensDeps, notice: NoticeView) -> Mapping[str, str]:
    """Return what a letter says as values of a record."""
    return as_told(notice.content.values, notice.state, deps.today(notice.at))


@transaction.atomic
def settle(
    deps: CitizensDeps, key: int, number: str, *, new: bool, actor: Actor, now: datetime
) -> None:
    """Settle a letter by a record: one just made of it (``new``), or one that was there.

    Either gets the letter as a paper that confirms it. Raises :class:`NotNow` if it is settled.
    """
    row = _waiting(key, actor)
    hand = opened(deps, number, Act.RECORD_CITIZEN, actor, now)
    content = _content(row)
    day = deps.today(row.at)
    SourceRow.objects.create(
        citizen=hand.row, sort=Sort.NOTICE.value, number=content.id[:8], dated=day,
        party=f"{content.body}, {row.state}"[:300], at=now, by_name=actor.name,
    )  # fmt: skip
    if not new and day > hand.row.confirmed_on:
        values = {"confirmed_on": day.isoformat(), "confirmed_by": "notice"}
        change(hand, values, reason="", correction=False)
    row.citizen, row.made, row.settled_at, row.settled_by = hand.row, new, now, actor.name
    row.save(update_fields=["citizen", "made", "settled_at", "settled_by"])
    hand.journal("citizen-notice-settled", notice=row.uid, new=new)


@transaction.atomic
def set_aside(key: int, reason: str, *, actor: Actor, now: datetime) -> None:
    """Make nothing of a letter, with the reason: not a citizen, sent twice under two ids."""
    row = _waiting(key, actor)
    said = " ".join(reason.split())
    if not SHORTEST <= len(said) <= LONGEST:
        raise InvalidRecord("citizens-reason", field="reason", least=SHORTEST, most=LONGEST)
    row.set_aside, row.settled_at, row.settled_by = said, now, actor.name
    row.save(update_fields=["set_aside", "settled_at", "settled_by"])
    record(actor.entry("citizen-notice-set-aside", BANK.value, row.uid, ground=said), now)


def waiting_notices() -> int:
    """Count the letters that a person has yet to look at."""
    return NoticeRow.objects.filter(ours=False, settled_at=None).count()


def _keeps(actor: Actor) -> bool:
    return may(actor, Act.RECORD_CITIZEN, Target(BANK)).allowed


def _require_keeping(actor: Actor) -> None:
    require(actor, Act.RECORD_CITIZEN, Target(BANK))


def _waiting(key: int, actor: Actor) -> NoticeRow:
    _require_keeping(actor)
    row = NoticeRow.objects.select_for_update().filter(pk=key, ours=False).first()
    if row is None:
        raise UnknownRecord("citizens-notice-unknown", number=str(key))
    if row.settled_at is not None:
        raise NotNow("citizens-notice-settled", day=row.settled_at)
    return row


def _content(row: NoticeRow) -> Notice:
    return msgspec.convert(row.content, Notice)


def _person(content: Notice, holder: Country, deps: CitizensDeps, now: datetime) -> str:
    found = Record(as_told(content.values, holder, deps.today(now)))
    latin = found.latin
    return " / ".join(filter(None, (found.name.full, latin.full if latin else "")))[:300]


def _view(row: NoticeRow) -> NoticeView:
    fields: dict[str, Any] = {
        "key": row.pk, "ours": row.ours, "state": Country(row.state), "person": row.person,
        "content": _content(row), "at": row.at, "by_name": row.by_name,
        "delivered_at": row.delivered_at, "record": row.citizen.number if row.citizen else "",
        "settled_at": row.settled_at, "settled_by": row.settled_by, "set_aside": row.set_aside,
        "message_id": row.message_id, "erased_at": row.erased_at, "recall": row.recall,
    }  # fmt: skip
    return NoticeView(**fields)
