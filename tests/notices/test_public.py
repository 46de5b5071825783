"""The public list: what its owner releases, nothing else, and only while the notice is in force."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.conf import LazySettings
from django.test import Client
from django.urls import clear_url_caches

from eurazpol.access.domain.errors import Forbidden
from eurazpol.audit.actions.queries import entries_about
from eurazpol.exchange.domain.handling import Code, Handling
from eurazpol.exchange.domain.recall import Action, Demand, Order
from eurazpol.exchange.domain.wire import write_instant
from eurazpol.kernel.texts import LANGS
from eurazpol.node.middleware import OPEN_PATHS
from eurazpol.node.wiring import services
from eurazpol.notices.actions.control import Wanted as Control
from eurazpol.notices.actions.control import control
from eurazpol.notices.actions.draft import Written, create
from eurazpol.notices.actions.erase import NoticeKeeper
from eurazpol.notices.actions.public_list import PublicWanted, public_notice, public_notices
from eurazpol.notices.actions.public_release import release, withdraw
from eurazpol.notices.actions.submit import approve, submit
from eurazpol.notices.domain import wire
from eurazpol.notices.domain.content import read_content
from eurazpol.notices.domain.decision import Decided
from eurazpol.notices.domain.errors import InvalidNotice, NotAllowed, OutOfOrder, UnknownNotice
from eurazpol.notices.domain.lifecycle import Step
from eurazpol.notices.domain.public import PublicField, releasable, released
from eurazpol.notices.ports import Outgoing
from eurazpol.notices.store.models import NoticeRow
from tests.notices import site
from tests.notices.contents import red
from tests.notices.test_life import decided
from tests.notices.test_pages import Browser, officers, opened  # noqa: F401 - a fixture
from tests.notices.world import CHIEF, DUTY, SECRETARIAT, World

WHY = "The court allowed the search to be made public"
NAMED = ["names", "birth", "charges"]


def in_force(world: World, content: Mapping[str, Any], handling: Handling | None = None) -> int:
    """A notice of ours that the secretariat has published."""
    deps, given = world.kz, Written(content, handling or Handling())
    key = create(deps, given, uuid4(), DUTY, world.now)
    submit(deps, key, DUTY, world.now)
    approve(deps, key, CHIEF, world.now)
    row = NoticeRow.objects.get(pk=key)
    head = wire.Head(id=str(row.uid), origin="kz", number=row.number, version=1, at=world.now)
    sent = wire.DecisionSent(head=head, outcome=Decided.PUBLISH)
    world.take(world.kz, SECRETARIAT, Outgoing("kz", wire.DECISION, wire.plain(sent), row.number))
    world.wait(minutes=1)
    return key


def foreign(world: World, said: wire.Released | None, version: int = 1, **more: Any) -> Outgoing:
    """A notice of Uzbekistan as the secretariat sends it."""
    uid = "00000000-0000-4000-8000-0000000000aa"
    head = wire.Head(
        id=uid, origin="uz", number="UZ-NOT-2026-000007", version=version, at=world.now
    )
    sent = wire.NoticeSent(
        head=head, content=red(), published_at=world.now,
        review_by=world.now.date() + timedelta(days=300), released=said, **more,
    )  # fmt: skip
    return Outgoing("kz", wire.NOTICE, wire.plain(sent), head.number)


def listed(world: World, **wanted: Any) -> list[str]:
    found = public_notices(world.kz, PublicWanted(**wanted), world.now)
    return [one.number for one in found.items]


def test_nothing_is_public_until_its_owner_releases_it_field_by_field(world: World) -> None:
    key = in_force(world, red())
    assert listed(world) == []
    release(world.kz, key, NAMED, WHY, CHIEF, world.now)
    (one,) = public_notices(world.kz, PublicWanted(), world.now).items
    said = one.content
    assert (said.subject.birth, said.facts.charges) == ("1981-04-12", "Fraud on a large scale")
    closed = (said.subject.papers, said.subject.nationalities, said.subject.sex, said.interest)
    assert closed == ((), (), None, "")
    assert not said.facts.summary.given
    assert said.court_act == type(said.court_act)()
    assert said.neutrality == type(said.neutrality)()
    (entry,) = [
        one for one in entries_about("notice", one.number) if one.action == "notice-released"
    ]
    assert entry.ground == WHY
    assert '"birth"' in str(entry.details)
    withdraw(world.kz, key, WHY, CHIEF, world.now + timedelta(seconds=1))
    assert listed(world) == []


def test_a_release_has_a_right_a_reason_a_name_and_conditions(world: World) -> None:
    key = in_force(world, red())
    with pytest.raises(Forbidden):
        release(world.kz, key, NAMED, WHY, DUTY, world.now)
    for fields, why, code in (
        (NAMED, "short", "notice-reason-short"), ([], WHY, "public-nothing"),
        (["papers", "marks"], WHY, "public-nothing"), (["birth"], WHY, "public-no-name"),
    ):  # fmt: skip
        with pytest.raises(InvalidNotice) as caught:
            release(world.kz, key, fields, why, CHIEF, world.now)
        assert caught.value.code == code
    with pytest.raises(NotAllowed):
        withdraw(world.kz, key, WHY, CHIEF, world.now)
    kept = in_force(world, red(), Handling(code=Code.H2))
    with pytest.raises(InvalidNotice) as caught:
        release(world.kz, kept, NAMED, WHY, CHIEF, world.now)
    assert caught.value.code == "public-barred"
    assert listed(world) == []


@pytest.mark.parametrize("step", [Step.SUSPEND, Step.CANCEL])
def test_what_is_no_longer_in_force_vanishes_at_once(world: World, step: Step) -> None:
    key = in_force(world, red())
    release(world.kz, key, NAMED, WHY, CHIEF, world.now)
    number = listed(world)[0]
    control(world.kz, key, Control(step, "He was found in Osh"), DUTY, world.now)
    assert listed(world) == []
    with pytest.raises(UnknownNotice):
        public_notice(world.kz, number, world.now)
    if step is Step.SUSPEND:
        control(world.kz, key, Control(Step.RESUME, "It was another man"), DUTY, world.now)
        assert listed(world) == [number]
        world.now = world.now.replace(year=world.now.year + 6)  # nobody has ended it yet
        assert listed(world) == []


def test_a_foreign_notice_is_public_only_by_its_owners_word(world: World) -> None:
    world.take(world.kz, SECRETARIAT, foreign(world, None))
    assert listed(world) == []
    key = NoticeRow.objects.get().pk
    with pytest.raises(NotAllowed):
        release(world.kz, key, NAMED, WHY, CHIEF, world.now)
    world.wait(minutes=1)
    said = wire.Released(fields=("names", "voice"), at=world.now)  # "voice" is of a later release
    id_ = world.take(world.kz, SECRETARIAT, foreign(world, said, version=2))
    (one,) = public_notices(world.kz, PublicWanted(), world.now).items
    assert one.fields == (PublicField.NAMES,)
    order = Order(
        action=Action.RECALL, at=write_instant(world.now), digest="00" * 32, fields=(), files=(),
        ground="RPD 81", handling=None, id=str(uuid4()), message=id_, owner=SECRETARIAT,
        reason="Arrested", to="kz",
    )  # fmt: skip
    NoticeKeeper(world.kz).obey(Demand(order, wire.NOTICE, {}, (), world.now), world.now)
    assert listed(world) == []


def test_a_letter_of_release_comes_from_owner_or_secretariat_and_the_later_counts(
    world: World,
) -> None:
    world.take(world.kz, SECRETARIAT, foreign(world, None))
    head = wire.Head(
        id="00000000-0000-4000-8000-0000000000aa", origin="uz", number="UZ-NOT-2026-000007",
        version=1, at=world.now,
    )  # fmt: skip

    def letter(*fields: str, minutes: int) -> Outgoing:
        said = wire.Released(fields=fields, at=world.now + timedelta(minutes=minutes))
        body = wire.ReleaseSent(head=head, released=said, reason=WHY)
        return Outgoing("kz", wire.RELEASE, wire.plain(body), head.number)

    with pytest.raises(OutOfOrder):
        world.take(world.kz, "uz", letter("names", minutes=1))
    with pytest.raises(OutOfOrder):
        world.take(world.kz, "ru", letter("names", minutes=1))
    world.take(world.kz, SECRETARIAT, letter("names", minutes=2))
    assert listed(world) == ["UZ-NOT-2026-000007"]
    world.take(world.kz, SECRETARIAT, letter(minutes=3))
    world.take(world.kz, SECRETARIAT, letter("names", minutes=2))  # late on its way
    assert listed(world) == []


def test_the_owners_word_goes_along_the_way_of_the_notice(world: World) -> None:
    key = in_force(world, red())
    release(world.kz, key, NAMED, WHY, CHIEF, world.now)
    (sent,) = world.sent("kz", wire.RELEASE)
    assert (sent.to, sent.body["released"]["fields"]) == (SECRETARIAT, NAMED)
    # Without a release a letter has no such field: a node of an earlier version reads it.
    assert "released" not in world.sent("kz", wire.DRAFT)[0].body


def test_a_draft_takes_its_release_along(world: World) -> None:
    key = create(world.kz, Written(red(), Handling()), uuid4(), DUTY, world.now)
    release(world.kz, key, NAMED, WHY, CHIEF, world.now)
    assert listed(world) == []
    submit(world.kz, key, DUTY, world.now)
    approve(world.kz, key, CHIEF, world.now)
    (draft,) = world.sent("kz", wire.DRAFT)
    assert draft.body["released"]["fields"] == NAMED


def test_the_secretariat_passes_the_owners_word_on(world: World) -> None:
    uid = "00000000-0000-4000-8000-0000000000aa"
    head = wire.Head(id=uid, origin="uz", number="UZ-NOT-2026-000007", version=1, at=world.now)
    said = wire.Released(fields=("names",), at=world.now)
    draft = wire.DraftSent(head=head, content=red(), released=said)
    world.take(
        world.secretariat, "uz",
        Outgoing(SECRETARIAT, wire.DRAFT, wire.plain(draft), head.number),
    )  # fmt: skip
    decided(world, NoticeRow.objects.get().pk, Decided.PUBLISH)
    versions = world.sent(SECRETARIAT, wire.NOTICE)
    assert {one.to for one in versions} == {"kz", "ru"}
    assert all(one.body["released"]["fields"] == ["names"] for one in versions)
    gone = wire.Released(at=world.now + timedelta(minutes=1))
    letter = wire.ReleaseSent(head=head, released=gone, reason=WHY)
    world.take(
        world.secretariat, "uz",
        Outgoing(SECRETARIAT, wire.RELEASE, wire.plain(letter), head.number),
    )  # fmt: skip
    told = world.sent(SECRETARIAT, wire.RELEASE)
    assert {one.to for one in told} == {"kz", "ru"}
    assert all(one.body["released"]["fields"] == [] for one in told)


@pytest.mark.parametrize(
    "asked", ["Ветров", "vetrov", "VETROV Igor", "Игорь Ветров", "Wetrow Igor", "Vetrov Igor L."]
)
def test_any_spelling_finds_the_name_that_is_shown(world: World, asked: str) -> None:
    release(world.kz, in_force(world, red()), NAMED, WHY, CHIEF, world.now)
    assert len(listed(world, name=asked)) == 1


def test_a_search_cannot_ask_for_what_is_closed(world: World) -> None:
    other = {"script": "Latn", "family": "Sokolov", "given": "Pavel", "kind": "alias"}
    names = [*red()["subject"]["names"], other]
    content = red(subject={"names": names})
    release(world.kz, in_force(world, content), NAMED, WHY, CHIEF, world.now)
    assert listed(world, name="Sokolov Pavel") == []
    assert listed(world, name="N00112233") == []
    assert listed(world, name="Petrov") == listed(world, name="Vetrov Oleg") == []
    assert listed(world, kind="blue") == listed(world, country="UZ") == []
    assert len(listed(world, kind="red", country="KZ")) == 1
    assert listed(world, name="\u202e" + "x" * 10_000) == []


def test_every_field_of_a_notice_is_closed_or_has_its_place(world: World) -> None:
    content = read_content(red())
    there = releasable(content)
    assert PublicField.SUMMARY in there
    assert PublicField.MARKS not in there
    bare = released(content, ())
    assert bare == replace_kind(bare)
    assert released(content, there).subject.papers == ()


def replace_kind(content: Any) -> Any:
    return type(content)(kind=content.kind, form=content.form)


@pytest.fixture
def page(db: None, settings: LazySettings) -> Iterator[World]:
    world = World(now=services().clock())
    settings.ROOT_URLCONF = "tests.notices.site"
    opened(world.kz)
    yield world
    site.urlpatterns.clear()
    clear_url_caches()


def test_a_stranger_reads_searches_and_takes_the_data(page: World) -> None:
    key = in_force(page, red())
    release(page.kz, key, [*NAMED, "nationalities"], WHY, CHIEF, page.now)
    number = NoticeRow.objects.get(pk=key).number
    stranger = Client()
    for lang in LANGS:
        for path in ("/wanted", f"/wanted/{number}", "/wanted?name=nobody"):
            answer = stranger.get(path, headers={"accept-language": lang})
            text = answer.content.decode()
            assert answer.status_code == 200
            assert "⟨" not in text, text[text.index("⟨") :][:80]
            assert answer.headers["Cache-Control"] == "no-store"
            assert f'<html lang="{lang}"' in text
    text = stranger.get("/wanted?name=vetrov", headers={"accept-language": "en"}).content.decode()
    assert number in text
    assert "Presumption of innocence" in text
    assert "Do not act yourself" in text
    assert "N00112233" not in text
    found = stranger.get("/wanted.json?name=Ветров&kind=red&country=KZ").json()
    (one,) = found["_embedded"]["notices"]
    assert (found["total"], one["entity_id"], one["name"]) == (1, number, "Vetrov")
    assert one["date_of_birth"] == "1981/04/12"
    assert one["arrest_warrants"][0]["issuing_country_id"] == "KZ"
    assert stranger.get(one["_links"]["self"]["href"]).json() == one
    assert stranger.get("/wanted/XX-NOT-2026-000001.json").status_code == 404
    assert stranger.post("/wanted").status_code == 405
    assert stranger.get(f"/notices/{key}").status_code == 302
    assert {"/wanted", "/wanted.json"} <= set(OPEN_PATHS)


def test_the_owner_looks_releases_and_withdraws_by_form(
    page: World,
    officers: dict[str, Browser],  # noqa: F811 - the fixture of the pages
) -> None:
    key = in_force(page, red())
    chief, duty, here = officers["chief"], officers["duty"], f"/notices/{key}/release"
    duty.get(here, 403)
    assert "are never shown" in chief.get(here)
    form = {"fields": NAMED, "reason": WHY}
    assert "This is what the public will see" in chief.post(here, {**form, "do": "look"}, 200)
    assert listed(page) == []
    wrong = chief.post(here, {**form, "do": "release", "fields": ["birth"]}, 422)
    assert 'href="#f-fields"' in wrong
    assert WHY in wrong
    chief.post(here, {**form, "do": "release"})
    assert "Shown to the public now" in chief.get(f"/notices/{key}")
    chief.post(here, {"do": "withdraw", "reason": WHY})
    assert listed(page) == []
