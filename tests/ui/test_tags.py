"""Texts, instants, names and citations as the pages write them."""

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.template import Context, Template

from eurazpol.kernel.country import Country
from eurazpol.kernel.person import PersonName
from eurazpol.kernel.texts import Texts, message
from eurazpol.ui.templatetags.ui import page_numbers, query

ALMATY = ZoneInfo("Asia/Almaty")


def write(template: str, lang: str = "en", **context: Any) -> str:
    return Template(template).render(Context({"lang": lang, "zone": ALMATY, **context}))


def test_an_instant_is_shown_in_the_zone_of_the_node_even_inside_a_sentence() -> None:
    at = datetime(2026, 2, 5, 5, 30, tzinfo=UTC)
    assert "05.02.2026 10:30 UTC+5" in write("{% instant at %}", "kk", at=at)
    nested = message("exchange-health-good", at=at)
    assert "10:30 UTC+5" in write("{% msg text %}", "ru", text=nested)


def test_a_date_stays_a_date_and_machines_read_it() -> None:
    assert write("{% instant at %}", at=date(2026, 2, 5)) == (
        '<time datetime="2026-02-05">5 Feb 2026</time>'
    )


def test_a_name_keeps_its_script_and_is_escaped() -> None:
    name = PersonName("Arab", "<b>حسن</b>")
    assert write("{% name n %}", n=name) == (
        '<bdi lang="und-Arab" dir="auto">&lt;b&gt;حسن&lt;/b&gt;</bdi>'
    )


@pytest.mark.parametrize(("lang", "text"), [("kk", "Ресей"), ("ru", "Россия"), ("en", "Russia")])
def test_a_state_is_named_in_the_language_of_the_reader(lang: str, text: str) -> None:
    assert write("{% country 'RU' %}", lang) == text
    assert write("{% msg state %}", lang, state=Country("RU")) == text


def test_a_missing_text_is_marked_and_does_not_break_the_page() -> None:
    assert write("{% t 'ui-no-such-text' %}") == "⟨ui-no-such-text⟩"


@pytest.mark.parametrize(
    ("title", "short"),
    [
        ("Convention on Legal Assistance in Civil and Criminal Matters (Chisinau)", "Chisinau"),
        ("Criminal Procedure Code of Kazakhstan, Part 12 (arts 557-611) co-operation",
         "Criminal Procedure Code of Kazakhstan, Part 12"),
        ("Protocol (1997)", "Protocol (1997)"),
    ],
)  # fmt: skip
def test_a_long_title_is_cited_in_short(title: str, short: str) -> None:
    assert write("{% short_title t %}", t=Texts(title, title, title)) == short


def test_a_query_drops_what_is_empty_and_escapes() -> None:
    assert query({"tab": "my", "text": "а&б", "peer": ""}, page=2) == (
        "?tab=my&text=%D0%B0%26%D0%B1&page=2"
    )


def test_page_numbers_mark_gaps() -> None:
    assert page_numbers(6, 20) == [1, 0, 4, 5, 6, 7, 8, 0, 20]
    assert page_numbers(1, 2) == [1, 2]


def test_sizes_are_in_units_of_the_reader() -> None:
    assert write("{% size 1572864 %}", "ru") == "1,5 МБ"
    assert write("{% size 900 %}") == "900 B"
