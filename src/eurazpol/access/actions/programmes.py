"""The programmes of this node with their tokens, as an administrator reads them."""

from dataclasses import dataclass
from datetime import datetime

from eurazpol.access.actions.queries import OfficerView, officer_view, posts_of
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.access.domain.scopes import Scope
from eurazpol.access.store.tokens import ApiToken, Programme


@dataclass(frozen=True, slots=True)
class TokenView:
    """A token; ``hint`` is the beginning of its secret."""

    id: int
    hint: str
    scopes: tuple[Scope, ...]
    per_minute: int
    issued_at: datetime
    issued_by: str
    expires_at: datetime
    revoked_at: datetime | None
    revoked_by: str
    last_used_at: datetime | None
    good: bool


@dataclass(frozen=True, slots=True)
class ProgrammeView:
    """A programme: the officer that it is to the table of rights, what it is for, its tokens."""

    id: int
    officer: OfficerView
    purpose: str
    created_at: datetime
    created_by: str
    tokens: tuple[TokenView, ...]


def programmes(actor: Actor, now: datetime) -> tuple[ProgrammeView, ...]:
    """Return every programme in the order of names, those that are closed last."""
    require(actor, Act.MANAGE_TOKENS, Target(ObjectKind.OFFICER))
    rows = list(Programme.objects.select_related("officer__authority").prefetch_related("tokens"))
    posts = posts_of(row.officer_id for row in rows)
    views = [
        ProgrammeView(
            row.pk,
            officer_view(row.officer, posts.get(row.officer_id, ())),
            row.purpose,
            row.created_at,
            row.created_by,
            tuple(
                _token(one, row, now)
                for one in sorted(row.tokens.all(), key=lambda one: one.pk, reverse=True)
            ),
        )
        for row in rows
    ]
    return tuple(sorted(views, key=lambda one: (not one.officer.active, one.officer.name, one.id)))


def _token(row: ApiToken, programme: Programme, now: datetime) -> TokenView:
    good = programme.officer.is_active and row.revoked_at is None and now < row.expires_at
    return TokenView(
        row.pk,
        row.hint,
        tuple(Scope(one) for one in row.scopes if one in set(Scope)),
        row.per_minute,
        row.issued_at,
        row.issued_by,
        row.expires_at,
        row.revoked_at,
        row.revoked_by,
        row.last_used_at,
        good,
    )
