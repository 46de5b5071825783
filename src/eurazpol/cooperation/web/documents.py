"""Papers that an officer asks for: the case sheet and the annex with the reasons of the law."""

from datetime import date

from django.http import HttpResponse
from django.views.decorators.http import require_POST

from eurazpol.access.domain.permissions import Act, require
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.actions.write_document import Asked, OnDemand, write_document
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.web.page import Request, back_to, page, said
from eurazpol.kernel.texts import LANGS, Lang
from eurazpol.ui.forms import iso_date, one


@require_POST
@page
def write(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``POST /cases/<number>/documents``: write the paper; it is then among those of the case."""
    require(request.actor, Act.PRODUCE_DOCUMENT, target_of(number))
    asked = _asked(request)
    write_document(deps, number, asked, request.actor, request.shell.now)
    said(request, "cooperation-said-written")
    return back_to(f"/cases/{number}/package#paper-{asked.what.paper}")


def _asked(request: Request) -> Asked:
    what, day = one(request.POST, "what"), one(request.POST, "as_of")
    if what not in [item.value for item in OnDemand]:
        raise InvalidFact("input-choice", field="what", value=what[:20])
    as_of = date.fromisoformat(iso_date(day)) if day else None
    return Asked(OnDemand(what), _lang(request), as_of)


def _lang(request: Request) -> Lang:
    asked = one(request.POST, "lang") or request.lang
    found = next((lang for lang in LANGS if lang == asked), None)
    if found is None:
        raise InvalidFact("input-choice", field="lang", value=asked[:20])
    return found
