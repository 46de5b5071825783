"""The form of a description: fields from values, values from what was typed."""

from collections.abc import Mapping

from eurazpol.kernel.errors import InvalidValue
from eurazpol.kernel.texts import message
from eurazpol.matching.domain.appearance import (
    VALUES,
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
    LONGEST_SOURCE,
    LONGEST_WORDS,
    Array,
    Description,
    InvalidDescription,
    ObjectClass,
    Source,
    source_day,
    span_of,
)
from eurazpol.matching.domain.appearance_words import read_description
from eurazpol.ui.forms import Input, iso_partial, one

MARK_ROWS = 6
Typed = Mapping[str, str]


def looks_of(typed: Typed) -> Appearance:
    """Read the fields of the look; raises :class:`InvalidDescription` naming one."""
    sex = one(typed, "sex")
    traits = tuple(
        (trait, word)
        for trait in Trait
        if (word := one(typed, f"trait.{trait.value}")) in VALUES[trait]
    )
    return Appearance(
        Sex(sex) if sex in set(Sex) else None,
        span_of(one(typed, "age.low"), one(typed, "age.high"), "age"),
        span_of(one(typed, "height.low"), one(typed, "height.high"), "height"),
        traits,
        tuple(mark for nth in range(MARK_ROWS) if (mark := _mark(typed, nth)) is not None),
        one(typed, "body")[:LONGEST_SOURCE],
        one(typed, "clothing")[:LONGEST_SOURCE],
    )


def description_of(typed: Typed) -> Description:
    """Read the whole form; raises :class:`InvalidDescription` naming a field."""
    array, made_from = one(typed, "array"), one(typed, "made_from")
    if array not in set(Array):
        raise InvalidDescription("matching-choice-missing", field="array")
    if made_from not in set(ObjectClass):
        raise InvalidDescription("matching-choice-missing", field="made_from")
    try:
        day = source_day(iso_partial(one(typed, "source.day")))
    except InvalidValue:
        raise InvalidDescription("matching-source-day", field="source.day") from None
    looks = looks_of(typed)
    dated = Appearance(
        looks.sex, looks.age, looks.height, looks.traits, looks.marks, looks.body, looks.clothing,
        day.year,
    )  # fmt: skip
    return Description(
        Array(array),
        Source(ObjectClass(made_from), one(typed, "source.words")[:LONGEST_SOURCE], day),
        dated,
        one(typed, "person")[:LONGEST_SOURCE],
        one(typed, "words")[:LONGEST_WORDS],
    )


def with_words_read(typed: Typed) -> dict[str, str]:
    """Fill the fields that are empty from the words; what was typed in a field stays."""
    read = typed_of(read_description(one(typed, "words")))
    marks_typed = any(one(typed, f"mark{nth}.kind") for nth in range(MARK_ROWS))
    filled = {
        name: value
        for name, value in read.items()
        if not one(typed, name) and not (marks_typed and name.startswith("mark"))
    }
    return {**typed, **filled}


def typed_of(looks: Appearance) -> dict[str, str]:
    """Write a look into the fields of the form."""
    typed = {"sex": looks.sex.value if looks.sex else ""}
    for name, span in (("age", looks.age), ("height", looks.height)):
        if span is not None:
            typed |= {f"{name}.low": str(span.low), f"{name}.high": str(span.high)}
    typed |= {f"trait.{trait.value}": word for trait, word in looks.traits}
    for nth, mark in enumerate(looks.marks[:MARK_ROWS]):
        typed[f"mark{nth}.kind"] = mark.kind.value
        typed[f"mark{nth}.part"] = mark.part.value if mark.part else ""
        typed[f"mark{nth}.side"] = mark.side.value if mark.side else ""
    return typed


def words_input(typed: Typed) -> Input:
    """Return the field for a description in words."""
    return Input(
        "words", "area", message("matching-form-words"), message("matching-form-words-hint"),
        value=one(typed, "words"), wide=True, rows=3, max_length=LONGEST_WORDS,
    )  # fmt: skip


