"""Bring the authorities and officers of a new node in from a file, all or none."""

import secrets
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from django.db import transaction

from eurazpol.access.actions.officers import NewOfficer, create_authority, create_officer
from eurazpol.access.actions.passwords import mark_temporary
from eurazpol.access.actions.postings import create_unit
from eurazpol.access.actions.queries import actor_by_login
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.caller import Moment
from eurazpol.documents.actions.certificates import install_certificate
from eurazpol.documents.actions.deps import Signing, StoredKey
from eurazpol.node.clock import system_clock
from eurazpol.node.config import ConfigError, NodeConfig
from eurazpol.node.people_file import People


def bring_in(
    people: People, node: NodeConfig, now: datetime, announce: Callable[[str, str], None]
) -> None:
    """Create everybody or nobody; ``announce(login, password)`` is called for made passwords.

    A made password opens only the choice of an own one.
    """
    setup = Actor.system("setup")
    made: list[tuple[str, str]] = []
    with transaction.atomic():
        for body in people.authorities:
            create_authority(body.code, body.kind, body.name, actor=setup, now=now)
            for unit in body.units:
                create_unit(body.code, unit.code, unit.name, actor=setup, now=now)
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
                person.unit,
            )
            made_officer = create_officer(new, password, actor=setup, now=now)
            if person.password is None:
                mark_temporary(made_officer.id, Moment(now, system_clock()))
    for login, password in made:
        announce(login, password)


def certify(
    people: People, folder: Path, node: NodeConfig, signing: Signing | None, now: datetime
) -> None:
    """Install ``<login>.p12`` of the folder for officers whose password is in the file.

    A file is opened with the officer's password, so this is for training only.
    """
    if not node.training:
        raise ConfigError("config-password-in-file", field="certificates")
    setup = Actor.system("setup")
    for person in people.officers:
        file = folder / f"{person.login}.p12"
        if signing is None or person.password is None or not file.is_file():
            continue
        officer, key = actor_by_login(person.login).officer_id, StoredKey(file.read_bytes(), "")
        install_certificate(signing, officer, key, person.password, actor=setup, now=now)
