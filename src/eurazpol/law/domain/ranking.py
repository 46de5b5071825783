"""The ranked list of instruments: one basis, what adds to it, what was left out and why.

Order (PRIORITY 3-5, 7), stop at the first rule that answers:

1. Express clauses: Chisinau 120(3) replaces Minsk between its parties; ETS 24 28(1) and ETS 30
   26(1) supersede bilateral treaties; Minsk 82, Montevideo 21 and the like leave others alone.
2. Special beats general: the treaty for this very kind, then bilateral over regional over
   universal; UN conventions on offences add to a treaty and carry legal assistance only where no
   treaty does (UNTOC 18(7), UNCAC 46(7), drugs 7(7)).
3. Later beats earlier.
4. No treaty: the code and a guarantee of reciprocity (CPC 558), unless the other state's law
   needs a treaty.
5. What is not confirmed is a candidate or unverified, never silently the basis.
6. Police channels locate and warn; they never replace a request.
"""

from dataclasses import replace
from types import MappingProxyType

from eurazpol.kernel.country import Country
from eurazpol.kernel.finding import Outcome
from eurazpol.kernel.texts import Message, message
from eurazpol.law.domain.assessment import Role
from eurazpol.law.domain.bindingness import Binding, Standing
from eurazpol.law.domain.book import Family, Instrument, Ladder, PartyStatus, Rules
from eurazpol.law.domain.case import COMPLAINT, Case, is_expelled
from eurazpol.law.domain.ranks import WITHOUT_CONSENT, Ranking, Seen, weight
from eurazpol.law.domain.scope import Coverage, ScopeAnswer
from eurazpol.law.domain.sorting import Sorting, sort_all

_STATED = (PartyStatus.INVITED, PartyStatus.UNVERIFIED)


def rank(case: Case) -> Ranking:
    """Rank every instrument of the book for the states of ``case``."""
    if case.pair is None:
        return _home_alone(case)
    return _Choice(case, sort_all(case, case.pair)).ranking()


def _home_alone(case: Case) -> Ranking:
    """Only Kazakhstan is named: its code governs what can be said."""
    home = case.home_law
    if home is None:
        return Ranking(())
    seen = Seen(home, _own(), Coverage.EXACT, _open())
    role = Role.PROCEDURE if case.kind == COMPLAINT else Role.PRIMARY
    return Ranking((seen.as_(role, message("law-procedure")),), home=home)


