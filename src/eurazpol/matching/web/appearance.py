"""Search descriptions, enter one, open one, add images to it, ask the engine of a laboratory.

What is looked for names traits of a body: it comes in the body of the request and stands in no
address.
"""

from typing import Any
from uuid import UUID

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.domain.permissions import Act, may, require
from eurazpol.kernel.errors import EurazpolError, InvalidValue
from eurazpol.kernel.numbers import number
from eurazpol.kernel.texts import message
from eurazpol.matching.actions.appearance_deps import AppearanceDeps
from eurazpol.matching.actions.appearance_rows import LIST_TARGET, TARGET
from eurazpol.matching.actions.enter_appearance import NewImage, add_image, enter_description
from eurazpol.matching.actions.erase_appearance import erase_appearance
from eurazpol.matching.actions.find_appearance import (
    LONGEST_GROUND,
    find_appearance,
    read_appearance,
)
from eurazpol.matching.actions.likenesses import ask_engine, likenesses_of
from eurazpol.matching.domain.appearance import Appearance
from eurazpol.matching.domain.appearance_record import (
    IMAGE_CLASSES,
    LONGEST_SOURCE,
    Array,
    Found,
    InvalidDescription,
)
from eurazpol.matching.domain.biometrics import LONGEST_REASON, InvalidJudgement, Modality
from eurazpol.matching.domain.description import Agreement, mark_text
from eurazpol.matching.web.appearance_form import (
    description_of,
    look_inputs,
    looks_of,
    mark_inputs,
    record_inputs,
    said_of,
    with_words_read,
    words_input,
    worn_inputs,
)
from eurazpol.matching.web.page import Fault, fault_of, page, said
from eurazpol.ui.forms import Input, iso_partial, one, with_faults

_LARGEST_MB = 25


