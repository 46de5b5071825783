"""Large files of evidence at the pages: taken in, refused, paused; opened in ranges."""

from uuid import uuid4

from django.contrib.auth import get_user_model
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from eurazpol.cooperation.store.models import PaperRow
from eurazpol.documents.actions.large_uploads import LargeUploads
from eurazpol.exchange.store.attachments import OutgoingAttachment
from eurazpol.node.wiring import services
from tests.cooperation_web.conftest import Officer

VIDEO = bytes(range(256)) * 5000
ORIGIN = "Видеорегистратор, изъят 12.01.2026, протокол № 7"


def adds(officer: Officer, number: str, status: int = 302, **more: object) -> str:
    file = SimpleUploadedFile("камера.mp4", VIDEO)
    form = {"evidence_paper": "P_EVIDENCE", "evidence": file, "origin": ORIGIN, **more}
    return officer.post(f"/cases/{number}/evidence", form, status)


def test_an_officer_adds_a_recording_and_reads_a_piece_of_it(dana: Officer) -> None:
    number = dana.opens_case()
    assert adds(dana, number) == f"/cases/{number}/package"
    page = dana.get(f"/cases/{number}/package")
    assert "камера.mp4" in page
    assert ORIGIN in page
    row = PaperRow.objects.get(case__number=number, paper="P_EVIDENCE")
    url = f"/documents/{row.document_id}"
    whole = dana.client.get(url)
    assert b"".join(whole.streaming_content) == VIDEO  # type: ignore[attr-defined]
    assert whole["Content-Disposition"].startswith("attachment")
    part = dana.client.get(url, headers={"Range": "bytes=1000-1999"})
    assert (part.status_code, part["Content-Range"]) == (206, f"bytes 1000-1999/{len(VIDEO)}")
    assert b"".join(part.streaming_content) == VIDEO[1000:2000]  # type: ignore[attr-defined]
    assert dana.client.get(url, headers={"Range": f"bytes={len(VIDEO)}-"}).status_code == 416
    last = dana.client.get(url, headers={"Range": "bytes=-5"})
    assert b"".join(last.streaming_content) == VIDEO[-5:]  # type: ignore[attr-defined]


def test_what_is_refused_is_named_and_leaves_no_file(dana: Officer) -> None:
    number = dana.opens_case()
    folder = services().config.folder / "files"
    before = {path for path in folder.rglob("*") if path.is_file()}
    assert "флешка" in adds(dana, number, 422, origin="флешка")
    assert dana.post(f"/cases/{number}/evidence", {"origin": ORIGIN}, 422)
    assert {path for path in folder.rglob("*") if path.is_file()} == before


def test_nothing_is_read_before_the_right_is_known(oraz: Officer, dana: Officer) -> None:
    number = dana.opens_case()
    adds(oraz, number, 403)
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(get_user_model().objects.get(login="dana"))
    file = SimpleUploadedFile("камера.mp4", VIDEO)
    answer = strict.post(f"/cases/{number}/evidence", {"evidence": file, "origin": ORIGIN})
    assert answer.status_code == 403
    assert not PaperRow.objects.filter(case__number=number, paper="P_EVIDENCE").exists()


def test_a_file_beyond_the_limit_is_cut(dana: Officer) -> None:
    del dana
    files = LargeUploads(services().documents, 1000)
    files.new_file("evidence", "a.bin", "application/octet-stream", 5000)
    for at in range(0, 5000, 500):
        files.receive_data_chunk(bytes(500), at)
    assert files.too_large
    assert files.taken["evidence"].file.size == 1000
    files.discard()


def test_an_officer_pauses_and_resumes_and_a_stranger_does_not(
    dana: Officer, oraz: Officer
) -> None:
    number = dana.opens_case()
    adds(dana, number)
    now = services().clock()
    row = OutgoingAttachment.objects.create(
        id=uuid4(), message_id=uuid4(), peer="ru", about=number, name="камера.mp4",
        size=len(VIDEO), sha256="ab" * 32, chunk_size=4096, state="arriving", chunks_done=100,
        rate=1000, media_type="application/octet-stream", secret=b"", created_at=now,
        progressed_at=now, origin=ORIGIN,
    )  # fmt: skip
    PaperRow.objects.filter(case__number=number).update(attachment_id=str(row.pk))
    for lang in ("kk", "ru", "en"):
        dana.speaks(lang)
        page = dana.get(f"/cases/{number}/package")
        assert "32 %" in page
        assert f"/cases/{number}/transfers/{row.pk}" in page
    where = f"/cases/{number}/transfers/{row.pk}"
    oraz.post(where, {"do": "pause"}, 403)
    dana.post(where, {"do": "pause"})
    assert OutgoingAttachment.objects.get().paused
    dana.post(where, {"do": "resume"})
    assert not OutgoingAttachment.objects.get().paused
