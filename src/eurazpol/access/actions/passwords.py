"""Passwords: what is refused, the officer's own change, and a temporary one that another made.

1. A password that somebody else made opens nothing but the choice of an own one, and only for
   seven days.
2. A change ends every other session of the officer.
"""

import secrets
import uuid
from collections.abc import Collection
from functools import cache

from django.contrib.auth.password_validation import CommonPasswordValidator
from django.db import transaction

from eurazpol.access.actions.queries import actor_of
from eurazpol.access.actions.sessions import end_all
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.caller import Moment
from eurazpol.access.domain.errors import InvalidOfficer
from eurazpol.access.domain.passwords import check_strength
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.access.domain.terms import PASSWORD_TIME
from eurazpol.access.store.credentials import PasswordState
from eurazpol.access.store.models import Officer
from eurazpol.audit.actions.record import record


@cache
def common_passwords() -> frozenset[str]:
    """Read the list of common passwords once (about 20,000, ships with Django)."""
    return frozenset(CommonPasswordValidator().passwords)


def check_password(password: str, badge: Collection[str] = ()) -> None:
    """Raise :class:`InvalidOfficer` naming the rule that the password breaks."""
    check_strength(password, common_passwords(), badge)


def change_password(
    officer: Officer, password: str, again: str, moment: Moment, keep: uuid.UUID | None = None
) -> None:
    """Give an officer the password that it chose; end its sessions but ``keep``.

    Raises :class:`InvalidOfficer` naming the rule that it breaks.
    """
    actor = actor_of(officer)
    if actor is None:
        raise InvalidOfficer("access-officer-unknown", field="officer")
    check_password(password, badge_of(officer))
    if officer.check_password(password):
        raise InvalidOfficer("access-password-same", field="password")
    if password != again:
        raise InvalidOfficer("access-password-again", field="again")
    with transaction.atomic():
        officer.set_password(password)
        officer.save(update_fields=["password"])
        PasswordState.objects.update_or_create(
            officer=officer, defaults={"changed_at": moment.true, "temporary_until": None}
        )
        end_all(officer.pk, "password", actor, moment, but=keep)
        record(actor.entry("password-changed", "officer", officer.pk), moment.now)


def give_temporary_password(officer_id: int, *, actor: Actor, moment: Moment) -> str:
    """Make a password that its officer must replace at the first sign-in; return it once."""
    require(actor, Act.MANAGE_OFFICERS, Target(ObjectKind.OFFICER))
    made = secrets.token_urlsafe(15)
    with transaction.atomic():
        officer = (
            Officer.objects.select_for_update(of=("self",))
            .filter(pk=officer_id, is_active=True)
            .first()
        )
        if officer is None:
            raise InvalidOfficer("access-officer-unknown", field="officer")
        officer.set_password(made)
        officer.save(update_fields=["password"])
        mark_temporary(officer.pk, moment)
        end_all(officer.pk, "password", actor, moment)
        record(actor.entry("password-given", "officer", officer.pk), moment.now)
    return made


def mark_temporary(officer_id: int, moment: Moment) -> None:
    """Note that the present password was made by somebody else."""
    PasswordState.objects.update_or_create(
        officer_id=officer_id,
        defaults={"changed_at": moment.true, "temporary_until": moment.true + PASSWORD_TIME},
    )


def badge_of(officer: Officer) -> tuple[str, ...]:
    """Return the words that everybody knows of an officer; no password is made of them."""
    return (officer.login, officer.family_name, officer.given_name, officer.patronymic)
