"""Whether the whole record of the node is what was written: journal, files, sealed rows."""

from collections.abc import Iterable

from eurazpol.audit.actions.verify import verify
from eurazpol.audit.actions.witness import newest_checkpoint
from eurazpol.audit.domain.checkpoint import Checkpoint
from eurazpol.audit.domain.record import Checked, Step, answer, in_order, journal_steps
from eurazpol.cooperation.actions.verify_decisions import verify_decisions
from eurazpol.documents.actions.verify_files import verify_files
from eurazpol.kernel.texts import Message, message
from eurazpol.node.journal_keys import signatures
from eurazpol.node.wiring import Services


def check_record(
    wired: Services, known: Iterable[Checkpoint] = (), *, files: bool = True
) -> Checked:
    """Walk the journal and, if wanted, read every file and sealed row. Nothing is changed."""
    journal, now = verify(known, signatures()), wired.clock()
    newest = newest_checkpoint()
    signed = newest.checkpoint.size if newest else 0
    steps = list(journal_steps(journal, signed, now))
    broken = [journal.broken] if journal.broken else []
    if not files:
        found = in_order(broken)
        return Checked(journal, answer(journal, found), tuple(steps), found, None)
    stored, decisions = verify_files(wired.documents, now), verify_decisions()
    read = message("documents-files-whole", count=stored.checked)
    steps += [
        Step(
            message("audit-step-files"), not stored.broken,
            stored.broken[0].reason if stored.broken else read,
        ),
        Step(
            message("audit-step-decisions"), not decisions,
            decisions[0].reason if decisions else None,
        ),
    ]  # fmt: skip
    found = in_order([*broken, *stored.broken, *decisions])
    return Checked(journal, answer(journal, found), tuple(steps), found, stored.checked)


def told(found: Checked) -> tuple[Message, ...]:
    """Return what the command line says: the answer, each break, who has countersigned."""
    lines = [found.sentence, *found.listed]
    for one in found.journal.witnesses:
        lines.append(message("audit-countersigned-to", witness=one.name, size=one.size, at=one.at))
        if one.let_go:
            lines.append(message("audit-let-go", witness=one.name, size=one.let_go))
    if found.files is not None and found.whole:
        lines.append(message("documents-files-whole", count=found.files))
    return tuple(lines)
