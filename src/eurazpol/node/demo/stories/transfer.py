"""Story 3: transfer of a sentenced person, Kazakhstan (sentencing) to Russia (administering)."""

from eurazpol.node.demo.affair import Affair
from eurazpol.node.demo.desk import Value
from eurazpol.node.demo.papers import Sheet
from eurazpol.node.demo.stage import Stage, script
from eurazpol.node.demo.teller import Teller

ADAPTED_MONTHS, SERVED_DAYS = 120, 943
AGREE = "Условия Конвенции 1998 года выполнены, осуждённый согласен, приговор признан судом."
CONSENT = "Сотталған адам келіскен, кепілдік берілген, бас тарту негіздері жоқ."


def tell(stage: Stage, teller: Teller) -> Affair:
    """Tell the story; return the request with its numbers."""
    story = script("transfer")
    request = Affair(stage, teller, "kz", "ru", story.papers, story.verified)
    _request(request, story.facts)
    _administering(request)
    _sentencing(request)
    _hand_over(request)
    return request


def _request(request: Affair, facts: dict[str, object]) -> None:
    """Consulate and relatives are told in writing, the person consents; then it is sent."""
    astana, consul = request.stage.reader("kz"), request.stage.desk("kz", "s.akhmet")
    with request.step("kz", "2026-09-01T10:00", there="received"):
        request.open(astana, "transfer_sentenced_person", facts)
        request.add(
            astana, "D_JUDGMENT", "D_FINALITY", "D_REMAINING", "D_LAW_TEXT", "D_CITIZENSHIP",
            "D_TRANSLATION",
        )  # fmt: skip
        request.refused(astana, "submit")
        request.take(
            astana, "notify_consulate",
            notified="2026-09-01", addressee="Посольство Российской Федерации, Астана",
        )  # fmt: skip
        request.take(
            astana, "notify_relatives", notified="2026-09-01", addressee="Соболева О. П., мать"
        )
        request.take(
            consul, "record_consent", consents="yes", given="2026-09-01", given_by="person",
            paper=request.papers["D_CONSENT"], paper_as="D_CONSENT",
        )  # fmt: skip
        request.take(astana, "submit")
        request.take(astana, "sign_and_send")


def _administering(request: Affair) -> None:
    """Russia guarantees, its court adapts the sentence as the law computes it, Russia agrees."""
    moscow = request.stage.reader("ru")
    with request.step("ru", "2026-09-03T11:00", there="sent"):
        request.take(moscow, "accept")
        request.take(
            moscow, "give_guarantee", given="2026-09-03",
            guarantee=request.papers["D_NO_TORTURE"], guarantee_as="D_NO_TORTURE",
        )  # fmt: skip
        request.add(moscow, "D_ADMIN_LAW_TEXT")
    ruling: dict[str, Value | Sheet] = {
        "ruled": "2026-09-28",
        "court": "Куйбышевский районный суд города Омска",
        "served_days": SERVED_DAYS,
        "order": request.papers["P_COURT_ORDER"],
    }
    with request.step("ru", "2026-09-28T15:00", there="sent"):
        request.refused(moscow, "record_adaptation", **{**ruling, "adapted_months": 144})
        request.take(moscow, "record_adaptation", **ruling, adapted_months=ADAPTED_MONTHS)
    with request.step("ru", "2026-10-02T12:00", there="peer_agreed"):
        request.agree(moscow)
        request.take(moscow, "decide_grant", decided="2026-10-02", reason=AGREE)
        request.countersign("ru")


def _sentencing(request: Affair) -> None:
    """Kazakhstan has the guarantee before it decides (CPC 606(4))."""
    astana = request.stage.reader("kz")
    with request.step("kz", "2026-10-06T10:00", there="both_agreed"):
        request.agree(astana)
        request.take(astana, "decide_transfer", decided="2026-10-06", reason=CONSENT)
        request.countersign("kz")


def _hand_over(request: Affair) -> None:
    """The person is handed over; execution begins and is confirmed."""
    astana, moscow = request.stage.reader("kz"), request.stage.reader("ru")
    with request.step("kz", "2026-10-20T12:00", there="arrived"):
        request.take(
            astana, "hand_over", handed_over="2026-10-20T11:00", place="Жезкент өткізу пункті"
        )
    with request.step("ru", "2026-10-21T10:00", there="execution_confirmed"):
        request.take(moscow, "begin_sentence", begun="2026-10-21", place="Алтайский край")
    with request.step("kz", "2026-10-22T10:00", there="serving"):
        request.take(astana, "close")
    with request.step("ru", "2026-10-22T12:00", there="closed"):
        request.take(moscow, "close")
