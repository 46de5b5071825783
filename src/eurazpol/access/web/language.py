"""In which language a page is written."""

from django.http import HttpRequest, HttpResponse

from eurazpol.kernel.texts import LANGS, Lang

_YEAR = 365 * 24 * 3600
_DEFAULT: Lang = "kk"


def language_of(request: HttpRequest, chosen: str | None) -> Lang:
    """Return the officer's own language, else the cookie's, else the browser's, else Kazakh."""
    accepted = (
        part.split(";")[0].strip()[:2].lower()
        for part in request.headers.get("Accept-Language", "").split(",")
    )
    kept = request.COOKIES.get(_cookie(secure=request.is_secure()))
    for candidate in (chosen, kept, *accepted):
        if candidate in LANGS:
            return candidate
    return _DEFAULT


def remember(response: HttpResponse, lang: str, *, secure: bool) -> None:
    """Keep the language in the browser, for the pages before a sign-in."""
    name = _cookie(secure=secure)
    response.set_cookie(name, lang, _YEAR, secure=secure, httponly=True, samesite="Lax")


def _cookie(*, secure: bool) -> str:
    """Return the name of the cookie; where it can, the browser binds it to this host."""
    return "__Host-language" if secure else "language"
