"""Recalls as pages: who has confirmed and who has not, taking a message back, deciding about one.

Before anything is ordered, a page says exactly what will happen, and to whom.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any, cast

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import URLPattern, path
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, may, require
from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.recall import (
    Wish,
    concerned,
    content_of,
    others_of_case,
    recalled,
    take_back,
)
from eurazpol.exchange.actions.recall_decide import Decision, decide
from eurazpol.exchange.actions.recall_views import RecallView, recall_view, recalls
from eurazpol.exchange.actions.views import kind_text
from eurazpol.exchange.domain.errors import ExchangeError, NotAllowed
from eurazpol.exchange.domain.handling import Code, Handling, Limit
from eurazpol.exchange.domain.letter import Manifest
from eurazpol.exchange.domain.recall import Action
from eurazpol.exchange.domain.recall_content import leaves
from eurazpol.exchange.web.urls import Clock
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import message
from eurazpol.ui.forms import Input

TargetOf = Callable[[str], Target]
"""Gives the object on which the right is tested, by the number of a case; empty for no case."""
_EXCHANGE = Target(ObjectKind.EXCHANGE)
_MAX_PLACES = 200


def recall_urls(deps: ExchangeDeps, clock: Clock, target_of: TargetOf) -> list[URLPattern]:
    """Return the addresses, to be mounted at the root of the node behind the sign-in."""
    known: dict[str, Any] = {"deps": deps, "clock": clock, "target_of": target_of}
    return [
        path("recalls", partial(show_all, **known), name="recalls"),
        path("recalls/new", partial(new, **known), name="recall-new"),
        path("recalls/<uuid:order>", partial(show, **known), name="recall"),
        path("recalls/<uuid:order>/decide", partial(settle, **known), name="recall-decide"),
    ]


@require_GET
def show_all(
    http_request: HttpRequest, *, deps: ExchangeDeps, clock: Clock, target_of: TargetOf
) -> HttpResponse:
    """``GET /recalls``: what waits for a decision here, what is not confirmed, the rest."""
    request = cast("OfficerRequest", http_request)
    require(request.actor, Act.READ_TRACKER, _EXCHANGE)
    views = [one for one in recalls(deps.node) if _may_see(request, one, target_of)]
    waiting = [one for one in views if one.undecided]
    unconfirmed = [one for one in views if one.ours and one.open]
    rest = [one for one in views if one not in waiting and one not in unconfirmed]
    context = {"waiting": waiting, "unconfirmed": unconfirmed, "rest": rest, "now": clock()}
    return render(request, "exchange/recalls.html", context)


@require_GET
def show(
    http_request: HttpRequest, order: Any, *, deps: ExchangeDeps, clock: Clock, target_of: TargetOf
) -> HttpResponse:
    """``GET /recalls/<order>``: one order with everybody who holds, or held, a copy."""
    request = cast("OfficerRequest", http_request)
    view = _view(request, str(order), deps, target_of)
    return render(request, "exchange/recall.html", _one(request, view, clock, target_of))


def _one(
    request: OfficerRequest, view: RecallView, clock: Clock, target_of: TargetOf, fault: str = ""
) -> dict[str, Any]:
    decides = (
        view.undecided and may(request.actor, Act.ANSWER_RECALL, target_of(view.about)).allowed
    )
    typed = request.POST.get("ground", "")
    ground = Input(
        "ground", "area", message("exchange-recalls-keep-ground"),
        hint=message("exchange-recalls-keep-hint"), value=typed, fault=fault, rows=2,
        max_length=500, wide=True,
    )  # fmt: skip
    return {"recall": view, "may_decide": decides, "ground": ground, "now": clock()}


@require_POST
def settle(
    http_request: HttpRequest, order: Any, *, deps: ExchangeDeps, clock: Clock, target_of: TargetOf
) -> HttpResponse:
    """``POST /recalls/<order>/decide``: let what was recalled be erased, or keep it."""
    request = cast("OfficerRequest", http_request)
    view = _view(request, str(order), deps, target_of)
    require(request.actor, Act.ANSWER_RECALL, _known(request, view.about, target_of))
    keep = request.POST.get("decision") == "keep"
    try:
        decide(
            deps, Decision(view.id, keep, request.POST.get("ground", "")), request.actor, clock()
        )
    except NotAllowed as error:
        messages.error(request, catalogue().error(error, request.lang), extra_tags="bad")
    except ExchangeError as error:
        fault = catalogue().error(error, request.lang)
        context = _one(request, view, clock, target_of, fault)
        return render(request, "exchange/recall.html", context, status=422)
    return HttpResponseRedirect(f"/recalls/{view.id}")


@require_http_methods(["GET", "POST"])
def new(
    http_request: HttpRequest, *, deps: ExchangeDeps, clock: Clock, target_of: TargetOf
) -> HttpResponse:
    """``/recalls/new?message=<id>``: choose, then read what will happen and to whom, then order."""
    request = cast("OfficerRequest", http_request)
    asked = request.GET.get("message", "") or request.POST.get("message", "")
    try:
        letters = concerned(deps, asked)
    except NotAllowed as error:
        raise Http404(catalogue().error(error, request.lang)) from None
    for letter in letters:
        require(request.actor, Act.RECALL, _known(request, letter.about, target_of))
    others = others_of_case(deps, letters)
    already = recalled(deps, [one.pk for one in (*letters, *others)])
    form = _Form(request.POST, letters, others, already)
    context: dict[str, Any] = {"form": form, "asked": asked, "fault": ""}
    if request.method == "GET":
        return render(request, "exchange/recall_new.html", context)
    wish = form.wish()
    try:
        if request.POST.get("confirmed") == "yes":
            orders = take_back(deps, wish, request.actor, clock())
            said = catalogue().text("exchange-recalls-said", request.lang, count=len(orders))
            messages.success(request, said, extra_tags="good")
            return HttpResponseRedirect(f"/recalls/{orders[0]}" if len(orders) == 1 else "/recalls")
        form.check(wish)
    except ExchangeError as error:
        context["fault"] = catalogue().error(error, request.lang)
        return render(request, "exchange/recall_new.html", context, status=422)
    context |= {"wish": wish, "chosen": form.chosen(), "typed": tuple(form.typed())}
    return render(request, "exchange/recall_confirm.html", context)


class _Form:
    """The form of a recall as typed, with what the first letter offers to choose from."""

    def __init__(
        self,
        posted: Any,
        letters: tuple[Any, ...],
        others: tuple[Any, ...],
        already: frozenset[str],
    ) -> None:
        self._posted, self._first, self._already = posted, letters, already
        self._letters = (*letters, *others)
        manifest: Manifest = content_of(letters[0])
        self._places = dict(list(leaves(manifest.body))[:_MAX_PLACES])
        self._files = {one.sha256: one.name for one in manifest.files}

    def _value(self, name: str, default: str = "") -> str:
        return str(self._posted.get(name, default)).replace("\x00", "").strip()

    def _values(self, name: str) -> tuple[str, ...]:
        return tuple(self._posted.getlist(name)) if self._posted else ()

    def chosen(self) -> tuple[Any, ...]:
        """Return the letters that the officer chose; the one asked about before any choice."""
        open_ = [one for one in self._letters if str(one.pk) not in self._already]
        if not self._posted:
            return tuple(one for one in open_ if one in self._first)
        wanted = set(self._values("letter"))
        return tuple(one for one in open_ if str(one.pk) in wanted)

    def wish(self) -> Wish:
        """Read what was typed."""
        narrow = self._value("action") == Action.NARROW
        code, limits = self._value("code"), self._values("limit")
        handling = None
        if narrow and (code or limits):
            handling = Handling(
                code=Code(code) if code in set(Code) else Code.H0,
                limits=tuple(one for one in limits if one in set(Limit)),
            )
        return Wish(
            letters=tuple(str(one.pk) for one in self.chosen()),
            action=Action.NARROW if narrow else Action.RECALL,
            reason=self._value("reason"),
            ground=self._value("ground"),
            fields=self._values("field") if narrow else (),
            files=self._values("file") if narrow else (),
            handling=handling,
            own=self._value("own") == "yes",
        )

    def check(self, wish: Wish) -> None:
        """Refuse before the confirmation what would be refused after it."""
        if not wish.letters:
            raise ExchangeError("exchange-recall-nothing", field="letter")
        if len(wish.reason) < 10 or len(wish.ground) < 3:
            raise ExchangeError("exchange-recall-unclear", field="reason")
        if wish.action is Action.NARROW and not (wish.fields or wish.files or wish.handling):
            raise ExchangeError("exchange-recall-nothing", field="field")

    def typed(self) -> Iterable[tuple[str, str]]:
        """Return every typed value, to be carried through the confirmation."""
        for name in ("action", "reason", "ground", "code", "own"):
            if value := self._value(name):
                yield name, value
        for name in ("letter", "field", "file", "limit"):
            for value in self._values(name):
                yield name, value

    @property
    def inputs(self) -> Mapping[str, Input]:
        """The fields of the form."""
        chosen = tuple(str(one.pk) for one in self.chosen())
        action = self._value("action", Action.RECALL)
        return {
            "letter": Input("letter", "checks", message("exchange-recalls-letters"), required=True,
                            values=chosen, choices=self._choices()),
            "action": Input("action", "radio", message("exchange-recalls-what"), required=True,
                            value=action, choices=tuple(
                (one.value, message(f"exchange-recalls-what-{one.value}")) for one in Action)),
            "field": Input("field", "checks", message("exchange-recalls-fields"),
                           values=self._values("field"), choices=tuple(
                (place, f"{place}: {value}") for place, value in self._places.items())),
            "file": Input("file", "checks", message("exchange-recalls-files"),
                          values=self._values("file"), choices=tuple(self._files.items())),
            "code": Input("code", "select", message("exchange-recalls-code"),
                          value=self._value("code"),
                          choices=tuple((one.value, one.text) for one in Code)),
            "limit": Input("limit", "checks", message("exchange-recalls-limits"),
                           values=self._values("limit"),
                           choices=tuple((one.value, one.text) for one in Limit)),
            "reason": Input("reason", "area", message("exchange-recalls-reason"), required=True,
                            hint=message("exchange-recalls-reason-hint"), rows=2,
                            value=self._value("reason"), max_length=1000, wide=True),
            "ground": Input("ground", "text", message("exchange-recalls-ground"), required=True,
                            hint=message("exchange-recalls-ground-hint"),
                            value=self._value("ground"), max_length=500, wide=True),
            "own": Input("own", "checks", message("exchange-recalls-own"), bare=True,
                         values=self._values("own"),
                         choices=(("yes", message("exchange-recalls-own-yes")),)),
        }  # fmt: skip

    def _choices(self) -> tuple[tuple[str, Any], ...]:
        return tuple(
            (
                str(one.pk),
                message("exchange-recalls-letter", peer=one.lane_id, at=one.created_at,
                        kind=kind_text(one.kind),
                        number=one.seq, already=str(str(one.pk) in self._already).lower()),
            )
            for one in self._letters
        )  # fmt: skip


def _may_see(request: OfficerRequest, view: RecallView, target_of: TargetOf) -> bool:
    return not view.about or may(request.actor, Act.READ_TRACKER, target_of(view.about)).allowed


def _view(
    request: OfficerRequest, order: str, deps: ExchangeDeps, target_of: TargetOf
) -> RecallView:
    view = recall_view(deps.node, order)
    if view is None:
        raise Http404
    require(request.actor, Act.READ_TRACKER, _known(request, view.about, target_of))
    return view


def _known(request: OfficerRequest, about: str, target_of: TargetOf) -> Target:
    """Return the case; what is about one that does not exist for the officer does not either."""
    target = target_of(about)
    if target.unknown_to(request.actor):
        raise Http404
    return target
