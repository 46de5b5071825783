"""What notices of the tests say; nothing here needs a database."""

import json
from typing import Any

RED: dict[str, Any] = {
    "kind": "red",
    "purpose": "prosecution",
    "subject": {
        "names": [
            {"script": "Cyrl", "family": "Ветров", "given": "Игорь", "patronymic": "Львович"},
            {"script": "Latn", "family": "Vetrov", "given": "Igor"},
        ],
        "sex": "male",
        "birth": "1981-04-12",
        "nationalities": ["KZ"],
        "papers": [{"kind": "passport", "number": "N00112233", "state": "KZ"}],
    },
    "facts": {
        "summary": {"en": "On 3 March 2025 he took 40 million tenge from a bank by fraud."},
        "place": "Almaty",
        "place_state": "KZ",
        "committed": "2025-03-03",
        "charges": "Fraud on a large scale",
        "articles": "CC of Kazakhstan, article 190(4)",
        "max_months": 120,
    },
    "court_act": {
        "kind": "arrest-warrant", "issued_by": "Almaty Specialised Court", "issued": "2025-06-01",
        "number": "7-12/25", "in_force": True,
    },
    "assurances": {"competent": True, "coordinated": True, "extradition": True},
    "safeguards": {
        "asylum": "none", "finally_judged": False, "private_dispute": False,
        "family_matter": False, "administrative": False,
    },
    "neutrality": {
        "nature": "ordinary", "ordinary_harm": True, "office": False, "expression": False,
        "context": False, "objections": False, "treaty_duty": False,
    },
    "interest": "He is believed to have left for a neighbouring state.",
}  # fmt: skip


def red(**changes: Any) -> dict[str, Any]:
    """A red notice that meets every rule, with parts changed: ``facts={"max_months": 12}``."""
    found: dict[str, Any] = json.loads(json.dumps(RED))
    for part, value in changes.items():
        if isinstance(value, dict):
            found[part] = {**found.get(part, {}), **value}
        else:
            found[part] = value
    return found
