"""The steps that a file offers, with their forms and, where one cannot be taken, the reasons."""

from datetime import date

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Target, may
from eurazpol.cooperation.actions.views import FieldView, StepView
from eurazpol.cooperation.domain.declare import Field, FieldKind, Transition
from eurazpol.cooperation.domain.papers import paper_text
from eurazpol.cooperation.domain.requirements import ground_text, needed, unmet
from eurazpol.cooperation.domain.requires import LacksEvent
from eurazpol.cooperation.domain.situation import Situation
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.finding import Outcome
from eurazpol.kernel.texts import Message, message

_MINOR = (
    *("remind", "send_status", "send_supplement", "withdraw", "abandon", "give_back"),
    *("return_request", "postpone", "postpone_surrender", "decide_refuse", "release"),
)
"""Steps that are never the one offered first: they hold the request up or end it."""


def steps_of(here: Situation, target: Target, actor: Actor) -> tuple[StepView, ...]:
    """Return the steps from the present state, but for those that are done once and done already.

    The main one is the first that may be taken and leads on.
    """
    steps = [
        step
        for step in here.kind.steps(here.side, here.state, here.stance)
        if not _done(step, here)
    ]
    reasons = {step: _reasons(step, here, target, actor) for step in steps}
    forward = [step for step in steps if not reasons[step] and step.id not in _MINOR]
    main = next((step for step in forward if step.target), next(iter(forward), None))
    return tuple(_view(step, here, reasons[step], is_main=step is main) for step in steps)


def _done(step: Transition, here: Situation) -> bool:
    return any(isinstance(rule, LacksEvent) and here.event(rule.event) for rule in step.requires)


def _reasons(
    step: Transition, here: Situation, target: Target, actor: Actor
) -> tuple[Message, ...]:
    verdict = may(actor, step.act, target)
    return unmet(step, here, None) if verdict.allowed else (verdict.reason,)


def _view(
    step: Transition, here: Situation, reasons: tuple[Message, ...], *, is_main: bool
) -> StepView:
    moves = step.target is not None and step.target != here.state
    return StepView(
        id=step.id,
        label=step.label,
        target=here.kind.state(step.target).text if moves and step.target else None,
        allowed=not reasons,
        reasons=reasons,
        fields=tuple(_field(one, here) for one in step.fields if _shown(one, here)),
        weighty=step.weighty,
        decides=step.decides,
        sends=step.sends.kind if step.sends else None,
        main=is_main,
        second=step.second.text if step.second else None,
    )


def _shown(field: Field, here: Situation) -> bool:
    """Whether the field is asked at all: an answer to a question that is not open is not."""
    return field.when in (None, "adapted_differs") or needed(field, here)


def _field(field: Field, here: Situation) -> FieldView:
    hint = f"cooperation-hint-{field.name.replace('_', '-')}"
    papers = field.papers
    if field.kind is FieldKind.PAPERS:
        papers = tuple(
            dict.fromkeys(
                (*here.assessment.missing_papers, *(p.id for p in here.assessment.papers))
            )
        )
    return FieldView(
        name=field.name,
        kind=field.kind,
        label=field.label,
        hint=message(hint) if catalogue().has(hint) else None,
        required=needed(field, here),
        choices=tuple((choice, field.choice_text(choice)) for choice in field.choices),
        papers=tuple((paper, paper_text(paper, here.book)) for paper in papers),
        grounds=_grounds(here) if field.kind is FieldKind.GROUNDS else (),
        value=_default(field, here),
        min_length=field.min_length,
        max_length=field.max_length,
    )


def _grounds(here: Situation) -> tuple[tuple[str, Message], ...]:
    """Offer the grounds that were tested, those that hold first."""
    order = {Outcome.HOLDS: 0, Outcome.UNKNOWN: 1, Outcome.FAILS: 2}
    tested = sorted(here.assessment.grounds, key=lambda ground: order[ground.outcome])
    return tuple(
        (
            f"{ground.id}|{ground.citation.instrument}|{ground.citation.article}",
            message(
                "cooperation-ground-choice",
                ground=ground_text(ground.id, here.book),
                article=ground.citation.article,
                outcome=message(f"cooperation-ground-{ground.outcome.value}"),
            ),
        )
        for ground in tested
    )


def _default(field: Field, here: Situation) -> str:
    if field.name == "adapted_months":
        return str(here.assessment.extra.get("adapted_sentence_months") or "")
    if field.kind is FieldKind.DATE and not field.future:
        today: date = here.now.astimezone(here.zone).date()
        return today.isoformat()
    return ""
