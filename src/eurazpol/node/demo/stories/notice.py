"""Story 5: a red notice of Kazakhstan, decided by the Secretariat, read in Russia and Uzbekistan.

Everybody in it is fictional. What each node shows afterwards is compared with what was drawn up.
"""

from functools import partial
from importlib.resources import files
from typing import Any

from eurazpol.kernel.texts import Message, message
from eurazpol.node.demo.desk import Desk, DeskRefused, File, Value
from eurazpol.node.demo.nodes import wait_until
from eurazpol.node.demo.stage import DELIVERY_SECONDS, SECONDS, Stage
from eurazpol.node.demo.teller import Teller

AT = "2026-10-23T11:00"
SECRETARIAT = "secretariat"
OFFICERS = ("l.ermekova", "v.lavrin")
FORM: dict[str, Value] = {
    "form": "notice", "purpose": "prosecution", "code": "H1", "dangers": ("escape",),
    "subject.names[0].script": "Cyrl", "subject.names[0].kind": "main",
    "subject.names[0].family": "Қыранбаев", "subject.names[0].given": "Дархан",
    "subject.names[0].patronymic": "Ерболұлы",
    "subject.sex": "male", "subject.birth": "17.09.1983", "subject.birth_place": "Тараз",
    "subject.nationalities": "KZ", "subject.located_in": "UZ",
    "subject.papers[0].kind": "passport", "subject.papers[0].number": "N 00 558 213",
    "subject.papers[0].state": "KZ",
    "subject.marks": "Сол қабағының үстінде тыртық",
    "facts.summary.kk": "2026 жылғы ақпанда ойдан шығарылған құрылыс компаниясының атынан 34 "
                        "адамнан пәтерлер үшін 410 миллион теңге алып, жоғалып кеткен.",
    "facts.summary.ru": "В феврале 2026 года от имени вымышленной строительной компании получил "
                        "от 34 человек 410 миллионов тенге за квартиры и скрылся.",
    "facts.committed": "02.2026", "facts.place": "Шымкент", "facts.place_state": "KZ",
    "facts.charges": "Аса ірі мөлшердегі алаяқтық", "facts.articles": "ҚР ҚК 190-бабының 4-бөлігі",
    "facts.max_months": "120", "proceedings": "265100031000777",
    "court_act.kind": "arrest-warrant", "court_act.issued": "12.06.2026",
    "court_act.issued_by": "Шымкент қаласының мамандандырылған тергеу соты",
    "court_act.number": "5100-26-00-3к/41", "court_act.in_force": "yes", "court_act.copy": "yes",
    "assurances.competent": "yes", "assurances.coordinated": "yes", "assurances.extradition": "yes",
    "safeguards.asylum": "none", "safeguards.finally_judged": "no",
    "safeguards.private_dispute": "no", "safeguards.family_matter": "no",
    "safeguards.administrative": "no",
    "neutrality.nature": "ordinary", "neutrality.ordinary_harm": "yes", "neutrality.office": "no",
    "neutrality.expression": "no", "neutrality.context": "no", "neutrality.objections": "no",
    "neutrality.treaty_duty": "no",
    "interest": "Көрші мемлекетке кеткен деген мәлімет бар.",
    "action.kk": "Тауып, ұстап, Астанадағы бюроға тез арада хабарлаңыздар.",
    "contact": "Ұлттық орталық бюро, Астана, тәулік бойы",
}  # fmt: skip
GROUNDS = (
    "Кәдімгі алаяқтық: 34 жәбірленуші, саяси қызмет, сөз бостандығы немесе қақтығыс белгісі жоқ.",
    "Обычное мошенничество с потерпевшими, признаков политического характера не заявлено и нет.",
)


PHOTO: dict[str, Value] = {
    "kind": "photo", "taken_on": "03.2021", "source": "Құжаттандыру есебі: паспорттағы сурет",
}  # fmt: skip


def image(name: str) -> File:
    """Return a drawing of the demonstration: nobody's face."""
    return File(name, (files("eurazpol.node.demo") / "images" / name).read_bytes())


