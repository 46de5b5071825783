"""Taking in letters: exactly one effect, a receipt for everything, a record of every refusal."""

from datetime import datetime, timedelta

import pytest
from django.db import IntegrityError, transaction

from eurazpol.audit.actions.queries import action_counts
from eurazpol.audit.actions.record import record
from eurazpol.exchange.actions.deps import EXCHANGE, ExchangeDeps
from eurazpol.exchange.actions.message_queries import messages_about
from eurazpol.exchange.actions.queries import refused_inputs
from eurazpol.exchange.actions.receive import receive
from eurazpol.exchange.actions.refusals import forget_refusals
from eurazpol.exchange.actions.views import Stage, StepName
from eurazpol.exchange.domain.bounds import MAX_REFUSED_PER_ORIGIN
from eurazpol.exchange.domain.letter import Letter, Received, read_header
from eurazpol.exchange.domain.receipt import (
    Outcome,
    Receipt,
    Sent,
    check_receipt,
    open_answer,
    read_receipt,
    rejection_name,
)
from eurazpol.exchange.store.models import InboxMessage
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from tests.exchange.world import (
    BODY,
    CASE,
    KZ,
    NOW,
    PARTS,
    RU,
    STRANGER,
    Memory,
    deps,
    letter,
    node,
    sealed,
    spoilt,
    trust,
)

pytestmark = pytest.mark.django_db
MINUTE = timedelta(minutes=1)
SECOND = "0a1b2c3d-0000-4000-8000-000000000002"


def effect(received: Received, now: datetime) -> None:
    """A change of the database, as a handler makes it."""
    record(EXCHANGE.entry("case-created", "case", received.about), now)


def refuse(received: Received, now: datetime) -> None:
    effect(received, now)
    raise EurazpolError("date-impossible", field="person.birth", value="1987-02-30")


def ru(handler=effect) -> ExchangeDeps:  # type: ignore[no-untyped-def]
    trust()
    return deps(RU, Memory(), {"request/1": handler})


def answer(node_deps: ExchangeDeps, raw: bytes, what: Letter | None = None) -> Receipt:
    """What KZ reads from the answer to a letter of its own."""
    signed = open_answer(receive(node_deps, raw, NOW, "10.0.0.7"), KZ)
    what = what or letter()
    sent = Sent(read_header(what.header).id, what.digest, raw)
    return check_receipt(signed, sent, "kz", node(RU))


def test_a_letter_is_handled_kept_and_receipted() -> None:
    seen: list[Received] = []
    got = answer(ru(lambda received, _: seen.append(received)), sealed())
    assert (got.outcome, got.reason, got.at) == (Outcome.ACCEPTED, None, NOW)
    assert (seen[0].body, seen[0].parts, seen[0].sender) == (BODY, PARTS, "kz")
    (view,) = messages_about(CASE)
    assert (view.direction, view.peer, view.stage) == ("in", "kz", Stage.ACCEPTED)
    assert view.at(StepName.RECEIVED) == NOW
    assert view.receipt is not None
    assert view.receipt.verified
    assert view.receipt.signer == "ru"
    assert [part.name for part in view.parts] == ["хат.pdf", "снимок.png"]
    assert action_counts() == {"message-received": 1}


def test_the_same_letter_again_gets_the_same_receipt_and_no_second_effect() -> None:
    node_deps = ru()
    first = open_answer(receive(node_deps, sealed(), NOW), KZ)
    for _ in range(3):
        assert open_answer(receive(node_deps, sealed(), NOW), KZ) == first
    assert action_counts() == {"case-created": 1, "message-received": 1}
    assert InboxMessage.objects.get().repeats == 3


def test_a_handler_that_refuses_undoes_what_it_did_and_says_why() -> None:
    node_deps = ru(refuse)
    got = answer(node_deps, sealed())
    assert got.outcome is Outcome.REFUSED
    assert got.reason is not None
    assert (got.reason.code, got.reason.field) == ("date-impossible", "person.birth")
    assert got.reason.args == {"value": "1987-02-30"}
    assert action_counts() == {"message-refused": 1}
    assert InboxMessage.objects.get().status == "refused"
    assert answer(node_deps, sealed()) == got  # final: the same letter gets the same answer
    following = letter(id=SECOND, seq=2)
    assert answer(node_deps, sealed(following), following).outcome is Outcome.REFUSED


def test_a_fault_in_a_handler_keeps_nothing_and_the_letter_can_come_again() -> None:
    faults = [ZeroDivisionError()]

    def faulty(received: Received, now: datetime) -> None:
        effect(received, now)
        if faults:
            raise faults.pop()

    node_deps = ru(faulty)
    with pytest.raises(ZeroDivisionError):
        receive(node_deps, sealed(), NOW)
    assert action_counts() == {}
    assert not InboxMessage.objects.exists()
    assert answer(node_deps, sealed()).outcome is Outcome.ACCEPTED


