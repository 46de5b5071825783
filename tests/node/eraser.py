"""Fills one node (``EURAZPOL_NODE``) with a case that says a word everywhere, then erases it.

``fill <word>`` makes, closes and lets go the case and prints its number; ``erase <number>`` erases
it as the data-protection officer and the worker do, and prints the certificate.
"""

import io
import json
import os
import sys
from datetime import timedelta

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "eurazpol.node.settings"
django.setup()

from eurazpol.access.actions.officers import NewOfficer, create_authority, create_officer  # noqa: E402 - needs the set-up above
from eurazpol.access.actions.queries import actor_by_login  # noqa: E402
from eurazpol.access.domain.actor import Actor, AuthorityKind, Role  # noqa: E402
from eurazpol.access.domain.permissions import Side  # noqa: E402
from eurazpol.cooperation.actions.add_note import add_note  # noqa: E402
from eurazpol.cooperation.actions.create_case import new_row  # noqa: E402
from eurazpol.cooperation.actions.desk.drafts import Draft, keep_draft  # noqa: E402
from eurazpol.cooperation.actions.erase_case import (  # noqa: E402
    certificate,
    erase_case,
    finish_erasures,
)
from eurazpol.cooperation.actions.papers import add_paper  # noqa: E402
from eurazpol.cooperation.actions.refresh import finish  # noqa: E402
from eurazpol.cooperation.actions.retention import let_go  # noqa: E402
from eurazpol.cooperation.actions.work import Work  # noqa: E402
from eurazpol.cooperation.actions.write_document import (  # noqa: E402
    Asked,
    OnDemand,
    write_document,
)
from eurazpol.cooperation.domain.kinds.table import KINDS  # noqa: E402
from eurazpol.cooperation.store.models import CaseRow  # noqa: E402
from eurazpol.documents.actions.store_file import Upload  # noqa: E402
from eurazpol.kernel.country import Country  # noqa: E402
from eurazpol.kernel.texts import Texts  # noqa: E402
from eurazpol.node.record import erasing  # noqa: E402
from eurazpol.node.wiring import services  # noqa: E402
from tests.cast import PDF, VETROV_SOUGHT  # noqa: E402

SETUP = Actor.system("setup")


def fill(word: str) -> str:
    """Make the case; return its number."""
    wired = services()
    desk, now = wired.cooperation, wired.clock()
    assert desk is not None
    name = Texts("Орган", "Орган", "Authority")
    body = create_authority("gp", AuthorityKind.CENTRAL, name, actor=SETUP, now=now)
    for login, role in (("chief", Role.CENTRAL_AUTHORITY), ("guard", Role.DATA_PROTECTION)):
        new = NewOfficer(login, "Үлгі", login.title(), "gp", [role], "en")
        create_officer(new, "жеті-қабат көк аспан", actor=SETUP, now=now)
    chief = actor_by_login("chief")
    row = new_row(desk, KINDS["police_query"], Side.REQUESTED, Country("RU"), now)
    person = dict(VETROV_SOUGHT["persons"][0])
    person["names"] = [{"script": "Cyrl", "family": word, "given": "Тимур"}]
    row.facts, row.handling = {**VETROV_SOUGHT, "persons": [person]}, "official"
    row.authority_id = body.id
    row.save()
    number = str(row.number)
    finish(Work(desk, row, SETUP, now))
    file = Upload(f"{word}.pdf", io.BytesIO(PDF + word.encode()))
    add_paper(desk, number, "D_IDENTITY", file, actor=chief, now=now)
    write_document(desk, number, Asked(OnDemand.CASE_SHEET, "ru"), chief, now)
    add_note(desk, number, f"Ask about {word}", chief, now)
    keep_draft(Draft(f"case-{number}", "/drafts", None, now, {"a": word}), chief)
    long_ago = now - timedelta(days=365 * 6)
    CaseRow.objects.filter(number=number).update(stage="closed", closed_at=long_ago)
    let_go(desk, number, f"{word} is not needed.", actor=chief, now=now)
    return number


def erase(number: str) -> str:
    """Erase the case; return the certificate."""
    wired = services()
    now, work, guard = wired.clock(), erasing(wired), actor_by_login("guard")
    erase_case(work, number, actor=guard, now=now)
    finish_erasures(work, now)
    return json.dumps(dict(certificate(number, guard)))


if __name__ == "__main__":
    what = {"fill": fill, "erase": erase}[sys.argv[1]]
    sys.stdout.write(what(sys.argv[2]))
