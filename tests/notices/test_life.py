"""A notice from the draft to its end, on the nodes that it passes."""

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

import pytest

from eurazpol.access.domain.errors import Forbidden
from eurazpol.exchange.domain.handling import Handling
from eurazpol.exchange.domain.recall import Action, Demand, Order
from eurazpol.exchange.domain.wire import write_instant
from eurazpol.notices.actions.control import Wanted as Control
from eurazpol.notices.actions.control import control
from eurazpol.notices.actions.decide import assess
from eurazpol.notices.actions.draft import amend, create, save
from eurazpol.notices.actions.erase import NoticeKeeper
from eurazpol.notices.actions.queries import notices, read_notice, refusals_by_reason
from eurazpol.notices.actions.submit import approve, send_back, submit
from eurazpol.notices.actions.views import NoticeView, Wanted
from eurazpol.notices.actions.watch import watch_notices
from eurazpol.notices.domain import wire
from eurazpol.notices.domain.decision import (
    Assessment,
    Decided,
    Neutral,
    Point,
    ReasonCode,
    Why,
)
from eurazpol.notices.domain.errors import (
    InvalidNotice,
    NotAllowed,
    NotCompliant,
    OutOfOrder,
    StaleNotice,
)
from eurazpol.notices.domain.lifecycle import Stage, Status, Step
from eurazpol.notices.domain.rules import RuleTest
from eurazpol.notices.ports import Outgoing
from tests.notices.contents import red
from tests.notices.world import (
    CHIEF,
    DUTY,
    FIRST,
    POLICE,
    SECOND,
    SECRETARIAT,
    World,
    officer,
    written,
)

GROUNDED = "The facts are those of an ordinary fraud; no office, speech or context."


def drafted(world: World, **changes: Any) -> int:
    return create(world.kz, written(red(**changes)), uuid4(), DUTY, world.now)


def approved(world: World, **changes: Any) -> int:
    key = drafted(world, **changes)
    submit(world.kz, key, DUTY, world.now)
    approve(world.kz, key, CHIEF, world.now)
    return key


def view(world: World, key: int) -> NoticeView:
    return read_notice(world.kz, key, actor=CHIEF, now=world.now)


def at_secretariat(world: World, content: Mapping[str, Any], number: int = 1) -> int:
    """A draft of Uzbekistan arrives at the secretariat; return its key there."""
    uid = str(uuid4())
    body = {
        "head": head(uid, number, world),
        "content": dict(content),
        "drafted_by": "Officer",
        "approved_by": "Chief",
    }
    letter = Outgoing("secretariat", wire.DRAFT, body, f"UZ-NOT-2026-{number:06d}")
    world.take(world.secretariat, "uz", letter)
    page = notices(world.secretariat, FIRST, Wanted(box="decide"))
    return page.items[0].key


def head(uid: str, number: int, world: World, version: int = 1) -> dict[str, Any]:
    return {
        "id": uid, "origin": "uz", "number": f"UZ-NOT-2026-{number:06d}", "version": version,
        "at": world.now.isoformat(),
    }  # fmt: skip


def found(officer_id: int, outcome: Decided = Decided.PUBLISH, **more: Any) -> Assessment:
    neutral = Neutral.RESPECTED if outcome is Decided.PUBLISH else Neutral.OPEN
    given = {"neutrality": neutral, "neutrality_reason": GROUNDED, **more}
    return Assessment(officer_id, outcome, **given)


def decided(world: World, key: int, outcome: Decided, *codes: ReasonCode) -> None:
    reasons = tuple(Why(code, text="See the rule.") for code in codes)
    for one in (FIRST, SECOND):
        given = found(one.officer_id, outcome, reasons=reasons)
        assess(world.secretariat, key, given, "", one, world.now)


def answer(world: World, key: int, outcome: str, *reasons: Mapping[str, str]) -> None:
    """The secretariat's decision about our notice arrives."""
    body = dict(world.sent("kz", wire.DRAFT)[-1].body)
    told = {"head": body["head"], "outcome": outcome, "reasons": list(reasons)}
    if outcome == "publish":
        told["review_by"] = "2030-01-15"
    number = body["head"]["number"]
    world.take(world.kz, SECRETARIAT, Outgoing("kz", wire.DECISION, told, number))


