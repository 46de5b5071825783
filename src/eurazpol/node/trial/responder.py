"""Plays the other states: their officers take in, answer, return, refuse, postpone, and ask.

1. Whatever comes is accepted first. What then becomes of it, the seed decides: of four requests to
   one state one is executed, one returned for completion, one refused, one postponed and resumed.
2. What the law of the node does not allow is not done: a request that cannot be granted is returned
   with the words of the node.
3. What is completed comes back and is executed.
4. Each state also asks on its own: police queries, notifications, requests for legal assistance.

Everything is done on the pages of the product by officers who have signed in; nothing is written
into a database. Each decision is announced before it is carried out.
"""

import random
import re
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import httpx

from eurazpol.kernel.country import Country
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Message, message
from eurazpol.node.clock import system_clock
from eurazpol.node.demo.desk import Desk, DeskRefused, Value
from eurazpol.node.demo.papers import Sheet
from eurazpol.node.demo.stage import script
from eurazpol.node.trial.desks import Desks
from eurazpol.node.trial.states import CENTRAL, DEPUTY, DUTY, HOME, POLICE, today

_GROUND = re.compile(r'name="grounds"[^>]*value="([^"]+)"')
Say = Callable[[Message], None]

COURSES = ("execute", "return", "refuse", "postpone")
OWN = ("query", "notification", "assistance")
OWN_EVERY = 6
"""Rounds between two things that a state does on its own."""
POSTPONED_ROUNDS = 8
"""Rounds for which a postponed request rests."""
REASON = "Учебное решение автоответчика. Автоматты жауап берушінің оқу шешімі."
RESULT = Sheet(
    "Материалы исполнения.pdf", "Материалы исполнения", ("Учебный документ, лица вымышлены.",)
)


