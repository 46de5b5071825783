"""The check before a notice goes out: every condition of its kind, each with its article.

The rule of each test stands at its function. Answers are three-valued. An open answer stops the
notice and says whom to ask for what; only where the rules leave the weighing to persons
(``Condition.judged``) it goes on to them.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from eurazpol.kernel.country import Country
from eurazpol.kernel.finding import Citation, Finding, Outcome
from eurazpol.kernel.texts import Message, message
from eurazpol.notices.domain.content import Content
from eurazpol.notices.domain.kinds import Form, Purpose
from eurazpol.notices.domain.neutrality import neutrality
from eurazpol.notices.domain.rules import Condition, KindRules, RuleBook, RuleTest
from eurazpol.notices.domain.terms import latest_review, review_date

SHORTEST_SUMMARY = 40
"""Letters below which a summary of facts says nothing that could be checked."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Around the content: the state that asks (none for the secretariat), the day, the rules."""

    issuer: Country | None
    today: date
    book: RuleBook


@dataclass(frozen=True, slots=True)
class Check:
    """One finding; ``field`` is the part of the form that answers it."""

    finding: Finding
    judged: bool
    field: str

    @property
    def code(self) -> str:
        """The code of the test."""
        return self.finding.code

    @property
    def text(self) -> Message:
        """The name of the test."""
        return message(f"notices-test-{self.code}")

    @property
    def bars(self) -> bool:
        """Whether it stops the notice."""
        outcome = self.finding.outcome
        return outcome is Outcome.FAILS or (outcome is Outcome.UNKNOWN and not self.for_persons)

    @property
    def for_persons(self) -> bool:
        """Whether two persons have to answer it: the facts are stated, their weight is open."""
        ask = self.finding.ask
        open_ = self.finding.outcome is Outcome.UNKNOWN and self.judged
        return open_ and ask is not None and ask.id == "notices-ask-two-persons"


@dataclass(frozen=True, slots=True)
class Compliance:
    """The whole check, in the order of the rules."""

    checks: tuple[Check, ...]
    article: Citation

    @property
    def barring(self) -> tuple[Check, ...]:
        """What stops the notice."""
        return tuple(one for one in self.checks if one.bars)

    @property
    def for_persons(self) -> tuple[Check, ...]:
        """What two persons have to answer."""
        return tuple(one for one in self.checks if one.for_persons)

    @property
    def met(self) -> tuple[Check, ...]:
        """What holds."""
        return tuple(one for one in self.checks if one.finding.outcome is Outcome.HOLDS)

    @property
    def passed(self) -> int:
        """How many conditions hold."""
        return len(self.met)


def comply(content: Content, setting: Setting) -> Compliance:
    """Check a notice by the rules of its kind on the day."""
    rules = setting.book.of(content.kind, setting.today)
    checks = tuple(
        Check(
            _TESTS[one.test](Case(content, setting, rules, one, setting.book.cite(one))),
            one.judged,
            FIELDS[one.test],
        )
        for one in rules.conditions
    )
    return Compliance(checks, setting.book.cite(rules))


@dataclass(frozen=True, slots=True)
class Case:
    """What one test looks at."""

    content: Content
    setting: Setting
    rules: KindRules
    condition: Condition
    citation: Citation

    def holds(self, variant: str = "holds") -> Finding:
        """Answer that the condition is met."""
        return self._found(Outcome.HOLDS, self._why(variant))

    def fails(self, variant: str, **args: int | Message | date) -> Finding:
        """Answer that it is not."""
        return self._found(Outcome.FAILS, self._why(variant, **args))

    def asks(self, whom: str, *missing: str) -> Finding:
        """Answer that it is open: ``whom`` is asked for what the form lacks."""
        what = tuple(message(f"notices-field-{one}") for one in missing)
        why = message("notices-why-missing", missing=what)
        return self._found(Outcome.UNKNOWN, why, message(f"notices-ask-{whom}", what=what))

    def weighs(self, variant: str, **args: int | Message | date) -> Finding:
        """Answer that the facts are there and two persons have to weigh them."""
        ask = message("notices-ask-two-persons")
        return self._found(Outcome.UNKNOWN, self._why(variant, **args), ask)

    def _why(self, variant: str, **args: int | Message | date) -> Message:
        return message(f"notices-why-{self.condition.test.value}-{variant}", **args)

    def _found(self, outcome: Outcome, why: Message, ask: Message | None = None) -> Finding:
        return Finding(self.condition.test.value, outcome, why, self.citation, ask)


def _purpose(case: Case) -> Finding:
    """A purpose of the kind is named (RPD 10, 82, 88-95)."""
    return case.holds() if case.content.purpose else case.asks("bureau", "purpose")


