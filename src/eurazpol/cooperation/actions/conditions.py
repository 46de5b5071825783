"""Keep the handling conditions of messages with what came in them, and ask them before a use.

1. What a message lays on our case is kept in the transaction that takes the message in; a
   condition that leads to nothing is refused, since it could not be obeyed.
2. What we send goes under the conditions of the case, joined with those of whatever it passes on;
   the sources are named. Something that may not be passed on holds the whole message back.
3. A use that rests on a permission is recorded, and the owner is told.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import msgspec

from eurazpol.access.domain.actor import Actor, Role
from eurazpol.access.domain.permissions import Act
from eurazpol.access.domain.permissions import may as may_act
from eurazpol.cooperation.actions.erase_origin import sources_of
from eurazpol.cooperation.actions.work import Work, target
from eurazpol.cooperation.domain.conditions import (
    FACTS,
    PAPERS,
    TEXT,
    Condition,
    Judged,
    found_again,
    judge,
    laid_by,
    leads,
    moved,
    on,
    pointer_of,
    refused_places,
    whole,
)
from eurazpol.cooperation.domain.errors import ConditionBars, OutOfOrder
from eurazpol.cooperation.domain.kinds.table import kind_of
from eurazpol.cooperation.domain.papers import REQUEST
from eurazpol.cooperation.store.conditions import (
    ConditionRow,
    DoneRow,
    OwnTermsRow,
    WiderUseRow,
)
from eurazpol.cooperation.store.models import CaseRow, PaperRow
from eurazpol.exchange.domain import wire as exchange_wire
from eurazpol.exchange.domain.handling import (
    Handling,
    Permission,
    Terms,
    Use,
    UseKind,
    limits_reading,
    restricts,
    strictest,
)
from eurazpol.exchange.domain.letter import Received, Source
from eurazpol.exchange.domain.wider_use import DONE, WiderUseDone
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message, message

StateOf = Callable[[str], Country | None]


def conditions_of(row: CaseRow, state_of: StateOf) -> tuple[Condition, ...]:
    """Return what others laid on the case, with the permissions that they gave us."""
    rows = (one for one in row.conditions.all() if not one.ours)
    return as_conditions(sorted(rows, key=lambda one: one.pk), state_of)


def as_conditions(rows: Sequence[ConditionRow], state_of: StateOf) -> tuple[Condition, ...]:
    """Return rows as the domain knows them."""
    if not rows:
        return ()
    known = cache(state_of)
    granted = _permissions({row.message_id for row in rows})
    return tuple(
        Condition(
            id=row.pk,
            owner=row.peer,
            state=known(row.peer),
            message=row.message_id,
            pointer=row.pointer,
            place=row.place,
            terms=read_terms(row.terms),
            at=row.at,
            permissions=tuple(
                permission
                for peer, message_id, fields, permission in granted
                if (peer, message_id) == (row.peer, row.message_id) and _covers(fields, row.pointer)
            ),
            sources=tuple((one["owner"], one["id"]) for one in row.sources),
            copied_from=row.copied_from,
        )
        for row in rows
    )


def _permissions(messages: set[str]) -> list[tuple[str, str, tuple[str, ...], Permission]]:
    answered = WiderUseRow.objects.filter(
        asked_by_us=True, message_id__in=messages, until__isnull=False
    )
    return [
        (
            row.peer,
            row.message_id,
            tuple(row.ask["fields"]),
            Permission(
                row.ask_id,
                frozenset(row.answer["uses"]),
                row.answered_at,
                row.until,
                frozenset(row.answer["to"]),
                frozenset(row.answer["purposes"]),
            ),
        )
        for row in answered.order_by("-until")
        if row.answer and row.answered_at and row.until
    ]


def _covers(fields: tuple[str, ...], pointer: str) -> bool:
    """Whether a permission for ``fields`` of a message (none: all of it) is one for ``pointer``."""
    return not fields or any(pointer == one or pointer.startswith(f"{one}/") for one in fields)


def read_terms(plain: Mapping[str, Any]) -> Terms:
    """Read terms as they were stored."""
    return msgspec.convert(plain, Terms)


def use_of(row: CaseRow, actor: Actor, kind: UseKind, to: str = "") -> Use:
    """Return the use that an officer wants to make of what is in a case.

    Who stands in for the absent holder makes it in the place of that one.
    """
    absent = actor.absent(row.holder_id)
    roles = actor.roles | (absent.roles if absent else frozenset())
    return Use(
        kind,
        kind_of(row.kind).line.value,
        to,
        holds=actor.is_system or row.holder_id == actor.officer_id or absent is not None,
        central=actor.is_system or Role.CENTRAL_AUTHORITY in roles,
        trusted=may_act(actor, Act.READ_WITHHELD, target(row)).allowed,
    )


def require_use(work: Work, kind: UseKind, conditions: Iterable[Condition], to: str = "") -> Judged:
    """Raise :class:`ConditionBars` with owner, message and rule unless the use may be made."""
    judged = judge(conditions, use_of(work.row, work.actor, kind, to), work.now)
    if judged.why is not None:
        raise ConditionBars("condition-bars", why=judged.why)
    return judged


def require_court_use(work: Work) -> Judged:
    """Raise :class:`ConditionBars` unless the facts of the case may go into a paper for a court."""
    laid = conditions_of(work.row, work.deps.courier.state_of)
    return require_use(work, UseKind.EVIDENCE, on(laid, FACTS))


def marking(conditions: Iterable[Condition]) -> Message | None:
    """Return the line that a paper or an export carries: the strictest code and the owners."""
    laid = tuple(one for one in conditions if restricts(one.terms))
    if not laid:
        return None
    owners = tuple(dict.fromkeys(one.owner for one in laid))
    named = {one.owner: one.named for one in laid}
    return message(
        "cooperation-condition-marking",
        code=whole(laid).code.text,
        owners=tuple(named[owner] for owner in owners),
    )


def keep_conditions(work: Work, received: Received, papers: Mapping[int, PaperRow]) -> None:
    """Keep what the message lays on the case; ``papers`` are those of it by their number."""
    try:
        laid = [found for found in laid_by(received.handling, received.body) if restricts(found[2])]
    except LookupError as error:
        raise OutOfOrder(
            "message-condition-place", field="handling.fields", value=str(error.args[0])
        ) from None
    sources = [{"owner": one.owner, "id": one.id} for one in received.derived_from]
    ConditionRow.objects.bulk_create(
        ConditionRow(
            case=work.row,
            peer=received.sender,
            message_id=received.id,
            pointer=pointer,
            place=f"{TEXT}/{received.id}" if place == TEXT else _kept_place(place, papers),
            paper=_paper_at(place, papers),
            terms=msgspec.to_builtins(terms),
            hides=limits_reading(terms),
            sources=sources,
            at=received.sent_at,
        )
        for pointer, place, terms in laid
    )
    if laid:
        code = strictest(*(terms for _, _, terms in laid)).code
        told = message("cooperation-history-conditions", code=code.text, peer=work.peer)
        work.tell("message", told, message_id=received.id, by_peer=True)
        work.journal("conditions-received", message=received.id, code=code.value)


def _paper_at(place: str, papers: Mapping[int, PaperRow]) -> PaperRow | None:
    return papers.get(_number(place)) if place.startswith(PAPERS) else None


def _kept_place(place: str, papers: Mapping[int, PaperRow]) -> str:
    """Return the place in our case: a paper is known here by its row, not by its number."""
    paper = _paper_at(place, papers)
    return f"{PAPERS}/{paper.pk}" if paper else place


def _number(place: str) -> int:
    return int(place.rpartition("/")[2])


def follow_facts(
    row: CaseRow, before: Mapping[str, Any], after: Mapping[str, Any], message_id: str = ""
) -> None:
    """Let the conditions on persons follow them when their order in the facts has changed.

    Those of the message ``message_id`` already speak of ``after`` and stay. A person who cannot be
    found again leaves the conditions on all persons of the case.
    """
    old, new, at = before.get("persons", ()), after.get("persons", ()), f"{FACTS}/persons"
    laid = ConditionRow.objects.filter(case=row, ours=False, place__startswith=f"{at}/")
    for one in laid.exclude(message_id=message_id):
        number, _, inside = one.place.removeprefix(f"{at}/").partition("/")
        now_at = found_again(old, new, int(number))
        if now_at != int(number):
            below = f"/{inside}" if inside else ""
            one.place = at if now_at is None else f"{at}/{now_at}{below}"
            one.save(update_fields=["place"])


def with_withheld(work: Work, facts: Mapping[str, Any]) -> dict[str, Any]:
    """Return facts as an officer wrote them, with the parts that are partly withheld as kept."""
    laid = conditions_of(work.row, work.deps.courier.state_of)
    use = use_of(work.row, work.actor, UseKind.READ)
    hidden = refused_places(laid, work.row.facts, use, work.now)
    parts = {place.split("/")[2] for place in hidden}
    return {**facts, **{part: work.row.facts[part] for part in parts}}


def copy_conditions(
    source: CaseRow, target: CaseRow, old: str, new: str, paper: PaperRow | None = None
) -> None:
    """Lay on ``new`` of ``target`` what lies on ``old`` of ``source``; the owner stays the same.

    A ``paper`` is bound as a whole by whatever it was written from.
    """
    for one in list(ConditionRow.objects.filter(case=source, ours=False).order_by("pk")):
        inside = one.place == old or one.place.startswith(f"{old}/")
        above = bool(one.place) and old.startswith(f"{one.place}/")
        if inside or above:
            one.pk, one.case, one.paper = None, target, paper
            one.place = moved(one.place, old, new) if inside and paper is None else new
            if source.pk != target.pk:
                one.copied_from = one.copied_from or source.number
            one.save(force_insert=True)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Under what a message of ours leaves, from what it comes, on what permissions it rests."""

    handling: Handling
    derived_from: tuple[Source, ...] = ()
    by: tuple[str, ...] = ()


