"""Torture the nodes until every message is settled: deaths, disks, clocks, as the plan says."""

import signal
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from eurazpol.kernel.texts import Message, message
from eurazpol.node.torture.keychange import change_keys
from eurazpol.node.torture.place import SECRETARIAT, SERVICE, Place, Victim, Wish
from eurazpol.node.torture.plan import MOMENTS, Death, deaths

TICK = 0.25
SAY_EVERY = 5.0
ARMED_AT_ONCE = 4
PACED = 0.92
"""The share of the messages over which the deaths are spread; the rest is room for the last."""
TROUBLE_SECONDS, SHORT_TROUBLE = 4.0, 1.0
"""How long a disk is full or only readable, or a clock is wrong; and in a short run."""
SHORT = 1000
"""Messages up to which a run is short."""
HOURS = 3600
FORWARD, BACK, NEARLY = 2 * HOURS, -90 * 60, 4 * 60
MORE = 100
"""Messages that are added on each side when a planned step was not reached by the others."""
MOST_MORE = 20


@dataclass
class Course:
    """What happened on the way."""

    kills: Counter[str] = field(default_factory=Counter)
    """Kills at a moment: ``kz web``."""
    disks: Counter[str] = field(default_factory=Counter)
    clocks: Counter[str] = field(default_factory=Counter)
    keys: Counter[str] = field(default_factory=Counter)
    not_run: dict[str, str] = field(default_factory=dict)
    unreached: list[str] = field(default_factory=list)
    planned: list[Death] = field(default_factory=list)
    added: int = 0
    at_rest: bool = False
    cut: bool = False
    """Whether somebody ended the sending before its time."""
    seconds: float = 0.0


