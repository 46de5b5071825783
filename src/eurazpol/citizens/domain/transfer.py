"""From a record to the facts of a request for transfer, and to what the law engine asks.

Own state takes the person home: it administers, the state of detention has sentenced. What is not
known is left out; the request asks for it.
"""

from datetime import date, timedelta
from typing import Any

from eurazpol.citizens.domain.home import KIND
from eurazpol.citizens.domain.record import Record
from eurazpol.cooperation.domain.facts import facts_from
from eurazpol.cooperation.domain.law_inputs import law_inputs
from eurazpol.kernel.country import Country
from eurazpol.law.domain.counting import add_months

_PAPERS = {"passport": "passport", "identity_card": "identity_card",
           "travel_document": "travel_document"}  # fmt: skip


def transfer_facts(record: Record, own: Country, today: date) -> dict[str, Any]:
    """Return the facts of the request in the plain form of the room of cases."""
    return {
        "persons": [_person(record, own)],
        "offence": _offence(record, own),
        "sentence": _sentence(record, today),
        **_known(consent=record.yes("consent")),
    }


def home_inputs(record: Record, own: Country, today: date) -> dict[str, Any]:
    """Return what the law engine is asked about the record."""
    facts = facts_from(transfer_facts(record, own, today))
    return law_inputs(KIND, own, record.state, facts, (), ())


def _person(record: Record, own: Country) -> dict[str, Any]:
    values, latin = record.values, record.latin
    names = [_name("Cyrl", values["family"], values.get("given"), values.get("patronymic"))]
    if latin:
        names.append(_name("Latn", latin.family, latin.given, None))
    number = values.get("document_number")
    kind = _PAPERS.get(values.get("document_kind", ""), "other")
    confirmed = values.get("citizenship") == "confirmed"
    return {
        "names": names,
        **_known(
            birth=values.get("birth"),
            birth_place=values.get("birth_place"),
            sex=values.get("sex"),
            nationalities=[own.iso] if confirmed else None,
            located_in=values["state"],
            papers=[{"kind": kind, "number": number, "state": own.iso}] if number else None,
        ),
    }


def _name(script: str, family: str, given: str | None, patronymic: str | None) -> dict[str, str]:
    return {"script": script, "family": family, **_known(given=given, patronymic=patronymic)}


def _offence(record: Record, own: Country) -> dict[str, Any]:
    values, host = record.values, record.values["state"]
    articles = [{"state": host, "text": values["host_article"]}]
    if own_article := values.get("own_article"):
        articles.append({"state": own.iso, "text": own_article})
    most = _known(**{host: record.number("host_max"), own.iso: record.number("own_max")})
    return {
        "articles": articles,
        "place": host,
        **_known(
            label=values.get("own_words", values.get("host_words", ""))[:200] or None,
            summary=values.get("host_words"),
            committed=values.get("committed"),
            max_months=most or None,
            dual_criminality=record.yes("dual"),
        ),
    }


def _sentence(record: Record, today: date) -> dict[str, Any]:
    values, ends = record.values, record.day("term_ends")
    months, days = _rest(today, ends) if ends and ends >= today else (None, None)
    imposed = record.number("imposed_months")
    if imposed is not None and months is not None and months > imposed:
        months, days = None, None  # the days do not agree with the term: the request asks
    return {
        "state": values["state"],
        **_known(
            court=values.get("court"),
            judgment_date=values.get("judged"),
            imposed_months=imposed,
            final=record.yes("final"),
            final_on=values.get("final_on") if record.yes("final") else None,
            ends=values.get("term_ends"),
            remaining_months=months,
            remaining_days=days,
            place_of_serving=values.get("place"),
        ),
    }


def _rest(today: date, end: date) -> tuple[int, int]:
    """Return the whole months between two days and the days that are left over."""
    months = (end.year - today.year) * 12 + end.month - today.month
    if add_months(today, months) > end:
        months -= 1
    return months, (end - add_months(today, months)) // timedelta(days=1)


def _known(**values: Any) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value not in (None, "")}
