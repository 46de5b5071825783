"""An officer signs by the page before signing; the other state's node checks what comes."""

import re
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from html import unescape
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import clear_url_caches

from eurazpol.cooperation.web.urls import urls
from eurazpol.documents.actions.certificates import install_certificate
from eurazpol.documents.actions.check_cms import Against
from eurazpol.documents.actions.check_file import check_file
from eurazpol.documents.actions.deps import Signing, StoredKey
from eurazpol.documents.adapters.pkcs12 import Pkcs12Key
from eurazpol.documents.domain.certificates import Trust, TrustList
from eurazpol.documents.domain.signatures import Verdict
from eurazpol.node.demo.certificates import Authority, authority
from tests.cast import PDF, VETROV, VETROV_SOUGHT
from tests.cooperation.world import SETUP, World
from tests.cooperation_web import site
from tests.cooperation_web.conftest import Officer
from tests.cooperation_web.test_new_request import faults
from tests.cooperation_web.test_sending import form_of, ready

WORD = "жеті-қабат көк аспан"
STEP = "act/sign_and_send"


def trust(*authorities: Authority) -> Trust:
    return Trust(
        {
            one.state: TrustList(
                (one.certificate.public_bytes(Encoding.DER),),
                (x509.load_pem_x509_crl(one.revoked()).public_bytes(Encoding.DER),),
            )
            for one in authorities
        }
    )


@pytest.fixture
def signers(world: World) -> Trust:
    """Both nodes know both authorities; the chief of Kazakhstan has a certificate."""
    authorities = [authority(state, world.now) for state in ("KZ", "RU")]
    lists = trust(*authorities)
    for one in authorities:
        node = world.node(one.state.lower())
        signing = Signing(
            one.state, lambda stored, secret: Pkcs12Key(stored.secret, secret), lambda: lists,
            "https://kz.example/documents/check",
        )  # fmt: skip
        node.deps = replace(node.deps, documents=replace(node.deps.documents, signing=signing))
    node = world.node("kz")
    file = StoredKey(authorities[0].file_for("Сейітова Дана", WORD), "")
    own = node.deps.documents.signing
    assert own is not None
    install_certificate(own, node.chief.officer_id, file, WORD, actor=SETUP, now=world.now)
    site.urlpatterns[:] = urls(node.deps)
    clear_url_caches()
    return lists


def asked(page: str) -> dict[str, Any]:
    """What the form of the page before signing sends."""
    form = next(part for part in page.split("<form") if 'name="signing"' in part)
    found: dict[str, Any] = {}
    for name, value in re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form):
        found.setdefault(name, []).append(unescape(value))
    return found


def test_what_is_shown_is_signed_and_what_is_signed_is_checked(
    world: World, signers: Trust
) -> None:
    number = ready(world)
    officer = Officer("kz-gp-1")
    form = officer.get(f"/cases/{number}/{STEP}")
    assert "Алдымен қол қойылатын құжаттардың тізімі" in form
    page = officer.post(f"/cases/{number}/{STEP}", form_of(officer, number), status=200)
    assert not world.post, "only shown"
    assert officer.case(number)["state_id"] == "for_approval"
    assert "Сейітова Дана" in page
    assert "Ресей · ru торабы" in page
    hashes = re.findall(r'<code class="hash">([0-9a-f]{64})</code>', page)
    assert len(hashes) == len(set(hashes)) > 3
    read = re.findall(r'href="(/cases/[^"]+/prepared/[^"]+)"', page)
    letters = [officer.client.get(url).content for url in read]
    assert {sha256(data).hexdigest() for data in letters} <= set(hashes), "the very bytes"
    assert len(letters) == 2, "Kazakh and Russian"

    wrong = officer.post(
        f"/cases/{number}/{STEP}", {**asked(page), "certificate_password": "қате"}, status=422
    )
    assert "парол" in faults(wrong)[0]
    again = {**asked(wrong), "certificate_password": WORD}
    assert WORD not in wrong
    officer.post(f"/cases/{number}/{STEP}", again)
    [sealed] = [one for one in world.post if one.kind == "request/1"]
    papers = sealed.body["papers"]
    assert papers[-1]["paper"] == "P_SEAL"

    world.wait(hours=6)  # it is the same day for both
    world.carry()
    other = world.peer_number("kz", number)
    came = world.view("ru", other)
    verdicts = [file.signed.code for paper in came.papers for file in paper.files if file.signed]
    assert verdicts == ["valid"] * 3, "two letters and the seal"
    said = [line.text.id for line in came.timeline]
    assert "cooperation-history-signatures" in said
    assert not [one for one in said if one.startswith("cooperation-seal-")]

    package = officer.get(f"/cases/{number}/package")
    [link] = re.findall(r'href="([^"]+\.asice)"', package)
    container = officer.client.get(link).content
    against = Against(signers, world.now + timedelta(minutes=1), "KZ")
    found = check_file(container, against)
    assert found.verdict is Verdict.VALID
    assert officer.client.get(link).content == container, "always the same bytes"
    timeline = officer.get(f"/cases/{number}")
    assert "қол қойылған" in timeline


