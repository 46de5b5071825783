"""Codes of states as papers write them, and states that are no more."""

from functools import cache

from babel.core import get_global

from eurazpol.kernel.country import all_countries

STATELESS = "XXA"
_ICAO = {
    # ICAO 9303 part 3, section 5: codes beside ISO 3166-1
    "D": "DE", "GBD": "GB", "GBN": "GB", "GBO": "GB", "GBP": "GB", "GBS": "GB", "RKS": "XK",
    "XXA": STATELESS, "XXB": STATELESS, "XXC": STATELESS, "UK": "GB",
}  # fmt: skip
FORMER: dict[str, frozenset[str]] = {
    "SU": frozenset(
        ("RU", "AM", "AZ", "BY", "EE", "GE", "KZ", "KG", "LV", "LT", "MD", "TJ", "TM", "UA", "UZ")
    ),
    "YU": frozenset(("RS", "ME", "HR", "SI", "BA", "MK", "XK")),
    "CS": frozenset(("CZ", "SK", "RS", "ME")),  # Czechoslovakia; 2003 to 2006 Serbia and Montenegro
    "DD": frozenset(("DE",)),
}
"""States that are no more, by their last ISO 3166 code, with those that came after (ISO 3166-3)."""
_FORMER_CODES = {"SUN": "SU", "YUG": "YU", "CSK": "CS", "SCG": "CS", "DDR": "DD"}


@cache
def _codes() -> dict[str, str]:
    """Every code that has one meaning today, to its ISO 3166-1 alpha-2 code (CLDR)."""
    there = {country.iso for country in all_countries()}
    aliases = get_global("territory_aliases")
    found = {
        code.upper(): targets[0]
        for code, targets in aliases.items()
        if len(targets) == 1 and targets[0] in there and code.isalnum() and len(code) <= 3
    }
    former = {code: code for code in FORMER}
    return {**found, **{code: code for code in there}, **former, **_FORMER_CODES, **_ICAO}


@cache
def known_state(code: str) -> str:
    """Return the alpha-2 code of a state, :data:`STATELESS`, or empty for a code nobody knows."""
    return _codes().get(code.strip().upper(), "")


def same_or_after(one: str, other: str) -> bool:
    """Whether one of two different states came after the other."""
    return other in FORMER.get(one, ()) or one in FORMER.get(other, ())
