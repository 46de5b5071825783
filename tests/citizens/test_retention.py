"""Records that ended are kept longer, let go and erased; what an owner takes back goes too."""

import io
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from uuid import uuid4

import pytest
from django.db import connection

from eurazpol.access.domain.actor import Actor, Role
from eurazpol.access.domain.errors import Forbidden
from eurazpol.audit.actions.queries import latest
from eurazpol.citizens.actions.add import NewRecord, Origin, add_record
from eurazpol.citizens.actions.care import add_complaint, add_visit
from eurazpol.citizens.actions.change import advance
from eurazpol.citizens.actions.erase import (
    Erasing,
    certificate,
    erase_record,
    erasures,
    finish_erasures,
)
from eurazpol.citizens.actions.home import open_transfer
from eurazpol.citizens.actions.lists import Wanted, list_citizens
from eurazpol.citizens.actions.notices import notices, read_letter, settle, values_of
from eurazpol.citizens.actions.papers import NewPaper, add_paper
from eurazpol.citizens.actions.queries import stage_events, withdrawn
from eurazpol.citizens.actions.read import read_citizen
from eurazpol.citizens.actions.recall import CitizenKeeper
from eurazpol.citizens.actions.retention import due_for_review, keep_longer, let_go
from eurazpol.citizens.domain.errors import NotNow
from eurazpol.citizens.domain.notice import LETTER
from eurazpol.citizens.domain.retention import TERMS, review_day
from eurazpol.citizens.domain.stages import Stage
from eurazpol.citizens.store.models import CitizenRow, NoticeRow
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.documents.actions.erase import shred
from eurazpol.documents.actions.queries import documents_about
from eurazpol.documents.actions.store_file import Upload
from eurazpol.exchange.domain.recall import Action, Demand, Order
from eurazpol.exchange.domain.wire import write_instant
from eurazpol.kernel.texts import Texts
from tests.cast import PDF
from tests.citizens.conftest import OMAROV, Bank
from tests.citizens.test_actions import TOLD, YOUNG, came
from tests.cooperation.test_retention import Key

WHY = "Home for years, nothing is asked any more."
MARKER = "Zxmarker"
GUARD = Actor(99, "guard", "Қорғау", None, Texts("", "", ""), frozenset({Role.DATA_PROTECTION}))
FREE = {"stage": "released", "since": "2026-01-14", "confirmed_on": "2026-01-14",
        "confirmed_by": "visit"}  # fmt: skip
LATER = timedelta(days=365 * 5 + 3)


def erasing(bank: Bank, key: Key, told: list[str]) -> Erasing:
    def letters(peer: str, ids: Sequence[str], _ground: str, _now: datetime) -> int:
        told.extend(f"{peer}:{one}" for one in ids)
        return len(ids)

    def scrub(now: datetime) -> None:
        shred(bank.deps.cases.documents, now)

    return Erasing("kz", letters, scrub, lambda _: key)


def _text(value: object) -> str:
    if isinstance(value, bytes | memoryview):
        return bytes(value).decode("utf-8", "replace")
    return str(value)


def stored() -> str:
    """Everything that the tables of the room hold, as text; the index of words too."""
    found = []
    with connection.cursor() as cursor:
        tables = [one for one in connection.introspection.table_names(cursor)
                  if one.startswith("citizens_")]  # fmt: skip
        for table in tables:
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")  # noqa: S608 - names of our own
            found += [_text(value) for row in cursor.fetchall() for value in row]
    return "\n".join(found)


@pytest.fixture
def ended(bank: Bank) -> str:
    """A record with the marker everywhere, of a person who was released."""
    number = bank.add(host_words=MARKER, place=f"Prison of {MARKER}", family=MARKER,
                      term_ends="2026-01-14")  # fmt: skip
    who = {"actor": bank.people["consul"], "now": bank.now}
    inquiry = add_paper(bank.deps, number, NewPaper("inquiry", "2026-01-11", MARKER), **who)
    upload = Upload(f"{MARKER}.pdf", io.BytesIO(PDF))
    add_paper(
        bank.deps, number, NewPaper("reply", "2026-01-12", "7", MARKER, inquiry, upload), **who
    )
    add_visit(bank.deps, number, "2026-01-13", f"{MARKER} is well.", **who)
    add_complaint(bank.deps, number, "2026-01-13", "health", MARKER * 2, MARKER, **who)
    came(bank)
    actor = bank.why("chief", "register")
    (letter,) = notices(actor=actor, now=bank.now)
    settle(bank.deps, letter.key, number, new=False, actor=actor, now=bank.now)
    advance(bank.deps, number, FREE, **who)
    assert MARKER in stored()
    return number


