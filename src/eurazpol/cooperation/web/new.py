"""A new request: first the kind and the state that will be asked, then the facts."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Side, Stage, Target, may, require
from eurazpol.cooperation.actions.create_case import NewCase, create_case
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.desk.drafts import (
    Draft,
    add_file,
    draft_of,
    drafts_of,
    drop_draft,
    finish_draft,
    keep_draft,
    remove_file,
)
from eurazpol.cooperation.actions.earlier import earlier_contacts
from eurazpol.cooperation.actions.person_keys import Names
from eurazpol.cooperation.actions.read_case import read_case
from eurazpol.cooperation.actions.views import ContactView
from eurazpol.cooperation.actions.work import HANDLING
from eurazpol.cooperation.domain.declare import Kind
from eurazpol.cooperation.domain.facts import facts_json
from eurazpol.cooperation.domain.kinds.table import KINDS, kind_of
from eurazpol.cooperation.domain.links import Look, Looked, NotLookedAt
from eurazpol.cooperation.domain.papers import LAW_PAPERS, paper_text
from eurazpol.cooperation.web.act import UPLOAD_MB, upload_of
from eurazpol.cooperation.web.drafts import draft_from, posted
from eurazpol.cooperation.web.fact_paths import country_code, flat, read, rows
from eurazpol.cooperation.web.facts_form import COUNTRY_LIST, FactsForm, country_name
from eurazpol.cooperation.web.fields import add_row, faults_in, marked
from eurazpol.cooperation.web.page import (
    Fault,
    Request,
    back_to,
    error_text,
    fault_of,
    page,
    said,
)
from eurazpol.kernel.country import Country, all_countries
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import message
from eurazpol.ui.forms import Input, with_faults
from eurazpol.ui.templatetags.ui import query, write

_LOOK, _REASON = "look.", ".reason"
"""Fields of the form about earlier requests: ``look.<number>`` and ``look.<number>.reason``."""


def kinds_for(actor: Actor) -> tuple[Kind, ...]:
    """Return the kinds of which the officer may open a request."""
    return tuple(
        kind for kind in KINDS.values() if may(actor, Act.CREATE_CASE, _target(kind, actor)).allowed
    )


def _target(kind: Kind, actor: Actor) -> Target:
    return Target(
        ObjectKind.CASE, kind.line, Side.REQUESTING, Stage.DRAFT, actor.authority_id,
        actor.officer_id,
    )  # fmt: skip


@require_http_methods(["GET", "HEAD", "POST"])
@page
def new(request: Request, deps: CooperationDeps) -> HttpResponse:
    """``/cases/new``: two steps on one address; the first is a link that can be kept."""
    kind_id = request.GET.get("kind", "")
    if not kind_id:
        if not kinds_for(request.actor):
            any_kind = next(iter(KINDS.values()))
            require(request.actor, Act.CREATE_CASE, _target(any_kind, request.actor))
        return _choose(request, ())
    try:
        kind = kind_of(kind_id)
        peer = Country(country_code(request.GET.get("peer", "")))
    except EurazpolError as error:
        fault = fault_of(error.at(error.field or "peer"), _first_fields(request), request.lang)
        return _choose(request, (fault,))
    require(request.actor, Act.CREATE_CASE, _target(kind, request.actor))
    if peer == deps.node.state:
        text = message("error-peer-is-own-state", state=peer)
        return _choose(request, (("peer", write(text, request.lang)),))
    return _facts(request, deps, kind, peer)


def _first_fields(request: Request) -> tuple[Input, ...]:
    kinds = tuple((kind.id, kind.text) for kind in kinds_for(request.actor))
    handling = tuple((one, message(f"cooperation-handling-{one}")) for one in HANDLING)
    given = request.GET
    return (
        Input("kind", "select", message("cooperation-filter-kind"), required=True, choices=kinds,
              value=given.get("kind", "")),
        Input("peer", "text", message("cooperation-new-peer"), message("ui-country-hint"),
              required=True, value=country_name(given.get("peer", ""), request.lang),
              options_id=COUNTRY_LIST),
        Input("handling", "select", message("cooperation-page-handling"), required=True,
              choices=handling, value=given.get("handling", "official")),
        Input("earlier", "text", message("cooperation-new-earlier"),
              message("cooperation-new-earlier-hint"), value=given.get("earlier", "")),
    )  # fmt: skip


def _choose(request: Request, faults: tuple[tuple[str, str], ...]) -> HttpResponse:
    context = {
        "fields": with_faults(_first_fields(request), faults),
        "faults": faults,
        "countries": all_countries(),
    }
    return render(request, "cooperation/new.html", context, status=422 if faults else 200)


@dataclass(frozen=True, slots=True)
class _Form:
    """The second step: what is asked of whom, and under which key the form is kept."""

    kind: Kind
    peer: Country
    drafts: tuple[Draft, ...]
    """Unfinished forms of the same kind to the same state."""

    @property
    def base(self) -> str:
        return f"new-{self.kind.id}-{self.peer.iso}"

    def draft(self, key: str) -> Draft | None:
        """Return the draft with this key; without a key the newest."""
        return next((one for one in self.drafts if key in ("", one.key)), None)

    def key(self, asked: str) -> str:
        """Return the key under which the form goes on: the one asked for, or a free one."""
        if asked == self.base or asked.startswith(f"{self.base}-"):
            return asked[:80]
        taken = {one.key for one in self.drafts}
        numbered = (f"{self.base}-{number}" for number in range(2, len(taken) + 3))
        return next(key for key in (self.base, *numbered) if key not in taken)


def _facts(request: Request, deps: CooperationDeps, kind: Kind, peer: Country) -> HttpResponse:
    base = f"new-{kind.id}-{peer.iso}"
    mine = tuple(
        one for one in drafts_of(request.actor) if one.key == base or one.key.startswith(f"{base}-")
    )
    form = _Form(kind, peer, mine)
    if request.method != "POST":
        wanted = request.GET.get("draft", "")
        draft = form.draft(wanted) if wanted else None
        values = dict(draft.values) if draft else _taken_over(request, deps, peer)
        return _page(request, deps, form, form.key(wanted if draft else ""), values, ())
    wish, key = request.POST.get("draft"), request.POST.get("draft_key", "")
    if wish == "restore" and (draft := form.draft(key)):
        return _page(request, deps, form, draft.key, dict(draft.values), ())
    if wish:
        if draft := form.draft(key):
            drop_draft(draft.key, request.actor, request.shell.now)
        return back_to(request.get_full_path())
    return _typed(request, deps, form, form.key(key or form.base))


def _typed(request: Request, deps: CooperationDeps, form: _Form, key: str) -> HttpResponse:
    """Keep what was typed, with the file beside it, and do what its button says."""
    values, actor, now = posted(request), request.actor, request.shell.now
    draft = draft_from(request, key, f"/cases/new{query(request.GET.dict(), draft=key)}")
    keep_draft(draft, actor)
    faults: tuple[Fault, ...] = ()
    if gone := request.POST.get("file_drop"):
        remove_file(key, gone, actor, now)
    elif (upload := upload_of(request, "file")) is not None:
        try:
            add_file(deps, draft, request.POST.get("file_as", ""), upload, actor)
        except EurazpolError as error:
            if error.field is None:
                raise
            faults = (fault_of(error.at("file"), (_file_field(deps),), request.lang),)
    save = request.POST.get("save", "")
    if added := request.POST.get("add"):
        values = add_row(values, added)
    elif save == "keep" and not faults:
        said(request, "cooperation-said-draft-kept")
        return back_to("/drafts")
    elif save in ("save", "law") and not gone and not faults:
        answer = _create(request, deps, form, key, values)
        if isinstance(answer, HttpResponse):
            return answer
        faults = answer
    return _page(request, deps, form, key, values, faults)


def _page(
    request: Request,
    deps: CooperationDeps,
    form: _Form,
    key: str,
    values: dict[str, str],
    faults: tuple[Fault, ...],
) -> HttpResponse:
    kind, peer = form.kind, form.peer
    parts = FactsForm(kind.id, deps.node.state, peer, deps.book, values, request.lang).parts()
    kept = draft_of(request.actor, key)
    others = () if request.method == "POST" or kept else form.drafts
    found = earlier_contacts(
        request.actor, kind=kind.id, peer=peer.iso, names=_names(values), now=request.shell.now
    )
    context: dict[str, Any] = {
        "template": "ui/base.html",
        "kind": kind.text,
        "peer": peer,
        "parts": marked(parts, faults),
        "faults": faults,
        "drafts": others,
        "draft_key": key,
        "file_field": with_faults((_file_field(deps),), faults)[0],
        "files": [
            {"id": one.document_id, "name": one.name, "size": one.size,
             "paper": paper_text(one.paper, deps.book)}
            for one in (kept.files if kept else ())
        ],
        "earlier": found,
        "looks": _looks(found, values),
        "countries": all_countries(),
        "many_persons": True,
    }  # fmt: skip
    return render(request, "cooperation/facts.html", context, status=422 if faults else 200)


def _file_field(deps: CooperationDeps) -> Input:
    papers = ("P_OTHER", *sorted(LAW_PAPERS & set(deps.book.vocabulary.papers)))
    return Input(
        "file", "file", message("cooperation-draft-file"), message("ui-file-hint", limit=UPLOAD_MB),
        choices=tuple((one, paper_text(one, deps.book)) for one in papers), limit=UPLOAD_MB,
        wide=True,
    )  # fmt: skip


def _taken_over(request: Request, deps: CooperationDeps, peer: Country) -> dict[str, str]:
    """Return the facts of the file that the new one follows; nothing is entered twice."""
    earlier = request.GET.get("earlier", "").strip().upper()
    if not earlier:
        return {}
    case = read_case(deps, earlier, ground=earlier, actor=request.actor, now=request.shell.now)
    if case.peer != peer or case.side is not Side.REQUESTING:
        return {}  # from any other case facts are taken over with their conditions (reuse)
    return flat(facts_json(case.facts))


def _names(values: dict[str, str]) -> Names:
    """Return the names that were typed, for the search of earlier contacts."""
    pairs = []
    for person in rows("persons", values):
        for row in rows(f"persons[{person}].names", values):
            at = f"persons[{person}].names[{row}]"
            pairs.append((values.get(f"{at}.family", ""), values.get(f"{at}.given", "")))
    return tuple(pair for pair in pairs if pair[0])


def _looked(values: dict[str, str]) -> tuple[Looked, ...]:
    """Return what the form says of earlier requests that the new one resembles."""
    said_of = {path.removeprefix(_LOOK): value for path, value in values.items()
               if path.startswith(_LOOK) and not path.endswith(_REASON)}  # fmt: skip
    return tuple(
        Looked(number, Look(look), values.get(f"{_LOOK}{number}{_REASON}", ""))
        for number, look in said_of.items()
        if look in set(Look)
    )


def _looks(found: tuple[ContactView, ...], values: dict[str, str]) -> list[dict[str, Any]]:
    """Return the earlier requests that must be looked at, with what was said of each."""
    return [
        {
            "contact": one,
            "look": values.get(f"{_LOOK}{one.number}", ""),
            "reason": values.get(f"{_LOOK}{one.number}{_REASON}", ""),
        }
        for one in found
        if one.alike
    ]


def _create(
    request: Request, deps: CooperationDeps, form: _Form, key: str, values: dict[str, str]
) -> HttpResponse | tuple[Fault, ...]:
    facts = FactsForm(form.kind.id, deps.node.state, form.peer, deps.book, values, request.lang)
    reading = read(values)
    if reading.faults:
        return faults_in(facts, reading.faults, request.lang)
    wanted = NewCase(
        form.kind.id,
        form.peer.iso,
        reading.facts,
        request.GET.get("handling") or "official",
        request.GET.get("earlier", "").strip().upper(),
        _looked(values),
    )
    try:
        number = create_case(deps, wanted, request.actor, request.shell.now)
    except NotLookedAt as error:
        return (("earlier_requests", error_text(error, request.lang)),)
    except EurazpolError as error:
        if error.field is None:
            raise
        if error.field.startswith(_LOOK):
            return ((error.field, error_text(error, request.lang)),)
        return faults_in(facts, [(error.field, error)], request.lang)
    finish_draft(deps, key, number, request.actor, request.shell.now)
    said(request, "cooperation-said-created", number=number)
    after = {"law": "/law"}.get(request.POST.get("save", ""), "")
    return back_to(f"/cases/{number}{after}")
