"""Citizens of the data bank and notices: screened both ways, shown to whom the record is open."""

from functools import partial
from pathlib import Path

import pytest

from eurazpol.access.actions.disclosures import Wish, disclosures
from eurazpol.access.actions.officers import NewOfficer, create_authority, create_officer
from eurazpol.access.actions.queries import actor_by_login
from eurazpol.access.domain.actor import Actor, AuthorityKind, Role
from eurazpol.access.domain.errors import Forbidden
from eurazpol.audit.store.models import JournalEntry
from eurazpol.citizens.actions.add import NewRecord, add_record
from eurazpol.citizens.actions.change import correct
from eurazpol.citizens.actions.deps import CitizensDeps
from eurazpol.citizens.actions.disclosure_register import with_citizens
from eurazpol.cooperation.actions.disclosure_register import register
from eurazpol.kernel.texts import Texts
from eurazpol.node.leads import CITIZENS
from eurazpol.notices.actions.matches import (
    Wanted,
    export_matches,
    leads_that_wait,
    list_matches,
    read_match,
)
from eurazpol.notices.actions.screen_all import screen_all
from eurazpol.notices.actions.screening import record_changed, run_due
from eurazpol.notices.domain.errors import UnknownNotice
from eurazpol.notices.domain.match import Standing
from eurazpol.notices.store.models import MatchRow
from tests.citizens.conftest import OMAROV
from tests.cooperation.world import World as CaseWorld
from tests.notices.leads import DUTY, Leads
from tests.notices.world import World, officer

SETUP = Actor.system("setup")
VETROV = {
    **OMAROV, "family": "Ветров", "given": "Игорь", "patronymic": "Львович",
    "latin_family": "Vetrov", "latin_given": "Igor", "birth": "1981-04-12",
    "document_number": "N00112233",
}  # fmt: skip
PASSWORD = "korrekt-horse-7-battery"


class Bank(Leads):
    """The node with its data bank: a mission in Russia and its consul."""

    def __init__(self, folder: Path) -> None:
        super().__init__(CaseWorld(folder / "cases"), World(), folder)
        changed = partial(record_changed, self.deps, CITIZENS)
        self.bank = CitizensDeps(self.cases.node("kz").deps, changed)
        create_authority("consul-ru", AuthorityKind.CONSULAR, Texts("К", "К", "C"), actor=SETUP,
                         now=self.now)  # fmt: skip
        new = NewOfficer("consul", "Үлгі", "Айша", "consul-ru", [Role.CONSUL], "kk")
        create_officer(new, PASSWORD, actor=SETUP, now=self.now)
        self.consul = actor_by_login("consul")

    def add(self, **changes: str) -> str:
        values = {path: text for path, text in {**VETROV, **changes}.items() if text}
        new = NewRecord(self.consul.authority_id, values)
        number = add_record(self.bank, new, self.consul, self.now)
        run_due(self.deps, self.now)
        return number


@pytest.fixture
def bank(db: None, tmp_path: Path) -> Bank:
    return Bank(tmp_path)


def test_a_new_notice_meets_the_data_bank(bank: Bank) -> None:
    number = bank.add()
    bank.add(family="Садықов", given="Ержан", patronymic="", latin_family="", latin_given="",
             document_number="", birth="1990-02-02")  # fmt: skip
    assert not MatchRow.objects.exists()
    bank.publish()
    lead = bank.lead()
    assert (lead.source, lead.about, lead.band) == ("databank", number, "strong")


def test_a_new_and_a_corrected_record_meet_the_notices(bank: Bank) -> None:
    bank.publish()
    number = bank.add()
    assert bank.lead().standing == Standing.OPEN.value
    other = {"family": "Садықов", "given": "Ержан", "patronymic": "", "latin_family": "",
             "latin_given": "", "birth": "1990-02-02", "document_number": ""}  # fmt: skip
    for values, standing in ((other, Standing.GONE), (VETROV, Standing.OPEN)):
        correct(bank.bank, number, {path: values[path] for path in other},
                reason="The embassy confirmed the identity.", version=None, actor=bank.consul,
                now=bank.now)  # fmt: skip
        run_due(bank.deps, bank.now)
        assert bank.lead().standing == standing.value


def test_what_does_not_identify_the_person_is_not_screened_again(bank: Bank) -> None:
    bank.publish()
    number = bank.add()
    before = JournalEntry.objects.filter(action="screened").count()
    correct(bank.bank, number, {"place": "Тюрьма № 2, город Тюмень"}, version=None,
            reason="He was taken to another prison.", actor=bank.consul, now=bank.now)  # fmt: skip
    assert run_due(bank.deps, bank.now) == 0
    assert JournalEntry.objects.filter(action="screened").count() == before


def test_only_who_may_read_the_record_has_the_lead(bank: Bank) -> None:
    number = bank.add()
    bank.publish()
    key = bank.lead().pk
    view = read_match(bank.deps, key, bank.chief, bank.now)
    assert (view.held.about, view.held.url) == (number, f"/databank/{number}")
    assert view.held.state is not None
    assert view.held.state.iso == "RU"
    assert leads_that_wait(bank.deps, bank.chief) == 1
    # The duty desk works with leads, not with the data bank: for it there is no such lead.
    with pytest.raises(UnknownNotice):
        read_match(bank.deps, key, DUTY, bank.now)
    assert not list_matches(bank.deps, Wanted(), DUTY, bank.now).persons
    assert not export_matches(bank.deps, Wanted(), DUTY, bank.now)
    assert leads_that_wait(bank.deps, DUTY) == 0
    # The mission has the record, and no leads.
    with pytest.raises(Forbidden):
        read_match(bank.deps, key, bank.consul, bank.now)


def test_data_protection_sees_who_looked_at_the_lead(bank: Bank) -> None:
    number = bank.add()
    bank.publish()
    read_match(bank.deps, bank.lead().pk, bank.chief, bank.now)
    entry = JournalEntry.objects.get(action="lead-read", object_kind="databank")
    assert (entry.object_id, entry.ground) == (number, f"match:{bank.lead().pk}")
    found = disclosures(
        with_citizens(register()), Wish(number), bank.deps.notices.node.zone,
        actor=officer(9, Role.DATA_PROTECTION), now=bank.now,
    )  # fmt: skip
    assert f"match:{bank.lead().pk}" in [one.ground for one in found.reads]


def test_a_screening_of_everything_knows_the_data_bank(bank: Bank) -> None:
    bank.add()
    bank.publish()
    MatchRow.objects.all().delete()
    found = screen_all(bank.deps, Actor.system("screening"), bank.now, rebuild=True)
    assert (found.records, found.strong) == (1, 1)
    assert bank.lead().source == "databank"
