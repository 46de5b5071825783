"""Descriptions: read from words, compared with uncertainty, kept, found, and never unseen."""

from datetime import UTC, datetime

import pytest

from eurazpol.access.actions.purpose import give_purpose
from eurazpol.access.domain.actor import Actor, Post, Role
from eurazpol.access.domain.errors import Forbidden, PurposeNeeded
from eurazpol.audit.store.models import JournalEntry
from eurazpol.kernel.dates import PartialDate
from eurazpol.kernel.texts import Texts
from eurazpol.matching.actions.enter_appearance import enter_description
from eurazpol.matching.actions.find_appearance import find_appearance, read_appearance
from eurazpol.matching.domain.appearance import (
    Appearance,
    BodyPart,
    BodySide,
    Mark,
    MarkKind,
    Sex,
    Span,
    Trait,
)
from eurazpol.matching.domain.appearance_record import (
    Array,
    Description,
    InvalidDescription,
    ObjectClass,
    Source,
    UnknownDescription,
)
from eurazpol.matching.domain.appearance_words import read_description
from eurazpol.matching.domain.description import Agreement, compare_descriptions
from tests.matching.officers import make_officer

NOW = datetime(2026, 2, 5, 5, 30, tzinfo=UTC)
PARSE_TEST = (  # of the sources: 003:34990-34999, and what it says in the other two languages
    (
        "man of about 18, medium height, no beard, dimple on chin, wart left of nose, "
        "scar at left corner of mouth, tattoo on right wrist"
    ),
    (
        "мужчина около 18 лет, среднего роста, без бороды, ямочка на подбородке, бородавка слева "
        "от носа, шрам у левого угла рта, татуировка на правом запястье"
    ),
    (
        "18 жас шамасындағы ер адам, орта бойлы, сақалсыз, иегінде шұңқырша, мұрнының сол жағында "
        "сүйел, аузының сол жақ бұрышында тыртық, оң білегінде татуировка"
    ),
)
WITNESSED = Appearance(
    Sex.MALE, Span(16, 20), Span(166, 175), ((Trait.BEARD, "none"),),
    (Mark(MarkKind.DIMPLE, BodyPart.CHIN), Mark(MarkKind.WART, BodyPart.NOSE, BodySide.LEFT),
     Mark(MarkKind.SCAR, BodyPart.MOUTH, BodySide.LEFT),
     Mark(MarkKind.TATTOO, BodyPart.WRIST, BodySide.RIGHT)),
)  # fmt: skip


@pytest.mark.parametrize("text", PARSE_TEST)
def test_the_parse_test_of_the_sources(text: str) -> None:
    assert read_description(text) == WITNESSED


def test_words_are_not_guessed() -> None:
    assert read_description("") == Appearance()
    assert read_description("went to the market at 18 o'clock") == Appearance()
    assert read_description("\u202e" * 10_000 + "қазақ") == Appearance()
    read = read_description("Женщина 30-35 лет, рост 1,65, карие глаза; длинные тёмные волосы")
    assert (read.sex, read.age, read.height) == (Sex.FEMALE, Span(30, 35), Span(165, 165))
    assert dict(read.traits) == {
        Trait.EYE_COLOUR: "brown", Trait.HAIR_COLOUR: "black", Trait.HAIR: "long",
    }  # fmt: skip


def agreement(a: Appearance, b: Appearance, name: str) -> Agreement:
    fields = compare_descriptions(a, b).fields
    return next(one.agreement for one in fields if one.name.id == f"matching-trait-{name}")


def test_unknown_is_no_contradiction() -> None:
    empty = compare_descriptions(WITNESSED, Appearance())
    assert {one.agreement for one in empty.fields} == {Agreement.UNKNOWN}
    tall = Appearance(Sex.MALE, Span(30, 30), Span(190, 190), ((Trait.BEARD, "full"),))
    assert agreement(WITNESSED, tall, "sex") is Agreement.AGREES
    assert agreement(WITNESSED, tall, "height") is Agreement.DIFFERS
    assert agreement(WITNESSED, tall, "nose") is Agreement.UNKNOWN
    slack = Appearance(height=Span(178, 178), traits=((Trait.BEARD, "stubble"),))
    assert agreement(WITNESSED, slack, "height") is Agreement.CLOSE
    assert agreement(WITNESSED, slack, "beard") is Agreement.CLOSE
    # Ages are of the year of their source: a man of 18 in 2016 is 28 in 2026.
    then = Appearance(age=Span(18, 18), year=2016)
    assert agreement(then, Appearance(age=Span(28, 28), year=2026), "age") is Agreement.AGREES
    assert agreement(then, Appearance(age=Span(18, 18), year=2026), "age") is Agreement.DIFFERS
    other_side = Appearance(marks=(Mark(MarkKind.WART, BodyPart.NOSE, BodySide.RIGHT),))
    found = compare_descriptions(WITNESSED, other_side)
    assert len(found.with_agreement(Agreement.CLOSE)) == 1


