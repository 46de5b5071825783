"""Erase a case that was let go, and prove it: nothing personal stays, every hash does.

1. Whoever let the case go does not erase it: that is the officer for data protection.
2. In one transaction the case is emptied to its skeleton (number, kind, states, dates, coded
   decisions, hashes of papers), its documents lose name and facts, letters their content, and
   everything else that hangs on the case goes: a new table is erased unless it is named here.
3. Outside any transaction the bytes are taken off the disk: files are overwritten, the database is
   written anew. Dying here repeats it.
4. Only then the node signs the certificate. It names the case, the record of the journal, and the
   SHA-256 of each file that is gone: who has a copy can be shown that it was this one.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import connection, transaction
from django.db.models import ForeignKey, Model, OneToOneField, QuerySet

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.audit.actions.record import record
from eurazpol.audit.domain.checkpoint import instant_text
from eurazpol.audit.ports import Signer
from eurazpol.cooperation.actions.deps import PersonsListener, nobody
from eurazpol.cooperation.actions.desk.drafts import forget_forms
from eurazpol.cooperation.actions.verify_decisions import forget_decisions
from eurazpol.cooperation.domain.errors import NotAllowed, UnknownCase
from eurazpol.cooperation.domain.kinds.table import kind_of
from eurazpol.cooperation.store.desk import WORDS, SearchRow
from eurazpol.cooperation.store.models import (
    CaseRow,
    DecisionRow,
    EventRow,
    HistoryRow,
    PaperRow,
)
from eurazpol.cooperation.store.retention import RetentionRow
from eurazpol.cooperation.store.taken import TakenRow
from eurazpol.documents.actions.erase import erase_documents
from eurazpol.documents.actions.queries import documents_about
from eurazpol.exchange.domain.reason import write_arg
from eurazpol.kernel.texts import Message, message

TITLE = "eurazpol-erasure-1"
_SKELETON: Mapping[type[Model], Mapping[str, Any]] = {
    EventRow: {"ground": "", "correction_reason": ""},
    PaperRow: {"name": "", "removal_reason": "", "origin": "", "custody": ""},
    DecisionRow: {"reason": "", "verification": "", "optional_ground": "", "grounds": []},
    HistoryRow: {"detail": "", "text": write_arg(message("cooperation-history-erased-time"))},
    TakenRow: {"papers": {}, "files": [], "events": []},
    RetentionRow: {"reason": ""},
}
"""Rows that stay, and what of them goes."""


@dataclass(frozen=True, slots=True)
class Erasing:
    """What erasing needs of other rooms and of the node.

    ``letters`` empties the letters of our case, the peer's node and its case; ``pending`` says
    whether one still is on its way; ``scrub`` takes what was erased off the disk. ``persons_gone``
    is told that the case has no persons any more.
    """

    node: str
    letters: Callable[[str, str, str, datetime], int]
    pending: Callable[[str], bool]
    scrub: Callable[[datetime], None]
    signer: Callable[[datetime], Signer]
    persons_gone: PersonsListener = nobody


@dataclass(frozen=True, slots=True)
class Erased:
    """What a certificate is about: the number, since when it is gone, the record of the journal."""

    number: str
    at: datetime
    record: int | None
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ErasureView:
    """A case that was let go, and how far its erasure is; it names nobody."""

    number: str
    kind: Message
    closed_at: datetime | None
    let_go_at: datetime
    let_go_by: str
    erased_at: datetime | None
    certificate: Mapping[str, str] | None


def erasures(actor: Actor, limit: int = 200) -> tuple[ErasureView, ...]:
    """Return the cases that were let go, those to be erased first. Raises ``Forbidden``."""
    _require(actor)
    rows = RetentionRow.objects.exclude(let_go_at=None).select_related("case")
    ordered = rows.order_by("erased_at", "-let_go_at", "pk")
    return tuple(
        ErasureView(
            row.case.number, kind_of(row.case.kind).text, row.case.closed_at, row.let_go_at,
            row.by_name, row.erased_at, row.certificate,
        )
        for row in ordered[:limit] if row.let_go_at
    )  # fmt: skip


def certificate(number: str, actor: Actor) -> Mapping[str, str]:
    """Return the signed certificate of an erasure. Raises ``Forbidden``, :class:`UnknownCase`."""
    _require(actor)
    row = RetentionRow.objects.filter(case__number=number, certificate__isnull=False).first()
    if row is None or row.certificate is None:
        raise UnknownCase("case-unknown", number=number)
    found: Mapping[str, str] = row.certificate
    return found


@transaction.atomic
def erase_case(erasing: Erasing, number: str, *, actor: Actor, now: datetime) -> None:
    """Erase a case that was let go (rules 1 and 2).

    Raises ``Forbidden``, :class:`UnknownCase`, :class:`NotAllowed`.
    """
    _require(actor)
    case = CaseRow.objects.select_for_update().filter(number=number).first()
    kept = RetentionRow.objects.filter(case=case).first() if case else None
    if case is None or kept is None:
        raise UnknownCase("case-unknown", number=number)
    if kept.let_go_at is None or kept.erased_at is not None:
        raise NotAllowed("retention-not-let-go")
    if kept.by_id == actor.officer_id:
        raise NotAllowed("retention-same-person")
    documents = [one for one in documents_about(number) if one.erased_at is None]
    files = sorted({one.sha256 for one in documents})
    erase_documents([one.id for one in documents], ground=number, actor=actor, now=now)
    letters = erasing.letters(number, case.peer_node, case.peer_number, now)
    forget_decisions(case)
    forget_forms(case, actor, now)
    _empty(case)
    erasing.persons_gone(number, now)
    TakenRow.objects.filter(case=case, erased_at=None).update(erased_at=now)
    details = {"files": len(files), "letters": letters}
    seq = record(actor.entry("case-erased", "case", number, details=details), now)
    RetentionRow.objects.filter(pk=kept.pk).update(erased_at=now, record=seq, files=files)


def finish_erasures(erasing: Erasing, now: datetime) -> int:
    """Clean the disk and sign the certificates that are due (rules 3 and 4); return how many."""
    rows = RetentionRow.objects.filter(erased_at__isnull=False, certificate__isnull=True)
    waiting = [row for row in rows.select_related("case") if not erasing.pending(row.case.number)]
    if not waiting:
        return 0
    erasing.scrub(now)
    signer = erasing.signer(now)
    for row in waiting:
        with transaction.atomic():
            _sign(erasing.node, row, signer, now)
    return len(waiting)


def _sign(node: str, row: RetentionRow, signer: Signer, now: datetime) -> None:
    assert row.erased_at is not None  # noqa: S101 - the caller chose it so
    gone = Erased(row.case.number, row.erased_at, row.record, tuple(row.files))
    RetentionRow.objects.filter(pk=row.pk).update(certificate=certify(node, gone, signer, now))
    entry = Actor.system("retention").entry(
        "erasure-certified", "case", row.case.number, details={"files": len(row.files)}
    )
    record(entry, now)


def certify(node: str, gone: Erased, signer: Signer, now: datetime) -> Mapping[str, str]:
    """Return the signed word of the node that a record and its files are gone."""
    lines = [
        TITLE, node, gone.number, instant_text(gone.at), instant_text(now), str(gone.record),
        *gone.files,
    ]  # fmt: skip
    body = "\n".join(lines) + "\n"
    return {"body": body, "key": signer.key_id, "signature": signer.sign(body.encode()).hex()}


def _require(actor: Actor) -> None:
    require(actor, Act.ERASE_RECORDS, Target(ObjectKind.JOURNAL))


def _empty(case: CaseRow) -> None:
    """Leave the skeleton of the case."""
    for row in SearchRow.objects.filter(case=case):
        with connection.cursor() as cursor:
            cursor.execute(WORDS.drop(), (row.pk,))
    _drop_children(CaseRow.objects.filter(pk=case.pk))
    case.facts, case.facts_of_peer, case.asked = {}, {}, []
    case.person, case.person_keys = "", ""
    case.person_order = b""
    case.last_text = write_arg(message("cooperation-history-erased-time"))
    case.missing, case.next_limit, case.next_due_at = [], None, None
    case.fingerprint = ""
    case.version += 1
    case.save()


def _drop_children(parents: QuerySet[Any]) -> None:
    """Empty or delete every row that hangs on these, the deepest first; cases are left alone."""
    for relation in parents.model._meta.related_objects:  # noqa: SLF001 - Django's public name
        model, field = relation.related_model, relation.field
        if not isinstance(field, ForeignKey | OneToOneField) or model is CaseRow:
            continue
        if model is parents.model:
            continue  # a correction hangs on what it corrects, and stays with it
        rows = model._default_manager.filter(**{f"{field.name}__in": parents})  # noqa: SLF001
        _drop_children(rows)
        if model in _SKELETON:
            rows.update(**_SKELETON[model])
        else:
            rows.delete()
