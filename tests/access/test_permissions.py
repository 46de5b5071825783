"""Every role, act and object that there can be, against ``rights.txt``."""

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from eurazpol.access.actions.permissions_page import permissions_page
from eurazpol.access.domain.actor import Actor, Post, Role
from eurazpol.access.domain.errors import Forbidden
from eurazpol.access.domain.permissions import (
    Act,
    Circle,
    Line,
    ObjectKind,
    Side,
    Stage,
    Target,
    may,
    require,
    rows_for,
    sees_confidential,
)
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import LANGS, Texts

RIGHTS = Path(__file__).with_name("rights.txt")
DOCUMENT = Path(__file__).parents[2] / "docs" / "permissions.md"
OWN, OTHER, ME, SOMEBODY = 10, 20, 7, 8
UNIT, NEXT_DOOR = 1, 2
PLACES = ((OWN, UNIT), (OWN, NEXT_DOOR), (OWN, None), (OTHER, None), (None, None))
"""The authority and the unit that may have a case in hand."""
COLUMNS = tuple(product((Side.REQUESTING, Side.REQUESTED), Stage))
Cell = tuple[Role, Act, Line, Side, Stage]


def read_rights() -> tuple[dict[Cell, str], set[tuple[Role, Act, ObjectKind]]]:
    """Read the expectation; a word that the product does not know is an error."""
    cells: dict[Cell, str] = {}
    others: set[tuple[Role, Act, ObjectKind]] = set()
    role, lines = Role.NODE, [Line.POLICE]
    for text in RIGHTS.read_text(encoding="utf-8").splitlines():
        if not text.strip() or text.startswith(("#", " ")):
            continue
        if text.startswith("others:"):
            lines = []
        elif ":" in text:
            name, _, rest = text.partition(":")
            role, lines = Role(name), [Line(word) for word in rest.split()]
        elif lines:
            act, *marks = text.split()
            for line, (column, mark) in product(lines, zip(COLUMNS, marks, strict=True)):
                key = (role, Act(act), line, *column)
                assert key not in cells
                assert mark in "+uo."
                cells[key] = mark
        else:
            kind, act, *roles = text.split()
            others |= {(Role(word), Act(act), ObjectKind(kind)) for word in roles}
    return cells, others


def actor(*roles: Role) -> Actor:
    if Role.NODE in roles:
        return Actor.system("exchange")
    name = Texts("Бас прокуратура", "Генеральная прокуратура", "General Prosecutor's Office")
    posts = (Post(OWN, UNIT, frozenset(roles)),)
    return Actor(ME, "aliya", "Ахметова Әлия", OWN, name, frozenset(roles), posts)


def expected(mark: str, role: Role, target: Target) -> bool:
    here = target.authority_id == OWN and target.unit_id in (UNIT, None)
    mine = target.holder_id == ME
    inside = mark == "+" or (mark == "u" and here) or (mark == "o" and mine)
    if not target.confidential:
        return inside
    trusted = role in {Role.CENTRAL_AUTHORITY, Role.NODE} or target.holder_id == ME
    return inside and trusted


def test_every_right_to_a_case() -> None:
    cells, _ = read_rights()
    wrong = []
    seen = 0
    for role, act, line, side, stage in product(Role, Act, Line, Side, Stage):
        mark = cells.get((role, act, line, side, stage), ".")
        for (authority, unit), holder, confidential in product(
            PLACES, (ME, SOMEBODY, None), (False, True)
        ):
            target = Target(
                ObjectKind.CASE, line, side, stage, authority, holder, confidential, unit
            )
            seen += 1
            if may(actor(role), act, target).allowed != expected(mark, role, target):
                wrong.append((role, act, target))
    assert not wrong
    assert seen == len(Role) * len(Act) * 32 * 30


def test_every_right_to_everything_else() -> None:
    _, others = read_rights()
    for role, act, kind in product(Role, Act, set(ObjectKind) - {ObjectKind.CASE}):
        found = may(actor(role), act, Target(kind)).allowed
        assert found == ((role, act, kind) in others), (role, act, kind)


def test_roles_add_up_and_nothing_more() -> None:
    targets = [
        Target(ObjectKind.CASE, line, side, stage, OTHER)
        for line, side, stage in product(Line, Side, Stage)
    ] + [Target(kind) for kind in ObjectKind if kind is not ObjectKind.CASE]
    one, two = Role.DUTY_OFFICER, Role.AUDITOR
    for act, target in product(Act, targets):
        alone = [may(actor(role), act, target).allowed for role in (one, two)]
        assert may(actor(one, two), act, target).allowed == any(alone)
        assert not may(actor(), act, target).allowed


def test_a_case_of_which_nothing_is_said_is_closed_to_everyone() -> None:
    for role, act in product(Role, Act):
        assert not may(actor(role), act, Target(ObjectKind.CASE)).allowed


def test_an_officer_without_authority_has_no_case_in_hand() -> None:
    nobody = Actor(ME, "x", "X", None, Texts("", "", ""), frozenset({Role.EXECUTING_AUTHORITY}))
    target = Target(ObjectKind.CASE, Line.JUDICIAL, Side.REQUESTED, Stage.OPEN, None)
    assert not may(nobody, Act.READ_CASE, target).allowed


