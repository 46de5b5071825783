"""Notification of a decision to the person whom it concerns, with the right of complaint."""

from typing import Annotated, Literal, TypeAlias

from msgspec import Meta

from eurazpol.documents.domain.facts import Complaint, Ground, Letter, Person, Reference
from eurazpol.documents.domain.letter import letter
from eurazpol.documents.domain.paper import Item, Numbered, Paper
from eurazpol.documents.domain.writing import (
    complaint_section,
    grounds,
    person_section,
    reference_fields,
    say,
    section,
    words,
)
from eurazpol.kernel.texts import Lang

Right: TypeAlias = Literal["copy", "counsel", "interpreter", "consul", "papers", "refuge"]
"""Rights with a standing wording (``documents-right-<code>``)."""


class PersonNotice(Letter, frozen=True, kw_only=True):
    """Facts of the notification; ``decision`` refers to the decision itself."""

    outcome: Literal[
        "extradition_grant",
        "extradition_refuse",
        "extradition_postpone",
        "transfer_grant",
        "transfer_refuse",
    ]
    person: Person
    decision: Reference
    reasons: Annotated[tuple[Ground, ...], Meta(min_length=1)]
    complaint: Complaint
    rights: Annotated[tuple[Right, ...], Meta(min_length=1)] = ("copy", "counsel", "interpreter")


def compose(facts: PersonNotice, lang: Lang) -> Paper:
    """Write the notification in plain words."""
    outcome = facts.outcome.replace("_", "-")
    return letter(
        facts,
        say("title-person-notice"),
        (
            words(say(f"person-notice-{outcome}")),
            reference_fields(facts.decision, lang, "decision"),
            *person_section(facts.person, lang),
            *section("reasons", grounds(facts.reasons)),
            *complaint_section(facts.complaint, lang),
            *section(
                "rights", Numbered(tuple(Item(say(f"right-{code}")) for code in facts.rights))
            ),
            words(say("receipt-of-copy")),
        ),
    )
