"""What list of work an address asks for, and the address of a list: read alike everywhere."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from eurazpol.cooperation.actions.desk.values import Filters, Sort, Tab, Wanted
from eurazpol.kernel.country import Country
from eurazpol.kernel.errors import InvalidValue
from eurazpol.ui.templatetags.ui import query

SORTS = ("number", "person", "due", "holder", "last")
_LONGEST = 200


def wanted_in(given: Mapping[str, str]) -> Wanted:
    """Read the query of an address; what it does not know is left aside."""
    try:
        tab = Tab(given.get("tab", Tab.ALL.value if given.get("text") else Tab.MY.value))
    except ValueError:
        tab = Tab.MY
    names = asdict(Filters())
    filters = Filters(
        **{name: given.get(name, "").replace("\x00", "").strip()[:_LONGEST] for name in names}
    )
    try:
        peer = Country(filters.peer.upper()).iso if filters.peer else ""
    except InvalidValue:
        peer = ""
    holder = filters.holder if filters.holder.isascii() and filters.holder.isdigit() else ""
    sort = given.get("sort", "due")
    by = sort.removeprefix("-") if sort.removeprefix("-") in SORTS else "due"
    return Wanted(
        tab, replace(filters, peer=peer, holder=holder[:18]), Sort(by, down=sort.startswith("-"))
    )


def page_in(given: Mapping[str, str]) -> int:
    """Read the number of the page."""
    number = given.get("page", "1")
    return int(number) if number.isascii() and number.isdigit() and len(number) < 7 else 1


def values_of(wanted: Wanted) -> dict[str, str]:
    """Return what the address of the list says."""
    filters = {name: value for name, value in asdict(wanted.filters).items() if value}
    sort = f"{'-' if wanted.sort.down else ''}{wanted.sort.by}"
    return {"tab": wanted.tab.value, **filters, **({"sort": sort} if sort != "due" else {})}


def address_of(wanted: Wanted, **changes: Any) -> str:
    """Return the address of the list, with changes to what it says."""
    return f"/work{query(values_of(wanted), **changes)}"
