"""Models of the programme interface, made from the views and facts that the rooms already have.

``model_of`` describes exactly what :func:`eurazpol.ui.as_json.as_json` writes of a dataclass or a
structure, so a fact that a room adds is in the interface and in its description at once; the
committed description (``docs/api/openapi.json``) shows every such change to a reviewer.

1. A message is ``{"id", "text"}``; texts, names of states and numbers of files are strings.
2. Dates and instants are ISO 8601 strings, never objects of a library.
3. A model takes no unknown field, in either direction, and converts nothing.
4. Descriptions are the docstrings of the class and of its fields.
"""

import ast
import dataclasses
import inspect
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date, datetime, timedelta
from enum import Enum
from itertools import pairwise
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    ForwardRef,
    Literal,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)
from uuid import UUID
from zoneinfo import ZoneInfo

import msgspec
from pydantic import BaseModel, ConfigDict, Field, create_model
from pydantic.fields import FieldInfo

from eurazpol.kernel import texts
from eurazpol.kernel.country import Country
from eurazpol.kernel.dates import PartialDate
from eurazpol.kernel.texts import Message, Texts

_DAY = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_INSTANT = (
    r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,9})?)?"
    r"(Z|[+-][0-9]{2}:[0-9]{2})$"
)

DayText = Annotated[str, Field(pattern=_DAY, json_schema_extra={"format": "date"})]
InstantText = Annotated[str, Field(pattern=_INSTANT, json_schema_extra={"format": "date-time"})]
CountryCode = Annotated[
    str, Field(pattern=r"^[A-Z]{2}$", description="A state: ISO 3166-1 alpha-2.", examples=["KZ"])
]
UuidText = Annotated[
    str,
    Field(
        pattern=r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
        json_schema_extra={"format": "uuid"},
    ),
]


class Model(BaseModel):
    """The base of everything that is sent and answered: closed, and nothing is converted."""

    model_config = ConfigDict(extra="forbid", strict=True, protected_namespaces=())


class Said(Model):
    """A sentence for a person: its stable id, and the text in the language of the answer."""

    id: Annotated[str, Field(examples=["cooperation-state-draft"])]
    text: Annotated[str, Field(examples=["draft"])]


_PLAIN: Mapping[Any, Any] = {
    Message: Said,
    Texts: str,
    Country: CountryCode,
    PartialDate: str,
    UUID: UuidText,
    ZoneInfo: str,
    timedelta: str,
    bytes: str,
    date: DayText,
    datetime: InstantText,
    object: Any,
    Any: Any,
    NoneType: None,
}
_NAMES: dict[str, type] = {"Said": Said}
_MODELS: dict[type, type[BaseModel]] = {}
_BUILDING: dict[type, str] = {}


def model_of(shape: type, name: str = "") -> Any:
    """Return the model of a dataclass or a structure; the same one at every call."""
    if shape in _MODELS:
        return _MODELS[shape]
    if shape in _BUILDING:
        return ForwardRef(_BUILDING[shape])
    name = _named(shape, name)
    _BUILDING[shape] = name
    try:
        made = create_model(name, __base__=Model, __doc__=_told(shape), **dict(_fields(shape)))
    finally:
        del _BUILDING[shape]
    _MODELS[shape] = made
    return made


def _named(shape: type, name: str) -> str:
    """Return a name that no other shape has: with its room in front where two rooms share one."""
    plain = name or shape.__name__.removesuffix("View").strip("_")
    room = shape.__module__.split(".")[1].title()
    for candidate in (plain, f"{room}{plain}"):
        if _NAMES.setdefault(candidate, shape) is shape:
            return candidate
    raise ValueError(f"two shapes are called {plain}: {shape} and {_NAMES[plain]}")


def _fields(shape: type) -> Iterator[tuple[str, Any]]:
    told = _told_of_fields(shape)
    for name, hint, default in _declared(shape):
        made = type_of(hint)
        if default is dataclasses.MISSING:
            yield name, (made, Field(description=told.get(name)))
        else:
            yield (
                name,
                (
                    made,
                    Field(
                        default=default,
                        description=told.get(name),
                        json_schema_extra=_without_default,
                    ),
                ),
            )


def _without_default(schema: dict[str, Any]) -> None:
    schema.pop("default", None)