def test_a_notice_is_drawn_up_approved_by_another_and_laid_before_the_secretariat(
    world: World,
) -> None:
    key = drafted(world)
    assert view(world, key).number == "KZ-NOT-2026-000001"
    submit(world.kz, key, DUTY, world.now)
    with pytest.raises(Forbidden):
        approve(world.kz, key, DUTY, world.now)
    approve(world.kz, key, CHIEF, world.now)
    shown = view(world, key)
    assert (shown.status, shown.stage) == (Status.REVIEW, Stage.SECRETARIAT)
    (letter,) = world.sent("kz", wire.DRAFT)
    assert letter.to == SECRETARIAT
    assert letter.body["content"]["subject"]["names"][0]["family"] == "Ветров"
    assert world.screened == []
    answer(world, key, "publish")
    shown = view(world, key)
    assert (shown.status, shown.version) == (Status.PUBLISHED, 1)
    assert str(shown.review_by) == "2030-01-15"
    assert world.screened == [key]
    assert notices(world.kz, POLICE, Wanted(words="vetrov n00112233")).total == 1
    assert notices(world.kz, POLICE, Wanted(words="vetrova")).total == 0


def test_nobody_approves_what_he_wrote_in(world: World) -> None:
    key = create(world.kz, written(red()), uuid4(), CHIEF, world.now)
    submit(world.kz, key, DUTY, world.now)
    with pytest.raises(NotAllowed, match="notice-same-person"):
        approve(world.kz, key, CHIEF, world.now)


def test_a_draft_without_a_court_act_goes_nowhere(world: World) -> None:
    key = drafted(world, court_act={"number": "", "issued": None})
    with pytest.raises(NotCompliant) as caught:
        submit(world.kz, key, DUTY, world.now)
    assert [reason.id for reason in caught.value.reasons] == ["notices-barring"]
    assert view(world, key).stage is Stage.DRAFT
    assert world.post == []


def test_drafts_are_not_for_everybody_and_saving_over_others_is_told(world: World) -> None:
    key = drafted(world)
    with pytest.raises(Exception, match="notice-unknown"):
        read_notice(world.kz, key, actor=POLICE, now=world.now)
    assert notices(world.kz, POLICE, Wanted(box="all")).total == 0
    seen = view(world, key).stamp
    world.wait(minutes=1)
    save(world.kz, key, written(red(interest="Seen in Osh.")), seen, DUTY, world.now)
    with pytest.raises(StaleNotice):
        save(world.kz, key, written(red()), seen, CHIEF, world.now)
    assert view(world, key).content.interest == "Seen in Osh."
    submit(world.kz, key, DUTY, world.now)
    send_back(world.kz, key, "The address is wrong", CHIEF, world.now)
    assert view(world, key).may_edit


def test_two_officers_of_the_secretariat_publish_to_every_member(world: World) -> None:
    key = at_secretariat(world, red())
    first = found(FIRST.officer_id)
    assert assess(world.secretariat, key, first, "", FIRST, world.now) is None
    with pytest.raises(NotAllowed, match="notice-same-person"):
        assess(world.secretariat, key, first, "", FIRST, world.now)
    assert world.sent(SECRETARIAT) == []
    second = found(SECOND.officer_id)
    assert assess(world.secretariat, key, second, "", SECOND, world.now) is Decided.PUBLISH
    assert [one.to for one in world.sent(SECRETARIAT, wire.NOTICE)] == ["kz", "ru"]
    (told,) = world.sent(SECRETARIAT, wire.DECISION)
    assert (told.to, told.body["outcome"]) == ("uz", "publish")
    sent = world.sent(SECRETARIAT, wire.NOTICE)[0]
    assert [source.owner for source in sent.derived_from] == ["uz"]
    # The letter of the secretariat is what the member takes in.
    shown = read_notice(world.secretariat, key, actor=FIRST, now=world.now)
    assert len(shown.assessments) == 2
    assert {one.state for one in shown.recipients} == set(world.kz.courier.peers().values()) ^ {
        world.kz.node.state, world.kz.courier.state_of("uz"),
    }  # fmt: skip


