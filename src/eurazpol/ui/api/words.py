"""Types of parameters and bodies that several rooms take."""

from collections.abc import Iterable
from typing import Annotated, Any, Literal

from django.http import HttpRequest
from ninja import Path, Query
from pydantic import Field, StringConstraints

from eurazpol.kernel.texts import Lang
from eurazpol.ui.api.shapes import Model
from eurazpol.ui.as_json import as_json

NUMBER = r"^[A-Z]{2}-[0-9]{4}-[0-9]{6}$"
Number = Annotated[str, Path(..., pattern=NUMBER, description="Number of the case on this node.",
                             examples=["KZ-2026-000001"])]  # fmt: skip
UuidPath = Annotated[str, Path(..., pattern=r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
                               description="Id (UUID).")]  # fmt: skip
Key = Annotated[int, Path(..., ge=1, le=2**31 - 1, description="Key of the record on this node.")]
Slug = Annotated[str, Path(..., pattern=r"^[A-Za-z0-9_.:-]{1,80}$", description="Id.")]
PageNumber = Annotated[int, Query(1, ge=1, le=100_000, description="Which page, from 1.")]

Text = Annotated[str, StringConstraints(max_length=4000)]
Line = Annotated[str, StringConstraints(max_length=300)]
Code = Annotated[str, StringConstraints(max_length=80)]
CaseNumber = Annotated[str, Field(pattern=NUMBER, examples=["KZ-2026-000001"])]


def one_of(values: Iterable[str], *more: str) -> Any:
    """Return the type of a field that takes one of some words."""
    return Literal[(*more, *(str(getattr(one, "value", one)) for one in values))]


class Made(Model):
    """What was made: its key on this node, and its address."""

    id: int | str
    url: str


def data(request: HttpRequest, value: Any) -> Any:
    """Return a view as data, texts in the language of the request."""
    lang: Lang = request.lang  # type: ignore[attr-defined]
    return as_json(value, lang)
