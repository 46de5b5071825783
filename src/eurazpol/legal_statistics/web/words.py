"""The names of breakdowns' codes, as the rooms that gave the codes call them."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from types import MappingProxyType
from typing import Any

from eurazpol.access.actions.queries import authorities
from eurazpol.access.domain.permissions import Side
from eurazpol.citizens.domain.stages import OffenceGroup, Stage
from eurazpol.cooperation.domain.declare import Outcome
from eurazpol.cooperation.domain.kinds.table import KINDS
from eurazpol.kernel.country import Country
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import message
from eurazpol.law.actions.load import load_book
from eurazpol.legal_statistics.domain.events import Dim
from eurazpol.legal_statistics.domain.feed_law import ASSISTANCE, CRIME
from eurazpol.notices.domain.kinds import Kind as NoticeKind
from eurazpol.notices.domain.rights import Right
from eurazpol.notices.domain.rights_ruling import Held, ground_of


def code_text(dim: Dim, code: str) -> Any:
    """Return the name of a code as the tag ``msg`` writes it; an unknown code stays as it is."""
    if not code:
        return message("legal_statistics-not-stated")
    with suppress(KeyError, ValueError, EurazpolError):
        return _NAMES[dim](code)
    return code


def _ground(code: str) -> Any:
    known = load_book().vocabulary.grounds
    return known[code] if code in known else ground_of(code).text


def _outcome(code: str) -> Any:
    return Outcome(code).text if code in list(Outcome) else Held(code).text


def _topic(code: str) -> Any:
    return Right(code).text if code in list(Right) else message(_TOPICS[code])


def _authority(code: str) -> Any:
    return {str(one.id): one.name for one in authorities()}[code]


_TOPICS = {
    code: f"legal_statistics-topic-{code.replace('_', '-')}"
    for code in (CRIME, ASSISTANCE, "interpol", "council-of-europe", "joint-operation")
}
"""Fields and organisations with a name; an affair has none but its code."""
_NAMES: Mapping[Dim, Callable[[str], Any]] = MappingProxyType(
    {
        Dim.REQUEST: lambda code: KINDS[code].text,
        Dim.SIDE: lambda code: Side(code).text,
        Dim.WAY: lambda code: message(f"legal_statistics-way-{code}"),
        Dim.STATE: Country,
        Dim.OFFENCE: lambda code: OffenceGroup(code).text,
        Dim.OUTCOME: _outcome,
        Dim.GROUND: _ground,
        Dim.STAGE: lambda code: Stage(code).text,
        Dim.AUTHORITY: _authority,
        Dim.NOTICE: lambda code: NoticeKind(code).text,
        Dim.TOPIC: _topic,
    }
)
