"""Facts of every paper, about fictional people."""

from datetime import date
from typing import Any

from eurazpol.kernel.texts import Texts

LETTERS = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі — Ъъ ё №"
INJECTION = r"""#panic("x") $a^2$ *b* _c_ @ref <lab> `raw` \n {"k": 'v'} //c /*d*/ = h"""

BASIS = Texts(
    "Азаматтық, отбасылық және қылмыстық істер бойынша құқықтық көмек туралы конвенция",
    "Конвенция о правовой помощи по гражданским, семейным и уголовным делам",
    "Convention on legal assistance in civil, family and criminal matters (Minsk, 1993)",
)
CODE = Texts(
    "Қылмыстық-процестік кодекс", "Уголовно-процессуальный кодекс", "Criminal Procedure Code"
)
GROUND: dict[str, Any] = {
    "text": Texts(
        "Іс-әрекет екі мемлекеттің заңнамасы бойынша да жазаланады.",
        "Деяние наказуемо по законодательству обоих государств.",
        "The act is punishable under the law of both states.",
    ),
    "instrument": BASIS,
    "article": "56(1)",
}
RULE = {
    "text": Texts(
        "Азаматтығы туралы қорытынды", "Заключение о гражданстве", "Conclusion on citizenship"
    ),
    "instrument": CODE,
    "article": "580(3)(4)",
}
OFFICE = {
    "name": Texts(
        "Қазақстан Республикасының Бас прокуратурасы",
        "Генеральная прокуратура Республики Казахстан",
        "Prosecutor General's Office of the Republic of Kazakhstan",
    ),
    "state": "KZ",
    "address": Texts(
        "010000, Астана қаласы, Мәңгілік Ел даңғылы, 14",
        "010000, город Астана, проспект Мәңгілік Ел, 14",
        "14 Mangilik El Avenue, Astana 010000",
    ),
}
PEER = {
    "name": Texts(
        "Ресей Федерациясының Бас прокуратурасы",
        "Генеральная прокуратура Российской Федерации",
        "Prosecutor General's Office of the Russian Federation",
    ),
    "state": "RU",
}
SIGNATORY = {
    "name": "Сәуле Ғалымқызы Нұрпейісова",
    "post": Texts("Бөлім бастығы", "Начальник отдела", "Head of Section"),
}
PERSON: dict[str, Any] = {
    "names": [
        {"script": "Cyrl", "full": "Өтегенов Ғабит Қуанышұлы"},
        {"script": "Latn", "full": "Otegenov Gabit"},
    ],
    "born": "1987-02",
    "citizenships": ["KZ", "RU"],
    "sex": "male",
    "birth_place": Texts("Қызылорда қаласы", "город Кызылорда", "Kyzylorda"),
    "papers": [
        {"kind": "passport", "number": "N00000000", "state": "KZ", "valid_until": date(2030, 1, 9)},
        {"kind": "identity_card", "number": "000000001"},
    ],
}
OFFENCE = {
    "title": Texts("Алаяқтық", "Мошенничество", "Fraud"),
    "provisions": [
        {"state": "KZ", "article": "190(4)", "maximum": 120},
        {"state": "RU", "article": "159(4)", "maximum": 121, "text": "Мошенничество, совершённое…"},
    ],
    "committed": "2024-11-03",
    "place": Texts("Алматы қаласы", "город Алматы", "Almaty"),
}
ORDER = {
    "kind": "custody_order",
    "issued_by": Texts("Алматы қаласының тергеу соты", "Следственный суд Алматы", "Almaty court"),
    "issued": date(2026, 1, 12),
    "number": "7520-26",
}
JUDGMENT = {**ORDER, "kind": "judgment"}
SENTENCE = {
    "term_months": 61,
    "left_months": 21,
    "left_days": 2,
    "final_on": date(2025, 3, 1),
    "reckoned_on": date(2026, 2, 5),
}
CUSTODY = {
    "place": Texts("№ 1 мекеме", "учреждение № 1", "institution No. 1"),
    "since": "2026-01-10",
}
STATEMENT = (
    "2024 жылғы қарашада күдікті әрекет жасады.\n"
    f"Екінші абзац: {LETTERS} & {INJECTION} " + "ұзақ" * 40
)
REFERENCE = {"number": "RU-2026-000017/1", "issued": date(2026, 1, 20), "office": PEER["name"]}
COMPLAINT = {
    "court": Texts("Жоғарғы Сот", "Верховный Суд", "Supreme Court"),
    "days": 10,
    "instrument": CODE,
    "article": "592(1)",
    "last_day": date(2026, 2, 16),
    "lodge_with": CUSTODY["place"],
}
LETTER = {
    "sender": OFFICE,
    "addressee": PEER,
    "number": "12-3/26-104",
    "issued": date(2026, 2, 5),
    "signatory": SIGNATORY,
    "enclosures": [
        {"title": RULE["text"], "sheets": 2},
        {"title": Texts("Фотосурет", "Фотография", "Photograph"), "sha256": "ab" * 32},
    ],
}
REQUEST = {
    **LETTER,
    "basis": [GROUND, RULE],
    "guarantees": ["speciality", "no_torture", "no_death_penalty", "custody_credited"],
    "other_guarantees": ["Консул сможет посещать лицо."],
}

