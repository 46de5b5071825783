"""The exchange's part of the worker: deliver, keep the directory fresh, until told to stop."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Event

from django.db import close_old_connections

from eurazpol.exchange.actions.deliver import deliver_due
from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.directory import enrol, fetch_directory, renew_directory
from eurazpol.exchange.actions.trusted import current_directory
from eurazpol.exchange.domain.errors import ExchangeError

log = logging.getLogger(__name__)

POLL_SECONDS = 0.2
REFRESH = timedelta(minutes=1)
"""How often a listed node looks for a newer directory."""
REFRESH_UNLISTED = timedelta(seconds=1)
"""How often a node that is not listed yet enrols and looks."""


class DirectoryKeeper:
    """Looks for a newer directory now and then; remembers when it looked last."""

    def __init__(self, deps: ExchangeDeps) -> None:
        self._deps = deps
        self._looked: datetime | None = None

    def step(self, now: datetime) -> None:
        """Refresh if it is time, or if the clock was moved since."""
        directory = current_directory()
        listed = directory is not None and directory.nodes.get(self._deps.node)
        fresh = directory is not None and now < directory.valid_until
        pause = REFRESH if listed and fresh else REFRESH_UNLISTED
        if self._looked is not None and timedelta() <= now - self._looked < pause:
            return
        self._looked = now
        if self._deps.secretariat is None:
            renew_directory(self._deps, now)
            return
        if listed != self._deps.itself():
            enrol(self._deps, now)
        fetch_directory(self._deps, now)


def run_worker(deps: ExchangeDeps, clock: Callable[[], datetime], stop: Event) -> None:
    """Work until ``stop`` is set. A round that fails is logged and the next tries again."""
    keeper = DirectoryKeeper(deps)
    while not stop.is_set():
        for step in (keeper.step, lambda now: deliver_due(deps, now)):
            try:
                step(clock())
            except ExchangeError as error:
                log.info("exchange: %s", error)
            except Exception:
                # The worker outlives what a round meets: a lost database, a fault in a listener.
                log.exception("exchange: a round failed")
        close_old_connections()
        stop.wait(POLL_SECONDS)
