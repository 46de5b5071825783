"""Verify the whole journal. Nothing is locked: new rows may arrive meanwhile."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from eurazpol.audit.actions.checkpoints import checkpoints
from eurazpol.audit.actions.rows import stored_head, stored_rows
from eurazpol.audit.actions.witness import countersignatures
from eurazpol.audit.domain.checkpoint import Checkpoint, SignatureHolds
from eurazpol.audit.domain.verification import Break, Report, Verifier, Witness
from eurazpol.audit.domain.witness import CountersignatureHolds, Standing, standing
from eurazpol.kernel.texts import message

_BEFORE_ALL = -(2**63)


@dataclass(frozen=True, slots=True)
class Signatures:
    """What tests signatures: of our checkpoints, and of peers under them."""

    own: SignatureHolds
    peers: CountersignatureHolds


def verify(known: Iterable[Checkpoint] = (), signatures: Signatures | None = None) -> Report:
    """Walk every row and name the first that is not what was written.

    ``known`` are checkpoints that others kept; without them, or a peer's countersignature, a
    journal put back from an old copy cannot be told from a young one.
    """
    by_size: dict[int, list[Checkpoint]] = {}
    for checkpoint in known:
        by_size.setdefault(checkpoint.size, []).append(checkpoint)
    forged: Break | None = None
    kept = standing(countersignatures())
    for one in kept.binding:
        made = one.statement
        if signatures and not signatures.peers(one):
            why = message("audit-broken-countersignature", witness=made.witness, key=one.key_id)
            forged = forged or Break(made.checkpoint.size, made.checkpoint.at, why)
            continue
        by_size.setdefault(made.checkpoint.size, []).append(
            replace(made.checkpoint, origin=made.witness)
        )
    for signed in checkpoints():
        own = signed.checkpoint
        by_size.setdefault(own.size, []).append(own)
        if signatures and not signatures.own(signed):
            why = message("audit-broken-signature", key=signed.key_id)
            forged = forged or Break(own.size, own.at, why)
    verifier = Verifier(by_size)
    verifier.take(stored_rows(_BEFORE_ALL))
    head = stored_head()
    while verifier.broken is None and head and head.size > verifier.tree.size:
        if not verifier.take(stored_rows(verifier.tree.size)):
            break
        head = stored_head()
    report = replace(verifier.finish(head), witnesses=seen_by(kept))
    return replace(report, broken=forged) if report.whole and forged else report


def seen_by(kept: Standing) -> tuple[Witness, ...]:
    """Return each peer with the newest checkpoint that it countersigned, and what it let go."""
    newest = {one.statement.witness: one.statement for one in kept.binding}
    return tuple(
        Witness(
            name,
            made.checkpoint.size,
            made.checkpoint.at,
            max((one.statement.checkpoint.size for one in kept.let_go
                 if one.statement.witness == name), default=0),
        )
        for name, made in sorted(newest.items())
    )  # fmt: skip
