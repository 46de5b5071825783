"""Errors of the room ``law``: wrong data of the book, wrong facts of a request."""

from eurazpol.kernel.errors import EurazpolError


class LawError(EurazpolError):
    """Base of the room's errors; ``field`` names the input or the path in the data file."""


class LawDataError(LawError):
    """A data file breaks a rule of the schema: ``file``, path (``field``) and rule are named."""


class FactsError(LawError):
    """A fact of a request is unknown, of the wrong kind, or cannot be."""


class ScenarioError(LawError):
    """A file of scenarios has a key or a value outside the closed vocabulary."""
