"""OWASP ASVS 5.0, item by item: ``docs/asvs.yaml`` is the data, ``docs/asvs.md`` comes from it.

``python -m tests.asvs`` prints the counts of each chapter and fails if a named test does not exist;
``--write`` writes the document anew. Every item of levels 1 and 2 is there, and of level 3 in the
chapters V6, V8, V11, V12, V14 and V16. An item is *met* by named tests, *exempt* because what it is
about does not exist here, or *not met*, each with its reason.
"""

import re
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[1]
DATA, PAGE = ROOT / "docs" / "asvs.yaml", ROOT / "docs" / "asvs.md"
STATES = ("met", "exempt", "not met")
CHAPTERS = {
    "V1": "Encoding and sanitisation", "V2": "Validation and business logic",
    "V3": "Web frontend", "V4": "Interface and web service", "V5": "Files",
    "V6": "Authentication", "V7": "Sessions", "V8": "Authorisation",
    "V9": "Self-contained tokens", "V10": "OAuth and OpenID Connect", "V11": "Cryptography",
    "V12": "Secure communication", "V13": "Configuration", "V14": "Data protection",
    "V15": "Secure coding and architecture", "V16": "Logging and errors", "V17": "WebRTC",
}  # fmt: skip
ITEMS_OF_STANDARD = {
    "V1": 27, "V2": 11, "V3": 19, "V4": 10, "V5": 9, "V6": 47, "V7": 18, "V8": 13, "V9": 7,
    "V10": 29, "V11": 24, "V12": 12, "V13": 13, "V14": 13, "V15": 13, "V16": 17, "V17": 7,
}  # fmt: skip
"""How many items of the levels above the standard has, by chapter."""
_HEAD = """# OWASP ASVS 5.0

Every item of levels 1 and 2, and of level 3 in V6, V8, V11, V12, V14 and V16, in our own short
words; the standard's text is at <https://github.com/OWASP/ASVS>. Written from `docs/asvs.yaml` by
`python -m tests.asvs --write`; `python -m tests.asvs` counts, and fails if a test that is named
here does not exist. *Not met* is said as it is.
"""


@dataclass(frozen=True)
class Item:
    """One item; ``tests`` are ``<folder>/<module>::<function>`` under ``tests/``."""

    id: str
    level: int
    what: str
    state: str
    tests: tuple[str, ...] = ()
    note: str = ""

    @property
    def chapter(self) -> str:
        return self.id.partition(".")[0]


def read() -> list[Item]:
    """Read the data."""
    rows = yaml.safe_load(DATA.read_text(encoding="utf-8"))
    return [Item(**{**row, "tests": tuple(row.get("tests", ()))}) for row in rows]


def faults(items: list[Item]) -> list[str]:
    """Return what is wrong: a test that is not there, an item without test or reason, a gap."""
    found = []
    for item in items:
        if item.state not in STATES:
            found.append(f"{item.id}: no state {item.state!r}")
        if item.state == "met" and not item.tests:
            found.append(f"{item.id}: met, but by no test")
        if item.state != "met" and not item.note:
            found.append(f"{item.id}: no reason")
        found += [f"{item.id}: no test {name}" for name in item.tests if not exists(name)]
    for chapter, count in ITEMS_OF_STANDARD.items():
        ids = [item.id for item in items if item.chapter == chapter]
        if len(set(ids)) != count or len(ids) != count:
            found.append(f"{chapter}: {len(ids)} items, the standard has {count}")
    return found


def exists(name: str) -> bool:
    """Whether there is such a test."""
    module, _, function = name.partition("::")
    path = ROOT / "tests" / f"{module}.py"
    if not function or not path.is_file():
        return False
    text = path.read_text(encoding="utf-8")
    return re.search(rf"^def {re.escape(function)}\(", text, re.MULTILINE) is not None


def counts(items: list[Item]) -> list[tuple[str, ...]]:
    """Return rows of a table: chapter, how many items, how many of each state."""
    rows = []
    for chapter, title in CHAPTERS.items():
        states = Counter(item.state for item in items if item.chapter == chapter)
        numbers = (sum(states.values()), *(states[state] for state in STATES))
        rows.append((f"{chapter} {title}", *map(str, numbers)))
    states = Counter(item.state for item in items)
    rows.append(("all", str(len(items)), *(str(states[state]) for state in STATES)))
    return rows


def page(items: list[Item]) -> str:
    """Write the document."""
    lines = [
        _HEAD,
        "| chapter | items | met | exempt | not met |",
        "| --- | --: | --: | --: | --: |",
    ]
    lines += ["| " + " | ".join(row) + " |" for row in counts(items)]
    for chapter, title in CHAPTERS.items():
        lines += [
            "",
            f"## {chapter} {title}",
            "",
            "| item | level | what | how |",
            "| --- | --: | --- | --- |",
        ]
        lines += [_row(item) for item in items if item.chapter == chapter]
    return "\n".join(lines) + "\n"


def _row(item: Item) -> str:
    state = "" if item.state == "met" else f"**{item.state}**: "
    parts = [f"{state}{item.note}"] if item.note else []
    parts += [f"`{name}`" for name in item.tests]
    return f"| {item.id} | {item.level} | {item.what} | {'<br>'.join(parts)} |"


def main() -> int:
    """Print the counts; return 1 if something is wrong."""
    items = read()
    if "--write" in sys.argv:
        PAGE.write_text(page(items), encoding="utf-8")
    for name, *numbers in (("", "items", *STATES), *counts(items)):
        print(f"{name:<34}" + "".join(f"{number:>9}" for number in numbers))  # noqa: T201
    wrong = faults(items)
    for fault in wrong:
        print(fault, file=sys.stderr)  # noqa: T201
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
