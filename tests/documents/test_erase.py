"""Erased documents: their bytes, names and facts go; hashes, rows and the journal stay."""

import io
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Line, ObjectKind, Side, Stage, Target
from eurazpol.audit.actions.queries import action_counts
from eurazpol.audit.actions.verify import verify
from eurazpol.documents.actions.deps import DocumentsDeps, documents_deps
from eurazpol.documents.actions.erase import erase_documents, shred
from eurazpol.documents.actions.queries import facts_of, get
from eurazpol.documents.actions.read_file import read_file
from eurazpol.documents.actions.store_file import Upload, store_file
from eurazpol.documents.domain.errors import DocumentErased
from tests.cast import PDF

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 3, 1, 8, tzinfo=UTC)
NODE = Actor.system("exchange")
CASE = Target(ObjectKind.CASE, Line.POLICE, Side.REQUESTED, Stage.OPEN)


@pytest.fixture
def deps(tmp_path: Path) -> DocumentsDeps:
    return documents_deps(tmp_path, ZoneInfo("Asia/Almaty"), lambda _: CASE)


def kept(deps: DocumentsDeps, about: str = "KZ-2026-000001", data: bytes = PDF) -> str:
    upload = Upload("Ахметова.pdf", io.BytesIO(data))
    return store_file(deps, upload, about=about, actor=NODE, now=NOW).id


def files(folder: Path) -> list[str]:
    return [one.name for one in folder.rglob("*") if one.is_file()]


def test_bytes_and_name_go_and_the_hash_stays(deps: DocumentsDeps, tmp_path: Path) -> None:
    document = kept(deps)
    digest = get(document).sha256
    assert erase_documents([document], ground="KZ-1", actor=NODE, now=NOW) == 1
    assert files(tmp_path) == [digest]  # a file cannot be rolled back: it goes afterwards
    assert shred(deps, NOW) == 1
    assert files(tmp_path) == []
    left = get(document)
    assert (left.sha256, left.name, left.erased_at) == (digest, "", NOW)
    assert facts_of(document) == ""
    with pytest.raises(DocumentErased):
        read_file(deps, document, ground="KZ-1", actor=NODE, now=NOW)
    assert action_counts()["document-erased"] == 1
    assert verify().whole


def test_bytes_that_another_document_has_stay(deps: DocumentsDeps, tmp_path: Path) -> None:
    first, second = kept(deps), kept(deps, "KZ-2026-000002")
    erase_documents([first], ground="KZ-1", actor=NODE, now=NOW)
    assert shred(deps, NOW) == 0
    assert read_file(deps, second, ground="KZ-2", actor=NODE, now=NOW).data == PDF
    erase_documents([second], ground="KZ-2", actor=NODE, now=NOW)
    assert shred(deps, NOW) == 1
    assert files(tmp_path) == []


def test_doing_it_again_changes_nothing(deps: DocumentsDeps, tmp_path: Path) -> None:
    document = kept(deps)
    erase_documents([document], ground="KZ-1", actor=NODE, now=NOW)
    assert erase_documents([document], ground="KZ-1", actor=NODE, now=NOW) == 0
    assert (shred(deps, NOW), shred(deps, NOW)) == (1, 0)
    again = kept(deps)
    assert (files(tmp_path), shred(deps, NOW)) == ([get(again).sha256], 0)
