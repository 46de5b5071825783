"""The decision of the secretariat: two officers, coded reasons.

1. One officer assesses: an outcome, the answer under article 3 with its reason, an answer with its
   reason to every point that the rules leave to persons, and coded reasons for returning or
   refusing.
2. Another officer assesses the same version anew. Where both come to the same outcome it is
   decided; where not, the later one waits for another officer.
3. Publishing asks of both that nothing stands against it: neither article 3 nor a point.
4. Every return and refusal has at least one coded reason; codes are what statistics publish.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from eurazpol.kernel.texts import Message, message
from eurazpol.notices.domain.errors import InvalidNotice, NotAllowed
from eurazpol.notices.domain.rules import RuleTest

SHORTEST_REASON = 20
LONGEST_REASON = 2000


class Decided(StrEnum):
    """What becomes of a version."""

    PUBLISH = "publish"
    RETURN = "return"
    REFUSE = "refuse"

    @property
    def text(self) -> Message:
        """The outcome in words."""
        return message(f"notices-decided-{self.value}")


class Neutral(StrEnum):
    """The answer under article 3."""

    RESPECTED = "respected"
    BREACHED = "breached"
    OPEN = "open"

    @property
    def text(self) -> Message:
        """The answer in words."""
        return message(f"notices-neutral-{self.value}")


class ReasonCode(StrEnum):
    """Why a notice is returned, refused or taken down; part of the published statistics."""

    POLITICAL = "R_POLITICAL"
    MILITARY = "R_MILITARY"
    RELIGIOUS = "R_RELIGIOUS"
    RACIAL = "R_RACIAL"
    PENALTY = "R_PENALTY"
    PRIVATE = "R_PRIVATE"
    NO_SUPPLEMENT = "R_NO_SUPPLEMENT"
    REFUGEE = "R_REFUGEE"
    NE_BIS_IN_IDEM = "R_NE_BIS_IN_IDEM"
    NO_COURT_ACT = "R_NO_COURT_ACT"
    PURPOSE = "R_PURPOSE"
    RIGHTS = "R_RIGHTS"
    QUALITY = "R_QUALITY"

    @property
    def text(self) -> Message:
        """The reason in words."""
        return message(f"notices-reason-{self.value.lower().replace('_', '-')}")

    @property
    def article(self) -> str:
        """The rule that the reason rests on."""
        return ARTICLES[self]


_C = ReasonCode
_NEUTRALITY = "Const. 3, RPD 34"
ARTICLES: Mapping[ReasonCode, str] = MappingProxyType(
    {
        _C.POLITICAL: _NEUTRALITY,
        _C.MILITARY: _NEUTRALITY,
        _C.RELIGIOUS: _NEUTRALITY,
        _C.RACIAL: _NEUTRALITY,
        _C.PENALTY: "RPD 83(1)(b)",
        _C.PRIVATE: "RPD 83(1)(a)",
        _C.NO_SUPPLEMENT: "RPD 78, 83(2)",
        _C.REFUGEE: "Const. 2, RPD 34",
        _C.NE_BIS_IN_IDEM: "RPD 34, 83",
        _C.NO_COURT_ACT: "RPD 83(2)(b)(v)",
        _C.PURPOSE: "RPD 10, 35",
        _C.RIGHTS: "Const. 2, RPD 34",
        _C.QUALITY: "RPD 12",
    }
)
PART: Mapping[ReasonCode, str] = MappingProxyType(
    {
        _C.POLITICAL: "neutrality",
        _C.MILITARY: "neutrality",
        _C.RELIGIOUS: "neutrality",
        _C.RACIAL: "neutrality",
        _C.PENALTY: "facts",
        _C.PRIVATE: "safeguards",
        _C.NO_SUPPLEMENT: "subject",
        _C.REFUGEE: "safeguards",
        _C.NE_BIS_IN_IDEM: "safeguards",
        _C.NO_COURT_ACT: "court_act",
        _C.PURPOSE: "purpose",
        _C.RIGHTS: "safeguards",
        _C.QUALITY: "facts",
    }
)
"""The part of the form that a reason is about, where the officer names no other."""


@dataclass(frozen=True, slots=True)
class Why:
    """One coded reason, the part of the form it is about, and its words for the owner."""

    code: ReasonCode
    field: str = ""
    text: str = ""

    @property
    def part(self) -> str:
        """The part of the form to be shown beside it."""
        return self.field or PART[self.code]


@dataclass(frozen=True, slots=True)
class Point:
    """The answer to one point that the rules leave to persons."""

    test: RuleTest
    met: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Assessment:
    """What one officer found."""

    officer_id: int
    outcome: Decided
    neutrality: Neutral
    neutrality_reason: str
    points: tuple[Point, ...] = ()
    reasons: tuple[Why, ...] = ()


def check_assessment(given: Assessment, open_points: Sequence[str]) -> None:
    """Raise :class:`InvalidNotice` that names what an assessment lacks, or what contradicts it."""
    _reasoned("neutrality_reason", given.neutrality_reason)
    answered = {point.test.value: point for point in given.points}
    for code in open_points:
        if code not in answered:
            raise InvalidNotice("notice-point-open", field=f"points.{code}", test=_named(code))
        _reasoned(f"points.{code}", answered[code].reason)
    if given.outcome is Decided.PUBLISH:
        if given.neutrality is not Neutral.RESPECTED:
            raise InvalidNotice("notice-publish-neutrality", field="outcome")
        against = next((point for point in given.points if not point.met), None)
        if against is not None:
            test = _named(against.test.value)
            raise InvalidNotice("notice-publish-point", field="outcome", test=test)
        if given.reasons:
            raise InvalidNotice("notice-publish-reasons", field="reasons")
    elif not given.reasons:
        raise InvalidNotice("notice-reason-missing", field="reasons")


def _named(code: str) -> Message:
    return message(f"notices-test-{code}")


def _reasoned(field: str, text: str) -> None:
    letters = len(text.strip())
    if not SHORTEST_REASON <= letters <= LONGEST_REASON:
        raise InvalidNotice(
            "notice-reason-length", field=field, least=SHORTEST_REASON, most=LONGEST_REASON
        )


def agreed(before: Assessment | None, given: Assessment) -> bool:
    """Whether the version is decided by these two; one person cannot be both."""
    if before is None:
        return False
    if before.officer_id == given.officer_id:
        raise NotAllowed("notice-same-person")
    return before.outcome is given.outcome


def require_another(first: int | None, second: int) -> None:
    """Raise :class:`NotAllowed` where the officer who drew up would approve as well."""
    if first == second:
        raise NotAllowed("notice-same-person")
