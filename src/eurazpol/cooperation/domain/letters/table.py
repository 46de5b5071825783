"""The tables of the papers that a step writes, by template of the room *documents*.

1. A step writes the papers that its kind declares.
2. Beside them every step that tells the other state something, or asks a court, writes the letter
   of the table below: what leaves as data is also a paper in the file.
3. What the node does by itself is signed by nobody and writes no letter.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from eurazpol.cooperation.domain.declare import Transition
from eurazpol.cooperation.domain.letters import answers, progress, requests
from eurazpol.cooperation.domain.letters.parts import (
    COMPLAINTS,
    Writing,
    basis_part,
    custody_part,
    judgment_part,
    known,
    offences_part,
    sentence_part,
    serving_part,
    subject_part,
)

STEP_LETTERS: Mapping[str, str] = MappingProxyType(
    {
        "complete_and_send": "supplement_letter",
        "send_supplement": "supplement_letter",
        "remind": "reminder_letter",
        "withdraw": "withdrawal_letter",
        "close": "closing_letter",
        "send_status": "progress_letter",
        "postpone": "postponement_letter",
        "postpone_surrender": "postponement_letter",
        "record_detention": "progress_letter",
        "record_petition": "arrest_petition",
        "release": "progress_letter",
        "complete_transit": "progress_letter",
        "begin_sentence": "progress_letter",
        "report_outcome": "progress_letter",
        "send_partial": "execution_letter",
        "send_query": "police_query",
        "answer": "query_answer",
        "answer_partly": "query_answer",
        "answer_nothing": "query_answer",
    }
)
"""The letter of a step, whatever the kind."""


def letters_of(step: Transition) -> tuple[str, ...]:
    """Return the templates of everything that the step writes."""
    further = STEP_LETTERS.get(step.id)
    return (*step.documents, further) if further else step.documents


def template_for(template: str, writing: Writing) -> str:
    """Return the paper that fits: one with a right of complaint only where a rule gives it."""
    if template == "extradition_decision" and writing.state.iso not in COMPLAINTS:
        return "request_decision"
    return template


def wanted(template: str, writing: Writing) -> bool:
    """Whether the paper is written at all.

    The person's notice needs a right of complaint, the petition an act to speak of.
    """
    match template:
        case "person_notice":
            return writing.state.iso in COMPLAINTS
        case "arrest_petition":
            return progress.can_petition(writing.facts)
        case _:
            return True


def paper_facts(template: str, writing: Writing) -> dict[str, Any]:
    """Return the facts of the paper ``template``."""
    return known(PAPERS[template](writing))


def refreshed(template: str, before: Mapping[str, Any], writing: Writing) -> dict[str, Any]:
    """Return the facts of a paper as the case holds them now.

    A request comes from the case alone. Any other paper keeps what its step was told (reasons,
    dates, addressees) and takes person, act, court acts, sentence and legal basis from the case.
    """
    if template in REQUESTS:
        return {**paper_facts(template, writing), "number": before["number"]}
    held = serving_part(writing.facts.sentence) if "judgment" in before else custody_part(writing)
    now = {
        "person": subject_part(writing),
        "offences": offences_part(writing.facts),
        "statement": writing.facts.offence.summary,
        "judgment": judgment_part(writing.facts.sentence),
        "sentence": sentence_part(writing.facts.sentence),
        "custody": held,
        "basis": basis_part(writing),
        "signatory": {"name": writing.signatory, "post": writing.post},
        "issued": writing.today,
    }
    return {**before, **{key: value for key, value in known(now).items() if key in before}}


REQUESTS = frozenset(
    {
        "extradition_request",
        "provisional_arrest_request",
        "legal_assistance_request",
        "transfer_request",
        "proceedings_transfer_request",
        "transit_request",
        "police_query",
    }
)
"""Papers that are written from the facts of the case alone."""


PAPERS: Mapping[str, Callable[[Writing], dict[str, Any]]] = MappingProxyType(
    {
        "extradition_request": requests.extradition_request,
        "provisional_arrest_request": requests.provisional_arrest_request,
        "legal_assistance_request": requests.legal_assistance_request,
        "transfer_request": requests.transfer_request,
        "proceedings_transfer_request": requests.proceedings_transfer_request,
        "transit_request": requests.transit_request,
        "return_for_completion": answers.return_for_completion,
        "extradition_decision": answers.extradition_decision,
        "request_decision": answers.request_decision,
        "person_notice": answers.person_notice,
        "conviction_notice": answers.conviction_notice,
        "execution_letter": answers.execution_letter,
        "handover_record": answers.handover_record,
        "supplement_letter": progress.supplement_letter,
        "reminder_letter": progress.reminder_letter,
        "withdrawal_letter": progress.withdrawal_letter,
        "closing_letter": progress.closing_letter,
        "postponement_letter": progress.postponement_letter,
        "progress_letter": progress.progress_letter,
        "arrest_petition": progress.arrest_petition,
        "remaining_sentence_certificate": progress.remaining_sentence_certificate,
        "speciality_consent": progress.speciality_consent,
        "police_query": progress.police_query,
        "query_answer": progress.query_answer,
    }
)
