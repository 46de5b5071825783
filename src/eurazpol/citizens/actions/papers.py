"""Inquiries, their replies and the other papers from which a record is known (P9)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act
from eurazpol.citizens.actions.deps import CitizensDeps
from eurazpol.citizens.actions.work import change, opened
from eurazpol.citizens.domain.errors import InvalidRecord
from eurazpol.citizens.store.models import SourceRow
from eurazpol.documents.actions.store_file import Upload, store_file
from eurazpol.kernel.texts import Message, message


class Sort(StrEnum):
    """What a paper is."""

    INQUIRY = "inquiry"
    REPLY = "reply"
    JUDGMENT = "judgment"
    NOTICE = "notice"
    CITIZENSHIP = "citizenship"
    CONSENT = "consent"
    OTHER = "other"

    @property
    def text(self) -> Message:
        """The word for it."""
        return message(f"citizens-paper-{self.value}")

    @property
    def confirms(self) -> bool:
        """Whether it shows that the record holds on its day."""
        return self in (Sort.REPLY, Sort.NOTICE)


@dataclass(frozen=True, slots=True)
class NewPaper:
    """A paper with or without its file; ``answers`` is the key of the inquiry that it answers."""

    sort: str
    dated: str
    number: str = ""
    party: str = ""
    answers: int | None = None
    upload: Upload | None = None


@transaction.atomic
def add_paper(
    deps: CitizensDeps, number: str, new: NewPaper, *, actor: Actor, now: datetime
) -> int:
    """Add the paper and return its key; a reply or a notification confirms the record.

    Raises :class:`InvalidRecord` naming the field, ``UploadRefused`` for a file that breaks the
    rules of the room *documents*, ``Forbidden``.
    """
    hand = opened(deps, number, Act.RECORD_CITIZEN, actor, now)
    if new.sort not in list(Sort):
        raise InvalidRecord("citizens-missing", field="sort")
    day = _day(new.dated, hand.today)
    inquiry = None
    if new.answers is not None:
        inquiry = SourceRow.objects.filter(
            pk=new.answers, citizen=hand.row, sort=Sort.INQUIRY.value
        ).first()
        if inquiry is None or new.sort != Sort.REPLY or inquiry.dated > day:
            raise InvalidRecord("citizens-answers", field="answers")
    kept = None
    if new.upload is not None:
        kept = store_file(deps.cases.documents, new.upload, about=number, actor=actor, now=now)
    row = SourceRow.objects.create(
        citizen=hand.row, sort=new.sort, number=_line(new.number, "number", 60), dated=day,
        party=_line(new.party, "party", 300), answers=inquiry,
        document_id=kept.id if kept else "", name=kept.name if kept else "",
        at=now, by_name=actor.name,
    )  # fmt: skip
    if Sort(new.sort).confirms and day > hand.row.confirmed_on:
        by = "notice" if new.sort == Sort.NOTICE else "reply"
        values = {"confirmed_on": day.isoformat(), "confirmed_by": by}
        change(hand, values, reason="", correction=False)
    hand.journal("citizen-paper-added", sort=new.sort, sha256=kept.sha256 if kept else "")
    return int(row.pk)


def _day(text: str, today: date) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise InvalidRecord("citizens-whole-day", field="dated") from None
    if day > today:
        raise InvalidRecord("citizens-in-future", field="dated", value=day)
    return day


def _line(text: str, field: str, limit: int) -> str:
    line = " ".join(text.split())
    if len(line) > limit:
        raise InvalidRecord("citizens-too-long", field=field, limit=limit)
    return line
