"""Bring the authorities and officers of a new node in from a file, all or none."""

import secrets
from collections.abc import Callable
from datetime import datetime

from django.db import transaction

from eurazpol.access.actions.officers import NewOfficer, create_authority, create_officer
from eurazpol.access.actions.postings import create_unit
from eurazpol.access.domain.actor import Actor
from eurazpol.node.config import ConfigError, NodeConfig
from eurazpol.node.people_file import People


def bring_in(
    people: People, node: NodeConfig, now: datetime, announce: Callable[[str, str], None]
) -> None:
    """Create everybody or nobody; ``announce(login, password)`` is called for made passwords."""
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
            create_officer(new, password, actor=setup, now=now)
    for login, password in made:
        announce(login, password)
