"""Another version of the book: compared with open cases, confirmed by a second person, applied."""

import io
import zipfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

import eurazpol.law
from eurazpol.access.actions.officers import NewOfficer, create_officer
from eurazpol.access.actions.queries import actor_by_login
from eurazpol.access.domain.actor import Actor, Role
from eurazpol.access.domain.errors import Forbidden
from eurazpol.audit.actions.queries import entries_about
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.restrict import Circle, restrict
from eurazpol.cooperation.actions.rule_changes import (
    apply_due,
    change,
    confirm,
    propose_book,
    propose_letterhead,
    reject,
)
from eurazpol.cooperation.actions.rules_in_force import BooksInForce, letterhead
from eurazpol.cooperation.domain.errors import InvalidFact, NotAllowed
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Texts
from eurazpol.law.actions.load import load_book
from tests.cast import VETROV_SOUGHT
from tests.cooperation.world import SETUP, World

WHY = "The treaty was denounced on the first of the month."
DATA = Path(eurazpol.law.__file__).parent / "data"


def archive(**changed: tuple[str, str]) -> bytes:
    """The packaged book with words of some files replaced."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as out:
        for path in sorted(DATA.rglob("*.yaml")):
            text = path.read_text("utf-8")
            if path.stem in changed:
                old, new = changed[path.stem]
                assert old in text
                text = text.replace(old, new)
            out.writestr(path.relative_to(DATA).as_posix(), text)
    return made.getvalue()


def without_chisinau() -> bytes:
    text = (DATA / "instruments" / "cis_chisinau_2002.yaml").read_text("utf-8")
    line = next(row for row in text.splitlines() if "iso: KZ" in row)
    return archive(cis_chisinau_2002=(line, line.replace("KZ", "UA")))


@pytest.fixture
def desk(world: World) -> CooperationDeps:
    return replace(world.node("kz").deps, law=BooksInForce(lambda: world.now))


@pytest.fixture
def number(world: World) -> str:
    return world.create("kz", "extradition_prosecution", "ru", VETROV_SOUGHT)


@pytest.fixture
def keeper(world: World) -> Actor:
    world.node("kz")
    new = NewOfficer("kz-admin", "Әлімбек", "Руслан", "kz-gp", [Role.ADMINISTRATOR])
    create_officer(new, "korrekt-horse-7-battery", actor=SETUP, now=world.now)
    return actor_by_login("kz-admin")


def test_a_change_is_compared_confirmed_by_another_and_applied(
    world: World, number: str, desk: CooperationDeps, keeper: Actor
) -> None:
    chief, deputy = world.node("kz").chief, world.node("kz").deputy
    before, begin = desk.book.version, world.now + timedelta(days=2)
    made = propose_book(desk, without_chisinau(), WHY, begin, actor=chief, now=world.now)
    view = change(made, deputy)
    assert (view.compared, view.count) == (1, 1)
    (touched,) = view.touched
    assert touched.number == number
    assert {one.id for one in touched.what} >= {"cooperation-change-instruments"}
    assert change(made, keeper).touched == (), "an administrator is told how many, not which"
    with pytest.raises(NotAllowed, match="change-same-person"):
        confirm(made, actor=chief, now=world.now)
    with pytest.raises(Forbidden):
        confirm(made, actor=keeper, now=world.now)
    confirm(made, actor=deputy, now=world.now)
    with pytest.raises(NotAllowed, match="change-decided"):
        reject(made, WHY, actor=deputy, now=world.now)
    world.wait(seconds=10)
    assert (desk.book.version, apply_due(desk, world.now)) == (before, 0), "not before its day"
    world.wait(days=3)
    assert desk.book.version == view.version
    assert apply_due(desk, world.now) == 1
    assert apply_due(desk, world.now) == 0
    assert CaseRow.objects.get(number=number).book_version == view.version
    told = [one.action for one in entries_about("rules", str(made))]
    assert told == ["rules-confirmed", "rules-proposed"]
    assert BooksInForce(lambda: world.now)().version == view.version, "another process"


def test_a_restricted_case_is_counted_and_not_named(
    world: World, number: str, desk: CooperationDeps
) -> None:
    node = world.node("kz")
    restrict(desk, number, Circle(WHY), node.chief, world.now)
    made = propose_book(desk, without_chisinau(), WHY, world.now, actor=node.chief, now=world.now)
    seen = change(made, node.deputy)
    assert (seen.count, seen.touched) == (1, ())


def test_what_is_no_book_is_not_proposed(world: World, desk: CooperationDeps) -> None:
    chief = world.node("kz").chief
    wrong = archive(kz=("iso: KZ", "iso: XX"))
    bad = io.BytesIO()
    with zipfile.ZipFile(bad, "w") as out:
        out.writestr("../instruments/x.yaml", "a: 1")
    for data in (b"nothing", wrong, bad.getvalue(), archive()):
        with pytest.raises(EurazpolError):
            propose_book(desk, data, WHY, world.now, actor=chief, now=world.now)
    with pytest.raises(InvalidFact):
        propose_book(desk, without_chisinau(), "", world.now, actor=chief, now=world.now)
    with pytest.raises(Forbidden):
        propose_book(
            desk, without_chisinau(), WHY, world.now, actor=world.node("kz").executor, now=world.now
        )
    assert desk.book.version == load_book().version


def test_the_letterhead_changes_by_two_persons_as_well(
    world: World, keeper: Actor, number: str
) -> None:
    lines = Texts("Астана, Мәңгілік Ел 14", "Астана, Мангилик Ел 14", "14 Mangilik El, Astana")
    made = propose_letterhead(lines, WHY, world.now, actor=keeper, now=world.now)
    assert (change(made, keeper).count, letterhead(world.now)) == (1, None)
    confirm(made, actor=world.node("kz").chief, now=world.now)
    assert letterhead(world.now) == lines
    with pytest.raises(InvalidFact):
        propose_letterhead(Texts("", "", ""), WHY, world.now, actor=keeper, now=world.now)
