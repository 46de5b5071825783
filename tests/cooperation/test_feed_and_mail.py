"""Limits as a calendar at a secret address; letters through a real mail server."""

import socket
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, timedelta

import pytest
from icalendar import Calendar

from eurazpol.audit.actions.queries import entries_about
from eurazpol.cooperation.actions.alerts import choose
from eurazpol.cooperation.actions.feed import feed_of, make_feed, read_feed, revoke_feed
from eurazpol.cooperation.actions.mail import send_mail
from eurazpol.cooperation.actions.tasks import NewTask, give_task
from eurazpol.cooperation.adapters.smtp import SmtpPost
from eurazpol.cooperation.domain.alerts import RETRIES, AlertKind, Choice
from eurazpol.cooperation.domain.errors import UnknownCase
from eurazpol.cooperation.domain.mail import MailTerms, MailTls
from eurazpol.cooperation.store.casework import FeedRow, MailRow
from tests.cast import BRIBE_TRACE, VETROV_SOUGHT
from tests.cooperation.world import World

URL = "https://kz.example:8701"
PRIVATE = ("Ветров", "Демьян", "Vetrov", "Алматы", "kz_")


class Smtp(socketserver.StreamRequestHandler):
    """As much of RFC 5321 as a client needs; ``server.answers`` says how recipients fare."""

    def handle(self) -> None:
        self.say("220 mail.example ready")
        letter: list[str] = []
        while line := self.rfile.readline().decode().strip():
            verb = line[:4].upper()
            if verb == "RCPT":
                self.say(self.server.answers.pop(0) if self.server.answers else "250 ok")  # type: ignore[attr-defined]
            elif verb == "DATA":
                self.say("354 go on")
                while (text := self.rfile.readline().decode().rstrip("\r\n")) != ".":
                    letter.append(text)
                self.server.letters.append("\n".join(letter))  # type: ignore[attr-defined]
                self.say("250 taken")
            elif verb == "QUIT":
                self.say("221 bye")
                return
            else:
                self.say("250 ok")

    def say(self, text: str) -> None:
        self.wfile.write(f"{text}\r\n".encode())


class MailServer(socketserver.TCPServer):
    allow_reuse_address = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Smtp)
        self.letters: list[str] = []
        self.answers: list[str] = []

    @property
    def terms(self) -> MailTerms:
        host, port = self.server_address[:2]
        return MailTerms(str(host), port, "node@kz.example", MailTls.NONE)


@contextmanager
def mail_server() -> Iterator[MailServer]:
    with MailServer() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def letter(world: World) -> str:
    """The number of a case about which a letter waits for the deputy."""
    node = world.node("kz")
    number = world.create("kz", "mla", "uz", BRIBE_TRACE)
    choose(node.deputy, Choice("deputy@kz.example", by_mail=frozenset({AlertKind.TASK})), world.now)
    for what in ("Call the witness Vetrov", "Call him again"):
        new = NewTask(node.deputy.officer_id, what, world.now.date())
        give_task(node.deps, number, new, node.chief, world.now)
    return number


def test_a_letter_says_the_number_and_nothing_else(world: World, letter: str) -> None:
    with mail_server() as server:
        assert send_mail(SmtpPost(server.terms, "kz"), URL, world.now) == 1
        assert send_mail(SmtpPost(server.terms, "kz"), URL, world.now) == 0
        (sent,) = server.letters
    assert "To: deputy@kz.example" in sent
    assert f"Subject: Eurazpol: {letter}" in sent
    assert not any(word in sent for word in (*PRIVATE, "witness", "task", "задач"))
    assert MailRow.objects.get().sent_at == world.now


def test_a_letter_is_tried_again_and_given_up_at_last(world: World, letter: str) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        nowhere = SmtpPost(MailTerms("127.0.0.1", closed.getsockname()[1], "n@kz.example",
                                     MailTls.NONE), "kz")  # fmt: skip
        for rest in RETRIES:
            assert send_mail(nowhere, URL, world.now) == 0
            row = MailRow.objects.get(number=letter)
            assert row.next_try_at == world.now + rest
            assert row.problem == "ConnectionRefusedError"
            assert send_mail(nowhere, URL, world.now) == 0
            world.now += rest
        send_mail(nowhere, URL, world.now)
    row = MailRow.objects.get(number=letter)
    assert (row.next_try_at, row.failed_at, row.tries) == (None, world.now, len(RETRIES) + 1)


def test_a_busy_server_is_asked_later_and_a_refusal_is_final(world: World, letter: str) -> None:
    with mail_server() as server:
        post = SmtpPost(server.terms, "kz")
        server.answers = ["450 try later", "550 no such mailbox"]
        assert send_mail(post, URL, world.now) == 0
        world.now += RETRIES[0]
        assert send_mail(post, URL, world.now) == 0
        row = MailRow.objects.get(number=letter)
        assert (row.next_try_at, row.problem) == (None, "smtp 550")
        assert not server.letters


def test_the_calendar_holds_number_rule_and_instant_alone(world: World) -> None:
    number = world.create("ru", "provisional_arrest", "kz", VETROV_SOUGHT)
    world.paper("ru", number, "D_PROV_STATEMENT", "D_ARREST_ORDER", "D_LAW_TEXT")
    world.step("ru", number, "submit")
    world.step("ru", number, "sign_and_send", verification="It was confirmed in writing today.")
    world.carry()
    here, got = world.node("kz"), world.peer_number("ru", number)
    world.step("kz", got, "accept")
    world.step("kz", got, "record_detention", detained_at="2026-01-15T10:30", place="Алматы, Абай")
    secret = make_feed(here.chief, world.now)
    data = read_feed(here.deps, secret, world.now)
    limits = {one.id: one for one in world.view("kz", got).limits if one.label.value == "left"}
    events = {str(one["SUMMARY"]): one for one in Calendar.from_ical(data).walk("VEVENT")}
    assert len(events) >= 3
    assert all(name.startswith(got) for name in events)
    text = data.decode().replace("\r\n ", "")
    assert not any(word in text for word in PRIVATE)
    hours = next(one for one in limits.values() if one.id == "kz_72h")
    ends = {one["DTSTART"].dt.astimezone(UTC) for one in events.values()}
    assert hours.due_at in ends
    assert any(one["DTSTART"].dt.tzinfo.key == "Asia/Almaty" for one in events.values())
    days = next(one for one in limits.values() if not one.in_hours)
    assert any(
        one.get("DTEND") and one["DTEND"].dt.astimezone(UTC) == days.due_at
        and (one["DTEND"].dt - one["DTSTART"].dt) == timedelta(minutes=1)
        for one in events.values()
    )  # fmt: skip
    assert any(one.walk("VALARM") for one in events.values())
    told = entries_about("officer", str(here.chief.officer_id))
    assert told[0].action == "calendar-read"
    assert secret not in str([one.details for one in told])


def test_an_address_is_kept_as_a_hash_and_ends_when_revoked(world: World) -> None:
    node = world.node("kz")
    first = make_feed(node.chief, world.now)
    assert first not in str(FeedRow.objects.values_list())
    second = make_feed(node.chief, world.now)
    for gone in (first, "", "x" * 43, second[:-1]):
        with pytest.raises(UnknownCase):
            read_feed(node.deps, gone, world.now)
    read_feed(node.deps, second, world.now)
    assert feed_of(node.chief) is not None
    revoke_feed(node.chief, world.now)
    assert feed_of(node.chief) is None
    with pytest.raises(UnknownCase):
        read_feed(node.deps, second, world.now)
