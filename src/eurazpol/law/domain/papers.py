"""The papers that a request needs, and which of them are missing.

Order (PRIORITY 8):

1. The list of the basis; where its text was not read, that of the general treaty behind it; where
   no treaty has a list, that of the code or of the requested state's law.
2. For a request leaving Kazakhstan also the filing list of the code (CPC 565, 580, 597, 603).
3. For a request coming to Kazakhstan only what the treaty allows, and what the code needs in any
   case (guarantee against re-prosecution, interpreter, original after an electronic request).
4. Custody before the request: the statement now, the papers of the request itself must follow.
5. A request that must be refused is not sent back for papers; only those that would cure the
   ground, and the sender's own filing list, stay.
6. Without a basis no list is asked.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from eurazpol.kernel.finding import Citation, Confidence, Outcome
from eurazpol.kernel.texts import Message, Texts, message
from eurazpol.law.domain.assessment import PaperNeed, PaperState
from eurazpol.law.domain.book import Direction, Family, Instrument, Need, PaperRule, Rules
from eurazpol.law.domain.case import RUSSIAN_OR_KAZAKH, TRANSFERS, Case
from eurazpol.law.domain.conditions import is_stateless_resident
from eurazpol.law.domain.grounds import Grounds, Tested, consent_waived
from eurazpol.law.domain.ranks import Ranking, Seen

REQUEST_EVENTS = (
    "request_received", "request_received_by_fax", "request_sent", "sent", "sent_electronically",
)  # fmt: skip
OVERFLIGHT = ("without landing", "no landing", "overflight", "без посадки", "қонбай")
ELECTRONIC = ("email", "e-mail", "electronic", "fax")
REMEDY = {"R_NO_CONSENT": "D_CONSENT", "R_NOT_FINAL": "D_FINALITY"}
"""The paper that would remove a ground which is itself a condition."""


_ONLY_OWN = (
    "provisional_arrest", "specialty", "complaint", "transit", "spontaneous_information",
)  # fmt: skip
"""Kinds for which the lists of the request itself are not asked."""


@dataclass(frozen=True, slots=True)
class _Asked:
    rule: PaperRule
    source: str
    filing: bool = False


def needed(
    case: Case, ranking: Ranking, grounds: Grounds, *, refused: bool
) -> tuple[PaperNeed, ...]:
    """Return every paper that is asked for, with its state."""
    asked = list(_asked(case, ranking)) if ranking.has_basis else []
    found: dict[str, PaperNeed] = {}
    contained = {
        inner for item in asked for inner in item.rule.contains if _present(case, item.rule.id)
    }
    remedies = {REMEDY.get(item.ground.id) for item in grounds.holding()}
    for item in asked:
        stays = not refused or item.filing or item.rule.id in remedies
        need = _need(case, ranking, item, contained, stays=stays)
        before = found.get(item.rule.id)
        if before is None or before.state is PaperState.NOT_NEEDED:
            found[item.rule.id] = need
    for extra in (*_cures(case, grounds), *_special(case, ranking, grounds)):
        if extra.id not in found or found[extra.id].state is PaperState.NOT_NEEDED:
            found[extra.id] = extra
    return tuple(found.values())


def _asked(case: Case, ranking: Ranking) -> Iterator[_Asked]:
    """Yield the rules that ask for papers in this case."""
    home, law = ranking.home, case.deciding_law
    treaty = list(_treaty_list(case, ranking))
    yield from treaty
    for protocol in ranking.protocols:
        yield from _of(protocol, case.kinds)
    if home and case.home_side is Direction.OUTGOING:
        yield from _filing(case, home, follows=not treaty and not (law and law.papers))
    if home and case.home_side is Direction.INCOMING:
        yield from (item for item in _own(case, home) if not (item.rule.fallback and treaty))
    if law and not treaty:
        yield from _of(law, case.kinds)


def _treaty_list(case: Case, ranking: Ranking) -> Iterator[_Asked]:
    """Yield the list of the first treaty in play that has one, and what must follow an arrest."""
    treaties = (*ranking.bases, *ranking.fillers)
    for kinds in _lists(case):
        for item in treaties:
            rules = _list_for(item, kinds)
            if rules:
                yield from (_Asked(rule, item.id) for rule in rules)
                break


def _list_for(source: Rules, kinds: tuple[str, ...]) -> list[PaperRule]:
    """Return the papers for the first of ``kinds`` that the source has a list for."""
    for kind in kinds:
        rules = [rule for rule in source.papers if kind in rule.kinds]
        if rules:
            return rules
    return []


def _lists(case: Case) -> tuple[tuple[str, ...], ...]:
    """Which lists apply: the kind's own; for custody before the request also the request's."""
    if case.kind == "provisional_arrest" and _arrested(case):
        return ((case.kind,), (case.base,))
    return ((case.kind,),) if case.kind in _ONLY_OWN else (case.kinds,)


def _arrested(case: Case) -> bool:
    return case.facts.day("arrested_on", "detained_at", "detained_on", "custody_from") is not None


def _of(source: Rules, kinds: Iterable[str]) -> Iterator[_Asked]:
    wanted = set(kinds)
    yield from (_Asked(rule, source.id) for rule in source.papers if wanted & set(rule.kinds))


def _filing(case: Case, home: Rules, *, follows: bool) -> Iterator[_Asked]:
    """Yield the code's list for a request that leaves Kazakhstan.

    After an arrest abroad the request itself must follow; where no list of the other side is
    known, the code's own list stands for it.
    """
    after_arrest = case.kind == "provisional_arrest" and follows and _arrested(case)
    kinds = {case.kind} if case.kind in _ONLY_OWN and not after_arrest else set(case.kinds)
    for rule in home.papers:
        if rule.direction is not Direction.INCOMING and kinds & set(rule.kinds):
            yield _Asked(rule, home.id, filing=True)


def _own(case: Case, home: Rules) -> Iterator[_Asked]:
    """Yield the code's list for a request that comes to Kazakhstan."""
    follows = case.kind == "provisional_arrest" and _arrested(case)
    kinds = {case.kind} if case.kind in _ONLY_OWN and not follows else set(case.kinds)
    for rule in home.papers:
        if rule.direction is not Direction.OUTGOING and kinds & set(rule.kinds):
            yield _Asked(rule, home.id)


