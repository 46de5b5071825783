"""Placing on record, changing, reading; letters between states; off-line forms; promises."""

import io
import json
from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from eurazpol.access.actions.disclosures import Wish, disclosures
from eurazpol.access.actions.purpose import give_purpose
from eurazpol.access.domain.actor import Role
from eurazpol.access.domain.errors import Forbidden, PurposeNeeded
from eurazpol.audit.actions.queries import latest
from eurazpol.citizens.actions.add import FormEntry, NewRecord, add_record
from eurazpol.citizens.actions.care import add_complaint, add_visit, answer_complaint
from eurazpol.citizens.actions.change import advance, confirm, correct
from eurazpol.citizens.actions.disclosure_register import with_citizens
from eurazpol.citizens.actions.forms import give_out, take_back
from eurazpol.citizens.actions.lists import Counter, Wanted, list_citizens
from eurazpol.citizens.actions.notices import (
    NewNotice,
    notice_handlers,
    notices,
    send_notice,
    set_aside,
    settle,
)
from eurazpol.citizens.actions.papers import NewPaper, add_paper
from eurazpol.citizens.actions.queries import corrections, stage_events, standing
from eurazpol.citizens.actions.read import read_citizen
from eurazpol.citizens.domain.errors import (
    AlikeNotLookedAt,
    CitizensError,
    FormRefused,
    InvalidRecord,
    NotNow,
    RecordRefused,
    StaleRecord,
)
from eurazpol.citizens.domain.notice import LETTER, TOLD_FIELDS
from eurazpol.citizens.domain.offline import FORMAT, MAX_BYTES
from eurazpol.citizens.domain.stages import Stage
from eurazpol.cooperation.actions.disclosure_register import register
from eurazpol.documents.actions.store_file import Upload
from eurazpol.exchange.domain.letter import Received
from tests.cast import PDF
from tests.citizens.conftest import OMAROV, Bank

TOLD = {path: text for path, text in OMAROV.items() if path in TOLD_FIELDS}
YOUNG = {"family": "Жасов", "given": "Әли", "latin_family": "", "latin_given": "",
         "document_number": "N 00000002", "birth": "2009-03-01", "committed": "",
         "since": "2025-12-01", "judged": "", "final": "", "final_on": "",
         "term_begins": "", "term_ends": "", "imposed_months": "",
         "stage": "detained", "consent": "", "consent_on": ""}  # fmt: skip


def test_a_look_alike_is_shown_before_it_is_saved(bank: Bank) -> None:
    first = bank.add()
    with pytest.raises(AlikeNotLookedAt) as caught:
        bank.add(family="Omarov", given="Gabit", patronymic="", latin_family="", latin_given="",
                 document_number="")  # fmt: skip
    assert caught.value.numbers == (first,)
    with pytest.raises(InvalidRecord):
        bank.add(looked={first: "no"})
    second = bank.add(looked={first: "Another man of the same name, seen in person."})
    actor = bank.why("consul", second)
    found = read_citizen(bank.deps, second, actor=actor, now=bank.now)
    assert [one.number for one in found.alike] == [first]
    bank.add(**YOUNG)


def test_reading_asks_for_what_and_is_on_record(bank: Bank) -> None:
    number = bank.add()
    with pytest.raises(PurposeNeeded):
        read_citizen(bank.deps, number, actor=bank.chief, now=bank.now)
    with pytest.raises(PurposeNeeded):
        list_citizens(bank.deps, Wanted(), actor=bank.chief, now=bank.now)
    give_purpose("databank", number, "court", "", actor=bank.chief, now=bank.now)
    read_citizen(bank.deps, number, actor=bank.chief, now=bank.now)
    row = latest(1)[0]
    assert (row.action, row.object_id, row.ground) == ("citizen-read", number, "purpose:court")
    bank.why("chief", "register")
    list_citizens(bank.deps, Wanted(text="омаров"), actor=bank.chief, now=bank.now)
    row = latest(1)[0]
    assert (row.action, row.ground) == ("citizens-listed", "purpose:casework")
    assert number in row.details
    assert "маров" not in row.details


