"""``eurazpol names``: two names compared, and the comparison measured; no node, no database.

Exit status: 0 for an answer, 2 for a file that cannot be used.
"""

import json
from dataclasses import asdict
from pathlib import Path
from time import process_time
from typing import cast

import click

from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.finding import Outcome
from eurazpol.kernel.texts import Lang
from eurazpol.matching.actions.bench_names import Figures, NameBench, bench_names, read_pairs
from eurazpol.matching.domain.names import NAME_THRESHOLD, compare_names, prepare
from eurazpol.node.cli.spoken import SpokenCommand, SpokenGroup, fail, lang_option

WRONG_INPUT = 2
_SIGNS = {Outcome.HOLDS: "+", Outcome.FAILS: "−", Outcome.UNKNOWN: "?"}
_json = click.option("--json", "as_json", is_flag=True, help="matching-names-help-json")


@click.group(cls=SpokenGroup, help="matching-names-help")
def names() -> None:
    """Compare names of persons in every spelling."""


@names.command(cls=SpokenCommand, help="matching-names-help-compare")
@click.argument("first", metavar="A")
@click.argument("second", metavar="B")
@lang_option
@_json
def compare(first: str, second: str, lang: str, *, as_json: bool) -> None:
    """Say whether A and B may be names of one person, and why."""
    speaks = cast("Lang", lang)
    one, two = prepare(first), prepare(second)
    verdict = compare_names(one, two)
    band = catalogue().text(f"matching-band-{verdict.band.value}", speaks)
    reasons = [(found, catalogue().render(found.reason, speaks)) for found in verdict.findings]
    if as_json:
        click.echo(json.dumps({
            "score": round(verdict.score, 4), "threshold": NAME_THRESHOLD,
            "band": verdict.band.value,
            "reasons": [
                {"code": found.code, "outcome": found.outcome.value, "text": text}
                for found, text in reasons
            ],
        }, ensure_ascii=False, indent=2))  # fmt: skip
        return
    click.echo(catalogue().text(
        "matching-names-verdict", speaks, first=one.text or "—", second=two.text or "—", band=band,
        score=str(round(verdict.score * 100)), threshold=str(round(NAME_THRESHOLD * 100)),
    ))  # fmt: skip
    for found, text in reasons:
        click.echo(f"  {_SIGNS[found.outcome]} {text}")


@names.command(cls=SpokenCommand, help="matching-names-help-bench")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@lang_option
@_json
def bench(file: Path, lang: str, *, as_json: bool) -> None:
    """Measure the comparison on FILE at the product's threshold."""
    speaks = cast("Lang", lang)
    try:
        found = read_pairs(file)
    except EurazpolError as error:
        fail(error, lang, WRONG_INPUT)
        return
    for row, reason in found.bad:
        told = catalogue().render(reason, speaks)
        said = catalogue().text("matching-names-bench-bad", speaks, row=str(row), reason=told)
        click.echo(said, err=True)
    result = bench_names(found.pairs, process_time)
    if as_json:
        click.echo(json.dumps(_as_data(result), indent=2))
    else:
        _say(result, found.other, speaks)


def _as_data(result: NameBench) -> dict[str, object]:
    return {
        "n": result.n,
        **_rounded(result.figures),
        "us_per_pair": round(result.us_per_pair, 2),
        "curve": [_rounded(figures) for figures in result.curve],
    }


def _rounded(figures: Figures) -> dict[str, float]:
    return {name: round(value, 4) for name, value in asdict(figures).items()}


def _say(result: NameBench, other: int, lang: Lang) -> None:
    text = catalogue().text
    click.echo(text("matching-names-bench-pairs", lang, n=result.n, other=other))
    shown = {name: f"{value:.3f}" for name, value in asdict(result.figures).items()}
    click.echo(text("matching-names-bench-figures", lang, **shown))
    click.echo(text("matching-names-bench-time", lang, us=f"{result.us_per_pair:.1f}"))
    click.echo("\n" + text("matching-names-bench-curve", lang))
    for each in result.curve:
        click.echo(
            f"{each.threshold:<11.2f}{each.precision:<11.3f}{each.recall:<8.3f}"
            f"{each.f1:<7.3f}{each.fpr:.4f}"
        )
