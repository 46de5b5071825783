"""The yearly report: its forms, and the rows of each.

A row of a form is an indicator, or one code of a breakdown of it. The form of the Prosecutor
General keeps the words of the published tables beside its rows (series without its year, indicator,
breakdown), so that the one can be laid upon the other.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from eurazpol.kernel.texts import Message, message
from eurazpol.legal_statistics.domain import table
from eurazpol.legal_statistics.domain.events import Dim
from eurazpol.legal_statistics.domain.indicators import Indicator


@dataclass(frozen=True, slots=True)
class Published:
    """Under which words the published tables have a row."""

    series: str
    indicator: str
    breakdown: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a form: an indicator, or its figure for ``code`` of the breakdown ``dim``."""

    indicator: Indicator
    dim: Dim | None = None
    code: str = ""
    published: Published | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """A form of the report. ``number`` is what stands on its head."""

    number: str
    lines: tuple[Line, ...]

    @property
    def id(self) -> str:
        """The form in an address and in the name of a file."""
        return self.number.lower()

    @property
    def title(self) -> Message:
        """The title of the form."""
        return message(f"legal_statistics-form-{self.id}")


def _form(number: str, indicators: tuple[Indicator, ...]) -> Form:
    return Form(number, tuple(Line(one) for one in indicators))


def _line(id_: str, words: str, breakdown: str = "", only: tuple[Dim, str] | None = None) -> Line:
    """Make a row of the Prosecutor General's form; ``words`` are ``series:indicator``."""
    series, _, indicator = words.partition(":")
    dim, code = only or (None, "")
    published = Published(series, indicator, breakdown)
    return Line(table.INDICATORS[id_], dim, code, published)


_MLA, _EXTRADITION = "prosecutor_mla", "prosecutor_extradition"
_TRANSIT, _TRANSFER = "prosecutor_transit", "prosecutor_transfer"
_PROCEEDINGS = "prosecutor_proceedings"
_INWARD, _OUTWARD = "direction=incoming", "direction=outgoing"
_ALLIES = "states=KZ;RU;LV;CA;DE;GB;FR;US"

PROSECUTOR = Form(
    "PG",
    (
        _line("treaties_of_field", "prosecutor_mla_base:bilateral_and_multilateral_instruments",
              "subject=mla+extradition+transfer"),
        _line("treaties_all", "prosecutor_mla_base:international_treaties_total",
              "subject=all criminal matters"),
        _line("mla_examined", f"{_MLA}:foreign_requests_examined", _INWARD),
        _line("mla_own_granted", f"{_MLA}:own_requests_examined_and_granted", _OUTWARD),
        _line("mla_largest_affair", f"{_MLA}:requests_in_one_bank_asset_case", _OUTWARD),
        _line("sentenced_largest_affair", f"{_MLA}:persons_sentenced_in_one_bank_asset_case"),
        _line("mla_forwarded", f"{_MLA}:foreign_requests_forwarded_for_execution", _INWARD),
        _line("mla_refused", f"{_MLA}:foreign_requests_refused", _INWARD),
        _line("mla_own_prepared", f"{_MLA}:own_commissions_received_for_examination", _OUTWARD),
        _line("mla_own_sent", f"{_MLA}:own_commissions_sent_abroad", _OUTWARD),
        _line("mla_own_executed", f"{_MLA}:own_commissions_executed", _OUTWARD),
        _line("extradition_examined", f"{_EXTRADITION}:foreign_requests_examined", _OUTWARD),
        _line("surrender_granted", f"{_EXTRADITION}:persons_decided_to_surrender", _OUTWARD),
        _line("surrender_refused", f"{_EXTRADITION}:surrender_refused", _OUTWARD),
        _line("persons_received", f"{_EXTRADITION}:persons_surrendered_to_kazakhstan", _INWARD),
        _line("persons_received", f"{_EXTRADITION}:persons_surrendered_to_kazakhstan",
              f"{_INWARD};from=RU", (Dim.STATE, "RU")),
        _line("extradition_own_sent", f"{_EXTRADITION}:own_demands_sent", _INWARD),
        _line("extradition_own_granted", f"{_EXTRADITION}:own_demands_granted", _INWARD),
        _line("transit_granted", f"{_TRANSIT}:foreign_transit_requests_granted",
              "direction=through_kazakhstan"),
        _line("transit_own_granted", f"{_TRANSIT}:transit_requests_granted_for_kazakhstan",
              "direction=through_foreign_state"),
        _line("transfer_granted", f"{_TRANSFER}:foreign_requests_granted", _OUTWARD),
        _line("transfer_home", f"{_TRANSFER}:kazakh_citizens_transferred_home", _INWARD),
        _line("transfer_home_to_date", "prosecutor_transfer_to_date:kazakh_citizens_returned_home",
              _INWARD),
        _line("transfer_abroad_to_date",
              "prosecutor_transfer_to_date:foreign_persons_returned_home", _OUTWARD),
        _line("cases_received", f"{_PROCEEDINGS}:foreign_cases_received", _INWARD),
        _line("cases_forwarded", f"{_PROCEEDINGS}:foreign_cases_forwarded", _INWARD),
        _line("cases_pending", f"{_PROCEEDINGS}:foreign_cases_pending", _INWARD),
        _line("cases_sent", f"{_PROCEEDINGS}:own_cases_sent_abroad", _OUTWARD),
        _line("cases_sent_refused", f"{_PROCEEDINGS}:own_cases_returned_as_unlawful", _OUTWARD),
        _line("interpol_members", "regional_context:interpol_member_states"),
        _line("drugs_seized", "regional_context:drugs_seized_joint_operation", _ALLIES),
        _line("conventions_offered", "regional_context:coe_conventions_in_package"),
    ),
)  # fmt: skip

FORMS: Mapping[str, Form] = MappingProxyType(
    {
        form.id: form
        for form in (
            _form("IC-1", table.REQUESTS),
            _form("IC-2", table.TIMES),
            _form("IC-3", table.PERSONS),
            _form("DB-1", table.DATA_BANK),
            _form("NT-1", table.NOTICES),
            _form("WL-1", table.WORKLOAD),
            _form("MD-1", table.MONEY),
            PROSECUTOR,
        )
    }
)