def tell(stage: Stage, teller: Teller, readers: tuple[str, ...] = ("ru", "uz")) -> tuple[str, ...]:
    """Tell the story; return the addresses of the notice on the owner's node and on its peers."""
    stage.move_to("kz", AT)
    here = _drawn_up(stage, teller)
    mine = stage.reader("kz").data(f"{here}.json")
    number = str(mine["number"])
    there = _arrived(stage.desk(SECRETARIAT, OFFICERS[0]), number, "decide")
    _read_back(stage, teller, SECRETARIAT, there, mine)
    _decided(stage, teller, number, there)
    wait_until(lambda: _status(stage, here) == "published", DELIVERY_SECONDS, "demo-not-delivered",
               number=number)  # fmt: skip
    found = {node: _arrived(stage.reader(node), number, "force") for node in readers}
    teller.steps += len(readers)  # what the Secretariat sends is read back on each node
    for node, address in found.items():
        _read_back(stage, teller, node, address, mine)
    nodes = stage.running.nodes
    return (nodes["kz"].url + here, *(nodes[node].url + path for node, path in found.items()))


def _drawn_up(stage: Stage, teller: Teller) -> str:
    """The duty officer draws up; without the court act it goes nowhere; the deputy approves."""
    duty, second = stage.desk("kz", "d.ospanov"), stage.desk("kz", SECONDS["kz"])
    teller.begin("kz", stage.running.now(), stage.zone("kz"))
    path = "/notices/new?kind=red"
    edit = duty.send(path, path, {**FORM, "court_act.number": ""})
    here = edit.removesuffix("/edit")
    number = duty.data(f"{here}.json")["number"]
    _tell(stage, teller, duty, message("notices-line-drafted"), number)
    duty.send(f"{here}/photos", f"{here}/photos", PHOTO | {"file": image("passport.png")})
    try:
        duty.send(here, f"{here}/submit", {})
    except DeskRefused as refusal:
        teller.refusal(refusal.reasons)
    duty.send(edit, edit, FORM)
    duty.send(here, f"{here}/submit", {})
    _tell(stage, teller, duty, message("notices-line-submitted"), number)
    second.post(f"{here}/approve", {**_preset(second, f"{here}/approve"), "do": "approve"})
    _tell(stage, teller, second, message("notices-line-approved"), number)
    return here


def _decided(stage: Stage, teller: Teller, number: str, there: str) -> None:
    """Two officers of the Secretariat assess the notice by themselves."""
    for login, grounds in zip(OFFICERS, GROUNDS, strict=True):
        desk = stage.desk(SECRETARIAT, login)
        values = {"neutrality": "respected", "neutrality_reason": grounds, "outcome": "publish"}
        desk.send(f"{there}/assess", f"{there}/assess", values)
        outcome = message("notices-decided-publish")
        _tell(stage, teller, desk, message("notices-line-assessed", outcome=outcome), number)


def _preset(desk: Desk, path: str) -> dict[str, Any]:
    form = desk.page(path).form(path)
    return dict(form.preset) if form else {}


def _arrived(desk: Desk, number: str, box: str) -> str:
    """Wait until a notice is in a list of a node; return its address there."""
    search = partial(desk.data, f"/notices.json?box={box}&words={number}")
    wait_until(lambda: search()["total"] == 1, DELIVERY_SECONDS, "demo-not-delivered",
               number=number)  # fmt: skip
    return f"/notices/{search()['items'][0]['key']}"


def _status(stage: Stage, here: str) -> str:
    return str(stage.reader("kz").data(f"{here}.json")["status"])


def _read_back(stage: Stage, teller: Teller, node: str, address: str, mine: dict[str, Any]) -> None:
    """Compare what a node shows with what was drawn up."""
    reader = stage.reader(node) if node != SECRETARIAT else stage.desk(node, OFFICERS[0])
    theirs = reader.data(f"{address}.json")
    parts = [
        part for part in mine["content"] if theirs["content"].get(part) != mine["content"][part]
    ]
    parts += [part for part in ("number", "issuer") if theirs[part] != mine[part]]
    if parts:
        teller.plain(f"  ✗ {node}: {', '.join(parts)}")
        return
    teller.verified += 1
    text = teller.text("node-demo-notice-read", parts=len(mine["content"]))
    status = teller.text(f"notices-status-{theirs['status']}")
    teller.plain(f"  ✓ {node} · {theirs['number']}: {status}. {text}")


def _tell(stage: Stage, teller: Teller, desk: Desk, what: Message, number: str) -> None:
    teller.act(desk.node, stage.who(desk), what, number)
