"""What every body of the register keeps: embedded, and yente (one of the tests, or a real one).

A real yente is asked when ``EURAZPOL_YENTE_URL`` names it. It reads the folder
``EURAZPOL_YENTE_FOLDER`` (seen by it as ``EURAZPOL_YENTE_SEES``, a ``file://`` address; else the
same) through the manifest of ``docs/register.md`` and takes ``EURAZPOL_YENTE_UPDATE_TOKEN``.
"""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from eurazpol.kernel.dates import PartialDate
from eurazpol.matching.actions.publication import dataset_name, manifest_of, write_publication
from eurazpol.matching.adapters.embedded.register import EmbeddedRegister
from eurazpol.matching.adapters.yente.client import YenteClient
from eurazpol.matching.adapters.yente.register import YenteRegister
from eurazpol.matching.domain.appearance import Sex
from eurazpol.matching.domain.person.comparison import Field, Verdict
from eurazpol.matching.domain.person.record import (
    IdentityDocument,
    PaperKind,
    PersonRecord,
    RecordName,
)
from eurazpol.matching.ports import Register
from tests.matching.yente import Yente

NODE = "contract"
NOW = datetime(2026, 2, 5, 5, 30, tzinfo=UTC)
REAL = os.environ.get("EURAZPOL_YENTE_URL", "")


def person(id_: str, name: str, birth: str) -> PersonRecord:
    paper = IdentityDocument(PaperKind.PASSPORT, f"N{id_:0>8}", "KZ")
    born = PartialDate.parse(birth)
    return PersonRecord(
        id_, (RecordName(name),), born, sex=Sex.MALE, nationalities=("KZ",), documents=(paper,)
    )


PEOPLE = (
    person("1", "Қожахметов Ерлан Болатұлы", "1979-04-12"),
    person("2", "Қожахметов Дархан Болатұлы", "1983-10-02"),
    person("3", "Громов Пётр Ильич", "1965-06-30"),
)


@dataclass(frozen=True)
class Body:
    register: Register
    publish: Callable[[], None]


@pytest.fixture(
    params=[
        "embedded",
        "yente",
        pytest.param("real", marks=pytest.mark.skipif(not REAL, reason="no EURAZPOL_YENTE_URL")),
    ]
)
def body(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Body]:
    own = EmbeddedRegister(tmp_path / "register")
    if request.param == "embedded":
        yield Body(own, lambda: None)
        return
    folder = Path(os.environ.get("EURAZPOL_YENTE_FOLDER", tmp_path / "published"))
    sees = os.environ.get("EURAZPOL_YENTE_SEES", folder.resolve().as_uri())
    token = os.environ.get("EURAZPOL_YENTE_UPDATE_TOKEN", "update-me")
    url, fake = REAL, None
    if request.param == "yente":
        fake = Yente(manifest_of(NODE, sees, guarded=False), update_token=token)
        url = fake.url
    client = YenteClient(url, dataset_name(NODE), update_token=token)

    def publish() -> None:
        write_publication(own, NODE, folder, sees, NOW)
        client.update(wait=True)

    try:
        publish()
        yield Body(YenteRegister(own, client), publish)
    finally:
        client.close()
        if fake is not None:
            fake.close()


def ids(body: Body, record: PersonRecord, limit: int = 10) -> list[str]:
    return [one.id for one in body.register.search(record, limit)]


def test_what_is_put_is_found_at_once_and_after_publication(body: Body) -> None:
    body.register.put(PEOPLE)
    assert ids(body, PEOPLE[0])[0] == "1"
    body.publish()
    assert ids(body, PEOPLE[0])[0] == "1"
    body.register.put([person("4", "Ахметов Самат", "1990-01-01")])
    assert ids(body, person("", "Ахметов Самат", "1990-01-01"))[0] == "4"


def test_a_candidate_is_explained(body: Body) -> None:
    body.register.put(PEOPLE)
    body.publish()
    found = body.register.search(person("", "Громов Петр Ильич", "1965-06-30"), 5)
    assert found[0].record == PEOPLE[2]
    assert found[0].comparison.part(Field.BIRTH).verdict is Verdict.SAME
    assert found[0].score > 0.9
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    assert {one.version for one in found} == {body.register.version()}


def test_a_removed_or_changed_record_is_not_proposed_as_it_was(body: Body) -> None:
    body.register.put(PEOPLE)
    body.publish()
    body.register.remove(["1"])
    body.register.put([person("2", "Иной Человек", "1950-05-05")])
    assert "1" not in ids(body, PEOPLE[0])
    (changed,) = (
        one
        for one in body.register.search(person("", "Иной Человек", "1950-05-05"))
        if one.id == "2"
    )
    assert changed.record.names[0].text == "Иной Человек"


def test_limit_rebuild_and_version(body: Body) -> None:
    body.register.put(PEOPLE)
    before = body.register.version()
    assert body.register.rebuild(PEOPLE[:2]) == 2
    assert body.register.version() > before
    assert not body.register.outdated()
    body.publish()
    assert len(ids(body, PEOPLE[0], limit=1)) == 1
    assert sorted(one.id for one in body.register.records()) == ["1", "2"]


@pytest.mark.parametrize("name", ["", "А", "x" * 10_000, "\x00", "\u202eролв"])
def test_odd_names_never_raise(body: Body, name: str) -> None:
    body.register.put(PEOPLE)
    body.publish()
    body.register.search(PersonRecord("", (RecordName(name),)))
