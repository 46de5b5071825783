"""Limitation of prosecution under Kazakh law (Criminal Code 71 and 88).

Order:

1. Reference day: receipt of the request (CPC 590(1)(6); Minsk 57(1)(b), Chisinau 89(1)).
2. Term by category: misdemeanour 1 year, minor 2, medium 5, grave 15, particularly grave 20; a
   term stated in the facts goes first.
3. Half of it for a minor (article 88).
4. It runs from the day of the act and has run out on the day after the corresponding date.
5. Flight from investigation suspends it (article 71): a person wanted before the term ended makes
   the answer "ask for the dates of search and evasion", not "barred".
"""

import re
from dataclasses import dataclass
from datetime import date

from eurazpol.kernel.finding import Outcome
from eurazpol.kernel.texts import Message, message
from eurazpol.law.domain.assessment import FactUse
from eurazpol.law.domain.case import HOME, Case
from eurazpol.law.domain.counting import add_months

MINOR_WORDS = ("minor", "juvenile", "under 18", "несовершеннолет", "кәмелетке толмаған")
_AGE = re.compile(r"\b(aged?|age of)\s*1[0-7]\b|\b1[0-7] (years|лет|жас)")


@dataclass(frozen=True, slots=True)
class LimitationAnswer:
    """Whether prosecution is barred; ``naive`` is the end of the term if nothing stopped it."""

    outcome: Outcome
    reason: Message
    raised: bool = False
    naive: date | None = None
    ask: Message | None = None
    facts: tuple[FactUse, ...] = ()


def is_minor(case: Case) -> bool:
    """Whether the facts say that the person was a minor."""
    status = (case.person.status or "").casefold()
    return any(word in status for word in MINOR_WORDS) or bool(_AGE.search(status))


def limitation(case: Case) -> LimitationAnswer:
    """Answer for the law of Kazakhstan on the day of receipt."""
    stated = case.offence.limitation_expired_KZ
    if stated is not None:
        outcome = Outcome.HOLDS if stated else Outcome.FAILS
        reason = message("law-limitation-stated" if stated else "law-limitation-not-expired")
        use = case.use("offence.limitation_expired_KZ", stated)
        return LimitationAnswer(outcome, reason, facts=(use,))
    years = _years(case)
    committed = case.offence.committed
    if years is None or committed is None or HOME not in (case.asking, case.deciding):
        ask = message("law-ask-limitation")
        return LimitationAnswer(Outcome.UNKNOWN, message("law-limitation-unknown"), ask=ask)
    return _counted(case, committed, years * (6 if is_minor(case) else 12))


def _years(case: Case) -> int | None:
    if case.offence.kz_limitation_years is not None:
        return case.offence.kz_limitation_years
    category = case.offence.kz_category
    return case.book.vocabulary.limitation_years.get(category) if category else None


def _counted(case: Case, committed: date, months: int) -> LimitationAnswer:
    naive = add_months(committed, months)
    facts = (
        case.use("offence.committed", committed),
        case.use("request_received", case.received),
    )
    if case.received <= naive:
        reason = message("law-limitation-running", end=naive)
        return LimitationAnswer(Outcome.FAILS, reason, naive=naive, facts=facts)
    wanted = case.person.wanted_since
    if wanted and wanted <= naive:
        return LimitationAnswer(
            Outcome.UNKNOWN,
            message("law-limitation-suspended", end=naive, wanted=wanted),
            raised=True,
            naive=naive,
            ask=message("law-ask-suspension"),
            facts=(*facts, case.use("person.wanted_since", wanted)),
        )
    reason = message("law-limitation-ended", end=naive)
    return LimitationAnswer(Outcome.HOLDS, reason, naive=naive, facts=facts)
