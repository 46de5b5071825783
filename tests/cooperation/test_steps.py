"""What a step refuses, by name, with nothing half-done."""

import io
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from eurazpol.access.domain.errors import Forbidden
from eurazpol.audit.actions.queries import entries_about
from eurazpol.cooperation.actions.act import StepCommand, act
from eurazpol.cooperation.actions.change_facts import change_facts
from eurazpol.cooperation.actions.create_case import NewCase, create_case
from eurazpol.cooperation.actions.papers import add_paper, remove_paper
from eurazpol.cooperation.actions.read_case import read_case
from eurazpol.cooperation.actions.record_event import NewEvent, correct_event, record_event
from eurazpol.cooperation.actions.record_opinion import record_opinion
from eurazpol.cooperation.domain.errors import (
    InvalidFact,
    NotAllowed,
    StaleVersion,
    UnknownCase,
)
from eurazpol.cooperation.store.models import CaseRow, EventRow, HistoryRow, PaperRow
from eurazpol.documents.actions.store_file import Upload
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import LANGS
from tests.cast import BRIBE_TRACE, PDF, VETROV_SOUGHT
from tests.cooperation.world import VERIFIED, World


@pytest.fixture
def query(world: World) -> tuple[str, str]:
    """A police query at Kazakhstan from Russia; their number and ours."""
    facts = {"assistance": {"measures": ["address"], "purpose": "Установить адрес проживания."}}
    sent = world.create("ru", "police_query", "kz", facts)
    world.step("ru", sent, "send_query")
    world.carry()
    return sent, world.peer_number("ru", sent)


def sentence_of(error: EurazpolError) -> list[str]:
    return [catalogue().error(error, lang) for lang in LANGS]


@pytest.mark.parametrize(
    ("facts", "field", "code"),
    [
        ({"persons": [{"names": []}]}, "persons[0].names", "person-without-name"),
        ({"offence": {"committed": "2026-02-30"}}, "offence.committed", "date-impossible"),
        ({"offence": {"max_months": {"ZZ": 12}}}, "offence.max_months", "country-unknown"),
        ({"offense": {}}, "offense", "fact-unknown"),
        ({"channel": "pigeon"}, "channel", "fact-choice"),
        ({"offence": {"committed": "2031-01"}}, "offence.committed", "date-in-future"),
        ({"sentence": {"imposed_months": "ten"}}, "sentence.imposed_months", "fact-type"),
        (
            {"sentence": {"judgment_date": "2026-02-01", "ends": "2025-02-01"}},
            "sentence.ends",
            "period-end-before-start",
        ),
        (
            {"journey": {"begins": "2026-03-02", "ends": "2026-03-01"}},
            "journey.ends",
            "period-end-before-start",
        ),
    ],
)
def test_bad_facts_are_refused_by_field_and_rule(
    world: World, facts: dict[str, Any], field: str, code: str
) -> None:
    with pytest.raises(InvalidFact) as refused:
        world.create("ru", "mla", "kz", facts)
    assert (refused.value.field, refused.value.code) == (field, code)
    assert len(set(sentence_of(refused.value))) == 3
    assert not CaseRow.objects.exists()


@pytest.mark.parametrize(
    ("new", "field"),
    [
        (NewCase("mla", "XX"), "peer"),
        (NewCase("mla", "KZ"), "peer"),
        (NewCase("loan", "RU"), "kind"),
        (NewCase("mla", "RU", handling="loud"), "handling"),
        (NewCase("extradition_prosecution", "RU", earlier="KZ-2026-000099"), "earlier"),
    ],
)
def test_a_case_is_not_opened_on_impossible_terms(world: World, new: NewCase, field: str) -> None:
    node = world.node("kz")
    with pytest.raises((InvalidFact, UnknownCase)) as refused:
        create_case(node.deps, new, node.chief, world.now)
    assert refused.value.field == field


def test_a_treaty_that_does_not_bind_both_states_is_refused(world: World) -> None:
    node = world.node("kz")
    facts = VETROV_SOUGHT | {"invoked": "cis_chisinau_2002"}
    with pytest.raises(InvalidFact) as refused:
        create_case(
            node.deps, NewCase("extradition_prosecution", "DE", facts), node.chief, world.now
        )
    assert (refused.value.field, refused.value.code) == ("invoked", "treaty-not-binding")
    assert all("Герман" in text or "Germany" in text for text in sentence_of(refused.value))


