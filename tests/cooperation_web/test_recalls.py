"""Recalls as pages: what will happen is read before it is ordered; others' recalls are decided."""

from datetime import timedelta
from typing import Any

import pytest
from msgspec import structs

from eurazpol.exchange.actions.recall import order_for
from eurazpol.exchange.actions.send import send
from eurazpol.exchange.domain.letter import Content, Part
from eurazpol.exchange.domain.recall import Action, write_order
from eurazpol.exchange.store.models import OutboxMessage
from eurazpol.exchange.store.recall import Recall
from eurazpol.kernel.texts import LANGS
from eurazpol.node.wiring import services
from tests.cooperation_web.conftest import SETUP, Officer
from tests.exchange.world import CENTRE, RU, directory_raw, node, trust

REASON = "It was sent about another person."
GROUND = "CIS Convention, Article 7"


@pytest.fixture
def letter(office: None) -> str:
    """A letter of this node to Russia about no case."""
    deps = services().exchange
    trust(directory_raw(deps.itself(), node(RU), node(CENTRE)))
    content = Content(
        "notification/1", "", {"text": "Қару туралы хабар", "place": {"city": "Орал"}},
        parts=(Part("фото.pdf", "application/pdf", b"%PDF-1.4"),),
    )  # fmt: skip
    return send(deps, to="ru", content=content, actor=SETUP, now=services().clock())


def typed(letter: str, **more: Any) -> dict[str, Any]:
    return {"message": letter, "letter": [letter], "action": "recall", "reason": REASON,
            "ground": GROUND, **more}  # fmt: skip


def test_what_will_happen_is_read_before_it_is_ordered(dana: Officer, letter: str) -> None:
    for lang in LANGS:
        dana.speaks(lang)
        page = dana.get(f"/recalls/new?message={letter}")
        assert "Қару туралы хабар" in page
        assert "⟨" not in page
        page = dana.post("/recalls/new", typed(letter, own="yes"), 200)
        assert REASON in page
        assert "⟨" not in page
        assert not Recall.objects.exists()
    address = dana.post("/recalls/new", typed(letter, own="yes", confirmed="yes"))
    (row,) = Recall.objects.all()
    assert address == f"/recalls/{row.order}"
    for lang in LANGS:
        dana.speaks(lang)
        for page in (dana.get(address), dana.get("/recalls"), dana.get("/exchange")):
            assert "⟨" not in page
            assert f"/recalls/{row.order}" in page or REASON in page
    assert "already" in dana.get(f"/recalls/new?message={letter}")


def test_a_narrowing_names_what_goes(dana: Officer, letter: str) -> None:
    nothing = typed(letter, action="narrow")
    assert 'role="alert"' in dana.post("/recalls/new", nothing, 422)
    short = typed(letter, reason="short")
    assert 'role="alert"' in dana.post("/recalls/new", short, 422)
    wanted = typed(letter, action="narrow", field=["/place/city"], code="H3", limit=["no-print"])
    assert "/place/city" in dana.post("/recalls/new", wanted, 200)
    dana.post("/recalls/new", {**wanted, "confirmed": "yes"})
    (row,) = Recall.objects.all()
    assert row.action == "narrow"
    assert OutboxMessage.objects.filter(kind="narrow/1").count() == 1


def test_who_may_not_recall_sees_no_page(letter: str) -> None:
    auditor = Officer("oraz")
    auditor.get(f"/recalls/new?message={letter}", 403)
    auditor.get("/recalls")


def test_a_letter_that_is_not_ours_is_not_found(dana: Officer, letter: str) -> None:
    dana.get("/recalls/new?message=6f1c0a4e-3b7d-4a52-9c1e-0d5f2b8a7e11", 404)
    dana.get("/recalls/6f1c0a4e-3b7d-4a52-9c1e-0d5f2b8a7e11", 404)


def test_an_officer_decides_about_a_recall_of_another_state(dana: Officer, letter: str) -> None:
    deps, now = services().exchange, services().clock()
    order = order_for(
        deps, OutboxMessage.objects.get(pk=letter), action=Action.RECALL, reason=REASON,
        ground=GROUND, now=now,
    )  # fmt: skip
    order = structs.replace(order, owner="ru", to=deps.node)
    row = Recall.objects.create(
        side="got", order=order.id, owner="ru", holder=deps.node, message_id=letter,
        action="recall", raw=write_order(order, RU.keys[0]), ordered_at=now, status="pending",
        due_at=now + timedelta(hours=72),
    )  # fmt: skip
    page = dana.get("/recalls")
    assert REASON in page
    address = f"/recalls/{row.order}"
    assert "decide" in dana.get(address)
    dana.post(f"{address}/decide", {"decision": "keep", "ground": "law"}, 422)
    Officer("oraz").post(f"{address}/decide", {"decision": "erase"}, 403)
    dana.post(f"{address}/decide", {"decision": "erase"})
    row.refresh_from_db()
    assert (row.status, row.decided_by != "") == ("asked", True)
    dana.post(f"{address}/decide", {"decision": "erase"})  # told on the page that it is decided
