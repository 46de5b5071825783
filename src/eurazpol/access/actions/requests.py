"""The requests that views receive, as types: what the middleware of this room adds to them."""

from django.http import HttpRequest

from eurazpol.access.domain.actor import Actor
from eurazpol.kernel.texts import Lang


class OpenRequest(HttpRequest):
    """A request to a page that is open without a sign-in."""

    actor: Actor | None
    lang: Lang


class OfficerRequest(HttpRequest):
    """A request to any other page: an officer is signed in."""

    actor: Actor
    lang: Lang
