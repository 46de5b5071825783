"""The description of the interface as OpenAPI 3.1, complete: what ninja says, and what it cannot.

Ninja describes parameters, bodies and good answers. Added here from the declarations of the rooms:
every refusal, the headers, scopes, examples, forms with files, and what each tag means.
"""

from collections.abc import Callable, Iterable, Mapping
from http import HTTPStatus
from typing import Any

from ninja import NinjaAPI
from ninja.openapi.schema import REF_TEMPLATE
from ninja.operation import Operation

from eurazpol.kernel.texts import LANGS
from eurazpol.ui.api.operations import FORM, JSON, Declared, Room, declared_of
from eurazpol.ui.api.problem import MEDIA_TYPE, Problem

TOKEN = "token"  # noqa: S105 - the name of a scheme
_ALWAYS = (400, 401, 403, 406, 414, 422, 429, 503)
_WHY: Mapping[int, str] = {
    400: "The request does not follow this description; `errors` names each part.",
    401: "There is no token, or it is unknown, revoked or expired.",
    403: "The roles of the programme, or the scopes of the token, do not allow it; `detail` says "
    "which. The attempt is on record.",
    404: "There is no such record, or the programme may not know of it.",
    406: "The header Accept takes no form that this answer has.",
    409: "What is asked for conflicts with what stands now, or a request with the same idempotency "
    "key is still at work.",
    410: "The content was erased; who ordered it and when is on record.",
    412: "Somebody changed the record since the version that If-Match names. Read it again.",
    413: "The body, or a file in it, is larger than the node takes.",
    414: "The address is longer than the web server reads; it answers before the interface does.",
    415: "The body, or a file in it, is of a type that is not taken here.",
    416: "There is no such part of the file.",
    422: "The request follows this description but breaks a rule; `errors` names field and rule.",
    428: "If-Match is missing: the version that was read must be named.",
    429: "The token has used up its requests of this minute.",
    503: "The node is busy; nothing was changed. Try again.",
}
_RETRY = {
    "Retry-After": {
        "description": "Seconds after which to try again.",
        "schema": {"type": "integer", "minimum": 1},
    }
}
_ETAG = {
    "ETag": {
        "description": "The version of the record, for If-Match.",
        "schema": {"type": "string", "pattern": '^"v[0-9]+"$'},
    }
}
_LANGUAGE = {
    "in": "header",
    "name": "Accept-Language",
    "required": False,
    "description": "Language of texts: kk, ru or en. Without it, that of the programme.",
    "schema": {"type": "string", "examples": list(LANGS)},
}
_KEY = {
    "in": "header",
    "name": "Idempotency-Key",
    "required": False,
    "description": "A name for this request, chosen by the programme: the same request sent again "
    "within 24 hours is not done again but answered with the first answer.",
    "schema": {"type": "string", "minLength": 8, "maxLength": 200, "pattern": "^[!-~]+$"},
}
_IF_MATCH = {
    "in": "header",
    "name": "If-Match",
    "required": True,
    "description": "The ETag of the record as it was read, or `*` for whatever version stands.",
    "schema": {"type": "string", "pattern": r'^("v[0-9]{1,9}"|\*)$', "examples": ['"v3"']},
}

ScopeOf = Callable[[str], str | None]


