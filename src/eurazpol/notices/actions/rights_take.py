"""Take a request of a person concerned in, withdraw it, hand its answer over.

1. The officer who takes it in has proved the identity; the request has a number and a receipt.
2. The same form sent twice is one request.
3. The officer does not judge: that is the chamber's alone.
"""

from datetime import date, datetime
from uuid import UUID

import msgspec
from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, require
from eurazpol.kernel.texts import message
from eurazpol.notices.actions.match_deps import MatchDeps
from eurazpol.notices.actions.rights_hand import (
    RIGHTS,
    RightsHand,
    next_number,
    opened,
    rights_book,
    today_of,
)
from eurazpol.notices.domain.errors import InvalidNotice, NotAllowed
from eurazpol.notices.domain.rights import Applicant, Asked, RightsStatus, check_request
from eurazpol.notices.store.models import RightsRow


@transaction.atomic
def take_request(
    deps: MatchDeps, uid: UUID, given: tuple[Applicant, Asked], actor: Actor, now: datetime
) -> int:
    """Keep a request; return its key. Raises ``Forbidden`` and :class:`InvalidNotice`."""
    require(actor, Act.TAKE_RIGHTS, RIGHTS)
    who, what = given
    node, today = deps.notices.node, today_of(deps.notices, now)
    check_request(who, what, today)
    known = RightsRow.objects.filter(uid=uid).first()
    if known is not None:
        return int(known.pk)
    prefix = node.state.iso if node.state else "GS"
    row = RightsRow.objects.create(
        uid=uid,
        number=f"{prefix}-RTS-{today.year}-{next_number('RTS', today.year):06d}",
        right=what.right.value,
        status=RightsStatus.RECEIVED.value,
        applicant=msgspec.to_builtins(who),
        received=what.received,
        asked=what.asked.strip(),
        asked_notice=what.notice.strip(),
        taken_at=now,
        taken_by=actor.name,
        examine_by=rights_book().rule("admissibility").ends(what.received),
    )
    hand = RightsHand(deps, row, actor, now)
    hand.tell(message("notices-rights-line-received"))
    hand.journal("rights-received", right=what.right.value, proof=who.proof)
    return int(row.pk)


@transaction.atomic
def withdraw(deps: MatchDeps, key: int, reason: str, actor: Actor, now: datetime) -> None:
    """Note that the applicant no longer asks, with the paper that says so."""
    hand = opened(deps, key, Act.TAKE_RIGHTS, actor, now)
    if not hand.status.open:
        raise NotAllowed("rights-step", status=hand.status.text)
    if len(reason.strip()) < 10:
        raise InvalidNotice("notice-reason-short", field="reason", least=10)
    hand.row.status, hand.row.ended_on = RightsStatus.WITHDRAWN.value, hand.today
    hand.row.save()
    hand.tell(message("notices-rights-line-withdrawn"), detail=reason.strip())
    hand.journal("rights-withdrawn")


@transaction.atomic
def told(deps: MatchDeps, key: int, on: date, actor: Actor, now: datetime) -> None:
    """Note the day on which the applicant was given the answer."""
    hand = opened(deps, key, Act.TAKE_RIGHTS, actor, now)
    row = hand.row
    if hand.status.open or row.ended_on is None or row.told_on is not None:
        raise NotAllowed("rights-step", status=hand.status.text)
    if not row.ended_on <= on <= hand.today:
        raise InvalidNotice("rights-told-day", field="told_on")
    row.told_on = on
    row.save(update_fields=["told_on"])
    hand.tell(message("notices-rights-line-told", day=on))
    hand.journal("rights-told")
