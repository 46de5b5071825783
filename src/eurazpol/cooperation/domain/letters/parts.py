"""Parts that several papers share: offices, person, offence, acts, legal basis."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from eurazpol.cooperation.domain.facts import CourtAct, Facts, Person, Sentence
from eurazpol.cooperation.domain.situation import Inputs, Situation
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import LANGS, Lang, Message, Texts, message
from eurazpol.law.domain.assessment import Role
from eurazpol.law.domain.book import LawBook

CIS = frozenset({"AM", "AZ", "BY", "GE", "KG", "KZ", "MD", "RU", "TJ", "TM", "UA", "UZ"})
"""States with which letters are exchanged in Russian (Minsk 17, Chisinau 17)."""


COMPLAINTS: Mapping[str, tuple[int, str, str]] = MappingProxyType(
    {"KZ": (10, "kz_cpc_2014_part12", "592(1)"), "RU": (10, "state_ru", "463(1)")}
)
"""Right of complaint against a surrender: days, source, article, by the state that decides."""


@dataclass(frozen=True, slots=True)
class OfficeName:
    """The name of a central authority in three languages, and its case forms for letters."""

    name: Texts
    kk_genitive: str
    kk_dative: str
    ru_genitive: str
    ru_dative: str

    @property
    def forms(self) -> dict[str, str]:
        """Return the case forms as facts of a paper."""
        return {name: getattr(self, name) for name in CASE_FORMS}


CASE_FORMS = ("kk_genitive", "kk_dative", "ru_genitive", "ru_dative")


@dataclass(frozen=True, slots=True)
class Writing:
    """What a paper is written from: the case, the step's inputs, who writes to whom."""

    situation: Situation
    step: str
    inputs: Inputs
    office: Texts
    state: Country
    peer: Country
    peer_number: str
    signatory: str
    post: Texts
    today: date
    refuses: bool = False
    """Whether the step decides to refuse: coded grounds need not say so, a reason alone may."""
    before: str = ""
    """The state that the step left."""
    letterhead: Texts | None = None
    """The lines under the name of the own authority, where there are any."""
    peer_name: "OfficeName | None" = None
    """How the central authority of the other state is written, where an officer has entered it."""

    @property
    def facts(self) -> Facts:
        """The facts of the case."""
        return self.situation.facts


def letter_languages(state: Country, peer: Country) -> tuple[Lang, ...]:
    """Return the languages of a letter: the own state language, and one that the peer reads."""
    abroad: Lang = "ru" if peer.iso in CIS else "en"
    return ("kk", abroad) if state.iso == "KZ" else (abroad,)


def both(said: Message) -> Texts:
    """Write a message in the three languages at once, for a paper."""
    return Texts(*(catalogue().render(said, lang) for lang in LANGS))


