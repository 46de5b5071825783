"""The form of a notice: what the content looks like typed, and what was typed as content.

A row in which nothing is typed is left out; one empty row is always there to be filled. Text that
breaks a rule of its field is named at once; what is missing is told by the check beside the form.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from django.http import QueryDict

from eurazpol.exchange.domain.handling import Code, Handling, Limit
from eurazpol.kernel.country import Country, all_countries
from eurazpol.kernel.errors import EurazpolError, InvalidValue
from eurazpol.kernel.texts import LANGS, Lang, Message, message
from eurazpol.notices.actions.draft import Written
from eurazpol.notices.domain.content import Content
from eurazpol.notices.domain.errors import InvalidNotice
from eurazpol.notices.domain.kinds import KINDS, Form, Kind
from eurazpol.notices.web.fields import DANGERS, PARTS, ROWS, Field, How, Rows
from eurazpol.ui.forms import TRI, Input, Widget, iso_date, iso_partial, one, typed_date

MOST_ROWS = 20
_YES_NO = {"yes": True, "no": False, "": None}


def inputs_of(part: str, typed: Mapping[str, Any]) -> tuple[Input, ...]:
    """Return the plain fields of a part."""
    return tuple(_input(field, field.path, typed) for field in PARTS[part])


def rows_of(part: str, typed: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the lists of a part: each with its rows, one more than are filled."""
    return [
        {
            "label": message(f"notices-list-{rows.path.rpartition('.')[2]}"),
            "rows": [
                tuple(
                    _input(field, f"{rows.path}[{number}].{field.path}", typed, rows.path)
                    for field in rows.fields
                )
                for number in range(min(count_rows(rows, typed) + 1, MOST_ROWS))
            ],
        }
        for rows in ROWS.get(part, ())
    ]


def head_inputs(kind: Kind, typed: Mapping[str, Any]) -> tuple[Input, ...]:
    """Return form and purpose."""
    row = KINDS[kind]
    forms = [form for form in Form if form is Form.NOTICE or row.as_diffusion]
    return (
        Input("form", "radio", message("notices-label-form"), required=True, wide=True,
              choices=tuple((form.value, form.text) for form in forms),
              value=one(typed, "form") or Form.NOTICE.value),
        Input("purpose", "select", message("notices-label-purpose"), bare=True,
              choices=tuple((purpose.value, purpose.text) for purpose in row.purposes),
              value=one(typed, "purpose")),
    )  # fmt: skip


def out_inputs(typed: QueryDict, states: Iterable[Country]) -> tuple[Input, ...]:
    """Return who gets it, which dangers are marked, and the conditions of use."""
    return (
        Input("recipients", "checks", message("notices-label-recipients"),
              message("notices-hint-recipients"), bare=True, wide=True,
              choices=tuple((state.iso, state) for state in states),
              values=tuple(typed.getlist("recipients"))),
        Input("dangers", "checks", message("notices-label-dangers"), bare=True, wide=True,
              choices=tuple((name, message(f"notices-danger-{name}")) for name in DANGERS),
              values=tuple(typed.getlist("dangers"))),
        Input("code", "select", message("notices-label-code"), required=True, wide=True,
              choices=tuple((code.value, code.text) for code in Code),
              value=one(typed, "code") or Code.H1.value),
        Input("limits", "checks", message("notices-label-limits"), bare=True, wide=True,
              choices=tuple((limit.value, limit.text) for limit in Limit),
              values=tuple(typed.getlist("limits"))),
    )  # fmt: skip


def typed_of(content: Content, handling: Handling, lang: Lang) -> QueryDict:
    """Return a content as it would be typed."""
    found = QueryDict(mutable=True)
    found["form"], found["purpose"] = content.form.value, content.purpose or ""
    found.setlist("recipients", list(content.recipients))
    found.setlist("dangers", list(content.dangers))
    found["code"] = handling.code.value
    found.setlist("limits", list(handling.limits))
    for field in (field for fields in PARTS.values() for field in fields):
        found[field.path] = _shown(field, _at(content, field.path), lang)
    for rows in (rows for part in ROWS.values() for rows in part):
        for number, row in enumerate(_at(content, rows.path)):
            for field in rows.fields:
                found[f"{rows.path}[{number}].{field.path}"] = _shown(
                    field, getattr(row, field.path), lang
                )
    return found


def written_of(kind: Kind, typed: QueryDict) -> Written:
    """Read the form; an error names the field."""
    data: dict[str, Any] = {"kind": kind.value, "form": one(typed, "form") or Form.NOTICE.value}
    if one(typed, "purpose"):
        data["purpose"] = one(typed, "purpose")
    for path in ("recipients", "dangers"):
        data[path] = list(dict.fromkeys(typed.getlist(path)))
    for field in (field for fields in PARTS.values() for field in fields):
        _put(data, field.path, _read(field, field.path, typed))
    for rows in (rows for part in ROWS.values() for rows in part):
        _put(data, rows.path, list(_filled(rows, typed)))
    return Written(data, _handling(typed))


