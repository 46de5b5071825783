"""The book: every broken file is an error that names file, path and rule."""

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import msgspec
import pytest

from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import LANGS, Texts
from eurazpol.law.actions import load
from eurazpol.law.actions.read_yaml import MAX_BYTES, YamlError, parse_yaml, read_yaml
from eurazpol.law.domain.book import LawBook
from eurazpol.law.domain.errors import LawDataError

DATA = Path(load.__file__).parent.parent / "data"
CHISINAU = "instruments/cis_chisinau_2002.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy = tmp_path / "data"
    shutil.copytree(DATA, copy)
    return copy


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


BROKEN = [
    (CHISINAU, "family: regional", "family: regoinal", "law-data-schema", "$.family"),
    (CHISINAU, "adopted: 2002-10-07", "adoptd: 2002-10-07", "law-data-schema", "$"),
    (
        CHISINAU,
        "since: 2004-04-27\n  dep",
        "since: 2004-02-30\n  dep",
        "law-data-schema",
        "[0].since",
    ),
    (CHISINAU, "iso: BY", "iso: XX", "law-data-country", "$.parties[0].iso"),
    (
        CHISINAU,
        "since: 2004-04-27\n  dep",
        "since: 2004-04-27\n  until: 2003-01-01\n  dep",
        "law-data-period",
        "$.parties[0]",
    ),
    (CHISINAU, "- mla\n", "- mlaa\n", "law-data-unknown-id", "$.kinds"),
    (CHISINAU, "  - cis_minsk_1993", "  - cis_minsk_1992", "law-data-unknown-id", "replaces"),
    (CHISINAU, "id: R_LIMITATION", "id: R_LIMIT", "law-data-unknown-id", "$.grounds["),
    (CHISINAU, "id: D_REQUEST", "id: D_REQ", "law-data-unknown-id", "$.papers[0].id"),
    (CHISINAU, "id: ch_takeover", "id: ch_prov", "law-data-duplicate", "$.limits["),
    (CHISINAU, "rule: TREATY_CUSTODY", "rule: TREATY_CUSTDY", "law-data-unknown-id", "$.limits[0]"),
    (CHISINAU, "- W_PAV66", "- W_NOWHERE", "law-data-unknown-id", "sources"),
    (CHISINAU, "id: cis_chisinau_2002", "id: cis_chisinau_2003", "law-data-file-name", "$.id"),
    ("states/state_de.yaml", "iso: DE", "iso: DD", "law-data-country", "$.iso"),
    ("calendars/kz.yaml", "day: 2026-01-01", "day: 2026-01-32", "law-data-schema", "tables"),
    ("vocabulary.yaml", "as_of: 2026-11-21", "as_of: today", "law-data-schema", "$.as_of"),
]


@pytest.mark.parametrize(("file", "old", "new", "rule", "path"), BROKEN)
def test_broken_data_name_file_path_and_rule(
    file: str, old: str, new: str, rule: str, path: str, folder: Path
) -> None:
    change(folder / file, old, new)
    with pytest.raises(LawDataError) as caught:
        load.load_book(folder)
    error = caught.value
    assert error.code == rule
    assert path in str(error.field)
    assert error.args_by_name["file"] == file
    for lang in LANGS:
        assert file in catalogue().error(error, lang)


def test_the_same_id_in_two_files(folder: Path) -> None:
    shutil.copy(folder / CHISINAU, folder / "instruments/copy.yaml")
    with pytest.raises(LawDataError) as caught:
        load.load_book(folder)
    assert caught.value.code in ("law-data-file-name", "law-data-duplicate")


def test_no_calendar_of_the_home_state(folder: Path) -> None:
    (folder / "calendars/kz.yaml").unlink()
    with pytest.raises(LawDataError) as caught:
        load.load_book(folder)
    assert caught.value.code == "law-data-calendar"


