"""One officer, or the node, at work on one file in one transaction.

Every action opens the file here, changes it, and closes it here: :func:`finish` works out the
assessment and the limits anew, raises the version, and the journal has its row.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import (
    Act,
    ObjectKind,
    Side,
    Stage,
    Target,
    require,
    require_known,
)
from eurazpol.access.domain.permissions import Line as WorkLine
from eurazpol.audit.actions.record import record
from eurazpol.cooperation.actions.circles import circle_of
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.domain.declare import Kind, State
from eurazpol.cooperation.domain.errors import StaleVersion, UnknownCase
from eurazpol.cooperation.domain.facts import Facts, facts_from
from eurazpol.cooperation.domain.kinds.table import kind_of
from eurazpol.cooperation.store.models import CaseRow, HistoryRow
from eurazpol.exchange.domain.reason import read_arg, write_arg
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message

CONFIDENTIAL = "confidential"
HANDLING = ("open", "official", CONFIDENTIAL)


@dataclass(frozen=True, slots=True)
class Work:
    """A file in hand: whose node, which file, who works, when.

    ``prepared_by`` is the first officer of a step that the actor countersigns.
    """

    deps: CooperationDeps
    row: CaseRow
    actor: Actor
    now: datetime
    prepared_by: str = ""

    @property
    def kind(self) -> Kind:
        """The kind of the request."""
        return kind_of(self.row.kind)

    @property
    def side(self) -> Side:
        """On which side we are."""
        return Side(self.row.side)

    @property
    def state(self) -> State:
        """The state of the file."""
        return self.kind.state(self.row.state)

    @property
    def facts(self) -> Facts:
        """The facts of the case."""
        return facts_from(self.row.facts)

    @property
    def peer(self) -> Country:
        """The other state."""
        return Country(self.row.peer_state)

    @property
    def today(self) -> date:
        """The local day."""
        return self.now.astimezone(self.deps.node.zone).date()

    def tell(
        self,
        category: str,
        text: Message,
        *,
        detail: str = "",
        document_id: str = "",
        message_id: str = "",
        by_peer: bool = False,
    ) -> None:
        """Add a line to the timeline."""
        HistoryRow.objects.create(
            case=self.row,
            category=category,
            text=write_arg(text),
            detail=detail,
            at=self.now,
            actor=self.actor.name,
            for_name=self.actor.acting_for.name if self.actor.acting_for else "",
            system=self.actor.is_system,
            by_peer=by_peer,
            document_id=document_id,
            message_id=message_id,
        )
        self.row.last_text, self.row.last_at = write_arg(text), self.now

    def journal(self, action: str, ground: str = "", **details: Any) -> None:
        """Write the row of the journal."""
        entry = self.actor.entry(
            action, "case", self.row.number, ground=ground[:1000], details=details
        )
        record(entry, self.now)


def opened(
    deps: CooperationDeps, number: str, actor: Actor, now: datetime, version: int | None = None
) -> Work:
    """Open the file for a change, locked until the end of the transaction.

    Who stands in for its absent holder acts for that one, and the record says so.

    Raises :class:`UnknownCase`, and :class:`StaleVersion` when ``version`` is not the current one.
    """
    row = CaseRow.objects.select_for_update().filter(number=number).first()
    if row is None:
        raise UnknownCase("case-unknown", number=number)
    if row.restricted:
        require_known(actor, target(row))
    if version is not None and version != row.version:
        raise StaleVersion(number, version, row.version)
    return Work(deps, row, actor.on_case_of(row.holder_id), now)


def require_act(work: Work, act: Act) -> None:
    """Raise ``Forbidden`` with the reason unless the actor may do ``act`` to this file."""
    require(work.actor, act, target(work.row))


def target(row: CaseRow) -> Target:
    """Return the file as the table of rights sees it."""
    return Target(
        kind=ObjectKind.CASE,
        line=WorkLine(kind_of(row.kind).line),
        side=Side(row.side),
        stage=Stage(row.stage),
        authority_id=row.authority_id,
        holder_id=row.holder_id,
        confidential=row.confidential,
        unit_id=row.unit_id,
        circle=circle_of(row),
        covert=row.covert,
        unknown=UnknownCase("case-unknown", number=row.number) if row.restricted else None,
    )


def stored_text(value: Mapping[str, Any]) -> Message:
    """Read a message as it was stored."""
    found = read_arg(dict(value))
    if not isinstance(found, Message):
        raise TypeError("not a stored message")
    return found
