"""Which right opens which address: every page, form and data address of the node, in one table.

1. An address that is not here is a fault: a test walks the resolver and fails for it, and for a row
   whose address is gone.
2. A row names what is asked to *see* (GET) and to *do* (POST and the like); an act alone is asked
   of the case in the address. Several rights: each of them is needed.
3. Four doors ask for no right of the table: ``OPEN`` to strangers, ``PEER`` proves itself by
   signature, ``SELF`` is about nobody but the officer who is signed in, ``TOKEN`` is a programme
   with scopes, whose rights are asked again by the act behind it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from eurazpol.access.domain.permissions import Act, ObjectKind


class Door(StrEnum):
    """Who may knock without a right of the table."""

    OPEN = "open"
    PEER = "peer"
    SELF = "self"
    TOKEN = "token"  # noqa: S105 - the name of a door


Needs = Door | tuple[tuple[Act, ObjectKind], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """What an address asks; None where it answers no such request."""

    see: Needs | None = None
    do: Needs | None = None


def _on(kind: ObjectKind, *acts: Act) -> Needs:
    return tuple((act, kind) for act in acts)


def _case(*acts: Act) -> Needs:
    return _on(ObjectKind.CASE, *acts)


_CASES = "cases/<str:number>"
_LEADS = _on(ObjectKind.MATCH, Act.READ_MATCH)
_DECIDE_LEAD = _on(ObjectKind.MATCH, Act.READ_MATCH, Act.DECIDE_MATCH)
_JOIN = _on(ObjectKind.MATCH, Act.JOIN_PERSONS)
_HIT = _on(ObjectKind.MATCH, Act.HANDLE_HIT)
_REPORT = _on(ObjectKind.MATCH, Act.READ_MATCH, Act.HANDLE_HIT)
_ROUTE = _on(ObjectKind.MATCH, Act.KEEP_ROUTE)
_READ = _case(Act.READ_CASE)
_TRACK = _case(Act.READ_CASE, Act.READ_TRACKER)
_OPEN, _SELF = Door.OPEN, Door.SELF
_QUEUE = _on(ObjectKind.QUEUE, Act.LIST_CASES)
_DESK = _on(ObjectKind.DESK, Act.KEEP_DESK)
_TRAFFIC = _on(ObjectKind.EXCHANGE, Act.READ_TRACKER)
_PEERS = _on(ObjectKind.EXCHANGE, Act.READ_PEERS)
_MANAGE_PEERS = _on(ObjectKind.EXCHANGE, Act.MANAGE_PEERS)
_CARRY = _on(ObjectKind.EXCHANGE, Act.CARRY_BUNDLES)
_OWED = _on(ObjectKind.EXCHANGE, Act.READ_OWED)
_JOURNAL = _on(ObjectKind.JOURNAL, Act.READ_JOURNAL)
_VERIFY = _on(ObjectKind.JOURNAL, Act.VERIFY_JOURNAL)
_READS = _on(ObjectKind.JOURNAL, Act.READ_DISCLOSURES)
_OFFICERS = _on(ObjectKind.OFFICER, Act.MANAGE_OFFICERS)
_NOTICE = _on(ObjectKind.NOTIFICATION, Act.READ_NOTIFICATION)
_TOPICS = _on(ObjectKind.NOTIFICATION, Act.MANAGE_SUBSCRIPTIONS)
_NOTIFY = _on(ObjectKind.NOTIFICATION, Act.NOTIFY)
_LAW = _on(ObjectKind.LAW, Act.READ_LAW)

_FRAME: Mapping[str, Row] = {
    "": Row(_SELF),
    "health": Row(_OPEN),
    "help": Row(_OPEN),
    "language": Row(do=_OPEN),
    "purpose": Row(_SELF, _SELF),
}
_SIGN_IN: Mapping[str, Row] = {
    "sign-in": Row(_OPEN, _OPEN),
    "sign-in/passkey": Row(do=_OPEN),
    "sign-in/passkey/begin": Row(do=_OPEN),
    "sign-in/second": Row(_OPEN, _OPEN),
    "sign-in/second/begin": Row(do=_OPEN),
    "sign-in/enrol": Row(_OPEN, _OPEN),
    "sign-in/enrol/begin": Row(do=_OPEN),
    "sign-in/password": Row(_OPEN, _OPEN),
    "sign-in/oidc": Row(_OPEN),
    "sign-in/oidc/back": Row(_OPEN),
    "sign-out": Row(do=_SELF),
}
_OWN: Mapping[str, Row] = {
    "me/security": Row(_SELF),
    "me/security/totp": Row(_SELF, _SELF),
    "me/security/totp/remove": Row(do=_SELF),
    "me/security/passkey": Row(do=_SELF),
    "me/security/passkey/begin": Row(do=_SELF),
    "me/security/passkeys/<int:passkey_id>/remove": Row(do=_SELF),
    "me/security/codes": Row(do=_SELF),
    "me/security/sessions/<uuid:session_id>/end": Row(do=_SELF),
    "me/security/sessions/end": Row(do=_SELF),
    "me/password": Row(_SELF, _SELF),
    "me/confirm": Row(_SELF, _SELF),
    "me/confirm/begin": Row(do=_SELF),
    "me/session": Row(_SELF),
    "me/form": Row(do=_SELF),
}
_ADMINISTRATION: Mapping[str, Row] = {
    "admin/sign-in": Row(_OFFICERS),
    "admin/sign-in/alarms/<int:alarm_id>": Row(do=_OFFICERS),
    "admin/sign-in/<int:officer_id>": Row(_OFFICERS),
    "admin/sign-in/<int:officer_id>/reset": Row(do=_OFFICERS),
    "admin/sign-in/<int:officer_id>/reset/confirm": Row(do=_OFFICERS),
    "admin/sign-in/<int:officer_id>/reset/drop": Row(do=_OFFICERS),
    "admin/sign-in/<int:officer_id>/password": Row(do=_OFFICERS),
    "admin/sign-in/<int:officer_id>/sessions": Row(do=_OFFICERS),
    "admin/sign-in/<int:officer_id>/certificate": Row(do=_OFFICERS),
    "admin/sign-in/<int:officer_id>/certificate/remove": Row(do=_OFFICERS),
}
_HEALTH = _on(ObjectKind.NODE, Act.READ_HEALTH)
_ACCESS = _on(ObjectKind.OFFICER, Act.READ_ACCESS)
_RULES = _on(ObjectKind.LAW, Act.PROPOSE_RULES)
_MANAGED: Mapping[str, Row] = {
    "admin": Row(_HEALTH),
    "admin/officers": Row(_ACCESS, _OFFICERS),
    "admin/officers/<int:officer_id>": Row(_ACCESS),
    "admin/officers/<int:officer_id>/move": Row(do=_OFFICERS),
    "admin/officers/<int:officer_id>/posts": Row(do=_OFFICERS),
    "admin/officers/<int:officer_id>/posts/<int:posting_id>/end": Row(do=_OFFICERS),
    "admin/officers/<int:officer_id>/remove": Row(do=_OFFICERS),
    "admin/bodies": Row(_ACCESS, _OFFICERS),
    "admin/bodies/units": Row(do=_OFFICERS),
    "admin/access": Row(_ACCESS),
    "admin/rules": Row(_RULES),
    "admin/rules/propose": Row(do=_RULES),
    "admin/rules/<int:change_id>": Row(_RULES),
    "admin/rules/<int:change_id>/decide": Row(do=_on(ObjectKind.LAW, Act.CONFIRM_RULES)),
}
_TOKENS = _on(ObjectKind.OFFICER, Act.MANAGE_TOKENS)
_PROGRAMMES: Mapping[str, Row] = {
    "api/v1/openapi.json": Row(_OPEN),
    "api/v1/docs": Row(_OPEN),
    "admin/tokens": Row(_TOKENS, _TOKENS),
    "admin/tokens/<int:programme>/issue": Row(do=_TOKENS),
    "admin/tokens/<int:programme>/close": Row(do=_TOKENS),
    "admin/tokens/token/<int:token>/revoke": Row(do=_TOKENS),
}
_RECORD: Mapping[str, Row] = {
    "audit": Row(_VERIFY),
    "audit/verify": Row(_SELF, _VERIFY),
    "audit/document": Row(do=_VERIFY),
    "audit/proof/<int:seq>.json": Row(_JOURNAL),
    "audit/keys.json": Row(_VERIFY),
    "data-protection": Row(_READS, _READS),
    "data-protection/reads.csv": Row(do=_READS),
    "data-protection/erasures": Row(_on(ObjectKind.JOURNAL, Act.ERASE_RECORDS)),
    "data-protection/erasures/<str:number>.json": Row(_on(ObjectKind.JOURNAL, Act.ERASE_RECORDS)),
    "data-protection/erasures/<str:number>": Row(do=_on(ObjectKind.JOURNAL, Act.ERASE_RECORDS)),
    "retention": Row(_case(Act.REVIEW_RETENTION)),
    "retention/<str:number>": Row(do=_case(Act.REVIEW_RETENTION)),
}
_EXCHANGE: Mapping[str, Row] = {
    "exchange/inbox": Row(do=Door.PEER),
    "exchange/enrol": Row(do=Door.PEER),
    "exchange/identity": Row(Door.PEER),
    "exchange/directory": Row(Door.PEER, Door.PEER),
    "exchange/attachments/<uuid:attachment>": Row(Door.PEER, Door.PEER),
    "exchange/attachments/<uuid:attachment>/<int:number>": Row(Door.PEER, Door.PEER),
    "peers": Row(_PEERS),
    "peers/<str:name>/decide": Row(do=_MANAGE_PEERS),
    "peers/keys": Row(_PEERS),
    "peers/keys/rotate": Row(do=_MANAGE_PEERS),
    "peers/keys/revoke": Row(do=_MANAGE_PEERS),
    "peers/files": Row(_CARRY),
    "peers/files/write": Row(do=_CARRY),
    "peers/files/bring": Row(do=_CARRY),
    "peers/files/<str:peer>/<str:name>": Row(_CARRY),
    "exchange": Row(_TRAFFIC),
    "exchange.json": Row(_TRAFFIC),
    "exchange/messages/<uuid:message_id>": Row(_TRAFFIC),
    "exchange/messages/<uuid:message_id>/evidence/<str:kind>": Row(_TRAFFIC),
    "^exchange/directories/(?P<node>[a-z0-9-]{1,32})/(?P<key>[0-9a-f]{32})$": Row(_TRAFFIC),
    "exchange/alarms/<int:alarm_id>/end": Row(do=_on(ObjectKind.EXCHANGE, Act.END_ALARM)),
    "exchange/<uuid:message_id>/resend": Row(do=_case(Act.SEND)),
    "recalls": Row(_TRAFFIC),
    "recalls/new": Row(_case(Act.RECALL), _case(Act.RECALL)),
    "recalls/<uuid:order>": Row(_case(Act.READ_TRACKER)),
    "recalls/<uuid:order>/decide": Row(do=_case(Act.READ_TRACKER, Act.ANSWER_RECALL)),
    "documents/<uuid:document_id>": Row(_case(Act.READ_DOCUMENT)),
    "documents/<uuid:document_id>/signature": Row(
        _case(Act.READ_DOCUMENT), _case(Act.READ_DOCUMENT)
    ),
    "documents/check": Row(_SELF, _SELF),
}
_DESKS: Mapping[str, Row] = {
    "work": Row(_QUEUE),
    "work/bulk": Row(do=_QUEUE),
    "work/columns": Row(do=_QUEUE),
    "work/views": Row(do=_QUEUE),
    "cases": Row(_SELF),
    "search": Row(_QUEUE),
    "drafts": Row(_SELF),
    "drafts/<slug:key>": Row(do=_SELF),
    "drafts/<slug:key>/drop": Row(do=_SELF),
    "owed": Row(_OWED),
    "owed.csv": Row(_OWED),
    "owed.json": Row(_OWED),
    "queries": Row(_case(Act.CREATE_CASE, Act.SIGN)),
    "queries/new": Row(_case(Act.CREATE_CASE, Act.SIGN), _case(Act.CREATE_CASE, Act.SIGN)),
    "queries/<uuid:uid>": Row(_READ),
    "queries/<uuid:uid>/sign": Row(
        _case(Act.CREATE_CASE, Act.SIGN, Act.READ_CASE),
        _case(Act.CREATE_CASE, Act.SIGN, Act.READ_CASE),
    ),
    "notifications": Row(_NOTICE),
    "notifications.json": Row(_NOTICE),
    "matches": Row(_LEADS),
    "matches.csv": Row(_LEADS),
    "matches/joined": Row(_LEADS),
    "matches/joined/<int:key>/part": Row(do=_JOIN),
    "matches/<int:key>": Row(_LEADS, _DECIDE_LEAD),
    "matches/<int:key>/photos/<uuid:document>": Row(_DECIDE_LEAD),
    "matches/<int:key>/join": Row(do=_JOIN),
    "matches/<int:key>/hit": Row(_REPORT, _REPORT),
    "hits": Row(_HIT),
    "hits.json": Row(_HIT),
    "hits/<int:key>": Row(_HIT, _HIT),
    "notices/lookup": Row(
        _on(ObjectKind.NOTICE, Act.READ_NOTICE), _on(ObjectKind.NOTICE, Act.READ_NOTICE)
    ),
    "notices/<int:key>/route": Row(_ROUTE, _ROUTE),
    "notices/<int:key>/route/case": Row(do=_ROUTE),
    "notifications/new": Row(_NOTIFY, _NOTIFY),
    "notifications/topics": Row(_TOPICS, _TOPICS),
    "notifications/<int:key>": Row(_NOTICE),
    "notifications/<int:key>.json": Row(_NOTICE),
    "notifications/<int:key>/reply": Row(do=_on(ObjectKind.NOTIFICATION, Act.ANSWER_NOTIFICATION)),
    "notifications/<int:key>/correct": Row(_NOTIFY, _NOTIFY),
    "notifications/<int:key>/cancel": Row(_NOTIFY, _NOTIFY),
    "law/instruments/<str:instrument_id>": Row(_LAW),
    "law/rules/<str:instrument_id>/<path:article>": Row(_LAW),
}
_CASE_PAGES: Mapping[str, Row] = {
    "cases/new": Row(_case(Act.CREATE_CASE), _case(Act.CREATE_CASE)),
    "restricted": Row(_case(Act.BREAK_GLASS), _case(Act.BREAK_GLASS)),
    _CASES: Row(_READ),
    f"{_CASES}.json": Row(_READ),
    f"{_CASES}/persons/<int:place>": Row(_READ),
    f"{_CASES}/facts": Row(_READ, _case(Act.READ_CASE, Act.CHANGE_FACTS)),
    f"{_CASES}/fact": Row(do=_case(Act.READ_CASE, Act.CHANGE_FACTS)),
    f"{_CASES}/notes": Row(do=_case(Act.CASEWORK)),
    f"{_CASES}/assign": Row(_case(Act.READ_CASE, Act.ASSIGN), _case(Act.ASSIGN)),
    f"{_CASES}/journal": Row(_JOURNAL),
    f"{_CASES}/events": Row(_READ, _case(Act.READ_CASE, Act.RECORD_EVENT)),
    f"{_CASES}/law": Row(_case(Act.READ_CASE, Act.ASSESS)),
    f"{_CASES}/opinion": Row(do=_case(Act.RECORD_OPINION)),
    f"{_CASES}/package": Row(_READ),
    f"{_CASES}/papers": Row(do=_case(Act.READ_CASE, Act.ADD_PAPER)),
    f"{_CASES}/evidence": Row(do=_case(Act.ADD_PAPER)),
    f"{_CASES}/transfers/<uuid:attachment>": Row(do=_case(Act.SEND)),
    f"{_CASES}/papers/<int:paper_id>/remove": Row(do=_case(Act.REMOVE_PAPER)),
    f"{_CASES}/prepared/<str:token>": Row(_case(Act.READ_DOCUMENT)),
    f"{_CASES}/package/<str:document_id>.asice": Row(_case(Act.READ_DOCUMENT)),
    f"{_CASES}/documents": Row(do=_case(Act.PRODUCE_DOCUMENT)),
    f"{_CASES}/act/<str:step_id>": Row(_READ, _READ),  # and the act of the step
    f"{_CASES}/limits/<str:limit_id>": Row(_READ, _case(Act.READ_CASE, Act.POSTPONE)),
    f"{_CASES}/handling": Row(_READ),
    f"{_CASES}/handling/send": Row(_case(Act.READ_CASE, Act.PREPARE),
                                   _case(Act.READ_CASE, Act.PREPARE)),
    f"{_CASES}/handling/<int:condition>/ask": Row(_case(Act.READ_CASE, Act.ASK_WIDER_USE),
                                                  _case(Act.READ_CASE, Act.ASK_WIDER_USE)),
    f"{_CASES}/handling/answer/<uuid:ask_id>": Row(_case(Act.READ_CASE, Act.PERMIT_WIDER_USE),
                                                   _case(Act.READ_CASE, Act.PERMIT_WIDER_USE)),
    f"{_CASES}/access": Row(_READ, _case(Act.READ_CASE, Act.RESTRICT_CASE)),
    f"{_CASES}/access/lift": Row(do=_case(Act.READ_CASE, Act.RESTRICT_CASE)),
    f"{_CASES}/access/mark": Row(do=_case(Act.READ_CASE, Act.MARK_CONFIDENTIAL)),
    f"{_CASES}/reuse": Row(_READ, _READ),  # and ADD_PAPER of the other case
    f"{_CASES}/exchange": Row(_TRACK),
    f"{_CASES}/exchange.json": Row(_TRACK),
    f"{_CASES}/exchange/<str:message_id>/evidence/<str:kind>": Row(_TRACK),
}  # fmt: skip

_WRITE = _case(Act.PRODUCE_DOCUMENT)
_WITH_OTHERS: Mapping[str, Row] = {
    "tasks": Row(_QUEUE),
    "alerts": Row(_DESK, _DESK),
    "desk": Row(_DESK),
    "desk/alerts": Row(do=_DESK),
    "desk/absence": Row(do=_DESK),
    "desk/absence/<int:absence_id>/end": Row(do=_DESK),
    "desk/calendar": Row(do=_DESK),
    # A token of the configuration opens them, for the search engine alone.
    "register/index.json": Row(_OPEN),
    "register/entities.ftm.json": Row(_OPEN),
    "calendar/<str:secret>.ics": Row(_OPEN),  # the address is its own key (ADR 11)
    "admin/absences": Row(_OFFICERS, _OFFICERS),
    "admin/absences/<int:absence_id>/end": Row(do=_OFFICERS),
    "admin/load/<int:officer_id>": Row(_OFFICERS, _OFFICERS),
    "admin/load/report/<int:report_id>": Row(_OFFICERS),
    f"{_CASES}/casework": Row(_READ),
    f"{_CASES}/tasks": Row(do=_case(Act.CASEWORK)),
    f"{_CASES}/tasks/<int:task_id>": Row(do=_case(Act.CASEWORK)),
    f"{_CASES}/advice": Row(do=_case(Act.CASEWORK)),
    f"{_CASES}/advice/<int:advice_id>": Row(do=_case(Act.CASEWORK)),
    f"{_CASES}/links": Row(do=_case(Act.CASEWORK)),
    f"{_CASES}/links/<int:link_id>/remove": Row(do=_case(Act.CASEWORK)),
    f"{_CASES}/papers/<int:paper_id>": Row(_READ),
    f"{_CASES}/papers/<int:paper_id>/translation": Row(do=_WRITE),
    f"{_CASES}/papers/<int:paper_id>/versions": Row(_READ, _WRITE),
    f"{_CASES}/papers/<int:paper_id>/redact": Row(_WRITE, _WRITE),
    f"{_CASES}/preview/<slug:template>": Row(_WRITE),
    f"{_CASES}/preview/<slug:template>/translation": Row(do=_WRITE),
    f"{_CASES}/office": Row(do=_WRITE),
    f"{_CASES}/full-file": Row(do=_WRITE),
    f"{_CASES}/full-file/<uuid:task>": Row(_READ),
    f"{_CASES}/countersign/<int:proposal_id>": Row(_READ, _READ),  # and the act of the step
}
_FIGURES = _on(ObjectKind.STATISTICS, Act.READ_STATISTICS)
_KEEP_FIGURES = _on(ObjectKind.STATISTICS, Act.KEEP_STATISTICS)
_STATISTICS: Mapping[str, Row] = {
    "stats": Row(_FIGURES),
    "stats/forms/<slug:form_id>": Row(_FIGURES),
    "stats/forms/<slug:form_id>/<int:year>/<str:ending>": Row(_FIGURES),
    "stats/indicators/<slug:indicator_id>": Row(_FIGURES),
    "stats/indicators/<slug:indicator_id>/rows": Row(_FIGURES),
    "stats/events/<int:event_id>": Row(_KEEP_FIGURES, _KEEP_FIGURES),
    "stats/years/<int:year>/close": Row(do=_KEEP_FIGURES),
    "stats/years/<int:year>/build": Row(do=_KEEP_FIGURES),
    "stats/series": Row(_FIGURES),
    "stats/series/import": Row(_KEEP_FIGURES, _KEEP_FIGURES),
    "stats/series/packaged": Row(do=_KEEP_FIGURES),
    "stats/series/of/<str:series>": Row(_FIGURES),
    "stats/series/of/<str:series>/<slug:ending>": Row(_FIGURES),
    "stats/figures/<int:figure_id>": Row(_FIGURES, _KEEP_FIGURES),
    "stats/checks": Row(_FIGURES),
    "stats/checks/file/<slug:ending>": Row(_FIGURES),
    "stats/targets": Row(_FIGURES),
    "stats/targets/file/<slug:ending>": Row(_FIGURES),
    "stats/cost": Row(_FIGURES),
    "stats/cost/file/<slug:ending>": Row(_FIGURES),
    "stats/crosswalk": Row(_FIGURES),
    "stats/crosswalk/file/<slug:ending>": Row(_FIGURES),
    "stats/forecasts": Row(_FIGURES, _KEEP_FIGURES),
    "stats/forecasts/staff": Row(do=_KEEP_FIGURES),
    "stats/forecasts/<int:forecast_id>": Row(
        _FIGURES, _on(ObjectKind.STATISTICS, Act.DECIDE_BY_FORECAST)
    ),
    "stats/forecasts/<int:forecast_id>/<slug:ending>": Row(_FIGURES),
}
_BANK, _PROMISE = "databank/<slug:number>", "databank/promises/<slug:case>/<slug:what>"
_LISTED = _on(ObjectKind.DATABANK, Act.LIST_CITIZENS)
_READ_RECORD = _on(ObjectKind.DATABANK, Act.READ_CITIZEN)
_RECORDING = _on(ObjectKind.DATABANK, Act.RECORD_CITIZEN)
_CORRECTING = _on(ObjectKind.DATABANK, Act.READ_CITIZEN, Act.CORRECT_CITIZEN)
_CARING = _on(ObjectKind.DATABANK, Act.RECORD_CITIZEN, Act.READ_CITIZEN_CARE)
_NOTIFYING = _on(ObjectKind.DATABANK, Act.NOTIFY_MISSION)
_PROMISED = _on(ObjectKind.DATABANK, Act.READ_PROMISES)
_REPORTING = _on(ObjectKind.DATABANK, Act.RECORD_PROMISES)
_ERASING = _on(ObjectKind.DATABANK, Act.ERASE_RECORDS)
_CITIZENS: Mapping[str, Row] = {
    "databank": Row(_LISTED),
    "databank/new": Row(_RECORDING, _RECORDING),
    "databank/home": Row(_LISTED),
    "databank/forms": Row(_RECORDING),
    "databank/forms/take": Row(do=_RECORDING),
    "databank/forms/<slug:lang>.html": Row(_RECORDING),
    "databank/notices": Row(_on(ObjectKind.DATABANK, Act.READ_CITIZEN_NOTICES)),
    "databank/notices/new": Row(_NOTIFYING, _NOTIFYING),
    "databank/notices/<int:key>": Row(_RECORDING),
    "databank/notices/<int:key>/settle": Row(do=_RECORDING),
    "databank/promises": Row(_PROMISED),
    _PROMISE: Row(_PROMISED),
    f"{_PROMISE}/report": Row(do=_REPORTING),
    f"{_PROMISE}/rhythm": Row(do=_REPORTING),
    f"{_PROMISE}/end": Row(do=_REPORTING),
    "databank/retention": Row(_on(ObjectKind.DATABANK, Act.REVIEW_RETENTION)),
    "databank/retention/<slug:number>": Row(do=_on(ObjectKind.DATABANK, Act.REVIEW_RETENTION)),
    "databank/erasures": Row(_ERASING),
    "databank/erasures/<slug:number>.json": Row(_ERASING),
    "databank/erasures/<slug:number>": Row(do=_ERASING),
    _BANK: Row(_READ_RECORD),
    f"{_BANK}/card": Row(_READ_RECORD),
    f"{_BANK}/stage": Row(_READ_RECORD, _RECORDING),
    f"{_BANK}/correct": Row(_READ_RECORD, _CORRECTING),
    f"{_BANK}/confirm": Row(do=_RECORDING),
    f"{_BANK}/papers": Row(do=_RECORDING),
    f"{_BANK}/visits": Row(do=_CARING),
    f"{_BANK}/complaints": Row(do=_CARING),
    f"{_BANK}/complaints/<int:key>": Row(do=_CARING),
    f"{_BANK}/transfer": Row(_READ_RECORD, _READ_RECORD),  # and CREATE_CASE of the request
}
_LOOKS, _LIKENESSES = "appearance", "appearance/likenesses/<uuid:likeness>"
_SEEN = _on(ObjectKind.APPEARANCE, Act.READ_APPEARANCE)
_RECORDED = _on(ObjectKind.APPEARANCE, Act.RECORD_APPEARANCE)
_LIKE = _on(ObjectKind.APPEARANCE, Act.READ_LIKENESS)
_APPEARANCE: Mapping[str, Row] = {
    "matching/calibration": Row(_on(ObjectKind.MATCH, Act.READ_CALIBRATION)),
    _LOOKS: Row(_SEEN, _SEEN),
    f"{_LOOKS}/new": Row(_RECORDED, _RECORDED),
    f"{_LOOKS}/<uuid:record>": Row(_SEEN),
    f"{_LOOKS}/<uuid:record>/images": Row(do=_RECORDED),
    f"{_LOOKS}/<uuid:record>/erase": Row(do=_on(ObjectKind.APPEARANCE, Act.ERASE_RECORDS)),
    f"{_LOOKS}/<uuid:record>/likenesses": Row(do=_on(ObjectKind.APPEARANCE, Act.ASK_ENGINE)),
    "appearance/likenesses": Row(_LIKE),
    _LIKENESSES: Row(_LIKE),
    f"{_LIKENESSES}/judge": Row(do=_on(ObjectKind.APPEARANCE, Act.JUDGE_LIKENESS)),
    f"{_LIKENESSES}/contest": Row(do=_on(ObjectKind.APPEARANCE, Act.CONTEST_LIKENESS)),
}
_N = "notices/<int:key>"
_READ_NOTICE = _on(ObjectKind.NOTICE, Act.READ_NOTICE)
_DRAFT_NOTICE = _on(ObjectKind.NOTICE, Act.DRAFT_NOTICE)
_APPROVE_NOTICE = _on(ObjectKind.NOTICE, Act.APPROVE_NOTICE)
_EXPORT_NOTICE = _on(ObjectKind.NOTICE, Act.EXPORT_NOTICE)
_IMPORT_EXTERNAL = _on(ObjectKind.NOTICE, Act.IMPORT_EXTERNAL)
_RELEASE_NOTICE = _on(ObjectKind.NOTICE, Act.RELEASE_NOTICE)
_DECIDE_NOTICE = _on(ObjectKind.NOTICE, Act.DECIDE_NOTICE)
_R = "rights/<int:key>"
_READ_RIGHTS = _on(ObjectKind.RIGHTS, Act.READ_RIGHTS)
_TAKE_RIGHTS = _on(ObjectKind.RIGHTS, Act.TAKE_RIGHTS)
_JUDGE = _on(ObjectKind.RIGHTS, Act.JUDGE_RIGHTS)
_ANSWER_CHAMBER = _on(ObjectKind.RIGHTS, Act.ANSWER_CHAMBER)
_RIGHTS: Mapping[str, Row] = {
    "rights": Row(_READ_RIGHTS),
    "rights/new": Row(_TAKE_RIGHTS, _TAKE_RIGHTS),
    "rights/figures": Row(_READ_RIGHTS),
    "rights/asked": Row(_ANSWER_CHAMBER),
    "rights/asked/<int:key>": Row(_ANSWER_CHAMBER, _ANSWER_CHAMBER),
    _R: Row(_READ_RIGHTS),
    f"{_R}/withdraw": Row(do=_TAKE_RIGHTS),
    f"{_R}/told": Row(do=_TAKE_RIGHTS),
    f"{_R}/receipt": Row(_READ_RIGHTS),
    f"{_R}/letter": Row(_READ_RIGHTS),
    f"{_R}/admit": Row(do=_JUDGE),
    f"{_R}/concerned": Row(do=_JUDGE),
    f"{_R}/notices": Row(_JUDGE),
    f"{_R}/notices/<int:notice>": Row(_JUDGE),
    f"{_R}/ask": Row(_JUDGE, _JUDGE),
    f"{_R}/rule/<slug:kind>": Row(_JUDGE, _JUDGE),
    f"{_R}/sign/<int:ruling>": Row(_JUDGE, _JUDGE),
    "decisions": Row(_OPEN),
    "decisions/<slug:number>": Row(_OPEN),
}
_NOTICES: Mapping[str, Row] = {
    "notices": Row(_READ_NOTICE),
    "notices.json": Row(_READ_NOTICE),
    "notices/new": Row(_DRAFT_NOTICE, _DRAFT_NOTICE),
    "notices/check": Row(do=_DRAFT_NOTICE),
    "notices/unsaved/<slug:key>": Row(do=_DRAFT_NOTICE),
    "notices/unsaved/<slug:key>/drop": Row(do=_DRAFT_NOTICE),
    "notices/reasons": Row(_READ_NOTICE),
    _N: Row(_READ_NOTICE),
    f"{_N}.json": Row(_READ_NOTICE),
    f"{_N}/print": Row(_READ_NOTICE),
    f"{_N}/edit": Row(_DRAFT_NOTICE, _DRAFT_NOTICE),
    f"{_N}/photos": Row(_DRAFT_NOTICE, _DRAFT_NOTICE),
    f"{_N}/photos/<uuid:document>": Row(_READ_NOTICE),
    f"{_N}/photos/<uuid:document>/remove": Row(do=_DRAFT_NOTICE),
    f"{_N}/submit": Row(do=_DRAFT_NOTICE),
    f"{_N}/take-back": Row(do=_DRAFT_NOTICE),
    f"{_N}/approve": Row(_APPROVE_NOTICE, _APPROVE_NOTICE),
    f"{_N}/assess": Row(_DECIDE_NOTICE, _DECIDE_NOTICE),
    "notices/export": Row(_EXPORT_NOTICE, _EXPORT_NOTICE),
    "notices/external": Row(_READ_NOTICE),
    "notices/external/import": Row(_IMPORT_EXTERNAL, _IMPORT_EXTERNAL),
    "notices/external/imports/<int:key>": Row(_IMPORT_EXTERNAL),
    "notices/external/imports/<int:key>/apart.jsonl": Row(_IMPORT_EXTERNAL),
    "notices/external/<int:key>": Row(_READ_NOTICE),
    "notices/external/<int:key>/leads/<int:lead>": Row(_LEADS, _DECIDE_LEAD),
    f"{_N}/release": Row(_RELEASE_NOTICE, _RELEASE_NOTICE),
    **_RIGHTS,
    "wanted": Row(_OPEN),
    "wanted.json": Row(_OPEN),
    "wanted/<slug:number>": Row(_OPEN),
    "wanted/<slug:number>.json": Row(_OPEN),
    f"{_N}/do/<slug:step>": Row(
        _on(ObjectKind.NOTICE, Act.CONTROL_NOTICE), _on(ObjectKind.NOTICE, Act.CONTROL_NOTICE)
    ),
}
ROUTES: Mapping[str, Row] = MappingProxyType(
    {
        **_FRAME,
        **_SIGN_IN,
        **_OWN,
        **_ADMINISTRATION,
        **_MANAGED,
        **_PROGRAMMES,
        **_RECORD,
        **_EXCHANGE,
        **_DESKS,
        **_CASE_PAGES,
        **_WITH_OTHERS,
        **_NOTICES,
        **_STATISTICS,
        **_APPEARANCE,
        **_CITIZENS,
    }
)
