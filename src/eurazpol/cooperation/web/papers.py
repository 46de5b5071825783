"""Papers as pages: side by side in two languages, versions, copies for release, previews."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from eurazpol.access.domain.permissions import Act, require
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.office_names import NAME_FIELDS, set_office_name
from eurazpol.cooperation.actions.paper_reading import (
    Reading,
    places_to_withhold,
    preview_paper,
    read_paper,
    version_changes,
)
from eurazpol.cooperation.actions.paper_versions import write_version
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.actions.redact_paper import (
    MAX_GROUND,
    MAX_TO,
    Redaction,
    redact_paper,
)
from eurazpol.cooperation.actions.translations import NewTranslation, translate
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.letters.parts import letter_languages
from eurazpol.cooperation.domain.letters.table import REQUESTS
from eurazpol.cooperation.web.case import frame, opened
from eurazpol.cooperation.web.page import Fault, Request, back_to, fault_of, page, said
from eurazpol.documents.domain.places import written
from eurazpol.kernel.canonical import sha256_hex
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import LANGS, Lang, message
from eurazpol.ui.forms import Input, one, with_faults

PREVIEWED = REQUESTS | {"remaining_sentence_certificate", "arrest_petition"}


def _require_writing(request: Request, number: str) -> None:
    """Refuse before anything of the form is read."""
    require(request.actor, Act.PRODUCE_DOCUMENT, target_of(number))


@require_safe
@page
def read(request: Request, deps: CooperationDeps, number: str, paper_id: int) -> HttpResponse:
    """``GET /cases/<number>/papers/<id>``: the paper in two languages, field by field."""
    return _read_page(request, deps, number, paper_id, ())


def _read_page(
    request: Request,
    deps: CooperationDeps,
    number: str,
    paper_id: int,
    faults: tuple[Fault, ...],
) -> HttpResponse:
    case = opened(deps, request, number)
    langs = _langs(request, letter_languages(deps.node.state, case.peer))
    reading = read_paper(
        deps, number, paper_id, langs, shown_in=request.lang, actor=request.actor,
        now=request.shell.now,
    )  # fmt: skip
    base = f"/cases/{number}/papers/{paper_id}"
    context = {
        **frame(request, case, "package"),
        **_shown(reading, base, faults),
        "paper_id": paper_id,
        "reason": with_faults((_REASON,), faults)[0],
        "faults": faults,
        "may_write": case.rights.produce,
    }
    return render(request, "cooperation/paper.html", context, status=422 if faults else 200)


def _shown(reading: Reading, base: str, faults: tuple[Fault, ...] = ()) -> dict[str, Any]:
    return {
        "reading": reading,
        "base": base,
        "digests": {one.source: sha256_hex(one.source.encode())
                    for one in reading.pairs if one.source},
        "language_choices": LANGS,
        "office_fields": with_faults(office_fields(reading), faults),
    }  # fmt: skip


def office_fields(reading: Reading) -> tuple[Input, ...]:
    """Return the fields for the name of the other state's authority and its case forms."""
    known = reading.office
    values: dict[str, str] = {}
    if known is not None:
        values = {**{lang: known.name.get(lang) for lang in LANGS}, **known.forms}
    return tuple(
        Input(name, "text", message(f"cooperation-office-{name.replace('_', '-')}"),
              required=True, max_length=300, value=values.get(name, ""))
        for name in NAME_FIELDS
    )  # fmt: skip


def _langs(request: Request, usual: tuple[Lang, ...]) -> tuple[Lang, Lang]:
    """Return the two languages asked for; the letter's own two unless told otherwise."""
    left = _lang(one(request.GET, "left") or one(request.POST, "left")) or usual[0]
    right = _lang(one(request.GET, "right") or one(request.POST, "right")) or usual[-1]
    if left == right:
        right = next(lang for lang in LANGS if lang != left)
    return left, right


def _lang(asked: str) -> Lang | None:
    return next((lang for lang in LANGS if lang == asked), None)


