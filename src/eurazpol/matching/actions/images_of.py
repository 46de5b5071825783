"""Images of descriptions that name a record: what a lead about that record shows beside it.

Whoever may read descriptions may be shown them. No description is opened by it: only what stands
under an image is told, and each image that is looked at is recorded by the use case that shows it.
"""

from collections.abc import Collection

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, may
from eurazpol.matching.actions.appearance_rows import LIST_TARGET, image_of
from eurazpol.matching.domain.appearance_record import Image
from eurazpol.matching.store.appearance import ImageRow


def images_of(names: Collection[str], actor: Actor) -> tuple[Image, ...]:
    """Return the images of descriptions whose person is given by one of these numbers.

    None for who may not read descriptions.
    """
    if not may(actor, Act.READ_APPEARANCE, LIST_TARGET).allowed:
        return ()
    rows = ImageRow.objects.filter(description__person__in=list(names)).order_by("pk")
    return tuple(map(image_of, rows))
