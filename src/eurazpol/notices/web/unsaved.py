"""Forms of notices that are being written, kept on the server until they are saved.

A form with scripts is kept every 20 seconds; without them it is kept with every button of it, and
with *continue later*, which leads away.
"""

from dataclasses import dataclass

from django.http import HttpResponse, JsonResponse, QueryDict
from django.views.decorators.http import require_POST

from eurazpol.access.domain.permissions import Act, require
from eurazpol.kernel.catalogue import catalogue
from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.actions.hand import NOTICE
from eurazpol.notices.actions.unsaved import Unsaved, drop_unsaved, keep_unsaved, unsaved_of
from eurazpol.notices.web.page import Request, back_to, page, said
from eurazpol.ui.forms import one

UNFINISHED = "/notices/new"
"""The page that lists the forms which are not finished."""
_NOT_TYPED = frozenset({"csrfmiddlewaretoken", "draft", "save"})


@dataclass(frozen=True, slots=True)
class Typing:
    """What a form shows, whether it is to be saved, and what was kept of it and can be restored."""

    typed: QueryDict
    saves: bool = False
    kept: Unsaved | None = None


@require_POST
@page
def keep(request: Request, deps: NoticesDeps, key: str) -> HttpResponse:  # noqa: ARG001
    """``POST /notices/unsaved/<key>``: keep what is typed; answers with the words to be shown."""
    keep_unsaved(_from_form(request, key), request.actor)
    at = request.shell.now.astimezone(request.shell.zone)
    text = catalogue().text("notices-draft-kept", request.lang, time=f"{at:%H:%M}")
    return JsonResponse({"text": text})


@require_POST
@page
def drop(request: Request, deps: NoticesDeps, key: str) -> HttpResponse:  # noqa: ARG001
    """``POST /notices/unsaved/<key>/drop``: forget what was typed."""
    require(request.actor, Act.DRAFT_NOTICE, NOTICE)
    drop_unsaved(key, request.actor)
    said(request, "notices-said-draft-dropped")
    return back_to(UNFINISHED)


def typing(request: Request, key: str, recorded: QueryDict) -> Typing:
    """Return what the form of ``key`` shows; what comes with a button of it is kept first."""
    kept = unsaved_of(key, request.actor)
    if request.method != "POST":
        return Typing(recorded, kept=kept)
    wish = one(request.POST, "draft")
    if wish == "restore" and kept is not None:
        return Typing(_typed(kept))
    if wish:
        drop_unsaved(key, request.actor)
        return Typing(recorded)
    keep_unsaved(_from_form(request, key), request.actor)
    return Typing(request.POST.copy(), saves=True)


def later(request: Request) -> HttpResponse | None:
    """Lead away from a form that the officer wants to continue later; it was kept already."""
    if one(request.POST, "save") != "keep":
        return None
    said(request, "notices-said-draft-kept")
    return back_to(UNFINISHED)


def _from_form(request: Request, key: str) -> Unsaved:
    values = {
        name: [text.replace("\x00", "") for text in request.POST.getlist(name)]
        for name in request.POST
        if name not in _NOT_TYPED
    }
    names = (one(request.POST, f"subject.names[0].{part}") for part in ("family", "given"))
    return Unsaved(key, " ".join(filter(None, names)), request.shell.now, values)


def _typed(kept: Unsaved) -> QueryDict:
    found = QueryDict(mutable=True)
    for name, values in kept.values.items():
        found.setlist(name, list(values))
    return found
