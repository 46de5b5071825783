"""What administration sees of people and their rights: officers with their posts, who may what."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Sum

from eurazpol.access.actions.postings import PostingView, postings_of
from eurazpol.access.actions.queries import AuthorityView, UnitView, authorities, units
from eurazpol.access.domain.actor import Actor, Role
from eurazpol.access.domain.attempts import Counted
from eurazpol.access.domain.errors import InvalidOfficer
from eurazpol.access.domain.permissions import (
    PERMISSIONS,
    Act,
    Line,
    ObjectKind,
    Permission,
    Reach,
    Side,
    Stage,
    Target,
    require,
)
from eurazpol.access.store.models import Officer, SignInAttempts
from eurazpol.kernel.person import name_order
from eurazpol.kernel.texts import Message, Texts

_OFFICERS = Target(ObjectKind.OFFICER)
_LATELY = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class PersonRow:
    """An officer in the list, with the places of service in force and ordered."""

    id: int
    login: str
    name: str
    active: bool
    authority: Texts
    posts: tuple[PostingView, ...]


@dataclass(frozen=True, slots=True)
class Body:
    """An authority with its units."""

    authority: AuthorityView
    units: tuple[UnitView, ...]


@dataclass(frozen=True, slots=True)
class RightRow:
    """A row of the table of rights in words; the last four are empty where they say nothing."""

    kind: Message
    acts: tuple[Message, ...]
    lines: tuple[Message, ...]
    sides: tuple[Message, ...]
    stages: tuple[Message, ...]
    reach: tuple[Message, ...]


def people(actor: Actor, now: datetime) -> tuple[PersonRow, ...]:
    """Return every officer by name, those without access last."""
    require(actor, Act.READ_ACCESS, _OFFICERS)
    found = sorted(Officer.objects.all(), key=lambda row: (not row.is_active, name_order(row.name)))
    return _rows(found, now)


def person(officer_id: int, actor: Actor, now: datetime) -> PersonRow:
    """Return one officer; :class:`InvalidOfficer` if there is none."""
    require(actor, Act.READ_ACCESS, _OFFICERS)
    found = _rows(Officer.objects.filter(pk=officer_id), now)
    if not found:
        raise InvalidOfficer("access-officer-unknown", field="officer")
    return found[0]


def bodies(actor: Actor) -> tuple[Body, ...]:
    """Return the authorities with their units."""
    require(actor, Act.READ_ACCESS, _OFFICERS)
    known = units()
    return tuple(
        Body(one, tuple(unit for unit in known if unit.authority_id == one.id))
        for one in authorities()
    )


def rights_of(role: Role) -> tuple[RightRow, ...]:
    """Return the rows of the table that a role has, in words."""
    return tuple(_in_words(row) for row in PERMISSIONS if row.role is role)


def _in_words(row: Permission) -> RightRow:
    acts = tuple(act.text for act in Act if act in row.acts)
    if row.kind is not ObjectKind.CASE:
        reach = (row.reach.text,) if row.reach is not Reach.STATE else ()
        return RightRow(row.kind.text, acts, (), (), (), reach)
    return RightRow(
        row.kind.text,
        acts,
        tuple(line.text for line in Line if line in row.lines),
        tuple(side.text for side in Side if side in row.sides),
        tuple(stage.text for stage in Stage if stage in row.stages),
        (row.reach.text,),
    )


def failed_sign_ins(now: datetime) -> int:
    """Return how many sign-ins failed lately and were not followed by a right one."""
    rows = SignInAttempts.objects.filter(
        key__startswith=Counted.LOGIN.value, last_failed_at__gt=now - _LATELY
    )
    return int(rows.aggregate(all=Sum("failures"))["all"] or 0)


def _rows(found: Iterable[Officer], now: datetime) -> tuple[PersonRow, ...]:
    rows = list(found)
    posts = postings_of((row.pk for row in rows), now)
    return tuple(
        PersonRow(
            row.pk,
            row.login,
            row.name,
            row.is_active,
            row.authority.name,
            posts.get(row.pk, ()),
        )
        for row in rows
    )
