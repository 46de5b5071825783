"""The further answers: what must not be used, who decides, what can follow, custody, complaints."""

from datetime import date
from typing import Any

from eurazpol.law.domain import custody as custody_rules
from eurazpol.law.domain import decision as decisions
from eurazpol.law.domain import sentence_adaptation
from eurazpol.law.domain.assessment import Decision, Limit
from eurazpol.law.domain.bindingness import changes_between
from eurazpol.law.domain.book import Direction
from eurazpol.law.domain.case import EXTRADITION, HOME, TRANSFERS, Case
from eurazpol.law.domain.conditions import sentence_end
from eurazpol.law.domain.grounds import Grounds, law_day
from eurazpol.law.domain.limitation import limitation
from eurazpol.law.domain.papers import needs_sanction
from eurazpol.law.domain.ranking import rank
from eurazpol.law.domain.ranks import Ranking
from eurazpol.law.domain.reading import as_day

PROSECUTOR_GENERAL = "Prosecutor General's Office"
PROSECUTOR_OR_DEPUTY = "Prosecutor General or deputy"
SUPREME_COURT = "Supreme Court"
COMPETENT_BODY = "competent body directly"
COURT = "court"
POLICE = ("police_query", "wanted_search", "interpol_notice")
PROSECUTORS = ("jit", "temporary_transfer_witness", "confiscation")
"""Kinds of assistance that CPC 559(1) and 578 leave to the Prosecutor General's Office."""
_TRIAL = ("court", "trial", "суд", "сот")


def extras(
    case: Case,
    ranking: Ranking,
    grounds: Grounds,
    decision: Decision,
    limits: tuple[Limit, ...],
) -> dict[str, Any]:
    """Return the further keys that apply to the case."""
    found: dict[str, Any] = {
        "must_not_refuse_for": sorted(set(grounds.not_for)) or None,
        "must_not_use": _must_not_use(case, ranking) or None,
        "verify": _verify(case, ranking) or None,
        "if_not_confirmed": _if_not_confirmed(ranking),
        "follow_up": list(decisions.follow_up(case, decision, grounds)) or None,
        "kz_authority": _authority(case),
        "decider": _decider(case),
        "naive_expiry": _naive_expiry(case),
        "constitution_citation": _constitution(grounds),
        "surrender_itself": _surrender_itself(case, grounds),
        "flag": _flag(case, ranking) or _early_end(case, limits),
        "complaint_in_time": _complaint_in_time(case, limits),
    }
    adapted = sentence_adaptation.adapted(case)
    if adapted:
        found["adapted_sentence_months"] = adapted.months
    held = custody_rules.custody(case, limits)
    if held:
        found["must_release_by"] = held.must_release_by
        found["custody_status_on_as_of"] = held.status
    return {key: value for key, value in found.items() if value is not None}


def _must_not_use(case: Case, ranking: Ranking) -> list[str]:
    """Limits and treaties that look right and are not."""
    found = []
    if case.facts.day("arrested_on") and case.deciding != HOME:
        found.append("kz_40d")
    found.extend(_limits_of_unbound_protocols(case, ranking))
    invoked = case.facts.invoked
    if invoked and any(
        seen.instrument.id == invoked and seen.role == "excluded" for seen in ranking.seen
    ):
        found.append(invoked)
    return found


def _limits_of_unbound_protocols(case: Case, ranking: Ranking) -> list[str]:
    """Custody limits that a protocol brings which does not bind both states."""
    bound = {item.id for item in (*ranking.protocols, *ranking.doubtful_protocols)}
    held = case.facts.day("detained_at", "detained_on", "arrested_on", "custody_from")
    return [
        limit.id
        for item in ranking.bases
        for limit in item.limits
        if held and limit.custody and limit.needs and limit.needs not in bound
    ]


def _verify(case: Case, ranking: Ranking) -> list[str]:
    found = []
    for seen in (*ranking.confirm, *ranking.verify):
        id_ = seen.instrument.id
        if case.pair and seen.binding.verify == case.pair:
            found.append(f"{id_} in force between {case.deciding} and {case.asking}")
        else:
            found.append(" ".join((id_, *seen.binding.verify)))
    return list(dict.fromkeys(found))


def _if_not_confirmed(ranking: Ranking) -> str | None:
    if ranking.settled and not ranking.confirm:
        return None
    if not (ranking.confirm or ranking.verify):
        return None
    kept = ranking.by_reciprocity or ranking.reciprocity_left
    return Decision.CONDITIONAL.value if kept else Decision.NO_BASIS.value


def _authority(case: Case) -> str | None:
    """CPC 559: who acts in Kazakhstan."""
    if case.home_side is None:
        return None
    if case.kind in POLICE:
        return COMPETENT_BODY
    if not case.assistance or case.kind in PROSECUTORS:
        return PROSECUTOR_GENERAL
    source = (case.facts.texts.get("source") or "").casefold()
    if any(word in source for word in _TRIAL):
        return SUPREME_COURT
    return PROSECUTOR_GENERAL if needs_sanction(case) else COMPETENT_BODY


def _decider(case: Case) -> str | None:
    if case.kind == "jit" and case.home_side:
        return PROSECUTOR_GENERAL
    if case.deciding != HOME:
        return None
    if case.surrender_family or case.kind in EXTRADITION:
        return PROSECUTOR_OR_DEPUTY
    if case.kind == "recognition_judgment" or case.kind in TRANSFERS:
        return COURT
    return None


def _naive_expiry(case: Case) -> date | None:
    if case.home_side is not Direction.INCOMING or not case.surrender_family:
        return None
    return limitation(case).naive


def _constitution(grounds: Grounds) -> str | None:
    for item in grounds.holding():
        citation = item.ground.citation
        if citation.instrument == "kz_constitution" and item.ground.id == "R_OWN_NATIONAL":
            year, _, article = citation.article.partition(", ")
            return f"kz_const_{year} {article}"
    return None


def _surrender_itself(case: Case, grounds: Grounds) -> str | None:
    """Say for custody before the request that surrender itself is excluded (CPC 588(8))."""
    if case.kind != "provisional_arrest" or not decisions.refused(grounds):
        return None
    return Decision.REFUSE_MANDATORY.value


def _flag(case: Case, ranking: Ranking) -> str | None:
    """Flag a request that is pending when the treaty between the states changes."""
    later = law_day(case)
    if case.as_of or later <= case.day or case.pair is None:
        return None
    if not changes_between(case.book, case.pair, case.day, later):
        return None
    then = rank(Case(case.facts, case.book, later))
    changed = {item.id for item in then.bases} != {item.id for item in ranking.bases}
    return "treaty_changed_while_pending" if changed else None


def _early_end(case: Case, limits: tuple[Limit, ...]) -> str | None:
    """Flag a sentence in Kazakhstan that ends before the return after a time (CPC 593(5))."""
    end = sentence_end(case) if case.kind == "temporary_extradition" else None
    due = next((limit.due for limit in limits if limit.id == "kz_temp90"), None)
    return "sentence_ends_before_return" if end and due and end < as_day(due) else None


def _complaint_in_time(case: Case, limits: tuple[Limit, ...]) -> bool | None:
    """CPC 49(1): posted or given to the custody administration before the end is in time."""
    end = next((limit.due for limit in limits if limit.id == "kz_appeal10"), None)
    made = case.facts.day(
        "complaint_posted",
        "complaint_given_to_custody_administration",
        "complaint_received_by_court",
    )
    if end is None or made is None:
        return None
    return made <= as_day(end)
