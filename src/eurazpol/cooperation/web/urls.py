"""The addresses of the room's pages, to be mounted at the root of the node behind the sign-in."""

from collections.abc import Callable
from functools import partial

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import URLPattern, path

from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.web import (
    act,
    case,
    casework,
    desk,
    documents,
    drafts,
    events,
    evidence,
    exchange,
    facts,
    full_file,
    handling,
    law,
    limits,
    load,
    my_desk,
    new,
    notifications,
    owed,
    package,
    papers,
    person,
    police_queries,
    queue,
    reuse,
    rules,
    search,
    secrecy,
    sign,
    subscriptions,
)


def help_page(request: HttpRequest) -> HttpResponse:
    """``GET /help``: the words of limits, the assessment, the keys."""
    return render(request, "ui/help.html")


def urls(deps: CooperationDeps) -> list[URLPattern]:
    """Return the addresses."""

    def at(route: str, view: Callable[..., HttpResponse], name: str) -> URLPattern:
        return path(route, partial(view, deps=deps), name=name)

    one = "cases/<str:number>"
    return [
        path("help", help_page, name="help"),
        at("work", queue.work, "work"),
        at("work/bulk", desk.bulk, "work-bulk"),
        at("work/columns", desk.columns, "work-columns"),
        at("work/views", desk.views, "work-views"),
        at("search", search.find, "search"),
        at("drafts", desk.unfinished, "drafts"),
        at("drafts/<slug:key>", drafts.keep, "draft"),
        at("drafts/<slug:key>/drop", desk.drop, "draft-drop"),
        path("cases", queue.all_cases, name="cases"),
        at("tasks", my_desk.tasks, "tasks"),
        at("alerts", my_desk.alert_list, "alerts"),
        at("desk", my_desk.desk, "desk"),
        at("desk/alerts", my_desk.choose_alerts, "desk-alerts"),
        at("desk/absence", my_desk.absence, "desk-absence"),
        at("desk/absence/<int:absence_id>/end", my_desk.absence_ended, "desk-absence-end"),
        at("desk/calendar", my_desk.calendar, "desk-calendar"),
        at("admin/absences", load.all_absences, "absences"),
        at("admin/absences/<int:absence_id>/end", load.absence_ended, "absence-end"),
        at("admin/load/<int:officer_id>", load.load, "load"),
        at("admin/load/report/<int:report_id>", load.report, "load-report"),
        at("cases/new", new.new, "case-new"),
        at(f"{one}.json", case.show_json, "case-json"),
        at(one, case.show, "case"),
        at(f"{one}/facts", facts.facts, "case-facts"),
        at(f"{one}/fact", facts.one_fact, "case-fact"),
        at(f"{one}/persons/<int:place>", person.person, "case-person"),
        at(f"{one}/casework", casework.casework, "case-casework"),
        at(f"{one}/notes", casework.note, "case-note"),
        at(f"{one}/tasks", casework.task, "case-task"),
        at(f"{one}/tasks/<int:task_id>", casework.task_ended, "case-task-ended"),
        at(f"{one}/advice", casework.advice, "case-advice"),
        at(f"{one}/advice/<int:advice_id>", casework.advised, "case-advised"),
        at(f"{one}/links", casework.link, "case-link"),
        at(f"{one}/links/<int:link_id>/remove", casework.unlink, "case-unlink"),
        at(f"{one}/countersign/<int:proposal_id>", casework.second, "case-countersign"),
        at(f"{one}/assign", case.assign_to, "case-assign"),
        at(f"{one}/journal", case.journal, "case-journal"),
        at(f"{one}/events", events.events, "case-events"),
        at(f"{one}/law", law.law, "case-law"),
        at(f"{one}/opinion", law.opinion, "case-opinion"),
        at(f"{one}/package", package.package, "case-package"),
        at(f"{one}/papers", package.upload, "case-papers"),
        at(f"{one}/prepared/<str:token>", sign.prepared, "case-prepared"),
        at(f"{one}/package/<str:document_id>.asice", sign.container, "case-container"),
        at(f"{one}/evidence", evidence.upload, "case-evidence"),
        at(f"{one}/transfers/<uuid:attachment>", evidence.change, "case-transfer"),
        at(f"{one}/papers/<int:paper_id>/remove", package.remove, "case-paper-remove"),
        *(at(route, view, name) for route, view, name in papers.routes(one)),
        at(f"{one}/full-file", full_file.ask, "case-full-file"),
        at(f"{one}/full-file/<uuid:task>", full_file.progress, "case-full-file-progress"),
        at(f"{one}/documents", documents.write, "case-documents"),
        at(f"{one}/act/<str:step_id>", act.take, "case-act"),
        at(f"{one}/limits/<str:limit_id>", limits.limit, "case-limit"),
        at(f"{one}/handling", handling.handling, "case-handling"),
        at(f"{one}/handling/send", handling.sending, "case-handling-send"),
        at(f"{one}/handling/<int:condition>/ask", handling.ask, "case-handling-ask"),
        at(f"{one}/handling/answer/<uuid:ask_id>", handling.answer, "case-handling-answer"),
        at(f"{one}/access", secrecy.access, "case-access"),
        at(f"{one}/access/lift", secrecy.lift, "case-access-lift"),
        at(f"{one}/access/mark", secrecy.mark, "case-access-mark"),
        at("restricted", secrecy.break_in, "break-in"),
        at(f"{one}/reuse", reuse.reuse_in, "case-reuse"),
        at(f"{one}/exchange", exchange.case_exchange, "case-exchange"),
        at(f"{one}/exchange.json", exchange.case_exchange_json, "case-exchange-json"),
        at("owed", owed.report, "owed"),
        at("owed.csv", owed.report_csv, "owed-csv"),
        at("owed.json", owed.report_json, "owed-json"),
        at("queries", police_queries.all_groups, "queries"),
        at("queries/new", police_queries.new, "query-new"),
        at("queries/<uuid:uid>", police_queries.side_by_side, "query-answers"),
        at("notifications", notifications.inbox, "notifications"),
        at("notifications.json", notifications.inbox_json, "notifications-json"),
        at("notifications/new", notifications.new, "notification-new"),
        at("notifications/topics", subscriptions.topics, "subscriptions"),
        at("notifications/<int:key>", notifications.show, "notification"),
        at("notifications/<int:key>.json", notifications.show_json, "notification-json"),
        at("notifications/<int:key>/reply", notifications.answer, "notification-reply"),
        at("notifications/<int:key>/correct", notifications.correction, "notification-correct"),
        at("notifications/<int:key>/cancel", notifications.cancelling, "notification-cancel"),
        at(
            f"{one}/exchange/<str:message_id>/evidence/<str:kind>",
            exchange.case_evidence,
            "case-delivery-evidence",
        ),
        at("exchange.json", exchange.traffic_json, "exchange-json"),
        at("exchange/<str:message_id>/resend", exchange.resend_now, "resend"),
        at("law/instruments/<str:instrument_id>", rules.instrument, "instrument"),
        at("law/rules/<str:instrument_id>/<path:article>", rules.rule, "rule"),
    ]
