"""What the pages and duties about the record work with, put together from the rooms."""

from dataclasses import replace
from datetime import datetime

from eurazpol.access.web.deps import AccessDeps
from eurazpol.access.web.record_deps import RecordDeps
from eurazpol.audit.domain.record import Checked
from eurazpol.audit.ports import Signer
from eurazpol.citizens.actions.disclosure_register import with_citizens
from eurazpol.cooperation.actions.deps import nobody
from eurazpol.cooperation.actions.disclosure_register import register
from eurazpol.cooperation.actions.erase_case import Erasing
from eurazpol.exchange.actions.checkpoints import NodeSigner
from eurazpol.exchange.actions.erase_letters import erase_letters, letters_left
from eurazpol.node.journal_keys import signing_keys
from eurazpol.node.record_check import check_record
from eurazpol.node.wiring import Services


def with_record(wired: Services) -> AccessDeps:
    """Return what the pages of access work with, the record of this node included."""

    def check() -> Checked:
        return check_record(wired)

    cases = with_citizens(register()) if wired.cooperation is not None else None
    found = RecordDeps(wired.config.name, wired.zone, check, signing_keys, cases)
    return replace(wired.access, record=found)


def erasing(wired: Services) -> Erasing:
    """Return what erasing a case works with."""
    exchange = wired.exchange

    def letters(ours: str, peer: str, theirs: str, now: datetime) -> int:
        return erase_letters(exchange, ours=ours, peer=peer, theirs=theirs, ground=ours, now=now)

    def scrub(now: datetime) -> None:
        if exchange.scrub is not None:
            exchange.scrub(now)

    def signer(now: datetime) -> Signer:
        return NodeSigner(exchange.keys.signing(now))

    told = wired.cooperation.persons_changed if wired.cooperation is not None else nobody
    return Erasing(wired.config.name, letters, letters_left, scrub, signer, told)
