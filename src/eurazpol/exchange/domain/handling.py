"""Handling conditions: what the receiver may do with what it got. They travel inside the letter.

The code is the one that police cooperation uses (Europol handling codes; the provider restricts
access and use by Regulation (EU) 2016/794, Article 19(2)):

H0  may be used for preventing and combating crime, nothing else asked
H1  not as evidence in judicial proceedings without permission of the owner
H2  not passed on to anybody else without permission of the owner
H3  other restrictions, which ``limits`` and ``purposes`` name; neither evidence nor passing on
    without permission

Source and information are graded by the 4x4 system (Regulation (EU) 2016/794, Article 29): source
``A`` no doubt, ``B`` mostly reliable, ``C`` mostly unreliable, ``X`` cannot be assessed;
information ``1`` accurate, ``2`` known to the source itself, ``3`` not known but corroborated,
``4`` cannot be corroborated. An empty grade means that the owner has not graded.

1. A use is barred by the code, by a limit, by the purpose, or by who would read.
2. Each bar is lifted by a permission of the owner that is in force and covers this very use.
3. Of several conditions on one thing the strictest governs: what one bars, all together bar.
4. A limit or purpose that this node does not know is refused at the door: it could not be obeyed.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

import msgspec

from eurazpol.exchange.domain.errors import ExchangeError
from eurazpol.kernel.texts import Message, message

MAX_WORDS = 500


class Code(StrEnum):
    """The handling code, from the mildest to the strictest."""

    H0 = "H0"
    H1 = "H1"
    H2 = "H2"
    H3 = "H3"

    @property
    def text(self) -> Message:
        """The code with its words; the code alone says nothing to a person."""
        return message(f"exchange-handling-{self.value.lower()}")


class SourceGrade(StrEnum):
    """How far the source can be trusted, from the best to the worst."""

    NONE = ""
    A = "A"
    B = "B"
    C = "C"
    X = "X"

    @property
    def text(self) -> Message:
        """The grade in words."""
        return message(f"exchange-source-{self.value.lower() or 'none'}")


class InformationGrade(StrEnum):
    """How far the information can be trusted, from the best to the worst."""

    NONE = ""
    ONE = "1"
    TWO = "2"
    THREE = "3"
    FOUR = "4"

    @property
    def text(self) -> Message:
        """The grade in words."""
        return message(f"exchange-information-{self.value or 'none'}")


class Limit(StrEnum):
    """What the owner forbids besides the code."""

    NO_EVIDENCE = "no-evidence"
    NO_PASSING_ON = "no-passing-on"
    NO_EXPORT = "no-export"
    NO_PRINT = "no-print"
    HOLDER_ONLY = "holder-only"
    CENTRAL_ONLY = "central-only"
    ASK_FIRST = "ask-first"

    @property
    def text(self) -> Message:
        """The limit in words."""
        return message(f"exchange-limit-{self.value}")


class Purpose(StrEnum):
    """For which line of work the owner gave it: the lines of the table of rights."""

    JUDICIAL = "judicial"
    URGENT = "urgent"
    POLICE = "police"
    CUSTODY = "custody"

    @property
    def text(self) -> Message:
        """The purpose in words."""
        return message(f"exchange-purpose-{self.value}")


class UseKind(StrEnum):
    """What somebody wants to do with what was received."""

    READ = "read"
    EVIDENCE = "evidence"
    ONWARD = "pass-on"
    EXPORT = "export"
    PRINT = "print"

    @property
    def text(self) -> Message:
        """The use in words."""
        return message(f"exchange-use-{self.value}")


Word = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9-]{0,39}\Z")]
Words = Annotated[str, msgspec.Meta(max_length=MAX_WORDS)]
Pointer = Annotated[str, msgspec.Meta(pattern=r"^(/[^/]{1,120}){1,12}\Z", max_length=400)]


class Terms(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The conditions of one message, or of one field of it.

    ``limits`` are values of :class:`Limit`, ``purposes`` of :class:`Purpose` (none: any purpose);
    ``purpose`` says in the owner's words what it is for.
    """

    code: Code = Code.H0
    information: InformationGrade = InformationGrade.NONE
    limits: Annotated[tuple[Word, ...], msgspec.Meta(max_length=16)] = ()
    purpose: Words = ""
    purposes: Annotated[tuple[Word, ...], msgspec.Meta(max_length=16)] = ()
    source: SourceGrade = SourceGrade.NONE


