"""The review chamber judges: admits, finds the notices concerned, rules by two members.

1. Only a member acts here, and none who had one of the notices in hand.
2. One member admits a request; the outer limit runs from that day.
3. A ruling is written by one member and signed by another; both times it is checked anew.
4. What follows for a notice is asked of its owner; see ``rights_ask``.
"""

from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import LANGS, Lang, message
from eurazpol.notices.actions.match_deps import MatchDeps
from eurazpol.notices.actions.rights_ask import Wish, ask_owner, ask_view
from eurazpol.notices.actions.rights_hand import (
    RightsHand,
    concerned_of,
    handlers_of,
    next_number,
    opened,
    rights_book,
)
from eurazpol.notices.domain.content import read_content
from eurazpol.notices.domain.errors import InvalidNotice, NotAllowed, UnknownNotice
from eurazpol.notices.domain.rights import RightsStatus
from eurazpol.notices.domain.rights_anonymous import Known, check_anonymous
from eurazpol.notices.domain.rights_disclosed import disclosed_parts
from eurazpol.notices.domain.rights_ruling import (
    Held,
    Remedy,
    Ruling,
    RulingKind,
    check_members,
    check_ruling,
)
from eurazpol.notices.store.models import ConcernedRow, NoticeRow, PublishedRow, RulingRow


@transaction.atomic
def for_member(deps: MatchDeps, key: int, actor: Actor, now: datetime) -> RightsHand:
    """Open a request for a member who had none of its notices in hand (rule 1)."""
    hand = opened(deps, key, Act.JUDGE_RIGHTS, actor, now)
    check_members(tuple(handlers_of(concerned_of(hand.row))), None, actor.officer_id)
    return hand


@transaction.atomic
def admit(deps: MatchDeps, key: int, actor: Actor, now: datetime) -> None:
    """Admit a request: the limit of its right runs from today (rule 2)."""
    hand = for_member(deps, key, actor, now)
    if hand.status is not RightsStatus.RECEIVED:
        raise NotAllowed("rights-step", status=hand.status.text)
    rule = rights_book().rule(hand.right.value)
    hand.row.status = RightsStatus.ADMITTED.value
    hand.row.admitted_on, hand.row.due = hand.today, rule.ends(hand.today)
    hand.row.late_told_at = None
    hand.row.save()
    hand.tell(message("notices-rights-line-admitted", day=hand.row.due, article=rule.article))
    hand.journal("rights-admitted", due=hand.row.due.isoformat())


@transaction.atomic
def mark_concerned(deps: MatchDeps, key: int, number: str, actor: Actor, now: datetime) -> None:
    """Say that a notice of this node is about the applicant; the notice is named by its number."""
    hand = for_member(deps, key, actor, now)
    if not hand.status.open:
        raise NotAllowed("rights-step", status=hand.status.text)
    notice = NoticeRow.objects.filter(number=number.strip().upper(), version__gt=0).first()
    if notice is None:
        raise InvalidNotice("rights-no-notice", field="notice")
    check_members(tuple(handlers_of((notice,))), None, actor.officer_id)
    _, new = ConcernedRow.objects.get_or_create(
        request=hand.row, notice=notice, defaults={"by": actor.name, "at": now}
    )
    if new:
        hand.tell(message("notices-rights-line-concerned", number=notice.number))
        hand.journal("rights-concerned", notice=notice.number)


@transaction.atomic
def question(deps: MatchDeps, key: int, wish: Wish, actor: Actor, now: datetime) -> None:
    """Ask the owners of the notices concerned for their view."""
    ask_view(for_member(deps, key, actor, now), wish)


@transaction.atomic
def write_ruling(deps: MatchDeps, key: int, ruling: Ruling, actor: Actor, now: datetime) -> int:
    """Lay a ruling before the other members; return its key."""
    hand = for_member(deps, key, actor, now)
    _check(hand, ruling)
    if RulingRow.objects.filter(request=hand.row, signed_at=None, dropped_at=None).exists():
        raise NotAllowed("rights-ruling-waits")
    row = RulingRow.objects.create(
        request=hand.row,
        kind=ruling.kind.value,
        held=ruling.held.value,
        grounds=list(ruling.grounds),
        reasons=ruling.reasons.strip(),
        remedy=ruling.remedy.value if ruling.remedy else "",
        order=ruling.order.strip(),
        disclosed=list(ruling.disclosed),
        texts={lang: text.strip() for lang, text in ruling.texts.items() if text.strip()},
        writer_id=actor.officer_id,
        writer=actor.name,
        written_at=now,
    )
    hand.tell(message("notices-rights-line-written", kind=ruling.kind.text))
    hand.journal("rights-ruling-written", kind=ruling.kind.value, outcome=ruling.held.value)
    return int(row.pk)


@transaction.atomic
def sign_ruling(deps: MatchDeps, key: int, pk: int, actor: Actor, now: datetime) -> None:
    """Sign what another member wrote; it takes effect (rule 3)."""
    hand = for_member(deps, key, actor, now)
    row = _waiting(hand, pk)
    check_members((), row.writer_id, actor.officer_id)
    ruling = ruling_of(row)
    _check(hand, ruling)
    row.signer_id, row.signer, row.signed_at = actor.officer_id, actor.name, now
    if ruling.disclosed:
        row.shown = _disclosed(hand, ruling)
    row.save()
    hand.tell(message("notices-rights-line-signed", kind=ruling.kind.text,
                      outcome=ruling.held.text))  # fmt: skip
    hand.journal("rights-ruled", kind=row.kind, outcome=row.held, grounds=row.grounds)
    _take_effect(hand, row, ruling)


