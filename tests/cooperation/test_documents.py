"""Papers that an officer asks for: the case sheet and the annex with the reasons of the law."""

from datetime import date

import pytest

from eurazpol.access.domain.errors import Forbidden
from eurazpol.audit.actions.queries import entries_about
from eurazpol.cooperation.actions.write_document import Asked, OnDemand, write_document
from eurazpol.documents.actions.read_file import read_file
from eurazpol.kernel.texts import LANGS, Lang
from tests.cast import VETROV_SOUGHT
from tests.cooperation.test_stories import provisional_arrest
from tests.cooperation.world import World
from tests.documents.reading import text

PAPERS = {"P_CASE_SHEET", "P_LEGAL_REASONING"}


def written(world: World, name: str, number: str, asked: Asked) -> str:
    """Write the paper and return what it says."""
    node = world.node(name)
    id_ = write_document(node.deps, number, asked, node.chief, world.now)
    opened = read_file(
        node.deps.documents, id_, ground=number, actor=node.chief, now=world.now
    )  # fmt: skip
    return text(opened.data)


@pytest.mark.parametrize("lang", LANGS)
def test_the_case_sheet_says_the_limits_in_the_zone_of_their_place(
    world: World, lang: Lang
) -> None:
    asked, _ = provisional_arrest(world)
    before = world.view("ru", asked)
    said = written(world, "ru", asked, Asked(OnDemand.CASE_SHEET, lang))
    assert "18.01.2026 10:30 UTC+5" in said
    assert "23.02.2026 24:00 UTC+5" in said
    assert "Ветров Демьян" in said
    after = world.view("ru", asked)
    assert after.version == before.version
    assert after.timeline[0].document_id
    last = entries_about("case", asked)[0]
    assert (last.action, "P_CASE_SHEET" in last.details) == ("paper-added", True)


def test_the_annex_is_written_by_the_law_of_a_day_and_stays_here(world: World) -> None:
    number = world.create("kz", "extradition_prosecution", "ru", VETROV_SOUGHT)
    asked = Asked(OnDemand.LEGAL_REASONING, "en", date(2001, 5, 3))
    assert "3 May 2001" in written(world, "kz", number, asked)
    assert "2026" in written(world, "kz", number, Asked(OnDemand.LEGAL_REASONING, "kk"))
    written(world, "kz", number, Asked(OnDemand.CASE_SHEET, "ru"))
    world.paper("kz", number, "D_ARREST_ORDER", "D_LAW_TEXT", "D_FACTS", "D_IDENTITY")
    ours = {paper.paper: paper.files for paper in world.view("kz", number).papers if paper.files}
    assert ours.keys() >= PAPERS
    assert len(ours["P_LEGAL_REASONING"]) == 2


def test_who_may_not_produce_a_document_gets_none(world: World) -> None:
    number = world.create("kz", "extradition_prosecution", "ru", VETROV_SOUGHT)
    node, stranger = world.node("kz"), world.node("ru").executor
    asked = Asked(OnDemand.CASE_SHEET, "kk")
    with pytest.raises(Forbidden):
        write_document(node.deps, number, asked, stranger, world.now)
    assert not any(paper.paper in PAPERS for paper in world.view("kz", number).papers)
