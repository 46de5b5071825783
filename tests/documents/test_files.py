"""Files that come in, and that go out again only as they came."""

import io
import json
import os
import zipfile
from pathlib import Path

import pytest
from django.db import transaction
from hypothesis import given
from hypothesis import strategies as st

from eurazpol.access.domain.actor import Actor, Role
from eurazpol.access.domain.errors import Forbidden
from eurazpol.audit.actions.queries import entries_about
from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.documents.actions.queries import documents_about, get
from eurazpol.documents.actions.read_file import read_file
from eurazpol.documents.actions.store_file import ReceivedFile, Upload, store_file, store_received
from eurazpol.documents.actions.sweep import DAY, sweep
from eurazpol.documents.domain.errors import DocumentAltered, DocumentNotFound, UploadRefused
from eurazpol.documents.domain.media import MAX_BYTES, safe_name
from eurazpol.documents.domain.views import DocumentView, Origin
from eurazpol.documents.store.models import StoredDocument
from eurazpol.kernel.canonical import sha256_hex
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import LANGS
from tests.documents.conftest import CASE, NOW, SAULE, officer

pytestmark = pytest.mark.django_db

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 40
PNG = b"\x89PNG\r\n\x1a\n" + bytes(200)
JPEG = b"\xff\xd8\xff\xe0" + bytes(200)
TEXT = "Айғақ: Әліп пен Ұзын көше\n".encode() * 20_000


def put(deps: DocumentsDeps, name: str, data: bytes, media_type: str = "") -> DocumentView:
    upload = Upload(name, io.BytesIO(data), media_type)
    return store_file(deps, upload, about=CASE, actor=SAULE, now=NOW)


def kept(files: Path) -> list[Path]:
    return [path for path in files.rglob("*") if path.is_file()]


@pytest.mark.parametrize(
    ("name", "data", "declared", "found"),
    [
        ("қаулы.pdf", PDF, "application/pdf", "application/pdf"),
        ("скан.PNG", PNG, "image/png", "image/png"),
        ("фото.jpeg", JPEG, "image/pjpeg", "image/jpeg"),
        ("жауап.txt", TEXT, "text/plain; charset=utf-8", "text/plain"),
        ("байт.txt", b"a", "", "text/plain"),
        ("bom.txt", b"\xef\xbb\xbftext", "application/octet-stream", "text/plain"),
    ],
)
def test_a_file_comes_back_as_it_was(
    deps: DocumentsDeps, name: str, data: bytes, declared: str, found: str
) -> None:
    view = put(deps, name, data, declared)
    assert (view.media_type, view.size, view.sha256) == (found, len(data), sha256_hex(data))
    assert (view.origin, view.name, view.created_by) == (Origin.UPLOADED, name, "officer:1")
    opened = read_file(deps, view.id, ground="CPC 588", actor=SAULE, now=NOW)
    assert opened.data == data
    read, stored = entries_about("document", view.id)
    assert (read.action, read.ground) == ("document-read", "CPC 588")
    assert (stored.action, stored.ground) == ("document-uploaded", CASE)
    assert name not in stored.details


class Endless:
    """A stream of two gigabytes that counts what is read of it."""

    def __init__(self) -> None:
        self.left = 2 * 1024**3
        self.given = 0

    def read(self, size: int = -1, /) -> bytes:
        piece = bytes(min(size, self.left)) if self.given else b"%PDF-1.7" + bytes(size - 8)
        self.left -= len(piece)
        self.given += len(piece)
        return piece


def test_two_gigabytes_are_refused_without_being_read(deps: DocumentsDeps, files: Path) -> None:
    stream = Endless()
    with pytest.raises(UploadRefused, match="upload-too-large") as caught:
        store_file(deps, Upload("big.pdf", stream), about=CASE, actor=SAULE, now=NOW)
    assert stream.given <= MAX_BYTES + 64 * 1024
    assert caught.value.field == "file"
    assert "25" in catalogue().error(caught.value, "kk")
    assert kept(files) == []


