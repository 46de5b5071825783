"""Story 6: the wanted man of story 5 is found in Uzbekistan under another spelling of his name.

A new record meets the notice at once. Two officers say that it is the same man, Tashkent reports
the hit, Astana answers and opens the case for provisional arrest with the facts of the notice.
"""

import csv
import io
from typing import Any

from eurazpol.kernel.texts import message
from eurazpol.node.demo.desk import Desk, DeskRefused, Value
from eurazpol.node.demo.nodes import wait_until
from eurazpol.node.demo.stage import DELIVERY_SECONDS, Stage
from eurazpol.node.demo.stories.notice import image
from eurazpol.node.demo.teller import Teller

BUREAU = {"kz": "d.ospanov", "uz": "o.rashidov"}
FOUND: dict[str, Any] = {
    "persons": [
        {
            "names": [{"script": "Latn", "family": "Qiranboyev", "given": "Darxon"}],
            "birth": "1983-09-17", "sex": "male", "nationalities": ["KZ"],
            "papers": [{"kind": "passport", "number": "N00558213", "state": "KZ"}],
        }
    ]
}  # fmt: skip
"""Whom the police of Tashkent stopped, as they wrote the name down."""
NOTE = "Паспорт № N00558213 сличён с уведомлением, дата рождения та же."
REPORT: dict[str, Value] = {
    "facts[0].field": "document", "facts[0].value": "N00558213", "facts[0].sure": "confirmed",
    "facts[0].source": "Паспорт, предъявленный при проверке",
    "facts[1].field": "whereabouts", "facts[1].value": "Ташкент, Сергелийский район",
    "facts[1].source": "Рапорт участкового", "facts[1].sure": "probable",
    "custody": "no", "text": "Найден при проверке документов 23 октября 2026 года.",
}  # fmt: skip
ANSWER = "Бұл — біз іздестіріп жүрген адам. Уақытша қамаққа алу туралы сұрау салу жіберіледі."
ENTERED = (
    ("request", "Шымкент қаласының тергеу органы", "1-5/318"),
    ("commission", "Шымкент қаласының прокуратурасы", "2-17/204"),
)
DAY = "23.10.2026"


def tell(stage: Stage, teller: Teller, notice: str) -> tuple[str, ...]:
    """Tell the story about the notice with this number; return the lead, the hit and the route."""
    duty = {node: stage.desk(node, login) for node, login in BUREAU.items()}
    lead = _found(stage, teller, duty["uz"], notice)
    there = _reported(stage, teller, duty["uz"], lead, notice)
    here = _answered(stage, teller, duty["kz"], notice)
    wait_until(lambda: _state(duty["uz"], notice) == "answered", DELIVERY_SECONDS,
               "demo-not-delivered", number=notice)  # fmt: skip
    teller.verified += 1
    route = _opened(stage, teller, duty["kz"], notice)
    nodes = stage.running.nodes
    return (nodes["uz"].url + lead, nodes["uz"].url + there, nodes["kz"].url + here,
            nodes["kz"].url + route)  # fmt: skip


def _found(stage: Stage, teller: Teller, duty: Desk, notice: str) -> str:
    """A new record is compared with the notices at once; two officers decide."""
    teller.begin("uz", stage.running.now(), stage.zone("uz"))
    number = duty.open_case("police_query", "KZ", FOUND)
    duty.add_paper(number, "D_IDENTITY", image("camera.png"))
    rows = csv.DictReader(io.StringIO(duty.saved("/matches.csv").decode("utf-8-sig")))
    row = next((one for one in rows if one["notice"] == notice), None)
    if row is None:
        raise DeskRefused(200, (notice,))
    lead = f"/matches/{row['lead']}"
    teller.verified += 1
    teller.plain(f"  ✓ uz · {row['person_sought']} ~ {row['record_person']}: {row['score']}")
    for desk in (duty, stage.reader("uz")):
        given: dict[str, Value] = {
            "decision": "same", "reasons": ("birth", "document"), "note": NOTE,
        }  # fmt: skip
        desk.send(lead, lead, given, strict=False)
        teller.act("uz", stage.who(desk), message("notices-decision-same"), notice)
    return lead


def _reported(stage: Stage, teller: Teller, duty: Desk, lead: str, notice: str) -> str:
    there = duty.send(f"{lead}/hit", f"{lead}/hit", REPORT)
    teller.act("uz", stage.who(duty), message("notices-said-hit"), notice)
    return there


def _answered(stage: Stage, teller: Teller, duty: Desk, notice: str) -> str:
    """Astana acknowledges within the hour, and answers."""
    wait_until(lambda: bool(_state(duty, notice)), DELIVERY_SECONDS, "demo-not-delivered",
               number=notice)  # fmt: skip
    teller.begin("kz", stage.running.now(), stage.zone("kz"))
    here = f"/hits/{_hit(duty, notice)['key']}"
    first = next(form for form in duty.page(here).forms if "step" in form.preset)
    duty.post(here, first.preset)
    teller.act("kz", stage.who(duty), message("notices-hit-step-acknowledged"), notice)
    duty.send(here, here, {"step": "ours", "text": ANSWER, "outcome": ""})
    teller.act("kz", stage.who(duty), message("notices-hit-step-ours"), notice)
    return here


def _opened(stage: Stage, teller: Teller, duty: Desk, notice: str) -> str:
    """The commission is entered, and the case opened with what the notice says."""
    teller.begin("kz", stage.running.now(), stage.zone("kz"))
    route = f"/notices/{_hit(duty, notice)['notice']}/route"
    for step, body, reference in ENTERED:
        values: dict[str, Value] = {"step": step, "on": DAY, "body": body, "reference": reference}
        duty.send(route, route, values)
        teller.act("kz", stage.who(duty), message(f"notices-route-{step}"), notice)
    number = duty.send(route, f"{route}/case", {"state": "UZ"}, strict=False).rpartition("/")[2]
    teller.act("kz", stage.who(duty), message("notices-route-case"), number)
    person = duty.case(number)["facts"]["persons"][0]
    if (person["located_in"], person["birth"]) == ("UZ", FOUND["persons"][0]["birth"]):
        teller.verified += 1
    else:
        teller.plain(f"  ✗ kz · {number}")
    return route


def _state(duty: Desk, notice: str) -> str:
    found = _hit(duty, notice)
    return str(found["state"]) if found else ""


def _hit(duty: Desk, notice: str) -> Any:
    hits = duty.data("/hits.json")["hits"]
    return next((one for one in hits if one["number"] == notice), None)
