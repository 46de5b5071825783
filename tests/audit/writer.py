"""One process of several that write to the journal of a node (``EURAZPOL_NODE``)."""

import os
import sys

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "eurazpol.node.settings"
django.setup()

from django.core.management import call_command  # noqa: E402 - after the setup
from django.db import transaction  # noqa: E402

from eurazpol.audit.actions.queries import verify  # noqa: E402
from eurazpol.audit.actions.record import record  # noqa: E402
from tests.audit.helpers import at, entry  # noqa: E402

match sys.argv[1:]:
    case ["migrate"]:
        call_command("migrate", "audit", verbosity=0, skip_checks=True)
    case ["write", count]:
        for number in range(int(count)):
            with transaction.atomic():
                record(entry(number), at(number))
    case ["verify"]:
        report = verify()
        sys.stdout.write(f"{report.size} {report.whole}\n")
