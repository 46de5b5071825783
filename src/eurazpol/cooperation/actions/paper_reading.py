"""Read the papers of a case as places: two languages side by side, previews, marks of the list.

1. A paper that was written here is composed anew from its facts, in any two languages.
2. A preview is composed from the facts of the case and kept nowhere; what is missing is named.
3. The list of papers says of each its version, what in it is not translated, and its copies.
"""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, require
from eurazpol.cooperation.actions.case_view import case_view
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.paper_versions import VersionView, own_paper, versions_of
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.actions.redact_paper import RedactionView, copies_of
from eurazpol.cooperation.actions.translations import translations_of
from eurazpol.cooperation.actions.views import FileView
from eurazpol.cooperation.actions.work import Work
from eurazpol.cooperation.actions.write_document import as_seen
from eurazpol.cooperation.actions.write_papers import writing_of
from eurazpol.cooperation.domain.errors import UnknownCase
from eurazpol.cooperation.domain.letters.parts import OfficeName
from eurazpol.cooperation.domain.letters.table import paper_facts
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.cooperation.store.paper_work import PaperVersionRow, RedactionRow, TranslationRow
from eurazpol.documents.actions.queries import written_from
from eurazpol.documents.actions.read_facts import OpenedFacts, read_facts
from eurazpol.documents.domain.errors import FactError
from eurazpol.documents.domain.facts import Part
from eurazpol.documents.domain.free_words import free_texts, language_of
from eurazpol.documents.domain.places import Place, places
from eurazpol.documents.domain.side_by_side import Change, Pair, changes, pairs
from eurazpol.documents.domain.templates import TEMPLATES, Template, template_of
from eurazpol.documents.domain.views import DocumentView
from eurazpol.kernel.errors import InvalidValue
from eurazpol.kernel.texts import LANGS, Lang, Message


@dataclass(frozen=True, slots=True)
class Reading:
    """A paper in two languages, place by place."""

    title: Message
    pairs: tuple[Pair, ...]
    langs: tuple[Lang, Lang]
    office: OfficeName | None
    """How the authority of the other state is written in letters, if anybody has entered it."""
    document: DocumentView | None = None
    missing: FactError | None = None
    """The fact for want of which there is no paper to read."""
    versions: tuple[VersionView, ...] = ()
    copies: tuple[RedactionView, ...] = ()

    @property
    def open(self) -> int:
        """How many places a person still has to look at."""
        return sum(1 for one in self.pairs if one.open)


@dataclass(frozen=True, slots=True)
class Mark:
    """What the list of papers says of a file that was written here."""

    lang: Lang
    version: int = 1
    superseded: bool = False
    untranslated: int = 0
    machine: int = 0
    copies: int = 0
    readable: bool = True


def read_paper(  # noqa: PLR0913 - which paper, in which languages, for whom
    deps: CooperationDeps,
    number: str,
    paper_id: int,
    langs: tuple[Lang, Lang],
    *,
    shown_in: Lang,
    actor: Actor,
    now: datetime,
) -> Reading:
    """Return a paper side by side; raises what ``read_facts`` raises."""
    row = own_paper(number, paper_id)
    opened = read_facts(deps.documents, row.document_id, ground=number, actor=actor, now=now)
    work = Work(deps, row.case, actor, now)
    chain = versions_of(row)
    return Reading(
        title=opened.template.title,
        pairs=_pairs(opened.template, opened.facts, langs, row.case, shown_in),
        langs=langs,
        office=writing_of(work).peer_name,
        document=opened.document,
        versions=chain,
        copies=copies_of([one.paper_id for one in chain]),
    )


