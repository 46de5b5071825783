"""Papers of a case: the checklist, files added and taken out, large evidence, papers on demand."""

from datetime import date
from typing import Annotated, Any, Literal

from django.core.exceptions import SuspiciousOperation
from django.http import Http404, HttpResponse
from django.http.multipartparser import MultiPartParserError
from ninja.errors import ValidationError as NinjaError
from pydantic import Field, TypeAdapter, ValidationError

from eurazpol.access.actions.requests import ApiRequest
from eurazpol.access.domain.permissions import Act, require
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.full_file import FullFileView, ask_full_file, full_file
from eurazpol.cooperation.actions.large_papers import (
    MAX_CUSTODY,
    MAX_ORIGIN,
    MIN_ORIGIN,
    Evidence,
    add_evidence,
)
from eurazpol.cooperation.actions.paper_versions import write_version
from eurazpol.cooperation.actions.papers import add_paper, remove_paper
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.actions.reuse import Reuse, reuse
from eurazpol.cooperation.actions.views import PaperView
from eurazpol.cooperation.actions.write_document import Asked, OnDemand, write_document
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.web.api.shared import ADDRESS, Added, Standing, added, opened, stands
from eurazpol.cooperation.web.api.steps import uploads
from eurazpol.documents.actions.large_uploads import LargeUploads
from eurazpol.documents.domain.errors import UploadRefused
from eurazpol.exchange.actions.attachments import about_of, pause, resume
from eurazpol.exchange.domain.errors import NotAllowed
from eurazpol.kernel.texts import message
from eurazpol.ui.api.operations import FORM, Room, etag
from eurazpol.ui.api.reading import misfit, read_json, unreadable
from eurazpol.ui.api.shapes import DayText, Model, model_of
from eurazpol.ui.api.words import CaseNumber, Code, Key, Line, Made, Number, UuidPath, data, one_of

_WhatChoice: Any = one_of(OnDemand)

Paper: Any = model_of(PaperView)
FullFile: Any = model_of(FullFileView)
_MB = 1024**2
Reason = Annotated[str, Field(min_length=10, max_length=2000)]


class PaperIn(Model):
    """Which paper of the vocabulary the file is."""

    paper: Annotated[Code, Field(examples=["P_CUSTODY_ORDER"])]


class RemovalIn(Model):
    """Why a file is taken out of the package."""

    reason: Reason


class EvidenceIn(Model):
    """What a large file is, where it comes from, who had it."""

    paper: Annotated[Code, Field(examples=["P_EVIDENCE"])]
    origin: Annotated[str, Field(min_length=MIN_ORIGIN, max_length=MAX_ORIGIN)]
    custody: Annotated[str, Field(max_length=MAX_CUSTODY)] = ""


class TransferIn(Model):
    """Pause the sending of a large file, or go on."""

    paused: bool


class WritingIn(Model):
    """A paper to be written from the record; `as_of` is the day of the law for the annex."""

    what: _WhatChoice
    lang: Literal["kk", "ru", "en"]
    as_of: DayText | None = None


class LangIn(Model):
    """In which language."""

    lang: Literal["kk", "ru", "en"]


class ReuseIn(Model):
    """What to take into another case: ids of papers, parts of the facts (`persons/0`)."""

    target: CaseNumber
    papers: Annotated[list[int], Field(max_length=200, default_factory=list)]
    parts: Annotated[list[Line], Field(max_length=50, default_factory=list)]


def paper_room(deps: CooperationDeps) -> Room:
    """Return the operations."""
    room = Room("Papers", "The package of a request: what is needed, what is there, files.")
    add, remove = ("add_paper",), ("remove_paper",)

    @room.get("/cases/{number}/papers", "listPapers", list[Paper], ("read_case",), tagged=True)
    def listed(request: ApiRequest, response: HttpResponse, number: Number) -> Any:
        """List the papers of a case: needed, missing, there; each with its files and the rule.

        The bytes of a file are at `/documents/{document}/content`.
        """
        view = opened(deps, request, number)
        response["ETag"] = etag(view.version)
        return data(request, view.papers)

    @room.post(
        "/cases/{number}/papers", "addPaper", Added, add, status=201, takes=(FORM,), tagged=True,
        example={"paper": "P_CUSTODY_ORDER"},
        files={"file": "PDF, PNG, JPEG or UTF-8 text, at most 25 MB."},
    )  # fmt: skip
    def add_one(request: ApiRequest, response: HttpResponse, number: Number, body: PaperIn) -> Any:
        """Add a file to the package of a case."""
        given = uploads(request).get("file")
        if given is None:
            raise InvalidFact("input-missing", field="file", label=_FILE)
        id_ = add_paper(deps, number, body.paper, given, actor=request.actor, now=request.now)
        response["Location"] = f"{ADDRESS}/{number}/papers"
        return added(response, number, id_)

    @room.post("/cases/{number}/papers/{paper}/removal", "removePaper", Standing, remove,
               tagged=True, example={"reason": "It belongs to another case."})  # fmt: skip
    def take_out(
        request: ApiRequest, response: HttpResponse, number: Number, paper: Key, body: RemovalIn
    ) -> Any:
        """Take a file out of the package, with a reason.

        The file, who removed it and why stay on record. What was sent cannot be taken out.
        """
        remove_paper(deps, number, paper, reason=body.reason, actor=request.actor, now=request.now)
        return stands(response, number)

    @room.post(
        "/cases/{number}/evidence", "addEvidence", Added, add, status=201, takes=(FORM,),
        tagged=True, large=True, part=EvidenceIn,
        files={"file": "A file of any type, up to the size that the node is set to."},
    )  # fmt: skip
    def add_large(request: ApiRequest, response: HttpResponse, number: Number) -> Any:
        """Add a large file of evidence, with its origin.

        The right is tested before a byte of it is read. A file of the same name that was not sent
        yet is refused, so a repeated request adds nothing twice.
        """
        require(request.actor, Act.ADD_PAPER, target_of(number))
        files = LargeUploads(deps.documents, deps.evidence_mb * _MB)
        request.upload_handlers = [files]
        try:
            evidence = _evidence(request, files, deps.evidence_mb)
            id_ = add_evidence(deps, number, evidence, actor=request.actor, now=request.now)
        except (MultiPartParserError, SuspiciousOperation):
            raise unreadable("api-form") from None
        finally:
            files.discard()
        return added(response, number, id_)

    _written(room, deps)
    return room


