"""Run worked scenarios and say aspect by aspect whether the engine agrees.

Format: ``scenarios_open.yaml`` (id, title, inputs, expected). Unknown keys are errors. The rule of
agreement: expected instruments are present with their role and no other is primary; the decision is
equal; the same set of ground ids, with nature and instrument where named; the same set of missing
papers; every expected limit is met by one with the same rule, day and readings; other keys are
equal, ``verify``, ``follow_up`` and ``human_review`` contain every expected id or word.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from eurazpol.kernel.catalogue import Catalogue
from eurazpol.kernel.texts import Lang
from eurazpol.law.actions.read_yaml import read_yaml
from eurazpol.law.domain.assessment import Assessment
from eurazpol.law.domain.book import LawBook
from eurazpol.law.domain.engine import assess
from eurazpol.law.domain.errors import ScenarioError
from eurazpol.law.domain.facts import parse_facts

FILE_KEYS = {"id", "note", "as_of", "decision_values", "scenarios", "title"}
SCENARIO_KEYS = {
    "id", "title", "tricky", "inputs", "expected", "reasoning", "confidence", "disputed",
}  # fmt: skip
MAIN = ("instruments", "decision", "refusal_grounds", "missing_documents", "deadlines")
OTHER = (
    "adapted_sentence_months", "custody_status_on_as_of", "must_release_by", "must_not_use",
    "must_not_refuse_for", "human_review", "verify", "follow_up", "decider", "kz_authority",
    "alternative", "if_not_confirmed", "complaint_in_time", "surrender_itself", "flag",
    "naive_expiry", "constitution_citation",
)  # fmt: skip
ENTRY_KEYS = {
    "instruments": {"id", "role", "why"},
    "refusal_grounds": {"id", "nature", "article", "instrument"},
    "deadlines": {"id", "rule", "date", "at", "alarm", "outer_literal", "article", "note"},
}
_WORD = re.compile(r"[A-Za-z0-9_]+")


@dataclass(frozen=True, slots=True)
class Scenario:
    """One worked scenario."""

    id: str
    title: str
    inputs: Mapping[str, Any]
    expected: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the engine did on one scenario; an aspect is ``None`` when nothing is expected."""

    id: str
    title: str
    aspects: Mapping[str, bool | None]
    differences: tuple[str, ...]
    result: Mapping[str, Any]

    @property
    def agrees(self) -> bool:
        """Whether no expected aspect differs."""
        return all(value is not False for value in self.aspects.values())


def read_scenarios(path: Path) -> tuple[Scenario, ...]:
    """Read a file of scenarios; raise :class:`ScenarioError` for unknown keys."""
    data = _mapping(read_yaml(path), "$")
    _only(data, FILE_KEYS, "$")
    rows = data.get("scenarios")
    if not isinstance(rows, list):
        raise ScenarioError("law-scenario-list", field="$.scenarios")
    found = tuple(_scenario(row, f"$.scenarios[{at}]") for at, row in enumerate(rows))
    ids = [item.id for item in found]
    for id_ in ids:
        if ids.count(id_) > 1:
            raise ScenarioError("law-scenario-twice", field="$.scenarios", value=id_)
    return found


