"""How a room declares what a programme can do there: one line for each operation.

The declaration is what the gate asks for and what the description says, so they cannot differ.
Summary and description are the docstring of the function.
"""

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any, Protocol, TypeVar
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from ninja import Router
from pydantic import create_model

from eurazpol.ui.api.shapes import Model

JSON = "application/json"
FORM = "multipart/form-data"
BYTES = "application/octet-stream"
F = TypeVar("F", bound=Callable[..., Any])


class Declare(Protocol):
    """A decorator that leaves its function as it is."""

    def __call__(self, view: F, /) -> F:
        """Declare the function."""
        ...


@dataclass(frozen=True, slots=True)
class Declared:
    """What is known of an operation beside its parameters and models.

    ``acts`` are asked of the table of rights, by the action itself; ``takes`` and ``gives`` are the
    types of the bodies. ``versioned``: the version of the record must be named in ``If-Match``.
    ``tagged``: the answer has an ``ETag``. ``files`` names the files of a form and says what each
    is, ``*`` files of any name; its part ``body`` is the body as JSON. ``example`` is a body with
    fictional people. ``large``: the body is read by the operation itself,
    piece by piece, after the right was tested; such a request has no idempotency key, and ``part``
    is the model of its part ``body``.
    """

    id: str
    acts: tuple[str, ...]
    takes: tuple[str, ...] = ()
    gives: str = JSON
    versioned: bool = False
    tagged: bool = False
    large: bool = False
    also: tuple[HTTPStatus, ...] = ()
    example: Any = None
    files: Mapping[str, str] = field(default_factory=dict)
    part: type[Model] | None = None


@dataclass(frozen=True, slots=True)
class Room:
    """The operations of a room under one heading of the description."""

    name: str
    told: str
    router: Router = field(default_factory=Router)

    def get(self, path: str, id_: str, model: Any, acts: Sequence[str], **more: Any) -> Declare:
        """Declare a read."""
        return self._at("GET", path, id_, model, acts, more)

    def post(self, path: str, id_: str, model: Any, acts: Sequence[str], **more: Any) -> Declare:
        """Declare something that is done; by default it answers 201 with what was made."""
        return self._at("POST", path, id_, model, acts, {"takes": (JSON,), **more})

    def put(self, path: str, id_: str, model: Any, acts: Sequence[str], **more: Any) -> Declare:
        """Declare that a part of a record is set as a whole."""
        return self._at("PUT", path, id_, model, acts, {"takes": (JSON,), **more})

    def delete(self, path: str, id_: str, acts: Sequence[str], **more: Any) -> Declare:
        """Declare that something ends; the answer is empty."""
        return self._at("DELETE", path, id_, None, acts, more)

    def _at(
        self,
        method: str,
        path: str,
        id_: str,
        model: Any,
        acts: Sequence[str],
        more: dict[str, Any],
    ) -> Declare:
        status = more.pop("status", HTTPStatus.OK if model else HTTPStatus.NO_CONTENT)
        declared = Declared(id_, tuple(acts), **more)
        raw = declared.gives != JSON
        response = {int(status): None if raw else model}

        def decorator(view: F) -> F:
            summary, _, rest = (inspect.getdoc(view) or "").partition("\n\n")
            added = self.router.api_operation(
                [method], path, response=response, operation_id=id_, tags=[self.name],
                summary=" ".join(summary.split()).rstrip("."), exclude_unset=True,
                description=" ".join(rest.split()).replace("``", "`"),
            )(view)  # fmt: skip
            added.declared = declared  # type: ignore[attr-defined]
            return view

        return decorator


def declared_of(operation: Any) -> Declared:
    """Return what a room declared of an operation."""
    found: Declared = operation.view_func.declared
    return found


class Links(Model):
    """Addresses of pages of the same list; `null` where there is none."""

    self: str
    first: str
    previous: str | None
    next: str | None
    last: str


def page_model(item: Any, name: str) -> Any:
    """Return the model of one page of a list."""
    return create_model(
        name,
        __base__=Model,
        __doc__="One page of a list, in a stable order, with the addresses of the others.",
        items=(list[item], ...),
        page=(int, ...),
        pages=(int, ...),
        total=(int, ...),
        links=(Links, ...),
    )


def page_of(
    request: HttpRequest, response: HttpResponse, items: Any, page: int, pages: int, total: int
) -> dict[str, Any]:
    """Return one page with its links, which also stand in the header ``Link`` (RFC 8288)."""

    def at(number: int) -> str:
        query = {**request.GET.dict(), "page": str(number)}
        return f"{request.path}?{urlencode(query)}"

    links = {
        "self": at(page),
        "first": at(1),
        "previous": at(page - 1) if page > 1 else None,
        "next": at(page + 1) if page < pages else None,
        "last": at(pages),
    }
    known = {"prev" if name == "previous" else name: url for name, url in links.items() if url}
    response["Link"] = ", ".join(f'<{url}>; rel="{rel}"' for rel, url in known.items())
    return {"items": items, "page": page, "pages": pages, "total": total, "links": links}


def etag(version: int) -> str:
    """Return the tag of a version of a record."""
    return f'"v{version}"'
