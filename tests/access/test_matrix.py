"""Every cell of ``rights.txt`` (role, side, stage, line, act): through the actions and over HTTP.

An act is refused if and only if the table says so; what else an action or a page may answer to an
act that is allowed (the step does not exist from here, the form is empty) is of no interest here.
"""

import io
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest
from django.contrib.auth import get_user_model
from django.db import transaction
from django.test import Client, override_settings
from django.urls import resolve
from pytest_django import DjangoDbBlocker

from eurazpol.access.domain.actor import OFFICER_ROLES, Actor, Role
from eurazpol.access.domain.errors import Forbidden
from eurazpol.access.domain.permissions import Act, Side, Stage
from eurazpol.cooperation.actions.act import StepCommand, act
from eurazpol.cooperation.actions.add_note import add_note
from eurazpol.cooperation.actions.assign import assign
from eurazpol.cooperation.actions.change_facts import change_facts
from eurazpol.cooperation.actions.change_limit import change_limit
from eurazpol.cooperation.actions.conditions import use_of
from eurazpol.cooperation.actions.confidential import mark_confidential
from eurazpol.cooperation.actions.create_case import NewCase, create_case
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.office_names import set_office_name
from eurazpol.cooperation.actions.papers import add_paper, remove_paper
from eurazpol.cooperation.actions.read_case import read_case, read_law
from eurazpol.cooperation.actions.record_event import NewEvent, record_event
from eurazpol.cooperation.actions.record_opinion import record_opinion
from eurazpol.cooperation.actions.restrict import Circle, break_glass, restrict
from eurazpol.cooperation.actions.retention import let_go
from eurazpol.cooperation.actions.wider_use import Answer, Wanted, answer_wider_use, ask_wider_use
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.documents.actions.read_file import read_file
from eurazpol.documents.actions.store_file import Upload
from eurazpol.exchange.domain.handling import UseKind
from eurazpol.kernel.errors import EurazpolError
from eurazpol.node.route_rights import ROUTES
from eurazpol.node.wiring import services
from tests.access.matrix import KEYS, OF_LINE, Ground, Key, build
from tests.access.test_permissions import read_rights
from tests.cast import PDF, VETROV_SOUGHT

WHY = "A reason that is long enough."
NOBODY = str(UUID(int=1))


pytestmark = pytest.mark.django_db
BLANK = [{"BACKEND": "tests.access.blank.Blank", "NAME": "blank", "DIRS": [], "APP_DIRS": False}]


