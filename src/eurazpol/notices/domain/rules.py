"""The rules of each kind as dated data: which test, with which measure, by which article.

The data lies in ``data/rules.yaml`` and is read by ``actions.rules``. A kind may have several
periods; the one that has begun last before the day governs.
"""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

import msgspec

from eurazpol.kernel.finding import Citation, Confidence
from eurazpol.notices.domain.errors import NotAllowed
from eurazpol.notices.domain.kinds import Kind, Purpose


class RuleTest(StrEnum):
    """What is tested before a notice goes out; the functions are in ``compliance``."""

    PURPOSE = "purpose"
    IDENTITY = "identity"
    PARTIAL_IDENTITY = "partial-identity"
    THING = "thing"
    COURT_ACT = "court-act"
    FACTS = "facts"
    CHARGES = "charges"
    PENALTY = "penalty"
    ASSURANCES = "assurances"
    INTEREST = "interest"
    EXCLUDED = "excluded"
    ASYLUM = "asylum"
    NE_BIS_IN_IDEM = "ne-bis-in-idem"
    NEUTRALITY = "neutrality"
    MANDATE = "mandate"
    RECIPIENTS = "recipients"
    RETENTION = "retention"


class Condition(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One test with its article. ``judged``: where it is open, persons decide, not the form.

    ``months`` is the measure of a penalty, ``left_months`` of a sentence imposed or left.
    """

    test: RuleTest
    article: str
    confidence: Confidence = Confidence.MEDIUM
    judged: bool = False
    months: int = 0
    left_months: int = 0


class Term(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """After how many months a notice is reviewed; ``purpose`` left out means any other."""

    months: int
    article: str
    confidence: Confidence = Confidence.MEDIUM
    purpose: Purpose | None = None


class KindRules(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"start": "from"}):
    """The rules of one kind in one period."""

    kind: Kind
    start: date
    article: str
    conditions: tuple[Condition, ...]
    terms: tuple[Term, ...]
    confidence: Confidence = Confidence.MEDIUM

    def term(self, purpose: Purpose | None) -> Term:
        """Return the term of a purpose, else the general one, which stands last."""
        return next(
            (one for one in self.terms if purpose and one.purpose is purpose), self.terms[-1]
        )


class RuleBook(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of it. ``instrument`` is the id under which the law room knows the rules."""

    instrument: str
    warn_months: int
    kinds: tuple[KindRules, ...]

    def of(self, kind: Kind, day: date) -> KindRules:
        """Return the rules of a kind on a day; raise :class:`NotAllowed` before there were any."""
        begun = [one for one in self.kinds if one.kind is kind and one.start <= day]
        if not begun:
            raise NotAllowed("notice-kind-not-yet", kind=kind.text, day=day)
        return max(begun, key=lambda one: one.start)

    def cite(self, condition: Condition | Term | KindRules) -> Citation:
        """Return the citation of a rule."""
        return Citation(self.instrument, condition.article, condition.confidence)

    def in_force(self, day: date) -> Sequence[KindRules]:
        """Return the rules of every kind that there is on a day, in the order of the kinds."""
        kinds = [
            kind for kind in Kind if any(r.kind is kind and r.start <= day for r in self.kinds)
        ]
        return [self.of(kind, day) for kind in kinds]
