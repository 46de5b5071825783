"""The ranked list itself: what was tested, with its role, and what governs."""

from collections.abc import Iterable
from dataclasses import dataclass

from eurazpol.kernel.texts import Message
from eurazpol.law.domain.assessment import RankedInstrument, Role
from eurazpol.law.domain.bindingness import Binding
from eurazpol.law.domain.book import Instrument, Rules
from eurazpol.law.domain.scope import Coverage, ScopeAnswer

WITHOUT_CONSENT = "coe_transfer_sentenced_p_1997"
"""The protocol under which an expulsion order stands in for consent (ETS 167 art 3)."""
_ROLE_ORDER = {
    role: at
    for at, role in enumerate(
        (
            Role.PRIMARY, Role.PRIMARY_CANDIDATE, Role.SUPPLEMENTARY, Role.PROCEDURE, Role.BAR,
            Role.REQUESTED_LAW, Role.FALLBACK, Role.UNVERIFIED, Role.FLAG, Role.EXCLUDED,
        )
    )
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Seen:
    """One instrument as it was tested for the request."""

    instrument: Instrument
    binding: Binding
    coverage: Coverage
    scope: ScopeAnswer
    role: Role = Role.EXCLUDED
    reasons: tuple[Message, ...] = ()

    def as_(self, role: Role, *reasons: Message) -> "Seen":
        """Return the same with its role and reasons."""
        return Seen(self.instrument, self.binding, self.coverage, self.scope, role, reasons)


@dataclass(frozen=True, slots=True)
class Ranking:
    """The outcome for one pair of states.

    ``bases`` are the rules that govern (one primary, or the candidates); ``fillers`` are general
    treaties behind them; ``confirm`` are instruments whose force decides and is not shown;
    ``settled`` says whether some basis stands without a confirmation.
    """

    seen: tuple[Seen, ...]
    bases: tuple[Instrument, ...] = ()
    fillers: tuple[Instrument, ...] = ()
    protocols: tuple[Instrument, ...] = ()
    doubtful_protocols: tuple[Instrument, ...] = ()
    additions: tuple[Instrument, ...] = ()
    home: Rules | None = None
    by_reciprocity: bool = False
    confirm: tuple[Seen, ...] = ()
    verify: tuple[Seen, ...] = ()
    settled: bool = False
    treaty_needed: bool = False
    reciprocity_left: bool = False

    @property
    def has_basis(self) -> bool:
        """Whether there is a basis, be it one to confirm."""
        return bool(self.bases) or self.by_reciprocity

    def of(self, *roles: Role) -> tuple[Seen, ...]:
        """Return what has one of ``roles``."""
        return tuple(item for item in self.seen if item.role in roles)


def weight(role: Role) -> int:
    """Return the place of a role in the list, the weightiest first."""
    return _ROLE_ORDER[role]


def is_stronger(one: Role, other: Role) -> bool:
    """Whether ``one`` says more than ``other``."""
    return _ROLE_ORDER[one] < _ROLE_ORDER[other]


def in_order(listed: Iterable[RankedInstrument]) -> tuple[RankedInstrument, ...]:
    """Sort instruments by the weight of their roles."""
    return tuple(sorted(listed, key=lambda item: _ROLE_ORDER[item.role]))


def listed(ranking: Ranking) -> tuple[RankedInstrument, ...]:
    """Return the list as the answer shows it."""
    return tuple(
        RankedInstrument(seen.instrument.id, seen.instrument.title, seen.role, seen.reasons)
        for seen in ranking.seen
    )
