"""Forms that are being written, kept on the server until they are saved.

A form with scripts is kept every 20 seconds; without them it is kept with each button that leads to
the same form again, and with ``keep``, which leads away.
"""

from typing import Any
from urllib.parse import parse_qsl, urlsplit

from django.http import HttpResponse, JsonResponse
from django.views.decorators.http import require_POST

from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.desk.drafts import Draft, keep_draft
from eurazpol.cooperation.actions.desk.editing import still_editing
from eurazpol.cooperation.domain.kinds.table import kind_of
from eurazpol.cooperation.web.page import Request, page
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.country import Country
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Message, message
from eurazpol.ui.templatetags.ui import query

TAKE = "take."
"""What the name of a choice between two versions of a field begins with."""
_NOT_TYPED = frozenset(
    {
        "csrfmiddlewaretoken", "version", "add", "draft", "draft_key", "next", "save", "merge",
        "file", "file_as", "file_drop",
    }
)  # fmt: skip
"""What a form says of itself, beside what is typed into it."""


@require_POST
@page
def keep(request: Request, deps: CooperationDeps, key: str) -> HttpResponse:  # noqa: ARG001
    """``POST /drafts/<key>``: keep what is typed; answers with the words to be shown."""
    came_from = urlsplit(request.headers.get("Referer", ""))
    asked = dict(parse_qsl(came_from.query))
    if came_from.path == "/cases/new":
        asked["draft"] = key
    address = (
        f"{came_from.path}{query(asked)}" if came_from.path.startswith("/cases/") else "/drafts"
    )
    keep_draft(draft_from(request, key, address), request.actor)
    still_editing(key, request.actor, request.shell.now)
    return JsonResponse({"text": kept_text(request)})


def draft_from(request: Request, key: str, address: str) -> Draft:
    """Return what is typed in the form of this request as a draft, with the version it is of."""
    version = {"version": request.POST["version"]} if request.POST.get("version") else {}
    return Draft(key, address, _title(key), request.shell.now, {**posted(request), **version})


def _title(key: str) -> Message | None:
    """Name the form by its key: ``new-<kind>-<state>`` or ``case-<number>``."""
    of, _, rest = key.partition("-")
    if of == "case":
        return message("cooperation-drafts-case", number=rest)
    kind, _, peer = rest.partition("-")
    try:
        named: dict[str, Any] = {"kind": kind_of(kind).text, "peer": Country(peer[:2])}
    except EurazpolError:
        return None
    return message("cooperation-drafts-new", **named) if of == "new" else None


def kept_text(request: Request) -> str:
    """Say when the draft was kept."""
    at = request.shell.now.astimezone(request.shell.zone)
    return catalogue().text("cooperation-draft-kept", request.lang, time=f"{at:%H:%M}")


def posted(request: Request) -> dict[str, str]:
    """Return the typed values of a form by path; many values of one field are numbered."""
    values: dict[str, str] = {}
    for path in request.POST:
        given = request.POST.getlist(path)
        if path in _NOT_TYPED or path.startswith(TAKE):
            continue
        if path == "assistance.measures":
            values.update({f"{path}[{index}]": one for index, one in enumerate(given)})
        else:
            values[path] = given[-1].replace("\x00", "").strip()
    return values
