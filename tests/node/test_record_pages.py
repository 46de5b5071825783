"""The pages of the record on the node as it is wired: is it whole, who read what, erasures."""

import io
import json
import subprocess
import sys
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from django.contrib.auth import get_user_model
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from verifier import verify_journal as verifier

from eurazpol.access.actions.officers import NewOfficer, create_authority, create_officer
from eurazpol.access.actions.queries import actor_by_login
from eurazpol.access.domain.actor import Actor, AuthorityKind, Role
from eurazpol.access.domain.permissions import Side
from eurazpol.audit.actions.checkpoints import make_checkpoint
from eurazpol.audit.actions.queries import latest
from eurazpol.cooperation.actions.create_case import new_row
from eurazpol.cooperation.actions.papers import add_paper
from eurazpol.cooperation.actions.read_case import read_case
from eurazpol.cooperation.actions.refresh import finish
from eurazpol.cooperation.actions.work import Work
from eurazpol.cooperation.domain.kinds.table import KINDS
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.documents.actions.store_file import Upload
from eurazpol.exchange.actions.checkpoints import NodeSigner
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Texts
from eurazpol.node.wiring import services
from tests.cast import PDF, VETROV_SOUGHT

pytestmark = pytest.mark.django_db
SETUP = Actor.system("setup")
NAME = Texts("Бас прокуратура", "Генеральная прокуратура", "Prosecutor General's Office")
WHY = "The court has closed its own file."
ROLES = {
    "chief": Role.CENTRAL_AUTHORITY, "dana": Role.AUDITOR, "guard": Role.DATA_PROTECTION,
    "admin": Role.ADMINISTRATOR,
}  # fmt: skip


@pytest.fixture
def number() -> str:
    """A closed case with a paper; the officers."""
    wired = services()
    desk, now = wired.cooperation, wired.clock()
    assert desk is not None
    body = create_authority("gp", AuthorityKind.CENTRAL, NAME, actor=SETUP, now=now)
    for login, role in ROLES.items():
        new = NewOfficer(login, "Үлгі", login.title(), "gp", [role], "en")
        create_officer(new, "жеті-қабат көк аспан", actor=SETUP, now=now)
    row = new_row(desk, KINDS["police_query"], Side.REQUESTED, Country("RU"), now)
    row.facts, row.handling, row.authority_id = dict(VETROV_SOUGHT), "official", body.id
    row.save()
    finish(Work(desk, row, SETUP, now))
    add_paper(
        desk, row.number, "D_IDENTITY", Upload("a.pdf", io.BytesIO(PDF)), actor=SETUP, now=now
    )
    closed = now - timedelta(days=365 * 6)
    CaseRow.objects.filter(pk=row.pk).update(stage="closed", closed_at=closed)
    return str(row.number)


def browser(login: str) -> Client:
    client = Client()
    client.force_login(get_user_model().objects.get(login=login))
    return client


def page(client: Client, path: str, status: int = 200) -> str:
    response = client.get(path)
    assert response.status_code == status, response.content.decode()[:1500]
    return response.content.decode()


def asked(client: Client, **wish: str) -> str:
    response = client.post("/data-protection", wish)
    assert response.status_code == 200
    return response.content.decode()


def test_the_auditor_sees_in_one_sentence_and_step_by_step(number: str) -> None:
    wired, dana = services(), browser("dana")
    assert "has not been verified yet</h1>" in page(dana, "/audit")
    told = dana.post("/audit/verify").content.decode()
    assert "<h1>The audit log is whole from record 1 to" in told
    assert told.count("✓ yes") == 4
    assert "partial log" in told
    name = sha256(PDF).hexdigest()
    stored = next((wired.config.folder / "files").rglob(f"*{name}"))
    data = stored.read_bytes()
    stored.write_bytes(data[:-1] + b"?")
    told = dana.post("/audit/verify").content.decode()
    assert "First bad record:" in told
    assert "the stored file is not what was written" in told
    assert "was found broken" in page(dana, "/audit")
    stored.write_bytes(data)
    assert "is whole from record 1" in dana.post("/audit/verify").content.decode()


