"""Photos: with a draft, in letters, beside a lead, and gone with the notice."""

import io
import struct
import zlib
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from eurazpol.access.domain.actor import Role
from eurazpol.access.domain.errors import Forbidden
from eurazpol.audit.store.models import JournalEntry
from eurazpol.cooperation.actions.papers import add_paper
from eurazpol.documents.actions.deps import DocumentsDeps, documents_deps
from eurazpol.documents.actions.erase import shred
from eurazpol.documents.actions.queries import get
from eurazpol.documents.actions.read_file import read_file
from eurazpol.documents.actions.store_file import Upload, store_file
from eurazpol.documents.domain.errors import UploadRefused
from eurazpol.exchange.domain.letter import Part
from eurazpol.exchange.domain.recall import Action, Demand, Order
from eurazpol.exchange.domain.wire import write_instant
from eurazpol.kernel.dates import PartialDate
from eurazpol.matching.actions.enter_appearance import enter_description
from eurazpol.matching.domain.appearance import Appearance, Sex
from eurazpol.matching.domain.appearance_record import Array, Description, ObjectClass, Source
from eurazpol.matching.store.appearance import DescriptionRow, ImageRow
from eurazpol.node.appearance import target_of_paper
from eurazpol.notices.actions.draft import amend, create, save
from eurazpol.notices.actions.erase import NoticeKeeper
from eurazpol.notices.actions.match_photos import photos_of_lead, read_lead_photo
from eurazpol.notices.actions.photos import (
    NewPhoto,
    add_photo,
    photos_of_notice,
    read_photo,
    remove_photo,
)
from eurazpol.notices.actions.queries import read_notice
from eurazpol.notices.actions.screening import run_due
from eurazpol.notices.actions.submit import approve, submit
from eurazpol.notices.domain import wire
from eurazpol.notices.domain.errors import InvalidNotice, NotAllowed, OutOfOrder, UnknownNotice
from eurazpol.notices.ports import Outgoing
from eurazpol.notices.store.models import MatchRow, NoticeRow, PhotoRow, VersionRow
from tests.cooperation.world import World as CaseWorld
from tests.notices.contents import red
from tests.notices.leads import Leads, person
from tests.notices.test_life import answer, head
from tests.notices.world import CHIEF, DUTY, POLICE, SECRETARIAT, World, officer, written


