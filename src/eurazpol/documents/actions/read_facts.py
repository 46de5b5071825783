"""Open the facts of a paper that was written here: permitted and recorded like its bytes."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from eurazpol.access.domain.actor import Actor
from eurazpol.audit.actions.record import record_read
from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.documents.actions.queries import facts_of
from eurazpol.documents.actions.read_file import permitted
from eurazpol.documents.domain.errors import DocumentError
from eurazpol.documents.domain.facts import Part
from eurazpol.documents.domain.paper import Paper
from eurazpol.documents.domain.templates import TEMPLATES, Template
from eurazpol.documents.domain.views import DocumentView
from eurazpol.kernel.texts import Lang


@dataclass(frozen=True, slots=True)
class OpenedFacts:
    """A produced document with the facts that it was written from."""

    document: DocumentView
    template: Template[Any]
    facts: Part

    def paper(self, lang: Lang) -> Paper:
        """Compose the paper anew, in any language."""
        return self.template.compose(self.facts, lang)


def read_facts(
    deps: DocumentsDeps, id_: str, *, ground: str, actor: Actor, now: datetime
) -> OpenedFacts:
    """Return the facts; raises what ``read_file`` raises, and :class:`DocumentError` for a file.

    A file that came from elsewhere, and a copy with something withheld, have no facts to open.
    """
    document, ground = permitted(deps, id_, ground, actor, now)
    template = TEMPLATES.get(document.template)
    if template is None:
        raise DocumentError("document-without-facts", name=document.name)
    record_read(
        actor.entry(
            "document-read",
            "document",
            document.id,
            ground=ground,
            details={"sha256": document.sha256},
        ),
        now,
    )
    return OpenedFacts(document, template, template.read(json.loads(facts_of(id_))))
