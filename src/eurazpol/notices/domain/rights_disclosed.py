"""What access to a notice tells the person concerned, part by part."""

from collections.abc import Iterable, Iterator
from typing import Any

from eurazpol.kernel.texts import Lang, Message, message
from eurazpol.notices.domain.content import Content

_EACH = ", "


def disclosed_parts(
    content: Content, number: str, parts: Iterable[str], lang: Lang
) -> Iterator[tuple[Message, Any]]:
    """Yield label and value of what the chosen parts say; what the notice does not say is not."""
    chosen = set(parts)
    for part, label, value in _all(content, number, lang):
        if part in chosen and value:
            yield label, value


def _all(content: Content, number: str, lang: Lang) -> Iterator[tuple[str, Message, Any]]:
    who, act, facts = content.subject, content.court_act, content.facts
    names = _EACH.join(one.full for one in who.names)
    yield "existence", message("notices-rights-shown-notice"), number
    yield "existence", message("notices-filter-kind"), content.kind.text
    yield "identity", message("notices-rights-shown-names"), names
    yield "identity", message("notices-label-subject-birth"), who.birth or ""
    yield "identity", message("notices-label-subject-nationalities"), _EACH.join(who.nationalities)
    papers = _EACH.join(one.number for one in who.papers)
    yield "identity", message("notices-label-subject-papers-number"), papers
    yield "charges", message("notices-label-facts-charges"), facts.charges
    yield "charges", message("notices-label-facts-articles"), facts.articles
    yield "court-act", message("notices-label-court-act-issued-by"), act.issued_by
    yield "court-act", message("notices-label-court-act-number"), act.number
    yield "court-act", message("notices-label-court-act-issued"), act.issued
    yield "facts", message("notices-label-facts-committed"), facts.committed or ""
    yield "facts", message("notices-label-facts-place"), facts.place
    yield "facts", message("notices-rights-shown-facts"), facts.summary.best(lang)[1]
