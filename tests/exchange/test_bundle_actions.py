"""Bundles between two nodes: written, brought in any order, twice, altered, and answered.

The two nodes share one database; ``two_nodes/test_bundles.py`` has one for each.
"""

import os
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest

from eurazpol.access.domain.errors import Forbidden
from eurazpol.audit.actions.queries import action_counts
from eurazpol.exchange.actions.bundle_export import Exported, export_bundle
from eurazpol.exchange.actions.bundle_import import bring_volume, take_volumes
from eurazpol.exchange.actions.bundle_views import bundles_out, volumes_in
from eurazpol.exchange.actions.deliver import deliver_due
from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.queries import refused_inputs
from eurazpol.exchange.actions.send import send
from eurazpol.exchange.adapters.carried_file import SMALLEST, FileTransport, FolderShelf, OpenFile
from eurazpol.exchange.domain.bundle import VolumeHead, read_volume
from eurazpol.exchange.domain.errors import NotAllowed, NotReached, NotSent, Refused
from eurazpol.exchange.domain.keys import NodeKeys
from eurazpol.exchange.domain.letter import Content, Part, Received
from eurazpol.exchange.store.bundles import VolumeIn
from eurazpol.exchange.store.models import InboxMessage, OutboxMessage, Peer, Receipt
from eurazpol.kernel.catalogue import catalogue
from tests.exchange.world import (
    ADMINISTRATOR,
    CASE,
    KZ,
    NOW,
    OFFICER,
    RU,
    URLS,
    Memory,
    Ring,
    deps,
    directory_raw,
    trust,
)

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)
MB = 2**20


