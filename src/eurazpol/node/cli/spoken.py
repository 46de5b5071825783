"""Commands whose help speaks the language that is asked for: ``--lang``, else the system's.

A command of this class writes ids of messages where others write help texts.
"""

import os
from textwrap import shorten
from typing import Any, cast

import click

from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import LANGS, Lang


def system_lang() -> Lang:
    """Return the language of the system if it is one of ours, else English."""
    spoken = (os.environ.get(name, "") for name in ("EURAZPOL_LANG", "LC_ALL", "LANG"))
    first = next(filter(None, spoken), "")[:2]
    return first if first in LANGS else "en"


lang_option = click.option(
    "--lang", type=click.Choice(LANGS), default=system_lang, help="node-cli-lang"
)


class _Spoken(click.Command):
    """A command, or a group, whose help is looked up in the catalogue when it is shown."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Note the language before ``--help`` is obeyed, wherever it stands."""
        for nth, word in enumerate(args):
            asked = word.removeprefix("--lang=") if word.startswith("--lang=") else ""
            if word == "--lang" and nth + 1 < len(args):
                asked = args[nth + 1]
            if asked in LANGS:
                ctx.meta["lang"] = asked
        return super().parse_args(ctx, args)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return ``--help``, which says in our languages what it does."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = _said("node-cli-help", ctx.meta.get("lang") or system_lang())
        return option

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the help in the language of the caller."""
        lang: Lang = ctx.meta.get("lang") or system_lang()
        plain = self.help, [getattr(param, "help", None) for param in self.params]
        try:
            self.help = _said(self.help, lang)
            for param in self.params:
                if isinstance(param, click.Option):
                    param.help = _said(param.help, lang)
            super().format_help(ctx, formatter)
        finally:
            self.help = plain[0]
            for param, text in zip(self.params, plain[1], strict=True):
                if isinstance(param, click.Option):
                    param.help = text

    def get_short_help_str(self, limit: int = 45) -> str:
        """Return the first sentence, for the list of commands."""
        first = (_said(self.help, system_lang()) or "").split("\n")[0]
        return shorten(first, max(limit, 20), placeholder="...")


class SpokenCommand(_Spoken):
    """A command with help in kk, ru and en."""


class SpokenGroup(_Spoken, click.Group):
    """A group of commands with help in kk, ru and en."""


def _said(id_: str | None, lang: Lang) -> str | None:
    return catalogue().text(id_, lang) if id_ and catalogue().has(id_) else id_


def fail(error: Any, lang: str, status: int) -> None:
    """Say the error in the language of the caller and end with ``status``."""
    click.echo(catalogue().error(error, cast("Lang", lang)), err=True)
    raise SystemExit(status)
