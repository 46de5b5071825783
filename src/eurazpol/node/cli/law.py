"""``eurazpol law``: the law engine on the command line; needs no database and no Django.

Exit status: 0 for an answer, 1 when scenarios differ, 2 for wrong input (the error names field and
rule).
"""

import json
import sys
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, cast

import click

from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.country import Country
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import LANGS, Lang
from eurazpol.law.actions.load import load_book
from eurazpol.law.actions.read_yaml import read_yaml
from eurazpol.law.actions.render import Renderer
from eurazpol.law.actions.scenarios import Outcome, Scenario, read_scenarios, run, totals
from eurazpol.law.domain import reading
from eurazpol.law.domain.engine import assess as assess_facts
from eurazpol.law.domain.errors import FactsError, ScenarioError
from eurazpol.law.domain.facts import parse_facts
from eurazpol.law.domain.treaties import treaties as treaties_between
from eurazpol.node.clock import system_clock

WRONG_INPUT = 2
_FILE = click.Path(path_type=Path)
_lang = click.option(
    "--lang", type=click.Choice(LANGS), default="en", help="Language of the answer."
)
_json = click.option("--json", "as_json", is_flag=True, help="Plain data instead of text.")


@click.group()
def law() -> None:
    """Ask the law engine: assess a request, list treaties, run scenarios."""


def _renderer(lang: str) -> Renderer:
    return Renderer(load_book(), catalogue(), cast("Lang", lang))


def _fail(error: EurazpolError, lang: str) -> None:
    click.echo(catalogue().error(error, cast("Lang", lang)), err=True)
    sys.exit(WRONG_INPUT)


def _say(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(line)


def _dump(value: Any) -> None:
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def _inputs(path: Path) -> Mapping[str, Any]:
    """Return the inputs in a file: a mapping of them, or one scenario that holds them."""
    value = reading.mapping(read_yaml(path), "$")
    inputs = value.get("inputs", value)
    if "inputs" in value:
        for key in value:
            if key not in (
                "id",
                "title",
                "tricky",
                "inputs",
                "expected",
                "reasoning",
                "confidence",
            ):
                raise ScenarioError("law-scenario-key", field=f"$.{key}", value=key)
    return reading.mapping(inputs, "inputs")


def _day(text: str | None, name: str) -> date | None:
    return reading.day(text, name) if text else None


@law.command()
@click.argument("file", type=_FILE)
@click.option("--as-of", help="Apply the law of this day (2026-01-15).")
@_lang
@_json
def assess(file: Path, as_of: str | None, lang: str, *, as_json: bool) -> None:
    """Assess the request in FILE and explain the answer."""
    try:
        renderer = _renderer(lang)
        facts = parse_facts(_inputs(file), renderer.book)
        answer = assess_facts(facts, renderer.book, _day(as_of, "--as-of"))
    except EurazpolError as error:
        _fail(error, lang)
        return
    if as_json:
        _dump(renderer.assessment_data(answer))
    else:
        _say(renderer.assessment_text(answer))


@law.command()
@click.argument("first")
@click.argument("second")
@click.option("--on", "on_day", help="Day to look at (2026-01-15); today by default.")
@_lang
@_json
def treaties(first: str, second: str, on_day: str | None, lang: str, *, as_json: bool) -> None:
    """List every instrument between the states FIRST and SECOND and how it stands."""
    try:
        renderer = _renderer(lang)
        pair = (reading.country(first, "FIRST"), reading.country(second, "SECOND"))
        if pair[0] == pair[1]:
            raise FactsError("law-fact-same-state", field="SECOND", value=second)
        day = _day(on_day, "--on") or system_clock().date()
        rows = treaties_between(renderer.book, pair, day)
    except EurazpolError as error:
        _fail(error, lang)
        return
    if as_json:
        _dump({
            "states": list(pair), "on": day.isoformat(),
            "instruments": [renderer.treaty_data(row) for row in rows],
        })  # fmt: skip
        return
    names = {"a": Country(pair[0]), "b": Country(pair[1])}
    click.echo(renderer.word("law-treaties-title", day=day, **names))
    if not rows:
        click.echo(renderer.word("law-treaties-none", **names))
    for row in rows:
        _say(renderer.treaty_text(row))


@law.command()
@click.argument("file", type=_FILE)
@_lang
@_json
def scenarios(file: Path, lang: str, *, as_json: bool) -> None:
    """Run every scenario of FILE; exit status 1 if any differs."""
    try:
        renderer = _renderer(lang)
        outcomes = [_run(scenario, renderer) for scenario in read_scenarios(file)]
    except EurazpolError as error:
        _fail(error, lang)
        return
    found = totals(outcomes)
    if as_json:
        _dump({"scenarios": [_outcome(row) for row in outcomes], "totals": found})
    else:
        _say(_report(outcomes, found, renderer))
    if found["differ"]:
        sys.exit(1)


def _run(scenario: Scenario, renderer: Renderer) -> Outcome:
    """Run one scenario; an error names the scenario too."""
    try:
        return run(scenario, renderer.book, renderer.texts, renderer.lang)
    except EurazpolError as error:
        raise error.at(f"{scenario.id}: {error.field or 'inputs'}") from None


def _outcome(row: Outcome) -> dict[str, Any]:
    return {
        "id": row.id,
        "agrees": row.agrees,
        "aspects": dict(row.aspects),
        "differences": list(row.differences),
        "result": dict(row.result),
    }


def _report(outcomes: list[Outcome], found: Mapping[str, Any], renderer: Renderer) -> Iterable[str]:
    for row in outcomes:
        word = "law-scenario-agrees" if row.agrees else "law-scenario-differs"
        yield f"{row.id}: {renderer.word(word)} — {row.title}"
        for text in row.differences:
            yield f"    {text}"
    for name, count in found["aspects"].items():
        yield f"{name}: {count['agree']}/{count['expected']}"
    yield renderer.word("law-scenarios-total", agree=found["agree"], all=found["scenarios"])
