"""Requests of persons concerned by notices: access, correction, deletion, and their clock.

Modelled on the Commission for the Control of INTERPOL's Files (Statute of the CCF):

1. An officer takes a request in once the identity of the applicant is proved; a lawyer shows a
   power of attorney. The applicant has a receipt with a number.
2. The chamber says whether the request is admissible. The limit runs from that day: 4 months for
   access, 9 for correction and deletion (article 40). They are outer limits: nothing extends them.
3. What is not admissible is refused with a coded reason, by two members.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated, Literal

import msgspec
from msgspec import Struct

from eurazpol.kernel.country import Country
from eurazpol.kernel.dates import PartialDate
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.finding import Confidence
from eurazpol.kernel.texts import Lang, Message, message
from eurazpol.law.domain.counting import add_months
from eurazpol.notices.domain.errors import InvalidNotice

SHORTEST, LONGEST = 20, 4000
ProofKind = Literal["passport", "identity-card", "e-signature", "notary", "consulate"]
PROOFS: tuple[ProofKind, ...] = ("passport", "identity-card", "e-signature", "notary", "consulate")
Short = Annotated[str, msgspec.Meta(max_length=300)]
Long = Annotated[str, msgspec.Meta(max_length=LONGEST)]


class Right(StrEnum):
    """What the person asks for."""

    ACCESS = "access"
    CORRECTION = "correction"
    DELETION = "deletion"

    @property
    def text(self) -> Message:
        """The right in words."""
        return message(f"notices-right-{self.value}")


class RightsStatus(StrEnum):
    """Where a request stands."""

    RECEIVED = "received"
    ADMITTED = "admitted"
    INADMISSIBLE = "inadmissible"
    DECIDED = "decided"
    WITHDRAWN = "withdrawn"

    @property
    def text(self) -> Message:
        """The status in words."""
        return message(f"notices-rights-status-{self.value}")

    @property
    def open(self) -> bool:
        """Whether the chamber still owes an answer."""
        return self in (RightsStatus.RECEIVED, RightsStatus.ADMITTED)


class Due(StrEnum):
    """How a limit stands."""

    RUNNING = "running"
    SOON = "soon"
    OVERDUE = "overdue"
    MET = "met"

    @property
    def text(self) -> Message:
        """The word for it."""
        return message(f"notices-rights-due-{self.value}")

    @property
    def mark(self) -> str:
        """The sign of the pages for it."""
        return {Due.RUNNING: "left", Due.SOON: "today"}.get(self, self.value)


class Rule(Struct, frozen=True, forbid_unknown_fields=True):
    """A limit with its article."""

    id: str
    months: int
    article: str
    confidence: Confidence = Confidence.MEDIUM

    def ends(self, begin: date) -> date:
        """Return the last day of the limit."""
        return add_months(begin, self.months)


class RightsBook(Struct, frozen=True, forbid_unknown_fields=True):
    """The limits by id: the three rights, and ``admissibility``, ``view``, ``remedy``."""

    instrument: str
    warn_days: int
    rules: tuple[Rule, ...]

    def rule(self, id_: str) -> Rule:
        """Return a limit; raise ``KeyError`` for one that the data do not have."""
        return {rule.id: rule for rule in self.rules}[id_]


@dataclass(frozen=True, slots=True)
class Clock:
    """A limit of a request: its rule, its last day, and the day on which it was met."""

    rule: Rule
    until: date
    met: date | None = None
    warn_days: int = 30

    def state(self, today: date) -> Due:
        """Return how the limit stands; what was met late stays overdue."""
        if self.until < (self.met or today):
            return Due.OVERDUE
        if self.met is not None:
            return Due.MET
        return Due.SOON if self.until - timedelta(days=self.warn_days) <= today else Due.RUNNING

    def left(self, today: date) -> int:
        """Return the days left; below nought they are days late."""
        return (self.until - (self.met or today)).days


class Applicant(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The person concerned as proved, and who speaks for that person.

    ``birth`` is ISO 8601, perhaps of reduced precision. ``lawyer`` is empty where the person comes
    alone; ``power`` is the number of the power of attorney.
    """

    family: Short
    given: Short = ""
    patronymic: Short = ""
    birth: str
    nationality: str = ""
    contact: Short
    lang: Lang = "kk"
    proof: ProofKind
    proof_number: Short
    lawyer: Short = ""
    licence: Short = ""
    power: Short = ""
    power_on: date | None = None

    @property
    def name(self) -> str:
        """Family, given, father's name."""
        return " ".join(part for part in (self.family, self.given, self.patronymic) if part)


class Asked(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is asked for, why, and the number of the notice where the person knows it."""

    right: Right
    received: date
    asked: Long
    notice: Short = ""


def check_request(who: Applicant, what: Asked, today: date) -> None:
    """Raise :class:`InvalidNotice` that names the field and what it lacks (rule 1)."""
    needed = {"family": who.family, "contact": who.contact, "proof_number": who.proof_number}
    if who.lawyer or who.power:
        needed |= {"lawyer": who.lawyer, "power": who.power}
    for field, text in needed.items():
        if not text.strip():
            raise InvalidNotice("rights-needed", field=field)
    if (who.lawyer or who.power) and who.power_on is None:
        raise InvalidNotice("rights-needed", field="power_on")
    for field, day in (("power_on", who.power_on), ("received", what.received)):
        if day is not None and day > today:
            raise InvalidNotice("rights-future", field=field)
    if who.power_on is not None and who.power_on > what.received:
        raise InvalidNotice("rights-power-late", field="power_on")
    _check_born(who, today)
    check_reasons("asked", what.asked)


def _check_born(who: Applicant, today: date) -> None:
    field = "birth"
    try:
        born = PartialDate.parse(who.birth)
        field = "nationality"
        if who.nationality:
            Country(who.nationality)
    except EurazpolError as error:
        raise InvalidNotice(error.code, field=field, **error.args_by_name) from None
    if born.earliest > today:
        raise InvalidNotice("rights-future", field="birth")


def check_reasons(field: str, text: str) -> None:
    """Raise :class:`InvalidNotice` for reasons that say nothing, or too much."""
    if not SHORTEST <= len(text.strip()) <= LONGEST:
        raise InvalidNotice("notice-reason-length", field=field, least=SHORTEST, most=LONGEST)


class Barred(StrEnum):
    """Why a request is not admissible."""

    IDENTITY = "I_IDENTITY"
    POWER = "I_POWER"
    COMPETENCE = "I_COMPETENCE"
    UNREASONED = "I_UNREASONED"
    REPEATED = "I_REPEATED"
    ABUSE = "I_ABUSE"

    @property
    def text(self) -> Message:
        """The reason in words."""
        return message(f"notices-rights-ground-{self.value.lower().replace('_', '-')}")


_STATUTE_30, _STATUTE_32 = "CCF Statute 30", "CCF Statute 32"
BARRED_BY: Mapping[Barred, str] = MappingProxyType(
    {
        Barred.IDENTITY: _STATUTE_30,
        Barred.POWER: _STATUTE_30,
        Barred.COMPETENCE: "CCF Statute 29",
        Barred.UNREASONED: _STATUTE_32,
        Barred.REPEATED: _STATUTE_32,
        Barred.ABUSE: _STATUTE_32,
    }
)
"""The articles, from memory: to be verified before use."""
