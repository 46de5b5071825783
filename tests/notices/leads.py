"""A node with cases and notices, its two indexes real, and letters carried by hand."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from eurazpol.access.domain.actor import Role
from eurazpol.cooperation.actions.change_facts import change_facts
from eurazpol.exchange.domain.letter import Received
from eurazpol.matching.adapters.embedded.register import EmbeddedRegister
from eurazpol.node.leads import CASES, match_deps
from eurazpol.notices.actions.draft import create
from eurazpol.notices.actions.hits_in import hit_handlers
from eurazpol.notices.actions.screening import notice_changed, record_changed, run_due
from eurazpol.notices.actions.submit import approve, submit
from eurazpol.notices.actions.take_in import notice_handlers
from eurazpol.notices.domain import wire
from eurazpol.notices.domain.decision import Decided
from eurazpol.notices.ports import Outgoing
from eurazpol.notices.store.models import MatchRow, NoticeRow
from tests.cooperation.world import World as CaseWorld
from tests.notices.contents import red
from tests.notices.world import SECRETARIAT, World, officer, written

DUTY = officer(101, Role.DUTY_OFFICER)

PERSON: dict[str, Any] = {
    "names": [{"script": "Cyrl", "family": "Ветров", "given": "Игорь", "patronymic": "Львович"}],
    "birth": "1981-04-12",
    "sex": "male",
    "nationalities": ["KZ"],
    "papers": [{"kind": "passport", "number": "N00112233", "state": "KZ"}],
}


def person(**changes: Any) -> dict[str, Any]:
    return {**PERSON, **changes}


@dataclass
class Leads:
    """The node ``kz``: its cases, its notices, and what screening makes of them."""

    cases: CaseWorld
    notices: World

    def __init__(self, cases: CaseWorld, notices: World, folder: Path) -> None:
        self.cases, self.notices = cases, notices
        own = cases.node("kz")
        self.chief, self.deputy = own.chief, own.deputy
        deps = replace(
            own.deps,
            persons_changed=lambda number, now: record_changed(self.deps, CASES, number, now),
        )
        cases.nodes["kz"] = replace(own, deps=deps)
        self.deps = match_deps(
            replace(notices.kz, in_force=[lambda key, now: notice_changed(self.deps, key, now)]),
            deps,
            EmbeddedRegister(folder / "records"),
            EmbeddedRegister(folder / "sought"),
        )

    @property
    def now(self) -> Any:
        return self.cases.now

    def case(self, *persons: Mapping[str, Any], kind: str = "mla") -> str:
        """Open a case of ours about persons, and screen."""
        number = self.cases.create("kz", kind, "uz", {"persons": list(persons)})
        run_due(self.deps, self.now)
        return number

    def change(self, number: str, *persons: Mapping[str, Any]) -> None:
        own, facts = self.cases.node("kz"), {"persons": list(persons)}
        change_facts(own.deps, number, facts, version=None, actor=own.chief, now=self.now)
        run_due(self.deps, self.now)

    def publish(self, *, origin: str = "ru", version: int = 1, **changes: Any) -> NoticeRow:
        """Let the secretariat publish a red notice of a state here, and screen."""
        uid = getattr(self, "uid", None) if version > 1 else None
        self.uid = uid or str(uuid4())
        head = wire.Head(
            id=self.uid, origin=origin, number=f"{origin.upper()}-NOT-2026-000001",
            version=version, at=self.now,
        )  # fmt: skip
        sent = wire.NoticeSent(
            head=head, content=red(**changes), published_at=self.now,
            review_by=self.now.date().replace(year=self.now.year + 1),
        )  # fmt: skip
        letter = Outgoing("kz", wire.NOTICE, wire.plain(sent), head.number)
        self.take(SECRETARIAT, letter)
        run_due(self.deps, self.now)
        return NoticeRow.objects.get(uid=self.uid)

    def own_notice(self, **changes: Any) -> NoticeRow:
        """Publish a red notice of ours: drawn up, approved, decided by the secretariat."""
        deps = self.deps.notices
        key = create(deps, written(red(**changes)), uuid4(), DUTY, self.now)
        submit(deps, key, DUTY, self.now)
        approve(deps, key, self.chief, self.now)
        row = NoticeRow.objects.get(pk=key)
        head = wire.Head(
            id=str(row.uid), origin="kz", number=row.number, version=1, at=self.now
        )  # fmt: skip
        sent = wire.DecisionSent(head=head, outcome=Decided.PUBLISH)
        self.take(SECRETARIAT, Outgoing("kz", wire.DECISION, wire.plain(sent), row.number))
        run_due(self.deps, self.now)
        return NoticeRow.objects.get(pk=key)

    def take(self, sender: str, letter: Outgoing) -> None:
        received = Received(
            str(UUID(int=uuid4().int)), letter.kind, sender, self.now, letter.body,
            tuple(letter.parts), letter.about, "00", handling=letter.handling,
        )  # fmt: skip
        taking = {**notice_handlers(self.deps.notices), **hit_handlers(self.deps)}
        taking[letter.kind](received, self.now)

    def lead(self) -> MatchRow:
        return MatchRow.objects.get()
