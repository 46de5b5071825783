"""What every page shows around its content; the node puts it on the request."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.http import HttpRequest

from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message

MOST_SECTIONS = 6
ACCENTS = ("teal", "indigo", "brick", "green", "plum", "ochre", "slate")
"""Names of the node colours in ``tokens.css``."""

_FIXED = {
    "KZ": "teal",
    "RU": "indigo",
    "UZ": "green",
    "KG": "brick",
    "TJ": "plum",
    "TR": "ochre",
}


@dataclass(frozen=True, slots=True)
class ShellAlarm:
    """What a reader is told on every page until it is dealt with; ``level`` is bad or warn."""

    text: Message
    url: str
    level: str = "bad"


def _no_alarms() -> Sequence[ShellAlarm]:
    return ()


def _nothing_unread() -> int | None:
    return None


@dataclass(frozen=True, slots=True)
class Shell:
    """Whose node this is, what time it has, and where one can go.

    ``now`` is aware; it is shown in ``zone``. ``accent`` is one of :data:`ACCENTS`. ``nav`` holds
    the names and addresses of the sections, the most used first. ``search`` is the address of the
    search, if the node has one for this reader. ``alarms`` is asked once, when the page is written.
    ``session_left`` is how many seconds the session of the reader lasts if nothing is done.
    """

    node_name: str
    state: Country | None
    training: bool
    now: datetime
    zone: ZoneInfo
    accent: str
    nav: tuple[tuple[Message, str], ...] = ()
    search: str = ""
    alarms: Callable[[], Sequence[ShellAlarm]] = _no_alarms
    unread: Callable[[], int | None] = _nothing_unread
    """How many alerts the reader has not read; asked once. None: the node has none for him."""
    has_desk: bool = False
    """Whether the reader has settings of an own desk."""
    session_left: int | None = None

    @property
    def nav_first(self) -> tuple[tuple[Message, str], ...]:
        """The sections that stand in the head: six of them, or five and what leads to the rest."""
        return self.nav if len(self.nav) <= MOST_SECTIONS else self.nav[: MOST_SECTIONS - 1]

    @property
    def nav_more(self) -> tuple[tuple[Message, str], ...]:
        """The sections that are folded."""
        return self.nav[len(self.nav_first) :]

    @property
    def session_ends(self) -> datetime | None:
        """When the session ends, by the clock that the page shows."""
        if self.session_left is None:
            return None
        return self.now + timedelta(seconds=self.session_left)


def accent_of(state: Country | None) -> str:
    """Return the colour of a state's node; a node of no state is slate."""
    if state is None:
        return "slate"
    fixed = {
        "KZ": "teal",
        "RU": "indigo",
        "UZ": "green",
        "KG": "brick",
        "TJ": "plum",
        "TR": "ochre",
    }
    return fixed.get(state.iso, ACCENTS[sum(map(ord, state.iso)) % (len(ACCENTS) - 1)])


def context(request: HttpRequest) -> dict[str, Any]:
    """Give templates ``shell``, ``lang``, ``actor`` and ``zone``."""
    shell: Shell | None = getattr(request, "shell", None)
    return {
        "shell": shell,
        "lang": getattr(request, "lang", "kk"),
        "actor": getattr(request, "actor", None),
        "zone": shell.zone if shell else None,
    }