class _Choice:
    """Choose the basis among what was sorted."""

    def __init__(self, case: Case, sorting: Sorting) -> None:
        self.case = case
        self.sorting = sorting
        self.seen: list[Seen] = []
        self.bases: list[Seen] = []
        self.fillers: list[Seen] = []
        self.confirm: list[Seen] = []
        self.verify: list[Seen] = []
        self.reciprocity = False
        self.treaty_needed = False
        self.either = False

    def ranking(self) -> Ranking:
        """Return the ranked list."""
        self._choose_basis()
        self._place_doubtful()
        self._place_additions()
        protocols, doubtful = self._place_protocols()
        self.seen.extend(self.sorting.others)
        self._place_national()
        self._place_first_surrender()
        return Ranking(
            seen=tuple(sorted(self.seen, key=lambda item: weight(item.role))),
            bases=tuple(item.instrument for item in self.bases),
            fillers=tuple(item.instrument for item in self.fillers),
            protocols=tuple(item.instrument for item in protocols),
            doubtful_protocols=tuple(item.instrument for item in doubtful),
            additions=tuple(item.instrument for item in self.sorting.additions),
            home=self.case.home_law,
            by_reciprocity=self.reciprocity,
            confirm=tuple(self.confirm),
            verify=tuple(self.verify),
            settled=self._settled() and not self.either,
            treaty_needed=self.treaty_needed,
            reciprocity_left=self._reciprocity_possible(),
        )

    def _settled(self) -> bool:
        unsure = {item.instrument.id for item in (*self.confirm, *self.verify)}
        return self.reciprocity or any(item.instrument.id not in unsure for item in self.bases)

    def _choose_basis(self) -> None:
        sorting = self.sorting
        if self.case.kind == COMPLAINT:
            self._leave_to_code()
            return
        first = sorting.contenders[0] if sorting.contenders else None
        practised = self._practised_first(first)
        if practised:
            self._add_basis(practised, Role.PRIMARY, message("law-listed"))
            if first is None:
                self.confirm.append(practised)
            self._fill(sorting.contenders)
        elif first is None:
            self._unconfirmed_basis()
        elif rivals := self._rivals(first):
            others = tuple(rival.instrument.title for rival in rivals)
            self._add_basis(first, Role.PRIMARY_CANDIDATE, message("law-rival", other=others))
            for rival in rivals:
                self._add_basis(rival, Role.PRIMARY_CANDIDATE, self._rival_reason(rival))
            self.verify.extend(rivals)
            self.either = any(first.instrument.id in _replaces(rival) for rival in rivals)
            self._fill(sorting.contenders[1:])
        else:
            self._add_basis(first, Role.PRIMARY, self._why_first(first))
            self._fill(sorting.contenders[1:])
        for item in (*sorting.practised, *sorting.candidates, *sorting.possible):
            if item.instrument.id not in {seen.instrument.id for seen in self.seen}:
                self._leave_candidate(item)

    def _leave_to_code(self) -> None:
        """A complaint lives by national law alone; the treaty of the surrender stands beside."""
        treaties = (*self.sorting.contenders, *self.sorting.practised)
        for item in treaties:
            why = message("law-complaint-national")
            self.seen.append(item.as_(Role.SUPPLEMENTARY, item.binding.reason, why))
        for item in (*self.sorting.candidates, *self.sorting.possible):
            self._leave_candidate(item)

    def _practised_first(self, first: Seen | None) -> Seen | None:
        """Return a listed bilateral treaty; a merely ratified one not before a sure treaty."""
        for item in self.sorting.practised:
            if first is None or item.instrument.ladder is Ladder.APPROVED:
                return item
        return None

    def _rivals(self, first: Seen) -> list[Seen]:
        """Return what is not confirmed and would take the place of the first contender."""
        bilateral = Family.BILATERAL
        special = [
            item
            for item in self.sorting.possible
            if item.instrument.family is bilateral and first.instrument.family is not bilateral
        ]
        later = [
            item
            for item in self.sorting.doubtful
            if first.instrument.id in _replaces(item) and item.binding.status not in _STATED
        ]
        return special + later

    def _rival_reason(self, rival: Seen) -> Message:
        if rival.coverage is Coverage.POSSIBLE:
            return message("law-kind-possible")
        return rival.binding.reason

    def _why_first(self, first: Seen) -> Message:
        if len(self.sorting.contenders) == 1:
            return message("law-only-basis")
        if first.instrument.family is Family.BILATERAL:
            return message("law-special-bilateral")
        if self.case.kind in first.instrument.special_for:
            return message("law-special-kind")
        return message("law-first")

    def _add_basis(self, seen: Seen, role: Role, why: Message) -> None:
        placed = seen.as_(role, seen.binding.reason, why)
        self.bases.append(placed)
        self.seen.append(placed)

    def _fill(self, rest: list[Seen]) -> None:
        for item in rest:
            general = item.instrument.family is Family.REGIONAL
            why = message("law-fills" if general else "law-adds")
            placed = item.as_(Role.SUPPLEMENTARY, item.binding.reason, why)
            self.seen.append(placed)
            if item.coverage is not Coverage.WITHOUT_TREATY:
                self.fillers.append(placed)

    def _unconfirmed_basis(self) -> None:
        """No sure treaty: candidates, and the code on reciprocity beside or instead of them."""
        sorting = self.sorting
        for item in sorting.candidates:
            self._add_basis(item, Role.PRIMARY_CANDIDATE, self._candidate_reason(item))
            self.confirm.append(item)
        if not sorting.candidates:
            for item in sorting.doubtful:
                if self._may_be_candidate(item):
                    self._add_basis(item, Role.PRIMARY_CANDIDATE, message("law-candidate"))
                    self.verify.append(item)
        self.reciprocity = self._reciprocity_possible()

    def _may_be_candidate(self, item: Seen) -> bool:
        return (
            item.coverage is Coverage.EXACT
            and item.binding.status not in _STATED
            and item.instrument.ladder is not Ladder.UNVERIFIED
            and not item.instrument.pair_rules
        )

    def _candidate_reason(self, item: Seen) -> Message:
        if item.scope.outcome is Outcome.UNKNOWN:
            return item.scope.reason
        return message("law-candidate")

    def _leave_candidate(self, item: Seen) -> None:
        """Show an unconfirmed treaty beside a sure basis."""
        if item.scope.outcome is Outcome.UNKNOWN:
            role, why = Role.SUPPLEMENTARY, item.scope.reason
        elif item.coverage is Coverage.POSSIBLE:
            role, why = Role.UNVERIFIED, message("law-kind-possible")
        else:
            role, why = Role.PRIMARY_CANDIDATE, message("law-candidate")
        self.seen.append(item.as_(role, item.binding.reason, why))

    def _reciprocity_possible(self) -> bool:
        case = self.case
        law = case.deciding_law
        if law and law.treaty_needed and case.kind in law.treaty_needed.kinds:
            self.treaty_needed = True
            return False
        if case.kind == COMPLAINT:
            return False
        if case.home_law:
            return any(kind in case.home_law.kinds for kind in case.kinds)
        return law is not None and case.kind != "specialty"

    def _place_doubtful(self) -> None:
        placed = {seen.instrument.id for seen in self.seen}
        for item in self.sorting.doubtful:
            if item.instrument.id in placed:
                continue
            reasons = [item.binding.reason]
            if item.coverage is Coverage.POSSIBLE:
                reasons.append(message("law-kind-possible"))
            self.seen.append(item.as_(Role.UNVERIFIED, *reasons))
            if self._decides(item):
                self.verify.append(item)

    def _decides(self, item: Seen) -> bool:
        """Whether the answer would rest on the unverified instrument."""
        return (
            not self.sorting.contenders
            and item.coverage is not Coverage.ADDITIONAL
            and item.scope.outcome is Outcome.HOLDS
        )

    def _place_additions(self) -> None:
        for item in self.sorting.additions:
            self.seen.append(item.as_(Role.SUPPLEMENTARY, item.scope.reason, message("law-adds")))

    def _place_protocols(self) -> tuple[list[Seen], list[Seen]]:
        """Place protocols: each lives with its parent, both must bind both states."""
        bases = {item.instrument.id for item in (*self.bases, *self.fillers)}
        sure, doubtful = [], []
        for item in self.sorting.protocols:
            if item.instrument.parent and item.instrument.parent not in bases:
                self.seen.append(item.as_(Role.EXCLUDED, message("law-parent-not-basis")))
            elif item.binding.standing is Standing.BOUND:
                placed = item.as_(Role.SUPPLEMENTARY, item.binding.reason, message("law-protocol"))
                self.seen.append(placed)
                sure.append(placed)
            else:
                placed = item.as_(Role.UNVERIFIED, item.binding.reason)
                self.seen.append(placed)
                doubtful.append(placed)
                if self._matters(item.instrument.id):
                    self.verify.append(placed)
        return sure, doubtful

    def _matters(self, protocol: str) -> bool:
        """Whether a limit or a ground of the basis hangs on the protocol."""
        if protocol == WITHOUT_CONSENT:
            return is_expelled(self.case) and self.case.facts.flag("consent") is not True
        return any(
            protocol in (limit.needs, limit.unless)
            for item in (*self.bases, *self.fillers)
            for limit in item.instrument.limits
        ) or any(
            protocol == ground.lifted_by
            for item in (*self.bases, *self.fillers)
            for ground in item.instrument.grounds
        )

    def _place_national(self) -> None:
        """Place the code: procedure beside a treaty, basis or fallback without one."""
        case, home = self.case, self.case.home_law
        if home:
            if not self.reciprocity:
                role, why = Role.PROCEDURE, message("law-procedure")
            elif self.bases:
                role, why = Role.FALLBACK, message("law-fallback")
            else:
                role, why = Role.PRIMARY, message("law-reciprocity")
            seen = Seen(home, _own(), Coverage.EXACT, _open())
            self.seen.append(seen.as_(role, why))
        law = case.deciding_law
        if law and case.deciding:
            self.seen.append(
                Seen(_as_instrument(law), _own(), Coverage.EXACT, _open()).as_(
                    Role.REQUESTED_LAW,
                    message("law-requested-law", state=Country(case.deciding)),
                )
            )

    def _place_first_surrender(self) -> None:
        """Show the treaty under which the person came: its partner must consent (CPC 582(2))."""
        case = self.case
        first = case.facts.state("first_surrender_by")
        if case.kind != "re_extradition" or not first or first in (case.asking, case.deciding):
            return
        states = MappingProxyType({"requesting": first, "requested": case.deciding or ""})
        other = rank(Case(replace(case.facts, states=states), case.book, case.as_of))
        shown = {item.instrument.id for item in self.seen}
        why = message("law-consent-of", state=Country(first))
        for item in other.seen:
            if item.role is Role.PRIMARY and item.instrument.id not in shown:
                self.seen.append(item.as_(Role.SUPPLEMENTARY, why))


def _replaces(seen: Seen) -> tuple[str, ...]:
    return seen.instrument.conflict.replaces


def _own() -> Binding:
    return Binding(Standing.BOUND, message("law-own-law"))


def _open() -> ScopeAnswer:
    return ScopeAnswer(Outcome.HOLDS, message("law-scope-open"))


def _as_instrument(law: Rules) -> Instrument:
    """Show a state's law in the list of instruments."""
    return Instrument(
        id=law.id,
        title=law.title,
        family=Family.NATIONAL,
        confidence=law.confidence,
        sources=law.sources,
    )
