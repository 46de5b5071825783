"""The page before signing: exactly what is signed, by which certificate, for whom, to what effect.

A step that writes or sends papers is taken twice by an officer who has a certificate: first it is
only prepared, and undone, to show this page; then, with the password, it is taken as shown. What
was typed and uploaded travels in the page, with a mark of this node that it is unchanged. One page
and one password may be for the same step of several cases.
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
class Matter:
    """About what is signed: one case, or several at once; ``key`` binds the page to it.

    ``frame`` is what the template of the page needs besides, ``back`` where its cancel leads.
    """

    key: str
    cases: tuple[CaseView, ...]
    template: str
    frame: Mapping[str, Any]
    back: str


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


@dataclass(frozen=True, slots=True)
class Lot:
    """Papers that go to one recipient, with the number of the first; or, without one, that stay."""

    recipient: Country | None
    node: str
    first: int
    rows: tuple[ToSign, ...]


def one_case(request: Request, case: CaseView) -> Matter:
    """Return the matter of a step of one case."""
    back = f"/cases/{case.number}"
    return Matter(case.number, (case,), "cooperation/sign.html", frame(request, case, ""), back)


def take_signed(
    request: Request, deps: CooperationDeps, matter: Matter, taking: Taking
) -> HttpResponse | None:
    """Take it, signed where the officer can sign; return the page before signing, or nothing.

    Nothing means that it was done. Raises what ``run`` raises; a wrong password and papers that
    have changed are answered here.
    """
    if TOKEN not in request.POST:
        first = to_sign(request, deps, matter, taking)
        if first is None:
            taking.run(deps)
        return first
    now = request.shell.now
    try:
        agreed = _agreed(request, matter.key)
        password = request.POST.get(PASSWORD, "")
        session = unlock(deps.documents, agreed, password, request.actor, now)
        try:
            taking.run(replace(deps, session=session))
        finally:
            session.close()
    except SigningRefused as error:
        again = to_sign(request, deps, matter, taking, error)
        if again is None:
            raise
        return again
    return None


def to_sign(
    request: Request,
    deps: CooperationDeps,
    matter: Matter,
    taking: Taking,
    error: SigningRefused | None = None,
) -> HttpResponse | None:
    """Return the page before signing; nothing where there is nothing that the officer can sign."""
    session = prepare(deps.documents, request.actor, request.shell.now)
    if session is None:
        return None
    with transaction.atomic():
        taking.run(replace(deps, session=session))
        transaction.set_rollback(True)
    if not session.papers and not session.packages:
        return None
    fault = message(f"error-{error.code}", **error.args_by_name) if error else None
    lots = tuple(_lots(request, deps, matter, session))
    context: dict[str, Any] = {
        **matter.frame,
        "taking": taking,
        "back": matter.back,
        "lots": lots,
        "going": [lot for lot in lots if lot.recipient],
        "count": sum(len(lot.rows) for lot in lots),
        "certificate": session.certificate,
        "at": session.at,
        "stamps": session.signing.stamp_url,
        "hidden": tuple(_hidden(request, matter.key)),
        "token": _signed(request, matter.key, _plain(session.shown)),
        "fault": fault,
        "faults": ((PASSWORD, write(fault, request.lang)),) if fault else (),
    }
    return render(request, matter.template, context, status=422 if error else 200)


def _lots(
    request: Request, deps: CooperationDeps, matter: Matter, session: Session
) -> Iterator[Lot]:
    """List the papers of each package in their order, then those that stay here."""
    own = {one.sha256: one for one in session.papers}
    files = (file for case in matter.cases for paper in case.papers for file in paper.files)
    known = {file.sha256: f"/documents/{file.document_id}" for file in files if file.document_id}
    done = 0
    for package in session.packages:
        rows = []
        for one in package.papers:
            letter = own.pop(one.sha256, None)
            title = letter.title if letter else paper_text(one.paper, deps.book)
            how = message("cooperation-sign-both" if letter else "cooperation-sign-enclosed")
            url = known.get(one.sha256) or _readable(request, package.case, one.sha256)
            rows.append(ToSign(title, one.lang, how, one.sha256, one.size, url))
        node, state = package.recipient
        yield Lot(Country(state), node, done + 1, tuple(rows))
        done += len(rows)
    if own:
        how, number = message("cooperation-sign-inside"), matter.cases[0].number
        rows = [
            ToSign(one.title, one.lang, how, sha256, one.size, _readable(request, number, sha256))
            for sha256, one in own.items()
        ]
        yield Lot(None, "", done + 1, tuple(rows))


def _readable(request: Request, number: str, sha256: str) -> str:
    return f"/cases/{number}/prepared/{_signed(request, number, {'sha256': sha256})}"


def _hidden(request: Request, key: str) -> Iterator[tuple[str, str]]:
    """Return what was typed, and in place of each upload its hash."""
    for name, values in request.POST.lists():
        if name not in _NOT_TYPED:
            yield from ((name, value) for value in values)
    for name, given in request.FILES.items():
        if isinstance(given, UploadedFile):
            given.seek(0)
            sha256 = hashlib.file_digest(given, "sha256").hexdigest()
            kept = {"sha256": sha256, "name": given.name or "", "type": given.content_type or ""}
            yield f"{name}{KEPT}", _signed(request, key, kept)


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
        "papers": sorted(agreed.papers), "packages": sorted(agreed.packages),
        "at": agreed.at.isoformat(),
    }  # fmt: skip


def _agreed(request: Request, key: str) -> Agreed:
    found = _read(request, key, request.POST.get(TOKEN, ""))
    if found is None or "at" not in found:
        raise SigningRefused("signing-changed")
    at = datetime.fromisoformat(found["at"])
    return Agreed(frozenset(found["papers"]), frozenset(found["packages"]), at)


def _signed(request: Request, key: str, value: dict[str, Any]) -> str:
    """Mark a value as made by this node, for this officer and matter."""
    return signing.dumps({**value, "for": [request.actor.officer_id, key]}, salt=_SALT)


def _read(request: Request, key: str, token: str) -> dict[str, Any] | None:
    try:
        found: dict[str, Any] = signing.loads(token, salt=_SALT, max_age=WINDOW)
    except signing.BadSignature:
        return None
    return found if found.get("for") == [request.actor.officer_id, key] else None


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
