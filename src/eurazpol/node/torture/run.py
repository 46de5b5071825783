"""Run a torture from beginning to end: make, drive, bear witness, compare, report."""

import json
import signal
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from eurazpol.kernel.texts import Message, message
from eurazpol.node.clock import system_clock
from eurazpol.node.torture.compare import Testimony, compare
from eurazpol.node.torture.disk import private_mounts
from eurazpol.node.torture.drive import Drive
from eurazpol.node.torture.place import Place, Victim, Wish, made
from eurazpol.node.torture.report import Report, words, write

Say = Callable[[Message | str], None]


def run(wish: Wish, say: Say, folder: Path | None = None) -> Report:
    """Torture, prove and report; ``say`` is told everything as it happens.

    ``folder`` keeps the logs; left out, nothing of the run stays.
    """
    signal.signal(signal.SIGTERM, _leave)
    # A named server has its data elsewhere.
    no_disks = "torture-server-elsewhere" if "://" in wish.database else private_mounts()
    with tempfile.TemporaryDirectory(prefix="eurazpol-torture-") as temporary:
        place_folder = folder or Path(temporary)
        place_folder.mkdir(mode=0o755, parents=True, exist_ok=True)
        place_folder.chmod(0o755)
        say(message("node-torture-making"))
        with made(place_folder, wish, no_disks) as place:
            say(message("node-torture-begin", messages=wish.messages, kills=wish.kills))
            drive = Drive(place, wish, say)
            drive.run()
            say(message("node-torture-rest"))
            report = _report(place, wish, drive)
    for line in words(report):
        say(line)
    return report


def _leave(*_: object) -> None:
    """End in good order: the nodes and their servers are ended on the way out."""
    sys.exit(128 + signal.SIGTERM)


def _report(place: Place, wish: Wish, drive: Drive) -> Report:
    for victim in place.states:
        victim.keep()
        victim.database.start()
    found = {victim.name: _testimony(victim) for victim in place.states}
    one, other = found.values()
    verdict = compare(one, other, drive.ordered)
    return write(wish, place, drive.course, verdict, found, system_clock())


def _testimony(victim: Victim) -> Testimony:
    out = victim.rack / "testimony.json"
    victim.command("eurazpol.node.torture.witness", str(out))
    found: Testimony = json.loads(out.read_text("utf-8"))
    return found
