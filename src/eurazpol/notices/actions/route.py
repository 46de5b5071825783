"""Keep the route of an arrest abroad, from the commission to the original (``domain.route``).

1. The route is of a notice of this node by which an arrest is sought. What the node knows itself is
   not entered: that the notice is in force, that a hit was reported, that a case was opened.
2. The case for provisional arrest is opened from the hit, with the facts of the notice filled in;
   the case for extradition continues it. Both are worked on in the room of cases, whose rights and
   signatures are its own.
"""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, require
from eurazpol.audit.actions.record import record_read
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import message
from eurazpol.notices.actions.hand import Hand
from eurazpol.notices.actions.hit_rows import HITS
from eurazpol.notices.actions.match_deps import MatchDeps, Surrender
from eurazpol.notices.actions.match_views import NoticeHead
from eurazpol.notices.actions.matches import head_of
from eurazpol.notices.actions.sought import sought
from eurazpol.notices.domain.content import Content, read_content
from eurazpol.notices.domain.errors import InvalidNotice, NotAllowed, UnknownNotice
from eurazpol.notices.domain.hit import HitOutcome, HitStep
from eurazpol.notices.domain.kinds import KINDS, Kind, Purpose
from eurazpol.notices.domain.route import Entered, RouteStep, check_step, next_steps
from eurazpol.notices.store.hits import HitRow, RouteStepRow
from eurazpol.notices.store.models import NoticeRow

PROVISIONAL_ARREST = "provisional_arrest"
_LONGEST_BODY, _LONGEST_REFERENCE = 300, 120


@dataclass(frozen=True, slots=True)
class StepDone:
    """A step of the route: done on which day, by whom, or not yet (no day).

    ``link`` leads to its record; ``reference`` is the number of a paper or a case.
    """

    step: RouteStep
    on: date | None = None
    body: str = ""
    reference: str = ""
    officer: str = ""
    link: str = ""
    where: Country | None = None


@dataclass(frozen=True, slots=True)
class RouteView:
    """The route of a notice. ``hits`` are those in which the person was found."""

    notice: NoticeHead
    steps: tuple[StepDone, ...]
    may_enter: tuple[RouteStep, ...]
    may_open_arrest: bool
    may_open_extradition: bool
    found_in: tuple[Country, ...]


@transaction.atomic
def enter_step(deps: MatchDeps, key: int, entered: Entered, actor: Actor, now: datetime) -> None:
    """Enter a step that a person took.

    Raises ``Forbidden``, :class:`UnknownNotice`, and :class:`InvalidNotice` naming the field.
    """
    hand = _own(deps, key, actor, now)
    for field, most in (("body", _LONGEST_BODY), ("reference", _LONGEST_REFERENCE)):
        if len(getattr(entered, field)) > most:
            raise InvalidNotice("hit-too-long", field=field, maximum=most)
    done = {step.step: step.on for step in _steps(hand) if step.on is not None}
    check_step(entered, done, hand.today)
    _keep(hand, entered)
    hand.tell(message("notices-line-route", step=entered.step.text))


@transaction.atomic
def open_case(
    deps: MatchDeps, key: int, state: str, *, follow: bool, actor: Actor, now: datetime
) -> str:
    """Open the case for provisional arrest in ``state``, or the one for extradition after it.

    Returns its number. What the room of cases refuses is raised as that room says it.
    """
    hand = _own(deps, key, actor, now)
    rows = RouteStepRow.objects.filter(notice_id=key)
    arrest = rows.filter(step=RouteStep.CASE.value).first()
    step = RouteStep.EXTRADITION if follow else RouteStep.CASE
    there = rows.filter(step=step.value).first()
    if there is not None:
        raise NotAllowed("route-case-there", number=there.case)
    if follow and arrest is None:
        raise NotAllowed("route-no-arrest")
    if arrest is not None:
        state = arrest.state
    elif state not in {one.iso for one in _found_in(key)}:
        raise InvalidNotice("route-not-found-there", field="state")
    content = read_content(hand.row.content)
    wanted = Surrender(
        _extradition(content) if follow else PROVISIONAL_ARREST,
        Country(state),
        content,
        arrest.case if arrest else "",
    )
    number = deps.open_case(wanted, actor, now)
    _keep(hand, Entered(step, hand.today, "", ""), number, state)
    hand.tell(message("notices-line-case", step=step.text, number=number))
    return number


