"""The ground on which the table of rights is tried: one case of every line, side and stage.

The cases are in hand of a unit in which an officer of every role serves; nobody holds them. About
each of them a letter has left to Russia, and Russia has taken back one of its own.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

from msgspec.structs import replace

from eurazpol.access.actions.officers import NewOfficer, create_authority, create_officer
from eurazpol.access.actions.postings import create_unit
from eurazpol.access.actions.queries import actor_by_login
from eurazpol.access.domain.actor import OFFICER_ROLES, Actor, AuthorityKind, Role
from eurazpol.access.domain.permissions import Act, Line, Side, Stage
from eurazpol.cooperation.actions.create_case import new_row
from eurazpol.cooperation.actions.papers import add_paper
from eurazpol.cooperation.actions.refresh import finish
from eurazpol.cooperation.actions.work import Work
from eurazpol.cooperation.domain.declare import Kind, Transition
from eurazpol.cooperation.domain.kinds.table import KINDS
from eurazpol.cooperation.store.models import CaseRow, PaperRow
from eurazpol.documents.actions.store_file import Upload
from eurazpol.exchange.actions.recall import order_for
from eurazpol.exchange.actions.send import send
from eurazpol.exchange.domain.letter import Content
from eurazpol.exchange.domain.recall import Action, write_order
from eurazpol.exchange.store.models import OutboxMessage
from eurazpol.exchange.store.recall import Recall
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Texts
from eurazpol.node.wiring import Services
from tests.cast import PDF, VETROV_SOUGHT
from tests.exchange.letters import CENTRE, RU, directory_raw, node
from tests.exchange.world import trust

SETUP = Actor.system("setup")
NAME = Texts("Бас прокуратура", "Генеральная прокуратура", "Prosecutor General's Office")
OF_LINE = {
    Line.JUDICIAL: "extradition_prosecution",
    Line.URGENT: "provisional_arrest",
    Line.POLICE: "police_query",
    Line.CUSTODY: "transfer_sentenced_person",
}
Key = tuple[Line, Side, Stage]
"""Which case."""
KEYS: tuple[Key, ...] = tuple(product(Line, Side, Stage))


@dataclass
class Ground:
    """The officers by role; the cases with their papers, letters and recalls by ``Key``."""

    wired: Services
    actors: dict[Role, Actor] = field(default_factory=dict)
    cases: dict[Key, str] = field(default_factory=dict)
    papers: dict[Key, PaperRow] = field(default_factory=dict)
    letters: dict[Key, str] = field(default_factory=dict)
    recalls: dict[Key, str] = field(default_factory=dict)

    def steps(self, key: Key, act: Act) -> Iterator[Transition]:
        """Return the steps of the kind that this side takes under the act."""
        line, side, _ = key
        for step in KINDS[OF_LINE[line]].transitions:
            mine = step.by_officer and step.side is side and step.stance is None
            if mine and step.act is act:
                yield step


def build(wired: Services) -> Ground:
    """Build it in the database of the test."""
    ground, now = Ground(wired), wired.clock()
    body = create_authority("gp", AuthorityKind.CENTRAL, NAME, actor=SETUP, now=now)
    unit = create_unit("gp", "ext", NAME, actor=SETUP, now=now)
    for role in OFFICER_ROLES:
        login = role.value.replace("_", "-")
        new = NewOfficer(login, "Үлгі", "Айша", "gp", [role], "en", unit="ext")
        create_officer(new, "жеті-қабат көк аспан", actor=SETUP, now=now)
        ground.actors[role] = actor_by_login(login)
    deps = wired.exchange
    trust(directory_raw(deps.itself(), node(RU), node(CENTRE)))
    for key in KEYS:
        row = _case(wired, key, body.id, unit.id)
        upload = Upload("paper.pdf", io.BytesIO(PDF))
        assert wired.cooperation is not None
        add_paper(wired.cooperation, row.number, "D_IDENTITY", upload, actor=SETUP, now=now)
        CaseRow.objects.filter(pk=row.pk).update(stage=key[2].value)
        ground.cases[key] = row.number
        ground.papers[key] = PaperRow.objects.get(case=row)
        content = Content("status/1", row.number, {"note": "Жіберілді"})
        letter = send(deps, to="ru", content=content, actor=SETUP, now=now)
        ground.letters[key], ground.recalls[key] = letter, _recalled(wired, letter, row.number)
    return ground


def _case(wired: Services, key: Key, body: int, unit: int) -> CaseRow:
    """Put a case where the key says; a stage that its kind does not have, by force."""
    line, side, stage = key
    desk, kind, now = wired.cooperation, KINDS[OF_LINE[line]], wired.clock()
    assert desk is not None
    row = new_row(desk, kind, side, Country("RU"), now)
    row.facts, row.handling = dict(VETROV_SOUGHT), "official"
    row.state = _state(kind, side, stage) or row.state
    row.authority_id, row.unit_id = body, unit
    row.save()
    finish(Work(desk, row, SETUP, now))
    CaseRow.objects.filter(pk=row.pk).update(stage=Stage.OPEN.value)  # papers can be added
    return row


def _recalled(wired: Services, letter: str, about: str) -> str:
    """Let Russia take a letter about the case back; return the order, which waits for an answer."""
    deps, now = wired.exchange, wired.clock()
    row = OutboxMessage.objects.get(pk=letter)
    given = order_for(
        deps, row, action=Action.RECALL, reason="Sent in error.", ground="Article 7", now=now
    )
    order = replace(given, owner="ru", to=deps.node)
    Recall.objects.create(
        side=Recall.Side.GOT, order=order.id, owner="ru", holder=deps.node, message_id=letter,
        about=about, action=order.action.value, raw=write_order(order, RU.keys[0]),
        ordered_at=now, status=Recall.Status.PENDING,
    )  # fmt: skip
    return order.id


def _state(kind: Kind, side: Side, stage: Stage) -> str | None:
    steps = [step for step in kind.transitions if step.side is side]
    names = dict.fromkeys(name for step in steps for name in (*step.sources, step.target) if name)
    return next((name for name in names if kind.state(name).stage is stage), None)


def folder(path: Path) -> Path:
    """Return where the node of the test keeps its files."""
    return path