def test_papers_that_changed_since_are_not_signed(world: World, signers: Trust) -> None:
    number = ready(world)
    officer = Officer("kz-gp-1")
    page = officer.post(f"/cases/{number}/{STEP}", form_of(officer, number), status=200)
    world.paper("kz", number, "D_DAMAGE")
    sent = {**asked(page), "certificate_password": WORD}
    sent["version"] = [str(officer.case(number)["version"])]
    page = officer.post(f"/cases/{number}/{STEP}", sent, status=422)
    assert "өзгерді" in faults(page)[0]
    assert not world.post
    forged = {
        **asked(page),
        "certificate_password": WORD,
        "signing": "x" + asked(page)["signing"][0],
    }
    assert officer.client.post(f"/cases/{number}/{STEP}", forged).status_code == 422
    assert not world.post
    officer.post(f"/cases/{number}/{STEP}", {**asked(page), "certificate_password": WORD})
    assert len(world.post) == 1


def test_a_seal_of_another_message_is_told(world: World, signers: Trust) -> None:
    number = ready(world)
    officer = Officer("kz-gp-1")
    page = officer.post(f"/cases/{number}/{STEP}", form_of(officer, number), status=200)
    officer.post(f"/cases/{number}/{STEP}", {**asked(page), "certificate_password": WORD})
    [sealed] = world.post
    fewer = {**sealed.body, "papers": [*sealed.body["papers"][1:]]}
    world.post[0] = replace(sealed, body=fewer, parts=sealed.parts[1:])
    world.wait(hours=6)
    world.carry()
    came = world.view("ru", world.peer_number("kz", number))
    assert "cooperation-seal-other-papers" in {line.text.id for line in came.timeline}


def test_without_a_certificate_the_papers_say_so(world: World, signers: Trust) -> None:
    node = world.node("ru")
    number = world.create("ru", "extradition_prosecution", "kz", _facts())
    missing = world.view("ru", number).law.assessment.missing_papers
    world.paper("ru", number, *(paper for paper in missing if paper != "D_REQUEST"))
    world.step("ru", number, "submit")
    signing = node.deps.documents.signing
    assert signing is not None
    strict = replace(signing, required=True)
    free, node.deps = (
        node.deps, replace(node.deps, documents=replace(node.deps.documents, signing=strict))
    )  # fmt: skip
    with pytest.raises(Exception, match="signing-required"):
        world.step("ru", number, "sign_and_send", verification=_WORDS, optional_ground=_WORDS)
    node.deps = free
    world.step("ru", number, "sign_and_send", verification=_WORDS, optional_ground=_WORDS)
    world.carry()
    came = world.view("kz", world.peer_number("ru", number))
    assert all(file.signed is None for paper in came.papers for file in paper.files)


def test_an_upload_comes_along_through_the_page(world: World, signers: Trust) -> None:
    number = world.create("ru", "extradition_prosecution", "kz", _facts())
    missing = world.view("ru", number).law.assessment.missing_papers
    world.paper("ru", number, *(paper for paper in missing if paper != "D_REQUEST"))
    world.step("ru", number, "submit")
    world.step("ru", number, "sign_and_send", verification=_WORDS, optional_ground=_WORDS)
    world.carry()
    ours, officer = world.peer_number("ru", number), Officer("kz-gp-1")
    local = (world.now - timedelta(hours=1)).astimezone(world.node("kz").deps.node.zone)
    data = PDF + b"% protocol"
    form = {
        "version": officer.case(ours)["version"],
        "detained_at": f"{local:%d.%m.%Y}",
        "detained_at.time": f"{local:%H:%M}",
        "place": "Алматы, Абай даңғылы, 999",
        "protocol": SimpleUploadedFile("хаттама.pdf", data, "application/pdf"),
    }
    address = f"/cases/{ours}/act/record_detention"
    page = officer.post(address, form, status=200)
    again = {**asked(page), "certificate_password": WORD}
    assert "protocol" not in again
    stolen = {**again, "protocol.kept": "x"}
    assert officer.client.post(address, stolen).status_code == 422, "the file is asked for"
    officer.post(address, again)
    found = [paper for paper in world.view("kz", ours).papers if paper.paper.startswith("D_DET")]
    assert [file.sha256 for file in found[0].files] == [sha256(data).hexdigest()]


_WORDS = "Asked the central authority of the other state; it confirmed in writing."


def _facts() -> dict[str, Any]:
    person = {**VETROV, "nationalities": ["RU"], "located_in": "KZ"}
    return {**VETROV_SOUGHT, "persons": [person]}
