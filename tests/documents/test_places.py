"""Places of a paper: two languages side by side, two versions, copies with something withheld."""

import io
from datetime import UTC, datetime
from typing import Any

import pytest
from pypdf import PdfReader

from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.documents.actions.produce import Draft, Withholding, produce, produce_copy
from eurazpol.documents.actions.queries import facts_of
from eurazpol.documents.actions.read_facts import read_facts
from eurazpol.documents.actions.read_file import read_file
from eurazpol.documents.domain.errors import DocumentError, WordsBetrayed
from eurazpol.documents.domain.free_words import (
    Translation,
    free_texts,
    language_of,
    sentences,
)
from eurazpol.documents.domain.places import betrayed, places, without, written
from eurazpol.documents.domain.side_by_side import Side, changes, pairs
from eurazpol.documents.domain.templates import TEMPLATES
from eurazpol.kernel.texts import LANGS
from tests.documents.conftest import CASE, NOW, SAULE
from tests.documents.reading import text
from tests.documents.samples import FACTS, PERSON

AT = datetime(2026, 2, 6, 9, 0, tzinfo=UTC)
SAID = "Подозреваемый снял 5 000 долларов. Затем он скрылся."
QUERY = {**FACTS["withdrawal_letter"], "reason": SAID}


def paper(template: str, lang: Any, facts: dict[str, Any] | None = None) -> Any:
    row = TEMPLATES[template]
    return row.compose(row.read(facts or FACTS[template]), lang)


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_language_has_the_same_places(template: str) -> None:
    keys = [[place.key for place in places(paper(template, lang))] for lang in LANGS]
    assert keys[0] == keys[1] == keys[2]
    assert len(set(keys[0])) == len(keys[0]) > 2


def test_a_paper_without_any_of_its_places_says_nothing_of_the_case() -> None:
    whole = paper("extradition_request", "ru")
    keys = [place.key for place in places(whole)]
    left = without(whole, keys)
    assert {written(place.text, "ru") for place in places(left)} == {"[не раскрывается]"}


@pytest.mark.parametrize(
    ("said", "lang", "count"),
    [
        ("Ол кетті. Қайтып келмеді.", "kk", 2),
        ("Следователь А. Б. допросил его 5.02.2026 г. в г. Алматы.", "ru", 1),
        ("He left! Nobody saw him (art. 5). Why?", "en", 3),
        ("N00000000", None, 1),
    ],
)
def test_free_text_has_a_language_and_sentences(said: str, lang: str | None, count: int) -> None:
    assert language_of(said) == lang
    assert sentences(said) == count


def test_free_texts_are_those_in_one_language() -> None:
    row = TEMPLATES["legal_assistance_request"]
    found = free_texts(row.read(FACTS[row.id]))
    assert found["acts[0].questions[1]"] == "Когда перечислены деньги?"
    assert "statement" in found
    assert not [path for path in found if "names" in path or path.endswith(".article")]
    person = TEMPLATES["person_notice"].read(FACTS["person_notice"])
    assert free_texts(person) == {}


def test_side_by_side_names_what_is_missing_or_differs() -> None:
    papers = (paper("withdrawal_letter", "kk", QUERY), paper("withdrawal_letter", "ru", QUERY))

    def reason(known: dict[Any, Translation]) -> Any:
        found = pairs(papers, ("kk", "ru"), {SAID}, known, "en")
        assert not [one for one in found if one.open and one.source is None]
        return next(one for one in found if one.source == SAID)

    bare = reason({})
    assert (bare.left.side, bare.right.side, bare.open) == (Side.MISSING, Side.TYPED, True)
    short = Translation("Күдікті 5 000 доллар алды.", "Нұрпейісова С.", AT)
    told = reason({(SAID, "kk"): short})
    assert (told.left.side, told.sentences, told.figures) == (Side.TRANSLATED, (1, 2), ())
    wrong = Translation("Күдікті 6 000 доллар алды. Содан кейін жасырынды.", "x", AT, machine=True)
    told = reason({(SAID, "kk"): wrong})
    assert (told.left.side, told.sentences, told.figures) == (Side.MACHINE, None, ("6", "5"))
    right = Translation("Күдікті 5 000 доллар алды. Содан кейін жасырынды.", "x", AT)
    assert not reason({(SAID, "kk"): right}).open


