"""Errors of the programme interface: RFC 9457 problems in three languages."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from pydantic import Field

from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Lang, Message, message
from eurazpol.ui.api.shapes import Model

MEDIA_TYPE = "application/problem+json"
PREFIX = "/api/"


class Fault(Model):
    """One part of a request that breaks a rule."""

    field: Annotated[str, Field(examples=["body.facts.persons[0].birth"])]
    """Where: `body`, `query` or `path` with the names of the parts, or the name of the input."""
    rule: Annotated[str, Field(examples=["date-in-future"])]
    """Which rule: a stable code, whatever the language."""
    detail: str
    """The rule in words."""


class Problem(Model):
    """What went wrong (RFC 9457): nothing was changed. Texts are in the language asked for."""

    type: Annotated[str, Field(examples=["urn:eurazpol:problem:case-stale"])]
    title: str
    status: Annotated[int, Field(ge=400, le=599)]
    detail: str
    errors: list[Fault]


@dataclass(frozen=True, slots=True)
class Wrong:
    """One fault before it is put into words."""

    field: str
    rule: str
    text: Message


class ApiProblem(Exception):
    """Ends a request with a problem: its status, the error in words, headers beside it."""

    def __init__(
        self,
        status: HTTPStatus,
        error: EurazpolError,
        *,
        wrong: Sequence[Wrong] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.status = status
        self.error = error
        self.wrong = tuple(wrong)
        self.headers = dict(headers or {})
        super().__init__(error.code)

    def response(self, lang: Lang) -> HttpResponse:
        """Return the answer in a language."""
        text = message(f"error-{self.error.code}", **self.error.args_by_name)
        wrong = self.wrong or (
            (Wrong(self.error.field, self.error.code, text),) if self.error.field else ()
        )
        return problem(self.status, lang, self.error.code, text, wrong, self.headers)


def problem(
    status: HTTPStatus,
    lang: Lang,
    code: str,
    detail: Message,
    wrong: Sequence[Wrong] = (),
    headers: Mapping[str, str] | None = None,
) -> HttpResponse:
    """Return a problem as an answer; a code that the catalogue lacks is its own text."""
    body: dict[str, Any] = {
        "type": f"urn:eurazpol:problem:{code}",
        "title": catalogue().text(f"ui-problem-{int(status)}", lang),
        "status": int(status),
        "detail": _written(detail, lang),
        "errors": [
            {"field": one.field, "rule": one.rule, "detail": _written(one.text, lang)}
            for one in wrong
        ],
    }
    response = JsonResponse(
        body, status=status, content_type=MEDIA_TYPE, json_dumps_params={"ensure_ascii": False}
    )
    response["Content-Language"] = lang
    for name, value in (headers or {}).items():
        response[name] = value
    return response


def plain_problem(request: HttpRequest, status: HTTPStatus, code: str, **args: Any) -> HttpResponse:
    """Return a problem outside an operation: what the server refuses before one is found."""
    lang: Lang = getattr(request, "lang", "en")
    return problem(status, lang, code, message(f"error-{code}", **args))


def _written(text: Message, lang: Lang) -> str:
    try:
        return catalogue().render(text, lang)
    except KeyError:
        return text.id
