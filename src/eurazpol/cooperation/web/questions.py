"""Which fact of the record answers a question of the law engine."""

from eurazpol.cooperation.web.fact_paths import MAXIMA

_PERSON = "persons[0]"
_BY_KEY = {
    "nationality": (f"{_PERSON}.nationalities[0]",),
    "permanent_residence": (f"{_PERSON}.permanent_residence",),
    "located_in": (f"{_PERSON}.located_in",),
    "asylum": (f"{_PERSON}.asylum",),
    "refugee_recognised_by": (f"{_PERSON}.refugee_recognised_by",),
    "wanted_since": (f"{_PERSON}.wanted_since",),
    "committed": ("offence.committed",),
    "place": ("offence.place",),
    "label": ("offence.label",),
    "kz_max_months": ("offence.kz_max_months",),
    "kz_category": ("offence.kz_category",),
    "kz_limitation_years": ("offence.kz_limitation_years",),
    "crime_in_KZ": ("offence.crime_in_kz",),
    "dual_criminality": ("offence.dual_criminality",),
    "limitation_expired_KZ": ("offence.limitation_expired_kz",),
    "private": ("offence.private",),
    "military": ("offence.military",),
    "violence": ("offence.violence",),
    "death_penalty": ("offence.death_penalty",),
    "imposed_months": ("sentence.imposed_months",),
    "final": ("sentence.final",),
    "judgment_final": ("sentence.final",),
    "ends": ("sentence.ends",),
    "remaining": ("sentence.remaining_months",),
    "in_absentia": ("sentence.in_absentia",),
    "defence_rights_met": ("sentence.defence_rights_met",),
    "civil_claim_unpaid": ("sentence.civil_claim_unpaid",),
    "consent": ("consent",),
    "extradition_refused": ("extradition_refused",),
    "measure": ("assistance.measures",),
    "object": ("assistance.object",),
    "needs_sanction_in_KZ": ("assistance.needs_sanction",),
    "surrendering": ("journey.surrendering",),
}


def paths_of(question: str) -> tuple[str, ...]:
    """Return the paths of facts that may answer the question ``fact:<key>`` or ``<key>``."""
    key = question.rpartition(":")[2]
    if key.startswith((f"offence.{MAXIMA}.", f"{MAXIMA}.")):
        return (f"offence.{MAXIMA}.{key.rpartition('.')[2]}",)
    return _BY_KEY.get(key) or _BY_KEY.get(key.rpartition(".")[2]) or (key,)
