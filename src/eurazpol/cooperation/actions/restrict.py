"""Close a case to all but a circle, change the circle, open the case again, break in.

1. Who may restrict is in the table of rights. Officer and holder are always inside: nobody locks
   out oneself or whoever answers for the case.
2. A reason is given and kept. ``until`` ends the circle unasked, journalled as the node's act.
3. The head of the central authority may break in with a reason, for a day. It is in the journal and
   in the timeline, and holder and opener are told before anything is read.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction

from eurazpol.access.actions.queries import officer_names, officers, units
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require, rows_for
from eurazpol.cooperation.actions.alerts import alert
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.work import Work, opened, require_act, target
from eurazpol.cooperation.domain.alerts import AlertKind
from eurazpol.cooperation.domain.errors import InvalidFact, UnknownCase
from eurazpol.cooperation.store.circles import CircleMemberRow, CircleRow
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.kernel.texts import Texts, message

BREAK_IN = timedelta(hours=24)
LONGEST_REASON, SHORTEST_REASON = 1000, 10
NODE = Actor.system("circles")


@dataclass(frozen=True, slots=True)
class Circle:
    """Who shall know of the case; ``until`` None: until an officer ends it."""

    reason: str
    officers: Collection[int] = ()
    units: Collection[int] = ()
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class MemberView:
    """One inside the circle; ``broken_in`` is the ground of who entered from outside."""

    name: str | Texts
    added_by: str
    added_at: datetime
    broken_in: str
    until: datetime | None


@dataclass(frozen=True, slots=True)
class CircleView:
    """The circle as those inside see it."""

    reason: str
    by_name: str
    begun_at: datetime
    until: datetime | None
    members: tuple[MemberView, ...]
    officers: frozenset[int]
    units: frozenset[int]


@transaction.atomic
def restrict(
    deps: CooperationDeps, number: str, circle: Circle, actor: Actor, now: datetime
) -> None:
    """Close the case to all but the circle; where it is closed already, the circle changes.

    Raises ``Forbidden``, ``UnknownCase``, and :class:`InvalidFact` naming the field.
    """
    work = opened(deps, number, actor, now)
    require_act(work, Act.RESTRICT_CASE)
    check_reason(circle.reason)
    if circle.until is not None and circle.until <= now:
        raise InvalidFact("circle-until-past", field="until")
    _check_known(circle)
    row, new = CircleRow.objects.update_or_create(
        case=work.row,
        ended_at=None,
        defaults={"reason": circle.reason.strip(), "until": circle.until},
        create_defaults={
            "reason": circle.reason.strip(),
            "until": circle.until,
            "by_id": actor.officer_id,
            "by_name": actor.name,
            "begun_at": now,
        },
    )
    wanted = {("officer", one) for one in circle.officers} | {("unit", one) for one in circle.units}
    wanted |= {("officer", one) for one in (actor.officer_id, work.row.holder_id) if one}
    _become(work, row, wanted)
    work.row.restricted = True
    _keep(work, "restricted" if new else "circle-changed")
    details = {
        "officers": sorted(id_ for kind, id_ in wanted if kind == "officer"),
        "units": sorted(id_ for kind, id_ in wanted if kind == "unit"),
        "until": circle.until.isoformat() if circle.until else "",
    }
    work.journal("case-restricted", circle.reason, **details)


@transaction.atomic
def open_again(
    deps: CooperationDeps, number: str, reason: str, actor: Actor, now: datetime
) -> None:
    """End the circle: the case is open by the table of rights alone again."""
    work = opened(deps, number, actor, now)
    require_act(work, Act.RESTRICT_CASE)
    check_reason(reason)
    row = _running(work.row)
    if row is None:
        raise InvalidFact("circle-none", field="reason")
    _end(work, row, reason.strip())


@transaction.atomic
def break_glass(
    deps: CooperationDeps, number: str, ground: str, actor: Actor, now: datetime
) -> None:
    """Let the head of the central authority into the circle for a day, and tell its owners.

    Raises ``Forbidden`` for who is no such head, whatever the number, and ``UnknownCase`` for a
    number of no restricted case or of one to which the head belongs anyway.
    """
    check_may_break(actor)
    check_reason(ground)
    row = CaseRow.objects.select_for_update().filter(number=number[:20], restricted=True).first()
    circle = _running(row) if row is not None else None
    if row is None or circle is None or not target(row).hidden_from(actor):
        raise UnknownCase("case-unknown", number=number[:20])
    require(actor, Act.BREAK_GLASS, target(row))
    work = Work(deps, row, actor, now)
    made = CircleMemberRow.objects.create(
        circle=circle,
        officer_id=actor.officer_id,
        added_by=actor.name,
        added_at=now,
        broken_in=ground.strip(),
        until=now + BREAK_IN,
    )
    told = message("cooperation-history-broken-in", officer=actor.name)
    work.tell("step", told, detail=ground.strip())
    row.save(update_fields=["last_text", "last_at"])
    work.journal("glass-broken", ground, until=(now + BREAK_IN).isoformat())
    alert(work, (row.holder_id, circle.by_id), AlertKind.GLASS, f"glass:{made.pk}", told)


def check_may_break(actor: Actor) -> None:
    """Raise ``Forbidden`` for who may break into no circle at all."""
    if not rows_for(actor, Act.BREAK_GLASS):
        require(actor, Act.BREAK_GLASS, Target(ObjectKind.CASE))


def end_due(deps: CooperationDeps, now: datetime) -> int:
    """End circles and memberships whose time has run out; return how many."""
    circles = CircleRow.objects.filter(ended_at=None, until__lte=now)
    numbers = list(circles.values_list("case__number", flat=True))
    for number in numbers:
        with transaction.atomic():
            work = opened(deps, number, NODE, now)
            row = _running(work.row)
            if row is not None:
                _end(work, row, "")
    members = CircleMemberRow.objects.filter(ended_at=None, until__lte=now, circle__ended_at=None)
    over = list(members.select_related("circle__case"))
    for member in over:
        with transaction.atomic():
            work = opened(deps, member.circle.case.number, NODE, now)
            member.ended_at = now
            member.save(update_fields=["ended_at"])
            work.journal("circle-left", officer=member.officer_id)
    return len(numbers) + len(over)


def keep_holder_inside(work: Work) -> None:
    """Let whoever holds a restricted case now belong to its circle."""
    row = _running(work.row)
    if row is None or not work.row.holder_id:
        return
    inside = row.members.filter(officer_id=work.row.holder_id, ended_at=None)
    if not inside.exists():
        _join(work, row, {("officer", work.row.holder_id)})
        work.journal("circle-joined", officer=work.row.holder_id)


def circle_view(number: str, actor: Actor) -> CircleView | None:
    """Return the circle of a case that the actor may read, None where it is open to the table."""
    case = CaseRow.objects.filter(number=number).first()
    if case is None:
        raise UnknownCase("case-unknown", number=number)
    require(actor, Act.READ_CASE, target(case))
    row = _running(case)
    if row is None:
        return None
    members = list(row.members.filter(ended_at=None).order_by("pk"))
    names: dict[tuple[str, int], str | Texts] = {
        ("officer", id_): name
        for id_, name in officer_names(one.officer_id for one in members if one.officer_id).items()
    }
    names |= {("unit", one.id): one.name for one in units()}
    return CircleView(
        row.reason,
        row.by_name,
        row.begun_at,
        row.until,
        tuple(
            MemberView(names[_key(one)], one.added_by, one.added_at, one.broken_in, one.until)
            for one in members
        ),
        frozenset(one.officer_id for one in members if one.officer_id and not one.broken_in),
        frozenset(one.unit_id for one in members if one.unit_id),
    )


def check_reason(reason: str) -> None:
    """Raise :class:`InvalidFact` for a reason that says too little or too much."""
    length = len(reason.strip())
    if length < SHORTEST_REASON:
        raise InvalidFact("input-too-short", field="reason", minimum=SHORTEST_REASON)
    if length > LONGEST_REASON:
        raise InvalidFact("input-too-long", field="reason", maximum=LONGEST_REASON)


def _check_known(circle: Circle) -> None:
    known = {one.id for one in officers()}
    for id_ in circle.officers:
        if id_ not in known:
            raise InvalidFact("officer-unknown", field="officers", value=id_)
    known = {one.id for one in units()}
    for id_ in circle.units:
        if id_ not in known:
            raise InvalidFact("unit-unknown", field="units", value=id_)


def _running(row: CaseRow) -> CircleRow | None:
    return CircleRow.objects.filter(case=row, ended_at=None).first()


def _key(row: CircleMemberRow) -> tuple[str, int]:
    return ("officer", row.officer_id) if row.officer_id else ("unit", row.unit_id or 0)


def _become(work: Work, row: CircleRow, wanted: set[tuple[str, int]]) -> None:
    """Let the circle be exactly those wanted; who has broken in stays for the time given."""
    here = {_key(one): one for one in row.members.filter(ended_at=None, broken_in="")}
    for key in here.keys() - wanted:
        here[key].ended_at = work.now
        here[key].save(update_fields=["ended_at"])
    _join(work, row, wanted - here.keys())


def _join(work: Work, row: CircleRow, keys: Iterable[tuple[str, int]]) -> None:
    CircleMemberRow.objects.bulk_create(
        CircleMemberRow(
            circle=row,
            officer_id=id_ if kind == "officer" else None,
            unit_id=id_ if kind == "unit" else None,
            added_by=work.actor.name,
            added_at=work.now,
        )
        for kind, id_ in sorted(keys)
    )


def _end(work: Work, row: CircleRow, reason: str) -> None:
    row.ended_at, row.ended_by, row.end_reason = work.now, work.actor.name, reason
    row.save(update_fields=["ended_at", "ended_by", "end_reason"])
    work.row.restricted = False
    _keep(work, "opened-again")
    work.journal("case-opened-again", reason)


def _keep(work: Work, what: str) -> None:
    """Save the file under a new version with a line of the timeline."""
    work.tell("step", message(f"cooperation-history-{what}"))
    work.row.version += 1
    work.row.save(update_fields=["restricted", "version", "last_text", "last_at"])
