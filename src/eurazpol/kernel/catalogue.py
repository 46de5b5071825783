"""The catalogue of messages: Fluent files in every room, one per language, one set of keys.

``src/eurazpol/<room>/locale/<lang>.ftl``, and ``<room>/web/locale`` for texts of pages only. Ids
start with the name of their room (``law-``, ``error-`` for errors). A message that is missing in
one language is shown in Russian, then English, never as a key without a mark; a test keeps the
three key sets equal, so this is a last resort.
"""

from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date as babel_date
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentNone
from fluent.syntax.serializer import serialize_pattern

from eurazpol.kernel.country import Country
from eurazpol.kernel.dates import PartialDate
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import LANGS, Lang, Message, Texts, message

_FALLBACK: dict[Lang, tuple[Lang, ...]] = {
    "kk": ("kk", "ru", "en"),
    "ru": ("ru", "en"),
    "en": ("en", "ru"),
}


def screen_date(day: date, lang: Lang) -> str:
    """Write a date for a screen: 05.02.2026 in Kazakh and Russian, 5 Feb 2026 in English."""
    return babel_date(day, "d MMM y", locale="en") if lang == "en" else day.strftime("%d.%m.%Y")


def document_date(day: date, lang: Lang) -> str:
    """Write a date for an official paper: «2026 жылғы 5 ақпан», «5 февраля 2026 года»."""
    if lang == "kk":
        return f"{day.year} жылғы {day.day} {babel_date(day, 'MMMM', locale='kk')}"
    if lang == "ru":
        return f"{babel_date(day, 'd MMMM y', locale='ru')} года"
    return babel_date(day, "d MMMM y", locale="en")


def screen_instant(at: datetime, lang: Lang, zone: ZoneInfo | None = None) -> str:
    """Write an instant with its zone, for example ``05.02.2026 10:30 UTC+5``."""
    local = at.astimezone(zone) if zone and at.tzinfo else at
    text = f"{screen_date(local.date(), lang)} {local:%H:%M}"
    offset = local.utcoffset()
    if offset is None:
        return text
    minutes = int(offset.total_seconds()) // 60
    sign = "+" if minutes >= 0 else "\u2212"
    hours, rest = divmod(abs(minutes), 60)
    return f"{text} UTC{sign}{hours}" + (f":{rest:02d}" if rest else "")


def partial_date(value: PartialDate, lang: Lang) -> str:
    """Write a date of which the day or the month may be unknown."""
    if value.month is None:
        return str(value.year)
    if value.day is None:
        if lang == "en":
            return babel_date(value.earliest, "MMM y", locale="en")
        return f"{value.month:02d}.{value.year}"
    return screen_date(value.earliest, lang)


class Catalogue:
    """Every message of every room, ready to be rendered."""

    def __init__(self, bundles: Mapping[Lang, FluentBundle]) -> None:
        self._bundles = bundles
        self._plain: dict[tuple[str, Lang], str] = {}
        """Messages without variables, as they were written before: most of a page."""

    def ids(self, lang: Lang) -> frozenset[str]:
        """Return the ids that ``lang`` has (private terms are not among them)."""
        return frozenset(self._bundles[lang]._messages)  # noqa: SLF001 - no public listing

    def has(self, id_: str) -> bool:
        """Whether the catalogue holds the message in any language."""
        return any(bundle.has_message(id_) for bundle in self._bundles.values())

    def render(self, what: Message, lang: Lang) -> str:
        """Write the message in ``lang``."""
        if what.args:
            return self._write(what, lang)
        text = self._plain.get((what.id, lang))
        if text is None:
            text = self._plain[what.id, lang] = self._write(what, lang)
        return text

    def _write(self, what: Message, lang: Lang) -> str:
        for candidate in _FALLBACK[lang]:
            bundle = self._bundles[candidate]
            if bundle.has_message(what.id):
                pattern = bundle.get_message(what.id).value
                if pattern is None:
                    continue
                args = {name: self.value(arg, candidate) for name, arg in what.args.items()}
                text, errors = bundle.format_pattern(pattern, args)
                if errors:
                    raise errors[0]
                return str(text)
        raise KeyError(what.id)

    def text(self, id_: str, lang: Lang, **args: Any) -> str:
        """Write the message ``id_`` with keyword arguments."""
        return self.render(message(id_, **args), lang)

    def source(self, id_: str, lang: Lang) -> str:
        """Return the message as it is written, variables in braces; empty if ``lang`` has none."""
        bundle = self._bundles[lang]
        pattern = bundle.get_message(id_).value if bundle.has_message(id_) else None
        return serialize_pattern(pattern).strip() if pattern is not None else ""

    def error(self, error: EurazpolError, lang: Lang) -> str:
        """Write an error in ``lang``, with the name of the field in front when it has one."""
        text = self.text(f"error-{error.code}", lang, **error.args_by_name)
        return f"{error.field}: {text}" if error.field else text

    def value(self, arg: Any, lang: Lang) -> Any:  # noqa: PLR0911 - one line a type
        """Write one argument by the rules of the language; numbers stay numbers for plurals."""
        match arg:
            case bool() | str() | int() | FluentNone():
                return arg
            case datetime():
                return screen_instant(arg, lang)
            case date():
                return screen_date(arg, lang)
            case PartialDate():
                return partial_date(arg, lang)
            case Country():
                return arg.name(lang)
            case Texts():
                return arg.get(lang)
            case Message():
                return self.render(arg, lang)
            case tuple() | list():
                return format_list([str(self.value(item, lang)) for item in arg], locale=lang)
            case _:
                return str(arg)


def _room_names() -> list[str]:
    root = files("eurazpol")
    return sorted(entry.name for entry in root.iterdir() if (entry / "locale").is_dir())


@cache
def catalogue() -> Catalogue:
    """Read the files of all rooms once."""
    root = files("eurazpol")
    bundles: dict[Lang, FluentBundle] = {}
    for lang in LANGS:
        bundle = FluentBundle([lang], use_isolating=False)
        for room in _room_names():
            for resource in (root / room / "locale", root / room / "web" / "locale"):
                text = resource / f"{lang}.ftl"
                if text.is_file():
                    bundle.add_resource(FluentResource(text.read_text(encoding="utf-8")))
        bundles[lang] = bundle
    return Catalogue(bundles)
