"""The worker of a node: delivers messages, keeps the directory, watches limits, files and log."""

import logging
import signal
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import FrameType

from django.db import close_old_connections

from eurazpol.access.actions.postings import put_in_force
from eurazpol.access.actions.sessions import forget
from eurazpol.access.domain.caller import Moment
from eurazpol.access.domain.terms import SignInTerms
from eurazpol.citizens.actions.erase import finish_erasures as finish_citizens
from eurazpol.citizens.actions.home import refresh_home
from eurazpol.cooperation.actions.erase_case import finish_erasures
from eurazpol.cooperation.actions.full_file import run_full_files
from eurazpol.cooperation.actions.mail import send_mail
from eurazpol.cooperation.actions.notifications.watch import watch_notifications
from eurazpol.cooperation.actions.remind_late import remind_late
from eurazpol.cooperation.actions.restrict import end_due
from eurazpol.cooperation.actions.rule_changes import apply_due
from eurazpol.cooperation.actions.watch_limits import raise_due
from eurazpol.cooperation.adapters.smtp import SmtpPost
from eurazpol.documents.actions.pdf_process import pdf_text_apart
from eurazpol.documents.actions.sweep import sweep
from eurazpol.documents.actions.words import read_waiting
from eurazpol.exchange.actions.attachment_work import run_attachments
from eurazpol.exchange.actions.bundle_import import take_volumes
from eurazpol.exchange.actions.checkpoints import show_checkpoints
from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.recall_obey import work_recalls
from eurazpol.exchange.actions.recall_watch import watch_recalls
from eurazpol.exchange.actions.refusals import forget_refusals
from eurazpol.exchange.actions.watch_answers import watch
from eurazpol.exchange.actions.work import run_worker
from eurazpol.legal_statistics.actions.build import build_due
from eurazpol.matching.actions.rebuild import keep_built
from eurazpol.node.administration import beat
from eurazpol.node.record import erasing, erasing_citizens
from eurazpol.node.wiring import Services, services
from eurazpol.notices.actions.external_screen import every_external, screen_external
from eurazpol.notices.actions.hits_watch import watch_hits
from eurazpol.notices.actions.newcomers import send_to_newcomers
from eurazpol.notices.actions.rights_watch import watch_rights
from eurazpol.notices.actions.screen_all import every_sought
from eurazpol.notices.actions.screening import run_due
from eurazpol.notices.actions.unsaved import forget_unsaved
from eurazpol.notices.actions.watch import watch_notices

log = logging.getLogger(__name__)

ROUND_SECONDS = 2.0
_LISTED_A_ROUND = 100


@dataclass
class Duty:
    """Something to do now and then; a moved training clock makes it due as well."""

    name: str
    every: timedelta
    do: Callable[[datetime], object]
    done: datetime | None = None

    def run_if_due(self, now: datetime) -> None:
        """Do it if it is time. A failure is logged; the next round tries again."""
        if self.done is not None and timedelta() <= now - self.done < self.every:
            return
        try:
            self.do(now)
        except Exception:
            # The worker outlives a lost database or a full disk.
            log.exception("%s: a round failed", self.name)
        else:
            self.done = now


