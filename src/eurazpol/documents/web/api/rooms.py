"""The operations of the room, under their headings."""

from collections.abc import Callable
from datetime import datetime
from http import HTTPStatus
from typing import Any

from django.http import HttpResponse

from eurazpol.access.actions.requests import ApiRequest
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, require
from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.documents.actions.large_file import OpenedLarge, open_large
from eurazpol.documents.actions.queries import get
from eurazpol.documents.actions.read_file import read_file
from eurazpol.documents.domain.large import OTHER
from eurazpol.documents.domain.media import MAX_BYTES
from eurazpol.documents.domain.views import DocumentView
from eurazpol.documents.web.large import large_response
from eurazpol.documents.web.urls import attached
from eurazpol.ui.api.operations import BYTES, Room
from eurazpol.ui.api.shapes import model_of
from eurazpol.ui.api.words import UuidPath, data
from eurazpol.ui.download import shut_in

Reader = Callable[[str, Actor, datetime], None]
Document: Any = model_of(DocumentView)
_READ = ("read_document",)


def rooms(deps: DocumentsDeps, told: Reader) -> tuple[Room, ...]:
    """Return them; ``told`` hears which case's document was handed out to whom."""
    room = Room("Documents", "Papers and files of cases, with their bytes.")

    @room.get("/documents/{document}", "readDocument", Document, _READ)
    def about(request: ApiRequest, document: UuidPath) -> Any:
        """Read what is known of a document, without its bytes."""
        found = get(document)
        require(request.actor, Act.READ_DOCUMENT, deps.target_of(found.about))
        return data(request, found)

    @room.get(
        "/documents/{document}/content", "downloadDocument", None, _READ, gives=BYTES,
        status=HTTPStatus.OK, also=(HTTPStatus.GONE, HTTPStatus.CONFLICT,
                                    HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE),
    )  # fmt: skip
    def content(request: ApiRequest, document: UuidPath) -> Any:
        """Download the bytes of a document, verified on the way.

        Of a file beyond 25 MB one range may be asked for in the header `Range` (RFC 9110, 14.2);
        the answer is then 206. The reading is in the journal, with the case and the ground.
        """
        found = get(document)
        large = found.size > MAX_BYTES or found.media_type == OTHER
        opened = (open_large if large else read_file)(
            deps, found.id, ground=f"{found.about}: {request.ground}", actor=request.actor,
            now=request.now,
        )  # fmt: skip
        told(found.about, request.actor, request.now)
        if isinstance(opened, OpenedLarge):
            return large_response(request, opened, attached(found))
        response = HttpResponse(opened.data, content_type=BYTES)
        response["Content-Disposition"] = attached(found)
        return shut_in(response)

    return (room,)
