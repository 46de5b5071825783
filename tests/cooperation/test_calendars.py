"""The calendars of both states beside the limits of a case."""

from datetime import date

from eurazpol.kernel.texts import Texts
from eurazpol.law.actions.load import load_book
from tests.cast import VETROV_SOUGHT
from tests.cooperation.world import VERIFIED, World


def test_a_limit_that_ends_on_a_holiday_of_the_other_state_is_marked(world: World) -> None:
    """Forty days from 15 January end on 23 February: a holiday in Russia, a Monday here."""
    asked = world.create("ru", "provisional_arrest", "kz", VETROV_SOUGHT)
    world.paper("ru", asked, "D_PROV_STATEMENT", "D_ARREST_ORDER", "D_LAW_TEXT")
    world.step("ru", asked, "submit")
    world.step("ru", asked, "sign_and_send", verification=VERIFIED)
    world.carry()
    got = world.peer_number("ru", asked)
    world.step("kz", got, "accept")
    world.step("kz", got, "record_detention", detained_at="2026-01-15T10:30", place="Алматы")
    beside = world.view("kz", got).casework
    ours, theirs = beside.days["kz_40d"]
    assert (ours.state.iso, theirs.state.iso) == ("KZ", "RU")
    assert ours.off is None
    assert isinstance(theirs.off, Texts)
    assert theirs.off.ru == "День защитника Отечества"
    assert (ours.left, theirs.left) == (27, 26)
    here, there = beside.calendars
    assert (here.state.iso, here.known, there.known) == ("KZ", True, True)
    assert date(2026, 2, 23) in {one.day for one in there.coming}


def test_holidays_are_named_and_working_days_counted() -> None:
    days = load_book().days_off
    friday = date(2026, 5, 8)
    assert days["RU"].holiday(date(2026, 5, 11)) == days["RU"].holiday(date(2026, 5, 9))
    assert days["RU"].working_days(friday, date(2026, 5, 12)) == 1
    assert days["UZ"].working_days(friday, friday) == 0
    assert days["KZ"].holiday(date(2026, 5, 10)) is None
    assert days["KZ"].is_off(date(2026, 5, 10))
