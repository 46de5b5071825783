"""The frame of an official letter."""

from eurazpol.documents.domain.facts import Letter
from eurazpol.documents.domain.paper import Block, Form, Paper, Signature
from eurazpol.kernel.texts import Message


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
