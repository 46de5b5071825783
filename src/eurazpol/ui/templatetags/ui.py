"""Template tags of every page: texts of the catalogue, dates, countries, names, icons.

All are read from the context ``lang`` and ``zone`` that :func:`eurazpol.ui.shell.context` gives.
"""

import logging
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, cast
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from django import template
from django.template.context import Context
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from eurazpol.kernel.catalogue import catalogue, screen_date, screen_instant
from eurazpol.kernel.country import Country
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.person import PersonName
from eurazpol.kernel.texts import Lang, Message, message
from eurazpol.ui.icons import ICONS

register = template.Library()
log = logging.getLogger(__name__)

_SCRIPT_TAGS = {"Cyrl": "und-Cyrl", "Latn": "und-Latn", "Arab": "und-Arab", "Hans": "zh-Hans"}
LANG_NAMES: tuple[tuple[Lang, str], ...] = (
    ("kk", "Қазақша"),
    ("ru", "Русский"),
    ("en", "English"),
)


def write(value: Any, lang: Lang, zone: ZoneInfo | None = None) -> str:
    """Write a message, texts or plain value, instants in ``zone``.

    A text that no catalogue has is marked and logged: a page is not lost for a word.
    """
    if value is None:
        return ""
    try:
        return str(catalogue().value(_local(value, zone), lang))
    except KeyError as error:
        log.error("no text for %s", error)  # noqa: TRY400 - the page goes on without the text
        return f"⟨{error.args[0]}⟩"


def _local(value: Any, zone: ZoneInfo | None) -> Any:
    """Return the value with every instant in it moved to ``zone``."""
    if zone is None:
        return value
    if isinstance(value, datetime):
        return value.astimezone(zone) if value.tzinfo else value.replace(tzinfo=zone)
    if isinstance(value, Message):
        return Message(value.id, {name: _local(arg, zone) for name, arg in value.args.items()})
    return tuple(_local(item, zone) for item in value) if isinstance(value, tuple) else value


def _lang(context: Context) -> Lang:
    return cast("Lang", context.get("lang", "kk"))


@register.simple_tag(takes_context=True)
def t(context: Context, id_: str, **args: Any) -> str:
    """Write the message ``id_``: ``{% t "ui-search" %}``, ``{% t "ui-found" count=n %}``."""
    return write(message(id_, **args), _lang(context), context.get("zone"))


@register.simple_tag(takes_context=True)
def msg(context: Context, value: Any) -> str:
    """Write a value of the kernel: a message, texts, a country, a date, a tuple of them."""
    return write(value, _lang(context), context.get("zone"))


_SHORT = 45


@register.simple_tag(takes_context=True)
def short_title(context: Context, value: Any) -> str:
    """Write the short form of a title: what its last brackets say, or what stands before them.

    «Convention on legal assistance ... (Chisinau, 2002)» gives «Chisinau, 2002».
    """
    return shorten(write(value, _lang(context)))


def shorten(title: str) -> str:
    """Return the short form of a long title."""
    if len(title) <= _SHORT or "(" not in title:
        return title
    before, _, within = title.rpartition("(")
    return within.rstrip(")") if title.endswith(")") else before.partition("(")[0].strip()


@register.simple_tag(takes_context=True)
def day(context: Context, value: date | datetime | None) -> SafeString:
    """Write a date."""
    return _time(value.date() if isinstance(value, datetime) else value, _lang(context), None)


@register.simple_tag(takes_context=True)
def instant(context: Context, value: date | datetime | None, zone: str = "") -> SafeString:
    """Write an instant in ``zone``, else in the zone of the node; a date stays a date."""
    return _time(value, _lang(context), ZoneInfo(zone) if zone else context.get("zone"))


@register.simple_tag(takes_context=True)
def minute(context: Context, value: datetime) -> SafeString:
    """Write an instant without its zone, where the head of the column names the zone."""
    local = _local(value, context.get("zone"))
    text = f"{screen_date(local.date(), _lang(context))} {local:%H:%M}"
    return format_html('<time datetime="{}">{}</time>', value.isoformat(), text)


