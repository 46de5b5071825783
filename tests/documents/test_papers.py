"""Every paper in every language, read back from its PDF."""

import io
import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from eurazpol.audit.actions.queries import entries_about
from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.documents.actions.produce import Draft, produce
from eurazpol.documents.actions.queries import documents_about, facts_of
from eurazpol.documents.actions.read_file import read_file
from eurazpol.documents.actions.typeset import Footer, typeset
from eurazpol.documents.domain.errors import DocumentError, FactError
from eurazpol.documents.domain.facts import Part
from eurazpol.documents.domain.templates import TEMPLATES
from eurazpol.documents.domain.views import Origin
from eurazpol.documents.store.models import StoredDocument
from eurazpol.kernel.canonical import sha256_hex
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import InvalidValue
from eurazpol.kernel.texts import LANGS, Lang, Texts
from tests.documents.conftest import CASE, NOW, SAULE
from tests.documents.reading import letters, pages, text
from tests.documents.samples import FACTS, INJECTION, LETTERS, OFFENCE, PERSON

ZONE = ZoneInfo("Asia/Almaty")
LONG_DATES = {"kk": "2026 жылғы 5 ақпан", "ru": "5 февраля 2026 года", "en": "5 February 2026"}


def compiled(
    template: str,
    lang: Lang,
    facts: Part | Mapping[str, Any],
    at: datetime = NOW,
    families: frozenset[str] | None = frozenset(),
) -> bytes:
    row = TEMPLATES[template]
    footer = Footer(CASE, f"{row.id} {row.version}", "0" * 64, SAULE.name, at)
    return typeset(row.compose(row.read(facts), lang), lang, footer, ZONE, families=families)


def changed(template: str, **changes: object) -> dict[str, Any]:
    return {**FACTS[template], **changes}


def test_every_template_has_facts_and_a_title() -> None:
    assert set(FACTS) == set(TEMPLATES)
    for row in TEMPLATES.values():
        assert len({catalogue().render(row.title, lang) for lang in LANGS}) == len(LANGS)


@pytest.mark.django_db
@pytest.mark.parametrize("template", TEMPLATES)
def test_three_twins_carry_the_same_facts(deps: DocumentsDeps, template: str) -> None:
    twins = []
    for lang in LANGS:
        draft = Draft(template, lang, FACTS[template])
        made = produce(deps, draft, about=CASE, actor=SAULE, now=NOW)
        opened = read_file(deps, made.id, ground="test", actor=SAULE, now=NOW)
        said = text(opened.data)
        assert catalogue().render(TEMPLATES[template].title, lang) in said
        assert CASE in said
        assert made.facts_sha256 in said
        assert SAULE.name in said
        assert "documents-" not in said
        if "person" in FACTS[template]:
            assert "Өтегенов Ғабит Қуанышұлы" in said
            assert "Otegenov Gabit" in said
        if "2026, 2, 5" in repr(FACTS[template]):
            assert LONG_DATES[lang] in said
        assert sha256_hex(opened.data) == made.sha256
        assert sha256_hex(facts_of(made.id).encode()) == made.facts_sha256
        assert (made.origin, made.template, made.lang) == (Origin.PRODUCED, template, lang)
        twins.append(made)
    assert len({made.facts_sha256 for made in twins}) == 1
    assert len({made.sha256 for made in twins}) == len(LANGS)
    assert {view.id for view in documents_about(CASE)} == {made.id for made in twins}


@pytest.mark.django_db
def test_a_paper_is_recorded_without_a_persons_name(deps: DocumentsDeps) -> None:
    draft = Draft("return_for_completion", "kk", FACTS["return_for_completion"])
    made = produce(deps, draft, about=CASE, actor=SAULE, now=NOW)
    (entry,) = entries_about("document", made.id)
    assert (entry.action, entry.ground) == ("document-produced", CASE)
    details = json.loads(entry.details)
    assert details["facts_sha256"] == made.facts_sha256
    assert details["sha256"] == made.sha256
    assert set(details) == {
        "sha256",
        "size",
        "media_type",
        "template",
        "lang",
        "facts_sha256",
        "seal",
    }


def test_the_file_is_archival_accessible_and_repeatable() -> None:
    once = compiled("extradition_request", "kk", FACTS["extradition_request"])
    assert once == compiled("extradition_request", "kk", FACTS["extradition_request"])
    assert b"pdfaid" in once
    assert b"pdfuaid" in once
    catalog = PdfReader(io.BytesIO(once)).trailer["/Root"]
    assert catalog["/Lang"] == "kk"
    assert catalog["/MarkInfo"]["/Marked"].value
    moved = compiled("extradition_request", "kk", FACTS["extradition_request"], NOW.replace(hour=3))
    assert moved != once


