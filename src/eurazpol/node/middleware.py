"""The node's own places in Django's chain: who asks (access), and the frame of every page (ui)."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from typing import Any, cast

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from eurazpol.access.actions import security
from eurazpol.access.actions.counting import count_together
from eurazpol.access.actions.requests import OpenRequest
from eurazpol.access.domain.actor import Actor, Role
from eurazpol.access.domain.permissions import Act, ObjectKind, rows_for
from eurazpol.access.web.middleware import AccessMiddleware
from eurazpol.cooperation.actions.alerts import unread_rows
from eurazpol.cooperation.actions.circles import hidden_numbers
from eurazpol.cooperation.domain.kinds.table import KINDS
from eurazpol.cooperation.web.alarms import shell_alarms, to_count
from eurazpol.cooperation.web.page import Request
from eurazpol.documents.domain.media import MAX_BYTES
from eurazpol.exchange.actions.evidence import keep_rejections
from eurazpol.exchange.actions.queries import alarm_count, open_alarms
from eurazpol.kernel.texts import Message, message
from eurazpol.node.wiring import Services, services
from eurazpol.notices.actions.queries import to_do
from eurazpol.notices.actions.rights_queries import rights_to_count
from eurazpol.notices.web.alarms import lead_alarms, leads_to_count, rights_alarms
from eurazpol.ui.errors import bounded_forms
from eurazpol.ui.shell import Shell, ShellAlarm, accent_of

FIELDS_BYTES = 2 * 1024 * 1024
"""Room for the fields of a form beside its file."""
GetResponse = Callable[[HttpRequest], HttpResponseBase]

OPEN_PATHS = (
    "/static/",
    "/exchange/inbox",
    "/exchange/attachments/",
    "/exchange/enrol",
    "/exchange/identity",
    "/exchange/directory",
    "/health",
    "/help",
    "/api/v1/docs",
    "/calendar/",
    "/register/",
    "/wanted",
    "/wanted.json",
    "/wanted/",
    "/decisions",
    "/decisions/",
)
"""Open without a sign-in: what proves itself by signature or secret, what holds no data, and what
is released for the public."""

_LARGE = re.compile(r"/cases/[^/]+/evidence")
_VOLUMES = "/peers/files/bring"
_VOLUME_BYTES = 16 * 1024**3
"""Where large files are taken in; the view tests the right before it reads one."""

_SIGNED = sorted(
    {
        step.id
        for kind in KINDS.values()
        for step in kind.transitions
        if step.act in (Act.SIGN, Act.DECIDE)
    }
)
PROVEN_PATHS = re.compile(
    rf"/admin(/.*)?|/peers/.+|/cases/[^/]+/(countersign/.+|act/({'|'.join(_SIGNED)}))"
    r"|/notices/\d+/(approve|assess|release)|/rights/\d+/sign/\d+"
)
"""Signing, deciding and administration: an officer has to have proved a few minutes ago who it is.
"""

_SECTIONS = (
    ("node-nav-work", "/work", Act.LIST_CASES, ObjectKind.QUEUE),
    ("node-nav-new", "/cases/new", Act.CREATE_CASE, ObjectKind.CASE),
    (
        "node-nav-notifications",
        "/notifications",
        Act.READ_NOTIFICATION,
        ObjectKind.NOTIFICATION,
    ),
    ("node-nav-notices", "/notices", Act.READ_NOTICE, ObjectKind.NOTICE),
    ("node-nav-leads", "/matches", Act.READ_MATCH, ObjectKind.MATCH),
    ("node-nav-statistics", "/stats", Act.READ_STATISTICS, ObjectKind.STATISTICS),
    ("node-nav-databank", "/databank", Act.LIST_CITIZENS, ObjectKind.DATABANK),
    ("node-nav-owed", "/owed", Act.READ_OWED, ObjectKind.EXCHANGE),
    ("node-nav-exchange", "/exchange", Act.READ_TRACKER, ObjectKind.EXCHANGE),
    ("node-nav-peers", "/peers", Act.READ_PEERS, ObjectKind.EXCHANGE),
    ("node-nav-restricted", "/restricted", Act.BREAK_GLASS, ObjectKind.CASE),
    ("node-nav-admin", "/admin", Act.READ_HEALTH, ObjectKind.NODE),
    ("node-nav-audit", "/audit", Act.VERIFY_JOURNAL, ObjectKind.JOURNAL),
    ("node-nav-data-protection", "/data-protection", Act.READ_DISCLOSURES, ObjectKind.JOURNAL),
    ("node-nav-rights", "/rights", Act.READ_RIGHTS, ObjectKind.RIGHTS),
)
_HOMES: Mapping[Role, str] = {Role.CONSUL: "/databank", Role.STATISTICIAN: "/stats"}
"""Who holds no other role begins where that work is."""


def access(get_response: GetResponse) -> AccessMiddleware:
    """Set ``request.actor`` and ``request.lang``; no page without a sign-in but the open ones."""
    return AccessMiddleware(get_response, services().access, OPEN_PATHS, PROVEN_PATHS)


def shell(get_response: GetResponse) -> GetResponse:
    """Put the frame of the page on the request."""
    wired = services()
    node = wired.config

    def middleware(http_request: HttpRequest) -> HttpResponseBase:
        request = cast("OpenRequest", http_request)
        cast("Any", request).shell = Shell(
            node_name=node.name,
            state=node.state,
            training=node.training,
            now=wired.clock(),
            zone=wired.zone,
            accent=accent_of(node.state),
            nav=_sections(request.actor),
            search="/search" if _may_list(request.actor) else "",
            alarms=partial(_alarms, wired, request, counts := _Counts(wired, request.actor)),
            unread=partial(_unread, wired, request.actor, counts),
            has_desk=wired.cooperation is not None and has_desk(request.actor),
            session_left=_session_left(wired, request),
        )
        return get_response(http_request)

    return middleware


def _session_left(wired: Services, request: OpenRequest) -> int | None:
    if request.live is None:
        return None
    return int((request.live.ends_at - wired.access.moment().true).total_seconds())


class _Counts:
    """What the frame of a page counts, asked once when the first of it is written."""

    def __init__(self, wired: Services, actor: Actor | None) -> None:
        self._wired, self._actor = wired, actor

    @cached_property
    def found(self) -> Mapping[str, int]:
        """The counts by name; all in one query."""
        actor, desk = self._actor, self._wired.cooperation
        if actor is None:
            return {}
        to_exchange = rows_for(actor, Act.END_ALARM, ObjectKind.EXCHANGE)
        wanted: dict[str, Any] = {
            "exchange": open_alarms() if to_exchange else None,
            "notices": to_do(self._wired.notices, actor),
        }
        wanted |= leads_to_count(self._wired.matches, actor, self._wired.clock())
        wanted |= rights_to_count(self._wired.matches, actor, self._wired.clock())
        if desk is not None:
            wanted |= to_count(actor, desk, self._wired.clock())
            wanted["unread"] = unread_rows(actor) if has_desk(actor) else None
        return count_together(wanted)


def _alarms(wired: Services, request: OpenRequest, counts: _Counts) -> Sequence[ShellAlarm]:
    """Return what the reader must deal with, whatever page this is."""
    if request.actor is None:
        return ()
    found = [
        _exchange_alarms(request.actor, counts.found["exchange"]),
        _sign_in_alarms(request.actor),
        *lead_alarms(wired.matches, request.actor, counts.found),
        *rights_alarms(counts.found),
    ]
    if wired.cooperation is not None:
        found += shell_alarms(cast("Request", request), wired.cooperation, counts.found)
    return tuple(alarm for alarm in found if alarm is not None)


def _unread(wired: Services, actor: Actor | None, counts: _Counts) -> int | None:
    """Count the alerts that the reader has not read, for those who have a desk."""
    if actor is None or wired.cooperation is None or not has_desk(actor):
        return None
    return counts.found["unread"]


def has_desk(actor: Actor | None) -> bool:
    """Whether the reader works with cases and has a desk of his own."""
    return actor is not None and bool(rows_for(actor, Act.KEEP_DESK, ObjectKind.DESK))


def _exchange_alarms(actor: Actor, count: int) -> ShellAlarm | None:
    """Tell the open alarms of the exchange to those who are to look at them."""
    if count:
        count = alarm_count(hidden_numbers(actor))
    text = message("exchange-track-open-alarms", count=count)
    return ShellAlarm(text, "/exchange#alarms") if count else None


def _notices_to_do(count: int) -> ShellAlarm | None:
    """Tell who approves or decides that notices wait."""
    text = message("node-notices-wait", count=count)
    return ShellAlarm(text, "/notices?box=work", "warn") if count else None


def _sign_in_alarms(actor: Actor) -> ShellAlarm | None:
    """Count the alarms about guessed passwords, for the administrator."""
    to_administrator = rows_for(actor, Act.MANAGE_OFFICERS, ObjectKind.OFFICER)
    count = security.alarm_count() if to_administrator else 0
    text = message("access-alarms-open", count=count)
    return ShellAlarm(text, "/admin/sign-in#alarms") if count else None


def _may_list(actor: Actor | None) -> bool:
    return actor is not None and bool(rows_for(actor, Act.LIST_CASES, ObjectKind.QUEUE))


def rejections(get_response: GetResponse) -> GetResponse:
    """Keep the evidence of what this request could not send, after its transaction was undone."""
    wired = services()

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        keep_rejections(wired.exchange, wired.clock())
        return response

    return middleware


def forms(get_response: GetResponse) -> GetResponse:
    """Refuse a form that is larger than one file and its fields may be."""
    large = services().config.exchange.attachment_max_mb * 1024**2

    def bytes_of_file(request: HttpRequest) -> int:
        if request.path == _VOLUMES:
            return _VOLUME_BYTES
        return large if _LARGE.fullmatch(request.path) else MAX_BYTES

    return bounded_forms(get_response, bytes_of_file, FIELDS_BYTES)


def _sections(actor: Actor | None) -> tuple[tuple[Message, str], ...]:
    if actor is None:
        return ()
    return tuple(
        (message(text), url) for text, url, act, kind in _SECTIONS if rows_for(actor, act, kind)
    )


def home_of(actor: Actor) -> str:
    """Return where the sign-in leads: the work of the role, else the first section that is open."""
    if actor.roles and actor.roles <= _HOMES.keys():
        return next(url for role, url in _HOMES.items() if role in actor.roles)
    return next((url for _, url, act, kind in _SECTIONS if rows_for(actor, act, kind)), "/help")
