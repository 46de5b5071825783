"""Reads of the room: documents without their bytes."""

import uuid
from collections.abc import Iterable

from eurazpol.documents.actions.row import view_of
from eurazpol.documents.domain.errors import DocumentNotFound
from eurazpol.documents.domain.views import DocumentView
from eurazpol.documents.store.models import StoredDocument


def documents_about(about: str) -> tuple[DocumentView, ...]:
    """Return the documents of a case, oldest first."""
    rows = StoredDocument.objects.filter(about=about).defer("facts")
    return tuple(view_of(row) for row in rows)


def get(id_: str) -> DocumentView:
    """Return one document; raises :class:`DocumentNotFound`."""
    return view_of(_row(id_))


def facts_of(id_: str) -> str:
    """Return the canonical JSON of the facts of a produced document, empty for any other."""
    return _row(id_).facts


def _row(id_: str) -> StoredDocument:
    try:
        return StoredDocument.objects.get(uuid=uuid.UUID(id_))
    except (ValueError, StoredDocument.DoesNotExist):
        raise DocumentNotFound("document-not-found", id=id_[:64]) from None


def written_from(ids: Iterable[str]) -> dict[str, tuple[DocumentView, str]]:
    """Return of these documents those written here, each with its facts, in one query."""
    keys = [uuid.UUID(id_) for id_ in ids if id_]
    rows = StoredDocument.objects.filter(uuid__in=keys, erased_at=None).exclude(facts="")
    return {str(row.uuid): (view_of(row), row.facts) for row in rows}