def test_a_kind_that_nobody_here_takes_in_is_refused_and_its_number_used() -> None:
    trust()
    got = answer(deps(RU, Memory()), sealed())
    assert (got.outcome, got.reason and got.reason.code) == (
        Outcome.REFUSED,
        "exchange-unknown-kind",
    )


OTHER = letter({"other": "content"})
REFUSALS = {
    "unknown-peer": (sealed(letter(sender="xx"), STRANGER), "xx"),
    "wrong-signer": (sealed(own=STRANGER), "kz"),
    "altered": (spoilt(sealed()), "kz"),
    "wrong-recipient": (sealed(letter(to="uz")), "kz"),
    "content-differs": (sealed(OTHER), "kz"),
    "replayed": (sealed(letter(id=SECOND)), "kz"),
    "sequence-gap": (sealed(letter(id=SECOND, seq=3)), "kz"),
    "malformed": (b"hello", ""),
    "unknown-version": (sealed()[:4] + b"\x07" + sealed()[5:], ""),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_a_broken_rule_is_answered_and_recorded_and_nothing_is_kept(name: str) -> None:
    node_deps = ru()
    receive(node_deps, sealed(), NOW)
    raw, claimed = REFUSALS[name]
    document, got = read_receipt(receive(node_deps, raw, NOW, "10.0.0.7"))
    assert document.verified_by(RU.signing(NOW).public)
    assert got.outcome is Outcome.REJECTED
    assert got.reason is not None
    assert got.reason.code == f"exchange-{name}"
    (kept,) = refused_inputs()
    assert (kept.code, kept.claimed_sender, kept.size) == (f"exchange-{name}", claimed, len(raw))
    assert kept.origin == "10.0.0.7"
    assert action_counts() == {
        "case-created": 1, "message-received": 1, "exchange-input-refused": 1,
        **({"exchange-alarm-raised": 1} if name == "content-differs" else {}),
    }  # fmt: skip
    assert InboxMessage.objects.count() == 1


def test_a_number_that_is_free_after_a_rejection_can_be_used() -> None:
    node_deps = ru()
    gap = letter(id=SECOND, seq=2)
    got = read_receipt(receive(node_deps, sealed(gap), NOW))[1]
    assert got.reason is not None
    assert got.reason.args == {"seq": 2, "expected": 1}
    assert answer(node_deps, sealed()).outcome is Outcome.ACCEPTED
    assert answer(node_deps, sealed(gap), gap).outcome is Outcome.ACCEPTED


def test_no_directory_yet() -> None:
    got = read_receipt(receive(deps(RU, Memory()), sealed(), NOW))[1]
    assert got.reason is not None
    assert got.reason.code == "exchange-no-directory"


def test_the_database_itself_refuses_a_letter_twice() -> None:
    receive(ru(), sealed(), NOW)
    values = InboxMessage.objects.values().get()
    for changes in ({"seq": 9}, {"message_id": SECOND}):
        copy = InboxMessage(**{**values, **changes, "id": None})
        with pytest.raises(IntegrityError), transaction.atomic():
            copy.save(force_insert=True)


def test_a_flood_is_answered_but_only_counted() -> None:
    node_deps = ru()
    for _ in range(MAX_REFUSED_PER_ORIGIN + 5):
        assert rejection_name(receive(node_deps, b"hello", NOW, "10.0.0.7")) == "malformed"
    receive(node_deps, b"hello", NOW, "10.0.0.8")
    assert action_counts() == {
        "exchange-input-refused": MAX_REFUSED_PER_ORIGIN + 1, "exchange-inputs-counted": 1
    }  # fmt: skip
    counted = next(view for view in refused_inputs(100) if view.code == "counted")
    assert catalogue().render(counted.reason, "en").startswith("5 more inputs")
    assert counted.origin == "10.0.0.7"
    receive(node_deps, b"hello", NOW + MINUTE, "10.0.0.7")
    assert action_counts()["exchange-input-refused"] == MAX_REFUSED_PER_ORIGIN + 2


def test_rows_about_refused_inputs_are_kept_for_a_time() -> None:
    node_deps = ru()
    for day in (0, 1):
        receive(node_deps, b"hello", NOW + MINUTE * 60 * 24 * day)
    assert forget_refusals(node_deps, NOW + node_deps.terms.keep_refused_for + MINUTE) == 1
    assert len(refused_inputs()) == 1
    assert forget_refusals(node_deps, NOW) == 0
    assert action_counts()["exchange-refusals-forgotten"] == 1