def test_a_mission_sees_its_own_citizens_only(bank: Bank) -> None:
    number = bank.add()
    other = bank.why("consul-tr", number)
    with pytest.raises(Forbidden):
        read_citizen(bank.deps, number, actor=other, now=bank.now)
    with pytest.raises(Forbidden):
        confirm(bank.deps, number, "2026-01-15", "call", actor=other, now=bank.now)
    new = NewRecord(bank.mission("consul"), OMAROV)
    with pytest.raises(Forbidden):
        add_record(bank.deps, new, other, bank.now)
    bank.why("consul-tr", "register")
    assert list_citizens(bank.deps, Wanted(), actor=other, now=bank.now).total == 0
    with pytest.raises(AlikeNotLookedAt) as caught:
        bank.add("consul-tr")
    assert caught.value.numbers == (number,)  # the number, and nothing else


def test_the_committee_keeps_records_but_not_what_protects(bank: Bank) -> None:
    number = bank.add(sex="female", with_children="yes")
    day = {"actor": bank.people["consul"], "now": bank.now}
    add_visit(bank.deps, number, "2026-01-14", "Healthy; asks for a lawyer.", **day)
    add_complaint(bank.deps, number, "2026-01-14", "defence", "No interpreter.", "Ministry", **day)
    committee = bank.why("committee", number)
    found = read_citizen(bank.deps, number, actor=committee, now=bank.now)
    assert (found.visits, found.complaints, "with_children" in found.known) == ((), (), False)
    assert found.record.values["confirmed_on"] == "2026-01-14"  # the visit confirms
    with pytest.raises(Forbidden):
        add_visit(bank.deps, number, "2026-01-14", "Healthy.", actor=committee, now=bank.now)
    mission = bank.why("consul", number)
    shown = read_citizen(bank.deps, number, actor=mission, now=bank.now)
    key = shown.complaints[0].key
    answer_complaint(bank.deps, number, key, "2026-01-15", "An interpreter came.", **day)
    shown = read_citizen(bank.deps, number, actor=mission, now=bank.now)
    assert shown.complaints[0].answered_on == date(2026, 1, 15)


def test_a_correction_keeps_what_stood_there(bank: Bank) -> None:
    number, actor = bank.add(), bank.people["consul"]
    wrong = {"stage": "tried", "since": "2022-02-01", "place": "Омск"}
    with pytest.raises(InvalidRecord):
        correct(bank.deps, number, wrong, reason="typo", version=1, actor=actor, now=bank.now)
    with pytest.raises(StaleRecord):
        correct(bank.deps, number, wrong, reason="A mistake of the form.", version=7, actor=actor,
                now=bank.now)  # fmt: skip
    with pytest.raises(NotNow):
        correct(bank.deps, number, {}, reason="A mistake of the form.", version=1, actor=actor,
                now=bank.now)  # fmt: skip
    correct(bank.deps, number, wrong, reason="A mistake of the form.", version=1, actor=actor,
            now=bank.now)  # fmt: skip
    found = read_citizen(bank.deps, number, actor=bank.why("consul", number), now=bank.now)
    told = {one.field: (one.old, one.new, one.reason) for one in found.changes}
    assert told["stage"] == ("serving", "tried", "A mistake of the form.")
    assert [(one.stage, one.replaced) for one in found.stages] == [
        (Stage.SERVING, True), (Stage.TRIED, False),
    ]  # fmt: skip
    assert {one.field for one in corrections()} == {"stage", "since"}
    assert [one.stage for one in stage_events()] == [Stage.TRIED]


def test_stages_follow_and_are_counted_without_names(bank: Bank) -> None:
    number, actor = bank.add(**YOUNG), bank.people["consul"]
    step = {"stage": "charged", "since": "2026-01-10", "confirmed_on": "2026-01-12",
            "confirmed_by": "call"}  # fmt: skip
    advance(bank.deps, number, step, actor=actor, now=bank.now)
    with pytest.raises(NotNow):
        advance(bank.deps, number, {**step, "stage": "detained"}, actor=actor, now=bank.now)
    late = {**step, "stage": "tried", "since": "2026-01-01"}
    with pytest.raises(InvalidRecord):
        advance(bank.deps, number, late, actor=actor, now=bank.now)
    with pytest.raises(RecordRefused):  # who serves has a term
        advance(bank.deps, number, {**step, "stage": "serving"}, actor=actor, now=bank.now)
    events = list(stage_events(date(2025, 12, 1), date(2026, 1, 10)))
    assert [(one.stage, one.since, one.minor) for one in events] == [
        (Stage.DETAINED, date(2025, 12, 1), True), (Stage.CHARGED, date(2026, 1, 10), True),
    ]  # fmt: skip
    assert [one.stage for one in standing(date(2025, 12, 31))] == [Stage.DETAINED]
    assert [one.stage for one in standing(date(2026, 1, 31))] == [Stage.CHARGED]
    assert list(standing(date(2025, 11, 30))) == []


