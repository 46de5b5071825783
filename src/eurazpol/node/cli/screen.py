"""``eurazpol screen``: a list of persons against another; needs no node and no database.

Exit status: 0 when every row was taken, 3 when rows were set aside (they lie beside the file of
leads), 2 for a list or an option that cannot be used, 130 when it was interrupted; the same command
goes on.
"""

import os
import sys
from pathlib import Path
from typing import Any, cast

import click

from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Lang
from eurazpol.node.cli.spoken import SpokenCommand, fail, lang_option

WRONG_INPUT, SET_ASIDE, INTERRUPTED = 2, 3, 130
_IN = click.Path(exists=True, dir_okay=False, path_type=Path)
_OUT = click.Path(dir_okay=False, path_type=Path)


@click.command(cls=SpokenCommand, help="node-screen-help")
@click.option("--register", required=True, type=_IN, help="node-screen-register")
@click.option("--queries", required=True, type=_IN, help="node-screen-queries")
@click.option("--out", required=True, type=_OUT, help="node-screen-out")
@click.option("--format", "form", type=click.Choice(("csv", "jsonl")), help="node-screen-format")
@click.option(
    "--limit", type=click.IntRange(1, 100), default=5, show_default=True, help="node-screen-limit"
)
@click.option("--threshold", type=click.FloatRange(0, 1), help="node-screen-threshold")
@click.option("--every-query", is_flag=True, help="node-screen-every-query")
@click.option("--processes", type=click.IntRange(1, 64), help="node-screen-processes")
@click.option("--register-encoding", default="", help="node-screen-encoding")
@click.option("--queries-encoding", default="", help="node-screen-encoding")
@lang_option
def screen(
    register: Path, queries: Path, out: Path, form: str | None, lang: str, **given: Any
) -> None:
    """Screen a list against a register; every lead with its reasons."""
    from eurazpol.matching.actions.screening.leads import Form  # noqa: PLC0415 - heavy
    from eurazpol.matching.domain.person import LEAD_THRESHOLD  # noqa: PLC0415 - likewise
    from eurazpol.node.screening import Wish, run  # noqa: PLC0415 - likewise

    suffix = "jsonl" if out.suffix in {".jsonl", ".json", ".ndjson"} else "csv"
    threshold = given["threshold"]
    wish = Wish(
        register, queries, out, Form(form or suffix), cast("Lang", lang), given["limit"],
        LEAD_THRESHOLD if threshold is None else threshold, given["every_query"],
        given["processes"] or len(os.sched_getaffinity(0)),
        (given["register_encoding"], given["queries_encoding"]),
    )  # fmt: skip
    bar = _Bar(wish.lang)
    try:
        state, aside = run(wish, bar.tell)
    except EurazpolError as error:
        fail(error, lang, WRONG_INPUT)
        return
    except OSError as error:
        click.echo(f"{error.filename or out}: {error.strerror}", err=True)
        sys.exit(WRONG_INPUT)
    except KeyboardInterrupt:
        click.echo(catalogue().text("node-screen-interrupted", wish.lang), err=True)
        sys.exit(INTERRUPTED)
    finally:
        bar.end()
    click.echo(catalogue().text(
        "node-screen-done", wish.lang, registered=state.registered, queries=state.queries,
        leads=state.leads, out=str(out),
    ))  # fmt: skip
    if state.left_out:
        click.echo(catalogue().text("node-screen-left-out", wish.lang, count=state.left_out))
    if state.set_aside or state.remarks:
        click.echo(catalogue().text(
            "node-screen-bad", wish.lang, aside=state.set_aside, remarks=state.remarks,
            file=str(aside),
        ), err=True)  # fmt: skip
    sys.exit(SET_ASIDE if state.set_aside else 0)


class _Bar:
    """A bar of progress on the terminal for each of the two lists; nothing where none looks on."""

    def __init__(self, lang: Lang) -> None:
        self._lang: Lang = lang
        self._phase = ""
        self._bar: Any = None
        self._done = 0

    def tell(self, told: Any) -> None:
        """Show how far it has come."""
        if told.phase != self._phase:
            self.end()
            label = catalogue().text(f"node-screen-phase-{told.phase}", self._lang)
            self._bar = click.progressbar(length=told.whole, label=label, file=sys.stderr)
            self._bar.__enter__()
            self._phase, self._done = told.phase, 0
        self._bar.update(told.done - self._done)
        self._done = told.done

    def end(self) -> None:
        """Leave the line of the bar."""
        if self._bar is not None:
            self._bar.__exit__(None, None, None)
            self._bar = None
