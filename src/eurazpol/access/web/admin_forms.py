"""The forms of administration: their fields, and what they ask the actions to do."""

import secrets
from collections.abc import Iterable
from datetime import datetime
from typing import Any, cast

from eurazpol.access.actions.administration import Body
from eurazpol.access.actions.officers import NewOfficer, create_authority, create_officer
from eurazpol.access.actions.postings import Place, add_posting, create_unit, move_officer
from eurazpol.access.actions.queries import OfficerView, authorities, officers, units
from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.domain.actor import OFFICER_ROLES, AuthorityKind, Role
from eurazpol.access.domain.errors import InvalidOfficer
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import LANGS, Lang, Texts, message
from eurazpol.ui.forms import Input, iso_date, one

_BYTES = 15
_LANGUAGES = (("kk", "Қазақша"), ("ru", "Русский"), ("en", "English"))


def new_officer(request: OfficerRequest) -> tuple[Input, ...]:
    """Return the fields of the form that brings an officer in."""
    data = request.POST
    names = (("login", 60), ("family_name", 100), ("given_name", 100), ("patronymic", 100))
    return (
        *(
            Input(name, "text", message(f"access-admin-{name.replace('_', '-')}"),
                  required=name != "patronymic", value=data.get(name, ""), max_length=most)
            for name, most in names
        ),
        Input("language", "select", message("access-admin-language"), required=True,
              choices=_LANGUAGES, value=data.get("language", "kk")),
        *_place(request, ""),
    )  # fmt: skip


def create(request: OfficerRequest, now: datetime) -> tuple[OfficerView, str]:
    """Bring the officer in with a password that is shown once."""
    data, password = request.POST, secrets.token_urlsafe(_BYTES)
    authority, unit = _chosen(request, "place")
    new = NewOfficer(
        one(data, "login").lower(),
        one(data, "family_name"),
        one(data, "given_name"),
        authority,
        _roles(data.getlist("roles")),
        cast("Lang", one(data, "language")),
        one(data, "patronymic"),
        unit,
    )
    return create_officer(new, password, actor=request.actor, now=now), password


def place_inputs(request: OfficerRequest, form: str) -> tuple[Input, ...]:
    """Return the fields that say where and as what an officer serves, and when."""
    data = request.POST
    days = ("since", "until") if form == "post" else ("since",)
    return (
        *_place(request, f"{form}."),
        *(
            Input(f"{form}.{day}", "date", message(f"access-admin-{day}"),
                  message("ui-date-hint"), value=data.get(f"{form}.{day}", ""))
            for day in days
        ),
    )  # fmt: skip


def move(request: OfficerRequest, officer_id: int, now: datetime) -> None:
    """Order the move of the form."""
    since = _instant(request, "move.since") or now
    place = _asked(request, "move")
    move_officer(officer_id, place, since=since, actor=request.actor, now=now)


def add(request: OfficerRequest, officer_id: int, now: datetime) -> None:
    """Order the further place of service of the form."""
    since, until = _instant(request, "post.since") or now, _instant(request, "post.until")
    place = _asked(request, "post")
    add_posting(officer_id, place, since=since, until=until, actor=request.actor, now=now)


def remove_inputs(request: OfficerRequest, officer_id: int) -> tuple[Input, ...]:
    """Return the fields of the removal: who takes the work over, and why."""
    choices = tuple((str(one.id), one.name) for one in officers() if one.id != officer_id)
    data = request.POST
    return (
        Input("remove.to", "select", message("access-admin-hand-over"),
              message("access-admin-hand-over-hint"), choices=choices,
              value=data.get("remove.to", "")),
        Input("remove.reason", "text", message("access-admin-reason"), required=True, wide=True,
              value=data.get("remove.reason", ""), max_length=500),
    )  # fmt: skip


def body_inputs(request: OfficerRequest) -> tuple[Input, ...]:
    """Return the fields of a new authority."""
    data = request.POST
    kinds = tuple((kind.value, kind.text) for kind in AuthorityKind)
    return (
        Input("body.code", "text", message("access-admin-code"), required=True, max_length=40,
              value=data.get("body.code", "")),
        Input("body.kind", "select", message("access-admin-kind"), required=True, choices=kinds,
              value=data.get("body.kind", "")),
        *_names(request, "body"),
    )  # fmt: skip