def _mapping(value: Any, path: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise ScenarioError("law-scenario-mapping", field=path)
    return value


def _only(value: Mapping[str, Any], allowed: Iterable[str], path: str) -> None:
    for key in value:
        if key not in allowed:
            raise ScenarioError("law-scenario-key", field=f"{path}.{key}", value=key)


def _scenario(value: Any, path: str) -> Scenario:
    row = _mapping(value, path)
    _only(row, SCENARIO_KEYS, path)
    for key in ("id", "inputs", "expected"):
        if key not in row:
            raise ScenarioError("law-fact-missing", field=f"{path}.{key}")
    expected = _mapping(row["expected"], f"{path}.expected")
    _only(expected, (*MAIN, *OTHER), f"{path}.expected")
    for name, keys in ENTRY_KEYS.items():
        entries = expected.get(name) or []
        if not isinstance(entries, list):
            raise ScenarioError("law-scenario-entries", field=f"{path}.expected.{name}")
        for at, entry in enumerate(entries):
            where = f"{path}.expected.{name}[{at}]"
            _only(_mapping(entry, where), keys, where)
    inputs = _mapping(row["inputs"], f"{path}.inputs")
    return Scenario(str(row["id"]), str(row.get("title") or ""), inputs, expected)


def run(
    scenario: Scenario, book: LawBook, texts: Catalogue, lang: Lang, as_of: date | None = None
) -> Outcome:
    """Assess one scenario and compare."""
    answer = assess(parse_facts(scenario.inputs, book), book, as_of)
    result = as_expected(answer, texts, lang)
    aspects: dict[str, bool | None] = {}
    differences: list[str] = []
    for name in (*MAIN, *(key for key in OTHER if key in scenario.expected)):
        if name not in scenario.expected:
            aspects[name] = None
            continue
        found = _compare(name, scenario.expected[name], result)
        aspects[name] = not found
        differences.extend(f"{name}: {text}" for text in found)
    return Outcome(scenario.id, scenario.title, aspects, tuple(differences), result)


def as_expected(answer: Assessment, texts: Catalogue, lang: Lang) -> dict[str, Any]:
    """Return the answer in the shape of ``expected``."""
    result: dict[str, Any] = {
        "instruments": [
            {
                "id": item.id,
                "role": item.role.value,
                "why": "; ".join(texts.render(reason, lang) for reason in item.reasons),
            }
            for item in answer.instruments
        ],
        "decision": answer.decision.value,
        "refusal_grounds": [
            {
                "id": ground.id,
                "nature": ground.nature.value,
                "article": ground.citation.article,
                "instrument": ground.citation.instrument,
            }
            for ground in answer.refusal_grounds
        ],
        "missing_documents": list(answer.missing_papers),
        "deadlines": [_deadline(limit) for limit in answer.limits],
    }
    for key, value in answer.extra.items():
        result[key] = _plain(value)
    return result


def _deadline(limit: Any) -> dict[str, Any]:
    timed = isinstance(limit.due, datetime)
    row = {"id": limit.id, "rule": limit.rule, "at" if timed else "date": _plain(limit.due)}
    if limit.alarm:
        row["alarm"] = _plain(limit.alarm)
    if limit.outer:
        row["outer_literal"] = _plain(limit.outer)
    row["article"] = " ".join(
        part for part in (limit.citation.instrument, limit.citation.article) if part
    )
    return row


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value


def _compare(name: str, expected: Any, result: Mapping[str, Any]) -> list[str]:
    """Return the differences of one aspect in words."""
    found = result.get(name)
    if name in _LISTS:
        return _LISTS[name](expected or [], found or [])
    if isinstance(expected, list) and isinstance(found, list):
        return _sets(expected, found)
    return [] if expected == found else [f"expected {expected!r}, found {found!r}"]


def _sets(expected: Iterable[str], found: Iterable[str]) -> list[str]:
    wanted, have = set(expected), set(found)
    texts = [f"not found: {item}" for item in sorted(wanted - have)]
    return texts + [f"not expected: {item}" for item in sorted(have - wanted)]


def _instruments(expected: list[Any], found: list[Any]) -> list[str]:
    roles = {item["id"]: item["role"] for item in found}
    texts = [
        f"{item['id']}: expected {item['role']}, found {roles.get(item['id'])}"
        for item in expected
        if roles.get(item["id"]) != item["role"]
    ]
    wanted = {item["id"] for item in expected if item["role"] == "primary"}
    more = [id_ for id_, role in roles.items() if role == "primary" and id_ not in wanted]
    return texts + [f"{id_}: primary, not expected" for id_ in more]


def _grounds(expected: list[Any], found: list[Any]) -> list[str]:
    texts = _sets({item["id"] for item in expected}, {item["id"] for item in found})
    for item in expected:
        keys = [key for key in ("id", "nature", "instrument") if key in item]
        if not any(all(one[key] == item[key] for key in keys) for one in found):
            texts.append(f"{item['id']}: no {item.get('nature')} by {item.get('instrument')}")
    return texts


def _limit(expected: Mapping[str, Any], found: list[Any]) -> list[str]:
    keys = [key for key in ("rule", "date", "at", "alarm", "outer_literal") if key in expected]
    if any(all(one.get(key) == expected[key] for key in keys) for one in found):
        return []
    said = ", ".join(f"{key}={expected[key]}" for key in keys)
    near = [one for one in found if one["rule"] == expected.get("rule")]
    return [f"{expected.get('id')}: none with {said}; found {near}"]


def _contained(expected: Any, found: Any) -> list[str]:
    if isinstance(expected, bool):
        return [] if expected == bool(found) else [f"expected {expected!r}, found {found!r}"]
    have = {word for item in found or [] for word in _WORD.findall(str(item))}
    wanted = {
        word
        for item in expected
        for word in _WORD.findall(str(item))
        if "_" in word or word in have
    } | {str(item) for item in expected if _WORD.fullmatch(str(item))}
    return [f"not found: {word}" for word in sorted(wanted - have)]


def _limits(expected: list[Any], found: list[Any]) -> list[str]:
    return [text for entry in expected for text in _limit(entry, found)]


_LISTS: Mapping[str, Callable[[Any, Any], list[str]]] = {
    "instruments": _instruments,
    "refusal_grounds": _grounds,
    "deadlines": _limits,
    "missing_documents": _sets,
    "verify": _contained,
    "follow_up": _contained,
    "human_review": _contained,
}


def totals(outcomes: Iterable[Outcome]) -> dict[str, Any]:
    """Count scenarios and, aspect by aspect, how many of the expected ones agree."""
    rows = list(outcomes)
    aspects: dict[str, dict[str, int]] = {}
    for row in rows:
        for name, value in row.aspects.items():
            if value is not None:
                count = aspects.setdefault(name, {"agree": 0, "expected": 0})
                count["expected"] += 1
                count["agree"] += value
    return {
        "scenarios": len(rows),
        "agree": sum(row.agrees for row in rows),
        "differ": sum(not row.agrees for row in rows),
        "aspects": aspects,
    }
