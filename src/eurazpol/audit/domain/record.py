"""The answer of a verification as a person reads it: one sentence, then each step, yes or no."""

from dataclasses import dataclass
from datetime import datetime

from eurazpol.audit.domain.verification import Break, Report
from eurazpol.kernel.texts import Message, message


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was looked at; ``holds`` is ``None`` where it could not be told."""

    text: Message
    holds: bool | None
    why: Message | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """The record of the node: its journal, and what files and rows say of it.

    ``sentence`` is the answer, ``broken`` every break by record, those outside of it last.
    """

    journal: Report
    sentence: Message
    steps: tuple[Step, ...]
    broken: tuple[Break, ...]
    files: int | None

    @property
    def whole(self) -> bool:
        """Whether nothing is broken."""
        return not self.broken

    @property
    def listed(self) -> tuple[Message, ...]:
        """The breaks after the first, in words."""
        return tuple(in_words(one) for one in self.broken[1:100])


def in_order(found: list[Break]) -> tuple[Break, ...]:
    """Return breaks by record; what stands in no record comes last."""
    return tuple(sorted(found, key=lambda one: (one.seq == 0, one.seq)))


def answer(journal: Report, broken: tuple[Break, ...]) -> Message:
    """Return the answer in one sentence: whole, or the first bad record with its time."""
    if not broken:
        return journal.sentence
    first = broken[0]
    if first.seq == 0:
        return message("audit-broken-outside", at=_time(first), reason=first.reason)
    return message("audit-broken", seq=first.seq, at=_time(first), reason=first.reason)


def in_words(one: Break) -> Message:
    """Return a break as a line of its own."""
    if one.seq == 0:
        return message("audit-broken-nowhere", at=_time(one), reason=one.reason)
    return message("audit-broken-at", seq=one.seq, at=_time(one), reason=one.reason)


def _time(one: Break) -> datetime | Message:
    return one.at or message("audit-time-unknown")


def journal_steps(report: Report, signed: int, now: datetime) -> tuple[Step, ...]:
    """Return the steps of the journal; ``signed`` is how many records a checkpoint covers."""
    broken = report.broken
    kind = broken.reason.id.removeprefix("audit-broken-") if broken else ""
    chain = kind not in {"missing", "inserted", "changed", "root", "tail", "beyond", "head"}
    past = kind not in {"checkpoint", "rolled-back"}
    keys = kind not in {"signature", "countersignature"}
    why = broken.reason if broken else None
    late = report.last_at is not None and report.last_at > now
    doubt = message("audit-step-clock-late") if late else None
    names = ", ".join(one.name for one in report.witnesses)
    return (
        Step(message("audit-step-chain", size=report.size), chain, None if chain else why),
        Step(
            message("audit-step-signed", size=signed), past if signed else None,
            why if not past else None if signed else message("audit-step-signed-not"),
        ),
        Step(message("audit-step-keys"), keys if signed else None, None if keys else why),
        Step(
            message("audit-step-witnesses", count=len(report.witnesses)),
            past if report.witnesses else None,
            message("audit-step-witnesses-by", names=names)
            if names
            else message("audit-step-witnesses-none"),
        ),
        Step(message("audit-step-clock"), not late, doubt),
    )  # fmt: skip
