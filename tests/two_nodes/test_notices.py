"""A red notice through the Secretariat to another state, and back out of it, over real HTTP."""

import re
import time
from collections.abc import Iterator
from functools import partial

import pytest

from eurazpol.law.actions.load import load_book
from eurazpol.node.demo import nodes
from eurazpol.node.demo.desk import Desk, DeskRefused, Value
from eurazpol.node.demo.nodes import Running, wait_until
from eurazpol.node.demo.stage import Stage
from eurazpol.node.demo.stories import hit, notice, rights
from eurazpol.node.demo.teller import Teller
from tests.nodes import running_nodes

pytestmark = [pytest.mark.two_nodes, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    folder = tmp_path_factory.mktemp("nodes") / "demo"
    with running_nodes(folder, ("kz", "uz"), "ru") as running:
        yield running


@pytest.fixture(scope="module")
def stage(running: Running) -> Iterator[Stage]:
    with Stage(running, "en") as stage:
        yield stage


def status(desk: Desk, address: str) -> str:
    return str(desk.data(f"{address}.json")["status"])


def stands(desk: Desk, address: str, wanted: str) -> bool:
    return status(desk, address) == wanted


def test_a_notice_goes_through_the_secretariat_and_is_erased_everywhere_when_cancelled(
    stage: Stage,
) -> None:
    said: list[str] = []
    teller = Teller("en", load_book(), said.append)
    here, there = notice.tell(stage, teller, ("uz",))
    assert teller.steps == teller.verified == 2, "\n".join(said)
    assert any("the number of the court act" in line for line in said)
    here, there = (re.sub(r"^https?://[^/]+", "", one) for one in (here, there))
    astana, tashkent = stage.reader("kz"), stage.reader("uz")
    # He is found under another spelling: the new record meets the notice, the hit leads to a case.
    lead, reported, *_ = hit.tell(stage, teller, astana.data(f"{here}.json")["number"])
    assert teller.steps == teller.verified == 5, "\n".join(said)
    # His lawyer asks what is held about him; the chamber answers and publishes without a name.
    rights.tell(stage, teller, astana.data(f"{here}.json")["number"])
    assert teller.steps == teller.verified == 6, "\n".join(said)
    police = stage.desk("kz", "m.tulegen")
    assert police.data("/notices.json?words=қыранбаев")["total"] == 1
    # The owner suspends: Tashkent must not act on it, and learns it from the Secretariat.
    for step, then in (("suspend", "suspended"), ("resume", "published"), ("cancel", "cancelled")):
        path = f"{here}/do/{step}"
        astana.send(path, path, {"reason": "He was arrested in Tashkent"})
        wait_until(partial(stands, tashkent, there, then), 60, "not-told")
    wait_until(lambda: bool(tashkent.data(f"{there}.json")["erased_at"]), 60, "not-erased")
    gone = tashkent.data(f"{there}.json")
    assert not gone["content"].get("subject", {}).get("names")

    def receipts() -> list[tuple[str, bool, bool]]:
        copies = astana.data(f"{here}.json")["copies"]
        return sorted((one["node"], one["confirmed"], one["verified"]) for one in copies)

    both = [("secretariat", True, True), ("uz", True, True)]
    wait_until(lambda: receipts() == both, 60, "no-receipts")
    assert tashkent.data("/notices.json?box=all&words=қыранбаев")["total"] == 0
    with pytest.raises(DeskRefused):
        tashkent.page(lead.removeprefix(tashkent.url))
    ended = [one["state"] for one in tashkent.data("/hits.json?closed=1")["hits"]]
    assert ended == ["closed"]
    tashkent.page(reported.removeprefix(tashkent.url))


def test_a_diffusion_is_there_at_once_and_the_secretariat_takes_it_back(stage: Stage) -> None:
    astana, second = stage.desk("kz", "d.ospanov"), stage.second("kz")
    path = "/notices/new?kind=red"
    form = {**notice.FORM, "form": "diffusion", "recipients": ("UZ",), "subject.names[0].family":
            "Сейтқазин"}  # fmt: skip
    here = astana.send(path, path, form).removesuffix("/edit")
    astana.send(here, f"{here}/submit", {})
    second.send(f"{here}/approve", f"{here}/approve", {"do": "approve"}, strict=False)
    began = time.monotonic()
    tashkent = stage.reader("uz")
    search = "/notices.json?words=сейтқазин"
    wait_until(lambda: tashkent.data(search)["total"] == 1, 60, "not-arrived")
    print(f"searchable on the peer after {time.monotonic() - began:.2f} s")  # noqa: T201
    there = f"/notices/{tashkent.data(search)['items'][0]['key']}"
    number = astana.data(f"{here}.json")["number"]
    values: dict[str, Value] = {
        "neutrality": "respected", "neutrality_reason": "An ordinary fraud, but a private dispute.",
        "outcome": "refuse", "reasons": ("R_PRIVATE",), "text": "Settle it before a civil court.",
    }  # fmt: skip
    for login in notice.OFFICERS:
        desk = stage.desk("secretariat", login)
        at = notice._arrived(desk, number, "decide")  # noqa: SLF001
        desk.send(f"{at}/assess", f"{at}/assess", values)
    wait_until(lambda: status(tashkent, there) == "cancelled", 60, "not-taken-back")
    wait_until(lambda: bool(tashkent.data(f"{there}.json")["erased_at"]), 60, "not-erased")
    reasons = astana.data(f"{here}.json")["reasons"]
    assert [(one["code"], one["field"]) for one in reasons] == [("R_PRIVATE", "safeguards")]


def test_a_state_that_joins_later_gets_what_is_in_force_once(
    stage: Stage, running: Running
) -> None:
    said: list[str] = []
    here, _ = notice.tell(stage, Teller("en", load_book(), said.append), ("uz",))
    number = stage.reader("kz").data(f"{re.sub('^https?://[^/]+', '', here)}.json")["number"]
    nodes.prepare(running, "ru")
    nodes.start(running, "ru")
    nodes.accept(running, "ru")
    moscow = stage.reader("ru")
    wait_until(lambda: moscow.data("/notices.json")["total"] == 1, 120, "not-arrived")
    (found,) = moscow.data("/notices.json?box=all")["items"]
    assert (found["number"], found["status"]) == (number, "published")
    desk = stage.desk("secretariat", notice.OFFICERS[0])
    (item,) = desk.data(f"/notices.json?words={number}")["items"]

    def letters() -> list[tuple[str, bool]]:
        sent = desk.data(f"/notices/{item['key']}.json")["recipients"]
        return sorted((one["node"], one["delivered_at"] is not None) for one in sent)

    wait_until(lambda: letters() == [("ru", True), ("uz", True)], 60, "not-delivered")