def test_a_paper_of_the_wrong_type_is_refused(world: World) -> None:
    number = world.create("kz", "mla", "ru", BRIBE_TRACE)
    node = world.node("kz")
    with pytest.raises(InvalidFact) as unknown:
        world.paper("kz", number, "D_PASSPORT")
    assert unknown.value.code == "paper-unknown"
    with pytest.raises(InvalidFact) as wrong:
        add_paper(
            node.deps, number, "D_IDENTITY", Upload("who.txt", io.BytesIO(b"a text")),
            actor=node.chief, now=world.now,
        )  # fmt: skip
    assert wrong.value.code == "paper-wrong-type"
    assert not PaperRow.objects.exists()


def test_a_sent_paper_stays_and_an_unsent_one_leaves_with_a_reason(world: World) -> None:
    number = world.create("kz", "mla", "ru", BRIBE_TRACE)
    node = world.node("kz")
    world.paper("kz", number, "D_QUESTIONS")
    paper = PaperRow.objects.get()
    with pytest.raises(InvalidFact, match="input-too-short"):
        remove_paper(node.deps, number, paper.pk, reason="x", actor=node.chief, now=world.now)
    remove_paper(
        node.deps, number, paper.pk, reason="Superseded by a new list.", actor=node.chief,
        now=world.now,
    )  # fmt: skip
    assert not [one for one in world.view("kz", number).papers if one.files]
    assert PaperRow.objects.get().removal_reason


def test_a_stale_version_is_told_with_both_versions(world: World) -> None:
    number = world.create("kz", "mla", "ru", BRIBE_TRACE)
    node = world.node("kz")
    version = world.view("kz", number).version
    changed = BRIBE_TRACE | {"proceedings": "1"}
    change_facts(node.deps, number, changed, version=version, actor=node.chief, now=world.now)
    with pytest.raises(StaleVersion) as stale:
        change_facts(
            node.deps, number, BRIBE_TRACE, version=version, actor=node.chief, now=world.now
        )
    assert (stale.value.seen, stale.value.current) == (version, version + 1)
    assert world.view("kz", number).facts.proceedings == "1"


def test_a_step_belongs_to_a_state_and_a_role(world: World, query: tuple[str, str]) -> None:
    sent, got = query
    with pytest.raises(NotAllowed, match="step-not-from-here"):
        world.step("kz", got, "close")
    with pytest.raises(NotAllowed, match="step-unknown"):
        world.step("kz", got, "send_query")
    with pytest.raises(Forbidden):
        world.step("kz", got, "accept", by="executor")
    with pytest.raises(UnknownCase):
        world.step("kz", "KZ-1999-000001", "accept")
    with pytest.raises(InvalidFact, match="input-unknown"):
        world.step("ru", sent, "remind", colour="red")


@pytest.mark.parametrize(
    ("inputs", "code"),
    [
        ({}, "input-missing"),
        ({"reason": "short"}, "input-too-short"),
        ({"reason": "x" * 5000}, "input-too-long"),
    ],
)
def test_a_form_is_refused_with_field_and_rule(
    world: World, query: tuple[str, str], inputs: dict[str, str], code: str
) -> None:
    _, got = query
    world.step("kz", got, "accept")
    lines = HistoryRow.objects.count()
    with pytest.raises(InvalidFact) as refused:
        world.step("kz", got, "answer_nothing", **inputs)
    assert (refused.value.field, refused.value.code) == ("reason", code)
    assert HistoryRow.objects.count() == lines


def test_dates_of_a_form_cannot_be_impossible_or_in_the_future(world: World) -> None:
    number = world.create("ru", "provisional_arrest", "kz", VETROV_SOUGHT)
    world.paper("ru", number, "D_PROV_STATEMENT")
    world.step("ru", number, "submit")
    world.step("ru", number, "sign_and_send", verification=VERIFIED)
    world.carry()
    got = world.peer_number("ru", number)
    for moment, code in (
        ("2026-02-30T10:00", "date-impossible"),
        ("2027-01-01T10:00", "date-in-future"),
        ("yesterday", "date-impossible"),
    ):
        with pytest.raises(InvalidFact) as refused:
            world.step("kz", got, "record_detention", detained_at=moment, place="Almaty")
        assert (refused.value.field, refused.value.code) == ("detained_at", code)


def test_events_follow_each_other(world: World, query: tuple[str, str]) -> None:
    _, got = query
    node = world.node("kz")
    with pytest.raises(InvalidFact) as refused:
        record_event(
            node.deps, got, NewEvent("executed", world.now.date().replace(day=1)), node.chief,
            world.now,
        )  # fmt: skip
    assert refused.value.code == "event-before-event"
    assert len(set(sentence_of(refused.value))) == 3


