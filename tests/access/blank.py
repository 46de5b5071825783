"""A template engine that writes nothing: for tests of whether a page is answered, not of what."""

from typing import Any

from django.http import HttpRequest
from django.template.backends.base import BaseEngine


class Blank(BaseEngine):
    """Has every template, each of them empty."""

    def __init__(self, params: dict[str, Any]) -> None:
        """Take no options: there is nothing to set."""
        super().__init__({name: value for name, value in params.items() if name != "OPTIONS"})

    def get_template(self, template_name: str) -> "Empty":  # noqa: ARG002 - all are the same
        """Return the empty template."""
        return Empty()


class Empty:
    """The empty template."""

    def render(self, context: Any = None, request: HttpRequest | None = None) -> str:  # noqa: ARG002
        """Write nothing."""
        return ""
