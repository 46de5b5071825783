"""Requests to another state."""

from typing import Any

from eurazpol.cooperation.domain.letters.parts import (
    Writing,
    act_part,
    both,
    custody_part,
    judgment_part,
    known,
    offences_part,
    person_part,
    request_head,
    sentence_part,
    serving_part,
    subject_part,
)
from eurazpol.kernel.texts import message


def extradition_request(writing: Writing) -> dict[str, Any]:
    """Ask for surrender, to prosecute or to execute a sentence (CPC 580(2))."""
    facts, for_sentence = writing.facts, writing.situation.kind.id == "extradition_sentence"
    return {
        **request_head(writing),
        "purpose": "sentence" if for_sentence else "prosecution",
        "person": subject_part(writing),
        "offences": offences_part(facts),
        "statement": facts.offence.summary,
        "act": judgment_part(facts.sentence) if for_sentence else act_part(facts.act),
        "sentence": sentence_part(facts.sentence) if for_sentence else None,
        "custody": custody_part(writing),
    }


def provisional_arrest_request(writing: Writing) -> dict[str, Any]:
    """Ask for custody before the request for extradition arrives."""
    facts = writing.facts
    return {
        **request_head(writing),
        "person": subject_part(writing),
        "offences": offences_part(facts),
        "statement": facts.offence.summary,
        "act": act_part(facts.act) or judgment_part(facts.sentence),
        "urgency": facts.assistance.purpose if facts.assistance else None,
        "custody": custody_part(writing),
    }


def legal_assistance_request(writing: Writing) -> dict[str, Any]:
    """Ask for procedural acts; the questions stand with the first of them (CPC 565)."""
    facts, asked = writing.facts, writing.facts.assistance
    acts: list[dict[str, Any]] = []
    if asked and asked.measures:
        acts = [{"act": measure, "details": asked.object} for measure in asked.measures]
        lines = (line.strip() for line in asked.questions.splitlines())
        acts[0]["questions"] = tuple(line for line in lines if line)
    return {
        **request_head(writing),
        "proceedings": facts.proceedings,
        "statement": facts.offence.summary or (asked.purpose if asked else ""),
        "offences": offences_part(facts),
        "acts": [known(act) for act in acts],
        "persons": [
            {
                "part": both(message(f"cooperation-person-{person.role}")),
                "person": person_part(person),
            }
            for person in facts.persons
        ],
    }


def transfer_request(writing: Writing) -> dict[str, Any]:
    """Ask to transfer a sentenced person, in whichever direction."""
    facts = writing.facts
    consent = writing.situation.event("consent_given")
    from_us = bool(facts.sentence and facts.sentence.state in (None, writing.state.iso))
    return {
        **request_head(writing),
        "direction": "from_us" if from_us else "to_us",
        "person": subject_part(writing),
        "judgment": judgment_part(facts.sentence),
        "sentence": sentence_part(facts.sentence),
        "offences": offences_part(facts),
        "consent": {"given_by": "person", "given": consent.day} if consent else None,
        "custody": serving_part(facts.sentence),
    }


def proceedings_transfer_request(writing: Writing) -> dict[str, Any]:
    """Ask the other state to continue the prosecution (CPC 597(1))."""
    facts = writing.facts
    reason = "refused" if facts.extradition_refused else "impossible"
    return {
        **request_head(writing),
        "proceedings": facts.proceedings,
        "person": subject_part(writing),
        "offences": offences_part(facts),
        "statement": facts.offence.summary,
        "reason": both(message(f"cooperation-paper-surrender-{reason}")),
        "custody": custody_part(writing),
    }


def transit_request(writing: Writing) -> dict[str, Any]:
    """Ask for conveyance through the other state."""
    facts, journey = writing.facts, writing.facts.journey
    return {
        **request_head(writing),
        "person": subject_part(writing),
        "offences": offences_part(facts),
        "surrender": act_part(facts.act),
        "route": list(journey.route) if journey else None,
        "carrier": journey.carrier if journey else None,
        "escort": journey.escort if journey else None,
        "not_before": journey.begins if journey else None,
        "not_after": journey.ends if journey else None,
        "landing": journey.landing if journey else None,
    }
