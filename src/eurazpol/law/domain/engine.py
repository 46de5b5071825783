"""From facts and the book to an answer with its reasons.

Order: the states and the day; which instruments bind and in which rank; grounds and conditions;
papers; the decision; limits; what follows. Nothing here reads a clock, a file or a database.
"""

from datetime import date

from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import message
from eurazpol.law.domain import decision as decisions
from eurazpol.law.domain import notice as notices
from eurazpol.law.domain.assessment import Assessment, Question
from eurazpol.law.domain.book import LawBook
from eurazpol.law.domain.case import NOTICE, Case
from eurazpol.law.domain.concurrent import assess_concurrent
from eurazpol.law.domain.explanation import Parts, explain
from eurazpol.law.domain.extras import extras
from eurazpol.law.domain.facts import Facts
from eurazpol.law.domain.grounds import Grounds, all_grounds
from eurazpol.law.domain.limits import limits
from eurazpol.law.domain.papers import confirmation, needed
from eurazpol.law.domain.provisions import certification, channel, language
from eurazpol.law.domain.ranking import rank
from eurazpol.law.domain.ranks import Ranking, listed
from eurazpol.law.domain.roles import with_bars


def assess(facts: Facts, book: LawBook, as_of: date | None = None) -> Assessment:
    """Apply the law of ``as_of`` (by default the day of receipt) to ``facts``."""
    case = Case(facts, book, as_of)
    if facts.requests:
        return assess_concurrent(case)
    if case.kind == NOTICE:
        return _notice(case)
    return _ordinary(case)


def _ordinary(case: Case) -> Assessment:
    ranking = rank(case)
    grounds = all_grounds(case, ranking)
    refused = decisions.refused(grounds)
    papers = needed(case, ranking, grounds, refused=refused)
    if not refused and not decisions.refused_optionally(grounds):
        confirm = confirmation(case, ranking)
        papers = (*papers, confirm) if confirm else papers
    decision = decisions.decide(case, ranking, grounds, papers)
    running = limits(case, ranking, case.book.working_days)
    ranked = with_bars(case, listed(ranking), grounds)
    return Assessment(
        decision=decision,
        as_of=case.day,
        book_version=case.book.version,
        instruments=ranked,
        conditions=tuple(grounds.findings),
        grounds=tuple(item.ground for item in grounds.tested),
        papers=papers,
        limits=running,
        questions=tuple(_questions(case, ranking, grounds)),
        explanation=explain(
            case,
            decision,
            Parts(
                instruments=ranked,
                findings=tuple(grounds.findings),
                tested=tuple(grounds.tested),
                papers=papers,
                limits=running,
            ),
        ),
        channel=channel(ranking),
        language=language(ranking),
        certification=certification(ranking),
        extra=extras(case, ranking, grounds, decision, running),
    )


def _questions(case: Case, ranking: Ranking, grounds: Grounds) -> list[Question]:
    """Return what must be verified: the fact, who can supply it, and what hangs on it."""
    found = []
    if case.pair is None:
        found.append(
            Question("states", message("law-ask-states"), message("law-who-officer"),
                     message("law-hangs-all"))
        )  # fmt: skip
    for seen in (*ranking.confirm, *ranking.verify):
        states = tuple(Country(iso) for iso in seen.binding.verify)
        found.append(
            Question(
                seen.instrument.id,
                message("law-ask-status", title=seen.instrument.title, states=states),
                message("law-who-depositary"),
                message("law-hangs-basis"),
            )
        )
    for item in grounds.raised():
        ground = item.ground
        if ground.ask:
            text = case.book.vocabulary.grounds[ground.id]
            found.append(
                Question(ground.id, ground.ask, message("law-who-states"),
                         message("law-hangs-ground", ground=text))
            )  # fmt: skip
    return found


def _notice(case: Case) -> Assessment:
    notice = notices.examine(case)
    decision = notices.decide(case, notice)
    ranking = Ranking(())
    running = limits(case, ranking, case.book.working_days)
    ranked = notices.instruments(case)
    papers = tuple(notice.papers)
    extra = extras(case, ranking, notice.grounds, decision, running)
    if notice.human_review:
        extra["human_review"] = True
    if case.pair:
        extra["surrender_itself"] = _ordinary(notices.surrender(case)).decision.value
    if notice.alternative:
        extra["alternative"] = list(notice.alternative)
    return Assessment(
        decision=decision,
        as_of=case.day,
        book_version=case.book.version,
        instruments=ranked,
        conditions=(),
        grounds=tuple(item.ground for item in notice.grounds.tested),
        papers=papers,
        limits=running,
        questions=tuple(_questions_of_notice(case, notice.grounds)),
        explanation=explain(
            case,
            decision,
            Parts(
                instruments=ranked,
                findings=(),
                tested=tuple(notice.grounds.tested),
                papers=papers,
                limits=running,
            ),
        ),
        extra=extra,
    )


def _questions_of_notice(case: Case, grounds: Grounds) -> list[Question]:
    return [
        Question(
            item.ground.id,
            item.ground.ask,
            message("law-who-reviewer"),
            message("law-hangs-ground", ground=case.book.vocabulary.grounds[item.ground.id]),
        )
        for item in grounds.raised()
        if item.ground.ask
    ]
