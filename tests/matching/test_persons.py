"""Two records compared: every field, its verdict, and what it does to the score."""

from dataclasses import replace
from itertools import product

import pytest

from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.dates import PartialDate
from eurazpol.kernel.errors import InvalidValue
from eurazpol.kernel.texts import LANGS
from eurazpol.matching.domain.person import (
    LEAD_THRESHOLD,
    Appearance,
    Calendar,
    Field,
    IdentityDocument,
    NameKind,
    PaperKind,
    PersonRecord,
    RecordName,
    Sex,
    StatedBirth,
    Verdict,
    compare_persons,
    prepare_person,
    read_birth,
    score_persons,
)
from eurazpol.matching.domain.person.comparison import Comparison
from eurazpol.matching.domain.person.curve import CURVE, KINDS, MEAN_ERROR
from eurazpol.matching.domain.person.fitted import NAME_WEIGHTS, WEIGHTS
from eurazpol.matching.domain.person.levels import Level

NAME = RecordName("Қожахметов Дәурен Серікұлы")
PASSPORT = IdentityDocument(PaperKind.PASSPORT, "N01234567", "KZ")
NUMBER = IdentityDocument(PaperKind.PERSONAL_NUMBER, "870205300123", "KZ")
FULL = PersonRecord(
    "a", (NAME,), PartialDate(1987, 2, 5), None, Sex.MALE, ("KZ",), "Алматы", "KZ",
    (PASSPORT, NUMBER),
)  # fmt: skip


def compared(a: PersonRecord, b: PersonRecord) -> Comparison:
    found = compare_persons(prepare_person(a), prepare_person(b))
    back = compare_persons(prepare_person(b), prepare_person(a))
    assert found.score == pytest.approx(back.score), "the order makes no difference"
    assert score_persons(prepare_person(a), prepare_person(b)) == pytest.approx(found.score)
    for part, lang in product(found.parts, LANGS):
        assert all(catalogue().render(reason, lang) for reason in part.reasons)
    return found


def verdict(field: Field, **changed: object) -> Verdict:
    return compared(FULL, replace(FULL, **changed)).part(field).verdict  # type: ignore[arg-type]


def born(text: str) -> PartialDate | None:
    return read_birth(text).birth


def test_one_person_twice_is_a_lead_and_everybody_else_is_none() -> None:
    assert compared(FULL, FULL).score > 0.99
    brother = replace(
        FULL, names=(RecordName("Қожахметов Ерлан Серікұлы"),), birth=PartialDate(1990, 6, 1),
        documents=(),
    )  # fmt: skip
    father = replace(
        FULL, names=(RecordName("Қожахметов Серік Болатұлы"),), birth=PartialDate(1960, 1, 9),
        documents=(),
    )  # fmt: skip
    namesake = replace(FULL, birth=PartialDate(1971, 9, 30), birth_place="Орал", documents=())
    for other in (brother, father, namesake):
        assert compared(replace(FULL, documents=()), other).score < LEAD_THRESHOLD / 5


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("1987-02-05", Verdict.SAME),
        ("1987-02", Verdict.CLOSE),
        ("00.00.1987", Verdict.CLOSE),
        ("02.05.1987", Verdict.CLOSE),  # day and month exchanged
        ("15.02.1987", Verdict.CLOSE),  # one digit
        ("05.02.1978", Verdict.CLOSE),  # neighbours of the year exchanged
        ("27.11.1987", Verdict.DIFFERENT),
        ("05.11.1960", Verdict.DIFFERENT),
        ("", Verdict.MISSING),
        ("1887-02-05", Verdict.DIFFERENT),  # no digit of the century slips
    ],
)
def test_birth(other: str, expected: Verdict) -> None:
    assert verdict(Field.BIRTH, birth=born(other)) is expected


def test_births_of_other_calendars_meet_the_gregorian_day() -> None:
    hijri = StatedBirth(Calendar.HIJRI, 1407, 6, 6)
    persian = StatedBirth(Calendar.PERSIAN, 1365, 11, 16)
    juche = StatedBirth(Calendar.JUCHE, 76, 2, 5)
    assert persian.gregorian == juche.gregorian == PartialDate(1987, 2, 5)
    assert (
        abs(hijri.gregorian.earliest.toordinal() - PartialDate(1987, 2, 5).earliest.toordinal()) < 3
    )
    assert verdict(Field.BIRTH, birth=None, stated_birth=persian) is Verdict.SAME
    assert verdict(Field.BIRTH, birth=None, stated_birth=juche) is Verdict.SAME
    near = verdict(Field.BIRTH, birth=None, stated_birth=hijri)
    assert near in (Verdict.SAME, Verdict.CLOSE)
    year_only = StatedBirth(Calendar.HIJRI, 1407)
    assert verdict(Field.BIRTH, birth=None, stated_birth=year_only) is Verdict.CLOSE
    # The known first days of years, from the calendars of the states.
    assert StatedBirth(Calendar.PERSIAN, 1403, 1, 1).gregorian == PartialDate(2024, 3, 20)
    assert StatedBirth(Calendar.PERSIAN, 1399, 12, 30).gregorian == PartialDate(2021, 3, 20)
    for wrong in ((Calendar.PERSIAN, 1400, 12, 30), (Calendar.HIJRI, 1407, 2, 30)):
        with pytest.raises(InvalidValue):
            StatedBirth(*wrong)


