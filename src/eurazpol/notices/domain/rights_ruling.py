"""What the chamber rules: two members, a coded ground, reasons, and what follows for the notice.

1. One member writes a ruling, another one signs the very same text; the one who wrote it cannot
   sign it. Nobody who drew up, approved or assessed the notice takes part.
2. A request is not admitted; an interim measure blocks the notice or ends the block; the request
   is decided; a text without names is released for the public.
3. What follows for the notice is done by its owner, a person: the ruling only asks for it. An
   amendment, a suspension and a cancelling go through the life cycle of notices, and the machine
   believes that they were done when it sees them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from eurazpol.kernel.finding import Confidence
from eurazpol.kernel.texts import Message, message
from eurazpol.notices.domain.decision import ARTICLES, ReasonCode
from eurazpol.notices.domain.errors import InvalidNotice, NotAllowed
from eurazpol.notices.domain.lifecycle import Status
from eurazpol.notices.domain.rights import BARRED_BY, Barred, Right, RightsStatus, check_reasons


class RulingKind(StrEnum):
    """About what two members rule."""

    INADMISSIBLE = "inadmissible"
    INTERIM = "interim"
    DECISION = "decision"
    PUBLICATION = "publication"

    @property
    def text(self) -> Message:
        """The kind in words."""
        return message(f"notices-ruling-{self.value}")


class Held(StrEnum):
    """The outcome."""

    INADMISSIBLE = "inadmissible"
    BLOCK = "block"
    LIFT = "lift"
    GRANTED = "granted"
    PARTLY = "partly"
    REFUSED = "refused"
    NO_DATA = "no-data"
    RELEASE = "release"

    @property
    def text(self) -> Message:
        """The outcome in words."""
        return message(f"notices-held-{self.value}")


class Remedy(StrEnum):
    """What the owner of the notice is asked for."""

    VIEW = "view"
    CORRECT = "correct"
    DELETE = "delete"
    SUSPEND = "suspend"
    RESUME = "resume"

    @property
    def text(self) -> Message:
        """What is asked, in words."""
        return message(f"notices-remedy-{self.value}")


class Ground(StrEnum):
    """Why a request was decided so, beside the reasons of :class:`ReasonCode`."""

    ACCESS = "G_ACCESS"
    CONFIDENTIAL = "G_CONFIDENTIAL"
    NO_DATA = "G_NO_DATA"
    COMPLIANT = "G_COMPLIANT"
    NOT_SHOWN = "G_NOT_SHOWN"
    HARM = "G_HARM"
    HARM_OVER = "G_HARM_OVER"

    @property
    def text(self) -> Message:
        """The ground in words."""
        return message(f"notices-rights-ground-{self.value.lower().replace('_', '-')}")


_G = Ground
_GROUND_ARTICLES: Mapping[Ground, str] = MappingProxyType(
    {
        _G.ACCESS: "CCF Statute 35",
        _G.CONFIDENTIAL: "CCF Statute 35(3)",
        _G.NO_DATA: "CCF Statute 38",
        _G.COMPLIANT: "CCF Statute 33, RPD 10-12",
        _G.NOT_SHOWN: "CCF Statute 33",
        _G.HARM: "CCF Statute 37",
        _G.HARM_OVER: "CCF Statute 37",
    }
)


@dataclass(frozen=True, slots=True)
class GroundShown:
    """A ground by its code, in words, with its article and how sure the article is."""

    code: str
    text: Message
    article: str
    confidence: Confidence


def ground_of(code: str) -> GroundShown:
    """Return a ground; raise ``ValueError`` for a code that is none.

    What is said of the Statute of the CCF is from memory and marked to be verified.
    """
    if code.startswith("R_"):
        reason = ReasonCode(code)
        return GroundShown(code, reason.text, ARTICLES[reason], Confidence.MEDIUM)
    if code.startswith("I_"):
        barred = Barred(code)
        return GroundShown(code, barred.text, BARRED_BY[barred], Confidence.LOW)
    ground = Ground(code)
    return GroundShown(code, ground.text, _GROUND_ARTICLES[ground], Confidence.LOW)


_K, _H = RulingKind, Held
_WRONG = tuple(code.value for code in ReasonCode)
_ACCESS, _KEPT = (_G.ACCESS.value,), (_G.COMPLIANT.value, _G.NOT_SHOWN.value)
_NONE = (_G.NO_DATA.value,)


def outcomes(kind: RulingKind, right: Right) -> Mapping[Held, tuple[str, ...]]:
    """Return the outcomes of a kind of ruling, each with the grounds on which it can rest."""
    table: Mapping[RulingKind, Mapping[Held, tuple[str, ...]]] = {
        _K.INADMISSIBLE: {_H.INADMISSIBLE: tuple(code.value for code in Barred)},
        _K.INTERIM: {_H.BLOCK: (_G.HARM.value, *_WRONG), _H.LIFT: (_G.HARM_OVER.value,)},
        _K.PUBLICATION: {_H.RELEASE: ()},
        _K.DECISION: {
            _H.GRANTED: _ACCESS,
            _H.PARTLY: (_G.CONFIDENTIAL.value,),
            _H.REFUSED: (_G.CONFIDENTIAL.value,),
            _H.NO_DATA: _NONE,
        }
        if right is Right.ACCESS
        else {_H.GRANTED: _WRONG, _H.PARTLY: _WRONG, _H.REFUSED: _KEPT, _H.NO_DATA: _NONE},
    }
    return table[kind]


def remedies(right: Right, held: Held) -> tuple[Remedy | None, ...]:
    """Return what may follow for the notice, the usual one first."""
    if held is Held.BLOCK:
        return (Remedy.SUSPEND,)
    if held is Held.LIFT:
        return (Remedy.RESUME,)
    if right is Right.ACCESS or held not in (Held.GRANTED, Held.PARTLY):
        return (None,)
    if right is Right.CORRECTION:
        return (Remedy.CORRECT,)
    if held is Held.GRANTED:
        return (Remedy.DELETE,)
    return (Remedy.CORRECT, Remedy.SUSPEND)


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a member writes. ``disclosed`` are the parts of the notice that access is given to.

    ``order`` says to the owner what exactly is to be corrected, deleted or blocked; ``texts`` are
    the reasons without names, by language, of a publication.
    """

    kind: RulingKind
    held: Held
    grounds: tuple[str, ...] = ()
    reasons: str = ""
    remedy: Remedy | None = None
    order: str = ""
    disclosed: tuple[str, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)


