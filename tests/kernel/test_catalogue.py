"""One catalogue in three languages: the same messages, the same variables, clean letters."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import cache
from itertools import product
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from eurazpol.audit.domain.journal import action_text
from eurazpol.kernel.catalogue import catalogue, document_date, screen_date, screen_instant
from eurazpol.kernel.country import Country
from eurazpol.kernel.dates import PartialDate
from eurazpol.kernel.errors import EurazpolError, InvalidValue
from eurazpol.kernel.texts import LANGS, Lang, Texts, message

SOURCE = Path(__file__).parents[2] / "src" / "eurazpol"
ROOMS = sorted(folder.parent.name for folder in SOURCE.glob("*/locale") if any(folder.iterdir()))
MIXED = re.compile(r"\w*(?:[a-zA-Z][\u0400-\u04ff]|[\u0400-\u04ff][a-zA-Z])\w*")
WRONG_KAZAKH = re.compile("[ӛӚҝҜҕҔӊӉԛԚҫҪ]")


class Variables(Visitor):
    """Collects the names of variables."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


class Words(Visitor):
    """Collects the text that a person reads."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.texts.append(node.value)


@cache
def entries(room: str, lang: Lang) -> dict[str, ast.Message]:
    path = SOURCE / room / "locale" / f"{lang}.ftl"
    body = FluentParser().parse(path.read_text(encoding="utf-8")).body
    junk = [entry.content for entry in body if isinstance(entry, ast.Junk)]
    assert not junk, f"{path} cannot be read: {junk[0]}"
    found = [entry for entry in body if isinstance(entry, ast.Message)]
    assert not (doubled := twice([entry.id.name for entry in found])), f"{path}: {doubled}"
    return {entry.id.name: entry for entry in found}


def twice(names: list[str]) -> list[str]:
    return sorted(name for name, count in Counter(names).items() if count > 1)


def variables(entry: ast.Message) -> set[str]:
    visitor = Variables()
    visitor.visit(entry)
    return visitor.names


def texts(entry: ast.Message) -> Iterator[str]:
    visitor = Words()
    visitor.visit(entry)
    return iter(visitor.texts)


@pytest.mark.parametrize("room", ROOMS)
def test_the_same_messages_with_the_same_variables(room: str) -> None:
    kazakh = entries(room, "kk")
    for lang in LANGS[1:]:
        other = entries(room, lang)
        assert set(other) == set(kazakh), f"{lang}: {sorted(set(other) ^ set(kazakh))}"
        for id_, entry in other.items():
            assert variables(entry) == variables(kazakh[id_]), f"{lang}: {id_}"


@pytest.mark.parametrize("room", ROOMS)
def test_every_message_says_something_and_names_its_room(room: str) -> None:
    """A room also names what it records, for the journal's page."""
    for lang in LANGS:
        for id_, entry in entries(room, lang).items():
            assert id_.startswith((f"{room}-", "error-", "audit-action-")), f"{lang}: {id_}"
            assert entry.value is not None, f"{lang}: {id_}"


def test_no_room_says_what_another_has_said() -> None:
    assert not twice([id_ for room in ROOMS for id_ in entries(room, "kk")])


@pytest.mark.parametrize(("room", "lang"), list(product(ROOMS, ("kk", "ru"))))
def test_no_latin_letter_hides_in_a_cyrillic_word(room: str, lang: Lang) -> None:
    for id_, entry in entries(room, lang).items():
        for text in texts(entry):
            assert not (found := MIXED.findall(text)), f"{lang} {id_}: {found}"
            assert not (found := WRONG_KAZAKH.findall(text)), f"{lang} {id_}: {found}"


@pytest.mark.parametrize("room", ROOMS)
def test_english_has_no_cyrillic_and_russian_no_kazakh_letters(room: str) -> None:
    for id_, entry in entries(room, "en").items():
        for text in texts(entry):
            assert not re.search("[\u0400-\u04ff]", text), f"en {id_}: {text}"
    for id_, entry in entries(room, "ru").items():
        for text in texts(entry):
            assert not re.search("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]", text), f"ru {id_}: {text}"


def test_every_recorded_action_has_a_text() -> None:
    call = re.compile(r"(?:\.entry|\bEntry)\(\s*(?:[\w.]+,\s*[\w.]+,\s*)?[\"']([a-z0-9-]+)[\"']")
    names = {
        name
        for path in SOURCE.rglob("*.py")
        for name in call.findall(path.read_text(encoding="utf-8"))
    }
    assert {"sign-in", "sign-in-failed", "officer-created"} <= names
    missing = sorted(name for name in names if not catalogue().has(action_text(name).id))
    assert not missing


@pytest.mark.parametrize(
    ("lang", "screen", "paper"),
    [
        ("kk", "05.02.2026", "2026 жылғы 5 ақпан"),
        ("ru", "05.02.2026", "5 февраля 2026 года"),
        ("en", "5 Feb 2026", "5 February 2026"),
    ],
)
def test_dates_on_screens_and_papers(lang: Lang, screen: str, paper: str) -> None:
    assert screen_date(date(2026, 2, 5), lang) == screen
    assert document_date(date(2026, 2, 5), lang) == paper


def test_months_of_papers_in_kazakh() -> None:
    written = [document_date(date(2026, month, 1), "kk").split()[-1] for month in range(1, 13)]
    assert written == [
        "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым",
        "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("zone", "text"),
    [
        ("Asia/Almaty", "05.02.2026 10:30 UTC+5"),
        ("Asia/Kathmandu", "05.02.2026 11:15 UTC+5:45"),
        ("America/St_Johns", "05.02.2026 02:00 UTC\u22123:30"),
    ],
)
def test_instants_carry_their_zone(zone: str, text: str) -> None:
    at = datetime(2026, 2, 5, 5, 30, tzinfo=UTC)
    assert screen_instant(at, "kk", ZoneInfo(zone)) == text


def test_arguments_are_written_by_the_rules_of_the_language() -> None:
    value = catalogue().value
    partial = [PartialDate(1987), PartialDate(1987, 2), PartialDate(1987, 2, 5)]
    assert [value(one, "ru") for one in partial] == ["1987", "02.1987", "05.02.1987"]
    assert [value(one, "en") for one in partial] == ["1987", "Feb 1987", "5 Feb 1987"]
    assert value(Country("KZ"), "kk") == "Қазақстан"
    assert value((Country("KZ"), Country("UZ")), "en") == "Kazakhstan and Uzbekistan"
    assert value(Texts("бір", "один", "one"), "ru") == "один"
    nested = message("error-date-impossible", value="30.02")
    assert value(nested, "en") == "30.02 is not a possible date"


def test_an_error_names_its_field() -> None:
    error: EurazpolError = InvalidValue("date-impossible", value="2026-02-30").at("birth")
    assert catalogue().error(error, "en") == "birth: 2026-02-30 is not a possible date"
    assert catalogue().error(error, "ru") == "birth: дата 2026-02-30 невозможна"


def test_a_message_that_nobody_wrote_is_an_error_of_ours() -> None:
    with pytest.raises(KeyError):
        catalogue().text("kernel-no-such-thing", "kk")
