"""The gate before every operation of the programme interface.

1. A token proves the programme; cookies are not looked at. Its use is counted.
2. Head and size of the request are tested before its body is read.
3. With an idempotency key, the same request is done once and answered alike.
4. What is done is one transaction, and an answer that is a problem leaves nothing behind.
5. A missing right is on record, whatever became of the rest.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from typing import Any, cast

from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.db import IntegrityError, OperationalError, transaction
from django.http import HttpRequest, HttpResponse
from django.http.multipartparser import MultiPartParserError
from django.http.response import HttpResponseBase
from ninja.operation import Operation, PathView

from eurazpol.access.actions.api_answers import Answer, Keyed, begin, give_back, keep
from eurazpol.access.actions.requests import ApiRequest
from eurazpol.access.actions.tokens import Proven, prove
from eurazpol.access.domain.errors import KeyRefused, TokenRefused
from eurazpol.access.web.api import headers
from eurazpol.audit.actions.record import record
from eurazpol.kernel.errors import EurazpolError, InvalidValue
from eurazpol.ui.api.operations import FORM, Declared, declared_of
from eurazpol.ui.api.problem import ApiProblem, plain_problem
from eurazpol.ui.api.reading import read_body, too_large, unreadable

SAFE = ("GET", "HEAD")
Run = Callable[..., HttpResponseBase]
_KEPT = ("Content-Type", "Content-Language", "Location", "ETag")


@dataclass(frozen=True, slots=True)
class Gate:
    """Stands before the operations; ``form_bytes`` bounds a form with its files."""

    clock: Callable[[], datetime]
    form_bytes: int

    def close(self, view: PathView) -> None:
        """Put the gate before every operation at an address."""
        methods = sorted({method for one in view.operations for method in one.methods})
        allowed = [*methods, "HEAD"] if "GET" in methods else methods
        find = view._find_operation  # noqa: SLF001 - ninja has no other place for it

        def found(request: HttpRequest) -> Operation | None:
            if request.method == "HEAD":
                request.method = "GET"  # the server leaves the body out
            return find(request)

        view._find_operation = found  # type: ignore[method-assign]  # noqa: SLF001
        for operation in view.operations:
            operation.run = self._guarded(operation, operation.run)  # type: ignore[method-assign]
        run = view._sync_view  # noqa: SLF001

        def answered(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            if request.method not in allowed:
                return not_allowed(request, allowed)
            return run(request, *args, **kwargs)

        view._sync_view = answered  # type: ignore[method-assign]  # noqa: SLF001

    def _guarded(self, operation: Operation, run: Run) -> Run:
        declared = declared_of(operation)

        def guarded(http_request: HttpRequest, **path: Any) -> HttpResponseBase:
            request = cast("ApiRequest", http_request)
            request.now, request.refused = self.clock(), None
            try:
                return self._admit(request, operation, declared, lambda: run(request, **path))
            except ApiProblem as error:
                return error.response(request.lang)
            except (OperationalError, IntegrityError):
                busy = InvalidValue("api-busy")
                retry = {"Retry-After": "2"}
                return ApiProblem(HTTPStatus.SERVICE_UNAVAILABLE, busy, headers=retry).response(
                    request.lang
                )
            finally:
                request.close()  # files of a form, kept or not

        return guarded

    def _admit(
        self,
        request: ApiRequest,
        operation: Operation,
        declared: Declared,
        run: Callable[[], HttpResponseBase],
    ) -> HttpResponseBase:
        proven = _proven(request)
        request.actor = proven.actor
        request.lang = headers.language(request, proven.language)
        try:
            headers.check_query(request, operation)
            headers.check_form(request, declared, self.form_bytes)
            request.ground = headers.ground(request, proven.purpose)
            request.version = headers.version(request, declared)
            if request.method in SAFE or declared.large:
                return self._told(request, run())
            _read_in(request)
        except RequestDataTooBig:
            raise too_large(self.form_bytes) from None
        except (SuspiciousOperation, MultiPartParserError):
            raise unreadable("api-form") from None
        key = headers.idempotency_key(request)
        if not key:
            return self._told(request, _done(run, None))
        return self._once(request, Keyed(proven.token, key, headers.request_hash(request)), run)

    def _once(
        self, request: ApiRequest, keyed: Keyed, run: Callable[[], HttpResponseBase]
    ) -> HttpResponseBase:
        try:
            known = begin(keyed, request.now)
        except KeyRefused as error:
            raise _of_key(error) from None
        if known is not None:
            return _again(known)
        done = False
        try:
            response = _done(run, keyed)
            done = response.status_code < HTTPStatus.BAD_REQUEST
        finally:
            if not done:
                give_back(keyed)
        return self._told(request, response)

    def _told(self, request: ApiRequest, response: HttpResponseBase) -> HttpResponseBase:
        """Record a missing right, now that what was undone is undone."""
        if request.refused is not None:
            details = {"reason": request.refused.id, "method": request.method or ""}
            with transaction.atomic():
                entry = request.actor.entry(
                    "access-refused", "page", request.path[:200], details=details
                )
                record(entry, request.now)
        return response


def not_allowed(request: HttpRequest, allowed: list[str]) -> HttpResponse:
    """Answer a method that an address does not have."""
    told = ", ".join(allowed)
    method = (request.method or "")[:20]
    response = plain_problem(
        request, HTTPStatus.METHOD_NOT_ALLOWED, "api-method", method=method, allowed=told
    )
    response["Allow"] = told
    return response


def _proven(request: ApiRequest) -> Proven:
    try:
        return prove(headers.bearer(request), request.now)
    except TokenRefused as error:
        if error.code == "access-token-busy":
            retry = {"Retry-After": str(error.args_by_name["seconds"])}
            raise ApiProblem(HTTPStatus.TOO_MANY_REQUESTS, error, headers=retry) from None
        raise headers.unproven(error.code) from None


def _read_in(request: HttpRequest) -> None:
    """Read the body before a transaction begins: a slow sender holds up nobody.

    The part ``body`` of a form is its body as JSON.
    """
    if request.content_type == FORM:
        cast("Any", request)._body = request.POST.get("body", "").encode(errors="replace")  # noqa: SLF001
    else:
        read_body(request)


def _done(run: Callable[[], HttpResponseBase], keyed: Keyed | None) -> HttpResponseBase:
    with transaction.atomic():
        response = run()
        if response.status_code >= HTTPStatus.BAD_REQUEST:
            transaction.set_rollback(True)
        elif keyed is not None and isinstance(response, HttpResponse):
            kept = {name: response[name] for name in _KEPT if response.has_header(name)}
            keep(keyed, Answer(response.status_code, response.content.decode(), kept))
    return response


def _again(known: Answer) -> HttpResponse:
    response = HttpResponse(known.body, status=known.status)
    for name, value in known.headers.items():
        response[name] = value
    response["Idempotent-Replayed"] = "true"
    return response


def _of_key(error: EurazpolError) -> ApiProblem:
    if error.code == "access-key-other":
        return ApiProblem(HTTPStatus.UNPROCESSABLE_ENTITY, error.at("Idempotency-Key"))
    return ApiProblem(HTTPStatus.CONFLICT, error, headers={"Retry-After": "2"})
