"""A site with nothing but the doors of two nodes: RU at the root, the secretariat under /centre."""

from django.urls import include, path

from eurazpol.exchange.domain.letter import Received
from eurazpol.exchange.web.urls import urls
from eurazpol.kernel.errors import EurazpolError
from tests.exchange.world import CENTRE, NOW, RU, Memory, deps

TAKEN: list[Received] = []


def take(received: Received, _now: object) -> None:
    if received.body.get("refuse"):
        raise EurazpolError("date-impossible", field="person.birth", value="1987-02-30")
    TAKEN.append(received)


RU_DEPS = deps(RU, Memory(), {"request/1": take})
CENTRE_DEPS = deps(CENTRE, Memory())
urlpatterns = [
    *urls(RU_DEPS, lambda: NOW),
    path("centre/", include(urls(CENTRE_DEPS, lambda: NOW))),
]