FACTS: dict[str, dict[str, Any]] = {
    "extradition_request": {
        **REQUEST,
        "purpose": "sentence",
        "person": PERSON,
        "offences": [OFFENCE],
        "statement": STATEMENT,
        "act": JUDGMENT,
        "limitation": Texts("Мерзім өткен жоқ.", "Срок не истёк.", "Not barred."),
        "sentence": SENTENCE,
        "custody": CUSTODY,
    },
    "provisional_arrest_request": {
        **REQUEST,
        "person": PERSON,
        "offences": [OFFENCE],
        "statement": STATEMENT,
        "act": ORDER,
        "urgency": Texts("Қашып кетуі мүмкін.", "Может скрыться.", "Risk of flight."),
    },
    "legal_assistance_request": {
        **REQUEST,
        "proceedings": "257500031000001",
        "statement": STATEMENT,
        "offences": [OFFENCE],
        "acts": [
            {
                "act": Texts("Куәдан жауап алу", "Допрос свидетеля", "Interview of a witness"),
                "details": Texts("Қорғаушының қатысуымен", "С участием адвоката", "With counsel"),
                "questions": ["Кто подписал договор?", "Когда перечислены деньги?"],
            },
            {"act": Texts("Банк деректері", "Банковские документы", "Bank records")},
        ],
        "persons": [{"part": Texts("куә", "свидетель", "witness"), "person": PERSON}],
        "formalities": ["Составить протокол."],
        "present": ["Следователь А. Б."],
        "confidentiality": Texts("Жария етілмейді", "Не разглашать", "Not to be disclosed"),
        "reply_by": date(2026, 5, 1),
    },
    "transfer_request": {
        **REQUEST,
        "direction": "from_us",
        "person": PERSON,
        "judgment": JUDGMENT,
        "sentence": SENTENCE,
        "offences": [OFFENCE],
        "consent": {"given_by": "person", "given": date(2026, 1, 30)},
        "custody": CUSTODY,
    },
    "proceedings_transfer_request": {
        **REQUEST,
        "person": PERSON,
        "offences": [OFFENCE],
        "statement": STATEMENT,
        "reason": Texts("Азаматы ұстап берілмейді.", "Гражданин не выдаётся.", "Own national."),
        "damage": "1 500 000 ₸",
    },
    "transit_request": {
        **REQUEST,
        "person": PERSON,
        "offences": [OFFENCE],
        "surrender": {**ORDER, "kind": "surrender_decision"},
        "route": ["Алматы", "Ташкент", "Душанбе"],
        "carrier": Texts("әуе рейсі", "авиарейс", "flight"),
        "escort": Texts("3 адам", "3 человека", "3 officers"),
        "not_before": date(2026, 3, 1),
        "not_after": date(2026, 3, 3),
    },
    "return_for_completion": {
        **LETTER,
        "request": REFERENCE,
        "missing": [RULE],
        "reply_by": date(2026, 3, 20),
    },
    "extradition_decision": {
        **LETTER,
        "outcome": "postpone",
        "request": REFERENCE,
        "person": PERSON,
        "offences": [OFFENCE],
        "reasons": [GROUND],
        "conditions": [Texts("Шарт", "Условие", "Condition")],
        "postponed_until": date(2026, 9, 30),
        "complaint": COMPLAINT,
    },
    "request_decision": {
        **LETTER,
        "outcome": "execute",
        "request": REFERENCE,
        "subject": Texts("куәдан жауап алу", "допрос свидетеля", "interview of a witness"),
        "reasons": [GROUND],
        "executing": OFFICE,
        "due": date(2026, 4, 1),
    },
    "execution_letter": {
        **LETTER,
        "request": REFERENCE,
        "results": [
            {
                "act": Texts("Жауап алу", "Допрос", "Interview"),
                "done": "done",
                "result": Texts("Хаттама", "Протокол", "Record"),
            },
            {
                "act": Texts("Банк деректері", "Банковские документы", "Bank records"),
                "done": "not_done",
                "result": Texts("Шот жабылған", "Счёт закрыт", "Account closed"),
            },
        ],
        "use_limits": Texts("Тек осы іс", "Только это дело", "This case only"),
    },
    "person_notice": {
        **LETTER,
        "addressee": {"name": "Өтегенов Ғабит Қуанышұлы", "address": CUSTODY["place"]},
        "outcome": "extradition_grant",
        "person": PERSON,
        "decision": REFERENCE,
        "reasons": [GROUND],
        "complaint": COMPLAINT,
        "rights": ["copy", "counsel", "interpreter", "consul", "papers", "refuge"],
    },
    "conviction_notice": {
        **LETTER,
        "relation": "mission",
        "person": PERSON,
        "judgment": JUDGMENT,
        "sentence": SENTENCE,
        "custody": CUSTODY,
        "apply_to": OFFICE,
        "basis": [GROUND],
    },
    "handover_record": {
        "number": "12-3/26-140",
        "issued": date(2026, 3, 2),
        "handed_by": {"office": OFFICE, "officer": SIGNATORY},
        "received_by": {
            "office": PEER,
            "officer": {"name": "Пётр Вымышленный", "post": Texts("офицер", "офицер", "officer")},
        },
        "decision": REFERENCE,
        "person": PERSON,
        "place": Texts("Алматы әуежайы", "Аэропорт Алматы", "Almaty airport"),
        "time": "14:30 UTC+5",
        "custody_since": date(2026, 1, 10),
        "custody_days": 52,
        "belongings": [Texts("Паспорт", "Паспорт", "Passport")],
        "witnesses": ["Аударма Ә."],
        "enclosures": [{"title": RULE["text"], "sheets": 11}],
    },
    "case_sheet": {
        "office": OFFICE,
        "kind": Texts("Ұстап беру", "Выдача", "Extradition"),
        "status": Texts("Қаралуда", "Рассматривается", "Under examination"),
        "requesting": Texts("Ресей", "Россия", "Russia"),
        "requested": Texts("Қазақстан", "Казахстан", "Kazakhstan"),
        "holder": "Нұрпейісова С. Ғ.",
        "person": PERSON,
        "next_action": Texts("Шешім қабылдау", "Принять решение", "Decide"),
        "limits": [
            {
                "what": Texts("Уақытша қамақ", "Временный арест", "Provisional arrest"),
                "due": "18.02.2026 24:00 UTC+5",
                "state": "running",
                "days_left": 13,
                "instrument": CODE,
                "article": "588(1)",
            },
        ],
        "basis": [GROUND, RULE],
        "events": [
            {
                "at": f"{day:02d}.01.2026 10:30 UTC+5",
                "what": Texts("Құжат алынды", "Получен документ", "Paper received"),
                "who": "Нұрпейісова С. Ғ.",
            }
            for day in range(28, 2, -1)
        ],
    },
    "legal_reasoning": {
        "office": OFFICE,
        "kind": Texts("Ұстап беру", "Выдача", "Extradition"),
        "conclusion": Texts("Беруге болады", "Выдача возможна", "Surrender possible"),
        "as_of": date(2026, 2, 5),
        "data_version": "2026-11-21 3f2a",
        "instruments": [
            {
                "title": BASIS,
                "role": Texts("негізгі", "основной", "primary"),
                "reasons": [GROUND["text"], GROUND["text"]],
            }
        ],
        "rules": [
            {"level": 0, "rule": GROUND["text"], "outcome": "holds"},
            {
                "level": 1,
                "rule": GROUND["text"],
                "outcome": "unknown",
                "facts": [
                    {
                        "what": Texts("азаматтығы", "гражданство", "citizenship"),
                        "value": "KZ",
                        "source": Texts("сұрау салу", "запрос", "request"),
                    }
                ],
                "instrument": CODE,
                "article": "590(1)(1)",
                "confidence": "medium",
            },
            {"level": 0, "rule": GROUND["text"], "outcome": "fails"},
        ],
        "questions": [
            {
                "fact": Texts("азаматтығы", "гражданство", "citizenship"),
                "who": Texts("ІІМ", "МВД", "Ministry of the Interior"),
                "result": Texts("бас тарту негізі", "основание отказа", "ground for refusal"),
            }
        ],
    },
}

