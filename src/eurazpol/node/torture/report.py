"""The report of a torture: a value, as JSON, and in words with every count."""

import os
import platform
import sqlite3
import subprocess
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from eurazpol.kernel.texts import Message, message
from eurazpol.node.torture.compare import Testimony, Verdict
from eurazpol.node.torture.drive import Course
from eurazpol.node.torture.keychange import steps_of
from eurazpol.node.torture.link import FAULTS
from eurazpol.node.torture.place import STATES, Place, Wish
from eurazpol.node.torture.plan import driven_steps, left_out

Report = dict[str, Any]


def write(
    wish: Wish,
    place: Place,
    course: Course,
    verdict: Verdict,
    testimonies: dict[str, Testimony],
    now: datetime,
) -> Report:
    """Put together what is to be reported."""
    died = {name: Counter(victim.deaths()) for name, victim in place.victims.items()}
    steps = {step: {name: died[name][step] for name in STATES} for step in driven_steps()}
    if course.keys:
        for name in died:
            for step in steps_of(name):
                steps.setdefault(step.value, {})[name] = died[name][step]
    at_steps = sum(sum(nodes.values()) for nodes in steps.values())
    return {
        "whole": course.at_rest and verdict.whole and not course.unreached,
        "at": now.isoformat(timespec="seconds"),
        "commit": _commit(),
        "machine": _machine(),
        "database": wish.database if "://" not in wish.database else "postgresql (named)",
        "seed": wish.seed,
        "messages": verdict.sent,
        "messages_added": course.added,
        "cut_short": course.cut,
        "seconds": round(course.seconds, 1),
        "messages_per_second": round(verdict.settled / course.seconds, 1),
        "kills": at_steps + course.kills.total(),
        "kills_at_steps": steps,
        "kills_at_moments": dict(course.kills),
        "steps_never_reached": course.unreached,
        "steps_not_driven": list(left_out()),
        "starts": {
            victim.name: dict(victim.born) for victim in place.victims.values()
        },
        "link": place.link_counts(),
        "disks": dict(course.disks),
        "clocks": dict(course.clocks),
        "changes_of_keys": dict(course.keys),
        "not_run": course.not_run,
        "at_rest": course.at_rest,
        "verdict": asdict(verdict),
        "journals": {
            name: {"rows": one["journal_size"], "root": one["journal_root"]}
            for name, one in testimonies.items()
        },
        "refused_inputs": {name: one["refused"] for name, one in testimonies.items()},
        "repeats_recognised": {name: one["repeats"] for name, one in testimonies.items()},
    }  # fmt: skip


def words(report: Report) -> Iterator[Message | str]:
    """Say it: sentences of the catalogue, and lines of a table that need no words."""
    yield message("node-torture-kills", kills=report["kills"])
    for step, nodes in report["kills_at_steps"].items():
        yield f"  {step:<34}" + "".join(f"{name} {times:>4}   " for name, times in nodes.items())
    for moment, times in sorted(report["kills_at_moments"].items()):
        yield message("node-torture-moment", moment=moment, times=times)
    yield from _link(report["link"])
    for what, times in (*report["disks"].items(), *report["clocks"].items()):
        yield f"  {what:<34}{times:>7}"
    for name, times in report["changes_of_keys"].items():
        yield message("node-torture-keys", node=name, times=times)
    for what, why in report["not_run"].items():
        yield message("node-torture-not-run", what=what, why=why)
    if report["steps_not_driven"]:
        yield message("node-torture-not-driven", steps=", ".join(report["steps_not_driven"]))
    for name, codes in report["refused_inputs"].items():
        listed = ", ".join(f"{code} {times}" for code, times in codes.items())
        again = report["repeats_recognised"][name]
        yield message("node-torture-refused", node=name, listed=listed, again=again)
    yield from _verdict(report)


def _link(counts: dict[str, int]) -> Iterator[Message | str]:
    letters, answers = counts.get("letter carried", 0), counts.get("answer carried", 0)
    yield message("node-torture-link", letters=letters, answers=answers)
    for fault in FAULTS:
        yield (
            f"  {fault:<34}{counts.get(f'letter {fault}', 0):>7}"
            f"{counts.get(f'answer {fault}', 0):>7}"
        )


def _verdict(report: Report) -> Iterator[Message | str]:
    verdict = report["verdict"]
    yield message(
        "node-torture-found",
        sent=verdict["sent"],
        settled=verdict["settled"],
        refused=verdict["refused"],
        effects=verdict["effects"],
        receipts=verdict["receipts"],
        journal=verdict["journal"],
        seconds=round(report["seconds"]),
        rate=report["messages_per_second"],
    )
    for fault, times in verdict["faults"].items():
        yield message(f"node-torture-fault-{fault}", count=times)
        for example in verdict["examples"].get(fault, ()):
            yield f"      {example}"
    if report["cut_short"]:
        yield message("node-torture-cut")
    if report["steps_never_reached"]:
        yield message("node-torture-unreached", steps=", ".join(report["steps_never_reached"]))
    if not report["at_rest"]:
        yield message("node-torture-no-rest")
    yield message("node-torture-whole" if report["whole"] else "node-torture-broken")


def _commit() -> str:
    done = subprocess.run(  # noqa: S603
        ["git", "-C", str(Path(__file__).parent), "rev-parse", "HEAD"],  # noqa: S607
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.stdout.strip()


def _machine() -> dict[str, object]:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2**30
    return {
        "system": platform.platform(),
        "processors": os.cpu_count(),
        "memory_gib": memory,
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
    }
