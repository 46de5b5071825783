"""The page before signing: exactly what is signed, by which certificate, for whom, to what effect.

A step that writes or sends papers is taken twice by an officer who has a certificate: first it is
only prepared, and undone, to show this page; then, with the password, it is taken as shown. What
was typed and uploaded travels in the page, with a mark of this node that it is unchanged.
"""

import hashlib
import io
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.core import signing
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_safe

from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.seals import container_of
from eurazpol.cooperation.actions.views import CaseView
from eurazpol.cooperation.domain.papers import paper_text
from eurazpol.cooperation.web.case import frame
from eurazpol.cooperation.web.page import Request, page
from eurazpol.documents.actions.signing import (
    WINDOW,
    Agreed,
    Session,
    kept_before,
    prepare,
    read_prepared,
    unlock,
)
from eurazpol.documents.actions.store_file import Upload
from eurazpol.documents.domain.container import TYPE
from eurazpol.documents.domain.errors import SigningRefused
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message, Texts, message
from eurazpol.ui.download import shut_in
from eurazpol.ui.templatetags.ui import write

PASSWORD, TOKEN, KEPT = "certificate_password", "signing", ".kept"
_SALT = "eurazpol.cooperation.sign"
_NOT_TYPED = {"csrfmiddlewaretoken", PASSWORD, TOKEN}


@dataclass(frozen=True, slots=True)
class Taking:
    """What happens when it is signed: the address of the form, its name, and what takes it.

    ``effects`` are sentences for the page; ``run`` is called once or twice.
    """

    address: str
    label: Message | str
    effects: tuple[Message, ...]
    run: Callable[[CooperationDeps], object]


@dataclass(frozen=True, slots=True)
class ToSign:
    """One row of the page: what it is, how it is signed, its hash, where it can be read."""

    title: Message | Texts
    lang: str
    how: Message
    sha256: str
    size: int
    url: str


def take_signed(
    request: Request, deps: CooperationDeps, case: CaseView, taking: Taking
) -> HttpResponse | None:
    """Take it, signed where the officer can sign; return the page before signing, or nothing.

    Nothing means that it was done. Raises what ``run`` raises; a wrong password and papers that
    have changed are answered here.
    """
    if TOKEN not in request.POST:
        return _prepared(request, deps, case, taking, None)
    now = request.shell.now
    try:
        agreed = _agreed(request, case.number)
        password = request.POST.get(PASSWORD, "")
        session = unlock(deps.documents, agreed, password, request.actor, now)
        try:
            taking.run(replace(deps, session=session))
        finally:
            session.close()
    except SigningRefused as error:
        return _prepared(request, deps, case, taking, error)
    return None


def _prepared(
    request: Request,
    deps: CooperationDeps,
    case: CaseView,
    taking: Taking,
    error: SigningRefused | None,
) -> HttpResponse | None:
    session = prepare(deps.documents, request.actor, request.shell.now)
    if session is not None:
        with transaction.atomic():
            taking.run(replace(deps, session=session))
            transaction.set_rollback(True)
        if session.papers or session.package:
            return _page(request, deps, case, taking, (session, error))
    if error is not None:
        raise error
    taking.run(deps)
    return None


def _page(
    request: Request,
    deps: CooperationDeps,
    case: CaseView,
    taking: Taking,
    shown: tuple[Session, SigningRefused | None],
) -> HttpResponse:
    session, error = shown
    package = session.package
    fault = message(f"error-{error.code}", **error.args_by_name) if error else None
    agreed = session.shown
    rows = tuple(_rows(request, deps, case, session))
    context: dict[str, Any] = {
        **frame(request, case, ""),
        "taking": taking,
        "rows": rows,
        "certificate": session.certificate,
        "at": session.at,
        "stamps": session.signing.stamp_url,
        "recipient": Country(package.recipient[1]) if package else None,
        "node": package.recipient[0] if package else "",
        "hidden": tuple(_hidden(request, case.number)),
        "token": _signed(request, case.number, _plain(agreed)),
        "fault": fault,
        "faults": ((PASSWORD, write(fault, request.lang)),) if fault else (),
    }
    return render(request, "cooperation/sign.html", context, status=422 if error else 200)