@dataclass(slots=True)
class _Joined:
    """Conditions of fields as they are joined."""

    fields: dict[str, Terms] = field(default_factory=dict)

    def add(self, pointer: str, terms: Terms) -> None:
        self.fields[pointer] = strictest(self.fields.get(pointer, Terms()), terms)


def conditions_to_send(
    work: Work, body: Mapping[str, Any], papers: Sequence[PaperRow], to: str
) -> Outgoing:
    """Put together the conditions of a message; raise :class:`ConditionBars` if it may not leave.

    A message without facts, papers or words has nothing to restrict. The letter of request says
    the facts once more, so it is bound by what binds any of them.
    """
    carries = ("facts", "answer", "adapted_months", "reason", "note")
    if not papers and not any(body.get(name) for name in carries):
        return Outgoing(Handling())
    own = {one.place: read_terms(one.terms) for one in OwnTermsRow.objects.filter(case=work.row)}
    base = own.pop("", Terms())
    joined, number_of = _Joined(), {paper.pk: number for number, paper in enumerate(papers)}
    letters = [f"{PAPERS}/{number_of[one.pk]}" for one in papers if one.paper == REQUEST]
    for place, terms in own.items():
        pointer = _pointer(place, number_of, body)
        if pointer and leads(pointer, body):
            joined.add(pointer, terms)
            for letter in letters if place.startswith(FACTS) else ():
                joined.add(letter, terms)
    passed: list[Condition] = []
    for one in conditions_of(work.row, work.deps.courier.state_of):
        pointer = _pointer(one.place, number_of, body)
        if pointer and not one.own and one.owner != to and leads(pointer, body):
            passed.append(one)
            joined.add(pointer, one.terms)
    judged = require_use(work, UseKind.ONWARD, passed, to)
    sources = dict.fromkeys(Source(one.message, one.owner) for one in passed)
    sources.update(dict.fromkeys(sources_of(work.row, body, papers, to)))
    return Outgoing(
        Handling(**msgspec.structs.asdict(base), fields=joined.fields),
        tuple(sources),
        judged.by,
    )


