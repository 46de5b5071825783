"""What officers may do wrong: a clear answer in their language, and nothing half-saved."""

import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import Lang, message
from eurazpol.node.demo.desk import Desk, DeskRefused, File
from eurazpol.node.demo.nodes import Running
from eurazpol.node.demo.stage import Stage
from tests.two_nodes.requests import STORY

pytestmark = [pytest.mark.two_nodes, pytest.mark.timeout(600)]

PASSWORD = "training-astana-1"


def desk(running: Running, login: str, lang: Lang) -> Desk:
    opened = Desk("kz", running.nodes["kz"].url, login, lang)
    opened.sign_in(PASSWORD)
    return opened


@pytest.fixture
def kazakh(stage: Stage, running: Running) -> Iterator[Desk]:
    with desk(running, "a.nurlanova", "kk") as opened:
        yield opened
    with desk(running, "a.nurlanova", "en"):
        pass  # the language belongs to the officer: put it back


@pytest.fixture
def draft(stage: Stage) -> str:
    return stage.reader("kz").open_case("mla", "UZ", STORY.facts)


def refusal(of: DeskRefused) -> str:
    return " | ".join(of.reasons)


@pytest.mark.parametrize(
    ("path", "value", "code"),
    [
        ("offence.committed", "30.02.2025", "date-impossible"),
        ("offence.place", "Атлантида", "country-unknown"),
        ("persons[0].birth", "2030-13", "date-impossible"),
        ("sentence.imposed_months", "сто", "number-out-of-range"),
    ],
)
def test_a_fact_that_cannot_be_names_its_field_and_rule(
    kazakh: Desk, draft: str, path: str, value: str, code: str
) -> None:
    before = kazakh.case(draft)
    action = f"/cases/{draft}/facts"
    facts = {"offence.label": "changed", path: value}
    with pytest.raises(DeskRefused) as caught:
        kazakh.send(action, action, facts, strict=False)
    assert caught.value.status == 422
    rule = catalogue().text(f"error-{code}", "kk", value=value).split("«")[0].strip(" .:")
    assert rule in refusal(caught.value)
    assert kazakh.case(draft)["version"] == before["version"]


def test_a_treaty_that_does_not_bind_both_is_refused(stage: Stage) -> None:
    facts = {**STORY.facts, "invoked": "coe_extradition_1957"}
    with pytest.raises(DeskRefused) as caught:
        stage.reader("kz").open_case("mla", "UZ", facts)
    assert caught.value.status == 422
    assert "Uzbekistan" in refusal(caught.value)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("заключение.pdf", b"MZ\x90\x00 a program \x00\x01"),
        ("снимок.pdf", b"\x89PNG\r\n\x1a\n an image"),
        ("пусто.pdf", b""),
    ],
)
def test_a_paper_of_the_wrong_type_is_refused(
    kazakh: Desk, draft: str, name: str, data: bytes
) -> None:
    with pytest.raises(DeskRefused) as caught:
        kazakh.add_paper(draft, "D_SANCTION", File(name, data))
    assert caught.value.status == 422
    label = catalogue().render(message("cooperation-package-file"), "kk")
    assert refusal(caught.value).startswith(label)
    assert not any(paper["files"] for paper in kazakh.case(draft)["papers"])


def test_an_upload_of_two_gigabytes_is_answered_before_it_is_read(
    kazakh: Desk, draft: str, running: Running
) -> None:
    address = urlsplit(running.nodes["kz"].url)
    head = (
        f"POST /cases/{draft}/papers HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
        f"Cookie: {kazakh.cookies}\r\nContent-Type: multipart/form-data; boundary=x\r\n"
        "Content-Length: 2147483648\r\n\r\n"
    )
    with socket.create_connection((address.hostname, address.port), timeout=20) as link:
        link.sendall(head.encode() + bytes(100_000))
        link.shutdown(socket.SHUT_WR)
        answer = b"".join(iter(lambda: link.recv(65536), b"")).decode()
    assert answer.startswith("HTTP/1.1 413")
    assert catalogue().text("ui-too-large", "kk") in answer


def test_a_form_made_from_an_older_version_saves_nothing(kazakh: Desk, draft: str) -> None:
    path = f"/cases/{draft}/facts"
    stale = kazakh.page(path).form(path)
    assert stale is not None
    kazakh.send(path, path, {"offence.label": "bribery"}, strict=False)
    with pytest.raises(DeskRefused) as caught:
        kazakh.post(path, {**stale.preset, "offence.label": "fraud"})
    assert caught.value.status == 409
    assert kazakh.case(draft)["facts"]["offence"]["label"] == "bribery"


@pytest.mark.parametrize("login", ["g.sadykova", "t.iskakov", "m.tulegen", "d.ospanov", "admin"])
def test_other_roles_are_told_why_not(running: Running, draft: str, login: str) -> None:
    with desk(running, login, "ru") as opened:
        with pytest.raises(DeskRefused) as caught:
            opened.case(draft)
        assert caught.value.status == 403
        assert refusal(caught.value)
        with pytest.raises(DeskRefused) as caught:
            opened.take(draft, "abandon", {"reason": "Просто так, без причины."})
        assert caught.value.status == 403


def test_a_stranger_reads_nothing(running: Running, draft: str) -> None:
    stranger = Desk("kz", running.nodes["kz"].url, "nobody", "en")
    with stranger, pytest.raises(DeskRefused) as caught:
        stranger.case(draft)
    assert caught.value.status == 401