def png(shade: int = 200) -> bytes:
    """A grey square, a real PNG."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    rows = b"".join(b"\x00" + bytes([shade]) * 8 for _ in range(8))
    head_ = struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head_) + chunk(b"IDAT", zlib.compress(rows))
            + chunk(b"IEND", b""))  # fmt: skip


def photo(data: bytes = b"", name: str = "face.png", **changes: str) -> NewPhoto:
    given = {"kind": "photo", "taken_on": "2024-05", "source": "Passport register", **changes}
    return NewPhoto(**given, upload=Upload(name, io.BytesIO(data or png())))


def with_files(world: World, folder: Path) -> DocumentsDeps:
    files = documents_deps(folder / "files", world.kz.node.zone, target_of_paper)
    world.kz = replace(world.kz, documents=files)
    world.secretariat = replace(world.secretariat, documents=files)
    return files


@pytest.fixture
def files(world: World, tmp_path: Path) -> DocumentsDeps:
    return with_files(world, tmp_path)


def drafted(world: World, **changes: Any) -> int:
    return create(world.kz, written(red(**changes)), uuid4(), DUTY, world.now)


def published(world: World, key: int) -> None:
    submit(world.kz, key, DUTY, world.now)
    approve(world.kz, key, CHIEF, world.now)
    answer(world, key, "publish")


def test_a_photo_travels_with_the_notice_and_counts_for_the_identity(
    world: World, files: DocumentsDeps
) -> None:
    key = drafted(world, subject={"papers": [], "description": ""})
    before = read_notice(world.kz, key, actor=DUTY, now=world.now)
    assert before.compliance is not None
    assert before.compliance.barring
    add_photo(world.kz, key, photo(), actor=DUTY, now=world.now)
    after = read_notice(world.kz, key, actor=DUTY, now=world.now)
    assert after.compliance is not None
    assert not after.compliance.barring
    assert after.stamp == before.stamp  # a form that is open is not stale by it
    published(world, key)
    (letter,) = world.sent("kz", wire.DRAFT)
    (part,) = letter.parts
    assert (part.name, part.media_type, part.data) == ("photo-1.png", "image/png", png())
    assert letter.body["photos"][0]["sha256"] == sha256(png()).hexdigest()
    (shown,) = photos_of_notice(key, 1)
    assert (shown.kind, shown.taken, shown.source) == (
        ObjectClass.PHOTO, PartialDate(2024, 5), "Passport register",
    )  # fmt: skip
    # Police who may read the notice may look; the look is on record with the notice as its ground.
    assert read_photo(world.kz, key, shown.document, actor=POLICE, now=world.now).data == png()
    entry = JournalEntry.objects.filter(action="document-read").latest("seq")
    assert (entry.actor, entry.ground) == (POLICE.reference, "KZ-NOT-2026-000001")


def test_a_form_saved_without_the_mark_still_says_that_a_photo_is_held(
    world: World, files: DocumentsDeps
) -> None:
    key = drafted(world)
    add_photo(world.kz, key, photo(), actor=DUTY, now=world.now)
    save(world.kz, key, written(red()), "", DUTY, world.now)
    assert VersionRow.objects.get().content["subject"]["photo"] is True


@pytest.mark.parametrize(
    ("given", "field", "code"),
    [
        (photo(kind="direct"), "kind", "notice-choice"),
        (photo(taken_on="2026-02"), "taken_on", "notice-photo-later"),
        (photo(taken_on="00.00.1975"), "taken_on", "date-impossible"),
        (photo(source=" \x00 "), "source", "notice-photo-source"),
        (photo(data=b"%PDF-1.4\n%%EOF\n", name="face.pdf"), "file", "notice-photo-type"),
        (photo(data=png() + b"\x00" * 3 * 1024**2), "file", "notice-photo-large"),
    ],
)
def test_what_is_no_photo_is_refused(
    world: World, files: DocumentsDeps, given: NewPhoto, field: str, code: str
) -> None:
    key = drafted(world)
    with pytest.raises((InvalidNotice, UploadRefused)) as caught:
        add_photo(world.kz, key, given, actor=DUTY, now=world.now)
    assert caught.value.field == field
    assert caught.value.code == code
    assert not PhotoRow.objects.exists()


def test_who_may_and_when(world: World, files: DocumentsDeps) -> None:
    key = drafted(world)
    for actor in (POLICE, officer(4, Role.HEAD)):
        with pytest.raises(Forbidden):
            add_photo(world.kz, key, photo(), actor=actor, now=world.now)
    for shade in range(4):
        add_photo(world.kz, key, photo(png(shade)), actor=CHIEF, now=world.now)
    with pytest.raises(InvalidNotice, match="notice-photo-many"):
        add_photo(world.kz, key, photo(png(9)), actor=DUTY, now=world.now)
    one = PhotoRow.objects.order_by("pk")[0].document
    # What was never in force is shown to nobody who only reads; as a file it is open to no role.
    with pytest.raises(UnknownNotice):
        read_photo(world.kz, key, one, actor=POLICE, now=world.now)
    with pytest.raises(Forbidden):
        read_file(files, one, ground="", actor=CHIEF, now=world.now)
    remove_photo(world.kz, key, one, actor=DUTY, now=world.now)
    assert get(one).erased_at == world.now
    submit(world.kz, key, DUTY, world.now)
    with pytest.raises(NotAllowed, match="notice-not-draft"):
        remove_photo(world.kz, key, PhotoRow.objects.first().document, actor=DUTY, now=world.now)  # type: ignore[union-attr]
    # Who added a photo has written in the notice: another one approves it.
    with pytest.raises(NotAllowed):
        approve(world.kz, key, CHIEF, world.now)


def test_another_version_begins_with_the_photos_and_erases_only_its_own(
    world: World, files: DocumentsDeps
) -> None:
    key = drafted(world)
    add_photo(world.kz, key, photo(), actor=DUTY, now=world.now)
    published(world, key)
    amend(world.kz, key, "He was seen with a beard.", DUTY, world.now)
    add_photo(world.kz, key, photo(png(1), kind="drawing"), actor=DUTY, now=world.now)
    first, second = photos_of_notice(key, 2)
    assert [one.sha256 for one in photos_of_notice(key, 1)] == [first.sha256]
    remove_photo(world.kz, key, first.document, actor=DUTY, now=world.now)
    assert get(first.document).erased_at is None  # version 1 is in force with it
    assert photos_of_notice(key, 2) == (second,)


def sent(world: World, *parts: Part, named: tuple[str, ...] | None = None) -> Outgoing:
    hashes = named or tuple(sha256(part.data).hexdigest() for part in parts)
    body = {
        "head": head(str(uuid4()), 1, world), "content": red(),
        "published_at": world.now.isoformat(), "review_by": "2027-01-15",
        "photos": [
            {"name": "a.png", "kind": "photo", "source": "Register", "sha256": one}
            for one in hashes
        ],
    }  # fmt: skip
    return Outgoing("kz", wire.NOTICE, body, "UZ-NOT-2026-000001", parts=parts)


def test_a_received_photo_is_erased_with_the_notice(world: World, files: DocumentsDeps) -> None:
    part = Part("photo-1.png", "image/png", png())
    letter = world.take(world.kz, SECRETARIAT, sent(world, part))
    row = NoticeRow.objects.get()
    (shown,) = photos_of_notice(row.pk, 1)
    assert (shown.added_by, shown.taken_on) == (SECRETARIAT, "")
    order = Order(
        action=Action.RECALL, at=write_instant(world.now), digest="00" * 32, fields=(), files=(),
        ground="RPD 81", handling=None, id=str(uuid4()), message=letter, owner=SECRETARIAT,
        reason="Arrested", to="kz",
    )  # fmt: skip
    NoticeKeeper(world.kz).obey(Demand(order, wire.NOTICE, {}, (), world.now), world.now)
    assert not PhotoRow.objects.exists()
    assert shred(files, world.now) == 1
    assert files.blobs.get(shown.sha256) is None


@pytest.mark.parametrize(
    ("parts", "named", "code"),
    [
        ((), ("00" * 32,), "notice-photos"),
        ((Part("photo-1.png", "image/png", png()),), (), "notice-photos"),
        ((Part("photo-1.png", "image/png", png()),), ("00" * 32,), "notice-photo-hash"),
        ((Part("photo-1.pdf", "application/pdf", b"%PDF-1.4\n%%EOF\n"),), None,
         "notice-photo-type"),
    ],
)  # fmt: skip
def test_a_letter_whose_photos_do_not_agree_is_refused(
    world: World, files: DocumentsDeps, parts: Any, named: Any, code: str
) -> None:
    letter = sent(world, *parts, named=named)
    if named == ():
        letter = replace(letter, body={**letter.body, "photos": []})
    with pytest.raises((OutOfOrder, InvalidNotice), match=code):
        world.take(world.kz, SECRETARIAT, letter)
    assert not NoticeRow.objects.exists()


@pytest.fixture
def leads(db: None, tmp_path: Path) -> Leads:
    world = World()
    with_files(world, tmp_path)
    return Leads(CaseWorld(tmp_path / "cases"), world, tmp_path)


def described(leads: Leads, who: str, shade: int) -> str:
    """A description of somebody with one image; return the id of the image's document."""
    source = Source(ObjectClass.PHOTO, "Register of the police", PartialDate(2025))
    made = Description(Array.REGISTERED, source, Appearance(Sex.MALE), who)
    id_ = enter_description(made, actor=DUTY, now=leads.now)
    row, files = DescriptionRow.objects.get(uuid=id_), leads.deps.notices.documents
    assert files is not None
    upload = Upload("a.png", io.BytesIO(png(shade)))
    kept = store_file(files, upload, about=f"appearance-{id_}", actor=DUTY, now=leads.now)
    ImageRow.objects.create(
        description=row, kind="video-frame", document=kept.id, sha256=kept.sha256, name="a.png",
        media_type="image/png", taken_on="2025", source="Camera 4", added_at=leads.now,
        added_by_name="Officer",
    )  # fmt: skip
    return kept.id


