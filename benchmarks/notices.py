"""How soon a notice is searchable on a peer, and what the check before it costs.

Real nodes over HTTP on this machine: a state's diffusion until the peer's search finds it, several
times over; the check of the rules in this process.
"""

import tempfile
import time
from datetime import date
from pathlib import Path
from statistics import median

from tests.nodes import running_nodes
from tests.notices.contents import RED

from eurazpol.kernel.country import Country
from eurazpol.node.demo.nodes import wait_until
from eurazpol.node.demo.stage import Stage
from eurazpol.node.demo.stories import notice
from eurazpol.notices.actions.rules import rule_book
from eurazpol.notices.domain.compliance import Setting, comply
from eurazpol.notices.domain.content import read_content

PUBLISHED = 5
CHECKS = 2000
LIMIT_SECONDS = 2.0


def run(**_options: str) -> dict[str, object]:
    """Return the figures."""
    return {"searchable_on_peer": _published(), "check_us": _check()}


def _check() -> float:
    content, setting = read_content(RED), Setting(Country("KZ"), date(2026, 1, 15), rule_book())
    began = time.perf_counter()
    for _ in range(CHECKS):
        comply(content, setting)
    return round((time.perf_counter() - began) / CHECKS * 1e6, 1)


def _published() -> dict[str, object]:
    """Approve a diffusion in Astana and look for it in Tashkent until it is found."""
    with (
        tempfile.TemporaryDirectory() as folder,
        running_nodes(Path(folder) / "demo", ("kz", "uz")) as running,
        Stage(running, "en") as stage,
    ):
        stage.move_to("kz", notice.AT)  # the court act of the story is of that year's summer
        seconds = sorted(_one(stage, number) for number in range(PUBLISHED))
    return {
        "published": PUBLISHED,
        "median_s": round(median(seconds), 2),
        "slowest_s": round(seconds[-1], 2),
        "limit_s": LIMIT_SECONDS,
    }


def _one(stage: Stage, number: int) -> float:
    duty, second, peer = stage.desk("kz", "d.ospanov"), stage.second("kz"), stage.reader("uz")
    name = f"Сынақов{'аеиоу'[number]}"
    path = "/notices/new?kind=red"
    form = {**notice.FORM, "form": "diffusion", "recipients": ("UZ",)}
    here = duty.send(path, path, {**form, "subject.names[0].family": name}).removesuffix("/edit")
    duty.send(here, f"{here}/submit", {})
    began = time.perf_counter()
    second.send(f"{here}/approve", f"{here}/approve", {"do": "approve"}, strict=False)
    search = f"/notices.json?words={name}"
    wait_until(lambda: peer.data(search)["total"] == 1, 60, "demo-not-delivered", number=name)
    return time.perf_counter() - began
