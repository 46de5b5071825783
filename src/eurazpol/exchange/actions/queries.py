"""Typed reads of the exchange beside its messages: peers, alarms, refused input, directory."""

from collections.abc import Collection
from datetime import datetime, timedelta

from django.db.models import Count, Min, QuerySet

from eurazpol.exchange.actions.trusted import current_directory
from eurazpol.exchange.actions.views import (
    AlarmView,
    DirectoryView,
    EnrolmentView,
    PeerView,
    RefusedView,
    alarm_text,
    refusal_text,
)
from eurazpol.exchange.actions.watch_alarms import alarm_of
from eurazpol.exchange.domain.alarms import AlarmSort
from eurazpol.exchange.domain.directory import Node, continues, read_identity
from eurazpol.exchange.domain.keys import Use
from eurazpol.exchange.store import models as store
from eurazpol.exchange.store.evidence import Alarm
from eurazpol.kernel.texts import Message, message

_SOON = timedelta(days=30)
_LAST_RECEIPTS = 200
"""Receipts in which the clocks of the peers are looked for."""


def alarms(limit: int = 100, but: Collection[str] = ()) -> tuple[AlarmView, ...]:
    """Return the open alarms, newest first, but for those about the cases ``but``."""
    found = Alarm.objects.filter(ended_at=None).exclude(about__in=but)
    rows = found.order_by("-raised_at", "-pk")[:limit]
    return tuple(
        AlarmView(
            row.pk,
            AlarmSort(row.sort),
            alarm_text(alarm_of(row)),
            row.peer,
            str(row.message_id),
            row.about,
            row.raised_at,
        )
        for row in rows
    )


def alarm_count(but: Collection[str] = ()) -> int:
    """Return how many alarms are open, but for those about the cases ``but``."""
    return open_alarms().exclude(about__in=but).count()


def open_alarms() -> QuerySet[Alarm]:
    """Return the query for open alarms, to be counted together with others."""
    return Alarm.objects.filter(ended_at=None)


def waiting() -> tuple[int, datetime | None]:
    """Return how many letters of ours wait, and since when the oldest does."""
    found = store.OutboxMessage.objects.filter(status="queued").aggregate(
        count=Count("seq"), oldest=Min("created_at")
    )
    return found["count"], found["oldest"]


def peers(now: datetime) -> tuple[PeerView, ...]:
    """Return the nodes of the directory with the health of the way to each."""
    directory = current_directory()
    if directory is None:
        return ()
    # By the index of what waits: the join would go through every message ever sent.
    waiting = store.OutboxMessage.objects.filter(status="queued").order_by().values_list("lane")
    queued = dict(waiting.annotate(Count("seq")))
    lanes = {lane.pk: lane for lane in store.Lane.objects.all()}
    heard = dict(store.Peer.objects.values_list("name", "heard_at"))
    ahead = _clocks_ahead()
    views = []
    for node in directory.nodes.values():
        lane = lanes.get(node.name) or store.Lane(peer=node.name)
        keys_until = _keys_until(node, now)
        views.append(
            PeerView(
                node.name,
                node.state,
                node.role,
                node.url,
                queued.get(node.name, 0),
                _health(lane, heard.get(node.name)),
                lane.failing_since,
                lane.next_attempt_at,
                lane.answered_at,
                heard.get(node.name),
                keys_until,
                keys_until is not None and keys_until - now < _SOON,
                ahead.get(node.name),
            )
        )
    return tuple(views)


def refused_inputs(limit: int = 50) -> tuple[RefusedView, ...]:
    """Return the newest refused inputs, newest first; those only counted as one line a minute."""
    views = [
        RefusedView(
            row.at,
            row.code,
            refusal_text(row.code, row.args),
            row.claimed_sender,
            row.claimed_id,
            row.size,
            bytes(row.sha256).hex(),
            row.origin,
        )
        for row in store.RefusedInput.objects.order_by("-at", "-pk")[:limit]
    ]
    views += [
        RefusedView(
            row.minute + timedelta(minutes=1),
            "counted",
            message("exchange-refused-counted", count=row.count),
            "", "", 0, "", row.origin,
        )
        for row in store.RefusedMinute.objects.order_by("-minute")[:limit]
    ]  # fmt: skip
    return tuple(sorted(views, key=lambda view: view.at, reverse=True)[:limit])


def is_waiting(name: str, fingerprint: str = "") -> bool:
    """Whether a node of that name, and of the fingerprint if one is given, asks to be listed."""
    rows = store.Enrolment.objects.filter(name=name, status="pending")
    return (rows.filter(fingerprint=fingerprint) if fingerprint else rows).exists()


def enrolments(*, pending: bool = True) -> tuple[EnrolmentView, ...]:
    """Return the nodes that asked to be listed, oldest first; all of them or those that wait."""
    rows = store.Enrolment.objects.order_by("asked_at", "pk")
    directory = current_directory()
    listed = directory.nodes if directory else {}
    views = []
    for row in rows.filter(status="pending") if pending else rows:
        raw = bytes(row.identity)
        node = read_identity(raw, row.asked_at)
        proven = continues(listed.get(row.name), raw, node, row.asked_at)
        views.append(
            EnrolmentView(
                row.name, node.state, node.url, row.fingerprint, row.status, row.asked_at, proven
            )
        )
    return tuple(views)


def directory_view() -> DirectoryView | None:
    """Return the directory in force, ``None`` before the first."""
    directory = current_directory()
    if directory is None:
        return None
    pin = store.Pin.objects.first()
    return DirectoryView(
        directory.version,
        directory.issued_at,
        directory.valid_until,
        tuple(directory.nodes),
        bytes(pin.key).hex() if pin else "",
    )


def _health(lane: store.Lane, heard: datetime | None) -> Message:
    if lane.failing_since is not None:
        return message("exchange-health-failing", since=lane.failing_since)
    last = max((at for at in (lane.answered_at, heard) if at is not None), default=None)
    if last is None:
        return message("exchange-health-unknown")
    return message("exchange-health-good", at=last)


def _keys_until(node: Node, now: datetime) -> datetime | None:
    """Return until when a node has a key of each use that is valid now."""
    ends = [
        max(
            (key.valid_until for key in node.keys if key.use is use and key.usable(now)),
            default=None,
        )
        for use in Use
    ]
    return None if None in ends else min(end for end in ends if end is not None)


def _clocks_ahead() -> dict[str, timedelta]:
    """Return how far the clock of each peer was ahead at the last receipts that we got."""
    rows = store.Receipt.objects.filter(direction="got").order_by("-pk")
    found: dict[str, timedelta] = {}
    for peer, at, kept_at in rows.values_list("peer", "at", "kept_at")[:_LAST_RECEIPTS]:
        found.setdefault(peer, at - kept_at)
    return found