class DescribedApi(NinjaAPI):
    """An interface that describes itself from the declarations of the rooms."""

    rooms: Iterable[Room] = ()
    scope_of: ScopeOf = staticmethod(lambda _: None)
    scopes: Mapping[str, str] = {}

    def describe(self, path_prefix: str) -> dict[str, Any]:
        """Return the whole description."""
        found: dict[str, Any] = dict(self.get_openapi_schema(path_prefix=path_prefix))
        schemas = found["components"]["schemas"]
        problem = Problem.model_json_schema(ref_template=REF_TEMPLATE)
        schemas.update(problem.pop("$defs"), Problem=problem)
        found["components"]["schemas"] = dict(sorted(schemas.items()))
        found["components"]["securitySchemes"] = {TOKEN: self._scheme()}
        found["components"]["responses"] = {
            str(status): _problem(status, why) for status, why in _WHY.items()
        }
        found["tags"] = [{"name": one.name, "description": one.told} for one in self.rooms]
        by_id = {
            operation.operation_id: operation
            for router in self._get_bound_routers()
            for view in router.path_operations.values()
            for operation in view.operations
        }
        for path, methods in found["paths"].items():
            for method, told in methods.items():
                self._complete(by_id[told["operationId"]], path, method, told)
        return found

    def _scheme(self) -> dict[str, Any]:
        scopes = "\n".join(f"- `{scope}`: {told}" for scope, told in self.scopes.items())
        return {
            "type": "http",
            "scheme": "bearer",
            "description": f"A token of a programme. Its scopes:\n\n{scopes}",
        }

    def _complete(self, operation: Operation, path: str, method: str, told: dict[str, Any]) -> None:
        declared = declared_of(operation)
        scopes = sorted({scope for act in declared.acts if (scope := self.scope_of(act))})
        told["security"] = [{TOKEN: scopes}]
        told["x-acts"] = list(declared.acts)
        safe = method == "get"
        told["parameters"] += [_LANGUAGE]
        if not safe and not declared.large:
            told["parameters"] += [_KEY]
        if declared.versioned:
            told["parameters"] += [_IF_MATCH]
        _complete_body(declared, told)
        _complete_answer(declared, told)
        for status in sorted(_statuses(declared, path, safe=safe)):
            told["responses"][status] = {"$ref": f"#/components/responses/{status}"}
        told["responses"] = {str(status): one for status, one in told["responses"].items()}


def _statuses(declared: Declared, path: str, *, safe: bool) -> set[int]:
    found = {*_ALWAYS, *(int(one) for one in declared.also)}
    if "{" in path:
        found.add(404)
    if declared.takes:
        found |= {413, 415}
    if not safe:
        found.add(409)
    if declared.versioned:
        found |= {412, 428}
    return found


def _complete_body(declared: Declared, told: dict[str, Any]) -> None:
    if FORM in declared.takes:
        content = told.setdefault("requestBody", {"required": True, "content": {}})["content"]
        part = declared.part.model_json_schema() if declared.part else content[JSON]["schema"]
        content[FORM] = _form(declared, part)
        if JSON not in declared.takes:
            content.pop(JSON, None)
    if declared.example is not None:
        content = told["requestBody"]["content"]
        if JSON in content:
            content[JSON]["example"] = declared.example
        if FORM in content:
            named = (name for name in declared.files if name != "*")
            content[FORM]["example"] = {"body": declared.example} | dict.fromkeys(named, "%PDF-1.7")


def _form(declared: Declared, body: Mapping[str, Any]) -> dict[str, Any]:
    """Describe a form: the part ``body`` with JSON, and its files."""
    named = {name: told for name, told in declared.files.items() if name != "*"}
    file = {"type": "string", "format": "binary"}
    schema: dict[str, Any] = {
        "type": "object",
        "properties": {
            "body": dict(body),
            **{name: {**file, "description": told} for name, told in named.items()},
        },
        "required": ["body", *named],
        "additionalProperties": {**file, "description": declared.files["*"]}
        if "*" in declared.files
        else False,
    }
    return {"schema": schema, "encoding": {"body": {"contentType": JSON}}}


def _complete_answer(declared: Declared, told: dict[str, Any]) -> None:
    status, good = next(one for one in told["responses"].items() if int(one[0]) < 300)
    good["description"] = HTTPStatus(int(status)).phrase
    if declared.gives != JSON:
        good["content"] = {declared.gives: {"schema": {}}}
    if HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE in declared.also:
        told["responses"][206] = {**good, "description": HTTPStatus(206).phrase}
    if declared.tagged:
        good["headers"] = dict(_ETAG)


def _problem(status: int, why: str) -> dict[str, Any]:
    problem = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    page = {"text/html": {"schema": {"type": "string"}}}
    content = page if status == HTTPStatus.REQUEST_URI_TOO_LONG else problem
    made: dict[str, Any] = {"description": why, "content": content}
    if status in (409, 429, 503):
        made["headers"] = _RETRY
    return made
