"""Write the papers that a step produces, in the languages of the letter."""

from dataclasses import replace
from types import MappingProxyType

from eurazpol.access.actions.queries import authorities
from eurazpol.access.domain.actor import AuthorityKind
from eurazpol.cooperation.actions.conditions import (
    conditions_of,
    copy_conditions,
    marking,
    record_done,
    require_use,
)
from eurazpol.cooperation.actions.office_names import office_name
from eurazpol.cooperation.actions.papers import put_document
from eurazpol.cooperation.actions.refresh import situation
from eurazpol.cooperation.actions.rules_in_force import letterhead
from eurazpol.cooperation.actions.translations import into, translations_of
from eurazpol.cooperation.actions.work import Work
from eurazpol.cooperation.domain.conditions import COURT_TEMPLATES, FACTS, PAPERS, on
from eurazpol.cooperation.domain.declare import Outcome, Transition
from eurazpol.cooperation.domain.letters.parts import Writing, letter_languages
from eurazpol.cooperation.domain.letters.table import letters_of, paper_facts, template_for, wanted
from eurazpol.cooperation.domain.papers import REQUEST
from eurazpol.cooperation.domain.situation import Inputs
from eurazpol.documents.actions.produce import Draft, produce
from eurazpol.documents.actions.signing import require_signature
from eurazpol.exchange.domain.handling import UseKind
from eurazpol.kernel.texts import Texts

_KEPT_AS = {
    "return_for_completion": "P_LETTER",
    "extradition_decision": "P_DECISION",
    "request_decision": "P_DECISION",
    "person_notice": "P_NOTIFICATION",
    "conviction_notice": "P_NOTIFICATION",
    "execution_letter": "P_LETTER",
    "handover_record": "P_HANDOVER",
    "arrest_petition": "P_PETITION",
    "supplement_letter": "P_LETTER",
    **dict.fromkeys(
        (
            "reminder_letter",
            "withdrawal_letter",
            "closing_letter",
            "postponement_letter",
            "progress_letter",
            "speciality_consent",
            "query_answer",
        ),
        "P_OWN_LETTER",
    ),
}
"""What a written paper is in the file; a letter of request is the request itself.

A letter of a message that carries no papers stays here: the message says the same as data, under
the terms of each field.
"""


def _office(work: Work) -> Texts:
    """Name the sender of a letter: the central authority of this state, else who acts."""
    central = (body.name for body in authorities() if body.kind is AuthorityKind.CENTRAL)
    return next(central, work.actor.authority_name)


def writing_of(
    work: Work, step: Transition | None = None, inputs: Inputs = MappingProxyType({})
) -> Writing:
    """Return what a paper is written from; without a step where none is taken."""
    return Writing(
        situation=situation(work.deps, work.row, work.now),
        step=step.id if step else "",
        inputs=inputs,
        office=_office(work),
        state=work.deps.node.state,
        peer=work.peer,
        peer_number=work.row.peer_number,
        signatory=work.actor.name,
        post=work.actor.authority_name,
        today=work.today,
        refuses=step is not None and step.decides is Outcome.REFUSED,
        before=work.row.state_before,
        letterhead=letterhead(work.now),
        peer_name=office_name(work.peer),
    )


def write_papers(work: Work, step: Transition, inputs: Inputs) -> list[str]:
    """Write every paper of the step and return their ids; nothing is kept if one cannot be.

    Every page carries the marking of the conditions on the facts; a paper for a court raises
    :class:`ConditionBars` where an owner has not permitted use as evidence.
    """
    asked_for = letters_of(step)
    if not asked_for or work.actor.is_system:
        return []
    deps, now, session = work.deps, work.now, work.deps.session
    written: list[str] = []
    if session is not None:
        # The papers that are signed must be those that were shown.
        work = replace(work, now=session.at)
    known = translations_of(work.row)
    laid = on(conditions_of(work.row, deps.courier.state_of), FACTS)
    marked = marking(laid)
    writing = writing_of(work, step, inputs)
    for asked in asked_for:
        if not wanted(asked, writing):
            continue
        if session is None:
            require_signature(deps.documents, work.actor)
        template = template_for(asked, writing)
        facts = paper_facts(template, writing)
        judged = require_use(work, UseKind.EVIDENCE, laid) if template in COURT_TEMPLATES else None
        for lang in letter_languages(deps.node.state, work.peer):
            stored = produce(
                deps.documents, Draft(template, lang, facts, marked, into(lang, known)),
                about=work.row.number,
                actor=work.actor, now=now, session=session,
            )  # fmt: skip
            row = put_document(work, _KEPT_AS.get(template, REQUEST), stored)
            copy_conditions(work.row, work.row, FACTS, f"{PAPERS}/{row.pk}", row)
            if judged:
                record_done(work, judged.by, UseKind.EVIDENCE, stored.sha256)
        written.append(template)
    return written
