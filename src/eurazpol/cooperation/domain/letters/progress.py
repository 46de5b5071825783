"""Letters between a request and its answer, and after it; the petition to the court."""

from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from eurazpol.access.domain.permissions import Side
from eurazpol.cooperation.domain.declare import FieldKind
from eurazpol.cooperation.domain.facts import Facts
from eurazpol.cooperation.domain.letters.answers import reference
from eurazpol.cooperation.domain.letters.parts import (
    Writing,
    act_part,
    as_texts,
    basis_part,
    both,
    custody_part,
    judgment_part,
    known,
    letter_head,
    offences_part,
    sentence_part,
    serving_part,
    source_title,
    subject_part,
)
from eurazpol.cooperation.domain.limits import offset_text
from eurazpol.cooperation.domain.papers import INTERNAL_PAPERS, paper_text
from eurazpol.cooperation.domain.situation import Value
from eurazpol.kernel.catalogue import document_date
from eurazpol.kernel.texts import LANGS, Texts, message

_CODE = "kz_cpc_2014_part12"


def on_request(writing: Writing) -> dict[str, Any]:
    """Give what every letter about a request carries: the request, its kind."""
    asked = reference(writing)
    if writing.situation.side is Side.REQUESTING:
        asked = {**asked, "number": writing.situation.number, "office": writing.office}
        asked.pop("forms", None)
    return {
        **letter_head(writing),
        "request": asked,
        "subject": both(writing.situation.kind.text),
    }


def supplement_letter(writing: Writing) -> dict[str, Any]:
    """Send what was asked for, or what came to light."""
    book = writing.situation.book
    papers = sorted(writing.situation.unsent - INTERNAL_PAPERS - {"P_LETTER"})
    return {
        **on_request(writing),
        "asked": writing.step == "complete_and_send",
        "supplied": [as_texts(paper_text(paper, book)) for paper in papers],
        "note": writing.inputs.get("note"),
    }


def reminder_letter(writing: Writing) -> dict[str, Any]:
    """Ask how far the request is."""
    sent = writing.situation.event("request_sent")
    return {
        **on_request(writing),
        "days": max(0, (writing.today - sent.day).days) if sent else 0,
        "note": writing.inputs.get("note"),
    }


def withdrawal_letter(writing: Writing) -> dict[str, Any]:
    """Withdraw the request."""
    return {
        **on_request(writing),
        "person": subject_part(writing),
        "reason": writing.inputs.get("reason"),
    }


def closing_letter(writing: Writing) -> dict[str, Any]:
    """End the correspondence; how it ended is told by the state before."""
    ended = writing.before if writing.before in {"refused", "withdrawn"} else "executed"
    return {
        **on_request(writing),
        "outcome": ended,
        "side": writing.situation.side.value,
        "person": subject_part(writing),
        "note": writing.inputs.get("note"),
    }


def postponement_letter(writing: Writing) -> dict[str, Any]:
    """Postpone the examination or the surrender."""
    surrender = writing.step == "postpone_surrender"
    return {
        **on_request(writing),
        "what": "surrender" if surrender else "examination",
        "person": subject_part(writing),
        "ground": _choice(writing, "postponement"),
        "reason": writing.inputs.get("reason"),
        "until": writing.inputs.get("until"),
    }


_TOLD = MappingProxyType(
    {
        "send_status": ("status", ""),
        "record_detention": ("detained", "detained_at"),
        "release": ("released", "released"),
        "complete_transit": ("transit_completed", "completed_at"),
        "begin_sentence": ("execution_begun", "begun"),
        "report_outcome": ("proceedings_ended", "ended"),
    }
)
"""What each step tells of, and the field that says when it happened."""


def progress_letter(writing: Writing) -> dict[str, Any]:
    """Tell what has happened on the request."""
    what, field = _TOLD[writing.step]
    inputs = writing.inputs
    return {
        **on_request(writing),
        "what": what,
        "person": subject_part(writing),
        "when": moment(inputs.get(field), writing),
        "place": inputs.get("place"),
        "ground": _choice(writing, "release_ground"),
        "note": inputs.get("reason") or inputs.get("note"),
    }