@require_http_methods(["GET", "HEAD", "POST"])
@page
def search(request: OfficerRequest, deps: AppearanceDeps) -> HttpResponse:
    """``/appearance``: who looks like this."""
    require(request.actor, Act.READ_APPEARANCE, LIST_TARGET)
    typed: dict[str, str] = request.POST.dict()
    do = typed.get("do", "")
    if do:
        typed = with_words_read(typed)
    faults: tuple[Fault, ...] = ()
    found: tuple[Found, ...] | None = None
    ground = Input(
        "ground", "text", message("matching-form-ground"), message("matching-form-ground-hint"),
        required=True, value=one(typed, "ground"), max_length=LONGEST_GROUND, wide=True,
    )  # fmt: skip
    array = Input(
        "array", "select", message("matching-form-array"), value=one(typed, "array"),
        choices=tuple((each.value, each.text) for each in Array),
    )  # fmt: skip
    looks = look_inputs(typed)
    if do == "find":
        try:
            found = find_appearance(
                looks_of(typed), one(typed, "array"), one(typed, "ground"),
                actor=request.actor, now=deps.clock(),
            )  # fmt: skip
        except InvalidDescription as error:
            inputs = (words_input(typed), ground, array, *looks)
            faults = (fault_of(error, inputs, request.lang),)
    context = {
        "words": with_faults((words_input(typed),), faults),
        "fields": with_faults(looks, faults),
        "marks": mark_inputs(typed),
        "about": with_faults((ground, array), faults),
        "faults": faults,
        "found": None if found is None else [_shown(each, looks_of(typed)) for each in found],
        "may_enter": may(request.actor, Act.RECORD_APPEARANCE, LIST_TARGET).allowed,
    }
    return render(request, "matching/appearance.html", context, status=422 if faults else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@page
def new(request: OfficerRequest, deps: AppearanceDeps) -> HttpResponse:
    """``/appearance/new``: enter a description; words can first be read into the fields."""
    require(request.actor, Act.RECORD_APPEARANCE, LIST_TARGET)
    typed: dict[str, str] = request.POST.dict()
    faults: tuple[Fault, ...] = ()
    if typed.get("do"):
        typed = with_words_read(typed)
    inputs = (*record_inputs(typed), words_input(typed), *look_inputs(typed), *worn_inputs(typed))
    if typed.get("do") == "keep":
        try:
            id_ = enter_description(description_of(typed), actor=request.actor, now=deps.clock())
        except InvalidDescription as error:
            faults = (fault_of(error, inputs, request.lang),)
        else:
            said(request, "matching-said-entered")
            return HttpResponseRedirect(f"/appearance/{id_}")
    context = {
        "about": with_faults(record_inputs(typed), faults),
        "words": with_faults((words_input(typed),), faults),
        "fields": with_faults(look_inputs(typed), faults),
        "marks": mark_inputs(typed),
        "worn": worn_inputs(typed),
        "faults": faults,
    }
    return render(request, "matching/appearance_new.html", context, status=422 if faults else 200)


@require_safe
@page
def show(request: OfficerRequest, deps: AppearanceDeps, record: UUID) -> HttpResponse:
    """``GET /appearance/<uuid>``: one description with its images and likenesses."""
    return _record_page(request, deps, str(record))


@require_POST
@page
def image(request: OfficerRequest, deps: AppearanceDeps, record: UUID) -> HttpResponse:
    """``POST /appearance/<uuid>/images``: keep an image as evidence."""
    require(request.actor, Act.RECORD_APPEARANCE, TARGET)
    try:
        add_image(deps, str(record), _image_of(request), actor=request.actor, now=deps.clock())
    except EurazpolError as error:
        if error.field is None:
            raise
        fault = fault_of(error, _image_inputs(request), request.lang)
        return _record_page(request, deps, str(record), (fault,))
    said(request, "matching-said-image")
    return HttpResponseRedirect(f"/appearance/{record}")


@require_POST
@page
def ask(request: OfficerRequest, deps: AppearanceDeps, record: UUID) -> HttpResponse:
    """``POST /appearance/<uuid>/likenesses``: ask the engine about one image."""
    count = ask_engine(
        deps, str(record), one(request.POST, "document"), one(request.POST, "modality"),
        actor=request.actor, now=deps.clock(),
    )  # fmt: skip
    said(request, "matching-said-asked", count=count)
    return HttpResponseRedirect(f"/appearance/{record}#likenesses")


@require_POST
@page
def erase(request: OfficerRequest, deps: AppearanceDeps, record: UUID) -> HttpResponse:
    """``POST /appearance/<uuid>/erase``: let a description go for ever."""
    reason = one(request.POST, "erase_reason")
    try:
        erase_appearance(deps, str(record), reason, actor=request.actor, now=deps.clock())
    except InvalidJudgement as error:
        fault = fault_of(error, (_erase_input(request),), request.lang)
        return _record_page(request, deps, str(record), (fault,))
    said(request, "matching-said-erased")
    return HttpResponseRedirect("/appearance")


def _record_page(
    request: OfficerRequest, deps: AppearanceDeps, id_: str, faults: tuple[Fault, ...] = ()
) -> HttpResponse:
    view = read_appearance(id_, actor=request.actor, now=deps.clock())
    looks = view.description.looks
    context: dict[str, Any] = {
        "view": view,
        "said": said_of(looks),
        "marks": [(mark_text(mark), mark.words) for mark in looks.marks],
        "likenesses": [
            (each, number(each.answer.score, request.lang, 3))
            for each in likenesses_of(view.id, actor=request.actor)
        ],
        "engine": deps.engine.name,
        "modalities": tuple(Modality),
        "fields": with_faults(_image_inputs(request), faults),
        "erase": with_faults((_erase_input(request),), faults)
        if may(request.actor, Act.ERASE_RECORDS, TARGET).allowed
        else (),
        "faults": faults,
        "may_enter": may(request.actor, Act.RECORD_APPEARANCE, TARGET).allowed,
    }
    return render(
        request, "matching/appearance_record.html", context, status=422 if faults else 200
    )


def _image_of(request: OfficerRequest) -> NewImage:
    upload = request.FILES.get("file")
    if upload is None or isinstance(upload, list):
        raise InvalidDescription("matching-image-missing", field="file")
    taken = one(request.POST, "taken_on")
    try:
        taken = iso_partial(taken) if taken else ""
    except InvalidValue:
        raise InvalidDescription("matching-source-day", field="taken_on") from None
    return NewImage(
        one(request.POST, "kind"), taken, one(request.POST, "source"), upload.name or "",
        upload,  # type: ignore[arg-type]  # an upload reads as a file does
        upload.content_type or "",
    )  # fmt: skip


def _image_inputs(request: OfficerRequest) -> tuple[Input, ...]:
    typed = request.POST
    return (
        Input("file", "file", message("matching-form-file"), message("matching-form-file-hint"),
              required=True, limit=_LARGEST_MB),
        Input("kind", "select", message("matching-form-kind"), required=True,
              value=one(typed, "kind"),
              choices=tuple((each.value, each.text) for each in IMAGE_CLASSES)),
        Input("taken_on", "date", message("matching-form-taken"), value=one(typed, "taken_on"),
              max_length=10),
        Input("source", "text", message("matching-form-source"), required=True,
              value=one(typed, "source"), max_length=LONGEST_SOURCE),
    )  # fmt: skip


def _erase_input(request: OfficerRequest) -> Input:
    return Input(
        "erase_reason", "area", message("matching-form-erase"), message("matching-form-erase-hint"),
        required=True, wide=True, rows=2, value=one(request.POST, "erase_reason"),
        max_length=LONGEST_REASON,
    )  # fmt: skip


def _shown(found: Found, looks: Appearance) -> dict[str, Any]:
    by = found.comparison.with_agreement
    asked = [*(name for name, _ in said_of(looks)), *map(mark_text, looks.marks)]
    return {
        "found": found,
        "share": round(found.comparison.share * 100),
        "agrees": tuple(field.name for field in by(Agreement.AGREES)),
        "close": tuple(field.name for field in by(Agreement.CLOSE)),
        "differs": tuple(field.name for field in by(Agreement.DIFFERS)),
        # What nobody asked for is unknown too, and not worth a word.
        "unknown": tuple(field.name for field in by(Agreement.UNKNOWN) if field.name in asked),
    }
