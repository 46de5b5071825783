"""The secretariat decides about a version: two officers, see ``domain.decision``.

1. Published: the version is in force and goes to every member; the owner is told.
2. Returned: the owner has it as a draft again, with the reasons beside their fields.
3. Refused: a first version ends there; of a later one the version in force stays. A diffusion that
   is refused after it went out is cancelled everywhere.
"""

from datetime import datetime

import msgspec
from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act
from eurazpol.kernel.texts import message
from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.actions.draft import begin_again
from eurazpol.notices.actions.hand import Hand, content_of, opened
from eurazpol.notices.actions.in_force import put_in_force
from eurazpol.notices.actions.letters import head, send_out, tell_decision
from eurazpol.notices.domain import wire
from eurazpol.notices.domain.compliance import comply
from eurazpol.notices.domain.decision import (
    Assessment,
    Decided,
    Neutral,
    Why,
    agreed,
    check_assessment,
)
from eurazpol.notices.domain.errors import NotAllowed
from eurazpol.notices.domain.kinds import Form
from eurazpol.notices.domain.lifecycle import Stage, Status
from eurazpol.notices.store.models import AssessmentRow, DecisionReasonRow, VersionRow


@transaction.atomic
def assess(
    deps: NoticesDeps, pk: int, given: Assessment, note: str, actor: Actor, now: datetime
) -> Decided | None:
    """Keep what an officer found; return the outcome where two have come to the same."""
    hand = opened(deps, pk, Act.DECIDE_NOTICE, actor, now)
    if not deps.node.is_secretariat or hand.stage is not Stage.SECRETARIAT:
        raise NotAllowed("notice-nothing-to-decide", number=hand.row.number)
    version = hand.in_work
    found = comply(content_of(version), hand.setting)
    check_assessment(given, [one.code for one in found.for_persons])
    if given.outcome is Decided.PUBLISH and found.barring:
        raise NotAllowed("notice-publish-barred", test=found.barring[0].text)
    before = AssessmentRow.objects.filter(version=version).order_by("-turn").first()
    both = agreed(_read(before) if before else None, given)
    AssessmentRow.objects.create(
        version=version,
        turn=before.turn + 1 if before else 1,
        outcome=given.outcome.value,
        neutrality=given.neutrality.value,
        neutrality_reason=given.neutrality_reason.strip(),
        points=[msgspec.to_builtins(one) for one in given.points],
        reasons=[msgspec.to_builtins(one) for one in given.reasons],
        note=note.strip(),
        officer_id=actor.officer_id,
        officer=actor.name,
        at=now,
    )
    hand.tell(message("notices-line-assessed", outcome=given.outcome.text))
    hand.journal("notice-assessed", version=version.version, outcome=given.outcome.value)
    if not both:
        return None
    _decide(hand, version, given)
    return given.outcome


def _decide(hand: Hand, version: VersionRow, given: Assessment) -> None:
    keep_reasons(hand, version.version, given.outcome.value, given.reasons)
    hand.row.stage = ""
    if given.outcome is Decided.PUBLISH:
        _publish(hand, version)
    elif given.outcome is Decided.REFUSE:
        _refuse(hand)
    elif given.outcome is Decided.RETURN and hand.row.version == 0:
        hand.row.status = Status.DRAFT.value
    if given.outcome is not Decided.PUBLISH:
        hand.tell(message(f"notices-line-{given.outcome.value}", version=version.version))
    hand.journal(
        "notice-decided", version=version.version, outcome=given.outcome.value,
        codes=[why.code.value for why in given.reasons],
    )  # fmt: skip
    if hand.ours:
        if given.outcome is Decided.RETURN:
            begin_again(hand, version, given.neutrality_reason)
    else:
        _tell_owner(hand, version, given)
    hand.save()


def _refuse(hand: Hand) -> None:
    if hand.row.form == Form.DIFFUSION.value:
        hand.row.status = Status.CANCELLED.value
        hand.tell_listeners()
    elif hand.row.version == 0:
        hand.row.status = Status.REFUSED.value


def _publish(hand: Hand, version: VersionRow) -> None:
    """Put it in force and send it to every member but the owner; a diffusion is out already."""
    content = content_of(version)
    if content.form is Form.DIFFUSION:
        return
    put_in_force(hand, version, content)
    send_out(hand, version, set(hand.deps.courier.peers()) - {hand.row.origin})


def _tell_owner(hand: Hand, version: VersionRow, given: Assessment) -> None:
    sent = wire.DecisionSent(
        head=head(hand, version.version),
        outcome=given.outcome,
        reasons=tuple(
            wire.WhySent(code=why.code, field=why.part, text=why.text) for why in given.reasons
        ),
        review_by=hand.row.review_by if given.outcome is Decided.PUBLISH else None,
    )
    tell_decision(hand, sent)


def keep_reasons(hand: Hand, version: int, outcome: str, reasons: tuple[Why, ...]) -> None:
    """Keep coded reasons for the statistics; words for the owner stand beside them."""
    DecisionReasonRow.objects.bulk_create(
        DecisionReasonRow(
            notice=hand.row, version=version, outcome=outcome, code=why.code.value,
            field=why.part, text=why.text, at=hand.now,
        )
        for why in reasons
    )  # fmt: skip


def _read(row: AssessmentRow) -> Assessment:
    return Assessment(
        int(row.officer_id or 0),
        Decided(row.outcome),
        Neutral(row.neutrality),
        row.neutrality_reason,
    )
