"""The description as a page: what the template shows of each operation and of each shape."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

_REF = "#/components/schemas/"


@dataclass(frozen=True, slots=True)
class Row:
    """A parameter or a property: its name, where it stands, its type, what it means."""

    name: str
    where: str
    type: str
    told: str
    required: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """One status with what it means and the shape of its body."""

    status: str
    told: str
    type: str


@dataclass(frozen=True, slots=True)
class Shown:
    """One operation."""

    id: str
    method: str
    path: str
    summary: str
    told: str
    scopes: tuple[str, ...]
    rows: tuple[Row, ...]
    body: tuple[tuple[str, str], ...]
    answers: tuple[Answer, ...]


def sections(description: Mapping[str, Any]) -> dict[str, Any]:
    """Return the context of the template."""
    by_tag: dict[str, list[Shown]] = {one["name"]: [] for one in description["tags"]}
    for path, methods in description["paths"].items():
        for method, told in methods.items():
            by_tag[told["tags"][0]].append(_operation(method, path, told, description))
    schemas = description["components"]["schemas"]
    token = description["components"]["securitySchemes"]["token"]
    return {
        "told": description["info"]["description"].replace("`", ""),
        "scopes": token["description"].replace("`", "").partition("\n\n")[2].replace("- ", ""),
        "sections": [
            (one["name"], one["description"], tuple(by_tag[one["name"]]))
            for one in description["tags"]
        ],
        "shapes": [
            (name, _plain(shape.get("description", "")), tuple(_properties(shape)))
            for name, shape in schemas.items()
        ],
    }


def _operation(
    method: str, path: str, told: Mapping[str, Any], description: Mapping[str, Any]
) -> Shown:
    rows = tuple(
        Row(one["name"], one["in"], type_text(one["schema"]), _plain(one.get("description", "")),
            one["required"])
        for one in told["parameters"]
    )  # fmt: skip
    content = told.get("requestBody", {}).get("content", {})
    return Shown(
        told["operationId"],
        method.upper(),
        path,
        told["summary"],
        _plain(told.get("description", "")),
        tuple(told["security"][0]["token"]),
        rows,
        tuple((media, type_text(one["schema"])) for media, one in content.items()),
        tuple(_answers(told["responses"], description)),
    )


def _answers(responses: Mapping[str, Any], description: Mapping[str, Any]) -> Iterator[Answer]:
    shared = description["components"]["responses"]
    for status, given in responses.items():
        one = shared[status] if "$ref" in given else given
        types = [type_text(body["schema"]) for body in one.get("content", {}).values()]
        yield Answer(status, _plain(one["description"]), ", ".join(filter(None, types)))


def _properties(shape: Mapping[str, Any]) -> Iterator[Row]:
    required = shape.get("required", ())
    for name, one in shape.get("properties", {}).items():
        told = _plain(one.get("description", ""))
        yield Row(name, "", type_text(one), told, name in required)


def type_text(schema: Mapping[str, Any]) -> str:  # noqa: PLR0911 - one line a sort
    """Write a schema in one line: ``string (date)``, ``list of Step``, ``kk | ru | en``."""
    if "$ref" in schema:
        return str(schema["$ref"]).removeprefix(_REF)
    if "anyOf" in schema:
        return " | ".join(dict.fromkeys(type_text(one) for one in schema["anyOf"]))
    if "enum" in schema:
        return " | ".join(str(one) or '""' for one in schema["enum"])
    if "const" in schema:
        return str(schema["const"])
    kind = schema.get("type", "")
    if kind == "array":
        return f"list of {type_text(schema.get('items', {})) or 'any'}"
    inner = schema.get("additionalProperties")
    if kind == "object" and isinstance(inner, Mapping):
        return f"object of {type_text(inner) or 'any'}"
    if kind == "object" and "properties" in schema:
        parts = (f"{name}: {type_text(one)}" for name, one in schema["properties"].items())
        return "{" + ", ".join(parts) + "}"
    form = schema.get("format", "")
    return f"{kind} ({form})" if form else str(kind)


def _plain(text: str) -> str:
    return text.replace("`", "")
