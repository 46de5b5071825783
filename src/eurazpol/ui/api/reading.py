"""How the body of a request is read: bounded in size and depth, and text that a text can be."""

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, cast

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest
from ninja.errors import ValidationError
from ninja.parser import Parser

from eurazpol.kernel.errors import InvalidValue
from eurazpol.kernel.texts import message
from eurazpol.ui.api.problem import ApiProblem, Wrong

MAX_DEPTH = 32
MAX_BODY = 2 * 1024 * 1024
"""Bytes of a body of JSON; the setting ``DATA_UPLOAD_MAX_MEMORY_SIZE`` is the same."""


class BoundedParser(Parser):
    """Reads JSON as RFC 8259 has it: no NaN, at most :data:`MAX_DEPTH` levels, real text only."""

    def parse_body(self, request: HttpRequest) -> dict[str, Any]:
        """Return the value; raise :class:`ApiProblem`."""
        return cast("dict[str, Any]", read_json(request.body))


def read_json(raw: bytes) -> Any:
    """Read a body, or the JSON part of a form."""
    if len(raw) > MAX_BODY:
        raise too_large(MAX_BODY)
    try:
        value = json.loads(raw.decode(), parse_constant=_no_number, parse_float=_number)
    except (ValueError, RecursionError):
        raise unreadable("api-json", depth=MAX_DEPTH) from None
    _check(value, MAX_DEPTH)
    return value


def check_text(text: str, field: str) -> None:
    """Refuse NUL and lone surrogates: no database keeps them."""
    if "\x00" in text or any("\ud800" <= one <= "\udfff" for one in text):
        error = InvalidValue("api-text", field=field)
        raise ApiProblem(HTTPStatus.UNPROCESSABLE_ENTITY, error)


def _check(value: Any, depth: int) -> None:
    if depth == 0:
        raise unreadable("api-json", depth=MAX_DEPTH)
    match value:
        case str():
            check_text(value, "body")
        case Mapping():
            for key, inner in value.items():
                check_text(key, "body")
                _check(inner, depth - 1)
        case list():
            for inner in value:
                _check(inner, depth - 1)


def _number(text: str) -> int | float:
    """Read ``195.0`` as the integer that it is in JSON Schema; refuse what no number holds."""
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise ValueError(text)
    return int(value) if value.is_integer() else value


def _no_number(name: str) -> Any:
    raise ValueError(name)


def unreadable(code: str, **args: Any) -> ApiProblem:
    """Return the problem of a request that does not follow its description."""
    return ApiProblem(HTTPStatus.BAD_REQUEST, InvalidValue(code, **args))


def too_large(limit: int) -> ApiProblem:
    """Return the problem of a body beyond its bound."""
    status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    return ApiProblem(status, InvalidValue("api-too-large", limit=limit))


def read_body(request: HttpRequest) -> bytes:
    """Return the body; Django refuses one beyond the bound before it is read."""
    try:
        return request.body
    except RequestDataTooBig:
        raise too_large(MAX_BODY) from None
    except OSError:
        raise unreadable("api-json", depth=MAX_DEPTH) from None


def misfit(error: ValidationError) -> ApiProblem:
    """Return the problem of a request whose parts do not fit their description.

    A part of the address that has not its form names no record: that is 404.
    """
    wrong = [_wrong(one) for one in error.errors]
    if all(one.field.startswith("path") for one in wrong):
        return ApiProblem(HTTPStatus.NOT_FOUND, InvalidValue("api-missing-record"))
    kept = wrong[:50]
    return ApiProblem(
        HTTPStatus.BAD_REQUEST, InvalidValue("api-fields", count=len(wrong)), wrong=kept
    )


def _wrong(fault: Mapping[str, Any]) -> Wrong:
    rule, args = _rule(str(fault["type"]), fault.get("ctx", {}))
    return Wrong(_place(fault["loc"]), rule, message(f"error-{rule}", **args))


def _place(loc: tuple[str | int, ...]) -> str:
    """Write ``body.facts.persons[0].birth``; the name of the parameter that is the body is not."""
    parts = [one for one in loc if not (isinstance(one, str) and one.startswith("function-"))]
    if parts[0] == "body" and len(parts) > 1:
        del parts[1]
    first, *rest = parts
    return str(first) + "".join(f"[{one}]" if isinstance(one, int) else f".{one}" for one in rest)


def _rule(kind: str, ctx: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """Return the rule and its arguments for a kind of error of pydantic."""
    limit = next((ctx[name] for name in ("max_length", "min_length", "le", "ge") if name in ctx), 0)
    found: tuple[str, dict[str, Any]] = ("api-other", {})
    if kind == "missing":
        found = ("api-missing", {})
    elif kind == "extra_forbidden":
        found = ("api-unknown", {})
    elif kind in ("literal_error", "enum"):
        found = ("api-choice", {"expected": str(ctx.get("expected", ""))})
    elif kind == "string_pattern_mismatch":
        found = ("api-pattern", {"pattern": str(ctx.get("pattern", ""))})
    elif kind.endswith(("_too_long", "less_than_equal")):
        found = ("api-too-long", {"limit": limit})
    elif kind.endswith(("_too_short", "greater_than_equal")):
        found = ("api-too-short", {"limit": limit})
    elif kind.endswith(("_type", "_parsing")):
        found = ("api-kind", {"expected": _json_type(kind)})
    return found


_TYPES = {
    "string": "string", "int": "integer", "bool": "boolean", "float": "number", "list": "array",
    "model": "object", "dict": "object", "none": "null",
}  # fmt: skip


def _json_type(kind: str) -> str:
    return _TYPES.get(kind.partition("_")[0], kind.partition("_")[0])
