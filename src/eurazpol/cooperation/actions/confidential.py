"""Mark a fact or a paper as confidential, and take the mark away.

1. What is marked is withheld from readers who may not read it, with the words "withheld" in its
   place: on pages, in prints, exports and data, in search. The names of a person can be marked too.
2. The mark binds nobody but our readers: what has to be sent by law is sent.
3. A paper that is written from a marked fact is marked as well.
"""

from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.restrict import check_reason
from eurazpol.cooperation.actions.work import Work, opened, require_act
from eurazpol.cooperation.domain.conditions import PAPERS, fact_places
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.store.conditions import ConditionRow
from eurazpol.cooperation.store.models import CaseRow, PaperRow
from eurazpol.kernel.texts import message


@transaction.atomic
def mark_confidential(
    deps: CooperationDeps, number: str, place: str, reason: str, *, actor: Actor, now: datetime
) -> None:
    """Withhold what is at ``place`` (``/facts/persons/0/address``, ``/papers/12``) from others.

    Raises ``Forbidden``, and :class:`InvalidFact` for a place where there is nothing.
    """
    work = opened(deps, number, actor, now)
    require_act(work, Act.MARK_CONFIDENTIAL)
    check_reason(reason)
    paper = _paper(work, place)
    if paper is None and place not in set(fact_places(work.row.facts)):
        raise InvalidFact("place-unknown", field="place", value=place[:100])
    if _marks(work.row).filter(place=place).exists():
        raise InvalidFact("place-marked", field="place")
    ConditionRow.objects.create(
        case=work.row,
        peer="",
        message_id="",
        place=place,
        paper=paper,
        terms={},
        hides=True,
        at=now,
    )
    _keep(work, "marked", place, reason)


@transaction.atomic
def unmark(
    deps: CooperationDeps, number: str, place: str, reason: str, *, actor: Actor, now: datetime
) -> None:
    """Let everybody who reads the case read again what is at ``place``."""
    work = opened(deps, number, actor, now)
    require_act(work, Act.MARK_CONFIDENTIAL)
    check_reason(reason)
    gone, _ = _marks(work.row).filter(place=place).delete()
    if not gone:
        raise InvalidFact("place-unmarked", field="place")
    _keep(work, "unmarked", place, reason)


def marked_places(number: str) -> tuple[str, ...]:
    """Return what is marked in a case; who may read the case may know that there is a mark."""
    rows = ConditionRow.objects.filter(case__number=number, ours=False, peer="")
    return tuple(rows.order_by("place").values_list("place", flat=True))


def _marks(row: CaseRow) -> QuerySet[ConditionRow]:
    return ConditionRow.objects.filter(case=row, ours=False, peer="")


def _paper(work: Work, place: str) -> PaperRow | None:
    head, _, number = place.rpartition("/")
    if head != PAPERS or not (number.isascii() and number.isdigit() and len(number) < 19):
        return None
    return PaperRow.objects.filter(case=work.row, pk=int(number), removed_at=None).first()


def _keep(work: Work, what: str, place: str, reason: str) -> None:
    work.tell("facts", message(f"cooperation-history-{what}"))
    work.row.version += 1
    work.row.save(update_fields=["version", "last_text", "last_at"])
    work.journal(f"confidential-{what}", reason.strip(), place=place)
