"""The legal panel on any day, and the work queue."""

import re

from tests.cooperation_web.conftest import Officer
from tests.cooperation_web.test_new_request import faults


def basis(page: str) -> set[str]:
    """Return the instruments of the table, not those that were considered and left aside."""
    table = page.partition("<table")[2].partition("</table>")[0]
    return set(re.findall(r"/law/instruments/(\w+)", table))


def test_the_day_before_entry_into_force_the_treaty_is_not_the_basis(dana: Officer) -> None:
    number = dana.opens_case()
    law = f"/cases/{number}/law"
    before, after = dana.get(f"{law}?as_of=27.06.2023"), dana.get(f"{law}?as_of=28.06.2023")
    assert "cis_chisinau_2002" not in basis(before)
    assert "cis_chisinau_2002" in basis(after)
    left_aside = before.partition("</table>")[2]
    assert "28.06.2023" in left_aside, "the reason names the date"


def test_an_impossible_day_is_refused_and_today_is_shown(dana: Officer) -> None:
    number = dana.opens_case()
    dana.speaks("en")
    assert "30.02.2024 is not a possible date" in dana.get(f"/cases/{number}/law?as_of=30.02.2024")


def test_an_unknown_fact_is_asked_for_in_place_and_changes_the_answer(dana: Officer) -> None:
    number = dana.opens_case()
    page = dana.get(f"/cases/{number}/law")
    assert 'name="offence.military"' in page

    def military() -> set[str]:
        grounds = dana.case(number)["law"]["assessment"]["grounds"]
        return {one["outcome"] for one in grounds if one["id"] == "R_MILITARY"}

    assert "unknown" in military()
    version = dana.case(number)["version"]
    dana.post(f"/cases/{number}/fact", {"version": version, "offence.military": "no"})
    assert military() == {"fails"}
    assert dana.case(number)["facts"]["persons"][0]["names"], "the other facts stay"


def test_disagreeing_needs_a_reason(dana: Officer) -> None:
    number = dana.opens_case()
    path = f"/cases/{number}/opinion"
    assert faults(dana.post(path, {"opinion": ""}, status=422))
    assert faults(dana.post(path, {"opinion": "disagrees", "reason": "жоқ"}, status=422))
    dana.post(path, {"opinion": "disagrees", "reason": "Шарттың 66-бабы басқаша түсіндіріледі."})
    [opinion] = dana.case(number)["opinions"]
    assert opinion["agrees"] is False
    assert opinion["current"] is True


def test_an_opinion_on_an_answer_that_has_changed_is_asked_again(dana: Officer) -> None:
    number = dana.opens_case()
    form = {"opinion": "agrees", "fingerprint": "0" * 64}
    assert faults(dana.post(f"/cases/{number}/opinion", form, status=422))
    assert dana.case(number)["opinions"] == []


def test_a_rule_is_shown_with_article_and_version(dana: Officer) -> None:
    page = dana.get("/law/rules/kz_cpc_2014_part12/587(4)(1)")
    assert "72 сағат" in page
    assert dana.get("/law/instruments/no_such_treaty", status=404)


def test_the_queue_tells_empty_from_filtered(dana: Officer) -> None:
    assert "Сізді күтіп тұрған ештеңе жоқ." in dana.get("/work")
    number = dana.opens_case()
    assert number in dana.get("/work")
    page = dana.get("/work?tab=my&kind=mla&peer=RU")
    assert number not in page
    assert "Ештеңе табылмады" in page
    chips = re.findall(r'<a class="chip" href="([^"]+)"', page)
    assert chips == ["/work?tab=my&amp;peer=RU", "/work?tab=my&amp;kind=mla"]
    assert number in dana.get("/work?tab=my&peer=RU")


def test_the_search_finds_by_number_at_once_and_by_name_in_any_case(dana: Officer) -> None:
    number = dana.opens_case()
    response = dana.client.get(f"/search?text={number.lower()}")
    assert response.headers["Location"] == f"/cases/{number}"
    assert number in dana.get("/work?text=ҮЛГІБАЕВ")
    assert number not in dana.get("/work?text=Басқа")


def test_bad_filters_do_not_break_the_queue(dana: Officer) -> None:
    number = dana.opens_case()
    assert number in dana.get("/work?tab=zzz&page=-1&peer=zz&due=never")
    assert number in dana.get("/work?tab=my&page=99999999999")
