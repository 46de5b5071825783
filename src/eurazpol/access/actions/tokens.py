"""Programmes that work with this node in their own name, and the tokens that prove them.

1. Only who may manage tokens makes a programme, issues a token, revokes one: a person, never a
   programme.
2. A programme has a role in an authority, as an officer has; it has no password and signs in
   nowhere. Scopes of a token narrow it, see ``domain.scopes``.
3. A secret has 256 random bits and is shown once; only its SHA-256 is kept. It ends after at most a
   year.
4. Every use is counted; more than the token's number of requests in a minute is refused.
"""

import re
import secrets
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256

from django.db import transaction

from eurazpol.access.actions.officers import NewOfficer, create_officer, remove_officer
from eurazpol.access.actions.queries import actor_of
from eurazpol.access.domain.actor import Actor, Role
from eurazpol.access.domain.errors import InvalidOfficer, InvalidToken, TokenRefused
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.access.domain.scopes import Scope, acts_of
from eurazpol.access.store.models import Officer
from eurazpol.access.store.tokens import ApiToken, Programme
from eurazpol.audit.actions.record import record
from eurazpol.kernel.texts import Lang

PREFIX = "ezp_"
LONGEST_DAYS = 366
MOST_PER_MINUTE = 60_000
PER_MINUTE = 600
_MINUTE = timedelta(minutes=1)
_CODE = re.compile(r"[a-z0-9][a-z0-9-]{1,39}")
_FORM = re.compile(rf"{PREFIX}[A-Za-z0-9_-]{{43}}")
_TOKENS = Target(ObjectKind.OFFICER)


@dataclass(frozen=True, slots=True)
class NewProgramme:
    """A programme to bring in: ``code`` is its short name, ``authority`` and ``unit`` codes."""

    code: str
    name: str
    purpose: str
    authority: str
    roles: Collection[Role]
    language: Lang = "en"
    unit: str = ""


@dataclass(frozen=True, slots=True)
class NewToken:
    """A token to issue: what for, for how many days, how many requests a minute."""

    scopes: Collection[Scope]
    days: int = 90
    per_minute: int = PER_MINUTE


@dataclass(frozen=True, slots=True)
class Issued:
    """A new token; ``secret`` is known here and now only."""

    id: int
    secret: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Proven:
    """Who a token proves: the programme narrowed to its scopes, its language and purpose."""

    token: int
    actor: Actor
    language: Lang
    purpose: str


@transaction.atomic
def begin_programme(new: NewProgramme, token: NewToken, *, actor: Actor, now: datetime) -> Issued:
    """Bring a programme in with its first token, or neither."""
    return issue_token(create_programme(new, actor=actor, now=now), token, actor=actor, now=now)


def create_programme(new: NewProgramme, *, actor: Actor, now: datetime) -> int:
    """Bring a programme in and return its key; raise :class:`InvalidToken` naming the field."""
    require(actor, Act.MANAGE_TOKENS, _TOKENS)
    if not _CODE.fullmatch(new.code):
        raise InvalidToken("access-programme-code", field="code")
    purpose = new.purpose.replace("\x00", "").strip()
    if not 10 <= len(purpose) <= 300:
        raise InvalidToken("access-programme-purpose", field="purpose", minimum=10, maximum=300)
    with transaction.atomic():
        officer = _as_officer(new, actor, now)
        row = Programme.objects.create(
            officer=officer, purpose=purpose, created_at=now, created_by=actor.name
        )
        details = {"login": officer.login}
        record(actor.entry("programme-created", "officer", officer.pk, details=details), now)
    return int(row.pk)


def _as_officer(new: NewProgramme, actor: Actor, now: datetime) -> Officer:
    """Make what the programme is to the table of rights; nobody can sign in as it."""
    person = NewOfficer(
        f"programme.{new.code}",
        new.name,
        new.code,
        new.authority,
        new.roles,
        new.language,
        unit=new.unit,
    )
    try:
        made = create_officer(person, secrets.token_urlsafe(32), actor=actor, now=now)
    except InvalidOfficer as error:
        field = error.field or ""
        raise error.at({"family_name": "name", "login": "code"}.get(field, field)) from None
    officer = Officer.objects.get(pk=made.id)
    officer.set_unusable_password()
    officer.given_name = ""
    officer.save(update_fields=["password", "given_name"])
    return officer


