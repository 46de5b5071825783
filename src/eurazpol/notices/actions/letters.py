"""Letters about a notice: what goes to whom, and which letter it is derived from."""

from collections.abc import Iterable

from eurazpol.exchange.domain.handling import Handling
from eurazpol.exchange.domain.letter import Part, Source
from eurazpol.notices.actions.hand import Hand, handling_of
from eurazpol.notices.actions.photos_kept import photo_parts, photos_sent
from eurazpol.notices.actions.public_kept import release_of
from eurazpol.notices.domain import wire
from eurazpol.notices.domain.errors import NotAllowed
from eurazpol.notices.domain.lifecycle import Step
from eurazpol.notices.ports import Outgoing
from eurazpol.notices.store.models import RecipientRow, VersionRow


def head(hand: Hand, version: int) -> wire.Head:
    """Return the head of a letter about a version."""
    row = hand.row
    return wire.Head(
        id=str(row.uid), origin=row.origin, number=row.number, version=version, at=hand.now
    )


def secretariat_of(hand: Hand) -> str:
    """Return the secretariat's node; raise :class:`NotAllowed` while it is not known."""
    found = hand.deps.courier.secretariat()
    if found is None:
        raise NotAllowed("notice-no-secretariat")
    return found


def lay_before_secretariat(hand: Hand, version: VersionRow) -> None:
    """Send a version to the secretariat for its decision."""
    body = wire.DraftSent(
        head=head(hand, version.version),
        content=version.content,
        reason=version.reason,
        drafted_by=version.drafted_by,
        approved_by=version.approved_by,
        photos=photos_sent(version),
        released=release_of(hand.row),
    )
    version.draft_message = _post(hand, secretariat_of(hand), wire.DRAFT, body, version)


def send_out(hand: Hand, version: VersionRow, nodes: Iterable[str]) -> None:
    """Send a version in force to nodes; what came to us is passed on as its owner's."""
    row = hand.row
    if row.published_at is None or row.review_by is None:
        raise NotAllowed("notice-step", step=Step.PUBLISH.text, status=hand.status.text)
    body = wire.NoticeSent(
        head=head(hand, version.version),
        content=version.content,
        published_at=row.published_at,
        review_by=row.review_by,
        reason=version.reason,
        photos=photos_sent(version),
        released=release_of(row),
    )
    for node in sorted(nodes):
        RecipientRow.objects.create(
            notice=row,
            node=node,
            version=version.version,
            message_id=_post(hand, node, wire.NOTICE, body, version),
            sent_at=hand.now,
        )


def tell_status(hand: Hand, sent: wire.StatusSent, nodes: Iterable[str]) -> None:
    """Tell nodes what becomes of the notice."""
    for node in sorted(nodes):
        _post(hand, node, wire.STATUS, sent, None)


def tell_release(hand: Hand, sent: wire.ReleaseSent, nodes: Iterable[str]) -> None:
    """Tell nodes what the owner lets the public see."""
    for node in sorted(nodes):
        _post(hand, node, wire.RELEASE, sent, None)


def tell_decision(hand: Hand, sent: wire.DecisionSent) -> None:
    """Tell the owner what the secretariat decided."""
    _post(hand, hand.row.origin, wire.DECISION, sent, None)


def holders(hand: Hand) -> set[str]:
    """Return the nodes to which this node sent the notice."""
    rows = RecipientRow.objects.filter(notice=hand.row)
    return set(rows.values_list("node", flat=True))


def letters_of(hand: Hand) -> tuple[str, ...]:
    """Return the letters of this node that carry the content, oldest first."""
    drafts = VersionRow.objects.filter(notice=hand.row).exclude(draft_message="")
    sent = RecipientRow.objects.filter(notice=hand.row).order_by("pk")
    found = (
        *drafts.order_by("version").values_list("draft_message", flat=True),
        *sent.values_list("message_id", flat=True),
    )
    return tuple(dict.fromkeys(found))


def _post(hand: Hand, to: str, kind: str, body: wire.AnySent, version: VersionRow | None) -> str:
    """Queue one letter. With a version it carries content: conditions and source go along."""
    derived: tuple[Source, ...] = ()
    parts: tuple[Part, ...] = ()
    handling = Handling()
    if version is not None:
        handling, parts = handling_of(version.handling), photo_parts(hand, version)
        if version.message_id:
            derived = (Source(id=version.message_id, owner=hand.row.origin),)
    letter = Outgoing(to, kind, wire.plain(body), hand.row.number, handling, derived, parts)
    return hand.deps.courier.send(letter, hand.actor, hand.now)