def _identity(case: Case) -> Finding:
    """Family and first name, sex, at least the year of birth, and one means of identification.

    RPD 83(2)(a): a physical description, DNA, fingerprints or an identity document; or else a good
    photograph with further identifiers.
    """
    who = case.content.subject
    missing = [] if who.names else ["name"]
    if who.names and not any(name.given for name in who.names):
        missing.append("given-name")
    missing += [] if who.sex else ["sex"]
    missing += [] if who.birth else ["birth"]
    means = (who.description, who.dna, who.fingerprints, who.papers)
    photographed = who.photo and (who.marks or who.birth_place or who.nationalities)
    if not any(means) and not photographed:
        missing.append("means")
    return case.asks("investigator", *missing) if missing else case.holds()


def _partial_identity(case: Case) -> Finding:
    """A name, or a photograph, fingerprints, DNA or a description by which to recognise someone."""
    who = case.content.subject
    known = (who.names, who.photo, who.fingerprints, who.dna, who.description)
    return case.holds() if any(known) else case.asks("investigator", "name", "means")


def _thing(case: Case) -> Finding:
    """The body, object, asset, device or way of acting is described."""
    who = case.content.subject
    given = any(one.identifier or one.description for one in case.content.things)
    return case.holds() if given or who.description else case.asks("investigator", "things")


def _court_act(case: Case) -> Finding:
    """A valid arrest warrant or equal decision: court, date, number (RPD 83(2)(b)(v)).

    It is not of a later day, and it is in force. For a sentence it is the judgment.
    """
    act = case.content.court_act
    given = {"issued_by": act.issued_by.strip(), "issued": act.issued, "number": act.number.strip()}
    missing = [f"court-act-{name}" for name, value in given.items() if not value]
    if missing:
        return case.asks("court", *missing)
    if act.issued is not None and act.issued > case.setting.today:
        return case.fails("later", day=act.issued)
    if case.content.purpose is Purpose.SENTENCE and act.kind != "judgment":
        return case.fails("no-judgment")
    if act.in_force is None:
        return case.asks("court", "court-act-in_force")
    return case.holds() if act.in_force else case.fails("not-in-force")


def _facts(case: Case) -> Finding:
    """A clear summary of facts with time and place (RPD 83(2)(b)(i))."""
    facts = case.content.facts
    missing = [] if facts.summary.given else ["summary"]
    missing += [] if facts.place or facts.place_state else ["place"]
    missing += [] if facts.committed else ["committed"]
    if missing:
        return case.asks("investigator", *missing)
    summary = facts.summary
    longest = max(len(text.strip()) for text in (summary.kk, summary.ru, summary.en))
    if longest < SHORTEST_SUMMARY:
        return case.fails("short", letters=longest, least=SHORTEST_SUMMARY)
    return case.holds()


def _charges(case: Case) -> Finding:
    """The charges and the articles of law that they rest on (RPD 83(2)(b)(ii), (iii))."""
    facts = case.content.facts
    missing = [name for name in ("charges", "articles") if not getattr(facts, name).strip()]
    return case.asks("prosecutor", *missing) if missing else case.holds()


def _penalty(case: Case) -> Finding:
    """To be prosecuted: at the most at least two years. To serve: at least six months.

    RPD 83(1)(b): what is left of a sentence decides where it is known, else what was imposed. Below
    the measure the secretariat may make an exception of particular importance, on a stated reason.
    """
    facts, condition = case.content.facts, case.condition
    if case.content.purpose is Purpose.SENTENCE:
        least = condition.left_months
        known = facts.remaining_months
        months = facts.imposed_months if known is None else known
        field, variant = "sentence-months", "sentence-below"
    else:
        least, months, field, variant = (
            condition.months, facts.max_months, "max-months", "maximum-below",
        )  # fmt: skip
        if facts.life:
            return case.holds()
    if months is None:
        return case.asks("prosecutor", field)
    if months >= least:
        return case.holds()
    if case.content.exception.strip():
        return case.weighs("exception", months=months, least=least)
    return case.fails(variant, months=months, least=least)


def _assurances(case: Case) -> Finding:
    """The authority was competent, extradition authorities agree and will ask (RPD 84)."""
    given = case.content.assurances
    names = ("competent", "coordinated", "extradition")
    missing = [f"assurance-{name}" for name in names if getattr(given, name) is None]
    if missing:
        return case.asks("prosecutor", *missing)
    denied = next((name for name in names if not getattr(given, name)), "")
    return case.fails(denied) if denied else case.holds()


def _interest(case: Case) -> Finding:
    """Why other states should act is stated (RPD 35, 83(1)(c))."""
    return case.holds() if case.content.interest.strip() else case.asks("bureau", "interest")


