"""The full file of a case as one PDF: asked for by an officer, bound by the worker.

1. An officer asks; the page of the task shows how far it is. Nothing waits in a request.
2. The worker takes one task at a time and acts as the officer who asked, whose rights are tested
   again. What may not be printed has its place in the list and says why.
3. The print is kept with the documents of the case, as a copy, and the journal has one row for it
   with the number of papers. A task that a lost worker left is taken up again.
"""

import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import close_old_connections, transaction
from django.db.models import Q

from eurazpol.access.actions.queries import actor_by_login
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, require
from eurazpol.audit.actions.record import record_read
from eurazpol.cooperation.actions.case_view import case_view
from eurazpol.cooperation.actions.conditions import copy_conditions
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.papers import put_document
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.actions.views import CaseView, FileView
from eurazpol.cooperation.actions.work import Work, opened, require_act
from eurazpol.cooperation.actions.write_document import sheet_draft
from eurazpol.cooperation.domain.conditions import FACTS, PAPERS
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.facts import facts_json
from eurazpol.cooperation.domain.papers import COPIES
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.cooperation.store.paper_work import FullFileRow
from eurazpol.documents.actions.bind import Cover, Leaf, bind
from eurazpol.documents.actions.produce import Print, keep, printed
from eurazpol.documents.actions.row import Made
from eurazpol.exchange.domain.handling import UseKind
from eurazpol.exchange.domain.reason import read_arg, write_arg
from eurazpol.kernel.canonical import canonical_bytes, sha256_hex
from eurazpol.kernel.catalogue import catalogue, screen_date, screen_instant
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import LANGS, Lang, Message, message

log = logging.getLogger(__name__)

FULL_FILE = "full_file"
_LOST = timedelta(minutes=5)
"""A task that nobody has moved for so long was left by a worker that is gone."""
_TELL_EVERY = 10
_ROUND_SECONDS = 1.0
_TITLE = message("cooperation-paper-p-full-file")


@dataclass(frozen=True, slots=True)
class FullFileView:
    """How far a full file is; ``state`` is waiting, working, done or failed (``why``)."""

    id: str
    number: str
    state: str
    done: int
    total: int
    asked_at: datetime
    asked_by: str
    document_id: str
    why: Message | None


@transaction.atomic
def ask_full_file(
    deps: CooperationDeps, number: str, lang: Lang, *, actor: Actor, now: datetime
) -> str:
    """Ask for the full file and return the id of the task; one that waits already serves too.

    Raises ``Forbidden`` and :class:`UnknownCase`.
    """
    work = opened(deps, number, actor, now)
    require_act(work, Act.PRODUCE_DOCUMENT)
    same = FullFileRow.objects.filter(
        case=work.row, lang=lang, asked_by=actor.login, state__in=("waiting", "working")
    ).first()
    row = same or FullFileRow.objects.create(
        case=work.row, lang=lang, asked_by=actor.login, asked_by_name=actor.name, asked_at=now
    )
    return str(row.uuid)


def full_file(number: str, task: str, actor: Actor) -> FullFileView:
    """Return how far a task is, to officers who may read the case."""
    require(actor, Act.READ_CASE, target_of(number))
    row = FullFileRow.objects.filter(case__number=number, uuid=task).first()
    if row is None:
        raise InvalidFact("full-file-unknown", field="task")
    why = read_arg(row.error) if row.error else None
    return FullFileView(
        id=str(row.uuid),
        number=number,
        state=row.state,
        done=row.done,
        total=row.total,
        asked_at=row.asked_at,
        asked_by=row.asked_by_name,
        document_id=row.document_id,
        why=why if isinstance(why, Message) else None,
    )


def run_full_files(
    deps: CooperationDeps, clock: Callable[[], datetime], stop: threading.Event
) -> None:
    """Bind what is asked for until told to stop; for a thread of the worker."""
    while not stop.wait(_ROUND_SECONDS):
        while not stop.is_set() and bind_next(deps, clock()):
            pass
        close_old_connections()


def bind_next(deps: CooperationDeps, now: datetime) -> bool:
    """Take the task that has waited longest and finish it; return whether there was one."""
    waiting = Q(state="waiting") | Q(state="working", taken_at__lt=now - _LOST)
    row = FullFileRow.objects.filter(waiting).select_related("case").order_by("pk").first()
    if row is None:
        return False
    same = FullFileRow.objects.filter(pk=row.pk, state=row.state, taken_at=row.taken_at)
    if not same.update(state="working", taken_at=now, done=0):
        return True  # another worker was quicker
    try:
        document = _bound(deps, row, now)
    except EurazpolError as error:
        said = Message(f"error-{error.code}", error.args_by_name)
        _move(row, state="failed", finished_at=now, error=write_arg(said))
    except Exception:
        # The worker outlives whatever a file may hold; the officer is told, and may ask again.
        log.exception("full file of %s", row.case.number)
        said = message("error-typesetting-failed", why="-")
        _move(row, state="failed", finished_at=now, error=write_arg(said))
    else:
        _move(row, state="done", finished_at=now, document_id=document)
    return True


def _move(row: FullFileRow, **values: object) -> None:
    FullFileRow.objects.filter(pk=row.pk).update(**values)