def test_the_largest_file_that_is_allowed(deps: DocumentsDeps) -> None:
    data = b"%PDF-" + bytes(MAX_BYTES - 5)
    assert put(deps, "full.pdf", data).size == MAX_BYTES
    with pytest.raises(UploadRefused, match="upload-too-large"):
        put(deps, "over.pdf", data + b"x")


def _zip() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.txt", "text")
    return packed.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "declared", "rule"),
    [
        ("қаулы.pdf", _zip(), "application/pdf", "upload-type"),
        ("page.html", b"<script>alert(1)</script>", "text/html", "upload-ending"),
        ("note.txt", b"<b>", "text/html", "upload-declared"),
        ("image.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "", "upload-ending"),
        ("image.png", JPEG, "image/png", "upload-ending"),
        ("act.pdf", PDF, "image/png", "upload-declared"),
        ("act", PDF, "", "upload-ending"),
        ("act.pdf.exe", PDF, "", "upload-ending"),
        ("cp1251.txt", "Қаулы".encode("utf-16"), "text/plain", "upload-type"),
        ("cut.txt", "Ж".encode()[:1], "text/plain", "upload-type"),
        ("nul.txt", b"a\x00b", "text/plain", "upload-type"),
        ("bell.txt", b"\x07", "text/plain", "upload-type"),
        ("program.txt", b"\x7fELF" + bytes(99), "", "upload-type"),
        ("late.txt", b"a" * 100_000 + b"\xff", "", "upload-type"),
        ("empty.pdf", b"", "application/pdf", "upload-empty"),
        ("../..", PDF, "", "upload-name"),
        (".pdf", PDF, "", "upload-ending"),
        ("__.pdf", PDF, "", "upload-name"),
        ("\u202e\u200b", PDF, "", "upload-name"),
        ("", PDF, "", "upload-name"),
    ],
)
def test_a_refused_file_leaves_nothing(
    deps: DocumentsDeps, files: Path, name: str, data: bytes, declared: str, rule: str
) -> None:
    with pytest.raises(UploadRefused) as caught:
        put(deps, name, data, declared)
    assert (caught.value.code, caught.value.field) == (rule, "file")
    assert len({catalogue().error(caught.value, lang) for lang in LANGS}) == len(LANGS)
    assert not files.exists() or kept(files) == []
    assert not StoredDocument.objects.exists()


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("../../etc/passwd.txt", "passwd.txt"),
        (r"C:\Users\a\қаулы.pdf", "қаулы.pdf"),
        ("invoice\u202efdp.exe.pdf", "invoicefdp.exe.pdf"),
        ("\u2066a\u2069.pdf", "a.pdf"),
        ("a\u2024pdf", "a.pdf"),
        ("ｆｕｌｌ．ｐｄｆ", "full.pdf"),
        ("a\uff0fb.pdf", "b.pdf"),
        ("a\r\nSet-Cookie: x.pdf", "a Set-Cookie_ x.pdf"),
        ('q"uo<te>*?.pdf', "q_uo_te___.pdf"),
        ("  dots...  .pdf", "dots.pdf"),
        ("и\u0306.pdf", "й.pdf"),
        ("ұ" * 300 + ".pdf", "ұ" * 116 + ".pdf"),
    ],
)
def test_disguised_names_are_seen_through(raw: str, clean: str) -> None:
    assert safe_name(raw) == clean


@given(st.text(max_size=300))
def test_a_safe_name_is_safe(raw: str) -> None:
    try:
        name = safe_name(raw)
    except UploadRefused:
        return
    assert 0 < len(name) <= 120
    assert not set('/\\<>:"|?*%') & set(name)
    assert name.isprintable()
    assert not name.startswith((".", " "))
    assert not name.endswith((".", " "))
    assert safe_name(name) == name


