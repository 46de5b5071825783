"""Bytes of the node handed out as a file that is saved, never shown."""

from urllib.parse import quote

from django.http import HttpResponse


def download(data: bytes, name: str, media_type: str) -> HttpResponse:
    """Return ``data`` as the file ``name``."""
    response = HttpResponse(data, content_type=media_type)
    response["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(name)}"
    response["X-Content-Type-Options"] = "nosniff"
    response["Cache-Control"] = "private, no-store"
    return response
