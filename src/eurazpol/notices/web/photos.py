"""Photos: those of a draft are added and taken away on a page of their own; each is an address.

The bytes are what somebody handed over: the type is the one found in the content, and what the
browser shows is shut in.
"""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from eurazpol.access.domain.permissions import Act, require
from eurazpol.documents.actions.read_file import OpenedFile
from eurazpol.documents.actions.store_file import Upload
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import message
from eurazpol.matching.domain.appearance_record import IMAGE_CLASSES, LONGEST_SOURCE
from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.actions.hand import NOTICE
from eurazpol.notices.actions.match_deps import MatchDeps
from eurazpol.notices.actions.match_photos import read_lead_photo
from eurazpol.notices.actions.photos import (
    NewPhoto,
    add_photo,
    photos_of_notice,
    read_photo,
    remove_photo,
)
from eurazpol.notices.actions.queries import read_notice
from eurazpol.notices.domain.errors import InvalidNotice, NotAllowed
from eurazpol.notices.domain.photo import MOST_MB, MOST_PHOTOS
from eurazpol.notices.web.notices import HERE, context_of
from eurazpol.notices.web.page import Fault, Request, back_to, fault_of, page, said
from eurazpol.ui.download import shut_in
from eurazpol.ui.forms import Input, iso_partial, one, with_faults


@require_http_methods(["GET", "HEAD", "POST"])
@page
def photos(request: Request, deps: NoticesDeps, key: int) -> HttpResponse:
    """``/notices/<key>/photos``: the photos of a draft; a form adds one."""
    require(request.actor, Act.DRAFT_NOTICE, NOTICE)
    view = read_notice(deps, key, actor=request.actor, now=request.shell.now)
    if not view.may_edit:
        raise NotAllowed("notice-not-draft", number=view.number)
    faults: tuple[Fault, ...] = ()
    if request.method == "POST":
        try:
            add_photo(deps, key, _photo_of(request), actor=request.actor, now=request.shell.now)
        except EurazpolError as error:
            if error.field is None:
                raise
            faults = (fault_of(error, _inputs(request), request.lang),)
        else:
            said(request, "notices-said-photo")
            return back_to(f"{HERE}/{key}/photos")
    kept = photos_of_notice(key, view.work_version)
    context = context_of(view) | {
        "photos": kept,
        "fields": with_faults(_inputs(request), faults) if len(kept) < MOST_PHOTOS else (),
        "faults": faults,
        "most": MOST_PHOTOS,
    }
    return render(request, "notices/photos.html", context, status=422 if faults else 200)


@require_POST
@page
def removed(request: Request, deps: NoticesDeps, key: int, document: UUID) -> HttpResponse:
    """``POST /notices/<key>/photos/<uuid>/remove``: take a photo out of the draft."""
    remove_photo(deps, key, str(document), actor=request.actor, now=request.shell.now)
    said(request, "notices-said-photo-removed")
    return back_to(f"{HERE}/{key}/photos")


@require_safe
@page
def photo(request: Request, deps: NoticesDeps, key: int, document: UUID) -> HttpResponse:
    """``GET /notices/<key>/photos/<uuid>``: one photo; the look is on record."""
    return _shown(read_photo(deps, key, str(document), actor=request.actor, now=request.shell.now))


@require_safe
@page
def lead_photo(request: Request, deps: MatchDeps, key: int, document: UUID) -> HttpResponse:
    """``GET /matches/<key>/photos/<uuid>``: a photo of either side, for who decides."""
    return _shown(read_lead_photo(deps, key, str(document), request.actor, request.shell.now))


def _shown(opened: OpenedFile) -> HttpResponse:
    response = HttpResponse(opened.data, content_type=opened.document.media_type)
    response["Content-Disposition"] = "inline"
    shut_in(response)
    return response


def _photo_of(request: Request) -> NewPhoto:
    upload = request.FILES.get("file")
    if upload is None or isinstance(upload, list):
        raise InvalidNotice("notice-photo-missing", field="file")
    taken = one(request.POST, "taken_on")
    try:
        taken = iso_partial(taken) if taken else ""
    except EurazpolError as error:
        raise InvalidNotice(error.code, field="taken_on", **error.args_by_name) from None
    return NewPhoto(
        one(request.POST, "kind"),
        taken,
        one(request.POST, "source"),
        Upload(upload.name or "", upload, upload.content_type or ""),
    )


def _inputs(request: Request) -> tuple[Input, ...]:
    typed = request.POST
    return (
        Input("file", "file", message("matching-form-file"), message("matching-form-file-hint"),
              required=True, limit=MOST_MB),
        Input("kind", "select", message("matching-form-kind"), required=True,
              value=one(typed, "kind"),
              choices=tuple((each.value, each.text) for each in IMAGE_CLASSES)),
        Input("taken_on", "date", message("matching-form-taken"),
              message("matching-form-source-day-hint"), value=one(typed, "taken_on"),
              max_length=10),
        Input("source", "text", message("matching-form-source"),
              message("notices-photo-source-hint"), required=True, wide=True,
              value=one(typed, "source"), max_length=LONGEST_SOURCE),
    )  # fmt: skip