@pytest.mark.django_db
def test_a_translation_is_printed_and_told_of(deps: DocumentsDeps) -> None:
    known = {SAID: Translation("Күдікті 5 000 доллар алды.", "x", AT, machine=True)}
    hashes = set()
    for translated, note in ((known, "машиналық аударма"), ({}, "аудармасыз")):
        draft = Draft("withdrawal_letter", "kk", QUERY, translated=translated)
        made = produce(deps, draft, about=CASE, actor=SAULE, now=NOW)
        said = text(read_file(deps, made.id, ground="t", actor=SAULE, now=NOW).data)
        assert note in said
        assert (known[SAID].text in said) is bool(translated)
        hashes.add(made.facts_sha256)
    assert len(hashes) == 1


def test_versions_say_what_changed() -> None:
    before = paper("withdrawal_letter", "en")
    after = paper("withdrawal_letter", "en", {**QUERY, "number": "12-3/26-105"})
    assert [(one.label, one.after) for one in changes(before, after, "en")] == [
        ("Number", "12-3/26-105"),
        ("", SAID),
    ]


def keys_of(template: str, *starts: str, facts: dict[str, Any] | None = None) -> frozenset[str]:
    found = places(paper(template, "ru", facts))
    chosen = [one for one in found if any(word in written(one.text, "ru") for word in starts)]
    assert chosen
    return frozenset(one.key for one in chosen)


@pytest.mark.django_db
def test_what_is_withheld_is_not_in_the_file(deps: DocumentsDeps) -> None:
    facts = {**FACTS["withdrawal_letter"], "reason": "Свидетель Вымышленный дал показания."}
    names = [one["full"] for one in PERSON["names"]]
    secret = (*names, "Кызылорда", "N00000000", "000000001", "Вымышленный", "Фотография")
    keys = keys_of("withdrawal_letter", *secret, facts=facts)
    draft = Draft("withdrawal_letter", "ru", facts)
    copy = produce_copy(
        deps, draft, Withholding(keys, "УПК, статья 201"), about=CASE, actor=SAULE, now=NOW
    )
    data = read_file(deps, copy.id, ground="t", actor=SAULE, now=NOW).data
    reader = PdfReader(io.BytesIO(data))
    said, kept = text(data), facts_of(copy.id)
    words = {word for one in secret for word in one.split()}
    for word in words:
        assert word not in said
        assert word not in kept
        assert word not in str(reader.metadata)
        assert word.isdigit() or word.encode() not in data
        assert word.encode("utf-16-be") not in data
    assert not reader.attachments
    assert not [page for page in reader.pages if "/Annots" in page]
    assert "[не раскрывается]" in said
    assert "УПК, статья 201" in said
    assert "КОПИЯ" in said
    assert copy.template == "redacted_copy"
    with pytest.raises(DocumentError, match="document-without-facts"):
        read_facts(deps, copy.id, ground="t", actor=SAULE, now=NOW)


@pytest.mark.django_db
def test_a_withheld_name_may_not_stand_elsewhere(deps: DocumentsDeps) -> None:
    facts = {**FACTS["withdrawal_letter"], "reason": "Өтегеновтің ісі тоқтатылды."}
    names = [one["full"] for one in PERSON["names"]]
    keys = keys_of("withdrawal_letter", *names, facts=facts)
    whole = paper("withdrawal_letter", "kk", facts)
    assert [written(one.text, "kk") for one in betrayed(whole, keys, "kk")] == [facts["reason"]]
    with pytest.raises(WordsBetrayed):
        produce_copy(
            deps, Draft("withdrawal_letter", "kk", facts), Withholding(keys, "x"), about=CASE,
            actor=SAULE, now=NOW,
        )  # fmt: skip
