"""The addresses of the room's pages, to be mounted at the root of the node behind the sign-in."""

from collections.abc import Callable
from functools import partial

from django.http import HttpResponse
from django.urls import URLPattern, path

from eurazpol.citizens.actions.deps import CitizensDeps
from eurazpol.citizens.actions.erase import Erasing
from eurazpol.citizens.web import forms, home, notices, promises, record, register, retention


def urls(deps: CitizensDeps, erasing: Erasing) -> list[URLPattern]:
    """Return the addresses."""

    def at(route: str, view: Callable[..., HttpResponse], name: str) -> URLPattern:
        return path(f"databank{route}", partial(view, deps=deps), name=f"databank{name}")

    one, promise = "/<slug:number>", "/promises/<slug:case>/<slug:what>"
    return [
        at("", register.register, ""),
        at("/new", register.new, "-new"),
        at("/home", home.coming_home, "-home"),
        at("/forms", forms.forms, "-forms"),
        at("/forms/take", register.take_form, "-forms-take"),
        at("/forms/<slug:lang>.html", forms.blank, "-form"),
        at("/notices", notices.inbox, "-notices"),
        at("/notices/new", notices.new, "-notice-new"),
        at("/notices/<int:key>", notices.letter, "-notice"),
        at("/notices/<int:key>/settle", notices.settled, "-notice-settle"),
        at("/promises", promises.monitor, "-promises"),
        at(promise, promises.promise, "-promise"),
        at(f"{promise}/report", promises.report, "-promise-report"),
        at(f"{promise}/rhythm", promises.rhythm, "-promise-rhythm"),
        at(f"{promise}/end", promises.ended, "-promise-end"),
        at("/retention", retention.retention, "-retention"),
        at("/retention/<slug:number>", retention.review, "-retention-review"),
        at("/erasures", retention.erasures_page, "-erasures"),
        at("/erasures/<slug:number>.json", retention.erasure_certificate, "-erasure-certificate"),
        at("/erasures/<slug:number>", partial(retention.erase, erasing=erasing), "-erase"),
        at(one, record.show, "-record"),
        at(f"{one}/card", record.card, "-card"),
        at(f"{one}/stage", record.stage, "-stage"),
        at(f"{one}/correct", record.correction, "-correct"),
        at(f"{one}/confirm", record.confirmed, "-confirm"),
        at(f"{one}/papers", record.paper, "-papers"),
        at(f"{one}/visits", record.visit, "-visits"),
        at(f"{one}/complaints", record.complaint, "-complaints"),
        at(f"{one}/complaints/<int:key>", record.complaint_answered, "-complaint"),
        at(f"{one}/transfer", home.transfer, "-transfer"),
    ]
