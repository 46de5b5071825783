"""Verify the whole journal. Nothing is locked: new rows may arrive meanwhile."""

from collections.abc import Iterable

from eurazpol.audit.actions.checkpoints import checkpoints
from eurazpol.audit.actions.rows import stored_head, stored_rows
from eurazpol.audit.domain.checkpoint import Checkpoint, SignatureHolds
from eurazpol.audit.domain.verification import Break, Report, Verifier
from eurazpol.kernel.texts import message

_BEFORE_ALL = -(2**63)


def verify(
    known: Iterable[Checkpoint] = (), signature_holds: SignatureHolds | None = None
) -> Report:
    """Walk every row and name the first that is not what was written.

    ``known`` are checkpoints that others kept; without them a journal put back from an old copy
    cannot be told from a young one. ``signature_holds`` checks the signatures of our own.
    """
    by_size: dict[int, list[Checkpoint]] = {}
    for checkpoint in known:
        by_size.setdefault(checkpoint.size, []).append(checkpoint)
    forged: Break | None = None
    for signed in checkpoints():
        own = signed.checkpoint
        by_size.setdefault(own.size, []).append(own)
        if signature_holds and not signature_holds(signed) and forged is None:
            forged = Break(own.size, own.at, message("audit-broken-signature", key=signed.key_id))
    verifier = Verifier(by_size)
    verifier.take(stored_rows(_BEFORE_ALL))
    head = stored_head()
    while verifier.broken is None and head and head.size > verifier.tree.size:
        if not verifier.take(stored_rows(verifier.tree.size)):
            break
        head = stored_head()
    report = verifier.finish(head)
    if report.whole and forged:
        return Report(report.size, report.root, report.last_at, forged)
    return report
