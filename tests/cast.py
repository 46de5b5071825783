"""The cast of tests: fictional people, authorities and offences. Nobody here exists."""

from typing import Any

from eurazpol.access.domain.actor import AuthorityKind
from eurazpol.kernel.texts import Texts

AUTHORITIES: dict[str, dict[str, tuple[AuthorityKind, Texts]]] = {
    "kz": {
        "kz-gp": (
            AuthorityKind.CENTRAL,
            Texts("Бас прокуратура", "Генеральная прокуратура", "Prosecutor General's Office"),
        ),
        "kz-almaty": (
            AuthorityKind.EXECUTING,
            Texts(
                "Алматы қаласының прокуратурасы",
                "Прокуратура города Алматы",
                "Prosecutor's Office of Almaty",
            ),
        ),
    },
    "ru": {
        "ru-gp": (
            AuthorityKind.CENTRAL,
            Texts(
                "Ресей Бас прокуратурасы",
                "Генеральная прокуратура России",
                "Prosecutor General's Office of Russia",
            ),
        ),
        "ru-omsk": (
            AuthorityKind.EXECUTING,
            Texts(
                "Омбы облысының тергеу басқармасы",
                "Следственное управление по Омской области",
                "Investigation Department of Omsk Region",
            ),
        ),
    },
    "uz": {
        "uz-gp": (
            AuthorityKind.CENTRAL,
            Texts(
                "Өзбекстан Бас прокуратурасы",
                "Генеральная прокуратура Узбекистана",
                "Prosecutor General's Office of Uzbekistan",
            ),
        ),
        "uz-tashkent": (
            AuthorityKind.EXECUTING,
            Texts(
                "Ташкент қаласының прокуратурасы",
                "Прокуратура города Ташкента",
                "Prosecutor's Office of Tashkent",
            ),
        ),
    },
}

VETROV: dict[str, Any] = {
    "names": [
        {
            "script": "Cyrl",
            "family": "Ветров",
            "given": "Демьян",
            "patronymic": "Игоревич",
        },
        {"script": "Latn", "family": "Vetrov", "given": "Demyan"},
    ],
    "birth": "1987-02",
    "birth_place": "Омск",
    "sex": "male",
    "nationalities": ["RU"],
    "located_in": "KZ",
    "papers": [{"kind": "passport", "number": "00 0000001", "state": "RU"}],
    "asylum": "none",
}
"""Sought for fraud by Russia, found in Almaty."""

FRAUD: dict[str, Any] = {
    "label": "fraud",
    "summary": "В марте 2024 года в Омске похитил деньги вкладчиков под видом инвестиций.",
    "articles": [{"state": "RU", "text": "159(4)"}, {"state": "KZ", "text": "190(4)"}],
    "place": "RU",
    "committed": "2024-03-03",
    "max_months": {"RU": 120, "KZ": 120},
    "private": False,
    "military": False,
    "death_penalty": False,
    "limitation_expired_kz": False,
}

VETROV_SOUGHT: dict[str, Any] = {
    "proceedings": "124010000001",
    "persons": [VETROV],
    "offence": FRAUD,
    "act": {
        "kind": "custody_order",
        "issued_by": "Куйбышевский районный суд города Омска",
        "issued": "2025-11-10",
        "number": "3/1-1/2025",
    },
}

YUSUPOVA: dict[str, Any] = {
    "names": [
        {"script": "Latn", "family": "Yusupova", "given": "Nodira"},
        {"script": "Cyrl", "family": "Юсупова", "given": "Нодира"},
    ],
    "role": "witness",
    "birth": "1990",
    "sex": "female",
    "nationalities": ["UZ"],
    "located_in": "UZ",
}

BRIBE_TRACE: dict[str, Any] = {
    "proceedings": "257500121000001",
    "persons": [YUSUPOVA],
    "offence": {
        "label": "bribery",
        "summary": "2025 жылы Астанада лауазымды адам пара алған.",
        "articles": [{"state": "KZ", "text": "366(3)"}],
        "place": "KZ",
        "committed": "2025-06-01",
        "max_months": {"KZ": 120},
        "crime_in_kz": True,
    },
    "assistance": {
        "measures": ["witness interview", "bank records"],
        "purpose": "Куәдан жауап алу және шот бойынша мәліметтер алу.",
        "questions": "Аударым неге жасалды?\nШотты кім пайдаланды?",
        "object": "Ташкенттегі банктің шоты",
        "needs_sanction": True,
    },
}
"""A witness and an account in Tashkent, asked for by Kazakhstan."""

OMAROV_SENTENCED: dict[str, Any] = {
    "persons": [
        {
            "names": [
                {
                    "script": "Cyrl",
                    "family": "Омаров",
                    "given": "Ғабит",
                    "patronymic": "Қуанышұлы",
                }
            ],
            "birth": "1979-08-14",
            "sex": "male",
            "nationalities": ["KZ"],
            "located_in": "RU",
        }
    ],
    "offence": {
        "label": "drug offence",
        "summary": "Хранил и перевозил наркотические средства в крупном размере.",
        "articles": [{"state": "RU", "text": "228(2)"}, {"state": "KZ", "text": "297(2)"}],
        "place": "RU",
        "committed": "2021-05-20",
        "max_months": {"RU": 180, "KZ": 120},
        "kz_max_months": 120,
        "dual_criminality": True,
    },
    "sentence": {
        "state": "RU",
        "court": "Центральный районный суд города Омска",
        "judgment_date": "2022-02-01",
        "imposed_months": 144,
        "final": True,
        "final_on": "2022-02-12",
        "remaining_months": 90,
        "place_of_serving": "Исправительная колония № 1, Омская область",
    },
}
"""A citizen of Kazakhstan who serves a sentence in Russia and wants to serve it at home."""

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
"""The smallest file that is taken for a PDF."""