def _declared(shape: type) -> Iterator[tuple[str, Any, Any]]:
    """Yield name, type and default of each field; a view's fields are always there."""
    if issubclass(shape, msgspec.Struct):
        hints = get_type_hints(shape, include_extras=True)
        for field in msgspec.structs.fields(shape):
            default = dataclasses.MISSING if field.required else None
            yield field.encode_name, hints[field.name], default
        return
    raw = shape.__annotations__
    own = {name: hint for name, hint in raw.items() if hint is not texts.Arg}
    found = _hints(shape, own)
    for one in dataclasses.fields(cast("Any", shape)):
        yield one.name, found.get(one.name, Message | str | int), dataclasses.MISSING


def _hints(shape: type, own: Mapping[str, Any]) -> Mapping[str, Any]:
    """Resolve the hints, without those that are the recursive type of a message's argument."""
    if len(own) == len(shape.__annotations__):
        return get_type_hints(shape, include_extras=True)
    known = vars(inspect.getmodule(shape))
    return {name: eval(hint, known) if isinstance(hint, str) else hint  # noqa: S307 - our own code
            for name, hint in own.items()}  # fmt: skip


def type_of(hint: Any) -> Any:
    """Return the type of a model's field for the type of a view's field."""
    if isinstance(hint, type | NoneType) or hint is Any:
        return _type_of_class(hint)
    origin, args = get_origin(hint), get_args(hint)
    if origin is Literal:
        return hint
    if origin is Annotated:
        return _annotated(args[0], args[1:])
    if origin in (Union, UnionType):
        return Union[tuple(dict.fromkeys(type_of(arg) for arg in args))]  # noqa: UP007 - a tuple
    if inspect.isclass(origin) and issubclass(origin, Mapping):
        return dict[str, type_of(args[1])]  # type: ignore[misc]
    if inspect.isclass(origin) and issubclass(origin, Sequence | AbstractSet):
        return _list_of(args)
    raise TypeError(f"no shape for {hint!r}")


def _list_of(args: tuple[Any, ...]) -> Any:
    if len(args) == 1 or args[1] is Ellipsis:
        return list[type_of(args[0])]  # type: ignore[misc]
    inner: Any = Union[tuple(dict.fromkeys(type_of(arg) for arg in args))]  # noqa: UP007 - a tuple
    return Annotated[list[inner], Field(min_length=len(args), max_length=len(args))]


def _type_of_class(hint: Any) -> Any:
    if hint in _PLAIN:
        return _PLAIN[hint]
    if inspect.isclass(hint) and issubclass(hint, BaseModel):
        return hint
    if inspect.isclass(hint) and issubclass(hint, Enum):
        return Literal[tuple(one.value for one in hint)]
    if dataclasses.is_dataclass(hint) or issubclass(hint, msgspec.Struct):
        return model_of(hint)
    return hint


def _annotated(hint: Any, notes: tuple[Any, ...]) -> Any:
    """Carry the bounds of a structure's field over."""
    made = type_of(hint)
    for note in notes:
        if isinstance(note, msgspec.Meta):
            names = ("gt", "ge", "lt", "le", "min_length", "max_length", "pattern")
            bounds = {name: value for name in names if (value := getattr(note, name)) is not None}
            if note.pattern is not None:  # JSON Schema has the expressions of ECMA 262
                bounds["pattern"] = note.pattern.replace(r"\A", "^").replace(r"\Z", "$")
            made = Annotated[made, Field(**bounds)]
        elif isinstance(note, FieldInfo):
            made = Annotated[made, note]
    return made


def _told(shape: type) -> str:
    """Return the docstring as one paragraph, without marks of another notation."""
    return _paragraph(inspect.getdoc(shape) or "")


def _paragraph(text: str) -> str:
    lines = (" ".join(part.split()) for part in text.split("\n\n"))
    return "\n\n".join(lines).replace("``", "`")


def _told_of_fields(shape: type) -> Mapping[str, str]:
    """Read the docstrings that stand below fields."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(shape)))
    body = tree.body[0].body if isinstance(tree.body[0], ast.ClassDef) else []
    told: dict[str, str] = {}
    for before, after in pairwise(body):
        if (
            isinstance(before, ast.AnnAssign)
            and isinstance(before.target, ast.Name)
            and isinstance(after, ast.Expr)
            and isinstance(after.value, ast.Constant)
            and isinstance(after.value.value, str)
        ):
            told[before.target.id] = _paragraph(inspect.cleandoc(after.value.value))
    return told
