"""Bytes of the node handed out as a file that is saved, never shown."""

from urllib.parse import quote

from django.http import HttpResponse
from django.http.response import HttpResponseBase


def download(data: bytes, name: str, media_type: str) -> HttpResponse:
    """Return ``data`` as the file ``name``."""
    response = HttpResponse(data, content_type=media_type)
    response["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(name)}"
    response["X-Content-Type-Options"] = "nosniff"
    response["Cache-Control"] = "private, no-store"
    return response


def shut_in(response: HttpResponseBase) -> HttpResponseBase:
    """Keep what people sent from ever acting as a page of this node."""
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["X-Content-Type-Options"] = "nosniff"
    response["Cross-Origin-Resource-Policy"] = "same-origin"
    response["Cache-Control"] = "private, no-store"
    return response