@pytest.mark.parametrize("lang", LANGS)
def test_kazakh_letters_and_markup_come_back_as_typed(lang: Lang) -> None:
    said = letters(text(compiled("extradition_request", lang, FACTS["extradition_request"])))
    assert letters(LETTERS) in said
    assert letters(INJECTION) in said
    assert "ұзақ" * 40 in said


def test_names_are_never_markup() -> None:
    name = f'Сеит #"$*@\\_ {INJECTION}'
    person = {**PERSON, "names": [{"script": "Cyrl", "full": name}]}
    said = text(
        compiled("extradition_request", "ru", changed("extradition_request", person=person))
    )
    assert letters(name) in letters(said)


@pytest.mark.parametrize(
    ("lang", "note"),
    [
        ("kk", "қытай жазуы: бұл жазылуы"),
        ("ru", "арабская графика: это написание"),
        ("en", "Arabic: this spelling"),
    ],
)
def test_a_script_without_glyphs_gives_way_to_the_romanised_name(lang: Lang, note: str) -> None:
    names = [
        {"script": "Arab", "full": "محمد الخيالي"},
        {"script": "Latn", "full": "Muhammad al-Khayali"},
        {"script": "Hans", "full": "张虚构"},
    ]
    person = {**PERSON, "names": names}
    said = text(
        compiled("extradition_request", lang, changed("extradition_request", person=person))
    )
    assert "Muhammad al-Khayali" in said
    assert note in said
    assert "U+" not in said


def test_a_name_in_no_printable_script_is_given_by_its_numbers() -> None:
    person = {**PERSON, "names": [{"script": "Hans", "full": "张虚构"}]}
    said = text(
        compiled("extradition_request", "ru", changed("extradition_request", person=person))
    )
    assert "[U+5F20 U+865A U+6784]" in said
    assert "номерами Юникода" in said


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1, max_size=120), st.sampled_from(LANGS))
def test_no_text_breaks_the_paper(typed: str, lang: Lang) -> None:
    assert compiled("return_for_completion", lang, changed("return_for_completion", note=typed))


_TYPED = "".join(map(chr, (*range(0x21, 0x7F), *range(0x410, 0x450)))) + "ӘәҒғҚқҢңӨөҰұҮүҺһІі«»№"


@settings(max_examples=40, deadline=None)
@given(st.text(_TYPED, min_size=1, max_size=120))
def test_what_is_typed_is_what_is_printed(typed: str) -> None:
    pdf = compiled("return_for_completion", "kk", changed("return_for_completion", note=typed))
    assert typed in letters(text(pdf))


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_missing_fact_is_named(template: str) -> None:
    required = [
        field.name for field in msgspec.structs.fields(TEMPLATES[template].facts) if field.required
    ]
    assert required
    for name in required:
        facts = {key: value for key, value in FACTS[template].items() if key != name}
        with pytest.raises(FactError) as caught:
            TEMPLATES[template].read(facts)
        assert (caught.value.code, caught.value.field) == ("document-fact-missing", name)


_NAMELESS = {**PERSON, "names": []}
_UNBORN = {key: value for key, value in PERSON.items() if key != "born"}


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"person": _NAMELESS}, "document-fact-missing", "person.names"),
        ({"person": _UNBORN}, "document-fact-missing", "person.born"),
        ({"person": {**PERSON, "born": "1987-02-30"}}, "date-impossible", "born"),
        ({"person": {**PERSON, "citizenships": ["XX"]}}, "country-unknown", "citizenships"),
        ({"colour": "red"}, "document-fact-unknown", "colour"),
        ({"purpose": "revenge"}, "document-fact-form", "purpose"),
        ({"sentence": None}, "document-fact-missing", "sentence"),
        ({"statement": ""}, "document-fact-missing", "statement"),
        ({"offences": []}, "document-fact-missing", "offences"),
        ({"issued": "2026-02-30"}, "document-fact-form", "issued"),
    ],
)
def test_a_wrong_fact_is_named(changes: dict[str, Any], code: str, field: str) -> None:
    with pytest.raises((FactError, InvalidValue)) as caught:
        TEMPLATES["extradition_request"].read(changed("extradition_request", **changes))
    assert (caught.value.code, caught.value.field) == (code, field)
    for lang in LANGS:
        assert catalogue().error(caught.value, lang).startswith(f"{field}: ")


@pytest.mark.parametrize(
    ("template", "changes", "field"),
    [
        ("extradition_decision", {"complaint": None}, "complaint"),
        ("extradition_decision", {"postponed_until": None}, "postponed_until"),
        ("transit_request", {"not_after": date(2026, 2, 1)}, "not_after"),
        ("return_for_completion", {"missing": []}, "missing"),
        ("request_decision", {"reasons": []}, "reasons"),
    ],
)
def test_facts_that_need_each_other(template: str, changes: dict[str, Any], field: str) -> None:
    with pytest.raises(FactError) as caught:
        TEMPLATES[template].read(changed(template, **changes))
    assert caught.value.field == field