def test_two_who_do_not_agree_decide_nothing_until_two_do(world: World) -> None:
    key = at_secretariat(world, red())
    assess(world.secretariat, key, found(11), "", FIRST, world.now)
    why = (Why(ReasonCode.QUALITY),)
    other = found(12, Decided.RETURN, reasons=why)
    assert assess(world.secretariat, key, other, "", SECOND, world.now) is None
    assert assess(world.secretariat, key, found(11, Decided.RETURN, reasons=why), "", FIRST,
                  world.now) is Decided.RETURN  # fmt: skip


def test_points_left_to_persons_need_an_answer_with_a_reason(world: World) -> None:
    key = at_secretariat(world, red(neutrality={"office": True}))
    with pytest.raises(InvalidNotice, match="notice-point-open"):
        assess(world.secretariat, key, found(11), "", FIRST, world.now)
    unmet = (Point(RuleTest.NEUTRALITY, met=False, reason=GROUNDED),)
    with pytest.raises(InvalidNotice, match="notice-publish-point"):
        assess(world.secretariat, key, found(11, points=unmet), "", FIRST, world.now)
    breached = found(11, neutrality=Neutral.BREACHED)
    with pytest.raises(InvalidNotice):
        assess(world.secretariat, key, breached, "", FIRST, world.now)
    met = (Point(RuleTest.NEUTRALITY, met=True, reason=GROUNDED),)
    assess(world.secretariat, key, found(11, points=met), "", FIRST, world.now)


def test_what_a_rule_bars_is_not_published_by_anybody(world: World) -> None:
    key = at_secretariat(world, red(safeguards={"asylum": "granted", "fled_from": "UZ"}))
    with pytest.raises(NotAllowed, match="notice-publish-barred"):
        assess(world.secretariat, key, found(11), "", FIRST, world.now)


def test_refusals_have_codes_that_are_counted(world: World) -> None:
    decided(world, at_secretariat(world, red(), 1), Decided.REFUSE, ReasonCode.POLITICAL)
    decided(world, at_secretariat(world, red(), 2), Decided.RETURN, ReasonCode.QUALITY)
    with pytest.raises(InvalidNotice, match="notice-reason-missing"):
        decided(world, at_secretariat(world, red(), 3), Decided.REFUSE)
    world.wait(days=1)
    begin = world.now.replace(day=1)
    counts = refusals_by_reason(begin, world.now)
    assert [(one.code.value, one.outcome, one.kind.value, one.count) for one in counts] == [
        ("R_POLITICAL", "refuse", "red", 1),
        ("R_QUALITY", "return", "red", 1),
    ]


def test_a_returned_notice_shows_its_reasons_at_their_fields_and_comes_again(
    world: World,
) -> None:
    key = approved(world)
    answer(world, key, "return", {"code": "R_QUALITY", "field": "facts", "text": "Which bank?"})
    shown = view(world, key)
    assert (shown.status, shown.stage, shown.work_version) == (Status.DRAFT, Stage.DRAFT, 2)
    assert [(one.field, one.text) for one in shown.reasons] == [("facts", "Which bank?")]
    submit(world.kz, key, DUTY, world.now)
    approve(world.kz, key, CHIEF, world.now)
    assert world.sent("kz", wire.DRAFT)[-1].body["head"]["version"] == 2
    answer(world, key, "refuse", {"code": "R_POLITICAL"})
    assert view(world, key).status is Status.REFUSED


def published(world: World, **changes: Any) -> int:
    key = approved(world, **changes)
    answer(world, key, "publish")
    return key


def test_an_amendment_leaves_the_old_version_in_force_until_it_is_decided(world: World) -> None:
    key = published(world)
    amend(world.kz, key, "A new passport is known", DUTY, world.now)
    change = red(subject={"papers": [{"kind": "passport", "number": "N77"}]})
    save(world.kz, key, written(change), "", DUTY, world.now)
    shown = view(world, key)
    assert shown.content.subject.papers[0].number == "N00112233"
    assert shown.proposed is not None
    submit(world.kz, key, DUTY, world.now)
    approve(world.kz, key, CHIEF, world.now)
    answer(world, key, "publish")
    shown = view(world, key)
    assert (shown.status, shown.version) == (Status.AMENDED, 2)
    assert shown.content.subject.papers[0].number == "N77"
    assert [one.reason for one in shown.versions] == ["A new passport is known", ""]


