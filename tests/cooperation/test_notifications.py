"""Notifications by topic on one node: what is sent, what peers send, who sees and answers."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import msgspec
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from eurazpol.access.actions.officers import NewOfficer, create_authority, create_officer
from eurazpol.access.actions.queries import actor_by_login
from eurazpol.access.domain.actor import Actor, AuthorityKind, Role
from eurazpol.access.domain.errors import Forbidden
from eurazpol.audit.actions.queries import entries_about
from eurazpol.cooperation.actions.notifications.erase import NotificationKeeper
from eurazpol.cooperation.actions.notifications.queries import (
    alarms,
    notifications,
    read_notification,
    subscriptions,
)
from eurazpol.cooperation.actions.notifications.reply import Answer, reply
from eurazpol.cooperation.actions.notifications.send import (
    Correction,
    Draft,
    cancel,
    correct,
    send_notification,
)
from eurazpol.cooperation.actions.notifications.subscriptions import (
    OwnSubscription,
    set_subscription,
    tell_peers,
)
from eurazpol.cooperation.actions.notifications.take_in import (
    notification_handlers,
    notification_settled,
)
from eurazpol.cooperation.actions.notifications.views import NotificationView, Wanted
from eurazpol.cooperation.actions.notifications.watch import watch_notifications
from eurazpol.cooperation.domain import notification_wire as wire
from eurazpol.cooperation.domain.errors import NotAllowed, OutOfOrder
from eurazpol.cooperation.domain.notification import Reply, Standing, Step, Topic, Urgency
from eurazpol.cooperation.domain.notification_duties import BASES, DUTIES
from eurazpol.exchange.actions.deps import Settled
from eurazpol.exchange.domain.handling import Code, Handling
from eurazpol.exchange.domain.letter import Received
from eurazpol.exchange.domain.reason import Reason
from eurazpol.exchange.domain.recall import Action, Demand, Order
from eurazpol.exchange.domain.receipt import Outcome
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import LANGS, Texts
from tests.cooperation.world import SETUP, Sealed, World, messages_in

DAY = timedelta(days=1)


class Desk:
    """The node of Kazakhstan with its duty desk, two authorities and the post of its peers."""

    def __init__(self, world: World) -> None:
        self.world = world
        node = world.node("kz")
        self.deps, self.chief, self.police = node.deps, node.chief, node.executor
        name = Texts("Қаржы мониторингі", "Финансовый мониторинг", "Financial monitoring")
        create_authority("kz-afm", AuthorityKind.EXECUTING, name, actor=SETUP, now=world.now)
        self.money = self._officer("kz-afm", Role.EXECUTING_AUTHORITY)
        self.duty = self._officer("kz-gp", Role.DUTY_OFFICER)
        self.handlers = notification_handlers(self.deps)

    def _officer(self, authority: str, role: Role) -> Actor:
        login = f"{authority}-{role.value}".replace("_", "-")
        new = NewOfficer(login, "Жүнісов", "Арман", authority, [role], "kk")
        create_officer(new, "korrekt-horse-7-battery", actor=SETUP, now=self.world.now)
        return actor_by_login(login)

    def draft(self, **more: Any) -> Draft:
        return Draft(
            **{
                "topic": "arms",
                "urgency": "flash",
                "subject": {"ru": "Партия оружия в пути"},
                "text": {"ru": "Грузовик с тайником следует на запад.", "kk": "Жүк көлігі."},
                "valid_until": self.world.now + DAY,
                "things": [{"kind": "vehicle", "identifier": "000 AAA 02"}],
                **more,
            }
        )

    def send(self, actor: Actor | None = None, **more: Any) -> int:
        return send_notification(self.deps, self.draft(**more), actor or self.duty, self.world.now)

    def view(self, key: int, actor: Actor | None = None) -> NotificationView:
        found = read_notification(self.deps, key, actor=actor or self.duty, now=self.world.now)
        for said in messages_in(found):
            for lang in LANGS:
                assert catalogue().render(said, lang)
        return found

    def posted(self, kind: str) -> list[Sealed]:
        return [one for one in self.world.post if one.kind == kind]

    def body(self, **more: Any) -> dict[str, Any]:
        """Return what Uzbekistan sends."""
        at = self.world.now.isoformat()
        return {
            "id": str(uuid4()),
            "number": "UZ-N-2026-000007",
            "version": 1,
            "at": at,
            "duty": "ND-2",
            "topic": "terrorism",
            "urgency": "flash",
            "security": "official",
            "subject": {"ru": "Подготовка нападения"},
            "text": {"ru": "Названо место и день."},
            "valid_until": (self.world.now + DAY).isoformat(),
            "acknowledge_minutes": 60,
            "sender": {"authority": {"en": "Ministry"}, "officer": "Каримова Нигора"},
            "addressees": ["kz"],
            **more,
        }

    def comes(self, kind: str, body: dict[str, Any], **more: Any) -> None:
        received = Received(
            id=str(uuid4()), kind=kind, sender="uz", sent_at=self.world.now, body=body, parts=(),
            about="", digest="",
        )  # fmt: skip
        self.handlers[kind](replace(received, **more), self.world.now)

    def inbox(self, actor: Actor) -> list[str]:
        page = notifications(self.deps, actor, Wanted(), self.world.now)
        return [item.number for item in page.items]


@pytest.fixture
def desk(world: World) -> Desk:
    return Desk(world)


def test_one_action_sends_one_letter_to_every_peer_and_an_authority_has_it_at_once(
    desk: Desk,
) -> None:
    assert desk.money.authority_id
    handling = Handling(code=Code.H2, purpose="Только для поиска")
    key = desk.send(authorities=(desk.money.authority_id,), handling=handling)
    letters = desk.posted("notification/1")
    assert [one.to for one in letters] == ["ru", "uz"]
    assert letters[0].body == letters[1].body
    assert {one.handling.code for one in letters} == {Code.H2}
    body = letters[0].body
    assert (body["number"], body["duty"], body["acknowledge_minutes"]) == (
        "KZ-N-2026-000001", "ND-6", 60,
    )  # fmt: skip
    view = desk.view(key)
    assert [one.step for one in view.addressees] == [Step.WAITING, Step.WAITING, Step.DELIVERED]
    assert [one.action for one in entries_about("notification", body["number"])].count(
        "notification-sent"
    ) == 1


def test_the_clock_of_a_peer_runs_from_its_receipt_and_its_reply_is_shown(desk: Desk) -> None:
    key = desk.send(peers=("uz",))
    letter = desk.posted("notification/1")[0]
    desk.world.wait(hours=30)  # the peer was down
    arrived = desk.world.now - timedelta(minutes=30)
    settled = Settled(letter.id, letter.kind, "uz", letter.about, Outcome.ACCEPTED, arrived, None)
    notification_settled(settled, desk.world.now)
    one = desk.view(key).addressees[0]
    assert (one.step, one.acknowledge_by) == (Step.DELIVERED, arrived + timedelta(hours=1))
    desk.world.wait(hours=-7)
    said = {
        "id": letter.body["id"], "version": 1, "at": desk.world.now.isoformat(),
        "reply": "hit", "by": {"authority": {"en": "Ministry"}, "officer": "Каримова"},
        "text": "Машина стоит у нас.",
    }  # fmt: skip
    desk.comes("notification-reply/1", said)
    one = desk.view(key).addressees[0]
    assert (one.step, one.reply, one.replied_by) == (Step.ANSWERED, Reply.HIT, "Каримова")


def test_a_refusal_by_the_node_of_a_peer_is_shown_with_its_reason(desk: Desk) -> None:
    key = desk.send(peers=("uz",))
    letter = desk.posted("notification/1")[0]
    why = Reason("exchange-unknown-kind", "kind", {"kind": "notification/1"})
    notification_settled(
        Settled(letter.id, letter.kind, "uz", "", Outcome.REFUSED, desk.world.now, why),
        desk.world.now,
    )
    one = desk.view(key).addressees[0]
    assert one.step is Step.REFUSED
    assert one.refusal is not None
    assert one.refusal.id == "error-exchange-unknown-kind"


def test_what_comes_alarms_the_desk_until_a_person_acknowledges(desk: Desk) -> None:
    assert alarms(desk.deps, desk.duty, desk.world.now) is None
    body = desk.body()
    desk.comes("notification/1", body)
    alarm = alarms(desk.deps, desk.duty, desk.world.now)
    assert alarm is not None
    assert (alarm.count, alarm.urgency, alarm.overdue) == (1, Urgency.FLASH, 0)
    desk.world.wait(hours=1)
    alarm = alarms(desk.deps, desk.duty, desk.world.now)
    assert alarm is not None
    assert alarm.overdue == 1
    assert (watch_notifications(desk.deps, desk.world.now)) == 1
    assert (watch_notifications(desk.deps, desk.world.now)) == 0
    item = notifications(desk.deps, desk.duty, Wanted(), desk.world.now).items[0]
    assert (item.waits, item.overdue) == (True, True)
    reply(desk.deps, item.key, Answer("acknowledged", version=1), desk.duty, desk.world.now)
    assert alarms(desk.deps, desk.duty, desk.world.now) is None
    sent = desk.posted("notification-reply/1")[0]
    assert (sent.to, sent.body["id"], sent.body["reply"]) == ("uz", body["id"], "acknowledged")
    reply(desk.deps, item.key, Answer("nothing"), desk.duty, desk.world.now)
    assert desk.posted("notification-reply/1")[1].body["reply"] == "nothing"
    with pytest.raises(EurazpolError) as caught:
        reply(desk.deps, item.key, Answer("hit", "short"), desk.duty, desk.world.now)
    assert caught.value.code == "input-too-short"


def test_the_inbox_shows_what_waits_by_urgency_and_its_queries_do_not_grow(desk: Desk) -> None:
    for number, urgency in ((1, "routine"), (2, "flash"), (3, "urgent")):
        desk.comes("notification/1", desk.body(urgency=urgency, number=f"UZ-N-2026-00000{number}"))
    assert [one[-1] for one in desk.inbox(desk.duty)] == ["2", "3", "1"]
    with CaptureQueriesContext(connection) as few:
        desk.inbox(desk.duty)
    for number in range(4, 9):
        desk.comes("notification/1", desk.body(number=f"UZ-N-2026-00000{number}"))
    with CaptureQueriesContext(connection) as many:
        assert len(desk.inbox(desk.duty)) == 8
    assert len(few) == len(many)


def test_a_correction_asks_anew_and_an_older_version_changes_nothing(desk: Desk) -> None:
    body = desk.body()
    desk.comes("notification/1", body)
    key = notifications(desk.deps, desk.duty, Wanted(), desk.world.now).items[0].key
    reply(desk.deps, key, Answer("acknowledged"), desk.duty, desk.world.now)
    newer = body | {"version": 2, "reason": "Указан день", "text": {"ru": "Четверг."}}
    desk.comes("notification/1", newer)
    desk.comes("notification/1", body)
    view = desk.view(key)
    assert (view.content.version, view.content.text.ru) == (2, "Четверг.")
    assert [one.version for one in view.versions] == [2, 1]
    assert view.may_acknowledge
    with pytest.raises(NotAllowed, match="changed-meanwhile"):
        reply(desk.deps, key, Answer("useful", version=1), desk.duty, desk.world.now)


def test_our_correction_and_cancellation_travel(desk: Desk) -> None:
    key = desk.send()
    change = Correction(
        reason="Изменился номер машины",
        urgency="urgent",
        subject={"ru": "Партия оружия в пути"},
        text={"ru": "Номер другой."},
        valid_until=desk.world.now + 2 * DAY,
        version=1,
    )
    correct(desk.deps, key, change, desk.duty, desk.world.now)
    newest = desk.posted("notification/1")[-1].body
    assert (newest["version"], newest["acknowledge_minutes"]) == (2, 240)
    with pytest.raises(NotAllowed, match="changed-meanwhile"):
        correct(desk.deps, key, change, desk.duty, desk.world.now)
    late = {
        "id": newest["id"], "version": 1, "at": desk.world.now.isoformat(),
        "reply": "acknowledged", "by": {"authority": {}},
    }  # fmt: skip
    desk.comes("notification-reply/1", late)
    assert all(one.acknowledged_at is None for one in desk.view(key).addressees)
    cancel(desk.deps, key, "Сведения не подтвердились", desk.duty, desk.world.now)
    assert [one.to for one in desk.posted("notification-cancel/1")] == ["ru", "uz"]
    assert desk.view(key).standing is Standing.CANCELLED
    with pytest.raises(NotAllowed, match="notification-over"):
        cancel(desk.deps, key, "Ещё раз", desk.duty, desk.world.now)


def test_what_is_cancelled_or_no_longer_valid_alarms_nobody(desk: Desk) -> None:
    one, other = desk.body(), desk.body(number="UZ-N-2026-000008")
    desk.comes("notification/1", one)
    desk.comes("notification/1", other)
    cancelled = {"id": one["id"], "at": desk.world.now.isoformat(), "reason": "Ошибка"}
    desk.comes("notification-cancel/1", cancelled)
    alarm = alarms(desk.deps, desk.duty, desk.world.now)
    assert alarm is not None
    assert alarm.count == 1
    desk.world.wait(days=2)
    assert alarms(desk.deps, desk.duty, desk.world.now) is None
    items = notifications(desk.deps, desk.duty, Wanted(), desk.world.now).items
    assert {item.standing for item in items} == {Standing.CANCELLED, Standing.EXPIRED}
    with pytest.raises(NotAllowed):
        reply(desk.deps, items[0].key, Answer("acknowledged"), desk.duty, desk.world.now) or reply(
            desk.deps, items[1].key, Answer("acknowledged"), desk.duty, desk.world.now
        )


def test_an_authority_sees_and_answers_only_what_is_addressed_to_it(desk: Desk) -> None:
    assert desk.money.authority_id
    routes = [("terrorism", desk.money.authority_id)]
    wanted = OwnSubscription(["terrorism"], wire.Said(ru="Дежурный, круглосуточно"), "555", routes)
    set_subscription(desk.deps, wanted, desk.duty, desk.world.now)
    desk.comes("notification/1", desk.body())
    closed = desk.body(number="UZ-N-2026-000009")
    desk.comes("notification/1", closed, handling=Handling(code=Code.H2))
    assert desk.inbox(desk.money) == ["UZ-N-2026-000007"]
    assert desk.inbox(desk.police) == []
    key = notifications(desk.deps, desk.money, Wanted(), desk.world.now).items[0].key
    assert len(desk.view(key, desk.money).addressees) == 1
    assert len(desk.view(key).addressees) == 2
    with pytest.raises(Forbidden):
        desk.view(key, desk.police)
    with pytest.raises(Forbidden):
        reply(desk.deps, key, Answer("useful"), desk.police, desk.world.now)
    reply(desk.deps, key, Answer("useful"), desk.money, desk.world.now)
    assert desk.posted("notification-reply/1") == []  # the desk speaks for the state
    assert alarms(desk.deps, desk.money, desk.world.now) is None
    assert alarms(desk.deps, desk.duty, desk.world.now) is not None


def test_an_officer_notifies_another_authority_and_gets_the_answer_but_not_abroad(
    desk: Desk,
) -> None:
    assert desk.money.authority_id
    with pytest.raises(Forbidden):
        desk.send(desk.police)
    key = desk.send(desk.police, peers=(), authorities=(desk.money.authority_id,))
    assert desk.world.post == []
    reply(desk.deps, key, Answer("hit", "Есть переводы по этому счёту."), desk.money,
          desk.world.now)  # fmt: skip
    view = desk.view(key, desk.police)
    assert (view.addressees[0].reply, view.may_change) == (Reply.HIT, True)
    assert not desk.view(key, desk.money).may_change


def test_peers_are_told_the_topics_once_and_say_theirs(desk: Desk) -> None:
    wanted = OwnSubscription(["drugs", "arms"], wire.Said(kk="Кезекші"), "+7 000 000")
    set_subscription(desk.deps, wanted, desk.duty, desk.world.now)
    assert [(one.to, one.body["topics"]) for one in desk.posted("subscription/1")] == [
        ("ru", ["arms", "drugs"]),
        ("uz", ["arms", "drugs"]),
    ]
    assert tell_peers(desk.deps, desk.world.now) == 0
    theirs = {"sequence": 5, "at": desk.world.now.isoformat(), "topics": ["drugs"],
              "roster": "08:00–20:00"}  # fmt: skip
    desk.comes("subscription/1", theirs)
    desk.comes("subscription/1", theirs | {"sequence": 4, "topics": ["arms"]})
    peers = {one.node: one for one in subscriptions(desk.deps).peers}
    assert (peers["uz"].topics, peers["uz"].said) == ((Topic.DRUGS,), True)
    assert (peers["ru"].topics, peers["ru"].said) == (tuple(Topic), False)
    desk.send()
    assert [one.to for one in desk.posted("notification/1")] == ["ru"]


_WRONG: tuple[tuple[dict[str, Any], str], ...] = (
    ({"number": "RU-N-2026-000001"}, "message-of-another-state"),
    ({"addressees": ["ru"]}, "notification-for-others"),
    ({"topic": "weather"}, "message-shape"),
    ({"extra": 1}, "message-shape"),
    ({"text": {}}, "notification-says-nothing"),
    ({"subject": {"en": "a\nb"}}, "notification-subject"),
    ({"subject": {"en": "a\u202eb"}}, "notification-subject"),
    ({"duty": "ND-99"}, "notification-duty"),
    ({"valid_until": "2026-01-01T00:00:00Z"}, "notification-valid-before"),
    ({"valid_until": "2027-01-01T00:00:00"}, "message-shape"),
    ({"acknowledge_minutes": 0}, "message-shape"),
    ({"valid_until": "9999-12-31T23:59:59Z"}, "message-shape"),
    ({"text": {"en": "a\x00b"}}, "message-shape"),
    ({"things": [{"kind": "phone", "identifier": "\x00"}]}, "message-shape"),
    ({"things": [{"kind": "vehicle"}]}, "notification-thing-empty"),
    ({"persons": [{"names": []}]}, "person-without-name"),
    ({"text": {"en": "x" * 20_001}}, "message-shape"),
)


def test_a_wrong_notification_of_a_peer_is_refused_by_name(desk: Desk) -> None:
    for change, code in _WRONG:
        with pytest.raises(EurazpolError) as caught:
            desk.comes("notification/1", desk.body(**change))
        assert caught.value.code == code, change
    assert desk.inbox(desk.duty) == []


def test_a_peer_speaks_only_of_what_is_its_own(desk: Desk) -> None:
    key = desk.send(peers=("ru",))
    uid = desk.posted("notification/1")[0].body["id"]
    at = desk.world.now.isoformat()
    with pytest.raises(OutOfOrder):
        desk.comes("notification-cancel/1", {"id": uid, "at": at, "reason": "чужое"})
    answer = {"id": uid, "version": 1, "at": at, "reply": "hit", "by": {"authority": {}}}
    with pytest.raises(OutOfOrder):  # it was not sent to Uzbekistan
        desk.comes("notification-reply/1", answer)
    assert desk.view(key).standing is Standing.HOLDS


_WRONG_DRAFTS: tuple[tuple[dict[str, Any], str], ...] = (
    ({"peers": ("fr",)}, "notification-peer-unknown"),
    ({"peers": ()}, "notification-without-addressee"),
    ({"authorities": (999,)}, "authority-unknown"),
    ({"duty": "ND-2"}, "notification-duty-of-topic"),
    ({"topic": "weather"}, "input-choice"),
    ({"urgency": "soon"}, "input-choice"),
    ({"valid_until": datetime(2025, 1, 1, tzinfo=UTC)}, "notification-valid-before"),
)


def test_a_wrong_draft_leaves_nothing_behind(desk: Desk) -> None:
    for change, code in _WRONG_DRAFTS:
        with pytest.raises(EurazpolError) as caught:
            desk.send(**change)
        assert caught.value.code == code, change
    assert desk.world.post == []


def test_what_its_owner_takes_back_is_erased_and_alarms_nobody(desk: Desk) -> None:
    body = desk.body(persons=[{"names": [{"script": "Cyrl", "family": "Ойдан"}]}])
    letter = str(uuid4())
    desk.comes("notification/1", body, id=letter)
    keeper = NotificationKeeper(desk.deps)
    order = Order(
        action=Action.RECALL, at="2026-01-15T06:00:00.000000Z", digest="0" * 64, ground="Law 1",
        id=str(uuid4()), message=letter, owner="uz", reason="It was about another person",
        to="kz",
    )  # fmt: skip
    demand = Demand(order, "notification/1", body, (), desk.world.now)
    foreign = Demand(msgspec.structs.replace(order, owner="ru"), "", body, (), desk.world.now)
    keeper.obey(foreign, desk.world.now)
    assert alarms(desk.deps, desk.duty, desk.world.now) is not None
    keeper.obey(demand, desk.world.now)
    assert alarms(desk.deps, desk.duty, desk.world.now) is None
    key = notifications(desk.deps, desk.duty, Wanted(), desk.world.now).items[0].key
    view = desk.view(key)
    assert (view.content.text.ru, view.content.persons) == ("—", ())
    assert "Ойдан" not in str(view)
    assert view.standing is Standing.CANCELLED


def test_stricter_conditions_are_joined_and_a_named_part_goes(desk: Desk) -> None:
    body = desk.body(things=[{"kind": "phone", "identifier": "+7 000"}])
    letter = str(uuid4())
    desk.comes("notification/1", body, id=letter)
    order = Order(
        action=Action.NARROW, at="2026-01-15T06:00:00.000000Z", digest="0" * 64, ground="Law 1",
        id=str(uuid4()), message=letter, owner="uz", reason="The telephone is not theirs",
        to="kz", fields=("/things",), handling=Handling(code=Code.H2),
    )  # fmt: skip
    demand = Demand(order, "notification/1", body, (), desk.world.now)
    NotificationKeeper(desk.deps).obey(demand, desk.world.now)
    key = notifications(desk.deps, desk.duty, Wanted(), desk.world.now).items[0].key
    view = desk.view(key)
    assert (view.content.things, view.handling.code) == ((), Code.H2)
    assert view.content.text.ru == "Названо место и день."
    assert view.may_acknowledge


def test_the_conditions_of_the_owner_bind_the_readers(desk: Desk) -> None:
    limits = ("central-only", "no-print")
    desk.comes("notification/1", desk.body(), handling=Handling(limits=limits))
    key = notifications(desk.deps, desk.duty, Wanted(), desk.world.now).items[0].key
    with pytest.raises(Forbidden) as caught:
        desk.view(key)
    assert caught.value.args_by_name["reason"].id.startswith("exchange-barred")
    view = desk.view(key, desk.chief)
    assert (view.may_print, view.handling.limits) == (False, limits)


def test_reading_is_on_record_with_the_duty_as_its_ground(desk: Desk) -> None:
    key = desk.send()
    desk.view(key)
    entries = entries_about("notification", "KZ-N-2026-000001")
    read = next(one for one in entries if one.action == "notification-read")
    assert read.ground == "ND-6 KZ-N-2026-000001"


def test_every_topic_names_duties_that_exist(desk: Desk) -> None:
    book = desk.deps.book
    for topic in Topic:
        basis = BASES[topic]
        assert set(basis.duties) <= set(DUTIES)
        assert all(one.instrument in book.instruments for one in basis.treaties)