def test_an_inquiry_and_its_reply_confirm_the_record(bank: Bank) -> None:
    number, who = bank.add(), {"actor": bank.people["committee"], "now": bank.now}
    inquiry = add_paper(
        bank.deps, number, NewPaper("inquiry", "2026-01-11", "15-2/1", "Embassy"), **who
    )
    early = NewPaper("reply", "2026-01-10", answers=inquiry)
    with pytest.raises(InvalidRecord):
        add_paper(bank.deps, number, early, **who)
    reply = NewPaper("reply", "2026-01-13", "77", "Embassy", inquiry,
                     Upload("reply.pdf", io.BytesIO(PDF)))  # fmt: skip
    add_paper(bank.deps, number, reply, **who)
    found = read_citizen(bank.deps, number, actor=bank.why("chief", number), now=bank.now)
    assert [(one.sort.value, one.answers, one.answered) for one in found.papers] == [
        ("inquiry", "", True), ("reply", "15-2/1", False),
    ]  # fmt: skip
    assert found.papers[1].document_id
    assert found.record.values["confirmed_on"] == "2026-01-13"
    assert found.record.values["confirmed_by"] == "reply"


def test_the_list_searches_counts_and_puts_first_who_comes_first(bank: Bank) -> None:
    old = bank.add(confirmed_on="2025-09-01")
    young = bank.add(**YOUNG)
    bank.why("chief", "register")

    def listed(**wanted: str) -> list[str]:
        found = list_citizens(bank.deps, Wanted(**wanted), actor=bank.chief, now=bank.now)
        return [one.number for one in found.lines]

    assert listed() == [young, old]
    assert listed(text="gabit omarov") == listed(text="ОМАРОВ") == listed(text="n00000001") == [old]
    assert listed(text="nobody") == listed(text="!!") == []
    assert listed(state="TR") == []
    assert listed(stage="detained") == listed(only="first") == [young]
    assert listed(only="unconfirmed") == [old]
    counts = list_citizens(bank.deps, Wanted(), actor=bank.chief, now=bank.now).counts
    assert counts == {Counter.IN_CUSTODY: 1, Counter.SERVING: 1, Counter.UNCONFIRMED: 1,
                      Counter.RELEASE: 0, Counter.FIRST: 1}  # fmt: skip


def saved(form: str, mark: str, /, **more: object) -> bytes:
    plain = {"format": FORMAT, "form": form, "mark": mark, "entry": str(uuid4()), "saved": "now",
             "values": OMAROV}  # fmt: skip
    return json.dumps(plain | more, ensure_ascii=False).encode()


def test_an_off_line_form_is_known_again(bank: Bank) -> None:
    actor = bank.people["consul"]
    form = give_out(actor)
    data = saved(form.form, form.mark)
    taken = take_back(b"\xef\xbb\xbf" + data, actor)
    assert taken.values == OMAROV
    assert taken.before is None
    entry = FormEntry(taken.entry.form, taken.entry.entry, taken.entry.sha256)
    new = NewRecord(bank.mission(), taken.values, entry=entry)
    number = add_record(bank.deps, new, actor, bank.now)
    again = take_back(data, actor)
    assert again.before is not None
    assert again.before[0] == number
    twice = NewRecord(bank.mission(), OMAROV, {number: "Another man."}, entry=entry)
    with pytest.raises(FormRefused) as caught:
        add_record(bank.deps, twice, actor, bank.now)
    assert caught.value.code == "citizens-form-twice"
    with pytest.raises(Forbidden):
        give_out(bank.people["almaty"])


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"format": "other"}, "citizens-form-other"),
        ({"mark": "x"}, "citizens-form-mark"),
        ({"form": str(uuid4())}, "citizens-form-mark"),
        ({"entry": "1"}, "citizens-form-shape"),
        ({"values": {"family": 1}}, "citizens-form-shape"),
        ({"more": 1}, "citizens-form-shape"),
    ],
)
def test_a_bad_file_is_told_by_its_rule(bank: Bank, change: dict[str, object], code: str) -> None:
    form = give_out(bank.people["consul"])
    with pytest.raises(FormRefused) as caught:
        take_back(saved(form.form, form.mark, **change), bank.people["consul"])
    assert caught.value.code == code


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"[" * 3000, b"{}", b"x" * (MAX_BYTES + 1)])
def test_hostile_files_are_refused(bank: Bank, data: bytes) -> None:
    with pytest.raises(FormRefused):
        take_back(data, bank.people["consul"])