def issue_token(programme: int, new: NewToken, *, actor: Actor, now: datetime) -> Issued:
    """Issue a token of a programme; raise :class:`InvalidToken` naming the field."""
    require(actor, Act.MANAGE_TOKENS, _TOKENS)
    if not new.scopes:
        raise InvalidToken("access-token-scopes", field="scopes")
    if not 1 <= new.days <= LONGEST_DAYS:
        raise InvalidToken("access-token-days", field="days", maximum=LONGEST_DAYS)
    if not 1 <= new.per_minute <= MOST_PER_MINUTE:
        raise InvalidToken("access-token-rate", field="per_minute", maximum=MOST_PER_MINUTE)
    secret = PREFIX + secrets.token_urlsafe(32)
    with transaction.atomic():
        row = _programme(programme)
        if not row.officer.is_active:
            raise InvalidToken("access-programme-closed", field="programme")
        scopes = sorted(set(new.scopes))
        token = ApiToken.objects.create(
            programme=row,
            hash=_hash(secret),
            hint=secret[: len(PREFIX) + 4],
            scopes=scopes,
            per_minute=new.per_minute,
            issued_at=now,
            issued_by=actor.name,
            expires_at=now + timedelta(days=new.days),
        )
        details = {"token": token.pk, "scopes": scopes, "days": new.days}
        record(actor.entry("token-issued", "officer", row.officer_id, details=details), now)
    return Issued(token.pk, secret, token.expires_at)


def revoke_token(token: int, *, actor: Actor, now: datetime) -> None:
    """End a token at once; a second time changes nothing."""
    require(actor, Act.MANAGE_TOKENS, _TOKENS)
    with transaction.atomic():
        row = ApiToken.objects.select_for_update(of=("self",)).filter(pk=token).first()
        if row is None:
            raise InvalidToken("access-token-unknown", field="token")
        if row.revoked_at is None:
            _revoke(row, actor, now)


def close_programme(programme: int, *, actor: Actor, now: datetime) -> None:
    """End every token of a programme and its rights; its name stays in the record."""
    require(actor, Act.MANAGE_TOKENS, _TOKENS)
    with transaction.atomic():
        row = _programme(programme)
        for token in row.tokens.filter(revoked_at=None).order_by("pk"):
            _revoke(token, actor, now)
        remove_officer(row.officer_id, actor=actor, now=now)


def prove(secret: str, now: datetime) -> Proven:
    """Return whom a token proves, and count the request.

    Raises :class:`TokenRefused`: ``access-token-bad`` for one that is unknown, revoked, expired or
    of a closed programme, ``access-token-busy`` with ``seconds`` beyond its requests a minute.
    """
    with transaction.atomic():
        row = _usable(secret, now)
        actor = actor_of(row.programme.officer) if row else None
        if row is None or actor is None:
            raise TokenRefused("access-token-bad")
        if row.window_at is None or not timedelta() <= now - row.window_at < _MINUTE:
            row.window_at, row.window_count = now, 0
        refused = row.window_count >= row.per_minute
        if not refused:
            row.window_count += 1
            row.last_used_at = now
            row.save(update_fields=["window_at", "window_count", "last_used_at"])
    if refused:
        left = row.window_at + _MINUTE - now
        raise TokenRefused("access-token-busy", seconds=max(1, round(left.total_seconds())))
    acts = frozenset(acts_of(Scope(one) for one in row.scopes if one in set(Scope)))
    programme = row.programme
    narrowed = replace(actor, acts=acts, stands_in=())
    return Proven(row.pk, narrowed, programme.officer.lang, programme.purpose)


def _usable(secret: str, now: datetime) -> ApiToken | None:
    if not _FORM.fullmatch(secret):
        return None
    rows = ApiToken.objects.select_for_update(of=("self",)).select_related(
        "programme__officer__authority"
    )
    row = rows.filter(hash=_hash(secret)).first()
    ended = row is None or row.revoked_at is not None or row.expires_at <= now
    return None if ended else row


def _hash(secret: str) -> str:
    """Return what is kept of a secret; 256 random bits need no salt and no slow hash."""
    return sha256(secret.encode()).hexdigest()


def _revoke(row: ApiToken, actor: Actor, now: datetime) -> None:
    row.revoked_at, row.revoked_by = now, actor.name
    row.save(update_fields=["revoked_at", "revoked_by"])
    officer = row.programme.officer_id
    record(actor.entry("token-revoked", "officer", officer, details={"token": row.pk}), now)


def _programme(programme: int) -> Programme:
    rows = Programme.objects.select_for_update(of=("self",)).select_related("officer")
    row = rows.filter(pk=programme).first()
    if row is None:
        raise InvalidToken("access-programme-unknown", field="programme")
    return row
