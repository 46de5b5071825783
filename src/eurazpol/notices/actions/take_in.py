"""Take in what other nodes send about notices; the exchange has already proven who sent it.

1. A draft comes from the state that it names, to the secretariat alone.
2. A decision, a version of a notice and its status come from the secretariat; a version of a
   diffusion and its status from the state that it names.
3. What the public may see is the owner's word, by its own letter or along with a version.
4. A version that is not higher than the known changes nothing; a letter about what is over, too.
5. The number bears the state of the node that drew it up.
"""

from collections.abc import Mapping
from datetime import datetime
from functools import partial

import msgspec
from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.exchange.actions.deps import Settled
from eurazpol.exchange.domain.letter import Handler, Received
from eurazpol.exchange.domain.reason import write_arg
from eurazpol.exchange.domain.receipt import Outcome
from eurazpol.kernel.texts import message
from eurazpol.notices.actions.control import apply_step, in_every_language, take_back_content
from eurazpol.notices.actions.decide import keep_reasons
from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.actions.draft import begin_again
from eurazpol.notices.actions.hand import Hand, content_of
from eurazpol.notices.actions.in_force import put_in_force
from eurazpol.notices.actions.letters import head, holders, tell_release, tell_status
from eurazpol.notices.actions.photos_kept import keep_arrived
from eurazpol.notices.actions.public_kept import keep_release
from eurazpol.notices.domain import wire
from eurazpol.notices.domain.content import Content, plain
from eurazpol.notices.domain.decision import Decided, Why
from eurazpol.notices.domain.errors import OutOfOrder
from eurazpol.notices.domain.kinds import Form
from eurazpol.notices.domain.lifecycle import MOVES, Stage, Status, Step
from eurazpol.notices.domain.public import known_fields
from eurazpol.notices.store.models import NoticeRow, RecipientRow, VersionRow

PEER = Actor.system("notices")


def notice_handlers(deps: NoticesDeps) -> Mapping[str, Handler]:
    """Return what takes in each kind of message, for the node to give to the exchange."""
    taking = {
        wire.DRAFT: _take_draft,
        wire.DECISION: _take_decision,
        wire.NOTICE: _take_notice,
        wire.STATUS: _take_status,
        wire.RELEASE: _take_release,
    }
    return {kind: partial(transaction.atomic(handler), deps) for kind, handler in taking.items()}


def _take_draft(deps: NoticesDeps, received: Received, now: datetime) -> None:
    if not deps.node.is_secretariat:
        raise OutOfOrder("notice-not-secretariat", field="head")
    sent = wire.read(wire.DraftSent, received.body)
    if sent.head.origin != received.sender:
        raise OutOfOrder("notice-of-another-node", field="head.origin", value=sent.head.origin)
    hand = _kept(deps, sent.head, sent.notice, now)
    if _known_version(hand, sent.head.version) or hand.status.over:
        return
    version = _put_version(hand, sent.head, sent.notice, received, sent.reason)
    version.drafted_by, version.approved_by = sent.drafted_by, sent.approved_by
    version.save()
    keep_arrived(hand, version, sent.photos, received.parts, received.sender)
    _keep_released(hand, sent.released)
    hand.row.stage = Stage.SECRETARIAT.value
    if sent.notice.form is Form.DIFFUSION:
        put_in_force(hand, version, sent.notice)
    elif hand.row.version == 0:
        hand.row.status = Status.REVIEW.value
        hand.row.handling = version.handling
        hand.show(sent.notice)
    hand.save()
    hand.tell(message("notices-line-came"), detail=sent.reason, by_peer=True)
    hand.journal("notice-draft-received", message=received.id, version=sent.head.version)


def _take_decision(deps: NoticesDeps, received: Received, now: datetime) -> None:
    _require_secretariat(deps, received)
    sent = wire.read(wire.DecisionSent, received.body)
    hand = _known(deps, sent.head, now)
    version = (
        VersionRow.objects.select_for_update()
        .filter(notice=hand.row, version=sent.head.version)
        .first()
    )
    if not hand.ours or version is None:
        raise OutOfOrder("notice-not-here", field="head.id", value=sent.head.id)
    if hand.stage is not Stage.SECRETARIAT:
        return
    reasons = tuple(Why(one.code, one.field, one.text) for one in sent.reasons)
    keep_reasons(hand, version.version, sent.outcome.value, reasons)
    hand.row.stage = ""
    diffusion = hand.row.form == Form.DIFFUSION.value
    hand.tell(message(f"notices-line-{sent.outcome.value}", version=version.version), by_peer=True)
    if sent.outcome is Decided.PUBLISH and not diffusion:
        put_in_force(hand, version, content_of(version), review_by=sent.review_by)
    elif sent.outcome is Decided.RETURN:
        begin_again(hand, version, "")
        if hand.row.version == 0:
            hand.row.status = Status.DRAFT.value
    elif sent.outcome is Decided.REFUSE:
        _refused(hand)
    hand.save()
    hand.journal("notice-decision-received", message=received.id, outcome=sent.outcome.value)


def _refused(hand: Hand) -> None:
    """A first version ends; a diffusion that went out already is cancelled where it went."""
    if hand.row.form == Form.DIFFUSION.value and hand.row.version:
        why = in_every_language("notices-recall-refused")
        sent = wire.StatusSent(head=head(hand, hand.row.version), step=Step.CANCEL, reason=why)
        apply_step(hand, Step.CANCEL, "")
        tell_status(hand, sent, holders(hand))
        take_back_content(hand, why)
    elif hand.row.version == 0:
        hand.row.status = Status.REFUSED.value


