"""Conditions of co-operation and their thresholds.

Order:

1. Thresholds of the treaty prevail over the code (CPC 557(3)): the sentence IMPOSED of Minsk 56(3)
   and Chisinau 66(3) over the part NOT YET SERVED of CPC 579.
2. The rest of a sentence is judged on the day of receipt; under Managua III(6) on the day on
   which the request was made. "At least six months" is met by exactly six.
3. Months end on the corresponding date, or the last day of a month that has none.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from eurazpol.kernel.finding import Outcome
from eurazpol.kernel.texts import Message, message
from eurazpol.law.domain.assessment import FactUse
from eurazpol.law.domain.book import Condition, ConditionTest
from eurazpol.law.domain.case import HOME, Case, state
from eurazpol.law.domain.counting import add_months
from eurazpol.law.domain.reading import DEATH, LIFE, months_of


@dataclass(frozen=True, slots=True)
class Answer:
    """Whether a condition is met; ``edge`` when it is met by exactly the limit."""

    outcome: Outcome
    reason: Message
    facts: tuple[FactUse, ...] = ()
    ask: Message | None = None
    raised: bool = False
    edge: bool = False


Test = Callable[[Case, Condition], Answer]


def _unknown(fact: str) -> Answer:
    return Answer(Outcome.UNKNOWN, message("law-not-given"), ask=message("law-ask-key", key=fact))


def _yes_no(case: Case, key: str, value: bool | None) -> Answer:  # noqa: FBT001
    if value is None:
        return _unknown(key)
    outcome = Outcome.HOLDS if value else Outcome.FAILS
    reason = message("law-condition-met" if value else "law-condition-not-met")
    return Answer(outcome, reason, (case.use(key, value),))


def _max_penalty(case: Case, condition: Condition) -> Answer:
    return _penalties(case, condition, (case.asking, case.deciding))


def _max_penalty_asking(case: Case, condition: Condition) -> Answer:
    return _penalties(case, condition, (case.asking,))


def _penalties(case: Case, condition: Condition, states: tuple[str | None, ...]) -> Answer:
    value = condition.value or 0
    known = {iso: case.maximum(iso) for iso in states if iso}
    facts = tuple(
        case.use(f"offence.max_months.{iso}", months) for iso, months in known.items() if months
    )
    for iso, months in known.items():
        if months is not None and 0 < months < value:
            reason = message("law-below", state=state(iso), months=months, limit=value)
            return Answer(Outcome.FAILS, reason, facts)
    if any(months is None or months == 0 for months in known.values()):
        return _unknown("offence.max_months")
    edge = any(months == value for months in known.values())
    return Answer(Outcome.HOLDS, message("law-at-least", limit=value), facts, edge=edge)


def _imposed(case: Case, condition: Condition) -> Answer:
    value, imposed = condition.value or 0, months_of(case.sentence.imposed_months)
    if imposed is None:
        return _unknown("sentence.imposed_months")
    facts = (case.use("sentence.imposed_months", case.sentence.imposed_months),)
    if imposed < value:
        reason = message("law-imposed-below", months=imposed, limit=value)
        return Answer(Outcome.FAILS, reason, facts)
    return Answer(
        Outcome.HOLDS, message("law-imposed-enough", limit=value), facts, edge=imposed == value
    )


def sentence_end(case: Case) -> date | None:
    """Return the day on which the sentence would end."""
    sentence = case.sentence
    if sentence.ends or sentence.would_end:
        return sentence.ends or sentence.would_end
    if sentence.remaining is not None:
        rest = sentence.remaining
        return add_months(case.received, rest.months) + timedelta(days=rest.days)
    if sentence.remaining_months_at_receipt is not None:
        return add_months(case.received, sentence.remaining_months_at_receipt)
    return None


def _remaining_at(case: Case, condition: Condition, day: date) -> Answer:
    if case.sentence.imposed_months == LIFE:
        return Answer(Outcome.HOLDS, message("law-rest-life"))
    value, end = condition.value or 0, sentence_end(case)
    if end is None:
        return _unknown("sentence.remaining")
    facts = (case.use("sentence", end),)
    needed = add_months(day, value)
    if needed > end:
        reason = message("law-rest-short", day=day, end=end, limit=value)
        return Answer(Outcome.FAILS, reason, facts)
    reason = message("law-rest-enough", day=day, end=end, limit=value)
    return Answer(Outcome.HOLDS, reason, facts, edge=needed == end)


def _remaining_at_receipt(case: Case, condition: Condition) -> Answer:
    return _remaining_at(case, condition, case.received)


def _remaining_at_sending(case: Case, condition: Condition) -> Answer:
    made = case.facts.day("request_sent", "sent", "sent_electronically") or case.received
    return _remaining_at(case, condition, made)


def _dual_criminality(case: Case, condition: Condition) -> Answer:
    del condition
    for key, value in (
        ("offence.dual_criminality", case.offence.dual_criminality),
        ("offence.crime_in_KZ", case.offence.crime_in_KZ),
    ):
        if value is not None:
            return _yes_no(case, key, value)
    if case.maximum(case.asking) and case.maximum(case.deciding):
        return _yes_no(case, "offence.max_months", True)  # noqa: FBT003
    return _unknown("offence.dual_criminality")


def is_stateless_resident(case: Case) -> bool:
    """Whether a stateless person lives permanently in the state that would take him."""
    return (
        case.nationalities is not None
        and not case.nationalities
        and case.person.permanent_residence == case.deciding
    )


def _nationality(case: Case, condition: Condition) -> Answer:
    held = case.nationalities
    if held is None:
        return _unknown("person.nationality")
    facts = (case.use("person.nationality", held),)
    if case.deciding in held:
        return Answer(Outcome.HOLDS, message("law-national-of", state=state(case.deciding)), facts)
    if condition.test is ConditionTest.NATIONALITY_OR_RESIDENCE and is_stateless_resident(case):
        residence = case.use("person.permanent_residence", case.person.permanent_residence)
        return Answer(Outcome.HOLDS, message("law-stateless-resident"), (*facts, residence))
    return Answer(Outcome.FAILS, message("law-not-national-of", state=state(case.deciding)), facts)


def _consent(case: Case, condition: Condition) -> Answer:
    del condition
    return _yes_no(case, "consent", case.facts.flag("consent"))


def open_consent() -> Answer:
    """Consent is refused, and whether an order of expulsion stands in for it is not verified."""
    reason, ask = message("law-consent-open"), message("law-ask-consent-protocol")
    return Answer(Outcome.UNKNOWN, reason, ask=ask, raised=True)


def _finality(case: Case, condition: Condition) -> Answer:
    del condition
    final = case.sentence.final
    if final is not None:
        return _yes_no(case, "sentence.final", final)
    return _yes_no(case, "judgment_final", case.facts.flag("judgment_final"))


def _surrender_excluded(case: Case, condition: Condition) -> Answer:
    """CPC 596(2): a case goes abroad only if surrender is impossible or was refused."""
    del condition
    refused = case.facts.flag("extradition_refused")
    held = case.nationalities
    if held and case.deciding in held:
        fact = case.use("person.nationality", held)
        return Answer(Outcome.HOLDS, message("law-surrender-impossible"), (fact,))
    return _yes_no(case, "extradition_refused", refused)


def _own_or_excluded(case: Case, condition: Condition) -> Answer:
    """CPC 598(2): own citizen, or a foreigner whose surrender is impossible or was refused."""
    del condition
    held = case.nationalities
    if held is None:
        return _unknown("person.nationality")
    if HOME in held:
        fact = case.use("person.nationality", held)
        return Answer(Outcome.HOLDS, message("law-own-citizen"), (fact,))
    refused = case.facts.flag("extradition_refused")
    if refused is None:
        fact = case.use("person.nationality", held)
        ask = message("law-ask-key", key="extradition_refused")
        return Answer(Outcome.UNKNOWN, message("law-foreigner"), (fact,), ask, raised=True)
    return _yes_no(case, "extradition_refused", refused)


def _not_death(case: Case, condition: Condition) -> Answer:
    del condition
    imposed = case.sentence.imposed_months
    return _yes_no(case, "sentence.imposed_months", None if imposed is None else imposed != DEATH)


def _shown(case: Case, condition: Condition) -> Answer:
    del case
    return Answer(Outcome.UNKNOWN, message("law-condition-shown", text=condition.text))


_TESTS: dict[ConditionTest, Test] = {
    ConditionTest.MAX_PENALTY: _max_penalty,
    ConditionTest.MAX_PENALTY_ASKING: _max_penalty_asking,
    ConditionTest.SENTENCE_IMPOSED: _imposed,
    ConditionTest.REMAINING_AT_RECEIPT: _remaining_at_receipt,
    ConditionTest.REMAINING_AT_SENDING: _remaining_at_sending,
    ConditionTest.DUAL_CRIMINALITY: _dual_criminality,
    ConditionTest.NATIONALITY: _nationality,
    ConditionTest.NATIONALITY_OR_RESIDENCE: _nationality,
    ConditionTest.CONSENT: _consent,
    ConditionTest.FINALITY: _finality,
    ConditionTest.SURRENDER_EXCLUDED: _surrender_excluded,
    ConditionTest.OWN_CITIZEN_OR_SURRENDER_EXCLUDED: _own_or_excluded,
    ConditionTest.NOT_DEATH: _not_death,
}


def answer(case: Case, condition: Condition) -> Answer:
    """Test one condition; those without a test are only shown."""
    return _TESTS.get(condition.test, _shown)(case, condition)