def test_photos_of_both_sides_stand_beside_a_lead_for_who_decides(leads: Leads) -> None:
    number = leads.case(person())
    uid, part = str(uuid4()), Part("photo-1.png", "image/png", png())
    letter = sent(leads.notices, part)
    leads.take(
        SECRETARIAT, replace(letter, body={**letter.body, "head": head(uid, 1, leads.notices)})
    )
    run_due(leads.deps, leads.now)
    of_notice = described(leads, "UZ-NOT-2026-000001", 1)
    of_record = described(leads, f"{number}/1", 2)
    described(leads, "KZ-2026-999999/1", 3)  # of somebody else
    key = leads.lead().pk
    found = photos_of_lead(leads.deps, key, DUTY, leads.now)
    assert found is not None
    assert found.both
    first, second = found.query.shown
    assert (first.kind, second.document) == (ObjectClass.PHOTO, of_notice)
    assert [one.document for one in found.candidate.shown] == [of_record]
    for one in (*found.query.shown, *found.candidate.shown):
        assert read_lead_photo(leads.deps, key, one.document, DUTY, leads.now).data
        entry = JournalEntry.objects.filter(action="document-read").latest("seq")
        assert (entry.object_id, entry.ground) == (one.document, f"match:{key}")
    other = described(leads, "", 4)
    with pytest.raises(UnknownNotice):  # what is not of this lead is not opened by it
        read_lead_photo(leads.deps, key, other, DUTY, leads.now)
    assert photos_of_lead(leads.deps, key, POLICE, leads.now) is None
    with pytest.raises(Forbidden):
        read_lead_photo(leads.deps, key, of_record, POLICE, leads.now)


