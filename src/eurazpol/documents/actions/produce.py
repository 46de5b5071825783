"""Write a paper from facts: check them, compose, typeset, keep the bytes with a snapshot.

The right to issue the paper is tested by the use case that calls, whose act it belongs to.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.documents.actions.row import Intake, Made, write
from eurazpol.documents.actions.typeset import Footer, typeset
from eurazpol.documents.domain.facts import Part
from eurazpol.documents.domain.media import MediaType, safe_name
from eurazpol.documents.domain.templates import template_of
from eurazpol.documents.domain.views import DocumentView, Origin
from eurazpol.kernel.canonical import canonical_bytes, sha256_hex
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import Lang, Message


@dataclass(frozen=True, slots=True)
class Draft:
    """Which paper, in which language, from which facts (the template's struct, or a mapping)."""

    template: str
    lang: Lang
    facts: Part | Mapping[str, Any]
    marking: Message | None = None
    """What every page says of the handling conditions of other states."""


def produce(
    deps: DocumentsDeps, draft: Draft, *, about: str, actor: Actor, now: datetime
) -> DocumentView:
    """Write the paper about the case ``about`` and keep it.

    The same facts, case and instant give the same bytes. Raises :class:`FactError` naming the fact
    that is missing or wrong; nothing is kept then.
    """
    template = template_of(draft.template)
    facts = template.read(draft.facts)
    snapshot = canonical_bytes(msgspec.to_builtins(facts))
    facts_sha256 = sha256_hex(snapshot)
    issue = f"{template.id} {template.version}"
    footer = Footer(about, issue, facts_sha256, actor.name, now, draft.marking)
    data = typeset(template.compose(facts, draft.lang), draft.lang, footer, deps.zone)
    title = catalogue().render(template.title, draft.lang)
    made = Made(template.id, template.version, draft.lang, snapshot.decode(), facts_sha256)
    blob = deps.blobs.put((data,))
    name = safe_name(f"{title}.pdf")
    intake = Intake(Origin.PRODUCED, about, name, MediaType.PDF.value, blob, made)
    with transaction.atomic():
        return write(intake, actor, now)