@pytest.fixture(scope="module")
def ground(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Ground]:
    """One ground for the whole module, undone at its end; each trial is undone by itself."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield build(services())
        transaction.set_rollback(True)


def mark(role: Role, act_: Act, key: Key) -> str:
    return RIGHTS.get((role, act_, *key), ".")


RIGHTS = read_rights()[0]


@dataclass(frozen=True)
class Try:
    """One officer at one case."""

    ground: Ground
    key: Key
    actor: Actor

    @property
    def desk(self) -> CooperationDeps:
        assert self.ground.wired.cooperation is not None
        return self.ground.wired.cooperation

    @property
    def number(self) -> str:
        return self.ground.cases[self.key]

    @property
    def now(self) -> Any:
        return self.ground.wired.clock()


def step(act_: Act) -> Callable[[Try], object]:
    def take(one: Try) -> object:
        found = next(one.ground.steps(one.key, act_), None)
        if found is None:
            return NotImplemented
        return act(one.desk, StepCommand(one.number, found.id), one.actor, one.now)

    return take


def create(one: Try) -> object:
    if one.key[1:] != (Side.REQUESTING, Stage.DRAFT):
        return NotImplemented
    new = NewCase(OF_LINE[one.key[0]], "RU", VETROV_SOUGHT)
    return create_case(one.desk, new, one.actor, one.now)


def withheld(one: Try) -> object:
    row = CaseRow.objects.get(number=one.number)
    if not use_of(row, one.actor, UseKind.READ).trusted:
        raise Forbidden("access-forbidden")
    return None


def read_paper(one: Try) -> object:
    document = one.ground.papers[one.key].document_id
    deps = one.ground.wired.documents
    return read_file(deps, document, ground="test", actor=one.actor, now=one.now)


ACTIONS: Mapping[Act, Callable[[Try], object]] = MappingProxyType(
    {
        Act.READ_CASE: lambda t: read_case(t.desk, t.number, ground="x", actor=t.actor, now=t.now),
        Act.ASSESS: lambda t: read_law(
            t.desk, t.number, as_of=None, ground="x", actor=t.actor, now=t.now
        ),
        Act.CREATE_CASE: create,
        Act.CHANGE_FACTS: lambda t: change_facts(
            t.desk, t.number, {}, version=None, actor=t.actor, now=t.now
        ),
        Act.ADD_PAPER: lambda t: add_paper(
            t.desk, t.number, "D_OTHER", Upload("a.pdf", io.BytesIO(PDF + b"2")),
            actor=t.actor, now=t.now,
        ),
        Act.REMOVE_PAPER: lambda t: remove_paper(
            t.desk, t.number, t.ground.papers[t.key].pk, reason=WHY, actor=t.actor, now=t.now
        ),
        Act.RECORD_OPINION: lambda t: record_opinion(
            t.desk, t.number, agrees=True, reason="", actor=t.actor, now=t.now
        ),
        Act.READ_DOCUMENT: read_paper,
        Act.PRODUCE_DOCUMENT: lambda t: set_office_name(
            t.desk, t.number, {}, actor=t.actor, now=t.now
        ),
        Act.ASSIGN: lambda t: assign(t.desk, t.number, 0, t.actor, t.now),
        Act.RECORD_EVENT: lambda t: record_event(
            t.desk, t.number, NewEvent("none", t.now), t.actor, t.now
        ),
        Act.POSTPONE: lambda t: change_limit(t.desk, t.number, None, t.actor, t.now),  # type: ignore[arg-type]
        Act.ASK_WIDER_USE: lambda t: ask_wider_use(
            t.desk, t.number, Wanted(0, (), WHY), t.actor, t.now
        ),
        Act.PERMIT_WIDER_USE: lambda t: answer_wider_use(
            t.desk, t.number, NOBODY, Answer(WHY), t.actor, t.now
        ),
        Act.CASEWORK: lambda t: add_note(t.desk, t.number, "", t.actor, t.now),
        Act.RESTRICT_CASE: lambda t: restrict(t.desk, t.number, Circle(""), t.actor, t.now),
        Act.MARK_CONFIDENTIAL: lambda t: mark_confidential(
            t.desk, t.number, "", "", actor=t.actor, now=t.now
        ),
        Act.READ_WITHHELD: withheld,
        Act.BREAK_GLASS: lambda t: break_glass(t.desk, t.number, "", t.actor, t.now),
        Act.REVIEW_RETENTION: lambda t: let_go(t.desk, t.number, "", actor=t.actor, now=t.now),
        **{
            one: step(one)
            for one in (
                Act.PREPARE, Act.SIGN, Act.SEND, Act.REGISTER, Act.EXECUTE, Act.RETURN,
                Act.DECIDE, Act.WITHDRAW, Act.CLOSE,
            )
        },
    }
)  # fmt: skip
OVER_HTTP_ALONE = {Act.READ_TRACKER, Act.RECALL, Act.ANSWER_RECALL}
"""Asked at the page and in the interface: what is done then belongs to the exchange."""
CASE_ACTS = {act_ for _, act_, *_ in RIGHTS}


def refused(do: Callable[[Try], object], one: Try) -> bool | None:
    """Try it, and undo it. None: there is no such thing to do on this side of such a case."""
    with transaction.atomic():
        try:
            done = do(one)
        except Forbidden:
            done = False
        except (EurazpolError, AttributeError, KeyError, LookupError):
            done = None  # let in, and found wanting later
        transaction.set_rollback(True)
    return None if done is NotImplemented else done is False


def test_every_act_of_the_table_is_tried() -> None:
    assert set(ACTIONS) | OVER_HTTP_ALONE == CASE_ACTS
    assert set(PAGES) == CASE_ACTS - {Act.READ_WITHHELD}


def test_every_cell_through_the_actions(ground: Ground) -> None:
    wrong, tried = [], 0
    for (act_, do), role, key in product(ACTIONS.items(), OFFICER_ROLES, KEYS):
        found = refused(do, Try(ground, key, ground.actors[role]))
        if found is None:
            continue
        tried += 1
        if found == (mark(role, act_, key) in "+u"):
            wrong.append((role.value, act_.value, key, "refused" if found else "allowed"))
    assert not wrong, (len(wrong), wrong[:40])
    assert tried > len(OFFICER_ROLES) * len(KEYS) * 18


def test_what_the_holder_alone_may(ground: Ground) -> None:
    owned = {cell: "o" for cell, sign in RIGHTS.items() if sign == "o"}
    assert owned
    for role, act_, *where in owned:
        key: Key = tuple(where)  # type: ignore[assignment]
        one = Try(ground, key, ground.actors[role])
        rows = CaseRow.objects.filter(number=one.number)
        rows.update(holder_id=one.actor.officer_id)
        assert not refused(ACTIONS[act_], one), (role, act_, key)
        rows.update(holder_id=None)


@dataclass(frozen=True)
class Page:
    """A request under an act: the rest of the address of the case, and the form."""

    below: str = ""
    form: Mapping[str, str] | None = None
    path: str = ""
    only: tuple[Side, Stage] | None = None

    def address(self, one: Try) -> str:
        paper = one.ground.papers[one.key]
        names = {
            "number": one.number,
            "paper": paper.pk,
            "document": paper.document_id,
            "kind": OF_LINE[one.key[0]],
            "letter": one.ground.letters[one.key],
            "order": one.ground.recalls[one.key],
        }
        return (self.path or f"/cases/{one.number}{self.below}").format(**names)


PAGES: Mapping[Act, Page | None] = MappingProxyType(
    {
        Act.READ_CASE: Page(".json"),
        Act.ASSESS: Page("/law"),
        Act.CREATE_CASE: Page(
            path="/cases/new?kind={kind}&peer=RU", only=(Side.REQUESTING, Stage.DRAFT)
        ),
        Act.CHANGE_FACTS: Page("/facts", {}),
        Act.ADD_PAPER: Page("/papers", {}),
        Act.REMOVE_PAPER: Page("/papers/{paper}/remove", {}),
        Act.RECORD_OPINION: Page("/opinion", {"opinion": "agree"}),
        Act.READ_DOCUMENT: Page(path="/documents/{document}"),
        Act.PRODUCE_DOCUMENT: Page("/documents", {"what": "nothing"}),
        Act.READ_TRACKER: Page("/exchange"),
        Act.ASSIGN: Page("/assign", {"officer": "0"}),
        Act.RECORD_EVENT: Page("/events", {"kind": "detained_at", "at": "01.01.2025"}),
        Act.ASK_WIDER_USE: Page("/handling/0/ask"),
        Act.PERMIT_WIDER_USE: Page(f"/handling/answer/{NOBODY}"),
        Act.CASEWORK: Page("/notes", {"text": ""}),
        Act.RESTRICT_CASE: Page("/access", {}),
        Act.MARK_CONFIDENTIAL: Page("/access/mark", {}),
        Act.BREAK_GLASS: Page(path="/restricted"),
        Act.REVIEW_RETENTION: Page(path="/retention/{number}", form={"what": "let_go"}),
        Act.RECALL: Page(path="/recalls/new?message={letter}"),
        Act.ANSWER_RECALL: Page(path="/recalls/{order}/decide", form={"decision": "erase"}),
        # by the first step of the kind that is taken under the act
        **dict.fromkeys(
            (
                Act.PREPARE, Act.SIGN, Act.SEND, Act.REGISTER, Act.EXECUTE, Act.RETURN,
                Act.POSTPONE, Act.DECIDE, Act.WITHDRAW, Act.CLOSE,
            )
        ),
    }
)  # fmt: skip


def asked_for(act_: Act, one: Try) -> tuple[Page, frozenset[Act]] | None:
    """Return the page to try an act by, and every right that its row and its step ask for."""
    page = PAGES[act_]
    needs: set[Act] = set()
    if page is None:
        found = next(one.ground.steps(one.key, act_), None)
        if found is None:
            return None
        page, needs = Page(f"/act/{found.id}", {}), {act_}
    if page.only not in (None, one.key[1:]):
        return None
    row = ROUTES[resolve(page.address(one).partition("?")[0]).route]
    wanted = row.see if page.form is None else row.do
    assert isinstance(wanted, tuple)
    return page, frozenset(needs | {need for need, _ in wanted})


@override_settings(TEMPLATES=BLANK)
@pytest.mark.parametrize("role", OFFICER_ROLES)
def test_every_cell_over_http(ground: Ground, role: Role) -> None:
    wrong, tried = [], 0
    client = signed_in(ground.actors[role])
    for act_, key in product(PAGES, KEYS):
        one = Try(ground, key, ground.actors[role])
        found = asked_for(act_, one)
        if found is None:
            continue
        page, needs = found
        tried += 1
        status = answer(client, page.address(one), page.form)
        permitted = all(mark(role, need, key) in "+u" for need in needs)
        if status >= 500 or (status == 403) == permitted:
            wrong.append((role.value, act_.value, key, page.address(one), status))
    assert not wrong, (len(wrong), wrong[:40])
    assert tried > len(KEYS) * 18


def signed_in(actor: Actor) -> Client:
    client = Client(raise_request_exception=False, headers={"accept": "application/json"})
    client.force_login(get_user_model().objects.get(pk=actor.officer_id))
    return client


def answer(client: Client, address: str, form: Mapping[str, str] | None) -> int:
    """Send the request and undo what it did; return the status."""
    with transaction.atomic():
        response = client.get(address) if form is None else client.post(address, form)
        transaction.set_rollback(True)
    return int(response.status_code)
