"""How one case has to do with another, and what is said of an earlier one that looks alike."""

from dataclasses import dataclass
from enum import StrEnum

from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.kernel.texts import Message, message

SHORTEST, LONGEST = 5, 1000


class LinkSort(StrEnum):
    """What a case is to the other; read from the other side it has its own words."""

    RELATED = "related"
    FOLLOWS = "follows"
    ANSWERS = "answers"

    def text(self, *, from_other: bool = False) -> Message:
        """The link in words, as either side reads it."""
        side = "-back" if from_other else ""
        return message(f"cooperation-link-{self.value}{side}")


class Look(StrEnum):
    """What an officer says of an earlier request that a new one resembles."""

    NOT_DUPLICATE = "not_duplicate"
    LINK = "link"

    @property
    def text(self) -> Message:
        """The answer in words."""
        return message(f"cooperation-look-{self.value.replace('_', '-')}")


@dataclass(frozen=True, slots=True)
class Looked:
    """An earlier request that the officer has looked at."""

    number: str
    look: Look
    reason: str


class NotLookedAt(InvalidFact):
    """A request looks like earlier ones that nobody has looked at: ``numbers``."""

    def __init__(self, numbers: tuple[str, ...]) -> None:
        self.numbers = numbers
        super().__init__("earlier-not-looked-at", field="earlier_requests", numbers=numbers)


def check_reason(reason: str, field: str = "reason") -> str:
    """Return a reason in its own words, neither empty nor endless."""
    reason = reason.strip()
    if len(reason) < SHORTEST:
        raise InvalidFact("input-too-short", field=field, minimum=SHORTEST)
    if len(reason) > LONGEST or "\x00" in reason:
        raise InvalidFact("input-too-long", field=field, maximum=LONGEST)
    return reason


def check_looked(alike: tuple[str, ...], looked: tuple[Looked, ...]) -> None:
    """Refuse a request while one that looks like it was not looked at, or without a reason."""
    seen = {one.number for one in looked}
    open_ones = tuple(number for number in alike if number not in seen)
    if open_ones:
        raise NotLookedAt(open_ones)
    for one in looked:
        check_reason(one.reason, f"look.{one.number}.reason")
