"""Sending: queued with the change, delivered in order, settled by a proven receipt only."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from threading import Event, Thread
from time import monotonic, sleep
from uuid import uuid4

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from eurazpol.access.domain.actor import Actor
from eurazpol.audit.actions.queries import action_counts
from eurazpol.audit.actions.record import record
from eurazpol.exchange.actions.deliver import DeliveryReport, deliver_due, due_lanes
from eurazpol.exchange.actions.deps import EXCHANGE, Settled
from eurazpol.exchange.actions.lost import lost_letters
from eurazpol.exchange.actions.message_queries import latest_messages, message_view, messages_about
from eurazpol.exchange.actions.own_kinds import own_handlers
from eurazpol.exchange.actions.queries import alarms, peers, refused_inputs
from eurazpol.exchange.actions.receive import receive
from eurazpol.exchange.actions.resend import resend
from eurazpol.exchange.actions.send import send
from eurazpol.exchange.actions.views import MessageView, Stage, StepName
from eurazpol.exchange.actions.work import SideBySide, run_worker
from eurazpol.exchange.adapters.bell import SocketBell
from eurazpol.exchange.domain.alarms import AlarmSort
from eurazpol.exchange.domain.batch import BATCH, read_batch, write_batch
from eurazpol.exchange.domain.bounds import MAX_BATCH, MAX_BATCH_LETTERS
from eurazpol.exchange.domain.errors import NotAllowed, NotReached, NotSent
from eurazpol.exchange.domain.letter import Content, Handler, Part, Received
from eurazpol.exchange.domain.receipt import Outcome, open_answer, rejection_name
from eurazpol.exchange.domain.schedule import LEASE, LONGEST_PAUSE
from eurazpol.exchange.store.models import InboxMessage, Lane, OutboxMessage, Peer, Receipt
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from tests.exchange.world import (
    BODY,
    CASE,
    CENTRE,
    KZ,
    NOW,
    OFFICER,
    PARTS,
    RU,
    URLS,
    Fault,
    Memory,
    deps,
    directory_raw,
    down,
    keys,
    letter,
    lost_answer,
    node,
    sealed,
    spoilt,
    trust,
)

pytestmark = pytest.mark.django_db
SECOND = timedelta(seconds=1)
OTHER_ID = "0a1b2c3d-0000-4000-8000-000000000002"


def effect(received: Received, now: datetime) -> None:
    record(EXCHANGE.entry("case-created", "case", received.about), now)


class Pair:
    """KZ and RU over a link that can fail; both keep their tables in the one test database."""

    def __init__(self, handler: Handler = effect) -> None:
        trust()
        self.link = Memory()
        self.told: list[Settled] = []
        self.kz = deps(KZ, self.link, settled=lambda what, _: self.told.append(what))
        self.ru = deps(RU, self.link, {"request/1": handler})
        for one in (self.kz, self.ru):
            self.link.nodes[one.url] = replace(one, handlers={**one.handlers, **own_handlers(one)})

    def send(
        self, actor: Actor = OFFICER, now: datetime = NOW, to: str = "ru", **changes: object
    ) -> str:
        content = replace(Content("request/1", CASE, BODY, PARTS), **changes)  # type: ignore[arg-type]
        return send(self.kz, to=to, content=content, actor=actor, now=now)

    def deliver(self, now: datetime = NOW, *faults: Fault | None) -> DeliveryReport:
        self.link.faults, self.link.now = list(faults), now
        return deliver_due(self.kz, now)


def sent() -> tuple[MessageView, ...]:
    return tuple(view for view in messages_about(CASE) if view.direction == "out")


def test_a_message_goes_out_and_its_receipt_comes_back() -> None:
    pair = Pair()
    id_ = pair.send()
    (before,) = messages_about(CASE)
    assert (before.id, before.stage, before.receipt) == (id_, Stage.QUEUED, None)
    assert pair.deliver(NOW + SECOND) == DeliveryReport(accepted=1)
    out, into = messages_about(CASE)
    assert (out.id, out.direction, out.stage) == (id_, "out", Stage.ACCEPTED)
    assert [step.at for step in out.steps] == [NOW, NOW + SECOND, NOW + SECOND, None]
    assert out.receipt is not None
    assert (out.receipt.signer, out.receipt.verified) == ("ru", True)
    assert out.receipt.hash == out.digest == into.digest
    assert [(part.name, part.size) for part in into.parts] == [
        (part.name, len(part.data)) for part in PARTS
    ]
    (told,) = pair.told
    assert (told.message_id, told.outcome, told.about) == (id_, Outcome.ACCEPTED, CASE)
    assert action_counts() == {
        "message-sent": 1, "message-received": 1, "case-created": 1, "message-delivered": 1
    }  # fmt: skip
    assert pair.deliver() == DeliveryReport()
    assert message_view(id_) is not None
    assert [view.id for view in latest_messages(1)] == [id_]


def test_a_message_belongs_to_the_change_that_sends_it() -> None:
    pair = Pair()

    @transaction.atomic
    def change_that_fails() -> None:
        pair.send()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        change_that_fails()
    assert messages_about(CASE) == ()
    assert action_counts() == {}
    pair.send()
    assert OutboxMessage.objects.get().seq == 1


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"to": "xx"}, "exchange-no-such-peer", "to"),
        ({"to": "kz"}, "exchange-no-such-peer", "to"),
        ({"body": {"months": 1.5}}, "canonical-type", "body"),
        ({"kind": "a b"}, "exchange-not-sendable", "manifest"),
        ({"parts": [Part("a/b", "text/plain", b"")]}, "exchange-not-sendable", "parts"),
        ({"parts": [Part("a", "text/plain", bytes(2**24))]}, "exchange-too-large", "parts"),
        ({"body": {"text": "я" * 2**20}}, "exchange-not-sendable", "manifest"),
    ],
)
def test_what_cannot_be_sent_is_said_at_once_and_nothing_is_kept(changes, code, field) -> None:  # type: ignore[no-untyped-def]
    pair = Pair()
    with pytest.raises(NotSent) as caught:
        pair.send(**changes)
    assert (caught.value.code, caught.value.field) == (code, field)
    assert not OutboxMessage.objects.exists()
    assert action_counts() == {}


@pytest.mark.parametrize("fault", [down, lost_answer, spoilt])
def test_a_failure_is_tried_again_and_has_one_effect(fault: Fault) -> None:
    pair = Pair()
    pair.send()
    assert pair.deliver(NOW, fault) == DeliveryReport(held_up=1)
    (view,) = sent()
    assert view.stage is Stage.HELD_UP
    assert view.problem is not None
    assert view.next_attempt_at is not None
    assert NOW < view.next_attempt_at <= NOW + LONGEST_PAUSE
    assert pair.deliver(NOW) == DeliveryReport()  # the pause is kept
    assert pair.deliver(NOW + SECOND) == DeliveryReport(accepted=1)
    assert InboxMessage.objects.count() == 1
    assert action_counts()["case-created"] == 1
    (view,) = sent()
    assert (view.stage, view.problem, view.attempts) == (Stage.ACCEPTED, None, 2)


def test_the_pause_doubles_up_to_a_minute_and_the_way_is_shown_as_failing() -> None:
    pair = Pair()
    pair.send()
    now, pauses = NOW, []
    for _ in range(10):
        assert pair.deliver(now, down) == DeliveryReport(held_up=1)
        lane = Lane.objects.get()
        assert lane.next_attempt_at is not None
        pauses.append((lane.next_attempt_at - now).total_seconds())
        now = lane.next_attempt_at
    assert pauses == [0.5, 1, 2, 4, 8, 16, 32, 60, 60, 60]
    ru = next(peer for peer in peers(NOW) if peer.name == "ru")
    assert (ru.queued, ru.failing_since, ru.health.id) == (1, NOW, "exchange-health-failing")
    assert pair.deliver(now) == DeliveryReport(accepted=1)
    ru = next(peer for peer in peers(NOW) if peer.name == "ru")
    assert (ru.queued, ru.failing_since, ru.health.id) == (0, None, "exchange-health-good")


def test_messages_of_a_lane_go_together_in_their_order() -> None:
    pair = Pair()
    ids = [pair.send(body={"n": number}) for number in range(5)]
    assert pair.deliver(NOW) == DeliveryReport(accepted=5)
    assert len(pair.link.carried) == 1
    taken = InboxMessage.objects.order_by("pk").values_list("message_id", "seq")
    assert [(str(id_), seq) for id_, seq in taken] == list(zip(ids, range(1, 6), strict=True))
    assert [told.message_id for told in pair.told] == ids
    assert all(view.receipt and view.receipt.verified for view in sent())


def test_what_is_too_large_to_go_with_others_goes_alone() -> None:
    pair = Pair()
    for size in (MAX_BATCH // 2, MAX_BATCH // 3, MAX_BATCH * 2, 10, 10):
        pair.send(parts=[Part("a.bin", "text/plain", bytes(size))])
    assert pair.deliver(NOW) == DeliveryReport(accepted=5)
    assert [raw.startswith(BATCH) for raw in pair.link.carried] == [True, False, True]
    assert [len(read_batch(raw)) for raw in pair.link.carried if raw.startswith(BATCH)] == [2, 2]


def spoil_third(batch: bytes) -> bytes:
    letters = list(read_batch(batch))
    letters[2] = spoilt(letters[2])
    return write_batch(letters)


def test_a_bad_letter_in_a_batch_refuses_itself_and_holds_up_those_behind_it() -> None:
    pair = Pair()
    for number in range(5):
        pair.send(body={"n": number})
    assert pair.deliver(NOW, spoil_third) == DeliveryReport(accepted=2, held_up=1)
    assert [view.stage for view in sent()] == [
        Stage.ACCEPTED, Stage.ACCEPTED, Stage.HELD_UP, Stage.QUEUED, Stage.QUEUED
    ]  # fmt: skip
    assert [view.code for view in refused_inputs()] == ["exchange-altered"]
    assert pair.deliver(NOW + SECOND) == DeliveryReport(accepted=3)
    assert InboxMessage.objects.count() == action_counts()["case-created"] == 5


def test_an_answer_that_was_lost_is_given_again_for_every_letter() -> None:
    pair = Pair()
    for number in range(5):
        pair.send(body={"n": number})
    assert pair.deliver(NOW, lost_answer) == DeliveryReport(held_up=1)
    assert InboxMessage.objects.count() == 5
    assert pair.deliver(NOW + SECOND) == DeliveryReport(accepted=5)
    assert InboxMessage.objects.count() == action_counts()["case-created"] == 5
    assert len(pair.told) == 5


def test_a_fault_of_the_peer_at_one_letter_costs_the_others_nothing() -> None:
    faulty = True

    def stumbling(received: Received, now: datetime) -> None:
        effect(received, now)
        if received.body["n"] == 3 and faulty:
            raise ZeroDivisionError

    pair = Pair(stumbling)
    for number in range(5):
        pair.send(body={"n": number})
    assert pair.deliver(NOW) == DeliveryReport(accepted=3, held_up=1)
    assert action_counts()["case-created"] == 3
    faulty = False
    assert pair.deliver(NOW + SECOND) == DeliveryReport(accepted=2)
    assert action_counts()["case-created"] == 5


def test_a_batch_is_half_as_large_after_each_failure() -> None:
    """A peer that is too slow for a whole batch still gets its letters."""
    pair = Pair()
    for _ in range(MAX_BATCH_LETTERS + 1):
        pair.send(parts=())
    sizes: list[int] = []

    def silent(raw: bytes) -> bytes:
        sizes.append(len(read_batch(raw)) if raw.startswith(BATCH) else 1)
        raise NotReached("exchange-timed-out")

    for minute in range(8):
        pair.deliver(NOW + LONGEST_PAUSE * minute, silent)
    assert sizes == [64, 32, 16, 8, 4, 2, 1, 1]
    assert pair.deliver(NOW + LONGEST_PAUSE * 8) == DeliveryReport(accepted=65)


def test_a_batch_from_two_senders_is_taken_in_up_to_the_second() -> None:
    trust(directory_raw(node(KZ), node(RU), node(keys("uz")), node(CENTRE)))
    ru = deps(RU, Memory(), {"request/1": effect})
    foreign = sealed(letter(sender="uz", id=OTHER_ID), keys("uz"))
    answers = read_batch(receive(ru, write_batch([sealed(), foreign]), NOW))
    assert len(answers) == 2
    assert rejection_name(answers[1]) == "malformed"
    assert InboxMessage.objects.get().sender_id == "kz"


def test_the_same_letter_twice_in_a_batch_has_one_effect_and_one_receipt() -> None:
    trust()
    ru = deps(RU, Memory(), {"request/1": effect})
    first, second = read_batch(receive(ru, write_batch([sealed(), sealed()]), NOW))
    assert open_answer(first, KZ) == open_answer(second, KZ)
    assert action_counts() == {"case-created": 1, "message-received": 1}
    assert InboxMessage.objects.get().repeats == 1


@pytest.mark.parametrize(
    ("raw", "rule"),
    [
        (BATCH, "malformed"),
        (BATCH + b"\0\0\0\x05abc", "malformed"),
        (BATCH + b"\xff\xff\xff\xffabc", "malformed"),
        (BATCH + b"\0\0\0\x01a" * (MAX_BATCH_LETTERS + 1), "malformed"),
        (write_batch([bytes(MAX_BATCH)]), "too-large"),
        (b"EZPB\x02" + bytes(8), "malformed"),
    ],
)
def test_a_broken_frame_refuses_the_batch_as_a_whole(raw: bytes, rule: str) -> None:
    trust()
    assert rejection_name(receive(deps(RU, Memory()), raw, NOW)) == rule
    assert len(refused_inputs()) == 1
    assert not InboxMessage.objects.exists()


def test_a_long_queue_to_a_dead_peer_costs_the_others_nothing() -> None:
    pair = Pair()
    pair.send(parts=())
    values = OutboxMessage.objects.values().get()
    OutboxMessage.objects.bulk_create(
        OutboxMessage(**{**values, "id": uuid4(), "seq": number}) for number in range(2, 2000)
    )
    with CaptureQueriesContext(connection) as asked:
        assert due_lanes(NOW) == [("ru", False)]
    (query,) = asked.captured_queries
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute(f"EXPLAIN QUERY PLAN {query['sql']}")
            plan = [row[-1] for row in cursor.fetchall()]
        assert any("COVERING INDEX outbox_queued" in line for line in plan), plan
    with CaptureQueriesContext(connection) as asked:
        assert pair.deliver(NOW, down) == DeliveryReport(held_up=1)
    assert len(asked) < 20  # one batch is looked at, not the queue


def test_a_dead_peer_holds_up_nobody_else() -> None:
    trust(directory_raw(node(KZ), node(RU), node(keys("uz")), node(CENTRE)))
    link = Memory()
    kz, _ = deps(KZ, link), deps(keys("uz"), link, {"request/1": effect})
    for to in ("ru", "uz"):
        send(kz, to=to, content=Content("request/1", CASE, {}), actor=OFFICER, now=NOW)
    link.faults = [down]
    assert deliver_due(kz, NOW) == DeliveryReport(accepted=1, held_up=1)


def refuse(received: Received, now: datetime) -> None:
    effect(received, now)
    raise EurazpolError("date-impossible", field="person.birth", value="1987-02-30")


def test_a_refusal_is_final_and_its_reason_is_read_in_the_readers_language() -> None:
    pair = Pair(refuse)
    pair.send()
    pair.send()
    assert pair.deliver() == DeliveryReport(refused=2)
    view = sent()[0]
    assert view.stage is Stage.REFUSED
    assert view.reason is not None
    assert view.receipt is not None
    assert view.receipt.verified
    assert {catalogue().render(view.reason, lang) for lang in ("kk", "ru", "en")} == {
        "1987-02-30 күні болуы мүмкін емес",
        "дата 1987-02-30 невозможна",
        "1987-02-30 is not a possible date",
    }
    assert catalogue().render(view.status, "en").startswith("Refused by ru on 5 Feb 2026")
    assert pair.told[0].reason is not None
    assert "case-created" not in action_counts()
    assert pair.deliver() == DeliveryReport()


def test_a_reason_that_this_node_does_not_know_is_shown_by_its_code() -> None:
    def newer(received: Received, now: datetime) -> None:
        raise EurazpolError("invented-tomorrow", value=1)

    pair = Pair(newer)
    pair.send()
    pair.deliver()
    view = sent()[0]
    assert view.reason is not None
    assert "invented-tomorrow" in catalogue().render(view.reason, "kk")


def test_a_rejection_leaves_the_message_waiting_with_the_peers_reason() -> None:
    pair = Pair()
    pair.send(now=NOW + SECOND * 600)  # from a clock that is ten minutes ahead
    assert pair.deliver() == DeliveryReport(held_up=1)
    (view,) = sent()
    assert view.stage is Stage.HELD_UP
    assert view.problem is not None
    assert view.problem.id == "error-exchange-clock-skew"
    assert view.at(StepName.SENT) == NOW
    assert pair.told == []
    assert refused_inputs()[0].code == "exchange-clock-skew"


def test_a_sender_that_comes_back_from_an_old_copy_goes_on_and_learns_what_it_lost() -> None:
    pair = Pair()
    for number in range(5):
        pair.send(body={"n": number})
    pair.deliver()
    kept = list(OutboxMessage.objects.order_by("seq").values_list("pk", flat=True))
    lost = kept[3:]
    Receipt.objects.filter(direction="got", message_id__in=lost).delete()
    OutboxMessage.objects.filter(pk__in=lost).delete()
    Lane.objects.update(sent_seq=3)  # the copy was taken after the third letter
    late = [pair.send(body={"late": number}) for number in range(3)]
    digests = dict(OutboxMessage.objects.filter(pk__in=late).values_list("pk", "digest"))
    assert pair.deliver() == DeliveryReport(held_up=1)
    assert [alarm.sort for alarm in alarms()] == [AlarmSort.LETTERS_LOST]
    assert "ru" in catalogue().render(alarms()[0].text, "kk")
    # The letters have new numbers, so new digests; the question goes behind them.
    waiting = OutboxMessage.objects.filter(status="queued").order_by("seq")
    assert [row.seq for row in waiting] == [6, 7, 8, 9]
    assert [str(row.pk) for row in waiting][:3] == late
    assert all(row.digest != digests[row.pk] for row in waiting[:3])
    assert pair.deliver(NOW + SECOND) == DeliveryReport(accepted=4)
    assert all(view.receipt and view.receipt.verified for view in sent())
    assert deliver_due(pair.ru, NOW + SECOND).accepted >= 1
    assert [(row.peer, row.seq, row.message_id) for row in lost_letters()] == [
        ("ru", 4, str(lost[0])),
        ("ru", 5, str(lost[1])),
    ]
    assert lost_letters()[0].about == CASE
    assert action_counts()["message-renumbered"] == 3
    assert action_counts()["case-created"] == 8
    pair.send()
    assert pair.deliver(NOW + SECOND * 2) == DeliveryReport(accepted=1)


def test_a_message_that_the_peer_has_with_other_contents_alarms_a_person() -> None:
    pair = Pair()
    id_ = pair.send()
    other = letter({"other": "contents"}, id=id_)
    receive(pair.ru, sealed(other), NOW)
    assert pair.deliver() == DeliveryReport(held_up=1)
    assert {alarm.sort for alarm in alarms()} == {
        AlarmSort.CONTENT_DIFFERS, AlarmSort.DIFFERS_THERE
    }  # fmt: skip
    assert refused_inputs()[0].code == "exchange-content-differs"
    assert InboxMessage.objects.get().digest == other.digest


def test_what_a_peer_has_lost_is_sent_again_from_where_it_says() -> None:
    pair = Pair()
    for number in range(3):
        pair.send(body={"n": number})
    pair.deliver()
    InboxMessage.objects.filter(seq__gt=1).delete()  # RU comes back from an old copy
    Receipt.objects.filter(direction="given").exclude(
        message_id__in=InboxMessage.objects.values("message_id")
    ).delete()
    Peer.objects.update(received_seq=1)
    pair.send(body={"n": 3})
    assert pair.deliver() == DeliveryReport(held_up=1)
    assert pair.deliver(NOW + SECOND) == DeliveryReport(accepted=3)
    assert list(InboxMessage.objects.order_by("seq").values_list("seq", flat=True)) == [1, 2, 3, 4]
    assert len(pair.told) == 4  # nobody is told twice


def test_an_answer_that_is_not_the_peers_settles_nothing() -> None:
    pair = Pair()
    pair.send()
    impostor = deps(keys("ru", generation=2), Memory(), {"request/1": effect})
    pair.link.nodes[impostor.url] = impostor
    assert pair.deliver() == DeliveryReport(held_up=1)
    (view,) = sent()
    assert view.problem is not None
    assert view.problem.id == "error-exchange-wrong-signer"


def test_a_fault_in_a_listener_loses_no_receipt() -> None:
    pair = Pair()
    pair.send()

    def faulty(_what: Settled, _now: datetime) -> None:
        raise ZeroDivisionError

    broken = deps(KZ, pair.link, settled=faulty)
    assert deliver_due(broken, NOW) == DeliveryReport(held_up=1)
    assert sent()[0].stage is Stage.QUEUED
    assert pair.deliver(NOW + SECOND) == DeliveryReport(accepted=1)
    assert InboxMessage.objects.get().repeats == 1


def test_a_lane_in_the_hands_of_another_deliverer_is_left_alone_until_its_lease_ends() -> None:
    pair = Pair()
    pair.send()
    Lane.objects.update(lease_by="another", lease_until=NOW + LEASE)
    assert pair.deliver(NOW + SECOND) == DeliveryReport()
    assert pair.deliver(NOW + LEASE) == DeliveryReport(accepted=1)


def test_a_clock_that_jumps_back_puts_no_lane_to_sleep() -> None:
    pair = Pair()
    pair.send()
    year = NOW + timedelta(days=200)
    assert pair.deliver(year, down) == DeliveryReport(held_up=1)
    Lane.objects.update(lease_by="died", lease_until=year)
    assert pair.deliver(NOW) == DeliveryReport(accepted=1)


def test_two_deliverers_with_one_letter_settle_it_once() -> None:
    """The lease of the first ran out while the network kept it waiting."""
    pair = Pair()
    pair.send()

    def meanwhile(envelope: bytes) -> bytes:
        Lane.objects.update(lease_until=None)
        assert deliver_due(pair.kz, NOW) == DeliveryReport(accepted=1)
        return envelope

    pair.deliver(NOW, meanwhile)
    assert len(pair.told) == 1
    assert action_counts()["message-delivered"] == 1
    assert InboxMessage.objects.get().repeats == 1
    assert sent()[0].attempts == 1


def test_an_officer_ends_the_pause() -> None:
    pair = Pair()
    id_ = pair.send()
    pair.deliver(NOW, down)
    resend(id_, OFFICER, NOW)
    assert pair.deliver(NOW) == DeliveryReport(accepted=1)
    with pytest.raises(NotAllowed):
        resend(id_, OFFICER, NOW)


def test_a_peer_that_speaks_is_tried_at_once() -> None:
    pair = Pair()
    pair.send()
    for seconds in range(0, 600, 100):
        pair.deliver(NOW + SECOND * seconds, down)
    now = NOW + SECOND * 501
    assert pair.deliver(now) == DeliveryReport()
    send(pair.ru, to="kz", content=Content("status/1", CASE, {}), actor=OFFICER, now=now)
    pair.link.now = now
    deliver_due(pair.ru, now)
    assert pair.deliver(now).accepted == 1


def test_an_expired_directory_stops_the_sending_until_a_newer_one_comes() -> None:
    trust(directory_raw(until=NOW + SECOND))
    link = Memory()
    kz = deps(KZ, link)
    deps(RU, link, {"request/1": effect})
    send(kz, to="ru", content=Content("request/1", CASE, {}), actor=OFFICER, now=NOW)
    assert deliver_due(kz, NOW + SECOND) == DeliveryReport(held_up=1)
    assert sent()[0].problem is not None
    link.now = NOW + SECOND * 2
    trust(directory_raw(version=2))
    assert deliver_due(kz, NOW + SECOND * 2) == DeliveryReport(accepted=1)


def test_a_receipt_that_was_changed_in_the_database_is_shown_as_not_verified() -> None:
    pair = Pair()
    pair.send()
    pair.deliver()
    kept = Receipt.objects.get(direction="got")
    for change, why in (
        (lambda raw: raw.replace(b"2026-02-05", b"2026-02-06"), "exchange-receipt-altered"),
        (lambda raw: raw.replace(b'"accepted"', b'"accepteD"'), "error-exchange-malformed"),
    ):
        Receipt.objects.filter(pk=kept.pk).update(raw=change(bytes(kept.raw)))
        view = sent()[0].receipt
        assert view is not None
        assert not view.verified
        assert view.why_not is not None
        assert view.why_not.id == why
    Receipt.objects.filter(pk=kept.pk).update(raw=kept.raw)
    OutboxMessage.objects.update(
        manifest=OutboxMessage.objects.get().manifest.replace(b"18", b"19")
    )
    view = sent()[0].receipt
    assert view is not None
    assert view.why_not is not None
    assert view.why_not.id == "exchange-receipt-other-content"


@pytest.mark.django_db(transaction=True)
def test_a_peer_that_hangs_holds_up_nobody_else() -> None:
    trust(directory_raw(node(KZ), node(RU), node(keys("uz")), node(CENTRE)))
    link = Memory()
    kz, _ = deps(KZ, link), deps(keys("uz"), link, {"request/1": effect})
    deps(RU, link, {"request/1": effect})
    for to in ("ru", "uz"):
        send(kz, to=to, content=Content("request/1", CASE, {}), actor=OFFICER, now=NOW)
    stop, released = Event(), Event()

    class Hanging:
        def __getattr__(self, name: str) -> object:
            return getattr(link, name)

        def deliver(self, url: str, envelope: bytes) -> bytes:
            if url == URLS["ru"]:
                assert released.wait(20)
            return link.deliver(url, envelope)

    worker = Thread(target=run_worker, args=(replace(kz, transport=Hanging()), lambda: NOW, stop))  # type: ignore[arg-type]
    worker.start()
    try:
        wait_for(lambda: stage_of("uz") is Stage.ACCEPTED)
        assert stage_of("ru") is Stage.QUEUED
        released.set()
        wait_for(lambda: stage_of("ru") is not Stage.QUEUED)
    finally:
        released.set()
        stop.set()
        worker.join(20)


def stage_of(peer: str) -> Stage:
    return next(view.stage for view in sent() if view.peer == peer)


def wait_for(true: Callable[[], bool]) -> None:
    for _ in range(400):
        if true():
            return
        sleep(0.05)
    raise AssertionError("it did not come true")


def test_failing_lanes_get_half_of_the_threads() -> None:
    jobs, go = SideBySide(4), Event()
    started = [jobs.start(f"dead {n}", go.wait, doubtful=True) for n in range(4)]
    started += [jobs.start(f"live {n}", go.wait) for n in range(3)]
    assert started == [True, True, False, False, True, True, False]
    assert not jobs.start("live 0", go.wait)  # it runs already
    go.set()
    jobs.close()


@pytest.mark.django_db(transaction=True)
def test_the_worker_delivers_and_outlives_a_round_that_fails(
    caplog: pytest.LogCaptureFixture,
) -> None:
    pair = Pair()
    stop, calls = Event(), count()

    def clock() -> datetime:
        call = next(calls)
        if call == 0:
            raise ZeroDivisionError
        if call == 9:
            stop.set()
        return NOW

    pair.send()
    deps(CENTRE, pair.link)
    run_worker(pair.kz, clock, stop)
    assert sent()[0].stage is Stage.ACCEPTED
    assert "a round failed" in caplog.text


def test_who_queues_a_letter_wakes_the_worker(tmp_path: Path) -> None:
    bell, other = SocketBell(tmp_path), SocketBell(tmp_path)
    other.ring()  # nobody listens yet
    bell.wait(0.01)
    other.ring()
    other.ring()
    begin = monotonic()
    bell.wait(20)
    assert monotonic() - begin < 10
    bell.wait(0.01)  # both rings are used up: this one runs out
    bell.close()


@pytest.mark.django_db(transaction=True)
def test_the_bell_is_rung_when_the_letter_is_durable() -> None:
    pair, rung = Pair(), []

    class Heard:
        def ring(self) -> None:
            rung.append(OutboxMessage.objects.count())

        def wait(self, seconds: float) -> None: ...

    pair.kz = replace(pair.kz, bell=Heard())
    with transaction.atomic():
        pair.send()
        assert rung == []
    assert rung == [1]
