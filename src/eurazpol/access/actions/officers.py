"""Bring authorities and officers into the node, change their rights, take them out.

1. Only who may manage officers does it: an administrator, or the node while it is being set up.
2. A login is written in small Latin letters and is never given twice.
3. A password is refused by the rules of ``domain/passwords.py``; only its Argon2 hash is kept.
4. Every change is in the journal, in the same transaction.
5. A head of the central authority serves in an authority of that kind.
6. A member of the review chamber holds no other role, in no place of service.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Q

from eurazpol.access.actions.leaving import check_leaving
from eurazpol.access.actions.passwords import check_password
from eurazpol.access.actions.queries import (
    AuthorityView,
    OfficerView,
    authority_view,
    officer_view,
    posts_of,
)
from eurazpol.access.actions.sessions import end_all
from eurazpol.access.domain.actor import OFFICER_ROLES, Actor, AuthorityKind, Post, Role
from eurazpol.access.domain.caller import Moment
from eurazpol.access.domain.errors import InvalidOfficer
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.access.store.models import Authority, Officer, RoleGrant
from eurazpol.access.store.units import Posting, Unit
from eurazpol.audit.actions.record import record
from eurazpol.kernel.texts import LANGS, Lang, Texts

_LOGIN = re.compile(r"[a-z0-9][a-z0-9.-]{2,59}")
_CODE = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")


@dataclass(frozen=True, slots=True)
class NewOfficer:
    """What is needed to bring an officer in; ``authority`` and ``unit`` are their codes.

    Without a unit the officer serves in the authority itself.
    """

    login: str
    family_name: str
    given_name: str
    authority: str
    roles: Collection[Role]
    language: Lang = "kk"
    patronymic: str = ""
    unit: str = ""


def create_authority(
    code: str, kind: AuthorityKind, name: Texts, *, actor: Actor, now: datetime
) -> AuthorityView:
    """Bring in an authority; raise :class:`InvalidOfficer` naming the field that is wrong."""
    require(actor, Act.MANAGE_OFFICERS, Target(ObjectKind.OFFICER))
    check_code(code, "access-authority-code")
    check_names(name)
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
    badge = (new.login, new.family_name, new.given_name, new.patronymic)
    check_password(password, badge)
    with transaction.atomic():
        body = Authority.objects.filter(code=new.authority).first()
        if body is None:
            raise InvalidOfficer("access-authority-unknown", field="authority", value=new.authority)
        if Officer.objects.filter(login=new.login).exists():
            raise InvalidOfficer("access-login-taken", field="login", login=new.login)
        unit = unit_of(body, new.unit)
        check_head(new.roles, body)
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
        posting = Posting.objects.create(officer=row, authority=body, unit=unit, since=now)
        grant(posting, new.roles)
        details = {"login": new.login, "authority": body.code, "roles": role_names(new.roles)}
        if unit is not None:
            details["unit"] = unit.code
        record(actor.entry("officer-created", "officer", row.pk, details=details), now)
    return officer_view(row, (Post(body.pk, posting.unit_id, frozenset(new.roles)),))


def change_roles(
    officer_id: int, roles: Collection[Role], *, actor: Actor, now: datetime
) -> OfficerView:
    """Give an officer exactly these roles in the first place of service; others stay."""
    require(actor, Act.MANAGE_OFFICERS, Target(ObjectKind.OFFICER))
    check_roles(roles)
    with transaction.atomic():
        row = locked(officer_id)
        posting = row.postings.filter(in_force=True).order_by("pk").first()
        if posting is None:
            raise InvalidOfficer("access-posting-unknown", field="officer")
        check_head(roles, posting.authority)
        before = [one.role for one in posting.grants.order_by("role")]
        posting.grants.all().delete()
        grant(posting, roles)
        details = {"roles": role_names(roles), "roles_before": before}
        record(actor.entry("officer-changed", "officer", row.pk, details=details), now)
    return officer_view(row, posts_of((row.pk,))[row.pk])


def remove_officer(officer_id: int, *, actor: Actor, now: datetime) -> None:
    """Close the access of an officer at once; the name stays in the record of the past.

    Raises what an upper room says while the officer still holds cases or tasks there.
    """
    require(actor, Act.MANAGE_OFFICERS, Target(ObjectKind.OFFICER))
    with transaction.atomic():
        row = locked(officer_id)
        check_leaving(officer_id)
        row.is_active = False
        row.set_unusable_password()
        row.save(update_fields=["is_active", "password"])
        end_all(row.pk, "removed", actor, Moment.of(now))
        row.postings.filter(in_force=False, since__gt=now).delete()
        row.postings.filter(in_force=True).update(in_force=False, until=now)
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


def check_language(language: str) -> None:
    """Raise :class:`InvalidOfficer` for a language in which there are no pages."""
    if language not in LANGS:
        raise InvalidOfficer("access-language-unknown", field="language", value=language[:20])


def _check(new: NewOfficer) -> None:
    if not _LOGIN.fullmatch(new.login):
        raise InvalidOfficer("access-login-form", field="login")
    check_name("family_name", new.family_name, 100)
    check_name("given_name", new.given_name, 100)
    if new.patronymic:
        check_name("patronymic", new.patronymic, 100)
    check_language(new.language)
    check_roles(new.roles)


def check_code(code: str, error: str) -> None:
    """Raise :class:`InvalidOfficer` for a code that cannot be one."""
    if not _CODE.fullmatch(code):
        raise InvalidOfficer(error, field="code")


def check_name(field: str, text: str, limit: int) -> None:
    """Raise :class:`InvalidOfficer` for a name that is empty or too long."""
    if not text.strip() or "\x00" in text:
        raise InvalidOfficer("access-name-missing", field=field)
    if len(text) > limit:
        raise InvalidOfficer("access-name-too-long", field=field, limit=limit)


def check_names(name: Texts) -> None:
    """Raise :class:`InvalidOfficer` unless a body is named in each language."""
    for lang in LANGS:
        check_name(f"name_{lang}", name.get(lang), 300)


def check_roles(roles: Collection[Role]) -> None:
    """Raise :class:`InvalidOfficer` for no role, or one that no officer can hold."""
    if not roles:
        raise InvalidOfficer("access-roles-missing", field="roles")
    for role in roles:
        if role not in OFFICER_ROLES:
            raise InvalidOfficer("access-role-unknown", field="roles", value=str(role))
    _check_alone(roles)


def _check_alone(roles: Collection[str]) -> None:
    if Role.REVIEW_CHAMBER in roles and len(set(roles)) > 1:
        raise InvalidOfficer("access-chamber-alone", field="roles")


def check_head(roles: Collection[Role], body: Authority) -> None:
    """Raise :class:`InvalidOfficer` for a head outside the central authority (rule 5)."""
    if Role.HEAD in roles and body.kind != AuthorityKind.CENTRAL.value:
        raise InvalidOfficer("access-head-elsewhere", field="roles")


def unit_of(body: Authority, code: str) -> Unit | None:
    """Return the unit with that code, None for no code; :class:`InvalidOfficer` if unknown."""
    if not code:
        return None
    unit = Unit.objects.filter(authority=body, code=code).first()
    if unit is None:
        raise InvalidOfficer("access-unit-unknown", field="unit", value=code)
    return unit


def grant(posting: Posting, roles: Collection[Role]) -> None:
    """Let the officer hold the roles in that place of service (rule 6)."""
    elsewhere = RoleGrant.objects.filter(posting__officer_id=posting.officer_id).filter(
        Q(posting__in_force=True) | Q(posting__since__gt=posting.since)
    )
    later = elsewhere.exclude(posting=posting).exclude(posting__until__lte=posting.since)
    _check_alone({*roles, *later.values_list("role", flat=True)})
    RoleGrant.objects.bulk_create(
        RoleGrant(posting=posting, role=role) for role in role_names(roles)
    )


def role_names(roles: Collection[Role]) -> list[str]:
    """Return the roles as the store and the journal write them."""
    return sorted({role.value for role in roles})


def locked(officer_id: int) -> Officer:
    """Return the officer, locked until the end of the transaction."""
    row = Officer.objects.select_for_update(of=("self",)).filter(pk=officer_id).first()
    if row is None:
        raise InvalidOfficer("access-officer-unknown", field="officer")
    return row
