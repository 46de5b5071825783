"""The papers of a case as its page lists them, and whether a reader may see what lies where."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from eurazpol.cooperation.actions.signed_view import SignedView
from eurazpol.cooperation.actions.views import FileView, PaperView
from eurazpol.cooperation.domain.conditions import PAPERS, Condition, judge, on
from eurazpol.cooperation.domain.papers import paper_text
from eurazpol.cooperation.domain.situation import Situation
from eurazpol.cooperation.store.models import CaseRow, PaperRow
from eurazpol.exchange.actions.attachments import AttachmentView, attachments_by_id
from eurazpol.exchange.domain.handling import Use
from eurazpol.kernel.texts import Message
from eurazpol.law.domain.assessment import PaperNeed, PaperState


@dataclass(frozen=True, slots=True)
class Judging:
    """What lies on the case, and the use that a reader makes of it."""

    laid: tuple[Condition, ...]
    use: Use
    now: datetime

    def why_not(self, place: str) -> Message | None:
        """Return why what is at ``place`` is withheld, if it is."""
        return judge(on(self.laid, place), self.use, self.now).why


def paper_views(
    row: CaseRow, here: Situation, judging: Judging, signed: Mapping[str, SignedView]
) -> tuple[PaperView, ...]:
    """List the papers that a rule asks for, then those asked for by the other side, then others."""
    files: dict[str, list[FileView]] = {}
    ids = [paper.attachment_id for paper in row.papers.all() if paper.attachment_id]
    transfers = attachments_by_id(ids) if ids else {}
    for paper in sorted(row.papers.all(), key=lambda one: one.pk):
        if paper.removed_at is None:
            why = judging.why_not(f"{PAPERS}/{paper.pk}")
            files.setdefault(paper.paper, []).append(
                replace(
                    _file(paper, here, why, transfers.get(paper.attachment_id)),
                    signed=signed.get(paper.document_id),
                )
            )
    needs: dict[str, PaperNeed] = {}
    for need in here.assessment.papers:
        needs.setdefault(need.id, need)
    names = dict.fromkeys((*needs, *row.asked, *files))
    return tuple(
        PaperView(
            paper=name,
            text=paper_text(name, here.book),
            state=_paper_state(
                needs.get(name), any(not one.arriving for one in files.get(name, ()))
            ),
            mandatory=needs[name].mandatory if name in needs else name in row.asked,
            why=needs[name].why if name in needs else None,
            citation=needs[name].citation if name in needs else None,
            asked=name in row.asked,
            files=tuple(files.get(name, ())),
        )
        for name in names
    )


def _file(
    row: PaperRow, here: Situation, why: Message | None, transfer: AttachmentView | None
) -> FileView:
    return FileView(
        withheld=why,
        origin="" if why else row.origin,
        arriving=row.arriving,
        transfer=None if why else transfer,
        id=row.pk,
        paper=row.paper,
        paper_text=paper_text(row.paper, here.book),
        document_id="" if why else row.document_id,
        name="" if why else row.name,
        media_type=row.media_type,
        size=row.size,
        sha256=row.sha256,
        by_peer=row.by_peer,
        added_at=row.added_at,
        added_by=row.added_by,
        sent_at=row.sent_at,
    )


def _paper_state(need: PaperNeed | None, there: bool) -> PaperState:  # noqa: FBT001
    if there:
        return PaperState.PRESENT
    return need.state if need else PaperState.MISSING
