"""``eurazpol stats check`` and ``import``: published series on the command line.

Exit status of ``check``: 0 for an answer, 1 when a known case is judged otherwise, 2 for a file
that breaks a rule (the error names file, row, field and rule).
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from eurazpol.access.domain.actor import Actor
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import LANGS, Lang
from eurazpol.legal_statistics.actions.packaged import (
    example_files,
    packaged_files,
    relations,
)
from eurazpol.legal_statistics.actions.read_files import (
    Brought,
    disagreeing,
    read_bounded,
    read_files,
)
from eurazpol.legal_statistics.domain.checks.relation import Finding, Verdict
from eurazpol.legal_statistics.domain.checks.run import Report
from eurazpol.legal_statistics.domain.checks.run import check as run_checks
from eurazpol.node.cli.common import enter, folder_option, load

WRONG_INPUT = 2
FILES = click.Path(exists=True, dir_okay=False, path_type=Path)
lang_option = click.option(
    "--lang", type=click.Choice(LANGS), default="en", help="Language of texts."
)
json_option = click.option("--json", "as_json", is_flag=True, help="Plain data instead of text.")


def fail(error: EurazpolError, lang: Lang) -> None:
    """End with the error in one line."""
    click.echo(catalogue().error(error, lang), err=True)
    sys.exit(WRONG_INPUT)


@click.command()
@click.argument("files", nargs=-1, type=FILES)
@click.option("--accused", is_flag=True, help="Show only what is not consistent.")
@lang_option
@json_option
def check(files: tuple[Path, ...], lang: Lang, *, accused: bool, as_json: bool) -> None:
    """Check series of FILES for contradictions; the packaged example series if none is named.

    A file with the columns case_id and verdict among FILES holds known cases: the verdicts are
    compared with it.
    """
    try:
        brought = read_files(files or packaged_files())
        report = run_checks(brought.cells, brought.tables, relations())
    except EurazpolError as error:
        fail(error, lang)
        return
    differ = disagreeing(report.declared, brought.known)
    if as_json:
        click.echo(json.dumps(_data(report, brought, differ, lang), ensure_ascii=False, indent=2))
    else:
        for line in _lines(report, brought, differ, lang, only_accused=accused):
            click.echo(line)
    if differ:
        sys.exit(1)


def _data(report: Report, brought: Brought, differ: tuple[str, ...], lang: Lang) -> dict[str, Any]:
    return {
        "figures": report.figures,
        "counts": {verdict.value: report.count(verdict) for verdict in Verdict},
        "declared": [_finding(one, lang) for one in report.declared],
        "automatic": [_finding(one, lang) for one in report.automatic],
        "left_out": list(report.left_out),
        "known_cases": len(brought.known),
        "differ": list(differ),
    }


def _finding(one: Finding, lang: Lang) -> dict[str, Any]:
    texts = catalogue()
    return {
        "id": one.id,
        "subject": texts.value(one.subject, lang),
        "rule": one.rule.value,
        "stated": one.outcome.stated,
        "recomputed": one.outcome.recomputed,
        "formula": one.outcome.formula,
        "verdict": one.verdict.value,
        "because": texts.render(one.outcome.because, lang),
        "source": one.source,
        "cells": [f"{cell.file}:{cell.row}" for cell in one.cells],
    }


def _lines(
    report: Report, brought: Brought, differ: tuple[str, ...], lang: Lang, *, only_accused: bool
) -> Iterator[str]:
    texts = catalogue()
    for one in (*report.declared, *report.automatic):
        if only_accused and one.verdict is Verdict.CONSISTENT:
            continue
        data = _finding(one, lang)
        yield f"{one.id}: {texts.render(one.verdict.text, lang)} — {data['subject']}"
        for name in ("stated", "recomputed", "formula", "because", "source"):
            yield f"    {texts.text(f'legal_statistics-check-{name}', lang)}: {data[name]}"
    counts = {verdict.value: report.count(verdict) for verdict in Verdict}
    yield texts.text("legal_statistics-check-total", lang, figures=report.figures, **counts)
    if brought.known:
        agree = len(brought.known) - len(differ)
        yield texts.text("legal_statistics-check-known", lang, agree=agree, all=len(brought.known))
        yield from (f"    {id_}" for id_ in differ)


@click.command("import")
@click.argument("files", nargs=-1, type=FILES)
@folder_option
@click.option("--login", help="Officer who brings them in; the machine itself if left out.")
@click.option(
    "--standing", type=click.Choice(["provisional", "final"]), default="final", show_default=True
)
@click.option("--reason", default="", help="Why figures that stand here already are changed.")
@lang_option
def import_(
    files: tuple[Path, ...], folder: Path, login: str | None, standing: str, reason: str, lang: Lang
) -> None:
    """Bring series of FILES into the node; the packaged examples if none is named."""
    enter(folder)
    load()
    from eurazpol.access.actions.queries import actor_by_login  # noqa: PLC0415 - needs the set-up
    from eurazpol.legal_statistics.actions.import_series import (  # noqa: PLC0415
        FileOrder,
        import_series,
    )
    from eurazpol.legal_statistics.domain.figures import Standing  # noqa: PLC0415
    from eurazpol.node.wiring import services  # noqa: PLC0415

    clock = services().statistics.clock
    try:
        actor = actor_by_login(login) if login else Actor.system("setup")
        for path in files or example_files():
            order = FileOrder(path.name, read_bounded(path), Standing(standing), reason)
            done = import_series(order, actor=actor, now=clock())
            click.echo(
                catalogue().text(
                    "legal_statistics-imported-line", lang, file=done.file, rows=done.rows,
                    added=done.added, revised=done.revised, unchanged=done.unchanged,
                )
            )  # fmt: skip
    except EurazpolError as error:
        fail(error, lang)


def commands() -> tuple[click.Command, ...]:
    """Return the commands about series, for the group ``stats``."""
    return (check, import_)
