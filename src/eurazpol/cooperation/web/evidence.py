"""Large files of evidence: taken in through the package page, paused and resumed on their way.

The right is tested before a byte of the body is read; only then is the form read, its file written
to the disk piece by piece, and its token tested.
"""

from uuid import UUID

from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_POST

from eurazpol.access.domain.permissions import Act, require
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.large_papers import Evidence, add_evidence
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.web.case import opened
from eurazpol.cooperation.web.package import evidence_fields, package_page
from eurazpol.cooperation.web.page import Request, back_to, fault_of, page, said
from eurazpol.documents.actions.large_uploads import LargeUploads
from eurazpol.documents.domain.errors import UploadRefused
from eurazpol.exchange.actions.attachments import about_of, pause, resume
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import message
from eurazpol.ui.forms import one

_MB = 1024**2


@csrf_exempt  # the token is in the form; it is tested by _take, once the form may be read
@require_POST
@page
def upload(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``POST /cases/<number>/evidence``: add a large file to the package."""
    require(request.actor, Act.ADD_PAPER, target_of(number))
    files = LargeUploads(deps.documents, deps.evidence_mb * _MB)
    request.upload_handlers = [files]
    try:
        return csrf_protect(_take)(request, deps, number, files)
    finally:
        files.discard()


def _take(
    request: Request, deps: CooperationDeps, number: str, files: LargeUploads
) -> HttpResponse:
    try:
        evidence = _given(request, files, deps.evidence_mb)
        add_evidence(deps, number, evidence, actor=request.actor, now=request.shell.now)
    except EurazpolError as error:
        if error.field is None:
            raise
        place = {"file": "evidence", "paper": "evidence_paper"}.get(error.field, error.field)
        case = opened(deps, request, number)
        fault = fault_of(error.at(place), evidence_fields(request, deps), request.lang)
        return package_page(request, deps, case, (), (fault,))
    said(request, "cooperation-said-paper")
    return back_to(f"/cases/{number}/package")


def _given(request: Request, files: LargeUploads, limit: int) -> Evidence:
    data = request.POST  # reads the body
    if files.too_large:
        raise UploadRefused("upload-too-large", field="file", limit=limit)
    if files.no_room:
        raise UploadRefused("upload-no-space", field="file")
    upload = files.taken.get("evidence")
    if upload is None:
        label = message("cooperation-package-file")
        raise InvalidFact("input-missing", field="file", label=label)
    return Evidence(one(data, "evidence_paper"), upload, one(data, "origin"), one(data, "custody"))


@require_POST
@page
def change(
    request: Request,
    deps: CooperationDeps,  # noqa: ARG001
    number: str,
    attachment: UUID,
) -> HttpResponse:
    """``POST /cases/<number>/transfers/<id>``: pause the sending of a file, or go on."""
    about = about_of(str(attachment))
    require(request.actor, Act.SEND, target_of(about))
    do = pause if request.POST.get("do") == "pause" else resume
    do(str(attachment), request.actor, request.shell.now)
    return back_to(f"/cases/{number}/package")
