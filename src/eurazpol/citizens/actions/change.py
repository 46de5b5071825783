"""Change a record: set a value right, begin the next stage, confirm that it still holds."""

from collections.abc import Mapping
from datetime import date, datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act
from eurazpol.citizens.actions.deps import CitizensDeps
from eurazpol.citizens.actions.home import keep_home
from eurazpol.citizens.actions.work import change, opened
from eurazpol.citizens.domain.errors import InvalidRecord, NotNow
from eurazpol.citizens.domain.fields import FIELDS
from eurazpol.citizens.domain.stages import FOLLOWS, Stage

SHORTEST, LONGEST = 10, 1000


@transaction.atomic
def correct(  # noqa: PLR0913 - the record, what changes and why, who and when
    deps: CitizensDeps,
    number: str,
    values: Mapping[str, str],
    *,
    reason: str,
    version: int | None,
    actor: Actor,
    now: datetime,
) -> tuple[str, ...]:
    """Set values right; the old ones stay on record with date and reason.

    Returns the paths that changed. Raises ``RecordRefused``, ``Forbidden``, ``StaleRecord`` and
    :class:`InvalidRecord` for a reason that says nothing.
    """
    hand = opened(deps, number, Act.CORRECT_CITIZEN, actor, now, version)
    said = " ".join(reason.split())
    if not SHORTEST <= len(said) <= LONGEST:
        raise InvalidRecord("citizens-reason", field="reason", least=SHORTEST, most=LONGEST)
    changed = change(hand, values, reason=said, correction=True)
    if not changed:
        raise NotNow("citizens-nothing-changed")
    hand.journal("citizen-corrected", said, fields=list(changed))
    keep_home(hand)
    return changed


@transaction.atomic
def advance(
    deps: CitizensDeps, number: str, values: Mapping[str, str], *, actor: Actor, now: datetime
) -> None:
    """Begin the next stage on its day, with what is known of it (place, judgment, term).

    Raises :class:`NotNow` for a stage that cannot follow, ``RecordRefused`` and ``Forbidden``.
    """
    hand = opened(deps, number, Act.RECORD_CITIZEN, actor, now)
    wanted = values.get("stage", "")
    if wanted not in list(Stage):
        raise InvalidRecord("citizens-missing", field="stage")
    here = hand.record.stage
    if Stage(wanted) not in FOLLOWS[here]:
        raise NotNow("citizens-stage-order", field="stage", stage=Stage(wanted).text,
                     here=here.text)  # fmt: skip
    since, day = hand.record.values["since"], values.get("since", "")
    if day and day < since:
        raise InvalidRecord("citizens-order", field="since", first=FIELDS["since"].text,
                            day=date.fromisoformat(since))  # fmt: skip
    kept = {path: text for path, text in values.items() if text}
    change(hand, kept, reason="", correction=False)
    hand.journal("citizen-stage", stage=wanted, since=day)
    keep_home(hand)


@transaction.atomic
def confirm(
    deps: CitizensDeps, number: str, day: str, by: str, *, actor: Actor, now: datetime
) -> None:
    """Confirm that the record holds, as of a day; raises ``RecordRefused`` and ``Forbidden``."""
    hand = opened(deps, number, Act.RECORD_CITIZEN, actor, now)
    values = {"confirmed_on": day, "confirmed_by": by}
    if day and day < hand.record.values["confirmed_on"]:
        raise InvalidRecord("citizens-order", field="confirmed_on",
                            first=FIELDS["confirmed_on"].text,
                            day=date.fromisoformat(hand.record.values["confirmed_on"]))  # fmt: skip
    change(hand, values, reason="", correction=False)
    hand.journal("citizen-confirmed", day=day, by=by)
