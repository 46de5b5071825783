"""Reads of requests of persons concerned. The number of queries does not grow with the rows.

1. A list and a request are opened under the right to read; each reading is on record.
2. The member who judges sees notices and rulings, and why; who takes in, and a member who had one
   of the notices in hand, see the request and what was decided.
3. The content of a notice is opened for one request, with the request as its ground.
"""

from collections import Counter
from datetime import date, datetime
from statistics import median_low

from django.db.models import Exists, OuterRef, Q, QuerySet

from eurazpol.access.actions.list_reads import list_read
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, may, require
from eurazpol.audit.actions.record import record_read
from eurazpol.exchange.domain.handling import Handling
from eurazpol.exchange.domain.reason import read_arg
from eurazpol.kernel.country import Country
from eurazpol.kernel.dates import PartialDate
from eurazpol.kernel.texts import Message
from eurazpol.matching.domain.person import LEAD_THRESHOLD, PersonRecord, RecordName
from eurazpol.notices.actions.hand import handling_of
from eurazpol.notices.actions.match_deps import MatchDeps
from eurazpol.notices.actions.rights_ask import carried_out
from eurazpol.notices.actions.rights_hand import (
    JOURNAL,
    RIGHTS,
    applicant_of,
    clock_of,
    concerned_of,
    handlers_of,
    rights_book,
    today_of,
)
from eurazpol.notices.actions.rights_judge import for_member, ruling_of
from eurazpol.notices.actions.rights_views import (
    AskView,
    ConcernedView,
    LimitView,
    PublishedView,
    RightsFigures,
    RightsItem,
    RightsView,
    RulingView,
)
from eurazpol.notices.actions.screening import CANDIDATES
from eurazpol.notices.actions.views import LineView
from eurazpol.notices.domain.content import Content, read_content
from eurazpol.notices.domain.errors import UnknownNotice
from eurazpol.notices.domain.kinds import Kind
from eurazpol.notices.domain.lifecycle import Status
from eurazpol.notices.domain.rights import Right, RightsStatus
from eurazpol.notices.domain.rights_ruling import Held, Remedy, ground_of, kinds_at
from eurazpol.notices.store.models import (
    AskRow,
    ConcernedRow,
    NoticeRow,
    PublishedRow,
    RightsRow,
    RulingRow,
)

PAGE_SIZE = 100
_INNER = frozenset(
    f"notices-rights-line-{name}"
    for name in ("concerned", "written", "dropped", "asked", "answered")
)
_OPEN = [one.value for one in RightsStatus if one.open]


def requests(
    deps: MatchDeps, actor: Actor, now: datetime, *, closed: bool = False
) -> tuple[RightsItem, ...]:
    """Return requests, the nearest limit first; raises ``Forbidden``."""
    require(actor, Act.READ_RIGHTS, RIGHTS)
    today = today_of(deps.notices, now)
    waiting = RulingRow.objects.filter(request=OuterRef("pk"), signed_at=None, dropped_at=None)
    rows = RightsRow.objects.annotate(waits=Exists(waiting))
    if closed:
        rows = rows.exclude(status__in=_OPEN).order_by("-ended_on", "-pk")[:PAGE_SIZE]
    else:
        rows = rows.filter(status__in=_OPEN)
    items = [_item(row, today) for row in rows]
    if items:
        list_read(actor, "rights", ", ".join(one.number for one in items), now)
    return tuple(items if closed else sorted(items, key=lambda one: one.limit.until))


def read_request(deps: MatchDeps, key: int, actor: Actor, now: datetime) -> RightsView:
    """Open a request to read; the reading is on record with the request as its ground."""
    require(actor, Act.READ_RIGHTS, RIGHTS)
    row = RightsRow.objects.filter(pk=key).first()
    if row is None:
        raise UnknownNotice("rights-unknown", number=str(key))
    record_read(actor.entry("rights-read", JOURNAL, row.number, ground=row.number), now)
    return _view(deps, row, actor, now)


def read_concerned(
    deps: MatchDeps, key: int, notice: int, actor: Actor, now: datetime
) -> tuple[str, Status, Content, Handling]:
    """Open a notice for one request: number, status, content, conditions of use (rule 3)."""
    hand = for_member(deps, key, actor, now)
    found = ConcernedRow.objects.filter(request=hand.row, notice=notice).select_related("notice")
    row = found.first()
    if row is None or row.notice.erased_at is not None:
        raise UnknownNotice("rights-unknown", number=str(notice))
    number = row.notice.number
    entry = actor.entry("rights-notice-read", "notice", number, ground=hand.row.number)
    record_read(entry, now)
    content, handling = read_content(row.notice.content), handling_of(row.notice.handling)
    return number, Status(row.notice.status), content, handling


