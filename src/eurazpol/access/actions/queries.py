"""Typed reads of officers and authorities."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AnonymousUser

from eurazpol.access.domain.actor import Actor, AuthorityKind, Post, Role
from eurazpol.access.domain.errors import InvalidOfficer
from eurazpol.access.store.models import Authority, Officer, RoleGrant
from eurazpol.access.store.units import Unit
from eurazpol.kernel.person import name_order
from eurazpol.kernel.texts import Lang, Texts

_Held = tuple[int, int, int, int | None, str]
"""A role that is held: officer, posting, authority, unit, role."""


@dataclass(frozen=True, slots=True)
class AuthorityView:
    """An authority of this state."""

    id: int
    code: str
    kind: AuthorityKind
    name: Texts


@dataclass(frozen=True, slots=True)
class UnitView:
    """A unit of an authority."""

    id: int
    authority_id: int
    code: str
    name: Texts


@dataclass(frozen=True, slots=True)
class OfficerView:
    """An officer as administration and lists of holders show one.

    ``posts`` are the places of service now; ``roles`` are those of all of them together.
    """

    id: int
    login: str
    name: str
    language: Lang
    authority: AuthorityView
    roles: frozenset[Role]
    active: bool
    posts: tuple[Post, ...] = ()

    @property
    def unit_id(self) -> int | None:
        """The unit of the first place of service."""
        return self.posts[0].unit_id if self.posts else None


@dataclass(frozen=True, slots=True)
class OfficerChoice:
    """An officer as a list to choose from names one."""

    id: int
    name: str
    authority: AuthorityView


def authority_view(row: Authority) -> AuthorityView:
    """Return the view of a stored authority."""
    return AuthorityView(row.pk, row.code, AuthorityKind(row.kind), row.name)


def unit_view(row: Unit) -> UnitView:
    """Return the view of a stored unit."""
    return UnitView(row.pk, row.authority_id, row.code, row.name)


def officer_view(row: Officer, posts: tuple[Post, ...]) -> OfficerView:
    """Return the view of a stored officer."""
    return OfficerView(
        row.pk,
        row.login,
        row.name,
        row.lang,
        authority_view(row.authority),
        frozenset().union(*(post.roles for post in posts)),
        row.is_active,
        posts,
    )


def actor_of(user: AbstractBaseUser | AnonymousUser) -> Actor | None:
    """Return who a signed-in user is, or None for somebody who is not signed in."""
    if not isinstance(user, Officer) or not user.is_active:
        return None
    return as_actor(officer_view(user, posts_of((user.pk,)).get(user.pk, ())))


def actor_signed_in(user: AbstractBaseUser | AnonymousUser) -> Actor | None:
    """Return the same for an officer who has just been read, with the roles that came along."""
    served = getattr(user, "served", None)
    if served is None or not isinstance(user, Officer) or not user.is_active:
        return actor_of(user)
    rows = sorted(served, key=lambda one: one[0])
    held = [(user.pk, posting, body, unit, role) for posting, body, unit, role in rows]
    return as_actor(officer_view(user, _posts(held).get(user.pk, ())))


def language_of_user(user: AbstractBaseUser | AnonymousUser) -> Lang | None:
    """Return the language that a signed-in officer has chosen."""
    return user.lang if isinstance(user, Officer) else None


def actor_by_login(login: str) -> Actor:
    """Return the active officer with this login as an actor (for commands and the demo)."""
    row = Officer.objects.filter(login=login, is_active=True).first()
    if row is None:
        raise InvalidOfficer("access-officer-unknown", field="login")
    return as_actor(officer_view(row, posts_of((row.pk,)).get(row.pk, ())))


def officers(*, authority_id: int | None = None, role: Role | None = None) -> list[OfficerView]:
    """Return active officers by name, of one authority or with one role where given."""
    rows = Officer.objects.filter(is_active=True).order_by("pk")
    if authority_id is not None:
        rows = rows.filter(authority_id=authority_id)
    found = sorted(rows, key=lambda row: name_order(row.name))
    posts = posts_of(row.pk for row in found)
    views = [officer_view(row, posts.get(row.pk, ())) for row in found]
    return [view for view in views if role is None or role in view.roles]


def officer_choices() -> list[OfficerChoice]:
    """Return active officers by name, in one query: for a list to choose from."""
    rows = sorted(Officer.objects.filter(is_active=True), key=lambda row: name_order(row.name))
    return [OfficerChoice(row.pk, row.name, authority_view(row.authority)) for row in rows]


def officer_names(ids: Iterable[int]) -> dict[int, str]:
    """Return the names of officers by their ids, in one query."""
    return {row.pk: row.name for row in Officer.objects.filter(pk__in=set(ids))}


def authorities() -> list[AuthorityView]:
    """Return every authority in the order of codes."""
    return [authority_view(row) for row in Authority.objects.order_by("code")]


def authority(code: str) -> AuthorityView:
    """Return the authority with this code; raise :class:`InvalidOfficer` if there is none."""
    row = Authority.objects.filter(code=code).first()
    if row is None:
        raise InvalidOfficer("access-authority-unknown", field="authority", value=code)
    return authority_view(row)


def units(authority_id: int | None = None) -> list[UnitView]:
    """Return the units, of one authority where given, in the order of authority and code."""
    rows = Unit.objects.order_by("authority__code", "code")
    if authority_id is not None:
        rows = rows.filter(authority_id=authority_id)
    return [unit_view(row) for row in rows]


def posts_of(ids: Iterable[int]) -> dict[int, tuple[Post, ...]]:
    """Return where officers serve now, by their ids, in one query; the oldest post comes first."""
    rows = RoleGrant.objects.filter(posting__officer_id__in=set(ids), posting__in_force=True)
    held = rows.order_by("posting_id").values_list(
        "posting__officer_id",
        "posting_id",
        "posting__authority_id",
        "posting__unit_id",
        "role",
    )
    return _posts(held)


def _posts(held: Iterable[_Held]) -> dict[int, tuple[Post, ...]]:
    found: dict[int, dict[int, tuple[int, int | None, set[Role]]]] = {}
    for officer_id, posting_id, authority_id, unit_id, role in held:
        at = found.setdefault(officer_id, {})
        at.setdefault(posting_id, (authority_id, unit_id, set()))[2].add(Role(role))
    return {
        officer_id: tuple(Post(body, unit, frozenset(roles)) for body, unit, roles in at.values())
        for officer_id, at in found.items()
    }


def roles_of(ids: Iterable[int]) -> dict[int, frozenset[Role]]:
    """Return the roles that officers hold in any place of service, by their ids, in one query."""
    return {
        officer_id: frozenset().union(*(post.roles for post in posts))
        for officer_id, posts in posts_of(ids).items()
    }


def as_actor(officer: OfficerView) -> Actor:
    """Return an officer as the table of rights knows one."""
    return Actor(
        officer.id,
        officer.login,
        officer.name,
        officer.authority.id,
        officer.authority.name,
        officer.roles,
        officer.posts,
    )
