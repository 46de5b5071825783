"""Events of fictional years whose figures are those of a published table.

The generator reads the totals and makes events: cases with a number, a state and days, each with
the steps that it took. It counts nothing; whoever counts its events must find the totals again.
Nothing in it is about a real case: numbers begin with ``XX``, states and days come in turn.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import count

from eurazpol.legal_statistics.domain.events import Event, What

ROOM = "fictional"
STATES = ("RU", "UZ", "KG", "UA", "BY", "TJ", "DE", "TR", "AZ", "PL", "GE", "CN")
OFFENCES = ("property", "fraud", "drugs", "person", "corruption", "cyber", "other")
GROUNDS = ("R_OWN_NATIONAL", "R_DUAL_CRIM", "R_LIMITATION")
_INWARD, _OUTWARD = "direction=incoming", "direction=outgoing"


@dataclass(frozen=True, slots=True)
class Total:
    """A row of the published table. ``series`` as printed, with its year."""

    series: str
    indicator: str
    breakdown: str
    year: int
    value: float
    unit: str = ""


def stem(series: str, year: int) -> str:
    """Return the name of a published series without its year."""
    return series.removesuffix(f"_{year}").removesuffix("_prev_year")


class _Totals:
    """Looks totals up; what the table does not say is nought."""

    def __init__(self, totals: Iterable[Total]) -> None:
        self._values: Mapping[tuple[str, str, str, int], float] = {
            (stem(one.series, one.year), one.indicator, one.breakdown, one.year): one.value
            for one in totals
        }  # fmt: skip
        self.years = sorted({key[3] for key in self._values})

    def number(self, year: int, series: str, indicator: str, breakdown: str = "") -> int:
        return int(self._values.get((series, indicator, breakdown, year), 0))

    def real(self, year: int, series: str, indicator: str, breakdown: str) -> float:
        return self._values.get((series, indicator, breakdown, year), 0.0)


def fictional_events(totals: Iterable[Total]) -> Iterator[Event]:
    """Yield the events of every year of the table, those of a record one after the other."""
    table = _Totals(totals)
    for year in table.years:
        deal = _Dealer(year)
        for part in (_assistance, _surrenders, _demands, _transits, _transfers, _proceedings):
            yield from part(deal, table, year)
        yield from _beside(deal, table, year)


class _Dealer:
    """Deals numbers, states, offences and days of one year out in turn."""

    def __init__(self, year: int) -> None:
        self._year = year
        self._numbers = count(1)

    def case(self, request: str, side: str, state: str = "") -> Event:
        """Return the event that begins a case; its key is the number of the case."""
        turn = next(self._numbers)
        number = f"XX-{self._year}-{turn:06d}"
        return Event(
            key=number, what=What.REQUEST_PREPARED, day=self.day(turn), room=ROOM, about=number,
            request=request, side=side, state=state or STATES[turn * 7 % len(STATES)],
            offence=OFFENCES[turn % len(OFFENCES)], authority=str(1 + turn % 3),
        )  # fmt: skip

    def day(self, turn: int) -> date:
        """Return a day in the first ten months, so that what follows stays in the year."""
        return date(self._year, 1, 1) + timedelta(days=turn * 37 % 300)


def _step(case: Event, what: What, days: int, **codes: str) -> Event:
    """Return what happened to the case so many days after it began."""
    day = case.day + timedelta(days=days)
    key = f"{case.about}:{what.value}"
    return replace(case, key=key, what=what, day=day, amount=days, **codes)


def _cases(
    deal: _Dealer, how_many: int, request: str, side: str, steps: Iterable[tuple[What, int, str]]
) -> Iterator[Event]:
    """Make cases that take steps; a step is what happens, in how many cases, with which outcome.

    Steps with an outcome share the cases among them: what one took no other one takes.
    """
    listed = list(steps)
    taken = 0
    spans = []
    for what, number, outcome in listed:
        begin = taken if outcome else 0
        spans.append((what, range(begin, begin + number), outcome))
        taken += number if outcome else 0
    how_many = max([how_many, *(span.stop for _, span, _ in spans)])
    for turn in range(how_many):
        case = deal.case(request, side)
        yield case
        for place, (what, span, outcome) in enumerate(spans, 1):
            if turn in span:
                yield _step(case, what, place * 8 + turn % 11, outcome=outcome)
                if outcome == "refused":
                    yield _step(
                        case, What.REFUSAL_GROUND, place * 8 + turn % 11,
                        ground=GROUNDS[turn % len(GROUNDS)],
                    )  # fmt: skip


def _assistance(deal: _Dealer, table: _Totals, year: int) -> Iterator[Event]:
    mla = "prosecutor_mla"
    examined = table.number(year, mla, "foreign_requests_examined", _INWARD)
    forwarded = table.number(year, mla, "foreign_requests_forwarded_for_execution", _INWARD)
    refused = table.number(year, mla, "foreign_requests_refused", _INWARD)
    yield from _cases(
        deal, examined, "mla", "requested",
        ((What.REQUEST_RECEIVED, examined, ""), (What.REQUEST_EXAMINED, examined, ""),
         (What.REQUEST_DECIDED, forwarded, "granted"), (What.REQUEST_DECIDED, refused, "refused")),
    )  # fmt: skip
    prepared = table.number(year, mla, "own_commissions_received_for_examination", _OUTWARD)
    sent = table.number(year, mla, "own_commissions_sent_abroad", _OUTWARD)
    executed = table.number(year, mla, "own_commissions_executed", _OUTWARD)
    granted = table.number(year, mla, "own_requests_examined_and_granted", _OUTWARD)
    affair = table.number(year, mla, "requests_in_one_bank_asset_case", _OUTWARD)
    made = _cases(
        deal, prepared, "mla", "requesting",
        ((What.REQUEST_SENT, max(sent, granted), ""), (What.REQUEST_EXECUTED, executed, ""),
         (What.REQUEST_DECIDED, granted, "granted")),
    )  # fmt: skip
    for event in made:
        in_affair = event.what is What.REQUEST_SENT and affair > 0
        affair -= in_affair
        yield replace(event, topic="bank-assets") if in_affair else event
    for turn in range(table.number(year, mla, "persons_sentenced_in_one_bank_asset_case")):
        judged = deal.case("", "")
        key = f"{judged.about}:{turn}"
        yield replace(judged, key=key, what=What.JUDGMENT_DELIVERED, topic="bank-assets")


def _surrenders(deal: _Dealer, table: _Totals, year: int) -> Iterator[Event]:
    series, kind = "prosecutor_extradition", "extradition_prosecution"
    examined = table.number(year, series, "foreign_requests_examined", _OUTWARD)
    granted = table.number(year, series, "persons_decided_to_surrender", _OUTWARD)
    refused = table.number(year, series, "surrender_refused", _OUTWARD)
    yield from _cases(
        deal, examined, kind, "requested",
        ((What.REQUEST_RECEIVED, examined, ""), (What.REQUEST_EXAMINED, examined, ""),
         (What.REQUEST_DECIDED, granted, "granted"), (What.REQUEST_DECIDED, refused, "refused")),
    )  # fmt: skip


def _demands(deal: _Dealer, table: _Totals, year: int) -> Iterator[Event]:
    series, kind = "prosecutor_extradition", "extradition_prosecution"
    sent = table.number(year, series, "own_demands_sent", _INWARD)
    granted = table.number(year, series, "own_demands_granted", _INWARD)
    steps = ((What.REQUEST_SENT, sent, ""), (What.REQUEST_DECIDED, granted, "granted"))
    yield from _cases(deal, sent, kind, "requesting", steps)
    came = table.number(year, series, "persons_surrendered_to_kazakhstan", _INWARD)
    from_russia = table.number(
        year, series, "persons_surrendered_to_kazakhstan", f"{_INWARD};from=RU"
    )
    for turn in range(came):
        state = "RU" if turn < from_russia else STATES[1 + turn % (len(STATES) - 1)]
        case = deal.case(kind, "requesting", state)
        yield case
        yield _step(case, What.PERSON_SURRENDERED, 40, way="in")


def _transits(deal: _Dealer, table: _Totals, year: int) -> Iterator[Event]:
    for side, indicator, breakdown in (
        ("requested", "foreign_transit_requests_granted", "direction=through_kazakhstan"),
        ("requesting", "transit_requests_granted_for_kazakhstan",
         "direction=through_foreign_state"),
    ):  # fmt: skip
        granted = table.number(year, "prosecutor_transit", indicator, breakdown)
        steps = ((What.REQUEST_DECIDED, granted, "granted"),)
        yield from _cases(deal, granted, "transit", side, steps)


def _transfers(deal: _Dealer, table: _Totals, year: int) -> Iterator[Event]:
    kind = "transfer_sentenced_person"
    granted = table.number(year, "prosecutor_transfer", "foreign_requests_granted", _OUTWARD)
    for side, way, moved in (
        ("requested", "out", _moved(table, year, _ABROAD)),
        ("requesting", "in", _moved(table, year, _HOME)),
    ):
        for turn in range(moved):
            case = deal.case(kind, side)
            yield case
            if side == "requested" and turn < granted:
                yield _step(case, What.REQUEST_DECIDED, 20, outcome="granted")
            yield _step(case, What.PERSON_TRANSFERRED, 45, way=way)


_HOME = ("kazakh_citizens_transferred_home", "kazakh_citizens_returned_home", _INWARD)
_ABROAD = ("foreign_requests_granted", "foreign_persons_returned_home", _OUTWARD)


def _moved(table: _Totals, year: int, words: tuple[str, str, str]) -> int:
    """Return how many were transferred in the year.

    A figure printed *to date* is of this year but for what earlier years are printed to have moved.
    """
    yearly, to_date, breakdown = words
    own = table.number(year, "prosecutor_transfer", yearly, breakdown)
    stock = table.number(year, "prosecutor_transfer_to_date", to_date, breakdown)
    earlier = sum(
        table.number(one, "prosecutor_transfer", yearly, breakdown)
        for one in table.years
        if one < year
    )
    return max(own, stock - earlier)


def _proceedings(deal: _Dealer, table: _Totals, year: int) -> Iterator[Event]:
    series, kind = "prosecutor_proceedings", "transfer_proceedings"
    received = table.number(year, series, "foreign_cases_received", _INWARD)
    forwarded = table.number(year, series, "foreign_cases_forwarded", _INWARD)
    yield from _cases(
        deal, received, kind, "requested",
        ((What.REQUEST_RECEIVED, received, ""), (What.REQUEST_DECIDED, forwarded, "granted")),
    )  # fmt: skip
    sent = table.number(year, series, "own_cases_sent_abroad", _OUTWARD)
    refused = table.number(year, series, "own_cases_returned_as_unlawful", _OUTWARD)
    steps = ((What.REQUEST_SENT, sent, ""), (What.REQUEST_DECIDED, refused, "refused"))
    yield from _cases(deal, sent, kind, "requesting", steps)


def _beside(deal: _Dealer, table: _Totals, year: int) -> Iterator[Event]:
    """Make what is not a request: treaties, members, conventions, a seizure."""
    base = "prosecutor_mla_base"
    field = table.number(
        year, base, "bilateral_and_multilateral_instruments", "subject=mla+extradition+transfer"
    )
    every = table.number(year, base, "international_treaties_total", "subject=all criminal matters")
    known = sum(
        table.number(
            one, base, "bilateral_and_multilateral_instruments", "subject=mla+extradition+transfer"
        )
        for one in table.years
        if one < year
    )
    context = "regional_context"
    kinds = (
        (What.TREATY_IN_FORCE, "mutual_assistance", field),
        (What.TREATY_IN_FORCE, "crime", every - known if every else 0),
        (What.MEMBER_JOINED, "interpol", table.number(year, context, "interpol_member_states")),
        (What.CONVENTION_OFFERED, "council-of-europe",
         table.number(year, context, "coe_conventions_in_package")),
    )  # fmt: skip
    for what, topic, number in kinds:
        for _ in range(number):
            case = deal.case("", "")
            yield replace(case, what=what, topic=topic, state="", offence="", authority="")
    tonnes = table.real(
        year, context, "drugs_seized_joint_operation", "states=KZ;RU;LV;CA;DE;GB;FR;US"
    )
    if tonnes:
        case = deal.case("", "")
        yield replace(
            case, what=What.DRUGS_SEIZED, topic="joint-operation", state="", offence="drugs",
            amount=round(tonnes * 1000),
        )  # fmt: skip
