"""From the case to the inputs of the law engine: the one place where the two words meet.

Only what is known is given; the engine asks for the rest. An event that the law counts by the day
is given as the local day of its place, one that it counts by the minute as the local instant.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from eurazpol.cooperation.domain.events import EVENTS, Happened
from eurazpol.cooperation.domain.facts import Assistance, Facts, Offence, Person, Sentence
from eurazpol.kernel.country import Country
from eurazpol.kernel.dates import PartialDate

_TRANSFER = "transfer_sentenced_person"


def law_inputs(
    kind: str,
    requesting: Country,
    requested: Country,
    facts: Facts,
    events: Iterable[Happened],
    papers: Iterable[str],
) -> dict[str, Any]:
    """Return the inputs in the vocabulary of the engine."""
    inputs: dict[str, Any] = {
        "kind": kind,
        **_states(kind, requesting, requested, facts),
        **_events(kind, events),
        "documents_present": sorted(paper for paper in papers if not paper.startswith("P_")),
        "invoked": facts.invoked,
        "channel": facts.channel,
        "consent": facts.consent,
        "extradition_refused": facts.extradition_refused,
    }
    if facts.subject:
        inputs["person"] = _person(facts.subject)
    inputs["offence"] = _offence(facts.offence)
    if facts.sentence:
        inputs["sentence"] = _sentence(facts.sentence)
        inputs["civil_claim_unpaid"] = facts.sentence.civil_claim_unpaid
    if facts.assistance:
        inputs |= _assistance(facts.assistance)
    return {key: value for key, value in inputs.items() if value not in (None, {})}


def _states(
    kind: str, requesting: Country, requested: Country, facts: Facts
) -> Mapping[str, str | None]:
    if kind == _TRANSFER:
        sentenced_by = facts.sentence.state if facts.sentence else None
        sentencing = sentenced_by or requesting.iso
        administering = requested.iso if sentencing == requesting.iso else requesting.iso
        return {"sentencing": sentencing, "administering": administering}
    if kind == "transit":
        surrendering = facts.journey.surrendering if facts.journey else None
        return {
            "requesting": requesting.iso,
            "transit_state": requested.iso,
            "surrendering": surrendering,
        }
    return {"requesting": requesting.iso, "requested": requested.iso}


def _events(kind: str, events: Iterable[Happened]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for event in events:
        row = EVENTS[event.kind]
        if event.kind == "request_sent":
            found["sent" if kind in {"mla", "transfer_proceedings"} else "request_sent"] = event.day
        elif event.kind == "detained_at" and kind == "transfer_proceedings":
            found["detained_on"] = event.day
        elif row.law:
            found[row.law] = event.local if row.law_instant else event.day
    sent, received = found.get("request_sent"), found.get("request_received")
    if sent is not None and received is not None and received < sent:
        found["request_sent"] = received  # the same evening, where it was received
    if kind == "provisional_arrest" and "detained_at" in found:
        found["arrested_on"] = found["detained_at"].date()
    return found


def _person(person: Person) -> dict[str, Any]:
    known = person.nationalities or person.stateless
    return _known(
        nationality=list(person.nationalities) if known else None,
        permanent_residence=person.permanent_residence,
        located_in=person.located_in,
        status=person.status or None,
        asylum=person.asylum,
        refugee_recognised_by=person.refugee_recognised_by,
        wanted_since=person.wanted_since,
    )


def _offence(offence: Offence) -> dict[str, Any]:
    return _known(
        label=offence.label or None,
        committed=_day(offence.committed),
        place=offence.place,
        max_months=dict(offence.max_months) or None,
        kz_max_months=offence.kz_max_months,
        kz_category=offence.kz_category,
        kz_limitation_years=offence.kz_limitation_years,
        crime_in_KZ=offence.crime_in_kz,
        dual_criminality=offence.dual_criminality,
        limitation_expired_KZ=offence.limitation_expired_kz,
        private=offence.private,
        military=offence.military,
        violence=offence.violence,
        death_penalty=offence.death_penalty,
    )


def _sentence(sentence: Sentence) -> dict[str, Any]:
    remaining = None
    if sentence.remaining_months is not None:
        remaining = {"months": sentence.remaining_months, "days": sentence.remaining_days}
    return _known(
        imposed_months=sentence.imposed_months,
        final=sentence.final,
        ends=sentence.ends,
        remaining=remaining,
        in_absentia=sentence.in_absentia,
        defence_rights_met=sentence.defence_rights_met,
    )


def _assistance(asked: Assistance) -> dict[str, Any]:
    return _known(
        measure=", ".join(asked.measures) or None,
        object=asked.object or None,
        needs_sanction_in_KZ=asked.needs_sanction,
    )


def _day(partial: str | None) -> date | None:
    """Give the first day that a partial date can mean: for limitation the safe reading."""
    return PartialDate.parse(partial).earliest if partial else None


def _known(**values: Any) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value is not None}
