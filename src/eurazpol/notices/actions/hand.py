"""A notice in hand: opened and locked, its history, its journal, and who may touch it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import msgspec

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, may, require
from eurazpol.audit.actions.record import record
from eurazpol.exchange.domain.handling import Handling
from eurazpol.exchange.domain.reason import write_arg
from eurazpol.kernel.country import Country
from eurazpol.kernel.search import stored_words
from eurazpol.kernel.texts import Message
from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.actions.rules import rule_book
from eurazpol.notices.domain.compliance import Setting
from eurazpol.notices.domain.content import Content, plain, read_content
from eurazpol.notices.domain.errors import NotAllowed, UnknownNotice
from eurazpol.notices.domain.lifecycle import Stage, Status
from eurazpol.notices.store.models import LineRow, NoticeRow, VersionRow

JOURNAL = "notice"
NOTICE = Target(ObjectKind.NOTICE)
_TITLE = 300


@dataclass(frozen=True, slots=True)
class Hand:
    """Who works at which notice, when."""

    deps: NoticesDeps
    row: NoticeRow
    actor: Actor
    now: datetime

    @property
    def ours(self) -> bool:
        """Whether it was drawn up on this node."""
        return self.row.origin == self.deps.node.name

    @property
    def status(self) -> Status:
        """Where the notice stands."""
        return Status(self.row.status)

    @property
    def stage(self) -> Stage | None:
        """Where the version in work is."""
        return Stage(self.row.stage) if self.row.stage else None

    @property
    def today(self) -> date:
        """The day in the zone of the node."""
        return self.now.astimezone(self.deps.node.zone).date()

    @property
    def issuer(self) -> Country | None:
        """The state that asks; none for the secretariat."""
        return Country(self.row.issuer) if self.row.issuer else None

    @property
    def setting(self) -> Setting:
        """What the check looks at beside the content."""
        return Setting(self.issuer, self.today, rule_book())

    @property
    def in_work(self) -> VersionRow:
        """The version in work: the newest; raise :class:`NotAllowed` where none is."""
        if not self.row.stage:
            raise NotAllowed("notice-nothing-in-work", number=self.row.number)
        return VersionRow.objects.select_for_update().filter(notice=self.row).latest("version")

    @property
    def handling(self) -> Handling:
        """The conditions of use."""
        return handling_of(self.row.handling)

    def tell(self, text: Message, *, detail: str = "", by_peer: bool = False) -> None:
        """Add a line to the history."""
        LineRow.objects.create(
            notice=self.row,
            text=write_arg(text),
            detail=detail,
            at=self.now,
            actor=self.actor.name,
            system=self.actor.is_system,
            by_peer=by_peer,
        )

    def journal(self, action: str, ground: str = "", **details: Any) -> None:
        """Write the row of the journal."""
        entry = self.actor.entry(
            action, JOURNAL, self.row.number, ground=ground[:1000], details=details
        )
        record(entry, self.now)

    def show(self, content: Content) -> None:
        """Put a version into the columns that lists ask for."""
        row = self.row
        row.kind, row.form = content.kind.value, content.form.value
        row.content, row.title = plain(content), content.title[:_TITLE]
        row.words = words_of(row.number, content)

    def save(self) -> None:
        """Keep the row."""
        self.row.changed_at = self.now
        self.row.save()

    def tell_listeners(self) -> None:
        """Tell those who screen that the notice came into force, changed or is over."""
        for listener in self.deps.in_force:
            listener(int(self.row.pk), self.now)


def opened(deps: NoticesDeps, pk: int, act: Act, actor: Actor, now: datetime) -> Hand:
    """Open a notice for a change, locked; the right is asked for first."""
    require(actor, act, NOTICE)
    row = NoticeRow.objects.select_for_update().filter(pk=pk).first()
    if row is None or (row.version == 0 and not sees_drafts(actor)):
        raise UnknownNotice("notice-unknown", number=str(pk))
    return Hand(deps, row, actor, now)


def sees_drafts(actor: Actor) -> bool:
    """Whether the reader sees what was never in force: who draws up, approves or decides."""
    acts = (Act.DRAFT_NOTICE, Act.APPROVE_NOTICE, Act.DECIDE_NOTICE)
    return any(may(actor, act, NOTICE).allowed for act in acts)


def handling_of(data: dict[str, Any]) -> Handling:
    """Read conditions of use from the store."""
    return msgspec.convert(data, Handling)


def content_of(version: VersionRow) -> Content:
    """Read the content of a version."""
    return read_content(version.content)


def words_of(number: str, content: Content) -> str:
    """Return the words by which a notice is found in lists."""
    who = content.subject
    texts = [number, content.facts.charges, content.proceedings, who.birth_place]
    texts += [name.full for name in who.names] + [paper.number for paper in who.papers]
    texts += [one for thing in content.things for one in (thing.identifier, thing.description)]
    return f" {stored_words(texts)} "
