"""Several states ask for one person (CPC 591(1), ETS 24 art 17, Chisinau, Minsk 65).

1. Each request is examined by its own treaty.
2. If every one of them must be refused, the answer is refusal.
3. Otherwise a person decides: in Kazakhstan the Prosecutor General or a deputy, by a reasoned
   order; the Code has no ranking. The factors are shown: gravity, place, dates, nationality,
   later re-extradition.
"""

from dataclasses import replace
from types import MappingProxyType

from eurazpol.kernel.country import Country
from eurazpol.kernel.finding import Citation
from eurazpol.kernel.texts import message
from eurazpol.law.domain import decision as decisions
from eurazpol.law.domain.assessment import (
    Assessment,
    Decision,
    Question,
    RankedInstrument,
    Reason,
)
from eurazpol.law.domain.case import HOME, Case
from eurazpol.law.domain.explanation import Parts, explain
from eurazpol.law.domain.extras import PROSECUTOR_OR_DEPUTY
from eurazpol.law.domain.facts import Offence, OtherRequest
from eurazpol.law.domain.grounds import Grounds, all_grounds
from eurazpol.law.domain.limits import limits
from eurazpol.law.domain.ranking import rank
from eurazpol.law.domain.ranks import in_order, is_stronger, listed


def _alone(case: Case, request: OtherRequest) -> Case:
    """Return the case as if only this request had come."""
    facts = case.facts
    offence = facts.offence or Offence()
    penalties = dict(offence.max_months)
    if request.max_months is not None:
        penalties[request.requesting] = request.max_months
    events = dict(facts.events)
    if request.received:
        events["request_received"] = request.received
    return Case(
        replace(
            facts,
            requests=(),
            states=MappingProxyType({**facts.states, "requesting": request.requesting}),
            events=MappingProxyType(events),
            offence=replace(
                offence, max_months=penalties, place=request.committed_in or offence.place
            ),
        ),
        case.book,
        case.as_of,
    )


def assess_concurrent(case: Case) -> Assessment:
    """Answer for all requests together."""
    cases = [_alone(case, request) for request in case.facts.requests]
    rankings = [rank(each) for each in cases]
    grounds = [all_grounds(each, ranking) for each, ranking in zip(cases, rankings, strict=True)]
    all_refused = bool(grounds) and all(decisions.refused(each) for each in grounds)
    decision = Decision.REFUSE_MANDATORY if all_refused else Decision.UNDETERMINED
    joined = Grounds()
    if all_refused:
        joined.tested = [item for each in grounds for item in each.tested]
    ranked = _merged([listed(ranking) for ranking in rankings])
    running = limits(cases[0], rankings[0], case.book.working_days) if cases else ()
    factors = Reason(message("law-part-factors"), children=tuple(_factors(case)))
    decider = PROSECUTOR_OR_DEPUTY if case.facts.state("requested") == HOME else None
    return Assessment(
        decision=decision,
        as_of=case.day,
        book_version=case.book.version,
        instruments=ranked,
        conditions=(),
        grounds=tuple(item.ground for item in joined.tested),
        papers=(),
        limits=running,
        questions=(
            Question(
                "concurrent", message("law-ask-concurrent"), message("law-who-prosecutor"),
                message("law-hangs-all"),
            ),
        ),
        explanation=explain(case, decision, Parts(
            instruments=ranked,
            findings=(),
            tested=tuple(joined.tested),
            papers=(),
            limits=running,
            more=(factors,),)),
        extra={"decider": decider} if decider else {},
    )  # fmt: skip


def _merged(lists: list[tuple[RankedInstrument, ...]]) -> tuple[RankedInstrument, ...]:
    """Keep the strongest role of each instrument."""
    found: dict[str, RankedInstrument] = {}
    for item in (item for ranked in lists for item in ranked):
        before = found.get(item.id)
        if before is None or is_stronger(item.role, before.role):
            found[item.id] = item
    return in_order(found.values())


def _factors(case: Case) -> list[Reason]:
    """Show what weighs, request by request."""
    nationality = case.nationalities or frozenset()
    citation = Citation("kz_cpc_2014_part12", "591(1)")
    return [
        Reason(
            message(
                "law-factor",
                state=Country(request.requesting),
                months=str(request.max_months or "?"),
                received=request.received or "?",
                territory=str(request.committed_in == request.requesting).lower(),
                national=str(request.requesting in nationality).lower(),
            ),
            citation=citation,
        )
        for request in case.facts.requests
    ]
