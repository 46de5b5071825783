"""The messages of one case, and what each side owes the other."""

from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from django.http import Http404, HttpResponse

from eurazpol.access.actions.requests import ApiRequest
from eurazpol.access.domain.permissions import Act, require
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.owed import PeerAccount, owed
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.actions.views import CaseView
from eurazpol.cooperation.web.api.shared import opened
from eurazpol.cooperation.web.exchange import messages_of
from eurazpol.exchange.actions.message_queries import evidence_bytes
from eurazpol.exchange.actions.views import MessageView
from eurazpol.exchange.domain.evidence import EvidenceKind
from eurazpol.ui.api.operations import Room
from eurazpol.ui.api.shapes import model_of
from eurazpol.ui.api.words import Number, Slug, UuidPath, data

CaseMessage: Any = model_of(MessageView)
Account: Any = model_of(PeerAccount)
_READ = ("read_case", "read_tracker")
EVIDENCE = "application/vnd.eurazpol.exchange"
Opened = Callable[[ApiRequest, str], CaseView]


def tracker_room(deps: CooperationDeps) -> Room:
    """Return the operations."""
    room = Room("Exchange of a case", "The messages about a case, and what is owed.")

    @room.get("/cases/{number}/messages", "listCaseMessages", list[CaseMessage], _READ)
    def listed(request: ApiRequest, number: Number) -> Any:
        """List the messages about a case, of both sides, oldest first, with steps and evidences."""
        view = opened(deps, request, number)
        require(request.actor, Act.READ_TRACKER, target_of(number))
        return data(request, messages_of(view))

    @room.get(
        "/cases/{number}/messages/{message}/evidence/{kind}", "downloadCaseEvidence", None, _READ,
        gives=EVIDENCE, status=HTTPStatus.OK,
    )  # fmt: skip
    def evidence(request: ApiRequest, number: Number, message: UuidPath, kind: Slug) -> Any:
        """Download the signed bytes of an evidence of a message about the case."""
        view = opened(deps, request, number)
        require(request.actor, Act.READ_TRACKER, target_of(number))
        known = kind in set(EvidenceKind)
        ours = known and any(one.id == message for one in messages_of(view))
        raw = evidence_bytes(message, kind) if ours else None
        if raw is None:
            raise Http404
        return HttpResponse(raw, content_type=EVIDENCE)

    @room.get("/owed", "readOwed", list[Account], ("read_owed",))
    def debts(request: ApiRequest) -> Any:
        """Read what each peer still owes and what is owed to it, what is late first."""
        return data(request, owed(deps, request.actor, request.now))

    return room
