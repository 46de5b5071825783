"""A copy is bound by what binds the original, whichever way it came into the case.

A paper of another state that an officer saved and uploads again is known by the hash of its bytes:
renaming it frees it of nothing.
"""

from collections.abc import Iterable

from eurazpol.cooperation.actions.conditions import (
    as_conditions,
    copy_conditions,
    record_done,
    use_of,
)
from eurazpol.cooperation.actions.work import Work
from eurazpol.cooperation.domain.conditions import COURT_PAPERS, PAPERS, Condition, judge
from eurazpol.cooperation.domain.errors import ConditionBars
from eurazpol.cooperation.store.conditions import ConditionRow
from eurazpol.cooperation.store.models import PaperRow
from eurazpol.exchange.domain.handling import UseKind


def permitted_copy(
    target: Work, conditions: Iterable[Condition], *, court: bool
) -> dict[str, UseKind]:
    """Ask the conditions for every use that a copy in ``target`` makes of what they bind.

    Return the permissions on which it rests; raise :class:`ConditionBars` with owner and rule.
    """
    laid = tuple(conditions)
    to = target.row.peer_node or target.deps.courier.node_of(target.peer) or ""
    kinds = [UseKind.READ, UseKind.ONWARD, *([UseKind.EVIDENCE] if court else [])]
    by: dict[str, UseKind] = {}
    for kind in kinds:
        judged = judge(laid, use_of(target.row, target.actor, kind, to), target.now)
        if judged.why is not None:
            raise ConditionBars("condition-bars", why=judged.why)
        by |= dict.fromkeys(judged.by, kind)
    return by


def bind_upload(work: Work, row: PaperRow) -> None:
    """Lay on an uploaded file what binds the same bytes elsewhere on this node."""
    laid = ConditionRow.objects.filter(ours=False, paper__sha256=row.sha256)
    first = laid.exclude(paper=row).order_by("pk").select_related("paper__case").first()
    if first is None or first.paper is None:
        return
    same = list(laid.filter(paper=first.paper))
    court = row.paper in COURT_PAPERS
    by = permitted_copy(work, as_conditions(same, work.deps.courier.state_of), court=court)
    source = first.paper
    copy_conditions(source.case, work.row, f"{PAPERS}/{source.pk}", f"{PAPERS}/{row.pk}", row)
    used = [ask_id for ask_id, kind in by.items() if kind is UseKind.EVIDENCE]
    record_done(work, used, UseKind.EVIDENCE, row.sha256)
