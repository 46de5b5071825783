"""Bring authorities and officers into the node, change their rights, take them out.

1. Only who may manage officers does it: an administrator, or the node while it is being set up.
2. A login is written in small Latin letters and is never given twice.
3. A password has at least 12 characters and is not a common one; only its Argon2 hash is kept.
4. Every change is in the journal, in the same transaction.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from django.contrib.auth.password_validation import CommonPasswordValidator
from django.core.exceptions import ValidationError
from django.db import transaction

from eurazpol.access.actions.queries import (
    AuthorityView,
    OfficerView,
    authority_view,
    officer_view,
    roles_of,
)
from eurazpol.access.domain.actor import OFFICER_ROLES, Actor, AuthorityKind, Role
from eurazpol.access.domain.errors import InvalidOfficer
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.access.store.models import Authority, Officer, RoleGrant
from eurazpol.audit.actions.record import record
from eurazpol.kernel.texts import LANGS, Lang, Texts

MIN_PASSWORD = 12
_LOGIN = re.compile(r"[a-z0-9][a-z0-9.-]{2,59}")
_CODE = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")


@dataclass(frozen=True, slots=True)
class NewOfficer:
    """What is needed to bring an officer in; ``authority`` is the code of the authority."""

    login: str
    family_name: str
    given_name: str
    authority: str
    roles: Collection[Role]
    language: Lang = "kk"
    patronymic: str = ""


def create_authority(
    code: str, kind: AuthorityKind, name: Texts, *, actor: Actor, now: datetime
) -> AuthorityView:
    """Bring in an authority; raise :class:`InvalidOfficer` naming the field that is wrong."""
    require(actor, Act.MANAGE_OFFICERS, Target(ObjectKind.OFFICER))
    if not _CODE.fullmatch(code):
        raise InvalidOfficer("access-authority-code", field="code")
    for lang in LANGS:
        _check_name(f"name_{lang}", name.get(lang), 300)
    with transaction.atomic():
        if Authority.objects.filter(code=code).exists():
            raise InvalidOfficer("access-authority-taken", field="code", code=code)
        row = Authority.objects.create(
            code=code, kind=kind.value, name_kk=name.kk, name_ru=name.ru, name_en=name.en
        )
        record(actor.entry("authority-created", "authority", row.pk, details={"code": code}), now)
    return authority_view(row)


def create_officer(new: NewOfficer, password: str, *, actor: Actor, now: datetime) -> OfficerView:
    """Bring in an officer; raise :class:`InvalidOfficer` naming the field that is wrong."""
    require(actor, Act.MANAGE_OFFICERS, Target(ObjectKind.OFFICER))
    _check(new)
    check_password(password)
    with transaction.atomic():
        body = Authority.objects.filter(code=new.authority).first()
        if body is None:
            raise InvalidOfficer("access-authority-unknown", field="authority", value=new.authority)
        if Officer.objects.filter(login=new.login).exists():
            raise InvalidOfficer("access-login-taken", field="login", login=new.login)
        row = Officer(
            login=new.login,
            family_name=new.family_name,
            given_name=new.given_name,
            patronymic=new.patronymic,
            language=new.language,
            authority=body,
        )
        row.set_password(password)
        row.save()
        _grant(row, new.roles)
        details = {"login": new.login, "authority": body.code, "roles": _names(new.roles)}
        record(actor.entry("officer-created", "officer", row.pk, details=details), now)
    return officer_view(row, frozenset(new.roles))


def change_roles(
    officer_id: int, roles: Collection[Role], *, actor: Actor, now: datetime
) -> OfficerView:
    """Give an officer exactly these roles."""
    require(actor, Act.MANAGE_OFFICERS, Target(ObjectKind.OFFICER))
    _check_roles(roles)
    with transaction.atomic():
        row = _officer(officer_id)
        before = roles_of((row.pk,)).get(row.pk, frozenset())
        row.grants.all().delete()
        _grant(row, roles)
        details = {"roles": _names(roles), "roles_before": _names(before)}
        record(actor.entry("officer-changed", "officer", row.pk, details=details), now)
    return officer_view(row, frozenset(roles))


def remove_officer(officer_id: int, *, actor: Actor, now: datetime) -> None:
    """Close the access of an officer at once; the name stays in the record of the past."""
    require(actor, Act.MANAGE_OFFICERS, Target(ObjectKind.OFFICER))
    with transaction.atomic():
        row = _officer(officer_id)
        row.is_active = False
        row.set_unusable_password()
        row.save(update_fields=["is_active", "password"])
        record(actor.entry("officer-removed", "officer", row.pk), now)


def change_language(actor: Actor, language: str, now: datetime) -> None:
    """Remember the language in which the officer reads."""
    check_language(language)
    with transaction.atomic():
        changed = (
            Officer.objects.filter(pk=actor.officer_id)
            .exclude(language=language)
            .update(language=language)
        )
        if changed:
            details = {"language": language}
            record(
                actor.entry("language-changed", "officer", actor.officer_id, details=details), now
            )


@cache
def _common_passwords() -> CommonPasswordValidator:
    """Read the list of common passwords once."""
    return CommonPasswordValidator()


def check_password(password: str) -> None:
    """Raise :class:`InvalidOfficer` for a password that is too short or a common one."""
    if len(password) < MIN_PASSWORD:
        raise InvalidOfficer("access-password-too-short", field="password", limit=MIN_PASSWORD)
    try:
        _common_passwords().validate(password)
    except ValidationError:
        raise InvalidOfficer("access-password-too-common", field="password") from None


def check_language(language: str) -> None:
    """Raise :class:`InvalidOfficer` for a language in which there are no pages."""
    if language not in LANGS:
        raise InvalidOfficer("access-language-unknown", field="language", value=language[:20])


def _check(new: NewOfficer) -> None:
    if not _LOGIN.fullmatch(new.login):
        raise InvalidOfficer("access-login-form", field="login")
    _check_name("family_name", new.family_name, 100)
    _check_name("given_name", new.given_name, 100)
    if new.patronymic:
        _check_name("patronymic", new.patronymic, 100)
    check_language(new.language)
    _check_roles(new.roles)


def _check_name(field: str, text: str, limit: int) -> None:
    if not text.strip() or "\x00" in text:
        raise InvalidOfficer("access-name-missing", field=field)
    if len(text) > limit:
        raise InvalidOfficer("access-name-too-long", field=field, limit=limit)


def _check_roles(roles: Collection[Role]) -> None:
    if not roles:
        raise InvalidOfficer("access-roles-missing", field="roles")
    for role in roles:
        if role not in OFFICER_ROLES:
            raise InvalidOfficer("access-role-unknown", field="roles", value=str(role))


def _grant(row: Officer, roles: Collection[Role]) -> None:
    RoleGrant.objects.bulk_create(RoleGrant(officer=row, role=role) for role in _names(roles))


def _names(roles: Collection[Role]) -> list[str]:
    return sorted({role.value for role in roles})


def _officer(officer_id: int) -> Officer:
    row = Officer.objects.select_for_update(of=("self",)).filter(pk=officer_id).first()
    if row is None:
        raise InvalidOfficer("access-officer-unknown", field="officer")
    return row
