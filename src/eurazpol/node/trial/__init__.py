"""``eurazpol trial``: one node is yours, the others are played by an automatic responder.

All of them are real nodes of the product with their own databases and keys, for training. The
first is Kazakhstan's: sign in there, send requests to the other states, and see what comes back.
"""

import json
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import cast

import click
import httpx

from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.country import Country
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Lang, Message, message
from eurazpol.law.actions.load import load_book
from eurazpol.node.clock import system_clock
from eurazpol.node.demo import nodes
from eurazpol.node.demo.nodes import Running
from eurazpol.node.trial.desks import Desks
from eurazpol.node.trial.responder import Responder
from eurazpol.node.trial.rogue import MISDEEDS, Rogue
from eurazpol.node.trial.states import HOME, partners, password, people_of, table, write_people

ROUND_SECONDS = 2.0
KNOWN_SECONDS = 60.0
MISBEHAVE_EVERY = 3
"""Rounds between two misdeeds."""


class TrialFailed(EurazpolError):
    """The trial cannot be had as it was ordered."""


class Trial:
    """A trial that runs, told in one language."""

    def __init__(self, folder: Path, lang: str, seed: int) -> None:
        self._folder = folder
        self._lang = cast("Lang", lang)
        self._seed = seed
        self.wrong = 0

    def say(self, line: Message | str) -> None:
        """Print a line at once."""
        click.echo(line if isinstance(line, str) else catalogue().render(line, self._lang))

    def run(self, count: int, minutes: float, *, misbehave: bool) -> int:
        """Start the nodes and play; return 0 if every misdeed was refused by its name."""
        with ExitStack() as afterwards:
            running = self._set_up(count, afterwards)
            desks = afterwards.enter_context(Desks(running, self._lang))
            home = HOME.lower()
            others = [name for name, node in running.nodes.items() if node.state not in ("", HOME)]
            everybody = {home, *others}
            nodes.wait_until(
                lambda: all(everybody - {one} <= desks.peers(one) for one in everybody),
                KNOWN_SECONDS, "demo-not-accepted", name=home,
            )  # fmt: skip
            self._tell(running)
            with suppress(KeyboardInterrupt):
                self._play(running, desks, others, minutes, misbehave=misbehave)
        self.say(message("node-trial-ended"))
        return 1 if self.wrong else 0

    def _set_up(self, count: int, afterwards: ExitStack) -> Running:
        self.say(message("node-trial-setup", count=count))
        others = partners(load_book(), system_clock().date())
        if not 2 <= count <= len(others) + 1:
            raise TrialFailed("trial-count", field="nodes", most=len(others) + 1)
        running = nodes.make(self._folder, system_clock(), table((HOME, *others[: count - 1])))
        afterwards.callback(nodes.stop, running)
        names = list(running.nodes)
        with ThreadPoolExecutor(max_workers=2) as pool:
            list(pool.map(lambda name: self._prepared(running, name, names.index(name)), names))
        for name in names:
            nodes.launch(running, name)
        for name in names:
            nodes.wait_for(running, name)
        nodes.accept(running)
        return running

    def _prepared(self, running: Running, name: str, number: int) -> None:
        nodes.prepare(running, name, write_people(self._folder, name, number))
        self.say(message("node-demo-made", name=name))

    def _tell(self, running: Running) -> None:
        """Print addresses and log-ins, and keep them beside the nodes."""
        told = {}
        for number, (name, node) in enumerate(running.nodes.items()):
            state = Country(node.state).name(self._lang) if node.state else ""
            self.say(f"  {node.url}  {name}  {state}")
            logins = [officer.login for officer in people_of(name, number).officers]
            self.say(f"      {', '.join(logins)} / {password(name)}")
            told[name] = {"url": node.url, "logins": logins, "password": password(name)}
        (self._folder / "trial.json").write_text(json.dumps(told), "utf-8")
        self.say(message("node-trial-yours", url=running.nodes[HOME.lower()].url, seed=self._seed))

    def _play(
        self, running: Running, desks: Desks, others: Sequence[str], minutes: float, *,
        misbehave: bool,
    ) -> None:  # fmt: skip
        played = [Responder(desks, name, self._seed, self.say) for name in others]
        rogues = [Rogue(running, desks, name, HOME.lower()) for name in others]
        misdeeds = list(MISDEEDS) if misbehave else []
        end = time.monotonic() + minutes * 60
        rounds = 0
        while time.monotonic() < end and (self._folder / "processes.json").exists():
            rounds += 1
            for one in played:
                try:
                    one.round()
                except (EurazpolError, httpx.HTTPError) as error:
                    self.say(str(error))
            if misdeeds and rounds % MISBEHAVE_EVERY == 0:
                self._misbehave(rogues[rounds // MISBEHAVE_EVERY % len(rogues)], misdeeds)
            time.sleep(ROUND_SECONDS)

    def _misbehave(self, rogue: Rogue, misdeeds: list[str]) -> None:
        known = rogue.known()
        if known is None:
            return
        misdeed = misdeeds.pop(0)
        name = MISDEEDS[misdeed]
        self.say(message(f"node-trial-misdeed-{misdeed}", name=name.value if name else ""))
        try:
            refused = rogue.commit(misdeed, known)
        except (OSError, httpx.HTTPError) as error:
            self.say(str(error))
            refused = False
        self.wrong += not refused
        self.say(message("node-trial-stood" if refused else "node-trial-not-stood"))


def run(folder: Path, lang: str, seed: int, count: int, minutes: float, *, misbehave: bool) -> int:
    """Run a trial in ``folder``; return the exit status."""
    return Trial(folder, lang, seed).run(count, minutes, misbehave=misbehave)


def stop(folder: Path, lang: str) -> int:
    """Stop the nodes of a trial; what plays in it ends by itself."""
    ended = nodes.stop_recorded(folder)
    words = message("node-demo-stopped" if ended else "node-trial-none")
    click.echo(catalogue().render(words, cast("Lang", lang)))
    return 0
