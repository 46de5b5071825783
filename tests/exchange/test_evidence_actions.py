"""Evidences between two nodes: issued, carried, checked, kept; clocks that warn in time."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from django.db import transaction

from eurazpol.audit.actions.queries import action_counts
from eurazpol.exchange.actions.deliver import DeliveryReport, deliver_due
from eurazpol.exchange.actions.deps import EXCHANGE
from eurazpol.exchange.actions.evidence import keep_rejections
from eurazpol.exchange.actions.evidence_handover import opened
from eurazpol.exchange.actions.message_queries import message_view, messages_about
from eurazpol.exchange.actions.own_kinds import own_handlers
from eurazpol.exchange.actions.queries import alarm_count, peers
from eurazpol.exchange.actions.queries import alarms as open_alarms
from eurazpol.exchange.actions.receive import receive
from eurazpol.exchange.actions.send import send
from eurazpol.exchange.actions.views import StepName
from eurazpol.exchange.actions.watch_alarms import settle_alarm
from eurazpol.exchange.actions.watch_answers import watch
from eurazpol.exchange.domain.alarms import Alarm as Told
from eurazpol.exchange.domain.alarms import AlarmSort
from eurazpol.exchange.domain.envelope import seal
from eurazpol.exchange.domain.errors import NotAllowed, NotSent
from eurazpol.exchange.domain.evidence import (
    EVIDENCE_LETTER,
    Evidence,
    EvidenceKind,
    evidence_letter,
    read_evidence,
    write_evidence,
)
from eurazpol.exchange.domain.keys import NodeKeys
from eurazpol.exchange.domain.letter import Content, Letter, write_manifest
from eurazpol.exchange.domain.reason import Reason
from eurazpol.exchange.store.evidence import Alarm
from eurazpol.exchange.store.evidence import Evidence as Kept
from eurazpol.exchange.store.models import InboxMessage, OutboxMessage
from tests.exchange.world import (
    ADMINISTRATOR,
    BODY,
    CASE,
    KZ,
    NOW,
    OFFICER,
    PARTS,
    RU,
    STRANGER,
    Memory,
    chance,
    deps,
    down,
    node,
    trust,
)

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)
OTHER = Content("request/1", CASE, {"other": "content"})
SECOND = timedelta(seconds=1)


class Pair:
    """KZ and RU in the one test database; KZ sends, RU takes in and answers."""

    def __init__(self) -> None:
        trust()
        self.link = Memory()
        self.told: list[Told] = []
        handlers: dict[str, Callable[..., None]] = {"request/1": lambda _letter, _now: None}
        self.kz = replace(
            deps(KZ, self.link, handlers), alarmed=lambda alarm, _: self.told.append(alarm)
        )
        self.link.nodes[self.kz.url] = self.kz
        self.ru = deps(RU, self.link, handlers)
        handlers.update(own_handlers(self.kz))

    def send(self, now: datetime = NOW) -> str:
        content = Content("request/1", CASE, BODY, PARTS)
        return send(self.kz, to="ru", content=content, actor=OFFICER, now=now)

    def deliver(self, now: datetime, by: NodeKeys = KZ) -> DeliveryReport:
        self.link.now = now
        return deliver_due(self.kz if by is KZ else self.ru, now)

    def sent_and_delivered(self) -> str:
        id_ = self.send()
        assert self.deliver(NOW) == DeliveryReport(accepted=1)
        return id_

    def open(self, now: datetime) -> None:
        opened(self.ru, peer="kz", about=CASE, actor=OFFICER, now=now)


def kinds(direction: str = "out") -> list[str]:
    return list(
        Kept.objects.filter(direction=direction).order_by("pk").values_list("kind", flat=True)
    )


def alarms() -> list[tuple[str, bool]]:
    return [(row.sort, row.ended_at is None) for row in Alarm.objects.order_by("pk")]


def test_a_letter_that_is_queued_has_its_evidence_of_submission() -> None:
    pair = Pair()
    id_ = pair.send()
    (row,) = Kept.objects.all()
    document, evidence = read_evidence(bytes(row.raw))
    digest = bytes(OutboxMessage.objects.get().digest)
    assert evidence == Evidence(EvidenceKind.SUBMISSION_ACCEPTED, id_, digest, "kz", "ru", NOW)
    assert document.verified_by(KZ.signing(NOW).public)


def test_the_evidence_of_submission_belongs_to_the_change() -> None:
    pair = Pair()

    @transaction.atomic
    def change_that_fails() -> None:
        pair.send()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        change_that_fails()
    keep_rejections(pair.kz, NOW)
    assert (kinds(), len(pair.kz.rejections)) == ([], 0)


@pytest.mark.parametrize(
    ("to", "content", "code", "digested"),
    [
        ("nobody", Content("request/1", CASE, BODY), "exchange-no-such-peer", True),
        ("ru", Content("request/1", CASE, {"x": 1.5}), "canonical-float", False),
    ],
)
def test_a_rejection_outlives_the_change_that_was_undone(
    to: str, content: Content, code: str, digested: bool
) -> None:
    pair = Pair()

    @transaction.atomic
    def change() -> None:
        send(pair.kz, to=to, content=content, actor=OFFICER, now=NOW)

    with pytest.raises(NotSent) as caught:
        change()
    assert not Kept.objects.exists()
    keep_rejections(pair.kz, NOW)
    keep_rejections(pair.kz, NOW)
    (row,) = Kept.objects.all()
    document, evidence = read_evidence(bytes(row.raw))
    assert (evidence.kind, evidence.recipient) == (EvidenceKind.SUBMISSION_REJECTED, to)
    assert evidence.reason is not None
    assert evidence.reason.code == caught.value.code
    assert bool(evidence.digest) is digested
    assert document.verified_by(KZ.signing(NOW).public)
    assert (row.about, action_counts()) == (CASE, {"submission-rejected": 1})


def test_a_warning_after_12_hours_and_the_failure_after_24() -> None:
    pair = Pair()
    id_ = pair.send()
    watch(pair.kz, NOW + 12 * HOUR - SECOND)
    assert alarms() == []
    for _ in range(2):
        watch(pair.kz, NOW + 12 * HOUR)
    assert alarms() == [("no-answer", True)]
    for _ in range(2):
        watch(pair.kz, NOW + 24 * HOUR)
    assert alarms() == [("no-answer", False), ("failed", True)]
    assert kinds() == ["submission-accepted", "relay-failed"]
    row = Kept.objects.get(kind="relay-failed")
    document, evidence = read_evidence(bytes(row.raw))
    assert (evidence.message_id, evidence.at) == (id_, NOW + 24 * HOUR)
    assert evidence.reason == Reason("exchange-not-answered", None, {"hours": 24})
    assert document.verified_by(KZ.signing(NOW).public)
    assert [(one.sort, one.ended) for one in pair.told] == [
        (AlarmSort.NO_ANSWER, False),
        (AlarmSort.FAILED, False),
        (AlarmSort.NO_ANSWER, True),
    ]
    assert (pair.told[0].about, pair.told[0].since) == (CASE, NOW)


def test_a_letter_that_failed_is_still_delivered() -> None:
    pair = Pair()
    pair.send()
    pair.link.faults = [down]
    pair.deliver(NOW)
    watch(pair.kz, NOW + 25 * HOUR)
    assert alarms() == [("failed", True)]
    assert pair.deliver(NOW + 26 * HOUR) == DeliveryReport(accepted=1)
    watch(pair.kz, NOW + 26 * HOUR)
    assert alarms() == [("failed", False)]
    assert (pair.told[-1].sort, pair.told[-1].ended) == (AlarmSort.FAILED, True)
    watch(pair.kz, NOW + 27 * HOUR)
    assert kinds() == ["submission-accepted", "relay-failed"]


def test_the_settings_decide_when() -> None:
    pair = Pair()
    terms = replace(pair.kz.terms, warn_after=HOUR, fail_after=2 * HOUR)
    pair.kz = replace(pair.kz, terms=terms)
    pair.send()
    watch(pair.kz, NOW + HOUR)
    assert alarms() == [("no-answer", True)]


def test_opening_a_message_is_proven_to_its_sender_once() -> None:
    pair = Pair()
    id_ = pair.sent_and_delivered()
    opened(pair.ru, peer="kz", about=CASE, actor=EXCHANGE, now=NOW + HOUR)  # the node reads nothing
    opened(pair.ru, peer="kz", about="KZ-2026-000099", actor=OFFICER, now=NOW + HOUR)
    assert kinds("in") == []
    for hours in (2, 3):
        pair.open(NOW + hours * HOUR)
    assert kinds("in") == ["retrieved"]
    assert pair.deliver(NOW + 4 * HOUR, RU) == DeliveryReport(accepted=1)
    assert kinds() == ["submission-accepted", "retrieved"]
    mine, theirs = (Kept.objects.get(kind="retrieved", direction=way) for way in ("out", "in"))
    assert bytes(mine.raw) == bytes(theirs.raw)
    document, evidence = read_evidence(bytes(mine.raw))
    assert (evidence.message_id, evidence.issuer, evidence.at) == (id_, "ru", NOW + 2 * HOUR)
    assert document.verified_by(RU.signing(NOW).public)
    assert not OutboxMessage.objects.exclude(kind__in=["request/1", EVIDENCE_LETTER]).exists()
    counts = action_counts()
    assert (counts["evidence-issued"], counts["evidence-received"]) == (1, 1)


def test_what_nobody_opens_is_told_to_the_sender_and_to_people_on_both_sides() -> None:
    pair = Pair()
    pair.sent_and_delivered()
    watch(pair.ru, NOW + 72 * HOUR - SECOND)
    assert kinds("in") == []
    for _ in range(2):
        watch(pair.ru, NOW + 72 * HOUR)
    assert (kinds("in"), alarms()) == (["not-retrieved"], [("unopened-here", True)])
    assert pair.deliver(NOW + 72 * HOUR, RU) == DeliveryReport(accepted=1)
    assert kinds() == ["submission-accepted", "not-retrieved"]
    watch(pair.kz, NOW + 72 * HOUR)
    assert alarms() == [("unopened-here", True), ("unopened-there", True)]
    assert [one.sort for one in pair.told] == [AlarmSort.UNOPENED_THERE]
    pair.open(NOW + 80 * HOUR)
    pair.deliver(NOW + 80 * HOUR, RU)
    watch(pair.kz, NOW + 80 * HOUR)
    assert kinds() == ["submission-accepted", "not-retrieved", "retrieved"]
    assert alarms() == [("unopened-here", False), ("unopened-there", False)]


def test_a_status_that_nobody_opens_is_proven_but_alarms_nobody() -> None:
    pair = Pair()
    pair.kz.handlers["status/1"] = lambda _letter, _now: None  # type: ignore[index]
    content = Content("status/1", CASE, BODY)
    send(pair.kz, to="ru", content=content, actor=OFFICER, now=NOW)
    pair.deliver(NOW)
    watch(pair.ru, NOW + 72 * HOUR)
    assert (kinds("in"), alarms()) == (["not-retrieved"], [])


def test_evidence_of_nothing_that_a_person_could_open() -> None:
    pair = Pair()
    pair.sent_and_delivered()
    pair.open(NOW + HOUR)
    watch(pair.kz, NOW + 30 * HOUR)  # the letter of evidence still waits
    assert alarms() == []
    pair.deliver(NOW + 30 * HOUR, RU)
    watch(pair.ru, NOW + 200 * HOUR)
    assert InboxMessage.objects.filter(kind=EVIDENCE_LETTER).count() == 1
    assert OutboxMessage.objects.filter(kind=EVIDENCE_LETTER).count() == 1


@pytest.mark.parametrize(
    ("signer", "changes", "code"),
    [
        (STRANGER, {}, "wrong-signer"),
        (KZ, {}, "wrong-signer"),
        (RU, {"digest": chance("other")}, "content-differs"),
        (RU, {"recipient": "uz"}, "wrong-answer"),
        (RU, {"message_id": "6f1c0a4e-3b7d-4a52-9c1e-0d5f2b8a7e12"}, "wrong-answer"),
        (RU, {"kind": EvidenceKind.SUBMISSION_ACCEPTED}, "wrong-answer"),
        (RU, {"kind": EvidenceKind.DELIVERED}, "malformed"),
        (RU, {"at": NOW - HOUR}, "wrong-time"),
        (RU, {"at": NOW + 3 * HOUR}, "wrong-time"),
    ],
)
def test_a_false_evidence_is_refused_by_name(
    signer: NodeKeys, changes: dict[str, object], code: str
) -> None:
    pair = Pair()
    id_ = pair.sent_and_delivered()
    digest = bytes(OutboxMessage.objects.get().digest)
    true = Evidence(EvidenceKind.RETRIEVED, id_, digest, "kz", "ru", NOW + HOUR)
    raw = write_evidence(replace(true, **changes), signer.signing(NOW))  # type: ignore[arg-type]
    content = Content(EVIDENCE_LETTER, "", evidence_letter([raw]))
    false = send(pair.ru, to="kz", content=content, actor=EXCHANGE, now=NOW + HOUR)
    assert pair.deliver(NOW + HOUR, RU) == DeliveryReport(refused=1)
    view = message_view(false)
    assert view is not None
    assert view.reason is not None
    assert view.reason.id == f"error-exchange-{code}"
    assert (kinds(), pair.told) == (["submission-accepted"], [])
    assert "evidence-received" not in action_counts()


def test_a_person_ends_an_alarm() -> None:
    pair = Pair()
    pair.send()
    watch(pair.kz, NOW + 12 * HOUR)
    (alarm,) = Alarm.objects.all()
    (shown,) = open_alarms()
    assert (shown.id, shown.sort, shown.about, alarm_count()) == (
        alarm.pk, AlarmSort.NO_ANSWER, CASE, 1,
    )  # fmt: skip
    settle_alarm(pair.kz, alarm.pk, ADMINISTRATOR, NOW + 13 * HOUR)
    alarm.refresh_from_db()
    assert alarm_count() == 0
    assert (alarm.ended_by, alarm.ended_at) == (ADMINISTRATOR.name, NOW + 13 * HOUR)
    with pytest.raises(NotAllowed):
        settle_alarm(pair.kz, alarm.pk, ADMINISTRATOR, NOW + 13 * HOUR)
    watch(pair.kz, NOW + 14 * HOUR)
    assert alarms() == [("no-answer", False)]


def test_a_rejection_of_the_peer_is_kept_as_the_last_of_its_kind() -> None:
    pair = Pair()
    id_ = pair.send()
    for hours in (1, 2):
        pair.link.now = NOW - 3 * HOUR + hours * HOUR  # the peer's clock is behind
        assert deliver_due(pair.kz, NOW + hours * HOUR) == DeliveryReport(held_up=1)
    (row,) = Kept.objects.filter(kind="relay-rejected")
    assert (row.at, row.kept_at) == (NOW - HOUR, NOW + 2 * HOUR)
    view = message_view(id_)
    assert view is not None
    assert view.problem is not None
    assert [(one.kind.value, one.signer, one.verified) for one in view.evidences] == [
        ("submission-accepted", "kz", True),
        ("relay-rejected", "ru", True),
    ]
    assert view.problem.id == "error-exchange-clock-skew"
    assert view.evidences[1].reason == view.problem
    pair.deliver(NOW + 3 * HOUR)
    assert peers(NOW)[1].clock_ahead == timedelta()


def test_a_known_message_with_other_contents_alarms_a_person() -> None:
    pair = Pair()
    id_ = pair.sent_and_delivered()
    manifest, parts = write_manifest(OTHER)
    other = Letter(bytes(OutboxMessage.objects.get().header), manifest, parts)
    raw = seal(other, KZ, node(RU), NOW, chance("again"))
    for _ in range(2):
        receive(pair.ru, raw, NOW)
    assert alarms() == [("content-differs", True)]
    assert (Alarm.objects.get().about, str(Alarm.objects.get().message_id)) == (CASE, id_)


def test_every_evidence_of_a_message_is_verified_when_it_is_read() -> None:
    pair = Pair()
    pair.sent_and_delivered()
    pair.open(NOW + HOUR)
    pair.deliver(NOW + HOUR, RU)
    view = next(one for one in messages_about(CASE) if one.direction == "out")
    assert [(one.kind.value, one.signer, one.verified) for one in view.evidences] == [
        ("submission-accepted", "kz", True),
        ("relay-accepted", "ru", True),
        ("delivered", "ru", True),
        ("retrieved", "ru", True),
    ]
    assert {one.hash for one in view.evidences} == {view.digest}
    assert view.at(StepName.OPENED) == NOW + HOUR
    retrieved = Kept.objects.get(direction="out", kind="retrieved")
    raw = bytearray(retrieved.raw)
    raw[-1] ^= 1
    Kept.objects.filter(pk=retrieved.pk).update(raw=bytes(raw))
    view = next(one for one in messages_about(CASE) if one.direction == "out")
    assert [one.verified for one in view.evidences] == [True, True, True, False]
    assert view.evidences[3].why_not is not None
    assert view.evidences[3].why_not.id == "exchange-receipt-altered"
    sent = OutboxMessage.objects.exclude(kind=EVIDENCE_LETTER)
    sent.update(about="KZ-2026-000099", manifest=write_manifest(OTHER)[0])
    (view,) = messages_about("KZ-2026-000099")
    assert [one.verified for one in view.evidences] == [False] * 4
