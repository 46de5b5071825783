"""Interpol notices: the Constitution and the Rules on the Processing of Data (RPD).

Order:

1. Constitution 3, RPD 34: strictly nothing of a political, military, religious or racial
   character; a predominance test that a human reviewer decides, default do not send.
2. Constitution 2: no notice at the request of the country that a recognised refugee fled.
3. Red notice, RPD 83(1): serious ordinary-law crime; not private or family matters; at least two
   years (prosecution) or six months imposed or left (sentence).
4. RPD 83(2): minimum data on identity and the case; RPD 84: extradition WILL be sought.
5. A notice locates; in Kazakhstan detention then follows CPC 587-588 and never replaces a request.
"""

from dataclasses import dataclass, field, replace
from types import MappingProxyType

from eurazpol.kernel.finding import Citation, Confidence, Outcome
from eurazpol.kernel.texts import Message, message
from eurazpol.law.domain.assessment import (
    Decision,
    Ground,
    Nature,
    PaperNeed,
    PaperState,
    RankedInstrument,
    Role,
)
from eurazpol.law.domain.bindingness import Standing, for_state
from eurazpol.law.domain.case import EXTRADITION, Case
from eurazpol.law.domain.conditions import sentence_end
from eurazpol.law.domain.counting import add_months
from eurazpol.law.domain.ground_tests import has_political_status, political_facts
from eurazpol.law.domain.grounds import Grounds, Tested
from eurazpol.law.domain.reading import months_of

CCF_PURPOSES = ("access", "correction", "deletion")
SPEECH = "speech_against_authority"
"""Offences of speech: ordinary crimes between states, a question of neutrality for a notice."""
RULES = "interpol_constitution_rpd"
REGIONAL = ("cis_chisinau_2002", "cis_search_2010")
SURRENDER_MONTHS, NOTICE_MONTHS, SENTENCE_MONTHS = 12, 24, 6
_NAMES = ({"name", "family_name"}, {"first_name"}, {"sex"}, {"birth_year", "birth_date"})
_MARKS = {
    "fingerprints", "dna", "description", "physical_description", "identity_document", "document",
    "passport",
}  # fmt: skip
_REVIEWED = ("red", "diffusion")


@dataclass(slots=True)
class Notice:
    """What the rules say on one notice."""

    grounds: Grounds = field(default_factory=Grounds)
    papers: list[PaperNeed] = field(default_factory=list)
    human_review: bool = False
    alternative: tuple[str, ...] = ()


def _cite(article: str) -> Citation:
    return Citation(RULES, article, Confidence.MEDIUM)


def _colour(case: Case) -> str:
    return case.facts.colour or "red"


def examine(case: Case) -> Notice:
    """Apply the rules to the notice asked for."""
    notice = Notice()
    _neutrality(case, notice)
    _refugee(case, notice)
    if _colour(case) in _REVIEWED:
        _red_criteria(case, notice)
    _minimum_data(case, notice)
    return notice


def surrender(case: Case) -> Case:
    """Return the request for surrender that a hit would lead to, on the same facts."""
    facts, offence = case.facts, case.offence
    penalties = dict(offence.max_months)
    if facts.max_months is not None and case.notice_source:
        penalties.setdefault(case.notice_source, facts.max_months)
    return Case(
        replace(
            facts,
            kind=EXTRADITION[1] if _for_sentence(case) else EXTRADITION[0],
            states=MappingProxyType(
                {"requesting": case.notice_source or "", "requested": case.deciding or ""}
            ),
            offence=replace(offence, max_months=penalties),
        ),
        case.book,
        case.as_of,
    )


def _hold(notice: Notice, id_: str, article: str, reason: Message) -> None:
    ground = Ground(id_, Outcome.HOLDS, Nature.MANDATORY, _cite(article), reason)
    notice.grounds.tested.append(Tested(ground))


def _neutrality(case: Case, notice: Notice) -> None:
    article = "ICPO 3; RPD 34(3)"
    if case.offence.military:
        _hold(notice, "R_POLITICAL", article, message("law-notice-military"))
        return
    facts = political_facts(case)
    if not facts and SPEECH in case.tags and case.offence.violence is not True:
        facts = (case.use("offence.label", case.offence.label),)
    if not facts:
        notice.human_review = has_political_status(case)
        return
    ground = Ground(
        "R_POLITICAL", Outcome.UNKNOWN, Nature.POSSIBLE_MANDATORY, _cite(article),
        message("law-political"), message("law-ask-predominance"),
    )  # fmt: skip
    notice.grounds.tested.append(Tested(ground, facts))
    notice.human_review = True


def _refugee(case: Case, notice: Notice) -> None:
    recognised = case.person.refugee_recognised_by
    fled = case.nationalities or frozenset()
    if recognised and (not fled or case.notice_source in fled):
        _hold(notice, "R_ASYLUM", "ICPO 2; RPD 34", message("law-notice-refugee"))
        notice.human_review = True


