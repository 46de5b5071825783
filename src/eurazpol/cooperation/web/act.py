"""One page for every step of every kind: the form comes from the declaration of the step.

A weighty step (decided, signed, sent abroad) is shown as a page of its own that says exactly what
is signed and what leaves this node. A step that may not be taken says why, and names each missing
paper with its rule and its owner.
"""

from collections.abc import Mapping
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from eurazpol.access.actions.queries import authorities, officers
from eurazpol.access.domain.permissions import Side
from eurazpol.cooperation.actions.act import StepCommand, act
from eurazpol.cooperation.actions.conditions_view import own_terms, terms_view
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.views import CaseView, FieldView, FileView, StepView
from eurazpol.cooperation.domain.declare import Carries, FieldKind, Transition
from eurazpol.cooperation.domain.errors import NotAllowed, RequirementsUnmet, StaleVersion
from eurazpol.cooperation.domain.kinds.table import kind_of
from eurazpol.cooperation.domain.letters.table import letters_of
from eurazpol.cooperation.domain.papers import INTERNAL_PAPERS, RESULT_PAPERS
from eurazpol.cooperation.web.case import frame, opened
from eurazpol.cooperation.web.drafts import posted
from eurazpol.cooperation.web.handling_marks import place_name
from eurazpol.cooperation.web.page import (
    Fault,
    Request,
    back_to,
    error_text,
    fault_of,
    page,
    said,
    version_of,
)
from eurazpol.cooperation.web.present import titles
from eurazpol.cooperation.web.sign import (
    Taking,
    hides_password,
    kept_upload,
    one_case,
    rewind,
    take_signed,
)
from eurazpol.cooperation.web.stale import Conflict, stale_page
from eurazpol.documents.actions.signing import signs_with
from eurazpol.documents.actions.store_file import Upload
from eurazpol.documents.domain.errors import DocumentError, SigningRefused
from eurazpol.documents.domain.media import MAX_BYTES
from eurazpol.exchange.actions.views import kind_text
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Message, message
from eurazpol.law.domain.assessment import PaperState
from eurazpol.ui.forms import Input, iso_date, iso_instant, one, typed_date, with_faults
from eurazpol.ui.templatetags.ui import write

UPLOAD_MB = MAX_BYTES // 1024**2
_WIDGETS = {
    FieldKind.DATE: "date",
    FieldKind.INSTANT: "instant",
    FieldKind.TEXT: "area",
    FieldKind.NUMBER: "number",
    FieldKind.CHOICE: "select",
    FieldKind.YES_NO: "radio",
    FieldKind.OFFICER: "select",
    FieldKind.AUTHORITY: "select",
    FieldKind.PAPER: "file",
    FieldKind.PAPERS: "checks",
    FieldKind.GROUNDS: "checks",
}
_SHORT_TEXT = 300


@hides_password
@require_http_methods(["GET", "HEAD", "POST"])
@page
def take(request: Request, deps: CooperationDeps, number: str, step_id: str) -> HttpResponse:
    """``/cases/<number>/act/<step>``: the form of a step, and the step itself."""
    case = opened(deps, request, number)
    step = next((step for step in case.steps if step.id == step_id), None)
    if request.method != "POST":
        if step is None:
            raise NotAllowed("step-not-from-here", step=_name(case, step_id), state=case.state)
        return _form(request, deps, case, step, ())
    return _act(request, deps, case, step_id)


def _name(case: CaseView, step_id: str) -> Message | str:
    declared = _declared(case, step_id)
    return declared.label if declared else step_id[:60]


def _act(request: Request, deps: CooperationDeps, case: CaseView, step_id: str) -> HttpResponse:
    step = next((step for step in case.steps if step.id == step_id), None)
    inputs, faults = _read(request, deps, case.number, step)
    if faults and step:
        return _form(request, deps, case, step, faults)
    command = StepCommand(case.number, step_id, inputs, version_of(request.POST))

    def run(given: CooperationDeps) -> object:
        rewind(command.inputs)
        return act(given, command, request.actor, request.shell.now)

    try:
        taking = Taking(request.path, _name(case, step_id), effects(case, step), run)
        if _signs(case, step_id):
            first = take_signed(request, deps, one_case(request, case), taking)
            if first is not None:
                return first
        else:
            run(deps)
    except StaleVersion as error:
        conflict = Conflict(error, request.path, posted(request), {}, {})
        return stale_page(request, case, conflict)
    except EurazpolError as error:
        if step is None:
            raise
        return _form(request, deps, case, step, _refusal(request, step, error))
    second = step is not None and step.second is not None
    told = "cooperation-said-prepared" if second else "cooperation-said-step"
    said(request, told, step=_name(case, step_id))
    return back_to(f"/cases/{case.number}")


