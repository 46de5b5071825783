"""The requests that views receive, as types: what the middleware of this room adds to them."""

from datetime import datetime

from django.http import HttpRequest

from eurazpol.access.actions.sessions import Live
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.errors import ProofNeeded
from eurazpol.kernel.texts import Lang, Message


class OpenRequest(HttpRequest):
    """A request to a page that is open without a sign-in.

    ``live`` is the session of an officer who is signed in; ``is_proven`` says whether the officer
    proved who it is a few minutes ago at most.
    """

    actor: Actor | None
    lang: Lang
    live: Live | None
    is_proven: bool


class OfficerRequest(HttpRequest):
    """A request to any other page: an officer is signed in."""

    actor: Actor
    lang: Lang
    live: Live | None
    is_proven: bool


class ApiRequest(HttpRequest):
    """A request of a programme that its token proved.

    ``now`` is the instant of the request; ``ground`` why the programme reads, in its own words or
    those of its registration; ``version`` that of the record which ``If-Match`` names, ``None`` for
    whatever stands. ``refused`` is set when a right was missing: it is recorded at the end.
    """

    actor: Actor
    lang: Lang
    now: datetime
    ground: str
    version: int | None
    refused: Message | None


def require_proof(request: HttpRequest) -> None:
    """Raise :class:`ProofNeeded` unless the officer proved who it is a few minutes ago.

    Called by a view before it shows or takes a signature; the middleware then asks for the proof
    and leads back, with what was typed.
    """
    if not getattr(request, "is_proven", False):
        raise ProofNeeded("access-proof-needed")
