"""The papers of a step: facts of the case in the words of the room *documents*.

What a paper needs and the case does not hold is refused there, naming the fact; nothing is guessed.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from eurazpol.cooperation.domain.facts import CourtAct, Facts, Person, Sentence
from eurazpol.cooperation.domain.papers import paper_text
from eurazpol.cooperation.domain.requirements import ground_text
from eurazpol.cooperation.domain.situation import Grounds, Inputs, Situation
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import LANGS, Lang, Message, Texts, message
from eurazpol.law.domain.assessment import Role
from eurazpol.law.domain.book import LawBook

CIS = frozenset({"AM", "AZ", "BY", "GE", "KG", "KZ", "MD", "RU", "TJ", "TM", "UA", "UZ"})
"""States with which letters are exchanged in Russian (Minsk 17, Chisinau 17)."""

_COMPLAINTS: Mapping[str, tuple[int, str, str]] = MappingProxyType(
    {"KZ": (10, "kz_cpc_2014_part12", "592(1)"), "RU": (10, "state_ru", "463(1)")}
)
"""Right of complaint against a surrender: days, source, article, by the state that decides."""


@dataclass(frozen=True, slots=True)
class Writing:
    """What a paper is written from: the case, the step's inputs, who writes to whom."""

    situation: Situation
    inputs: Inputs
    office: Texts
    state: Country
    peer: Country
    peer_number: str
    signatory: str
    post: Texts
    today: date

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


def template_for(template: str, writing: Writing) -> str:
    """Return the paper that fits: one with a right of complaint only where a rule gives it."""
    if template == "extradition_decision" and writing.state.iso not in _COMPLAINTS:
        return "request_decision"
    return template


def wanted(template: str, writing: Writing) -> bool:
    """Whether the paper is written at all: the person's notice needs a right of complaint."""
    return template != "person_notice" or writing.state.iso in _COMPLAINTS


def paper_facts(template: str, writing: Writing) -> dict[str, Any]:
    """Return the facts of the paper ``template``."""
    return _known(_PAPERS[template](writing))


def _known(value: dict[str, Any]) -> dict[str, Any]:
    return {key: item for key, item in value.items() if item not in (None, "", ())}


def _letter(writing: Writing) -> dict[str, Any]:
    return {
        "sender": {"name": writing.office, "state": writing.state.iso},
        "addressee": _peer_office(writing),
        "number": writing.situation.number,
        "issued": writing.today,
        "signatory": {"name": writing.signatory, "post": writing.post},
    }


def _peer_office(writing: Writing) -> dict[str, Any]:
    name = both(message("cooperation-office-central", state=writing.peer))
    return {"name": name, "state": writing.peer.iso}


def _request(writing: Writing) -> dict[str, Any]:
    return {**_letter(writing), "basis": _basis(writing)}


def _basis(writing: Writing) -> list[dict[str, Any]]:
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
        {"text": text, "instrument": one.title, "article": _article_of(one.id, writing)}
        for one in used
    ]


def _article_of(instrument: str, writing: Writing) -> str:
    found = writing.situation.assessment
    cited = [
        entry.citation.article
        for entry in (*found.papers, *found.conditions, *found.grounds)
        if entry.citation and entry.citation.instrument == instrument and entry.citation.article
    ]
    return cited[0] if cited else "—"


