"""One person in every spelling; and everybody beside that person is somebody else."""

import pytest

from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.finding import Outcome
from eurazpol.kernel.texts import LANGS
from eurazpol.matching.domain.names import (
    NAME_THRESHOLD,
    Band,
    compare_names,
    keys,
    name_score,
    prepare,
)
from eurazpol.matching.domain.names.model import Odd, Role

KAZAKH = "Қожахметов Нұрлан Серікұлы"

ONE_PERSON = [
    ("Қожахметов", "Кожахметов"),
    ("Қожахметов", "Kozhakhmetov"),
    ("Қожахметов", "Qojahmetov"),
    ("Қожахметов", "Hodzhahmetov"),
    (KAZAKH, "Ходжахметов Нурлан Серикович"),
    (KAZAKH, "Нұрлан Қожахметов"),
    (KAZAKH, "KOZHAKHMETOV, NURLAN"),
    (KAZAKH, "Nourlan Kojakhmetov"),
    (KAZAKH, "Nurlan Kodschachmetow"),
    (KAZAKH, "Nurlan Serik oglu Kocahmetov"),
    (KAZAKH, "Xoʻjahmetov Nurlon"),
    (KAZAKH, "قوجاحمەتوۆ نۇرلان سەرىكۇلى"),
    (KAZAKH, "Қожахметов Н.С."),
    (KAZAKH, "N. Qojahmetov"),
    (KAZAKH, "Mr. Nurlan Kozhakhmetov"),
    (KAZAKH, "Нұрлан Серік Қожахмет"),
    (KAZAKH, "Қoжaхметoв Нұрлaн"),  # Latin o and a
    (KAZAKH, "Қожахметов Нулран Серікұлы"),
    ("Тоқаев Қасым-Жомарт Кемелұлы", "Касымжомарт Токаев"),
    ("Назарбаев Нұрсұлтан Әбішұлы", "نورسلطان نظربایف"),
    ("Назарбаев Нұрсұлтан Әбішұлы", "نور سلطان نزارباييف"),
    ("Назарбаев Нұрсұлтан Әбішұлы", "Noursoultan Nazarbaïev"),
    ("Уәлиханов Шоқан", "Валиханов Чокан"),
    ("Шыңғыс Айтматов", "S'yn'g'ys Ai'tmatov"),
    ("Жәнібек Кәрменов", "Djanibek Karmenov"),
    ("Карабеков Сыдык Шарипович", "Sydyk Karabekov"),
    ("Karimova Nilufar Anvar qizi", "Каримова Нилуфар Анваровна"),
    ("Нұрлан Бекеев", "Nuerlan Bekeev"),  # by way of Chinese
    ("Щербаков Пётр Ильич", "Chtcherbakov Piotr"),
    ("Жуков Яков Юрьевич", "Joukov Iakov Iourievitch"),
    ("Иванова (урожд. Петрова) Анна Сергеевна", "Петрова Анна Сергеевна"),
    ("Сыдыкова Айгуль Маратовна", "Sydykov Aigul"),
    ("Саша Иванов", "Александр Иванов"),
    ("Вымышленский Михаил Петрович", "Misha Vymyshlensky"),
    ("Махмуд Ахмадинежад", "احمدی نژاد محمود"),
    ("Абдель Фаттах ас-Сиси", "عبد الفتاح السيسي"),
    ("Fernando Pérez", "فرناندو بيريز"),
    ("Wang Xiaoming", "Ван Сяомин"),
    ("Zhao Leji", "Чжао Лэцзи"),
    ("Park Geun-hye", "Пак Кын Хе"),
    ("Park Geun-hye", "박근혜"),
    ("Choi Min-soo", "Цой Мин Су"),
    ("Jürgen Müller", "Мюллер Юрген"),
    ("Abd al-Aziz Nuristani", "Abdulaziz Nooristani"),
]

