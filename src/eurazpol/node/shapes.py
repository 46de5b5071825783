"""Make what msgspec knows of each structure before threads begin.

msgspec 0.22 builds it when a structure is first read, without a lock: two threads that meet a type
for the first time together end the process with a segmentation fault. A web server that has just
started and gets two letters at once is such a case; the torture found it.
"""

from collections.abc import Iterator

import msgspec


def build_shapes() -> None:
    """Build every structure that is imported by now; others are not read by several threads."""
    for shape in _below(msgspec.Struct):
        if shape.__module__.startswith("eurazpol."):
            msgspec.json.Decoder(shape)


def _below(shape: type[msgspec.Struct]) -> Iterator[type[msgspec.Struct]]:
    for child in shape.__subclasses__():
        yield child
        yield from _below(child)
