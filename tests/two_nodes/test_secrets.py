"""No secret and no person's name in a log, an error, an address or a page.

The nodes have done real work by now: they have signed in officers, sent and refused letters. Here
a few more things go wrong on purpose; then everything that was written or shown is searched.
"""

import base64
import re
from pathlib import Path
from urllib.parse import unquote

import httpx
import pytest

from eurazpol.exchange.adapters.keys import open_keys
from eurazpol.exchange.domain.keys import PlainHalf
from eurazpol.node.demo.desk import Desk, DeskRefused
from eurazpol.node.demo.nodes import DemoNode, Running
from eurazpol.node.demo.stage import Stage
from tests.two_nodes.requests import STORY, arrived, sent

pytestmark = [pytest.mark.two_nodes, pytest.mark.timeout(600)]

MISTYPED = "Mistyped-Password-8472"
OFFICERS_PASSWORD = "training-astana-1"
PAGES = 80
NAMES = [
    part for name in STORY.facts["persons"][0]["names"] for part in (name["family"], name["given"])
]


def secrets_of(node: DemoNode, running: Running) -> list[bytes]:
    """The node's passphrase and the secret halves of its keys."""
    passphrase = (node.folder / "secret.key").read_bytes().strip()
    ring = open_keys(node.folder / "keys", node.name, passphrase, running.now())
    halves = [key.half.secret for key in ring.current().keys if isinstance(key.half, PlainHalf)]
    assert len(halves) >= 2
    return [passphrase, *halves]


def spellings(secret: bytes) -> list[bytes]:
    """A secret as it may stand in a text."""
    hexed = secret.hex().encode()
    return [
        secret,
        hexed,
        hexed.upper(),
        base64.b64encode(secret),
        base64.urlsafe_b64encode(secret),
    ]


def found(where: bytes, secrets: list[bytes]) -> list[bytes]:
    return [form for secret in secrets for form in spellings(secret) if form in where]


@pytest.fixture(scope="module")
def number(stage: Stage, running: Running) -> str:
    """A request that arrived, and things that went wrong at both nodes."""
    here = sent(stage)
    arrived(stage, here)
    for name in ("kz", "uz"):
        url = running.nodes[name].url
        with Desk(name, url, "admin", "en") as stranger, pytest.raises(DeskRefused):
            stranger.sign_in(MISTYPED)
        for raw in (b"EZPM" + MISTYPED.encode(), bytes(3000)):
            answer = httpx.post(f"{url}/exchange/inbox", content=raw, trust_env=False)
            assert answer.status_code == 400
            assert MISTYPED.encode() not in answer.content
    return here


def test_logs_hold_no_secret(number: str, running: Running) -> None:
    own = [OFFICERS_PASSWORD.encode(), MISTYPED.encode()]
    assert (running.nodes["kz"].folder / "node.log").stat().st_size > 0
    for name in running.processes:
        node = running.nodes[name]
        logs = b"".join(path.read_bytes() for path in node.folder.rglob("*.log"))
        assert found(logs, [*secrets_of(node, running), *own]) == []
        assert re.search(rb"sessionid|csrfmiddlewaretoken|PRIVATE KEY", logs) is None


def test_logs_hold_no_person(number: str, running: Running) -> None:
    for name in running.processes:
        folder = running.nodes[name].folder
        logs = b"".join(path.read_bytes() for path in folder.rglob("*.log"))
        assert [name for name in NAMES if name.encode() in logs] == []


def kept(node: DemoNode) -> bytes:
    """Everything that the node keeps, but the secret itself; an SQLite database is among it."""
    files = [path for path in node.folder.rglob("*") if path.is_file()]
    return b"".join(path.read_bytes() for path in files if path.name != "secret.key")


def test_nothing_that_is_kept_holds_a_secret_in_clear(number: str, running: Running) -> None:
    own = [OFFICERS_PASSWORD.encode(), MISTYPED.encode()]
    for name in running.processes:
        node = running.nodes[name]
        assert found(kept(node), [*secrets_of(node, running), *own]) == []


def addresses(page: str) -> set[str]:
    return set(re.findall(r'(?:href|action|src)="(/[^"#]*)', page))


def test_addresses_hold_no_secret_and_no_person(
    number: str, stage: Stage, running: Running
) -> None:
    """Follow every link that the central authority sees, up to a bound."""
    desk = stage.reader("kz")
    node = running.nodes["kz"]
    waiting, seen = [f"/cases/{number}", "/"], set[str]()
    with httpx.Client(base_url=node.url, headers={"Cookie": desk.cookies}, trust_env=False) as web:
        while waiting and len(seen) < PAGES:
            address = waiting.pop(0)
            seen.add(address)
            answer = web.get(address)
            assert answer.status_code < 500, address
            if "html" in answer.headers.get("content-type", ""):
                waiting += sorted(addresses(answer.text) - seen - set(waiting))
                assert found(answer.content, secrets_of(node, running)) == [], address
            following = answer.headers.get("location", "")
            if following.startswith("/") and following not in seen:
                waiting.append(following)
    assert len(seen) > 20
    for address in {*seen, *waiting}:
        assert not re.search(r"[?&]\w*(password|token|session|key)", address), address
        assert not any(name in unquote(address) for name in NAMES), address


def test_errors_shown_by_objects_hold_no_secret(running: Running) -> None:
    node = running.nodes["kz"]
    passphrase, *halves = secrets_of(node, running)
    ring = open_keys(node.folder / "keys", "kz", passphrase, running.now())
    shown = f"{ring!r} {ring.current()!r} {ring.current()}".encode()
    assert found(shown, [passphrase, *halves]) == []
    assert not any(str(half)[2:-1].encode() in shown for half in halves)


def test_files_with_keys_are_for_the_node_alone(running: Running) -> None:
    folder: Path = running.nodes["kz"].folder
    for path in (folder / "secret.key", *(folder / "keys").iterdir()):
        assert path.stat().st_mode & 0o077 == 0, path.name
