"""One record: its page, its card, and the forms that change it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from eurazpol.citizens.actions.care import About, add_complaint, add_visit, answer_complaint
from eurazpol.citizens.actions.change import advance, confirm, correct
from eurazpol.citizens.actions.deps import CitizensDeps
from eurazpol.citizens.actions.papers import NewPaper, Sort, add_paper
from eurazpol.citizens.actions.read import RecordView, read_citizen
from eurazpol.citizens.domain.errors import RecordRefused
from eurazpol.citizens.domain.fields import FIELDS
from eurazpol.citizens.domain.stages import HELD
from eurazpol.citizens.web.fields import inputs, normal, parts, shown, typed, value
from eurazpol.citizens.web.page import (
    ROOT,
    Fault,
    Request,
    back_to,
    faults_of,
    page,
    said,
    tabs,
)
from eurazpol.documents.actions.store_file import Upload
from eurazpol.documents.domain.media import MAX_BYTES
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import message
from eurazpol.ui.forms import Input, one, with_faults

CONFIRMING = ("confirmed_on", "confirmed_by")
OF_STAGE = (
    "stage", "since", "place", "held_by", "court", "judged", "final", "final_on", "imposed_months",
    "term_begins", "term_ends", "confirmed_on", "confirmed_by",
)  # fmt: skip
"""What is asked when a stage begins."""
ON_CARD = frozenset(
    {"family", "given", "patronymic", "latin_family", "latin_given", "birth", "sex",
     "document_kind", "document_number", "citizenship", "state", "stage", "since", "place",
     "held_by", "term_ends", "confirmed_on", "confirmed_by"}
)  # fmt: skip
"""What a consular card carries: no act, no judgment, no children, no visits or complaints."""
Forms = Mapping[str, tuple[Input, ...]]


@require_safe
@page
def show(request: Request, deps: CitizensDeps, number: str) -> HttpResponse:
    """``GET /databank/<number>``: the record; the reading is on record with its purpose."""
    return _page(request, deps, number)


@require_safe
@page
def card(request: Request, deps: CitizensDeps, number: str) -> HttpResponse:
    """``GET /databank/<number>/card``: the consular card, to be printed."""
    found = read_citizen(deps, number, actor=request.actor, now=request.shell.now, what="card")
    known = {path: text for path, text in found.known.items() if path in ON_CARD}
    context = {"found": found, "parts": shown(known), "tabs": tabs(request, "")}
    return render(request, "citizens/card.html", context)


@require_POST
@page
def confirmed(request: Request, deps: CitizensDeps, number: str) -> HttpResponse:
    """``POST /databank/<number>/confirm``: the record holds as of a day."""
    given = typed(request.POST, CONFIRMING)

    def do() -> None:
        confirm(
            deps, number, given["confirmed_on"], given["confirmed_by"],
            actor=request.actor, now=request.shell.now,
        )  # fmt: skip

    return _done(request, deps, number, "confirm", do)


@require_POST
@page
def paper(request: Request, deps: CitizensDeps, number: str) -> HttpResponse:
    """``POST /databank/<number>/papers``: an inquiry, its reply or another paper."""
    given, file = request.POST, request.FILES.get("file")
    upload = Upload(file.name or "", file, file.content_type or "") if file else None
    answers = one(given, "answers")
    wanted = NewPaper(
        one(given, "sort"), _iso(one(given, "dated")), one(given, "number"), one(given, "party"),
        int(answers) if answers.isascii() and answers.isdigit() and len(answers) < 10 else None,
        upload,
    )  # fmt: skip

    def do() -> None:
        add_paper(deps, number, wanted, actor=request.actor, now=request.shell.now)

    return _done(request, deps, number, "papers", do)


@require_POST
@page
def visit(request: Request, deps: CitizensDeps, number: str) -> HttpResponse:
    """``POST /databank/<number>/visits``: a visit of the consul."""
    given = request.POST

    def do() -> None:
        add_visit(
            deps, number, _iso(one(given, "day")), one(given, "findings"),
            actor=request.actor, now=request.shell.now,
        )  # fmt: skip

    return _done(request, deps, number, "visits", do)


@require_POST
@page
def complaint(request: Request, deps: CitizensDeps, number: str) -> HttpResponse:
    """``POST /databank/<number>/complaints``: a complaint of the person."""
    given = request.POST

    def do() -> None:
        add_complaint(
            deps, number, _iso(one(given, "day")), one(given, "about"), one(given, "text"),
            one(given, "passed_to"), actor=request.actor, now=request.shell.now,
        )  # fmt: skip

    return _done(request, deps, number, "complaints", do)


@require_POST
@page
def complaint_answered(request: Request, deps: CitizensDeps, number: str, key: int) -> HttpResponse:
    """``POST /databank/<number>/complaints/<key>``: what came of a complaint."""
    given = request.POST

    def do() -> None:
        answer_complaint(
            deps, number, key, _iso(one(given, "answered_on")), one(given, "answer"),
            actor=request.actor, now=request.shell.now,
        )  # fmt: skip

    return _done(request, deps, number, "answer", do)


@require_http_methods(["GET", "HEAD", "POST"])
@page
def stage(request: Request, deps: CitizensDeps, number: str) -> HttpResponse:
    """``/databank/<number>/stage``: the next stage, with what is known of it."""
    found = read_citizen(deps, number, actor=request.actor, now=request.shell.now, what="stage")
    if request.method == "POST":
        values = typed(request.POST, OF_STAGE)
    else:
        kept = {path: found.known.get(path, "") for path in OF_STAGE}
        values = kept | {"stage": "", "since": "", "confirmed_on": "", "confirmed_by": ""}
    fields = [
        _only(field, found) if field.path == "stage" else field
        for field in inputs(values, OF_STAGE, request.lang, deps.state)
    ]
    faults: tuple[Fault, ...] = ()
    if request.method == "POST":
        try:
            advance(deps, number, values, actor=request.actor, now=request.shell.now)
        except EurazpolError as error:
            if error.field is None and not isinstance(error, RecordRefused):
                raise
            faults = faults_of(error, fields, request.lang)
        else:
            said(request, "citizens-said-stage")
            return back_to(f"{ROOT}/{number}")
    context = {
        "found": found,
        "fields": with_faults(fields, faults),
        "faults": faults,
        "heading": message("citizens-stage-begin"),
        "address": f"{ROOT}/{number}/stage",
    }
    return render(request, "citizens/change.html", context, status=422 if faults else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@page
def correction(request: Request, deps: CitizensDeps, number: str) -> HttpResponse:
    """``/databank/<number>/correct``: set values right; old values stay on record."""
    found = read_citizen(deps, number, actor=request.actor, now=request.shell.now, what="correct")
    paths = [path for path, field in FIELDS.items() if found.may_care or not field.care]
    values = typed(request.POST, paths) if request.method == "POST" else dict(found.known)
    reason = Input("reason", "area", message("citizens-correction-reason"),
                   message("citizens-correction-hint"), required=True, wide=True, rows=2,
                   value=request.POST.get("reason", ""), max_length=1000)  # fmt: skip
    groups = parts(values, paths, request.lang, deps.state)
    fields = [reason, *(field for _, of_part in groups for field in of_part)]
    faults: tuple[Fault, ...] = ()
    if request.method == "POST":
        try:
            correct(
                deps, number, values, reason=one(request.POST, "reason"),
                version=_version(request), actor=request.actor, now=request.shell.now,
            )  # fmt: skip
        except EurazpolError as error:
            if error.field is None and not isinstance(error, RecordRefused):
                raise
            faults = faults_of(error, fields, request.lang)
        else:
            said(request, "citizens-said-corrected")
            return back_to(f"{ROOT}/{number}#changes")
    context = {
        "found": found,
        "version": one(request.POST, "version") or found.version,
        "parts": [(part, with_faults(of_part, faults)) for part, of_part in groups],
        "fields": with_faults((reason,), faults),
        "faults": faults,
        "heading": message("citizens-correct"),
        "address": f"{ROOT}/{number}/correct",
    }
    return render(request, "citizens/change.html", context, status=422 if faults else 200)


def _done(
    request: Request, deps: CitizensDeps, number: str, form: str, do: Callable[[], None]
) -> HttpResponse:
    """Do it and lead back to the record; what is wrong is shown there beside its field."""
    try:
        do()
    except EurazpolError as error:
        if error.field is None and not isinstance(error, RecordRefused):
            raise
        return _page(request, deps, number, form, error)
    said(request, "citizens-said-kept")
    return back_to(f"{ROOT}/{number}#{'complaints' if form == 'answer' else form}")


def _page(
    request: Request,
    deps: CitizensDeps,
    number: str,
    form: str = "",
    error: EurazpolError | None = None,
) -> HttpResponse:
    found = read_citizen(deps, number, actor=request.actor, now=request.shell.now)
    fields = {name: _bare(one, form == name, request) for name, one in _forms(deps, found, request)}
    faults = faults_of(error, fields.get(form, ()), request.lang) if error else ()
    if form in fields:
        fields[form] = with_faults(fields[form], faults)
    context: dict[str, Any] = {
        "found": found,
        "tabs": tabs(request, ""),
        "parts": shown(found.known),
        "forms": fields,
        "faults": faults,
        "wrong": form,
        "answered": request.resolver_match.kwargs.get("key") if request.resolver_match else None,
        "changes": [
            (one, FIELDS[one.field].text, value(one.field, one.old), value(one.field, one.new))
            for one in found.changes
        ],
        "titles": {id_: one.title for id_, one in deps.cases.book.instruments.items()},
        "held": found.record.stage in HELD,
    }
    return render(request, "citizens/record.html", context, status=422 if faults else 200)


def _bare(fields: tuple[Input, ...], wrong: bool, request: Request) -> tuple[Input, ...]:  # noqa: FBT001 - which form was sent
    """Keep what was typed in the form that was sent; the others begin empty."""
    if not wrong:
        return fields
    return tuple(
        replace(one_, value=str(request.POST.get(one_.path, one_.value))) for one_ in fields
    )


def _forms(
    deps: CitizensDeps, found: RecordView, request: Request
) -> list[tuple[str, tuple[Input, ...]]]:
    day = message("ui-date-hint")
    inquiries = tuple(
        (str(one_.key), f"{one_.number or '—'} ({one_.dated:%d.%m.%Y})")
        for one_ in found.papers
        if one_.sort is Sort.INQUIRY
    )
    abouts = tuple((about.value, about.text) for about in About)
    return [
        ("confirm", inputs({}, CONFIRMING, request.lang, deps.state)),
        ("papers", (
            Input("sort", "select", message("citizens-paper"), required=True,
                  choices=tuple((sort.value, sort.text) for sort in Sort)),
            Input("dated", "date", message("citizens-paper-dated"), day, required=True,
                  max_length=10),
            Input("number", "text", message("citizens-paper-number"), max_length=60),
            Input("party", "text", message("citizens-paper-party"), max_length=300),
            *((Input("answers", "select", message("citizens-paper-answers"), choices=inquiries),)
              if inquiries else ()),
            Input("file", "file", message("citizens-paper-file"),
                  message("ui-file-hint", limit=MAX_BYTES // 1024**2), wide=True,
                  limit=MAX_BYTES // 1024**2),
        )),
        ("visits", (
            Input("day", "date", message("citizens-visit-day"), day, required=True, max_length=10),
            Input("findings", "area", message("citizens-visit-findings"), required=True, wide=True,
                  rows=3),
        )),
        ("complaints", (
            Input("day", "date", message("citizens-complaint-day"), day, required=True,
                  max_length=10),
            Input("about", "select", message("citizens-complaint-about"), required=True,
                  choices=abouts),
            Input("text", "area", message("citizens-complaint-text"), required=True, wide=True,
                  rows=3),
            Input("passed_to", "text", message("citizens-complaint-passed"), max_length=300),
        )),
        ("answer", (
            Input("answered_on", "date", message("citizens-complaint-answered"), day, required=True,
                  max_length=10),
            Input("answer", "area", message("citizens-complaint-answer"), required=True, wide=True,
                  rows=2),
        )),
    ]  # fmt: skip


def _only(field: Input, found: RecordView) -> Input:
    return replace(field, choices=tuple((one_.value, one_.text) for one_ in found.next_stages))


def _iso(text: str) -> str:
    return normal("since", text)


def _version(request: Request) -> int | None:
    text = one(request.POST, "version")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None
