"""Read and verify the audit log: for whom the table of rights allows it, and itself recorded."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.audit.actions import queries
from eurazpol.audit.actions.checkpoints import checkpoints
from eurazpol.audit.actions.export import checkpoint_json, proof_of
from eurazpol.audit.actions.record import record
from eurazpol.audit.domain.journal import Record
from eurazpol.audit.domain.verification import Report

_JOURNAL = Target(ObjectKind.JOURNAL)
_HIGHEST = 2**63 - 1


@dataclass(frozen=True, slots=True)
class JournalQuery:
    """Which records: about one object, or by one actor, or all; only older than ``before``."""

    object_kind: str = ""
    object_id: str = ""
    actor: str = ""
    before: int | None = None


def read_journal(
    actor: Actor, query: JournalQuery, limit: int, now: datetime
) -> tuple[Record, ...]:
    """Return records, newest first; raise :class:`Forbidden` for who may not read them."""
    require(actor, Act.READ_JOURNAL, _JOURNAL)
    asked = {
        "object_kind": _safe(query.object_kind),
        "object_id": _safe(query.object_id),
        "actor": _safe(query.actor),
    }
    before = None if query.before is None else min(query.before, _HIGHEST)
    if asked["actor"]:
        found = queries.entries_by(asked["actor"], limit, before)
    elif asked["object_kind"]:
        found = queries.entries_about(asked["object_kind"], asked["object_id"], limit, before)
    else:
        found = queries.latest(limit, before)
    with transaction.atomic():
        record(actor.entry("journal-read", "journal", "", details=asked), now)
    return found


def verify_journal(actor: Actor, now: datetime) -> Report:
    """Walk the whole log and report; raise :class:`Forbidden` for who may not."""
    require(actor, Act.VERIFY_JOURNAL, _JOURNAL)
    report = queries.verify()
    with transaction.atomic():
        details = {"size": report.size, "whole": report.whole, "root": report.root.hex()}
        record(actor.entry("journal-verified", "journal", "", details=details), now)
    return report


def record_proof(actor: Actor, seq: int, origin: str, now: datetime) -> dict[str, Any]:
    """Return the proof of one record of the journal of the node ``origin``; itself recorded.

    Raises ``NoSuchRecord`` where there is none, or no checkpoint covers it yet.
    """
    require(actor, Act.READ_JOURNAL, _JOURNAL)
    proof = proof_of(seq, origin)
    with transaction.atomic():
        record(actor.entry("journal-read", "journal", "", details={"proof": seq}), now)
    return proof


def journal_checkpoints(actor: Actor, now: datetime) -> list[dict[str, str]]:
    """Return the signed checkpoints, oldest first; itself recorded."""
    require(actor, Act.VERIFY_JOURNAL, _JOURNAL)
    with transaction.atomic():
        record(actor.entry("journal-read", "journal", "", details={"checkpoints": True}), now)
    return [checkpoint_json(signed) for signed in checkpoints()]


def _safe(text: str) -> str:
    """Return text that a database can be asked for: bounded, without NUL or lone surrogates."""
    return text[:200].encode(errors="replace").decode().replace("\x00", "?")
