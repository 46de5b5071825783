"""From the draft to the secretariat: laid before the second person, approved, sent.

1. Nothing is laid before anybody while a rule of its kind stands against it.
2. Nobody approves what he wrote in. The check runs again at the approval.
3. An approved notice goes to the secretariat. An approved diffusion is in force and goes to the
   states that it names, and to the secretariat, which reviews it afterwards (RPD 97-101).
4. What the secretariat itself drew up needs no approval before its two officers decide.
"""

from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act
from eurazpol.kernel.texts import message
from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.actions.draft import require_reason
from eurazpol.notices.actions.hand import Hand, content_of, opened
from eurazpol.notices.actions.in_force import put_in_force
from eurazpol.notices.actions.letters import lay_before_secretariat, send_out
from eurazpol.notices.domain.compliance import Compliance, comply
from eurazpol.notices.domain.content import Content
from eurazpol.notices.domain.decision import require_another
from eurazpol.notices.domain.errors import InvalidNotice, NotAllowed, NotCompliant
from eurazpol.notices.domain.kinds import Form
from eurazpol.notices.domain.lifecycle import Stage, StageStep, Status, staged
from eurazpol.notices.store.models import VersionRow


@transaction.atomic
def submit(deps: NoticesDeps, pk: int, actor: Actor, now: datetime) -> None:
    """Lay the draft before the second person; raise :class:`NotCompliant` with what bars it."""
    hand = opened(deps, pk, Act.DRAFT_NOTICE, actor, now)
    _require_ours(hand)
    version = hand.in_work
    after = staged(hand.stage, StageStep.SUBMIT)
    require_compliant(hand, content_of(version))
    if deps.node.is_secretariat:
        after = Stage.SECRETARIAT
        _to_review(hand)
    hand.row.stage = after.value
    hand.save()
    hand.tell(message("notices-line-submitted"))
    hand.journal("notice-submitted", version=version.version)


@transaction.atomic
def take_back(deps: NoticesDeps, pk: int, actor: Actor, now: datetime) -> None:
    """Take a version back from the second person, to change it."""
    hand = opened(deps, pk, Act.DRAFT_NOTICE, actor, now)
    _require_ours(hand)
    hand.row.stage = staged(hand.stage, StageStep.TAKE_BACK).value
    hand.save()
    hand.tell(message("notices-line-taken-back"))
    hand.journal("notice-taken-back")


@transaction.atomic
def send_back(deps: NoticesDeps, pk: int, reason: str, actor: Actor, now: datetime) -> None:
    """Give a version back to its author, with the reason."""
    hand = opened(deps, pk, Act.APPROVE_NOTICE, actor, now)
    _require_ours(hand)
    require_reason(reason)
    hand.row.stage = staged(hand.stage, StageStep.SEND_BACK).value
    hand.save()
    hand.tell(message("notices-line-sent-back"), detail=reason.strip())
    hand.journal("notice-sent-back", reason)


@transaction.atomic
def approve(deps: NoticesDeps, pk: int, actor: Actor, now: datetime) -> None:
    """Approve as the second person, and send."""
    hand = opened(deps, pk, Act.APPROVE_NOTICE, actor, now)
    _require_ours(hand)
    after = staged(hand.stage, StageStep.APPROVE)
    version = hand.in_work
    for writer in version.writers:
        require_another(writer, actor.officer_id)
    content = content_of(version)
    require_compliant(hand, content)
    version.approved_by, version.approver_id = actor.name, actor.officer_id
    version.approved_at = now
    hand.row.stage = after.value
    hand.tell(message("notices-line-approved"))
    hand.journal("notice-approved", version=version.version, form=content.form.value)
    if content.form is Form.DIFFUSION:
        _diffuse(hand, version, content)
    else:
        _to_review(hand)
    lay_before_secretariat(hand, version)
    version.save()
    hand.save()


def require_compliant(hand: Hand, content: Content) -> Compliance:
    """Raise :class:`NotCompliant` naming each rule that stands against the notice."""
    found = comply(content, hand.setting)
    if found.barring:
        raise NotCompliant(
            tuple(
                message("notices-barring", test=one.text, why=one.finding.reason)
                for one in found.barring
            )
        )
    return found


def _diffuse(hand: Hand, version: VersionRow, content: Content) -> None:
    """Send a diffusion to the states that it names; all must have a node that is known."""
    nodes = {state.iso: name for name, state in hand.deps.courier.peers().items()}
    unknown = [iso for iso in content.recipients if iso not in nodes]
    if unknown:
        raise InvalidNotice("notice-recipient-unknown", field="recipients", value=unknown[0])
    put_in_force(hand, version, content)
    send_out(hand, version, {nodes[iso] for iso in content.recipients})


def _to_review(hand: Hand) -> None:
    if hand.row.version == 0:
        hand.row.status = Status.REVIEW.value


def _require_ours(hand: Hand) -> None:
    if not hand.ours:
        raise NotAllowed("notice-of-another", number=hand.row.number)
