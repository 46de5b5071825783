"""One test for each refusal ground of the vocabulary: what in the facts makes it hold.

Three values. UNKNOWN with ``raised`` means that the facts point to the ground and a named fact
must settle it; UNKNOWN without it means that nothing in the facts speaks of it: it is shown with
its question and bars nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass

from eurazpol.kernel.finding import Outcome
from eurazpol.kernel.texts import Message, message
from eurazpol.law.domain.assessment import FactUse
from eurazpol.law.domain.book import GroundRule
from eurazpol.law.domain.case import PROSECUTION, Case, state
from eurazpol.law.domain.limitation import limitation
from eurazpol.law.domain.reading import DEATH

POLITICAL_STATUS = (
    "journalist", "opposition", "activist", "politician", "human rights", "blogger", "dissident",
    "журналист", "оппозиц", "активист", "правозащит", "блогер",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer of one test."""

    outcome: Outcome
    reason: Message
    facts: tuple[FactUse, ...] = ()
    ask: Message | None = None
    raised: bool = False


Test = Callable[[Case, GroundRule], Verdict]


def _silent(rule: GroundRule, case: Case) -> Verdict:
    """Nothing in the facts speaks of the ground."""
    text = case.book.vocabulary.grounds[rule.id]
    return Verdict(
        Outcome.UNKNOWN,
        message("law-ground-silent"),
        ask=message("law-ask-ground", ground=text),
    )


def _said(case: Case, key: str, value: bool | None, rule: GroundRule) -> Verdict:  # noqa: FBT001
    """Settle a ground by one stated fact."""
    if value is None:
        return _silent(rule, case)
    fact = (case.use(key, value),)
    if value:
        return Verdict(Outcome.HOLDS, message("law-ground-stated", ground=rule.text), fact)
    return Verdict(Outcome.FAILS, message("law-ground-denied"), fact)


def _own_national(case: Case, rule: GroundRule) -> Verdict:
    held = case.nationalities
    if held is None:
        return _silent(rule, case)
    fact = (case.use("person.nationality", held),)
    if case.deciding in held:
        return Verdict(Outcome.HOLDS, message("law-own-national", state=state(case.deciding)), fact)
    return Verdict(Outcome.FAILS, message("law-not-national", state=state(case.deciding)), fact)


def _dual_criminality(case: Case, rule: GroundRule) -> Verdict:
    offence = case.offence
    if rule.coercive_only and not (case.measure and case.measure.coercive):
        return Verdict(Outcome.FAILS, message("law-not-coercive"))
    for key, value in (
        ("offence.dual_criminality", offence.dual_criminality),
        ("offence.crime_in_KZ", offence.crime_in_KZ),
    ):
        if value is not None:
            return _said(case, key, not value, rule)
    if case.maximum(case.deciding) and case.maximum(case.asking):
        fact = case.use("offence.max_months", tuple(sorted(offence.max_months)))
        return Verdict(Outcome.FAILS, message("law-crime-in-both"), (fact,))
    return _silent(rule, case)


def _no_imprisonment(case: Case, rule: GroundRule) -> Verdict:
    highest = case.maximum(case.deciding)
    if highest is None:
        return _silent(rule, case)
    return _said(case, f"offence.max_months.{case.deciding}", highest == 0, rule)


def _asylum(case: Case, rule: GroundRule) -> Verdict:
    person = case.person
    if person.refugee_recognised_by == case.deciding or person.asylum == "granted":
        fact = case.use("person.asylum", person.asylum or "granted")
        return Verdict(Outcome.HOLDS, message("law-asylum-granted"), (fact,))
    if person.asylum == "pending":
        fact = case.use("person.asylum", person.asylum)
        return Verdict(Outcome.FAILS, message("law-asylum-pending"), (fact,))
    if person.refugee_recognised_by:
        fact = case.use("person.refugee_recognised_by", person.refugee_recognised_by)
        return Verdict(Outcome.FAILS, message("law-asylum-elsewhere"), (fact,))
    if person.asylum:
        return Verdict(
            Outcome.FAILS,
            message("law-asylum-none"),
            (case.use("person.asylum", person.asylum),),
        )
    return _silent(rule, case)


def risk_facts(case: Case) -> tuple[FactUse, ...]:
    """Return the facts that point to a risk of persecution."""
    person = case.person
    found = []
    if person.asylum == "pending":
        found.append(case.use("person.asylum", person.asylum))
    if person.refugee_recognised_by and person.refugee_recognised_by != case.deciding:
        found.append(case.use("person.refugee_recognised_by", person.refugee_recognised_by))
    return (*found, *political_facts(case))


def has_political_status(case: Case) -> bool:
    """Whether the person's status alone calls for a closer look."""
    status = (case.person.status or "").casefold()
    return any(word in status for word in POLITICAL_STATUS)


def political_facts(case: Case) -> tuple[FactUse, ...]:
    """Return the facts that point to a political character; violence makes an ordinary crime."""
    if case.offence.violence is True:
        return ()
    found = []
    if has_political_status(case):
        found.append(case.use("person.status", case.person.status))
    if "political" in case.tags:
        found.append(case.use("offence.label", case.offence.label))
    return tuple(found)


def _risk(case: Case, rule: GroundRule) -> Verdict:
    facts = risk_facts(case)
    if not facts:
        return _silent(rule, case)
    return Verdict(
        Outcome.UNKNOWN, message("law-risk"), facts, message("law-ask-risk"), raised=True
    )


