"""Cases and persons by words, without what the reader may not know of them."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from django.db import connection
from django.db.models import Q, QuerySet
from django.db.models.expressions import RawSQL

from eurazpol.access.domain.actor import Actor
from eurazpol.cooperation.actions.conditions import as_conditions, use_of
from eurazpol.cooperation.domain.conditions import refused_places, without
from eurazpol.cooperation.domain.facts import facts_from, facts_json
from eurazpol.cooperation.domain.search_words import case_words
from eurazpol.cooperation.store.conditions import ConditionRow
from eurazpol.cooperation.store.desk import WORDS, SearchRow
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.exchange.domain.handling import UseKind
from eurazpol.kernel.search import answers


def entries_with(asked: Sequence[str]) -> QuerySet[SearchRow]:
    """Return what is indexed under every word asked; nothing where nothing is asked."""
    if not asked:
        return SearchRow.objects.none()
    query, args = WORDS.found(connection.vendor, asked)
    return SearchRow.objects.filter(pk__in=RawSQL(query, args))  # noqa: S611 - words are bound


def cases_with(asked: Sequence[str]) -> Q:
    """Return the condition that a case has every word asked in its numbers or facts."""
    return Q(pk__in=entries_with(asked).filter(person=None).values("case"))


def anything_withheld() -> bool:
    """Whether there is anything at all on this node that some officer may not read in a case."""
    return ConditionRow.objects.filter(hides=True, ours=False).exists()


def told_by_secrets(
    found: QuerySet[CaseRow], asked: Sequence[str], actor: Actor, now: datetime
) -> frozenset[int]:
    """Return those cases found that only words betray which this officer may not read."""
    suspects = found.filter(conditions__hides=True, conditions__ours=False).distinct()
    return frozenset(
        row.pk
        for row, facts in readable_facts(suspects, actor, now)
        if not answers(case_words((row.number, row.peer_number), facts), asked)
    )


def readable_facts(
    rows: Iterable[CaseRow], actor: Actor, now: datetime
) -> list[tuple[CaseRow, dict[str, Any]]]:
    """Return cases with the plain form of those of their facts that this officer may read."""
    cases = list(rows)
    laid: dict[int, list[ConditionRow]] = {}
    for one in ConditionRow.objects.filter(case__in=cases, ours=False, hides=True):
        laid.setdefault(one.case_id, []).append(one)
    read = []
    for row in cases:
        conditions = as_conditions(laid.get(row.pk, ()), lambda _: None)
        use = use_of(row, actor, UseKind.READ)
        places = refused_places(conditions, row.facts, use, now)
        facts = facts_json(without(facts_from(row.facts), places)) if places else row.facts
        read.append((row, facts))
    return read