@require_POST
@page
def translated(request: Request, deps: CooperationDeps, number: str, paper_id: int) -> HttpResponse:
    """``POST /cases/<number>/papers/<id>/translation``: a translation of one free text."""
    _require_writing(request, number)
    langs = _two(request, deps, number)
    reading = read_paper(
        deps, number, paper_id, langs, shown_in=request.lang, actor=request.actor,
        now=request.shell.now,
    )  # fmt: skip
    return _translated(request, deps, number, reading, f"/cases/{number}/papers/{paper_id}")


@require_POST
@page
def translated_ahead(
    request: Request, deps: CooperationDeps, number: str, template: str
) -> HttpResponse:
    """``POST /cases/<number>/preview/<template>/translation``: before the paper is written."""
    _require_writing(request, number)
    _known(template)
    langs = _two(request, deps, number)
    reading = preview_paper(
        deps, number, template, langs, shown_in=request.lang, actor=request.actor,
        now=request.shell.now,
    )  # fmt: skip
    return _translated(request, deps, number, reading, f"/cases/{number}/preview/{template}")


def _translated(
    request: Request, deps: CooperationDeps, number: str, reading: Reading, base: str
) -> HttpResponse:
    digest, lang = one(request.POST, "source"), _lang(one(request.POST, "lang"))
    texts = {sha256_hex(pair.source.encode()): pair.source for pair in reading.pairs if pair.source}
    if digest not in texts or lang is None:
        raise InvalidFact("place-unknown", field="source")
    machine = bool(request.POST.get("machine"))
    new = NewTranslation(texts[digest], lang, request.POST.get("text", ""), machine)
    translate(deps, number, new, actor=request.actor, now=request.shell.now)
    said(request, "cooperation-said-translated")
    left, right = reading.langs
    return back_to(f"{base}?left={left}&right={right}#free-{digest[:12]}")


def _two(request: Request, deps: CooperationDeps, number: str) -> tuple[Lang, Lang]:
    case = opened(deps, request, number)
    return _langs(request, letter_languages(deps.node.state, case.peer))


def _known(template: str) -> None:
    if template not in PREVIEWED:
        raise InvalidFact("input-choice", field="template", value=template[:40])