def test_the_owner_suspends_resumes_and_cancels_and_takes_the_content_back(world: World) -> None:
    key = published(world)
    for step, status in (
        (Step.SUSPEND, Status.SUSPENDED),
        (Step.RESUME, Status.PUBLISHED),
        (Step.CANCEL, Status.CANCELLED),
    ):
        control(world.kz, key, Control(step, "Arrested in Tashkent"), CHIEF, world.now)
        assert view(world, key).status is status
    told = [(one.to, one.body["step"]) for one in world.sent("kz", wire.STATUS)]
    assert told == [(SECRETARIAT, "suspend"), (SECRETARIAT, "resume"), (SECRETARIAT, "cancel")]
    assert world.kz.courier.recalled == [("00000000-0000-0000-0000-000000000001",)]  # type: ignore[attr-defined]
    with pytest.raises(NotAllowed, match="notice-step"):
        control(world.kz, key, Control(Step.RESUME, "Once more, please"), CHIEF, world.now)


def test_the_owner_withdraws_what_is_not_yet_decided(world: World) -> None:
    key = approved(world)
    control(world.kz, key, Control(Step.CANCEL, "The suspect gave himself up"), CHIEF, world.now)
    assert view(world, key).status is Status.CANCELLED
    assert len(world.kz.courier.recalled) == 1  # type: ignore[attr-defined]
    answer(world, key, "publish")  # a decision that crossed the withdrawal changes nothing
    assert view(world, key).status is Status.CANCELLED
    there = at_secretariat(world, red())
    with pytest.raises(NotAllowed, match="notice-step"):
        control(world.secretariat, there, Control(Step.CANCEL, "We refuse it"), FIRST, world.now)


def arrived(world: World, content: Mapping[str, Any], sender: str = SECRETARIAT) -> tuple[int, str]:
    """A notice of Uzbekistan is in force here; return its key and the letter that brought it."""
    uid = str(uuid4())
    body = {
        "head": head(uid, 7, world), "content": dict(content),
        "published_at": world.now.isoformat(), "review_by": "2028-01-15",
    }  # fmt: skip
    letter = Outgoing("kz", wire.NOTICE, body, "UZ-NOT-2026-000007")
    id_ = world.take(world.kz, sender, letter)
    world.take(world.kz, sender, letter)  # the same once more changes nothing
    page = notices(world.kz, POLICE, Wanted())
    return page.items[0].key, id_


def test_a_notice_of_another_state_is_found_and_ends_by_its_owner(world: World) -> None:
    key, letter = arrived(world, red())
    assert notices(world.kz, POLICE, Wanted(words="ветров", kind="red", issuer="UZ")).total == 1
    assert world.screened == [key]
    with pytest.raises(NotAllowed):
        control(world.kz, key, Control(Step.CANCEL, "We do not like it"), CHIEF, world.now)
    order = Order(
        action=Action.RECALL, at=write_instant(world.now), digest="00" * 32, fields=(), files=(),
        ground="RPD 81", handling=None, id=str(uuid4()), message=letter, owner=SECRETARIAT,
        reason="Arrested", to="kz",
    )  # fmt: skip
    NoticeKeeper(world.kz).obey(Demand(order, wire.NOTICE, {}, (), world.now), world.now)
    shown = read_notice(world.kz, key, actor=POLICE, now=world.now)
    assert (shown.status, shown.content.title) == (Status.CANCELLED, "")
    assert shown.erased_at == world.now
    assert notices(world.kz, POLICE, Wanted(box="all", words="ветров")).total == 0


def test_who_may_send_what(world: World) -> None:
    with pytest.raises(OutOfOrder, match="notice-from-no-secretariat"):
        arrived(world, red(), "uz")
    arrived(world, red(form="diffusion", recipients=["KZ"]), "uz")
    with pytest.raises(OutOfOrder, match="notice-of-another-node"):
        arrived(world, red(form="diffusion", recipients=["KZ"]), "ru")
    draft = {"head": head(str(uuid4()), 1, world), "content": red()}
    with pytest.raises(OutOfOrder, match="notice-not-secretariat"):
        world.take(world.kz, "uz", Outgoing("kz", wire.DRAFT, draft, "UZ-NOT-2026-000001"))


