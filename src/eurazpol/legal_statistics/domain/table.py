"""The one table of indicators, by subject. Adding an indicator is one row and its name.

``IN`` is what other states ask of us, ``OUT`` what we ask of them; ``HOME`` and ``ABROAD`` are the
ways of persons. Kinds of requests are those of the room *cooperation*.
"""

from collections.abc import Mapping
from types import MappingProxyType

from eurazpol.legal_statistics.domain.events import Dim, What
from eurazpol.legal_statistics.domain.indicators import Codes, Indicator, Measure, Where

_COOPERATION = ("cooperation",)
_CITIZENS = ("citizens",)
_NOTICES = ("notices",)
_RIGHTS = ("rights",)
_LAW = ("law",)

IN: Codes = MappingProxyType({Dim.SIDE: ("requested",)})
OUT: Codes = MappingProxyType({Dim.SIDE: ("requesting",)})
HOME: Codes = MappingProxyType({Dim.WAY: ("in",)})
ABROAD: Codes = MappingProxyType({Dim.WAY: ("out",)})
MLA: Codes = MappingProxyType({Dim.REQUEST: ("mla",)})
EXTRADITION: Codes = MappingProxyType(
    {Dim.REQUEST: ("extradition_prosecution", "extradition_sentence")}
)
TRANSIT: Codes = MappingProxyType({Dim.REQUEST: ("transit",)})
TRANSFER: Codes = MappingProxyType({Dim.REQUEST: ("transfer_sentenced_person",)})
PROCEEDINGS: Codes = MappingProxyType({Dim.REQUEST: ("transfer_proceedings",)})
GRANTED: Codes = MappingProxyType({Dim.OUTCOME: ("granted",)})
REFUSED: Codes = MappingProxyType({Dim.OUTCOME: ("refused",)})

_OF_REQUEST = (Dim.REQUEST, Dim.STATE, Dim.OFFENCE)


def _where(what: What, *codes: Codes) -> Where:
    together: dict[Dim, tuple[str, ...]] = {}
    for one in codes:
        together.update(one)
    return Where((what,), MappingProxyType(together))


def _requests(id_: str, what: What, *codes: Codes, by: tuple[Dim, ...] = _OF_REQUEST) -> Indicator:
    return Indicator(id_, _where(what, *codes), "requests", _COOPERATION, by)


def _days(id_: str, what: What, *codes: Codes) -> Indicator:
    by = (Dim.REQUEST, Dim.STATE)
    return Indicator(id_, _where(what, *codes), "days", _COOPERATION, by, Measure.MEDIAN)


def _persons(id_: str, what: What, *codes: Codes) -> Indicator:
    by = (Dim.STATE, Dim.OFFENCE)
    return Indicator(id_, _where(what, *codes), "persons", _COOPERATION, by, small=True)


REQUESTS = (
    _requests("requests_received", What.REQUEST_RECEIVED, IN),
    _requests("requests_examined", What.REQUEST_EXAMINED, IN),
    _requests("requests_decided", What.REQUEST_DECIDED, IN, by=(Dim.OUTCOME, *_OF_REQUEST)),
    _requests("requests_refused", What.REQUEST_DECIDED, IN, REFUSED),
    Indicator(
        "refusal_grounds", _where(What.REFUSAL_GROUND, IN), "grounds", _COOPERATION,
        (Dim.GROUND, Dim.REQUEST, Dim.STATE),
    ),
    _requests("requests_executed", What.REQUEST_EXECUTED, IN),
    _requests("requests_sent", What.REQUEST_SENT, OUT),
    _requests("own_decided", What.REQUEST_DECIDED, OUT, by=(Dim.OUTCOME, *_OF_REQUEST)),
    _requests("own_executed", What.REQUEST_EXECUTED, OUT),
    Indicator(
        "requests_open", _where(What.REQUEST_PREPARED), "requests", _COOPERATION,
        (Dim.SIDE, *_OF_REQUEST), Measure.STOCK, less=_where(What.REQUEST_CLOSED),
    ),
)  # fmt: skip

