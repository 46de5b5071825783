"""Write a paper on demand: the case sheet, or the annex with the reasons of the law on a date.

Both are for our own desk: they are kept with the documents of the case and never leave with a
message. Nothing that a step is judged on changes, so the version of the file stays.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act
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
from eurazpol.cooperation.actions.refresh import assessed
from eurazpol.cooperation.actions.views import CaseView, HistoryView, LimitView
from eurazpol.cooperation.actions.work import Work, opened, require_act
from eurazpol.cooperation.actions.write_papers import writing_of
from eurazpol.cooperation.domain.conditions import FACTS, PAPERS
from eurazpol.cooperation.domain.letters.parts import (
    Writing,
    basis_part,
    known,
    source_title,
    state_text,
    subject_part,
)
from eurazpol.cooperation.domain.limits import LimitLabel, offset_text
from eurazpol.cooperation.domain.sentences import conclusion
from eurazpol.documents.actions.from_law import in_three, reasoning
from eurazpol.documents.actions.produce import Draft, produce
from eurazpol.documents.domain.facts import Office
from eurazpol.documents.domain.papers.legal_reasoning import LegalReasoning
from eurazpol.exchange.domain.handling import UseKind
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import Lang, message


class OnDemand(StrEnum):
    """A paper that is written when an officer asks for it, by its template."""

    CASE_SHEET = "case_sheet"
    LEGAL_REASONING = "legal_reasoning"

    @property
    def paper(self) -> str:
        """What it is among the papers of the case."""
        return f"P_{self.value.upper()}"


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

    The sheet leaves out what may not be printed; the annex, a paper for a court, raises
    :class:`ConditionBars` where an owner has not permitted use as evidence. Raises ``Forbidden``
    and :class:`UnknownCase`.
    """
    work = opened(deps, number, actor, now)
    require_act(work, Act.PRODUCE_DOCUMENT)
    writing = writing_of(work)
    by: tuple[str, ...] = ()
    if asked.what is OnDemand.CASE_SHEET:
        view = case_view(deps, number, actor, now, UseKind.PRINT)
        facts: Any = _sheet(_as_seen(writing, view), view, asked.lang)
    else:
        by = require_court_use(work).by
        facts = _annex(work, writing, asked.as_of)
    laid = conditions_of(work.row, deps.courier.state_of)
    draft = Draft(asked.what.value, asked.lang, facts, marking(laid))
    stored = produce(deps.documents, draft, about=number, actor=actor, now=now)
    row = put_document(work, asked.what.paper, stored)
    copy_conditions(work.row, work.row, FACTS, f"{PAPERS}/{row.pk}", row)
    record_done(work, by, UseKind.EVIDENCE, stored.sha256)
    work.row.save(update_fields=["last_text", "last_at"])
    day = asked.as_of.isoformat() if asked.as_of else ""
    work.journal("paper-added", paper=row.paper, sha256=row.sha256, lang=asked.lang, as_of=day)
    return stored.id


def _as_seen(writing: Writing, view: CaseView) -> Writing:
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
