"""Reads of notices: lists, one notice, what waits, the reasons that statistics publish.

The number of queries does not grow with the number of rows.
"""

from datetime import datetime

from django.db.models import Count, Q, QuerySet

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, may, require, rows_for
from eurazpol.audit.actions.record import record_read
from eurazpol.exchange.domain.reason import read_arg
from eurazpol.kernel.country import Country
from eurazpol.kernel.search import WHOLE, asked_words
from eurazpol.kernel.texts import Message, message
from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.actions.draft import stamp
from eurazpol.notices.actions.hand import (
    JOURNAL,
    NOTICE,
    Hand,
    content_of,
    handling_of,
    sees_drafts,
)
from eurazpol.notices.actions.letters import letters_of
from eurazpol.notices.actions.public_release import release_view
from eurazpol.notices.actions.views import (
    AssessmentView,
    LineView,
    NoticeItem,
    NoticePage,
    NoticeView,
    PointView,
    ReasonCount,
    ReasonView,
    RecipientView,
    VersionView,
    Wanted,
)
from eurazpol.notices.domain.compliance import comply
from eurazpol.notices.domain.content import read_content
from eurazpol.notices.domain.decision import Decided, Neutral, ReasonCode
from eurazpol.notices.domain.errors import UnknownNotice
from eurazpol.notices.domain.kinds import KINDS, Form, Kind
from eurazpol.notices.domain.lifecycle import Stage, Status, Step, steps_for
from eurazpol.notices.store.models import (
    AssessmentRow,
    DecisionReasonRow,
    NoticeRow,
    RecipientRow,
    VersionRow,
)

PAGE_SIZE = 50
BOXES = ("force", "work", "approve", "decide", "all")
_IN_FORCE = [status.value for status in Status if status.in_force]
_COLUMNS = (
    "pk", "number", "kind", "form", "title", "issuer", "origin", "status", "stage", "changed_at",
    "published_at", "review_by", "erased_at",
)  # fmt: skip


