"""The file that an off-line form saves: one person, and by which form it was written.

1. It is JSON of at most :data:`MAX_BYTES`, in this shape and no other; nothing in it is guessed.
2. ``form`` is the identifier that the node gave to the form with its ``mark``; a form of another
   node, or one whose identifier was changed, is refused.
3. ``entry`` was drawn by the form for this person: the same entry is known again when it comes
   twice, whoever sends it.
4. The values are read by the rules of the record; what breaks one is shown beside its field.
"""

from collections.abc import Mapping
from typing import Annotated, Any

import msgspec

from eurazpol.citizens.domain.errors import FormRefused

FORMAT = "eurazpol-citizen/1"
MAX_BYTES = 128 * 1024
_UUID = r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\Z"
Uuid = Annotated[str, msgspec.Meta(pattern=_UUID)]


class Saved(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the form saves; ``values`` are texts by the paths of fields, as they were typed."""

    format: str
    form: Uuid
    mark: Annotated[str, msgspec.Meta(max_length=200)]
    entry: Uuid
    saved: Annotated[str, msgspec.Meta(max_length=40)]
    values: dict[str, str]


def read_saved(data: bytes) -> Saved:
    """Read the file; raise :class:`FormRefused` that says which rule it breaks."""
    if len(data) > MAX_BYTES:
        raise FormRefused("citizens-form-large", field="file", limit=MAX_BYTES // 1024)
    try:
        found: Any = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise FormRefused("citizens-form-no-json", field="file") from None
    if not isinstance(found, Mapping) or found.get("format") != FORMAT:
        raise FormRefused("citizens-form-other", field="file", format=FORMAT)
    try:
        return msgspec.convert(found, Saved)
    except msgspec.ValidationError as error:
        what, _, place = str(error).partition(" - at `$")
        where = place.rstrip("`").lstrip(".") or "file"
        raise FormRefused("citizens-form-shape", field="file", where=where, why=what) from None
