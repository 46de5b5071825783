"""Tell officers what happened in their cases: in the product, and by a letter if they want one.

1. Each is told once of the same thing; nobody of what he did himself.
2. Who stands in for an absent officer is told what that one is told.
3. An officer may switch kinds of alerts off, and have some announced by e-mail.
4. One letter about a case waits at a time: it says nothing but the number.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from eurazpol.access.actions.absences import substitutes_of
from eurazpol.access.actions.entitled import entitled
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.audit.actions.record import record
from eurazpol.cooperation.actions.visible import visible
from eurazpol.cooperation.actions.work import Work, stored_text, target
from eurazpol.cooperation.domain.alerts import AlertKind, Choice, check_choice, kinds
from eurazpol.cooperation.store.casework import AlertChoiceRow, AlertRow, MailRow
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.exchange.domain.reason import write_arg
from eurazpol.kernel.texts import Message

SHOWN = 200
_OWN = Target(ObjectKind.DESK)


@dataclass(frozen=True, slots=True)
class AlertView:
    """One alert as its officer reads it."""

    id: int
    kind: AlertKind
    text: Message
    number: str
    at: datetime
    read: bool


def alert(
    work: Work, officers: Iterable[int | None], kind: AlertKind, source: str, text: Message
) -> None:
    """Tell the officers, and who stands in for them; ``source`` names the occasion."""
    wanted = {one for one in officers if one}
    wanted |= set(substitutes_of(wanted, work.now).values()) if wanted else set()
    wanted.discard(work.actor.officer_id)
    if not wanted:
        return
    source = f"{work.row.number}:{source}"
    told = AlertRow.objects.filter(officer_id__in=wanted, source=source)
    wanted -= set(told.values_list("officer_id", flat=True))
    choices = _choices(wanted)
    if kind is not AlertKind.GLASS:  # whoever answers for a closed case is always told
        wanted = {one for one in wanted if kind not in choices.get(one, Choice()).off}
    AlertRow.objects.bulk_create(
        AlertRow(
            officer_id=one,
            kind=kind.value,
            source=source,
            case=work.row,
            text=write_arg(text),
            at=work.now,
        )
        for one in sorted(wanted)
    )
    _announce(work, {one for one in wanted if kind in choices.get(one, Choice()).by_mail})


def alert_holder(work: Work, kind: AlertKind, source: str, text: Message) -> None:
    """Tell who holds the case; while nobody does, those who may take it in."""
    row = work.row
    holders = [row.holder_id] if row.holder_id else _intake(row)
    alert(work, holders, kind, source, text)


def unread(actor: Actor) -> int:
    """Count what the officer has not read."""
    return unread_rows(actor).count()


def unread_rows(actor: Actor) -> QuerySet[AlertRow]:
    """Return the query for what the officer has not read, to be counted together with others."""
    return AlertRow.objects.filter(officer_id=actor.officer_id, read_at=None)


def alerts(actor: Actor) -> tuple[AlertView, ...]:
    """Return the newest alerts about cases that the officer may still read."""
    require(actor, Act.KEEP_DESK, _OWN)
    rows = AlertRow.objects.filter(
        officer_id=actor.officer_id, case__in=CaseRow.objects.filter(visible(actor)).values("pk")
    )
    found = rows.select_related("case").only(
        "kind", "text", "at", "read_at", "officer_id", "case__number"
    )
    return tuple(
        AlertView(
            row.pk, AlertKind(row.kind), stored_text(row.text), row.case.number, row.at,
            row.read_at is not None,
        )
        for row in found.order_by("-at", "-pk")[:SHOWN]
    )  # fmt: skip


def mark_read(actor: Actor, now: datetime, ids: Iterable[int] | None = None) -> int:
    """Mark the alerts as read, or all of them; return how many were not."""
    require(actor, Act.KEEP_DESK, _OWN)
    rows = AlertRow.objects.filter(officer_id=actor.officer_id, read_at=None)
    if ids is not None:
        rows = rows.filter(pk__in=list(ids))
    return rows.update(read_at=now)


def choice_of(actor: Actor) -> Choice:
    """Return what the officer has chosen."""
    require(actor, Act.KEEP_DESK, _OWN)
    return _choices({actor.officer_id}).get(actor.officer_id, Choice())


@transaction.atomic
def choose(actor: Actor, choice: Choice, now: datetime) -> None:
    """Keep the choice; the address itself is no part of the journal."""
    require(actor, Act.KEEP_DESK, _OWN)
    check_choice(choice)
    by_mail = sorted(kind.value for kind in choice.by_mail)
    off = sorted(kind.value for kind in choice.off)
    AlertChoiceRow.objects.update_or_create(
        officer_id=actor.officer_id,
        defaults={"mail": choice.mail, "off": off, "by_mail": by_mail},
    )
    details = {"off": off, "by_mail": by_mail}
    record(actor.entry("alerts-chosen", "officer", actor.officer_id, details=details), now)


def _choices(officer_ids: Iterable[int]) -> dict[int, Choice]:
    rows = AlertChoiceRow.objects.filter(officer_id__in=list(officer_ids))
    return {row.officer_id: Choice(row.mail, kinds(row.off), kinds(row.by_mail)) for row in rows}


def _announce(work: Work, officer_ids: set[int]) -> None:
    """Queue a letter for each, unless one about the case waits already."""
    waiting = MailRow.objects.filter(
        officer_id__in=officer_ids, number=work.row.number, next_try_at__isnull=False
    )
    MailRow.objects.bulk_create(
        MailRow(officer_id=one, number=work.row.number, queued_at=work.now, next_try_at=work.now)
        for one in sorted(officer_ids - set(waiting.values_list("officer_id", flat=True)))
    )


def _intake(row: CaseRow) -> list[int]:
    return [one.id for one in entitled(Act.ASSIGN, target(row))]