def test_a_new_instrument_is_one_file(folder: Path) -> None:
    (folder / "instruments/kz_gb_2030_ext.yaml").write_text(
        """
id: kz_gb_2030_ext
title: {kk: Шарт, ru: Договор, en: Treaty}
family: bilateral
since: 2030-01-01
kinds: [extradition_prosecution]
parties:
- {iso: KZ, status: party, since: 2030-01-01, confidence: high, sources: [K]}
- {iso: GB, status: party, since: 2030-01-01, confidence: high, sources: [K]}
confidence: high
""",
        encoding="utf-8",
    )
    book = load.load_book(folder)
    assert book.bilaterals[frozenset({"KZ", "GB"})][-1].id == "kz_gb_2030_ext"
    assert book.version != load.load_book().version


BAD_YAML: list[tuple[str, str]] = [
    ("a: [1, 2", "law-yaml-malformed"),
    ("a: &x [1]\nb: *x", "law-yaml-alias"),
    ("a: !!python/object:os.system {}", "law-yaml-alias"),
    ("a: 1\na: 2", "law-yaml-twice"),
    ("? [a, b]\n: c", "law-yaml-key"),
    ("a: 1\n---\nb: 2", "law-yaml-documents"),
    ("[" * 30 + "]" * 30, "law-yaml-deep"),
    ("a:\n\t- b", "law-yaml-malformed"),
    ("a: \x00", "law-yaml-malformed"),
]


@pytest.mark.parametrize(("text", "rule"), BAD_YAML)
def test_bad_yaml_is_refused_by_name(text: str, rule: str) -> None:
    with pytest.raises(YamlError) as caught:
        parse_yaml(text, "f.yaml")
    assert (caught.value.code, caught.value.field) == (rule, "f.yaml")
    for lang in LANGS:
        assert catalogue().error(caught.value, lang).startswith("f.yaml: ")


def test_values_of_yaml_stay_what_they_look_like() -> None:
    text = "no: {NO: 60, on: yes, d: 2026-02-30, t: true, n: ~, i: -5, s: '5', f: 1.5}"
    assert parse_yaml(text, "f") == {
        "no": {
            "NO": 60, "on": "yes", "d": "2026-02-30", "t": True, "n": None, "i": -5, "s": "5",
            "f": "1.5",
        },
    }  # fmt: skip


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    big, bad = tmp_path / "big.yaml", tmp_path / "bad.yaml"
    big.write_bytes(b" " * (MAX_BYTES + 1))
    bad.write_bytes(b"a: \xff\xfe")
    for path, rule in (
        (big, "law-yaml-too-large"),
        (bad, "law-yaml-not-utf8"),
        (tmp_path / "none.yaml", "law-yaml-unreadable"),
        (tmp_path, "law-yaml-unreadable"),
    ):
        with pytest.raises(YamlError) as caught:
            read_yaml(path)
        assert caught.value.code == rule


def _texts(value: Any) -> Iterator[Texts]:
    if isinstance(value, Texts):
        yield value
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from _texts(getattr(value, name))
    elif isinstance(value, tuple | list):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, dict) or hasattr(value, "items"):
        for item in value.values():
            yield from _texts(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))


LOOK_ALIKE = re.compile(r"\w*(?:[a-zA-Z][\u0400-\u04ff]|[\u0400-\u04ff][a-zA-Z])\w*")


def test_every_text_of_the_law_is_there_in_three_languages(book: LawBook) -> None:
    found = [
        *_texts(book.vocabulary),
        *_texts(dict(book.instruments)),
        *_texts(dict(book.states)),
        *_texts(dict(book.calendars)),
    ]
    assert len(found) > 1800
    for text in found:
        assert text.kk.strip()
        assert text.ru.strip()
        assert text.en.strip()
        assert not re.search("[\u0400-\u04ff]", text.en), text.en
        assert not LOOK_ALIKE.search(text.kk), text.kk
        assert not LOOK_ALIKE.search(text.ru), text.ru


def test_translated_texts_are_translated(book: LawBook) -> None:
    same: Callable[[Texts], bool] = lambda text: text.en in (text.kk, text.ru)  # noqa: E731
    words = [text.en for text in _texts(dict(book.instruments)) if same(text) and " " in text.en]
    assert not words


def test_entries_that_decide_have_a_source(book: LawBook) -> None:
    for instrument in book.instruments.values():
        for entry in (*instrument.parties, *instrument.grounds, *instrument.limits):
            assert entry.sources, instrument.id
