"""What the head of a request says: token, form of the answer, version, key, ground, parameters."""

import re
from collections.abc import Iterator
from hashlib import sha256
from http import HTTPStatus
from urllib.parse import unquote

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest
from ninja.operation import Operation

from eurazpol.kernel.errors import InvalidValue
from eurazpol.kernel.texts import LANGS, Lang
from eurazpol.ui.api.operations import FORM, Declared
from eurazpol.ui.api.problem import ApiProblem
from eurazpol.ui.api.reading import MAX_BODY, check_text, read_body, too_large, unreadable

_TAG = re.compile(r'"v([0-9]{1,9})"')
_KEY = re.compile(r"[!-~]{8,200}")
_GROUND = 500
_READ_IN = 64 * 1024


def bearer(request: HttpRequest) -> str:
    """Return the token of the header ``Authorization``; raise 401 where there is none."""
    scheme, _, secret = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not secret:
        raise unproven("api-token-missing")
    return secret.strip()


def unproven(code: str) -> ApiProblem:
    """Return the problem of a request that no token proves (RFC 6750)."""
    told = "" if code == "api-token-missing" else ', error="invalid_token"'
    headers = {"WWW-Authenticate": f'Bearer realm="eurazpol"{told}'}
    return ApiProblem(HTTPStatus.UNAUTHORIZED, InvalidValue(code), headers=headers)


def language(request: HttpRequest, otherwise: Lang) -> Lang:
    """Return the best of our languages that ``Accept-Language`` names, by its weights."""
    wanted = []
    for part in request.headers.get("Accept-Language", "")[:200].split(","):
        tag, _, weight = part.partition(";")
        lang = tag.strip().lower().partition("-")[0]
        if lang in LANGS:
            wanted.append((_weight(weight), lang))
    best = max(wanted, key=lambda pair: pair[0], default=(0.0, otherwise))
    return best[1] if best[0] > 0 else otherwise


def _weight(text: str) -> float:
    found = re.fullmatch(r"\s*q=([01](?:\.[0-9]{0,3})?)\s*", text)
    return float(found[1]) if found else 1.0


def ground(request: HttpRequest, purpose: str) -> str:
    """Return the ground that the request gives, percent-encoded UTF-8, else what it is for."""
    given = unquote(request.headers.get("Ground", "")[: 3 * _GROUND]).strip()
    check_text(given, "Ground")
    return given[:_GROUND] or purpose


def version(request: HttpRequest, declared: Declared) -> int | None:
    """Return the version that ``If-Match`` names; it must be named where a record is changed."""
    if not declared.versioned:
        return None
    given = request.headers.get("If-Match")
    if given is None:
        raise ApiProblem(HTTPStatus.PRECONDITION_REQUIRED, InvalidValue("api-if-match"))
    found = _TAG.fullmatch(given.strip())
    if found is None and given.strip() != "*":
        raise unreadable("api-if-match-form", field="If-Match")
    return int(found[1]) if found else None


def check_form(request: HttpRequest, declared: Declared, form_bytes: int) -> None:
    """Refuse what the operation neither takes nor gives, before any of the body is read."""
    if request.get_preferred_type([declared.gives]) is None:
        error = InvalidValue("api-accept", type=declared.gives)
        raise ApiProblem(HTTPStatus.NOT_ACCEPTABLE, error)
    if not declared.takes:
        return
    length = int(request.META.get("CONTENT_LENGTH") or 0)
    if request.content_type not in declared.takes and (length or request.content_type):
        error = InvalidValue("api-type", type=", ".join(declared.takes))
        raise ApiProblem(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, error)
    limit = form_bytes if request.content_type == FORM else MAX_BODY
    if length > limit and not declared.large:
        raise too_large(limit)


def check_query(request: HttpRequest, operation: Operation) -> None:
    """Refuse parameters that the operation does not have, and one that is given twice."""
    lists: set[str] = set()
    known: set[str] = set()
    for model in operation.models:
        if model.__ninja_param_source__ == "query":
            known |= set(model.__ninja_flatten_map__)
            lists |= set(getattr(model, "__ninja_collection_fields__", ()))
    for name, values in request.GET.lists():
        field = f"query.{name[:60]}"
        if name not in known:
            raise unreadable("api-parameter", field=field)
        if len(values) > 1 and name not in lists:
            raise unreadable("api-parameter-twice", field=field)
        for value in values:
            check_text(value, field)


def idempotency_key(request: HttpRequest) -> str:
    """Return the key of the request, empty where it has none."""
    key = request.headers.get("Idempotency-Key")
    if key is not None and not _KEY.fullmatch(key):
        raise unreadable("api-key-form", field="Idempotency-Key")
    return key or ""


def request_hash(request: HttpRequest) -> str:
    """Return the hash of what is asked: method, address, version named, body or form."""
    made = sha256()
    for part in _parts(request):
        made.update(len(part).to_bytes(8) + part)
    return made.hexdigest()


def _parts(request: HttpRequest) -> Iterator[bytes]:
    yield (request.method or "").encode()
    yield request.get_full_path().encode()
    yield request.headers.get("If-Match", "").encode()
    if request.content_type != FORM:
        yield read_body(request)
        return
    for name, values in sorted(request.POST.lists()):
        yield from (name.encode(), *(value.encode(errors="replace") for value in values))
    for name, files in sorted(request.FILES.lists()):
        yield name.encode()
        for file in files:
            yield (file.name or "").encode(errors="replace")
            yield _digest(file)


def _digest(file: "UploadedFile[bytes]") -> bytes:
    made = sha256()
    while piece := file.read(_READ_IN):
        made.update(piece)
    file.seek(0)
    return made.digest()
