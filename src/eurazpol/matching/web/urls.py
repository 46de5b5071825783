"""The addresses of the room's pages, to be mounted at the root of the node behind the sign-in."""

from functools import partial

from django.urls import URLPattern, path

from eurazpol.matching.actions.appearance_deps import AppearanceDeps
from eurazpol.matching.web import appearance, likenesses
from eurazpol.matching.web.calibration import calibration


def urls(deps: AppearanceDeps) -> list[URLPattern]:
    """Return the addresses."""
    one, likeness = "appearance/<uuid:record>", "appearance/likenesses/<uuid:likeness>"
    return [
        path("matching/calibration", calibration, name="calibration"),
        path("appearance", partial(appearance.search, deps=deps), name="appearance"),
        path("appearance/new", partial(appearance.new, deps=deps), name="appearance-new"),
        path(one, partial(appearance.show, deps=deps), name="appearance-record"),
        path(f"{one}/images", partial(appearance.image, deps=deps), name="appearance-image"),
        path(f"{one}/erase", partial(appearance.erase, deps=deps), name="appearance-erase"),
        path(f"{one}/likenesses", partial(appearance.ask, deps=deps), name="appearance-ask"),
        path("appearance/likenesses", likenesses.listed, name="likenesses"),
        path(likeness, partial(likenesses.show, deps=deps), name="likeness"),
        path(f"{likeness}/judge", partial(likenesses.judge, deps=deps), name="likeness-judge"),
        path(f"{likeness}/contest", partial(likenesses.contest, deps=deps),
             name="likeness-contest"),
    ]  # fmt: skip
