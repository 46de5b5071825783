"""Write a paper on demand: the case sheet, the annex with the reasons of the law, a certificate.

1. The sheet and the annex are for our own desk: they are kept with the documents of the case and
   never leave with a message. Nothing that a step is judged on changes.
2. The petition to the court and the certificate of the remaining sentence are written from the
   facts of the case; a fact that is missing is named, and nothing is kept then. The certificate is
   a paper of the package, so the assessment is worked out anew.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, Side
from eurazpol.cooperation.actions.case_view import case_view
from eurazpol.cooperation.actions.conditions import (
    conditions_of,
    copy_conditions,
    marking,
    record_done,
    require_court_use,
)
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.papers import put_document
from eurazpol.cooperation.actions.refresh import assessed, finish
from eurazpol.cooperation.actions.translations import into, translations_of
from eurazpol.cooperation.actions.views import CaseView, HistoryView, LimitView
from eurazpol.cooperation.actions.work import Work, opened, require_act
from eurazpol.cooperation.actions.write_papers import writing_of
from eurazpol.cooperation.domain.conditions import FACTS, PAPERS
from eurazpol.cooperation.domain.declare import Kind, Stance
from eurazpol.cooperation.domain.letters.parts import (
    Writing,
    basis_part,
    known,
    source_title,
    state_text,
    subject_part,
)
from eurazpol.cooperation.domain.letters.table import paper_facts
from eurazpol.cooperation.domain.limits import LimitLabel, offset_text
from eurazpol.cooperation.domain.sentences import conclusion
from eurazpol.documents.actions.from_law import in_three, reasoning
from eurazpol.documents.actions.produce import Draft, produce
from eurazpol.documents.domain.facts import Office
from eurazpol.documents.domain.papers.legal_reasoning import LegalReasoning
from eurazpol.exchange.domain.handling import UseKind
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import Lang, Message, message


class OnDemand(StrEnum):
    """A paper that is written when an officer asks for it, by its template."""

    CASE_SHEET = "case_sheet"
    LEGAL_REASONING = "legal_reasoning"
    ARREST_PETITION = "arrest_petition"
    REMAINING_SENTENCE = "remaining_sentence_certificate"

    @property
    def paper(self) -> str:
        """What it is among the papers of the case."""
        return _PAPERS[self]


_PAPERS = {
    OnDemand.CASE_SHEET: "P_CASE_SHEET",
    OnDemand.LEGAL_REASONING: "P_LEGAL_REASONING",
    OnDemand.ARREST_PETITION: "P_PETITION",
    OnDemand.REMAINING_SENTENCE: "D_REMAINING",
}


def offered(kind: Kind, side: Side, stance: Stance | None) -> tuple[OnDemand, ...]:
    """Return what can be written on demand from a file of this kind, on this side."""
    found = [OnDemand.CASE_SHEET]
    if stance is Stance.SENTENCING:
        found.append(OnDemand.REMAINING_SENTENCE)
    if any(step.id == "record_petition" and step.side is side for step in kind.transitions):
        found.append(OnDemand.ARREST_PETITION)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Asked:
    """Which paper, in which language; ``as_of`` is the day of the law for the annex."""

    what: OnDemand
    lang: Lang
    as_of: date | None = None


@transaction.atomic
def write_document(
    deps: CooperationDeps, number: str, asked: Asked, actor: Actor, now: datetime
) -> str:
    """Write the paper, keep it with the case and return the id of the document.

    The sheet leaves out what may not be printed; a paper for a court raises :class:`ConditionBars`
    where an owner has not permitted use as evidence. Raises ``Forbidden``, :class:`UnknownCase`,
    and ``FactError`` of the room *documents* naming a fact that the case lacks.
    """
    work = opened(deps, number, actor, now)
    require_act(work, Act.PRODUCE_DOCUMENT)
    by: tuple[str, ...] = ()
    if asked.what is OnDemand.CASE_SHEET:
        draft = sheet_draft(work, asked.lang)
    else:
        # The annex and the petition are papers for a court.
        if asked.what is not OnDemand.REMAINING_SENTENCE:
            by = require_court_use(work).by
        draft = _draft(work, asked)
    stored = produce(deps.documents, draft, about=number, actor=actor, now=now)
    row = put_document(work, asked.what.paper, stored)
    copy_conditions(work.row, work.row, FACTS, f"{PAPERS}/{row.pk}", row)
    record_done(work, by, UseKind.EVIDENCE, stored.sha256)
    if asked.what is OnDemand.REMAINING_SENTENCE:
        finish(work)
    else:
        work.row.save(update_fields=["last_text", "last_at"])
    day = asked.as_of.isoformat() if asked.as_of else ""
    work.journal("paper-added", paper=row.paper, sha256=row.sha256, lang=asked.lang, as_of=day)
    return stored.id


def sheet_draft(work: Work, lang: Lang) -> Draft:
    """Return the case sheet as this officer may print it."""
    view = case_view(work.deps, work.row.number, work.actor, work.now, UseKind.PRINT)
    facts = _sheet(as_seen(writing_of(work), view), view, lang)
    return Draft(OnDemand.CASE_SHEET.value, lang, facts, _marking(work))


def _draft(work: Work, asked: Asked) -> Draft:
    writing = writing_of(work)
    if asked.what is OnDemand.LEGAL_REASONING:
        facts: Any = _annex(work, writing, asked.as_of)
    else:
        facts = paper_facts(asked.what.value, writing)
    translated = into(asked.lang, translations_of(work.row))
    return Draft(asked.what.value, asked.lang, facts, _marking(work), translated)


def _marking(work: Work) -> Message | None:
    return marking(conditions_of(work.row, work.deps.courier.state_of))


def as_seen(writing: Writing, view: CaseView) -> Writing:
    """Return what a paper is written from, without the facts that are withheld in ``view``."""
    return replace(writing, situation=replace(writing.situation, facts=view.facts))


def _annex(work: Work, writing: Writing, as_of: date | None) -> LegalReasoning:
    found = assessed(work.deps, work.row, work.now, as_of)
    return reasoning(
        found,
        office=Office(name=writing.office, state=writing.state.iso),
        kind=work.kind.text,
        conclusion=conclusion(found),
        titles=lambda source: source_title(source, work.deps.book),
    )


def _sheet(writing: Writing, view: CaseView, lang: Lang) -> dict[str, object]:
    ahead = next((step.label for step in view.steps if step.allowed and step.main), view.awaits)
    authority = view.authority.get(lang) if view.authority else "—"
    zone = writing.situation.zone
    return known(
        {
            "office": {"name": writing.office, "state": writing.state.iso},
            "kind": in_three(view.kind),
            "status": in_three(view.sentence),
            "requesting": state_text(view.requesting.iso),
            "requested": state_text(view.requested.iso),
            "holder": view.holder or authority,
            "person": subject_part(writing),
            "next_action": in_three(ahead),
            "limits": tuple(_limit(limit, writing) for limit in view.limits),
            "basis": basis_part(writing),
            "events": tuple(_event(line, view, zone, lang) for line in view.timeline),
            "handling": in_three(message(f"cooperation-handling-{view.handling}")),
        }
    )


def _limit(limit: LimitView, writing: Writing) -> dict[str, object]:
    cited, left = limit.citation, limit.text.args.get("days")
    running = limit.label is LimitLabel.LEFT
    hour = f"{limit.due:%H:%M}" if limit.in_hours else "24:00"
    if cited:
        instrument = source_title(cited.instrument, writing.situation.book)
    else:
        instrument = in_three(message("cooperation-limit-ours"))
    return known(
        {
            "what": in_three(limit.what),
            "due": f"{limit.due:%d.%m.%Y} {hour} {limit.offset}",
            "state": "running" if running else limit.label.value,
            "instrument": instrument,
            "article": cited.article if cited else "—",
            "days_left": left if isinstance(left, int) else None,
        }
    )


def _event(line: HistoryView, view: CaseView, zone: ZoneInfo, lang: Lang) -> dict[str, object]:
    who = line.actor
    if line.by_peer:
        who = view.peer.name(lang)
    elif line.system:
        who = catalogue().text("ui-by-system", lang)
    at = line.at.astimezone(zone)
    return {
        "at": f"{at:%d.%m.%Y %H:%M} {offset_text(at, zone)}",
        "what": in_three(line.text),
        "who": who,
    }
