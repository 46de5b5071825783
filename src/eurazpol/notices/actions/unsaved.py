"""Forms of notices that are being written, kept until they are saved: nobody else sees them.

1. What is kept belongs to one officer and one form (``new-red``, ``notice-12``); it is no part of
   any record and no other officer's.
2. It goes when the form is saved or the officer drops it. An officer keeps at most twenty; the
   oldest gives way. What nobody went on with for thirty days goes too.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, require
from eurazpol.notices.actions.hand import NOTICE
from eurazpol.notices.domain.errors import UnknownNotice
from eurazpol.notices.domain.kinds import Kind
from eurazpol.notices.store.drafts import UnsavedRow
from eurazpol.notices.store.models import NoticeRow

MOST, MOST_FIELDS, MOST_VALUES, LONGEST = 20, 600, 60, 20_000
KEPT = timedelta(days=30)
_KEY = re.compile(r"(new|notice)-([a-z]{1,12}|[0-9]{1,15})\Z")
_TITLE = 300


@dataclass(frozen=True, slots=True)
class Unsaved:
    """What was typed, and when it was kept."""

    key: str
    title: str
    at: datetime
    values: Mapping[str, Sequence[str]] = field(default_factory=dict)

    @property
    def address(self) -> str:
        """The page on which it goes on."""
        of, _, rest = self.key.partition("-")
        return f"/notices/new?kind={rest}" if of == "new" else f"/notices/{rest}/edit"


@transaction.atomic
def keep_unsaved(unsaved: Unsaved, actor: Actor) -> None:
    """Keep what is typed; raises ``Forbidden`` and :class:`UnknownNotice`.

    Beyond the bounds it is cut: no form of this room takes as much.
    """
    require(actor, Act.DRAFT_NOTICE, NOTICE)
    _check_key(unsaved.key)
    values = {
        name: [text[:LONGEST] for text in texts[:MOST_VALUES]]
        for name, texts in list(unsaved.values.items())[:MOST_FIELDS]
    }
    UnsavedRow.objects.update_or_create(
        officer_id=actor.officer_id, key=unsaved.key,
        defaults={"title": unsaved.title[:_TITLE], "values": values, "at": unsaved.at},
    )  # fmt: skip
    old = UnsavedRow.objects.filter(officer_id=actor.officer_id).order_by("-at", "-pk")[MOST:]
    UnsavedRow.objects.filter(pk__in=[row.pk for row in old]).delete()


def unsaved_of(key: str, actor: Actor) -> Unsaved | None:
    """Return what the officer kept of a form, if there is something."""
    row = UnsavedRow.objects.filter(officer_id=actor.officer_id, key=key).first()
    return _read(row) if row else None


def all_unsaved(actor: Actor) -> tuple[Unsaved, ...]:
    """Return what the officer has kept, the newest first; raises ``Forbidden``."""
    require(actor, Act.DRAFT_NOTICE, NOTICE)
    rows = UnsavedRow.objects.filter(officer_id=actor.officer_id).order_by("-at", "-pk")
    return tuple(map(_read, rows))


def drop_unsaved(key: str, actor: Actor) -> None:
    """Forget what was typed: the form was saved, or the officer does not want it."""
    UnsavedRow.objects.filter(officer_id=actor.officer_id, key=key).delete()


def forget_unsaved(now: datetime) -> int:
    """Forget what nobody went on with; return how many forms there were."""
    return UnsavedRow.objects.filter(at__lt=now - KEPT).delete()[0]


def _check_key(key: str) -> None:
    """Raise :class:`UnknownNotice` for a key that names no form."""
    found = _KEY.match(key)
    of, rest = found.groups() if found else ("", "")
    known = rest in list(Kind) if of == "new" else of and rest.isdigit()
    if not known or (of == "notice" and not NoticeRow.objects.filter(pk=int(rest)).exists()):
        raise UnknownNotice("notice-unknown", number=key[:40])


def _read(row: UnsavedRow) -> Unsaved:
    return Unsaved(row.key, row.title, row.at, row.values)