def test_odd_dates_are_read_as_far_as_they_can_be() -> None:
    assert born("00.00.1975") == PartialDate(1975)
    assert born("31.02.1980") == PartialDate(1980, 2)
    assert born("15.13.1980") == PartialDate(1980)
    assert born("٠٥.٠٢.1987") == PartialDate(1987, 2, 5)
    assert read_birth("31.02.1980").note is not None
    assert read_birth("05.02.1987").note is None
    for odd in ("", "unknown", "00.00.0000", "9" * 10_000, "²²²²", "1987-", "\x00"):
        assert born(odd) is None


def test_sex_nationality_and_place() -> None:
    assert verdict(Field.SEX, sex=Sex.FEMALE) is Verdict.DIFFERENT
    assert verdict(Field.SEX, sex=None) is Verdict.MISSING
    assert verdict(Field.NATIONALITY, nationalities=("KAZ", "RUS")) is Verdict.SAME
    assert verdict(Field.NATIONALITY, nationalities=("SUN",)) is Verdict.CLOSE
    assert verdict(Field.NATIONALITY, nationalities=("TR",)) is Verdict.DIFFERENT
    assert verdict(Field.NATIONALITY, nationalities=("QQ", "ниоткуда")) is Verdict.MISSING
    assert verdict(Field.BIRTH_PLACE, birth_place="г. Алма-Ата") is Verdict.SAME
    assert verdict(Field.BIRTH_PLACE, birth_place="Almaty region") is Verdict.SAME
    assert verdict(Field.BIRTH_PLACE, birth_place="Алмати") is Verdict.SAME
    assert verdict(Field.BIRTH_PLACE, birth_place="Алмата қаласы, Іле") is Verdict.SAME
    assert verdict(Field.BIRTH_PLACE, birth_place="") is Verdict.CLOSE  # the state agrees
    assert verdict(Field.BIRTH_PLACE, birth_place="Kostanay") is Verdict.DIFFERENT
    assert verdict(Field.BIRTH_PLACE, birth_state="TR") is Verdict.DIFFERENT


@pytest.mark.parametrize(
    ("paper", "expected"),
    [
        (replace(PASSPORT, number="n 01234567"), Verdict.SAME),
        (replace(PASSPORT, number="NO1234567"), Verdict.CLOSE),  # letter O for the digit
        (replace(PASSPORT, number="N01234576"), Verdict.CLOSE),  # two digits exchanged
        (replace(PASSPORT, number="N09876543"), Verdict.DIFFERENT),
        (replace(PASSPORT, number="N09876543", state="RU"), Verdict.MISSING),
        (replace(NUMBER, number="900101300456"), Verdict.DIFFERENT),
        (replace(PASSPORT, number="12"), Verdict.MISSING),
        (IdentityDocument(PaperKind.OTHER, "870205300123"), Verdict.SAME),
    ],
)
def test_documents(paper: IdentityDocument, expected: Verdict) -> None:
    assert verdict(Field.DOCUMENTS, documents=(paper,)) is expected


def test_agreement_raises_and_contradiction_lowers() -> None:
    for level in Level:
        weight = WEIGHTS[level.id]
        assert weight <= 0 if level.verdict is Verdict.DIFFERENT else weight >= 0
    assert sorted(NAME_WEIGHTS) == list(NAME_WEIGHTS)
    bare = PersonRecord("x", (NAME,))
    with_birth = replace(bare, birth=FULL.birth)
    with_other = replace(bare, birth=PartialDate(1950, 7, 7))
    alone = compared(bare, bare).score
    assert compared(with_birth, with_birth).score > alone > compared(with_birth, with_other).score


def test_a_nickname_helps_less_than_a_name() -> None:
    weak = replace(FULL, names=(RecordName("Дәкең", NameKind.WEAK),))
    both = compared(weak, weak).part(Field.NAMES)
    full = compared(FULL, FULL).part(Field.NAMES)
    assert both.verdict in (Verdict.SAME, Verdict.CLOSE)
    assert 0 < both.weight < full.weight
    nameless = replace(FULL, names=())
    assert compared(nameless, FULL).part(Field.NAMES).verdict is Verdict.MISSING


def test_odd_records_never_raise_and_cost_a_bounded_time() -> None:
    odd = replace(
        FULL,
        names=tuple(RecordName("Ә" * 10_000 + "\u202e" + str(nth)) for nth in range(500)),
        documents=tuple(IdentityDocument(PaperKind.OTHER, str(nth) * 999) for nth in range(500)),
        birth_place="ы" * 10_000, nationalities=("",), description=Appearance(),
    )  # fmt: skip
    assert 0 <= compared(odd, FULL).score <= 1
    assert compared(PersonRecord("n"), PersonRecord("m")).score < LEAD_THRESHOLD


def test_a_floor_only_saves_time() -> None:
    far = replace(FULL, sex=Sex.FEMALE, birth=PartialDate(1950, 1, 1), documents=())
    a, b = prepare_person(FULL), prepare_person(far)
    assert score_persons(a, b, floor=0.2) == 0.0
    assert score_persons(a, b) < 0.2
    same = prepare_person(replace(FULL, id="z"))
    assert score_persons(a, same, floor=0.2) == score_persons(a, same)


def test_the_curve_is_believable() -> None:
    assert MEAN_ERROR < 0.02
    assert sum(row[3] for row in CURVE) == sum(count for count, _ in KINDS.values())
    for _, _, mean, pairs, true in CURVE:
        if pairs >= 300:
            assert abs(true / pairs - mean) < 0.1
    count, leads = KINDS["sibling"]
    assert leads / count < 0.01