DISCLOSED = ("existence", "identity", "charges", "court-act", "facts")
"""The parts of a notice that access can be given to."""
_AT: Mapping[RulingKind, tuple[RightsStatus, ...]] = MappingProxyType(
    {
        _K.INADMISSIBLE: (RightsStatus.RECEIVED,),
        _K.INTERIM: (RightsStatus.ADMITTED,),
        _K.DECISION: (RightsStatus.ADMITTED,),
        _K.PUBLICATION: (RightsStatus.DECIDED, RightsStatus.INADMISSIBLE),
    }
)


def kinds_at(status: RightsStatus) -> tuple[RulingKind, ...]:
    """Return about what the chamber can rule now."""
    return tuple(kind for kind in RulingKind if status in _AT[kind])


def check_ruling(ruling: Ruling, right: Right, status: RightsStatus, *, notices: int) -> None:
    """Raise an error that names what a ruling lacks; ``notices`` are found to be about the person.

    Raises :class:`NotAllowed` where the request does not stand there (rule 2).
    """
    if ruling.kind not in kinds_at(status):
        raise NotAllowed("rights-step", status=status.text)
    allowed = outcomes(ruling.kind, right)
    if ruling.held not in allowed:
        raise InvalidNotice("rights-outcome", field="held", right=right.text)
    if ruling.kind is RulingKind.PUBLICATION:
        return
    grounds = allowed[ruling.held]
    if not ruling.grounds:
        raise InvalidNotice("rights-ground-missing", field="grounds")
    for code in ruling.grounds:
        if code not in grounds:
            raise InvalidNotice("rights-ground", field="grounds", outcome=ruling.held.text)
    check_reasons("reasons", ruling.reasons)
    if ruling.kind is RulingKind.INADMISSIBLE:
        return
    if bool(notices) is (ruling.held is Held.NO_DATA):
        raise InvalidNotice("rights-data", field="held")
    _check_remedy(ruling, right)


def _check_remedy(ruling: Ruling, right: Right) -> None:
    if ruling.remedy not in remedies(right, ruling.held):
        raise InvalidNotice("rights-remedy", field="remedy", outcome=ruling.held.text)
    if ruling.remedy is not None:
        check_reasons("order", ruling.order)
    gives = right is Right.ACCESS and ruling.held in (Held.GRANTED, Held.PARTLY)
    if gives and (not ruling.disclosed or not set(ruling.disclosed) <= set(DISCLOSED)):
        raise InvalidNotice("rights-disclosed", field="disclosed")


def done(remedy: Remedy, status: Status, *, newer: bool) -> bool:
    """Whether the notice shows that a remedy was carried out (rule 3).

    ``newer``: a version came into force after the ruling.
    """
    over = status.over
    return {
        Remedy.VIEW: True,
        Remedy.CORRECT: newer or over,
        Remedy.DELETE: over,
        Remedy.SUSPEND: over or status is Status.SUSPENDED,
        Remedy.RESUME: status is not Status.SUSPENDED,
    }[remedy]


def check_members(handlers: Sequence[int | None], first: int | None, member: int) -> None:
    """Raise :class:`NotAllowed` for a member who had the notice in hand, or wrote the ruling."""
    if member in handlers:
        raise NotAllowed("rights-had-in-hand")
    if first == member:
        raise NotAllowed("rights-same-member")