def _read(
    request: Request, deps: CooperationDeps, number: str, step: StepView | None
) -> tuple[dict[str, Any], tuple[Fault, ...]]:
    """Return what was given for the fields of the step, and what is wrong with it."""
    fields = step.fields if step else ()
    faults: list[Fault] = []
    inputs: dict[str, Any] = {}
    for field in fields:
        try:
            inputs.update(_given(request, deps, number, field))
        except EurazpolError as error:
            faults.append(fault_of(error.at(field.name), _inputs(request, fields), request.lang))
    return inputs, tuple(faults)


def _refusal(request: Request, step: StepView, error: EurazpolError) -> tuple[Fault, ...]:
    """Say on the form why the step was not taken; what is not about it is raised again."""
    if isinstance(error, RequirementsUnmet):
        return tuple(("", write(reason, request.lang)) for reason in error.reasons)
    if isinstance(error, SigningRefused):
        return (("", error_text(error, request.lang)),)
    if error.field is None:
        raise error
    return (_fault(request, step, error),)


def _signs(case: CaseView, step_id: str) -> bool:
    """Whether the step writes or sends papers, which an officer signs; of two, the second."""
    declared = _declared(case, step_id)
    if declared is None or declared.second is not None:
        return False
    return bool(letters_of(declared) or declared.sends)


def effects(case: CaseView, step: StepView | None) -> tuple[Message, ...]:
    """Say what follows from the step, for the page before signing."""
    if step is None:
        return ()
    said = [message("cooperation-act-target", state=step.target)] if step.target else []
    if step.decides:
        said.append(message("cooperation-act-decides", outcome=step.decides.text))
    if step.sends:
        what, node = kind_text(step.sends), case.peer_node
        said.append(message("cooperation-act-sends", what=what, peer=case.peer, node=node))
    return (*said, message("cooperation-act-final"))


def _fault(request: Request, step: StepView, error: EurazpolError) -> Fault:
    if isinstance(error, DocumentError) or error.field == "file":
        upload = next((one for one in step.fields if one.kind is FieldKind.PAPER), None)
        error = error.at(upload.name) if upload else error
    return fault_of(error, _inputs(request, step.fields), request.lang)


def _given(
    request: Request, deps: CooperationDeps, number: str, field: FieldView
) -> Mapping[str, Any]:
    """Return what was given for a field, dates in ISO; empty for nothing."""
    data, name = request.POST, field.name
    match field.kind:
        case FieldKind.PAPER:
            upload = upload_of(request, name) or kept_upload(request, deps, number, name)
            chosen = one(data, f"{name}_as")
            return {name: upload, **({f"{name}_as": chosen} if chosen else {})} if upload else {}
        case FieldKind.PAPERS | FieldKind.GROUNDS:
            many = tuple(value for value in data.getlist(name) if value)
            return {name: many} if many else {}
        case FieldKind.DATE:
            typed = one(data, name)
            return {name: iso_date(typed)} if typed else {}
        case FieldKind.INSTANT:
            day, time = one(data, name), one(data, f"{name}.time")
            return {name: iso_instant(day, time)} if day or time else {}
        case _:
            typed = one(data, name)
            return {name: typed} if typed else {}


def upload_of(request: Request, name: str) -> Upload | None:
    """Return the uploaded file of a field."""
    given = request.FILES.get(name)
    if not isinstance(given, UploadedFile):
        return None
    return Upload(given.name or "", given, given.content_type or "")


def _inputs(request: Request, fields: tuple[FieldView, ...]) -> tuple[Input, ...]:
    return tuple(_input(request, field) for field in fields)


