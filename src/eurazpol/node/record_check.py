"""Whether the whole record of the node is what was written: journal, files, sealed rows."""

from collections.abc import Iterable
from dataclasses import dataclass

from eurazpol.audit.actions.verify import verify
from eurazpol.audit.domain.checkpoint import Checkpoint
from eurazpol.audit.domain.verification import Break, Report
from eurazpol.cooperation.actions.verify_decisions import verify_decisions
from eurazpol.documents.actions.verify_files import FilesReport, verify_files
from eurazpol.kernel.texts import Message, message
from eurazpol.node.journal_keys import signatures
from eurazpol.node.wiring import Services

LISTED = 100
"""Breaks that are written out; the rest is counted."""


@dataclass(frozen=True, slots=True)
class RecordReport:
    """What the journal says of itself, and what the files and rows say of it."""

    journal: Report
    files: FilesReport | None
    decisions: tuple[Break, ...]

    @property
    def broken(self) -> tuple[Break, ...]:
        """Every break, by record; what stands in no record comes last."""
        found = [self.journal.broken] if self.journal.broken else []
        found += [*(self.files.broken if self.files else ()), *self.decisions]
        return tuple(sorted(found, key=lambda one: (one.seq == 0, one.seq)))

    @property
    def whole(self) -> bool:
        """Whether nothing is broken."""
        return not self.broken

    @property
    def sentences(self) -> tuple[Message, ...]:
        """The answer first; then each break, or what was looked at."""
        broken = self.broken
        told: list[Message] = []
        if broken:
            first = broken[0]
            at = first.at or message("audit-time-unknown")
            told.append(message("audit-broken", seq=first.seq, at=at, reason=first.reason))
            told += [_line(one) for one in broken[1:LISTED]]
        else:
            told.append(self.journal.sentence)
        told += [
            message("audit-countersigned-to", witness=one.name, size=one.size, at=one.at)
            for one in self.journal.witnesses
        ]
        told += [
            message("audit-let-go", witness=one.name, size=one.let_go)
            for one in self.journal.witnesses
            if one.let_go
        ]
        if self.files and not self.files.broken:
            told.append(message("documents-files-whole", count=self.files.checked))
        if self.files and self.files.young:
            told.append(message("documents-files-young", count=self.files.young))
        return tuple(told)


def check_record(
    wired: Services, known: Iterable[Checkpoint] = (), *, files: bool = True
) -> RecordReport:
    """Walk the journal and, if wanted, read every file and sealed row. Nothing is changed."""
    journal = verify(known, signatures())
    if not files:
        return RecordReport(journal, None, ())
    return RecordReport(journal, verify_files(wired.documents, wired.clock()), verify_decisions())


def _line(one: Break) -> Message:
    at = one.at or message("audit-time-unknown")
    if one.seq == 0:
        return message("audit-broken-nowhere", at=at, reason=one.reason)
    return message("audit-broken-at", seq=one.seq, at=at, reason=one.reason)