class Drive:
    """One run over nodes that stand ready."""

    def __init__(self, place: Place, wish: Wish, say: Callable[[Message], None]) -> None:
        self._place = place
        self._wish = wish
        self._say = say
        self._ordered = {
            victim.name: (wish.messages + 1 - number) // 2
            for number, victim in enumerate(place.states)
        }
        self.course = Course()
        self._armed: list[Death] = []
        self._base = 0
        self._said = 0.0
        self._began = time.monotonic()
        self._pause = SHORT_TROUBLE if wish.messages <= SHORT else TROUBLE_SECONDS
        self._troubles = self._all_troubles()

    @property
    def ordered(self) -> dict[str, int]:
        """How many messages each node was to send in the end."""
        return dict(self._ordered)

    def run(self) -> Course:
        """Torture until rest, or until the time is over."""
        servers = self._wish.database == "postgresql"
        moments = MOMENTS if servers else MOMENTS[:-1]
        self.course.planned = deaths(
            self._wish.kills, [one.name for one in self._place.states], moments, self._wish.seed
        )
        waiting = list(self.course.planned)
        self._place.calm(still=False)
        for victim in self._place.states:
            victim.keep(*SERVICE, "desk")
        end = self._began + self._wish.minutes * 60
        signal.signal(signal.SIGINT, lambda *_: setattr(self.course, "cut", True))
        while time.monotonic() < end:
            time.sleep(TICK)
            if self.course.cut and (waiting or self._troubles):
                self._cut(waiting)
            done = self._done()
            self._kill(waiting, done)
            self._trouble(done)
            self._tell(done)
            if self._rests() and not self._more(waiting):
                self.course.at_rest = True
                break
        self._finish(waiting)
        return self.course

    def _cut(self, waiting: list[Death]) -> None:
        """Send and plan nothing more: what was sent is to come to rest and to be judged."""
        for victim in self._place.states:
            victim.order(0)
        time.sleep(SHORT_TROUBLE)
        for victim in self._place.states:
            sent = victim.database.ask("SELECT MAX(number) FROM torture_sent")
            self._ordered[victim.name] = sent or 0
        for death in self._armed:
            self._place.victims[death.node].disarm(death.where)
        self._armed.clear()
        waiting.clear()
        self._troubles.clear()

    def _done(self) -> int:
        """Return about how many messages have taken effect; it only paces what follows."""
        for victim in self._place.states:
            victim.database.start()  # a server that a full disk or a kill has ended
        asked = "SELECT MAX(id) FROM torture_effect"
        return sum(victim.database.ask(asked) or 0 for victim in self._place.states)

    def _rests(self) -> bool:
        """Whether all was sent and all is settled."""
        return all(
            victim.database.ask("SELECT MAX(number) FROM torture_sent")
            == self._ordered[victim.name]
            and victim.database.ask(
                "SELECT COUNT(*) FROM exchange_outboxmessage WHERE status = 'queued'"
            ) == 0
            for victim in self._place.states
        )  # fmt: skip

    def _kill(self, waiting: list[Death], done: int) -> None:
        """Carry out and plan the deaths that are due."""
        self._armed = [one for one in self._armed if self._place.victims[one.node].armed(one.where)]
        total = len(self.course.planned)
        while waiting:
            number = total - len(waiting)
            paced = self._wish.messages * PACED * number / total
            paced = min(paced, done if self.course.added else paced)
            if done < paced or len(self._armed) >= ARMED_AT_ONCE:
                return
            death = next((one for one in waiting if self._may(one)), None)
            if death is None:
                return
            waiting.remove(death)
            self._carry_out(death)

    def _may(self, death: Death) -> bool:
        """One plan for each step of a node at a time."""
        return all((one.node, one.where) != (death.node, death.where) for one in self._armed)

    def _carry_out(self, death: Death) -> None:
        victim = self._place.victims[death.node]
        if death.nth:
            victim.arm(death.where, death.nth)
            self._armed.append(death)
        elif death.where == "database":
            victim.database.stop(kill=True)
            victim.database.start()
            self.course.kills[f"{death.node} database"] += 1
        elif victim.kill(death.where):
            self.course.kills[f"{death.node} {death.where}"] += 1

    def _more(self, waiting: list[Death]) -> bool:
        """Let more messages go if something of the plan is still to come; tell whether."""
        left = self._armed or waiting or self._troubles
        if not left or self.course.added >= max(MORE * MOST_MORE, self._wish.messages // 10):
            return False
        self.course.added += MORE
        for victim in self._place.states:
            self._ordered[victim.name] += MORE // 2
            victim.order(self._ordered[victim.name])
        return True

    def _finish(self, waiting: list[Death]) -> None:
        for death in self._armed:
            victim = self._place.victims[death.node]
            if victim.armed(death.where):
                victim.disarm(death.where)
                self.course.unreached.append(f"{death.node} {death.where}")
        self.course.unreached += [f"{death.node} {death.where}" for death in waiting]
        self.course.seconds = time.monotonic() - self._began
        self._place.calm(still=True)

    def _all_troubles(self) -> list[tuple[float, Callable[[], None]]]:
        """Return what else happens, and at which share of the messages."""
        several = max(1, min(5, self._wish.messages // 10_000))
        kinds = [
            partial(trouble, victim)
            for _ in range(several)
            for victim in self._place.states
            for trouble in (self._full, self._forward, self._only_read, self._back, self._nearly)
        ]
        if self._wish.messages > SHORT:
            everybody = self._place.victims.values()
            kinds = [*(partial(self._change_keys, one) for one in everybody), *kinds]
        else:
            self.course.not_run["keys"] = f"<= {SHORT}"
        if self._place.no_disks:
            self.course.not_run["disk-full"] = self._place.no_disks
            self.course.not_run["disk-read-only"] = self._place.no_disks
        return [
            (self._wish.messages * 0.85 * (at + 0.5) / len(kinds), kind)
            for at, kind in enumerate(kinds)
        ]

    def _trouble(self, done: int) -> None:
        if self._troubles and (done >= self._troubles[0][0] or self.course.added):
            self._troubles.pop(0)[1]()

    def _full(self, victim: Victim) -> None:
        if victim.disk is None:
            return
        why = victim.disk.fill()
        self._suffer(victim)
        self._healed(victim, "full", why)

    def _only_read(self, victim: Victim) -> None:
        """A server keeps files open for writing, so it dies first; a file is free now and then."""
        if victim.disk is None:
            return
        victim.database.stop(kill=True)
        why = victim.disk.only_read()
        if why:
            victim.keep()
            why = victim.disk.only_read()
            victim.keep(*SERVICE, "desk")
        self._suffer(victim)
        self._healed(victim, "read-only", why)

    def _suffer(self, victim: Victim) -> None:
        end = time.monotonic() + self._pause
        while time.monotonic() < end:
            victim.database.start()
            time.sleep(TICK)

    def _healed(self, victim: Victim, what: str, why: str) -> None:
        why = victim.disk.heal() or why if victim.disk else why
        if why:
            self.course.not_run[f"disk-{what}"] = why
        else:
            self.course.disks[f"{victim.name} {what}"] += 1

    def _forward(self, victim: Victim) -> None:
        """One clock is hours ahead; then time has come there for all."""
        victim.set_clock(self._base + FORWARD)
        time.sleep(self._pause)
        self._advance(FORWARD)
        self.course.clocks[f"{victim.name} forward"] += 1

    def _advance(self, seconds: int) -> None:
        """Let time pass for everybody."""
        self._base += seconds
        for victim in self._place.victims.values():
            victim.set_clock(self._base)

    def _change_keys(self, victim: Victim) -> None:
        left = change_keys(victim, self._place.victims[SECRETARIAT], self._advance)
        self.course.unreached += [f"{victim.name} {step}" for step in left]
        self.course.keys[victim.name] += 1

    def _back(self, victim: Victim) -> None:
        self._wrong_for_a_while(victim, BACK)
        self.course.clocks[f"{victim.name} back"] += 1

    def _nearly(self, victim: Victim) -> None:
        """Ahead by less than the exchange allows, and back again."""
        self._wrong_for_a_while(victim, NEARLY)
        self.course.clocks[f"{victim.name} to and fro"] += 1

    def _wrong_for_a_while(self, victim: Victim, seconds: int) -> None:
        victim.set_clock(self._base + seconds)
        time.sleep(self._pause)
        victim.set_clock(self._base)

    def _tell(self, done: int) -> None:
        now = time.monotonic()
        if now - self._said < SAY_EVERY:
            return
        self._said = now
        seconds = now - self._began
        at_steps = sum(len(victim.deaths()) for victim in self._place.victims.values())
        self._say(
            message(
                "node-torture-progress",
                seconds=round(seconds),
                done=done,
                messages=sum(self._ordered.values()),
                rate=round(done / seconds),
                kills=at_steps + self.course.kills.total(),
                disks=self.course.disks.total(),
                clocks=self.course.clocks.total(),
                keys=self.course.keys.total(),
            )
        )
