"""The list of the data bank, and the form that places a person on record."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_safe

from eurazpol.access.domain.permissions import Act, Target, require
from eurazpol.citizens.actions.add import (
    FormEntry,
    NewRecord,
    Origin,
    add_record,
    missions,
)
from eurazpol.citizens.actions.alike import Alike, find_alike
from eurazpol.citizens.actions.deps import CitizensDeps
from eurazpol.citizens.actions.forms import take_back
from eurazpol.citizens.actions.lists import Counter, Wanted, list_citizens
from eurazpol.citizens.actions.notices import NoticeView, read_letter, settle, values_of
from eurazpol.citizens.actions.work import BANK
from eurazpol.citizens.domain.errors import AlikeNotLookedAt, FormRefused, RecordRefused
from eurazpol.citizens.domain.fields import FIELDS
from eurazpol.citizens.domain.offline import MAX_BYTES
from eurazpol.citizens.domain.record import read_record
from eurazpol.citizens.domain.stages import Stage
from eurazpol.citizens.web.fields import normal, parts, typed
from eurazpol.citizens.web.forms import forms_page
from eurazpol.citizens.web.page import (
    ROOT,
    Fault,
    Request,
    back_to,
    faults_of,
    page,
    page_number,
    said,
    tabs,
)
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import message
from eurazpol.ui.forms import Input, one, with_faults
from eurazpol.ui.templatetags.ui import query


@require_safe
@page
def register(request: Request, deps: CitizensDeps) -> HttpResponse:
    """``GET /databank``: who is on record, those who come first on top."""
    given = request.GET
    wanted = Wanted(
        one(given, "text")[:200], one(given, "state")[:2], one(given, "stage"), one(given, "only"),
        page_number(request),
    )  # fmt: skip
    found = list_citizens(deps, wanted, actor=request.actor, now=request.shell.now)
    values = {"text": wanted.text, "state": wanted.state, "stage": wanted.stage,
              "only": wanted.only}  # fmt: skip
    context = {
        "tabs": tabs(request, ""),
        "found": found,
        "values": values,
        "stages": [(stage.value, stage.text) for stage in Stage],
        "counts": [
            {"text": counter.text, "count": count, "here": wanted.only == counter.value,
             "url": f"{ROOT}{query({**values, 'only': counter.value})}"}
            for counter, count in found.counts.items()
        ],
        "chips": _chips(wanted, values),
        "clear": ROOT,
        "may_add": bool(missions(request.actor)),
    }  # fmt: skip
    return render(request, "citizens/list.html", context)


def _chips(wanted: Wanted, values: Mapping[str, str]) -> list[dict[str, Any]]:
    words: dict[str, Any] = {"text": wanted.text}
    if wanted.state.isalpha():
        words["state"] = wanted.state
    if wanted.stage in list(Stage):
        words["stage"] = Stage(wanted.stage).text
    if wanted.only in list(Counter):
        words["only"] = Counter(wanted.only).text
    return [
        {"name": message(f"citizens-filter-{name}"), "value": value,
         "url": f"{ROOT}{query({**values, name: ''})}"}
        for name, value in words.items()
        if value
    ]  # fmt: skip


@require_http_methods(["GET", "HEAD", "POST"])
@page
def new(request: Request, deps: CitizensDeps) -> HttpResponse:
    """``/databank/new``: place a person on record by hand, or from a letter (``?notice=``)."""
    own = request.actor.authority_id
    require(request.actor, Act.RECORD_CITIZEN, Target(BANK, authority_id=own))
    letter = _letter(request)
    if request.method != "POST":
        values = dict(values_of(deps, letter)) if letter else _beginning(request)
        return form_page(request, deps, values, letter=letter)
    values = typed(request.POST, FIELDS)
    entry = _entry(request)
    fields = _fields(request, deps, values)
    try:
        number = add_record(
            deps, _wish(request, values, entry, letter), request.actor, request.shell.now
        )
        if letter:
            settle(deps, letter.key, number, new=True, actor=request.actor, now=request.shell.now)
    except AlikeNotLookedAt as error:
        faults = faults_of(error, fields, request.lang)
        return form_page(request, deps, values, faults, entry=entry, letter=letter)
    except EurazpolError as error:
        if error.field is None and not isinstance(error, RecordRefused):
            raise
        faults = faults_of(error, fields, request.lang)
        return form_page(request, deps, values, faults, entry=entry, letter=letter)
    said(request, "citizens-said-recorded", number=number)
    return back_to(f"{ROOT}/{number}")


@require_http_methods(["POST"])
@page
def take_form(request: Request, deps: CitizensDeps) -> HttpResponse:
    """``POST /databank/forms/take``: show what an off-line form saved, before it is on record."""
    file = request.FILES.get("file")
    if file is None:
        missing = FormRefused("citizens-missing", field="file")
        return forms_page(request, faults_of(missing, (), request.lang))
    try:
        taken = take_back(file.read(MAX_BYTES + 1), request.actor)
    except FormRefused as error:
        return forms_page(request, faults_of(error, (), request.lang))
    values = {path: normal(path, text.strip()) for path, text in taken.values.items()}
    return form_page(
        request, deps, values, _faults(request, deps, values), entry=taken.entry,
        file=file.name or "", before=taken.before,
    )  # fmt: skip


def form_page(  # noqa: PLR0913 - the form and where its values come from
    request: Request,
    deps: CitizensDeps,
    values: Mapping[str, str],
    faults: tuple[Fault, ...] = (),
    *,
    entry: FormEntry | None = None,
    letter: NoticeView | None = None,
    file: str = "",
    before: tuple[Any, ...] | None = None,
) -> HttpResponse:
    """Show the form with what is known, what is wrong, and who looks like the person."""
    own = deps.state
    posts = [(str(one.id), one.name) for one in missions(request.actor)]
    mission = request.POST.get("mission", "") or (posts[0][0] if len(posts) == 1 else "")
    post = Input("mission", "select", message("citizens-mission"), required=True,
                 choices=tuple(posts), value=mission)  # fmt: skip
    alike = _alike(request, deps, values)
    context = {
        "parts": [
            (part, with_faults(fields, faults))
            for part, fields in parts(values, FIELDS, request.lang, own)
        ],
        "mission": with_faults((post,), faults),
        "faults": faults,
        "alike": [(one, _reason(request, one, faults)) for one in alike],
        "entry": entry,
        "letter": letter,
        "file": file,
        "before": before,
        "unknown": {path: text for path, text in values.items() if path not in FIELDS},
        "back": f"{ROOT}/forms" if entry else f"{ROOT}/notices" if letter else ROOT,
    }
    status = 422 if faults else 200
    return render(request, "citizens/new.html", context, status=status)


def _reason(request: Request, one: Alike, faults: tuple[Fault, ...]) -> Input:
    path = f"looked.{one.number}"
    field = Input(path, "text", message("citizens-alike-why", number=one.number), required=True,
                  value=request.POST.get(path, ""), wide=True, max_length=500)  # fmt: skip
    return with_faults((field,), faults)[0]


def _alike(request: Request, deps: CitizensDeps, values: Mapping[str, str]) -> tuple[Alike, ...]:
    if not values:
        return ()
    known = {path: text for path, text in values.items() if path in FIELDS}
    try:
        found = read_record(known, deps.state, deps.today(request.shell.now))
    except RecordRefused:
        return ()
    return find_alike(deps, found, request.actor)


def _faults(request: Request, deps: CitizensDeps, values: Mapping[str, str]) -> tuple[Fault, ...]:
    try:
        read_record(values, deps.state, deps.today(request.shell.now))
    except RecordRefused as error:
        return faults_of(error, _fields(request, deps, values), request.lang)
    return ()


def _fields(request: Request, deps: CitizensDeps, values: Mapping[str, str]) -> list[Input]:
    found = [
        field for _, fields in parts(values, FIELDS, request.lang, deps.state) for field in fields
    ]
    mission = Input("mission", "select", message("citizens-mission"))
    looked = [
        Input(path, "text", message("citizens-alike-why", number=path.partition(".")[2]))
        for path in request.POST
        if path.startswith("looked.")
    ]
    return [mission, *found, *looked]


def _wish(
    request: Request,
    values: Mapping[str, str],
    entry: FormEntry | None,
    letter: NoticeView | None,
) -> NewRecord:
    mission = one(request.POST, "mission")
    looked = {
        path.partition(".")[2]: one(request.POST, path)
        for path in request.POST
        if path.startswith("looked.")
    }
    origin = Origin.FORM if entry else Origin.NOTICE if letter else Origin.MISSION
    known = mission.isascii() and mission.isdigit() and len(mission) < 10
    return NewRecord(
        int(mission) if known else None, {path: text for path, text in values.items() if text},
        looked, origin, entry,
    )  # fmt: skip


def _entry(request: Request) -> FormEntry | None:
    found = [one(request.POST, f"form.{name}") for name in ("form", "entry", "sha256")]
    return FormEntry(*(text[:64] for text in found)) if all(found) else None


def _letter(request: Request) -> NoticeView | None:
    key = one(request.POST if request.method == "POST" else request.GET, "notice")
    if not (key.isascii() and key.isdigit() and len(key) < 10):
        return None
    return read_letter(int(key), actor=request.actor, now=request.shell.now)


def _beginning(request: Request) -> dict[str, str]:
    """Nothing is guessed but that what is written today is known today."""
    return {"confirmed_on": request.shell.now.astimezone(request.shell.zone).date().isoformat()}