def read_route(deps: MatchDeps, key: int, actor: Actor, now: datetime) -> RouteView:
    """Return the route of a notice; the read is on record."""
    hand = _own(deps, key, actor, now)
    number = hand.row.number
    record_read(actor.entry("route-read", "notice", number, ground=number), now)
    steps = _steps(hand)
    done = {step.step: step.on for step in steps if step.on is not None}
    return RouteView(
        head_of(deps, sought((key,))[key]),
        steps,
        next_steps(done),
        RouteStep.FOUND in done and RouteStep.CASE not in done,
        RouteStep.CASE in done and RouteStep.EXTRADITION not in done,
        _found_in(key),
    )


def _own(deps: MatchDeps, key: int, actor: Actor, now: datetime) -> Hand:
    """Return the notice, if it is of this node, was in force, and an arrest is sought by it."""
    require(actor, Act.KEEP_ROUTE, HITS)
    own = NoticeRow.objects.filter(origin=deps.notices.node.name, erased_at=None, version__gt=0)
    row = own.filter(pk=key).first()
    if row is None or not KINDS[Kind(row.kind)].arrest:
        raise UnknownNotice("notice-unknown", number=str(key))
    return Hand(deps.notices, row, actor, now)


def _extradition(content: Content) -> str:
    sentenced = content.purpose is Purpose.SENTENCE
    return "extradition_sentence" if sentenced else "extradition_prosecution"


def _found_in(key: int) -> tuple[Country, ...]:
    """Return the states that reported the person, but for those where it was another."""
    rows = HitRow.objects.filter(notice_id=key)
    rows = rows.exclude(outcome=HitOutcome.ANOTHER_PERSON.value)
    places = rows.exclude(answer=HitStep.NOT_OURS.value).values_list("found_in", flat=True)
    return tuple(Country(iso) for iso in dict.fromkeys(places))


def _steps(hand: Hand) -> tuple[StepDone, ...]:
    """Return every step in its order; three of them the node knows itself."""
    key, zone = hand.row.pk, hand.deps.node.zone
    found = {step: StepDone(step) for step in RouteStep}
    for row in RouteStepRow.objects.filter(notice_id=key):
        step = RouteStep(row.step)
        found[step] = StepDone(
            step,
            row.on,
            row.body,
            row.case or row.reference,
            row.officer,
            f"/cases/{row.case}" if row.case else "",
            Country(row.state) if row.state else None,
        )
    if hand.row.published_at is not None:
        on = hand.row.published_at.astimezone(zone).date()
        found[RouteStep.SEARCH] = StepDone(
            RouteStep.SEARCH, on, reference=hand.row.number, link=f"/notices/{key}"
        )
    hit = HitRow.objects.filter(notice_id=key).order_by("pk").first()
    if hit is not None:
        on = (hit.arrived_at or hit.at).astimezone(zone).date()
        found[RouteStep.FOUND] = StepDone(
            RouteStep.FOUND, on, link=f"/hits/{hit.pk}", where=Country(hit.found_in)
        )
    return tuple(found.values())


def _keep(hand: Hand, entered: Entered, case: str = "", state: str = "") -> None:
    RouteStepRow.objects.create(
        notice=hand.row, step=entered.step.value, on=entered.on, body=entered.body.strip(),
        reference=entered.reference.strip(), case=case, state=state, officer=hand.actor.name,
        at=hand.now,
    )  # fmt: skip
    hand.journal("route-step", step=entered.step.value, case=case)