def _rows(
    request: Request, deps: CooperationDeps, case: CaseView, session: Session
) -> Iterator[ToSign]:
    """List the papers of the package in their order, then those that stay here."""
    own = {one.sha256: one for one in session.papers}
    known = {file.sha256: file for paper in case.papers for file in paper.files}
    packed = session.package.papers if session.package else ()
    for one in packed:
        letter = own.pop(one.sha256, None)
        title = letter.title if letter else paper_text(one.paper, deps.book)
        how = message("cooperation-sign-both" if letter else "cooperation-sign-enclosed")
        there = known.get(one.sha256)
        url = f"/documents/{there.document_id}" if there and there.document_id else ""
        url = url or _readable(request, case.number, one.sha256)
        yield ToSign(title, one.lang, how, one.sha256, one.size, url)
    for letter in own.values():
        how = message("cooperation-sign-inside")
        url = _readable(request, case.number, letter.sha256)
        yield ToSign(letter.title, letter.lang, how, letter.sha256, letter.size, url)


def _readable(request: Request, number: str, sha256: str) -> str:
    return f"/cases/{number}/prepared/{_signed(request, number, {'sha256': sha256})}"


def _hidden(request: Request, number: str) -> Iterator[tuple[str, str]]:
    """Return what was typed, and in place of each upload its hash."""
    for name, values in request.POST.lists():
        if name not in _NOT_TYPED:
            yield from ((name, value) for value in values)
    for name, given in request.FILES.items():
        if isinstance(given, UploadedFile):
            given.seek(0)
            sha256 = hashlib.file_digest(given, "sha256").hexdigest()
            kept = {"sha256": sha256, "name": given.name or "", "type": given.content_type or ""}
            yield f"{name}{KEPT}", _signed(request, number, kept)


def kept_upload(request: Request, deps: CooperationDeps, number: str, name: str) -> Upload | None:
    """Return the upload of a field that came with an earlier page before signing.

    Raises :class:`SigningRefused` when it was announced and cannot be found again.
    """
    token = request.POST.get(f"{name}{KEPT}")
    if not token:
        return None
    kept = _read(request, number, token)
    data = kept_before(deps.documents, kept["sha256"]) if kept else None
    if kept is None or data is None:
        raise SigningRefused("signing-changed")
    return Upload(kept["name"], io.BytesIO(data), kept["type"])


def rewind(inputs: Mapping[str, Any]) -> None:
    """Let uploads be read once more."""
    for value in inputs.values():
        if isinstance(value, Upload):
            value.stream.seek(0)  # type: ignore[union-attr]


def _plain(agreed: Agreed) -> dict[str, Any]:
    return {
        "papers": sorted(agreed.papers), "package": agreed.package, "at": agreed.at.isoformat()
    }  # fmt: skip


def _agreed(request: Request, number: str) -> Agreed:
    found = _read(request, number, request.POST.get(TOKEN, ""))
    if found is None or "at" not in found:
        raise SigningRefused("signing-changed")
    at = datetime.fromisoformat(found["at"])
    return Agreed(frozenset(found["papers"]), found["package"], at)


def _signed(request: Request, number: str, value: dict[str, Any]) -> str:
    """Mark a value as made by this node, for this officer and case."""
    return signing.dumps({**value, "for": [request.actor.officer_id, number]}, salt=_SALT)


def _read(request: Request, number: str, token: str) -> dict[str, Any] | None:
    try:
        found: dict[str, Any] = signing.loads(token, salt=_SALT, max_age=WINDOW)
    except signing.BadSignature:
        return None
    return found if found.get("for") == [request.actor.officer_id, number] else None


@require_safe
@page
def prepared(request: Request, deps: CooperationDeps, number: str, token: str) -> HttpResponse:
    """``GET /cases/<number>/prepared/<token>``: a paper as it would be signed."""
    found = _read(request, number, token)
    if found is None:
        raise SigningRefused("signing-changed")
    data = read_prepared(
        deps.documents, found["sha256"], about=number, actor=request.actor, now=request.shell.now
    )
    response = HttpResponse(data, content_type="application/pdf")
    response["Content-Disposition"] = 'inline; filename="prepared.pdf"'
    shut_in(response)
    return response


@require_safe
@page
def container(
    request: Request, deps: CooperationDeps, number: str, document_id: str
) -> HttpResponse:
    """``GET /cases/<number>/package/<document>.asice``: a signed package as one file."""
    data = container_of(deps, number, document_id, request.actor, request.shell.now)
    response = HttpResponse(data, content_type=TYPE)
    response["Content-Disposition"] = f'attachment; filename="{number}.asice"'
    shut_in(response)
    return response


hides_password = sensitive_post_parameters(PASSWORD)
