"""Who may read what is bound by a limit or a purpose, where only a name or a file is shown."""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import QuerySet

from eurazpol.access.domain.actor import Actor
from eurazpol.cooperation.actions.conditions import as_conditions, use_of
from eurazpol.cooperation.domain.conditions import FACTS, judge, on
from eurazpol.cooperation.domain.errors import ConditionBars
from eurazpol.cooperation.store.conditions import ConditionRow
from eurazpol.cooperation.store.models import CaseRow, PaperRow
from eurazpol.exchange.domain.handling import UseKind


def names_hidden(
    rows: Iterable[CaseRow], actor: Actor, now: datetime, kind: UseKind = UseKind.READ
) -> frozenset[int]:
    """Return the keys of those cases whose person this officer may not know, or export, by name."""
    cases = {row.pk: row for row in rows}
    if not cases:
        return frozenset()
    laid: dict[int, list[ConditionRow]] = {}
    bound = ConditionRow.objects.filter(case__in=cases, ours=False)
    for one in bound.filter(hides=True) if kind is UseKind.READ else bound:
        laid.setdefault(one.case_id, []).append(one)
    return frozenset(
        pk
        for pk, found in laid.items()
        if judge(
            on(as_conditions(found, lambda _: None), f"{FACTS}/persons/0/names"),
            use_of(cases[pk], actor, kind),
            now,
        ).why
    )


def papers_hidden(cases: QuerySet[CaseRow], actor: Actor, now: datetime) -> frozenset[str]:
    """Return the ids of those documents of the cases that this officer may not read."""
    laid: dict[int, list[ConditionRow]] = {}
    bound = ConditionRow.objects.filter(hides=True, ours=False, paper__isnull=False)
    for one in bound.filter(case__in=cases.values("pk")).select_related("case", "paper"):
        laid.setdefault(one.paper_id or 0, []).append(one)
    hidden = set()
    for rows in laid.values():
        conditions = as_conditions(rows, lambda _: None)
        if judge(conditions, use_of(rows[0].case, actor, UseKind.READ), now).why:
            hidden.add(rows[0].paper.document_id)  # type: ignore[union-attr]  # filtered above
    return frozenset(hidden - {""})


def check_reading(about: str, document_id: str, actor: Actor, now: datetime) -> None:
    """Raise :class:`ConditionBars` if the paper may not be read by this officer in this case."""
    papers = PaperRow.objects.filter(document_id=document_id, case__number=about)
    for paper in papers.select_related("case"):
        rows = list(ConditionRow.objects.filter(paper=paper, ours=False, hides=True))
        judged = judge(
            as_conditions(rows, lambda _: None), use_of(paper.case, actor, UseKind.READ), now
        )
        if judged.why is not None:
            raise ConditionBars("condition-bars", why=judged.why)