def _time(value: date | datetime | None, lang: Lang, zone: ZoneInfo | None) -> SafeString:
    if value is None:
        return SafeString("")
    if not isinstance(value, datetime):
        text = screen_date(value, lang)
    elif value.tzinfo is None and zone is not None:
        text = screen_instant(value.replace(tzinfo=zone), lang)
    else:
        text = screen_instant(value, lang, zone)
    return format_html('<time datetime="{}">{}</time>', value.isoformat(), text)


@register.simple_tag(takes_context=True)
def country(context: Context, code: str | Country | None) -> str:
    """Write the name of a state, given its code or itself; an unknown code stays as it is."""
    if not code:
        return ""
    try:
        return (code if isinstance(code, Country) else Country(code)).name(_lang(context))
    except EurazpolError:
        return str(code)


@register.simple_tag
def name(value: PersonName | None) -> SafeString:
    """Write a name in its script, isolated, with its ``lang``."""
    if value is None:
        return SafeString("")
    tag = _SCRIPT_TAGS.get(value.script, "und")
    return format_html('<bdi lang="{}" dir="auto">{}</bdi>', tag, value.full)


@register.simple_tag(takes_context=True)
def best_text(context: Context, value: Any) -> tuple[str, str]:
    """Return language and text of what a person wrote, in the reader's language where it is."""
    found: tuple[str, str] = value.best(_lang(context))
    return found


@register.simple_tag
def quoted(value: Any, lang: str) -> SafeString:
    """Write a text that stays in its own language ``lang``."""
    return format_html('<bdi lang="{}">{}</bdi>', lang, value)


@register.simple_tag(takes_context=True)
def who(context: Context, name_: str) -> str:
    """Write who acted: a person's name, or words for the node itself."""
    is_node = name_.startswith("node:")
    return write(message("ui-by-system"), _lang(context)) if is_node else name_


@register.simple_tag
def icon(name_: str) -> SafeString:
    """Draw an icon; the word stands beside it."""
    path = ICONS.get(name_, ICONS["open"])
    return mark_safe(  # noqa: S308 - a constant of this room
        '<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" '
        f'focusable="false"><path d="{path}"/></svg>'
    )


@register.simple_tag(takes_context=True)
def size(context: Context, count: int) -> str:
    """Write a number of bytes in units that a person reads."""
    for unit, bound in (("gb", 1 << 30), ("mb", 1 << 20), ("kb", 1 << 10)):
        if count >= bound:
            text = f"{count / bound:.1f}".rstrip("0").rstrip(".")
            if _lang(context) != "en":
                text = text.replace(".", ",")
            return write(message(f"ui-size-{unit}", number=text), _lang(context))
    return write(message("ui-size-b", number=str(count)), _lang(context))


@register.filter
def field_id(path: str) -> str:
    """Return the id of a form field for the path of a fact (``persons[0].birth``)."""
    return "f-" + "".join(char if char.isalnum() else "-" for char in path).strip("-")


@register.filter
def dashed(value: Any) -> str:
    """Return a name of code as a message id has it: ``for_approval`` gives ``for-approval``."""
    return str(value).replace("_", "-").lower()


@register.filter
def at(mapping: Mapping[str, Any], key: str) -> Any:
    """Look a key up."""
    return mapping.get(key)


@register.simple_tag
def query(values: Mapping[str, Any], **changes: Any) -> str:
    """Return ``?a=b`` of the values with changes; what is empty is left out."""
    merged = {**values, **changes}
    pairs = [(key, str(value)) for key, value in merged.items() if value not in ("", None)]
    return "?" + urlencode(pairs) if pairs else "?"


@register.simple_tag
def page_numbers(page: int, pages: int) -> Iterable[int]:
    """Return the numbers to link: first, last and those around; 0 marks a gap."""
    wanted = sorted({1, pages, *range(max(1, page - 2), min(pages, page + 2) + 1)})
    shown: list[int] = []
    for number in wanted:
        if shown and number > shown[-1] + 1:
            shown.append(0)
        shown.append(number)
    return shown


@register.simple_tag
def languages() -> tuple[tuple[Lang, str], ...]:
    """Return the languages under the names that their speakers use."""
    return LANG_NAMES


@register.simple_tag(takes_context=True)
def is_here(context: Context, url: str) -> bool:
    """Whether the page lies at ``url`` or under it."""
    path = context["request"].path
    return bool(path == url or path.startswith(url.rstrip("/") + "/"))
