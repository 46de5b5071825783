"""Every time limit that runs from an event of the request.

Order (PRIORITY 4.3, 8; kz_calendar.md):

1. Limits come from the basis, the general treaty behind it, protocols in force, the code of
   Kazakhstan for the side it is on, and the law of the state that decides.
2. A limit of a treaty that depends on a protocol runs only if the protocol binds both; where that
   is not known both limits are shown.
3. Limits counted back from another limit come last; they take its earlier reading.
4. Custody: the earliest of treaty and national limit governs release; both are shown.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from eurazpol.kernel.texts import Message, Texts, message
from eurazpol.law.domain.assessment import Limit, Role
from eurazpol.law.domain.book import Direction, LimitRule, Rules
from eurazpol.law.domain.case import HOME, NOTICE, Case
from eurazpol.law.domain.counting import Counted, Term, WorkingDays, back, count
from eurazpol.law.domain.notice import CCF_PURPOSES
from eurazpol.law.domain.ranks import Ranking
from eurazpol.law.domain.reading import Moment, months_of

_IN_PLAY = (Role.PRIMARY, Role.PRIMARY_CANDIDATE, Role.SUPPLEMENTARY, Role.PROCEDURE, Role.FALLBACK)
_COMPLAINTS = (
    "complaint_posted", "complaint_given_to_custody_administration", "complaint_received_by_court",
)  # fmt: skip
_NOTHING = Texts("", "", "")


@dataclass(frozen=True, slots=True)
class _Found:
    rule: LimitRule
    source: str
    start_event: str
    start: Moment
    counted: Counted
    note: Message | None = None


def limits(case: Case, ranking: Ranking, days: WorkingDays) -> tuple[Limit, ...]:
    """Return every limit whose start is known."""
    rules = [
        (source.id, rule)
        for source in _sources(case, ranking)
        for rule in source.limits
        if _in_play(case, ranking, source, rule)
    ]
    found: dict[str, _Found] = {}
    for source, rule in rules:
        item = _from_event(case, source, rule, days)
        if item:
            found[rule.id] = item
    for source, rule in rules:
        item = _from_limit(case, source, rule, days, found)
        if item:
            found[rule.id] = item
    return tuple(_limit(case, ranking, item) for item in found.values())


def _sources(case: Case, ranking: Ranking) -> Iterator[Rules]:
    for seen in ranking.seen:
        if seen.role in _IN_PLAY:
            yield seen.instrument
    yield from ranking.doubtful_protocols
    if case.deciding_law:
        yield case.deciding_law
    if case.kind == NOTICE:
        yield case.book.instruments["interpol_constitution_rpd"]
        if case.deciding == HOME and case.home_law:
            yield case.home_law


def _in_play(case: Case, ranking: Ranking, source: Rules, rule: LimitRule) -> bool:
    if case.kind not in rule.kinds or (rule.length is None and not _by_sentence(rule)):
        return False
    protocols = {item.id for item in ranking.protocols}
    doubtful = {item.id for item in ranking.doubtful_protocols}
    if rule.needs and rule.needs not in protocols | doubtful:
        return False
    if rule.unless and rule.unless in protocols:
        return False
    if case.home_law and source.id == case.home_law.id:
        side = Direction.INCOMING if case.kind == "complaint" else case.home_side
        return rule.direction in (Direction.ANY, side)
    return not rule.id.startswith("ccf_") or _asks_commission(case, rule)


def _asks_commission(case: Case, rule: LimitRule) -> bool:
    purpose = (case.facts.texts.get("purpose") or "").casefold()
    access = purpose == CCF_PURPOSES[0]
    return purpose in CCF_PURPOSES and access == rule.id.endswith("access")


def _by_sentence(rule: LimitRule) -> bool:
    return rule.id.endswith("_sent") and rule.rule == "KZ_CUSTODY_MONTHS"


def _term(case: Case, rule: LimitRule) -> Term | None:
    if rule.length is not None:
        return Term(rule.length, rule.unit, rule.roll, rule.custody)
    imposed = case.sentence.imposed_months
    months = months_of(imposed) if isinstance(imposed, int) else None
    return None if months is None else Term(months, "months", rule.roll, rule.custody)


def _from_event(case: Case, source: str, rule: LimitRule, days: WorkingDays) -> _Found | None:
    term = _term(case, rule)
    for key in rule.start:
        start = case.facts.events.get(key)
        if start is None or term is None:
            continue
        counted = count(rule.rule, start, term, days)
        if counted:
            return _Found(rule, source, key, start, counted)
    return None


def _from_limit(
    case: Case, source: str, rule: LimitRule, days: WorkingDays, found: dict[str, _Found]
) -> _Found | None:
    term = _term(case, rule)
    if term is None or rule.id in found:
        return None
    if rule.after in found and not any(key in case.facts.events for key in _COMPLAINTS):
        base = found[rule.after]
        counted = count(rule.rule, base.counted.due, term, days)
        return _Found(rule, source, rule.after, base.counted.due, counted) if counted else None
    for id_ in rule.before:
        if id_ in found:
            base = found[id_]
            counted = back(base.counted, term)
            return _Found(rule, source, id_, base.counted.due, counted)
    return None


def _limit(case: Case, ranking: Ranking, item: _Found) -> Limit:
    rule, counted = item.rule, item.counted
    doubtful = {protocol.id for protocol in ranking.doubtful_protocols}
    note = item.note
    if {rule.needs, rule.unless} & doubtful:
        note = message(
            "law-limit-protocol", protocol=case.book.instruments[next(iter(doubtful))].title
        )
    elif rule.rule == "KZ_DAYS" and not rule.roll:
        note = message("law-limit-no-roll")
    return Limit(
        id=rule.id,
        rule=rule.rule,
        what=rule.what,
        start_event=item.start_event,
        start=item.start,
        due=counted.due,
        citation=rule.citation(item.source),
        consequence=rule.consequence or _NOTHING,
        alarm=counted.alarm,
        outer=counted.outer,
        note=note,
    )