OTHER_PEOPLE = [
    (KAZAKH, "Қожахметов Ерлан Серікұлы"),  # brother
    (KAZAKH, "Қожахметова Назгүл Серікқызы"),  # sister
    (KAZAKH, "Қожахметов Серік Болатұлы"),  # father
    (KAZAKH, "Kozhakhmetov Serik"),
    (KAZAKH, "Қожахметов Нұрлан Болатұлы"),  # namesake
    (KAZAKH, "NURLAN BOLATOVICH KOJAKHMETOV"),
    (KAZAKH, "Жұмағұлов Нұрлан Серікұлы"),
    (KAZAKH, "Е. Қожахметов"),
    (KAZAKH, "Қожахметов Н.Б."),
    ("Қожахметов Н.С.", "Қожахметова Н.С."),
    ("Қожахметов Нұрлан", "Қожахметов Нұржан"),
    ("Марат Ахметов", "Мурат Ахметов"),
    ("Ахметов Асан Үсенұлы", "Ахметов Үсен Асанұлы"),
    ("Иванов Пётр", "Петров Иван"),
    ("Сериков Берик", "Бериков Серик"),
    ("Александр Иванов", "Александра Иванова"),
    ("Ahmad bin Hasan al-Ubaidi", "Hasan bin Ahmad al-Ubaidi"),
    ("Kim Min-soo", "Kim Min-jun"),
    ("Zhang Wei", "Zhang Lei"),
    ("Ли Вэй", "Лю Вэй"),
]


@pytest.mark.parametrize(("one", "two"), ONE_PERSON)
def test_spellings_of_one_person(one: str, two: str) -> None:
    first, second = prepare(one), prepare(two)
    assert name_score(first, second) >= NAME_THRESHOLD
    assert name_score(second, first) == pytest.approx(name_score(first, second), abs=0.05)
    assert not keys(first).isdisjoint(keys(second)), (keys(first), keys(second))


@pytest.mark.parametrize(("one", "two"), OTHER_PEOPLE)
def test_people_beside(one: str, two: str) -> None:
    assert name_score(prepare(one), prepare(two)) < NAME_THRESHOLD
    assert name_score(prepare(two), prepare(one)) < NAME_THRESHOLD


def test_known_parts_need_no_guessing() -> None:
    known = prepare("", family="Серік", given="Нұрлан", father="Қожа")
    assert known.roles == (Role.FAMILY, Role.GIVEN, Role.FATHER)
    assert name_score(known, prepare("Нұрлан Қожаұлы Серік")) >= NAME_THRESHOLD
    swapped = prepare("", family="Қожа", given="Серік", father="Нұрлан")
    assert name_score(known, swapped) < NAME_THRESHOLD


def test_another_father_is_said_to_be_a_relative_or_a_namesake() -> None:
    verdict = compare_names(prepare(KAZAKH), prepare("Kozhakhmetov Nurlan Bolatovich"))
    assert verdict.band is Band.DIFFERENT
    failing = [found for found in verdict.findings if found.outcome is Outcome.FAILS]
    assert [found.code for found in failing] == ["name-father-other"]
    for lang in LANGS:
        assert "Bolatovich" in catalogue().render(failing[0].reason, lang)


def test_initials_alone_never_make_names_the_same() -> None:
    verdict = compare_names(prepare(KAZAKH), prepare("Қожахметов Н.С."))
    assert verdict.band is Band.CLOSE
    assert {found.code for found in verdict.findings} >= {"name-part-initial"}


@pytest.mark.parametrize(
    ("text", "odd"),
    [
        ("", Odd.EMPTY),
        (" .,-  ", Odd.EMPTY),
        ("\u202eволрун\u202c", Odd.HIDDEN),
        ("Қожахметов " * 1000, Odd.CUT),
        ("ә" * 10_000, Odd.CUT),
        ("N.", Odd.ONE_LETTER),
        ("Нұрлaн", Odd.LOOKALIKE),
        ("Dr. Asan Usenov", Odd.TITLE),
    ],
)
def test_odd_text_is_read_and_said(text: str, odd: Odd) -> None:
    name = prepare(text)
    assert odd in name.odd
    verdict = compare_names(name, prepare(KAZAKH))
    codes = {found.code for found in verdict.findings}
    assert f"name-odd-{odd.name.lower().replace('_', '-')}" in codes  # type: ignore[union-attr]
    for lang in LANGS:
        assert all(catalogue().render(found.reason, lang) for found in verdict.findings)


@pytest.mark.parametrize(
    "text",
    ["\ud800", "\x00\x01", "١٢٣", "😀 👮", "a" * 300, "((((", "née", "bin", "ұлы", "ប៉ុល ពត", "-"],
)
def test_nothing_breaks_the_comparison(text: str) -> None:
    name = prepare(text)
    assert 0 <= name_score(name, prepare(KAZAKH)) < NAME_THRESHOLD
    assert isinstance(keys(name), frozenset)
    assert compare_names(name, name).findings


def test_few_keys_a_name() -> None:
    assert len(keys(prepare(KAZAKH))) == 3
    assert keys(prepare("Н. Қожахметов")) <= keys(prepare(KAZAKH))