def test_a_part_of_a_message_keeps_its_sender(deps: DocumentsDeps) -> None:
    received = ReceivedFile("ответ.pdf", "application/pdf", PDF, "ru")
    node = Actor.system("exchange")
    view = store_received(deps, received, about=CASE, actor=node, now=NOW)
    assert (view.origin, view.sender, view.created_by) == (Origin.RECEIVED, "ru", "node:exchange")
    (entry,) = entries_about("document", view.id)
    assert json.loads(entry.details)["sender"] == "ru"


def test_a_part_of_a_message_is_judged_like_an_upload(deps: DocumentsDeps) -> None:
    received = ReceivedFile("ответ.pdf", "application/pdf", _zip(), "ru")
    with pytest.raises(UploadRefused, match="upload-type"):
        store_received(deps, received, about=CASE, actor=SAULE, now=NOW)


def test_the_same_bytes_are_kept_once(deps: DocumentsDeps, files: Path) -> None:
    first, second = put(deps, "a.pdf", PDF), put(deps, "b.pdf", PDF)
    assert first.id != second.id
    assert [path.name for path in kept(files)] == [sha256_hex(PDF)]
    assert [view.name for view in documents_about(CASE)] == ["a.pdf", "b.pdf"]


def test_an_altered_file_is_refused_and_recorded(deps: DocumentsDeps, files: Path) -> None:
    view = put(deps, "қаулы.pdf", PDF)
    (path,) = kept(files)
    path.write_bytes(PDF[:-1] + b"\x00")
    with pytest.raises(DocumentAltered) as caught:
        read_file(deps, view.id, ground="test", actor=SAULE, now=NOW)
    said = catalogue().error(caught.value, "ru")
    assert "қаулы.pdf" in said
    assert view.sha256 in said
    assert entries_about("document", view.id)[0].action == "document-altered"
    path.write_bytes(PDF)
    assert read_file(deps, view.id, ground="test", actor=SAULE, now=NOW).data == PDF
    path.unlink()
    with pytest.raises(DocumentAltered):
        read_file(deps, view.id, ground="test", actor=SAULE, now=NOW)


def test_reading_needs_the_right(deps: DocumentsDeps) -> None:
    view = put(deps, "a.pdf", PDF)
    with pytest.raises(Forbidden):
        read_file(deps, view.id, ground="test", actor=officer(Role.STATISTICIAN), now=NOW)
    assert [entry.action for entry in entries_about("document", view.id)] == ["document-uploaded"]


@pytest.mark.parametrize("id_", ["", "1", "../x", "00000000-0000-0000-0000-000000000000"])
def test_an_unknown_document_is_named(id_: str) -> None:
    with pytest.raises(DocumentNotFound):
        get(id_)


def test_a_rolled_back_change_leaves_no_row(deps: DocumentsDeps, files: Path) -> None:
    class Undone(Exception):
        pass

    def change() -> None:
        with transaction.atomic():
            put(deps, "a.pdf", PDF)
            raise Undone

    with pytest.raises(Undone):
        change()
    assert documents_about(CASE) == ()
    (stray,) = kept(files)
    assert sweep(deps, NOW) == 0
    age(stray)
    wanted = put(deps, "b.txt", TEXT)
    age(files / wanted.sha256[:2] / wanted.sha256)
    assert sweep(deps, NOW) == 1
    assert [path.name for path in kept(files)] == [wanted.sha256]
    assert entries_about("node", "files")[0].action == "document-swept"


def test_bytes_that_are_wanted_again_are_not_swept(deps: DocumentsDeps, files: Path) -> None:
    deps.blobs.put((PDF,))
    (stray,) = kept(files)
    age(stray)
    deps.blobs.put((PDF,))
    assert sweep(deps, NOW) == 0


def age(path: Path) -> None:
    """Make a file two days old."""
    then = path.stat().st_mtime - 2 * DAY
    os.utime(path, (then, then))