def known(value: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is not known."""
    return {key: item for key, item in value.items() if item not in (None, "", ())}


def letter_head(writing: Writing) -> dict[str, Any]:
    """Give what every letter carries."""
    return {
        "sender": known(
            {
                "name": writing.office,
                "state": writing.state.iso,
                "address": writing.letterhead,
            }
        ),
        "addressee": peer_office(writing),
        "number": writing.situation.number,
        "issued": writing.today,
        "signatory": {"name": writing.signatory, "post": writing.post},
    }


def peer_office(writing: Writing) -> dict[str, Any]:
    """Give the central authority of the other state, with its case forms where they are known."""
    known_as = writing.peer_name
    if known_as is not None:
        return {"name": known_as.name, "state": writing.peer.iso, "forms": known_as.forms}
    name = both(message("cooperation-office-central", state=writing.peer))
    return {"name": name, "state": writing.peer.iso}


def request_head(writing: Writing) -> dict[str, Any]:
    """Give what every request carries."""
    return {**letter_head(writing), "basis": basis_part(writing)}


def basis_part(writing: Writing) -> list[dict[str, Any]]:
    """Name the instruments on which the request rests; without one, reciprocity."""
    used = [
        one
        for one in writing.situation.assessment.instruments
        if one.role in (Role.PRIMARY, Role.PRIMARY_CANDIDATE)
    ]
    text = both(message("cooperation-paper-basis"))
    if not used:
        reciprocity = both(message("cooperation-paper-reciprocity"))
        return [{"text": text, "instrument": reciprocity, "article": "—"}]
    return [
        {"text": text, "instrument": one.title, "article": article_of(one.id, writing)}
        for one in used
    ]


def article_of(instrument: str, writing: Writing) -> str:
    """Give the first article of the instrument that the assessment cites."""
    found = writing.situation.assessment
    citations = (
        *(need.citation for need in found.papers),
        *(condition.citation for condition in found.conditions),
        *(ground.citation for ground in found.grounds),
    )
    cited = [one.article for one in citations if one and one.instrument == instrument]
    return next(filter(None, cited), "—")


def person_part(person: Person) -> dict[str, Any]:
    """Give a person."""
    return known(
        {
            "names": [
                {"script": name.script, "full": name.person_name.full} for name in person.names
            ],
            "born": person.birth,
            "citizenships": list(person.nationalities),
            "stateless": person.stateless,
            "sex": person.sex,
            "birth_place": person.birth_place,
            "residence": person.address,
            "whereabouts": state_text(person.located_in),
            "papers": [
                known(
                    {
                        "kind": paper.kind,
                        "number": paper.number,
                        "state": paper.state,
                        "valid_until": paper.expires,
                    }
                )
                for paper in person.papers
            ],
        }
    )


def state_text(iso: str | None) -> Texts | None:
    """Give the name of a state in the three languages."""
    return Texts(*(Country(iso).name(lang) for lang in LANGS)) if iso else None


def subject_part(writing: Writing) -> dict[str, Any] | None:
    """Give the person whom the case is about."""
    subject = writing.facts.subject
    return person_part(subject) if subject and subject.names else None


def offences_part(facts: Facts) -> list[dict[str, Any]]:
    """Give the act with its qualification in each law."""
    offence = facts.offence
    provisions = [
        known(
            {
                "state": article.state,
                "article": article.text,
                "maximum": offence.max_months.get(article.state),
            }
        )
        for article in offence.articles
    ]
    return [
        known(
            {
                "title": offence.label,
                "provisions": provisions,
                "committed": offence.committed,
                "place": state_text(offence.place),
            }
        )
    ]


def act_part(act: CourtAct | None) -> dict[str, Any] | None:
    """Give the act on which the request rests."""
    if act is None:
        return None
    return known(
        {
            "kind": act.kind,
            "issued_by": act.issued_by,
            "issued": act.issued,
            "number": act.number,
        }
    )


def judgment_part(sentence: Sentence | None) -> dict[str, Any] | None:
    """Give the judgment."""
    if sentence is None:
        return None
    issued = sentence.judgment_date
    return known({"kind": "judgment", "issued_by": sentence.court, "issued": issued})


def sentence_part(sentence: Sentence | None) -> dict[str, Any] | None:
    """Give the sentence."""
    if sentence is None:
        return None
    return known(
        {
            "term_months": sentence.imposed_months,
            "left_months": sentence.remaining_months,
            "left_days": sentence.remaining_days,
            "final_on": sentence.final_on,
            "ends": sentence.ends,
        }
    )


def custody_part(writing: Writing) -> dict[str, Any] | None:
    """Give the custody in this matter: since when and where."""
    detained = writing.situation.event("detained_at")
    if detained is None or not detained.ground:
        return None
    return {"place": detained.ground, "since": detained.day}


def serving_part(sentence: Sentence | None) -> dict[str, Any] | None:
    """Give the place where the sentence is served."""
    return {"place": sentence.place_of_serving} if sentence and sentence.place_of_serving else None


def as_texts(said: Texts | Message) -> Texts:
    """Give a text in the three languages."""
    return said if isinstance(said, Texts) else both(said)


def source_title(source: str, book: LawBook) -> Texts:
    """Give the title of a source of law."""
    if source in book.instruments:
        return book.instruments[source].title
    for state in book.states.values():
        if state.id == source:
            return state.title
    return both(message("cooperation-paper-request-of-authority"))
