"""A page as an officer sees it: its forms, and what it says is wrong."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

_VOID = {"area", "br", "col", "hr", "img", "input", "link", "meta", "path", "source", "wbr"}
_FAULTS = {"faults", "notice bad"}


@dataclass
class Form:
    """A form of a page: where it goes, its preset values, its fields, the choices of each."""

    action: str
    preset: dict[str, str | list[str]] = field(default_factory=dict)
    fields: set[str] = field(default_factory=set)
    choices: dict[str, dict[str, str]] = field(default_factory=dict)

    def value(self, name: str, text: str) -> str:
        """Return what the form sends for ``text``: of a choice its value, else the text itself."""
        choices = self.choices.get(name, {})
        return next((value for value, shown in choices.items() if shown == text), text)


@dataclass
class Page:
    """What is read from one page: its forms, its list of faults, what an error page says."""

    forms: list[Form] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    spoken: list[str] = field(default_factory=list)

    def form(self, action: str) -> Form | None:
        """Return the last form that goes to ``action``; a form without one goes to its page."""
        found = [form for form in self.forms if form.action in (action, "")]
        return found[-1] if found else None

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why something was not done: the faults of a form, else the words of an error page."""
        return tuple(filter(None, self.faults or self.spoken))


def read_page(html: str) -> Page:
    """Read a page of a node."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.page


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.page = Page()
        self._open: list[tuple[str, str]] = []  # tag and class
        self._form: Form | None = None
        self._option: tuple[str, str] | None = None
        self._select = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "li" and self._in_faults():
            self.page.faults.append("")
        if tag in ("p", "li") and self._in_words():
            self.page.spoken.append("")
        if tag not in _VOID:
            self._open.append((tag, given.get("class", "")))
        if tag == "form":
            self._form = Form(given.get("action", ""))
            self.page.forms.append(self._form)
        elif self._form is not None:
            self._control(self._form, tag, given)

    def _control(self, form: Form, tag: str, given: dict[str, str]) -> None:
        name = given.get("name", "")
        if tag in ("input", "textarea", "select") and name:
            form.fields.add(name)
        if tag == "input" and given.get("type") == "hidden":
            value, before = given.get("value", ""), form.preset.get(name)
            if before is None:
                form.preset[name] = value
            else:
                form.preset[name] = [*([before] if isinstance(before, str) else before), value]
        elif tag == "select":
            self._select = name
            form.choices[name] = {}
        elif tag == "option":
            self._option = (self._select, given.get("value", ""))

    def handle_endtag(self, tag: str) -> None:
        if any(open_tag == tag for open_tag, _ in self._open):
            while self._open.pop()[0] != tag:
                pass
        if tag == "form":
            self._form = None
        elif tag == "option":
            self._option = None

    def handle_data(self, data: str) -> None:
        text = " ".join(data.split())
        if not text:
            return
        if self._option and self._form:
            name, value = self._option
            self._form.choices[name][value] = text
        if self.page.faults and self._in_faults() and self._in("li"):
            self.page.faults[-1] = f"{self.page.faults[-1]} {text}".strip()
        if self.page.spoken and self._in_words() and (self._in("p") or self._in("li")):
            self.page.spoken[-1] = f"{self.page.spoken[-1]} {text}".strip()

    def _in(self, tag: str) -> bool:
        return any(open_tag == tag for open_tag, _ in self._open)

    def _in_faults(self) -> bool:
        return any(class_ in _FAULTS for _, class_ in self._open)

    def _in_words(self) -> bool:
        return self._in("main") and not any(class_ == "actions" for _, class_ in self._open)
