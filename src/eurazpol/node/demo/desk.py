"""An officer's desk: a browser that signs in, opens pages, fills in their forms and sends them.

Everything goes over HTTP through the pages that officers use; a desk knows nothing of the node
behind them.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import httpx

from eurazpol.cooperation.web.fact_paths import flat
from eurazpol.kernel.errors import EurazpolError
from eurazpol.node.demo.page import Form, Page, read_page

SECRET = "certificate_password"  # noqa: S105 - the name of a field
TIMEOUT = httpx.Timeout(60.0, connect=5.0)


_LOOK = re.compile(r"look\.[A-Z]{2}-\d{4}-\d+")
OTHER_MATTER = "Другое дело об этом лице. Осы адам туралы басқа іс."


class DeskRefused(EurazpolError):
    """The node did not do what the officer asked; ``reasons`` are its words, ``page`` its page."""

    def __init__(self, status: int, reasons: tuple[str, ...], page: Page | None = None) -> None:
        super().__init__("demo-refused", why="; ".join(reasons) or str(status))
        self.page = page
        self.status = status
        self.reasons = reasons


@dataclass(frozen=True, slots=True)
class File:
    """A file on the officer's disk."""

    name: str
    data: bytes


Value = str | int | tuple[str, ...] | File


class Desk:
    """One officer at one node."""

    def __init__(self, node: str, url: str, login: str, lang: str) -> None:
        self.node = node
        self.url = url
        self.login = login
        self.lang = lang
        # Without spare connections: a server ends them at any moment, and only browsers ask again.
        self._http = httpx.Client(
            base_url=url,
            timeout=TIMEOUT,
            trust_env=False,
            limits=httpx.Limits(max_keepalive_connections=0),
        )
        self._password = ""

    def __enter__(self) -> Self:
        """Open the browser."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        """Close it."""
        self._http.close()

    def sign_in(self, password: str) -> None:
        """Sign in and choose the language of the pages; documents are signed with it too."""
        self._password = password
        self.send("/sign-in", "/sign-in", {"login": self.login, "password": password})
        token = self._http.cookies.get(f"csrf_{self.node}", "")
        values = {"lang": self.lang, "next": "/help", "csrfmiddlewaretoken": token}
        self.post("/language", values)

    def page(self, path: str) -> Page:
        """Open a page."""
        answer = self._http.get(path, follow_redirects=True)
        found = read_page(answer.text)
        if answer.is_error:
            raise DeskRefused(answer.status_code, found.reasons)
        return found

    def data(self, path: str) -> Any:
        """Read an address that answers with data."""
        answer = self._http.get(path)
        if answer.is_error or answer.is_redirect:
            detail = answer.json().get("detail", "") if "json" in _type(answer) else ""
            raise DeskRefused(answer.status_code, (detail,) if detail else ())
        return answer.json()

    def saved(self, path: str) -> bytes:
        """Read an address that answers with a file."""
        answer = self._http.get(path)
        if answer.is_error or answer.is_redirect:
            raise DeskRefused(answer.status_code, ())
        return answer.content

    def case(self, number: str) -> dict[str, Any]:
        """Read a file."""
        found: dict[str, Any] = self.data(f"/cases/{number}.json")
        return found

    def messages(self, number: str) -> list[dict[str, Any]]:
        """Read the messages about a file, oldest first."""
        found: list[dict[str, Any]] = self.data(f"/cases/{number}/exchange.json")
        return found

    def send(
        self, path: str, action: str, values: Mapping[str, Value], *, strict: bool = True
    ) -> str:
        """Fill in the form of a page and send it; return the address that follows.

        ``strict`` refuses a value for which the form has no field; one named ``field?`` is given
        only if the form asks. Raises :class:`DeskRefused` with the words of the page.
        """
        page = self.page(path)
        form = page.form(action)
        if form is None:
            raise DeskRefused(200, tuple(page.faults))
        data, files = _filled(form, values, strict=strict)
        return self.post(action, data, files)

    def post(
        self, action: str, data: Mapping[str, Any], files: Mapping[str, Any] | None = None
    ) -> str:
        """Send the values of a form as they are; return the address that follows."""
        answer = self._http.post(
            action, data=data, files=files or None, headers={"Referer": self.url + action}
        )
        asked = _signature_asked(answer)
        if asked is not None and self._password:
            return self._signed(asked)
        return self._settled(answer)

    def _signed(self, form: Form) -> str:
        """Sign what the page before signing shows."""
        data = {**form.preset, SECRET: self._password}
        headers = {"Referer": self.url + form.action}
        return self._settled(self._http.post(form.action, data=data, headers=headers))

    @property
    def cookies(self) -> str:
        """The browser's cookies, as its next request would carry them."""
        return "; ".join(f"{name}={value}" for name, value in self._http.cookies.items())

    def _settled(self, answer: httpx.Response) -> str:
        """Return where a form leads; a page instead of that says what is wrong."""
        if answer.is_redirect:
            return str(answer.headers["location"]).partition("#")[0]
        shown = read_page(answer.text)
        raise DeskRefused(answer.status_code, shown.reasons, shown)

    def open_case(
        self, kind: str, peer: str, facts: Mapping[str, Any], *, earlier: str = ""
    ) -> str:
        """Open a new request through its form; return its number.

        Earlier requests that look alike are said to be about something else.
        """
        path = f"/cases/new?kind={kind}&peer={peer}&handling=official&earlier={earlier}"
        values = {**flat(facts), "save": "save"}
        try:
            opened = self.send(path, path, values, strict=False)
        except DeskRefused as refusal:
            form = refusal.page.form(path) if refusal.page else None
            alike = [name for name in form.fields if _LOOK.fullmatch(name)] if form else []
            if not form or not alike:
                raise
            looked = dict.fromkeys(alike, "not_duplicate")
            looked |= {f"{name}.reason": OTHER_MATTER for name in alike}
            data, _ = _filled(form, {**values, **looked}, strict=False)
            opened = self.post(path, data)
        return opened.rpartition("/")[2]

    def take(self, number: str, step: str, fields: Mapping[str, Value] | None = None) -> None:
        """Take a step of a file through its form; an instant is ``2026-01-15T10:30``."""
        path = f"/cases/{number}/act/{step}"
        self.send(path, path, fields or {})

    def countersign(self, number: str) -> None:
        """Sign as the second person what a colleague has prepared."""
        waits = self.case(number)["casework"]["proposal"]
        if waits is None:
            raise DeskRefused(200, ())
        path = f"/cases/{number}/countersign/{waits['id']}"
        self.send(path, path, {"do": "sign"}, strict=False)

    def casework(self, number: str, form: str, values: Mapping[str, Value]) -> None:
        """Fill in a form of the casework page: ``tasks``, ``advice``, ``links`` or ``notes``."""
        self.send(f"/cases/{number}/casework", f"/cases/{number}/{form}", values)

    def add_paper(self, number: str, paper: str, file: File) -> None:
        """Put a file into the package."""
        values: dict[str, Value] = {"paper": paper, "file": file}
        self.send(f"/cases/{number}/package", f"/cases/{number}/papers", values)

    def record(self, number: str, kind: str, at: str, ground: str) -> None:
        """Record an event on the page of events."""
        path = f"/cases/{number}/events"
        self.send(path, path, {"kind": kind, "at": at, "ground": ground})

    def agree(self, number: str, reason: str = "") -> None:
        """Give the opinion that the assessment is right."""
        values = {"opinion": "agrees", "reason": reason}
        self.send(f"/cases/{number}/law", f"/cases/{number}/opinion", values)


def _signature_asked(answer: httpx.Response) -> Form | None:
    """Return the form of the page before signing, if the answer is that page."""
    if answer.status_code != httpx.codes.OK:
        return None
    return next((form for form in read_page(answer.text).forms if SECRET in form.fields), None)


def _type(answer: httpx.Response) -> str:
    return str(answer.headers.get("content-type", ""))


def _filled(
    form: Form, values: Mapping[str, Value], *, strict: bool
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the form's own values with those of the officer, and the files."""
    data: dict[str, Any] = dict(form.preset)
    files: dict[str, Any] = {}
    for given, value in values.items():
        name = given.removesuffix("?")
        if name != given and name not in form.fields:
            continue
        if strict and name not in form.fields:
            raise EurazpolError("demo-no-field", field=name, action=form.action)
        if isinstance(value, File):
            files[name] = (value.name, value.data)
        elif f"{name}.time" in form.fields and isinstance(value, str):
            data[name], _, data[f"{name}.time"] = value.partition("T")
        else:
            data[name] = list(value) if isinstance(value, tuple) else form.value(name, str(value))
    return data, files