class Handling(Terms, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The conditions of a message; ``fields`` holds stricter ones by JSON pointer into the body."""

    fields: Annotated[dict[Pointer, Terms], msgspec.Meta(max_length=200)] = msgspec.field(
        default_factory=dict
    )


@dataclass(frozen=True, slots=True)
class Permission:
    """What the owner permitted: the answer to the request ``id``, in force until ``until``.

    ``to`` names the nodes that it may be passed on to; ``purposes`` the further purposes.
    """

    id: str
    uses: frozenset[str]
    since: datetime
    until: datetime
    to: frozenset[str] = frozenset()
    purposes: frozenset[str] = frozenset()

    def in_force(self, now: datetime) -> bool:
        """Whether it is given and has not expired."""
        return self.since <= now < self.until


@dataclass(frozen=True, slots=True)
class Use:
    """A use that somebody wants to make: in a case of which purpose, for which node, by whom."""

    kind: UseKind
    purpose: str = ""
    to: str = ""
    holds: bool = True
    """Whether who does it holds the case."""
    central: bool = True
    """Whether who does it is of the central authority."""
    trusted: bool = True
    """Whether who does it may read what this state itself has marked as confidential."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """May it be done, and by which rule (not); ``by`` names the permissions that it rests on."""

    allowed: bool
    reason: Message
    by: tuple[str, ...] = ()


_BY_CODE: Mapping[Code, frozenset[UseKind]] = MappingProxyType(
    {
        Code.H0: frozenset(),
        Code.H1: frozenset({UseKind.EVIDENCE}),
        Code.H2: frozenset({UseKind.ONWARD, UseKind.EXPORT}),
        Code.H3: frozenset({UseKind.EVIDENCE, UseKind.ONWARD, UseKind.EXPORT}),
    }
)
"""A file that leaves the service can be given to anybody: exporting is passing on."""

_BY_LIMIT: Mapping[str, frozenset[UseKind]] = MappingProxyType(
    {
        Limit.NO_EVIDENCE: frozenset({UseKind.EVIDENCE}),
        Limit.NO_PASSING_ON: frozenset({UseKind.ONWARD, UseKind.EXPORT}),
        Limit.NO_EXPORT: frozenset({UseKind.EXPORT}),
        Limit.NO_PRINT: frozenset({UseKind.PRINT}),
        Limit.ASK_FIRST: frozenset(UseKind),
    }
)
_GRADES = tuple(SourceGrade), tuple(InformationGrade)


def check_known(handling: Handling) -> None:
    """Raise :class:`ExchangeError` that names the first limit or purpose that is not known."""
    for place, terms in (("", handling), *handling.fields.items()):
        for name, values, known in (
            ("limits", terms.limits, set(Limit)),
            ("purposes", terms.purposes, set(Purpose)),
        ):
            for value in values:
                if value not in known:
                    field = f"handling{place}/{name}"
                    raise ExchangeError("exchange-handling-unknown", field=field, value=value)


def strictest(*several: Terms) -> Terms:
    """Return the conditions that bar whatever one of ``several`` bars; none bar nothing."""
    found = Terms()
    for terms in several:
        found = _joined(found, terms)
    return found


def _joined(one: Terms, other: Terms) -> Terms:
    code = max(one.code, other.code)
    limits = {*one.limits, *other.limits}
    lost = (_BY_CODE[one.code] | _BY_CODE[other.code]) - _BY_CODE[code]
    if UseKind.EVIDENCE in lost:  # H1 with H2: the higher code does not say what the lower says
        limits.add(Limit.NO_EVIDENCE)
    purposes = set(one.purposes) & set(other.purposes)
    if not (one.purposes and other.purposes):
        purposes = {*one.purposes, *other.purposes}
    elif not purposes:  # no purpose serves both: "any" would weaken
        purposes = {*one.purposes, *other.purposes}
        limits.add(Limit.ASK_FIRST)
    sources, grades = _GRADES
    return Terms(
        code=code,
        information=max(one.information, other.information, key=grades.index),
        limits=tuple(sorted(limits)),
        purpose=_both(one.purpose, other.purpose),
        purposes=tuple(sorted(purposes)),
        source=max(one.source, other.source, key=sources.index),
    )


def _both(one: str, other: str) -> str:
    """Join two purposes in words; what does not fit is marked as cut."""
    if not other or other in one:
        return one
    if not one or one in other:
        return other
    whole = f"{one}; {other}"
    return whole if len(whole) <= MAX_WORDS else whole[: MAX_WORDS - 1] + "…"


def restricts(terms: Terms) -> bool:
    """Whether the terms say anything: mere H0 without limits and grades does not."""
    return strictest(terms) != Terms()


def limits_reading(terms: Terms) -> bool:
    """Whether there can be a reader who may not read it."""
    readers = {Limit.HOLDER_ONLY, Limit.CENTRAL_ONLY, Limit.ASK_FIRST}
    return bool(terms.purposes or readers & set(terms.limits))


def may(use: Use, terms: Terms, permissions: Sequence[Permission], now: datetime) -> Verdict:
    """Answer whether ``use`` may be made of what has these terms, with the rule."""
    held = [one for one in permissions if one.in_force(now)]
    used: dict[str, None] = {}
    for reason, lifts in _bars(use, terms):
        lifted = [one.id for one in held if lifts(one)]
        if not lifted:
            return Verdict(allowed=False, reason=reason)
        used[lifted[0]] = None
    if used:
        until = min(one.until for one in held if one.id in used)
        reason = message("exchange-handling-permitted", use=use.kind.text, until=until)
        return Verdict(allowed=True, reason=reason, by=tuple(used))
    return Verdict(allowed=True, reason=message("exchange-handling-allowed", use=use.kind.text))


class _Lifts:
    """Whether a permission lifts a bar: it names the use, the purpose, or reading."""

    def __init__(self, use: Use, what: str) -> None:
        self._use, self._what = use, what

    def __call__(self, permission: Permission) -> bool:
        if self._what == "purpose":
            return self._use.purpose in permission.purposes
        if self._what == "reader":
            return UseKind.READ in permission.uses
        to_them = self._use.kind is not UseKind.ONWARD or self._use.to in permission.to
        return self._use.kind in permission.uses and to_them


def _bars(use: Use, terms: Terms) -> Iterable[tuple[Message, _Lifts]]:
    """Return every rule that stands against the use, with what lifts it."""
    said = use.kind.text
    if use.kind in _BY_CODE[terms.code]:
        yield message("exchange-barred-code", code=terms.code.text, use=said), _Lifts(use, "use")
    for limit in terms.limits:
        named = Limit(limit).text
        if use.kind in _BY_LIMIT.get(limit, ()):
            yield message("exchange-barred-limit", limit=named, use=said), _Lifts(use, "use")
        elif (limit == Limit.HOLDER_ONLY and not use.holds) or (
            limit == Limit.CENTRAL_ONLY and not use.central
        ):
            yield message("exchange-barred-limit", limit=named, use=said), _Lifts(use, "reader")
    if terms.purposes and use.purpose not in terms.purposes:
        purposes = tuple(Purpose(one).text for one in terms.purposes)
        reason = message("exchange-barred-purpose", purposes=purposes, use=said)
        yield reason, _Lifts(use, "purpose")