def count_rows(rows: Rows, typed: Mapping[str, Any]) -> int:
    """Return how many rows there are up to the last that is filled."""
    filled = [
        number
        for number in range(MOST_ROWS)
        if any(one(typed, f"{rows.path}[{number}].{name}") for name in rows.of)
    ]
    return filled[-1] + 1 if filled else 0


def state_code(text: str) -> str:
    """Return the code of a state given by its code or its name in one of the three languages."""
    plain = text.strip()
    known = _names().get(plain.casefold())
    return known or Country(plain.upper() if len(plain) == 2 else plain).iso


@cache
def _names() -> Mapping[str, str]:
    return {state.name(lang).casefold(): state.iso for state in all_countries() for lang in LANGS}


def _filled(rows: Rows, typed: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for number in range(count_rows(rows, typed)):
        at = f"{rows.path}[{number}]"
        if any(one(typed, f"{at}.{name}") for name in rows.of):
            row = {field.path: _read(field, f"{at}.{field.path}", typed) for field in rows.fields}
            yield {name: value for name, value in row.items() if value is not None}


def _read(field: Field, path: str, typed: Mapping[str, Any]) -> Any:
    text = one(typed, path)
    reader = _READERS.get(field.how)
    if reader is None:
        return text
    try:
        return reader(text)
    except EurazpolError as error:
        raise InvalidNotice(error.code, field=path, **error.args_by_name) from None


def _optional(read: Callable[[str], Any]) -> Callable[[str], Any]:
    return lambda text: read(text) if text else None


def _number(text: str) -> int:
    plain = text.replace(" ", "").replace("\u00a0", "")
    if not plain.isascii() or not plain.isdigit() or len(plain) > 6:
        raise InvalidValue("notice-number", value=text[:40])
    return int(plain)


def _states(text: str) -> list[str]:
    return [state_code(part) for part in text.replace(";", ",").split(",") if part.strip()]


_READERS: Mapping[How, Callable[[str], Any]] = {
    "partial": _optional(iso_partial),
    "date": _optional(iso_date),
    "number": _optional(_number),
    "choice": _optional(str),
    "country": _optional(state_code),
    "countries": _states,
    "tri": _YES_NO.get,
    "flag": lambda text: text == "yes",
}


def _shown(field: Field, value: Any, lang: Lang) -> str:
    match field.how:
        case "tri" | "flag":
            return {True: "yes", False: "no"}.get(value, "")
        case "partial" | "date":
            return typed_date(value)
        case "country":
            return Country(value).name(lang) if value else ""
        case "countries":
            return ", ".join(Country(iso).name(lang) for iso in value or ())
        case _:
            return "" if value is None else str(value)


_WIDGETS: Mapping[How, Widget] = {
    "tri": "radio",
    "flag": "checks",
    "choice": "select",
    "area": "area",
    "partial": "date",
    "date": "date",
    "number": "number",
}
_LONGEST: Mapping[How, int] = {"area": 10_000, "partial": 20, "date": 20, "number": 8}


def _input(field: Field, path: str, typed: Mapping[str, Any], rows: str = "") -> Input:
    value = one(typed, path)
    return Input(
        path,
        _WIDGETS.get(field.how, "text"),
        message(Field(f"{rows}.{field.path}").label if rows else field.label),
        message(field.hint) if field.hint else None,
        value=value,
        values=(value,),
        choices=_choices(field),
        options_id="countries" if field.how == "country" else "",
        wide=field.wide,
        bare=True,
        max_length=_LONGEST.get(field.how, 300),
    )


def _choices(field: Field) -> tuple[tuple[str, Message], ...]:
    if field.how == "tri":
        return tuple((name, message(text)) for name, text in TRI)
    if field.how == "flag":
        return (("yes", message("ui-yes")),)
    return tuple((name, message(f"{field.words}{name.lower()}")) for name in field.choices)


def _handling(typed: QueryDict) -> Handling:
    try:
        return Handling(
            code=Code(one(typed, "code")),
            limits=tuple(Limit(limit).value for limit in typed.getlist("limits")),
        )
    except ValueError:
        raise InvalidNotice("notice-choice", field="code") from None


def _at(content: Content, path: str) -> Any:
    found: Any = content
    for part in path.split("."):
        found = getattr(found, part)
    return found


def _put(data: dict[str, Any], path: str, value: Any) -> None:
    *way, last = path.split(".")
    for part in way:
        data = data.setdefault(part, {})
    if value is not None:
        data[last] = value