class Responder:
    """One state that is played."""

    def __init__(self, desks: Desks, node: str, seed: int, say: Say) -> None:
        self._desks = desks
        self._node = node
        self._say = say
        self._chance = random.Random(f"{seed}/{node}")  # noqa: S311 - to be repeated
        self._courses: dict[str, str] = {}
        self._dealt: list[str] = []
        self._tried: set[tuple[str, str]] = set()
        self._rounds = 0
        self._waited: Counter[str] = Counter()
        self._own: list[str] = []

    def round(self) -> None:
        """Look at the desk once, and do what is next for each case."""
        self._rounds += 1
        for number in reversed(self._desks.cases(self._node)):
            case = self._desks.desk(self._node).case(number)
            if case["side"] != "requested":
                continue
            step = self._next(number, case)
            if step and (number, step) not in self._tried:
                self._do(number, case, step)
        if self._rounds % OWN_EVERY == OWN_EVERY // 2:
            self._on_its_own()

    def _next(self, number: str, case: dict[str, Any]) -> str:
        """Return what the seed and the state of the case say is next."""
        state = case["state_id"]
        if state == "received":
            return "accept"
        course = self._course(number)
        if state == "examination" and (number, course) in self._tried:
            return "execute"
        if state == "examination":
            return course
        if state == "postponed":
            self._waited[number] += 1
            return "resume" if self._waited[number] > POSTPONED_ROUNDS else ""
        return {
            "with_executor": "begin", "in_execution": "report",
            "materials_ready": "results",
        }.get(state, "")  # fmt: skip

    def _course(self, number: str) -> str:
        if number not in self._courses:
            if not self._dealt:
                self._dealt = list(COURSES)
                self._chance.shuffle(self._dealt)
            self._courses[number] = self._dealt.pop()
        return self._courses[number]

    def _do(self, number: str, case: dict[str, Any], step: str) -> None:
        self._tried.add((number, step))
        self._tell(step, number)
        try:
            getattr(self, f"_{step}")(number, case)
        except (EurazpolError, httpx.HTTPError) as error:
            self._cannot(number, case, step, _why(error))

    def _cannot(self, number: str, case: dict[str, Any], step: str, why: str) -> None:
        """What the node refuses is returned to who asked, with the words of the node."""
        self._say(message("node-trial-cannot", node=self._node, number=number, why=why))
        if step not in {"execute", "refuse", "postpone"}:
            return
        try:
            self._return(number, case, why)
        except (EurazpolError, httpx.HTTPError):
            return

    def _tell(self, what: str, number: str) -> None:
        self._say(message(f"node-trial-{what}", node=self._node, number=number))

    def _take(self, number: str, step: str, who: str = CENTRAL, **fields: Value) -> None:
        self._desks.desk(self._node, who).take(number, step, fields)

    def _accept(self, number: str, _case: dict[str, Any]) -> None:
        self._take(number, "accept")

    def _return(self, number: str, case: dict[str, Any], why: str = "") -> None:
        paper = next((one["paper"] for one in case["papers"] if one["paper"].startswith("D_")),
                     "D_REQUEST")  # fmt: skip
        fields: dict[str, Value] = {"missing?": (paper,), "reason": (why or REASON)[:500]}
        self._desks.desk(self._node).take(number, "return_request", fields)

    def _refuse(self, number: str, _case: dict[str, Any]) -> None:
        path = f"/cases/{number}/act/decide_refuse"
        offered = _GROUND.findall(self._desks.desk(self._node).saved(path).decode("utf-8"))
        fields: dict[str, Value] = {
            "decided": today(self._node), "grounds?": tuple(offered[:1]), "reason": REASON,
        }  # fmt: skip
        self._desks.desk(self._node).take(number, "decide_refuse", fields)
        self._countersigned(number)

    def _postpone(self, number: str, _case: dict[str, Any]) -> None:
        ground = "investigation_would_suffer"
        self._take(number, "postpone", postponement=ground, reason=REASON)

    def _resume(self, number: str, _case: dict[str, Any]) -> None:
        self._take(number, "resume")

    def _execute(self, number: str, case: dict[str, Any]) -> None:
        if case["kind_id"] == "police_query":
            self._take(
                number, "answer", identity="Личность подтверждена", address="Адрес вымышлен",
                wanted="no", holder="Ойдан шығарылған ЖШС", valid="yes", reason=REASON,
            )  # fmt: skip
            return
        self._desks.desk(self._node).agree(number)
        fields: dict[str, Value] = {
            "decided": today(self._node), "reason": REASON, "authority?": self._police(),
            "verification?": REASON, "optional_ground?": REASON,
        }  # fmt: skip
        self._desks.desk(self._node).take(number, "decide_grant", fields)
        self._countersigned(number)

    def _countersigned(self, number: str) -> None:
        """Let the deputy sign where two officers have to."""
        if self._desks.desk(self._node).case(number)["casework"]["proposal"]:
            self._desks.desk(self._node, DEPUTY).countersign(number)

    def _police(self) -> str:
        name = message(f"node-trial-desk-{POLICE}", state=Country(self._node.upper()))
        return self._desks.words(name)

    def _begin(self, number: str, _case: dict[str, Any]) -> None:
        self._take(number, "begin_execution", POLICE)

    def _report(self, number: str, _case: dict[str, Any]) -> None:
        fields: dict[str, Value] = {"material": RESULT.file(), "material_as?": "P_EVIDENCE"}
        self._desks.desk(self._node, POLICE).take(number, "add_material", fields)
        self._take(number, "report_materials", POLICE)

    def _results(self, number: str, _case: dict[str, Any]) -> None:
        self._take(number, "send_results")

    def _on_its_own(self) -> None:
        if not self._own:
            self._own = list(OWN)
            self._chance.shuffle(self._own)
        what = self._own.pop()
        self._say(message(f"node-trial-own-{what}", node=self._node))
        try:
            {"query": self._query, "notification": self._notify, "assistance": self._ask}[what]()
        except (EurazpolError, httpx.HTTPError) as error:
            self._say(message("node-trial-cannot", node=self._node, number="", why=_why(error)))

    def _query(self) -> None:
        path = "/queries/new?template=vehicle"
        values: dict[str, Value] = {
            "query.plate": f"{self._chance.randint(0, 999):03} AAA 02",
            "assistance.purpose": "Розыск похищенного автомобиля (учебный запрос)",
            "assistance.urgent?": "yes", "peers": (HOME,), "handling": "official",
        }  # fmt: skip
        self._desks.desk(self._node, DUTY).send(path, path, values, strict=False)

    def _notify(self) -> None:
        path = "/notifications/new"
        until = system_clock() + timedelta(hours=12)
        values: dict[str, Value] = {
            "topic": "arms", "urgency": "flash", "security": "official",
            "subject.ru": "Грузовик с тайником (учебное)", "text.ru": "Белый грузовик, на запад.",
            "until": f"{until:%d.%m.%YT%H:%M}", "code": "H1", "to": "wanted",
            "things[0].kind": "vehicle", "things[0].identifier": "000 AAA 02",
        }  # fmt: skip
        self._desks.desk(self._node, DUTY).send(path, path, values, strict=False)

    def _ask(self) -> None:
        ask_assistance(self._desks.desk(self._node), HOME)


def ask_assistance(desk: Desk, peer: str) -> str:
    """Ask another state to question a witness; return the number of the request."""
    story, iso = script("unfinished_assistance"), desk.node.upper()
    offence = story.facts["offence"] | {
        "place": iso, "max_months": {iso: 120}, "articles": [{"state": iso, "text": "169(3)"}],
    }  # fmt: skip
    number = desk.open_case("mla", peer, story.facts | {"offence": offence})
    for paper in ("D_QUESTIONS", "D_RIGHTS", "D_TRANSLATION"):
        desk.add_paper(number, paper, story.papers[paper].file())
    verified: dict[str, Value] = {"verification?": story.verified, "optional_ground?": REASON}
    desk.take(number, "submit", {})
    desk.take(number, "sign_and_send", verified)
    return number


def _why(error: Exception) -> str:
    """Return why something was not done: the words of the node, else those of the error."""
    if isinstance(error, DeskRefused):
        return "; ".join(error.reasons)
    return str(error)