def _written(room: Room, deps: CooperationDeps) -> None:
    """Declare what is done with papers that are there: sending paused, writing, use elsewhere."""

    @room.put("/cases/{number}/transfers/{attachment}", "pauseTransfer", None, ("send",),
              example={"paused": True})  # fmt: skip
    def change(request: ApiRequest, number: Number, attachment: UuidPath, body: TransferIn) -> None:
        """Pause the sending of a large file, or go on."""
        require(request.actor, Act.SEND, target_of(number))
        try:
            ours = about_of(attachment) == number
        except NotAllowed:
            ours = False
        if not ours:
            raise Http404
        (pause if body.paused else resume)(attachment, request.actor, request.now)

    @room.post(
        "/cases/{number}/documents", "writeDocument", Added, ("produce_document",), status=201,
        tagged=True, example={"what": "case_sheet", "lang": "kk"},
    )  # fmt: skip
    def write(request: ApiRequest, response: HttpResponse, number: Number, body: WritingIn) -> Any:
        """Write a paper from the record; it is then among those of the case.

        The answer names the document.
        """
        try:
            as_of = date.fromisoformat(body.as_of) if body.as_of else None
        except ValueError:
            raise InvalidFact("date-impossible", field="as_of", value=body.as_of) from None
        asked = Asked(OnDemand(body.what), body.lang, as_of)
        id_ = write_document(deps, number, asked, request.actor, request.now)
        response["Location"] = f"/api/v1/documents/{id_}"
        return added(response, number, id_)

    @room.post(
        "/cases/{number}/reuse",
        "reuseInCase",
        Standing,
        ("read_case", "add_paper"),
        tagged=True,
        example={"target": "KZ-2026-000002", "parts": ["persons/0"]},
    )
    def take_over(
        request: ApiRequest, response: HttpResponse, number: Number, body: ReuseIn
    ) -> Any:
        """Use papers and facts of a case in another one; conditions of other states come along."""
        wanted = Reuse(body.target, body.papers, body.parts)
        reuse(deps, number, wanted, request.actor, request.now)
        return stands(response, body.target)

    @room.post("/cases/{number}/papers/{paper}/versions", "writeVersion", Added,
               ("produce_document",), status=201, tagged=True,
               example={"reason": "The name was corrected."})  # fmt: skip
    def version(
        request: ApiRequest, response: HttpResponse, number: Number, paper: Key, body: RemovalIn
    ) -> Any:
        """Write a paper of ours anew from the record, in all its languages."""
        id_ = write_version(
            deps, number, paper, reason=body.reason, actor=request.actor, now=request.now
        )
        response["Location"] = f"{ADDRESS}/{number}/papers"
        return added(response, number, id_)

    @room.post("/cases/{number}/full-files", "askFullFile", Made, ("produce_document",),
               status=202, example={"lang": "ru"})  # fmt: skip
    def whole(request: ApiRequest, response: HttpResponse, number: Number, body: LangIn) -> Any:
        """Ask for the whole file as one PDF; it is bound in the background."""
        task = ask_full_file(deps, number, body.lang, actor=request.actor, now=request.now)
        response["Location"] = f"{ADDRESS}/{number}/full-files/{task}"
        return {"id": task, "url": response["Location"]}

    @room.get("/cases/{number}/full-files/{task}", "readFullFile", FullFile, ("read_case",))
    def how_far(request: ApiRequest, number: Number, task: UuidPath) -> Any:
        """Read how far the whole file is, and which document it became."""
        return data(request, full_file(number, task, request.actor))


_FILE = message("cooperation-package-file")
_BODY = TypeAdapter(EvidenceIn)


def _evidence(request: ApiRequest, files: LargeUploads, limit: int) -> Evidence:
    """Read the form: its file goes to the disk while it is read."""
    raw = read_json(request.POST.get("body", "").encode(errors="replace"))
    try:
        body = _BODY.validate_python(raw)
    except ValidationError as error:
        faults = [{**one, "loc": ("body", "", *one["loc"])} for one in error.errors()]
        raise misfit(NinjaError(faults)) from None
    if files.too_large:
        raise UploadRefused("upload-too-large", field="file", limit=limit)
    if files.no_room:
        raise UploadRefused("upload-no-space", field="file")
    given = files.taken.get("file")
    if given is None:
        raise InvalidFact("input-missing", field="file", label=_FILE)
    return Evidence(body.paper, given, body.origin, body.custody)
