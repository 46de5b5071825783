"""The addresses of a node of the tests' world; the fixture fills them in."""

from typing import Any

urlpatterns: list[Any] = []
