"""How a large document leaves: in verified pieces, whole or one range of it (RFC 9110, 14.2)."""

import re

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase

from eurazpol.documents.actions.large_file import OpenedLarge
from eurazpol.ui.download import shut_in

_RANGE = re.compile(r"bytes=(\d{0,15})-(\d{0,15})")


def large_response(request: HttpRequest, opened: OpenedLarge, disposition: str) -> HttpResponseBase:
    """Stream the document; a request for one range gets that range, several are not served."""
    size, tag = opened.document.size, f'"{opened.document.sha256}"'
    asked = request.headers.get("Range", "")
    if request.headers.get("If-Range", tag) != tag:
        asked = ""
    first, last, partial = 0, size - 1, False
    if asked:
        found = _range(asked, size)
        if found is None:
            response = HttpResponse(status=416)
            response["Content-Range"] = f"bytes */{size}"
            return response
        (first, last), partial = found, True
    pieces = () if request.method == "HEAD" else opened.pieces(first, last)
    streamed = StreamingHttpResponse(
        pieces, status=206 if partial else 200, content_type="application/octet-stream"
    )
    streamed["Content-Length"] = str(last - first + 1)
    if partial:
        streamed["Content-Range"] = f"bytes {first}-{last}/{size}"
    streamed["Accept-Ranges"], streamed["ETag"] = "bytes", tag
    streamed["Content-Disposition"] = disposition
    return shut_in(streamed)


def _range(asked: str, size: int) -> tuple[int, int] | None:
    found = _RANGE.fullmatch(asked)
    if found is None or not any(found.groups()):
        return None
    first, last = found.groups()
    if not first:
        return max(0, size - int(last)), size - 1
    end = min(int(last), size - 1) if last else size - 1
    return (int(first), end) if int(first) <= end else None
