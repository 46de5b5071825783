"""Reads beside the case page: the target of a right, what lists and pages both say."""

from collections.abc import Iterable

from eurazpol.access.domain.permissions import Stage, Target
from eurazpol.cooperation.actions.work import target
from eurazpol.cooperation.domain.errors import UnknownCase
from eurazpol.cooperation.domain.status import SharedStatus
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.kernel.texts import Message, Texts

NOT_LISTED = ("facts", "facts_of_peer", "asked", "missing")
"""Columns that a list does not show."""


def target_of(number: str) -> Target:
    """Return the file as the table of rights sees it, for rooms that guard what hangs on it."""
    row = CaseRow.objects.filter(number=number).defer(*NOT_LISTED).first()
    if row is None:
        raise UnknownCase("case-unknown", number=number)
    return target(row)


def still_open(numbers: Iterable[str]) -> frozenset[str]:
    """Return those of the cases that are not closed, for rooms whose records wait for them."""
    rows = CaseRow.objects.filter(number__in=list(numbers)).exclude(stage=Stage.CLOSED.value)
    return frozenset(rows.values_list("number", flat=True))


def peer_status(row: CaseRow) -> Message | None:
    """Return the other side's status in words."""
    return SharedStatus(row.peer_status).text if row.peer_status else None


def authority_name(row: CaseRow) -> Texts | None:
    """Return the name of the authority that has the file in hand."""
    return Texts(**row.authority_name) if row.authority_name else None
