"""Where a case stands: what whoever changed it is told."""

from dataclasses import dataclass

from eurazpol.access.domain.permissions import Stage
from eurazpol.cooperation.domain.errors import UnknownCase
from eurazpol.cooperation.store.models import CaseRow


@dataclass(frozen=True, slots=True)
class Standing:
    """The number, version and state of a case."""

    number: str
    version: int
    state: str
    stage: Stage


def standing(number: str) -> Standing:
    """Return where a case stands, for who has just been let in; raises :class:`UnknownCase`."""
    found = CaseRow.objects.filter(number=number).values_list("version", "state", "stage").first()
    if found is None:
        raise UnknownCase("case-unknown", number=number)
    version, state, stage = found
    return Standing(number, version, state, Stage(stage))