TIMES = (
    _days("days_to_examination", What.REQUEST_EXAMINED, IN),
    _days("days_to_decision", What.REQUEST_DECIDED, IN),
    _days("days_to_execution", What.REQUEST_EXECUTED, IN),
    _days("days_to_surrender", What.PERSON_SURRENDERED, ABROAD),
    _days("days_to_own_decision", What.REQUEST_DECIDED, OUT),
    _days("days_to_own_execution", What.REQUEST_EXECUTED, OUT),
)

PERSONS = (
    _persons("persons_detained", What.PERSON_DETAINED, IN),
    _persons("surrender_granted", What.REQUEST_DECIDED, IN, EXTRADITION, GRANTED),
    _persons("surrender_refused", What.REQUEST_DECIDED, IN, EXTRADITION, REFUSED),
    _persons("persons_surrendered", What.PERSON_SURRENDERED, ABROAD),
    _persons("persons_received", What.PERSON_SURRENDERED, HOME),
    _persons("transits_granted", What.REQUEST_DECIDED, IN, TRANSIT, GRANTED),
    _persons("transits_completed", What.TRANSIT_COMPLETED, IN),
    _persons("transferred_home", What.PERSON_TRANSFERRED, HOME),
    _persons("transferred_abroad", What.PERSON_TRANSFERRED, ABROAD),
    _requests("proceedings_received", What.REQUEST_RECEIVED, IN, PROCEEDINGS),
    _requests("proceedings_accepted", What.REQUEST_DECIDED, IN, PROCEEDINGS, GRANTED),
    _requests("proceedings_opened", What.PROCEEDINGS_OPENED, IN),
)

_OF_CITIZEN = (Dim.STATE, Dim.OFFENCE, Dim.STAGE)

DATA_BANK = (
    Indicator(
        "citizens_in_bank", _where(What.CITIZEN_STAGE), "persons", _CITIZENS, _OF_CITIZEN,
        Measure.STOCK, less=_where(What.CITIZEN_STAGE_ENDED), small=True,
    ),
    Indicator(
        "citizens_entered", _where(What.CITIZEN_ENTERED), "persons", _CITIZENS, _OF_CITIZEN,
        small=True,
    ),
    Indicator(
        "citizens_left", _where(What.CITIZEN_LEFT), "persons", _CITIZENS, _OF_CITIZEN, small=True
    ),
)  # fmt: skip

_OF_NOTICE = (Dim.NOTICE, Dim.STATE)

NOTICES = (
    Indicator("notices_drafted", _where(What.NOTICE_DRAFTED), "notices", _NOTICES, _OF_NOTICE),
    Indicator("notices_published", _where(What.NOTICE_PUBLISHED), "notices", _NOTICES, _OF_NOTICE),
    Indicator("notices_refused", _where(What.NOTICE_REFUSED), "notices", _NOTICES, _OF_NOTICE),
    Indicator(
        "notice_refusal_grounds", _where(What.REFUSAL_GROUND, {Dim.SIDE: ("",)}), "grounds",
        _NOTICES, (Dim.GROUND, Dim.NOTICE),
    ),
    Indicator(
        "notices_in_force", _where(What.NOTICE_PUBLISHED), "notices", _NOTICES, _OF_NOTICE,
        Measure.STOCK, less=_where(What.NOTICE_ENDED),
    ),
    Indicator("hits_confirmed", _where(What.HIT_CONFIRMED), "hits", _NOTICES, _OF_NOTICE),
    Indicator("hits_rejected", _where(What.HIT_REJECTED), "hits", _NOTICES, _OF_NOTICE),
    Indicator("rights_received", _where(What.RIGHTS_RECEIVED), "requests", _RIGHTS, (Dim.TOPIC,)),
    Indicator(
        "rights_decided", _where(What.RIGHTS_DECIDED), "requests", _RIGHTS,
        (Dim.OUTCOME, Dim.TOPIC),
    ),
    Indicator(
        "rights_days", _where(What.RIGHTS_DECIDED), "days", _RIGHTS, (Dim.TOPIC,), Measure.MEDIAN
    ),
    Indicator("rights_grounds", _where(What.RIGHTS_GROUND), "grounds", _RIGHTS, (Dim.GROUND,)),
)  # fmt: skip

