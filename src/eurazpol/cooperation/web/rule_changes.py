"""Which rules and templates are in force, and how another version comes into force."""

from datetime import datetime

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from eurazpol.access.domain.errors import Forbidden
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, may, require
from eurazpol.cooperation.actions import rule_changes
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.rules_in_force import (
    LETTERHEAD,
    MAX_ARCHIVE,
    RULES,
    in_force,
    letterhead,
)
from eurazpol.cooperation.domain.errors import InvalidFact, NotAllowed
from eurazpol.cooperation.web.page import Fault, Request, back_to, error_text, page, said
from eurazpol.documents.domain.templates import TEMPLATES
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import LANGS, Texts, message
from eurazpol.ui.forms import Input, iso_date, one, with_faults

_LAW = Target(ObjectKind.LAW)
_MB = 1024**2


@require_safe
@page
def rules(request: Request, deps: CooperationDeps) -> HttpResponse:
    """``GET /admin/rules``: what is in force, the changes, the forms that propose one."""
    return _page(request, deps)


@require_POST
@page
def propose(request: Request, deps: CooperationDeps) -> HttpResponse:
    """``POST /admin/rules``: propose another book or other lines under the letterhead."""
    require(request.actor, Act.PROPOSE_RULES, _LAW)
    form = LETTERHEAD if one(request.POST, "form") == LETTERHEAD else RULES
    try:
        change_id = _proposed(request, deps, form)
    except Forbidden:
        raise
    except EurazpolError as error:
        known = ("file", "day", "reason", *(f"lines_{lang}" for lang in LANGS))
        field = error.field if error.field in known else "file"
        return _page(request, deps, ((f"{form}.{field}", error_text(error, request.lang)),))
    said(request, "cooperation-said-proposed")
    return back_to(f"/admin/rules/{change_id}")


def _proposed(request: Request, deps: CooperationDeps, form: str) -> int:
    data, now = request.POST, request.shell.now
    reason, effective_at = one(data, f"{form}.reason"), _day(request, f"{form}.day") or now
    if form == LETTERHEAD:
        kk, ru, en = (one(data, f"{form}.lines_{lang}") for lang in LANGS)
        return rule_changes.propose_letterhead(
            Texts(kk, ru, en), reason, effective_at, actor=request.actor, now=now
        )
    upload = request.FILES.get(f"{form}.file")
    if not isinstance(upload, UploadedFile):
        raise InvalidFact("rules-archive", field="file")
    archive = upload.read(MAX_ARCHIVE + 1)
    return rule_changes.propose_book(
        deps, archive, reason, effective_at, actor=request.actor, now=now
    )


@require_safe
@page
def one_change(request: Request, deps: CooperationDeps, change_id: int) -> HttpResponse:
    """``GET /admin/rules/<id>``: what would change in which open cases, and the decision."""
    return _change_page(request, deps, change_id)


@require_POST
@page
def decide(request: Request, deps: CooperationDeps, change_id: int) -> HttpResponse:
    """``POST /admin/rules/<id>/decide``: confirm as the second person, or turn down."""
    actor, now = request.actor, request.shell.now
    try:
        if one(request.POST, "do") == "confirm":
            rule_changes.confirm(change_id, actor=actor, now=now)
        else:
            rule_changes.reject(change_id, one(request.POST, "reason"), actor=actor, now=now)
    except Forbidden:
        raise
    except (InvalidFact, NotAllowed) as error:
        fault = (error.field or "", error_text(error, request.lang))
        return _change_page(request, deps, change_id, (fault,))
    said(request, "cooperation-said-change-decided")
    return back_to(f"/admin/rules/{change_id}")


def _page(request: Request, deps: CooperationDeps, faults: tuple[Fault, ...] = ()) -> HttpResponse:
    now = request.shell.now
    context = {
        "template": "ui/base.html",
        "changes": rule_changes.changes(request.actor),
        "book": deps.book,
        "book_change": in_force(RULES, now),
        "letterhead": letterhead(now),
        "letterhead_change": in_force(LETTERHEAD, now),
        "templates": tuple(TEMPLATES.values()),
        "book_fields": with_faults(_book_inputs(request), faults),
        "letterhead_fields": with_faults(_letterhead_inputs(request, now), faults),
        "faults": faults,
    }
    return render(request, "cooperation/rule_changes.html", context, status=422 if faults else 200)


def _change_page(
    request: Request,
    deps: CooperationDeps,  # noqa: ARG001
    change_id: int,
    faults: tuple[Fault, ...] = (),
) -> HttpResponse:
    view = rule_changes.change(change_id, request.actor)
    reason = Input("reason", "text", message("cooperation-access-reason"), required=True,
                   wide=True, max_length=1000)  # fmt: skip
    context = {
        "template": "ui/base.html",
        "change": view,
        "unseen": view.count - len(view.touched) if view.kind == RULES else 0,
        "may_decide": not view.outcome and may(request.actor, Act.CONFIRM_RULES, _LAW).allowed,
        "own": view.proposed_by_id == request.actor.officer_id,
        "reason": with_faults((reason,), faults)[0],
        "faults": faults,
    }
    return render(request, "cooperation/rule_change.html", context, status=422 if faults else 200)


def _book_inputs(request: Request) -> tuple[Input, ...]:
    return (
        Input(f"{RULES}.file", "file", message("cooperation-change-file"),
              message("cooperation-change-file-hint"), required=True, limit=MAX_ARCHIVE // _MB,
              any_type=True, wide=True),
        *_common(request, RULES),
    )  # fmt: skip


def _letterhead_inputs(request: Request, now: datetime) -> tuple[Input, ...]:
    data, kept = request.POST, letterhead(now)
    return (
        *(
            Input(f"{LETTERHEAD}.lines_{lang}", "area",
                  message(f"cooperation-change-lines-{lang}"), required=True, rows=2, wide=True,
                  value=data.get(f"{LETTERHEAD}.lines_{lang}", kept.get(lang) if kept else ""),
                  max_length=rule_changes.MAX_LINES)
            for lang in LANGS
        ),
        *_common(request, LETTERHEAD),
    )  # fmt: skip


def _common(request: Request, form: str) -> tuple[Input, ...]:
    data = request.POST
    return (
        Input(f"{form}.day", "date", message("cooperation-change-day"), message("ui-date-hint"),
              value=data.get(f"{form}.day", "")),
        Input(f"{form}.reason", "text", message("cooperation-access-reason"), required=True,
              wide=True, value=data.get(f"{form}.reason", ""), max_length=1000),
    )  # fmt: skip


def _day(request: Request, field: str) -> datetime | None:
    typed = one(request.POST, field)
    if not typed:
        return None
    try:
        day = datetime.fromisoformat(iso_date(typed))
    except EurazpolError as error:
        raise error.at("day") from None
    return day.replace(tzinfo=request.shell.zone)
