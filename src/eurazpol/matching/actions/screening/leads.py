"""What is written of a screening: leads, explained, as rows of a table or as JSON lines."""

import csv
import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from eurazpol.kernel.catalogue import Catalogue
from eurazpol.kernel.texts import Lang, Message
from eurazpol.matching.domain.candidate import Candidate
from eurazpol.matching.domain.linkage import Duplicate
from eurazpol.matching.domain.person.comparison import Field
from eurazpol.matching.domain.person.record import PersonRecord
from eurazpol.matching.domain.sheet.rows import Fault

_FIXED = (
    "query_line", "query_id", "query_name", "query_date_of_birth",
    "candidate_id", "candidate_name", "candidate_date_of_birth", "score", "band",
)  # fmt: skip
TITLES = (*_FIXED, *(field.value.replace("-", "_") for field in Field))
PAIR_TITLES = (
    "cluster", "chance", "left_id", "left_name", "left_date_of_birth", "right_id", "right_name",
    "right_date_of_birth", *TITLES[_FIXED.index("score") :],
)  # fmt: skip
FAULT_TITLES = ("list", "line", "taken", "rule", "text", "row")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_MOST_KEPT = 20_000


class Form(StrEnum):
    """How leads are written."""

    CSV = "csv"
    JSONL = "jsonl"


@dataclass(frozen=True, slots=True)
class Query:
    """The row of the queries that is answered."""

    line: int
    record: PersonRecord


class Writer:
    """Writes leads in one language; what it has said once it does not put together again."""

    def __init__(self, form: Form, catalogue: Catalogue, lang: Lang) -> None:
        self._form = form
        self._catalogue = catalogue
        self._lang: Lang = lang
        self._said: dict[str, str] = {}

    def head(self, titles: tuple[str, ...] = TITLES) -> str:
        """Return what stands before the first lead, or pair (``PAIR_TITLES``)."""
        return cells(titles) if self._form is Form.CSV else ""

    def lead(self, query: Query, candidate: Candidate | None) -> str:
        """Return one lead; without a candidate, that there is none."""
        if self._form is Form.CSV:
            return cells(self._cells(query, candidate))
        return json.dumps(self._data(query, candidate), ensure_ascii=False) + "\n"

    def pair(self, found: Duplicate) -> str:
        """Return two records of one register that may be one person."""
        link, right = found.link, found.candidate
        if self._form is Form.CSV:
            both = (*_three(found.left), *_three(right.record))
            return cells((link.cluster, f"{link.chance:.4f}", *both, *self._judged(right)))
        data = {
            "cluster": link.cluster, "chance": round(link.chance, 4), "left": _person(found.left),
            "right": _person(right.record), **self._data_of(right),
        }  # fmt: skip
        return json.dumps(data, ensure_ascii=False) + "\n"

    def fault(self, where: str, line: int, fault: Fault, text: str) -> str:
        """Return the row of a rule that a line breaks; the rows of faults are always a table."""
        taken = "no" if fault.rule.sets_aside else "yes"
        return cells((where, line, taken, fault.rule.value, self._text(fault.text), text))

    def _cells(self, query: Query, candidate: Candidate | None) -> tuple[object, ...]:
        asked = (query.line, *_three(query.record))
        if candidate is None:
            return (*asked, *([""] * (len(TITLES) - len(asked))))
        return (*asked, *_three(candidate.record), *self._judged(candidate))

    def _judged(self, candidate: Candidate) -> tuple[str, ...]:
        parts = (
            f"{self._text(part.verdict.text)}: {self._reasons(part.reasons)}"
            for part in candidate.comparison.parts
        )
        return (f"{candidate.score:.4f}", candidate.band.value, *parts)

    def _data(self, query: Query, candidate: Candidate | None) -> Mapping[str, Any]:
        asked = {"line": query.line, **_person(query.record)}
        if candidate is None:
            return {"query": asked, "candidate": None}
        return {
            "query": asked, "candidate": _person(candidate.record), **self._data_of(candidate)
        }  # fmt: skip

    def _data_of(self, candidate: Candidate) -> Mapping[str, Any]:
        return {
            "score": round(candidate.score, 4),
            "band": candidate.band.value,
            "parts": [
                {
                    "field": part.field.value,
                    "verdict": part.verdict.value,
                    "weight": round(part.weight, 2),
                    "reasons": [self._text(reason) for reason in part.reasons],
                }
                for part in candidate.comparison.parts
            ],
        }

    def _reasons(self, reasons: tuple[Message, ...]) -> str:
        return "; ".join(map(self._text, reasons))

    def _text(self, what: Message) -> str:
        key = repr((what.id, sorted(what.args.items(), key=lambda entry: entry[0])))
        text = self._said.get(key)
        if text is None:
            if len(self._said) >= _MOST_KEPT:
                self._said.clear()
            text = self._said[key] = self._catalogue.render(what, self._lang)
        return text


def cells(values: tuple[object, ...]) -> str:
    """Return one row of a table, in which no spreadsheet takes a cell for a formula."""
    row = io.StringIO()
    csv.writer(row, lineterminator="\n").writerow([_cell(str(value)) for value in values])
    return row.getvalue()


def _cell(text: str) -> str:
    plain = text.replace("\r", " ").replace("\n", " ").replace("\0", "")
    return f"'{plain}" if plain.startswith(_FORMULA) else plain


def _three(record: PersonRecord) -> tuple[str, str, str]:
    """Return id, name and date of birth."""
    name = record.names[0].full if record.names else ""
    return record.id, name, str(record.birth) if record.birth else ""


def _person(record: PersonRecord) -> dict[str, str]:
    return dict(zip(("id", "name", "date_of_birth"), _three(record), strict=True))
