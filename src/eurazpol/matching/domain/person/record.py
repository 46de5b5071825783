"""The record of a person as it is compared: what a paper, a notice or a register says."""

from dataclasses import dataclass
from enum import StrEnum

from eurazpol.kernel.dates import PartialDate
from eurazpol.kernel.texts import Message, message
from eurazpol.matching.domain.appearance import Appearance, Sex
from eurazpol.matching.domain.person.births import StatedBirth


class NameKind(StrEnum):
    """What a name is to the person who bears it."""

    MAIN = "main"
    ALIAS = "alias"  # another full name that the person uses
    PREVIOUS = "previous"  # before marriage or a change of name
    WEAK = "weak"  # a nickname, or a name that many bear

    @property
    def text(self) -> Message:
        """The kind in words."""
        return message(f"matching-name-{self.value}")


@dataclass(frozen=True, slots=True)
class RecordName:
    """A name as written. Known parts help; ``text`` alone is enough, in any order and script."""

    text: str
    kind: NameKind = NameKind.MAIN
    given: str = ""
    family: str = ""
    father: str = ""

    @property
    def full(self) -> str:
        """What is shown: the text, or the parts in the order of documents."""
        return self.text or " ".join(
            part for part in (self.family, self.given, self.father) if part
        )


class PaperKind(StrEnum):
    """What a document of identity is."""

    PASSPORT = "passport"
    IDENTITY_CARD = "identity-card"
    PERSONAL_NUMBER = "personal-number"  # one for life: IIN, INN, PESEL
    DRIVING_LICENCE = "driving-licence"
    BIRTH_CERTIFICATE = "birth-certificate"
    OTHER = "other"

    @property
    def text(self) -> Message:
        """The kind in words."""
        return message(f"matching-paper-{self.value}")


@dataclass(frozen=True, slots=True)
class IdentityDocument:
    """A number with the kind of its document; ``state`` is the code as stated, or empty."""

    kind: PaperKind
    number: str
    state: str = ""


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """What is known of one person; everything but ``id`` may be unknown.

    ``birth`` is the Gregorian date. ``stated_birth`` is the same date in the calendar of the paper
    where that was another one; it decides, with the slack of its calendar. ``nationalities``
    and the states of documents and birth are codes as stated, read by ``states.known_state``.
    """

    id: str
    names: tuple[RecordName, ...] = ()
    birth: PartialDate | None = None
    stated_birth: StatedBirth | None = None
    sex: Sex | None = None
    nationalities: tuple[str, ...] = ()
    birth_place: str = ""
    birth_state: str = ""
    documents: tuple[IdentityDocument, ...] = ()
    description: Appearance | None = None