def test_a_diffusion_is_out_at_once_and_a_refusal_afterwards_takes_it_back(world: World) -> None:
    key = approved(world, form="diffusion", recipients=["UZ"])
    shown = view(world, key)
    assert (shown.status, shown.stage) == (Status.PUBLISHED, Stage.SECRETARIAT)
    assert [one.to for one in world.sent("kz")] == ["uz", SECRETARIAT]
    answer(world, key, "refuse", {"code": "R_PRIVATE"})
    assert view(world, key).status is Status.CANCELLED
    assert [one.to for one in world.sent("kz", wire.STATUS)] == ["uz"]
    assert len(world.kz.courier.recalled[0]) == 2  # type: ignore[attr-defined]


def test_reviews_are_reminded_of_and_what_nobody_reviews_ends(world: World) -> None:
    key = published(world)
    assert watch_notices(world.kz, world.now) == 0
    world.wait(days=365 * 4)
    with pytest.raises(NotAllowed, match="notice-step"):
        control(world.kz, key, Control(Step.RESUME, "Not suspended at all"), CHIEF, world.now)
    assert watch_notices(world.kz, world.now) == 1
    last = view(world, key)
    assert "notices-line-warned" in [line.text.id for line in last.lines]
    world.wait(days=2)
    assert view(world, key).status is Status.EXPIRED or watch_notices(world.kz, world.now) == 1
    assert view(world, key).status is Status.EXPIRED
    assert len(world.kz.courier.recalled) == 1  # type: ignore[attr-defined]


def test_a_review_prolongs_by_the_rules_and_no_longer(world: World) -> None:
    key = published(world)
    control(world.kz, key, Control(Step.PROLONG, "Still wanted, still valid"), CHIEF, world.now)
    assert str(view(world, key).review_by) == "2031-01-15"
    with pytest.raises(NotAllowed, match="notice-not-longer"):
        control(world.kz, key, Control(Step.PROLONG, "And once more, please"), CHIEF, world.now)


def test_the_secretariat_cancels_with_a_code_and_tells_everybody(world: World) -> None:
    key = at_secretariat(world, red())
    decided(world, key, Decided.PUBLISH)
    wanted = Control(Step.CANCEL, "Data were found to be wrong")
    with pytest.raises(InvalidNotice, match="notice-reason-missing"):
        control(world.secretariat, key, wanted, FIRST, world.now)
    wanted = Control(Step.CANCEL, "Data were found to be wrong", ReasonCode.QUALITY)
    control(world.secretariat, key, wanted, FIRST, world.now)
    assert [one.to for one in world.sent(SECRETARIAT, wire.STATUS)] == ["kz", "ru", "uz"]
    assert len(world.secretariat.courier.recalled[0]) == 2  # type: ignore[attr-defined]


def test_the_special_notice_is_the_secretariats_own(world: World) -> None:
    special = red(kind="special", purpose="sanctions", mandate="Resolution 1267, QDi.999")
    with pytest.raises(InvalidNotice, match="notice-kind-of-secretariat"):
        create(world.kz, written(special), uuid4(), DUTY, world.now)
    deps = world.secretariat
    key = create(deps, written(special), uuid4(), FIRST, world.now)
    submit(deps, key, FIRST, world.now)
    decided(world, key, Decided.PUBLISH)
    assert [one.to for one in world.sent(SECRETARIAT)] == ["kz", "ru", "uz"]
    assert read_notice(deps, key, actor=FIRST, now=world.now).number == "GS-NOT-2026-000001"


def test_the_same_form_twice_makes_one_notice_and_rights_are_asked(world: World) -> None:
    uid = uuid4()
    first = create(world.kz, written(red()), uid, DUTY, world.now)
    assert create(world.kz, written(red()), uid, DUTY, world.now) == first
    with pytest.raises(Forbidden):
        create(world.kz, written(red()), uuid4(), POLICE, world.now)
    with pytest.raises(Forbidden):
        notices(world.kz, officer(9), Wanted())
    assert read_notice(world.kz, first, actor=DUTY, now=world.now).handling == Handling()
