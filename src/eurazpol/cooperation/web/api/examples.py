"""Examples of bodies. Every person, case and number in them is invented."""

from typing import Any

PERSON: dict[str, Any] = {
    "names": [{"script": "Cyrl", "family": "Үлгібаев", "given": "Ерлан", "patronymic": "Сәкенұлы"}],
    "birth": "1987-02-05",
    "nationalities": ["KZ"],
    "located_in": "RU",
}
FACTS: dict[str, Any] = {
    "persons": [PERSON],
    "offence": {
        "label": "алаяқтық",
        "summary": "Ірі мөлшерде бөтеннің мүлкін алдау арқылы иемденді.",
        "committed": "2025-03",
        "articles": [{"state": "KZ", "text": "190-бап 3-бөлік"}],
        "max_months": {"KZ": 120, "RU": 120},
    },
}
CASE: dict[str, Any] = {"kind": "extradition_prosecution", "peer": "RU", "facts": FACTS}
QUERY: dict[str, Any] = {
    "peers": ["RU", "UZ"],
    "facts": {
        "persons": [PERSON],
        "query": {"template": "wanted"},
        "assistance": {"purpose": "Іздеудегі адамды тексеру"},
    },
}
NOTIFICATION: dict[str, Any] = {
    "topic": "drugs",
    "urgency": "urgent",
    "subject": {"ru": "Грузовой автомобиль с тайником"},
    "text": {"ru": "Автомобиль X 111 XX 99 следует к границе; водитель — Үлгібаев Ерлан."},
    "valid_until": "2026-12-31T18:00:00Z",
    "authorities": [1],
    "peers": [],
}
CORRECTION: dict[str, Any] = {
    "reason": "Уточнён номер автомобиля",
    "urgency": "urgent",
    "subject": {"ru": "Грузовой автомобиль с тайником"},
    "text": {"ru": "Автомобиль X 112 XX 99 следует к границе."},
    "valid_until": "2026-12-31T18:00:00Z",
}
