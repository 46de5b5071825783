"""Prepare a node: bring its database to the present version and make its keys."""

import django
from django.conf import settings
from django.core.management import call_command


def prepare() -> None:
    """Migrate the database and make what does not exist yet. Safe to repeat."""
    django.setup()
    settings.STATIC_ROOT.mkdir(exist_ok=True)
    call_command("migrate", verbosity=0, interactive=False)
    from eurazpol.node.wiring import services  # noqa: PLC0415 - needs the set-up above

    services()
