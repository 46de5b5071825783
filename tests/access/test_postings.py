"""Units, and officers who move between them with a date."""

from datetime import timedelta

import pytest

from eurazpol.access.actions.officers import NewOfficer, create_officer, remove_officer
from eurazpol.access.actions.postings import (
    Place,
    add_posting,
    create_unit,
    end_posting,
    move_officer,
    postings_of,
    put_in_force,
)
from eurazpol.access.actions.queries import OfficerView, actor_by_login, officers
from eurazpol.access.domain.actor import Actor, Post, Role
from eurazpol.access.domain.errors import Forbidden, InvalidOfficer
from eurazpol.audit.actions.queries import entries_about
from eurazpol.kernel.texts import Texts
from tests.access.conftest import BEGIN, PASSWORD, SETUP

DAY = timedelta(days=1)
CA, EA = Role.CENTRAL_AUTHORITY, Role.EXECUTING_AUTHORITY
NAME = Texts("Экстрадиция басқармасы", "Управление экстрадиции", "Extradition Department")


@pytest.fixture
def units(aliya: OfficerView) -> tuple[int, int]:
    made = [create_unit("gp", code, NAME, actor=SETUP, now=BEGIN) for code in ("ext", "mla")]
    return made[0].id, made[1].id


def test_a_move_takes_effect_on_its_day(aliya: OfficerView, units: tuple[int, int]) -> None:
    body, unit = aliya.authority.id, units[0]
    place = Place("gp", [EA], "ext")
    move_officer(aliya.id, place, since=BEGIN + DAY, actor=SETUP, now=BEGIN)
    assert put_in_force(BEGIN) == 0
    assert actor_by_login("aliya").posts == (Post(body, None, frozenset({CA})),)
    assert [one.in_force for one in postings_of([aliya.id], BEGIN)[aliya.id]] == [True, False]
    assert put_in_force(BEGIN + DAY) == 1
    moved = actor_by_login("aliya")
    assert moved.posts == (Post(body, unit, frozenset({EA})),)
    assert moved.roles == {EA}
    assert put_in_force(BEGIN + 2 * DAY) == 0
    told = [one.action for one in entries_about("officer", str(aliya.id))]
    assert sorted(told[:3]) == ["officer-move-ordered", "officer-post-left", "officer-post-taken"]


def test_a_second_place_has_roles_of_its_own_and_an_end(
    aliya: OfficerView, units: tuple[int, int]
) -> None:
    place = Place("gp", [Role.AUDITOR], "mla")
    add_posting(aliya.id, place, since=BEGIN, until=BEGIN + DAY, actor=SETUP, now=BEGIN)
    body = aliya.authority.id
    own = Post(body, None, frozenset({CA}))
    both = (own, Post(body, units[1], frozenset({Role.AUDITOR})))
    assert actor_by_login("aliya").posts == both
    with pytest.raises(InvalidOfficer, match="access-posting-twice"):
        add_posting(aliya.id, place, since=BEGIN, until=None, actor=SETUP, now=BEGIN)
    put_in_force(BEGIN + DAY)
    assert actor_by_login("aliya").posts == (own,)


def test_the_last_place_is_not_ended(aliya: OfficerView, units: tuple[int, int]) -> None:
    (only,) = postings_of([aliya.id], BEGIN)[aliya.id]
    with pytest.raises(InvalidOfficer, match="access-posting-last"):
        end_posting(only.id, actor=SETUP, now=BEGIN)
    place = Place("gp", [EA], "ext")
    add_posting(aliya.id, place, since=BEGIN, until=None, actor=SETUP, now=BEGIN)
    end_posting(only.id, actor=SETUP, now=BEGIN + DAY)
    assert actor_by_login("aliya").roles == {EA}
    with pytest.raises(InvalidOfficer, match="access-posting-unknown"):
        end_posting(only.id, actor=SETUP, now=BEGIN + DAY)


def test_who_is_removed_serves_nowhere(aliya: OfficerView, units: tuple[int, int]) -> None:
    move_officer(aliya.id, Place("gp", [EA], "ext"), since=BEGIN + DAY, actor=SETUP, now=BEGIN)
    remove_officer(aliya.id, actor=SETUP, now=BEGIN)
    assert put_in_force(BEGIN + DAY) == 0
    assert officers() == []
    assert postings_of([aliya.id], BEGIN) == {}


def test_what_cannot_be(aliya: OfficerView, units: tuple[int, int]) -> None:
    def move(place: Place, actor: Actor = SETUP) -> None:
        move_officer(aliya.id, place, since=BEGIN, actor=actor, now=BEGIN)

    with pytest.raises(InvalidOfficer, match="access-unit-unknown"):
        move(Place("gp", [CA], "nowhere"))
    with pytest.raises(InvalidOfficer, match="access-authority-unknown"):
        move(Place("no-such", [CA]))
    with pytest.raises(InvalidOfficer, match="access-roles-missing"):
        move(Place("gp", []))
    with pytest.raises(InvalidOfficer, match="access-unit-taken"):
        create_unit("gp", "ext", NAME, actor=SETUP, now=BEGIN)
    with pytest.raises(Forbidden):
        move(Place("gp", [Role.ADMINISTRATOR]), actor_by_login("aliya"))


def test_a_head_serves_in_the_central_authority(aliya: OfficerView) -> None:
    new = NewOfficer("bauyrzhan", "Қасенов", "Бауыржан", "gp", [CA, Role.HEAD])
    assert Role.HEAD in create_officer(new, PASSWORD, actor=SETUP, now=BEGIN).roles
