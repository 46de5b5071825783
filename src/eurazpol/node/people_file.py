"""The authorities and officers of a new node as one YAML file.

::

    authorities:
      - code: pgo
        kind: central
        name: {kk: ..., ru: ..., en: ...}
        units:              # departments, where there are any
          - code: extradition
            name: {kk: ..., ru: ..., en: ...}
    officers:
      - login: a.example
        family_name: ...
        given_name: ...
        authority: pgo
        unit: extradition   # left out for who serves in the authority itself
        roles: [central_authority]
        language: kk
        password: ...       # training nodes only; otherwise one is made and printed once
"""

from pathlib import Path

import msgspec

from eurazpol.access.domain.actor import AuthorityKind, Role
from eurazpol.kernel.texts import Lang, Texts
from eurazpol.node.config import ConfigError

MAX_BYTES = 1_000_000


class Department(msgspec.Struct, forbid_unknown_fields=True):
    """A unit of an authority."""

    code: str
    name: Texts


class Body(msgspec.Struct, forbid_unknown_fields=True):
    """An authority."""

    code: str
    kind: AuthorityKind
    name: Texts
    units: list[Department] = []


class Person(msgspec.Struct, forbid_unknown_fields=True):
    """An officer; without a password one is made."""

    login: str
    family_name: str
    given_name: str
    authority: str
    roles: list[Role]
    language: Lang = "kk"
    patronymic: str = ""
    unit: str = ""
    password: str | None = None


class People(msgspec.Struct, forbid_unknown_fields=True):
    """The file as a value."""

    authorities: list[Body] = []
    officers: list[Person] = []


def read_people(path: Path) -> People:
    """Read the file; raise :class:`ConfigError` naming what is wrong and where."""
    data = path.read_bytes()
    if len(data) > MAX_BYTES:
        raise ConfigError("config-unreadable", path=str(path), why=f"> {MAX_BYTES}")
    try:
        return msgspec.yaml.decode(data, type=People)
    except msgspec.MsgspecError as error:
        raise ConfigError("config-unreadable", path=str(path), why=str(error)) from None