def notices(deps: NoticesDeps, actor: Actor, wanted: Wanted) -> NoticePage:
    """Return a page of notices, the latest change first; raises ``Forbidden``."""
    require(actor, Act.READ_NOTICE, NOTICE)
    rows = _matching(_boxed(deps, actor, wanted.box), wanted)
    total = rows.count()
    pages = max(1, -(-total // PAGE_SIZE))
    page = min(max(wanted.page, 1), pages)
    chosen = rows.order_by("-changed_at", "-pk").only(*_COLUMNS)
    items = tuple(_item(deps, row) for row in chosen[(page - 1) * PAGE_SIZE : page * PAGE_SIZE])
    return NoticePage(items, page, pages, total, **waiting(deps, actor))


def waiting(deps: NoticesDeps, actor: Actor) -> dict[str, int]:
    """Return how many notices wait for the second person and for the secretariat's officers."""
    counts = NoticeRow.objects.aggregate(
        to_approve=Count("pk", filter=Q(stage=Stage.APPROVAL.value, origin=deps.node.name)),
        to_decide=Count("pk", filter=Q(stage=Stage.SECRETARIAT.value)),
    )
    approves = may(actor, Act.APPROVE_NOTICE, NOTICE).allowed
    decides = deps.node.is_secretariat and may(actor, Act.DECIDE_NOTICE, NOTICE).allowed
    return {
        "to_approve": counts["to_approve"] if approves else 0,
        "to_decide": counts["to_decide"] if decides else 0,
    }


def to_do(deps: NoticesDeps, actor: Actor) -> QuerySet[NoticeRow] | None:
    """Return the query for what waits for the reader, to be counted with others."""
    approves = rows_for(actor, Act.APPROVE_NOTICE, NOTICE.kind)
    decides = deps.node.is_secretariat and rows_for(actor, Act.DECIDE_NOTICE, NOTICE.kind)
    if not approves and not decides:
        return None
    stages = [Stage.APPROVAL.value] if approves else []
    stages += [Stage.SECRETARIAT.value] if decides else []
    mine = Q(origin=deps.node.name) if not decides else Q()
    return NoticeRow.objects.filter(mine, stage__in=stages)


def read_notice(deps: NoticesDeps, pk: int, *, actor: Actor, now: datetime) -> NoticeView:
    """Open a notice to read; the reading is on record with the notice as its ground."""
    require(actor, Act.READ_NOTICE, NOTICE)
    row = NoticeRow.objects.filter(pk=pk).first()
    if row is None or (row.version == 0 and not sees_drafts(actor)):
        raise UnknownNotice("notice-unknown", number=str(pk))
    record_read(actor.entry("notice-read", JOURNAL, row.number, ground=row.number), now)
    return _view(Hand(deps, row, actor, now))


def refusals_by_reason(since: datetime, until: datetime) -> tuple[ReasonCount, ...]:
    """Count the coded reasons of decisions in ``[since, until)``, for publication.

    ``outcome`` is ``return``, ``refuse`` or ``cancel``. Nothing here is about a person.
    """
    rows = (
        DecisionReasonRow.objects.filter(at__gte=since, at__lt=until)
        .values("code", "outcome", "notice__kind")
        .annotate(count=Count("pk"))
        .order_by("code", "outcome", "notice__kind")
    )
    return tuple(
        ReasonCount(
            ReasonCode(one["code"]), one["outcome"], Kind(one["notice__kind"]), one["count"]
        )
        for one in rows
    )


def _boxed(deps: NoticesDeps, actor: Actor, box: str) -> QuerySet[NoticeRow]:
    rows = NoticeRow.objects.all()
    if not sees_drafts(actor):
        rows = rows.filter(version__gt=0)
    ours = Q(origin=deps.node.name)
    chosen = {
        "force": Q(status__in=_IN_FORCE),
        "work": ~Q(stage="") & (Q() if deps.node.is_secretariat else ours),
        "approve": ours & Q(stage=Stage.APPROVAL.value),
        "decide": Q(stage=Stage.SECRETARIAT.value),
    }
    return rows.filter(chosen.get(box, Q()))


def _matching(rows: QuerySet[NoticeRow], wanted: Wanted) -> QuerySet[NoticeRow]:
    if wanted.kind in list(Kind):
        rows = rows.filter(kind=wanted.kind)
    if wanted.status in list(Status):
        rows = rows.filter(status=wanted.status)
    if wanted.form in list(Form):
        rows = rows.filter(form=wanted.form)
    if wanted.issuer:
        rows = rows.filter(issuer="" if wanted.issuer == "-" else wanted.issuer[:2])
    for word in asked_words(wanted.words):
        tail = " " if len(word) <= WHOLE else ""
        rows = rows.filter(words__contains=f" {word}{tail}")
    return rows


def _item(deps: NoticesDeps, row: NoticeRow) -> NoticeItem:
    return NoticeItem(
        key=int(row.pk),
        number=row.number,
        kind=Kind(row.kind),
        form=Form(row.form),
        title=row.title,
        issuer=Country(row.issuer) if row.issuer else None,
        ours=row.origin == deps.node.name,
        status=Status(row.status),
        stage=Stage(row.stage) if row.stage else None,
        changed_at=row.changed_at,
        published_at=row.published_at,
        review_by=row.review_by,
        erased=row.erased_at is not None,
    )


def _view(hand: Hand) -> NoticeView:
    row, actor, node = hand.row, hand.actor, hand.deps.node
    content = read_content(row.content)
    versions = tuple(VersionRow.objects.filter(notice=row).order_by("-version"))
    newest = versions[0] if versions else None
    proposed = content_of(newest) if newest and row.stage and row.version else None
    drafts = sees_drafts(actor)
    deciding = node.is_secretariat and may(actor, Act.DECIDE_NOTICE, NOTICE).allowed
    writes = hand.ours and may(actor, Act.DRAFT_NOTICE, NOTICE).allowed
    controls = may(actor, Act.CONTROL_NOTICE, NOTICE).allowed
    checked = row.erased_at is None and drafts and (hand.ours or node.is_secretariat)
    rules = hand.setting.book.of(content.kind, hand.today)
    stage = hand.stage
    steps = steps_for(
        hand.status, owner=hand.ours, secretariat=node.is_secretariat and not hand.ours
    )
    second = newest is not None and actor.officer_id not in newest.writers
    return NoticeView(
        key=int(row.pk),
        number=row.number,
        row=KINDS[content.kind],
        content=content,
        proposed=proposed if drafts else None,
        handling=handling_of(row.handling),
        issuer=hand.issuer,
        origin=row.origin,
        ours=hand.ours,
        status=hand.status,
        stage=stage if drafts else None,
        version=row.version,
        work_version=newest.version if newest else 0,
        stamp=stamp(row),
        published_at=row.published_at,
        review_by=row.review_by,
        erased_at=row.erased_at,
        term=rules.term(content.purpose),
        compliance=comply(proposed or content, hand.setting) if checked else None,
        versions=tuple(_version(one) for one in versions if drafts or one.in_force_at),
        assessments=_assessments(row, versions) if deciding else (),
        reasons=_reasons(row) if drafts and (hand.ours or node.is_secretariat) else (),
        recipients=_recipients(hand),
        copies=hand.deps.courier.copies(letters_of(hand)) if hand.status.over else (),
        lines=_lines(row),
        steps=tuple(one for one in steps if not (one is Step.AMEND and stage)) if controls else (),
        public=release_view(hand, content),
        may_export=row.erased_at is None
        and row.version > 0
        and not hand.status.over
        and may(actor, Act.EXPORT_NOTICE, NOTICE).allowed,
        may_edit=writes and stage is Stage.DRAFT,
        may_submit=writes and stage is Stage.DRAFT,
        may_take_back=writes and stage is Stage.APPROVAL,
        may_approve=hand.ours
        and second
        and stage is Stage.APPROVAL
        and may(actor, Act.APPROVE_NOTICE, NOTICE).allowed,
        may_assess=deciding and stage is Stage.SECRETARIAT,
    )


def _version(row: VersionRow) -> VersionView:
    return VersionView(
        row.version, row.reason, row.drafted_by, row.drafted_at, row.approved_by, row.approved_at,
        row.in_force_at,
    )  # fmt: skip


def _assessments(row: NoticeRow, versions: tuple[VersionRow, ...]) -> tuple[AssessmentView, ...]:
    numbers = {one.pk: one.version for one in versions}
    rows = AssessmentRow.objects.filter(version__notice=row).order_by("-at", "-pk")
    return tuple(
        AssessmentView(
            turn=one.turn,
            version=numbers[one.version_id],
            outcome=Decided(one.outcome),
            neutrality=Neutral(one.neutrality),
            neutrality_reason=one.neutrality_reason,
            points=tuple(
                PointView(message(f"notices-test-{p['test']}"), p["met"], p["reason"])
                for p in one.points
            ),
            codes=tuple(ReasonCode(why["code"]) for why in one.reasons),
            note=one.note,
            officer=one.officer,
            officer_id=one.officer_id,
            at=one.at,
        )
        for one in rows
    )


def _reasons(row: NoticeRow) -> tuple[ReasonView, ...]:
    rows = DecisionReasonRow.objects.filter(notice=row).order_by("-at", "pk")
    return tuple(
        ReasonView(one.version, one.outcome, ReasonCode(one.code), one.field, one.text, one.at)
        for one in rows
    )


def _recipients(hand: Hand) -> tuple[RecipientView, ...]:
    rows = RecipientRow.objects.filter(notice=hand.row).order_by("-version", "node")
    states = hand.deps.courier.peers()
    return tuple(
        RecipientView(
            one.node,
            states.get(one.node),
            one.version,
            one.sent_at,
            one.delivered_at,
            _message(one.refusal),
        )
        for one in rows
    )


def _lines(row: NoticeRow) -> tuple[LineView, ...]:
    found = []
    for one in row.lines.order_by("-at", "-pk")[:200]:
        text = _message(one.text)
        if text is not None:
            found.append(LineView(text, one.detail, one.at, one.actor, one.system, one.by_peer))
    return tuple(found)


def _message(data: object) -> Message | None:
    found = read_arg(data) if data else None
    return found if isinstance(found, Message) else None
