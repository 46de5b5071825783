"""The table of the papers that a step may write, by template of the room *documents*."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from eurazpol.cooperation.domain.letters import answers, requests
from eurazpol.cooperation.domain.letters.parts import COMPLAINTS, Writing, known


def template_for(template: str, writing: Writing) -> str:
    """Return the paper that fits: one with a right of complaint only where a rule gives it."""
    if template == "extradition_decision" and writing.state.iso not in COMPLAINTS:
        return "request_decision"
    return template


def wanted(template: str, writing: Writing) -> bool:
    """Whether the paper is written at all: the person's notice needs a right of complaint."""
    return template != "person_notice" or writing.state.iso in COMPLAINTS


def paper_facts(template: str, writing: Writing) -> dict[str, Any]:
    """Return the facts of the paper ``template``."""
    return known(PAPERS[template](writing))


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
    }
)