def preview_paper(  # noqa: PLR0913 - which paper, in which languages, for whom
    deps: CooperationDeps,
    number: str,
    template_id: str,
    langs: tuple[Lang, Lang],
    *,
    shown_in: Lang,
    actor: Actor,
    now: datetime,
) -> Reading:
    """Return a paper as it would be written now, as far as this officer may read its facts.

    Nothing is kept. Raises ``Forbidden`` and :class:`UnknownCase`.
    """
    require(actor, Act.PRODUCE_DOCUMENT, target_of(number))
    case = CaseRow.objects.filter(number=number).first()
    if case is None:
        raise UnknownCase("case-unknown", number=number)
    template = template_of(template_id)
    writing = as_seen(writing_of(Work(deps, case, actor, now)), case_view(deps, number, actor, now))
    try:
        facts = template.read(paper_facts(template_id, writing))
    except FactError as error:
        return Reading(template.title, (), langs, writing.peer_name, missing=error)
    return Reading(
        template.title, _pairs(template, facts, langs, case, shown_in), langs, writing.peer_name
    )


def _pairs(
    template: "Template[Part]",
    facts: Part,
    langs: tuple[Lang, Lang],
    case: CaseRow,
    shown_in: Lang,
) -> tuple[Pair, ...]:
    both = (template.compose(facts, langs[0]), template.compose(facts, langs[1]))
    return pairs(both, langs, free_texts(facts).values(), translations_of(case), shown_in)


def places_to_withhold(
    deps: CooperationDeps, number: str, paper_id: int, lang: Lang, actor: Actor, now: datetime
) -> tuple[DocumentView, tuple[Place, ...]]:
    """Return the places of a paper among which an officer chooses; raises as ``read_facts``."""
    require(actor, Act.PRODUCE_DOCUMENT, target_of(number))
    row = own_paper(number, paper_id)
    opened = read_facts(deps.documents, row.document_id, ground=number, actor=actor, now=now)
    return opened.document, places(opened.paper(lang))


def version_changes(
    deps: CooperationDeps,
    number: str,
    ids: tuple[str, str],
    lang: Lang,
    *,
    actor: Actor,
    now: datetime,
) -> tuple[Change, ...]:
    """List what two versions of a paper say otherwise; raises as ``read_facts``."""
    found: list[OpenedFacts] = [
        read_facts(deps.documents, id_, ground=number, actor=actor, now=now) for id_ in ids
    ]
    return changes(found[0].paper(lang), found[1].paper(lang), lang)


@dataclass(slots=True)
class _Known:
    translated: set[tuple[str, str]] = field(default_factory=set)
    machine: set[tuple[str, str]] = field(default_factory=set)


def marks(number: str, files: Iterable[FileView]) -> dict[int, Mark]:
    """Return the marks of the files that were written here, by the id of the paper."""
    listed = list(files)
    written = written_from(file.document_id for file in listed)
    ids = [file.id for file in listed if file.document_id in written]
    numbers = dict(PaperVersionRow.objects.filter(paper__in=ids).values_list("paper_id", "number"))
    old = set(
        PaperVersionRow.objects.filter(supersedes__in=ids).values_list("supersedes_id", flat=True)
    )
    copies = Counter(
        RedactionRow.objects.filter(source__in=ids).values_list("source_id", flat=True)
    )
    known = _known(number)
    found = {}
    for file in listed:
        document, facts = written.get(file.document_id, (None, ""))
        lang = next((one for one in LANGS if document and one == document.lang), None)
        if document is None or lang is None:
            continue
        free = _free_of(document.template, facts)
        other = [text for text in free or () if language_of(text) not in (None, lang)]
        found[file.id] = Mark(
            lang=lang,
            version=numbers.get(file.id, 1),
            superseded=file.id in old,
            untranslated=sum((text, lang) not in known.translated for text in other),
            machine=sum((text, lang) in known.machine for text in other),
            copies=copies[file.id],
            readable=free is not None,
        )
    return found


def _free_of(template_id: str, facts: str) -> tuple[str, ...] | None:
    """Return the free texts of a paper; nothing where its facts can no longer be composed."""
    template = TEMPLATES.get(template_id)
    if template is None:
        return None
    try:
        return tuple(free_texts(template.read(json.loads(facts))).values())
    except (FactError, InvalidValue):
        return None


def _known(number: str) -> _Known:
    known = _Known()
    rows = TranslationRow.objects.filter(case__number=number).order_by("pk")
    for source, lang, machine in rows.values_list("source", "lang", "machine"):
        known.translated.add((source, lang))
        (known.machine.add if machine else known.machine.discard)((source, lang))
    return known
