"""An engine of a laboratory only proposes; a person compares; who is concerned can object."""

import base64
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, ClassVar

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from eurazpol.access.actions.purpose import give_purpose
from eurazpol.access.domain.actor import Actor, Role
from eurazpol.access.domain.errors import Forbidden
from eurazpol.audit.store.models import JournalEntry
from eurazpol.documents.domain.errors import DocumentErased, UploadRefused
from eurazpol.kernel.dates import PartialDate
from eurazpol.matching.actions.appearance_deps import AppearanceDeps
from eurazpol.matching.actions.enter_appearance import NewImage, add_image, enter_description
from eurazpol.matching.actions.erase_appearance import erase_appearance
from eurazpol.matching.actions.find_appearance import read_appearance
from eurazpol.matching.actions.likenesses import (
    all_likenesses,
    ask_engine,
    contest_likeness,
    judge_likeness,
    likenesses_of,
    read_likeness,
)
from eurazpol.matching.adapters.http_engine import HttpEngine
from eurazpol.matching.adapters.no_engine import NoEngine
from eurazpol.matching.domain.appearance import Appearance, Sex
from eurazpol.matching.domain.appearance_record import (
    Array,
    Description,
    InvalidDescription,
    ObjectClass,
    Source,
    UnknownDescription,
)
from eurazpol.matching.domain.biometrics import (
    EngineError,
    InvalidJudgement,
    Judgement,
    UnknownLikeness,
)
from eurazpol.node.wiring import services
from tests.matching.officers import NOW, make_officer

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
    "gg=="
)
ANSWER = {
    "model": "laboratory-face",
    "version": "3.1",
    "likenesses": [
        {"candidate": "LAB-7", "score": 0.41},
        {"candidate": "LAB-3", "score": 0.93, "features": [["ear", "0.9"]], "explanation": "ears"},
    ],
}
REASON = "The shape of both ears and the scar agree."


class Laboratory(BaseHTTPRequestHandler):
    """A real server that answers as the engine of a laboratory would."""

    answer: ClassVar[bytes] = b""
    status: ClassVar[int] = 200
    asked: ClassVar[list[dict[str, Any]]] = []

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.asked.append({**json.loads(body), "token": self.headers.get("Authorization")})
        self.send_response(self.status)
        self.send_header("Content-Length", str(len(self.answer)))
        self.end_headers()
        self.wfile.write(self.answer)

    def log_message(self, *words: object) -> None:
        pass


@pytest.fixture
def engine() -> Iterator[HttpEngine]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Laboratory)
    Laboratory.answer, Laboratory.status, Laboratory.asked = json.dumps(ANSWER).encode(), 200, []
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield HttpEngine(f"http://127.0.0.1:{server.server_port}/v1", "secret", "laboratory")
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def duty(db: None) -> Actor:
    return make_officer(Role.DUTY_OFFICER, "duty")


@pytest.fixture
def other(duty: Actor) -> Actor:
    return make_officer(Role.CENTRAL_AUTHORITY, "other")


def image(stream: bytes = PNG, **changed: Any) -> NewImage:
    new = NewImage(
        "photo", "2026-02", "station camera", "face.png", io.BytesIO(stream), "image/png"
    )
    return replace(new, **changed)


def described(deps: AppearanceDeps, duty: Actor) -> tuple[str, str]:
    """Return a description with one image, opened by the officer, and the image's document."""
    source = Source(ObjectClass.DIRECT, "seen by the patrol", PartialDate(2026))
    id_ = enter_description(
        Description(Array.CORPSE, source, Appearance(Sex.MALE)), actor=duty, now=NOW
    )
    give_purpose("appearance", f"appearance-{id_}", "casework", "", actor=duty, now=NOW)
    add_image(deps, id_, image(), actor=duty, now=NOW)
    return id_, read_appearance(id_, actor=duty, now=NOW).images[0].document


def signed_in(who: Actor) -> Client:
    client = Client()
    client.force_login(get_user_model().objects.get(pk=who.officer_id))
    return client


def with_engine(engine: HttpEngine | NoEngine) -> AppearanceDeps:
    return replace(services().appearance, engine=engine)


def test_images_are_evidence(duty: Actor) -> None:
    deps = with_engine(NoEngine())
    id_, document = described(deps, duty)
    kept = read_appearance(id_, actor=duty, now=NOW).images[0]
    assert kept.kind is ObjectClass.PHOTO
    assert len(kept.sha256) == 64
    assert deps.read(document, "why", duty, NOW) == PNG
    for wrong, field in (({"kind": "direct"}, "kind"), ({"source": " "}, "source")):
        with pytest.raises(InvalidDescription) as refused:
            add_image(deps, id_, image(**wrong), actor=duty, now=NOW)
        assert refused.value.field == field
    text = image(b"no image at all", name="a.txt", media_type="text/plain")
    with pytest.raises(InvalidDescription):
        add_image(deps, id_, text, actor=duty, now=NOW)
    with pytest.raises(UploadRefused):
        add_image(deps, id_, image(b"\x00\x01\x02"), actor=duty, now=NOW)
    assert len(read_appearance(id_, actor=duty, now=NOW).images) == 1


