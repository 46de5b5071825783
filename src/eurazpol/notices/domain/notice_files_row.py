"""The fields of one row of a file, read by the rules that every format shares.

1. A field of the wrong type, or longer than its bound, is a fault: the row is kept apart.
2. Marks that hide letters or turn the writing are taken out of what is compared; letters of two
   alphabets in one word are said. Both are remarks: the row as it came is kept beside.
3. A date is read as far as it can exist; a state that nobody knows stays as stated and is compared
   with nothing.
"""

import unicodedata
from collections.abc import Mapping
from typing import Any

from eurazpol.kernel.dates import PartialDate
from eurazpol.kernel.texts import Arg, Message, message
from eurazpol.matching.domain.person import read_birth
from eurazpol.matching.domain.person.states import known_state
from eurazpol.notices.domain.notice_files import Remark
from eurazpol.notices.domain.side_by_side import looks_alike

LONGEST_REF, LONGEST_NAME, LONGEST_TEXT, LONGEST_CODE, MOST_VALUES = 200, 300, 10_000, 16, 50


class Reading:
    """Reads the fields of a row, and gathers what is odd and what is wrong."""

    def __init__(self, row: Mapping[str, Any], within: str = "") -> None:
        self._row, self._within = row, within
        self.remarks: list[Remark] = []
        self.faults: list[Remark] = []

    def wrong(self, field: str, rule: str, **args: Arg) -> None:
        """Note a rule that the row breaks."""
        self.faults.append(self._remark(field, message(f"notices-rule-{rule}", **args)))

    def odd(self, field: str, rule: str, **args: Arg) -> None:
        """Note what is odd and was read as far as it goes."""
        self.remarks.append(self._remark(field, message(f"notices-rule-{rule}", **args)))

    def ref(self, field: str) -> str:
        """Return the id of the row; without one it could never be found again."""
        value = self._row.get(field)
        text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
        if not isinstance(text, str) or not clean(text):
            self.wrong(field, "no-id")
            return ""
        if len(text) > LONGEST_REF:
            self.wrong(field, "long", maximum=LONGEST_REF)
        return clean(text)[:LONGEST_REF]

    def text(self, field: str, longest: int = LONGEST_TEXT) -> str:
        """Return a text without its margins; empty where there is none."""
        return self._text(field, self._row.get(field), longest)

    def name(self, field: str) -> str:
        """Return a name, as it is compared."""
        return self.as_name(field, self._row.get(field))

    def as_name(self, field: str, value: Any) -> str:
        """Read a value as a name."""
        given = value if isinstance(value, str) else ""
        text = self._text(field, value, LONGEST_NAME)
        if text and text != " ".join(given.split()):
            self.odd(field, "hidden")
        if looks_alike(text):
            self.odd(field, "look-alike")
        return text

    def texts(self, field: str, longest: int = LONGEST_CODE) -> tuple[str, ...]:
        """Return a list of texts; a single text is a list of one."""
        value = self._row.get(field)
        if value is None:
            return ()
        if isinstance(value, str):
            value = [value]
        if not isinstance(value, list):
            self.wrong(field, "list")
            return ()
        if len(value) > MOST_VALUES:
            self.wrong(field, "many", maximum=MOST_VALUES)
            return ()
        found = (self._text(f"{field}[{at}]", one, longest) for at, one in enumerate(value))
        return tuple(text for text in found if text)

    def number(self, field: str) -> float:
        """Return a number, 0 where there is none."""
        value = self._row.get(field)
        if value is None:
            return 0.0
        if isinstance(value, bool) or not isinstance(value, int | float):
            self.wrong(field, "number")
            return 0.0
        if not 0 <= value <= 1000:
            self.odd(field, "range")
            return 0.0
        return float(value)

    def objects(self, field: str) -> tuple[Mapping[str, Any], ...]:
        """Return a list of objects."""
        value = self._row.get(field)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            self.wrong(field, "objects")
            return ()
        if len(value) > MOST_VALUES:
            self.wrong(field, "many", maximum=MOST_VALUES)
            return ()
        return tuple(value)

    def birth(self, field: str, value: Any) -> PartialDate | None:
        """Read a date of birth as far as it can exist."""
        if value is None or value == "":
            return None
        if isinstance(value, bool) or not isinstance(value, str | int):
            self.wrong(field, "text")
            return None
        read = read_birth(clean(str(value)))
        if read.note is not None:
            self.remarks.append(self._remark(field, read.note))
        return read.birth

    def state(self, field: str, code: str) -> str:
        """Return the code of a state as it is compared, or as stated where nobody knows it."""
        if not code:
            return ""
        known = known_state(code)
        if not known:
            self.odd(field, "state", value=code)
        return known or code.upper()

    def _remark(self, field: str, why: Message) -> Remark:
        """Name the field; of a field that the sender named, only what can be read."""
        return Remark(clean(self._within + field)[:LONGEST_REF], why)

    def _text(self, field: str, value: Any, longest: int) -> str:
        if value is None:
            return ""
        if not isinstance(value, str):
            self.wrong(field, "text")
            return ""
        if len(value) > longest:
            self.wrong(field, "long", maximum=longest)
            return ""
        return clean(value)


def clean(text: str) -> str:
    """Return a text without marks that are not seen, its spaces single."""
    seen = (
        " " if one in "\n\r\t" else one
        for one in text
        if one in "\n\r\t\u200c" or unicodedata.category(one) not in ("Cc", "Cf", "Cs", "Co")
    )
    return " ".join("".join(seen).split())