WORKLOAD = (
    Indicator(
        "work_taken", _where(What.WORK_TAKEN), "cases", _COOPERATION, (Dim.AUTHORITY, Dim.REQUEST)
    ),
    Indicator(
        "work_done", _where(What.WORK_DONE), "cases", _COOPERATION, (Dim.AUTHORITY, Dim.REQUEST)
    ),
    Indicator(
        "work_open", _where(What.WORK_TAKEN), "cases", _COOPERATION, (Dim.AUTHORITY, Dim.REQUEST),
        Measure.STOCK, less=_where(What.WORK_DONE),
    ),
    Indicator(
        "work_days", _where(What.WORK_DONE), "days", _COOPERATION, (Dim.AUTHORITY, Dim.REQUEST),
        Measure.MEDIAN,
    ),
)  # fmt: skip

MONEY = (
    Indicator(
        "damage_stated", _where(What.DAMAGE_STATED), "kzt", _COOPERATION,
        (Dim.OFFENCE, Dim.STATE), Measure.AMOUNT, per=100,
    ),
    Indicator(
        "damage_requests", _where(What.DAMAGE_STATED), "requests", _COOPERATION,
        (Dim.OFFENCE, Dim.STATE),
    ),
)  # fmt: skip

# The tables that the Prosecutor General publishes count some things apart.
PROSECUTOR = (
    Indicator(
        "mla_examined", _where(What.REQUEST_EXAMINED, IN, MLA), "requests", _COOPERATION,
        (Dim.STATE,),
    ),
    Indicator(
        "mla_forwarded", _where(What.REQUEST_DECIDED, IN, MLA, GRANTED), "requests", _COOPERATION,
        (Dim.STATE,),
    ),
    Indicator(
        "mla_refused", _where(What.REQUEST_DECIDED, IN, MLA, REFUSED), "requests", _COOPERATION,
        (Dim.STATE,),
    ),
    Indicator(
        "mla_own_prepared", _where(What.REQUEST_PREPARED, OUT, MLA), "commissions", _COOPERATION,
        (Dim.STATE,),
    ),
    Indicator(
        "mla_own_sent", _where(What.REQUEST_SENT, OUT, MLA), "commissions", _COOPERATION,
        (Dim.STATE,),
    ),
    Indicator(
        "mla_own_executed", _where(What.REQUEST_EXECUTED, OUT, MLA), "commissions", _COOPERATION,
        (Dim.STATE,),
    ),
    Indicator(
        "mla_own_granted", _where(What.REQUEST_DECIDED, OUT, MLA, GRANTED), "requests",
        _COOPERATION, (Dim.STATE,),
    ),
    Indicator(
        "mla_largest_affair", _where(What.REQUEST_SENT, OUT, MLA), "requests", _COOPERATION,
        measure=Measure.LARGEST,
    ),
    Indicator(
        "sentenced_largest_affair", _where(What.JUDGMENT_DELIVERED), "persons", _COOPERATION,
        measure=Measure.LARGEST, small=True,
    ),
    Indicator(
        "extradition_examined", _where(What.REQUEST_EXAMINED, IN, EXTRADITION), "requests",
        _COOPERATION, (Dim.STATE,),
    ),
    Indicator(
        "extradition_own_sent", _where(What.REQUEST_SENT, OUT, EXTRADITION), "demands",
        _COOPERATION, (Dim.STATE,),
    ),
    Indicator(
        "extradition_own_granted", _where(What.REQUEST_DECIDED, OUT, EXTRADITION, GRANTED),
        "demands", _COOPERATION, (Dim.STATE,),
    ),
    Indicator(
        "transit_granted", _where(What.REQUEST_DECIDED, IN, TRANSIT, GRANTED), "requests",
        _COOPERATION, (Dim.STATE,),
    ),
    Indicator(
        "transit_own_granted", _where(What.REQUEST_DECIDED, OUT, TRANSIT, GRANTED), "requests",
        _COOPERATION, (Dim.STATE,),
    ),
    Indicator(
        "transfer_granted", _where(What.REQUEST_DECIDED, IN, TRANSFER, GRANTED), "requests",
        _COOPERATION, (Dim.STATE,),
    ),
    Indicator(
        "transfer_home", _where(What.PERSON_TRANSFERRED, HOME), "requests", _COOPERATION,
        (Dim.STATE,),
    ),
    Indicator(
        "transfer_home_to_date", _where(What.PERSON_TRANSFERRED, HOME), "persons", _COOPERATION,
        (Dim.STATE,), Measure.STOCK, small=True,
    ),
    Indicator(
        "transfer_abroad_to_date", _where(What.PERSON_TRANSFERRED, ABROAD), "persons",
        _COOPERATION, (Dim.STATE,), Measure.STOCK, small=True,
    ),
    Indicator(
        "cases_received", _where(What.REQUEST_RECEIVED, IN, PROCEEDINGS), "cases", _COOPERATION,
        (Dim.STATE,),
    ),
    Indicator(
        "cases_forwarded", _where(What.REQUEST_DECIDED, IN, PROCEEDINGS, GRANTED), "cases",
        _COOPERATION, (Dim.STATE,),
    ),
    Indicator(
        "cases_pending", _where(What.REQUEST_RECEIVED, IN, PROCEEDINGS), "cases", _COOPERATION,
        (Dim.STATE,), Measure.STOCK, less=_where(What.REQUEST_DECIDED, IN, PROCEEDINGS),
    ),
    Indicator(
        "cases_sent", _where(What.REQUEST_SENT, OUT, PROCEEDINGS), "cases", _COOPERATION,
        (Dim.STATE,),
    ),
    Indicator(
        "cases_sent_refused", _where(What.REQUEST_DECIDED, OUT, PROCEEDINGS, REFUSED), "cases",
        _COOPERATION, (Dim.STATE,),
    ),
    Indicator(
        "treaties_of_field", _where(What.TREATY_IN_FORCE, {Dim.TOPIC: ("mutual_assistance",)}),
        "instruments", _LAW, (Dim.STATE,), Measure.STOCK,
        less=_where(What.TREATY_ENDED, {Dim.TOPIC: ("mutual_assistance",)}),
    ),
    Indicator(
        "treaties_all", _where(What.TREATY_IN_FORCE), "treaties", _LAW, (Dim.TOPIC, Dim.STATE),
        Measure.STOCK, less=_where(What.TREATY_ENDED),
    ),
    Indicator(
        "interpol_members", _where(What.MEMBER_JOINED, {Dim.TOPIC: ("interpol",)}), "states",
        _LAW, measure=Measure.STOCK, told=False,
    ),
    Indicator(
        "conventions_offered", _where(What.CONVENTION_OFFERED), "conventions", _LAW,
        (Dim.TOPIC,), told=False,
    ),
    Indicator(
        "drugs_seized", _where(What.DRUGS_SEIZED), "tonnes", _COOPERATION, (Dim.TOPIC,),
        Measure.AMOUNT, per=1000, told=False,
    ),
)  # fmt: skip

INDICATORS: Mapping[str, Indicator] = MappingProxyType(
    {
        one.id: one
        for one in (
            *REQUESTS, *TIMES, *PERSONS, *DATA_BANK, *NOTICES, *WORKLOAD, *MONEY, *PROSECUTOR,
        )
    }
)  # fmt: skip
