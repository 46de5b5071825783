"""Bring the authorities and officers of a new node in from one YAML file.

::

    authorities:
      - code: pgo
        kind: central
        name: {kk: ..., ru: ..., en: ...}
    officers:
      - login: a.example
        family_name: ...
        given_name: ...
        authority: pgo
        roles: [central_authority]
        language: kk
        password: ...       # training nodes only; otherwise one is made and printed once
"""

import secrets
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import msgspec
from django.db import transaction

from eurazpol.access.actions.officers import NewOfficer, create_authority, create_officer
from eurazpol.access.domain.actor import Actor, AuthorityKind, Role
from eurazpol.kernel.texts import Lang, Texts
from eurazpol.node.config import ConfigError, NodeConfig

MAX_BYTES = 1_000_000


class _Authority(msgspec.Struct, forbid_unknown_fields=True):
    code: str
    kind: AuthorityKind
    name: Texts


class _Officer(msgspec.Struct, forbid_unknown_fields=True):
    login: str
    family_name: str
    given_name: str
    authority: str
    roles: list[Role]
    language: Lang = "kk"
    patronymic: str = ""
    password: str | None = None


class People(msgspec.Struct, forbid_unknown_fields=True):
    """The file as a value."""

    authorities: list[_Authority] = []
    officers: list[_Officer] = []


def read_people(path: Path) -> People:
    """Read the file; raise :class:`ConfigError` naming what is wrong and where."""
    data = path.read_bytes()
    if len(data) > MAX_BYTES:
        raise ConfigError("config-unreadable", path=str(path), why=f"> {MAX_BYTES}")
    try:
        return msgspec.yaml.decode(data, type=People)
    except msgspec.MsgspecError as error:
        raise ConfigError("config-unreadable", path=str(path), why=str(error)) from None


def bring_in(
    people: People, node: NodeConfig, now: datetime, announce: Callable[[str, str], None]
) -> None:
    """Create everybody or nobody; ``announce(login, password)`` is called for made passwords."""
    setup = Actor.system("setup")
    made: list[tuple[str, str]] = []
    with transaction.atomic():
        for body in people.authorities:
            create_authority(body.code, body.kind, body.name, actor=setup, now=now)
        for person in people.officers:
            password = person.password
            if password and not node.training:
                raise ConfigError("config-password-in-file", field=person.login)
            if password is None:
                password = secrets.token_urlsafe(15)
                made.append((person.login, password))
            new = NewOfficer(
                person.login,
                person.family_name,
                person.given_name,
                person.authority,
                person.roles,
                person.language,
                person.patronymic,
            )
            create_officer(new, password, actor=setup, now=now)
    for login, password in made:
        announce(login, password)
