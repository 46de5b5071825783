"""Certificate of the part of a sentence that is left to serve."""

from datetime import date

from eurazpol.documents.domain.facts import CourtAct, Custody, IdentifiedPerson, Letter, Sentence
from eurazpol.documents.domain.letter import letter
from eurazpol.documents.domain.paper import Paper
from eurazpol.documents.domain.writing import (
    act_fields,
    custody_section,
    person_section,
    rows,
    say,
    section,
    sentence_fields,
    words,
)
from eurazpol.kernel.catalogue import document_date
from eurazpol.kernel.texts import Lang


class RemainingSentenceCertificate(Letter, frozen=True, kw_only=True):
    """Facts of the certificate, reckoned for the day ``as_of``."""

    person: IdentifiedPerson
    judgment: CourtAct
    sentence: Sentence
    custody: Custody | None = None
    as_of: date


def compose(facts: RemainingSentenceCertificate, lang: Lang) -> Paper:
    """Write the certificate."""
    return letter(
        facts,
        say("title-remaining-sentence-certificate"),
        (
            words(say("remaining-sentence-certificate")),
            *person_section(facts.person, lang),
            *section("judgment", act_fields(facts.judgment, lang)),
            *section(
                "sentence",
                sentence_fields(facts.sentence, lang),
                rows(("reckoned-on", document_date(facts.as_of, lang))),
            ),
            *custody_section(facts.custody, lang),
            words(say("certificate-closing")),
        ),
    )
