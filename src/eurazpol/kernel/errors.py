"""The base of every room's errors.

An error carries a code of the catalogue (``error-<code>``) and its fields; the text in the user's
language is made at the edge. ``field`` names the input that broke the rule, where there is one.
"""

from typing import Any


class EurazpolError(Exception):
    """An error that a person can be told about: ``code`` plus the fields of its message."""

    def __init__(self, code: str, /, *, field: str | None = None, **args: Any) -> None:
        self.code = code
        self.field = field
        self.args_by_name: dict[str, Any] = args
        detail = ", ".join(f"{name}={value!r}" for name, value in args.items())
        where = f"{field}: " if field else ""
        super().__init__(f"{where}{code}" + (f" ({detail})" if detail else ""))

    def at(self, field: str) -> "EurazpolError":
        """Return the same error, said about ``field``."""
        return type(self)(self.code, field=field, **self.args_by_name)


class InvalidValue(EurazpolError):
    """A value that cannot exist: no such country, no such day."""
