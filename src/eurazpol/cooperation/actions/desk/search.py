"""The search over cases, persons and documents: one grammar, by the rights of who searches.

1. What is typed is read by ``kernel.search``; the same words find the same everywhere.
2. Only what lies in cases that the officer may read is found, and nothing that a handling condition
   or a mark of confidentiality keeps from this officer: neither shown nor counted.
3. Cases are listed by their newest event, persons by the Kazakh alphabet, documents by their age.
4. What shows persons is on record with the cases in which they are; what was typed is not, for it
   may be a name. The list of work is on record once an hour while it shows an officer the same.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any

from django.core.cache import cache
from django.db.models import Exists, OuterRef, QuerySet
from django.db.models.functions import Coalesce

from eurazpol.access.actions.counting import count_together
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.audit.actions.record import record_read
from eurazpol.cooperation.actions.conditions_reading import papers_hidden
from eurazpol.cooperation.actions.desk.queue import queue_rows
from eurazpol.cooperation.actions.desk.values import QueueRow
from eurazpol.cooperation.actions.desk.words import (
    anything_withheld,
    cases_with,
    entries_with,
    readable_facts,
    told_by_secrets,
)
from eurazpol.cooperation.actions.visible import visible
from eurazpol.cooperation.domain.kinds.table import kind_of
from eurazpol.cooperation.domain.search_words import entries
from eurazpol.cooperation.store.desk import SearchRow
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.documents.actions.words import FoundDocument, documents_with, found_documents
from eurazpol.kernel.search import answers, asked_words
from eurazpol.kernel.texts import Message

PAGE_SIZE = 25
MOST = 1000
_SAME_LIST_SECONDS = 3600
"""Results are counted up to here; whoever finds more must say more."""


class Scope(StrEnum):
    """What is looked for."""

    CASES = "cases"
    PEOPLE = "people"
    DOCUMENTS = "documents"


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """A person of a case, under the name that the document has."""

    name: str
    number: str
    place: int
    """Which person of the case, counted from 1."""
    kind: Message
    state: Message
    subject: bool
    """Whether the case is about this person."""


@dataclass(frozen=True, slots=True)
class SearchPage:
    """One page of what was found in one scope; ``counts`` are at most :data:`MOST`."""

    text: str
    scope: Scope
    counts: Mapping[Scope, int]
    rows: tuple[QueueRow | FoundPerson | FoundDocument, ...]
    page: int
    pages: int


def search(text: str, scope: Scope, page: int, actor: Actor, now: datetime) -> SearchPage:
    """Return what is found; ``Forbidden`` for whoever has no list of cases."""
    require(actor, Act.LIST_CASES, Target(ObjectKind.QUEUE))
    asked = asked_words(text)
    readable = CaseRow.objects.filter(visible(actor))
    # An order of no index: what has the words is found first and then sorted. Left to itself,
    # PostgreSQL walks through every case from the newest until a page is full.
    newest = Coalesce("last_at", "last_at").desc()
    cases = readable.filter(cases_with(asked)).order_by(newest, "-pk")
    people = _people(readable, asked)
    hidden: frozenset[str] = frozenset()
    if anything_withheld():
        cases = cases.exclude(pk__in=told_by_secrets(cases, asked, actor, now))
        people = people.exclude(pk__in=_hidden_people(people, asked, actor, now))
        hidden = papers_hidden(readable, actor, now)
    within = Exists(readable.filter(number=OuterRef("about")))
    documents = documents_with(asked, within, hidden)
    found = {Scope.CASES: cases, Scope.PEOPLE: people, Scope.DOCUMENTS: documents}
    counts = count_together({one.value: rows for one, rows in found.items()}, MOST + 1)
    pages = max(1, -(-min(counts[scope], MOST) // PAGE_SIZE))
    page = min(max(page, 1), pages)
    part = slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
    rows: tuple[Any, ...]
    if scope is Scope.CASES:
        rows = queue_rows(cases[part], actor, now)
        shown = [row.number for row in rows if row.person]
    elif scope is Scope.PEOPLE:
        shown_of = ("person", "title", "case__number", "case__kind", "case__state")
        rows = tuple(_person(one) for one in people.select_related("case").only(*shown_of)[part])
        shown = [row.number for row in rows]
    else:
        rows, shown = found_documents(documents[part]), []
    record_shown(f"search:{scope.value}", shown, actor, now)
    return SearchPage(text, scope, {one: counts[one.value] for one in Scope}, rows, page, pages)


def record_shown(where: str, numbers: Iterable[str], actor: Actor, now: datetime) -> None:
    """Record that a list showed the persons of these cases; nothing where it showed none."""
    cases = sorted(set(numbers))
    if cases:
        entry = actor.entry(
            "persons-listed", "case-list", where, ground=where, details={"cases": cases}
        )
        record_read(entry, now)


def record_work_shown(numbers: Iterable[str], actor: Actor, now: datetime) -> None:
    """Record that the list of work showed these persons, unless it did so within the hour."""
    cases = sorted(set(numbers))
    told = sha256(" ".join((str(actor.officer_id), *cases)).encode()).hexdigest()
    if cache.add(f"work-shown:{told}", "", _SAME_LIST_SECONDS):
        record_shown("work", cases, actor, now)


def _people(readable: QuerySet[CaseRow], asked: Sequence[str]) -> QuerySet[SearchRow]:
    found = entries_with(asked).filter(person__isnull=False)
    # Asked of each person found: a list of every readable case would take longer than the search.
    found = found.filter(Exists(readable.filter(pk=OuterRef("case_id"))))
    return found.order_by("order", "-case_id", "pk")


def _hidden_people(
    found: QuerySet[SearchRow], asked: Sequence[str], actor: Actor, now: datetime
) -> list[int]:
    """Return those found by a name or number that this officer may not read."""
    bound = found.filter(case__conditions__hides=True, case__conditions__ours=False)
    suspects = CaseRow.objects.filter(pk__in=bound.order_by().values("case"))
    hidden: list[int] = []
    for row, facts in readable_facts(suspects, actor, now):
        known = {one.person for one in entries((), facts) if answers(one.words, asked)}
        of_case = found.filter(case=row).values_list("pk", "person")
        hidden += [pk for pk, person in of_case if person not in known]
    return hidden


def _person(row: SearchRow) -> FoundPerson:
    kind = kind_of(row.case.kind)
    return FoundPerson(
        row.title,
        row.case.number,
        (row.person or 0) + 1,
        kind.text,
        kind.state(row.case.state).text,
        row.person == 0,
    )


def exact_case(text: str, actor: Actor) -> str:
    """Return the number of the readable case that the search names exactly, if there is one."""
    found = CaseRow.objects.filter(visible(actor), number=text.strip().upper()[:20])
    return found.values_list("number", flat=True).first() or ""
