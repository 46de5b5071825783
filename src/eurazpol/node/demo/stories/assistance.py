"""Story 2: a witness and a bank account, Kazakhstan to Uzbekistan, returned once, executed."""

from eurazpol.node.demo.affair import Affair
from eurazpol.node.demo.stage import Stage, script
from eurazpol.node.demo.teller import Teller

UNREADABLE = "Скан постановления обрывается на первом листе: нет подписи судьи и печати."
TASHKENT = {
    "kk": "Өзбекстан Республикасының Бас прокуратурасы",
    "ru": "Генеральная прокуратура Республики Узбекистан",
    "en": "Prosecutor General's Office of the Republic of Uzbekistan",
    "kk_genitive": "Өзбекстан Республикасы Бас прокуратурасының",
    "kk_dative": "Өзбекстан Республикасының Бас прокуратурасына",
    "ru_genitive": "Генеральной прокуратуры Республики Узбекистан",
    "ru_dative": "Генеральной прокуратуре Республики Узбекистан",
}
ACCOUNT = "В июне 2025 года в Астане должностное лицо получило взятку через счёт в Ташкенте."
EXECUTE = "Оснований отказа нет, бумаги полны; исполнение поручается органу по месту счёта."


def tell(stage: Stage, teller: Teller) -> Affair:
    """Tell the story; return the request with its numbers."""
    story = script("assistance")
    request = Affair(stage, teller, "kz", "uz", story.papers, story.verified)
    _request(request, story.facts)
    _returned_and_completed(request)
    _executed(request)
    _closed(request)
    return request


def _request(request: Affair, facts: dict[str, object]) -> None:
    """Sent on a Friday by the network; the paper original follows by post in three days."""
    astana = request.stage.reader("kz")
    with request.step("kz", "2026-07-03T10:00", there="received"):
        request.open(astana, "mla", facts)
        request.add(astana, "D_QUESTIONS", "D_RIGHTS", "D_TRANSLATION")
        request.refused(astana, "submit")
        request.add(astana, "D_SANCTION")
        request.prepare_letter(astana, "legal_assistance_request", TASHKENT, ACCOUNT)
        request.take(astana, "submit")
        request.take(astana, "sign_and_send")
    with request.step("kz", "2026-07-03T11:00", there="received"):
        request.record(astana, "sent_electronically", "2026-07-03", "Еуразпол желісі")
    with request.step("kz", "2026-07-07T10:00", there="received"):
        request.record(astana, "original_posted", "2026-07-07", "РПО 050000000001")


def _returned_and_completed(request: Affair) -> None:
    """Only a person sees that a scan is cut off; it is returned by its rule and completed."""
    astana, tashkent = request.stage.reader("kz"), request.stage.reader("uz")
    with request.step("uz", "2026-07-08T11:00", there="to_complete"):
        request.take(tashkent, "accept")
        request.take(tashkent, "return_request", missing=("D_SANCTION",), reason=UNREADABLE)
    with request.step("kz", "2026-07-09T15:00", there="examination"):
        request.refused(astana, "complete_and_send")
        request.add(astana, "D_SANCTION.complete")
        request.take(astana, "complete_and_send")


def _executed(request: Affair) -> None:
    """The central authority decides, the executing authority questions the witness."""
    tashkent, police = request.stage.reader("uz"), request.stage.desk("uz", "j.yusupov")
    with request.step("uz", "2026-07-14T10:00", there="peer_executing"):
        request.add(tashkent, "D_ORIGINAL")
        request.record(tashkent, "original_received", "2026-07-14", "РПО 050000000001")
        request.agree(tashkent)
        request.take(
            tashkent, "decide_grant", decided="2026-07-14", reason=EXECUTE,
            authority=request.stage.office("uz", "iib-toshkent"),
        )  # fmt: skip
    with request.step("uz", "2026-07-23T16:00", there="peer_executing"):
        request.take(police, "begin_execution")
        for material in ("P_INTERVIEW", "P_BANK_RECORDS"):
            paper = request.papers[material]
            request.take(police, "add_material", material=paper, material_as=material)
        request.take(police, "report_materials")
    with request.step("uz", "2026-07-24T10:00", there="result_received"):
        request.take(tashkent, "send_results")


def _closed(request: Affair) -> None:
    """Both close; Kazakhstan holds the materials with the hashes of Uzbekistan."""
    with request.step("kz", "2026-07-27T10:00", there="executed"):
        request.take(request.stage.reader("kz"), "close")
        request.full_file(request.stage.reader("kz"), "kk")
    with request.step("uz", "2026-07-27T11:00", there="closed"):
        request.take(request.stage.reader("uz"), "close")
