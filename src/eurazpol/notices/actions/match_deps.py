"""What screening, leads, hits and the route of an arrest work with, built once by the node."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from eurazpol.access.domain.actor import Actor
from eurazpol.kernel.country import Country
from eurazpol.matching.ports import Register
from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.domain.content import Content
from eurazpol.notices.domain.errors import UnknownNotice
from eurazpol.notices.domain.hit import HitTerms
from eurazpol.notices.ports import PersonSource


@dataclass(frozen=True, slots=True)
class Surrender:
    """What a case for the arrest and surrender of the person of a notice is opened with.

    ``follows`` is the number of the case that it continues.
    """

    kind: str
    state: Country
    content: Content
    follows: str = ""


@dataclass(frozen=True, slots=True)
class MatchDeps:
    """The room's own deps, the two indexes, and the rooms whose persons are screened.

    ``sought`` holds the persons of notices in force under their keys, ``records`` those of records
    under :func:`id_of`. ``open_case`` opens a case in the room of cases and returns its number.
    """

    notices: NoticesDeps
    sought: Register
    records: Register
    sources: Sequence[PersonSource]
    open_case: Callable[[Surrender, Actor, datetime], str]
    terms: HitTerms = field(default_factory=HitTerms)

    def source(self, name: str) -> PersonSource:
        """Return a source by name; raise :class:`UnknownNotice` if there is none."""
        found = next((one for one in self.sources if one.name == name), None)
        if found is None:
            raise UnknownNotice("match-unknown")
        return found


def id_of(source: str, ref: str) -> str:
    """Return under which id a person of a record is in the index."""
    return f"{source}:{ref}"
