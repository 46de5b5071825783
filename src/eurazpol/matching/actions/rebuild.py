"""The register put together anew from everything that the rooms above want in it."""

from collections.abc import Sequence
from itertools import chain

from eurazpol.matching.ports import RecordSource, Register


def rebuild_register(register: Register, sources: Sequence[RecordSource]) -> int:
    """Read every source into a new register and return the number of records.

    Raises :class:`RegisterBusy` when another process does so already.
    """
    return register.rebuild(chain.from_iterable(source() for source in sources))


def keep_built(register: Register, sources: Sequence[RecordSource]) -> None:
    """Rebuild a register that was never built, or by an earlier release."""
    if register.outdated():
        rebuild_register(register, sources)
