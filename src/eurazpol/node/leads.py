"""What screening works with: persons of cases and of the data bank, indexes, how a case opens."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import ObjectKind
from eurazpol.citizens.actions.screened import (
    ScreenedCitizen,
    citizen_of_record,
    citizens_at,
    every_citizen,
    records_closed_to,
    shown_citizens,
)
from eurazpol.cooperation.actions.create_case import NewCase, create_case
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.screened_persons import (
    CasePerson,
    IdentityImage,
    cases_without_leads,
    every_person,
    identity_images,
    persons_at,
    persons_of_case,
    shown_persons,
)
from eurazpol.cooperation.domain.screened import place_of
from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.documents.actions.read_file import permitted
from eurazpol.kernel.country import Country
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import LANGS
from eurazpol.matching.domain.appearance_record import ObjectClass
from eurazpol.matching.domain.person import PersonRecord
from eurazpol.matching.ports import Register
from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.actions.match_deps import MatchDeps, Surrender
from eurazpol.notices.domain.content import Name
from eurazpol.notices.domain.errors import NotAllowed
from eurazpol.notices.domain.photo import Photo, Photos
from eurazpol.notices.ports import Held

CASES = "case"
"""The name of cases among the sources; it is also the kind of their records in the journal."""
CITIZENS = ObjectKind.DATABANK.value
"""The name of the data bank of citizens, likewise."""
_PAPERS = {"passport": "passport", "identity-card": "identity_card"}
_ACTS = {"judgment": "judgment"}
_CHANNELS = {"provisional_arrest": "interpol"}


@dataclass(frozen=True, slots=True)
class CaseSource:
    """The persons of cases, for screening and for the readers of leads."""

    documents: DocumentsDeps
    name: str = CASES

    def of(self, about: str) -> Sequence[PersonRecord]:
        """Return the persons of one case."""
        return persons_of_case(about)

    def at(self, refs: Sequence[str]) -> Mapping[str, PersonRecord]:
        """Return persons by ref."""
        return persons_at(refs) if refs else {}

    def every(self) -> Iterator[tuple[str, PersonRecord]]:
        """Return every person with the number of the case."""
        return ((place_of(one.id)[0], one) for one in every_person())

    def closed_to(self, actor: Actor) -> frozenset[str]:
        """Return the cases to which there is no lead for this reader."""
        return cases_without_leads(actor)

    def shown(self, refs: Sequence[str], actor: Actor, now: datetime) -> Mapping[str, Held]:
        """Return what this reader may see of persons."""
        found = shown_persons(refs, actor, now) if refs else {}
        return {ref: _held(one) for ref, one in found.items()}

    def photos(self, ref: str, actor: Actor, now: datetime) -> Photos:
        """Return the images in the proof of identity, if the case is about this person alone."""
        number = place_of(ref)[0]
        images = identity_images(number) if len(persons_of_case(number)) == 1 else ()
        mine = [one for one in images if self._may_open(one.document, number, actor, now)]
        return Photos(tuple(map(_photo, mine)), len(images) - len(mine))

    def _may_open(self, document: str, number: str, actor: Actor, now: datetime) -> bool:
        try:
            permitted(self.documents, document, number, actor, now)
        except EurazpolError:  # no right, no purpose given yet, a condition of the owner, erased
            return False
        return True


def _photo(one: IdentityImage) -> Photo:
    return Photo(
        one.document, ObjectClass.PHOTO, one.name, "", one.source, one.added_at, one.added_by,
        one.sha256, asks=True,
    )  # fmt: skip


def _held(one: CasePerson) -> Held:
    url = f"/cases/{one.number}/persons/{one.place}" if one.may_open else ""
    return Held(CASES, one.ref, one.number, one.kind, one.peer, one.person, url)


@dataclass(frozen=True, slots=True)
class CitizenSource:
    """The citizens abroad of the data bank, for screening and for the readers of leads."""

    own: Country
    name: str = CITIZENS

    def of(self, about: str) -> Sequence[PersonRecord]:
        """Return the person of one record."""
        return citizen_of_record(self.own, about)

    def at(self, refs: Sequence[str]) -> Mapping[str, PersonRecord]:
        """Return persons by ref."""
        return citizens_at(self.own, refs) if refs else {}

    def every(self) -> Iterator[tuple[str, PersonRecord]]:
        """Return every person with the number of the record."""
        return every_citizen(self.own)

    def closed_to(self, actor: Actor) -> frozenset[str]:
        """Return the records to which there is no lead for this reader."""
        return records_closed_to(actor)

    def shown(self, refs: Sequence[str], actor: Actor, now: datetime) -> Mapping[str, Held]:  # noqa: ARG002
        """Return what this reader may see of persons."""
        found = shown_citizens(self.own, refs, actor) if refs else {}
        return {ref: _held_abroad(one) for ref, one in found.items()}

    def photos(self, ref: str, actor: Actor, now: datetime) -> Photos:  # noqa: ARG002
        """Return nothing: images of citizens are kept with their descriptions."""
        return Photos()


def _held_abroad(one: ScreenedCitizen) -> Held:
    url = f"/databank/{one.number}"
    return Held(CITIZENS, one.ref, one.number, one.what, one.state, one.person, url)


def match_deps(
    notices: NoticesDeps, cooperation: CooperationDeps | None, records: Register, sought: Register
) -> MatchDeps:
    """Put together what leads and hits work with. The secretariat has no cases to screen."""
    if cooperation is None:
        return MatchDeps(notices, sought, records, (), _no_cases)
    sources = (CaseSource(cooperation.documents), CitizenSource(cooperation.node.state))
    return MatchDeps(notices, sought, records, sources, partial(open_surrender, cooperation))


def _no_cases(_wanted: Surrender, _actor: Actor, _now: datetime) -> str:
    raise NotAllowed("route-no-cases")


def open_surrender(deps: CooperationDeps, wanted: Surrender, actor: Actor, now: datetime) -> str:
    """Open the case for the arrest and surrender of the person of a notice, its facts filled in.

    A case that follows an earlier one takes its facts and custody events over from there.
    """
    own = deps.node.state.iso
    facts = {} if wanted.follows else facts_of(wanted, own)
    return create_case(
        deps,
        NewCase(wanted.kind, wanted.state.iso, facts, earlier=wanted.follows),
        actor,
        now,
    )


def facts_of(wanted: Surrender, own: str) -> dict[str, Any]:
    """Return what the notice says as the facts of a request; what it does not say is not there."""
    content = wanted.content
    who, facts, court = content.subject, content.facts, content.court_act
    person = {
        "names": [_name(one) for one in who.names],
        "birth": who.birth,
        "birth_place": who.birth_place,
        "sex": who.sex,
        "nationalities": list(who.nationalities),
        "located_in": wanted.state.iso,
        "papers": [
            {"kind": _PAPERS.get(one.kind, "other"), "number": one.number, "state": one.state}
            for one in who.papers
        ],
        "asylum": content.safeguards.asylum,
    }
    maximum = "life" if facts.life else facts.max_months
    summary = next((text for lang in LANGS if (text := getattr(facts.summary, lang))), "")
    offence = {
        "label": facts.charges,
        "summary": summary,
        "articles": [{"state": own, "text": facts.articles}] if facts.articles else [],
        "place": facts.place_state,
        "committed": facts.committed,
        "max_months": {own: maximum} if maximum else {},
    }
    found: dict[str, Any] = {
        "proceedings": content.proceedings,
        "persons": [_known(person)],
        "offence": _known(offence),
        "act": {
            "kind": _ACTS.get(court.kind, "custody_order"),
            "issued_by": court.issued_by,
            "issued": court.issued.isoformat() if court.issued else None,
            "number": court.number,
        },
        "channel": _CHANNELS.get(wanted.kind, "diplomatic"),
    }
    if facts.imposed_months is not None:
        found["sentence"] = _known(
            {
                "state": own,
                "court": court.issued_by,
                "judgment_date": court.issued.isoformat() if court.issued else None,
                "imposed_months": facts.imposed_months,
                "remaining_months": facts.remaining_months,
            }
        )
    return found


def _name(name: Name) -> dict[str, str]:
    return {
        "script": name.script,
        "family": name.family,
        "given": name.given,
        "patronymic": name.patronymic,
    }


def _known(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in (None, "", [], {})}