def test_the_proof_of_identity_of_a_case_is_shown_to_who_may_open_the_case(leads: Leads) -> None:
    number = leads.case(person())
    own = leads.cases.node("kz")
    add_paper(own.deps, number, "D_IDENTITY", Upload("face.png", io.BytesIO(png(5))),
              actor=own.chief, now=leads.now)  # fmt: skip
    leads.publish()
    key = leads.lead().pk
    found = photos_of_lead(leads.deps, key, leads.chief, leads.now)
    assert found is not None
    (shown,) = found.candidate.shown
    # Images of both stores are in one store on a node; here each world has its own.
    assert shown.asks
    closed = photos_of_lead(leads.deps, key, DUTY, leads.now)  # legal assistance is not of the desk
    assert closed is not None
    assert (closed.candidate.shown, closed.candidate.withheld) == ((), 1)
    with pytest.raises(UnknownNotice):
        read_lead_photo(leads.deps, key, shown.document, DUTY, leads.now)


def test_of_a_case_about_two_the_proof_of_identity_says_nothing(leads: Leads) -> None:
    number = leads.case(person(), person(birth="1950-01-01", papers=[]))
    own = leads.cases.node("kz")
    add_paper(own.deps, number, "D_IDENTITY", Upload("face.png", io.BytesIO(png(5))),
              actor=own.chief, now=leads.now)  # fmt: skip
    leads.publish()
    key = MatchRow.objects.order_by("-score")[0].pk
    found = photos_of_lead(leads.deps, key, leads.chief, leads.now)
    assert found is not None
    assert (found.candidate.shown, found.candidate.withheld) == ((), 0)
