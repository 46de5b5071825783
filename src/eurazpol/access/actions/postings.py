"""Units of an authority, and where officers serve: brought in, moved with a date, ended.

1. Who may manage officers does it. Every change is in the journal when it is ordered and, where its
   date lies ahead, again when the node puts it in force.
2. A move ends every place of service of the officer at its instant and begins one new one. A
   further place of service leaves the others as they are and may have an end.
3. Rights follow what is in force, never what is only ordered. If the node does not run at the
   instant, nobody has the new rights before it runs again.
4. An active officer keeps at least one place of service.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Q

from eurazpol.access.actions.officers import (
    check_code,
    check_head,
    check_names,
    check_roles,
    grant,
    locked,
    role_names,
    unit_of,
)
from eurazpol.access.actions.queries import UnitView, unit_view
from eurazpol.access.domain.actor import Actor, Role
from eurazpol.access.domain.errors import InvalidOfficer
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.access.store.models import Authority, Officer
from eurazpol.access.store.units import Posting, Unit
from eurazpol.audit.actions.record import record
from eurazpol.kernel.texts import Texts

_OFFICERS = Target(ObjectKind.OFFICER)


@dataclass(frozen=True, slots=True)
class Place:
    """Where and as what an officer is to serve; codes of the authority and of its unit."""

    authority: str
    roles: Collection[Role]
    unit: str = ""


@dataclass(frozen=True, slots=True)
class PostingView:
    """A place of service as administration shows it; ``since`` is None where it is not known."""

    id: int
    officer_id: int
    authority: Texts
    unit: Texts | None
    roles: tuple[Role, ...]
    since: datetime | None
    until: datetime | None
    in_force: bool


def create_unit(authority: str, code: str, name: Texts, *, actor: Actor, now: datetime) -> UnitView:
    """Bring in a unit of an authority; :class:`InvalidOfficer` names the field that is wrong."""
    require(actor, Act.MANAGE_OFFICERS, _OFFICERS)
    check_code(code, "access-unit-code")
    check_names(name)
    with transaction.atomic():
        body = _body(authority)
        if Unit.objects.filter(authority=body, code=code).exists():
            raise InvalidOfficer("access-unit-taken", field="code", code=code)
        row = Unit.objects.create(
            authority=body, code=code, name_kk=name.kk, name_ru=name.ru, name_en=name.en
        )
        details = {"authority": body.code, "code": code}
        record(actor.entry("unit-created", "unit", row.pk, details=details), now)
    return unit_view(row)


def move_officer(
    officer_id: int, to: Place, *, since: datetime, actor: Actor, now: datetime
) -> None:
    """Let an officer serve elsewhere from ``since`` on, and nowhere else (rule 2)."""
    with transaction.atomic():
        officer, posting = _ordered(officer_id, to, since, actor)
        if officer.postings.filter(in_force=True, since__gt=since).exists():
            raise InvalidOfficer("access-posting-past", field="since")
        officer.postings.filter(in_force=False, since__gt=now).delete()
        officer.postings.filter(in_force=True).update(until=since)
        posting.save()
        grant(posting, to.roles)
        _tell(actor, "officer-move-ordered", posting, to.roles, now)
        _apply(officer, now)


def add_posting(
    officer_id: int,
    at: Place,
    *,
    since: datetime,
    until: datetime | None,
    actor: Actor,
    now: datetime,
) -> None:
    """Let an officer serve in a further place, until ``until`` where given."""
    with transaction.atomic():
        officer, posting = _ordered(officer_id, at, since, actor)
        if until is not None and until <= max(since, now):
            raise InvalidOfficer("access-posting-past", field="until")
        alive = officer.postings.filter(Q(in_force=True) | Q(since__gt=now))
        if alive.filter(authority=posting.authority, unit=posting.unit).exists():
            raise InvalidOfficer("access-posting-twice", field="unit")
        posting.until = until
        posting.save()
        grant(posting, at.roles)
        _tell(actor, "officer-posted", posting, at.roles, now)
        _apply(officer, now)


def end_posting(posting_id: int, *, actor: Actor, now: datetime) -> None:
    """End one place of service now, or call off one that is ordered."""
    require(actor, Act.MANAGE_OFFICERS, _OFFICERS)
    with transaction.atomic():
        posting = Posting.objects.filter(pk=posting_id).first()
        if posting is None:
            raise InvalidOfficer("access-posting-unknown", field="posting")
        officer = locked(posting.officer_id)
        alive = officer.postings.filter(Q(in_force=True) | Q(since__gt=now))
        if not alive.filter(pk=posting_id).exists():
            raise InvalidOfficer("access-posting-unknown", field="posting")
        if posting.in_force and not alive.filter(in_force=True).exclude(pk=posting_id).exists():
            raise InvalidOfficer("access-posting-last", field="posting")
        _tell(actor, "officer-posting-ended", posting, _roles(posting), now)
        if posting.in_force:
            posting.until = now
            posting.save(update_fields=["until"])
            _apply(officer, now)
        else:
            posting.delete()


def put_in_force(now: datetime) -> int:
    """Begin and end the places of service whose instant has come; return how many officers."""
    due = Q(in_force=False, since__lte=now, until=None) | Q(in_force=True, until__lte=now)
    due |= Q(in_force=False, since__lte=now, until__gt=now)
    found = set(Posting.objects.filter(due).values_list("officer_id", flat=True))
    for officer_id in sorted(found):
        with transaction.atomic():
            _apply(locked(officer_id), now)
    return len(found)


def postings_of(officer_ids: Iterable[int], now: datetime) -> dict[int, tuple[PostingView, ...]]:
    """Return the places of service in force and ordered, by officer: two queries."""
    rows = (
        Posting.objects.filter(officer_id__in=set(officer_ids))
        .filter(Q(in_force=True) | Q(since__gt=now))
        .select_related("authority", "unit")
        .prefetch_related("grants")
        .order_by("pk")
    )
    found: dict[int, list[PostingView]] = {}
    for row in rows:
        roles = {Role(one.role) for one in row.grants.all()}
        view = PostingView(
            row.pk,
            row.officer_id,
            row.authority.name,
            row.unit.name if row.unit else None,
            tuple(role for role in Role if role in roles),
            row.since,
            row.until,
            row.in_force,
        )
        found.setdefault(row.officer_id, []).append(view)
    return {officer_id: tuple(views) for officer_id, views in found.items()}


def _ordered(
    officer_id: int, place: Place, since: datetime, actor: Actor
) -> tuple[Officer, Posting]:
    """Check the order; return the officer, locked, and the place of service, not yet stored."""
    require(actor, Act.MANAGE_OFFICERS, _OFFICERS)
    check_roles(place.roles)
    officer = locked(officer_id)
    if not officer.is_active:
        raise InvalidOfficer("access-officer-unknown", field="officer")
    body = _body(place.authority)
    check_head(place.roles, body)
    unit = unit_of(body, place.unit)
    return officer, Posting(officer=officer, authority=body, unit=unit, since=since, in_force=False)


def _apply(officer: Officer, now: datetime) -> None:
    """Put in force what has come, take out of force what has ended; ends come first."""
    node = Actor.system("postings")
    for posting in officer.postings.filter(in_force=True, until__lte=now).order_by("pk"):
        posting.in_force = False
        posting.save(update_fields=["in_force"])
        _tell(node, "officer-post-left", posting, _roles(posting), now)
    waiting = officer.postings.filter(in_force=False, since__lte=now)
    for posting in waiting.filter(Q(until=None) | Q(until__gt=now)).order_by("pk"):
        posting.in_force = True
        posting.save(update_fields=["in_force"])
        _tell(node, "officer-post-taken", posting, _roles(posting), now)
    first = officer.postings.filter(in_force=True).order_by("pk").first()
    if first is not None and first.authority_id != officer.authority_id:
        officer.authority_id = first.authority_id
        officer.save(update_fields=["authority"])


def _tell(
    actor: Actor, action: str, posting: Posting, roles: Collection[Role], now: datetime
) -> None:
    details = {
        "authority": posting.authority.code,
        "unit": posting.unit.code if posting.unit else "",
        "roles": role_names(roles),
        "since": posting.since.isoformat() if posting.since else "",
        "until": posting.until.isoformat() if posting.until else "",
    }
    record(actor.entry(action, "officer", posting.officer_id, details=details), now)


def _roles(posting: Posting) -> list[Role]:
    return [Role(one.role) for one in posting.grants.all()]


def _body(code: str) -> Authority:
    body = Authority.objects.filter(code=code).first()
    if body is None:
        raise InvalidOfficer("access-authority-unknown", field="authority", value=code)
    return body
