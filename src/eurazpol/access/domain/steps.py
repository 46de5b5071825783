"""What stands between a right password and the work, in this order.

1. The second factor, if the officer has one. A passkey that verified its user is both at once;
   so is a sign-in at the provider of the organisation that says it asked for more than one factor.
2. The choice of a second factor, where one is required and there is none.
3. A password of the officer's own, if somebody else made the present one.
"""

from dataclasses import dataclass
from enum import StrEnum

from eurazpol.access.domain.terms import SecondFactor, SignInTerms

PASSWORD, TOTP, PASSKEY, RECOVERY = "password", "totp", "passkey", "recovery"
OIDC, OIDC_STRONG = "oidc", "oidc-strong"


class Step(StrEnum):
    """What an officer who signs in has to do next; ``DONE`` is nothing."""

    SECOND = "second"
    ENROL = "enrol"
    PASSWORD = "password"  # noqa: S105 - the name of a step
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Standing:
    """What an officer has: an app or a passkey, and whether the password is the own."""

    has_totp: bool = False
    has_passkey: bool = False
    codes_left: int = 0
    temporary_password: bool = False

    @property
    def has_factor(self) -> bool:
        """Whether there is a second factor."""
        return self.has_totp or self.has_passkey


def next_step(standing: Standing, methods: frozenset[str], terms: SignInTerms) -> Step:
    """Return what comes after the methods that have been shown so far."""
    proven = methods & {TOTP, PASSKEY, RECOVERY, OIDC_STRONG}
    if standing.has_factor and not proven:
        return Step.SECOND
    if terms.second_factor is SecondFactor.REQUIRED and not (standing.has_factor or proven):
        return Step.ENROL
    if standing.temporary_password and PASSWORD in methods:
        return Step.PASSWORD
    return Step.DONE
