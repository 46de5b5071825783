"""What the pages about the record need of the node: it alone knows keys, files and cases."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from eurazpol.access.actions.disclosures import Register
from eurazpol.audit.domain.record import Checked


@dataclass(frozen=True, slots=True)
class RecordDeps:
    """``check`` walks the whole record; ``keys`` are public keys by id.

    ``origin`` is the name of the node. ``register`` is there where the node has cases.
    """

    origin: str
    zone: ZoneInfo
    check: Callable[[], Checked]
    keys: Callable[[], Mapping[str, bytes]]
    register: Register | None = None