def _political(case: Case, rule: GroundRule) -> Verdict:
    facts = political_facts(case)
    if not facts:
        return _silent(rule, case)
    return Verdict(
        Outcome.UNKNOWN, message("law-political"), facts, message("law-ask-political"), raised=True
    )


def _territory(case: Case, rule: GroundRule) -> Verdict:
    place = case.offence.place
    if place is None:
        return _silent(rule, case)
    return _said(case, "offence.place", place == case.deciding, rule)


def threatened_by_death(case: Case) -> bool | None:
    """Whether the death penalty threatens in the asking state."""
    if case.offence.death_penalty is not None:
        return case.offence.death_penalty
    given = case.offence.max_months.get(case.asking or "")
    return None if given is None else given == DEATH


def _death(case: Case, rule: GroundRule) -> Verdict:
    threat = threatened_by_death(case)
    if threat and case.facts.has("D_NO_DEATH"):
        fact = case.use("documents_present", "D_NO_DEATH")
        return Verdict(Outcome.FAILS, message("law-death-assured"), (fact,))
    return _said(case, "offence.death_penalty", threat, rule)


def _in_absentia(case: Case, rule: GroundRule) -> Verdict:
    sentence = case.sentence
    if sentence.in_absentia is not True:
        return _said(case, "sentence.in_absentia", sentence.in_absentia, rule)
    if sentence.defence_rights_met:
        return _said(case, "sentence.defence_rights_met", False, rule)  # noqa: FBT003
    if case.facts.has("D_RETRIAL"):
        fact = case.use("documents_present", "D_RETRIAL")
        return Verdict(Outcome.FAILS, message("law-retrial-assured"), (fact,))
    if sentence.defence_rights_met is None:
        fact = case.use("sentence.in_absentia", True)  # noqa: FBT003
        ask = message("law-ask-defence")
        return Verdict(Outcome.UNKNOWN, message("law-absentia"), (fact,), ask, raised=True)
    return _said(case, "sentence.in_absentia", True, rule)  # noqa: FBT003


def _limitation(case: Case, rule: GroundRule) -> Verdict:
    if case.kind in ("transfer_sentenced_person", "confiscation"):
        return _silent(rule, case)
    found = limitation(case)
    return Verdict(found.outcome, found.reason, found.facts, found.ask, found.raised)


def _fiscal(case: Case, rule: GroundRule) -> Verdict:
    if not case.offence.label:
        return _silent(rule, case)
    return _said(case, "offence.label", "fiscal" in case.tags, rule)


def _ne_bis(case: Case, rule: GroundRule) -> Verdict:
    if case.kind not in (PROSECUTION, "transfer_proceedings", "provisional_arrest"):
        return _silent(rule, case)
    return _said(case, "judgment_final", case.facts.flag("judgment_final"), rule)


def _residence(case: Case, rule: GroundRule) -> Verdict:
    if case.kind != "transfer_sentenced_person" or not case.person.permanent_residence:
        return _silent(rule, case)
    lives = case.person.permanent_residence == case.asking
    return _said(case, "person.permanent_residence", lives, rule)


def _civil_claim(case: Case, rule: GroundRule) -> Verdict:
    unpaid = case.facts.flag("civil_claim_unpaid")
    if unpaid and case.facts.has("D_CIVIL_CLAIM"):
        fact = case.use("documents_present", "D_CIVIL_CLAIM")
        return Verdict(Outcome.FAILS, message("law-claim-guaranteed"), (fact,))
    return _said(case, "civil_claim_unpaid", unpaid, rule)


def _no_consent(case: Case, rule: GroundRule) -> Verdict:
    consent = case.facts.flag("consent")
    return _said(case, "consent", None if consent is None else not consent, rule)


def _private(case: Case, rule: GroundRule) -> Verdict:
    return _said(case, "offence.private", case.offence.private, rule)


def _military(case: Case, rule: GroundRule) -> Verdict:
    return _said(case, "offence.military", case.offence.military, rule)


def _bank_secrecy(case: Case, rule: GroundRule) -> Verdict:
    asked = bool(case.measure and case.measure.barred_ground == rule.id)
    return _said(case, "measure", asked, rule)


_TESTS: dict[str, Test] = {
    "R_OWN_NATIONAL": _own_national,
    "R_DUAL_CRIM": _dual_criminality,
    "R_NO_IMPRISONMENT": _no_imprisonment,
    "R_ASYLUM": _asylum,
    "R_TORTURE": _risk,
    "R_DISCRIMINATION": _risk,
    "R_POLITICAL": _political,
    "R_PRIVATE": _private,
    "R_MILITARY": _military,
    "R_TERRITORY": _territory,
    "R_DEATH": _death,
    "R_IN_ABSENTIA": _in_absentia,
    "R_LIMITATION": _limitation,
    "R_FISCAL": _fiscal,
    "R_NE_BIS": _ne_bis,
    "R_RESIDENCE": _residence,
    "R_CIVIL_CLAIM": _civil_claim,
    "R_NO_CONSENT": _no_consent,
    "R_BANK_SECRECY_BARRED": _bank_secrecy,
}


def verdict_on(case: Case, rule: GroundRule) -> Verdict:
    """Test one ground of one source of law on the facts."""
    test = _TESTS.get(rule.id)
    return test(case, rule) if test else _silent(rule, case)
