"""``eurazpol register``: upkeep of the register of persons, and looking it through for doubles.

Exit status: 0 when done, 1 for an error of the node, 2 for a list or an option that cannot be used,
3 when rows of a list were set aside.
"""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

import click

from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Lang
from eurazpol.node.cli.common import enter, load
from eurazpol.node.cli.spoken import SpokenCommand, SpokenGroup, fail, lang_option

FAILED, WRONG_INPUT, SET_ASIDE = 1, 2, 3
_node = click.option(
    "--folder", envvar="EURAZPOL_NODE", required=True, help="node-register-folder",
    type=click.Path(file_okay=False, path_type=Path),
)  # fmt: skip
_FILE = click.Path(dir_okay=False, path_type=Path)


@click.group(cls=SpokenGroup, help="node-register-help")
def register() -> None:
    """Keep the register of persons."""


@register.command(cls=SpokenCommand, help="node-register-rebuild-help")
@_node
@lang_option
def rebuild(folder: Path, lang: str) -> None:
    """Put the registers of the node together anew."""
    with _told(lang):
        wired = _wired(folder)
        from eurazpol.matching.actions.rebuild import rebuild_register  # noqa: PLC0415 - set-up
        from eurazpol.notices.actions.external_screen import (  # noqa: PLC0415 - likewise
            every_external,
        )
        from eurazpol.notices.actions.screen_all import every_sought  # noqa: PLC0415 - likewise

        persons = rebuild_register(wired.register, wired.register_sources)
        sought = rebuild_register(wired.matches.sought, (every_sought,))
        rebuild_register(wired.external.listed, (every_external,))
        _say("node-register-rebuilt", lang, persons=persons, sought=sought)


@register.command(cls=SpokenCommand, help="node-register-dedupe-help")
@click.option("--register", "file", type=_FILE, help="node-register-dedupe-list")
@click.option("--folder", envvar="EURAZPOL_NODE", help="node-register-folder",
              type=click.Path(file_okay=False, path_type=Path))  # fmt: skip
@click.option("--out", required=True, type=_FILE, help="node-register-dedupe-out")
@click.option("--chance", type=click.FloatRange(0, 1), default=0.5, show_default=True,
              help="node-register-dedupe-chance")  # fmt: skip
@click.option("--engine", type=click.Choice(("duckdb", "spark")), default="duckdb",
              show_default=True, help="node-register-dedupe-engine")  # fmt: skip
@lang_option
def dedupe(
    file: Path | None, folder: Path | None, out: Path, lang: str, **given: Any
) -> None:  # fmt: skip
    """Find records that may be one person; leads with reasons, nothing is merged."""
    from eurazpol.matching.actions.screening.leads import Form  # noqa: PLC0415 - heavy
    from eurazpol.node import deduplication as work  # noqa: PLC0415 - likewise

    form = Form.JSONL if out.suffix in {".jsonl", ".json", ".ndjson"} else Form.CSV
    terms = (out, form, cast("Lang", lang), given["chance"], given["engine"])
    with _told(lang, WRONG_INPUT):
        if file is not None:
            with work.register_of_list(file) as (listed, aside):
                found = work.dedupe(listed, *terms)
        elif folder is not None:
            enter(folder)
            own, aside = work.register_of_node(folder), 0
            found = work.dedupe(own, *terms)
        else:
            raise click.UsageError(catalogue().text("node-register-dedupe-which", terms[2]))
    _say("node-register-deduped", lang, records=found.records, pairs=found.pairs,
         clusters=found.clusters, out=str(out))  # fmt: skip
    if aside:
        _say("node-register-dedupe-aside", lang, count=aside)
        sys.exit(SET_ASIDE)


@register.command(cls=SpokenCommand, help="node-register-manifest-help")
@_node
@lang_option
def manifest(folder: Path, lang: str) -> None:
    """Print the manifest with which yente finds the register."""
    from eurazpol.matching.actions.publication import manifest_of  # noqa: PLC0415 - heavy

    with _told(lang):
        config = enter(folder)
        address = f"{config.url.rstrip('/')}/register"
        # JSON is YAML: yente reads it as it is.
        click.echo(json.dumps(manifest_of(config.name, address, guarded=True), indent=2))


@register.command(cls=SpokenCommand, help="node-register-publish-help")
@_node
@click.option("--to", "place", required=True, type=click.Path(file_okay=False, path_type=Path),
              help="node-register-publish-to")  # fmt: skip
@click.option("--seen-as", default="", help="node-register-publish-seen-as")
@lang_option
def publish(folder: Path, place: Path, seen_as: str, lang: str) -> None:
    """Write the register as a data set of FollowTheMoney into a folder."""
    with _told(lang):
        wired = _wired(folder)
        from eurazpol.matching.actions import publication  # noqa: PLC0415 - needs the set-up

        address, now = seen_as.rstrip("/") or place.resolve().as_uri(), wired.clock()
        publication.journal_fetch(wired.register, wired.config.name, now)
        publication.write_publication(wired.register, wired.config.name, place, address, now)
        _say("node-register-published", lang, place=str(place))


def _wired(folder: Path) -> Any:
    enter(folder)
    load()
    from eurazpol.node.wiring import services  # noqa: PLC0415 - needs the set-up

    return services()


def _say(id_: str, lang: str, **args: str | int) -> None:
    click.echo(catalogue().text(id_, cast("Lang", lang), **args))


@contextmanager
def _told(lang: str, status: int = FAILED) -> Iterator[None]:
    """Say an error in the language of the caller."""
    try:
        yield
    except EurazpolError as error:
        fail(error, lang, status)
    except OSError as error:
        click.echo(f"{error.filename}: {error.strerror}", err=True)
        sys.exit(WRONG_INPUT)
