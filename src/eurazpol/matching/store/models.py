"""The tables of the room, each in a module of its own."""

from eurazpol.matching.store import appearance  # noqa: F401 - Django looks here
