"""What the pages and duties about the record work with, put together from the rooms."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from eurazpol.access.web.deps import AccessDeps
from eurazpol.access.web.record_deps import RecordDeps
from eurazpol.audit.domain.record import Checked
from eurazpol.audit.ports import Signer
from eurazpol.citizens.actions.deps import CitizensDeps
from eurazpol.citizens.actions.disclosure_register import with_citizens
from eurazpol.citizens.actions.erase import Erasing as ErasingCitizens
from eurazpol.citizens.actions.promises import forget_reports
from eurazpol.cooperation.actions.deps import nobody
from eurazpol.cooperation.actions.disclosure_register import register
from eurazpol.cooperation.actions.erase_case import Erasing
from eurazpol.exchange.actions.checkpoints import NodeSigner
from eurazpol.exchange.actions.erase_letters import erase_letters, erase_received, letters_left
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

    def gone(number: str, now: datetime) -> None:
        told = wired.cooperation.persons_changed if wired.cooperation is not None else nobody
        told(number, now)
        forget_reports(number)

    return Erasing(wired.config.name, letters, letters_left, scrub, signer, gone)


def erasing_citizens(wired: Services, bank: CitizensDeps) -> ErasingCitizens:
    """Return what erasing a record of the data bank works with."""
    cases = erasing(wired)

    def letters(peer: str, ids: Sequence[str], ground: str, now: datetime) -> int:
        return erase_received(wired.exchange, peer, ids, ground, now)

    return ErasingCitizens(wired.config.name, letters, cases.scrub, cases.signer, bank.changed)
