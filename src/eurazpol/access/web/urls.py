"""The addresses of the room's pages."""

from functools import partial

from django.urls import URLPattern, path

from eurazpol.access.web import journal, views
from eurazpol.access.web.deps import AccessDeps


def urls(deps: AccessDeps) -> list[URLPattern]:
    """Return the addresses of the room's pages."""
    return [
        path("sign-in", partial(views.sign_in, deps=deps), name="sign-in"),
        path("sign-out", partial(views.sign_out, deps=deps), name="sign-out"),
        path("audit", partial(journal.journal, deps=deps), name="audit"),
        path("audit/verify", partial(journal.verify, deps=deps), name="audit-verify"),
        path("language", partial(views.language, deps=deps), name="language"),
    ]
