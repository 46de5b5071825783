"""What a reader is shown of handling conditions: those on a case, ours, and wider uses."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

import msgspec

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, may
from eurazpol.cooperation.actions.conditions import read_terms, use_of
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.wider_use_text import asked_text
from eurazpol.cooperation.actions.work import target
from eurazpol.cooperation.domain.conditions import Condition, judge
from eurazpol.cooperation.store.conditions import ConditionRow, OwnTermsRow, WiderUseRow
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.exchange.domain.handling import (
    Limit,
    Purpose,
    Terms,
    Use,
    UseKind,
    restricts,
)
from eurazpol.exchange.domain.handling import may as may_use
from eurazpol.exchange.domain.wider_use import WiderUse, WiderUseAnswer
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message


@dataclass(frozen=True, slots=True)
class TermsView:
    """Terms in words: the code first, then grades, limits and purposes."""

    code: str
    text: Message
    source: Message | None
    information: Message | None
    limits: tuple[Message, ...]
    purposes: tuple[Message, ...]
    purpose: str
    """In the owner's own words."""


@dataclass(frozen=True, slots=True)
class ConditionView:
    """One condition on one place of the case, with its owner, message and date."""

    id: int
    place: str
    owner: Message
    node: str
    message: str
    at: datetime
    terms: TermsView
    permitted: tuple[Message, ...]
    """What the owner has permitted us and until when; what has expired is not listed."""
    sources: tuple[str, ...]
    copied_from: str


@dataclass(frozen=True, slots=True)
class Handled:
    """What a view of a case says of handling conditions.

    ``marking`` is the strictest code of what others gave, with its owners; ``withheld`` names the
    facts that this reader may not have, by place, each with the reason.
    """

    marking: Message | None = None
    laid: tuple[ConditionView, ...] = ()
    withheld: Mapping[str, Message] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DoneView:
    """What was done under a permission."""

    use: Message
    to: Country | str
    what: str
    at: datetime


@dataclass(frozen=True, slots=True)
class WiderUseView:
    """A request for wider use as both sides keep it."""

    ask_id: str
    asked_by_us: bool
    peer: Country | str
    message: str
    fields: tuple[str, ...]
    what: Message
    ask: WiderUse
    reason: str
    by: str
    at: datetime
    answered_at: datetime | None
    answered_by: str
    answer_id: str
    granted: Message | None
    until: datetime | None
    in_force: bool
    answer_reason: str
    done: tuple[DoneView, ...]
    may_answer: bool


@dataclass(frozen=True, slots=True)
class SentView:
    """Under what one message of ours left, for all of it or for the place ``pointer``."""

    to: Country | str
    message: str
    pointer: str
    terms: TermsView
    at: datetime


def terms_view(terms: Terms) -> TermsView:
    """Return terms in words."""
    return TermsView(
        code=terms.code.value,
        text=terms.code.text,
        source=terms.source.text if terms.source else None,
        information=terms.information.text if terms.information else None,
        limits=tuple(Limit(one).text for one in terms.limits),
        purposes=tuple(Purpose(one).text for one in terms.purposes),
        purpose=terms.purpose,
    )


def condition_views(conditions: Iterable[Condition], now: datetime) -> tuple[ConditionView, ...]:
    """Return the conditions that say anything, as a reader sees them."""
    return tuple(
        ConditionView(
            id=one.id,
            place=one.place,
            owner=one.named,
            node=one.owner,
            message=one.message,
            at=one.at,
            terms=terms_view(one.terms),
            permitted=_permitted(one, now),
            sources=tuple(owner for owner, _ in one.sources),
            copied_from=one.copied_from,
        )
        for one in conditions
        if restricts(one.terms)
    )


def _permitted(one: Condition, now: datetime) -> tuple[Message, ...]:
    """Return the sentences of the uses that only a permission lets happen."""
    uses = [Use(kind) for kind in UseKind if kind is not UseKind.ONWARD]
    recipients = sorted({to for permission in one.permissions for to in permission.to})
    uses += [Use(UseKind.ONWARD, to=to) for to in recipients]
    purposes = one.terms.purposes or ("",)
    verdicts = (
        may_use(
            Use(use.kind, purposes[0], use.to, holds=False, central=False),
            one.terms, one.permissions, now,
        )
        for use in uses
    )  # fmt: skip
    return tuple(dict.fromkeys(verdict.reason for verdict in verdicts if verdict.by))


def withheld(
    conditions: Iterable[Condition], row: CaseRow, actor: Actor, kind: UseKind, now: datetime
) -> Message | None:
    """Return why something with these conditions is withheld from the reader, if it is."""
    return judge(conditions, use_of(row, actor, kind), now).why


def wider_use_views(
    deps: CooperationDeps, number: str, actor: Actor, now: datetime
) -> tuple[WiderUseView, ...]:
    """Return the requests about the case, newest first; a copy's are those of its source too."""
    row = CaseRow.objects.get(number=number)
    allowed = may(actor, Act.PERMIT_WIDER_USE, target(row)).allowed
    found = WiderUseRow.objects.filter(case=row) | WiderUseRow.objects.filter(copy=row)
    return tuple(
        _wider_use(deps, one, now, may_answer=allowed)
        for one in found.prefetch_related("done").order_by("-asked_at", "-pk")
    )


def _wider_use(
    deps: CooperationDeps, row: WiderUseRow, now: datetime, *, may_answer: bool
) -> WiderUseView:
    ask = msgspec.convert(row.ask, WiderUse)
    said = msgspec.convert(row.answer, WiderUseAnswer) if row.answer else None
    states = deps.courier.state_of
    return WiderUseView(
        ask_id=row.ask_id,
        asked_by_us=row.asked_by_us,
        peer=states(row.peer) or row.peer,
        message=row.message_id,
        fields=tuple(ask.fields),
        what=asked_text(deps, ask),
        ask=ask,
        reason=ask.reason,
        by=row.by_name,
        at=row.asked_at,
        answered_at=row.answered_at,
        answered_by=row.answered_by,
        answer_id=row.answer_id,
        granted=asked_text(deps, said) if said and said.granted else None,
        until=row.until,
        in_force=bool(row.until and now < row.until),
        answer_reason=said.reason if said else "",
        done=tuple(
            DoneView(UseKind(one.use).text, states(one.to) or one.to, one.what, one.at)
            for one in sorted(row.done.all(), key=lambda one: one.pk)
        ),
        may_answer=may_answer and not row.asked_by_us and row.answered_at is None,
    )


def sent_views(deps: CooperationDeps, number: str) -> tuple[SentView, ...]:
    """Return under what our messages have left, newest first."""
    rows = ConditionRow.objects.filter(case__number=number, ours=True).order_by("-at", "pk")
    return tuple(
        SentView(
            deps.courier.state_of(row.peer) or row.peer,
            row.message_id,
            row.pointer,
            terms_view(read_terms(row.terms)),
            row.at,
        )
        for row in rows
    )


def own_terms(number: str) -> Mapping[str, Terms]:
    """Return under which terms we send: the case (empty place), facts, ``/papers/<id>``."""
    rows = OwnTermsRow.objects.filter(case__number=number).order_by("place")
    return {one.place: read_terms(one.terms) for one in rows}
