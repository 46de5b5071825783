"""Off-line forms: one file per language that opens from disk, and the page that takes it back."""

from base64 import b64encode
from hashlib import sha256
from importlib.resources import files

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.views.decorators.http import require_safe

from eurazpol.access.domain.permissions import Act, Target, require
from eurazpol.citizens.actions.deps import CitizensDeps
from eurazpol.citizens.actions.forms import FormIdentity, give_out
from eurazpol.citizens.actions.work import BANK
from eurazpol.citizens.domain.fields import FIELDS
from eurazpol.citizens.domain.offline import FORMAT, MAX_BYTES
from eurazpol.citizens.web.fields import parts
from eurazpol.citizens.web.page import Fault, Request, page, tabs
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import LANGS, Lang, message
from eurazpol.ui.download import download
from eurazpol.ui.forms import Input, with_faults

_WORDS = ("missing", "day", "partial", "number", "saved", "another-sure", "opened", "unreadable")
"""What the script of the file says."""


@require_safe
@page
def forms(request: Request, deps: CitizensDeps) -> HttpResponse:  # noqa: ARG001 - as every page
    """``GET /databank/forms``: forms to take along, and where what they saved is given back."""
    return forms_page(request)


def forms_page(request: Request, faults: tuple[Fault, ...] = ()) -> HttpResponse:
    """Show the page with what is wrong with a file."""
    require(
        request.actor, Act.RECORD_CITIZEN, Target(BANK, authority_id=request.actor.authority_id)
    )
    file = Input("file", "file", message("citizens-form-file"), message("citizens-form-file-hint"),
                 required=True, any_type=True, wide=True, limit=1)  # fmt: skip
    faults = tuple(("file", text) for _, text in faults)
    context = {
        "tabs": tabs(request, "/forms"),
        "fields": with_faults((file,), faults),
        "faults": faults,
        "limit": MAX_BYTES // 1024,
    }
    return render(request, "citizens/forms.html", context, status=422 if faults else 200)


@require_safe
@page
def blank(request: Request, deps: CitizensDeps, lang: str) -> HttpResponse:
    """``GET /databank/forms/<lang>.html``: one file that needs no other and no network."""
    if lang not in LANGS:
        raise Http404
    data = offline_page(deps, lang, give_out(request.actor), request.shell.node_name)
    return download(data.encode(), f"eurazpol-{deps.state.iso.lower()}-{lang}.html", "text/html")


def offline_page(deps: CitizensDeps, lang: Lang, identity: FormIdentity, node: str) -> str:
    """Write the file; its own policy lets nothing run or load but what is in it."""
    folder = files("eurazpol.citizens.web") / "offline"
    script = (folder / "form.js").read_text(encoding="utf-8")
    style = (folder / "form.css").read_text(encoding="utf-8")
    about = {
        "format": FORMAT,
        "form": identity.form,
        "mark": identity.mark,
        "words": {word: catalogue().text(f"citizens-offline-{word}", lang) for word in _WORDS},
    }
    context = {
        "lang": lang,
        "about": about,
        "parts": parts({}, FIELDS, lang, deps.state),
        "state": deps.state,
        "node": node,
        "script": script,
        "style": style,
        "script_hash": _hash(script),
        "style_hash": _hash(style),
    }
    return render_to_string("citizens/offline.html", context)


def _hash(text: str) -> str:
    return b64encode(sha256(text.encode()).digest()).decode()
