"""Seal decisions into the journal, and find those that are no longer what was decided."""

from collections.abc import Iterator, Mapping
from typing import Any

from eurazpol.audit.actions.seals import Sealed, broken_seals, fixed, forget_seals, seal
from eurazpol.audit.domain.checkpoint import instant_text
from eurazpol.audit.domain.verification import Break
from eurazpol.cooperation.actions.work import Work
from eurazpol.cooperation.store.models import CaseRow, DecisionRow

KIND = "decision"
RECORDED = "decision-recorded"


def record_decision(work: Work, row: DecisionRow) -> None:
    """Write the journal entry that fixes a decision of this node."""
    work.journal(RECORDED, decision=str(row.pk), seal=seal(KIND, str(row.pk), _values(row)))


def forget_decisions(case: CaseRow) -> None:
    """Let go the seals of the decisions of a case whose content is erased."""
    ids = DecisionRow.objects.filter(case=case).values_list("pk", flat=True)
    forget_seals(KIND, map(str, ids))


def verify_decisions() -> tuple[Break, ...]:
    """Return the decisions that are not as the journal has them."""
    entries = dict(fixed((RECORDED,), "decision"))
    emptied = frozenset(id_ for id_, _ in fixed(("content-erased", "case-erased")))
    rows = DecisionRow.objects.filter(by_peer=False).select_related("case").order_by("pk")
    erased = {str(row.pk) for row in rows.iterator(500) if row.case.number in emptied}
    return broken_seals(KIND, entries.items(), _sealed(entries), frozenset(erased))


def _sealed(entries: Mapping[str, object]) -> Iterator[Sealed]:
    """Decisions from before they were sealed stand in no record; they are not looked at."""
    for row in DecisionRow.objects.filter(by_peer=False).order_by("pk").iterator(500):
        if str(row.pk) in entries:
            yield Sealed(str(row.pk), _values(row))


def _values(row: DecisionRow) -> Mapping[str, Any]:
    return {
        "case": row.case_id,
        "step": row.step,
        "outcome": row.outcome,
        "decided": row.decided.isoformat(),
        "reason": row.reason,
        "verification": row.verification,
        "optional_ground": row.optional_ground,
        "grounds": row.grounds,
        "assessed": row.assessed,
        "by_name": row.by_name,
        "at": instant_text(row.at),
    }