def _input(request: Request, field: FieldView) -> Input:
    data, kind = request.POST, field.kind
    widget = _WIDGETS[kind]
    if kind is FieldKind.TEXT and field.max_length <= _SHORT_TEXT:
        widget = "text"
    value = data.get(field.name) if request.method == "POST" else field.value
    hint: Any = field.hint
    if kind is FieldKind.DATE:
        value, hint = typed_date(value), hint or message("ui-date-hint")
    elif kind is FieldKind.TEXT and field.min_length and hint is None:
        hint = message("cooperation-hint-min-length", minimum=field.min_length)
    elif kind is FieldKind.PAPER:
        hint = hint or message("ui-file-hint", limit=UPLOAD_MB)
    return Input(
        field.name,
        widget,  # type: ignore[arg-type]
        field.label,
        hint,
        required=field.required,
        value=value or "",
        time=data.get(f"{field.name}.time", ""),
        values=tuple(data.getlist(field.name)),
        choices=_choices(field),
        more=tuple(one for one in field.grounds if _absent(one[1])),
        wide=widget in ("area", "checks"),
        max_length=field.max_length,
        zone=str(request.shell.zone),
        limit=UPLOAD_MB if kind is FieldKind.PAPER else 0,
    )


def _choices(field: FieldView) -> tuple[tuple[str, Any], ...]:
    match field.kind:
        case FieldKind.OFFICER:
            return tuple((str(one.id), one.name) for one in officers())
        case FieldKind.AUTHORITY:
            return tuple((str(one.id), one.name) for one in authorities())
        case FieldKind.YES_NO:
            return (("yes", message("ui-yes")), ("no", message("ui-no")))
        case FieldKind.GROUNDS:
            return tuple(one for one in field.grounds if not _absent(one[1]))
        case FieldKind.PAPER | FieldKind.PAPERS:
            return field.papers
        case _:
            return field.choices


def _absent(ground: Message) -> bool:
    """Whether the assessment found that the ground does not hold: it is offered last, folded."""
    outcome = ground.args.get("outcome")
    return isinstance(outcome, Message) and outcome.id.endswith("-fails")


def _declared(case: CaseView, step_id: str) -> Transition | None:
    """Return the declaration of the step as taken from this state."""
    found = [
        step
        for step in kind_of(case.kind_id).transitions
        if step.by_officer and step.id == step_id and step.side is case.side
    ]
    return next((step for step in found if case.state_id in step.sources), next(iter(found), None))


def _leaving(case: CaseView, carries: frozenset[Carries]) -> list[FileView]:
    """Return the files that the message of the step takes along, by the rule of the action."""
    files = [
        file for paper in case.papers for file in paper.files if not (file.by_peer or file.sent_at)
    ]
    if Carries.RESULTS in carries:
        with_results = RESULT_PAPERS | {"P_HANDOVER", "P_LETTER"}
        return [file for file in files if file.paper in with_results]
    if Carries.PAPERS in carries:
        return [file for file in files if file.paper not in INTERNAL_PAPERS | RESULT_PAPERS]
    return []


def consequences(case: CaseView, step: StepView) -> dict[str, Any]:
    """Return what ``parts/consequences.html`` tells: what is signed, and what leaves this node."""
    declared = _declared(case, step.id)
    carries = declared.sends.carries if declared and declared.sends else frozenset()
    return {
        "step": step,
        "documents": [
            message(f"documents-title-{one.replace('_', '-')}")
            for one in (letters_of(declared) if declared else ())
        ],
        "sends_text": kind_text(step.sends) if step.sends else None,
        "carries": {one.value: True for one in carries},
        "files": _leaving(case, carries),
        "own_terms": [
            (place_name(case, place) if place else message("cooperation-place-case"), terms_view(t))
            for place, t in own_terms(case.number).items()
        ],
    }


def _form(
    request: Request,
    deps: CooperationDeps,
    case: CaseView,
    step: StepView,
    faults: tuple[Fault, ...],
) -> HttpResponse:
    context = {
        **frame(request, case, ""),
        **consequences(case, step),
        "fields": with_faults(_inputs(request, step.fields), faults),
        "faults": faults,
        "signing": signs_with(deps.documents, request.actor) if _signs(case, step.id) else None,
        "missing": [
            paper
            for paper in case.papers
            if paper.state is PaperState.MISSING
            and (paper.mandatory or paper.asked)
            # The letter of request is written by the step that signs it.
            and not (paper.paper == "D_REQUEST" and case.side is Side.REQUESTING)
        ],
        "titles": titles(deps.book),
    }
    status = 422 if faults else 409 if request.method == "POST" else 200
    return render(request, "cooperation/act.html", context, status=status)
