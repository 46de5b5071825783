"""Ten codes on paper for the day on which the phone or the key is lost.

1. Each works once. Its first sign is its number, so that one hash is computed, not ten.
2. They are shown once, when they are made; new ones make the old ones worthless.
3. A code has 59 random bits and is kept as an Argon2id hash (OWASP ASVS 5.0, V6.5.2), of less work
   than a password's: ten are made at once, and nobody guesses 59 bits.
"""

import secrets

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from django.db import transaction

from eurazpol.access.actions.queries import actor_of
from eurazpol.access.domain.caller import Moment
from eurazpol.access.store.credentials import RecoveryCode
from eurazpol.access.store.models import Officer
from eurazpol.audit.actions.record import record

COUNT = 10
_SIGNS = "23456789abcdefghjkmnpqrstuvwxyz"  # nothing that looks like another
_LENGTH = 12
_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


def new_codes(officer: Officer, moment: Moment) -> tuple[str, ...]:
    """Make ten codes and return them, for this once; the old ones end."""
    actor = actor_of(officer)
    codes = [f"{number}{_random()}" for number in range(COUNT)]
    rows = [
        RecoveryCode(officer=officer, number=number, hashed=_HASHER.hash(code), made_at=moment.true)
        for number, code in enumerate(codes)
    ]
    with transaction.atomic():
        RecoveryCode.objects.filter(officer=officer).delete()
        RecoveryCode.objects.bulk_create(rows)
        if actor is not None:
            record(actor.entry("recovery-codes-made", "officer", officer.pk), moment.now)
    return tuple(_shown(code) for code in codes)


def take_recovery_code(officer: Officer, typed: str, moment: Moment) -> bool:
    """Whether this is one of the codes that were not used; then it is used up and recorded."""
    code = "".join(sign for sign in typed.lower() if sign.isascii() and sign.isalnum())
    if not code[:1].isdigit() or len(code) != _LENGTH + 1:
        return False
    actor = actor_of(officer)
    with transaction.atomic():
        row = (
            RecoveryCode.objects.select_for_update()
            .filter(officer=officer, number=int(code[0]), used_at=None)
            .first()
        )
        if row is None or actor is None or not _is(code, row.hashed):
            return False
        row.used_at = moment.true
        row.save(update_fields=["used_at"])
        left = RecoveryCode.objects.filter(officer=officer, used_at=None).count()
        details = {"number": row.number, "left": left}
        entry = actor.entry("recovery-code-used", "officer", officer.pk, details=details)
        record(entry, moment.now)
    return True


def _is(code: str, hashed: str) -> bool:
    try:
        return _HASHER.verify(hashed, code)
    except VerifyMismatchError:
        return False


def _random() -> str:
    return "".join(secrets.choice(_SIGNS) for _ in range(_LENGTH))


def _shown(code: str) -> str:
    """Write a code as it is printed: ``0-abcd-efgh-jkmn``."""
    head, rest = code[0], code[1:]
    return "-".join((head, rest[:4], rest[4:8], rest[8:]))