def test_every_end_has_a_term_and_no_sentence_runs_past_it() -> None:
    assert set(TERMS) == {one for one in Stage if one.ends}
    assert review_day(Stage.RELEASED, date(2024, 2, 29), None) == date(2029, 3, 1)
    assert review_day(Stage.RELEASED, date(2024, 2, 29), date(2031, 5, 1)) == date(2031, 5, 1)


def test_a_person_decides_and_only_after_the_term(bank: Bank, ended: str) -> None:
    bank.add(**YOUNG)  # held: on no list
    actor, now = bank.people["committee"], bank.now
    assert due_for_review(bank.deps, actor, now) == ()
    with pytest.raises(NotNow):
        let_go(bank.deps, ended, WHY, actor=actor, now=now)
    then = now + LATER
    (listed,) = due_for_review(bank.deps, actor, then)
    assert (listed.number, listed.due, listed.term.years) == (ended, True, 5)
    with pytest.raises(InvalidFact):
        keep_longer(
            bank.deps, ended, (then + timedelta(days=9)).date(), "so", actor=actor, now=then
        )
    keep_longer(bank.deps, ended, date(2032, 6, 1), WHY, actor=actor, now=then)
    assert due_for_review(bank.deps, actor, then) == ()
    with pytest.raises(Forbidden):
        let_go(bank.deps, ended, WHY, actor=bank.people["consul"], now=then)
    assert latest(1)[0].action == "citizen-retention-extended"


def test_a_request_under_way_holds_the_record(bank: Bank) -> None:
    number = bank.add()
    case = open_transfer(bank.deps, number, {}, actor=bank.chief, now=bank.now)
    home = {**FREE, "stage": "transferred"}
    advance(bank.deps, number, home, actor=bank.people["consul"], now=bank.now)
    then = datetime(2041, 1, 1, tzinfo=bank.now.tzinfo)
    (listed,) = due_for_review(bank.deps, bank.chief, then)
    assert listed.open_cases == (case,)
    with pytest.raises(NotNow):
        let_go(bank.deps, number, WHY, actor=bank.chief, now=then)
    CaseRow.objects.filter(number=case).update(stage="closed")
    let_go(bank.deps, number, WHY, actor=bank.chief, now=then)


def test_what_is_erased_is_gone_and_figures_stay(bank: Bank, ended: str) -> None:
    key, told, then = Key(), [], bank.now + LATER
    work = erasing(bank, key, told)
    before = list(stage_events())
    let_go(bank.deps, ended, f"{WHY} {MARKER}", actor=bank.people["committee"], now=then)
    with pytest.raises(Forbidden):
        erase_record(work, ended, actor=bank.chief, now=then)
    hashes = sorted(one.sha256 for one in documents_about(ended))
    erase_record(work, ended, actor=GUARD, now=then)
    with pytest.raises(NotNow):
        erase_record(work, ended, actor=GUARD, now=then)
    left = stored()
    for gone in (MARKER, MARKER.casefold(), "Gabit", "Omarov", "1979-08-14", "N 00000001"):
        assert gone not in left, gone
    assert len(told) == 1
    assert all(one.erased_at for one in documents_about(ended))
    after = list(stage_events())
    assert [(one.number, one.stage, one.since, one.minor, one.group) for one in after] == [
        (one.number, one.stage, one.since, one.minor, one.group) for one in before
    ]
    bank.why("chief", "register")
    assert list_citizens(bank.deps, Wanted(), actor=bank.chief, now=bank.now).total == 0
    with pytest.raises(NotNow):
        read_citizen(bank.deps, ended, actor=bank.why("chief", ended), now=then)
    bank.add()  # the same person anew: nobody looks alike any more
    assert erasures(GUARD)[0].certificate is None
    assert (finish_erasures(work, then), finish_erasures(work, then)) == (1, 0)
    signed = certificate(ended, GUARD)
    key.private.public_key().verify(bytes.fromhex(signed["signature"]), signed["body"].encode())
    assert signed["body"].splitlines()[2] == ended
    assert signed["body"].splitlines()[6:] == hashes


def test_who_was_a_minor_is_counted_so_without_a_date_of_birth(bank: Bank) -> None:
    number = bank.add(**YOUNG)
    row = CitizenRow.objects.get(number=number)
    born = row.adult_on
    free = {**FREE, "since": "2026-01-12"}
    advance(bank.deps, number, free, actor=bank.people["consul"], now=bank.now)
    then = bank.now + LATER
    let_go(bank.deps, number, WHY, actor=bank.chief, now=then)
    erase_record(erasing(bank, Key(), []), number, actor=GUARD, now=then)
    row.refresh_from_db()
    assert row.adult_on != born
    assert [one.minor for one in stage_events()] == [True, True]


