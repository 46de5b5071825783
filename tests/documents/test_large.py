"""Large files: streamed to the disk, kept under their hash, read in verified pieces."""

import os
from hashlib import sha256
from pathlib import Path

import pytest

from eurazpol.access.domain.actor import Role
from eurazpol.access.domain.errors import Forbidden
from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.documents.actions.large_file import (
    LargeUpload,
    begin_large,
    hashes_of,
    open_large,
    store_large,
)
from eurazpol.documents.domain.errors import DocumentAltered, UploadRefused
from eurazpol.documents.domain.large import CHUNK, FileHasher, plain_name
from eurazpol.documents.domain.views import DocumentView
from eurazpol.documents.store.large import FileChunks
from tests.documents.conftest import CASE, NOW, SAULE, officer

pytestmark = pytest.mark.django_db
DATA = os.urandom(CHUNK) + b"%PDF-" * 1000


def stored(deps: DocumentsDeps, name: str = "жазба.mkv", data: bytes = DATA) -> DocumentView:
    file = begin_large(deps)
    for at in range(0, len(data), 1_000_003):
        file.write(data[at : at + 1_000_003])
    return store_large(deps, LargeUpload(name, file), about=CASE, actor=SAULE, now=NOW)


def test_a_large_file_is_kept_under_its_hash(deps: DocumentsDeps, files: Path) -> None:
    view = stored(deps)
    assert (view.sha256, view.size) == (sha256(DATA).hexdigest(), len(DATA))
    assert view.media_type == "application/octet-stream"
    assert [path.name for path in files.rglob("*") if path.is_file()] == [view.sha256]
    opened = open_large(deps, view.id, ground=CASE, actor=SAULE, now=NOW)
    assert b"".join(opened.pieces(0, view.size - 1)) == DATA
    assert b"".join(opened.pieces(CHUNK - 3, CHUNK + 4)) == DATA[CHUNK - 3 : CHUNK + 5]


def test_hashes_of_chunks_are_made_anew_for_any_kept_file(deps: DocumentsDeps) -> None:
    view = stored(deps)
    first = hashes_of(deps, view.sha256, view.size)
    FileChunks.objects.all().delete()
    assert hashes_of(deps, view.sha256, view.size) == first
    assert first.of_chunk(1) == sha256(DATA[CHUNK:]).digest()


def test_changed_bytes_do_not_leave(deps: DocumentsDeps, files: Path) -> None:
    view = stored(deps)
    (path,) = files.rglob(view.sha256)
    with path.open("r+b") as file:
        file.seek(CHUNK + 7)
        file.write(b"?")
    opened = open_large(deps, view.id, ground=CASE, actor=SAULE, now=NOW)
    pieces = opened.pieces(0, view.size - 1)
    assert next(pieces) == DATA[:CHUNK]
    with pytest.raises(DocumentAltered):
        next(pieces)


@pytest.mark.parametrize(
    "name", ["", ".", "..", "a/b", "a\\b", " a", "a\u202efdp.exe", "a\u200bb", "a\nb", "x" * 121]
)
def test_names_that_deceive_are_refused(deps: DocumentsDeps, files: Path, name: str) -> None:
    with pytest.raises(UploadRefused, match="upload-name"):
        stored(deps, name, b"x")
    assert not [path for path in files.rglob("*") if path.is_file()]


def test_an_empty_file_is_refused_and_a_name_is_composed(deps: DocumentsDeps) -> None:
    with pytest.raises(UploadRefused, match="upload-empty"):
        stored(deps, data=b"")
    assert plain_name("и\u0306од.mp4") == "йод.mp4"


def test_who_may_not_read_the_case_reads_no_byte(deps: DocumentsDeps) -> None:
    view = stored(deps, data=b"x")
    with pytest.raises(Forbidden):
        open_large(deps, view.id, ground=CASE, actor=officer(Role.STATISTICIAN), now=NOW)


@pytest.mark.parametrize("pieces", [1, 7, 1024, 5000])
def test_hashes_do_not_depend_on_the_pieces(pieces: int) -> None:
    data, hasher = os.urandom(5000), FileHasher(1024)
    for at in range(0, len(data), pieces):
        hasher.feed(data[at : at + pieces])
    hashes = hasher.finish()
    assert (hashes.sha256, hashes.size) == (sha256(data).hexdigest(), 5000)
    assert [hashes.of_chunk(n) for n in range(5)] == [
        sha256(data[at : at + 1024]).digest() for at in range(0, 5000, 1024)
    ]