def _present(case: Case, paper: str) -> bool:
    if case.facts.has(paper):
        return True
    if paper == "D_REQUEST":
        return case.facts.day(*REQUEST_EVENTS) is not None
    if paper == "D_ORIGINAL":
        original = case.facts.flag("original_received")
        came = case.facts.day("original_received") is not None
        by_fax_first = "request_received_by_fax" in case.facts.events
        return (
            original is True or came or (by_fax_first and "request_received" in case.facts.events)
        )
    return False


def _need(
    case: Case, ranking: Ranking, item: _Asked, contained: set[str], *, stays: bool
) -> PaperNeed:
    rule = item.rule
    citation = rule.citation(item.source)
    mandatory = rule.need not in (Need.IF_FITTING, Need.COURT_FILE)
    if rule.id in contained:
        return _paper(rule.id, PaperState.PRESENT, message("law-paper-contained"), citation)
    if _present(case, rule.id):
        why = message("law-paper-asked", text=rule.text)
        return PaperNeed(rule.id, PaperState.PRESENT, mandatory, why, citation)
    if not mandatory or not _applies(case, ranking, item):
        why = message("law-paper-if", text=rule.text)
        return PaperNeed(rule.id, PaperState.NOT_NEEDED, mandatory, why, citation)
    if not stays:
        return _paper(rule.id, PaperState.NOT_NEEDED, message("law-paper-refused"), citation)
    if case.facts.documents is None and rule.need is not Need.NO_CONSENT_YET:
        return _paper(
            rule.id, PaperState.NOT_NEEDED, message("law-paper-package-unknown"), citation
        )
    why = message("law-paper-asked", text=rule.text)
    return _paper(rule.id, PaperState.MISSING, why, citation)