def order(bank: Bank, letter: NoticeRow, **more: object) -> Demand:
    wish = Order(
        action=Action.NARROW if more else Action.RECALL, at=write_instant(bank.now),
        digest="0" * 64, ground="Article 15", id=str(uuid4()), message=letter.message_id,
        owner="ru", reason="Another person was meant.", to="kz", **more,  # type: ignore[arg-type]
    )  # fmt: skip
    return Demand(wish, LETTER, {}, (), bank.now)


def made_of_letter(bank: Bank) -> tuple[str, NoticeRow]:
    came(bank)
    row = NoticeRow.objects.get()
    actor = bank.why("chief", "register")
    letter = read_letter(row.pk, actor=actor, now=bank.now)
    new = NewRecord(bank.mission(), values_of(bank.deps, letter), origin=Origin.NOTICE)
    number = add_record(bank.deps, new, actor, bank.now)
    settle(bank.deps, row.pk, number, new=True, actor=actor, now=bank.now)
    row.refresh_from_db()
    return number, row


def test_a_letter_taken_back_goes_with_the_record_that_is_nothing_else(bank: Bank) -> None:
    number, letter = made_of_letter(bank)
    keeper, demand = CitizenKeeper(bank.deps), order(bank, letter)
    assert keeper.rests_on(demand, bank.now) == ()
    keeper.obey(demand, bank.now)
    keeper.obey(demand, bank.now)  # once more changes nothing
    assert "Omarov" not in stored()
    assert OMAROV["document_number"] not in stored()
    assert list(stage_events()) == []
    assert list(withdrawn()) == [number]
    (shown,) = notices(actor=bank.why("chief", "register"), now=bank.now)
    assert (shown.person, shown.erased_at, shown.open) == ("", bank.now, False)
    with pytest.raises(NotNow):
        read_letter(shown.key, actor=bank.chief, now=bank.now)


def test_what_the_mission_added_lays_the_recall_before_a_person(bank: Bank) -> None:
    number, letter = made_of_letter(bank)
    who = {"actor": bank.people["consul"], "now": bank.now}
    add_visit(bank.deps, number, "2026-01-15", "Healthy; asks for a lawyer.", **who)
    keeper, demand = CitizenKeeper(bank.deps), order(bank, letter)
    (why,) = keeper.rests_on(demand, bank.now)
    assert why.args["number"] == number
    keeper.obey(demand, bank.now)  # a person let it go
    found = read_citizen(bank.deps, number, actor=bank.why("chief", number), now=bank.now)
    assert found.papers == ()
    assert found.record.values["family"] == TOLD["family"]  # the mission has met him
    assert "host_words" not in found.record.values
    assert len(found.visits) == 1


def test_a_letter_that_only_confirmed_takes_its_paper_along(bank: Bank) -> None:
    number = bank.add(confirmed_on="2026-01-02", consent_on="2026-01-02")
    came(bank)
    actor, letter = bank.why("chief", "register"), NoticeRow.objects.get()
    settle(bank.deps, letter.pk, number, new=False, actor=actor, now=bank.now)
    keeper, demand = CitizenKeeper(bank.deps), order(bank, letter)
    assert len(keeper.rests_on(demand, bank.now)) == 1
    keeper.obey(demand, bank.now)
    found = read_citizen(bank.deps, number, actor=bank.why("chief", number), now=bank.now)
    assert (found.papers, found.record.values["host_words"]) == ((), OMAROV["host_words"])


def test_a_letter_is_narrowed_to_what_may_stay(bank: Bank) -> None:
    number, letter = made_of_letter(bank)
    demand = order(bank, letter, fields=("/values/host_words", "/officer"))
    CitizenKeeper(bank.deps).obey(demand, bank.now)
    found = read_citizen(bank.deps, number, actor=bank.why("chief", number), now=bank.now)
    assert "host_words" not in found.record.values
    assert found.record.values["court"] == OMAROV["court"]
    letter.refresh_from_db()
    assert (letter.content["officer"], "host_words" in letter.content["values"]) == ("", False)
    assert letter.erased_at is None
    assert OMAROV["host_words"] not in stored()


def test_our_letter_says_how_far_its_recall_has_come(bank: Bank) -> None:
    NoticeRow.objects.create(
        uid=str(uuid4()), peer="ru", ours=True, state="RU", content={}, person="x", at=bank.now,
        message_id="00000000-0000-4000-8000-00000000000a",
    )  # fmt: skip
    row = NoticeRow.objects.get()
    keeper, demand = CitizenKeeper(bank.deps), order(bank, row)
    keeper.unconfirmed(demand.order, "", bank.now)
    row.refresh_from_db()
    assert row.recall == "unconfirmed"
    keeper.confirmed(demand.order, "", bank.now)
    row.refresh_from_db()
    assert row.recall == "confirmed"
