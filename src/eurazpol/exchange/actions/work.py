"""The exchange's part of the worker: deliver, keep the directory fresh, until told to stop.

Every lane that is due is worked in a thread of its own, so that a peer that hangs holds up nobody.
Lanes that failed last time get at most half of the threads: however many peers are dead, there is
always a thread for one that lives.
"""

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from threading import Event, Lock, Thread

from django.db import close_old_connections, connections

from eurazpol.exchange.actions.deliver import deliver_lane, due_lanes, end_leases
from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.directory_keeper import DirectoryKeeper
from eurazpol.exchange.domain.bounds import MAX_BATCH_LETTERS
from eurazpol.exchange.domain.errors import ExchangeError

log = logging.getLogger(__name__)

Clock = Callable[[], datetime]

POLL_SECONDS = 0.4
"""How long a letter may wait if nobody rings: a node whose web and worker share no machine."""
GATHER_SECONDS = 0.03
"""How long letters gather after a ring, so that those of one moment go together."""
BETWEEN_SECONDS = 0.1
"""The same between two batches of a lane, unless the first was full."""
KEEP_SECONDS = 1.0
STOP_SECONDS = 5.0
THREADS = 32


class SideBySide:
    """Runs jobs in threads, never two of one name; each ends with its connections closed."""

    def __init__(self, threads: int = THREADS) -> None:
        self._threads = threads
        self._running: dict[str, tuple[Thread, bool]] = {}
        self._lock = Lock()

    def start(self, name: str, job: Callable[[], object], *, doubtful: bool = False) -> bool:
        """Start the job unless it runs already or there is no room; say whether it was started.

        Jobs that are ``doubtful`` share half of the room.
        """
        with self._lock:
            doubted = sum(doubt for _, doubt in self._running.values())
            full = len(self._running) >= self._threads
            if name in self._running or full or (doubtful and doubted >= self._threads // 2):
                return False
            thread = Thread(target=self._run, args=(name, job), name=name, daemon=True)
            self._running[name] = (thread, doubtful)
            thread.start()
        return True

    def _run(self, name: str, job: Callable[[], object]) -> None:
        try:
            job()
        except Exception:
            log.exception("exchange: %s failed", name)
        finally:
            connections.close_all()
            with self._lock:
                del self._running[name]

    def close(self) -> None:
        """Wait for what runs. What a peer keeps waiting is left; it is carried again."""
        for thread, _ in list(self._running.values()):
            thread.join(STOP_SECONDS)


def run_worker(deps: ExchangeDeps, clock: Clock, stop: Event) -> None:
    """Work until ``stop`` is set. A round that fails is logged and the next tries again."""
    keeper, jobs = DirectoryKeeper(deps), SideBySide()
    begun = Event()

    def start_lanes() -> None:
        if not begun.is_set():
            end_leases()
            begun.set()
        for lane, failing in due_lanes(clock()):
            jobs.start(lane, partial(_work, deps, lane, clock, stop), doubtful=failing)

    def keep_directory() -> None:
        keeper.step(clock())

    def rest() -> None:
        if deps.bell is not None:
            deps.bell.wait(POLL_SECONDS)
        stop.wait(POLL_SECONDS if deps.bell is None else GATHER_SECONDS)

    # In a thread of its own: the secretariat may hang like any other node.
    keeping = Thread(
        target=_in_rounds,
        args=(keep_directory, partial(stop.wait, KEEP_SECONDS), stop),
        daemon=True,
    )
    keeping.start()
    _in_rounds(start_lanes, rest, stop)
    jobs.close()
    keeping.join(STOP_SECONDS)


def _in_rounds(do: Callable[[], None], rest: Callable[[], object], stop: Event) -> None:
    while not stop.is_set():
        try:
            do()
        except ExchangeError as error:
            log.info("exchange: %s", error)
        except Exception:
            # The worker outlives what a round meets: a lost database, a fault in a listener.
            log.exception("exchange: a round failed")
        close_old_connections()
        rest()
    connections.close_all()


def _work(deps: ExchangeDeps, lane: str, clock: Clock, stop: Event) -> None:
    """Deliver batch after batch while the lane goes on; let letters gather for the next."""
    while not stop.is_set():
        done = deliver_lane(deps, lane, clock())
        if not done.goes_on:
            return
        if done.accepted + done.refused < MAX_BATCH_LETTERS:
            stop.wait(BETWEEN_SECONDS)
