"""The form of a step as JSON Schema (draft 2020-12), so that a programme can fill it."""

from collections.abc import Iterable
from typing import Any

from eurazpol.cooperation.actions.views import FieldView, StepView
from eurazpol.cooperation.domain.declare import Field, FieldKind, Transition
from eurazpol.kernel.texts import Lang
from eurazpol.ui.templatetags.ui import write

DRAFT = "https://json-schema.org/draft/2020-12/schema"


def form_schema(step: StepView, lang: Lang) -> dict[str, Any]:
    """Return the schema of a step in a case: what is required there, what may be chosen there."""
    return _schema(
        write(step.label, lang),
        {field.name: _of_view(field, lang) for field in step.fields},
        [field.name for field in step.fields if field.required],
        [field for field in step.fields if field.kind is FieldKind.PAPER and len(field.papers) > 1],
    )


def declared_schema(step: Transition, lang: Lang) -> dict[str, Any]:
    """Return the schema of a step as its kind declares it, before any case."""
    return _schema(
        write(step.label, lang),
        {field.name: _of_declaration(field, lang) for field in step.fields},
        [field.name for field in step.fields if field.required],
        [field for field in step.fields if field.kind is FieldKind.PAPER and len(field.papers) > 1],
    )


def _schema(
    title: str,
    properties: dict[str, Any],
    required: list[str],
    papers: Iterable[FieldView | Field],
) -> dict[str, Any]:
    for field in papers:
        kept = [one if isinstance(one, str) else one[0] for one in field.papers]
        properties[f"{field.name}_as"] = {"type": "string", "enum": kept}
    return {
        "$schema": DRAFT,
        "title": title,
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def _of_view(field: FieldView, lang: Lang) -> dict[str, Any]:
    schema = _typed(field.kind, field.min_length, field.max_length)
    named = {
        FieldKind.CHOICE: field.choices,
        FieldKind.GROUNDS: field.grounds,
        FieldKind.PAPERS: field.papers,
    }.get(field.kind, ())
    if named:
        chosen = [{"const": value, "title": write(text, lang)} for value, text in named]
        place = schema["items"] if schema["type"] == "array" else schema
        place["oneOf"] = chosen
    if field.hint is not None:
        schema["description"] = write(field.hint, lang)
    if field.value:
        schema["default"] = field.value
    return {"title": write(field.label, lang), **schema}


def _of_declaration(field: Field, lang: Lang) -> dict[str, Any]:
    schema = _typed(field.kind, field.min_length, field.max_length)
    if field.kind is FieldKind.CHOICE:
        schema["oneOf"] = [
            {"const": choice, "title": write(field.choice_text(choice), lang)}
            for choice in field.choices
        ]
    return {"title": write(field.label, lang), **schema}


def _typed(kind: FieldKind, shortest: int, longest: int) -> dict[str, Any]:  # noqa: PLR0911 - one line a kind
    match kind:
        case FieldKind.DATE:
            return {"type": "string", "format": "date"}
        case FieldKind.INSTANT:
            return {"type": "string", "format": "date-time"}
        case FieldKind.NUMBER | FieldKind.OFFICER | FieldKind.AUTHORITY:
            return {"type": "integer", "minimum": 0, "maximum": 2**31 - 1}
        case FieldKind.YES_NO:
            return {"type": "boolean"}
        case FieldKind.PAPERS | FieldKind.GROUNDS:
            return {"type": "array", "items": {"type": "string"}}
        case FieldKind.PAPER:
            return {"type": "string", "format": "binary", "contentMediaType": "application/pdf"}
        case FieldKind.CHOICE:
            return {"type": "string"}
        case FieldKind.TEXT:
            return {"type": "string", "minLength": shortest, "maxLength": longest}
