"""The explanation as a tree: rule, facts used with their source, citation, outcome.

Parts in the order in which a lawyer asks: on which day, which instruments and why, which
conditions, which grounds, which papers, which limits, and the answer.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from eurazpol.kernel.finding import Citation, Confidence, Finding, Outcome
from eurazpol.kernel.texts import Message, message
from eurazpol.law.domain.assessment import (
    Decision,
    Limit,
    PaperNeed,
    PaperState,
    RankedInstrument,
    Reason,
)
from eurazpol.law.domain.case import Case
from eurazpol.law.domain.grounds import Tested

_PAPER_OUTCOME = {
    PaperState.PRESENT: Outcome.HOLDS,
    PaperState.MISSING: Outcome.FAILS,
    PaperState.NOT_NEEDED: None,
}


@dataclass(frozen=True, slots=True)
class Parts:
    """What the tree is built from."""

    instruments: tuple[RankedInstrument, ...]
    tested: tuple[Tested, ...]
    findings: tuple[Finding, ...] = ()
    papers: tuple[PaperNeed, ...] = ()
    limits: tuple[Limit, ...] = ()
    more: tuple[Reason, ...] = ()


def explain(case: Case, decision: Decision, parts: Parts) -> Reason:
    """Build the tree of one answer."""
    words = case.book.vocabulary
    nodes = (
        _day(case),
        _part("law-part-instruments", _instruments(case, parts.instruments)),
        _part("law-part-conditions", _findings(parts.findings)),
        _part("law-part-grounds", _grounds(case, parts.tested)),
        _part("law-part-papers", _papers(case, parts.papers)),
        _part("law-part-limits", _limits(case, parts.limits)),
        *parts.more,
    )
    rule = message(
        "law-answer", decision=words.decisions[decision], kind=words.kinds[case.kind].text
    )
    return Reason(rule, children=tuple(node for node in nodes if node.children or node.facts))


def _part(heading: str, children: Iterable[Reason]) -> Reason:
    return Reason(message(heading), children=tuple(children))


def _day(case: Case) -> Reason:
    key = "as_of" if case.as_of else "request_received"
    return Reason(
        message("law-part-day", day=case.day),
        facts=(case.use(key, case.day),),
        citation=Citation("un_vclt_1969", "28, 70", Confidence.HIGH),
    )


def _instruments(case: Case, instruments: Iterable[RankedInstrument]) -> Iterable[Reason]:
    for item in instruments:
        role = message(f"law-role-{item.role.value.replace('_', '-')}")
        yield Reason(
            message("law-instrument", title=item.title, role=role),
            citation=Citation(item.id, "", _confidence(case, item.id)),
            children=tuple(Reason(reason) for reason in item.reasons),
        )


def _confidence(case: Case, id_: str) -> Confidence:
    source = case.book.instruments.get(id_) or case.book.states.get(id_)
    return source.confidence if source else Confidence.MEDIUM


def _findings(findings: Iterable[Finding]) -> Iterable[Reason]:
    for item in findings:
        asked = (Reason(item.ask),) if item.ask else ()
        yield Reason(item.reason, item.outcome, citation=item.citation, children=asked)


def _grounds(case: Case, tested: Iterable[Tested]) -> Iterable[Reason]:
    words = case.book.vocabulary
    for item in tested:
        ground = item.ground
        asked = (Reason(ground.ask),) if ground.ask else ()
        yield Reason(
            message(
                "law-ground",
                ground=words.grounds[ground.id],
                nature=words.natures[ground.nature],
                reason=ground.reason,
            ),
            ground.outcome,
            item.facts,
            ground.citation,
            asked,
        )


def paper_name(case: Case, id_: str) -> Message:
    """Return the name of a paper as a message."""
    words = case.book.vocabulary
    text = words.papers.get(id_) or words.extra_papers.get(id_)
    if text:
        return message("law-text", text=text)
    return message("law-paper-consent-of-state", state=id_.removeprefix("consent_of_"))


def _papers(case: Case, papers: Iterable[PaperNeed]) -> Iterable[Reason]:
    for item in papers:
        yield Reason(
            message("law-paper", paper=paper_name(case, item.id), why=item.why),
            _PAPER_OUTCOME[item.state],
            citation=item.citation,
        )


def _limits(case: Case, limits: Iterable[Limit]) -> Iterable[Reason]:
    for item in limits:
        children = []
        if item.alarm:
            children.append(Reason(message("law-limit-alarm", at=item.alarm)))
        if item.outer:
            children.append(Reason(message("law-limit-outer", at=item.outer)))
        if item.note:
            children.append(Reason(item.note))
        yield Reason(
            message(
                "law-limit",
                what=item.what,
                due=item.due,
                rule=case.book.vocabulary.rules[item.rule],
            ),
            facts=(case.use(item.start_event, str(item.start)),),
            citation=item.citation,
            children=tuple(children),
        )
