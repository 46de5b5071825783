"""Who may come home: every treaty on transfer that binds both states that day, and what it says.

1. A treaty counts if it covers transfer of sentenced persons and binds both states on the day; one
   whose standing is not sure is shown with what to verify. Without any, the code and reciprocity
   remain (CPC 558, 602): the answer is *unknown*, for two states must first agree.
2. Each treaty is answered for itself: every one of its conditions, and those of the own code beside
   it. One condition that fails: *no*. One that is not known: *unknown, ask for it*. A condition of
   which the text is not sure never says *no* by itself. What both states have yet to agree upon is
   shown, and decides nothing.
3. From when: the day of legal force of the judgment. Until when: the last day on which enough of
   the term is left (Moscow 1998 art 5: six months; each treaty has its own number).
4. The sentence as the own court would adapt it: the same term, or the own maximum if that is lower.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any

from eurazpol.citizens.domain.fields import FIELDS
from eurazpol.kernel.country import Country
from eurazpol.kernel.finding import Citation, Confidence, Finding, Outcome
from eurazpol.kernel.texts import Message, Texts, message
from eurazpol.law.domain.assessment import Assessment, Role
from eurazpol.law.domain.bindingness import Standing, between
from eurazpol.law.domain.book import Condition, ConditionTest, Family, Instrument, LawBook
from eurazpol.law.domain.case import Case
from eurazpol.law.domain.conditions import answer, sentence_end
from eurazpol.law.domain.counting import add_months
from eurazpol.law.domain.engine import assess
from eurazpol.law.domain.facts import parse_facts
from eurazpol.law.domain.reading import LIFE
from eurazpol.law.domain.sentence_adaptation import Adapted, adapted

KIND = "transfer_sentenced_person"
_REST = (ConditionTest.REMAINING_AT_RECEIPT, ConditionTest.REMAINING_AT_SENDING)
_TESTED = frozenset(
    {
        ConditionTest.MAX_PENALTY, ConditionTest.MAX_PENALTY_ASKING, ConditionTest.SENTENCE_IMPOSED,
        *_REST, ConditionTest.DUAL_CRIMINALITY, ConditionTest.NATIONALITY,
        ConditionTest.NATIONALITY_OR_RESIDENCE, ConditionTest.CONSENT, ConditionTest.FINALITY,
        ConditionTest.NOT_DEATH,
    }
)  # fmt: skip
"""Conditions that facts answer; the others both states have to agree upon."""


@dataclass(frozen=True, slots=True)
class Option:
    """One treaty, or the code and reciprocity, and whether it lets the person come home."""

    instrument: str
    title: Texts
    outcome: Outcome
    binds: tuple[Message, ...]
    """Why it counts between the two states on the day, or what must be verified."""
    tests: tuple[Finding, ...]
    agreed: tuple[Finding, ...]
    """What both states have yet to agree upon."""
    first_day: date | None
    last_day: date | None

    @property
    def missing(self) -> tuple[Finding, ...]:
        """What is not met or not known."""
        return tuple(one for one in self.tests if one.outcome is not Outcome.HOLDS)


@dataclass(frozen=True, slots=True)
class Home:
    """The answer for one person on one day; ``options`` with the best first."""

    as_of: date
    book_version: str
    options: tuple[Option, ...]
    adapted: Adapted | None
    grounds: tuple[Message, ...]
    """Refusal grounds that hold or may hold, in words."""

    @property
    def outcome(self) -> Outcome:
        """The best answer of any treaty."""
        return self.options[0].outcome

    @property
    def best(self) -> Option:
        """The treaty that answers best; of equals the one that the engine ranked higher."""
        return self.options[0]


ASKED_AS: Mapping[str, str] = MappingProxyType(
    {
        "consent": "consent",
        "judgment_final": "final",
        "offence.dual_criminality": "dual",
        "offence.max_months": "host_max",
        "person.nationality": "citizenship",
        "sentence.imposed_months": "imposed_months",
        "sentence.remaining": "term_ends",
    }
)
"""In which field of a record the engine of law finds what it asks for."""
_USED = (Role.PRIMARY, Role.PRIMARY_CANDIDATE, Role.SUPPLEMENTARY)
_CONTRACTS = (Family.BILATERAL, Family.REGIONAL)
_NO_TREATY = (Family.NATIONAL, Family.BARS)
_RANK = {Outcome.HOLDS: 0, Outcome.UNKNOWN: 1, Outcome.FAILS: 2}


def home(
    inputs: Mapping[str, Any], book: LawBook, today: date, final_on: date | None = None
) -> Home:
    """Answer for ``inputs`` in the vocabulary of the engine, by the law of ``today``.

    ``final_on`` is the day of legal force of the judgment, where it is known.
    """
    facts = parse_facts(inputs, book)
    case = Case(facts, book, today)
    assessment = assess(facts, book, today)
    own = _own_rules(assessment, book)
    first = final_on if final_on and final_on > today else None
    found = [_option(case, one, binds, own) for one, binds in _binding(case, assessment)]
    found = [replace(one, first_day=first) for one in found or [_without_treaty(assessment, own)]]
    found.sort(key=lambda one: _RANK[one.outcome])  # of equals the ranked ones stay in front
    grounds = tuple(
        book.vocabulary.grounds[one.id] for one in assessment.refusal_grounds
        if one.id in book.vocabulary.grounds
    )  # fmt: skip
    words = tuple(message("citizens-home-ground", ground=text) for text in grounds)
    return Home(today, book.version, tuple(found), adapted(case), words)


def _binding(
    case: Case, assessment: Assessment
) -> Iterator[tuple[Instrument, tuple[Message, ...]]]:
    """Yield the treaties on transfer between the two states, with why they count.

    The ranked ones come first. A universal convention on some crime counts only where the engine
    ranked it: it is about that crime; one that only adds to another basis is none by itself.
    """
    used = {one.id: one for one in assessment.instruments if one.role in _USED}
    instruments = case.book.instruments
    for id_ in dict.fromkeys((*used, *instruments)):
        instrument = instruments.get(id_)
        if instrument is None or case.pair is None or KIND not in instrument.kinds:
            continue
        if KIND in instrument.additional:
            continue
        if instrument.family in _NO_TREATY or (id_ not in used and not _between(instrument, case)):
            continue
        seen = between(case.book, instrument, case.pair, case.day)
        if seen.standing is Standing.BOUND:
            yield instrument, used[id_].reasons if id_ in used else (seen.reason,)
        elif seen.standing is not Standing.NEVER:
            states = tuple(Country(iso) for iso in seen.verify) or tuple(map(Country, case.pair))
            yield instrument, (seen.reason, message("citizens-home-verify", states=states))


def _between(instrument: Instrument, case: Case) -> bool:
    """Whether a treaty is one between these two, or of a region both may belong to."""
    parties = {one.iso for one in instrument.parties}
    return instrument.family in _CONTRACTS and parties.issuperset(case.pair or ("?",))


def _own_rules(assessment: Assessment, book: LawBook) -> tuple[Finding, ...]:
    """Return what the own code asks for beside any treaty; what treaties say is left out."""
    treaties = {id_ for id_, one in book.instruments.items() if one.family not in _NO_TREATY}
    texts = {one.id: one.text for source in book.instruments.values() for one in source.conditions}
    return tuple(
        _worded(one, texts.get(one.code))
        for one in assessment.conditions
        if one.citation and one.citation.instrument not in treaties
    )


def _option(
    case: Case, instrument: Instrument, binds: tuple[Message, ...], own: Iterable[Finding]
) -> Option:
    conditions = [one for one in instrument.conditions if KIND in one.kinds]
    found = [(_finding(case, instrument.id, one), one.test in _TESTED) for one in conditions]
    found += [(one, one.ask is not None or one.outcome is not Outcome.UNKNOWN) for one in own]
    tests = tuple(_softened(one) for one, tested in found if tested)
    agreed = tuple(one for one, tested in found if not tested and one not in own)
    verify = any(one.id == "citizens-home-verify" for one in binds)
    if not conditions:  # the book knows of the treaty, not what it asks for
        tests = (*tests, _unread(instrument))
    return Option(
        instrument.id, instrument.title, _together(tests, unsure=verify), binds, tests, agreed,
        None, _last_day(case, conditions),
    )  # fmt: skip


def _without_treaty(assessment: Assessment, own: tuple[Finding, ...]) -> Option:
    rules = next((one for one in assessment.instruments if one.role is Role.PRIMARY), None)
    tests = tuple(one for one in own if one.ask or one.outcome is not Outcome.UNKNOWN)
    agreed = tuple(one for one in own if one not in tests)
    no_treaty = message("citizens-home-no-treaty")
    title = rules.title if rules else assessment.instruments[0].title
    return Option(
        rules.id if rules else "", title, _together(tests, unsure=True),
        (*(rules.reasons if rules else ()), no_treaty), tests, agreed, None, None,
    )  # fmt: skip


def _finding(case: Case, instrument: str, condition: Condition) -> Finding:
    found = answer(case, condition)
    citation = Citation(instrument, condition.article, condition.confidence)
    plain = Finding(condition.id, found.outcome, found.reason, citation, found.ask)
    return _worded(plain, condition.text if condition.test in _TESTED else None)


def _worded(one: Finding, text: Texts | None) -> Finding:
    """Say which condition it is, and name what is asked for as the record names it."""
    reason, ask = one.reason, one.ask
    if text is not None and "text" not in reason.args:
        reason = message("citizens-home-condition", condition=text, why=reason)
    if ask is not None and (path := ASKED_AS.get(str(ask.args.get("key")))):
        ask = message("citizens-home-ask", field=FIELDS[path].text)
    return replace(one, reason=reason, ask=ask)


def _unread(instrument: Instrument) -> Finding:
    citation = Citation(instrument.id, "*", Confidence.LOW)
    reason, ask = message("citizens-home-unread"), message("citizens-home-verify-text")
    return Finding("text", Outcome.UNKNOWN, reason, citation, ask)


def _softened(one: Finding) -> Finding:
    """Let a text that is not sure forbid nothing: verify it first (rule 2)."""
    sure = one.citation is None or one.citation.confidence is Confidence.HIGH
    if one.outcome is not Outcome.FAILS or sure:
        return one
    ask = message("citizens-home-verify-text")
    return Finding(one.code, Outcome.UNKNOWN, one.reason, one.citation, ask)


def _together(tests: Iterable[Finding], *, unsure: bool) -> Outcome:
    outcomes = {one.outcome for one in tests}
    if Outcome.FAILS in outcomes:
        return Outcome.FAILS
    return Outcome.UNKNOWN if unsure or Outcome.UNKNOWN in outcomes else Outcome.HOLDS


def _last_day(case: Case, conditions: Iterable[Condition]) -> date | None:
    """Return the last day on which enough of the term is left; None: it never ends, or unknown."""
    end = sentence_end(case)
    months = max((one.value or 0 for one in conditions if one.test in _REST), default=None)
    if end is None or months is None or case.sentence.imposed_months == LIFE:
        return None
    day = add_months(end, -months) + timedelta(days=3)  # months differ in length by so much
    while add_months(day, months) > end:
        day -= timedelta(days=1)
    return day
