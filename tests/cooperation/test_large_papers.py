"""Evidence that is too large for a letter: added, announced, arriving, there."""

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from eurazpol.access.domain.errors import Forbidden
from eurazpol.cooperation.actions.large_papers import Evidence, add_evidence, arrived
from eurazpol.cooperation.actions.views import FileView
from eurazpol.cooperation.domain.errors import InvalidFact, OutOfOrder
from eurazpol.documents.actions.large_file import ArrivedFile, LargeUpload, begin_large
from eurazpol.documents.domain.large import FileHasher
from eurazpol.exchange.actions.attachment_deps import Arrival
from eurazpol.exchange.domain.letter import AttachmentEntry
from eurazpol.kernel.errors import EurazpolError
from tests.cast import BRIBE_TRACE
from tests.cooperation.world import PART_MAX, VERIFIED, World

VIDEO = b"\x00\x00\x00 ftypisom" + bytes(range(256)) * 40
ORIGIN = "Видеорегистратор, изъят 12.01.2026, протокол № 7"
WHY = "Запрос отвечает условиям Конвенции и национального закона."


def evidence(world: World, node: str, /, **more: str) -> Evidence:
    file = begin_large(world.node(node).deps.documents)
    file.write(VIDEO)
    file_name = more.pop("name", "камера.mp4")
    told = {"paper": "P_EVIDENCE", "origin": ORIGIN, **more}
    return Evidence(upload=LargeUpload(file_name, file), **told)


def add(world: World, node: str, number: str, /, **more: str) -> int:
    made = world.node(node)
    given = evidence(world, node, **more)
    return add_evidence(made.deps, number, given, actor=made.chief, now=world.now)


def asked(world: World) -> tuple[str, str]:
    """A request for legal assistance that UZ executes; the numbers of both files."""
    sent = world.create("kz", "mla", "uz", BRIBE_TRACE)
    world.paper("kz", sent, "D_QUESTIONS", "D_RIGHTS", "D_SANCTION", "D_TRANSLATION", "D_CHARGE")
    world.step("kz", sent, "submit")
    world.step("kz", sent, "sign_and_send", verification=VERIFIED)
    world.carry()
    got = world.peer_number("kz", sent)
    today = world.now.date().isoformat()
    world.step("uz", got, "accept")
    world.opinion("uz", got)
    world.step(
        "uz", got, "decide_grant", decided=today, authority=world.authority("uz"), reason=WHY,
        verification=VERIFIED,
    )  # fmt: skip
    world.step("uz", got, "begin_execution", by="executor")
    return sent, got


def sent_with_video(world: World) -> tuple[str, str, AttachmentEntry]:
    sent, got = asked(world)
    add(world, "uz", got, custody="следователь Ахмедов, сейф № 3")
    world.step(
        "uz", got, "add_material", by="executor",
        material=world.upload("interview.pdf"), material_as="P_INTERVIEW",
    )  # fmt: skip
    world.step("uz", got, "report_materials", by="executor")
    world.step("uz", got, "send_partial", reason="Допрос проведён; запись камеры приложена.")
    (entry,) = world.post[-1].attachments
    return sent, got, entry


def evidence_of(world: World, name: str, number: str) -> FileView:
    (file,) = (
        file
        for paper in world.view(name, number).papers
        for file in paper.files
        if paper.paper == "P_EVIDENCE"
    )
    return file


def test_a_recording_arrives_behind_its_letter_and_becomes_a_paper(
    world: World, tmp_path: Path
) -> None:
    sent, _, entry = sent_with_video(world)
    letter = "О направлении материалов исполнения.pdf"
    assert [part.name for part in world.post[-1].parts] == ["interview.pdf", letter]
    assert (entry.name, entry.origin, entry.size) == ("камера.mp4", ORIGIN, len(VIDEO))
    assert [step.what for step in entry.custody] == [
        "следователь Ахмедов, сейф № 3",
        "exchange:added",
    ]
    world.carry()
    file = evidence_of(world, "kz", sent)
    assert (file.arriving, file.document_id, file.origin) == (True, "", ORIGIN)
    assert "P_EVIDENCE" not in {
        paper.paper for paper in world.view("kz", sent).papers if paper.state == "present"
    }
    path, hasher = tmp_path / "whole", FileHasher()
    path.write_bytes(VIDEO)
    hasher.feed(VIDEO)
    whole = ArrivedFile(entry.name, path, hasher.finish(), "uz")
    arrival = Arrival(entry.id, world.post[-1].id, "uz", "", whole)
    id_ = arrived(world.node("kz").deps, arrival, world.now)
    file = evidence_of(world, "kz", sent)
    assert (file.arriving, file.document_id, file.sha256) == (False, id_, entry.sha256)
    assert world.view("kz", sent).timeline[0].text.id == "cooperation-history-paper-arrived"
    assert arrived(world.node("kz").deps, arrival, world.now) is None


def test_a_letter_must_announce_exactly_what_its_papers_name(world: World) -> None:
    sent_with_video(world)
    while len(world.post) - world.carried > 1:
        world.deliver(world.post[world.carried])
        world.carried += 1
    sealed = world.post[-1]
    (entry,) = sealed.attachments
    for attachments in ((), (_other(entry, sha256="ab" * 32),)):
        with pytest.raises(OutOfOrder):
            world.deliver(replace(sealed, attachments=attachments))


def _other(entry: AttachmentEntry, **more: str) -> AttachmentEntry:
    return msgspec.structs.replace(entry, **more)


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"origin": "флешка"}, "origin"),
        ({"paper": "P_SOMETHING"}, "paper"),
        ({"paper": "D_IDENTITY"}, "file"),
        ({"name": "a/b.mp4"}, "file"),
        ({"name": "a\u202e4pm.mp4"}, "file"),
    ],
)
def test_what_an_officer_may_not_add(world: World, more: dict[str, str], field: str) -> None:
    number = world.create("kz", "mla", "uz", BRIBE_TRACE)
    with pytest.raises(EurazpolError) as caught:
        add(world, "kz", number, **more)
    assert caught.value.field == field


def test_two_files_of_one_name_and_an_officer_without_the_right(world: World) -> None:
    number = world.create("kz", "mla", "uz", BRIBE_TRACE)
    add(world, "kz", number)
    with pytest.raises(InvalidFact, match="paper-name-twin"):
        add(world, "kz", number, name="КАМЕРА.mp4")
    node = world.node("kz")
    given = evidence(world, "kz", name="b.mp4")
    with pytest.raises(Forbidden):
        add_evidence(node.deps, number, given, actor=node.executor, now=world.now)


def test_a_paper_that_fits_no_letter_follows_it(world: World) -> None:
    sent, got = asked(world)
    pdf = b"%PDF-1.4\n" + bytes(PART_MAX)
    world.step(
        "uz", got, "add_material", by="executor", material=world.upload("big.pdf", pdf),
        material_as="P_INTERVIEW",
    )  # fmt: skip
    world.step("uz", got, "report_materials", by="executor")
    world.step("uz", got, "send_results")
    sealed = world.post[-1]
    assert [entry.name for entry in sealed.attachments] == ["big.pdf"]
    assert sealed.parts == () or "big.pdf" not in [part.name for part in sealed.parts]
    world.carry()
    assert any(
        file.arriving and file.name == "big.pdf"
        for paper in world.view("kz", sent).papers
        for file in paper.files
    )
