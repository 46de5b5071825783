"""When a notice is reviewed: after five years at most, earlier where the purpose asks for it.

A notice that nobody reviews ends on that day (RPD 49, 50); the owner is reminded six months before.
"""

from datetime import date

from eurazpol.law.domain.counting import add_months
from eurazpol.notices.domain.content import Content
from eurazpol.notices.domain.rules import KindRules


def latest_review(content: Content, rules: KindRules, begin: date) -> date:
    """Return the last day that the rules allow for a term that begins on ``begin``."""
    return add_months(begin, rules.term(content.purpose).months)


def review_date(content: Content, rules: KindRules, begin: date) -> date:
    """Return the day of the review: the earliest of rules, wish of the owner and limitation."""
    days = (latest_review(content, rules, begin), content.review_by, content.facts.limitation_ends)
    return min(day for day in days if day is not None)


def warning_date(review_by: date, begin: date, warn_months: int) -> date:
    """Return when the owner is reminded: some months before, at half time of a short term."""
    half = begin + (review_by - begin) / 2
    return max(add_months(review_by, -warn_months), half)
