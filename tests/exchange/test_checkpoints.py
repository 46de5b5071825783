"""Checkpoints travel, are countersigned or doubted, and only real ones count."""

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from conformance import wire as other

from eurazpol.audit.actions.queries import latest, verify
from eurazpol.audit.actions.witness import countersignatures, last_by, watched
from eurazpol.audit.domain.checkpoint import Checkpoint
from eurazpol.exchange.actions.checkpoints import (
    countersignature_holds,
    show_checkpoints,
    take_answer,
    take_checkpoint,
)
from eurazpol.exchange.actions.deliver import deliver_due
from eurazpol.exchange.actions.own_kinds import own_handlers
from eurazpol.exchange.actions.queries import alarms
from eurazpol.exchange.actions.watch_alarms import settle_alarm
from eurazpol.exchange.domain.checkpoint import ANSWER, CHECKPOINT
from eurazpol.exchange.domain.errors import Refused
from eurazpol.exchange.domain.letter import Received, read_manifest
from eurazpol.exchange.store.models import OutboxMessage
from tests.audit.helpers import write
from tests.audit.test_witness import cut
from tests.exchange.world import (
    ADMINISTRATOR,
    KZ,
    NOW,
    RU,
    STRANGER,
    Memory,
    deps,
    directory_raw,
    node,
    trust,
)

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


class Pair:
    """KZ shows, RU countersigns; both are in the one test database."""

    def __init__(self) -> None:
        trust(directory_raw(node(KZ), node(RU)))
        self.link = Memory()
        self.kz, self.ru = deps(KZ, self.link), deps(RU, self.link)
        for name, one in (("kz", self.kz), ("ru", self.ru)):
            handling = replace(one, handlers=own_handlers(one))
            self.link.nodes[one.url] = handling
            setattr(self, name, handling)

    def hour(self, number: int) -> None:
        """Show, deliver there and back until nothing waits."""
        now = self.link.now = NOW + number * HOUR
        show_checkpoints(self.kz, now)
        for _ in range(3):
            deliver_due(self.kz, now)
            deliver_due(self.ru, now)


def letter(kind: str) -> Received:
    row = OutboxMessage.objects.filter(kind=kind).latest("seq")
    body = read_manifest(bytes(row.manifest)).body
    sender = "kz" if kind == CHECKPOINT else "ru"
    return Received(str(row.pk), kind, sender, NOW, body, (), "", "")


def test_a_checkpoint_goes_there_and_comes_back_countersigned() -> None:
    pair = Pair()
    write(6)
    pair.hour(0)
    (first,) = countersignatures()
    assert first.statement.witness == "ru"
    assert first.statement.checkpoint.size == 6
    assert countersignature_holds(first, "kz")
    assert not countersignature_holds(first, "ru")
    pair.hour(1)
    last = last_by("ru")
    assert last is not None
    assert last.statement.before == 6
    assert verify().whole
    assert {"checkpoint-judged", "checkpoint-answered"} <= {one.action for one in latest()}
    assert alarms() == ()


def test_a_peer_that_is_away_gets_one_letter_only() -> None:
    pair = Pair()
    write(6)
    assert show_checkpoints(pair.kz, NOW) == 1
    assert show_checkpoints(pair.kz, NOW + HOUR) == 0


def test_an_old_copy_alarms_both_and_a_person_lets_it_go() -> None:
    pair = Pair()
    write(200)
    pair.hour(0)
    cut(100)
    pair.hour(1)
    sorts = [alarm.sort for alarm in alarms()]
    assert sorted(sorts) == ["journal-doubted", "journal-rolled-back"]
    (doubt,) = watched()
    assert doubt.told_at == NOW + HOUR
    assert (doubt.last.statement.checkpoint.size, (doubt.told_size or 0) < 200) == (200, True)
    found = verify().broken
    assert found is not None
    assert found.reason.args["at"] == NOW
    pair.hour(2)
    assert len(alarms()) == 2, "held: nobody is alarmed anew"
    for alarm in alarms():
        settle_alarm(pair.ru, alarm.id, ADMINISTRATOR, NOW)
    pair.hour(3)
    assert verify().whole
    assert [one.let_go for one in verify().witnesses] == [200]
    pair.hour(4)
    assert watched()[0].last.statement.bond == "continues"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"signature": "0" * 128}, "exchange-wrong-signer"),
        ({"key": STRANGER.signing(NOW).public.id.hex()}, "exchange-wrong-signer"),
        ({"body": "?"}, "exchange-malformed"),
        ({"body": Checkpoint("ru", 6, bytes(32), NOW).body.decode()}, "exchange-malformed"),
        ({"body": Checkpoint("kz", 6, bytes(9), NOW).body.decode()}, "exchange-malformed"),
        ({"body": Checkpoint("kz", 0, bytes(32), NOW).body.decode()}, "exchange-malformed"),
        ({"body": Checkpoint("kz", 6, bytes(32), NOW + HOUR).body.decode()}, "exchange-clock-skew"),
        ({"since": -1}, "exchange-malformed"),
        ({"path": ["x"]}, "exchange-malformed"),
    ],
)
def test_only_a_checkpoint_of_the_sender_is_judged(change: dict[str, object], code: str) -> None:
    pair = Pair()
    write(6)
    show_checkpoints(pair.kz, NOW)
    real = letter(CHECKPOINT)
    with pytest.raises(Refused) as caught:
        take_checkpoint(pair.ru, replace(real, body={**real.body, **change}), NOW)
    assert caught.value.code == code
    assert watched() == ()


@pytest.mark.parametrize("field", ["signature", "own_signature", "key", "body"])
def test_only_a_real_countersignature_is_kept(field: str) -> None:
    pair = Pair()
    write(6)
    show_checkpoints(pair.kz, NOW)
    take_checkpoint(pair.ru, letter(CHECKPOINT), NOW)
    real = letter(ANSWER)
    signed = dict(real.body["countersigned"])
    signed[field] = signed[field].replace(signed[field][3], "?" if field == "body" else "e", 1)
    if signed == real.body["countersigned"]:
        signed[field] = "f" * len(signed[field])
    with pytest.raises(Refused):
        take_answer(pair.kz, replace(real, body={**real.body, "countersigned": signed}), NOW)
    assert countersignatures() == ()


def test_the_other_implementation_proves_it() -> None:
    pair = Pair()
    write(6)
    show_checkpoints(pair.kz, NOW)
    body = dict(letter(CHECKPOINT).body)
    (listed,) = (one for one in trusted_nodes() if one["name"] == "kz")
    peer = other.Peer.of(listed)
    other.require_checkpoint(body, peer)
    with pytest.raises(other.Broken):
        other.require_checkpoint({**body, "signature": "0" * 128}, peer)


def trusted_nodes() -> list[dict[str, Any]]:
    raw = directory_raw(node(KZ), node(RU))
    nodes: list[dict[str, Any]] = json.loads(raw[9:-80])["nodes"]
    return nodes
