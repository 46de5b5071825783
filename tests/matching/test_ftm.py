"""Persons as FollowTheMoney entities, both ways."""

from dataclasses import replace

from eurazpol.kernel.dates import PartialDate
from eurazpol.matching.domain.appearance import Appearance, Span, Trait
from eurazpol.matching.domain.ftm import entity_of, papers_of, record_of
from eurazpol.matching.domain.person import (
    IdentityDocument,
    NameKind,
    PaperKind,
    PersonRecord,
    RecordName,
    Sex,
)

RECORD = PersonRecord(
    "kz-1",
    (
        RecordName("Қожахметов Дәурен Серікұлы", NameKind.MAIN, "Дәурен", "Қожахметов", "Серікұлы"),
        RecordName("Kozhakhmetov Dauren", NameKind.ALIAS),
        RecordName("Дәкең", NameKind.WEAK),
    ),
    PartialDate(1987, 2), None, Sex.MALE, ("KZ", "RU"), "Алматы", "KZ",
    (IdentityDocument(PaperKind.PASSPORT, "N01234567", "KZ"),
     IdentityDocument(PaperKind.DRIVING_LICENCE, "AB 123456", "RU")),
    Appearance(height=Span(178, 178), traits=((Trait.EYE_COLOUR, "brown"),
                                              (Trait.HAIR_COLOUR, "dark-brown"))),
)  # fmt: skip


def test_there_and_back() -> None:
    assert record_of(entity_of(RECORD), papers_of(RECORD)) == RECORD
    alone = record_of(entity_of(RECORD))
    assert {paper.number for paper in alone.documents} == {"N01234567", "AB 123456"}
    assert replace(alone, documents=RECORD.documents) == RECORD


def test_an_entity_as_the_model_writes_it() -> None:
    entity = entity_of(RECORD)
    assert entity["schema"] == "Person"
    assert entity["properties"]["birthDate"] == ["1987-02"]
    assert entity["properties"]["nationality"] == ["kz", "ru"]
    passport, licence = papers_of(RECORD)
    assert (passport["schema"], licence["schema"]) == ("Passport", "Identification")
    assert passport["properties"]["holder"] == ["kz-1"]


def test_odd_entities_are_read_as_far_as_they_can_be() -> None:
    assert record_of({}) == PersonRecord("")
    odd = {
        "id": 7,
        "properties": {
            "name": None, "birthDate": ["1975", "1975-00-00"], "gender": ["F"], "height": ["tall"],
            "nationality": [{}, "", "kz"], "alias": "one text", "passportNumber": [5, ["x"]],
        },
    }  # fmt: skip
    record = record_of(odd, ({"properties": []},))
    assert record.birth == PartialDate(1975)
    assert record.sex is Sex.FEMALE
    assert record.nationalities == ("KZ",)
    assert [name.full for name in record.names] == ["one text"]
    assert record_of({"id": "x", "properties": ["no", "dict"]}).names == ()