def came(bank: Bank, **more: object) -> None:
    body = {
        "id": "00000000-0000-4000-8000-000000000001", "at": bank.now.isoformat(),
        "notifier": "court", "body": "Центральный районный суд города Омска",
        "officer": "Воронцова Е.", "told": ["relatives"], "values": TOLD, **more,
    }  # fmt: skip
    received = Received(
        id=str(uuid4()), kind=LETTER, sender="ru", sent_at=bank.now, body=body, parts=(),
        about="", digest="",
    )  # fmt: skip
    notice_handlers(bank.deps)[LETTER](received, bank.now)


def test_a_letter_of_the_host_state_becomes_a_record_or_confirms_one(bank: Bank) -> None:
    came(bank)
    came(bank)  # the same again changes nothing
    came(bank, id=str(uuid4()))
    actor = bank.why("committee", "register")
    first, second = notices(actor=actor, now=bank.now)
    assert (first.open, first.person) == (True, "Омаров Ғабит Қуанышұлы / Omarov Gabit")
    number = bank.add(confirmed_on="2026-01-02", consent_on="2026-01-02")
    settle(bank.deps, first.key, number, new=False, actor=actor, now=bank.now)
    with pytest.raises(NotNow):
        settle(bank.deps, first.key, number, new=False, actor=actor, now=bank.now)
    found = read_citizen(bank.deps, number, actor=bank.why("chief", number), now=bank.now)
    assert found.record.values["confirmed_by"] == "notice"
    assert [one.sort.value for one in found.papers] == ["notice"]
    with pytest.raises(InvalidRecord):
        set_aside(second.key, "no", actor=actor, now=bank.now)
    set_aside(second.key, "The same person, told twice.", actor=actor, now=bank.now)
    with pytest.raises(Forbidden):
        set_aside(second.key, "Once more.", actor=bank.people["consul"], now=bank.now)


@pytest.mark.parametrize(
    "change",
    [
        {"id": "x"}, {"notifier": "king"}, {"told": ["press"]}, {"more": 1},
        {"at": "2026-01-15T06:00:00"}, {"body": "a\u200bb c"}, {"values": {}},
        {"values": {**TOLD, "state": "TR"}}, {"values": {**TOLD, "birth": "2999"}},
    ],
)  # fmt: skip
def test_a_letter_that_cannot_be_is_refused(bank: Bank, change: dict[str, object]) -> None:
    with pytest.raises(CitizensError):
        came(bank, **change)
    assert notices(actor=bank.why("chief", "register"), now=bank.now) == ()


def test_we_tell_another_state_of_its_citizen(bank: Bank) -> None:
    actor = bank.people["almaty"]
    new = NewNotice("RU", "executing_body", "Мекеме № 1", ("lawyer", "relatives"), TOLD)
    send_notice(bank.deps, new, actor=actor, now=bank.now)
    sent = bank.world.post[-1]
    assert (sent.kind, sent.to, sent.body["told"]) == (LETTER, "ru", ["relatives", "lawyer"])
    assert sent.body["values"] == TOLD
    assert [one.ours for one in notices(actor=actor, now=bank.now)] == [True]
    wrong = ({"state": "KZ"}, {"state": "DE"}, {"notifier": ""}, {"body": ""},
             {"values": {**TOLD, "family": ""}})  # fmt: skip
    for change in wrong:
        with pytest.raises(CitizensError):
            send_notice(bank.deps, replace(new, **change), actor=actor, now=bank.now)
    with pytest.raises(Forbidden):
        send_notice(bank.deps, new, actor=bank.people["consul"], now=bank.now)


def test_data_protection_sees_who_read_the_record(bank: Bank) -> None:
    number = bank.add()
    read_citizen(bank.deps, number, actor=bank.why("committee", number), now=bank.now)
    actor = replace(bank.chief, posts=(), roles=frozenset({Role.DATA_PROTECTION}))
    zone, wish = bank.deps.cases.node.zone, Wish(about="Омаров")
    report = disclosures(with_citizens(register()), wish, zone, actor=actor, now=bank.now)
    assert [(one.cases, one.ground, one.persons) for one in report.reads] == [
        ((number,), "purpose:casework", ("Омаров Ғабит Қуанышұлы / Omarov Gabit",))
    ]
