"""The monitor: promises come from cases, reports are kept, what is overdue stands out."""

from datetime import date, timedelta

import pytest

from eurazpol.access.domain.errors import Forbidden
from eurazpol.citizens.actions.promises import (
    NewReport,
    add_report,
    end_promise,
    promises,
    set_rhythm,
)
from eurazpol.citizens.domain.errors import InvalidRecord, NotNow, UnknownRecord
from eurazpol.citizens.domain.promises import Promise
from eurazpol.cooperation.store.models import CaseRow, EventRow
from tests.cast import OMAROV_SENTENCED, VETROV_SOUGHT
from tests.citizens.conftest import Bank

SPECIALITY, NOT_WORSE = Promise.SPECIALITY.value, Promise.NOT_WORSE.value


def handed_over(bank: Bank, kind: str, facts: dict[str, object], day: date) -> str:
    """A case of ours in which the other state handed the person over."""
    number = bank.world.create("kz", kind, "ru", facts)
    EventRow.objects.create(
        case=CaseRow.objects.get(number=number), origin="t", kind="handed_over", day=day,
        zone="Asia/Almaty", by_peer=True, recorded_at=bank.now, recorded_by="t",
    )  # fmt: skip
    return number


def test_promises_reports_and_what_is_overdue(bank: Bank) -> None:
    day = date(2025, 12, 1)
    sought = handed_over(bank, "extradition_prosecution", VETROV_SOUGHT, day)
    bank.world.paper("kz", sought, "D_NO_DEATH")
    home = handed_over(bank, "transfer_sentenced_person", OMAROV_SENTENCED, date(2025, 6, 1))
    who = {"actor": bank.chief, "now": bank.now}
    found = promises(bank.deps, **who)
    assert [(one.case.number, one.promise, one.ours) for one in found] == [
        (home, Promise.NOT_WORSE, True), (sought, Promise.SPECIALITY, True),
        (sought, Promise.NO_DEATH, True),
    ]  # fmt: skip
    assert found[0].due is not None
    assert (found[0].due.late, found[0].due.day) == (True, date(2025, 11, 28))
    kept = NewReport("2026-01-10", "visit", "kept", "Serves in Pavlodar, no complaints.")
    add_report(bank.deps, home, NOT_WORSE, kept, **who)
    broken = NewReport("2026-01-10", "person", "broken", "Charged with an act of 2020.")
    add_report(bank.deps, sought, SPECIALITY, broken, **who)
    found = promises(bank.deps, **who)
    assert [(one.promise, one.alarming) for one in found][:2] == [
        (Promise.SPECIALITY, True), (Promise.NO_DEATH, False),
    ]  # fmt: skip
    set_rhythm(bank.deps, home, NOT_WORSE, "7", **who)
    later = {**who, "now": bank.now + timedelta(days=7)}
    assert next(one for one in promises(bank.deps, **later) if one.case.number == home).due.late  # type: ignore[union-attr]
    end_promise(bank.deps, sought, SPECIALITY, "The other state consented.", **who)
    with pytest.raises(NotNow):
        add_report(bank.deps, sought, SPECIALITY, broken, **who)
    assert promises(bank.deps, **who)[-1].ended_on == date(2026, 1, 15)


def test_what_a_report_cannot_be(bank: Bank) -> None:
    home = handed_over(bank, "transfer_sentenced_person", OMAROV_SENTENCED, date(2025, 12, 1))
    who = {"actor": bank.chief, "now": bank.now}
    good = ("2026-01-10", "visit", "kept", "Serves in Pavlodar.")
    for place, wrong in enumerate(("2025-11-30", "x", "x", "short")):
        values = [*good[:place], wrong, *good[place + 1 :]]
        with pytest.raises(InvalidRecord):
            add_report(bank.deps, home, NOT_WORSE, NewReport(*values), **who)
    for days in ("6", "731", "x", ""):
        with pytest.raises(InvalidRecord):
            set_rhythm(bank.deps, home, NOT_WORSE, days, **who)
    with pytest.raises(UnknownRecord):
        add_report(bank.deps, home, SPECIALITY, NewReport(*good), **who)
    for login in ("consul", "committee", "almaty"):
        with pytest.raises(Forbidden):
            promises(bank.deps, actor=bank.people[login], now=bank.now)
