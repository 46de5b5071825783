"""What administration is told by the node as a whole, and what it does across rooms.

Health in words, what needs attention first; closing the access of an officer with the hand-over of
the work in one transaction.
"""

import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta

from cryptography import x509
from django.db import transaction

from eurazpol.access.actions.administration import failed_sign_ins
from eurazpol.access.actions.officers import remove_officer
from eurazpol.access.actions.security import alarm_count as sign_in_alarms
from eurazpol.access.domain.actor import Actor
from eurazpol.access.web.admin import AdminDeps, HealthLine
from eurazpol.audit.actions.queries import entries_about
from eurazpol.cooperation.actions.hand_over import Plan, hand_over, load_left
from eurazpol.exchange.actions.keys_views import own_keys
from eurazpol.exchange.actions.queries import alarm_count, directory_view, waiting
from eurazpol.kernel.texts import Message, message
from eurazpol.node.wiring import Services

CERTIFICATE_NEAR = timedelta(days=30)
WAITS_LONG = timedelta(hours=1)
BACKUP_EVERY = timedelta(days=1)
BACKUP_MISSED = timedelta(days=3)
WORKER_SILENT = timedelta(minutes=2)
DISK_NEAR, DISK_FULL = 0.85, 0.95
HEARTBEAT = "worker-alive"
_MANY_FAILURES = 10
_LOOKED_THROUGH = 200


def admin_deps(wired: Services) -> AdminDeps:
    """Return what the pages of administration need of this node."""

    def health(now: datetime) -> tuple[HealthLine, ...]:
        return tuple(_lines(wired, now))

    def leave(officer_id: int, to: int, reason: str, actor: Actor, now: datetime) -> None:
        _leave(wired, officer_id, Plan(to, reason=reason), actor, now)

    return AdminDeps(wired.clock, health, leave)


@transaction.atomic
def _leave(wired: Services, officer_id: int, plan: Plan, actor: Actor, now: datetime) -> None:
    """Hand over what the officer holds, then close the access; both or neither."""
    left = load_left(officer_id)
    if left is not None and plan.to and wired.cooperation is not None:
        hand_over(wired.cooperation, officer_id, plan, actor, now)
    elif left is not None:
        raise left.at("to")
    remove_officer(officer_id, actor=actor, now=now)


def beat(wired: Services, now: datetime) -> None:
    """Leave the sign that the worker is alive."""
    path = wired.config.folder / HEARTBEAT
    draft = path.with_suffix(".new")
    draft.write_text(now.isoformat(), "ascii")
    draft.replace(path)


def _lines(wired: Services, now: datetime) -> Iterator[HealthLine]:
    yield _worker(wired, now)
    yield _waiting(now)
    yield _alarms()
    yield from _certificates(wired, now)
    yield _sign_ins(now)
    yield _backup(wired, now)
    yield _disk(wired)
    yield from _rules(wired, now)


def _line(name: str, text: Message, state: str, link: str = "") -> HealthLine:
    return HealthLine(message(f"node-health-{name}"), text, state, link)


def _worker(wired: Services, now: datetime) -> HealthLine:
    try:
        at = datetime.fromisoformat((wired.config.folder / HEARTBEAT).read_text("ascii"))
    except (OSError, ValueError):
        return _line("worker", message("node-health-worker-never"), "bad")
    if now - at > WORKER_SILENT:
        return _line("worker", message("node-health-worker-silent", at=at), "bad")
    return _line("worker", message("node-health-worker-alive"), "good")


def _waiting(now: datetime) -> HealthLine:
    count, oldest = waiting()
    if oldest is None:
        return _line("messages", message("node-health-messages-none"), "good", "/exchange")
    minutes = max(0, (now - oldest) // timedelta(minutes=1))
    text = message("node-health-messages-waiting", count=count, minutes=minutes, at=oldest)
    state = "warn" if now - oldest > WAITS_LONG else "good"
    return _line("messages", text, state, "/exchange")


def _alarms() -> HealthLine:
    count = alarm_count()
    text = message("node-health-alarms-open", count=count)
    return _line("alarms", text, "warn" if count else "good", "/exchange#alarms")


def _certificates(wired: Services, now: datetime) -> Iterator[HealthLine]:
    """The keys that sign and seal, and the certificate of the connections where there is one."""
    ends = [
        one.public.valid_until
        for one in own_keys(wired.exchange, now)
        if one.public.revoked_at is None and one.public.usable(now)
    ]
    yield _until("keys", min(ends, default=now), now, "/peers/keys")
    if wired.config.tls is not None:
        raw = wired.config.tls.certificate.read_bytes()
        end = x509.load_pem_x509_certificates(raw)[0].not_valid_after_utc
        yield _until("certificate", end, now)


def _until(name: str, end: datetime, now: datetime, link: str = "") -> HealthLine:
    days = (end - now) // timedelta(days=1)
    near = end - now < CERTIFICATE_NEAR
    text = message("node-health-until", at=end, days=max(0, days))
    return _line(name, text, "bad" if end <= now else "warn" if near else "good", link)


def _sign_ins(now: datetime) -> HealthLine:
    failed, alarms = failed_sign_ins(now), sign_in_alarms()
    text = message("node-health-sign-ins", failed=failed, alarms=alarms)
    state = "bad" if alarms else "warn" if failed >= _MANY_FAILURES else "good"
    return _line("sign-in", text, state, "/admin/sign-in")


def _backup(wired: Services, now: datetime) -> HealthLine:
    entries = entries_about("node", wired.config.name, _LOOKED_THROUGH)
    last = next((one.at for one in entries if one.action == "node-backed-up"), None)
    if last is None:
        return _line("backup", message("node-health-backup-never"), "bad")
    age = now - last
    state = "bad" if age > BACKUP_MISSED else "warn" if age > BACKUP_EVERY else "good"
    return _line("backup", message("node-health-backup-last", at=last), state)


def _disk(wired: Services) -> HealthLine:
    usage = shutil.disk_usage(wired.config.folder)
    part = usage.used / usage.total
    state = "bad" if part > DISK_FULL else "warn" if part > DISK_NEAR else "good"
    text = message("node-health-disk-free", gigabytes=usage.free // 1024**3, used=round(part * 100))
    return _line("disk", text, state)


def _rules(wired: Services, now: datetime) -> Iterator[HealthLine]:
    """Under which rules the node works, and which directory of nodes it knows."""
    if wired.cooperation is not None:
        book = wired.cooperation.book
        text = message("node-health-rules-version", version=book.version, day=book.as_of)
        yield _line("rules", text, "good", "/admin/rules")
    directory = directory_view()
    if directory is None:
        yield _line("directory", message("node-health-directory-none"), "bad", "/peers")
        return
    text = message("node-health-directory-version", version=directory.version)
    state = "bad" if directory.valid_until <= now else "good"
    yield _line("directory", text, state, "/peers")
