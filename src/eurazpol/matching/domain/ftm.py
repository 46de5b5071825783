"""Persons as FollowTheMoney entities, both ways (schemata Person, Passport, Identification).

The model is that of followthemoney.tech, version 4.

1. An entity is a JSON object ``{"id", "schema", "properties": {name: [text, ...]}}``.
2. A number with its state is an entity of its own that names its ``holder``; the person repeats
   the number in the property of its kind, for readers of the person alone.
3. What the model has no property for stays out: the calendar of origin of a date, and traits of
   the description beyond height, eyes, hair and a text.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from eurazpol.matching.domain.appearance import Appearance, Sex, Span, Trait
from eurazpol.matching.domain.person.births import read_birth
from eurazpol.matching.domain.person.papers import normal_number
from eurazpol.matching.domain.person.record import (
    IdentityDocument,
    NameKind,
    PaperKind,
    PersonRecord,
    RecordName,
)

Entity = dict[str, Any]

_NAMES = {
    NameKind.MAIN: "name",
    NameKind.ALIAS: "alias",
    NameKind.PREVIOUS: "previousName",
    NameKind.WEAK: "weakAlias",
}
_PART_NAMES = {"given": "firstName", "family": "lastName", "father": "middleName"}
_NUMBERS = {
    PaperKind.PASSPORT: "passportNumber",
    PaperKind.IDENTITY_CARD: "idNumber",
    PaperKind.PERSONAL_NUMBER: "taxNumber",
    PaperKind.DRIVING_LICENCE: "idNumber",
    PaperKind.BIRTH_CERTIFICATE: "idNumber",
    PaperKind.OTHER: "idNumber",
}
_KIND_OF_NUMBER = {
    "passportNumber": PaperKind.PASSPORT,
    "taxNumber": PaperKind.PERSONAL_NUMBER,
    "innCode": PaperKind.PERSONAL_NUMBER,
    "socialSecurityNumber": PaperKind.PERSONAL_NUMBER,
    "idNumber": PaperKind.OTHER,
}
_SEXES = {
    "male": Sex.MALE, "m": Sex.MALE, "1": Sex.MALE, "female": Sex.FEMALE, "f": Sex.FEMALE,
    "2": Sex.FEMALE, "other": Sex.OTHER,
}  # fmt: skip
_EYES = {"blue": "blue", "brown": "brown", "green": "green", "grey": "grey", "gray": "grey",
         "hazel": "hazel", "black": "black"}  # fmt: skip
_HAIR = {"black": "black", "brown": "brown", "dark brown": "dark-brown", "blond": "fair",
         "blonde": "fair", "fair": "fair", "red": "red", "grey": "grey", "gray": "grey",
         "white": "white"}  # fmt: skip
_MOST = 50


def record_of(entity: Mapping[str, Any], papers: Iterable[Mapping[str, Any]] = ()) -> PersonRecord:
    """Read a Person entity and the Passport or Identification entities that name it as holder.

    Never raises on odd values: what cannot be read is unknown.
    """
    id_ = str(entity.get("id", ""))
    said = _Properties(entity)
    birth = read_birth(max(said.all("birthDate"), key=len, default=""))  # the most exact one
    documents = [_paper_of(one) for one in papers if id_ in _Properties(one).all("holder")]
    numbers = {normal_number(paper.number) for paper in documents}
    documents += [
        paper for paper in _numbers_of(said) if normal_number(paper.number) not in numbers
    ]
    return PersonRecord(
        id_,
        _names_of(said),
        birth.birth,
        birth.stated,
        _SEXES.get(said.first("gender").casefold()),
        tuple(dict.fromkeys(map(str.upper, said.all("nationality") + said.all("citizenship")))),
        said.first("birthPlace"),
        said.first("birthCountry").upper(),
        tuple(documents),
        _description_of(said),
    )


def entity_of(record: PersonRecord) -> Entity:
    """Return the Person entity of a record; empty properties are left out."""
    properties: dict[str, list[str]] = {
        _NAMES[kind]: [name.full for name in record.names if name.kind is kind and name.full]
        for kind in NameKind
    }
    main = next((name for name in record.names if name.kind is NameKind.MAIN), None)
    if main is not None:
        for part, name in _PART_NAMES.items():
            properties[name] = [getattr(main, part)]
    birth = record.birth or (record.stated_birth.gregorian if record.stated_birth else None)
    properties |= {
        "birthDate": [str(birth)] if birth else [],
        "gender": [record.sex.value] if record.sex else [],
        "nationality": [code.lower() for code in record.nationalities],
        "birthPlace": [record.birth_place],
        "birthCountry": [record.birth_state.lower()],
    }
    for paper in record.documents:
        properties.setdefault(_NUMBERS[paper.kind], []).append(paper.number)
    properties |= _looks(record.description)
    kept = {name: [text for text in texts if text] for name, texts in properties.items()}
    return {
        "id": record.id,
        "schema": "Person",
        "properties": {name: texts for name, texts in kept.items() if texts},
    }


def papers_of(record: PersonRecord) -> tuple[Entity, ...]:
    """Return an entity for each document of the record, with its state and kind."""
    return tuple(
        {
            "id": f"{record.id}-paper-{nth}",
            "schema": "Passport" if paper.kind is PaperKind.PASSPORT else "Identification",
            "properties": {
                "holder": [record.id],
                "type": [paper.kind.value],
                "number": [paper.number],
                **({"country": [paper.state.lower()]} if paper.state else {}),
            },
        }
        for nth, paper in enumerate(record.documents, start=1)
    )


class _Properties:
    """The properties of an entity, whatever a sender put there: texts only, a bounded number."""

    def __init__(self, entity: Mapping[str, Any]) -> None:
        given = entity.get("properties")
        self._given: Mapping[str, Any] = given if isinstance(given, Mapping) else {}

    def all(self, name: str) -> list[str]:
        """Return the texts of a property, trimmed, without empty ones."""
        value = self._given.get(name, ())
        several = value if isinstance(value, list | tuple) else (value,)
        texts = (one for one in several[:_MOST] if isinstance(one, str | int))
        return [text for one in texts if (text := str(one).strip())]

    def first(self, name: str) -> str:
        """Return the first text of a property, or nothing."""
        return next(iter(self.all(name)), "")


def _names_of(said: _Properties) -> tuple[RecordName, ...]:
    parts = {part: said.all(name) for part, name in _PART_NAMES.items()}
    if not parts["father"]:
        parts["father"] = said.all("fatherName") or said.all("secondName")
    # Parts belong to one name only where there is one of each.
    known = {part: texts[0] for part, texts in parts.items() if len(texts) == 1}
    names = [RecordName(text, kind) for kind, prop in _NAMES.items() for text in said.all(prop)]
    if known and (not names or names[0].kind is NameKind.MAIN):
        text = names[0].text if names else ""
        names[:1] = [RecordName(text, NameKind.MAIN, **known)]
    return tuple(names)


def _numbers_of(said: _Properties) -> list[IdentityDocument]:
    return [
        IdentityDocument(kind, number)
        for name, kind in _KIND_OF_NUMBER.items()
        for number in said.all(name)
    ]


def _paper_of(entity: Mapping[str, Any]) -> IdentityDocument:
    said = _Properties(entity)
    stated = said.first("type").casefold()
    if stated in set(PaperKind):
        kind = PaperKind(stated)
    else:
        kind = PaperKind.PASSPORT if entity.get("schema") == "Passport" else PaperKind.OTHER
    return IdentityDocument(kind, said.first("number"), said.first("country").upper())


def _description_of(said: _Properties) -> Appearance | None:
    traits = [
        (trait, words[text])
        for trait, name, words in (
            (Trait.EYE_COLOUR, "eyeColor", _EYES), (Trait.HAIR_COLOUR, "hairColor", _HAIR),
        )
        for text in [said.first(name).casefold()]
        if text in words
    ]  # fmt: skip
    height = _centimetres(said.first("height"))
    if not traits and height is None:
        return None
    return Appearance(height=height, traits=tuple(traits))


def _centimetres(text: str) -> Span | None:
    """Read ``1.78``, ``1,78 m`` or ``178 cm``."""
    plain = text.casefold().replace(",", ".").replace("cm", "").replace("m", "").strip()
    try:
        number = float(plain)
    except ValueError:
        return None
    whole = round(number * 100) if number < 3 else round(number)
    return Span(whole, whole) if 30 <= whole <= 260 else None


def _looks(description: Appearance | None) -> dict[str, list[str]]:
    if description is None:
        return {}
    height = description.height
    return {
        "height": [f"{(height.low + height.high) / 200:.2f}"] if height else [],
        "eyeColor": [description.trait(Trait.EYE_COLOUR)],
        "hairColor": [_HAIR_OUT.get(word := description.trait(Trait.HAIR_COLOUR), word)],
    }


_HAIR_OUT = {"dark-brown": "dark brown", "fair": "blond"}