def candidates(deps: MatchDeps, key: int, actor: Actor, now: datetime) -> tuple[ConcernedView, ...]:
    """Return the notices in force whose person resembles the applicant, the likeliest first."""
    hand = for_member(deps, key, actor, now)
    who = hand.applicant
    name = RecordName(who.name, given=who.given, family=who.family, father=who.patronymic)
    asked = PersonRecord(
        id="", names=(name,), birth=PartialDate.parse(who.birth),
        nationalities=(who.nationality,) if who.nationality else (),
    )  # fmt: skip
    found = {int(one.id): one.score for one in deps.sought.search(asked, CANDIDATES)}
    rows = NoticeRow.objects.filter(
        pk__in=[pk for pk, score in found.items() if score >= LEAD_THRESHOLD], erased_at=None
    )
    shown = [_concerned(deps, row, round(found[row.pk] * 1000)) for row in rows]
    numbers = ", ".join(one.number for one in shown) or "none"
    record_read(
        actor.entry("rights-notices-searched", "list", numbers[:100], ground=hand.row.number), now
    )
    return tuple(sorted(shown, key=lambda one: -(one.score or 0)))


def asks(deps: MatchDeps, actor: Actor, now: datetime, *, closed: bool) -> tuple[AskView, ...]:
    """Return what chambers ask of this node as the owner of notices; raises ``Forbidden``."""
    require(actor, Act.ANSWER_CHAMBER, RIGHTS)
    rows = AskRow.objects.filter(owner=deps.notices.node.name, answered_at__isnull=not closed)
    chosen = rows.select_related("notice", "request").order_by("due", "pk")[:PAGE_SIZE]
    today = today_of(deps.notices, now)
    return tuple(_ask(deps, row, today) for row in chosen)


def one_ask(deps: MatchDeps, key: int, actor: Actor, now: datetime) -> AskView:
    """Open what a chamber asks of this node; the reading is on record."""
    require(actor, Act.ANSWER_CHAMBER, RIGHTS)
    rows = AskRow.objects.filter(pk=key, owner=deps.notices.node.name)
    row = rows.select_related("notice", "request").first()
    if row is None:
        raise UnknownNotice("rights-unknown", number=str(key))
    entry = actor.entry("rights-ask-read", JOURNAL, str(row.uid), ground=row.notice.number)
    record_read(entry, now)
    return _ask(deps, row, today_of(deps.notices, now))


def published() -> tuple[PublishedView, ...]:
    """Return the published reasons, the newest first; for everybody."""
    return tuple(map(_published, PublishedRow.objects.order_by("-at", "-pk")[:PAGE_SIZE]))


def one_published(number: str) -> PublishedView:
    """Return published reasons by number; for everybody."""
    row = PublishedRow.objects.filter(number=number).first()
    if row is None:
        raise UnknownNotice("rights-unknown", number=number)
    return _published(row)


def figures(actor: Actor, year: int) -> RightsFigures:
    """Count the requests received in a year; nobody is named. Raises ``Forbidden``."""
    require(actor, Act.READ_RIGHTS, RIGHTS)
    rows = RightsRow.objects.filter(received__year=year).order_by("pk")
    by_right = {right: [row for row in rows if row.right == right.value] for right in Right}
    codes = Counter(code for row in rows for code in row.grounds)
    lines = []
    for right, ones in by_right.items():
        ended = [row for row in ones if row.held]
        outcomes = Counter(Held(row.held) for row in ended)
        days = [(row.ended_on - row.admitted_on).days
                for row in ended if row.ended_on and row.admitted_on]  # fmt: skip
        late = sum(1 for row in ended if row.due and row.ended_on and row.ended_on > row.due)
        still = sum(1 for row in ones if row.status in _OPEN)
        told = tuple((held, outcomes[held]) for held in Held if outcomes[held])
        lines.append((right, len(ones), still, told, median_low(days) if days else None, late))
    grounds = tuple((ground_of(code), count) for code, count in sorted(codes.items()))
    return RightsFigures(year, tuple(lines), grounds)


def rights_to_count(
    deps: MatchDeps, actor: Actor, now: datetime
) -> dict[str, QuerySet[RightsRow] | QuerySet[AskRow] | None]:
    """Return the queries whose counts the frame of every page tells this reader."""
    judges = may(actor, Act.JUDGE_RIGHTS, RIGHTS).allowed
    answers = may(actor, Act.ANSWER_CHAMBER, RIGHTS).allowed
    today = today_of(deps.notices, now)
    soon = date.fromordinal(today.toordinal() + rights_book().warn_days)
    late = Q(status=RightsStatus.RECEIVED.value, examine_by__lt=today) | Q(
        status=RightsStatus.ADMITTED.value, due__lt=today
    )
    near = Q(status=RightsStatus.ADMITTED.value, due__gte=today, due__lte=soon)
    own = AskRow.objects.filter(owner=deps.notices.node.name, answered_at=None)
    return {
        "rights-late": RightsRow.objects.filter(late) if judges else None,
        "rights-soon": RightsRow.objects.filter(near) if judges else None,
        "rights-asks": own if answers else None,
    }


