"""What the owner does to a notice in force, and what the secretariat may do to it (RPD 81).

1. The owner suspends, resumes, prolongs and cancels, each with a reason. The secretariat suspends,
   resumes and cancels; its cancelling has a coded reason.
2. Whoever has the notice is told: by the secretariat of a notice, by the owner of a diffusion.
3. What is cancelled or has ended is taken back from every holder; each answers with a receipt of
   erasure. Who gave the content to others passes the order on.
4. A draft that was never in force is cancelled by its state alone.
"""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import LANGS, message
from eurazpol.notices.actions.decide import keep_reasons
from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.actions.draft import require_reason
from eurazpol.notices.actions.hand import Hand, opened
from eurazpol.notices.actions.letters import (
    head,
    holders,
    letters_of,
    secretariat_of,
    tell_status,
)
from eurazpol.notices.domain import wire
from eurazpol.notices.domain.content import read_content
from eurazpol.notices.domain.decision import ReasonCode, Why
from eurazpol.notices.domain.errors import InvalidNotice, NotAllowed
from eurazpol.notices.domain.kinds import Form
from eurazpol.notices.domain.lifecycle import Status, Step, moved, steps_for
from eurazpol.notices.domain.terms import review_date
from eurazpol.notices.store.models import VersionRow

GROUND = "RPD 51, 81"
"""The ground on which content is taken back: the purpose is achieved or gone."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A step with its reason; ``code`` is asked of the secretariat when it cancels."""

    step: Step
    reason: str
    code: ReasonCode | None = None


@transaction.atomic
def control(deps: NoticesDeps, pk: int, wanted: Wanted, actor: Actor, now: datetime) -> None:
    """Take a step; raise :class:`NotAllowed` where the table has no such row."""
    hand = opened(deps, pk, Act.CONTROL_NOTICE, actor, now)
    theirs = deps.node.is_secretariat and not hand.ours
    if wanted.step not in steps_for(hand.status, owner=hand.ours, secretariat=theirs):
        raise NotAllowed("notice-step", step=wanted.step.text, status=hand.status.text)
    if wanted.step is Step.AMEND:
        raise NotAllowed("notice-step", step=wanted.step.text, status=hand.status.text)
    require_reason(wanted.reason)
    if theirs and wanted.step is Step.CANCEL:
        if wanted.code is None:
            raise InvalidNotice("notice-reason-missing", field="code")
        keep_reasons(hand, hand.row.version, wanted.step.value, (Why(wanted.code),))
    before = hand.row.version
    review_by = _prolonged(hand) if wanted.step is Step.PROLONG else None
    apply_step(hand, wanted.step, wanted.reason.strip(), review_by=review_by)
    if before:
        sent = wire.StatusSent(
            head=head(hand, before),
            step=wanted.step,
            reason=wanted.reason.strip(),
            codes=(wanted.code,) if wanted.code else (),
            review_by=review_by,
        )
        tell_status(hand, sent, to_tell(hand))
    if hand.status.over:
        take_back_content(hand, wanted.reason.strip())


def apply_step(hand: Hand, step: Step, reason: str, *, review_by: date | None = None) -> None:
    """Change the status, keep the reason, tell those who screen."""
    again = in_force_before(hand)
    hand.row.status = moved(hand.status, step, again=again).value
    if review_by is not None:
        hand.row.review_by, hand.row.warned_at = review_by, None
    if hand.status.over:
        hand.row.stage = ""
    hand.save()
    hand.tell(message(f"notices-line-{step.value}"), detail=reason, by_peer=hand.actor.is_system)
    hand.journal(f"notice-{step.value}", reason)
    hand.tell_listeners()


def take_back_content(hand: Hand, reason: str) -> None:
    """Order every holder of our letters to erase what they brought."""
    letters = letters_of(hand)
    if letters:
        hand.deps.courier.recall(letters, reason, GROUND, hand.actor, hand.now)


def in_force_before(hand: Hand) -> bool:
    """Whether more than one version has been in force."""
    rows = VersionRow.objects.filter(notice=hand.row, in_force_at__isnull=False)
    return rows.count() > 1


def to_tell(hand: Hand) -> set[str]:
    """Return who is told: those who got it from us, and the other of owner and secretariat."""
    node = hand.deps.node
    if node.is_secretariat:
        return holders(hand) | ({hand.row.origin} - {node.name})
    nodes = {secretariat_of(hand)}
    return nodes | holders(hand) if hand.row.form == Form.DIFFUSION.value else nodes


def _prolonged(hand: Hand) -> date:
    content = read_content(hand.row.content)
    rules = hand.setting.book.of(content.kind, hand.today)
    until = review_date(content, rules, hand.today)
    if hand.row.review_by is not None and until <= hand.row.review_by:
        raise NotAllowed("notice-not-longer", day=hand.row.review_by)
    return until


def end(hand: Hand) -> None:
    """End a notice whose review date nobody answered; its owner takes the content back."""
    apply_step(hand, Step.EXPIRE, "")
    if hand.ours and hand.status is Status.EXPIRED:
        take_back_content(hand, in_every_language("notices-recall-expired"))


def in_every_language(id_: str) -> str:
    """Write a sentence of the node to another state in the three languages."""
    return " / ".join(catalogue().text(id_, lang) for lang in LANGS)
