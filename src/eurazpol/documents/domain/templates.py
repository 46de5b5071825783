"""The table of templates: one row for each paper that the room can write.

Adding a paper is one module in ``domain/papers`` and one row here, with its title and sentences in
the three catalogues. A change of wording that changes what a paper says raises its version.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Generic

from eurazpol.documents.domain.errors import DocumentError
from eurazpol.documents.domain.facts import F, read_facts
from eurazpol.documents.domain.paper import Paper
from eurazpol.documents.domain.papers import (
    arrest_petition,
    case_sheet,
    closing_letter,
    conviction_notice,
    execution_letter,
    extradition_decision,
    extradition_request,
    handover_record,
    legal_assistance_request,
    legal_reasoning,
    person_notice,
    police_query,
    postponement_letter,
    proceedings_transfer_request,
    progress_letter,
    provisional_arrest_request,
    query_answer,
    remaining_sentence_certificate,
    reminder_letter,
    request_decision,
    return_for_completion,
    speciality_consent,
    supplement_letter,
    transfer_request,
    transit_request,
    withdrawal_letter,
)
from eurazpol.kernel.texts import Lang, Message, message


@dataclass(frozen=True, slots=True)
class Template(Generic[F]):
    """A kind of paper: its id, the struct of its facts, how it is composed, its version."""

    id: str
    facts: type[F]
    compose: Callable[[F, Lang], Paper]
    version: int = 1

    @property
    def title(self) -> Message:
        """The title that the paper carries."""
        return message(f"documents-title-{self.id.replace('_', '-')}")

    def read(self, raw: F | Mapping[str, Any]) -> F:
        """Check facts; raises :class:`FactError` naming the fact."""
        return read_facts(raw, self.facts)


_ROWS: tuple[Template[Any], ...] = (
    # requests
    Template(
        "extradition_request", extradition_request.ExtraditionRequest, extradition_request.compose
    ),
    Template(
        "provisional_arrest_request",
        provisional_arrest_request.ProvisionalArrestRequest,
        provisional_arrest_request.compose,
    ),
    Template(
        "legal_assistance_request",
        legal_assistance_request.LegalAssistanceRequest,
        legal_assistance_request.compose,
    ),
    Template("transfer_request", transfer_request.TransferRequest, transfer_request.compose),
    Template(
        "proceedings_transfer_request",
        proceedings_transfer_request.ProceedingsTransferRequest,
        proceedings_transfer_request.compose,
    ),
    Template("transit_request", transit_request.TransitRequest, transit_request.compose),
    Template("police_query", police_query.PoliceQuery, police_query.compose),
    # what follows a request
    Template("supplement_letter", supplement_letter.SupplementLetter, supplement_letter.compose),
    Template("reminder_letter", reminder_letter.ReminderLetter, reminder_letter.compose),
    Template("withdrawal_letter", withdrawal_letter.WithdrawalLetter, withdrawal_letter.compose),
    Template("closing_letter", closing_letter.ClosingLetter, closing_letter.compose),
    # answers
    Template(
        "return_for_completion",
        return_for_completion.ReturnForCompletion,
        return_for_completion.compose,
    ),
    Template(
        "extradition_decision",
        extradition_decision.ExtraditionDecision,
        extradition_decision.compose,
    ),
    Template("request_decision", request_decision.RequestDecision, request_decision.compose),
    Template("execution_letter", execution_letter.ExecutionLetter, execution_letter.compose),
    Template(
        "postponement_letter", postponement_letter.PostponementLetter, postponement_letter.compose
    ),
    Template(
        "speciality_consent", speciality_consent.SpecialityConsent, speciality_consent.compose
    ),
    Template("query_answer", query_answer.QueryAnswer, query_answer.compose),
    Template("progress_letter", progress_letter.ProgressLetter, progress_letter.compose),
    # to a court of the own state
    Template("arrest_petition", arrest_petition.ArrestPetition, arrest_petition.compose),
    # notifications and records
    Template("person_notice", person_notice.PersonNotice, person_notice.compose),
    Template("conviction_notice", conviction_notice.ConvictionNotice, conviction_notice.compose),
    Template("handover_record", handover_record.HandoverRecord, handover_record.compose),
    Template(
        "remaining_sentence_certificate",
        remaining_sentence_certificate.RemainingSentenceCertificate,
        remaining_sentence_certificate.compose,
    ),
    # sheets about a case
    Template("case_sheet", case_sheet.CaseSheet, case_sheet.compose),
    Template("legal_reasoning", legal_reasoning.LegalReasoning, legal_reasoning.compose),
)

TEMPLATES: Mapping[str, Template[Any]] = MappingProxyType({row.id: row for row in _ROWS})


def template_of(id_: str) -> Template[Any]:
    """Return the template; raises :class:`DocumentError` when there is none of that id."""
    try:
        return TEMPLATES[id_]
    except KeyError:
        raise DocumentError("document-template-unknown", field="template", value=id_) from None
