"""Draw up a notice: create it, save it, begin a new version of one that is in force.

1. A state draws up every kind but the special one, which is the secretariat's.
2. A draft may lack anything; what it says must make sense. The check at every save tells what is
   missing.
3. Who saves over the work of another is told so: ``seen`` is the stamp of the form.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, require
from eurazpol.exchange.domain.handling import Handling, check_known
from eurazpol.kernel.texts import message
from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.actions.hand import NOTICE, Hand, opened
from eurazpol.notices.actions.photos_kept import inherit_photos
from eurazpol.notices.domain.content import Content, plain, read_content, with_photo
from eurazpol.notices.domain.errors import InvalidNotice, NotAllowed, StaleNotice
from eurazpol.notices.domain.kinds import KINDS
from eurazpol.notices.domain.lifecycle import Stage, Status, Step, moved
from eurazpol.notices.store.models import CounterRow, NoticeRow, VersionRow


@dataclass(frozen=True, slots=True)
class Written:
    """What the officer wrote: plain data of the content, and the conditions of use."""

    content: Mapping[str, Any]
    handling: Handling


@transaction.atomic
def create(deps: NoticesDeps, written: Written, uid: UUID, actor: Actor, now: datetime) -> int:
    """Keep a new draft; return its key. ``uid`` names it on every node.

    The same ``uid`` once more is the same draft: a form that was sent twice makes one.
    """
    require(actor, Act.DRAFT_NOTICE, NOTICE)
    content = _readable(deps, written)
    known = NoticeRow.objects.filter(origin=deps.node.name, uid=uid).first()
    if known is not None:
        return int(known.pk)
    state = deps.node.state
    row = NoticeRow(
        uid=uid,
        origin=deps.node.name,
        number=_next_number(deps, now),
        issuer=state.iso if state else "",
        status=Status.DRAFT.value,
        stage=Stage.DRAFT.value,
        handling=msgspec.to_builtins(written.handling),
        came_at=now,
        author_id=actor.officer_id or None,
        author_authority_id=actor.authority_id,
    )
    hand = Hand(deps, row, actor, now)
    hand.show(content)
    hand.save()
    _begin(hand, 1, content)
    hand.tell(message("notices-line-drafted"))
    hand.journal("notice-drafted", kind=content.kind.value, form=content.form.value)
    return int(row.pk)


@transaction.atomic
def save(
    deps: NoticesDeps, pk: int, written: Written, seen: str, actor: Actor, now: datetime
) -> None:
    """Save the version in work; raise :class:`StaleNotice` when somebody saved meanwhile."""
    hand = opened(deps, pk, Act.DRAFT_NOTICE, actor, now)
    if hand.stage is not Stage.DRAFT or not hand.ours:
        raise NotAllowed("notice-not-draft", number=hand.row.number)
    if seen and seen != stamp(hand.row):
        raise StaleNotice("notice-stale", number=hand.row.number)
    content = _readable(deps, written)
    version = hand.in_work
    if hand.row.version and content.kind.value != hand.row.kind:
        raise InvalidNotice("notice-kind-fixed", field="kind")
    if version.photos.exists():
        content = with_photo(content)
    version.content = plain(content)
    version.handling = msgspec.to_builtins(written.handling)
    if actor.officer_id not in version.writers:
        version.writers = [*version.writers, actor.officer_id]
    version.drafted_by, version.drafted_at = actor.name, now
    version.save()
    if hand.row.version == 0:
        hand.show(content)
        hand.row.handling = version.handling
    hand.save()
    hand.journal("notice-saved", version=version.version)


@transaction.atomic
def amend(deps: NoticesDeps, pk: int, reason: str, actor: Actor, now: datetime) -> None:
    """Begin a new version of a notice in force; the old one stays in force until it is decided."""
    hand = opened(deps, pk, Act.DRAFT_NOTICE, actor, now)
    if not hand.ours:
        raise NotAllowed("notice-of-another", number=hand.row.number)
    moved(hand.status, Step.AMEND)
    if hand.stage is not None:
        raise NotAllowed("notice-in-work", number=hand.row.number)
    require_reason(reason)
    last = VersionRow.objects.filter(notice=hand.row).latest("version")
    _begin(hand, last.version + 1, read_content(hand.row.content), reason.strip())
    hand.row.stage = Stage.DRAFT.value
    hand.save()
    hand.tell(message("notices-line-amending"), detail=reason.strip())
    hand.journal("notice-amending", reason, version=last.version + 1)


def begin_again(hand: Hand, returned: VersionRow, reason: str) -> None:
    """Open the version that follows a returned one, with what it said."""
    _begin(hand, returned.version + 1, read_content(returned.content), reason, returned.writers)
    hand.row.stage = Stage.DRAFT.value


def stamp(row: NoticeRow) -> str:
    """Return what a form carries to tell whether somebody saved meanwhile."""
    return row.changed_at.isoformat()


def require_reason(reason: str) -> None:
    """Raise :class:`InvalidNotice` for a reason that says nothing."""
    if len(reason.strip()) < 10:
        raise InvalidNotice("notice-reason-short", field="reason", least=10)


def _begin(
    hand: Hand, version: int, content: Content, reason: str = "", writers: tuple[int, ...] = ()
) -> None:
    actor = hand.actor
    begun = VersionRow.objects.create(
        notice=hand.row,
        version=version,
        content=plain(content),
        handling=hand.row.handling,
        reason=reason,
        drafted_by="" if actor.is_system else actor.name,
        writers=list(writers) if actor.is_system else [actor.officer_id],
        drafted_at=hand.now,
    )
    inherit_photos(begun)


def _readable(deps: NoticesDeps, written: Written) -> Content:
    check_known(written.handling)
    content = read_content(written.content)
    if KINDS[content.kind].by_states is deps.node.is_secretariat:
        raise InvalidNotice("notice-kind-of-secretariat", field="kind", kind=content.kind.text)
    return content


def _next_number(deps: NoticesDeps, now: datetime) -> str:
    year = now.astimezone(deps.node.zone).year
    CounterRow.objects.bulk_create([CounterRow(year=year)], ignore_conflicts=True)
    counter = CounterRow.objects.select_for_update().get(year=year)
    counter.last += 1
    counter.save(update_fields=["last"])
    prefix = deps.node.state.iso if deps.node.state else "GS"
    return f"{prefix}-NOT-{year}-{counter.last:06d}"