@require_POST
@page
def office(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``POST /cases/<number>/office``: how the authority of the other state is written."""
    _require_writing(request, number)
    values = {name: one(request.POST, name) for name in NAME_FIELDS}
    back = one(request.POST, "back")
    own = back if back.startswith(f"/cases/{number}/") else f"/cases/{number}/package"
    set_office_name(deps, number, values, actor=request.actor, now=request.shell.now)
    said(request, "cooperation-said-office")
    return back_to(own)


_REASON = Input(
    "reason", "text", message("cooperation-paper-version-reason"), required=True, max_length=1000
)


@require_http_methods(["GET", "HEAD", "POST"])
@page
def versions(request: Request, deps: CooperationDeps, number: str, paper_id: int) -> HttpResponse:
    """``/cases/<number>/papers/<id>/versions``: what changed, and a new version."""
    if request.method == "POST":
        _require_writing(request, number)
        try:
            new = write_version(
                deps, number, paper_id, reason=one(request.POST, "reason"), actor=request.actor,
                now=request.shell.now,
            )  # fmt: skip
        except EurazpolError as error:
            if error.field != "reason":
                raise
            return _read_page(
                request, deps, number, paper_id, (fault_of(error, (_REASON,), request.lang),)
            )
        said(request, "cooperation-said-version")
        return back_to(f"/cases/{number}/papers/{new}/versions")
    case = opened(deps, request, number)
    langs = _langs(request, letter_languages(deps.node.state, case.peer))
    reading = read_paper(
        deps, number, paper_id, langs, shown_in=request.lang, actor=request.actor,
        now=request.shell.now,
    )  # fmt: skip
    chain = reading.versions
    compared = [
        (newer, older, version_changes(
            deps, number, (older.document.id, newer.document.id), request.lang,
            actor=request.actor, now=request.shell.now,
        ))
        for newer, older in pairwise(chain)
        if newer.document.erased_at is None and older.document.erased_at is None
    ]  # fmt: skip
    context = {
        **frame(request, case, "package"),
        "reading": reading,
        "compared": compared,
        "paper_id": paper_id,
    }
    return render(request, "cooperation/paper_versions.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@page
def redact(request: Request, deps: CooperationDeps, number: str, paper_id: int) -> HttpResponse:
    """``/cases/<number>/papers/<id>/redact``: a copy for release without what is ticked."""
    _require_writing(request, number)
    case = opened(deps, request, number)
    lang = _lang(one(request.POST, "lang") or one(request.GET, "lang"))
    lang = lang or letter_languages(deps.node.state, case.peer)[-1]
    document, found = places_to_withhold(
        deps, number, paper_id, lang, request.actor, request.shell.now
    )
    whole = set(request.POST.getlist("sections"))
    chosen = frozenset(request.POST.getlist("places")) | {
        place.key for place in found if written(place.section, request.lang) in whole
    }
    faults: tuple[Fault, ...] = ()
    fields = _redact_fields(request)
    if request.method == "POST" and not request.POST.get("look"):
        asked = Redaction(
            paper_id, chosen, one(request.POST, "ground"), one(request.POST, "released_to"), lang
        )
        try:
            id_ = redact_paper(deps, number, asked, actor=request.actor, now=request.shell.now)
        except EurazpolError as error:
            if error.field not in ("places", "ground", "released_to"):
                raise
            faults = (fault_of(error, (_PLACES, *fields), request.lang),)
        else:
            said(request, "cooperation-said-redacted")
            return back_to(f"/cases/{number}/papers/{paper_id}#copies" if id_ else "")
    sections: dict[str, list[dict[str, Any]]] = {}
    for place in found:
        head = written(place.section, request.lang)
        sections.setdefault(head, []).append(
            {
                "key": place.key,
                "label": written(place.label, request.lang),
                "text": written(place.text, lang),
                "chosen": place.key in chosen,
            }
        )
    context = {
        **frame(request, case, "package"),
        "document": document,
        "paper_id": paper_id,
        "sections": sections,
        "fields": with_faults(fields, faults),
        "paper_lang": lang,
        "language_choices": LANGS,
        "chosen_count": len(chosen),
        "faults": faults,
    }
    return render(request, "cooperation/paper_redact.html", context, status=422 if faults else 200)


_PLACES = Input("places", "checks", message("cooperation-redact-places"), required=True)


def _redact_fields(request: Request) -> tuple[Input, ...]:
    return (
        Input("released_to", "text", message("cooperation-redact-to"),
              message("cooperation-redact-to-hint"), required=True, max_length=MAX_TO,
              value=one(request.POST, "released_to")),
        Input("ground", "text", message("cooperation-redact-ground"),
              message("cooperation-redact-ground-hint"), required=True, wide=True,
              max_length=MAX_GROUND, value=one(request.POST, "ground")),
    )  # fmt: skip


@require_safe
@page
def preview(request: Request, deps: CooperationDeps, number: str, template: str) -> HttpResponse:
    """``GET /cases/<number>/preview/<template>``: the paper as it would be written now."""
    _known(template)
    case = opened(deps, request, number)
    langs = _langs(request, letter_languages(deps.node.state, case.peer))
    reading = preview_paper(
        deps, number, template, langs, shown_in=request.lang, actor=request.actor,
        now=request.shell.now,
    )  # fmt: skip
    base = f"/cases/{number}/preview/{template}"
    context = {
        **frame(request, case, "package"),
        **_shown(reading, base),
        "may_write": case.rights.produce,
    }
    return render(request, "cooperation/paper.html", context)


Page = Callable[..., HttpResponse]


def routes(one_case: str) -> tuple[tuple[str, Page, str], ...]:
    """Return the addresses of this module under a case: route, page, name."""
    paper = f"{one_case}/papers/<int:paper_id>"
    return (
        (paper, read, "case-paper"),
        (f"{paper}/translation", translated, "case-paper-translation"),
        (f"{paper}/versions", versions, "case-paper-versions"),
        (f"{paper}/redact", redact, "case-paper-redact"),
        (f"{one_case}/preview/<slug:template>", preview, "case-preview"),
        (
            f"{one_case}/preview/<slug:template>/translation",
            translated_ahead,
            "case-preview-translation",
        ),
        (f"{one_case}/office", office, "case-office"),
    )