def _red_criteria(case: Case, notice: Notice) -> None:
    if case.facts.flag("private_dispute"):
        _hold(notice, "R_PRIVATE", "RPD 83(1)(a)", message("law-notice-private"))
    if case.facts.flag("extradition_will_be_sought") is False:
        _hold(notice, "R_CONDITIONS", "RPD 84", message("law-notice-no-extradition"))
    below = _sentence_below(case) if _for_sentence(case) else _penalty_below(case)
    if below:
        article = "RPD 83(1)(b)(ii)" if _for_sentence(case) else "RPD 83(1)(b)(i)"
        _hold(notice, "R_PENALTY", article, below)
        notice.alternative = _alternatives(case)


def _for_sentence(case: Case) -> bool:
    purpose = (case.facts.texts.get("purpose") or "").casefold()
    return "sentence" in purpose or "serv" in purpose


def maximum(case: Case) -> int | None:
    """Return the maximum penalty in the state that asks for the notice."""
    given = case.facts.max_months
    return months_of(given) if given is not None else case.maximum(case.notice_source)


def _penalty_below(case: Case) -> Message | None:
    highest = maximum(case)
    if highest is None or highest >= NOTICE_MONTHS:
        return None
    return message("law-notice-below", months=highest, limit=NOTICE_MONTHS)


def _sentence_below(case: Case) -> Message | None:
    """Six months imposed and/or six months left: below only when neither is reached."""
    imposed = months_of(case.sentence.imposed_months)
    end = sentence_end(case)
    left = None if end is None else add_months(case.received, SENTENCE_MONTHS) <= end
    enough = imposed is None or imposed >= SENTENCE_MONTHS
    if (imposed is None and left is None) or (imposed is not None and enough) or left:
        return None
    return message("law-notice-sentence-below", limit=SENTENCE_MONTHS)


def _alternatives(case: Case) -> tuple[str, ...]:
    regional = [id_ for id_ in REGIONAL[1:] if _regional(case, id_)]
    return (*regional, "blue_notice")


def _minimum_data(case: Case, notice: Notice) -> None:
    """Missing minimum data: no notice before they are given."""
    if _colour(case) in _REVIEWED:
        for paper, article in _wanting(case):
            why = message("law-notice-data")
            _hold(notice, "R_NO_SUPPLEMENT", article, why)
            need = PaperNeed(
                paper, PaperState.MISSING, mandatory=True, why=why, citation=_cite(article)
            )
            notice.papers.append(need)


def _wanting(case: Case) -> list[tuple[str, str]]:
    """Return the papers whose data are said to be missing, with the article."""
    wanting = []
    if case.facts.identity is not None and not _identified(case.facts.identity):
        wanting.append(("D_IDENTITY", "RPD 83(2)(a)"))
    if case.facts.flag("warrant") is False and not case.facts.has("D_ARREST_ORDER"):
        wanting.append(("D_ARREST_ORDER", "RPD 83(2)(b)(v)"))
    if case.facts.flag("facts_time_place") is False and not case.facts.has("D_FACTS"):
        wanting.append(("D_FACTS", "RPD 83(2)(b)(i)"))
    return wanting


def _identified(identity: frozenset[str]) -> bool:
    """Names, sex and year of birth plus one mark; or a photograph plus further identifiers."""
    names = sum(1 for group in _NAMES if identity & group)
    if names == len(_NAMES) and identity & _MARKS:
        return True
    return "photo" in identity and names > 1


def _regional(case: Case, id_: str) -> bool:
    source = case.notice_source
    if source is None:
        return False
    binding = for_state(case.book, case.book.instruments[id_], source, case.day)
    return binding.standing is Standing.BOUND


def _asks_commission(case: Case) -> bool:
    """Whether the question is the term of the Commission for the control of files."""
    return (case.facts.texts.get("purpose") or "").casefold() in CCF_PURPOSES


def instruments(case: Case) -> tuple[RankedInstrument, ...]:
    """Return the rules of the organisation and what stands beside them."""
    found = [_listed(case, RULES, Role.PRIMARY, message("law-notice-rules"))]
    highest = maximum(case)
    surrender = highest is not None and highest >= SURRENDER_MONTHS
    for id_ in REGIONAL:
        if _colour(case) in _REVIEWED and surrender and _regional(case, id_):
            why = "law-notice-surrender" if id_ == REGIONAL[0] else "law-notice-search"
            found.append(_listed(case, id_, Role.SUPPLEMENTARY, message(why)))
    if case.home_law:
        found.append(_listed(case, case.home_law.id, Role.PROCEDURE, message("law-notice-custody")))
    return tuple(found)


def _listed(case: Case, id_: str, role: Role, reason: Message) -> RankedInstrument:
    return RankedInstrument(id_, case.book.instruments[id_].title, role, (reason,))


def decide(case: Case, notice: Notice) -> Decision:
    """Return the decision on the notice."""
    held = notice.grounds.holding()
    if case.facts.colour is None and "purpose" not in case.facts.texts and not held:
        return Decision.DATE_ONLY
    if case.facts.colour is None and _asks_commission(case):
        return Decision.DATE_ONLY
    if held:
        return Decision.REFUSE_MANDATORY
    if notice.grounds.raised() or _colour(case) == "silver":
        return Decision.UNDETERMINED
    return Decision.GRANT_POSSIBLE
