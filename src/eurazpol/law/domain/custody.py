"""Is a person in Kazakhstan still lawfully held on a day, and until when.

Order (CPC 588(8), 589(7), (10)):

1. Before extradition arrest: release when 40 days have passed without the request OR without
   extradition arrest being applied: two separate grounds, a request in time is not enough.
2. A treaty term replaces the 40 days (588(1)); of two readings the earlier governs.
3. Extradition arrest applied in time: twelve months, alarm on the day before.
4. Custody may be applied again after release (588(9)).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from eurazpol.law.domain.assessment import Limit
from eurazpol.law.domain.case import HOME, Case
from eurazpol.law.domain.reading import as_day

PROVISIONAL = ("kz_40d", "ch_prov", "minsk_prov_protocol", "minsk_prov_original")
ARREST = ("kz_12m", "kz_12m_sent")
LAWFUL, RELEASE_DUE = "lawful", "release_due"


@dataclass(frozen=True, slots=True)
class Custody:
    """The day by which the person must be free, and the status on the day asked for."""

    must_release_by: date
    status: str | None


def custody(case: Case, limits: tuple[Limit, ...]) -> Custody | None:
    """Return the state of custody, or nothing when nobody is held in Kazakhstan."""
    by_id = {limit.id: limit for limit in limits}
    if case.deciding != HOME or "kz_40d" not in by_id:
        return None
    provisional = min(_earlier(by_id[id_]) for id_ in PROVISIONAL if id_ in by_id)
    until = _arrest_end(by_id) if _arrest_in_time(case, provisional) else None
    until = until or provisional
    asked = case.as_of or case.facts.day("as_of")
    if asked is None:
        return Custody(until, None)
    return Custody(until, RELEASE_DUE if asked > until else LAWFUL)


def _arrest_in_time(case: Case, provisional: date) -> bool:
    ordered = case.facts.day("extradition_arrest_ordered")
    if ordered is not None:
        return ordered <= provisional
    return case.facts.flag("extradition_arrest_ordered") is True


def _arrest_end(limits: Mapping[str, Limit]) -> date | None:
    for id_ in ARREST:
        if id_ in limits:
            return _earlier(limits[id_])
    return None


def _earlier(limit: Limit) -> date:
    return as_day(limit.alarm or limit.due)
