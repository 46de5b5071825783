"""Forms that are being written, kept on the server until they are saved.

A draft lives in the officer's session: nobody else sees it, and it is no part of the record.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.http import HttpResponse, JsonResponse
from django.views.decorators.http import require_POST

from eurazpol.cooperation.web.page import Request, page
from eurazpol.kernel.catalogue import catalogue

_KEY = "drafts"
_MOST = 5
_MAX_FIELDS = 600


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed, and when it was kept."""

    at: datetime
    values: Mapping[str, str]


@require_POST
@page
def keep(request: Request, key: str) -> HttpResponse:
    """``POST /drafts/<key>``: keep what is typed; answers with the words to be shown."""
    drafts = request.session.get(_KEY, {})
    values = dict(list(posted(request).items())[:_MAX_FIELDS])
    drafts.pop(key, None)
    drafts[key] = {"at": request.shell.now.isoformat(), "values": values}
    request.session[_KEY] = dict(list(drafts.items())[-_MOST:])
    at = request.shell.now.astimezone(request.shell.zone)
    text = catalogue().text("cooperation-draft-kept", request.lang, time=f"{at:%H:%M}")
    return JsonResponse({"text": text})


def draft_of(request: Request, key: str) -> Draft | None:
    """Return the draft of a form, if there is one."""
    kept = request.session.get(_KEY, {}).get(key)
    return Draft(datetime.fromisoformat(kept["at"]), kept["values"]) if kept else None


def forget(request: Request, key: str) -> None:
    """Drop a draft: the form was saved, or the officer does not want it."""
    drafts = request.session.get(_KEY, {})
    if drafts.pop(key, None) is not None:
        request.session[_KEY] = drafts


def posted(request: Request) -> dict[str, str]:
    """Return the typed values of a form by path; many values of one field are numbered."""
    values: dict[str, str] = {}
    for path in request.POST:
        given = request.POST.getlist(path)
        if path in ("csrfmiddlewaretoken", "version", "add", "draft", "next"):
            continue
        if path == "assistance.measures":
            values.update({f"{path}[{index}]": one for index, one in enumerate(given)})
        else:
            values[path] = given[-1].replace("\x00", "").strip()
    return values
