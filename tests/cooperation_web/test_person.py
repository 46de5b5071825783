"""The page of a person: what is known, and the leads to the same name in other cases."""

from typing import Any

from django.core.cache import cache

from eurazpol.audit.actions.queries import entries_about
from tests.cast import VETROV
from tests.cooperation.world import World
from tests.cooperation_web.conftest import Officer

ASKED = {"assistance": {"purpose": "Мекенжайын анықтау."}}


def named(**changes: Any) -> dict[str, Any]:
    return {**ASKED, "persons": [{**VETROV, **changes}]}


def test_the_same_name_in_another_script_is_a_lead_with_words(world: World) -> None:
    world.node("ru")
    here = world.create("kz", "police_query", "ru", named())
    latin = [{"script": "Latn", "family": "Vetrov", "given": "Demian"}]
    other = world.create("kz", "police_query", "ru", named(names=latin, birth="1979"))
    stranger = [{"script": "Cyrl", "family": "Сейтов", "given": "Бауыржан"}]
    nobody = world.create("kz", "police_query", "ru", named(names=stranger))
    officer = Officer("kz-gp-1")
    assert f'href="/cases/{here}/persons/1"' in officer.get(f"/cases/{here}")
    page = officer.get(f"/cases/{here}/persons/1")
    assert f"/cases/{other}/persons/1" in page
    assert nobody not in page
    assert "бірдей естіледі" in page
    assert "жеке басты анықтау емес" in page
    (shown,) = [
        one for one in entries_about("case-list", f"person:{here}/1")
        if one.action == "persons-listed"
    ]  # fmt: skip
    assert other in shown.details


def test_the_list_of_work_is_on_record_once_while_it_shows_the_same(world: World) -> None:
    cache.clear()
    world.node("ru")
    first = world.create("kz", "police_query", "ru", named())
    officer = Officer("kz-gp-1")

    def listed() -> list[str]:
        return [one.details for one in entries_about("case-list", "work")]

    for _ in range(2):
        assert first in officer.get("/work?tab=all")
    (told,) = listed()
    assert first in told
    second = world.create("kz", "police_query", "ru", named())
    assert second in officer.get("/work?tab=all")
    assert [second in one for one in listed()].count(True) == 1


def test_a_person_that_is_not_there_or_not_ours_is_not_found(world: World) -> None:
    world.node("ru")
    number = world.create("kz", "police_query", "ru", named())
    Officer("kz-gp-1").get(f"/cases/{number}/persons/2", status=404)
    Officer("kz-gp-1").get(f"/cases/{number}/persons/0", status=404)
    Officer("kz-almaty-1").get(f"/cases/{number}/persons/1", status=403)
