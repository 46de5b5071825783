"""Let documents be found by their words: name, facts they were written from, text of the file.

1. Name and facts are indexed with the row. The text of an uploaded or received file is read by the
   worker, one file at a time in a process of its own that is bounded in memory and time: a file
   from outside never holds up or breaks the node.
2. What cannot be read (an image, an encrypted or broken file) is found by its name.
3. Erasing a document takes its words away in the same transaction.
"""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection, transaction
from django.db.models import Exists, QuerySet
from django.db.models.expressions import RawSQL

from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.documents.domain.media import MAX_BYTES, MediaType
from eurazpol.documents.domain.pdf_text import MAX_TEXT
from eurazpol.documents.domain.views import Origin
from eurazpol.documents.store.models import StoredDocument
from eurazpol.documents.store.words import WORDS, UnreadText
from eurazpol.kernel.search import stored_words

READABLE = (MediaType.PDF.value, MediaType.TEXT.value)
_SHORTEST = 3
"""Strings of facts that are shorter are codes."""
ReadPdf = Callable[[bytes], str]
"""Returns the text of a PDF, empty if there is none to be read in bounded time."""


@dataclass(frozen=True, slots=True)
class FoundDocument:
    """A document that has the words."""

    id: str
    about: str
    name: str
    origin: Origin
    created_at: datetime


def index_new(row: StoredDocument) -> None:
    """Index a new row; its file waits for the worker if it may hold text."""
    put_words(row.pk, _plain(row))
    of_others = row.origin != Origin.PRODUCED.value and row.media_type in READABLE
    if of_others and 0 < row.size <= MAX_BYTES:
        UnreadText.objects.create(document=row)


def put_words(pk: int, texts: Iterable[str]) -> None:
    """Index a document anew under these texts."""
    with connection.cursor() as cursor:
        cursor.execute(WORDS.drop(), (pk,))
        cursor.execute(WORDS.put(connection.vendor), (pk, stored_words(texts)))


def forget_words(rows: Iterable[StoredDocument]) -> None:
    """Take the words of documents out of the index; nothing of them waits any more."""
    keys = [row.pk for row in rows]
    UnreadText.objects.filter(document__in=keys).delete()
    with connection.cursor() as cursor:
        for pk in keys:
            cursor.execute(WORDS.drop(), (pk,))


def read_waiting(deps: DocumentsDeps, read_pdf: ReadPdf, most: int = 20) -> int:
    """Read the text of files that wait, the oldest first; return how many were read."""
    waiting = list(UnreadText.objects.select_related("document").order_by("pk")[:most])
    for one in waiting:
        row = one.document
        data = deps.blobs.get(row.sha256) or b""
        text = _text(row.media_type, data, read_pdf)
        with transaction.atomic():
            if UnreadText.objects.filter(pk=one.pk).delete()[0]:
                put_words(row.pk, (*_plain(row), text))
    return len(waiting)


def documents_with(
    asked: Sequence[str], within: Exists, but: Collection[str] = ()
) -> QuerySet[StoredDocument]:
    """Return the query for documents that have every word asked, the newest first.

    ``within`` is the condition on ``OuterRef("about")``, the number of the case of a document, that
    the case is searched at all; documents with an id in ``but`` are left out. To be counted, and
    cut for :func:`found_documents`.
    """
    if not asked:
        return StoredDocument.objects.none()
    query, args = WORDS.found(connection.vendor, asked)
    found = StoredDocument.objects.filter(pk__in=RawSQL(query, args), erased_at=None)  # noqa: S611 - words are bound
    found = found.filter(within).exclude(uuid__in=[UUID(one) for one in but])
    return found.order_by("-created_at", "-pk").defer("facts")


def found_documents(rows: Iterable[StoredDocument]) -> tuple[FoundDocument, ...]:
    """Return documents as a search shows them."""
    return tuple(
        FoundDocument(str(row.uuid), row.about, row.name, Origin(row.origin), row.created_at)
        for row in rows
    )


def _plain(row: StoredDocument) -> tuple[str, ...]:
    """Return what the row itself says: the name and the facts, not the codes in them."""
    facts = json.loads(row.facts) if row.facts else None
    return (row.name, *(text for text in _strings(facts) if len(text) >= _SHORTEST))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)


def _text(media_type: str, data: bytes, read_pdf: ReadPdf) -> str:
    if media_type == MediaType.PDF.value:
        return read_pdf(data)[:MAX_TEXT]
    return data[: 4 * MAX_TEXT].decode("utf-8", errors="ignore")[:MAX_TEXT]
