"""Set the conditions under which we send: for the case, for single facts, for single papers."""

from collections.abc import Mapping
from datetime import datetime

import msgspec
from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.work import Work, opened, require_act
from eurazpol.cooperation.domain.conditions import PAPERS, fact_places
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.store.conditions import OwnTermsRow
from eurazpol.cooperation.store.models import PaperRow
from eurazpol.exchange.domain.handling import Handling, Terms, check_known, restricts, strictest
from eurazpol.kernel.texts import message


@transaction.atomic
def set_terms(
    deps: CooperationDeps,
    number: str,
    terms: Mapping[str, Terms],
    *,
    version: int | None,
    actor: Actor,
    now: datetime,
) -> None:
    """Keep the terms by place; the empty place is the case, and a place not named has no own terms.

    What has left already is bound by what it left under. Raises ``Forbidden``, ``StaleVersion``,
    :class:`InvalidFact` for a place that does not exist, ``ExchangeError`` for unknown words.
    """
    work = opened(deps, number, actor, now, version)
    require_act(work, Act.PREPARE)
    known = settable(work)
    for place, one in terms.items():
        if place not in known:
            raise InvalidFact("terms-place", field=place[:60])
        check_known(Handling(**msgspec.structs.asdict(one)))
    OwnTermsRow.objects.filter(case=work.row).delete()
    kept = {place: one for place, one in terms.items() if restricts(one)}
    OwnTermsRow.objects.bulk_create(
        OwnTermsRow(case=work.row, place=place, terms=msgspec.to_builtins(one))
        for place, one in kept.items()
    )
    code = strictest(*kept.values()).code
    work.tell("message", message("cooperation-history-own-terms", what=code.text))
    work.row.version += 1
    work.row.save(update_fields=["last_text", "last_at", "version"])
    work.journal("own-terms-changed", terms={place: one.code.value for place, one in kept.items()})


def settable(work: Work) -> frozenset[str]:
    """Return the places of the case for which terms can be set."""
    papers = PaperRow.objects.filter(
        case=work.row, by_peer=False, sent_at=None, removed_at=None
    ).values_list("pk", flat=True)
    return frozenset({"", *fact_places(work.row.facts), *(f"{PAPERS}/{pk}" for pk in papers)})
