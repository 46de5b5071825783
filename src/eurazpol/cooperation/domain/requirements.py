"""What a step requires, answered for a situation: an empty answer means it is met.

A rule that an input of the form settles is answered twice: before the form it only says which field
becomes required (:func:`needed`), with the inputs it says whether the answer is there.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from eurazpol.cooperation.domain.declare import Field, Transition
from eurazpol.cooperation.domain.events import EVENTS
from eurazpol.cooperation.domain.limits import COMPLAINT_TERMS
from eurazpol.cooperation.domain.papers import paper_text
from eurazpol.cooperation.domain.query import Query, QueryAnswer, lacking, says_something
from eurazpol.cooperation.domain.requires import (
    AdaptedAsComputed,
    Answered,
    BarAnswered,
    ComplaintTermOver,
    Consented,
    HasEvent,
    HasPaper,
    LacksEvent,
    NoBar,
    NotInCustody,
    OpinionGiven,
    PapersComplete,
    PersonNamed,
    PurposeGiven,
    Requirement,
    ReturnedPapersAdded,
    Settled,
)
from eurazpol.cooperation.domain.situation import Inputs, Situation
from eurazpol.kernel.finding import Outcome
from eurazpol.kernel.texts import Message, Texts, message
from eurazpol.law.domain.assessment import Decision, Ground, Nature
from eurazpol.law.domain.book import LawBook

_NEVER = (Decision.REFUSE_MANDATORY, Decision.NO_BASIS)
_COMPLAINTS = ("complaint_posted", "complaint_given_to_custody", "complaint_at_court")


def unmet(step: Transition, situation: Situation, inputs: Inputs | None) -> tuple[Message, ...]:
    """Return why the step cannot be taken; ``inputs`` is ``None`` before the form is filled."""
    reasons: list[Message] = []
    for requirement in step.requires:
        reasons += _RULES[type(requirement)](requirement, situation, inputs)
    return tuple(reasons)


def needed(field: Field, situation: Situation) -> bool:
    """Whether the field must be filled in this situation."""
    if field.when is None:
        return field.required
    return _WHEN[field.when](situation)


def bars(situation: Situation) -> tuple[Ground, ...]:
    """Return the mandatory grounds that hold."""
    return tuple(
        ground
        for ground in situation.assessment.grounds
        if ground.outcome is Outcome.HOLDS and ground.nature is Nature.MANDATORY
    )


def is_barred(situation: Situation) -> bool:
    """Whether the law forbids to grant, whoever decides."""
    return bool(bars(situation)) or situation.assessment.decision in _NEVER


def _open_question(situation: Situation) -> bool:
    found = situation.assessment
    return bool(
        found.questions
        or found.decision is Decision.UNDETERMINED
        or any(ground.outcome is Outcome.UNKNOWN for ground in found.grounds)
        or any(condition.outcome is not Outcome.HOLDS for condition in found.conditions)
    )


def _optional_ground(situation: Situation) -> bool:
    return any(
        ground.outcome is Outcome.HOLDS and ground.nature is Nature.OPTIONAL
        for ground in situation.assessment.grounds
    )


def _complaint_term_unknown(situation: Situation) -> bool:
    return not any(clock.id in COMPLAINT_TERMS for clock in situation.clocks)


def _computed_months(situation: Situation) -> int | None:
    months = situation.assessment.extra.get("adapted_sentence_months")
    return months if isinstance(months, int) else None


_WHEN: Mapping[str, Callable[[Situation], bool]] = MappingProxyType(
    {
        "open_question": _open_question,
        "optional_ground": _optional_ground,
        "bar": is_barred,
        "complaint_term_unknown": _complaint_term_unknown,
        "adapted_differs": lambda _: False,  # known only once the ruled term is entered
    }
)

_ANSWER_PAPERS = frozenset({"P_ANSWER", "P_EVIDENCE"})
_TYPED = tuple(name for name in QueryAnswer.__struct_fields__ if name != "reference")

_Rule = Callable[[Any, Situation, Inputs | None], list[Message]]


def _has_event(rule: HasEvent, situation: Situation, _: Inputs | None) -> list[Message]:
    if situation.event(rule.event):
        return []
    return [message("cooperation-needs-event", event=EVENTS[rule.event].text)]


def _lacks_event(rule: LacksEvent, situation: Situation, _: Inputs | None) -> list[Message]:
    event = situation.event(rule.event)
    if event is None:
        return []
    return [message("cooperation-has-event", event=EVENTS[rule.event].text, at=event.at_place)]


def _has_paper(rule: HasPaper, situation: Situation, _: Inputs | None) -> list[Message]:
    if situation.papers & set(rule.papers):
        return []
    papers = tuple(paper_text(paper, situation.book) for paper in rule.papers)
    return [message("cooperation-needs-paper", papers=papers)]


def _papers_complete(rule: PapersComplete, situation: Situation, _: Inputs | None) -> list[Message]:
    missing = [
        paper for paper in situation.assessment.missing_papers if paper not in rule.supplied_later
    ]
    if not missing:
        return []
    papers = tuple(paper_text(paper, situation.book) for paper in missing)
    return [message("cooperation-missing-papers", papers=papers, count=len(papers))]


def _returned_added(
    _: ReturnedPapersAdded, situation: Situation, __: Inputs | None
) -> list[Message]:
    missing = [paper for paper in situation.asked if paper not in situation.unsent]
    if not missing:
        return []
    papers = tuple(paper_text(paper, situation.book) for paper in missing)
    return [message("cooperation-asked-papers-missing", papers=papers, count=len(papers))]


def _no_bar(_: NoBar, situation: Situation, __: Inputs | None) -> list[Message]:
    held = bars(situation)
    if held:
        return [
            message(
                "cooperation-barred",
                ground=ground_text(ground.id, situation.book),
                article=ground.citation.article,
                instrument=ground.citation.instrument,
            )
            for ground in held
        ]
    if situation.assessment.decision in _NEVER:
        return [message(f"cooperation-law-{situation.assessment.decision.value.replace('_', '-')}")]
    return []


def _bar_answered(_: BarAnswered, situation: Situation, inputs: Inputs | None) -> list[Message]:
    if inputs is None or inputs.get("bar_answer") or not is_barred(situation):
        return []
    return [message("cooperation-needs-bar-answer")]


def _settled(_: Settled, situation: Situation, inputs: Inputs | None) -> list[Message]:
    if inputs is None:
        return []
    reasons = []
    if _open_question(situation) and not inputs.get("verification"):
        reasons.append(message("cooperation-needs-verification"))
    if _optional_ground(situation) and not inputs.get("optional_ground"):
        reasons.append(message("cooperation-needs-optional-ground"))
    return reasons


def _opinion_given(_: OpinionGiven, situation: Situation, __: Inputs | None) -> list[Message]:
    if not situation.opinion:
        return [message("cooperation-needs-opinion")]
    if situation.opinion != situation.fingerprint:
        return [message("cooperation-opinion-outdated")]
    return []


def _person_named(_: PersonNamed, situation: Situation, __: Inputs | None) -> list[Message]:
    return [] if situation.facts.subject else [message("cooperation-needs-person")]


def _consented(_: Consented, situation: Situation, __: Inputs | None) -> list[Message]:
    return [] if situation.facts.consent else [message("cooperation-needs-consent")]


def _purpose_given(_: PurposeGiven, situation: Situation, __: Inputs | None) -> list[Message]:
    facts, asked = situation.facts, situation.facts.assistance
    query, subject = facts.query or Query(), facts.subject
    if not (asked and asked.purpose.strip() and (asked.measures or query.template)):
        return [message("cooperation-needs-purpose")]
    born = bool(subject and subject.birth)
    missing = lacking(query, named=subject is not None, born=born)
    return [message(f"cooperation-query-needs-{one.replace('_', '-')}") for one in missing]


def _answered(_: Answered, situation: Situation, inputs: Inputs | None) -> list[Message]:
    typed = any((inputs or {}).get(name) not in (None, "") for name in _TYPED)
    if situation.papers & _ANSWER_PAPERS or typed or says_something(situation.facts.answer):
        return []
    return [] if inputs is None else [message("cooperation-needs-answer")]


def _complaint_term_over(
    _: ComplaintTermOver, situation: Situation, inputs: Inputs | None
) -> list[Message]:
    complained = [kind for kind in _COMPLAINTS if situation.event(kind)]
    if complained:
        return [message("cooperation-complaint-pending")]
    terms = [clock for clock in situation.clocks if clock.id in COMPLAINT_TERMS]
    running = [clock for clock in terms if clock.due_at > situation.now]
    if running:
        return [message("cooperation-complaint-term-runs", due=running[0].due)]
    if terms or inputs is None or inputs.get("verification"):
        return []
    return [message("cooperation-complaint-term-unknown")]


def _adapted(_: AdaptedAsComputed, situation: Situation, inputs: Inputs | None) -> list[Message]:
    if inputs is None:
        return []
    computed, ruled = _computed_months(situation), inputs.get("adapted_months")
    if not isinstance(ruled, int) or computed in (None, ruled) or inputs.get("difference"):
        return []
    return [message("cooperation-adapted-differs", computed=computed or 0, ruled=ruled)]


def _not_in_custody(_: NotInCustody, situation: Situation, __: Inputs | None) -> list[Message]:
    detained = situation.event("detained_at")
    if detained is None or situation.event("released") or situation.event("handed_over"):
        return []
    return [message("cooperation-still-in-custody", since=detained.at_place)]


_RULES: Mapping[type[Requirement], _Rule] = MappingProxyType(
    {
        HasEvent: _has_event,
        LacksEvent: _lacks_event,
        HasPaper: _has_paper,
        PapersComplete: _papers_complete,
        ReturnedPapersAdded: _returned_added,
        NoBar: _no_bar,
        BarAnswered: _bar_answered,
        Settled: _settled,
        OpinionGiven: _opinion_given,
        PersonNamed: _person_named,
        Consented: _consented,
        PurposeGiven: _purpose_given,
        ComplaintTermOver: _complaint_term_over,
        AdaptedAsComputed: _adapted,
        NotInCustody: _not_in_custody,
        Answered: _answered,
    }
)


def ground_text(ground: str, book: LawBook) -> Texts | Message:
    """Return the name of a refusal ground, in the words of the law's vocabulary."""
    return book.vocabulary.grounds.get(ground) or message("cooperation-ground-other", id=ground)
