"""A node's files in a folder of the test, and a prosecutor who may read them."""

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from eurazpol.access.domain.actor import Actor, Role
from eurazpol.access.domain.permissions import Line, ObjectKind, Side, Stage, Target
from eurazpol.documents.actions.deps import DocumentsDeps, documents_deps
from eurazpol.kernel.texts import Texts

NOW = datetime(2026, 2, 5, 11, 45, tzinfo=UTC)
CASE = "KZ-2026-000001"
TARGET = Target(ObjectKind.CASE, Line.JUDICIAL, Side.REQUESTED, Stage.OPEN, authority_id=1)


def officer(role: Role) -> Actor:
    name = Texts("Бас прокуратура", "Генеральная прокуратура", "Prosecutor General's Office")
    return Actor(1, "saule", "Нұрпейісова Сәуле", 1, name, frozenset({role}))


SAULE = officer(Role.CENTRAL_AUTHORITY)


@pytest.fixture
def files(tmp_path: Path) -> Path:
    return tmp_path / "files"


@pytest.fixture
def deps(files: Path) -> DocumentsDeps:
    return documents_deps(files, ZoneInfo("Asia/Almaty"), lambda _about: TARGET)
