"""Story 1: extradition for prosecution, Russia to Kazakhstan, from arrest to hand-over."""

from eurazpol.node.demo.affair import Affair
from eurazpol.node.demo.stage import Stage, script
from eurazpol.node.demo.teller import Teller

CHECKED = "Договор применим, условия статьи 66 выполнены, оснований статьи 89 и статьи 590 нет."


def tell(stage: Stage, teller: Teller) -> Affair:
    """Tell the story; return the request with its numbers."""
    story = script("extradition")
    arrest = Affair(stage, teller, "ru", "kz", story.papers, story.verified)
    _arrest(arrest, story.facts)
    request = Affair(stage, teller, "ru", "kz", story.papers, story.verified)
    _request(request, arrest)
    _check(request)
    _decision(request)
    _surrender(request)
    return request


def _arrest(arrest: Affair, facts: dict[str, object]) -> None:
    """Provisional arrest: the hour of detention starts the clocks of 72 and 60 hours."""
    bureau, moscow = arrest.stage.desk("ru", "p.lebedev"), arrest.stage.reader("ru")
    duty, police = arrest.stage.desk("kz", "d.ospanov"), arrest.stage.desk("kz", "m.tulegen")
    with arrest.step("ru", "2026-01-12T10:00", there="received"):
        arrest.open(bureau, "provisional_arrest", facts)
        arrest.add(bureau, "D_PROV_STATEMENT", "D_ARREST_ORDER", "D_LAW_TEXT")
        arrest.take(bureau, "submit")
        arrest.take(moscow, "sign_and_send")
        arrest.countersign("ru")
    with arrest.step("kz", "2026-01-12T15:00", there="sent"):
        arrest.take(duty, "accept")
        arrest.take(duty, "assign_search", authority=arrest.stage.office("kz", "pd-almaty"))
    with arrest.step("kz", "2026-01-15T10:40", there="peer_detained"):
        arrest.take(
            police, "record_detention",
            detained_at="2026-01-15T10:30", place="Алматы, Абай даңғылы, 999",
            protocol=arrest.papers["D_DETENTION_PROTOCOL"],
        )  # fmt: skip
    with arrest.step("kz", "2026-01-16T15:10", there="peer_detained"):
        arrest.take(police, "record_petition", petition_filed="2026-01-16T15:00")
    with arrest.step("kz", "2026-01-17T12:00", there="peer_detained"):
        arrest.take(
            police, "record_provisional_arrest",
            ordered="2026-01-17", order=arrest.papers["P_COURT_ORDER"],
        )  # fmt: skip


def _request(request: Affair, arrest: Affair) -> None:
    """The request follows the arrest: its clocks go on in the new file."""
    moscow = request.stage.reader("ru")
    with request.step("ru", "2026-02-09T11:00", there="received"):
        request.open(moscow, "extradition_prosecution", {}, earlier=arrest)
        request.add(
            moscow, "D_ARREST_ORDER", "D_LAW_TEXT", "D_LIMITATION_TEXT", "D_FACTS", "D_IDENTITY",
            "D_CITIZENSHIP",
        )  # fmt: skip
        request.take(moscow, "submit")
        request.take(moscow, "sign_and_send")
    arrest.also("kz", there="followed")


def _check(request: Affair) -> None:
    """Custody is prolonged in time; the executing authority checks; nobody decides before it."""
    astana, police = request.stage.reader("kz"), request.stage.desk("kz", "m.tulegen")
    with request.step("kz", "2026-02-10T09:30", there="sent"):
        request.take(astana, "accept")
        request.take(astana, "assign_check", authority=request.stage.office("kz", "pd-almaty"))
        request.refused(astana, "decide_grant")
    with request.step("kz", "2026-02-12T16:00", there="sent"):
        request.take(police, "record_expiry_notice", given="2026-02-12")
        request.take(
            police, "record_extradition_arrest",
            ordered="2026-02-12", order=request.papers["P_COURT_ORDER.extradition"],
        )  # fmt: skip
    with request.step("kz", "2026-03-20T11:00", there="sent"):
        request.take(police, "report_check", check=request.papers["D_CHECK"])


def _decision(request: Affair) -> None:
    """The decision, the copy, ten days to complain (the tenth is a Saturday), in force."""
    astana, police = request.stage.reader("kz"), request.stage.desk("kz", "m.tulegen")
    with request.step("kz", "2026-05-18T10:00", there="peer_granted"):
        request.agree(astana)
        request.take(astana, "decide_grant", decided="2026-05-18", reason=CHECKED)
        request.countersign("kz")
    with request.step("kz", "2026-05-20T12:00", there="peer_granted"):
        request.take(
            police, "record_copy_given",
            received="2026-05-20", receipt=request.papers["P_RECEIPT"],
        )  # fmt: skip
        request.refused(astana, "enter_into_force", in_force="2026-05-20")
    with request.step("kz", "2026-06-02T09:30", there="peer_granted"):
        request.take(astana, "enter_into_force", in_force="2026-06-02")


def _surrender(request: Affair) -> None:
    """Hand-over within thirty days, with a record; both sides close."""
    astana, police = request.stage.reader("kz"), request.stage.desk("kz", "m.tulegen")
    moscow = request.stage.reader("ru")
    place = "Кордай өткізу пункті"
    with request.step("kz", "2026-06-03T10:00", there="peer_granted"):
        request.take(astana, "plan_handover", planned="2026-06-16", place=place)
    with request.step("kz", "2026-06-16T12:00", there="peer_handed_over"):
        request.take(police, "hand_over", handed_over="2026-06-16T11:30", place=place)
    with request.step("ru", "2026-06-16T14:00", there="handed_over"):
        request.take(moscow, "confirm_takeover", crossed="2026-06-16")
    with request.step("ru", "2026-06-17T10:00", there="handed_over"):
        request.take(moscow, "close")
    with request.step("kz", "2026-06-17T12:30", there="closed"):
        request.take(astana, "close")
