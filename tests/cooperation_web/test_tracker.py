"""The tracker of the node: every message with its evidences, alarms, filters; files to save."""

from datetime import datetime, timedelta
from html import unescape
from uuid import uuid4

import pytest
from django.db import transaction

from eurazpol.access.actions.officers import NewOfficer, create_officer
from eurazpol.access.domain.actor import Role
from eurazpol.exchange.actions.deps import EXCHANGE
from eurazpol.exchange.actions.send import send
from eurazpol.exchange.actions.watch_answers import watch
from eurazpol.exchange.domain.directory import read_directory, write_directory
from eurazpol.exchange.domain.errors import NotSent
from eurazpol.exchange.domain.evidence import EvidenceKind, read_evidence
from eurazpol.exchange.domain.evidence_check import check_document, keys_of
from eurazpol.exchange.domain.letter import Content
from eurazpol.exchange.store.models import DirectoryVersion, OutboxMessage, Receipt
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import LANGS, Lang
from eurazpol.node.wiring import services
from tests.cooperation_web.conftest import SETUP, Officer
from tests.exchange.letters import keys, node

CASE = "KZ-2026-000017"


@pytest.fixture
def now(db: None) -> datetime:
    """The hour of a node that knows Russia's; nothing was sent yet."""
    at = services().clock()
    ru, centre = (
        keys(name, since=at, until=at + timedelta(days=700)) for name in ("ru", "secretariat")
    )
    listed = [services().exchange.itself(), node(ru), node(centre)]
    until = at + timedelta(days=90)
    raw = write_directory(1, listed, centre.signing(at), at, until)
    DirectoryVersion.objects.create(version=1, raw=raw, valid_until=until, trusted_at=at)
    return at


def test_what_is_wrong_with_a_peer_is_said_in_words(now: datetime, dana: Officer) -> None:
    letter(now, hours=13)
    at = now - timedelta(days=1)
    kept = {"direction": "got", "peer": "ru", "outcome": "accepted", "raw": b""}
    Receipt.objects.create(message_id=uuid4(), at=now, kept_at=now + timedelta(minutes=7), **kept)
    page = dana.get("/exchange")
    assert said("kk", "exchange-track-queued", count=1) in page
    assert said("kk", "exchange-track-clock", minutes=7) in page
    assert said("kk", "exchange-track-keys-expired") not in page
    listed = [services().exchange.itself(), node(keys("ru", since=at, until=at))]
    centre = keys("secretariat", since=now, until=now + timedelta(days=700))
    until = now + timedelta(days=90)
    raw = write_directory(2, listed, centre.signing(now), now, until)
    DirectoryVersion.objects.create(version=2, raw=raw, valid_until=until, trusted_at=now)
    assert said("kk", "exchange-track-keys-expired") in dana.get("/exchange")
    data = dana.client.get("/exchange.json").json()
    assert [one["name"] for one in data["peers"]] == ["kz", "ru"]
    assert data["alarms"] == []


def letter(at: datetime, to: str = "ru", kind: str = "request/1", hours: int = 0) -> str:
    """Queue a letter and let it wait for that many hours."""
    content = Content(kind, CASE, {"head": {}})
    id_ = send(services().exchange, to=to, content=content, actor=EXCHANGE, now=at)
    OutboxMessage.objects.filter(pk=id_).update(created_at=at - timedelta(hours=hours))
    return id_


def said(lang: Lang, id_: str, **args: object) -> str:
    return catalogue().text(id_, lang, **args)


def test_a_message_without_an_answer_is_an_alarm_on_every_page(
    now: datetime, dana: Officer
) -> None:
    id_ = letter(now, hours=25)
    watch(services().exchange, now)
    for lang in LANGS:
        dana.speaks(lang)
        banner = said(lang, "exchange-track-open-alarms", count=1)
        assert banner in dana.get("/help").replace("\u2068", "").replace("\u2069", "")
        page = unescape(dana.get("/exchange"))
        for kind in (EvidenceKind.SUBMISSION_ACCEPTED, EvidenceKind.RELAY_FAILED):
            assert said(lang, f"exchange-evidence-{kind}") in page
        assert page.count(said(lang, "exchange-track-verified")) == 2
        assert "⟨" not in page
        assert said(lang, "exchange-gap-sent", wait="").strip(": ") in page
        assert id_ in dana.get(f"/exchange/messages/{id_}")


def test_a_person_ends_the_alarm_and_an_auditor_may_not(
    now: datetime, dana: Officer, oraz: Officer
) -> None:
    letter(now, hours=13)
    watch(services().exchange, now)
    button = said("kk", "exchange-track-end-alarm")
    page = dana.get("/exchange")
    assert button in page
    path = page.partition('action="/exchange/alarms/')[2].partition('"')[0]
    assert button not in oraz.get("/exchange")
    oraz.post(f"/exchange/alarms/{path}", {}, 403)
    assert dana.post(f"/exchange/alarms/{path}", {}) == "/exchange"
    assert button not in dana.get("/exchange")
    dana.post(f"/exchange/alarms/{path}", {})
    assert said("kk", "error-exchange-no-alarm", id=path.partition("/")[0]) in dana.get("/exchange")


def test_filters(now: datetime, dana: Officer) -> None:
    letter(now, hours=13)
    letter(now, kind="reminder/1")
    watch(services().exchange, now)
    for query, found in (
        ("", 2),
        ("?direction=out", 2),
        ("?direction=in", 0),
        ("?kind=reminder", 1),
        ("?peer=ru&about=KZ-2026-000017", 2),
        ("?about=KZ-2026-000099", 0),
        ("?stage=queued", 2),
        ("?stage=accepted", 0),
        ("?stage=alarm", 1),
        ("?stage=not_submitted", 0),
        ("?stage=nonsense&page=-3", 2),
        ("?page=2", 0),
    ):
        assert dana.get(f"/exchange{query}").count("<article") == found, query


def test_the_signed_bytes_and_the_directory_are_handed_out(now: datetime, dana: Officer) -> None:
    id_ = letter(now)
    raw = dana.client.get(f"/exchange/messages/{id_}/evidence/submission-accepted").content
    document, evidence = read_evidence(raw)
    assert (evidence.message_id, evidence.digest) == (
        id_, bytes(OutboxMessage.objects.get().digest),
    )  # fmt: skip
    listed = dana.client.get(f"/exchange/directories/kz/{document.signer.hex()}").content
    assert check_document(raw, keys_of([read_directory(listed)[1]])).why_not is None
    dana.get(f"/exchange/messages/{id_}/evidence/retrieved", 404)
    dana.get(f"/exchange/messages/{id_}/evidence/nonsense", 404)
    dana.get(f"/exchange/directories/kz/{'00' * 16}", 404)


def test_what_could_not_be_sent_is_kept_when_the_request_ends(now: datetime, dana: Officer) -> None:
    @transaction.atomic
    def change() -> None:
        letter(now, to="nobody")

    with pytest.raises(NotSent):
        change()
    dana.get("/help")
    page = dana.get("/exchange?stage=not_submitted")
    assert page.count("<article") == 1
    assert said("kk", "exchange-short-submission-rejected") in page


def test_nobody_reads_the_traffic_without_the_right(now: datetime, office: None) -> None:
    id_ = letter(now)
    new = NewOfficer("aru", "Ахметова", "Ару", "gp", [Role.CONSUL], "kk")
    create_officer(new, "жеті-қабат көк аспан", actor=SETUP, now=now)
    consul = Officer("aru")
    record = f"/exchange/messages/{id_}"
    for path in ("/exchange", record, f"{record}/evidence/submission-accepted"):
        consul.get(path, 403)