@dataclass
class World:
    """KZ and RU, cut off from each other, and a folder for what is carried."""

    folder: Path
    link: Memory = field(default_factory=Memory)
    effects: list[tuple[str, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        trust()
        self.kz, self.ru = self.node(KZ), self.node(RU)
        self.away = dict(self.link.nodes)
        self.link.nodes.clear()

    def node(self, own: NodeKeys) -> ExchangeDeps:
        def take(received: Received, _now: object) -> None:
            self.effects.append((own.node, int(received.body["n"])))

        return deps(own, self.link, {"request/1": take})

    def wire_is_back(self) -> None:
        self.link.nodes.update(self.away)

    def write(self, sender: ExchangeDeps, count: int, at=NOW, size: int = 100) -> None:  # type: ignore[no-untyped-def]
        to = "ru" if sender is self.kz else "kz"
        first = OutboxMessage.objects.filter(lane=to).count() + 1
        for n in range(first, first + count):
            parts = (Part("х.bin", "application/octet-stream", os.urandom(size)),)
            content = Content("request/1", CASE, {"n": n}, parts)
            send(sender, to=to, content=content, actor=OFFICER, now=at)

    def export(self, sender: ExchangeDeps, at=NOW, split: int = SMALLEST) -> Exported:  # type: ignore[no-untyped-def]
        to = "ru" if sender is self.kz else "kz"
        out = self.folder / "carried"
        return export_bundle(
            sender, to, lambda head, end: FileTransport(out, head, split, end), ADMINISTRATOR, at
        )

    def shelf(self, node: ExchangeDeps) -> FolderShelf:
        return FolderShelf(self.folder / node.node)

    def bring(self, node: ExchangeDeps, *files: Path, at=NOW) -> list[str]:  # type: ignore[no-untyped-def]
        """Bring and take in; return where each volume stands."""
        rows = []
        for path in files:
            with path.open("rb") as file:
                shelf, opened = self.shelf(node), OpenFile(file)
                rows.append(bring_volume(node, shelf, opened, path.name, ADMINISTRATOR, at))
        take_volumes(node, self.shelf(node), at)
        for row in rows:
            row.refresh_from_db()
        return [row.status for row in rows]

    def numbers(self, node: str) -> list[int]:
        return [n for where, n in self.effects if where == node]


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def open_letters(to: str) -> int:
    return OutboxMessage.objects.filter(lane=to, status="queued").count()


def test_letters_go_and_receipts_come_back(world: World) -> None:
    world.write(world.kz, 5)
    done = world.export(world.kz)
    assert (done.letters, done.first, done.last, done.answers) == (5, 1, 5, 0)
    assert [path.name for path in done.files] == ["kz-ru-000001-0001.ezv"]
    assert open_letters("ru") == 5, "what is carried is not delivered"
    assert world.bring(world.ru, *done.files) == ["done"]
    assert world.numbers("ru") == [1, 2, 3, 4, 5]
    assert not list((world.folder / "ru").iterdir())
    world.write(world.ru, 2)
    back = world.export(world.ru)
    assert (back.letters, back.answers) == (2, 5)
    assert world.bring(world.kz, *back.files) == ["done"]
    assert open_letters("ru") == 0
    assert world.numbers("kz") == [1, 2]
    closing = world.export(world.kz)
    assert (closing.letters, closing.answers) == (0, 2)
    world.bring(world.ru, *closing.files)
    assert open_letters("kz") == 0
    assert {row.status for row in OutboxMessage.objects.all()} == {"accepted"}
    counts = action_counts()
    assert (counts["exchange-bundle-written"], counts["exchange-volume-brought"]) == (3, 3)
    assert [view.number for view in bundles_out() if view.peer == "ru"] == [2, 1]
    assert all(view.status == "done" for view in volumes_in())


def test_volumes_in_any_order_and_again(world: World) -> None:
    world.write(world.kz, 12, size=4 * MB)
    files = world.export(world.kz).files
    assert len(files) == 3
    assert all(path.stat().st_size <= SMALLEST for path in files)
    assert world.bring(world.ru, files[2]) == ["waiting"]
    (waits,) = volumes_in()
    for lang in ("kk", "ru", "en"):
        assert "1" in catalogue().render(waits.progress, lang)
    assert world.bring(world.ru, files[1], files[2]) == ["waiting", "waiting"]
    assert world.numbers("ru") == []
    assert world.bring(world.ru, files[0]) == ["done"]
    assert world.numbers("ru") == list(range(1, 13))
    assert world.bring(world.ru, *files) == ["done"] * 3
    assert world.numbers("ru") == list(range(1, 13)), "brought twice, it has one effect"
    assert VolumeIn.objects.count() == 3


def test_a_taking_in_that_was_interrupted_goes_on(world: World) -> None:
    world.write(world.kz, 130)
    (file,) = world.export(world.kz).files

    class Died(Exception):
        pass

    calls = 0

    def dies(received: Received, _now: object) -> None:
        nonlocal calls
        calls += 1
        if calls == 100:
            raise Died
        world.effects.append(("ru", int(received.body["n"])))

    dying = replace(world.ru, handlers={"request/1": dies})
    with file.open("rb") as opened:
        row = bring_volume(
            dying, world.shelf(dying), OpenFile(opened), file.name, ADMINISTRATOR, NOW
        )
    take_volumes(dying, world.shelf(dying), NOW)
    assert InboxMessage.objects.count() == 99
    take_volumes(world.ru, world.shelf(world.ru), NOW)
    row.refresh_from_db()
    assert row.status == "done"
    taken = InboxMessage.objects.filter(sender="kz").order_by("pk").values_list("seq", flat=True)
    assert list(taken) == list(range(1, 131))
    assert open_letters("ru") == 130


def test_what_is_altered_foreign_or_cut_is_refused_and_changes_nothing(world: World) -> None:
    world.write(world.kz, 3)
    (file,) = world.export(world.kz).files
    raw = file.read_bytes()
    spoilt = {
        "altered": raw[:2500] + bytes([raw[2500] ^ 1]) + raw[2501:],
        "truncated": raw[:-20],
        "malformed": b"PK\x03\x04" + raw,
    }
    for name, content in spoilt.items():
        path = world.folder / f"{name}.ezv"
        path.write_bytes(content)
        with pytest.raises(Refused) as caught:
            world.bring(world.ru, path)
        assert caught.value.name == name
        kept = refused_inputs()[0]
        assert (kept.code, kept.origin) == (f"exchange-{name}", path.name)
    with pytest.raises(Refused) as caught:
        world.bring(world.kz, file)
    assert caught.value.name == "wrong-recipient"
    assert not VolumeIn.objects.exists()
    assert world.effects == []
    assert world.bring(world.ru, file) == ["done"]


def test_a_missing_bundle_is_noticed_and_asked_for_again(world: World) -> None:
    world.write(world.kz, 2)
    lost = world.export(world.kz)
    world.bring(world.ru, *lost.files)
    world.bring(world.kz, *world.export(world.ru).files)
    assert open_letters("ru") == 0
    InboxMessage.objects.all().delete()  # RU was put back to its state of last week
    Peer.objects.filter(name="kz").update(received_seq=0)
    Receipt.objects.filter(direction="given", peer="kz").delete()
    world.write(world.kz, 1, at=NOW + DAY)
    world.effects.clear()
    second = world.export(world.kz, at=NOW + DAY)
    assert world.bring(world.ru, *second.files, at=NOW + DAY) == ["waiting"]
    asking = world.export(world.ru, at=NOW + 2 * DAY)
    world.bring(world.kz, *asking.files, at=NOW + 2 * DAY)
    third = world.export(world.kz, at=NOW + 3 * DAY)
    assert (third.first, third.last) == (1, 3)
    world.bring(world.ru, *third.files, at=NOW + 3 * DAY)
    assert world.numbers("ru") == [1, 2, 3]
    assert {row.status for row in VolumeIn.objects.filter(peer="kz")} == {"done"}


def test_what_is_carried_and_goes_by_wire_has_one_effect(world: World) -> None:
    world.write(world.kz, 4)
    files = world.export(world.kz).files
    world.wire_is_back()
    assert deliver_due(world.kz, NOW).accepted == 4
    assert world.bring(world.ru, *files) == ["done"]
    assert world.numbers("ru") == [1, 2, 3, 4]
    world.write(world.kz, 2)
    files = world.export(world.kz).files
    world.bring(world.ru, *files)
    assert deliver_due(world.kz, NOW).accepted == 2
    assert world.numbers("ru") == [1, 2, 3, 4, 5, 6]


def test_a_week_of_traffic(world: World) -> None:
    for day in range(7):
        world.write(world.kz, 20, at=NOW + day * DAY)
        world.write(world.ru, 15, at=NOW + day * DAY)
    at = NOW + 7 * DAY
    world.bring(world.ru, *world.export(world.kz, at=at).files, at=at)
    world.bring(world.kz, *world.export(world.ru, at=at).files, at=at)
    assert open_letters("ru") == 0
    world.wire_is_back()
    world.link.now = at
    deliver_due(world.ru, at)
    assert open_letters("kz") == 0
    assert world.numbers("ru") == list(range(1, 141))
    assert world.numbers("kz") == list(range(1, 106))


def test_letters_that_cannot_be_taken_in_stop_a_volume_and_are_carried_again(world: World) -> None:
    world.write(world.kz, 2)
    (file,) = world.export(world.kz).files
    other = NodeKeys("ru", (RU.keys[0],))
    world.bring(replace(world.ru, ring=Ring(other)), file)
    (view,) = volumes_in()
    assert view.status == "stopped"
    assert "key" in catalogue().render(view.progress, "en")
    again = world.export(world.kz)
    assert world.bring(world.ru, *again.files) == ["done"]
    assert world.numbers("ru") == [1, 2]


def test_only_who_may_carries_and_only_to_a_listed_node(world: World, tmp_path: Path) -> None:
    world.write(world.kz, 1)
    files = world.export(world.kz).files
    with pytest.raises(Forbidden):
        export_bundle(world.kz, "ru", lambda *_: pytest.fail("written"), OFFICER, NOW)
    with files[0].open("rb") as file, pytest.raises(Forbidden):
        bring_volume(world.ru, world.shelf(world.ru), OpenFile(file), "x", OFFICER, NOW)
    with pytest.raises(NotSent):
        export_bundle(world.kz, "xx", lambda *_: pytest.fail("written"), ADMINISTRATOR, NOW)
    with pytest.raises(NotAllowed):
        world.export(world.kz, split=SMALLEST - 1)


def test_a_bundle_that_cannot_be_ended_leaves_nothing(world: World, tmp_path: Path) -> None:
    world.write(world.kz, 2)

    class Full(FileTransport):
        def finish(self) -> tuple[Path, ...]:
            raise OSError(28, "No space left on device")

    out = tmp_path / "full"
    with pytest.raises(OSError, match="No space"):
        export_bundle(
            world.kz, "ru", lambda head, end: Full(out, head, SMALLEST, end), ADMINISTRATOR, NOW
        )
    assert list(out.iterdir()) == []
    assert not bundles_out()[0].whole
    assert world.export(world.kz).number == 2


def test_the_carried_file_is_a_body_of_the_transport_port(world: World, tmp_path: Path) -> None:
    head = VolumeHead("0b7e1a34-6b1c-4f5e-9a36-0d3c5b7a9e10", 1, "kz", "ru", 1)
    file = FileTransport(tmp_path / "out", head, SMALLEST, lambda *_: b"the end")
    for ask in (file.identity, file.directory):
        with pytest.raises(NotReached):
            ask(URLS["ru"])
    with pytest.raises(NotReached):
        file.enrol(URLS["ru"], b"")
    file.announce(URLS["ru"], directory_raw())
    file.abandon()
    assert list((tmp_path / "out").iterdir()) == []


def test_no_file_is_held_in_memory(world: World) -> None:
    """The largest piece that is ever asked for is one letter or the list."""
    world.write(world.kz, 8, size=4 * MB)
    files = world.export(world.kz).files
    largest = 0
    for path in files:
        with path.open("rb") as opened:
            file = OpenFile(opened)

            def read(at: int, size: int, file: OpenFile = file) -> bytes:
                nonlocal largest
                largest = max(largest, size)
                return file.read(at, size)

            volume = read_volume(read, file.size)
            for place in range(len(volume.list.entries)):
                volume.entry(read, place)
    assert largest < 5 * MB