def look_inputs(typed: Typed) -> tuple[Input, ...]:
    """Return the fields of the look."""
    sexes = tuple((sex.value, sex.text) for sex in Sex)
    spans = tuple(
        Input(f"{name}.{end}", "number", message(f"matching-form-{name}-{end}"),
              value=one(typed, f"{name}.{end}"), max_length=3)
        for name in ("age", "height") for end in ("low", "high")
    )  # fmt: skip
    traits = tuple(
        Input(f"trait.{trait.value}", "select", trait.text,
              value=one(typed, f"trait.{trait.value}"),
              choices=tuple((word, trait_word(trait, word)) for word in VALUES[trait]))
        for trait in Trait
    )  # fmt: skip
    sex = Input("sex", "select", message("matching-trait-sex"), value=one(typed, "sex"),
                choices=sexes)  # fmt: skip
    return (sex, *spans, *traits)


def mark_inputs(typed: Typed) -> tuple[tuple[int, tuple[Input, ...]], ...]:
    """Return rows of fields for marks, numbered from one."""
    return tuple((nth + 1, _mark_row(typed, nth)) for nth in range(MARK_ROWS))


def _mark_row(typed: Typed, nth: int) -> tuple[Input, ...]:
    kinds = tuple((one_.value, one_.text) for one_ in MarkKind)
    parts = tuple((one_.value, one_.text) for one_ in BodyPart)
    sides = tuple((one_.value, one_.text) for one_ in BodySide)
    columns = (
        ("kind", "select", kinds), ("part", "select", parts), ("side", "select", sides),
        ("words", "text", ()),
    )  # fmt: skip
    return tuple(
        Input(f"mark{nth}.{name}", widget, message(f"matching-form-mark-{name}"), bare=True,  # type: ignore[arg-type]
              value=one(typed, f"mark{nth}.{name}"), choices=choices, max_length=100)
        for name, widget, choices in columns
    )  # fmt: skip


def record_inputs(typed: Typed) -> tuple[Input, ...]:
    """Return the fields about the record itself: collection, person, source."""
    return (
        Input("array", "select", message("matching-form-array"), required=True,
              value=one(typed, "array"), choices=tuple((each.value, each.text) for each in Array)),
        Input("person", "text", message("matching-form-person"),
              message("matching-form-person-hint"), value=one(typed, "person"),
              max_length=LONGEST_SOURCE),
        Input("made_from", "select", message("matching-form-made-from"), required=True,
              value=one(typed, "made_from"),
              choices=tuple((each.value, each.text) for each in ObjectClass)),
        Input("source.words", "text", message("matching-form-source"),
              message("matching-form-source-hint"), required=True,
              value=one(typed, "source.words"), max_length=LONGEST_SOURCE),
        Input("source.day", "date", message("matching-form-source-day"),
              message("matching-form-source-day-hint"), required=True,
              value=one(typed, "source.day"), max_length=10),
    )  # fmt: skip


def worn_inputs(typed: Typed) -> tuple[Input, ...]:
    """Return the fields that are words only: sizes of parts of the body, clothing."""
    return tuple(
        Input(name, "text", message(f"matching-form-{name}"), value=one(typed, name),
              max_length=LONGEST_SOURCE, wide=True)
        for name in ("body", "clothing")
    )  # fmt: skip


def trait_word(trait: Trait, word: str) -> object:
    """Return a word of a trait as a message."""
    return message(f"matching-trait-{trait.value}-{word}")


def said_of(looks: Appearance) -> list[tuple[object, object]]:
    """Return what a description says: the name of each field and its value, as messages."""
    rows: list[tuple[object, object]] = []
    if looks.sex is not None:
        rows.append((message("matching-trait-sex"), looks.sex.text))
    for name, span in (("age", looks.age), ("height", looks.height)):
        if span is not None:
            rows.append((message(f"matching-trait-{name}"), span_text(name, span)))
    rows += [(trait.text, trait_word(trait, word)) for trait, word in looks.traits]
    return rows


def span_text(name: str, span: Span) -> object:
    """Write years or centimetres, from and to."""
    if span.low == span.high:
        return message(f"matching-{name}-exact", low=span.low)
    return message(f"matching-{name}-span", low=span.low, high=span.high)


def _mark(typed: Typed, nth: int) -> Mark | None:
    kind, part, side = (one(typed, f"mark{nth}.{name}") for name in ("kind", "part", "side"))
    if kind not in set(MarkKind):
        return None
    return Mark(
        MarkKind(kind),
        BodyPart(part) if part in set(BodyPart) else None,
        BodySide(side) if side in set(BodySide) else None,
        one(typed, f"mark{nth}.words")[:100],
    )
