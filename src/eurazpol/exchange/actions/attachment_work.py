"""The attachments' part of the worker: upload, prove what arrived, give up what does not move."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Event

from django.db import close_old_connections

from eurazpol.exchange.actions.attachments_in import finish_arrived, give_up_arriving
from eurazpol.exchange.actions.attachments_out import Uploader, give_up_sending
from eurazpol.exchange.actions.deps import ExchangeDeps

log = logging.getLogger(__name__)

POLL_SECONDS = 0.5
TIDY = timedelta(minutes=10)


def run_attachments(deps: ExchangeDeps, clock: Callable[[], datetime], stop: Event) -> None:
    """Work until ``stop`` is set, in a thread of its own: no letter waits for a file."""
    uploader = Uploader(deps, clock)
    tidied: datetime | None = None

    def going() -> bool:
        return not stop.is_set()

    while going():
        moved = 0
        try:
            moved = finish_arrived(deps, clock, going) + uploader.step(going)
            now = clock()
            if tidied is None or not timedelta() <= now - tidied < TIDY:
                give_up_arriving(deps, now)
                give_up_sending(deps, now)
                tidied = now
        except Exception:
            # The worker outlives a lost database or a full disk.
            log.exception("exchange: a round of attachments failed")
        close_old_connections()
        if not moved:
            stop.wait(POLL_SECONDS)
    uploader.close()