def _pointer(place: str, number_of: Mapping[int, int], body: Mapping[str, Any]) -> str:
    """Return where a place of the case is in a message of ours, empty if it does not leave."""
    if place.startswith(FACTS):
        return pointer_of(place, body)
    if place.startswith(f"{PAPERS}/"):
        number = number_of.get(_number(place))
        return "" if number is None else f"{PAPERS}/{number}"
    return ""


def keep_sent(work: Work, message_id: str, going: Outgoing, to: str) -> None:
    """Remember under what our message left, and tell the owners what was passed on."""
    if restricts(going.handling) or going.handling.fields:
        laid = [("", strictest(going.handling)), *going.handling.fields.items()]
        ConditionRow.objects.bulk_create(
            ConditionRow(
                case=work.row,
                ours=True,
                peer=to,
                message_id=message_id,
                pointer=pointer,
                place=pointer,
                terms=msgspec.to_builtins(terms),
                sources=[{"owner": one.owner, "id": one.id} for one in going.derived_from],
                at=work.now,
            )
            for pointer, terms in laid
        )
    if going.derived_from:
        owners = sorted({one.owner for one in going.derived_from})
        work.journal("passed-on", message=message_id, to=to, owners=owners)
    record_done(work, going.by, UseKind.ONWARD, message_id, to)


def record_done(work: Work, by: Iterable[str], kind: UseKind, what: str, to: str = "") -> None:
    """Record what was done under permissions, here and at their owners."""
    for row in WiderUseRow.objects.filter(asked_by_us=True, ask_id__in=tuple(by)):
        DoneRow.objects.create(
            wider_use=row, use=kind.value, to=to, what=what[:100], at=work.now,
            by_name=work.actor.name,
        )  # fmt: skip
        owner = work.deps.courier.state_of(row.peer)
        told = message(
            "cooperation-history-done", use=kind.text, owner=owner or row.peer,
            until=row.until or work.now,
        )  # fmt: skip
        work.tell("message", told, detail=what, message_id=row.answer_id)
        work.journal("wider-use-done", ask=row.ask_id, use=kind.value, what=what, to=to)
        body = WiderUseDone(
            ask=row.ask_id, at=exchange_wire.write_instant(work.now), to=to, use=kind, what=what
        )
        work.deps.courier.send(
            to=row.peer,
            kind=DONE,
            body=msgspec.to_builtins(body),
            parts=(),
            about=row.case.number,
            actor=work.actor,
            now=work.now,
        )
