"""One officer at work on one record in one transaction: open, change, keep, tell the journal."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import connection
from django.db.models import Q

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import (
    Act,
    ObjectKind,
    Reach,
    Target,
    reaching,
    require,
)
from eurazpol.audit.actions.record import record
from eurazpol.citizens.actions.deps import CitizensDeps
from eurazpol.citizens.domain.alike import plain_number, spellings
from eurazpol.citizens.domain.clock import adult_on, confirm_by, ends_on
from eurazpol.citizens.domain.errors import NotNow, StaleRecord, UnknownRecord
from eurazpol.citizens.domain.fields import FIELDS, Values
from eurazpol.citizens.domain.record import Record, read_record
from eurazpol.citizens.store.models import (
    WORDS,
    ChangeRow,
    CitizenRow,
    NameKeyRow,
    StageRow,
)
from eurazpol.cooperation.domain.same_person import name_keys
from eurazpol.kernel.person import name_order
from eurazpol.kernel.search import stored_words

BANK = ObjectKind.DATABANK


@dataclass(frozen=True, slots=True)
class Hand:
    """A record in hand: whose node, which record, who works, when."""

    deps: CitizensDeps
    row: CitizenRow
    actor: Actor
    now: datetime

    @property
    def record(self) -> Record:
        """What is on record."""
        return Record(self.row.values)

    @property
    def today(self) -> date:
        """The local day."""
        return self.deps.today(self.now)

    def journal(self, action: str, ground: str = "", **details: Any) -> None:
        """Write the row of the journal."""
        entry = self.actor.entry(
            action, BANK.value, self.row.number, ground=ground[:1000], details=details
        )
        record(entry, self.now)


def target(row: CitizenRow) -> Target:
    """Return a record as the table of rights sees it; its reader is asked for a purpose."""
    return Target(BANK, authority_id=row.mission_id, covert=True)


def standing(row: CitizenRow) -> None:
    """Raise :class:`NotNow` for a record that was erased."""
    if row.erased_at is not None:
        raise NotNow("citizens-erased", day=row.erased_at)


def visible(actor: Actor, act: Act) -> Q:
    """Turn the rows of the table of rights for ``act`` into a condition on records."""
    missions: set[int] = set()
    for row, post in reaching(actor, act, BANK):
        if row.reach is Reach.STATE:
            return Q()
        if post.authority_id is not None:
            missions.add(post.authority_id)
    return Q(mission_id__in=missions)


def opened(
    deps: CitizensDeps,
    number: str,
    act: Act,
    actor: Actor,
    now: datetime,
    version: int | None = None,
) -> Hand:
    """Open a record for a change, locked until the end of the transaction.

    Raises :class:`UnknownRecord`, ``Forbidden``, :class:`StaleRecord`, and :class:`NotNow` for a
    record that was erased.
    """
    row = CitizenRow.objects.select_for_update().filter(number=number).first()
    if row is None:
        raise UnknownRecord("citizens-unknown", number=number[:20])
    require(actor, act, target(row))
    standing(row)
    if version is not None and version != row.version:
        raise StaleRecord("citizens-stale", number=number)
    return Hand(deps, row, actor, now)


def change(
    hand: Hand, values: Mapping[str, str], *, reason: str, correction: bool
) -> tuple[str, ...]:
    """Put values in the place of old ones, which are kept; return the paths that changed.

    An empty text takes a value away. Raises ``RecordRefused``.
    """
    old = hand.row.values
    wanted = {**old, **values}
    found = read_record(
        {path: text for path, text in wanted.items() if text}, hand.deps.state, hand.today
    )
    changed = tuple(
        path for path in FIELDS if old.get(path, "") != found.values.get(path, "")
    )  # fmt: skip
    ChangeRow.objects.bulk_create(
        ChangeRow(
            citizen=hand.row, field=path, old=old.get(path, ""), new=found.values.get(path, ""),
            reason=reason, correction=correction, at=hand.now, by_name=hand.actor.name,
        )
        for path in changed
    )  # fmt: skip
    if {"stage", "since"} & set(changed):
        _stage(hand, found, reason, correction=correction)
    put(hand.row, found)
    hand.deps.changed(hand.row.number, hand.now)
    return changed


def put(row: CitizenRow, found: Record) -> None:
    """Save the values with everything that follows from them."""
    values = found.values
    names = spellings(values)
    row.values = dict(values)
    latin = found.latin.full if found.latin else ""
    row.person = " / ".join(filter(None, (found.name.full, latin)))[:300]
    row.person_order = name_order(found.name.full)
    row.document = plain_number(values.get("document_number", ""))
    row.state, row.stage, row.group = values["state"], values["stage"], values["group"]
    row.since, row.sex, row.citizenship = (
        date.fromisoformat(values["since"]), values["sex"], values["citizenship"],
    )  # fmt: skip
    row.adult_on, row.with_children = adult_on(found), bool(found.yes("with_children"))
    row.confirmed_on = date.fromisoformat(values["confirmed_on"])
    row.confirm_by, row.ends_on = confirm_by(found), ends_on(found)
    row.next_due = min(row.confirm_by, row.ends_on)
    row.version = row.version + 1 if row.pk else 1
    row.save()
    NameKeyRow.objects.filter(citizen=row).delete()
    NameKeyRow.objects.bulk_create(NameKeyRow(citizen=row, key=key) for key in name_keys(names))
    _index(row, (row.number, row.person, values.get("document_number", ""), row.document))


def _index(row: CitizenRow, texts: Collection[str]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(WORDS.drop(), (row.pk,))
        cursor.execute(WORDS.put(connection.vendor), (row.pk, stored_words(texts)))


def _stage(hand: Hand, found: Record, note: str, *, correction: bool) -> None:
    if correction:
        last = StageRow.objects.filter(citizen=hand.row, replaced_at=None).order_by("-pk").first()
        if last is not None:
            last.replaced_at = hand.now
            last.save(update_fields=["replaced_at"])
    begin(hand, found.values, note)


def begin(hand: Hand, values: Values, note: str = "") -> None:
    """Note that the stage of the values has begun."""
    StageRow.objects.create(
        citizen=hand.row, stage=values["stage"], since=date.fromisoformat(values["since"]),
        note=note[:500], recorded_at=hand.now, recorded_by=hand.actor.name,
    )  # fmt: skip
