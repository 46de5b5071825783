"""Letters of other states about our citizens, and ours about theirs."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from eurazpol.access.domain.permissions import Act, ObjectKind, Target, may, require
from eurazpol.citizens.actions.alike import find_alike
from eurazpol.citizens.actions.deps import CitizensDeps
from eurazpol.citizens.actions.notices import (
    NewNotice,
    notices,
    read_letter,
    send_notice,
    set_aside,
    settle,
    values_of,
)
from eurazpol.citizens.actions.work import BANK
from eurazpol.citizens.domain.errors import RecordRefused
from eurazpol.citizens.domain.notice import NOTIFIERS, TOLD, TOLD_FIELDS
from eurazpol.citizens.domain.record import Record
from eurazpol.citizens.web.fields import parts, shown, typed
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
from eurazpol.kernel.country import Country
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Lang, message
from eurazpol.ui.forms import Input, one, with_faults

_HERE = f"{ROOT}/notices"


@require_safe
@page
def inbox(request: Request, deps: CitizensDeps) -> HttpResponse:  # noqa: ARG001 - as every page
    """``GET /databank/notices``: what came and waits, then what came and went."""
    context = {
        "tabs": tabs(request, "/notices"),
        "found": notices(actor=request.actor, now=request.shell.now),
        "may_notify": may(request.actor, Act.NOTIFY_MISSION, Target(BANK)).allowed,
        "may_recall": may(request.actor, Act.RECALL, Target(ObjectKind.EXCHANGE)).allowed,
    }
    return render(request, "citizens/notices.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@page
def new(request: Request, deps: CitizensDeps) -> HttpResponse:
    """``/databank/notices/new``: tell another state of its citizen who is held here."""
    require(request.actor, Act.NOTIFY_MISSION, Target(BANK))
    values = typed(request.POST, TOLD_FIELDS) if request.method == "POST" else {}
    head = _head(request, deps)
    groups = parts(values, TOLD_FIELDS, request.lang, deps.state)
    fields = [*head, *(field for _, of_part in groups for field in of_part)]
    faults: tuple[Fault, ...] = ()
    if request.method == "POST":
        wanted = NewNotice(
            one(request.POST, "to_state"), one(request.POST, "notifier"),
            one(request.POST, "body"), tuple(request.POST.getlist("told")), values,
        )  # fmt: skip
        try:
            send_notice(deps, wanted, actor=request.actor, now=request.shell.now)
        except EurazpolError as error:
            if error.field is None and not isinstance(error, RecordRefused):
                raise
            faults = faults_of(error, fields, request.lang)
        else:
            said(request, "citizens-said-notified")
            return back_to(_HERE)
    context = {
        "head": with_faults(head, faults),
        "parts": [(part, with_faults(of_part, faults)) for part, of_part in groups],
        "faults": faults,
    }
    return render(request, "citizens/notice_new.html", context, status=422 if faults else 200)


@require_safe
@page
def letter(request: Request, deps: CitizensDeps, key: int) -> HttpResponse:
    """``GET /databank/notices/<key>``: one letter, and who on record looks like the person."""
    return _shown(request, deps, key)


@require_POST
@page
def settled(request: Request, deps: CitizensDeps, key: int) -> HttpResponse:
    """``POST /databank/notices/<key>/settle``: it is about somebody on record, or set aside."""
    number = one(request.POST, "record")
    who: dict[str, Any] = {"actor": request.actor, "now": request.shell.now}
    try:
        if number:
            settle(deps, key, number, new=False, **who)
        else:
            set_aside(key, one(request.POST, "reason"), **who)
    except EurazpolError as error:
        if error.field is None:
            raise
        return _shown(request, deps, key, error)
    said(request, "citizens-said-kept")
    return back_to(f"{ROOT}/{number}" if number else _HERE)


def _shown(
    request: Request, deps: CitizensDeps, key: int, error: EurazpolError | None = None
) -> HttpResponse:
    found = read_letter(key, actor=request.actor, now=request.shell.now)
    values = values_of(deps, found)
    reason = Input("reason", "text", message("citizens-notice-aside"), required=True, wide=True,
                   value=request.POST.get("reason", ""), max_length=500)  # fmt: skip
    faults = faults_of(error, (reason,), request.lang) if error else ()
    context = {
        "found": found,
        "parts": shown(values),
        "told": [message(f"citizens-told-{one_}") for one_ in found.content.told],
        "notifier": message(f"citizens-notifier-{found.content.notifier.replace('_', '-')}"),
        "alike": find_alike(deps, Record(values), request.actor) if found.open else (),
        "fields": with_faults((reason,), faults),
        "faults": faults,
    }
    return render(request, "citizens/notice.html", context, status=422 if faults else 200)


def _head(request: Request, deps: CitizensDeps) -> tuple[Input, ...]:
    given = request.POST
    notifiers = tuple(
        (one_, message(f"citizens-notifier-{one_.replace('_', '-')}")) for one_ in NOTIFIERS
    )
    return (
        Input("to_state", "select", message("citizens-notice-state"), required=True,
              choices=_peers(deps, request.lang), value=given.get("to_state", "")),
        Input("notifier", "select", message("citizens-notice-notifier"), required=True,
              choices=notifiers, value=given.get("notifier", "")),
        Input("body", "text", message("citizens-notice-body"), required=True, wide=True,
              value=given.get("body", ""), max_length=300),
        Input("told", "checks", message("citizens-notice-told"),
              choices=tuple((one_, message(f"citizens-told-{one_}")) for one_ in TOLD),
              values=tuple(given.getlist("told"))),
    )  # fmt: skip


def _peers(deps: CitizensDeps, lang: Lang) -> tuple[tuple[str, Country], ...]:
    peers = set(deps.cases.courier.peers().values())
    return tuple((one_.iso, one_) for one_ in sorted(peers, key=lambda state: state.name(lang)))
