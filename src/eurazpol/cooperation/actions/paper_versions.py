"""Versions of papers that were written here: a new one supersedes, the old one stays readable.

1. A version is written from the facts of the case as they are now; what only the step knew (a
   reason, a date) is taken over from the paper.
2. The languages of one issue are one paper: all are written anew, from the same facts.
3. An old version that has not left is taken out of the package; one that has left stays there,
   marked as superseded. Its file can be read in either case.
"""

import json
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act
from eurazpol.cooperation.actions.conditions import conditions_of, copy_conditions, marking
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.papers import put_document
from eurazpol.cooperation.actions.refresh import finish
from eurazpol.cooperation.actions.translations import into, translations_of
from eurazpol.cooperation.actions.work import Work, opened, require_act
from eurazpol.cooperation.actions.write_papers import writing_of
from eurazpol.cooperation.domain.conditions import FACTS, PAPERS, on
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.letters.table import refreshed
from eurazpol.cooperation.domain.papers import paper_text
from eurazpol.cooperation.store.models import PaperRow
from eurazpol.cooperation.store.paper_work import PaperVersionRow
from eurazpol.documents.actions.produce import Draft, produce
from eurazpol.documents.actions.queries import facts_of, get
from eurazpol.documents.domain.views import DocumentView
from eurazpol.kernel.texts import LANGS, message

MIN_REASON = 10


@dataclass(frozen=True, slots=True)
class VersionView:
    """One version of a paper, the newest of a chain having the highest number."""

    paper_id: int
    number: int
    document: DocumentView
    reason: str
    by: str
    at: datetime
    sent_at: datetime | None


def own_paper(number: str, paper_id: int) -> PaperRow:
    """Return a paper of the case that is kept as a document; removed ones too.

    Raises :class:`InvalidFact` when there is none of that id.
    """
    row = PaperRow.objects.filter(case__number=number, pk=paper_id).exclude(document_id="").first()
    if row is None:
        raise InvalidFact("paper-not-there", field="paper", id=paper_id)
    return row


def versions_of(row: PaperRow) -> tuple[VersionView, ...]:
    """Return the chain that the paper is in, newest first."""
    newest = row
    while following := PaperVersionRow.objects.filter(supersedes=newest).first():
        newest = following.paper
    found: list[VersionView] = []
    current: PaperRow | None = newest
    while current is not None:
        made = PaperVersionRow.objects.select_related("supersedes").filter(paper=current).first()
        found.append(_view(current, made))
        current = made.supersedes if made else None
    return tuple(found)


def _view(row: PaperRow, made: PaperVersionRow | None) -> VersionView:
    return VersionView(
        paper_id=row.pk,
        number=made.number if made else 1,
        document=get(row.document_id),
        reason=made.reason if made else "",
        by=row.added_by,
        at=row.added_at,
        sent_at=row.sent_at,
    )


@transaction.atomic
def write_version(
    deps: CooperationDeps,
    number: str,
    paper_id: int,
    *,
    reason: str,
    actor: Actor,
    now: datetime,
) -> int:
    """Write the paper anew in all its languages and return the id of the one asked for.

    Raises ``Forbidden``, :class:`InvalidFact` for a paper that cannot have a version or a reason
    that is too short, and what ``produce`` raises where the case lacks a fact.
    """
    work = opened(deps, number, actor, now)
    require_act(work, Act.PRODUCE_DOCUMENT)
    why = " ".join(reason.split())
    if len(why) < MIN_REASON:
        raise InvalidFact("input-too-short", field="reason", minimum=MIN_REASON)
    old = own_paper(number, paper_id)
    document = get(old.document_id)
    if old.by_peer or not document.template or PaperVersionRow.objects.filter(supersedes=old):
        raise InvalidFact("paper-no-version", field="paper", name=old.name)
    before = json.loads(facts_of(document.id))
    facts = refreshed(document.template, before, writing_of(work))
    answer = paper_id
    for twin in _twins(work, old, document):
        new = _supersede(work, twin, get(twin.document_id), facts, why)
        answer = new.pk if twin.pk == old.pk else answer
    finish(work)
    return answer


def _twins(work: Work, old: PaperRow, document: DocumentView) -> list[PaperRow]:
    """Return the papers that were written from the same facts: other languages of the issue."""
    rows = PaperRow.objects.filter(case=work.row, paper=old.paper, by_peer=False)
    alike = rows.filter(added_at=old.added_at, superseded_by=None).order_by("pk")
    found = [one for one in alike if get(one.document_id).facts_sha256 == document.facts_sha256]
    return found or [old]


def _supersede(
    work: Work, old: PaperRow, document: DocumentView, facts: dict[str, object], why: str
) -> PaperRow:
    deps = work.deps
    lang = next(one for one in LANGS if one == document.lang)
    laid = on(conditions_of(work.row, deps.courier.state_of), FACTS)
    draft = Draft(
        document.template, lang, facts, marking(laid), into(lang, translations_of(work.row))
    )
    stored = produce(deps.documents, draft, about=work.row.number, actor=work.actor, now=work.now)
    new = put_document(work, old.paper, stored)
    copy_conditions(work.row, work.row, FACTS, f"{PAPERS}/{new.pk}", new)
    made = PaperVersionRow.objects.filter(paper=old).first()
    number = (made.number if made else 1) + 1
    PaperVersionRow.objects.create(
        paper=new, supersedes=old, number=number, reason=why, by_name=work.actor.name, at=work.now
    )
    if old.sent_at is None:
        old.removed_at, old.removed_by, old.removal_reason = work.now, work.actor.name, why
        old.save(update_fields=["removed_at", "removed_by", "removal_reason"])
    named = paper_text(old.paper, deps.book)
    work.tell(
        "paper",
        message("cooperation-history-paper-version", paper=named, version=number),
        detail=why,
        document_id=stored.id,
    )
    work.journal("paper-version", why, paper=old.paper, sha256=new.sha256, supersedes=old.sha256)
    return new
