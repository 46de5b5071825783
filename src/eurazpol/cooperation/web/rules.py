"""The law itself: an instrument with its parties, and the rules of one article."""

from collections.abc import Iterator
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.web.page import Request, page
from eurazpol.kernel.texts import Message, message
from eurazpol.law.domain.book import Instrument, LawBook, Rules


@require_safe
@page
def instrument(request: Request, deps: CooperationDeps, instrument_id: str) -> HttpResponse:
    """``GET /law/instruments/<id>``: title, parties, every rule of the book about it."""
    return _page(request, deps, instrument_id, "")


@require_safe
@page
def rule(request: Request, deps: CooperationDeps, instrument_id: str, article: str) -> HttpResponse:
    """``GET /law/rules/<instrument>/<article>``: what the book holds of one article."""
    return _page(request, deps, instrument_id, article)


def _page(
    request: Request, deps: CooperationDeps, instrument_id: str, article: str
) -> HttpResponse:
    require(request.actor, Act.READ_LAW, Target(ObjectKind.LAW))
    source = _source(deps.book, instrument_id)
    if source is None:
        raise Http404
    confidences = deps.book.vocabulary.confidences
    statuses = deps.book.vocabulary.statuses
    context: dict[str, Any] = {
        "id": source.id,
        "title": source.title,
        "article": article,
        "version": deps.book.version,
        "checked": deps.book.as_of,
        "confidence": confidences.get(source.confidence.value),
        "rules": [row for row in _rules(source, deps.book) if not article or _same(row, article)],
        "parties": [
            {
                "iso": party.iso,
                "status": statuses.get(party.status.value) or party.status.value,
                "since": party.since or party.not_later_than,
                "until": party.until,
                "note": party.note,
            }
            for party in source.parties
        ]
        if isinstance(source, Instrument) and not article
        else [],
    }
    return render(request, "cooperation/rule.html", context)


def _source(book: LawBook, id_: str) -> Rules | None:
    found = book.instruments.get(id_) or book.states.get(id_)
    return found or next((law for law in book.states.values() if law.id == id_), None)


def _same(row: dict[str, Any], article: str) -> bool:
    """Whether a rule stands in the article: the same, or a part of it."""
    ours, asked = row["article"], article
    return bool(ours) and (ours == asked or ours.startswith(asked) or asked.startswith(ours))


def _rules(source: Rules, book: LawBook) -> Iterator[dict[str, Any]]:
    for limit in source.limits:
        rows: list[tuple[Message, Any]] = []
        counted = book.vocabulary.rules.get(limit.rule)
        if limit.length:
            unit = message(f"cooperation-law-unit-{limit.unit}", count=limit.length)
            rows.append((message("cooperation-law-length"), unit))
        if counted:
            rows.append((message("cooperation-law-counted"), counted))
        if limit.counted_from:
            rows.append((message("cooperation-limit-start"), limit.counted_from))
        if limit.consequence:
            rows.append((message("cooperation-limit-consequence"), limit.consequence))
        yield _row(limit.what, limit.article, rows, limit.confidence.value, book)
    for group in (source.conditions, source.grounds, source.papers, source.provisions):
        for one in group:
            yield _row(one.text, one.article, [], one.confidence.value, book)
    if source.language:
        yield _row(source.language.text, source.language.article, [], "", book)


def _row(
    what: Any, article: str, rows: list[tuple[Message, Any]], confidence: str, book: LawBook
) -> dict[str, Any]:
    sure = book.vocabulary.confidences.get(confidence)
    more = [(message("cooperation-law-confidence"), sure)] if sure else []
    return {"what": what, "article": article, "rows": [*rows, *more]}