def test_a_letter_may_rest_on_a_reason_alone() -> None:
    back = changed("return_for_completion", missing=[], note="Which town?")
    said = text(compiled("return_for_completion", "en", back))
    assert "Which town?" in said
    assert "papers" not in said
    refused = changed(
        "request_decision", outcome="refuse", reasons=[], own_reason="Not within our competence."
    )
    said = text(compiled("request_decision", "en", refused))
    assert "Not within our competence." in said
    assert catalogue().text("documents-request-decision-refuse", "en") in said


def test_an_empty_translation_is_refused() -> None:
    facts = changed("return_for_completion", note=Texts(kk=" ", ru="так", en="so"))
    with pytest.raises(FactError, match="document-text-missing"):
        compiled("return_for_completion", "kk", facts)


@pytest.mark.django_db
def test_nothing_is_kept_of_a_paper_that_cannot_be_written(
    deps: DocumentsDeps, files: Path
) -> None:
    with pytest.raises(FactError):
        produce(deps, Draft("return_for_completion", "kk", {}), about=CASE, actor=SAULE, now=NOW)
    with pytest.raises(DocumentError, match="document-template-unknown"):
        produce(deps, Draft("love_letter", "kk", {}), about=CASE, actor=SAULE, now=NOW)
    assert not files.exists()
    assert not StoredDocument.objects.exists()


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("kk", "Қазақстан: бас бостандығынан айыру, ең ұзақ мерзімі: 10 жыл"),
        ("ru", "Россия: лишение свободы на срок до 121 месяца"),
        ("en", "Russia: imprisonment for up to 121 months"),
    ],
)
def test_penalties_follow_the_plurals_of_the_language(lang: Lang, said: str) -> None:
    assert said in text(compiled("extradition_request", lang, FACTS["extradition_request"]))


RU_DAYS = {1: "день", 2: "дня", 5: "дней", 11: "дней", 21: "день", 22: "дня", 111: "дней"}


@pytest.mark.parametrize(("days", "word"), RU_DAYS.items())
def test_counted_words_follow_the_plurals_of_the_language(days: int, word: str) -> None:
    facts = changed("reminder_letter", days=days)
    assert f" {days} {word} " in text(compiled("reminder_letter", "ru", facts))
    assert f" {days} күн " in text(compiled("reminder_letter", "kk", facts))
    unit = "day" if days == 1 else "days"
    assert f" {days} {unit} " in text(compiled("reminder_letter", "en", facts))


@pytest.mark.parametrize(
    ("born", "lang", "said"),
    [
        ("1987", "kk", "1987 жыл"),
        ("1987-02", "kk", "1987 жылғы ақпан"),
        ("1987-02-05", "kk", "1987 жылғы 5 ақпан"),
        ("1987-02", "ru", "февраль 1987 года"),
        ("1987", "en", "1987"),
        ("1987-02", "en", "February 1987"),
    ],
)
def test_partial_dates_are_written_in_full_words(born: str, lang: Lang, said: str) -> None:
    person = {**PERSON, "born": born}
    pdf = compiled("extradition_request", lang, changed("extradition_request", person=person))
    assert f" {said} " in text(pdf)


def test_a_case_sheet_fits_two_pages() -> None:
    event = FACTS["case_sheet"]["events"][0]
    limits = FACTS["case_sheet"]["limits"] * 5
    facts = changed("case_sheet", events=[event] * 400, limits=limits)
    for lang in LANGS:
        pdf = compiled("case_sheet", lang, facts)
        assert len(pages(pdf)) == 2
        assert "382" in text(pdf)


def test_a_word_without_end_stays_on_the_page() -> None:
    offence = {**OFFENCE, "title": "Ы" * 900}
    pdf = compiled("extradition_request", "kk", changed("extradition_request", offences=[offence]))
    lines = [line for page in pages(pdf) for line in page.splitlines() if "ЫЫЫЫ" in line]
    assert len(lines) > 5
    assert max(len(line.replace("\u200b", "")) for line in lines) < 80


def test_reasoning_numbers_its_branches() -> None:
    said = text(compiled("legal_reasoning", "en", FACTS["legal_reasoning"]))
    assert said.index("1 The act") < said.index("1.1 The act") < said.index("2 The act")
    assert "Outcome: unknown" in said
    assert "citizenship = KZ (source: request)" in said
    assert "art. 590(1)(1)" in said


def test_the_footer_time_has_the_zone_of_the_node() -> None:
    at = datetime(2026, 2, 5, 20, 30, tzinfo=UTC)
    said = text(compiled("return_for_completion", "ru", FACTS["return_for_completion"], at))
    assert "06.02.2026 01:30 UTC+5" in said
