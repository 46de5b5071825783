"""The frame of an official letter, and the sentence that opens it."""

from eurazpol.documents.domain.facts import CaseForms, Letter, Words
from eurazpol.documents.domain.paper import Block, Form, Paper, Paragraph, Signature
from eurazpol.documents.domain.writing import say
from eurazpol.kernel.texts import Lang, Message


def letter(facts: Letter, title: Message, blocks: tuple[Block, ...]) -> Paper:
    """Put letterhead, addressee, number, date, enclosures and signature around ``blocks``."""
    return Paper(
        form=Form.LETTER,
        title=title,
        sender=facts.sender,
        addressee=facts.addressee,
        number=facts.number,
        issued=facts.issued,
        handling=facts.handling,
        enclosures=facts.enclosures,
        signatures=(Signature(facts.signatory),),
        blocks=blocks,
    )


def greeting(facts: Letter, asks: str, lang: Lang) -> Paragraph:
    """Open a letter with the compliments of international correspondence and what it ``asks``.

    Sender and addressee are named where the dative of the addressee is on record; without it the
    sentence speaks of the competent authorities, which needs no declension.
    """
    to, forms = facts.addressee, facts.addressee.forms
    if forms is None:
        return Paragraph(say(asks))
    dative = forms.of("dative", lang) or to.name
    return Paragraph(say(f"{asks}-named", sender=facts.sender.name, to=dative))


def considered(name: str, office: Words, forms: CaseForms | None, lang: Lang) -> Paragraph:
    """Open an answer by what was considered; the asking office is named in the genitive."""
    if forms is None:
        return Paragraph(say(name))
    return Paragraph(say(f"{name}-named", of=forms.of("genitive", lang) or office))