def _take_notice(deps: NoticesDeps, received: Received, now: datetime) -> None:
    sent = wire.read(wire.NoticeSent, received.body)
    content = sent.notice
    if content.form is Form.NOTICE:
        _require_secretariat(deps, received)
    elif received.sender != sent.head.origin:
        raise OutOfOrder("notice-of-another-node", field="head.origin", value=sent.head.origin)
    if sent.head.origin == deps.node.name:
        raise OutOfOrder("notice-of-ours", field="head.origin")
    hand = _kept(deps, sent.head, content, now)
    if sent.head.version <= hand.row.version or hand.status.over:
        return
    version = _put_version(hand, sent.head, content, received, sent.reason)
    keep_arrived(hand, version, sent.photos, received.parts, received.sender)
    _keep_released(hand, sent.released)
    put_in_force(hand, version, content, review_by=sent.review_by, published_at=sent.published_at)
    hand.journal("notice-received", message=received.id, version=sent.head.version)


def _take_status(deps: NoticesDeps, received: Received, now: datetime) -> None:
    sent = wire.read(wire.StatusSent, received.body)
    hand = _known(deps, sent.head, now)
    by_owner = _from_owner(hand, received)
    if hand.status not in MOVES[sent.step].before:
        return
    apply_step(hand, sent.step, sent.reason, review_by=sent.review_by)
    if not by_owner and sent.codes:
        keep_reasons(
            hand, sent.head.version, sent.step.value, tuple(Why(code) for code in sent.codes)
        )
    if deps.node.is_secretariat or hand.ours:
        tell_status(hand, sent, holders(hand))
    if hand.ours and hand.status.over:
        take_back_content(hand, sent.reason)


def _take_release(deps: NoticesDeps, received: Received, now: datetime) -> None:
    sent = wire.read(wire.ReleaseSent, received.body)
    hand = _known(deps, sent.head, now)
    if hand.ours:
        raise OutOfOrder("notice-of-ours", field="head.origin")
    by_owner = _from_owner(hand, received)
    if hand.status.over or not _keep_released(hand, sent.released):
        return
    done = "released" if sent.released.fields else "release-withdrawn"
    texts = tuple(field.text for field in known_fields(sent.released.fields))
    hand.tell(message(f"notices-line-{done}", fields=texts), detail=sent.reason, by_peer=True)
    hand.journal(f"notice-{done}", sent.reason, message=received.id)
    if deps.node.is_secretariat and by_owner:
        tell_release(hand, sent, holders(hand))


def _keep_released(hand: Hand, said: wire.Released | None) -> bool:
    return said is not None and keep_release(hand.row, said)


def _from_owner(hand: Hand, received: Received) -> bool:
    """Whether the owner itself says it; who else says it is the secretariat, or it is refused."""
    by_owner = received.sender == hand.row.origin
    diffusion = hand.row.form == Form.DIFFUSION.value
    if by_owner and not (hand.deps.node.is_secretariat or diffusion):
        raise OutOfOrder("notice-status-sender", field="head.origin", value=received.sender)
    if not by_owner:
        _require_secretariat(hand.deps, received)
    return by_owner


def notice_settled(settled: Settled, now: datetime) -> None:  # noqa: ARG001
    """Note that a version arrived at a node, or that the node refused it, and why."""
    if settled.kind != wire.NOTICE:
        return
    rows = RecipientRow.objects.filter(message_id=settled.message_id)
    if settled.outcome is Outcome.ACCEPTED:
        rows.update(delivered_at=settled.at)
    elif settled.reason is not None:
        rows.update(refusal=write_arg(settled.reason.text))


def _require_secretariat(deps: NoticesDeps, received: Received) -> None:
    if received.sender != deps.courier.secretariat():
        raise OutOfOrder("notice-from-no-secretariat", field="head", value=received.sender)


def _known(deps: NoticesDeps, said: wire.Head, now: datetime) -> Hand:
    row = NoticeRow.objects.select_for_update().filter(origin=said.origin, uid=said.id).first()
    if row is None:
        raise OutOfOrder("notice-not-here", field="head.id", value=said.id)
    return Hand(deps, row, PEER, now)


def _kept(deps: NoticesDeps, said: wire.Head, content: Content, now: datetime) -> Hand:
    """Return the notice, made where it is new; its number bears the state of its node."""
    state = deps.courier.state_of(said.origin)
    prefix = state.iso if state else "GS"
    if not said.number.startswith(f"{prefix}-"):
        raise OutOfOrder("notice-number-of-another", field="head.number", value=said.number)
    row = NoticeRow.objects.select_for_update().filter(origin=said.origin, uid=said.id).first()
    if row is None:
        row = NoticeRow(
            uid=said.id,
            origin=said.origin,
            number=said.number,
            issuer=state.iso if state else "",
            status=Status.DRAFT.value,
            came_at=now,
        )
        hand = Hand(deps, row, PEER, now)
        hand.show(content)
        hand.save()
        return hand
    if row.number != said.number:
        raise OutOfOrder("notice-number-differs", field="head.number", value=said.number)
    return Hand(deps, row, PEER, now)


def _known_version(hand: Hand, version: int) -> bool:
    return VersionRow.objects.filter(notice=hand.row, version__gte=version).exists()


def _put_version(
    hand: Hand, said: wire.Head, content: Content, received: Received, reason: str
) -> VersionRow:
    return VersionRow.objects.create(
        notice=hand.row,
        version=said.version,
        content=plain(content),
        handling=msgspec.to_builtins(received.handling),
        reason=reason,
        drafted_at=said.at,
        message_id=received.id,
    )