def _item(row: RightsRow, today: date) -> RightsItem:
    return RightsItem(
        row.pk, row.number, Right(row.right), RightsStatus(row.status), applicant_of(row).name,
        row.received, _limit(row, today), getattr(row, "waits", False),
    )  # fmt: skip


def _limit(row: RightsRow, today: date) -> LimitView:
    clock = clock_of(row)
    rule = clock.rule
    return LimitView(
        rule.id, clock.until, clock.state(today), clock.left(today), rule.article, rule.confidence
    )


def _view(deps: MatchDeps, row: RightsRow, actor: Actor, now: datetime) -> RightsView:
    today, status, who = today_of(deps.notices, now), RightsStatus(row.status), applicant_of(row)
    judges = may(actor, Act.JUDGE_RIGHTS, RIGHTS).allowed
    takes = may(actor, Act.TAKE_RIGHTS, RIGHTS).allowed
    notices = concerned_of(row) if judges else ()
    stained = judges and actor.officer_id in handlers_of(notices)
    rulings = RulingRow.objects.filter(request=row, dropped_at=None).order_by("-written_at", "-pk")
    asked = AskRow.objects.filter(request=row).select_related("notice", "request").order_by("pk")
    number = PublishedRow.objects.filter(ruling__request=row).values_list("number", flat=True)
    acts = judges and not stained
    return RightsView(
        key=row.pk,
        number=row.number,
        right=Right(row.right),
        status=status,
        who=who,
        nationality=Country(who.nationality) if who.nationality else None,
        born=who.birth,
        asked=row.asked,
        asked_notice=row.asked_notice,
        received=row.received,
        taken_at=row.taken_at,
        taken_by=row.taken_by,
        limit=_limit(row, today),
        admitted_on=row.admitted_on,
        ended_on=row.ended_on,
        told_on=row.told_on,
        held=Held(row.held) if row.held else None,
        grounds=tuple(map(ground_of, row.grounds)),
        concerned=tuple(_concerned(deps, one) for one in notices if acts),
        rulings=tuple(_ruling(one, actor) for one in rulings if acts or one.signed_at),
        asks=tuple(_ask(deps, one, today) for one in asked) if acts else (),
        lines=_lines(row, inner=acts),
        published=number.first() or "",
        kinds=kinds_at(status) if acts else (),
        judges=acts,
        had_in_hand=stained,
        may_admit=acts and status is RightsStatus.RECEIVED,
        may_withdraw=takes and status.open,
        may_tell=takes and row.ended_on is not None and row.told_on is None
        and status is not RightsStatus.WITHDRAWN,
    )  # fmt: skip


def _concerned(deps: MatchDeps, row: NoticeRow, score: int | None = None) -> ConcernedView:
    return ConcernedView(
        row.pk, row.number, Kind(row.kind), Status(row.status),
        Country(row.issuer) if row.issuer else None, row.title,
        row.origin == deps.notices.node.name, score,
    )  # fmt: skip


def _ruling(row: RulingRow, actor: Actor) -> RulingView:
    read = ruling_of(row)
    return RulingView(
        row.pk, read.kind, read.held, tuple(map(ground_of, read.grounds)), read.reasons,
        read.remedy, read.order, read.disclosed, tuple((one[0], one[1]) for one in row.shown),
        read.texts, row.writer, row.written_at, row.signer, row.signed_at,
        row.signed_at is None and row.writer_id != actor.officer_id,
    )  # fmt: skip


def _ask(deps: MatchDeps, row: AskRow, today: date) -> AskView:
    own = deps.notices.node.name
    other = row.asker if row.asker != own else row.owner
    refusal = read_arg(row.refusal) if row.refusal else None
    return AskView(
        row.pk, Remedy(row.remedy), row.text, row.due,
        row.answered_at is None and row.due < today, row.asked_at, row.asked_by, row.asker,
        row.owner, deps.notices.courier.state_of(other) if other != own else None,
        row.notice_id, row.notice.number, Status(row.notice.status),
        row.request.number if row.request else "", row.answered_at, row.answered_by, row.answer,
        row.done, carried_out(row), refusal if isinstance(refusal, Message) else None,
        row.asker == own and row.remedy != Remedy.VIEW.value,
    )  # fmt: skip


def _lines(row: RightsRow, *, inner: bool) -> tuple[LineView, ...]:
    """Return the history; without ``inner`` not what the chamber did among itself."""
    found = []
    for one in row.lines.order_by("-at", "-pk")[:200]:
        text = read_arg(one.text)
        if isinstance(text, Message) and (inner or text.id not in _INNER):
            found.append(LineView(text, one.detail, one.at, one.actor, one.system, one.by_peer))
    return tuple(found)


def _published(row: PublishedRow) -> PublishedView:
    return PublishedView(
        row.number, Right(row.right), Held(row.held), tuple(map(ground_of, row.grounds)),
        row.month, row.days, row.texts,
    )  # fmt: skip
