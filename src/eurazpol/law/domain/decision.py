"""From what was found to one word; a person decides.

Order:

1. Only dates were given: date_only.
2. No basis at all: no_basis.
3. A mandatory ground that no paper cures: refuse_mandatory.
4. The basis hangs on an unverified status, or a mandatory ground on an unknown fact: undetermined.
5. An optional ground that is normally used, or a condition not met: refuse_optional.
6. A paper, an assurance or a confirmation is missing: conditional.
7. An optional ground that is seldom used: grant_duty_optional_ground.
8. Otherwise: grant_possible.
"""

from eurazpol.law.domain.assessment import Decision, Nature, PaperNeed, PaperState
from eurazpol.law.domain.case import COMPLAINT, EXTRADITION, TRANSFERS, Case
from eurazpol.law.domain.grounds import Grounds, Tested
from eurazpol.law.domain.ranks import Ranking

_FOR_A_TIME = ("temporary_extradition", "temporary_transfer_witness")
"""Once the person is handed over only the return is open."""
_MERITS = ("consent", "judgment_final", "extradition_refused", "needs_sanction_in_KZ")


def only_dates(case: Case) -> bool:
    """Whether the facts put no question but one of time."""
    facts = case.facts
    if case.kind == COMPLAINT:
        return True
    if case.kind == "specialty":
        return facts.day("released_finally", "final_discharge") is not None
    if facts.documents is None and _after_the_event(case):
        return True
    if facts.documents is not None or facts.person or facts.offence or facts.sentence:
        return False
    if any(key in facts.flags for key in _MERITS) or facts.texts:
        return False
    return bool(facts.events) and case.kind not in TRANSFERS


def _after_the_event(case: Case) -> bool:
    """Whether the request is done with and only the time that follows is open."""
    back = case.kind in _FOR_A_TIME and case.facts.day("handed_over")
    free = case.kind in TRANSFERS and case.facts.day("final_discharge", "released_finally")
    return bool(back or free)


def refused(grounds: Grounds) -> bool:
    """Whether a mandatory ground holds that no paper cures."""
    return any(
        item.ground.nature is Nature.MANDATORY and not item.cure for item in grounds.holding()
    )


def _normally_used(item: Tested) -> bool:
    return item.ground.nature is Nature.OPTIONAL and item.usual and not item.cure


def refused_optionally(grounds: Grounds) -> bool:
    """Whether an optional ground that is normally used holds."""
    return any(_normally_used(item) for item in grounds.holding())


def decide(
    case: Case, ranking: Ranking, grounds: Grounds, papers: tuple[PaperNeed, ...]
) -> Decision:
    """Return the decision for an ordinary request."""
    if only_dates(case):
        return Decision.DATE_ONLY
    if case.pair is None:
        return Decision.UNDETERMINED
    if not ranking.has_basis and not ranking.verify:
        return Decision.NO_BASIS
    if refused(grounds):
        return Decision.REFUSE_MANDATORY
    if _open_question(ranking, grounds):
        return Decision.UNDETERMINED
    return _on_known_facts(grounds, papers)


def _open_question(ranking: Ranking, grounds: Grounds) -> bool:
    if any(item.ground.nature is Nature.POSSIBLE_MANDATORY for item in grounds.raised()):
        return True
    if ranking.settled:
        return False
    return not any(seen.instrument.ladder in ("ratified", "approved") for seen in ranking.confirm)


def _on_known_facts(grounds: Grounds, papers: tuple[PaperNeed, ...]) -> Decision:
    if refused_optionally(grounds):
        return Decision.REFUSE_OPTIONAL
    if any(paper.state is PaperState.MISSING for paper in papers):
        return Decision.CONDITIONAL
    if grounds.holding():
        return Decision.GRANT_DUTY_OPTIONAL_GROUND
    return Decision.GRANT_POSSIBLE


def is_refusal(decision: Decision) -> bool:
    """Whether the decision refuses."""
    return decision in (Decision.REFUSE_MANDATORY, Decision.REFUSE_OPTIONAL)


def follow_up(case: Case, decision: Decision, grounds: Grounds) -> tuple[str, ...]:
    """Return kinds of co-operation that remain open."""
    if case.facts.flag("serving_sentence_in_KZ") and case.kind in EXTRADITION:
        return ("temporary_extradition",)
    own = any(item.ground.id == "R_OWN_NATIONAL" for item in grounds.holding())
    if case.kind in EXTRADITION and is_refusal(decision):
        rest = ("recognition_judgment",) if case.kind == EXTRADITION[1] else ()
        return ("transfer_proceedings", *rest) if own else ("transfer_proceedings",)
    if case.surrender_family and decision in (Decision.NO_BASIS, Decision.UNDETERMINED):
        return ("mla", "confiscation", "interpol_notice")
    return ()
