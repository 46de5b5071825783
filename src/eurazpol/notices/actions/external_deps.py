"""What lists of other sources are kept and screened with, built once by the node."""

from dataclasses import dataclass

from eurazpol.matching.ports import Register
from eurazpol.notices.actions.match_deps import MatchDeps


@dataclass(frozen=True, slots=True)
class ExternalDeps:
    """The records of the node, and the index of persons of external lists under their keys."""

    matches: MatchDeps
    listed: Register