def duties(wired: Services) -> list[Duty]:
    """Return what the node does unasked, beside carrying messages."""
    found = [
        Duty("answers", timedelta(seconds=10), lambda now: watch(wired.exchange, now)),
        Duty(
            "checkpoint",
            timedelta(seconds=10),
            lambda now: show_checkpoints(wired.exchange, now),
        ),
        Duty("recalls", timedelta(seconds=1), lambda now: _recalls(wired.exchange, now)),
        Duty(
            "carried files",
            timedelta(seconds=2),
            lambda now: take_volumes(wired.exchange, wired.shelf, now),
        ),
        Duty("notices", timedelta(seconds=5), lambda now: watch_notices(wired.notices, now)),
        Duty("unfinished notices", timedelta(hours=6), forget_unsaved),
        Duty(
            "notices for newcomers",
            timedelta(seconds=5),
            lambda now: send_to_newcomers(wired.notices, now),
        ),
        Duty("sign of life", timedelta(seconds=10), lambda now: beat(wired, now)),
        Duty("places of service", timedelta(seconds=5), put_in_force),
        Duty(
            "register of persons",
            timedelta(hours=1),
            lambda _now: keep_built(wired.register, wired.register_sources),
        ),
        Duty(
            "register of notices",
            timedelta(hours=1),
            lambda _now: keep_built(wired.matches.sought, (every_sought,)),
        ),
        Duty(
            "register of external lists",
            timedelta(hours=1),
            lambda _now: keep_built(wired.external.listed, (every_external,)),
        ),
        Duty(
            "external lists",
            timedelta(seconds=2),
            lambda now: screen_external(wired.external, now, _LISTED_A_ROUND),
        ),
        Duty("screening", timedelta(seconds=2), lambda now: run_due(wired.matches, now)),
        Duty("hits", timedelta(seconds=5), lambda now: watch_hits(wired.matches, now)),
        Duty("rights", timedelta(minutes=1), lambda now: watch_rights(wired.matches, now)),
        Duty("refusals", timedelta(hours=6), lambda now: forget_refusals(wired.exchange, now)),
        Duty("sweep", timedelta(hours=6), lambda now: sweep(wired.documents, now)),
        Duty("sessions", timedelta(hours=6), lambda _: forget(*_sign_in(wired))),
        Duty(
            "words of files",
            timedelta(seconds=2),
            lambda _now: read_waiting(wired.documents, pdf_text_apart),
        ),
    ]
    if wired.cooperation is not None:
        desk = wired.cooperation
        found += [
            Duty("limits", timedelta(seconds=2), lambda now: raise_due(desk, now)),
            Duty("rules", timedelta(seconds=5), lambda now: apply_due(desk, now)),
            Duty("circles", timedelta(seconds=5), lambda now: end_due(desk, now)),
            Duty(
                "erasures",
                timedelta(seconds=5),
                lambda now: finish_erasures(erasing(wired), now),
            ),
            Duty("late answers", timedelta(seconds=5), lambda now: remind_late(desk, now)),
            Duty("notifications", timedelta(seconds=5), lambda now: watch_notifications(desk, now)),
            Duty("statistics", timedelta(minutes=10), lambda now: build_due(wired.statistics, now)),
        ]
    if (bank := wired.citizens) is not None:
        found += [
            Duty("who may come home", timedelta(seconds=30), lambda now: refresh_home(bank, now)),
            Duty(
                "erasures of the data bank",
                timedelta(seconds=5),
                lambda now: finish_citizens(erasing_citizens(wired, bank), now),
            ),
        ]
    mail = wired.config.mail
    if wired.cooperation is not None and mail is not None:
        post, url = SmtpPost(mail, wired.config.name), wired.config.url
        found.append(Duty("mail", timedelta(seconds=5), lambda now: send_mail(post, url, now)))
    return found


def _sign_in(wired: Services) -> tuple[SignInTerms, Moment]:
    return wired.access.terms, wired.access.moment()


def _recalls(exchange: ExchangeDeps, now: datetime) -> None:
    work_recalls(exchange, now)
    watch_recalls(exchange, now)


def run() -> None:
    """Work until SIGTERM or SIGINT."""
    stop = threading.Event()

    def end(_signal: int, _frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    wired = services()
    kept = duties(wired)

    def watch() -> None:
        while not stop.wait(ROUND_SECONDS):
            for duty in kept:
                duty.run_if_due(wired.clock())
            close_old_connections()

    watcher = threading.Thread(target=watch, name="duties", daemon=True)
    files = threading.Thread(
        target=run_attachments, args=(wired.exchange, wired.clock, stop), name="files", daemon=True
    )
    watcher.start()
    files.start()
    prints = _prints(wired, stop)
    run_worker(wired.exchange, wired.clock, stop)
    for thread in (watcher, files, *prints):
        thread.join(timeout=10)


def _prints(wired: Services, stop: threading.Event) -> list[threading.Thread]:
    """Begin to bind full files, on a node that has cases; one at a time, beside everything else."""
    if wired.cooperation is None:
        return []
    thread = threading.Thread(
        target=run_full_files, args=(wired.cooperation, wired.clock, stop), name="prints",
        daemon=True,
    )  # fmt: skip
    thread.start()
    return [thread]
