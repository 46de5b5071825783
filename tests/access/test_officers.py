"""Bringing officers in, changing their roles, taking them out."""

from dataclasses import replace

import pytest

from eurazpol.access.actions import officers as office
from eurazpol.access.actions import queries
from eurazpol.access.actions.officers import NewOfficer
from eurazpol.access.actions.queries import OfficerView
from eurazpol.access.domain.actor import Actor, AuthorityKind, Role
from eurazpol.access.domain.errors import Forbidden, InvalidOfficer
from eurazpol.audit.actions import queries as audit
from eurazpol.kernel.texts import Texts
from tests.access.conftest import BEGIN, PASSWORD, SETUP

pytestmark = pytest.mark.django_db
BOLAT = NewOfficer("bolat.q", "Қасымов", "Болат", "gp", [Role.AUDITOR], "kk", "Ерланұлы")


def test_an_officer_is_an_actor_with_authority_and_roles(aliya: OfficerView) -> None:
    actor = queries.actor_by_login("aliya")
    assert actor.name == "Ахметова Әлия"
    assert actor.authority_name.en == "General Prosecutor's Office"
    assert actor.roles == {Role.CENTRAL_AUTHORITY}
    assert actor.reference == f"officer:{aliya.id}"
    bolat = office.create_officer(BOLAT, PASSWORD, actor=SETUP, now=BEGIN)
    assert bolat.name == "Қасымов Болат Ерланұлы"
    assert [one.login for one in queries.officers()] == ["aliya", "bolat.q"]
    assert queries.officers(role=Role.AUDITOR) == [bolat]
    assert queries.officers(authority_id=aliya.authority.id + 1) == []
    assert queries.officer_names([bolat.id, 999]) == {bolat.id: bolat.name}


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"login": "A B"}, "access-login-form", "login"),
        ({"login": "aliya"}, "access-login-taken", "login"),
        ({"family_name": "  "}, "access-name-missing", "family_name"),
        ({"given_name": "x" * 101}, "access-name-too-long", "given_name"),
        ({"patronymic": "\x00"}, "access-name-missing", "patronymic"),
        ({"authority": "nowhere"}, "access-authority-unknown", "authority"),
        ({"roles": []}, "access-roles-missing", "roles"),
        ({"roles": [Role.NODE]}, "access-role-unknown", "roles"),
        ({"roles": ["king"]}, "access-role-unknown", "roles"),
        ({"language": "xx"}, "access-language-unknown", "language"),
    ],
)
def test_what_cannot_be_kept_is_named(
    aliya: OfficerView, changes: dict[str, object], code: str, field: str
) -> None:
    before = audit.journal_size()
    new = replace(BOLAT, **changes)  # type: ignore[arg-type]
    with pytest.raises(InvalidOfficer) as caught:
        office.create_officer(new, PASSWORD, actor=SETUP, now=BEGIN)
    assert (caught.value.code, caught.value.field) == (code, field)
    assert (len(queries.officers()), audit.journal_size()) == (1, before)


@pytest.mark.parametrize(
    ("password", "code"),
    [("short", "access-password-too-short"), ("q1w2e3r4t5y6", "access-password-too-common")],
)
def test_weak_passwords(aliya: OfficerView, password: str, code: str) -> None:
    with pytest.raises(InvalidOfficer) as caught:
        office.create_officer(BOLAT, password, actor=SETUP, now=BEGIN)
    assert caught.value.code == code


def test_only_who_manages_officers_does(aliya: OfficerView) -> None:
    prosecutor = queries.actor_by_login("aliya")
    name = Texts("Орган", "Орган", "Body")
    with pytest.raises(Forbidden):
        office.create_officer(BOLAT, PASSWORD, actor=prosecutor, now=BEGIN)
    with pytest.raises(Forbidden):
        office.create_authority("x", AuthorityKind.AUDIT, name, actor=prosecutor, now=BEGIN)
    with pytest.raises(Forbidden):
        office.change_roles(aliya.id, [Role.ADMINISTRATOR], actor=prosecutor, now=BEGIN)
    with pytest.raises(Forbidden):
        office.remove_officer(aliya.id, actor=prosecutor, now=BEGIN)


def test_roles_are_changed_with_a_trace(aliya: OfficerView) -> None:
    office.change_roles(aliya.id, [Role.CONSUL, Role.AUDITOR], actor=SETUP, now=BEGIN)
    assert queries.actor_by_login("aliya").roles == {Role.CONSUL, Role.AUDITOR}
    row = audit.latest(limit=1)[0]
    assert row.details == ('{"roles":["auditor","consul"],"roles_before":["central_authority"]}')
    with pytest.raises(InvalidOfficer):
        office.change_roles(999, [Role.CONSUL], actor=SETUP, now=BEGIN)


def test_a_removed_officer_does_not_act(aliya: OfficerView) -> None:
    office.remove_officer(aliya.id, actor=SETUP, now=BEGIN)
    assert queries.officers() == []
    with pytest.raises(InvalidOfficer):
        queries.actor_by_login("aliya")


@pytest.mark.parametrize(
    ("code", "kazakh", "field"),
    [("GP!", "Орган", "code"), ("gp", "Орган", "code"), ("new", "", "name_kk")],
)
def test_authorities_that_cannot_be_kept(
    aliya: OfficerView, code: str, kazakh: str, field: str
) -> None:
    name = Texts(kazakh, "Орган", "Body")
    with pytest.raises(InvalidOfficer) as caught:
        office.create_authority(code, AuthorityKind.BUREAU, name, actor=SETUP, now=BEGIN)
    assert caught.value.field == field
    assert [body.code for body in queries.authorities()] == ["gp"]
    assert queries.authority("gp").kind is AuthorityKind.CENTRAL
    with pytest.raises(InvalidOfficer):
        queries.authority("x")


def test_the_node_itself_is_no_officer() -> None:
    node = Actor.system("worker")
    assert (node.reference, node.is_system, node.roles) == ("node:worker", True, {Role.NODE})
