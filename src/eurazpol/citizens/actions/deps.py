"""What the actions of the room need, built once by the node."""

from dataclasses import dataclass
from datetime import date, datetime

from eurazpol.cooperation.actions.deps import CooperationDeps, PersonsListener, nobody
from eurazpol.kernel.country import Country


@dataclass(frozen=True, slots=True)
class CitizensDeps:
    """The room of cases, with the node, the law, the documents and the way to other nodes.

    ``changed`` is told the number of a record that was made or changed, in the same transaction.
    """

    cases: CooperationDeps
    changed: PersonsListener = nobody

    @property
    def state(self) -> Country:
        """Whose citizens are kept."""
        return self.cases.node.state

    def today(self, now: datetime) -> date:
        """Return the local day."""
        return now.astimezone(self.cases.node.zone).date()
