"""Which fact of the record answers what the law engine asks: the field is put beside the question.

The engine names what it lacks by a key of its vocabulary (``law-ask-key``) or by the ground or rule
that it could not test; a question about the law itself has no fact and is settled outside the file.
"""

from collections.abc import Mapping
from types import MappingProxyType

from eurazpol.kernel.texts import Message
from eurazpol.ui.forms import Input

_PERSON = "persons[0]"
_SENTENCE = {
    *("imposed_months", "final", "ends", "in_absentia", "defence_rights_met"),
    "civil_claim_unpaid",
}
_OFFENCE = {
    *("committed", "place", "label", "kz_max_months", "kz_category", "kz_limitation_years"),
    *("dual_criminality", "private", "military", "violence", "death_penalty"),
}
_ABOUT_PERSON = {
    *("permanent_residence", "located_in", "asylum", "refugee_recognised_by", "wanted_since"),
    "status",
}
_BY_KEY: Mapping[str, str] = MappingProxyType(
    {
        **{key: f"sentence.{key}" for key in _SENTENCE},
        **{key: f"offence.{key}" for key in _OFFENCE},
        **{key: f"{_PERSON}.{key}" for key in _ABOUT_PERSON},
        "nationality": f"{_PERSON}.nationalities[0]",
        "crime_in_KZ": "offence.crime_in_kz",
        "limitation_expired_KZ": "offence.limitation_expired_kz",
        "judgment_final": "sentence.final",
        "remaining": "sentence.remaining_months",
        "consent": "consent",
        "extradition_refused": "extradition_refused",
        "measure": "assistance.measures",
        "object": "assistance.object",
        "needs_sanction_in_KZ": "assistance.needs_sanction",
        "surrendering": "journey.surrendering",
    }
)
_BY_ID: Mapping[str, str] = MappingProxyType(
    {
        "R_OWN_NATIONAL": f"{_PERSON}.nationalities[0]",
        "R_DUAL_CRIM": "offence.dual_criminality",
        "R_SENTENCE": "sentence.imposed_months",
        "R_ASYLUM": f"{_PERSON}.asylum",
        "R_LIMITATION": "offence.limitation_expired_kz",
        "R_PRIVATE": "offence.private",
        "R_MILITARY": "offence.military",
        "R_TERRITORY": "offence.place",
        "R_DEATH": "offence.death_penalty",
        "law-ask-committed": "offence.committed",
        "law-ask-limitation": "offence.kz_category",
        "law-ask-defence": "sentence.defence_rights_met",
    }
)
_MAXIMA = {"R_PENALTY", "R_NO_IMPRISONMENT"}


class Answers:
    """The fields of a case that may answer questions, each given out once a page."""

    def __init__(self, inputs: Mapping[str, Input], requested: str) -> None:
        self._inputs = inputs
        self._requested = requested
        self._given: set[str] = set()

    def field(self, id_: str, ask: Message | None) -> Input | None:
        """Return the field for the question ``ask`` about ``id_``, if a fact answers it."""
        path = self._path(id_, ask)
        if path not in self._inputs or path in self._given:
            return None
        self._given.add(path)
        return self._inputs[path]

    def _path(self, id_: str, ask: Message | None) -> str:
        if ask is not None and ask.id == "law-ask-key":
            key = str(ask.args.get("key", ""))
            return _BY_KEY.get(key.rpartition(".")[2], key)
        if id_ in _MAXIMA:
            return f"offence.max_months.{self._requested}"
        return _BY_ID.get(id_) or _BY_ID.get(ask.id if ask else "", "")
