"""What rooms tell becomes events; corrections of a source and of an officer keep what stood."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from msgspec import structs

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Side
from eurazpol.citizens.actions.queries import StageEvent
from eurazpol.citizens.domain.stages import OffenceGroup, Stage
from eurazpol.cooperation.actions.counted import counted_cases
from eurazpol.cooperation.actions.create_case import new_row
from eurazpol.cooperation.actions.record_event import NewEvent, put_event
from eurazpol.cooperation.actions.refresh import finish
from eurazpol.cooperation.actions.work import Work
from eurazpol.cooperation.domain.counted import CountedCase, CountedDecision, CountedEvent
from eurazpol.cooperation.domain.declare import Stance
from eurazpol.cooperation.domain.kinds.table import KINDS
from eurazpol.kernel.country import Country
from eurazpol.law.actions.load import load_book
from eurazpol.legal_statistics.actions.build import build_due, years_to_build
from eurazpol.legal_statistics.actions.counting import behind, count
from eurazpol.legal_statistics.actions.deps import StatisticsDeps
from eurazpol.legal_statistics.actions.example import fill_with_example
from eurazpol.legal_statistics.actions.feeds import (
    events_of_notice,
    events_of_record,
    events_of_rights,
    take_in_all,
)
from eurazpol.legal_statistics.actions.packaged import crosswalk
from eurazpol.legal_statistics.actions.take_in import Told, take_in
from eurazpol.legal_statistics.domain.events import Event, What
from eurazpol.legal_statistics.domain.feed_cases import events_of_case
from eurazpol.legal_statistics.domain.feed_law import ASSISTANCE, CRIME
from eurazpol.legal_statistics.domain.figures import TOTAL
from eurazpol.legal_statistics.domain.offences import offence_group
from eurazpol.legal_statistics.domain.table import INDICATORS
from eurazpol.legal_statistics.store.models import EventRow, PeriodRow
from eurazpol.node.wiring import services
from eurazpol.notices.actions.counted import CountedNotice
from eurazpol.notices.actions.rights_counted import CountedRequest
from eurazpol.notices.domain.kinds import Kind
from eurazpol.notices.domain.rights import Right
from eurazpol.notices.domain.rights_ruling import Held
from tests.cast import VETROV_SOUGHT

NOW = datetime(2026, 2, 5, 6, tzinfo=UTC)
ALMATY = ZoneInfo("Asia/Almaty")
CASE = CountedCase(
    number="KZ-2026-000001", kind="extradition_prosecution", side=Side.REQUESTED, peer="RU",
    stance=None, articles=(("RU", "159(4)"), ("KZ", "190(4)")), authority="3",
    opened=date(2026, 1, 5), closed=date(2026, 3, 6),
    events=(
        CountedEvent("1", "request_received", date(2026, 1, 5)),
        CountedEvent("2", "examination_begun", date(2026, 1, 8)),
        CountedEvent("4", "handed_over", date(2026, 3, 1), "The day was read wrongly."),
        CountedEvent("5", "consulate_notified", date(2026, 1, 9)),
    ),
    decisions=(CountedDecision(7, "refused", date(2026, 2, 1), ("R_DUAL_CRIM", "R_LIMITATION")),),
    damage=2_500_000,
)  # fmt: skip


def test_a_case_is_told_as_the_steps_it_took_with_the_days_to_each() -> None:
    told = events_of_case(CASE, "fraud")
    found = {(one.what, one.amount) for one in told.events}
    assert {
        (What.REQUEST_RECEIVED, 0), (What.REQUEST_EXAMINED, 3), (What.REQUEST_DECIDED, 27),
        (What.PERSON_SURRENDERED, 55), (What.WORK_DONE, 60), (What.REFUSAL_GROUND, None),
        (What.DAMAGE_STATED, 250_000_000),
    } <= found  # fmt: skip
    grounds = [one.ground for one in told.events if one.what is What.REFUSAL_GROUND]
    assert grounds == ["R_DUAL_CRIM", "R_LIMITATION"]
    assert {one.way for one in told.events if one.what is What.PERSON_SURRENDERED} == {"out"}
    assert told.reasons == {"KZ-2026-000001:4": "The day was read wrongly."}
    assert len({one.key for one in told.events}) == len(told.events)


def test_a_sentenced_person_goes_to_who_will_execute_whichever_side_asks() -> None:
    for stance, way in ((Stance.SENTENCING, "out"), (Stance.ADMINISTERING, "in")):
        case = replace(CASE, kind="transfer_sentenced_person", stance=stance)
        (moved,) = [
            one for one in events_of_case(case, "").events if one.what is What.PERSON_TRANSFERRED
        ]
        assert moved.way == way


def test_an_offence_is_counted_by_the_article_that_is_known() -> None:
    assert offence_group(CASE.articles, crosswalk()) == "fraud"
    assert offence_group((("KZ", "366(3)"),), crosswalk()) == "corruption"
    assert offence_group((("KZ", "297(2)"),), crosswalk()) == "drugs"
    assert offence_group((("RU", "159(4)"), ("KZ", "art. 9999")), crosswalk()) == ""


def stage(name: Stage, month: int) -> StageEvent:
    return StageEvent(
        "KZ-D-2026-000001", Country("TR"), OffenceGroup.DRUGS, name, date(2026, month, 1), NOW, 4,
        "male", minor=False,
    )  # fmt: skip


@pytest.mark.django_db
def test_the_stock_of_the_data_bank_is_what_began_and_did_not_end() -> None:
    stages = [stage(Stage.DETAINED, 1), stage(Stage.CHARGED, 3), stage(Stage.RELEASED, 9)]
    held = INDICATORS["citizens_in_bank"]
    take_in("citizens", [Told("KZ-D-2026-000001", tuple(events_of_record(stages[:2])), {})], NOW)
    assert count(held, 2026) | {TOTAL: 1} == {
        TOTAL: 1, ("state", "TR"): 1, ("offence", "drugs"): 1, ("stage", "charged"): 1
    }  # fmt: skip
    assert behind(held, 2026, TOTAL).count() == 1
    assert behind(held, 2026, ("stage", "detained")).count() == 0
    take_in("citizens", [Told("KZ-D-2026-000001", tuple(events_of_record(stages)), {})], NOW)
    assert count(held, 2026) == {TOTAL: 0}
    assert count(INDICATORS["citizens_left"], 2026)["stage", "released"] == 1


def test_a_notice_is_told_with_every_reason_of_its_refusal() -> None:
    day = date(2026, 2, 1)
    notice = CountedNotice(
        "RN-1", Kind.RED, "RU", day, None, None,
        ((day, "R_POLITICAL"), (day, "R_QUALITY")), (day, day), (day,),
    )  # fmt: skip
    whats = [one.what for one in events_of_notice(notice)]
    assert whats.count(What.NOTICE_REFUSED) == 1
    assert whats.count(What.REFUSAL_GROUND) == 2
    assert whats.count(What.HIT_CONFIRMED) == 2
    assert len({one.key for one in events_of_notice(notice)}) == len(whats)


@pytest.mark.django_db
def test_what_a_source_corrects_or_takes_back_stays_with_its_reason() -> None:
    one = Event("c:1", What.REQUEST_SENT, date(2025, 5, 1), "cooperation", "c", side="requesting")
    assert take_in("cooperation", [Told("c", (one,), {})], NOW) == 1
    assert take_in("cooperation", [Told("c", (one,), {})], NOW) == 0
    moved = replace(one, day=date(2025, 6, 1))
    later = NOW + timedelta(days=1)
    assert take_in("cooperation", [Told("c", (moved,), {"c:1": "Read wrongly."})], later) == 1
    old, new = EventRow.objects.order_by("version")
    assert (old.day, old.replaced_at, new.reason) == (one.day, later, "Read wrongly.")
    assert take_in("cooperation", [Told("c", (), {})], later) == 1
    assert not EventRow.objects.filter(replaced_at=None).exists()


@pytest.mark.django_db
def test_cases_of_the_node_are_taken_in_and_built_once_a_night() -> None:
    wired = services()
    desk, now = wired.cooperation, wired.clock()
    assert desk is not None
    row = new_row(desk, KINDS["police_query"], Side.REQUESTED, Country("RU"), now)
    row.facts, row.handling = dict(VETROV_SOUGHT), "official"
    row.save()
    work = Work(desk, row, Actor.system("setup"), now)
    put_event(work, NewEvent("request_received", now))
    finish(work)
    (case,) = counted_cases(wired.zone)
    assert (case.number, case.peer, case.side) == (row.number, "RU", Side.REQUESTED)
    assert [one.kind for one in case.events] == ["request_received"]
    build_due(wired.statistics, now)
    built = PeriodRow.objects.get(year=now.astimezone(wired.zone).year)
    assert count(INDICATORS["requests_received"], built.year)["state", "RU"] == 1
    build_due(wired.statistics, now + timedelta(seconds=1))
    assert PeriodRow.objects.get(pk=built.pk).built_at == built.built_at
    assert years_to_build(now)[-1] == now.year


def test_treaties_of_the_book_are_counted_from_their_day(db: None) -> None:
    deps = StatisticsDeps(lambda: NOW, ALMATY, "kz", Country("KZ"))
    take_in_all(deps, NOW)
    assert take_in_all(deps, NOW) == 0
    told = {row.about: row for row in EventRow.objects.filter(room="law")}
    turkey, sale = told["kz_tr_1995"], told["un_drugs_1988"]
    assert (turkey.day, turkey.state, turkey.topic) == (date(2000, 6, 12), "TR", ASSISTANCE)
    assert (sale.day, sale.state, sale.topic) == (date(1997, 7, 28), "", CRIME)
    for unbound in ("kz_it_2015_ext", "coe_extradition_1957", "kz_ae_2009_mla", "kz_constitution"):
        assert unbound not in told, unbound
    for id_, year in (("treaties_all", 1999), ("treaties_all", 2025), ("treaties_of_field", 2025)):
        cells = count(INDICATORS[id_], year)
        assert cells[TOTAL] == behind(INDICATORS[id_], year, TOTAL).count() > 0
    assert count(INDICATORS["treaties_all"], 1999)[TOTAL] < cells[TOTAL]
    assert cells["state", "TR"] == 2
    for untold in ("interpol_members", "conventions_offered", "drugs_seized"):
        assert count(INDICATORS[untold], 2025) == {}  # not known, not zero


def test_a_treaty_that_ends_leaves_the_stock_and_one_not_in_the_book_any_more_goes(
    db: None,
) -> None:
    book = load_book()
    party = structs.replace(book.parties["kz_tr_1995", "KZ"][0], until=date(2024, 6, 30))
    ended = replace(book, parties={**book.parties, ("kz_tr_1995", "KZ"): (party,)})
    deps = StatisticsDeps(lambda: NOW, ALMATY, "kz", Country("KZ"), lambda: ended)
    take_in_all(deps, NOW)
    turkey = INDICATORS["treaties_of_field"]
    assert [count(turkey, year).get(("state", "TR")) for year in (2023, 2024)] == [2, 1]
    assert behind(turkey, 2024, ("state", "TR")).count() == 1
    take_in_all(replace(deps, law=load_book), NOW + timedelta(days=1))
    assert count(turkey, 2024)["state", "TR"] == 2
    fill_with_example(Actor.system("test"), NOW, range(2012, 2013))
    take_in_all(deps, NOW + timedelta(days=2))  # the example has treaties of its own
    assert not EventRow.objects.filter(room="law", replaced_at=None).exists()


def test_a_request_of_a_person_concerned_is_counted_without_a_person() -> None:
    day = date(2026, 3, 2)
    one = CountedRequest("KZ-RTS-2026-000001", Right.ACCESS, day, None, None, (), None)
    assert [event.what for event in events_of_rights(one)] == [What.RIGHTS_RECEIVED]
    decided = replace(
        one, ended=date(2026, 5, 4), held=Held.PARTLY, grounds=("G_CONFIDENTIAL",), days=50
    )
    told = list(events_of_rights(decided))
    assert [(event.what, event.ground, event.outcome, event.amount) for event in told[1:]] == [
        (What.RIGHTS_DECIDED, "", "partly", 50),
        (What.RIGHTS_GROUND, "G_CONFIDENTIAL", "partly", None),
    ]
    assert {event.topic for event in told} == {"access"}
