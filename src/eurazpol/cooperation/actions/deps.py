"""What the actions of the room need, built once by the node."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from eurazpol.cooperation.domain.notification import NotificationTerms
from eurazpol.cooperation.ports import Courier
from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.documents.actions.signing import Session
from eurazpol.exchange.domain.terms import ExchangeTerms
from eurazpol.kernel.country import Country
from eurazpol.law.domain.book import LawBook

PersonsListener = Callable[[str, datetime], None]
"""Told in the transaction that the facts of a case with this number may have changed."""


def nobody(_number: str, _now: datetime) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class NodeIdentity:
    """Whose node this is: state, name in the directory, time zone."""

    state: Country
    name: str
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class CooperationDeps:
    """The node, the law, the documents and the way to the other nodes.

    ``evidence_mb`` is how large a file of evidence may be.
    """

    node: NodeIdentity
    law: Callable[[], LawBook]
    """Gives the book of law that is in force now."""
    documents: DocumentsDeps
    courier: Courier
    notifying: NotificationTerms = field(default_factory=NotificationTerms)
    exchange_terms: ExchangeTerms = field(default_factory=ExchangeTerms)
    evidence_mb: int = 20 * 1024
    session: Session | None = None
    """The signing that is under way, in the deps of one request."""
    persons_changed: PersonsListener = nobody

    @property
    def book(self) -> LawBook:
        """The book of law that is in force now."""
        return self.law()
