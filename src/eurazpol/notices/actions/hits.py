"""Report a hit to the owner of a notice, and take its steps (``domain.hit``).

1. Only what an officer found to be the same person is reported, by a person; with each fact go its
   source and how sure it is. A notice of this state is no hit abroad: there is nobody to tell.
2. The owner acknowledges and answers, the finder supplements, either closes. Each step is a letter
   and is kept on both sides.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, require
from eurazpol.notices.actions.hit_rows import HITS, HitHand, desk_of, opened, put_step
from eurazpol.notices.actions.match_deps import MatchDeps
from eurazpol.notices.actions.matches import shown
from eurazpol.notices.actions.sought import Sought, sought
from eurazpol.notices.domain import hit_wire as wire
from eurazpol.notices.domain.errors import InvalidNotice, NotAllowed, UnknownNotice
from eurazpol.notices.domain.hit import HitField, HitOutcome, HitStep, Sure, steps_of
from eurazpol.notices.domain.match import Standing
from eurazpol.notices.store.hits import HitRow
from eurazpol.notices.store.matches import MatchRow

MOST_TEXT = 4000


@dataclass(frozen=True, slots=True)
class Report:
    """What an officer reports: rows of ``field, value, source, sure``, and what was seen."""

    facts: Sequence[tuple[str, str, str, str]]
    text: str = ""
    custody: bool | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """A step that an officer takes; ``outcome`` of one that closes."""

    step: str
    text: str = ""
    outcome: str = ""
    facts: Sequence[tuple[str, str, str, str]] = ()


@transaction.atomic
def report_hit(deps: MatchDeps, match_key: int, report: Report, actor: Actor, now: datetime) -> int:
    """Report the lead as a hit to the node that owns the notice; return the key of the hit.

    Raises ``Forbidden``, :class:`UnknownNotice`, :class:`NotAllowed`, :class:`InvalidNotice`.
    """
    require(actor, Act.HANDLE_HIT, HITS)
    row = MatchRow.objects.select_for_update().filter(pk=match_key).first()
    one = sought((row.notice_id,)).get(row.notice_id) if row else None
    if row is None or one is None or row.pk not in shown(deps, (row,), actor, now):
        raise UnknownNotice("match-unknown", number=str(match_key))
    _check(deps, row, one)
    state = deps.notices.node.state
    if state is None:
        raise NotAllowed("hit-no-state")
    first, second = deps.terms.minutes(arrest=one.arrest)
    sent = wire.HitSent(
        id=str(uuid4()), notice=one.uid, origin=one.origin, number=one.number, version=one.version,
        at=now, found_in=state.iso, custody=report.custody, facts=facts_of(report.facts),
        text=text_of(report.text), by=desk_of(actor), acknowledge_minutes=first,
        answer_minutes=second,
    )  # fmt: skip
    hit = HitRow.objects.create(
        uid=sent.id, notice_id=one.key, match=row, finder=deps.notices.node.name,
        found_in=state.iso, arrest=one.arrest, report=wire.plain(sent), at=now,
    )  # fmt: skip
    hand = HitHand(deps, hit, actor, now)
    hit.message_id = hand.post(wire.HIT, sent)
    hit.save(update_fields=["message_id"])
    hand.journal("hit-reported", one.number, message=hit.message_id, match=row.pk)
    return hit.pk


@transaction.atomic
def take_step(deps: MatchDeps, key: int, answer: Answer, actor: Actor, now: datetime) -> None:
    """Take a step of a hit and tell the other side.

    Raises ``Forbidden``, :class:`UnknownNotice`, :class:`NotAllowed`, :class:`InvalidNotice`.
    """
    hand = opened(deps, key, actor, now)
    step = _choice(HitStep, "step", answer.step)
    if step not in steps_of(owner=hand.ours, clock=hand.clock):
        raise NotAllowed("hit-step", step=step.text)
    outcome = _choice(HitOutcome, "outcome", answer.outcome) if step is HitStep.CLOSED else None
    facts = facts_of(answer.facts, needed=False) if answer.facts else ()
    said = text_of(answer.text)
    if step is not HitStep.ACKNOWLEDGED and len(said) < 10:
        raise InvalidNotice("match-note", field="text", minimum=10, maximum=MOST_TEXT)
    sent = wire.StepSent(
        id=str(uuid4()), hit=str(hand.row.uid), at=now, step=step, outcome=outcome, facts=facts,
        text=said, by=desk_of(actor),
    )  # fmt: skip
    put_step(hand, sent, by_peer=False)
    message_id = hand.post(wire.HIT_STEP, sent)
    hand.journal(f"hit-{step.value}", hand.row.notice.number, message=message_id)


def facts_of(
    rows: Sequence[tuple[str, str, str, str]], *, needed: bool = True
) -> tuple[wire.Fact, ...]:
    """Read rows of facts; one without a value is left out, one without a source is refused."""
    found = []
    for at, (field, value, source, sure) in enumerate(rows):
        if not value.strip():
            continue
        if not source.strip():
            raise InvalidNotice("hit-source", field=f"facts[{at}].source")
        for name, text in (("value", value), ("source", source)):
            if len(text) > 300 or "\x00" in text:
                raise InvalidNotice("hit-too-long", field=f"facts[{at}].{name}", maximum=300)
        found.append(
            wire.Fact(
                field=_choice(HitField, f"facts[{at}].field", field),
                value=value.strip(),
                source=source.strip(),
                sure=_choice(Sure, f"facts[{at}].sure", sure),
            )
        )
    if needed and not found:
        raise InvalidNotice("hit-no-facts", field="facts[0].value")
    if len(found) > wire.MOST_FACTS:
        raise InvalidNotice("hit-many-facts", field="facts[0].value", maximum=wire.MOST_FACTS)
    return tuple(found)


def text_of(text: str) -> str:
    """Return a text without its margins; raise :class:`InvalidNotice` if it is too long."""
    said = text.replace("\x00", "").strip()
    if len(said) > MOST_TEXT:
        raise InvalidNotice("hit-too-long", field="text", maximum=MOST_TEXT)
    return said


def _check(deps: MatchDeps, row: MatchRow, one: Sought) -> None:
    if row.standing != Standing.SAME.value:
        raise NotAllowed("hit-not-same")
    if not one.in_force:
        raise NotAllowed("hit-notice-ended")
    if one.origin == deps.notices.node.name:
        raise NotAllowed("hit-own-notice")
    if row.hits.exists():
        raise NotAllowed("hit-reported-already")


def _choice(choices: Any, field: str, value: str) -> Any:
    try:
        return choices(value)
    except ValueError:
        raise InvalidNotice("hit-choice", field=field) from None
