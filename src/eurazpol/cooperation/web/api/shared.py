"""What the operations on a case share: its models, its version, what a change answers with."""

from typing import Any

from django.http import HttpResponse

from eurazpol.access.actions.requests import ApiRequest
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.read_case import read_case
from eurazpol.cooperation.actions.standing import standing
from eurazpol.cooperation.actions.views import CaseView
from eurazpol.exchange.domain.handling import UseKind
from eurazpol.ui.api.operations import etag
from eurazpol.ui.api.shapes import Model
from eurazpol.ui.api.words import CaseNumber

ADDRESS = "/api/v1/cases"
READ, WORK, CASEWORK = ("read_case",), ("change_facts",), ("casework",)


class Standing(Model):
    """Where a case stands after a change: its number, its version, its state."""

    number: CaseNumber
    version: int
    state: str
    stage: str


class Added(Standing):
    """Where a case stands after something was added to it, and the key of that."""

    id: int | str


def stands(response: HttpResponse, number: str) -> dict[str, Any]:
    """Return where the case stands now, and tag the answer with its version."""
    now = standing(number)
    response["ETag"] = etag(now.version)
    return {
        "number": now.number,
        "version": now.version,
        "state": now.state,
        "stage": now.stage.value,
    }


def added(response: HttpResponse, number: str, id_: int | str) -> dict[str, Any]:
    """Return where the case stands now, with the key of what was added."""
    return {**stands(response, number), "id": id_}


def opened(deps: CooperationDeps, request: ApiRequest, number: str) -> CaseView:
    """Read the file for a programme, which takes it out of the node: an export, and recorded.

    What a handling condition bars from that is left out, with the reason.
    """
    return read_case(
        deps, number, ground=f"{number}: {request.ground}", actor=request.actor, now=request.now,
        kind=UseKind.EXPORT,
    )  # fmt: skip
