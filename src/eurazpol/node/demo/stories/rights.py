"""Story 7: the man of the notice asks, by his lawyer, what is held about him.

The officer for personal data takes the request in; the review chamber admits it, asks the bureau
for its view and gives access in part; the reasons are published without a name.
"""

import re

from eurazpol.kernel.texts import message
from eurazpol.node.demo.desk import Desk, DeskRefused, Value
from eurazpol.node.demo.stage import Stage
from eurazpol.node.demo.teller import Teller

DAY, ANSWER_BY = "23.10.2026", "23.11.2026"
TAKES_IN, MEMBERS, BUREAU = "zh.seitkali", ("r.sultanbek", "o.melnik"), "d.ospanov"
REQUEST: dict[str, Value] = {
    "right": "access", "received": DAY, "family": "Қыранбаев", "given": "Дархан",
    "patronymic": "Ерболұлы", "birth": "17.09.1983", "nationality": "KZ", "lang": "kk",
    "contact": "Адвокаттар алқасы, Шымкент, Тәуке хан даңғылы, 12", "proof": "notary",
    "proof_number": "N 00 558 213", "lawyer": "Әбілова Сара", "licence": "0017734",
    "power": "88-26", "power_on": "22.10.2026",
    "asked": "Мен туралы хабарламада қандай деректер бар екенін және оның негізін білгім келеді.",
}  # fmt: skip
QUESTION = "Айыптау мен сот актісін ашу тергеуге зиян келтіре ме? Дәлелдеріңізді жазыңыз."
VIEW = "Айыптау мен сот актісін ашуға болады; істің мән-жайын ашу сыбайластарды хабардар етеді."
REASONS = (
    "Палата бюроның пікірін тыңдап, хабарламаның бар екенін, айыптауды және сот актісін ашуға "
    "болады деп шешті. Істің мән-жайын ашу жүріп жатқан тергеуге зиян келтіреді."
)
RULING: dict[str, Value] = {
    "held": "partly", "grounds": ("G_CONFIDENTIAL",), "reasons": REASONS,
    "disclosed": ("existence", "charges", "court-act"),
}  # fmt: skip
PUBLIC = (
    "Өтініш беруші өзі туралы деректерге қол жеткізуді сұрады. Палата айыптау мен сот актісін "
    "ашты, ал тергеу жүріп жатқандықтан істің мән-жайын ашпады."
)


def tell(stage: Stage, teller: Teller, notice: str) -> tuple[str, ...]:
    """Tell the story about the notice with this number; return the request and what is public."""
    teller.begin("kz", stage.running.now(), stage.zone("kz"))
    office = stage.desk("kz", TAKES_IN)
    one, two = (stage.desk("kz", login) for login in MEMBERS)
    here = office.send("/rights/new", "/rights/new", REQUEST)
    _act(stage, teller, office, "notices-rights-line-received", notice)
    one.send(here, f"{here}/admit", {})
    one.send(here, f"{here}/concerned", {"notice": notice})
    one.send(f"{here}/ask", f"{here}/ask", {"due": ANSWER_BY, "text": QUESTION})
    _act(stage, teller, one, "notices-rights-ask", notice)
    bureau = stage.desk("kz", BUREAU)
    asked = _link(bureau, "/rights/asked", r"/rights/asked/\d+")
    bureau.send(asked, asked, {"text": VIEW})
    _act(stage, teller, bureau, "notices-rights-answer", notice)
    _ruled(one, two, here, "decision", RULING)
    _act(stage, teller, two, "notices-held-partly", notice)
    try:
        named = {"text_kk": f"{PUBLIC} Қыранбаевтың өтініші."}
        one.send(f"{here}/rule/publication", f"{here}/rule/publication", named)
    except DeskRefused as refusal:
        teller.refusal(refusal.reasons)
    _ruled(one, two, here, "publication", {"text_kk": PUBLIC})
    public = _link(two, here, r"/decisions/D-\d+-\d+")
    shown = two.saved(public).decode()
    if PUBLIC in shown and "Қыранбаев" not in shown and notice not in shown:
        teller.verified += 1
    _act(stage, teller, two, "notices-ruling-publication", notice)
    url = stage.running.nodes["kz"].url
    return (url + here, url + public)


def _ruled(one: Desk, two: Desk, here: str, kind: str, ruling: dict[str, Value]) -> None:
    """One member writes, the other one signs."""
    one.send(f"{here}/rule/{kind}", f"{here}/rule/{kind}", ruling)
    sign = _link(two, here, rf"{here}/sign/\d+")
    two.post(sign, {**_token(two, sign), "do": "sign"})


def _token(desk: Desk, path: str) -> dict[str, str]:
    form = desk.page(path).form(path)
    return {name: str(value) for name, value in form.preset.items()} if form else {}


def _link(desk: Desk, path: str, pattern: str) -> str:
    found = re.search(pattern, desk.saved(path).decode())
    if found is None:
        raise DeskRefused(200, (path,))
    return found[0]


def _act(stage: Stage, teller: Teller, desk: Desk, what: str, notice: str) -> None:
    teller.act("kz", stage.who(desk), message(what), notice)