def test_an_erased_description_leaves_only_that_it_was(
    engine: HttpEngine, duty: Actor, other: Actor
) -> None:
    deps = with_engine(engine)
    id_, document = described(deps, duty)
    ask_engine(deps, id_, document, "face", actor=duty, now=NOW)
    with pytest.raises(Forbidden):
        erase_appearance(deps, id_, REASON, actor=duty, now=NOW)
    with pytest.raises(InvalidJudgement):
        erase_appearance(deps, id_, "no", actor=other, now=NOW)
    erase_appearance(deps, id_, "The term of P30 is over.", actor=other, now=NOW)
    with pytest.raises(UnknownDescription):
        read_appearance(id_, actor=duty, now=NOW)
    with pytest.raises(DocumentErased):
        deps.read(document, "why", duty, NOW)
    assert JournalEntry.objects.get(action="appearance-erased").ground == "The term of P30 is over."


def test_without_an_engine_the_node_says_so(duty: Actor) -> None:
    deps = with_engine(NoEngine())
    id_, document = described(deps, duty)
    with pytest.raises(EngineError, match="matching-engine-none"):
        ask_engine(deps, id_, document, "face", actor=duty, now=NOW)
    assert likenesses_of(id_, actor=duty) == ()
    assert JournalEntry.objects.filter(action="engine-asked").count() == 1


def test_nothing_rests_on_a_likeness_before_a_person_compared(
    engine: HttpEngine, duty: Actor, other: Actor
) -> None:
    deps = with_engine(engine)
    id_, document = described(deps, duty)
    assert ask_engine(deps, id_, document, "face", actor=duty, now=NOW) == 2
    asked = Laboratory.asked[0]
    assert base64.b64decode(asked["image"]) == PNG
    assert (asked["modality"], asked["token"]) == ("face", "Bearer secret")
    best = likenesses_of(id_, actor=duty)[0]
    assert (best.answer.candidate, best.model, best.version) == ("LAB-3", "laboratory-face", "3.1")
    assert best.answer.features == (("ear", "0.9"),)
    assert not best.may_be_used
    assert len(all_likenesses(actor=other)) == 2
    for judgement, reason, field in (("", REASON, "judgement"), ("same", "yes", "reason")):
        with pytest.raises(InvalidJudgement) as refused:
            judge_likeness(best.id, judgement, reason, actor=duty, now=NOW)
        assert refused.value.field == field
    with pytest.raises(InvalidJudgement):
        contest_likeness(best.id, REASON, actor=other, now=NOW)
    judge_likeness(best.id, "same", REASON, actor=duty, now=NOW)
    assert [one.judgement for one in all_likenesses(actor=other)] == [None, Judgement.SAME]
    assert read_likeness(best.id, actor=duty, now=NOW).may_be_used
    with pytest.raises(InvalidJudgement):
        judge_likeness(best.id, "different", REASON, actor=other, now=NOW)


def test_an_objection_is_answered_by_somebody_else(
    engine: HttpEngine, duty: Actor, other: Actor
) -> None:
    deps = with_engine(engine)
    id_, document = described(deps, duty)
    ask_engine(deps, id_, document, "fingerprint", actor=duty, now=NOW)
    likeness = likenesses_of(id_, actor=duty)[0].id
    judge_likeness(likeness, "same", REASON, actor=duty, now=NOW)
    with pytest.raises(Forbidden):
        contest_likeness(likeness, "I was not there at all.", actor=duty, now=NOW)
    contest_likeness(likeness, "I was not there at all.", actor=other, now=NOW)
    assert not read_likeness(likeness, actor=other, now=NOW).may_be_used
    with pytest.raises(InvalidJudgement, match="same-person"):
        judge_likeness(likeness, "same", REASON, actor=duty, now=NOW)
    judge_likeness(likeness, "different", REASON, actor=other, now=NOW)
    view = read_likeness(likeness, actor=other, now=NOW)
    assert not view.may_be_used
    assert view.objection is not None
    assert view.answered is not None
    with pytest.raises(UnknownLikeness):
        read_likeness("no uuid", actor=other, now=NOW)


def test_the_pages_of_a_likeness(engine: HttpEngine, duty: Actor) -> None:
    deps = with_engine(engine)
    id_, document = described(deps, duty)
    ask_engine(deps, id_, document, "face", actor=duty, now=NOW)
    address = f"/appearance/likenesses/{likenesses_of(id_, actor=duty)[0].id}"
    desk = signed_in(duty)
    assert desk.post(f"{address}/judge", {"judgement": "same", "reason": "-"}).status_code == 422
    assert desk.post(f"{address}/contest", {"words": REASON}).status_code == 403
    answer = {"judgement": "same", "reason": REASON}
    assert desk.post(f"{address}/judge", answer).status_code == 302
    protection = signed_in(make_officer(Role.DATA_PROTECTION, "dana"))
    assert address in protection.get("/appearance/likenesses").content.decode()
    page = protection.get(address).content.decode()
    assert "laboratory-face" in page
    assert REASON in page
    assert "⟨" not in page
    assert protection.post(f"{address}/contest", {"words": "It is not me."}).status_code == 302
    assert protection.post(f"{address}/judge", answer).status_code == 403
    assert "It is not me." in desk.get(address).content.decode()
    assert desk.post(f"{address}/judge", answer).status_code == 422


@pytest.mark.parametrize(
    ("answer", "status"),
    [(b"<html>", 200), (b"{}", 200), (b"", 503), (b"x" * 2_000_000, 200), (None, 200)],
)
def test_an_engine_that_fails_proposes_nothing(
    engine: HttpEngine, duty: Actor, answer: bytes | None, status: int
) -> None:
    deps = with_engine(engine if answer is not None else HttpEngine("http://127.0.0.1:9/v1"))
    Laboratory.answer, Laboratory.status = answer or b"", status
    id_, document = described(deps, duty)
    with pytest.raises(EngineError):
        ask_engine(deps, id_, document, "face", actor=duty, now=NOW)
    assert likenesses_of(id_, actor=duty) == ()
