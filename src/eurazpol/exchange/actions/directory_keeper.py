"""Keep this node's directory fresh, and its keys in step with it; the worker's part.

1. A new version in force, whoever brought it: our keys are brought into line with it; the
   secretariat brings it to every node at once, as far as they can be reached.
2. A node that is listed looks for a newer version every minute, one whose new keys wait every five
   seconds, one that is not listed every second; who is not listed as it is asks for it.
3. The secretariat renews the directory in good time.
"""

import logging
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.directory import (
    directory_bytes,
    enrol,
    fetch_directory,
    renew_directory,
)
from eurazpol.exchange.actions.keys import keep_keys, lists, publish_own_keys
from eurazpol.exchange.actions.trusted import current_directory
from eurazpol.exchange.domain.directory import Directory
from eurazpol.exchange.domain.errors import NotReached

log = logging.getLogger(__name__)

REFRESH = timedelta(minutes=1)
REFRESH_WAITING = timedelta(seconds=5)
REFRESH_UNLISTED = timedelta(seconds=1)
_TELLERS = 8


class DirectoryKeeper:
    """Looks for a newer directory now and then; remembers when it looked last."""

    def __init__(self, deps: ExchangeDeps) -> None:
        self._deps = deps
        self._looked: datetime | None = None
        self._seen: int | None = None

    def step(self, now: datetime) -> None:
        """Do what is due; the clock may have been moved since."""
        deps, directory = self._deps, current_directory()
        if directory is not None and directory.version != self._seen:
            self._seen = directory.version
            keep_keys(deps, now)
            if deps.secretariat is None:
                self._tell(directory)
        listed = directory.nodes.get(deps.node) if directory else None
        known = lists(listed, deps.itself())
        if self._looked is not None and timedelta() <= now - self._looked < _pause(
            directory, now, listed=listed is not None, known=known
        ):
            return
        self._looked = now
        keep_keys(deps, now)
        if deps.secretariat is None:
            renew_directory(deps, now)
            publish_own_keys(deps, now)
            return
        if not known:
            enrol(deps, now)
        fetch_directory(deps, now)

    def _tell(self, directory: Directory) -> None:
        """Bring the directory to every node; who is not reached fetches it within a minute."""
        raw = directory_bytes()
        urls = [node.url for node in directory.nodes.values() if node.name != self._deps.node]
        if raw is None or not urls:
            return

        def tell(url: str) -> None:
            try:
                self._deps.transport.announce(url, raw)
            except NotReached as error:
                log.info("exchange: directory %s: %s: %s", directory.version, url, error)

        with ThreadPoolExecutor(_TELLERS) as pool:
            list(pool.map(tell, urls))


def _pause(directory: Directory | None, now: datetime, *, listed: bool, known: bool) -> timedelta:
    if directory is None or not listed or now >= directory.valid_until:
        return REFRESH_UNLISTED
    return REFRESH if known else REFRESH_WAITING
