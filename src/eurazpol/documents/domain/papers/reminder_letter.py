"""Reminder of a request that has not been answered."""

from eurazpol.documents.domain.facts import Count, Letter, Reference, Words
from eurazpol.documents.domain.letter import greeting, letter
from eurazpol.documents.domain.paper import Paper
from eurazpol.documents.domain.writing import reference_fields, rows, say, words
from eurazpol.kernel.texts import Lang


class ReminderLetter(Letter, frozen=True, kw_only=True):
    """Facts of the reminder; ``days`` is the whole time since the request was sent."""

    request: Reference
    subject: Words
    days: Count
    note: Words | None = None


def compose(facts: ReminderLetter, lang: Lang) -> Paper:
    """Write the letter."""
    return letter(
        facts,
        say("title-reminder-letter"),
        (
            greeting(facts, "reminder-letter", lang),
            reference_fields(facts.request, lang),
            rows(
                ("subject", facts.subject),
                ("time-passed", say("days-passed", days=facts.days)),
                ("note", facts.note),
            ),
            words(say("reminder-closing")),
        ),
    )
