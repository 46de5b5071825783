"""One officer signs a police query to several states once; a programme prepares and never signs."""

import re
from dataclasses import replace

import pytest

from eurazpol.access.domain.actor import Actor
from eurazpol.cooperation.actions.alerts import alerts
from eurazpol.cooperation.actions.ask_many import (
    Question,
    ask_many,
    groups,
    offer_group,
    open_group,
)
from eurazpol.documents.domain.certificates import Trust
from eurazpol.documents.domain.errors import SigningRefused
from tests.cooperation.world import World
from tests.cooperation_web.conftest import Officer
from tests.cooperation_web.test_new_request import faults
from tests.cooperation_web.test_police_queries import FORM
from tests.cooperation_web.test_signing import WORD, asked, signers

__all__ = ["signers"]
NEW = "/queries/new?template=vehicle"
ASKED = {
    "query": {"template": "vehicle", "plate": "000 AAA 02"},
    "assistance": {"purpose": "Ұрланған көлікті іздеу"},
}


def programme(actor: Actor) -> Actor:
    """A programme with the rights of the chief."""
    acts = frozenset({"create_case", "sign", "send", "read_case"})
    return replace(actor, officer_id=977, name="Registry", acts=acts)


def test_one_password_signs_what_leaves_to_each_state(world: World, signers: Trust) -> None:
    for name in ("kz", "ru", "uz"):
        world.node(name)
    officer = Officer("kz-gp-1")
    sign = officer.post(NEW, FORM)
    assert re.fullmatch(r"/queries/[0-9a-f-]{36}/sign", sign)
    assert not world.post, "only opened"
    page = officer.get(sign)
    assert {"Ресей · ru торабы", "Өзбекстан · uz торабы"} <= set(
        re.findall(r"(?:Ресей|Өзбекстан) · \w+ торабы", page)
    )
    hashes = re.findall(r'<code class="hash">([0-9a-f]{64})</code>', page)
    assert len(hashes) == len(set(hashes)) == 4, "Kazakh and Russian, and that for each state"
    (first, *_) = re.findall(r'href="(/cases/[^"]+/prepared/[^"]+)"', page)
    assert officer.client.get(first).content.startswith(b"%PDF")

    page = officer.post(sign, {**asked(page), "certificate_password": "қате"}, status=422)
    assert "парол" in faults(page)[0]
    assert not world.post
    world.wait(minutes=3)
    officer.post(sign, {**asked(page), "certificate_password": WORD})
    sent = {one.to: one for one in world.post if one.kind == "request/1"}
    assert set(sent) == {"ru", "uz"}
    for one in sent.values():
        assert [paper["paper"] for paper in one.body["papers"]] == [
            "D_REQUEST", "D_REQUEST", "P_SEAL",
        ]  # fmt: skip
    world.wait(hours=6)
    world.carry()
    came = world.view("ru", world.peer_number("kz", sent["ru"].about))
    verdicts = [file.signed.code for paper in came.papers for file in paper.files if file.signed]
    assert verdicts == ["valid"] * 3
    said = [line.text.id for line in came.timeline]
    assert not [one for one in said if one.startswith("cooperation-seal-")]
    assert officer.client.get(sign).status_code == 302, "nothing is left to sign"


def test_what_changed_since_is_shown_again_and_nothing_leaves(world: World, signers: Trust) -> None:
    for name in ("kz", "ru", "uz"):
        world.node(name)
    officer = Officer("kz-gp-1")
    sign = officer.post(NEW, FORM)
    page = officer.get(sign)
    (number, *_) = re.findall(r"/cases/(KZ-[\d-]+)/prepared", page)
    world.paper("kz", number, "D_IDENTITY")
    page = officer.post(sign, {**asked(page), "certificate_password": WORD}, status=422)
    assert "өзгерді" in faults(page)[0]
    other = officer.get(officer.post(NEW, FORM))
    stolen = {**asked(page), "signing": asked(other)["signing"], "certificate_password": WORD}
    assert officer.client.post(sign, stolen).status_code == 422, "shown for another query"
    assert not world.post


def test_a_programme_prepares_and_an_officer_signs(world: World, signers: Trust) -> None:
    for name in ("kz", "ru", "uz"):
        world.node(name)
    kz = world.node("kz")
    assert kz.deps.documents.signing is not None
    strict = replace(kz.deps.documents.signing, required=True)
    deps = replace(kz.deps, documents=replace(kz.deps.documents, signing=strict))
    machine, question = programme(kz.chief), Question(["RU", "UZ"], ASKED)
    with pytest.raises(SigningRefused, match="signing-by-person"):
        ask_many(deps, question, machine, world.now)
    uid = open_group(deps, question, machine, world.now)
    offer_group(deps, uid, machine, world.now)
    assert [one.uid for one in groups(machine)] == [str(uid)]
    assert {one.text.id for one in alerts(kz.chief)} == {"cooperation-alert-query-waits"}
    assert not groups(kz.executor), "who may not sign is not asked"

    officer = Officer("kz-gp-1")
    assert str(uid) in officer.get("/queries")
    assert f"/queries/{uid}/sign" in officer.get(f"/queries/{uid}")
    page = officer.get(f"/queries/{uid}/sign")
    officer.post(f"/queries/{uid}/sign", {**asked(page), "certificate_password": WORD})
    assert sorted(one.to for one in world.post if one.kind == "request/1") == ["ru", "uz"]
    assert not [one for one in groups(kz.chief) if one.unsent]
    assert [(one.answered, one.unsent) for one in groups(machine)] == [(0, 0)]
