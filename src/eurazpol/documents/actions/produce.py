"""Write a paper from facts: check them, compose, typeset, keep the bytes with a snapshot.

The right to issue the paper is tested by the use case that calls, whose act it belongs to.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

import msgspec
from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.documents.actions.check_documents import check_document
from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.documents.actions.row import Intake, Made, write
from eurazpol.documents.actions.signing import Prepared, Session
from eurazpol.documents.actions.typeset import Footer, typeset
from eurazpol.documents.domain.errors import WordsBetrayed
from eurazpol.documents.domain.facts import Part
from eurazpol.documents.domain.free_words import FreeWords, Translation, free_texts
from eurazpol.documents.domain.media import MediaType, safe_name
from eurazpol.documents.domain.paper import Cell, Paper
from eurazpol.documents.domain.places import Place, betrayed, mapped, places, without, written
from eurazpol.documents.domain.templates import template_of
from eurazpol.documents.domain.views import DocumentView, Origin
from eurazpol.kernel.canonical import canonical_bytes, sha256_hex
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import Lang, Message, message

REDACTED = "redacted_copy"
"""What stands in place of the template of a copy from which something was withheld."""


@dataclass(frozen=True, slots=True)
class Draft:
    """Which paper, in which language, from which facts (the template's struct, or a mapping)."""

    template: str
    lang: Lang
    facts: Part | Mapping[str, Any]
    marking: Message | None = None
    """What every page says of the handling conditions of other states."""
    translated: Mapping[str, Translation] = field(default_factory=dict)
    """Free texts of the facts in the language of the paper."""


@dataclass(frozen=True, slots=True)
class Withholding:
    """What is left out of a copy: the keys of its places, and on which ground."""

    keys: frozenset[str]
    ground: str


def produce(
    deps: DocumentsDeps,
    draft: Draft,
    *,
    about: str,
    actor: Actor,
    now: datetime,
    session: Session | None = None,
) -> DocumentView:
    """Write the paper about the case ``about`` and keep it, signed where the officer signs.

    The same facts, case and instant give the same bytes. Raises :class:`FactError` naming the fact
    that is missing or wrong, and :class:`SigningRefused`; nothing is kept then.
    """
    template = template_of(draft.template)
    facts = template.read(draft.facts)
    snapshot = canonical_bytes(msgspec.to_builtins(facts))
    facts_sha256 = sha256_hex(snapshot)
    issue = f"{template.id} {template.version}"
    footer = Footer(about, issue, facts_sha256, actor.name, now, draft.marking)
    if session is not None:
        footer = replace(footer, at=session.at, signed=session.block(actor.name))
    paper = template.compose(facts, draft.lang)
    data = typeset(paper, draft.lang, footer, deps.zone, _free(facts, draft))
    made = Made(template.id, template.version, draft.lang, snapshot.decode(), facts_sha256)
    if session is not None:
        ready = Prepared(template.title, template.id, draft.lang, sha256_hex(data), len(data))
        data = session.sign_paper(ready, data)
    with transaction.atomic():
        kept = keep(
            deps, Print(template.title, draft.lang, data, made), about=about, actor=actor, now=now
        )
        if session is not None and not session.preparing:
            session.journal(kept, actor, now)
            check_document(deps, kept, session.signing.state, actor=actor, now=now)
    return kept


def printed(deps: DocumentsDeps, draft: Draft, *, about: str, actor: Actor, now: datetime) -> bytes:
    """Return the PDF of a paper that is a part of another print; nothing is kept."""
    template = template_of(draft.template)
    facts = template.read(draft.facts)
    digest = sha256_hex(canonical_bytes(msgspec.to_builtins(facts)))
    issue = f"{template.id} {template.version}"
    footer = Footer(about, issue, digest, actor.name, now, draft.marking)
    paper = template.compose(facts, draft.lang)
    return typeset(paper, draft.lang, footer, deps.zone, _free(facts, draft))


def produce_copy(
    deps: DocumentsDeps,
    draft: Draft,
    withholding: Withholding,
    *,
    about: str,
    actor: Actor,
    now: datetime,
) -> DocumentView:
    """Write a copy of a paper without what is withheld, marked as a copy on every page.

    What is withheld is not in the file at all: neither in its text nor under a bar, nor in its
    metadata, nor in the facts that are kept with it; the hash that it prints is of what it shows.
    Raises :class:`WordsBetrayed` where another place still says a withheld name or number.
    """
    template = template_of(draft.template)
    facts = template.read(draft.facts)
    free = _free(facts, draft)
    whole = _in_words(template.compose(facts, draft.lang), free)
    still = betrayed(whole, withholding.keys, draft.lang)
    if still:
        heads = tuple(place.label or place.section or place.key for place in still)
        raise WordsBetrayed("words-betrayed", field="places", places=tuple(dict.fromkeys(heads)))
    paper = without(whole, withholding.keys)
    shown = [[place.key, written(place.text, draft.lang)] for place in places(paper)]
    record = canonical_bytes({"shows": shown, "withheld": sorted(withholding.keys)})
    note = message(
        "documents-withheld-note", count=len(withholding.keys), ground=withholding.ground
    )
    issue = f"{template.id} {template.version}"
    footer = Footer(
        about, issue, sha256_hex(record), actor.name, now, draft.marking, note, copy=True
    )
    data = typeset(paper, draft.lang, footer, deps.zone)
    made = Made(REDACTED, template.version, draft.lang, record.decode(), sha256_hex(record))
    return keep(
        deps, Print(template.title, draft.lang, data, made), about=about, actor=actor, now=now
    )


def _free(facts: Part, draft: Draft) -> FreeWords:
    return FreeWords(frozenset(free_texts(facts).values()), draft.translated)


def _in_words(paper: Paper, free: FreeWords) -> Paper:
    """Put the translations into the paper itself, so that what they say is judged too."""
    known = {source: one.text for source, one in free.translated.items()}

    def said(place: Place) -> Cell:
        return known.get(place.text, place.text) if isinstance(place.text, str) else place.text

    return mapped(paper, said)


@dataclass(frozen=True, slots=True)
class Print:
    """A finished PDF: its title, its bytes, where it comes from."""

    title: Message
    lang: Lang
    data: bytes
    made: Made


def keep(
    deps: DocumentsDeps, ready: Print, *, about: str, actor: Actor, now: datetime
) -> DocumentView:
    """Keep a finished PDF with the documents of the case."""
    title = catalogue().render(ready.title, ready.lang)
    blob = deps.blobs.put((ready.data,))
    name = safe_name(f"{title}.pdf")
    intake = Intake(Origin.PRODUCED, about, name, MediaType.PDF.value, blob, ready.made)
    with transaction.atomic():
        return write(intake, actor, now)