def test_every_reason_is_written_in_three_languages() -> None:
    reasons = {}
    for role, act, line, side, stage in product(Role, Act, Line, Side, Stage):
        for authority, confidential in ((OWN, True), (OTHER, False)):
            target = Target(ObjectKind.CASE, line, side, stage, authority, None, confidential)
            reason = may(actor(role), act, target).reason
            reasons[reason.id] = reason
    reasons["none"] = may(actor(), Act.SIGN, Target(ObjectKind.CASE)).reason
    assert len(reasons) == 9
    for reason, lang in product(reasons.values(), LANGS):
        assert len(catalogue().render(reason, lang)) > 20


@pytest.mark.parametrize(
    ("role", "act", "target", "words"),
    [
        (
            Role.STATISTICIAN,
            Act.READ_CASE,
            Target(ObjectKind.CASE, Line.JUDICIAL, Side.REQUESTED, Stage.OPEN),
            "Your role does not allow “read the case”. Role: statistician",
        ),
        (
            Role.DUTY_OFFICER,
            Act.SIGN,
            Target(ObjectKind.CASE, Line.JUDICIAL, Side.REQUESTED, Stage.OPEN),
            "Your role allows “sign” only on these lines of work: police-to-police queries",
        ),
        (
            Role.CENTRAL_AUTHORITY,
            Act.DECIDE,
            Target(ObjectKind.CASE, Line.JUDICIAL, Side.REQUESTING, Stage.OPEN),
            "Your role allows “decide” only on this side: requested side",
        ),
        (
            Role.CENTRAL_AUTHORITY,
            Act.ASSIGN,
            Target(ObjectKind.CASE, Line.JUDICIAL, Side.REQUESTED, Stage.CLOSED),
            "“assign” is possible only at these stages: draft, under consideration, and decided",
        ),
        (
            Role.EXECUTING_AUTHORITY,
            Act.EXECUTE,
            Target(ObjectKind.CASE, Line.JUDICIAL, Side.REQUESTED, Stage.OPEN, OTHER),
            "“execute” is allowed only for cases that your authority has in hand",
        ),
    ],
)
def test_the_reason_names_the_nearest_condition(
    role: Role, act: Act, target: Target, words: str
) -> None:
    assert catalogue().render(may(actor(role), act, target).reason, "en") == words
    with pytest.raises(Forbidden) as caught:
        require(actor(role), act, target)
    assert catalogue().error(caught.value, "en") == words


def test_a_case_restricted_to_others_does_not_exist() -> None:
    unknown = EurazpolError("case-unknown", number="KZ-2026-000001")
    for circle, inside in (
        (Circle(frozenset({ME})), True),
        (Circle(units=frozenset({UNIT})), True),
        (Circle(frozenset({SOMEBODY}), frozenset({NEXT_DOOR})), False),
    ):
        target = Target(
            ObjectKind.CASE, Line.JUDICIAL, Side.REQUESTED, Stage.OPEN, OWN, SOMEBODY,
            circle=circle, unknown=unknown,
        )  # fmt: skip
        for act in set(Act) - {Act.BREAK_GLASS}:
            who = actor(*(set(Role) - {Role.NODE}))
            assert may(who, act, target).allowed == (
                inside and may(who, act, open_(target)).allowed
            )
            if not inside:
                with pytest.raises(EurazpolError) as caught:
                    require(who, act, target)
                assert caught.value is unknown
        assert may(actor(Role.HEAD), Act.BREAK_GLASS, target).allowed
        assert may(actor(Role.NODE), Act.READ_CASE, target).allowed


def open_(target: Target) -> Target:
    return replace(target, circle=None)


def test_a_role_reaches_from_the_place_where_it_is_held() -> None:
    """An investigator of one body who is a consul of another does not investigate there."""
    roles = (frozenset({Role.EXECUTING_AUTHORITY}), frozenset({Role.CONSUL}))
    posts = (Post(OWN, UNIT, roles[0]), Post(OTHER, None, roles[1]))
    both = Actor(ME, "x", "X", OWN, Texts("", "", ""), roles[0] | roles[1], posts)
    for authority, unit, allowed in ((OWN, UNIT, True), (OWN, NEXT_DOOR, False), (OTHER, 5, False)):
        target = Target(
            ObjectKind.CASE, Line.JUDICIAL, Side.REQUESTED, Stage.OPEN, authority, unit_id=unit
        )
        assert may(both, Act.READ_CASE, target).allowed == allowed
        custody = replace(target, line=Line.CUSTODY)
        assert may(both, Act.READ_CASE, custody).allowed


def test_lists_can_be_filtered_by_the_same_rows() -> None:
    (row,) = rows_for(actor(Role.EXECUTING_AUTHORITY), Act.READ_CASE)
    assert not sees_confidential(row)
    assert rows_for(actor(Role.STATISTICIAN), Act.READ_CASE) == ()


def test_the_document_is_current() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == permissions_page(), (
        "write it anew: python -m tests.access.write_permissions"
    )
