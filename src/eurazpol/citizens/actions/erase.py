"""Erase a record that was let go, and prove it: nothing personal stays.

1. Whoever let the record go does not erase it: that is the officer for data protection.
2. In one transaction the record is emptied to what figures count (number, state, group of the act,
   stages with their days); its papers lose name and bytes, the letters about the person their
   content, and all else that hangs on it goes: a new table is erased unless it is named here.
3. Outside any transaction the bytes are taken off the disk. Dying here repeats it.
4. Only then the node signs the certificate, as it does for a case.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import connection, transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, Target, require
from eurazpol.audit.actions.record import record
from eurazpol.audit.ports import Signer
from eurazpol.citizens.actions.work import BANK
from eurazpol.citizens.domain.errors import NotNow, UnknownRecord
from eurazpol.citizens.domain.notice import bare
from eurazpol.citizens.domain.stages import Stage
from eurazpol.citizens.store.models import (
    NEVER,
    WORDS,
    CitizenRow,
    FormRow,
    NoticeRow,
    StageRow,
    TransferRow,
)
from eurazpol.citizens.store.retention import RetentionRow
from eurazpol.cooperation.actions.deps import PersonsListener, nobody
from eurazpol.cooperation.actions.erase_case import Erased, certify
from eurazpol.documents.actions.erase import erase_documents
from eurazpol.documents.actions.queries import documents_about

_SKELETON: Mapping[type, Mapping[str, Any]] = {
    StageRow: {"note": ""},
    FormRow: {"sha256": ""},
    RetentionRow: {"reason": ""},
    TransferRow: {},
    NoticeRow: {},
}
"""Rows that stay, and what of them goes; letters are emptied one by one."""


@dataclass(frozen=True, slots=True)
class Erasing:
    """What erasing needs of other rooms and of the node.

    ``letters`` empties letters that a peer sent, by their ids and on a ground; ``scrub`` takes what
    was erased off the disk; ``told`` is told the number of a record, in the same transaction.
    """

    node: str
    letters: Callable[[str, Sequence[str], str, datetime], int]
    scrub: Callable[[datetime], None]
    signer: Callable[[datetime], Signer]
    told: PersonsListener = nobody


@dataclass(frozen=True, slots=True)
class ErasureView:
    """A record that was let go, and how far its erasure is; it names nobody."""

    number: str
    stage: Stage
    ended: date
    let_go_at: datetime
    let_go_by: str
    erased_at: datetime | None
    certificate: Mapping[str, str] | None


def erasures(actor: Actor, limit: int = 200) -> tuple[ErasureView, ...]:
    """Return the records that were let go, those to be erased first. Raises ``Forbidden``."""
    _require(actor)
    rows = RetentionRow.objects.exclude(let_go_at=None).select_related("citizen")
    return tuple(
        ErasureView(
            row.citizen.number, Stage(row.citizen.stage), row.citizen.since, row.let_go_at,
            row.by_name, row.erased_at, row.certificate,
        )
        for row in rows.order_by("erased_at", "-let_go_at", "pk")[:limit]
        if row.let_go_at
    )  # fmt: skip


def certificate(number: str, actor: Actor) -> Mapping[str, str]:
    """Return the signed certificate of an erasure; raises ``Forbidden``, :class:`UnknownRecord`."""
    _require(actor)
    row = RetentionRow.objects.filter(citizen__number=number, certificate__isnull=False).first()
    if row is None or row.certificate is None:
        raise UnknownRecord("citizens-unknown", number=number[:20])
    found: Mapping[str, str] = row.certificate
    return found


@transaction.atomic
def erase_record(erasing: Erasing, number: str, *, actor: Actor, now: datetime) -> None:
    """Erase a record that was let go (rules 1 and 2).

    Raises ``Forbidden``, :class:`UnknownRecord`, :class:`NotNow`.
    """
    _require(actor)
    row = CitizenRow.objects.select_for_update().filter(number=number).first()
    kept = RetentionRow.objects.filter(citizen=row).first() if row else None
    if row is None or kept is None:
        raise UnknownRecord("citizens-unknown", number=number[:20])
    if kept.let_go_at is None or kept.erased_at is not None:
        raise NotNow("citizens-retention-not-let-go")
    if kept.by_id == actor.officer_id:
        raise NotNow("citizens-retention-same-person")
    documents = [one for one in documents_about(number) if one.erased_at is None]
    files = sorted({one.sha256 for one in documents})
    erase_documents([one.id for one in documents], ground=number, actor=actor, now=now)
    letters = _erase_letters(erasing, row, now)
    empty(row, now)
    erasing.told(number, now)
    details = {"files": len(files), "letters": letters}
    seq = record(actor.entry("citizen-erased", BANK.value, number, details=details), now)
    RetentionRow.objects.filter(pk=kept.pk).update(erased_at=now, record=seq, files=files)


def finish_erasures(erasing: Erasing, now: datetime) -> int:
    """Clean the disk and sign the certificates that are due (rules 3 and 4); return how many."""
    rows = RetentionRow.objects.filter(erased_at__isnull=False, certificate__isnull=True)
    waiting = list(rows.select_related("citizen"))
    if not waiting:
        return 0
    erasing.scrub(now)
    signer = erasing.signer(now)
    for row in waiting:
        _sign(erasing.node, row, signer, now)
    return len(waiting)


@transaction.atomic
def _sign(node: str, row: RetentionRow, signer: Signer, now: datetime) -> None:
    assert row.erased_at is not None  # noqa: S101 - the caller chose it so
    number = row.citizen.number
    gone = Erased(number, row.erased_at, row.record, tuple(row.files))
    RetentionRow.objects.filter(pk=row.pk).update(certificate=certify(node, gone, signer, now))
    details = {"files": len(row.files)}
    entry = Actor.system("retention").entry(
        "erasure-certified", BANK.value, number, details=details
    )
    record(entry, now)


def empty(row: CitizenRow, now: datetime) -> None:
    """Leave of a record what figures count, and of what hangs on it the skeleton."""
    with connection.cursor() as cursor:
        cursor.execute(WORDS.drop(), (row.pk,))
    row.sources.update(answers=None)  # a reply holds its inquiry
    for relation in CitizenRow._meta.related_objects:  # noqa: SLF001 - Django's public name
        model = relation.related_model
        rows = model._default_manager.filter(citizen=row)  # noqa: SLF001 - as above
        if model not in _SKELETON:
            rows.delete()
        elif _SKELETON[model]:
            rows.update(**_SKELETON[model])
    row.adult_on = _full_age(row)
    row.values, row.person, row.person_order, row.document = {}, "", b"", ""
    row.sex, row.citizenship, row.with_children = "", "", False
    row.confirmed_on, row.erased_at = row.since, now
    row.confirm_by = row.ends_on = row.next_due = NEVER
    row.version += 1
    row.save()


def empty_notice(row: NoticeRow, now: datetime) -> None:
    """Leave of a letter that there was one."""
    row.content, row.person, row.set_aside, row.erased_at = bare(row.content), "", "", now
    row.save(update_fields=["content", "person", "set_aside", "erased_at"])


def _erase_letters(erasing: Erasing, row: CitizenRow, now: datetime) -> int:
    by_peer: dict[str, list[str]] = {}
    for notice in row.notices.filter(erased_at=None):
        by_peer.setdefault(notice.peer, []).append(notice.message_id)
        empty_notice(notice, now)
    return sum(erasing.letters(peer, ids, row.number, now) for peer, ids in by_peer.items())


def _full_age(row: CitizenRow) -> date:
    """Return a day that tells of each stage whether the person was of age, but no date of birth."""
    days = row.stages.filter(since__gte=row.adult_on).order_by("since")
    return days.values_list("since", flat=True).first() or NEVER


def _require(actor: Actor) -> None:
    require(actor, Act.ERASE_RECORDS, Target(BANK))
