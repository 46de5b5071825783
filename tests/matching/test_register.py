"""The embedded register: what it finds, and that nothing breaks it."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from eurazpol.kernel.dates import PartialDate
from eurazpol.matching.adapters.embedded.register import EmbeddedRegister
from eurazpol.matching.domain.errors import RegisterBusy
from eurazpol.matching.domain.person.record import (
    IdentityDocument,
    NameKind,
    PaperKind,
    PersonRecord,
    RecordName,
)


def person(id_: str, name: str, birth: str = "", **rest: object) -> PersonRecord:
    born = PartialDate.parse(birth) if birth else None
    return PersonRecord(id_, (RecordName(name),), born, **rest)  # type: ignore[arg-type]


ERLAN = person("erlan", "Қожахметов Ерлан Болатұлы", "1979-04-12")
DANA = person("dana", "Сейітова Дана Маратқызы", "1991-11-03")
PETR = person("petr", "Громов Пётр Ильич", "1965")


@pytest.fixture
def register(tmp_path: Path) -> EmbeddedRegister:
    made = EmbeddedRegister(tmp_path / "register")
    made.put([ERLAN, DANA, PETR])
    return made


def ids(register: EmbeddedRegister, record: PersonRecord, limit: int = 10) -> list[str]:
    return [one.id for one in register.search(record, limit)]


def test_what_is_put_is_found_at_once_with_score_and_version(register: EmbeddedRegister) -> None:
    first = register.search(person("", "Кожахметов Ерлан", "1979-04-12"))[0]
    assert first.record == ERLAN
    assert first.score > 0.5
    assert first.version == register.version()
    assert register.size() == 3


@pytest.mark.parametrize(
    ("name", "birth"),
    [
        ("Ерлан Кожахметов", ""),
        ("Совсем Другой", "1979-04-12"),  # by the date alone
        ("Совсем Другой", "1979-12-04"),  # day and month swapped
        ("Қожахметов Ерлан", "1971-04-12"),  # a wrong digit in the year
    ],
)
def test_a_person_stands_in_many_places(register: EmbeddedRegister, name: str, birth: str) -> None:
    assert "erlan" in ids(register, person("", name, birth))


def test_a_document_or_a_weak_name_leads_to_its_bearer(register: EmbeddedRegister) -> None:
    paper = IdentityDocument(PaperKind.PASSPORT, "N 1234567", "KZ")
    bearer = PersonRecord("bearer", (RecordName("Батыр", NameKind.WEAK),), documents=(paper,))
    register.put([bearer])
    assert ids(register, person("", "Никто Никакой", documents=(paper,))) == ["bearer"]
    assert "bearer" in ids(register, person("", "Батыр"))


def test_a_changed_record_takes_the_place_of_the_old_one(register: EmbeddedRegister) -> None:
    before = register.version()
    register.put([person("erlan", "Ахметов Самат", "1980-01-01")])
    assert register.version() > before
    assert ids(register, person("", "Ахметов Самат", "1980-01-01")) == ["erlan"]
    assert "erlan" not in ids(register, ERLAN)
    assert register.size() == 3


def test_what_is_removed_is_gone_and_an_unknown_id_is_no_error(register: EmbeddedRegister) -> None:
    register.remove(["erlan", "nobody"])
    assert "erlan" not in ids(register, ERLAN)
    assert register.size() == 2
    assert register.record("erlan") is None
    assert register.record("dana") == DANA


@pytest.mark.parametrize("name", ["", "А", "\u202eролв", "x" * 10_000, "\x00", "١٢٣", "𝕯𝖆𝖓𝖆"])
def test_odd_values_never_raise(register: EmbeddedRegister, name: str) -> None:
    register.search(person("", name))
    register.put([person("odd", name)])
    assert register.record("odd") is not None


def test_a_transaction_is_whole(register: EmbeddedRegister) -> None:
    def broken() -> object:
        yield person("new", "Новый Человек")
        raise RuntimeError

    before = register.version()
    with pytest.raises(RuntimeError):
        register.put(broken())  # type: ignore[arg-type]
    assert register.version() == before
    assert register.record("new") is None


def test_a_rebuild_keeps_what_changes_meanwhile(register: EmbeddedRegister, tmp_path: Path) -> None:
    other = EmbeddedRegister(tmp_path / "register")  # as another process sees it

    def source() -> object:
        yield DANA
        assert ids(other, ERLAN)[0] == "erlan"  # the old generation answers meanwhile
        other.put([person("late", "Поздний Пётр", "1970-01-01")])
        other.remove(["dana"])
        with pytest.raises(RegisterBusy):
            other.rebuild([])
        yield PETR
        yield person("petr", "Второй Раз")  # of one id the first counts

    before = register.version()
    assert register.rebuild(source()) == 2  # type: ignore[arg-type]
    assert sorted(one.id for one in other.records()) == ["late", "petr"]
    assert ids(other, PETR)[0] == "petr"
    assert register.version() > before
    assert not register.outdated()
    assert len(list((tmp_path / "register").glob("generation-*.sqlite"))) == 1


def test_posting_lists_survive_blocks_and_replacements(tmp_path: Path) -> None:
    register = EmbeddedRegister(tmp_path)
    for nth in range(30):
        register.put([person(f"p{nth}", "Ким Алексей", f"19{50 + nth}-01-0{nth % 9 + 1}")])
    register.put([person("p3", "Ким Алексей", "1953-01-04")])
    assert ids(register, person("", "Ким Алексей", "1977-01-01"))[0] == "p27"
    assert len(ids(register, person("", "Ким Алексей"), 50)) == 30


def test_threads_have_connections_of_their_own(register: EmbeddedRegister) -> None:
    wrong: list[object] = []

    def work(nth: int) -> None:
        for turn in range(10):
            register.put([person(f"t{nth}-{turn}", f"Нить {nth} {turn}", "1999-09-09")])
            if not ids(register, ERLAN):
                wrong.append(nth)

    threads = [threading.Thread(target=work, args=(nth,)) for nth in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert not wrong
    assert register.size() == 43


_WRITER = """
import sys
from pathlib import Path
from eurazpol.matching.adapters.embedded.register import EmbeddedRegister
from eurazpol.matching.domain.person.record import PersonRecord, RecordName
register, turn = EmbeddedRegister(Path(sys.argv[1])), 0
known = list(register.records())
while True:
    turn += 1
    pair = [PersonRecord(f"{sys.argv[2]}-{turn}-{half}", (RecordName(f"Пара {turn}"),))
            for half in "ab"]
    register.put(pair)
    print(turn, flush=True)
    if turn % 7 == 0:
        register.remove([one.id for one in pair])
        print(-turn, flush=True)
    if turn % 5 == 0:
        register.rebuild(register.records())
"""


def test_a_killed_writer_leaves_a_whole_register(tmp_path: Path) -> None:
    register = EmbeddedRegister(tmp_path)
    register.put([ERLAN])
    for run in range(8):
        writer = subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(tmp_path), f"run{run}"],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": "src"},
        )
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(0.013 * run)
        assert ids(register, ERLAN)[0] == "erlan"
        writer.send_signal(signal.SIGKILL)
        said = ["1", *writer.stdout.read().split()]
        writer.wait()
        writer.stdout.close()
        there = {one.id for one in register.records() if one.id.startswith(f"run{run}-")}
        gone = {word[1:] for word in said if word.startswith("-")}
        for turn in set(said) - gone - {f"-{one}" for one in gone}:
            if int(turn) % 7:  # a removal may have been done and not been told
                assert {f"run{run}-{turn}-a", f"run{run}-{turn}-b"} <= there
        assert not {one for one in there if one.split("-")[1] in gone}
        assert {one[:-1] + "a" for one in there} == {
            one[:-1] + "a" for one in there if one[-1] == "b"
        }
        assert register.size() == len(list(register.records()))
    assert register.rebuild(register.records()) == register.size()
    assert len(list(tmp_path.glob("generation-*.sqlite"))) == 1
