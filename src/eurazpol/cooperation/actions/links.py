"""Link a case to another one of this node, and end a link; both are in the record of both."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Q

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, may
from eurazpol.cooperation.actions.casework_values import LinkView
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.refresh import finish
from eurazpol.cooperation.actions.work import Work, opened, require_act, target
from eurazpol.cooperation.domain.errors import InvalidFact, UnknownCase
from eurazpol.cooperation.domain.kinds.table import kind_of
from eurazpol.cooperation.domain.links import LinkSort, check_reason
from eurazpol.cooperation.store.casework import LinkRow
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.kernel.texts import message


@dataclass(frozen=True, slots=True)
class NewLink:
    """What the case is to the other one, and why."""

    other: str
    sort: LinkSort
    reason: str


@transaction.atomic
def add_link(deps: CooperationDeps, number: str, new: NewLink, actor: Actor, now: datetime) -> None:
    """Link the case to another that the actor may read; both records say so."""
    reason = check_reason(new.reason)
    work = opened(deps, number, actor, now)
    require_act(work, Act.CASEWORK)
    other = _other(deps, work, new.other)
    either = Q(case=work.row, other=other.row) | Q(case=other.row, other=work.row)
    if LinkRow.objects.filter(either, removed_at=None).exists():
        raise InvalidFact("link-twice", field="other", number=other.row.number)
    LinkRow.objects.create(
        case=work.row,
        other=other.row,
        sort=new.sort.value,
        reason=reason,
        by_id=actor.officer_id,
        by_name=work.actor.name,
        at=now,
    )
    _tell(work, other, new.sort, "linked", reason)


@transaction.atomic
def remove_link(
    deps: CooperationDeps, number: str, link_id: int, reason: str, actor: Actor, now: datetime
) -> None:
    """End a link with a reason; the row stays."""
    reason = check_reason(reason)
    work = opened(deps, number, actor, now)
    require_act(work, Act.CASEWORK)
    sides = Q(case=work.row) | Q(other=work.row)
    row = LinkRow.objects.filter(sides, pk=link_id, removed_at=None).first()
    if row is None:
        raise InvalidFact("link-unknown", field="link")
    there = row.other if row.case_id == work.row.pk else row.case
    other = _other(deps, work, there.number)
    row.removed_at, row.removed_by, row.removal_reason = now, work.actor.name, reason
    row.save(update_fields=["removed_at", "removed_by", "removal_reason"])
    _tell(work, other, LinkSort(row.sort), "unlinked", reason)


def links_of(row: CaseRow, actor: Actor) -> tuple[LinkView, ...]:
    """Return the links of a case to cases that the actor may read, oldest first: one query."""
    if not (row.links.all() or row.linked_from.all()):
        return ()
    rows = LinkRow.objects.filter(Q(case=row) | Q(other=row), removed_at=None)
    found = []
    for link in rows.select_related("case", "other").order_by("pk"):
        outward = link.case_id == row.pk
        there = link.other if outward else link.case
        if not may(actor, Act.READ_CASE, target(there)).allowed:
            continue
        kind = kind_of(there.kind)
        found.append(
            LinkView(
                link.pk,
                LinkSort(link.sort).text(from_other=not outward),
                there.number,
                kind.text,
                kind.state(there.state).text,
                link.reason,
                link.by_name,
                link.at,
            )
        )
    return tuple(found)


def _other(deps: CooperationDeps, work: Work, number: str) -> Work:
    """Open the other case; one that the actor may not read is unknown to him."""
    number = number.strip().upper()
    if number == work.row.number:
        raise InvalidFact("link-to-itself", field="other")
    try:
        other = opened(deps, number, work.actor, work.now)
    except UnknownCase as error:
        raise InvalidFact("case-unknown", field="other", **error.args_by_name) from None
    if not may(work.actor, Act.READ_CASE, target(other.row)).allowed:
        raise InvalidFact("case-unknown", field="other", number=number)
    return other


def _tell(work: Work, other: Work, sort: LinkSort, what: str, reason: str) -> None:
    """Write it into both records, each in its own direction."""
    for one, there, back in ((work, other, False), (other, work, True)):
        text = message(
            f"cooperation-history-{what}",
            sort=sort.text(from_other=back),
            number=there.row.number,
        )
        one.tell("step", text, detail=reason)
        finish(one)
        one.journal(f"case-{what}", reason, other=there.row.number, sort=sort.value)
