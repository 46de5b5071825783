"""A letter is taken back: ordered, erased, taken off the disk, and its receipt proven."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any
from uuid import uuid4

import pytest
from msgspec import structs

from eurazpol.audit.actions.queries import action_counts
from eurazpol.audit.actions.verify import verify
from eurazpol.audit.store.models import JournalEntry
from eurazpol.exchange.actions.deliver import deliver_due
from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.message_queries import message_view
from eurazpol.exchange.actions.own_kinds import own_handlers
from eurazpol.exchange.actions.recall import Wish, concerned, order_for, take_back
from eurazpol.exchange.actions.recall_decide import Decision, decide
from eurazpol.exchange.actions.recall_obey import work_recalls
from eurazpol.exchange.actions.recall_take import order_settled, take_erased, take_order
from eurazpol.exchange.actions.recall_views import RecallView, recall_view, recalls
from eurazpol.exchange.actions.recall_watch import watch_recalls
from eurazpol.exchange.actions.send import send
from eurazpol.exchange.domain.errors import ExchangeError, NotAllowed
from eurazpol.exchange.domain.handling import Code, Handling, Terms
from eurazpol.exchange.domain.letter import (
    Content,
    Letter,
    Received,
    Source,
    read_header,
    read_manifest,
)
from eurazpol.exchange.domain.recall import (
    Action,
    Demand,
    Erasure,
    How,
    Order,
    read_order,
    write_erasure,
    write_order,
)
from eurazpol.exchange.domain.wire import write_instant, write_json
from eurazpol.exchange.store.models import InboxMessage, Lane, OutboxMessage, Receipt
from eurazpol.exchange.store.recall import Recall
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import LANGS, Message, message
from tests.exchange.world import (
    BODY,
    CASE,
    KZ,
    LATER,
    NOW,
    OFFICER,
    PARTS,
    RU,
    Memory,
    deps,
    trust,
)

pytestmark = pytest.mark.django_db

REASON = "Sent about another person by mistake."
GROUND = "CIS Convention on data exchange, Article 7"
PHOTO = PARTS[1]
PAUSE = timedelta(seconds=30)
TERMS = Terms(limits=("holder-only",))


@dataclass
class Desk:
    """A room above that makes something of letters; ``rests`` is what it says rests on them."""

    rests: tuple[Message, ...] = ()
    obeyed: list[Demand] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def case_of(self, sender: str, message_id: str) -> str:  # noqa: ARG002
        return "RU-2026-000003"

    def rests_on(self, demand: Demand, now: datetime) -> tuple[Message, ...]:  # noqa: ARG002
        return self.rests

    def put_off(
        self,
        demand: Demand,  # noqa: ARG002
        why: tuple[Message, ...],
        due: datetime,
        now: datetime,
    ) -> None:
        self.told.append(f"decide {len(why)} within {due - now}")

    def obey(self, demand: Demand, now: datetime) -> None:  # noqa: ARG002
        self.obeyed.append(demand)

    def keep(self, demand: Demand, ground: str, now: datetime) -> None:  # noqa: ARG002
        self.told.append(f"kept: {ground}")

    def unconfirmed(self, order: Order, about: str, now: datetime) -> None:  # noqa: ARG002
        self.told.append(f"unconfirmed: {about} {order.to}")

    def confirmed(self, order: Order, about: str, now: datetime) -> None:  # noqa: ARG002
        self.told.append(f"confirmed: {about} {order.to}")


class Affair:
    """Kazakhstan writes, Russia holds; both in one database."""

    def __init__(self) -> None:
        trust()
        self.link = Memory()
        self.desk, self.astana = Desk(), Desk()
        self.taken: list[Received] = []
        self.scrubbed = 0
        self.now = NOW
        self.kz = self._node(KZ, self.astana)
        self.ru = self._node(RU, self.desk)

    def _node(self, own: Any, desk: Desk) -> ExchangeDeps:
        handlers: dict[str, Any] = {"request/1": lambda received, _: self.taken.append(received)}
        made: list[ExchangeDeps] = []

        def settled(event: Any, now: datetime) -> None:
            order_settled(made[0], event, now)

        made.append(
            replace(deps(own, self.link, handlers, settled), keepers=(desk,), scrub=self._scrub)
        )
        handlers.update(own_handlers(made[0]))
        self.link.nodes[made[0].url] = made[0]
        return made[0]

    def _scrub(self, _: datetime) -> None:
        self.scrubbed += 1

    def send(self, sender: ExchangeDeps | None = None, **content: Any) -> str:
        made = Content(
            **{"kind": "request/1", "about": CASE, "body": BODY, "parts": PARTS, **content}
        )
        own = sender or self.kz
        to = "kz" if own is self.ru else "ru"
        return send(own, to=to, content=made, actor=OFFICER, now=self.now)

    def sent(self) -> str:
        found = self.send()
        self.carry()
        return found

    def carry(self, rounds: int = 3) -> None:
        """Deliver and carry out until nothing moves."""
        for _ in range(rounds):
            for node in (self.kz, self.ru):
                self.deliver(node)
                work_recalls(node, self.now)

    def deliver(self, node: ExchangeDeps) -> None:
        """Let a node work its own lane: both outboxes lie in one database."""
        self.link.now = self.now
        Lane.objects.filter(pk=node.node).update(next_attempt_at=self.now + PAUSE)
        deliver_due(node, self.now)
        Lane.objects.update(next_attempt_at=None)

    def wish(self, *letters: str, **more: Any) -> Wish:
        return Wish(**{"letters": letters, "action": Action.RECALL, "reason": REASON,
                       "ground": GROUND, **more})  # fmt: skip

    def take_back(self, *letters: str, **more: Any) -> str:
        return take_back(self.kz, self.wish(*letters, **more), OFFICER, self.now)[0]

    def narrow(self, letter: str, **more: Any) -> str:
        return self.take_back(letter, action=Action.NARROW, **more)

    def ours(self, order: str) -> RecallView:
        found = recall_view("kz", order)
        assert found
        return found


@pytest.fixture
def affair(db: None) -> Affair:
    return Affair()


def test_a_recalled_letter_is_erased_and_its_receipt_is_proven(affair: Affair) -> None:
    letter = affair.sent()
    order = affair.take_back(letter)
    assert [one.how for one in affair.ours(order).holders] == ["asked"]
    affair.carry()
    view = affair.ours(order)
    (holder,) = view.holders
    assert (holder.node, holder.how, holder.verified) == ("ru", "erased", True)
    assert holder.files == tuple(sha256(one.data).hexdigest() for one in PARTS)
    row = InboxMessage.objects.get(message_id=letter)
    assert bytes(row.parts) == b""
    assert read_manifest(bytes(row.manifest)).body == {}
    assert row.erased_at
    assert affair.desk.obeyed[0].body == BODY
    assert affair.scrubbed == 1
    assert not view.open


def test_hashes_receipts_and_the_journal_stay_whole(affair: Affair) -> None:
    letter = affair.sent()
    before = Receipt.objects.get(direction="got", message_id=letter)
    affair.take_back(letter, own=True)
    affair.carry()
    assert verify().whole
    for row in (
        InboxMessage.objects.get(message_id=letter),
        OutboxMessage.objects.get(pk=letter),
    ):
        assert row.erased_at
        assert BODY["person"].encode() not in bytes(row.manifest)
        assert bytes(row.parts) == b""
    assert bytes(Receipt.objects.get(pk=before.pk).raw) == bytes(before.raw)
    view = message_view(letter)
    assert view
    assert view.receipt
    assert view.receipt.verified
    assert view.receipt.hash == view.digest
    told = " ".join(f"{one.ground} {one.details}" for one in JournalEntry.objects.all())
    assert BODY["person"] not in told


def test_an_erased_letter_that_comes_again_stays_erased(affair: Affair) -> None:
    letter = affair.sent()
    envelope = affair.link.carried[0]
    affair.take_back(letter)
    affair.carry()
    answer = affair.link.deliver(affair.ru.url, envelope)
    assert answer
    row = InboxMessage.objects.get(message_id=letter)
    assert (row.repeats, bytes(row.parts), len(affair.taken)) == (1, b"", 1)


def test_a_recall_before_its_letter_is_remembered(affair: Affair) -> None:
    waiting = affair.send()
    held = OutboxMessage.objects.get(pk=waiting)
    OutboxMessage.objects.filter(pk=waiting).update(seq=99)  # comes by another way, later
    Lane.objects.filter(pk="ru").update(sent_seq=0)
    order = affair.take_back(waiting)
    header = read_header(bytes(held.header))
    OutboxMessage.objects.filter(pk=waiting).update(
        seq=3, header=write_json(structs.replace(header, seq=3))
    )
    last = OutboxMessage.objects.get(kind="recall/1")
    first = read_header(bytes(last.header))
    assert first.seq == 1
    OutboxMessage.objects.filter(pk=waiting).update(status="refused")
    affair.carry()
    assert affair.ours(order).holders[0].how == "not-held"
    assert not affair.ours(order).open
    # Now the letter itself, as the second of the lane.
    OutboxMessage.objects.filter(pk=waiting).update(
        seq=2, status="queued", header=write_json(structs.replace(header, seq=2))
    )
    row = OutboxMessage.objects.get(pk=waiting)
    digest = Letter(bytes(row.header), bytes(row.manifest), bytes(row.parts)).digest
    OutboxMessage.objects.filter(pk=waiting).update(digest=digest)
    affair.carry()
    assert affair.taken == []
    kept = InboxMessage.objects.get(message_id=waiting)
    assert (kept.status, bytes(kept.parts), bool(kept.erased_at)) == ("refused", b"", True)
    assert affair.ours(order).holders[0].how == "erased"


def test_only_the_owner_recalls(affair: Affair) -> None:
    letter = affair.sent()
    with pytest.raises(NotAllowed, match="not-ours"):
        take_back(affair.ru, affair.wish(letter), OFFICER, NOW)
    sent = OutboxMessage.objects.get(pk=letter)
    forged = order_for(affair.ru, sent, action=Action.RECALL, reason=REASON, ground=GROUND, now=NOW)
    stolen = structs.replace(forged, owner="kz", to="ru")
    for order, told in ((forged, "not-owner"), (stolen, "wrong-signer")):
        received = _carrying(order, affair.ru, sender="kz")
        with pytest.raises(EurazpolError, match=told):
            take_order(affair.ru, received, NOW)
    assert not Recall.objects.exists()


def test_an_order_about_other_contents_or_too_old_a_key_is_refused(affair: Affair) -> None:
    letter = affair.sent()
    sent = OutboxMessage.objects.get(pk=letter)
    order = order_for(affair.kz, sent, action=Action.RECALL, reason=REASON, ground=GROUND, now=NOW)
    other = structs.replace(order, digest="0" * 64)
    with pytest.raises(EurazpolError, match="other-letter"):
        take_order(affair.ru, _carrying(other, affair.kz, sender="kz"), NOW)
    late = structs.replace(order, at=write_instant(LATER + timedelta(days=9)))
    with pytest.raises(EurazpolError, match="expired-key"):
        take_order(affair.ru, _carrying(late, affair.kz, sender="kz"), NOW)
    good = _carrying(order, affair.kz, sender="kz")
    with pytest.raises(EurazpolError, match="malformed"):
        take_order(affair.ru, replace(good, kind="narrow/1"), NOW)


def _carrying(order: Order, signer: ExchangeDeps, *, sender: str) -> Received:
    raw = write_order(order, signer.keys.signing(NOW))
    return Received(
        id=str(uuid4()), kind=order.action.kind, sender=sender, sent_at=NOW,
        body={"orders": [raw.hex()]}, parts=(), about=CASE, digest="",
    )  # fmt: skip


def test_a_receipt_that_nobody_gave_is_refused(affair: Affair) -> None:
    letter = affair.sent()
    order = affair.take_back(letter)
    row = Recall.objects.get(order=order)
    asked = read_order(bytes(row.raw))
    erasure = Erasure(
        at=write_instant(NOW), digest=asked.digest, giver="ru", how=How.ERASED,
        message=asked.message, order=asked.id, owner="kz",
    )  # fmt: skip
    ours, theirs = affair.kz.keys.signing(NOW), affair.ru.keys.signing(NOW)

    def take(*receipts: bytes, sender: str = "ru") -> None:
        body = {"receipts": [one.hex() for one in receipts]}
        received = Received(str(uuid4()), "erased/1", sender, NOW, body, (), "", "")
        take_erased(affair.kz, received, NOW)

    for told, receipts in {
        "wrong-signer": [write_erasure(erasure, ours)],
        "recall-unknown": [write_erasure(structs.replace(erasure, order=str(uuid4())), theirs)],
        "wrong-answer": [write_erasure(structs.replace(erasure, digest="1" * 64), theirs)],
    }.items():
        with pytest.raises(EurazpolError, match=told):
            take(*receipts)
    with pytest.raises(EurazpolError, match="wrong-answer"):
        take(write_erasure(erasure, theirs), sender="secretariat")
    stray = structs.replace(erasure, order=str(uuid4()), giver="ru")
    with pytest.raises(EurazpolError, match="wrong-answer"):
        take(write_erasure(erasure, theirs), write_erasure(stray, theirs))
    row.refresh_from_db()
    assert row.status == "asked"
    take(write_erasure(erasure, theirs))
    row.refresh_from_db()
    assert (row.status, row.confirmed_at) == ("erased", NOW)


def test_where_something_rests_on_it_a_person_decides(affair: Affair) -> None:
    letter = affair.sent()
    affair.desk.rests = (message("exchange-recall-how-kept", since=NOW),)
    order = affair.take_back(letter)
    affair.carry()
    (holder,) = affair.ours(order).holders
    assert (holder.how, holder.until) == ("pending", NOW + timedelta(hours=72))
    assert affair.desk.told == ["decide 1 within 3 days, 0:00:00"]
    assert not affair.desk.obeyed
    with pytest.raises(ExchangeError, match="recall-ground"):
        decide(affair.ru, Decision(order, keep=True, ground="law"), OFFICER, NOW)
    ground = "Criminal Procedure Code, Article 474: evidence in file 1-23/2026"
    decide(affair.ru, Decision(order, keep=True, ground=ground), OFFICER, NOW)
    affair.carry()
    (holder,) = affair.ours(order).holders
    assert (holder.how, holder.ground, holder.verified) == ("kept", ground, True)
    assert bytes(InboxMessage.objects.get(message_id=letter).parts) != b""
    with pytest.raises(NotAllowed, match="not-pending"):
        decide(affair.ru, Decision(order, keep=False), OFFICER, NOW)


def test_a_person_lets_it_go(affair: Affair) -> None:
    letter = affair.sent()
    affair.desk.rests = (message("exchange-recall-how-kept", since=NOW),)
    order = affair.take_back(letter)
    affair.carry()
    decide(affair.ru, Decision(order, keep=False), OFFICER, NOW)
    affair.carry()
    assert [one.how for one in affair.ours(order).holders] == ["erased"]
    assert len(affair.desk.obeyed) == 1


def test_named_fields_and_files_go_and_the_rest_stays(affair: Affair) -> None:
    letter = affair.sent()
    photo = sha256(PHOTO.data).hexdigest()
    order = affair.narrow(
        letter, fields=("/person",), files=(photo,), handling=Handling(code=Code.H2)
    )
    affair.carry()
    row = InboxMessage.objects.get(message_id=letter)
    left = read_manifest(bytes(row.manifest))
    assert left.body == {key: value for key, value in BODY.items() if key != "person"}
    assert [one.name for one in left.parts] == [PARTS[0].name]
    assert bytes(row.parts) == PARTS[0].data
    assert left.handling.code is Code.H2
    (holder,) = affair.ours(order).holders
    assert (holder.how, holder.files, holder.fields) == ("erased", (photo,), ("/person",))


def test_conditions_become_stricter_at_once_and_never_milder(affair: Affair) -> None:
    letter = affair.send(handling=Handling(code=Code.H1, limits=("no-print",)))
    affair.carry()
    affair.desk.rests = (message("exchange-recall-how-kept", since=NOW),)  # asks nobody
    with pytest.raises(ExchangeError, match="not-stricter"):
        affair.narrow(letter, handling=Handling(code=Code.H0))
    order = affair.narrow(letter, handling=Handling(code=Code.H3, fields={"/person": TERMS}))
    affair.carry()
    row = InboxMessage.objects.get(message_id=letter)
    handling = read_manifest(bytes(row.manifest)).handling
    assert handling.code is Code.H3
    assert "no-print" in handling.limits
    assert handling.fields["/person"].limits == ("holder-only",)
    assert bytes(row.parts) == b"".join(one.data for one in PARTS)
    assert [one.how for one in affair.ours(order).holders] == ["re-marked"]


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"fields": ("/nothing",)}, "no-field"),
        ({"files": ("0" * 64,)}, "no-file"),
        ({}, "recall-nothing"),
        ({"fields": ("/person",), "reason": "short"}, "recall-unclear"),
        ({"fields": ("/person",), "ground": ""}, "recall-unclear"),
    ],
)
def test_a_wish_that_names_nothing_is_refused(
    affair: Affair, more: dict[str, Any], told: str
) -> None:
    letter = affair.sent()
    with pytest.raises(EurazpolError, match=told):
        affair.narrow(letter, **more)
    assert not Recall.objects.exists()


def test_a_letter_is_recalled_once_and_orders_are_not_recalled(affair: Affair) -> None:
    letter = affair.sent()
    affair.take_back(letter)
    with pytest.raises(NotAllowed, match="already"):
        affair.take_back(letter)
    (carrier,) = OutboxMessage.objects.filter(kind="recall/1")
    with pytest.raises(NotAllowed, match="own-kind"):
        affair.take_back(str(carrier.pk))
    for unknown in (str(uuid4()), "no id"):
        with pytest.raises(NotAllowed, match="not-ours"):
            affair.take_back(unknown)


def test_the_same_content_sent_again_is_offered_too(affair: Affair) -> None:
    letter, again, other = affair.send(), affair.send(), affair.send(body={"else": 1})
    passed = affair.send(body={"more": 2}, derived_from=(Source(letter, "kz"),))
    found = [str(one.pk) for one in concerned(affair.kz, letter)]
    assert (found[0], set(found)) == (letter, {letter, again, passed})
    assert other not in found


def test_a_holder_that_does_not_answer_is_reminded_and_a_person_told(affair: Affair) -> None:
    letter = affair.sent()
    affair.desk.rests = (message("exchange-recall-how-kept", since=NOW),)
    order = affair.take_back(letter)
    affair.carry()
    affair.now += timedelta(hours=13)
    assert watch_recalls(affair.kz, affair.now) == 1
    affair.carry()
    assert OutboxMessage.objects.filter(kind="recall/1").count() == 2
    assert OutboxMessage.objects.filter(kind="erased/1").count() == 2  # the same answer again
    assert Recall.objects.filter(side="got").count() == 1
    affair.now += timedelta(hours=12)
    assert watch_recalls(affair.kz, affair.now) == 1
    assert affair.astana.told == [f"unconfirmed: {CASE} ru"]
    assert watch_recalls(affair.kz, affair.now) == 0
    view = affair.ours(order)
    assert view.alarmed_at
    assert [one.since for one in view.open] == [NOW + timedelta(hours=13)]


def test_a_refused_order_is_shown_as_refused(affair: Affair) -> None:
    letter = affair.sent()
    InboxMessage.objects.filter(message_id=letter).update(digest=b"\1" * 32)
    order = affair.take_back(letter)
    affair.carry()
    assert affair.ours(order).status == "refused"


def test_every_word_is_there_in_three_languages(affair: Affair) -> None:
    letter = affair.sent()
    affair.take_back(letter)
    affair.carry()
    for view in recalls("kz"):
        for said in (view.text, view.status_text, *(one.text for one in view.holders)):
            for lang in LANGS:
                assert catalogue().render(said, lang)
    for action in action_counts():
        assert catalogue().has(f"audit-action-{action}")
