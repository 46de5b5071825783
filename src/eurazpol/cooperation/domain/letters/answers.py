"""Answers, notifications and records."""

from datetime import datetime
from types import MappingProxyType
from typing import Any

from eurazpol.cooperation.domain.letters.parts import (
    COMPLAINTS,
    Writing,
    as_texts,
    basis_part,
    both,
    judgment_part,
    letter_head,
    offences_part,
    peer_office,
    sentence_part,
    serving_part,
    source_title,
    subject_part,
)
from eurazpol.cooperation.domain.papers import paper_text
from eurazpol.cooperation.domain.requirements import ground_text
from eurazpol.cooperation.domain.situation import Grounds
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Texts, message


def reference(writing: Writing) -> dict[str, Any]:
    """Refer to the request that is answered: the peer's number and the day it was sent."""
    sent = writing.situation.event("request_sent") or writing.situation.event("request_received")
    office = peer_office(writing)
    return {
        "number": writing.peer_number or writing.situation.number,
        "issued": sent.day if sent else writing.today,
        "office": office["name"],
        "forms": office.get("forms"),
    }


def return_for_completion(writing: Writing) -> dict[str, Any]:
    """Return a request with what is missing and the rule that asks for it."""
    missing, book = writing.inputs.get("missing", ()), writing.situation.book
    rules = {need.id: need for need in writing.situation.assessment.papers}
    rows = []
    for paper in missing if isinstance(missing, tuple) else ():
        need = rules.get(paper)
        rows.append(
            {
                "text": as_texts(paper_text(paper, book)),
                "instrument": source_title(need.citation.instrument if need else "", book),
                "article": (need.citation.article if need else "") or "—",
            }
        )
    return {
        **letter_head(writing),
        "request": reference(writing),
        "missing": rows,
        "note": writing.inputs.get("reason"),
    }


def reasons(writing: Writing) -> list[dict[str, Any]]:
    """Give the coded grounds of a refusal, or the basis of a grant; the officer's words first.

    A refusal without coded grounds rests on no provision: it has the officer's words alone.
    """
    book = writing.situation.book
    grounds = writing.inputs.get("grounds")
    if isinstance(grounds, Grounds):
        return [
            {
                "text": as_texts(ground_text(ground, book)),
                "instrument": source_title(instrument, book),
                "article": article or "—",
            }
            for ground, instrument, article in grounds.chosen
        ]
    if writing.refuses:
        return []
    own = str(writing.inputs.get("reason") or "")
    basis = basis_part(writing)
    return [{**basis[0], "text": own}, *basis[1:]] if own else basis


def complaint(writing: Writing) -> dict[str, Any]:
    """Give the right of complaint of the state that decides."""
    days, source, article = COMPLAINTS[writing.state.iso]
    return {
        "court": both(message("cooperation-paper-competent-court")),
        "days": days,
        "instrument": source_title(source, writing.situation.book),
        "article": article,
        "lodge_with": both(message("cooperation-paper-custody-administration")),
    }


def extradition_decision(writing: Writing) -> dict[str, Any]:
    """Decide on a request for extradition."""
    granted = not writing.refuses
    return {
        **letter_head(writing),
        "outcome": "grant" if granted else "refuse",
        "request": reference(writing),
        "person": subject_part(writing),
        "offences": offences_part(writing.facts),
        "reasons": reasons(writing),
        "complaint": complaint(writing) if granted else None,
    }


def request_decision(writing: Writing) -> dict[str, Any]:
    """Decide on any other request."""
    return {
        **letter_head(writing),
        "outcome": "refuse" if writing.refuses else "execute",
        "request": reference(writing),
        "subject": both(writing.situation.kind.text),
        "reasons": reasons(writing),
        "own_reason": writing.inputs.get("reason") if writing.refuses else None,
    }


def person_notice(writing: Writing) -> dict[str, Any]:
    """Tell the person of the decision and of the right of complaint."""
    about = "transfer" if writing.situation.kind.stances else "extradition"
    subject = writing.facts.subject
    return {
        **letter_head(writing),
        "addressee": {"name": subject.name("Cyrl", "Latn") if subject else ""},
        "outcome": f"{about}_{'refuse' if writing.refuses else 'grant'}",
        "person": subject_part(writing),
        "decision": {
            "number": writing.situation.number,
            "issued": writing.today,
            "office": writing.office,
        },
        "reasons": reasons(writing),
        "complaint": complaint(writing),
    }


_RELATIONS = MappingProxyType(
    {
        "consulate": "mission",
        "relatives": "relatives",
        "representative": "representative",
        "lawyer": "counsel",
    }
)


def conviction_notice(writing: Writing) -> dict[str, Any]:
    """Tell a mission, relatives, representative or counsel of a conviction."""
    facts = writing.facts
    return {
        **letter_head(writing),
        "addressee": {"name": str(writing.inputs.get("addressee", ""))},
        "relation": _RELATIONS[writing.step.removeprefix("notify_")],
        "person": subject_part(writing),
        "judgment": judgment_part(facts.sentence),
        "sentence": sentence_part(facts.sentence),
        "custody": serving_part(facts.sentence),
        "apply_to": {"name": writing.office, "state": writing.state.iso},
        "basis": basis_part(writing),
    }


def execution_letter(writing: Writing) -> dict[str, Any]:
    """Send back the materials of an executed request."""
    asked = writing.facts.assistance
    done = both(message("cooperation-paper-materials-enclosed"))
    note = writing.inputs.get("note") or writing.inputs.get("reason") or done
    extent = "partly" if writing.step == "send_partial" else "done"
    return {
        **letter_head(writing),
        "request": reference(writing),
        "results": [
            {"act": measure, "done": extent, "result": note}
            for measure in (asked.measures if asked else ())
        ],
    }


def handover_record(writing: Writing) -> dict[str, Any]:
    """Record the hand-over, with the time spent in custody (CPC 594)."""
    handed = writing.inputs["handed_over"]
    zone = writing.situation.zone
    local = handed.astimezone(zone) if isinstance(handed, datetime) else None
    detained = writing.situation.event("detained_at")
    decided = writing.situation.event("decision_made")
    day = local.date() if local else writing.today
    return {
        "number": writing.situation.number,
        "issued": day,
        "handed_by": office_side(writing.office, writing.state, writing),
        "received_by": {
            "office": peer_office(writing),
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
        "person": subject_part(writing),
        "place": writing.inputs.get("place"),
        "time": f"{local:%H:%M} {local:%Z}".strip() if local else "—",
        "custody_since": detained.day if detained else None,
        "custody_days": (day - detained.day).days + 1 if detained else 0,
    }


def office_side(name: Texts, state: Country, writing: Writing) -> dict[str, Any]:
    """Give one side of a hand-over."""
    return {
        "office": {"name": name, "state": state.iso},
        "officer": {"name": writing.signatory, "post": writing.post},
    }