def _bound(deps: CooperationDeps, row: FullFileRow, now: datetime) -> str:
    number = row.case.number
    lang = next(one for one in LANGS if one == row.lang)
    actor = actor_by_login(row.asked_by)
    target = target_of(number)
    for one in (Act.READ_CASE, Act.READ_DOCUMENT, Act.PRODUCE_DOCUMENT):
        require(actor, one, target)
    view = case_view(deps, number, actor, now, UseKind.PRINT)
    papers = _papers(view)
    _move(row, total=len(papers))
    record = _record_hash(view, papers)
    work = Work(deps, row.case, actor, now)
    sheet = printed(deps.documents, sheet_draft(work, lang), about=number, actor=actor, now=now)
    leaves = _leaves(deps, papers, lang)

    def told(done: int, _: int) -> None:
        if done % _TELL_EVERY == 0 or done == len(papers):
            _move(row, done=done)

    data = bind(sheet, leaves, _cover(deps, view, lang, record, actor, now), now, told)
    return _kept(deps, row.case, lang, data, papers=len(papers), record=record, actor=actor,
                 now=now)  # fmt: skip


def _papers(view: CaseView) -> list[FileView]:
    """Return what the file holds, in the order in which it came; no copies of it."""
    files = [file for paper in view.papers for file in paper.files if file.paper not in COPIES]
    return sorted(files, key=lambda file: (file.added_at, file.id))


def _record_hash(view: CaseView, papers: list[FileView]) -> str:
    record = {
        "number": view.number,
        "version": view.version,
        "facts": facts_json(view.facts),
        "papers": [file.sha256 for file in papers],
    }
    return sha256_hex(canonical_bytes(record))


def _leaves(deps: CooperationDeps, papers: list[FileView], lang: Lang) -> Iterator[Leaf]:
    say = catalogue().text
    for file in papers:
        why: tuple[str, ...] = ()
        if file.withheld is not None:
            why = (
                say("cooperation-full-withheld", lang,
                    why=catalogue().render(file.withheld, lang)),
            )  # fmt: skip
        elif file.arriving:
            why = (say("cooperation-full-arriving", lang),)
        elif file.transfer is not None or not file.document_id:
            why = (say("cooperation-full-elsewhere", lang),)
        origin = "cooperation-full-theirs" if file.by_peer else "cooperation-full-ours"
        yield Leaf(
            name=file.name or catalogue().value(file.paper_text, lang),
            day=screen_date(file.added_at.astimezone(deps.node.zone).date(), lang),
            detail=f"{catalogue().value(file.paper_text, lang)} · {say(origin, lang)} · "
            f"SHA-256: {file.sha256}",
            media_type=file.media_type,
            data=None if why else deps.documents.blobs.get(file.sha256),
            fallback=(say("cooperation-full-unreadable", lang),),
            why=why,
        )


def _cover(
    deps: CooperationDeps, view: CaseView, lang: Lang, record: str, actor: Actor, now: datetime
) -> Cover:
    say = catalogue().text
    at = screen_instant(now, lang, deps.node.zone)
    handling = [say(f"cooperation-handling-{view.handling}", lang)]
    if view.conditions.marking is not None:
        handling.append(catalogue().render(view.conditions.marking, lang))
    return Cover(
        lang=lang,
        number=view.number,
        kind=catalogue().value(view.kind, lang),
        title=catalogue().render(_TITLE, lang),
        contents=say("cooperation-full-contents", lang),
        heads=tuple(
            say(f"cooperation-full-head-{name}", lang)
            for name in ("number", "paper", "day", "sheets", "sheet")
        ),
        handling=" · ".join(handling),
        hash=say("cooperation-full-hash", lang, hash=record),
        made=f"{at} · {actor.name}",
        page=say("cooperation-full-page", lang, page="\u0001", pages="\u0002"),
        leaf=say("documents-footer-page", lang, page="\u0001", pages="\u0002"),
        copy=say("documents-copy", lang),
        sheet=say("cooperation-paper-p-case-sheet", lang),
    )


def _kept(  # noqa: PLR0913 - what is kept of a print
    deps: CooperationDeps,
    case: CaseRow,
    lang: Lang,
    data: bytes,
    *,
    papers: int,
    record: str,
    actor: Actor,
    now: datetime,
) -> str:
    with transaction.atomic():
        work = opened(deps, case.number, actor, now)
        snapshot = canonical_bytes({"papers": papers, "record": record}).decode()
        made = Made(FULL_FILE, 1, lang, snapshot, record)
        ready = Print(_TITLE, lang, data, made)
        stored = keep(deps.documents, ready, about=case.number, actor=actor, now=now)
        row = put_document(work, "P_FULL_FILE", stored)
        copy_conditions(work.row, work.row, FACTS, f"{PAPERS}/{row.pk}", row)
        work.row.save(update_fields=["last_text", "last_at"])
        record_read(
            actor.entry(
                "full-file-printed",
                "case",
                case.number,
                ground=case.number,
                details={"papers": papers, "sha256": stored.sha256, "record": record},
            ),
            now,
        )
    return stored.id
