"""Written notice of a conviction and of the person's place, so that a transfer can be asked for.

CIS Convention on the transfer of sentenced persons (Moscow, 6 March 1998): the court and the
body that executes the penalty inform the mission of the state of citizenship, the close relatives,
the legal representative and counsel.
"""

from typing import Annotated, Literal

from msgspec import Meta

from eurazpol.documents.domain.facts import (
    CourtAct,
    Custody,
    Ground,
    Letter,
    Office,
    Person,
    Sentence,
)
from eurazpol.documents.domain.letter import letter
from eurazpol.documents.domain.paper import Item, Numbered, Paper
from eurazpol.documents.domain.writing import (
    act_fields,
    custody_section,
    grounds,
    office_line,
    person_section,
    rows,
    say,
    section,
    sentence_fields,
    words,
)
from eurazpol.kernel.texts import Lang


class ConvictionNotice(Letter, frozen=True, kw_only=True):
    """Facts of the notice: ``relation`` is who is told, ``apply_to`` who takes the application."""

    relation: Literal["mission", "relatives", "representative", "counsel"]
    person: Person
    judgment: CourtAct
    sentence: Sentence
    custody: Custody
    apply_to: Office
    basis: Annotated[tuple[Ground, ...], Meta(min_length=1)]


_CONDITIONS = ("citizenship", "dual", "final", "six-months", "consent", "agreement")


def compose(facts: ConvictionNotice, lang: Lang) -> Paper:
    """Write the notice with the conditions of a transfer and where to apply."""
    conditions = tuple(Item(say(f"transfer-condition-{name}")) for name in _CONDITIONS)
    return letter(
        facts,
        say("title-conviction-notice"),
        (
            words(say(f"conviction-notice-{facts.relation}")),
            *person_section(facts.person, lang),
            *section("judgment", act_fields(facts.judgment, lang)),
            *section("sentence", sentence_fields(facts.sentence, lang)),
            *custody_section(facts.custody, lang),
            *section("transfer-conditions", Numbered(conditions)),
            *section(
                "apply",
                words(say("conviction-notice-apply")),
                rows(
                    ("apply-to", office_line(facts.apply_to, lang)),
                    ("address", facts.apply_to.address),
                ),
            ),
            *section("basis", grounds(facts.basis)),
        ),
    )
