"""Typed reads of officers and authorities."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AnonymousUser

from eurazpol.access.domain.actor import Actor, AuthorityKind, Role
from eurazpol.access.domain.errors import InvalidOfficer
from eurazpol.access.store.models import Authority, Officer, RoleGrant
from eurazpol.kernel.person import name_order
from eurazpol.kernel.texts import Lang, Texts


@dataclass(frozen=True, slots=True)
class AuthorityView:
    """An authority of this state."""

    id: int
    code: str
    kind: AuthorityKind
    name: Texts


@dataclass(frozen=True, slots=True)
class OfficerView:
    """An officer as administration and lists of holders show one."""

    id: int
    login: str
    name: str
    language: Lang
    authority: AuthorityView
    roles: frozenset[Role]
    active: bool


def authority_view(row: Authority) -> AuthorityView:
    """Return the view of a stored authority."""
    return AuthorityView(row.pk, row.code, AuthorityKind(row.kind), row.name)


def officer_view(row: Officer, roles: frozenset[Role]) -> OfficerView:
    """Return the view of a stored officer."""
    return OfficerView(
        row.pk,
        row.login,
        row.name,
        row.lang,
        authority_view(row.authority),
        roles,
        row.is_active,
    )


def actor_of(user: AbstractBaseUser | AnonymousUser) -> Actor | None:
    """Return who a signed-in user is, or None for somebody who is not signed in."""
    if not isinstance(user, Officer) or not user.is_active:
        return None
    return _actor(officer_view(user, roles_of((user.pk,)).get(user.pk, frozenset())))


def language_of_user(user: AbstractBaseUser | AnonymousUser) -> Lang | None:
    """Return the language that a signed-in officer has chosen."""
    return user.lang if isinstance(user, Officer) else None


def actor_by_login(login: str) -> Actor:
    """Return the active officer with this login as an actor (for commands and the demo)."""
    row = Officer.objects.filter(login=login, is_active=True).first()
    if row is None:
        raise InvalidOfficer("access-officer-unknown", field="login")
    return _actor(officer_view(row, roles_of((row.pk,)).get(row.pk, frozenset())))


def officers(*, authority_id: int | None = None, role: Role | None = None) -> list[OfficerView]:
    """Return active officers by name, of one authority or with one role where given."""
    rows = Officer.objects.filter(is_active=True).order_by("pk")
    if authority_id is not None:
        rows = rows.filter(authority_id=authority_id)
    found = sorted(rows, key=lambda row: name_order(row.name))
    roles = roles_of(row.pk for row in found)
    views = [officer_view(row, roles.get(row.pk, frozenset())) for row in found]
    return [view for view in views if role is None or role in view.roles]


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


def roles_of(ids: Iterable[int]) -> dict[int, frozenset[Role]]:
    """Return the roles of officers by their ids, in one query."""
    found: dict[int, set[Role]] = {}
    for officer_id, role in RoleGrant.objects.filter(officer_id__in=set(ids)).values_list(
        "officer_id", "role"
    ):
        found.setdefault(officer_id, set()).add(Role(role))
    return {officer_id: frozenset(roles) for officer_id, roles in found.items()}


def _actor(officer: OfficerView) -> Actor:
    return Actor(
        officer.id,
        officer.login,
        officer.name,
        officer.authority.id,
        officer.authority.name,
        officer.roles,
    )
