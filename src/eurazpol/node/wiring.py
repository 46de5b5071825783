"""Everything that the node is put together from, built once and passed on explicitly."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache, partial
from zoneinfo import ZoneInfo

from django.conf import settings

from eurazpol.access.actions.leaving import ask_before_leaving
from eurazpol.access.adapters.oidc import OidcClient
from eurazpol.access.web.deps import AccessDeps
from eurazpol.citizens.actions.deps import CitizensDeps
from eurazpol.citizens.actions.notices import notice_handlers as citizen_handlers
from eurazpol.citizens.actions.notices import notice_settled as citizen_notice_settled
from eurazpol.citizens.actions.recall import CitizenKeeper
from eurazpol.cooperation.actions.alarms import alarm_listener
from eurazpol.cooperation.actions.conditions_reading import check_reading
from eurazpol.cooperation.actions.deps import CooperationDeps, NodeIdentity, PersonsListener
from eurazpol.cooperation.actions.erase import CaseKeeper
from eurazpol.cooperation.actions.hand_over import load_left
from eurazpol.cooperation.actions.large_papers import arrived
from eurazpol.cooperation.actions.not_delivered import settled_listener
from eurazpol.cooperation.actions.notifications.erase import NotificationKeeper
from eurazpol.cooperation.actions.notifications.take_in import (
    notification_handlers,
    notification_settled,
)
from eurazpol.cooperation.actions.receive import handlers
from eurazpol.cooperation.actions.rules_in_force import BooksInForce
from eurazpol.cooperation.adapters.exchange import ExchangeCourier
from eurazpol.documents.actions.deps import DocumentsDeps, documents_deps
from eurazpol.documents.actions.erase import shred
from eurazpol.exchange.actions.attachment_deps import ArrivalListener, attachment_deps
from eurazpol.exchange.actions.deps import AlarmListener, ExchangeDeps, Listener, Settled
from eurazpol.exchange.actions.own_kinds import own_handlers
from eurazpol.exchange.actions.recall_take import order_settled
from eurazpol.exchange.adapters.bell import SocketBell
from eurazpol.exchange.adapters.carried_file import FolderShelf
from eurazpol.exchange.adapters.http import HttpTransport
from eurazpol.exchange.adapters.scrub import scrub_database
from eurazpol.exchange.adapters.tls import client_context
from eurazpol.exchange.domain.alarms import Alarm
from eurazpol.exchange.domain.letter import Handler
from eurazpol.exchange.domain.recall_keeper import Keeper
from eurazpol.exchange.ports import NO_STEPS, Steps
from eurazpol.kernel.country import Country
from eurazpol.law.actions.load import load_book
from eurazpol.legal_statistics.actions.deps import StatisticsDeps
from eurazpol.matching.actions.appearance_deps import AppearanceDeps
from eurazpol.matching.ports import RecordSource, Register
from eurazpol.node.appearance import appearance_deps, target_of_paper
from eurazpol.node.clock import Clock, clock_for, system_clock
from eurazpol.node.config import NodeConfig
from eurazpol.node.key_ring import key_ring
from eurazpol.node.leads import CASES, CITIZENS, match_deps
from eurazpol.node.register import listed_of, register_of, sought_of
from eurazpol.node.shapes import build_shapes
from eurazpol.node.signing import signing_of
from eurazpol.node.torture.inside import torture_of
from eurazpol.notices.actions.deps import NodeIdentity as NoticesIdentity
from eurazpol.notices.actions.deps import NoticeListener, NoticesDeps
from eurazpol.notices.actions.erase import NoticeKeeper
from eurazpol.notices.actions.external_deps import ExternalDeps
from eurazpol.notices.actions.external_screen import record_changed_external
from eurazpol.notices.actions.hits_in import hit_handlers, hit_settled
from eurazpol.notices.actions.match_deps import MatchDeps
from eurazpol.notices.actions.rights_ask import ask_settled, rights_handlers
from eurazpol.notices.actions.screen_all import every_record
from eurazpol.notices.actions.screening import notice_changed, record_changed
from eurazpol.notices.actions.take_in import notice_handlers, notice_settled
from eurazpol.notices.adapters.exchange import ExchangeCourier as NoticesCourier


@dataclass(frozen=True, slots=True)
class Services:
    """What the pages and the worker work with. The secretariat has no ``cooperation``."""

    config: NodeConfig
    zone: ZoneInfo
    clock: Clock
    access: AccessDeps
    exchange: ExchangeDeps
    documents: DocumentsDeps
    notices: NoticesDeps
    matches: MatchDeps
    external: ExternalDeps
    appearance: AppearanceDeps
    statistics: StatisticsDeps
    citizens: CitizensDeps | None
    cooperation: CooperationDeps | None
    register: Register
    register_sources: Sequence[RecordSource]
    """What the rooms want in the register of persons: a rebuild reads all of them."""

    @property
    def shelf(self) -> FolderShelf:
        """Where volumes that were brought lie."""
        return FolderShelf(self.config.folder / "carried")


@cache
def services() -> Services:
    """Put the node of this process together."""
    build_shapes()
    config: NodeConfig = settings.NODE
    clock = clock_for(config)
    zone = ZoneInfo(config.timezone)
    documents = documents_deps(
        config.folder / "files", zone, target_of_paper, check_reading, signing_of(config)
    )
    register = register_of(config)
    register_sources: list[RecordSource] = []
    taking_in: dict[str, Handler] = {}
    listening: list[Listener] = []
    torture = torture_of(config)
    steps = torture.steps if torture is not None else NO_STEPS
    keepers: list[Keeper] = []
    arrivals: list[ArrivalListener] = []
    alarming: list[AlarmListener] = []
    exchange = replace(
        _exchange(config, clock, taking_in, listening, steps),
        # Connections of their own: a large file holds up no letter.
        attachments=attachment_deps(
            config.folder / "arriving", documents, _transport(config), arrivals
        ),
        alarmed=partial(_tell_alarm, alarming),
        keepers=keepers,
        scrub=partial(_scrub, documents),
    )
    cooperation = _cooperation(config.state, config, documents, exchange)
    told_of_notices: list[NoticeListener] = []
    notices = NoticesDeps(
        NoticesIdentity(config.name, config.state, zone), NoticesCourier(exchange), told_of_notices,
        documents,
    )  # fmt: skip
    taking_in.update(own_handlers(exchange))
    taking_in.update(notice_handlers(notices))
    keepers.append(NoticeKeeper(notices))
    listening += [partial(order_settled, exchange), notice_settled]
    told_of_persons: list[PersonsListener] = []
    if cooperation is not None:
        cooperation = replace(cooperation, persons_changed=partial(_tell, told_of_persons))
    matches = match_deps(notices, cooperation, register, sought_of(config))
    taking_in.update({**hit_handlers(matches), **rights_handlers(matches)})
    listening += [hit_settled, ask_settled]
    told_of_notices.append(partial(notice_changed, matches))
    external = ExternalDeps(matches, listed_of(config))
    told_of_persons += _screening(external, CASES)
    register_sources.append(partial(every_record, matches))
    citizens: CitizensDeps | None = None
    # What upper rooms are told by lower ones: each kind of message that arrives, and that one of
    # ours was settled.
    if cooperation is not None:
        taking_in.update(handlers(cooperation))
        taking_in.update(notification_handlers(cooperation))
        arrivals.append(partial(arrived, cooperation))
        listening += [settled_listener(cooperation), notification_settled]
        alarming.append(alarm_listener(cooperation))
        keepers += [CaseKeeper(cooperation), NotificationKeeper(cooperation)]
        ask_before_leaving("cooperation", load_left)
        citizens = CitizensDeps(cooperation, partial(_tell, _screening(external, CITIZENS)))
        taking_in.update(citizen_handlers(citizens))
        keepers.append(CitizenKeeper(citizens))
        listening.append(citizen_notice_settled)
    if torture is not None:
        taking_in.update(torture.handlers)
    book = cooperation.law if cooperation is not None else load_book
    statistics = StatisticsDeps(clock, zone, config.name, config.state, book)
    return Services(
        config=config,
        zone=zone,
        clock=clock,
        access=_access(config, clock),
        exchange=exchange,
        documents=documents,
        notices=notices,
        matches=matches,
        external=external,
        appearance=appearance_deps(config, documents, clock),
        statistics=statistics,
        citizens=citizens,
        cooperation=cooperation,
        register=register,
        register_sources=register_sources,
    )


def _screening(external: ExternalDeps, source: str) -> list[PersonsListener]:
    """Return who is told of persons of a source: notices first, then external lists."""
    return [
        partial(record_changed, external.matches, source),
        partial(record_changed_external, external, source),
    ]


def _tell_alarm(listeners: Sequence[AlarmListener], alarm: Alarm, now: datetime) -> None:
    for listener in listeners:
        listener(alarm, now)


def _tell(listeners: Sequence[PersonsListener], number: str, now: datetime) -> None:
    for listener in listeners:
        listener(number, now)


def _scrub(documents: DocumentsDeps, now: datetime) -> None:
    """Take what was erased off the disk: files that no row wants, and what the database keeps."""
    shred(documents, now)
    scrub_database()


def _exchange(
    config: NodeConfig,
    clock: Clock,
    taking_in: Mapping[str, Handler],
    listening: Sequence[Listener],
    steps: Steps,
) -> ExchangeDeps:
    def settled(event: Settled, now: datetime) -> None:
        for listener in listening:
            listener(event, now)

    return ExchangeDeps(
        ring=key_ring(config, clock()),
        url=config.url,
        state=config.state,
        transport=_transport(config, steps),
        handlers=taking_in,
        secretariat=config.secretariat,
        pin=config.secretariat_key,
        settled=settled,
        steps=steps,
        bell=SocketBell(config.folder),
        terms=config.exchange,
    )


def _access(config: NodeConfig, clock: Clock) -> AccessDeps:
    """Sessions and codes of apps go by the true time, also where the clock can be moved."""
    oidc = OidcClient(config.oidc) if config.oidc is not None else None
    issuer = f"Eurazpol {config.name}"
    return AccessDeps(clock, "/", system_clock, config.sign_in, issuer, oidc)


def _transport(config: NodeConfig, steps: Steps = NO_STEPS) -> HttpTransport:
    tls = config.tls
    if tls is None:
        return HttpTransport(steps=steps)
    context = client_context(tls.trusted_ca, tls.certificate, tls.key)
    return HttpTransport(steps=steps, tls=context)


def _cooperation(
    state: Country | None, config: NodeConfig, documents: DocumentsDeps, exchange: ExchangeDeps
) -> CooperationDeps | None:
    if state is None:
        return None
    identity = NodeIdentity(state, config.name, ZoneInfo(config.timezone))
    courier = ExchangeCourier(exchange)
    return CooperationDeps(
        identity,
        BooksInForce(clock_for(config)),
        documents,
        courier,
        notifying=config.notifications,
        exchange_terms=config.exchange,
        evidence_mb=config.exchange.attachment_max_mb,
    )
