"""Look at a second factor, or at the proof of an officer who is signed in already.

Failures are counted and make wait like those of passwords, apart from them; a right factor forgets
its own.
"""

from collections.abc import Callable, Mapping
from typing import Any

from django.db import transaction

from eurazpol.access.actions.passkeys import State, take_passkey
from eurazpol.access.actions.recovery import take_recovery_code
from eurazpol.access.actions.sign_in import Account, failed
from eurazpol.access.actions.throttle import count, forgive
from eurazpol.access.actions.totp import take_code
from eurazpol.access.domain.attempts import Counted
from eurazpol.access.domain.caller import Caller, Moment
from eurazpol.access.domain.errors import FactorRefused, SignInRefused
from eurazpol.access.domain.passwords import MAX_PASSWORD
from eurazpol.access.domain.steps import PASSWORD, RECOVERY, TOTP


def prove_by_code(officer: Account, code: str, caller: Caller, moment: Moment) -> str:
    """Return whether the code was one of the app or one of paper, by its form.

    Raises :class:`SignInRefused` for a wrong code, or if the officer has to wait.
    """
    of_app = len("".join(code.split())) == 6
    taken = take_code if of_app else take_recovery_code
    method = TOTP if of_app else RECOVERY
    _looked_at(officer, method, lambda: taken(officer, code, moment), caller, moment)
    return method


def prove_by_password(officer: Account, password: str, caller: Caller, moment: Moment) -> str:
    """Return the name of the method; raise :class:`SignInRefused` if the password is wrong."""
    short = password if len(password) <= MAX_PASSWORD else ""
    _looked_at(officer, PASSWORD, lambda: officer.check_password(short), caller, moment)
    return PASSWORD


def prove_by_passkey(
    officer: Account | None,
    answer: Mapping[str, Any],
    state: State,
    caller: Caller,
    moment: Moment,
) -> Account:
    """Return whose passkey it is; raise :class:`FactorRefused` if it does not hold."""
    try:
        return take_passkey(officer, answer, state, moment)
    except FactorRefused:
        failed(officer, caller, moment, why="passkey")
        raise


def _looked_at(
    officer: Account, method: str, look: Callable[[], bool], caller: Caller, moment: Moment
) -> None:
    count(Counted.FACTOR, str(officer.pk), caller, moment)
    if not look():
        failed(officer, caller, moment, why=method)
        raise SignInRefused(f"access-{method}-wrong")
    with transaction.atomic():
        forgive(Counted.FACTOR, str(officer.pk), caller)
