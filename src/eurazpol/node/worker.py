"""The worker of a node: delivers messages, keeps the directory, watches the limits."""

import logging
import signal
import threading
from types import FrameType

import django

log = logging.getLogger(__name__)

WATCH_SECONDS = 2.0


def run() -> None:
    """Work until SIGTERM or SIGINT."""
    django.setup()
    from eurazpol.cooperation.actions.watch_limits import raise_due  # noqa: PLC0415
    from eurazpol.exchange.actions.work import run_worker  # noqa: PLC0415
    from eurazpol.node.wiring import services  # noqa: PLC0415 - all three need the set-up above

    stop = threading.Event()

    def end(_signal: int, _frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    all_services = services()

    def watch() -> None:
        while not stop.wait(WATCH_SECONDS):
            try:
                raise_due(all_services.cooperation, all_services.clock())
            except Exception:
                # The watch outlives a lost database; the next round does what this one could not.
                log.exception("limits: a round failed")

    watcher = threading.Thread(target=watch, name="limits", daemon=True)
    watcher.start()
    run_worker(all_services.exchange, all_services.clock, stop)
    watcher.join(timeout=10)