def officer(role: Role, officer_id: int = 7) -> Actor:
    name = Texts("Бюро", "Бюро", "Bureau")
    post = Post(1, None, frozenset({role}))
    return Actor(officer_id, "duty", "Сейітов Арман", 1, name, frozenset({role}), (post,))


def described(looks: Appearance, person: str = "", array: Array = Array.REGISTERED) -> Description:
    source = Source(ObjectClass.VERBAL_PORTRAIT, "witness at the station", PartialDate(2026, 2))
    return Description(array, source, looks, person)


@pytest.fixture
def duty(db: None) -> Actor:
    return make_officer(Role.DUTY_OFFICER, "duty")


def test_found_by_description_and_both_ways_leave_a_trace(duty: Actor) -> None:
    right = enter_description(described(WITNESSED, "Қожахметов Д."), actor=duty, now=NOW)
    vague = enter_description(described(Appearance(Sex.MALE)), actor=duty, now=NOW)
    woman = enter_description(described(Appearance(Sex.FEMALE)), actor=duty, now=NOW)
    far = enter_description(described(Appearance(height=Span(199, 199))), actor=duty, now=NOW)
    looks = read_description("man, 170 cm, scar at left corner of mouth, brown eyes")
    found = find_appearance(looks, "", "KZ-2026-000017", actor=duty, now=NOW)
    assert [one.id for one in found] == [right, vague], (woman, far)
    best = found[0].comparison
    assert {one.name.id for one in best.with_agreement(Agreement.UNKNOWN)} >= {
        "matching-trait-eye-colour"
    }
    assert find_appearance(looks, "corpse", "KZ-2026-000017", actor=duty, now=NOW) == ()
    trace = JournalEntry.objects.filter(action="appearance-searched")
    assert {row.ground for row in trace} == {"KZ-2026-000017"}
    with pytest.raises(PurposeNeeded):
        read_appearance(right, actor=duty, now=NOW)
    give_purpose("appearance", f"appearance-{right}", "casework", "", actor=duty, now=NOW)
    view = read_appearance(right, actor=duty, now=NOW)
    assert view.description == described(WITNESSED, "Қожахметов Д.")
    read = JournalEntry.objects.get(action="appearance-read")
    assert (read.ground, read.object_id) == ("purpose:casework", f"appearance-{right}")


@pytest.mark.parametrize(
    ("looks", "field"),
    [
        (Appearance(), "words"),
        (Appearance(height=Span(900, 900)), "height"),
        (Appearance(age=Span(20, 10)), "age"),
        (Appearance(traits=((Trait.NOSE, "none such"),)), "trait.nose"),
        (Appearance(marks=(Mark(MarkKind.SCAR),) * 13), "marks"),
    ],
)
def test_what_cannot_be_is_refused_by_its_field(duty: Actor, looks: Appearance, field: str) -> None:
    with pytest.raises(InvalidDescription) as refused:
        enter_description(described(looks), actor=duty, now=NOW)
    assert refused.value.field == field


def test_rights_and_grounds(duty: Actor) -> None:
    looks = Appearance(Sex.MALE)
    for stranger in (Role.STATISTICIAN, Role.CONSUL, Role.ADMINISTRATOR):
        with pytest.raises(Forbidden):
            enter_description(described(looks), actor=officer(stranger), now=NOW)
        with pytest.raises(Forbidden):
            find_appearance(looks, "", "why", actor=officer(stranger), now=NOW)
    with pytest.raises(InvalidDescription) as refused:
        find_appearance(looks, "", " ", actor=duty, now=NOW)
    assert refused.value.field == "ground"
    with pytest.raises(UnknownDescription):
        read_appearance("no such id", actor=duty, now=NOW)