def test_a_document_is_found_by_its_bytes_or_its_hash(number: str, tmp_path: Path) -> None:
    wired, dana = services(), browser("dana")
    now = wired.clock()
    make_checkpoint("kz", NodeSigner(wired.exchange.keys.signing(now)), now)
    file = SimpleUploadedFile("a.pdf", PDF, "application/pdf")
    told = dana.post("/audit/document", {"file": file}).content.decode()
    assert "<h1>The document stands in the audit log unchanged since" in told
    seq = told.partition("/audit/proof/")[2].partition(".json")[0]
    proof, keys = tmp_path / "proof.json", tmp_path / "keys.json"
    proof.write_bytes(dana.get(f"/audit/proof/{seq}.json").content)
    keys.write_bytes(dana.get("/audit/keys.json").content)
    command = [sys.executable, "-I", verifier.__file__, str(proof), "--keys", str(keys)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, f"record {seq} " in done.stdout) == (0, True)
    other = dana.post("/audit/document", {"sha256": sha256(b"x").hexdigest()}).content.decode()
    assert "<h1>The document does not stand in the audit log" in other
    wrong = dana.post("/audit/document", {"sha256": "x"})
    assert (wrong.status_code, b"choose a file" in wrong.content) == (422, True)


def test_who_may_verify_sees_no_names(number: str) -> None:
    told = page(browser("admin"), "/audit")
    assert "Officer created" not in told
    assert "Verify now" in told
    page(browser("admin"), "/audit/proof/1.json", 403)
    page(browser("chief"), "/audit", 403)


def test_who_read_what_about_whom(number: str) -> None:
    wired, guard = services(), browser("guard")
    assert wired.cooperation is not None
    read_case(
        wired.cooperation, number, ground="ҚПК 588-бап", actor=actor_by_login("chief"),
        now=wired.clock(),
    )  # fmt: skip
    assert "Nobody" not in page(guard, "/data-protection")
    told = asked(guard, about="Ветров")
    assert all(one in told for one in ("Үлгі Chief", "Case read", number, "ҚПК 588-бап"))
    assert "Nobody has read" in asked(guard, about="Басқа")
    assert "Nobody has read" in asked(guard, officer="dana")
    assert number in asked(guard, about=number, paper="1")
    saved = guard.post("/data-protection/reads.csv", {"about": number})
    lines = saved.content.decode().splitlines()
    assert any(number in line and "Үлгі Chief" in line for line in lines)
    assert guard.post("/data-protection", {"since": "x"}).status_code == 422
    last = latest(1, action="disclosures-read")[0].details_values
    assert "Ветров" not in json.dumps(last)
    page(browser("dana"), "/data-protection", 403)


def test_a_closed_case_is_reviewed_let_go_and_erased_by_another(number: str) -> None:
    chief, guard = browser("chief"), browser("guard")
    assert number in page(chief, "/retention")
    short = chief.post(f"/retention/{number}", {"what": "let_go", "reason": "no"})
    assert short.status_code == 422
    done = chief.post(f"/retention/{number}", {"what": "let_go", "reason": WHY})
    assert done.status_code == 302
    assert number not in page(chief, "/retention").partition("<h2")[2]
    assert number in page(guard, "/data-protection/erasures")
    page(chief, "/data-protection/erasures", 403)
    guard.post(f"/data-protection/erasures/{number}", {})
    assert CaseRow.objects.get(number=number).facts
    guard.post(f"/data-protection/erasures/{number}", {"confirm": number})
    assert not CaseRow.objects.get(number=number).facts
    assert "the disk is being cleaned" in page(guard, "/data-protection/erasures")
    page(guard, f"/data-protection/erasures/{number}.json", 404)
    page(browser("dana"), "/retention", 403)