@transaction.atomic
def drop_ruling(
    deps: MatchDeps, key: int, pk: int, reason: str, actor: Actor, now: datetime
) -> None:
    """Set aside what was not signed, with the reason; either member may."""
    hand = for_member(deps, key, actor, now)
    row = _waiting(hand, pk)
    if len(reason.strip()) < 10:
        raise InvalidNotice("notice-reason-short", field="reason", least=10)
    row.dropped_at = now
    row.save(update_fields=["dropped_at"])
    kind = RulingKind(row.kind).text
    hand.tell(message("notices-rights-line-dropped", kind=kind), detail=reason.strip())
    hand.journal("rights-ruling-dropped", kind=row.kind)


def ruling_of(row: RulingRow) -> Ruling:
    """Read a ruling from the store."""
    return Ruling(
        kind=RulingKind(row.kind),
        held=Held(row.held),
        grounds=tuple(row.grounds),
        reasons=row.reasons,
        remedy=Remedy(row.remedy) if row.remedy else None,
        order=row.order,
        disclosed=tuple(row.disclosed),
        texts=row.texts,
    )


def known_of(hand: RightsHand) -> Known:
    """Return everything of the file that could tell who the person is."""
    who, row = hand.applicant, hand.row
    names, births = [who.name, who.lawyer], [who.birth]
    numbers = [row.number, row.asked_notice, who.proof_number, who.licence, who.power]
    for notice in concerned_of(row):
        content = read_content(notice.content) if notice.erased_at is None else None
        numbers.append(notice.number)
        if content is None:
            continue
        names += [one.full for one in content.subject.names]
        births += [content.subject.birth] if content.subject.birth else []
        numbers += [one.number for one in content.subject.papers]
        numbers += [content.court_act.number, content.proceedings]
    return Known(
        tuple(one for one in names if one), tuple(births), tuple(one for one in numbers if one)
    )


def _check(hand: RightsHand, ruling: Ruling) -> None:
    found = len(concerned_of(hand.row))
    check_ruling(ruling, hand.right, hand.status, notices=found)
    if ruling.kind is not RulingKind.PUBLICATION:
        return
    if PublishedRow.objects.filter(ruling__request=hand.row).exists():
        raise NotAllowed("rights-published-already")
    given = {lang: text for lang in LANGS if (text := ruling.texts.get(lang, "").strip())}
    if not given:
        raise InvalidNotice("rights-text-missing", field="text_kk")
    known = known_of(hand)
    for lang, text in given.items():
        if not 100 <= len(text) <= 8000:
            raise InvalidNotice("notice-reason-length", field=f"text_{lang}", least=100, most=8000)
        check_anonymous(text, known, f"text_{lang}")


def _waiting(hand: RightsHand, pk: int) -> RulingRow:
    rows = RulingRow.objects.select_for_update().filter(request=hand.row, pk=pk)
    row = rows.filter(signed_at=None, dropped_at=None).first()
    if row is None:
        raise UnknownNotice("rights-unknown", number=str(pk))
    return row


def _take_effect(hand: RightsHand, row: RulingRow, ruling: Ruling) -> None:
    if ruling.kind is RulingKind.PUBLICATION:
        _publish(hand, row)
        return
    if ruling.kind is not RulingKind.INTERIM:
        over = ruling.kind is RulingKind.DECISION
        status = RightsStatus.DECIDED if over else RightsStatus.INADMISSIBLE
        hand.row.status, hand.row.ended_on = status.value, hand.today
        hand.row.held, hand.row.grounds = row.held, row.grounds
        hand.row.save()
    if ruling.remedy is not None:
        until = rights_book().rule("remedy").ends(hand.today)
        for notice in concerned_of(hand.row):
            ask_owner(hand, notice, Wish(ruling.remedy, ruling.order.strip(), until))


def _disclosed(hand: RightsHand, ruling: Ruling) -> list[list[str]]:
    """Write the parts of the notices to which access is given, in the applicant's language."""
    lang: Lang = hand.applicant.lang
    found = []
    for notice in concerned_of(hand.row):
        content = read_content(notice.content)
        for label, value in disclosed_parts(content, notice.number, ruling.disclosed, lang):
            found.append([catalogue().value(label, lang), catalogue().value(value, lang)])
    return found


def _publish(hand: RightsHand, row: RulingRow) -> None:
    request, ended = hand.row, hand.row.ended_on or hand.today
    begun = request.admitted_on
    number = f"D-{hand.today.year}-{next_number('D', hand.today.year):04d}"
    PublishedRow.objects.create(
        number=number, ruling=row, right=request.right, held=request.held,
        grounds=request.grounds, month=ended.replace(day=1),
        days=(ended - begun).days if begun else None, texts=row.texts, at=hand.now,
    )  # fmt: skip
    hand.tell(message("notices-rights-line-published", number=number))
    hand.journal("rights-published", published=number)