def create_body(request: OfficerRequest, now: datetime) -> None:
    """Bring the authority in."""
    kind = one(request.POST, "body.kind")
    if kind not in set(AuthorityKind):
        raise InvalidOfficer("access-name-missing", field="kind")
    code, name = one(request.POST, "body.code"), _texts(request, "body")
    create_authority(code, AuthorityKind(kind), name, actor=request.actor, now=now)


def unit_inputs(request: OfficerRequest, found: Iterable[Body]) -> tuple[Input, ...]:
    """Return the fields of a new unit."""
    data = request.POST
    choices = tuple((body.authority.code, body.authority.name) for body in found)
    return (
        Input("unit.authority", "select", message("access-admin-authority"), required=True,
              choices=choices, value=data.get("unit.authority", "")),
        Input("unit.code", "text", message("access-admin-code"), required=True, max_length=40,
              value=data.get("unit.code", "")),
        *_names(request, "unit"),
    )  # fmt: skip


def create_unit_of(request: OfficerRequest, now: datetime) -> None:
    """Bring the unit in."""
    authority, code = one(request.POST, "unit.authority"), one(request.POST, "unit.code")
    create_unit(authority, code, _texts(request, "unit"), actor=request.actor, now=now)


def _names(request: OfficerRequest, form: str) -> tuple[Input, ...]:
    return tuple(
        Input(f"{form}.name_{lang}", "text", message(f"access-admin-name-{lang}"), required=True,
              wide=True, value=request.POST.get(f"{form}.name_{lang}", ""), max_length=300)
        for lang in LANGS
    )  # fmt: skip


def _texts(request: OfficerRequest, form: str) -> Texts:
    kk, ru, en = (one(request.POST, f"{form}.name_{lang}") for lang in LANGS)
    return Texts(kk, ru, en)


def _place(request: OfficerRequest, form: str) -> tuple[Input, ...]:
    """Return the fields for authority with unit, and roles."""
    data = request.POST
    return (
        Input(f"{form}place", "select", message("access-admin-place"), required=True,
              choices=_places(), value=data.get(f"{form}place", ""), wide=True),
        Input(f"{form}roles", "checks", message("access-admin-roles"), required=True, wide=True,
              choices=tuple((role.value, role.text) for role in OFFICER_ROLES),
              values=tuple(data.getlist(f"{form}roles"))),
    )  # fmt: skip


def _places() -> tuple[tuple[str, Any], ...]:
    """Return every authority, each followed by its units."""
    known = units()
    found: list[tuple[str, Any]] = []
    for body in authorities():
        found.append((body.code, body.name))
        for unit in known:
            if unit.authority_id == body.id:
                text = message("access-admin-unit-of", authority=body.name, unit=unit.name)
                found.append((f"{body.code}/{unit.code}", text))
    return tuple(found)


def _chosen(request: OfficerRequest, field: str) -> tuple[str, str]:
    authority, _, unit = one(request.POST, field).partition("/")
    if not authority:
        raise InvalidOfficer("access-name-missing", field="place")
    return authority, unit


def _asked(request: OfficerRequest, form: str) -> Place:
    authority, unit = _chosen(request, f"{form}.place")
    return Place(authority, _roles(request.POST.getlist(f"{form}.roles")), unit)


def _roles(given: Iterable[str]) -> list[Role]:
    known = {role.value for role in OFFICER_ROLES}
    for value in given:
        if value not in known:
            raise InvalidOfficer("access-role-unknown", field="roles", value=value[:40])
    return [Role(value) for value in given]


def _instant(request: OfficerRequest, field: str) -> datetime | None:
    """Return the beginning of the day typed, in the zone of the node."""
    typed = one(request.POST, field)
    if not typed:
        return None
    try:
        day = datetime.fromisoformat(iso_date(typed))
    except EurazpolError as error:
        raise error.at(field.partition(".")[2]) from None
    return day.replace(tzinfo=cast("Any", request).shell.zone)