def _paper(id_: str, state: PaperState, why: Message, citation: Citation) -> PaperNeed:
    return PaperNeed(id_, state, mandatory=True, why=why, citation=citation)


def _applies(case: Case, ranking: Ranking, item: _Asked) -> bool:
    """Whether the circumstance in which the paper is needed is given."""
    if item.rule.id == "D_CITIZENSHIP" and case.nationalities == frozenset():
        return False
    if item.rule.id == "D_CONSENT" and consent_waived(case, ranking):
        return False
    test = _NEEDS.get(item.rule.need)
    return test(case) if test else _by_basis(case, ranking, item)


def _overflight(case: Case) -> bool:
    """Whether the conveyance is by air without a landing (ETS 24 21(4))."""
    words = " ".join(case.facts.texts.values()).casefold()
    return any(word in words for word in OVERFLIGHT)


def _questioning(case: Case) -> bool:
    return case.kind == "video_hearing" or bool(case.measure and case.measure.questioning)


def _absent(case: Case) -> bool:
    sentence = case.sentence
    return sentence.in_absentia is True and sentence.defence_rights_met is not True


def _by_basis(case: Case, ranking: Ranking, item: _Asked) -> bool:
    """Needs that hang on the basis and on languages."""
    need = item.rule.need
    foreign = not case.languages(case.asking) & RUSSIAN_OR_KAZAKH
    if need is Need.NO_TREATY:
        return without_treaty(ranking)
    if need is Need.NO_TREATY_LANGUAGE:
        return ranking.by_reciprocity and foreign
    if need is Need.INTERPRETER:
        return foreign
    if need is Need.FOREIGN_LANGUAGE:
        incoming = case.home_side is Direction.INCOMING
        return foreign if incoming else translation_needed(case, ranking)
    return True


def sent_electronically(case: Case) -> bool:
    """Whether the request came or went by electronic means."""
    channel = (case.facts.texts.get("channel") or "").casefold()
    events = case.facts.events
    return (
        "sent_electronically" in events
        or "request_received_by_fax" in events
        or any(word in channel for word in ELECTRONIC)
    )


def needs_sanction(case: Case) -> bool:
    """Whether the act needs the sanction of an investigating judge in Kazakhstan."""
    stated = case.facts.flag("needs_sanction_in_KZ")
    if stated is not None:
        return stated
    return case.kind == "confiscation" or bool(case.measure and case.measure.sanction)


def _consent_wanting(case: Case) -> bool:
    """CPC 582(1): an offence after the surrender needs no consent of the other state."""
    later = case.facts.flag("new_offence_before_surrender") is False
    return case.facts.flag("consent") is not True and not later


_NEEDS: Mapping[Need, Callable[[Case], bool]] = {
    Need.ELECTRONIC: sent_electronically,
    Need.QUESTIONING: _questioning,
    Need.OVERFLIGHT: _overflight,
    Need.LANDING: lambda case: not _overflight(case),
    Need.SANCTION: needs_sanction,
    Need.CIVIL_CLAIM: lambda case: case.facts.flag("civil_claim_unpaid") is True,
    Need.IN_ABSENTIA: _absent,
    Need.STATELESS: is_stateless_resident,
    Need.NO_CONSENT_YET: _consent_wanting,
    Need.WITHOUT_CONSENT: lambda case: case.facts.flag("consent") is False,
}


def without_treaty(ranking: Ranking) -> bool:
    """Whether reciprocity is the only road, with no bilateral treaty left to confirm."""
    return ranking.by_reciprocity and not ranking.bases and not _unverified_bilateral(ranking)


