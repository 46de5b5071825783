"""The owner releases a notice for the public, field by field, or withdraws that.

1. Who releases or withdraws says why; it is on record, and the history of the notice shows it.
2. It counts here at once. Whoever has the notice is told by a letter: the secretariat, which tells
   the members; of a diffusion its recipients. A draft carries the release along.
3. While the secretariat decides about the first version nothing is released; what is over has
   nothing to release.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, may
from eurazpol.kernel.texts import message
from eurazpol.notices.actions.control import to_tell
from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.actions.draft import require_reason
from eurazpol.notices.actions.hand import NOTICE, Hand, handling_of, opened
from eurazpol.notices.actions.letters import head, tell_release
from eurazpol.notices.actions.public_kept import fields_of, keep_release
from eurazpol.notices.domain import wire
from eurazpol.notices.domain.content import Content, read_content
from eurazpol.notices.domain.errors import NotAllowed
from eurazpol.notices.domain.lifecycle import Status
from eurazpol.notices.domain.public import (
    PublicField,
    check_release,
    in_time,
    releasable,
    to_anybody,
)
from eurazpol.notices.store.models import NoticeRow, ReleaseRow


@dataclass(frozen=True, slots=True)
class ReleaseView:
    """What the owner released of a notice, and whether the public sees it now.

    ``possible`` are the fields of which the notice says something.
    """

    fields: tuple[PublicField, ...]
    possible: tuple[PublicField, ...]
    reason: str
    by: str
    at: datetime | None
    shown: bool
    may_release: bool


def release_view(hand: Hand, content: Content) -> ReleaseView:
    """Return where a notice stands towards the public, for its reader."""
    kept = ReleaseRow.objects.filter(notice=hand.row).first()
    fields = fields_of(kept) if kept else ()
    allowed = may(hand.actor, Act.RELEASE_NOTICE, NOTICE).allowed
    row = hand.row
    return ReleaseView(
        fields=fields,
        possible=releasable(content),
        reason=kept.reason if kept else "",
        by=kept.by if kept else "",
        at=kept.at if kept else None,
        shown=bool(fields)
        and row.version > 0
        and row.erased_at is None
        and in_time(hand.status, row.review_by, hand.today)
        and to_anybody(hand.handling, hand.now).allowed,
        may_release=hand.ours and allowed and _open(hand.status),
    )


@transaction.atomic
def release(
    deps: NoticesDeps, pk: int, fields: Iterable[str], reason: str, actor: Actor, now: datetime
) -> None:
    """Let the public see these fields. Raises :class:`InvalidNotice` that names the rule."""
    hand = _own(deps, pk, actor, now)
    chosen = check_release(_content(hand.row), handling_of(hand.row.handling), fields, now)
    require_reason(reason)
    _say(hand, chosen, reason.strip())


@transaction.atomic
def withdraw(deps: NoticesDeps, pk: int, reason: str, actor: Actor, now: datetime) -> None:
    """Take a notice off the public list, here at once and wherever it went."""
    hand = _own(deps, pk, actor, now)
    kept = ReleaseRow.objects.filter(notice=hand.row).first()
    if kept is None or not kept.fields:
        raise NotAllowed("public-not-released", number=hand.row.number)
    require_reason(reason)
    _say(hand, (), reason.strip())


def _own(deps: NoticesDeps, pk: int, actor: Actor, now: datetime) -> Hand:
    hand = opened(deps, pk, Act.RELEASE_NOTICE, actor, now)
    if not hand.ours:
        raise NotAllowed("notice-of-another", number=hand.row.number)
    if not _open(hand.status):
        raise NotAllowed("public-not-now", status=hand.status.text)
    return hand


def _open(status: Status) -> bool:
    return not status.over and status is not Status.REVIEW


def _content(row: NoticeRow) -> Content:
    return read_content(row.content)


def _say(hand: Hand, fields: tuple[PublicField, ...], reason: str) -> None:
    names = tuple(field.value for field in fields)
    said = wire.Released(fields=names, at=hand.now)
    keep_release(hand.row, said, reason, hand.actor.name)
    done = "released" if fields else "release-withdrawn"
    texts = tuple(field.text for field in fields)
    hand.tell(message(f"notices-line-{done}", fields=texts), detail=reason)
    hand.journal(f"notice-{done}", reason, fields=list(names))
    if hand.row.version:
        body = wire.ReleaseSent(head=head(hand, hand.row.version), released=said, reason=reason)
        tell_release(hand, body, to_tell(hand))
