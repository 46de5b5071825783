"""Of what an officer is told, and what a letter about it may say.

A letter holds the number of the case and the way to it, nothing else: not even the kind of the
alert, because mail travels open (ux.md 3.10).
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.kernel.texts import Message, message

LONGEST_ADDRESS = 254
RETRIES = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=6),
    timedelta(hours=12),
    timedelta(hours=24),
)
"""How long a letter rests after each failure; after the last one it is given up."""


class AlertKind(StrEnum):
    """What an alert is about."""

    MESSAGE = "message"  # of the other state
    ANSWER = "answer"  # decision, result, advice, second signature
    TASK = "task"  # given to this officer, or a case
    LIMIT = "limit"  # near or overdue
    COUNTERSIGN = "countersign"
    ADVICE = "advice"
    GLASS = "glass"  # somebody broke into a restricted case; it cannot be switched off

    @property
    def text(self) -> Message:
        """The name of the kind."""
        return message(f"cooperation-alert-kind-{self.value}")


@dataclass(frozen=True, slots=True)
class Choice:
    """What one officer wants: kinds that are off, kinds that also go to the address ``mail``.

    That somebody broke into a case cannot be switched off.
    """

    mail: str = ""
    off: frozenset[AlertKind] = frozenset()
    by_mail: frozenset[AlertKind] = frozenset()


def check_choice(choice: Choice) -> None:
    """Refuse an address that is none, and letters without an address."""
    if choice.mail and not _is_address(choice.mail):
        raise InvalidFact("mail-address", field="mail")
    if choice.by_mail and not choice.mail:
        raise InvalidFact("mail-missing", field="mail")


def _is_address(text: str) -> bool:
    """Whether the text can stand in the head of a letter as one address and nothing more."""
    name, at, host = text.rpartition("@")
    plain = all("!" <= sign <= "~" and sign not in '<>()[],;:\\"' for sign in text)
    return bool(at and name and "." in host and plain and len(text) <= LONGEST_ADDRESS)


def kinds(names: Collection[str]) -> frozenset[AlertKind]:
    """Return the kinds with these names; an unknown name is refused."""
    try:
        return frozenset(AlertKind(name) for name in names)
    except ValueError:
        raise InvalidFact("input-choice", field="kinds", value=",".join(names)[:60]) from None


def next_rest(tries: int) -> timedelta | None:
    """Return how long to rest after the failed try number ``tries``, None to give up."""
    return RETRIES[tries - 1] if tries <= len(RETRIES) else None