def translation_needed(case: Case, ranking: Ranking) -> bool:
    """Whether the request leaves in a language that the other side need not accept."""
    if case.languages(case.deciding) & RUSSIAN_OR_KAZAKH:
        return False
    return not any(_accepts(item) for item in ranking.bases[:1])


def _accepts(item: Instrument) -> bool:
    language = item.language
    return bool(language and (set(language.accepts) & RUSSIAN_OR_KAZAKH or language.own_languages))


def _cures(case: Case, grounds: Grounds) -> Iterator[PaperNeed]:
    """Yield the assurances that would remove a ground."""
    for item in grounds.tested:
        if not item.cure:
            continue
        if item in grounds.holding() or item in grounds.raised():
            yield _assurance(item)
        elif case.facts.has(item.cure):
            yield _paper(item.cure, PaperState.PRESENT, item.ground.reason, item.ground.citation)


def _assurance(item: Tested) -> PaperNeed:
    return _paper(item.cure, PaperState.MISSING, message("law-paper-cures"), item.ground.citation)


def _special(case: Case, ranking: Ranking, grounds: Grounds) -> Iterator[PaperNeed]:
    """Yield papers that follow from the facts and not from a list."""
    for item in grounds.raised():
        if item.ground.id == "R_LIMITATION":
            yield _extra(case, "data_on_suspension_of_limitation", item.ground.citation)
    if without_treaty(ranking) and not ranking.home:
        citation = Citation("PRIORITY", "5", Confidence.MEDIUM)
        state = PaperState.PRESENT if case.facts.has("D_RECIPROCITY") else PaperState.MISSING
        yield _paper("D_RECIPROCITY", state, message("law-paper-reciprocity"), citation)
    surrendered = case.facts.state("first_surrender_by")
    if case.kind == "re_extradition" and surrendered and ranking.home:
        paper = f"consent_of_{surrendered}"
        state = PaperState.MISSING
        if case.facts.has(paper) or case.facts.flag("consent") is True:
            state = PaperState.PRESENT
        yield _paper(
            paper, state, message("law-paper-consent-of"), Citation(ranking.home.id, "582(2)")
        )


def _extra(case: Case, paper: str, citation: Citation) -> PaperNeed:
    state = PaperState.PRESENT if case.facts.has(paper) else PaperState.MISSING
    text: Texts = case.book.vocabulary.extra_papers[paper]
    return _paper(paper, state, message("law-paper-asked", text=text), citation)


def confirmation(case: Case, ranking: Ranking) -> PaperNeed | None:
    """Return the confirmation on which the basis hangs, when nothing else carries the request."""
    unsure = _unsure_basis(ranking)
    if unsure is None or not (ranking.by_reciprocity or unsure in ranking.confirm):
        return None
    first = unsure
    if case.kind in TRANSFERS or not ranking.by_reciprocity:
        paper = "confirmation_of_entry_into_force"
    else:
        paper = "confirmation_of_bilateral_or_D_RECIPROCITY"
    if case.facts.documents is None or (
        paper.endswith("RECIPROCITY") and case.facts.has("D_RECIPROCITY")
    ):
        return None
    return _extra(case, paper, Citation(first.instrument.id, "", first.instrument.confidence))


def _unsure_basis(ranking: Ranking) -> Seen | None:
    """Return the basis to confirm, when no sure treaty carries the request."""
    bases = {item.id for item in ranking.bases}
    unsure = [seen for seen in (*ranking.confirm, *ranking.verify) if seen.instrument.id in bases]
    if unsure and len(unsure) == len(bases):
        known = [seen for seen in unsure if seen.scope.outcome is not Outcome.UNKNOWN]
        return known[0] if known else None
    if not bases and _unverified_bilateral(ranking):
        return next(seen for seen in ranking.verify if seen.instrument.family == Family.BILATERAL)
    return None


def _unverified_bilateral(ranking: Ranking) -> bool:
    return any(seen.instrument.family is Family.BILATERAL for seen in ranking.verify)
