"""Sign and send by the pages: what the officer is shown is what leaves."""

import re
from typing import Any

from tests.cast import VETROV, VETROV_SOUGHT
from tests.cooperation.world import World
from tests.cooperation_web.conftest import Officer
from tests.cooperation_web.test_new_request import faults


def ready(world: World, **less: Any) -> str:
    """Prepare a request of Kazakhstan to Russia up to its signature."""
    person = {**VETROV, "nationalities": ["KZ"], "located_in": "RU"}
    facts = {**VETROV_SOUGHT, "persons": [person], **less}
    number = world.create("kz", "extradition_prosecution", "ru", facts)
    missing = world.view("kz", number).law.assessment.missing_papers
    world.paper("kz", number, *(paper for paper in missing if paper != "D_REQUEST"))
    world.step("kz", number, "submit")
    return number


def form_of(officer: Officer, number: str) -> dict[str, Any]:
    """Fill in the page that signs; what the case does not ask is left aside by it."""
    words = "Заңдық негіз мұқият тексерілді, кедергі анықталған жоқ."
    version = officer.case(number)["version"]
    return {"version": version, "verification": words, "optional_ground": words}


def test_the_page_before_sending_names_exactly_what_leaves(world: World) -> None:
    number = ready(world)
    officer = Officer("kz-gp-1")
    page = officer.get(f"/cases/{number}/act/sign_and_send")
    assert "Ресей, ru торабы" in page, "the recipient"
    named = set(re.findall(r"/documents/[0-9a-f-]{36}\">([^<]+)</a>", page))
    address = officer.post(f"/cases/{number}/act/sign_and_send", form_of(officer, number))
    assert address == f"/cases/{number}"
    [sealed] = [one for one in world.post if one.kind == "request/1"]
    sent = {part.name for part in sealed.parts}
    written = sent - named
    assert named <= sent
    assert all(name.endswith(".pdf") for name in written), "the letters that the step itself writes"
    assert "Ұстап беру" in " ".join(written) or "выдаче" in " ".join(written)


def test_a_double_press_sends_once(world: World) -> None:
    number = ready(world)
    officer = Officer("kz-gp-1")
    form = form_of(officer, number)
    officer.post(f"/cases/{number}/act/sign_and_send", form)
    again = officer.client.post(f"/cases/{number}/act/sign_and_send", form)
    assert again.status_code == 409
    assert len([one for one in world.post if one.kind == "request/1"]) == 1


def test_a_letter_that_cannot_be_written_names_the_part_of_the_facts(world: World) -> None:
    number = ready(world, act=None)
    officer = Officer("kz-gp-1")
    form = form_of(officer, number)
    page = officer.post(f"/cases/{number}/act/sign_and_send", form, status=422)
    assert faults(page) == ["Соттың немесе органның актісі: мәлімет жетіспейді"]
    assert f"/cases/{number}/facts" in page
    assert officer.case(number)["state_id"] == "for_approval"
    assert not world.post, "nothing has left"