SUBJECT = Texts("ұстап беру", "выдача", "extradition")
NOTE = Texts("Қосымша мән-жай.", "Дополнительное обстоятельство.", "A further circumstance.")
ON_REQUEST = {**LETTER, "request": REFERENCE, "subject": SUBJECT, "person": PERSON}
FACTS |= {
    "supplement_letter": {
        **LETTER,
        "request": REFERENCE,
        "subject": SUBJECT,
        "asked": True,
        "supplied": [RULE["text"]],
        "note": NOTE,
    },
    "reminder_letter": {
        **LETTER,
        "request": REFERENCE,
        "subject": SUBJECT,
        "days": 21,
        "note": NOTE,
    },
    "withdrawal_letter": {**ON_REQUEST, "reason": NOTE},
    "closing_letter": {**ON_REQUEST, "outcome": "executed", "side": "requesting"},
    "postponement_letter": {
        **ON_REQUEST,
        "what": "surrender",
        "ground": Texts("Ауыр науқас", "Тяжёлая болезнь", "Serious illness"),
        "reason": NOTE,
        "until": date(2026, 9, 30),
    },
    "progress_letter": {
        **ON_REQUEST,
        "what": "detained",
        "when": "03.02.2026 14:30 UTC+5",
        "place": CUSTODY["place"],
    },
    "speciality_consent": {
        **LETTER,
        "outcome": "give",
        "request": REFERENCE,
        "person": PERSON,
        "offences": [OFFENCE],
        "further_acts": Texts("Ұрлық, 188-бап", "Кража, статья 188", "Theft, article 188"),
        "reasons": [GROUND],
        "conditions": [NOTE],
    },
    "arrest_petition": {
        **LETTER,
        "addressee": {"name": ORDER["issued_by"]},
        "measure": "provisional",
        "request": REFERENCE,
        "person": PERSON,
        "offences": [OFFENCE],
        "detained_at": "03.02.2026 14:30 UTC+5",
        "custody": CUSTODY,
        "act": ORDER,
        "statement": NOTE,
        "basis": [RULE],
    },
    "remaining_sentence_certificate": {
        **LETTER,
        "person": PERSON,
        "judgment": JUDGMENT,
        "sentence": SENTENCE,
        "custody": CUSTODY,
        "as_of": date(2026, 2, 5),
    },
    "police_query": {
        **LETTER,
        "asks": "vehicle",
        "urgent": True,
        "purpose": NOTE,
        "person": PERSON,
        "plate": "123 ABC 02",
        "questions": [NOTE],
    },
    "query_answer": {
        **LETTER,
        "extent": "part",
        "request": REFERENCE,
        "identity": NOTE,
        "wanted": False,
        "reference": "7520-26",
    },
}
