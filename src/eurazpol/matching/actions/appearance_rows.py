"""Rows of descriptions as values, and the target of the right to them."""

from typing import Any
from uuid import UUID

import msgspec

from eurazpol.access.domain.permissions import ObjectKind, Target
from eurazpol.kernel.dates import PartialDate
from eurazpol.matching.domain.appearance_record import (
    Description,
    DescriptionView,
    Image,
    ObjectClass,
    UnknownDescription,
    reference,
)
from eurazpol.matching.store.appearance import DescriptionRow, ImageRow

TARGET = Target(ObjectKind.APPEARANCE, covert=True)
"""Descriptions hold what identifies a body: who opens one says for what (ux 3.10)."""
LIST_TARGET = Target(ObjectKind.APPEARANCE)
"""Entering and searching: no record is opened yet."""


def encode(description: Description) -> str:
    """Return the description as it is stored."""
    return msgspec.json.encode(description, enc_hook=_to_text).decode()


def decode(content: str) -> Description:
    """Return the stored description."""
    return _DECODER.decode(content)


def row_of(id_: str) -> DescriptionRow:
    """Return the row; raises :class:`UnknownDescription`."""
    try:
        row = DescriptionRow.objects.filter(uuid=UUID(id_)).first()
    except ValueError:
        row = None
    if row is None:
        raise UnknownDescription("matching-description-unknown")
    return row


def view_of(row: DescriptionRow) -> DescriptionView:
    """Return the row with its images."""
    return DescriptionView(
        str(row.uuid),
        decode(row.content),
        tuple(map(image_of, row.images.all())),
        row.entered_at,
        row.entered_by_name,
    )


def image_of(row: ImageRow) -> Image:
    """Return the reference to an image."""
    return Image(
        ObjectClass(row.kind), row.document, row.sha256, row.name, row.taken_on, row.source,
        row.added_at, row.added_by_name,
    )  # fmt: skip


def reference_of(row: DescriptionRow) -> str:
    """Return the name of the record outside the room."""
    return reference(str(row.uuid))


def target_of_description(about: str) -> Target | None:
    """Return the target of what hangs on a description; None for the name of anything else."""
    return TARGET if about.startswith(reference("")) else None


def _to_text(value: Any) -> str:
    if isinstance(value, PartialDate):
        return str(value)
    raise NotImplementedError


def _from_text(type_: type, value: Any) -> Any:
    if type_ is PartialDate:
        return PartialDate.parse(value)
    raise NotImplementedError


_DECODER = msgspec.json.Decoder(Description, dec_hook=_from_text)
