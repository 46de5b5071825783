"""Countersign checkpoints of peers, and keep what peers countersigned of ours.

The rules stand in ``audit.domain.witness``. Who may be believed which key signed what is tested by
the exchange, which knows the keys; it calls both in the transaction that takes a letter in.
"""

from dataclasses import dataclass
from datetime import datetime

from eurazpol.audit.domain.checkpoint import Checkpoint, SignedCheckpoint
from eurazpol.audit.domain.witness import (
    Bond,
    Countersignature,
    Countersigned,
    Verdict,
    judge,
    standing,
)
from eurazpol.audit.ports import Signer
from eurazpol.audit.store.models import CheckpointRow, CountersignatureRow, WitnessedRow


@dataclass(frozen=True, slots=True)
class Told:
    """A checkpoint that another node has sent, its signature proven, with a proof of consistency.

    ``letter`` is the id of the message that brought it.
    """

    signed: SignedCheckpoint
    since: int
    path: tuple[bytes, ...]
    letter: str

    @property
    def checkpoint(self) -> Checkpoint:
        """What was signed."""
        return self.signed.checkpoint


@dataclass(frozen=True, slots=True)
class Witnessed:
    """The answer to a checkpoint: the verdict and the countersignature that stands now, if any."""

    verdict: Verdict
    last: Countersigned | None


@dataclass(frozen=True, slots=True)
class Watched:
    """The journal of another node as this node has countersigned it; ``verdict`` if in doubt."""

    last: Countersigned
    verdict: Verdict | None
    told_size: int | None
    told_at: datetime | None

    @property
    def verdict_text(self) -> str:
        """The id of the words for the doubt."""
        return f"audit-witness-verdict-{self.verdict.value}" if self.verdict else ""


def open_alarm(origin: str) -> str:
    """Return the letter about which an alarm was raised for a node; empty if none stands."""
    return WitnessedRow.objects.filter(pk=origin).values_list("alarm", flat=True).first() or ""


def witness(told: Told, me: str, signer: Signer, *, let_go: bool, now: datetime) -> Witnessed:
    """Judge a checkpoint and countersign it if it goes on from the last one (rules 1 to 3).

    ``let_go``: a person has ended the alarm that was raised about this node.
    """
    row = WitnessedRow.objects.select_for_update().filter(pk=told.checkpoint.origin).first()
    if row is None:
        return _countersigned(told, me, signer, Bond.BEGINS, None, now)
    last = row.value
    if row.alarm and not let_go:
        return Witnessed(Verdict.HELD, last)
    if row.alarm:
        return _countersigned(told, me, signer, Bond.BEGINS_ANEW, last, now)
    verdict = judge(last.statement.checkpoint, told.checkpoint, told.since, told.path)
    if verdict is Verdict.PROOF_WANTED and row.asked == last.statement.checkpoint.size:
        # It was told which proof is wanted, and still gives another.
        verdict = Verdict.REWRITTEN
    if verdict is Verdict.COUNTERSIGNED:
        return _countersigned(told, me, signer, Bond.CONTINUES, last, now)
    if verdict is Verdict.PROOF_WANTED:
        row.asked = last.statement.checkpoint.size
    else:
        row.alarm, row.verdict = told.letter, verdict.value
        row.told_size, row.told_at = told.checkpoint.size, told.checkpoint.at
    row.save()
    return Witnessed(verdict, last)


def _countersigned(
    told: Told, me: str, signer: Signer, bond: Bond, last: Countersigned | None, now: datetime
) -> Witnessed:
    before = last.statement.checkpoint.size if last else 0
    statement = Countersignature(me, now, bond, before, told.checkpoint)
    made = Countersigned(
        statement, signer.key_id, signer.sign(statement.body), told.signed.key_id,
        told.signed.signature,
    )  # fmt: skip
    WitnessedRow.objects.update_or_create(
        origin=told.checkpoint.origin,
        defaults={
            "body": statement.body.decode(), "key_id": made.key_id, "signature": made.signature,
            "own_key": made.own_key, "own_signature": made.own_signature, "asked": None,
            "alarm": "", "verdict": "", "told_size": None, "told_at": None,
        },
    )  # fmt: skip
    return Witnessed(Verdict.COUNTERSIGNED, made)


def keep_countersignature(made: Countersigned) -> bool:
    """Keep what a peer countersigned of ours; say whether it is new here."""
    statement = made.statement
    _, new = CountersignatureRow.objects.get_or_create(
        witness=statement.witness,
        size=statement.checkpoint.size,
        at=statement.at,
        defaults={
            "body": statement.body.decode(), "key_id": made.key_id, "signature": made.signature,
            "own_key": made.own_key, "own_signature": made.own_signature,
        },
    )  # fmt: skip
    return new


def countersignatures() -> tuple[Countersigned, ...]:
    """Return what peers have countersigned of this journal, oldest first."""
    return tuple(row.value for row in CountersignatureRow.objects.order_by("at", "witness"))


def last_by(witness: str) -> Countersigned | None:
    """Return the newest countersignature of one peer that still binds."""
    rows = CountersignatureRow.objects.filter(witness=witness)
    binding = standing(row.value for row in rows.order_by("-at")[:50]).binding
    return binding[-1] if binding else None


def watched() -> tuple[Watched, ...]:
    """Return the journals of others that this node countersigns, by name."""
    return tuple(
        Watched(
            row.value, Verdict(row.verdict) if row.verdict else None, row.told_size, row.told_at
        )
        for row in WitnessedRow.objects.order_by("origin")
    )


def newest_checkpoint() -> SignedCheckpoint | None:
    """Return the newest checkpoint of this node."""
    row = CheckpointRow.objects.order_by("-size").first()
    if row is None:
        return None
    return SignedCheckpoint(
        Checkpoint(row.origin, row.size, bytes(row.root), row.at), row.key_id, bytes(row.signature)
    )
