"""Write the row of a document together with its row in the journal."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from eurazpol.access.domain.actor import Actor
from eurazpol.audit.actions.record import record
from eurazpol.audit.actions.seals import seal
from eurazpol.audit.domain.checkpoint import instant_text
from eurazpol.documents.actions.words import index_new
from eurazpol.documents.domain.views import DocumentView, Origin
from eurazpol.documents.store.blobs import Blob
from eurazpol.documents.store.models import StoredDocument


@dataclass(frozen=True, slots=True)
class Made:
    """Where a produced document comes from: template, language, facts."""

    template: str
    version: int
    lang: str
    facts: str
    facts_sha256: str


def view_of(row: StoredDocument) -> DocumentView:
    """Return the row without its facts."""
    return DocumentView(
        id=str(row.uuid),
        about=row.about,
        origin=Origin(row.origin),
        name=row.name,
        media_type=row.media_type,
        size=row.size,
        sha256=row.sha256,
        created_by=row.created_by,
        created_by_name=row.created_by_name,
        created_at=row.created_at,
        template=row.template,
        template_version=row.template_version,
        lang=row.lang,
        facts_sha256=row.facts_sha256,
        sender=row.sender,
        erased_at=row.erased_at,
    )


WRITTEN = tuple(f"document-{origin.value}" for origin in Origin)
"""The actions of the journal with which a document begins."""


def sealed_values(row: StoredDocument) -> Mapping[str, str | int]:
    """Return what the journal fixes of a row: everything that was written with it."""
    return {
        "about": row.about,
        "origin": row.origin,
        "name": row.name,
        "media_type": row.media_type,
        "size": row.size,
        "sha256": row.sha256,
        "created_by": row.created_by,
        "created_by_name": row.created_by_name,
        "created_at": instant_text(row.created_at),
        "template": row.template,
        "template_version": row.template_version,
        "lang": row.lang,
        "facts": row.facts,
        "facts_sha256": row.facts_sha256,
        "sender": row.sender,
    }


@dataclass(frozen=True, slots=True)
class Intake:
    """Kept bytes with what is known about them."""

    origin: Origin
    about: str
    name: str
    media_type: str
    blob: Blob
    made: Made | None = None
    sender: str = ""


def write(intake: Intake, actor: Actor, now: datetime) -> DocumentView:
    """Add the row and its journal entry; must run inside a transaction."""
    made = intake.made or Made("", 0, "", "", "")
    row = StoredDocument(
        uuid=uuid.uuid4(),
        about=intake.about,
        origin=intake.origin.value,
        name=intake.name,
        media_type=intake.media_type,
        size=intake.blob.size,
        sha256=intake.blob.sha256,
        created_by=actor.reference,
        created_by_name=actor.name,
        created_at=now,
        template=made.template,
        template_version=made.version,
        lang=made.lang,
        facts=made.facts,
        facts_sha256=made.facts_sha256,
        sender=intake.sender,
    )
    row.save(force_insert=True)
    index_new(row)
    record(
        actor.entry(
            f"document-{intake.origin.value}",
            "document",
            str(row.uuid),
            ground=intake.about,
            details={
                **_details(intake, made),
                "seal": seal("document", str(row.uuid), sealed_values(row)),
            },
        ),
        now,
    )
    return view_of(row)


def _details(intake: Intake, made: Made) -> Mapping[str, str | int]:
    """Hashes, sizes and codes; never the name of a file, which may name a person."""
    known: dict[str, str | int] = {
        "sha256": intake.blob.sha256,
        "size": intake.blob.size,
        "media_type": intake.media_type,
        "template": made.template,
        "lang": made.lang,
        "facts_sha256": made.facts_sha256,
        "sender": intake.sender,
    }
    return {key: value for key, value in known.items() if value not in ("", 0)}
