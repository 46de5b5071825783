"""Hits on special notices: the Secretariat answers them, and has no other right to leads."""

from pathlib import Path
from uuid import uuid4

import pytest

from eurazpol.access.domain.errors import Forbidden
from eurazpol.exchange.domain.letter import Received
from eurazpol.matching.adapters.embedded.register import EmbeddedRegister
from eurazpol.node.leads import match_deps
from eurazpol.notices.actions.decide_match import Choice, decide_match
from eurazpol.notices.actions.draft import create
from eurazpol.notices.actions.hit_queries import list_hits, pressing, read_hit
from eurazpol.notices.actions.hits import Answer, Report, report_hit, take_step
from eurazpol.notices.actions.hits_in import hit_handlers
from eurazpol.notices.actions.matches import Wanted, list_matches, read_match
from eurazpol.notices.actions.route import read_route
from eurazpol.notices.actions.screening import run_due
from eurazpol.notices.actions.submit import submit
from eurazpol.notices.domain import hit_wire, wire
from eurazpol.notices.domain.decision import Decided
from eurazpol.notices.domain.hit import HitStep
from eurazpol.notices.ports import Outgoing
from eurazpol.notices.store.models import HitRow, NoticeRow
from tests.cooperation.world import World as CaseWorld
from tests.notices.contents import red
from tests.notices.leads import DUTY, Leads, person
from tests.notices.test_hits import FACTS, NOTE, hit_on
from tests.notices.test_life import decided
from tests.notices.world import FIRST, SECRETARIAT, World, written

NUMBER = "GS-NOT-2026-000001"


def special() -> dict[str, object]:
    mandate = {"mandate": "Resolution 1267 (1999), list entry 12"}
    return red(kind="special", purpose="sanctions", **mandate)


def test_a_state_reports_a_hit_on_a_special_notice_to_the_secretariat(
    db: None, tmp_path: Path
) -> None:
    leads = Leads(CaseWorld(tmp_path / "cases"), World(), tmp_path)
    leads.case(person())
    head = wire.Head(id=str(uuid4()), origin=SECRETARIAT, number=NUMBER, version=1, at=leads.now)
    sent = wire.NoticeSent(
        head=head, content=special(), published_at=leads.now,
        review_by=leads.now.date().replace(year=leads.now.year + 1),
    )  # fmt: skip
    leads.take(SECRETARIAT, Outgoing("kz", wire.NOTICE, wire.plain(sent), NUMBER))
    run_due(leads.deps, leads.now)
    key = leads.lead().pk
    decide_match(leads.deps, key, Choice("same", ["document"], NOTE, 0), DUTY, leads.now)
    view = read_match(leads.deps, key, DUTY, leads.now)
    assert view.may_report
    assert view.notice.owner.id == "ui-secretariat"  # type: ignore[union-attr]
    report_hit(leads.deps, key, Report(FACTS), DUTY, leads.now)
    assert leads.notices.sent("kz", hit_wire.HIT)[-1].to == SECRETARIAT


def test_an_officer_of_the_secretariat_reads_and_answers_it(world: World, tmp_path: Path) -> None:
    own = world.secretariat
    deps = match_deps(
        own, None, EmbeddedRegister(tmp_path / "records"), EmbeddedRegister(tmp_path / "sought")
    )
    key = create(own, written(special()), uuid4(), FIRST, world.now)
    submit(own, key, FIRST, world.now)
    decided(world, key, Decided.PUBLISH)
    about = NoticeRow.objects.get()
    assert about.status == "published"
    sent = hit_on(about, world, origin=SECRETARIAT)  # type: ignore[arg-type]  # only its time
    received = Received(
        str(uuid4()), hit_wire.HIT, "uz", world.now, hit_wire.plain(sent), (), about.number, "00"
    )
    hit_handlers(deps)[hit_wire.HIT](received, world.now)
    hit = HitRow.objects.get().pk
    assert [one.key for one in list_hits(deps, FIRST, world.now)] == [hit]
    assert len(pressing(deps, FIRST) or ()) == 1
    take_step(deps, hit, Answer(HitStep.ACKNOWLEDGED.value), FIRST, world.now)
    assert read_hit(deps, hit, FIRST, world.now).clock.acknowledged_at == world.now
    for call in (
        lambda: read_match(deps, 1, FIRST, world.now),
        lambda: list_matches(deps, Wanted(), FIRST, world.now),
        lambda: read_route(deps, key, FIRST, world.now),
    ):
        with pytest.raises(Forbidden):
            call()