def _person(person: Person) -> dict[str, Any]:
    return _known(
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
            "whereabouts": _state_text(person.located_in),
            "papers": [
                _known(
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


def _state_text(iso: str | None) -> Texts | None:
    return Texts(*(Country(iso).name(lang) for lang in LANGS)) if iso else None


def _subject(writing: Writing) -> dict[str, Any] | None:
    return _person(writing.facts.subject) if writing.facts.subject else None


def _offences(facts: Facts) -> list[dict[str, Any]]:
    offence = facts.offence
    provisions = [
        _known(
            {
                "state": article.state,
                "article": article.text,
                "maximum": offence.max_months.get(article.state),
            }
        )
        for article in offence.articles
    ]
    return [
        _known(
            {
                "title": offence.label,
                "provisions": provisions,
                "committed": offence.committed,
                "place": _state_text(offence.place),
            }
        )
    ]


def _act(act: CourtAct | None) -> dict[str, Any] | None:
    if act is None:
        return None
    return _known(
        {
            "kind": act.kind,
            "issued_by": act.issued_by,
            "issued": act.issued,
            "number": act.number,
        }
    )


def _judgment(sentence: Sentence | None) -> dict[str, Any] | None:
    if sentence is None:
        return None
    issued = sentence.judgment_date
    return _known({"kind": "judgment", "issued_by": sentence.court, "issued": issued})


def _sentence(sentence: Sentence | None) -> dict[str, Any] | None:
    if sentence is None:
        return None
    return _known(
        {
            "term_months": sentence.imposed_months,
            "left_months": sentence.remaining_months,
            "left_days": sentence.remaining_days,
            "final_on": sentence.final_on,
            "ends": sentence.ends,
        }
    )


def _custody(writing: Writing) -> dict[str, Any] | None:
    detained = writing.situation.event("detained_at")
    if detained is None or not detained.ground:
        return None
    return {"place": detained.ground, "since": detained.day}


def _serving(sentence: Sentence | None) -> dict[str, Any] | None:
    return {"place": sentence.place_of_serving} if sentence and sentence.place_of_serving else None


def _extradition_request(writing: Writing) -> dict[str, Any]:
    facts, for_sentence = writing.facts, writing.situation.kind.id == "extradition_sentence"
    return {
        **_request(writing),
        "purpose": "sentence" if for_sentence else "prosecution",
        "person": _subject(writing),
        "offences": _offences(facts),
        "statement": facts.offence.summary,
        "act": _judgment(facts.sentence) if for_sentence else _act(facts.act),
        "sentence": _sentence(facts.sentence) if for_sentence else None,
        "custody": _custody(writing),
    }


def _provisional_arrest_request(writing: Writing) -> dict[str, Any]:
    facts = writing.facts
    return {
        **_request(writing),
        "person": _subject(writing),
        "offences": _offences(facts),
        "statement": facts.offence.summary,
        "act": _act(facts.act) or _judgment(facts.sentence),
        "urgency": facts.assistance.purpose if facts.assistance else None,
        "custody": _custody(writing),
    }


def _legal_assistance_request(writing: Writing) -> dict[str, Any]:
    facts, asked = writing.facts, writing.facts.assistance
    questions = (
        [line.strip() for line in asked.questions.splitlines() if line.strip()] if asked else []
    )
    acts = [
        _known({"act": measure, "details": asked.object, "questions": questions if not index else ()})
        for index, measure in enumerate(asked.measures)
    ] if asked else []  # fmt: skip
    return {
        **_request(writing),
        "proceedings": facts.proceedings,
        "statement": facts.offence.summary or (asked.purpose if asked else ""),
        "offences": _offences(facts),
        "acts": acts,
        "persons": [
            {
                "part": both(message(f"cooperation-person-{person.role}")),
                "person": _person(person),
            }
            for person in facts.persons
        ],
    }


def _transfer_request(writing: Writing) -> dict[str, Any]:
    facts = writing.facts
    consent = writing.situation.event("consent_given")
    from_us = bool(facts.sentence and facts.sentence.state in (None, writing.state.iso))
    return {
        **_request(writing),
        "direction": "from_us" if from_us else "to_us",
        "person": _subject(writing),
        "judgment": _judgment(facts.sentence),
        "sentence": _sentence(facts.sentence),
        "offences": _offences(facts),
        "consent": {"given_by": "person", "given": consent.day} if consent else None,
        "custody": _serving(facts.sentence),
    }


def _proceedings_transfer_request(writing: Writing) -> dict[str, Any]:
    facts = writing.facts
    reason = "refused" if facts.extradition_refused else "impossible"
    return {
        **_request(writing),
        "proceedings": facts.proceedings,
        "person": _subject(writing),
        "offences": _offences(facts),
        "statement": facts.offence.summary,
        "reason": both(message(f"cooperation-paper-surrender-{reason}")),
        "custody": _custody(writing),
    }


def _transit_request(writing: Writing) -> dict[str, Any]:
    facts, journey = writing.facts, writing.facts.journey
    return {
        **_request(writing),
        "person": _subject(writing),
        "offences": _offences(facts),
        "surrender": _act(facts.act),
        "route": list(journey.route) if journey else None,
        "carrier": journey.carrier if journey else None,
        "escort": journey.escort if journey else None,
        "not_before": journey.begins if journey else None,
        "not_after": journey.ends if journey else None,
        "landing": journey.landing if journey else None,
    }


def _reference(writing: Writing) -> dict[str, Any]:
    """Refer to the request that is answered: the peer's number and the day it was sent."""
    sent = writing.situation.event("request_sent") or writing.situation.event("request_received")
    return {
        "number": writing.peer_number or writing.situation.number,
        "issued": sent.day if sent else writing.today,
        "office": _peer_office(writing)["name"],
    }


def _return_for_completion(writing: Writing) -> dict[str, Any]:
    missing, book = writing.inputs.get("missing", ()), writing.situation.book
    rules = {need.id: need for need in writing.situation.assessment.papers}
    rows = []
    for paper in missing if isinstance(missing, tuple) else ():
        need = rules.get(paper)
        rows.append(
            {
                "text": _texts(paper_text(paper, book)),
                "instrument": _title(need.citation.instrument if need else "", book),
                "article": (need.citation.article if need else "") or "—",
            }
        )
    return {
        **_letter(writing),
        "request": _reference(writing),
        "missing": rows,
        "note": writing.inputs.get("reason"),
    }


def _texts(said: Texts | Message) -> Texts:
    return said if isinstance(said, Texts) else both(said)


def _title(source: str, book: LawBook) -> Texts:
    if source in book.instruments:
        return book.instruments[source].title
    for state in book.states.values():
        if state.id == source:
            return state.title
    return both(message("cooperation-paper-request-of-authority"))


def _reasons(writing: Writing) -> list[dict[str, Any]]:
    """Give the coded grounds of a refusal, or the basis of a grant; the officer's words first."""
    book = writing.situation.book
    grounds = writing.inputs.get("grounds")
    if isinstance(grounds, Grounds):
        return [
            {
                "text": _texts(ground_text(ground, book)),
                "instrument": _title(instrument, book),
                "article": article or "—",
            }
            for ground, instrument, article in grounds.chosen
        ]
    own = str(writing.inputs.get("reason") or "")
    basis = _basis(writing)
    return [{**basis[0], "text": own}, *basis[1:]] if own else basis


def _granted(writing: Writing) -> bool:
    return not isinstance(writing.inputs.get("grounds"), Grounds)


def _complaint(writing: Writing) -> dict[str, Any]:
    days, source, article = _COMPLAINTS[writing.state.iso]
    return {
        "court": both(message("cooperation-paper-competent-court")),
        "days": days,
        "instrument": _title(source, writing.situation.book),
        "article": article,
        "lodge_with": both(message("cooperation-paper-custody-administration")),
    }


def _extradition_decision(writing: Writing) -> dict[str, Any]:
    granted = _granted(writing)
    return {
        **_letter(writing),
        "outcome": "grant" if granted else "refuse",
        "request": _reference(writing),
        "person": _subject(writing),
        "offences": _offences(writing.facts),
        "reasons": _reasons(writing),
        "complaint": _complaint(writing) if granted else None,
    }


def _request_decision(writing: Writing) -> dict[str, Any]:
    return {
        **_letter(writing),
        "outcome": "execute" if _granted(writing) else "refuse",
        "request": _reference(writing),
        "subject": both(writing.situation.kind.text),
        "reasons": _reasons(writing),
    }


def _person_notice(writing: Writing) -> dict[str, Any]:
    about = "transfer" if writing.situation.kind.stances else "extradition"
    subject = writing.facts.subject
    return {
        **_letter(writing),
        "addressee": {"name": subject.name("Cyrl", "Latn") if subject else ""},
        "outcome": f"{about}_{'grant' if _granted(writing) else 'refuse'}",
        "person": _subject(writing),
        "decision": {
            "number": writing.situation.number,
            "issued": writing.today,
            "office": writing.office,
        },
        "reasons": _reasons(writing),
        "complaint": _complaint(writing),
    }


_RELATIONS = MappingProxyType(
    {
        "consulate": "mission",
        "relatives": "relatives",
        "representative": "representative",
        "lawyer": "counsel",
    }
)


def _conviction_notice(writing: Writing) -> dict[str, Any]:
    facts = writing.facts
    return {
        **_letter(writing),
        "addressee": {"name": str(writing.inputs.get("addressee", ""))},
        "relation": _RELATIONS[str(writing.inputs["_relation"])],
        "person": _subject(writing),
        "judgment": _judgment(facts.sentence),
        "sentence": _sentence(facts.sentence),
        "custody": _serving(facts.sentence),
        "apply_to": {"name": writing.office, "state": writing.state.iso},
        "basis": _basis(writing),
    }


def _execution_letter(writing: Writing) -> dict[str, Any]:
    asked = writing.facts.assistance
    done = both(message("cooperation-paper-materials-enclosed"))
    note = writing.inputs.get("note") or done
    return {
        **_letter(writing),
        "request": _reference(writing),
        "results": [
            {"act": measure, "done": "done", "result": note}
            for measure in (asked.measures if asked else ())
        ],
    }


def _handover_record(writing: Writing) -> dict[str, Any]:
    handed = writing.inputs["handed_over"]
    zone = writing.situation.zone
    local = handed.astimezone(zone) if isinstance(handed, datetime) else None
    detained = writing.situation.event("detained_at")
    decided = writing.situation.event("decision_made")
    day = local.date() if local else writing.today
    return {
        "number": writing.situation.number,
        "issued": day,
        "handed_by": _office_side(writing.office, writing.state, writing),
        "received_by": {
            "office": _peer_office(writing),
            "officer": {
                "name": "—",
                "post": both(message("cooperation-paper-receiving-officer")),
            },
        },
        "decision": {
            "number": writing.situation.number,
            "issued": decided.day if decided else writing.today,
            "office": writing.office,
        },
        "person": _subject(writing),
        "place": writing.inputs.get("place"),
        "time": f"{local:%H:%M} {local:%Z}".strip() if local else "—",
        "custody_since": detained.day if detained else None,
        "custody_days": (day - detained.day).days + 1 if detained else 0,
    }


def _office_side(name: Texts, state: Country, writing: Writing) -> dict[str, Any]:
    return {
        "office": {"name": name, "state": state.iso},
        "officer": {"name": writing.signatory, "post": writing.post},
    }


_PAPERS: Mapping[str, Callable[[Writing], dict[str, Any]]] = MappingProxyType(
    {
        "extradition_request": _extradition_request,
        "provisional_arrest_request": _provisional_arrest_request,
        "legal_assistance_request": _legal_assistance_request,
        "transfer_request": _transfer_request,
        "proceedings_transfer_request": _proceedings_transfer_request,
        "transit_request": _transit_request,
        "return_for_completion": _return_for_completion,
        "extradition_decision": _extradition_decision,
        "request_decision": _request_decision,
        "person_notice": _person_notice,
        "conviction_notice": _conviction_notice,
        "execution_letter": _execution_letter,
        "handover_record": _handover_record,
    }
)