def _excluded(case: Case) -> Finding:
    """No private dispute, no family matter, no administrative offence (RPD 83(1)(a)).

    Unless it is meant to facilitate serious or organised crime: that is weighed by persons.
    """
    safe = case.content.safeguards
    names = ("private_dispute", "family_matter", "administrative")
    missing = [name for name in names if getattr(safe, name) is None]
    if missing:
        return case.asks("investigator", *missing)
    found = next((name for name in names if getattr(safe, name)), "")
    if not found:
        return case.holds()
    what = message(f"notices-field-{found}")
    if safe.organised_crime:
        return case.weighs("organised", what=what)
    return case.fails("found", what=what)


def _asylum(case: Case) -> Finding:
    """No notice at the request of the state that a recognised refugee has fled (Const. 2, RPD 34).

    A procedure that is open, or a refuge from another state, is weighed by persons.
    """
    safe = case.content.safeguards
    if safe.asylum is None:
        return case.asks("migration", "asylum")
    if safe.asylum in ("none", "refused"):
        return case.holds()
    if safe.fled_from is None:
        return case.asks("migration", "fled_from")
    issuer = case.setting.issuer
    if safe.asylum == "granted" and issuer is not None and safe.fled_from == issuer.iso:
        return case.fails("refugee")
    return case.weighs(safe.asylum)


def _ne_bis(case: Case) -> Finding:
    """Nobody is sought for what was finally judged already, here or elsewhere."""
    judged = case.content.safeguards.finally_judged
    if judged is None:
        return case.asks("court", "finally_judged")
    return case.fails("judged") if judged else case.holds()


def _neutrality(case: Case) -> Finding:
    return neutrality(case.content, case.citation)


def _mandate(case: Case) -> Finding:
    """The resolution and the entry of the sanctions list are named."""
    return case.holds() if case.content.mandate.strip() else case.asks("committee", "mandate")


def _recipients(case: Case) -> Finding:
    """A diffusion names the states it goes to, and not the own one (RPD 97)."""
    content = case.content
    if content.form is Form.NOTICE:
        return case.holds("all")
    issuer = case.setting.issuer
    if issuer is not None and issuer.iso in content.recipients:
        return case.fails("own")
    return case.holds() if content.recipients else case.asks("bureau", "recipients")


def _retention(case: Case) -> Finding:
    """The review date lies ahead and not beyond the longest term of the purpose (RPD 49, 50)."""
    latest = latest_review(case.content, case.rules, case.setting.today)
    wanted = review_date(case.content, case.rules, case.setting.today)
    asked = case.content.review_by
    if asked is not None and asked > latest:
        return case.fails("long", day=asked, latest=latest)
    return case.holds() if wanted > case.setting.today else case.fails("past", day=wanted)


_TESTS: Mapping[RuleTest, Callable[[Case], Finding]] = MappingProxyType(
    {
        RuleTest.PURPOSE: _purpose,
        RuleTest.IDENTITY: _identity,
        RuleTest.PARTIAL_IDENTITY: _partial_identity,
        RuleTest.THING: _thing,
        RuleTest.COURT_ACT: _court_act,
        RuleTest.FACTS: _facts,
        RuleTest.CHARGES: _charges,
        RuleTest.PENALTY: _penalty,
        RuleTest.ASSURANCES: _assurances,
        RuleTest.INTEREST: _interest,
        RuleTest.EXCLUDED: _excluded,
        RuleTest.ASYLUM: _asylum,
        RuleTest.NE_BIS_IN_IDEM: _ne_bis,
        RuleTest.NEUTRALITY: _neutrality,
        RuleTest.MANDATE: _mandate,
        RuleTest.RECIPIENTS: _recipients,
        RuleTest.RETENTION: _retention,
    }
)
FIELDS: Mapping[RuleTest, str] = MappingProxyType(
    {
        RuleTest.PURPOSE: "purpose",
        RuleTest.IDENTITY: "subject",
        RuleTest.PARTIAL_IDENTITY: "subject",
        RuleTest.THING: "things",
        RuleTest.COURT_ACT: "court_act",
        RuleTest.FACTS: "facts",
        RuleTest.CHARGES: "facts",
        RuleTest.PENALTY: "facts",
        RuleTest.ASSURANCES: "assurances",
        RuleTest.INTEREST: "interest",
        RuleTest.EXCLUDED: "safeguards",
        RuleTest.ASYLUM: "safeguards",
        RuleTest.NE_BIS_IN_IDEM: "safeguards",
        RuleTest.NEUTRALITY: "neutrality",
        RuleTest.MANDATE: "mandate",
        RuleTest.RECIPIENTS: "recipients",
        RuleTest.RETENTION: "review_by",
    }
)
"""The part of the form that answers each test."""
