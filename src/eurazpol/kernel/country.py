"""Countries by ISO 3166-1 alpha-2 code; names come from CLDR."""

from dataclasses import dataclass
from functools import cache

from babel import Locale

from eurazpol.kernel.errors import InvalidValue


@cache
def _territories(lang: str) -> dict[str, str]:
    names = Locale(lang).territories
    return {code: name for code, name in names.items() if len(code) == 2 and code.isalpha()}


_NOT_STATES = {"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB"} | {
    # reserved or user-assigned: CLDR names them, ISO 3166-1 does not list them
    *("AC", "CP", "CQ", "DG", "EA", "IC", "TA", "XK")
}


@dataclass(frozen=True, slots=True, order=True)
class Country:
    """A state, by its ISO 3166-1 alpha-2 code."""

    iso: str

    def __post_init__(self) -> None:
        if self.iso not in _territories("en") or self.iso in _NOT_STATES:
            raise InvalidValue("country-unknown", value=self.iso)

    def name(self, lang: str) -> str:
        """Return the name of the state in ``kk``, ``ru`` or ``en`` (CLDR)."""
        return _territories(lang)[self.iso]

    def __str__(self) -> str:
        return self.iso


@cache
def all_countries() -> tuple[Country, ...]:
    """Return every state that CLDR names, in the order of their codes."""
    return tuple(Country(code) for code in sorted(_territories("en")) if code not in _NOT_STATES)
