"""In which language a page is written."""

from django.http import HttpRequest, HttpResponse

from eurazpol.kernel.texts import LANGS, Lang

COOKIE = "language"
_YEAR = 365 * 24 * 3600
_DEFAULT: Lang = "kk"


def language_of(request: HttpRequest, chosen: str | None) -> Lang:
    """Return the officer's own language, else the cookie's, else the browser's, else Kazakh."""
    accepted = (
        part.split(";")[0].strip()[:2].lower()
        for part in request.headers.get("Accept-Language", "").split(",")
    )
    for candidate in (chosen, request.COOKIES.get(COOKIE), *accepted):
        if candidate in LANGS:
            return candidate
    return _DEFAULT


def remember(response: HttpResponse, lang: str, *, secure: bool) -> None:
    """Keep the language in the browser, for the pages before a sign-in."""
    response.set_cookie(COOKIE, lang, _YEAR, secure=secure, httponly=True, samesite="Lax")
