"""Enter a description, and add images to it as evidence."""

from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from django.db import transaction

from eurazpol.access.actions.purpose import ground_of
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, require
from eurazpol.audit.actions.record import record
from eurazpol.matching.actions.appearance_deps import AppearanceDeps
from eurazpol.matching.actions.appearance_rows import (
    LIST_TARGET,
    TARGET,
    encode,
    reference_of,
    row_of,
)
from eurazpol.matching.domain.appearance_record import (
    IMAGE_CLASSES,
    LONGEST_SOURCE,
    Description,
    InvalidDescription,
    ObjectClass,
    check,
)
from eurazpol.matching.store.appearance import DescriptionRow, ImageRow

_SHOWN = {"image/png", "image/jpeg"}


@transaction.atomic
def enter_description(description: Description, *, actor: Actor, now: datetime) -> str:
    """Keep a description and return its id; raises :class:`InvalidDescription` naming the field."""
    require(actor, Act.RECORD_APPEARANCE, LIST_TARGET)
    check(description, now.date().toordinal())
    looks = description.looks
    row = DescriptionRow.objects.create(
        array=description.array.value,
        person=description.person,
        sex=looks.sex.value if looks.sex else "",
        height_low=looks.height.low if looks.height else None,
        height_high=looks.height.high if looks.height else None,
        content=encode(description),
        entered_at=now,
        entered_by=actor.reference,
        entered_by_name=actor.name,
    )
    details = {"array": description.array.value, "source": description.source.made_from.value}
    entry = actor.entry("appearance-entered", "appearance", reference_of(row), details=details)
    record(entry, now)
    return str(row.uuid)


@dataclass(frozen=True, slots=True)
class NewImage:
    """An image as it is handed over: its class, when and by whom it was taken, its bytes."""

    kind: str
    taken_on: str
    source: str
    name: str
    stream: BinaryIO
    media_type: str = ""


@transaction.atomic
def add_image(
    deps: AppearanceDeps, id_: str, image: NewImage, *, actor: Actor, now: datetime
) -> None:
    """Keep an image of a description; PNG and JPEG are taken."""
    require(actor, Act.RECORD_APPEARANCE, TARGET)
    row = row_of(id_)
    about = reference_of(row)
    ground = ground_of(TARGET, about, about, actor=actor, now=now)
    if image.kind not in {one.value for one in IMAGE_CLASSES}:
        raise InvalidDescription("matching-image-kind", field="kind")
    if not image.source.strip() or len(image.source) > LONGEST_SOURCE:
        raise InvalidDescription("matching-source-missing", field="source")
    kept = deps.keep(image.name, image.stream, image.media_type, about=about, actor=actor, now=now)
    if kept.media_type not in _SHOWN:
        raise InvalidDescription("matching-image-type", field="file")
    ImageRow.objects.create(
        description=row, kind=ObjectClass(image.kind).value, document=kept.document,
        sha256=kept.sha256, name=kept.name, media_type=kept.media_type, taken_on=image.taken_on,
        source=image.source.strip(), added_at=now, added_by_name=actor.name,
    )  # fmt: skip
    entry = actor.entry(
        "appearance-image-added", "appearance", about, ground=ground,
        details={"sha256": kept.sha256, "kind": image.kind},
    )  # fmt: skip
    record(entry, now)
