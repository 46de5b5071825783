"""Refusal grounds and conditions, gathered from every source that governs the request.

Order (PRIORITY 4, 6, 8):

1. Mandatory grounds of the basis (and of the general treaty that fills its gaps), then the bars of
   the deciding state's own law: constitution, code, human-rights treaties.
2. Excuses barred by an offence convention (bank secrecy, fiscal nature, political character)
   delete the matching ground for its offences.
3. A threshold of the treaty prevails over the code's; the divergence is shown.
4. National grounds "unless a treaty says otherwise" yield to an express rule only, not to silence.
5. A ground that rests only on a text of low confidence is "verify", never yes.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from eurazpol.kernel.finding import Citation, Confidence, Finding, Outcome
from eurazpol.kernel.texts import message
from eurazpol.law.domain import conditions
from eurazpol.law.domain.assessment import FactUse, Ground, Nature
from eurazpol.law.domain.book import (
    Condition,
    ConditionTest,
    Direction,
    Family,
    GroundNature,
    GroundRule,
    Rules,
    Surrender,
)
from eurazpol.law.domain.case import EXTRADITION, HOME, Case, is_expelled
from eurazpol.law.domain.ground_tests import Verdict, verdict_on
from eurazpol.law.domain.ranks import WITHOUT_CONSENT, Ranking

_GROUPS = {
    ConditionTest.MAX_PENALTY: "penalty",
    ConditionTest.MAX_PENALTY_ASKING: "penalty",
    ConditionTest.SENTENCE_IMPOSED: "sentence",
    ConditionTest.REMAINING_AT_RECEIPT: "sentence",
    ConditionTest.REMAINING_AT_SENDING: "sentence",
    ConditionTest.NATIONALITY: "nationality",
    ConditionTest.NATIONALITY_OR_RESIDENCE: "nationality",
}
_POSSIBLE = {
    Nature.MANDATORY: Nature.POSSIBLE_MANDATORY,
    Nature.OPTIONAL: Nature.POSSIBLE_OPTIONAL,
}


@dataclass(frozen=True, slots=True)
class Source:
    """A source of law that speaks on the request; ``treaty`` for treaties, else national law."""

    id: str
    rules: Rules
    treaty: bool
    home: bool = False


@dataclass(frozen=True, slots=True)
class Tested:
    """One ground with what the explanation and the decision need of it."""

    ground: Ground
    facts: tuple[FactUse, ...] = ()
    cure: str = ""
    usual: bool = True


@dataclass(slots=True)
class Grounds:
    """Every ground and condition tested, and grounds that must not be used."""

    tested: list[Tested] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    not_for: list[str] = field(default_factory=list)

    def bar_use(self, id_: str) -> None:
        """Remember a ground that must not be used, once."""
        if id_ not in self.not_for:
            self.not_for.append(id_)

    def holding(self) -> list[Tested]:
        """Return the grounds that hold."""
        return [item for item in self.tested if item.ground.outcome is Outcome.HOLDS]

    def raised(self) -> list[Tested]:
        """Return the grounds that hold if a named fact is confirmed."""
        possible = (Nature.POSSIBLE_MANDATORY, Nature.POSSIBLE_OPTIONAL)
        return [item for item in self.tested if item.ground.nature in possible]


def all_grounds(case: Case, ranking: Ranking) -> Grounds:
    """Test every ground and condition of the sources that govern the request."""
    found = Grounds()
    sources = list(_sources(case, ranking))
    barred = _barred(case, ranking, found)
    protocols = {item.id for item in ranking.protocols}
    for source in sources:
        for rule in _grounds_of(case, source, ranking):
            _add_ground(case, source, rule, barred, found)
        _note_lifted(case, source, protocols, found)
    _add_conditions(case, sources, ranking, found)
    _add_unused_dual_criminality(case, ranking, found)
    found.tested[:] = _without_low_only(found.tested)
    return found


def _sources(case: Case, ranking: Ranking) -> Iterator[Source]:
    general = (item for item in ranking.fillers if item.family is Family.REGIONAL)
    for treaty in (*ranking.bases, *general, *ranking.protocols):
        yield Source(treaty.id, treaty, treaty=True)
    if ranking.home:
        yield Source(ranking.home.id, ranking.home, treaty=False, home=True)
    if case.deciding == HOME and (case.surrender_family or case.kind == "transit"):
        for bars in case.book.multilaterals:
            if bars.family in (Family.CONSTITUTION, Family.BARS):
                yield Source(bars.id, bars, treaty=False)
    law = case.deciding_law
    if law:
        yield Source(law.id, law, treaty=False)


def _grounds_of(case: Case, source: Source, ranking: Ranking) -> Iterator[GroundRule]:
    own = [rule for rule in source.rules.grounds if case.kind in rule.kinds]
    for rule in own or [rule for rule in source.rules.grounds if case.base in rule.kinds]:
        if _in_play(case, source, rule, ranking):
            yield rule
    law = case.deciding_law
    if law and source.id == law.id and law.nationals and _hands_over(case):
        own_nationals = law.nationals
        if own_nationals.surrender is not Surrender.ALLOWED:
            yield GroundRule(
                id="R_OWN_NATIONAL",
                kinds=EXTRADITION,
                nature=GroundNature.MANDATORY,
                text=own_nationals.text,
                article=own_nationals.article,
                confidence=own_nationals.confidence,
                sources=own_nationals.sources,
            )


def _hands_over(case: Case) -> bool:
    """Whether the deciding state would surrender the person (transit is no surrender)."""
    return case.surrender_family and case.kind != "transit"


def law_day(case: Case) -> date:
    """Return the day whose national law applies: that of the decision, else of the request."""
    return case.as_of or case.facts.day("decision_date") or case.day


def _in_play(case: Case, source: Source, rule: GroundRule, ranking: Ranking) -> bool:
    day = law_day(case)
    if (rule.since and day < rule.since) or (rule.until and day > rule.until):
        return False
    if rule.only_without_treaty and not ranking.by_reciprocity:
        return False
    if rule.lifted_by and rule.lifted_by in {item.id for item in ranking.protocols}:
        return False
    return source.treaty or _same_direction(case, source, rule.direction)


def _same_direction(case: Case, source: Source, direction: Direction) -> bool:
    if direction is Direction.ANY:
        return True
    if source.home:
        return direction is case.home_side
    return direction is Direction.INCOMING


def _barred(case: Case, ranking: Ranking, found: Grounds) -> set[str]:
    """Collect the excuses that an instrument in play forbids for this offence."""
    barred: set[str] = set()
    sure = {seen.instrument.id for seen in ranking.seen if seen.scope.outcome is Outcome.HOLDS}
    for item in (*ranking.bases, *ranking.fillers, *ranking.additions):
        if item.id not in sure:
            continue
        for rule in item.grounds:
            applies = any(kind in rule.kinds for kind in case.kinds)
            if rule.nature is not GroundNature.BARRED or not applies:
                continue
            barred.add(rule.id)
            verdict = verdict_on(case, rule)
            if verdict.outcome is Outcome.HOLDS or verdict.raised:
                found.bar_use(rule.id)
    return barred


def _add_ground(
    case: Case, source: Source, rule: GroundRule, barred: set[str], found: Grounds
) -> None:
    if rule.nature is GroundNature.BARRED:
        return
    citation = rule.citation(source.id)
    if rule.id in barred:
        reason = message("law-ground-barred")
        ground = Ground(rule.id, Outcome.FAILS, Nature(rule.nature), citation, reason)
        found.tested.append(Tested(ground))
        return
    verdict = verdict_on(case, rule)
    nature = Nature(rule.nature)
    if verdict.raised:
        nature = _POSSIBLE[nature]
    if verdict.outcome is Outcome.FAILS and _mistaken(case, rule.id):
        found.bar_use(rule.id)
    found.tested.append(_tested(rule, verdict, nature, citation))


def _note_lifted(case: Case, source: Source, protocols: set[str], found: Grounds) -> None:
    """Name a ground that a protocol in force has lifted and that the facts would meet."""
    for rule in source.rules.grounds:
        if rule.lifted_by in protocols and case.base in rule.kinds:
            verdict = verdict_on(case, rule)
            if verdict.outcome is Outcome.HOLDS or verdict.raised:
                found.bar_use(rule.id)


def _mistaken(case: Case, ground: str) -> bool:
    """Whether the facts look like a ground that in law they are not.

    Only asylum granted by the deciding state protects as asylum (CPC 590(1)(4)), not a pending
    claim or recognition elsewhere; only citizenship protects a national, not residence.
    """
    person = case.person
    if ground == "R_ASYLUM":
        return person.asylum == "pending" or person.refugee_recognised_by is not None
    return (
        ground == "R_OWN_NATIONAL"
        and person.permanent_residence is not None
        and person.permanent_residence == case.deciding
    )


def _tested(rule: GroundRule, verdict: Verdict, nature: Nature, citation: Citation) -> Tested:
    ground = Ground(rule.id, verdict.outcome, nature, citation, verdict.reason, verdict.ask)
    return Tested(ground, verdict.facts, rule.cure, rule.usual)


def _add_conditions(
    case: Case, sources: Iterable[Source], ranking: Ranking, found: Grounds
) -> None:
    """Test conditions, treaties first: what a treaty settles, the code cannot undo."""
    settled: set[str] = set()
    for source in sources:
        groups = set()
        for condition in _conditions_of(case, source):
            group = _GROUPS.get(condition.test, "")
            answer = conditions.answer(case, condition)
            if group and group in settled and not source.treaty:
                _show_divergence(case, condition, answer, found)
                if answer.outcome is Outcome.FAILS and not _treaty_failed(condition, found):
                    continue
            if source.treaty and answer.outcome is not Outcome.UNKNOWN:
                groups.add(group)
            _add_condition(case, source, condition, ranking, found)
        settled |= groups


def _conditions_of(case: Case, source: Source) -> Iterator[Condition]:
    own = [item for item in source.rules.conditions if case.kind in item.kinds]
    for item in own or [item for item in source.rules.conditions if case.base in item.kinds]:
        if source.treaty or _same_direction(case, source, item.direction):
            yield item


def _treaty_failed(condition: Condition, found: Grounds) -> bool:
    return any(item.ground.id == condition.ground for item in found.holding())


def _show_divergence(
    case: Case, condition: Condition, answer: conditions.Answer, found: Grounds
) -> None:
    if answer.outcome is Outcome.FAILS and not _treaty_failed(condition, found):
        found.bar_use(condition.ground)
        found.findings.append(
            Finding(condition.id, Outcome.HOLDS, message("law-yields", text=condition.text),
                    condition.citation(case.home_law.id if case.home_law else HOME))
        )  # fmt: skip


def _add_condition(
    case: Case, source: Source, condition: Condition, ranking: Ranking, found: Grounds
) -> None:
    answer = conditions.answer(case, condition)
    citation = condition.citation(source.id)
    waived = condition.test is ConditionTest.CONSENT and consent_waived(case, ranking)
    if waived and answer.outcome is Outcome.FAILS:
        found.bar_use(condition.ground)
        found.findings.append(
            Finding(condition.id, Outcome.HOLDS, message("law-consent-waived"), citation)
        )
        return
    if (
        condition.test is ConditionTest.CONSENT
        and answer.outcome is Outcome.FAILS
        and _perhaps_waived(case, ranking)
    ):
        answer = conditions.open_consent()
    found.findings.append(
        Finding(condition.id, answer.outcome, answer.reason, citation, answer.ask)
    )
    if answer.edge and condition.ground:
        found.bar_use(condition.ground)
    if not condition.ground or answer.outcome is Outcome.HOLDS:
        return
    if answer.outcome is Outcome.UNKNOWN and not answer.raised:
        return
    nature = Nature(condition.nature)
    if answer.raised:
        nature = _POSSIBLE[nature]
    ground = Ground(
        condition.ground, _mirror(answer.outcome), nature, citation, answer.reason, answer.ask
    )
    found.tested.append(Tested(ground, answer.facts))


def _mirror(outcome: Outcome) -> Outcome:
    return Outcome.HOLDS if outcome is Outcome.FAILS else outcome


def consent_waived(case: Case, ranking: Ranking) -> bool:
    """ETS 167 art 3: an expulsion order lets the transfer go on without consent."""
    return is_expelled(case) and any(item.id == WITHOUT_CONSENT for item in ranking.protocols)


def _perhaps_waived(case: Case, ranking: Ranking) -> bool:
    """The same where the force of the protocol between the two states is not verified."""
    doubtful = any(item.id == WITHOUT_CONSENT for item in ranking.doubtful_protocols)
    return is_expelled(case) and doubtful


def _add_unused_dual_criminality(case: Case, ranking: Ranking, found: Grounds) -> None:
    """Under a treaty without it, dual criminality is no ground of assistance (CPC 569(1))."""
    if case.assistance and case.offence.crime_in_KZ is False and not ranking.by_reciprocity:
        used = any(item.ground.id == "R_DUAL_CRIM" for item in found.holding())
        if not used:
            found.bar_use("R_DUAL_CRIM")


def _without_low_only(tested: list[Tested]) -> list[Tested]:
    """Turn what only an uncertain text supports into a question."""
    sure = {
        item.ground.id
        for item in tested
        if item.ground.outcome is Outcome.HOLDS
        and item.ground.citation.confidence is not Confidence.LOW
    }
    return [
        _questioned(item)
        if item.ground.outcome is Outcome.HOLDS and item.ground.id not in sure
        else item
        for item in tested
    ]


def _questioned(item: Tested) -> Tested:
    ground = item.ground
    return replace(
        item,
        ground=replace(
            ground,
            outcome=Outcome.UNKNOWN,
            nature=_POSSIBLE[ground.nature],
            ask=message("law-ask-text", article=ground.citation.article),
        ),
    )
