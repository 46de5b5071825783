"""Many cases at once: give them to an officer, in one transaction; what is refused is named."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.cooperation.actions.assign import assign
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.kernel.errors import EurazpolError

MOST = 100
"""Cases of one order: two pages of the list."""


@dataclass(frozen=True, slots=True)
class Assigned:
    """What was done, and each number that was refused with the reason."""

    done: tuple[str, ...]
    refused: tuple[tuple[str, EurazpolError], ...]


@transaction.atomic
def assign_many(
    deps: CooperationDeps, numbers: Sequence[str], officer_id: int, actor: Actor, now: datetime
) -> Assigned:
    """Give each of the cases to the officer, with all that giving one does.

    A case that may not be given stays as it is; it does not hold back the others.
    """
    chosen = tuple(dict.fromkeys(numbers))
    if not chosen:
        raise InvalidFact("desk-nothing-chosen", field="number")
    if len(chosen) > MOST:
        raise InvalidFact("desk-too-many-chosen", field="number", most=MOST)
    done: list[str] = []
    refused: list[tuple[str, EurazpolError]] = []
    for number in sorted(chosen):  # one order of locks for everybody
        try:
            with transaction.atomic():
                assign(deps, number, officer_id, actor, now)
        except EurazpolError as error:
            refused.append((number, error))
        else:
            done.append(number)
    return Assigned(tuple(done), tuple(refused))
