"""Whole sentences about a case: its status, its nearest limit, the conclusion of the law."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from eurazpol.cooperation.domain.declare import State, Waits
from eurazpol.cooperation.domain.limits import Clock, LimitLabel
from eurazpol.kernel.catalogue import screen_instant
from eurazpol.kernel.country import Country
from eurazpol.kernel.finding import Outcome
from eurazpol.kernel.texts import LANGS, Message, Texts, message
from eurazpol.law.domain.assessment import Assessment, Nature, Role


def status_sentence(state: State, since: datetime, peer: Country, zone: ZoneInfo) -> Message:
    """Say where the case stands since which day, and with whom."""
    day = since.astimezone(zone).date()
    return message(f"cooperation-sentence-{state.id.replace('_', '-')}", since=day, peer=peer)


def limit_sentence(clock: Clock, now: datetime) -> Message:
    """Say what must be done until when, or since when it is overdue."""
    label = clock.label(now)
    name = "overdue" if label is LimitLabel.OVERDUE else "period" if clock.period else "due"
    return message(f"cooperation-sentence-limit-{name}", what=clock.what, due=end_text(clock))


def end_text(clock: Clock) -> date | Texts:
    """Write the end of a limit: the day, or the instant in the zone of its place."""
    due = clock.due
    if not isinstance(due, datetime):
        return due
    return Texts(*(screen_instant(due, lang) for lang in LANGS))


def awaits(state: State, peer: Country, peer_waits: str) -> Message:
    """Say who is awaited."""
    if state.waits is Waits.PEER and peer_waits == Waits.PEER:
        return message("cooperation-awaits-both", peer=peer)
    return message(f"cooperation-awaits-{state.waits.value}", peer=peer)


def conclusion(found: Assessment) -> Message:
    """Say what the law allows, under which instruments, and what is open."""
    primary: list[Texts] = [
        one.title for one in found.instruments if one.role in (Role.PRIMARY, Role.PRIMARY_CANDIDATE)
    ]
    optional = sum(
        ground.outcome is Outcome.HOLDS and ground.nature is Nature.OPTIONAL
        for ground in found.grounds
    )
    mandatory = sum(
        ground.outcome is Outcome.HOLDS and ground.nature is Nature.MANDATORY
        for ground in found.grounds
    )
    return message(
        "cooperation-law-conclusion",
        decision=message(f"cooperation-law-{found.decision.value.replace('_', '-')}"),
        basis=tuple(primary) or message("cooperation-law-no-instrument"),
        mandatory=mandatory,
        optional=optional,
        missing=len(found.missing_papers),
        questions=len(found.questions),
        unknown=sum(ground.outcome is Outcome.UNKNOWN for ground in found.grounds),
    )
