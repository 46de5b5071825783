"""A new request: typed once, refused with field and rule, never lost."""

import re

import pytest

from eurazpol.kernel.texts import Lang
from tests.cooperation_web.conftest import NEW, PERSON, Officer


def faults(page: str) -> list[str]:
    """Return the lines of the list of what is wrong."""
    block = re.search(r'<div class="faults".*?</div>', page, re.DOTALL)
    return re.findall(r"<li>(?:<a[^>]*>)?(.*?)(?:</a>)?</li>", block[0]) if block else []


def test_facts_typed_once_are_on_record(dana: Officer) -> None:
    number = dana.opens_case()
    facts = dana.case(number)["facts"]
    assert facts["persons"][0]["names"][0]["family"] == "Үлгібаев"
    assert facts["persons"][0]["birth"] == "1987-02-05"
    assert facts["persons"][0]["nationalities"] == ["KZ"], "a state may be named in words"
    assert facts["offence"]["committed"] == "2025-03"
    assert facts["offence"]["max_months"] == {"KZ": 120, "RU": 120}
    page = dana.get(f"/cases/{number}/facts")
    assert 'value="05.02.1987"' in page
    assert 'value="Қазақстан"' in page


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("persons[0].birth", "30.02.1987", {"kk": "Туған күні: 30.02.1987 күні болуы мүмкін емес",
                                            "ru": "Дата рождения: дата 30.02.1987 невозможна",
                                            "en": "Date of birth: 30.02.1987 is not a possible"}),
        ("persons[0].nationalities[0]", "Атлантида", {"ru": "Гражданство: Атлантида"}),
        ("offence.max_months.KZ", "көп", {"en": "Maximum term, months (Kazakhstan)"}),
        ("offence.committed", "1980", {"en": "Date of the offence"}),
    ],
)  # fmt: skip
def test_a_wrong_fact_is_named_with_its_rule_and_nothing_is_saved(
    dana: Officer, field: str, value: str, words: dict[Lang, str]
) -> None:
    for lang, text in words.items():
        dana.speaks(lang)
        page = dana.post(NEW, {**PERSON, field: value, "save": "save"}, status=422)
        found = faults(page)
        assert len(found) == 1
        assert text in found[0]
        assert 'aria-invalid="true"' in page
        assert f'value="{value}"' in page, "what was typed is still there"
    assert 'href="/cases/KZ-' not in dana.get("/work?tab=all")


def test_several_wrong_facts_are_listed_in_the_order_of_the_form(dana: Officer) -> None:
    wrong = {**PERSON, "offence.committed": "31.02.2025", "persons[0].birth": "13.1987"}
    page = dana.post(NEW, {**wrong, "save": "save"}, status=422)
    assert [line.partition(":")[0] for line in faults(page)] == [
        "Туған күні",
        "Қылмыс жасалған күн",
    ]


@pytest.mark.parametrize("peer", ["XX", "Атлантида", "", "KZ"])
def test_a_state_that_cannot_be_asked_is_refused_at_the_first_step(
    dana: Officer, peer: str
) -> None:
    page = dana.get(f"/cases/new?kind=mla&peer={peer}", status=422)
    assert len(faults(page)) == 1


def test_a_row_is_added_without_scripts_and_without_saving(dana: Officer) -> None:
    page = dana.post(NEW, {**PERSON, "add": "persons[0].names"}, status=200)
    assert 'name="persons[0].names[1].family"' in page
    assert 'value="Үлгібаев"' in page
    page = dana.post(NEW, {**PERSON, "add": "persons"}, status=200)
    assert 'name="persons[1].birth"' in page


def test_a_draft_outlives_the_page(dana: Officer) -> None:
    kept = dana.client.post("/drafts/new-extradition_prosecution-RU", {**PERSON}).json()
    assert re.search(r"\d\d:\d\d", kept["text"])
    assert "Сақталмаған жоба бар" in dana.get(NEW)
    assert 'value="Үлгібаев"' in dana.post(NEW, {"draft": "restore"}, status=200)
    dana.opens_case()
    assert "Сақталмаған жоба бар" not in dana.get(NEW), "a saved form leaves no draft"


def test_earlier_contacts_are_shown_before_asking_again(dana: Officer) -> None:
    number = dana.opens_case()
    assert number in dana.get(NEW), "the same kind and state"
    assert number not in dana.get("/cases/new?kind=mla&peer=UZ")


def test_a_file_that_follows_another_takes_its_facts_over(dana: Officer) -> None:
    number = dana.opens_case()
    assert 'value="Үлгібаев"' in dana.get(f"{NEW}&earlier={number}")


def test_the_form_keeps_its_content_in_another_language(dana: Officer) -> None:
    number = dana.opens_case()
    for lang, word in (("kk", "Тегі"), ("ru", "Фамилия"), ("en", "Family name")):
        dana.speaks(lang)  # type: ignore[arg-type]
        page = dana.get(f"/cases/{number}/facts")
        assert word in page
        assert 'value="Үлгібаев"' in page
