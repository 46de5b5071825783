"""``eurazpol documents check``: what the signatures of a file are worth, without a node."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import click

from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.finding import Outcome
from eurazpol.kernel.texts import LANGS, Lang, Message
from eurazpol.node.cli.common import told
from eurazpol.node.clock import system_clock

MAX_BYTES = 256 * 1024**2
_SIGNS = {Outcome.HOLDS: "+", Outcome.FAILS: "-", Outcome.UNKNOWN: "?"}


@click.group()
def documents() -> None:
    """Check files that people sent."""


@documents.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--trust",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    envvar="EURAZPOL_TRUST",
    help="Folder of trust lists: KZ/*.pem, KZ/*.crl, tsa/*.pem. A node has one, `trust`.",
)
@click.option("--state", default="", help="ISO code of the state whose officer should have signed.")
@click.option("--sha256", default="", help="SHA-256 that the whole file must have.")
@click.option("--at", help="Check as on this instant, 2026-02-05T10:00Z; left out: now.")
@click.option("--lang", default="en", type=click.Choice(LANGS), show_default=True)
def check(
    file: Path, trust: Path | None, state: str, sha256: str, at: str | None, lang: str
) -> None:
    """Check the signatures of FILE (a PDF, a package .asice, the seal of a package) and say why.

    Ends with 0 if they are valid, 1 if not, 2 if nobody can tell, 3 if there is no signature.
    """
    from eurazpol.documents.actions.check_cms import Against  # noqa: PLC0415 - heavy
    from eurazpol.documents.actions.check_file import check_file  # noqa: PLC0415
    from eurazpol.documents.adapters.trust import TrustFolder  # noqa: PLC0415
    from eurazpol.documents.domain.signatures import Verdict  # noqa: PLC0415

    if file.stat().st_size > MAX_BYTES:
        raise click.ClickException(f"the file is larger than {MAX_BYTES // 1024**2} MB")
    with told():
        lists = TrustFolder(trust or Path("/nonexistent"))()
        found = check_file(file.read_bytes(), Against(lists, _instant(at), state.upper(), sha256))

    def say(text: Message, sign: str = "") -> None:
        click.echo(f"  {sign} ".lstrip() + catalogue().render(text, cast("Lang", lang)))

    click.echo(f"SHA-256 {found.sha256}")
    say(found.form.text)
    for one in found.findings:
        say(one.text, f"  {_SIGNS[one.outcome]}")
    for signature in found.signatures:
        click.echo(f"{signature.signer}  № {signature.serial}  ({signature.issuer})")
        for one in signature.findings:
            say(one.text, f"  {_SIGNS[one.outcome]}")
    if not found.signed:
        sys.exit(3)
    say(found.verdict.text)
    codes = {Verdict.VALID: 0, Verdict.NOT_VALID: 1, Verdict.CANNOT_TELL: 2}
    sys.exit(codes[found.verdict])


def _instant(text: str | None) -> datetime:
    if text is None:
        return system_clock()
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise click.UsageError(f"{text!r} is no instant like 2026-02-05T05:30Z") from None
    return at if at.tzinfo else at.replace(tzinfo=UTC)