def moment(value: Value | None, writing: Writing) -> Texts | str | None:
    """Write a day in the three languages, an hour with its zone."""
    if isinstance(value, datetime):
        zone = writing.situation.zone
        return f"{value.astimezone(zone):%d.%m.%Y %H:%M} {offset_text(value, zone)}"
    if isinstance(value, date):
        return Texts(*(document_date(value, lang) for lang in LANGS))
    return None


def _choice(writing: Writing, name: str) -> Texts | None:
    chosen = writing.inputs.get(name)
    kind = writing.situation.kind
    for step in kind.transitions:
        for field in step.fields:
            if (field.name, field.kind) == (name, FieldKind.CHOICE) and chosen in field.choices:
                return both(field.choice_text(str(chosen)))
    return None


def arrest_petition(writing: Writing) -> dict[str, Any]:
    """Ask the court for the arrest: before the request has come (CPC 588) or on it (589)."""
    situation, facts = writing.situation, writing.facts
    extradition = situation.kind.id.startswith("extradition")
    detained = situation.event("detained_at")
    basis = basis_part(writing)
    if writing.state.iso == "KZ":
        article = "589(1)" if extradition else "588(1)"
        basis[:0] = [
            {
                "text": both(message("cooperation-paper-petition-basis")),
                "instrument": source_title(_CODE, situation.book),
                "article": article,
            }
        ]
    court = both(message("cooperation-paper-competent-court"))
    return {
        **letter_head(writing),
        "addressee": {"name": court, "state": writing.state.iso},
        "measure": "extradition" if extradition else "provisional",
        "request": reference(writing),
        "person": subject_part(writing),
        "offences": offences_part(facts),
        "detained_at": moment(detained.at, writing) if detained else None,
        "custody": custody_part(writing),
        "act": act_part(facts.act) or judgment_part(facts.sentence),
        "statement": facts.offence.summary,
        "basis": basis,
    }


def can_petition(facts: Facts) -> bool:
    """Whether the file holds what a petition must say: the person, the act and its article."""
    subject, offence = facts.subject, facts.offence
    return bool(
        subject and subject.names and offence.label and offence.articles and offence.committed
    )


def remaining_sentence_certificate(writing: Writing) -> dict[str, Any]:
    """Certify what of the sentence is left today."""
    sentence = writing.facts.sentence
    return {
        **letter_head(writing),
        "person": subject_part(writing),
        "judgment": judgment_part(sentence),
        "sentence": sentence_part(sentence),
        "custody": serving_part(sentence),
        "as_of": writing.today,
    }


def speciality_consent(writing: Writing) -> dict[str, Any]:
    """Consent, or refuse to consent, to liability for further acts."""
    inputs = writing.inputs
    return {
        **letter_head(writing),
        "outcome": inputs.get("speciality"),
        "request": reference(writing),
        "person": subject_part(writing),
        "offences": offences_part(writing.facts),
        "further_acts": inputs.get("further_acts"),
        "reasons": basis_part(writing),
        "own_reason": inputs.get("reason"),
    }


def police_query(writing: Writing) -> dict[str, Any]:
    """Ask the police of the other state."""
    facts, asked, query = writing.facts, writing.facts.assistance, writing.facts.query
    lines = (line.strip() for line in asked.questions.splitlines()) if asked else ()
    return {
        **letter_head(writing),
        "asks": (query.template if query else None) or "other",
        "urgent": bool(asked and asked.urgent),
        "purpose": asked.purpose if asked else None,
        "proceedings": facts.proceedings,
        "person": subject_part(writing),
        **(known({"plate": query.plate, "vin": query.vin, "document": query.document,
                  "since": query.since}) if query else {}),
        "measures": list(asked.measures) if asked else [],
        "questions": [line for line in lines if line],
    }  # fmt: skip


_EXTENT = MappingProxyType(
    {"answer": "whole", "answer_partly": "part", "answer_nothing": "nothing"}
)


def query_answer(writing: Writing) -> dict[str, Any]:
    """Answer a query of the police of the other state."""
    inputs = writing.inputs
    typed = ("identity", "address", "wanted", "holder", "valid", "convictions", "reference")
    return {
        **letter_head(writing),
        "extent": _EXTENT[writing.step],
        "request": reference(writing),
        **{name: inputs.get(name) for name in typed},
        "note": inputs.get("reason"),
    }