def test_a_correction_keeps_the_old_value_and_reaches_the_other_side(
    world: World, query: tuple[str, str]
) -> None:
    sent, got = query
    node = world.node("kz")
    world.step("kz", got, "accept")
    world.step("kz", got, "answer_nothing", reason="Адрес не установлен, сведений нет.")
    world.carry()
    event = EventRow.objects.get(case__number=got, kind="executed")
    day = event.day
    with pytest.raises(InvalidFact):
        correct_event(
            node.deps, got, event.pk, NewEvent("executed", day), reason="", actor=node.chief,
            now=world.now,
        )  # fmt: skip
    world.wait(days=1)
    correct_event(
        node.deps, got, event.pk, NewEvent("executed", world.now.date()),
        reason="The letter left a day later.", actor=node.chief, now=world.now,
    )  # fmt: skip
    world.carry()
    here = next(one for one in world.view("kz", got).events if one.kind == "executed")
    assert here.replaced[0].at == day
    assert here.replaced[0].correction == "The letter left a day later."
    there = [one for one in world.view("ru", sent).events if one.kind == "executed"]
    assert [one.at for one in there] == [world.now.date()]


def test_disagreeing_needs_a_reason_and_a_new_fact_outdates_an_opinion(world: World) -> None:
    number = world.create("ru", "mla", "kz", BRIBE_TRACE)
    node = world.node("ru")
    with pytest.raises(InvalidFact):
        record_opinion(
            node.deps, number, agrees=False, reason="no", actor=node.chief, now=world.now
        )
    record_opinion(
        node.deps, number, agrees=False, reason="The bilateral treaty goes first here.",
        actor=node.chief, now=world.now,
    )  # fmt: skip
    assert world.view("ru", number).opinions[0].current


def test_reading_a_file_is_recorded_with_its_ground(world: World) -> None:
    number = world.create("kz", "mla", "ru", BRIBE_TRACE)
    node = world.node("kz")
    case = read_case(node.deps, number, ground="On duty", actor=node.chief, now=world.now)
    assert case.number == number
    last = entries_about("case", number)[0]
    assert (last.action, last.ground) == ("case-read", "On duty")
    with pytest.raises(EurazpolError, match="audit-ground-missing"):
        read_case(node.deps, number, ground=" ", actor=node.chief, now=world.now)


def test_every_step_writes_journal_and_timeline(world: World, query: tuple[str, str]) -> None:
    _, got = query
    world.step("kz", got, "accept")
    actions = [entry.action for entry in entries_about("case", got)]
    assert "transition" in actions
    assert world.view("kz", got).timeline[0].actor == world.node("kz").chief.name


def test_a_confidential_case_is_closed_to_others(world: World) -> None:
    node = world.node("ru")
    number = create_case(
        node.deps, NewCase("mla", "KZ", BRIBE_TRACE, handling="confidential"), node.executor,
        world.now,
    )  # fmt: skip
    read_case(node.deps, number, ground="Mine", actor=node.executor, now=world.now)
    other = world.node("kz").executor
    with pytest.raises(Forbidden):
        read_case(node.deps, number, ground="Curious", actor=other, now=world.now)


def test_an_action_reads_the_case_a_bounded_number_of_times(world: World) -> None:
    number = world.create("kz", "mla", "ru", BRIBE_TRACE)
    world.paper("kz", number, "D_QUESTIONS", "D_RIGHTS", "D_SANCTION")
    with CaptureQueriesContext(connection) as few:
        world.view("kz", number)
    for index in range(10):
        world.paper("kz", number, "P_OTHER", data=PDF + bytes([65 + index]))
    with CaptureQueriesContext(connection) as many:
        world.view("kz", number)
    assert len(many) == len(few)


def test_an_upload_of_a_form_must_be_a_file(world: World, query: tuple[str, str]) -> None:
    _, got = query
    world.step("kz", got, "accept")
    node = world.node("kz")
    with pytest.raises(InvalidFact, match="input-not-a-file"):
        act(
            node.deps,
            StepCommand(got, "add_material", {"material": "x.pdf"}),
            node.chief,
            world.now,
        )
    with pytest.raises(InvalidFact, match="input-choice"):
        world.step("kz", got, "add_material", material=world.upload(), material_as="D_JUDGMENT")
