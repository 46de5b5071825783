"""Facts: a closed vocabulary; what cannot be is refused with field and rule."""

from datetime import date, datetime
from typing import Any

import pytest

from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import LANGS
from eurazpol.law.domain.book import LawBook
from eurazpol.law.domain.errors import FactsError
from eurazpol.law.domain.facts import parse_facts

BASE: dict[str, Any] = {"kind": "mla", "requesting": "RU", "requested": "KZ"}
WRONG: list[tuple[dict[str, Any], str, str]] = [
    ({"kind": "extradition"}, "kind", "law-fact-value"),
    ({"kind": None}, "kind", "law-fact-missing"),
    ({"requesting": "XX"}, "requesting", "law-fact-country"),
    ({"requesting": 7}, "requesting", "law-fact-country"),
    ({"requested": "RU"}, "requested", "law-fact-same-state"),
    ({"request_received": "2026-02-30"}, "request_received", "law-fact-date-impossible"),
    ({"request_received": "30.02.2026"}, "request_received", "law-fact-date"),
    ({"request_received": "2026-02-3"}, "request_received", "law-fact-date"),
    ({"request_received": "0026-02-03"}, "request_received", "law-fact-year"),
    ({"request_received": 20260203}, "request_received", "law-fact-date"),
    ({"detained_at": "2026-01-15T25:00"}, "detained_at", "law-fact-date-impossible"),
    ({"detained_at": "2026-01-15T10:30Z"}, "detained_at", "law-fact-zone"),
    ({"detained_at": "2026-01-15T10:30+05:00"}, "detained_at", "law-fact-zone"),
    ({"consent": "yes"}, "consent", "law-fact-not-bool"),
    ({"documents_present": "D_REQUEST"}, "documents_present", "law-fact-not-list"),
    ({"documents_present": ["D_PASSPORT"]}, "documents_present[0]", "law-fact-paper"),
    ({"documents_present": ["consent_of_XX"]}, "documents_present[0]", "law-fact-country"),
    ({"documents_present": [1]}, "documents_present[0]", "law-fact-not-text"),
    ({"documents_present": ["D_REQUEST"] * 201}, "documents_present", "law-fact-too-many"),
    ({"invoked": "riga_2030"}, "invoked", "law-fact-instrument"),
    ({"colour": "pink"}, "colour", "law-fact-value"),
    ({"note": "x" * 4001}, "note", "law-fact-too-long"),
    ({"max_months": -1}, "max_months", "law-fact-number-range"),
    ({"max_months": True}, "max_months", "law-fact-not-number"),
    ({"max_months": "lifelong"}, "max_months", "law-fact-not-number"),
    ({"person": ["RU"]}, "person", "law-fact-not-mapping"),
    ({"person": {"name": "Иванов"}}, "person.name", "law-fact-unknown-key"),
    ({"person": {"nationality": ["SU"]}}, "person.nationality[0]", "law-fact-country"),
    ({"person": {"asylum": "maybe"}}, "person.asylum", "law-fact-value"),
    ({"offence": {"max_months": {"ZZ": 5}}}, "offence.max_months.ZZ", "law-fact-country"),
    ({"offence": {"kz_category": "huge"}}, "offence.kz_category", "law-fact-value"),
    ({"sentence": {"remaining": {"weeks": 2}}}, "sentence.remaining.weeks", "law-fact-unknown-key"),
    ({"requests": [{"received": "2026-01-01"}]}, "requests[0].requesting", "law-fact-missing"),
    ({"requests": [{"requesting": "KZ"}]}, "requests[0].requesting", "law-fact-same-state"),
    ({"citizenship_events": [{"iso": "KZ"}]}, "citizenship_events[0].from", "law-fact-missing"),
    ({5: "x"}, "inputs", "law-fact-key"),
    ({"evil": None}, "evil", "law-fact-unknown-key"),
    (
        {"request_sent": "2026-03-02", "request_received": "2026-03-01"},
        "request_received",
        "law-fact-order",
    ),
    (
        {"detained_at": "2026-03-02T10:00", "handed_over": "2026-03-01"},
        "handed_over",
        "law-fact-order",
    ),
    (
        {"request_received": "2026-03-02", "offence": {"committed": "2026-03-03"}},
        "offence.committed",
        "law-fact-order",
    ),
    (
        {"detained_at": "2026-03-02T10:00", "detained_on": "2026-03-01"},
        "detained_on",
        "law-fact-two-days",
    ),
]


@pytest.mark.parametrize(("change", "field", "rule"), WRONG)
def test_wrong_facts_name_field_and_rule(
    change: dict[str, Any], field: str, rule: str, book: LawBook
) -> None:
    with pytest.raises(FactsError) as caught:
        parse_facts({**BASE, **change}, book)
    assert (caught.value.field, caught.value.code) == (field, rule)
    for lang in LANGS:
        text = catalogue().error(caught.value, lang)
        assert text.startswith(f"{field}: ")
        assert len(text) > len(field) + 5


def test_a_transfer_needs_two_states(book: LawBook) -> None:
    inputs = {"kind": "transfer_sentenced_person", "sentencing": "KZ", "administering": "KZ"}
    with pytest.raises(FactsError) as caught:
        parse_facts(inputs, book)
    assert caught.value.field == "administering"


def test_null_is_not_known_and_times_keep_the_minute(book: LawBook) -> None:
    facts = parse_facts(
        {
            **BASE,
            "consent": None,
            "detained_at": "2026-01-15T10:30",
            "request_received": date(2026, 1, 20),
            "extradition_arrest_ordered": True,
            "offence": {"max_months": {"RU": "life", "NO": 12}},
            "documents_present": ["D_REQUEST", "consent_of_KG"],
        },
        book,
    )
    assert facts.flag("consent") is None
    assert facts.events["detained_at"] == datetime(2026, 1, 15, 10, 30)  # noqa: DTZ001
    assert facts.day("detained_at", "request_received") == date(2026, 1, 15)
    assert facts.flag("extradition_arrest_ordered") is True
    assert facts.offence
    assert facts.offence.max_months == {"RU": "life", "NO": 12}
    assert facts.has("consent_of_KG")


def test_an_unknown_kind_of_document_set_is_not_an_empty_one(book: LawBook) -> None:
    assert parse_facts(BASE, book).documents is None
    assert parse_facts({**BASE, "documents_present": []}, book).documents == frozenset()
