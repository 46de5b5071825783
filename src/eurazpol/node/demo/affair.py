"""One request between two states: officers act on one side, the other side reads it back.

A *step* of a story is what is done on one side until the other side can see it. When its block
ends, every message is waited for, the file of the other node is read by an officer there, and both
files are compared.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from eurazpol.kernel.texts import Message, message
from eurazpol.node.demo.check import compare
from eurazpol.node.demo.desk import Desk, DeskRefused, Value
from eurazpol.node.demo.nodes import DemoFailed
from eurazpol.node.demo.papers import Sheet
from eurazpol.node.demo.stage import Stage
from eurazpol.node.demo.teller import Teller


@dataclass
class Affair:
    """A request with its file on each node, and the papers of its story by id."""

    stage: Stage
    teller: Teller
    home: str
    abroad: str
    papers: Mapping[str, Sheet]
    verified: str = ""
    """What officers answer where the law asks them to verify something."""
    numbers: dict[str, str] = field(default_factory=dict)
    _seen: dict[str, dict[str, Any]] = field(default_factory=dict)

    @contextmanager
    def step(self, node: str, at: str, there: str) -> Iterator[None]:
        """Let it be ``at`` (local to ``node``); afterwards the other file is in state ``there``."""
        self.stage.move_to(node, at)
        self.teller.begin(node, self.stage.running.now(), self.stage.zone(node))
        yield
        self._read_back(node, there)

    def also(self, node: str, there: str) -> None:
        """Read back this request too, which a step of another one has moved."""
        self.teller.steps += 1
        self._read_back(node, there)

    def _read_back(self, node: str, there: str) -> None:
        reader, number = self.stage.reader(node), self.numbers[node]
        other = self.abroad if node == self.home else self.home
        if other not in self.numbers:
            self.numbers[other] = self.stage.peer_number(reader, number)
        self.stage.settle(self.numbers)
        mine = reader.case(number)
        self.teller.law(self._seen.get(node, {}), mine)
        theirs = self.stage.reader(other).case(self.numbers[other])
        self._seen |= {node: mine, other: theirs}
        self.teller.verdict(other, theirs, compare(mine, theirs, reader.messages(number), there))

    def _number(self, desk: Desk) -> str:
        return self.numbers[desk.node]

    def open(
        self, desk: Desk, kind: str, facts: Mapping[str, Any], *, earlier: "Affair | None" = None
    ) -> None:
        """Open the request on the requesting side."""
        followed = earlier.numbers[desk.node] if earlier else ""
        peer = self.abroad.upper()
        self.numbers[desk.node] = desk.open_case(kind, peer, facts, earlier=followed)
        self._tell(desk, message(f"cooperation-kind-{_dashed(kind)}"))

    def take(self, desk: Desk, step: str, **fields: Value | Sheet) -> None:
        """Take a step through its form; what the law leaves open is said to be verified."""
        desk.take(self._number(desk), step, self._filled(fields))
        self._tell(desk, message(f"cooperation-act-{_dashed(step)}"))

    def countersign(self, node: str) -> None:
        """Let the second officer of the central authority sign what the first has prepared."""
        desk = self.stage.second(node)
        desk.countersign(self._number(desk))
        self._tell(desk, message("node-demo-countersigned"))

    def _filled(self, fields: Mapping[str, Value | Sheet]) -> dict[str, Value]:
        return {"verification?": self.verified} | {
            name: value.file() if isinstance(value, Sheet) else value
            for name, value in fields.items()
        }

    def add(self, desk: Desk, *papers: str) -> None:
        """Put papers of the story into the package; ``D_SANCTION.complete`` is a second version."""
        for paper in papers:
            desk.add_paper(self._number(desk), paper.partition(".")[0], self.papers[paper].file())
        names = ", ".join(self.papers[paper].name for paper in papers)
        self._tell(desk, message("node-demo-papers-added", count=len(papers), names=names))

    def record(self, desk: Desk, event: str, at: str, ground: str) -> None:
        """Record an event on the page of events."""
        desk.record(self._number(desk), event, at, ground)
        self._tell(desk, message(f"cooperation-event-{_dashed(event)}"))

    def agree(self, desk: Desk) -> None:
        """Read the whole assessment and give the opinion that it is right."""
        self.teller.assessment(desk.case(self._number(desk)))
        desk.agree(self._number(desk))
        self._tell(desk, message("node-demo-agrees"))

    def ask_advice(self, desk: Desk, adviser: str, question: str, due: str) -> None:
        """Ask a colleague about the case."""
        values = {"question": question, "adviser": adviser, "advice_due": due}
        desk.casework(self._number(desk), "advice", values)
        self._tell(desk, message("node-demo-advice", name=adviser))

    def give_task(self, desk: Desk, officer: str, what: str, due: str) -> None:
        """Give an officer a task in the case."""
        desk.casework(
            self._number(desk), "tasks", {"what": what, "task_for": officer, "task_due": due}
        )
        self._tell(desk, message("node-demo-task", name=officer))

    def prepare_letter(
        self, desk: Desk, template: str, names: Mapping[str, str], translation: str
    ) -> None:
        """Look at a letter before it is written: name its addressee, translate its account."""
        number = self._number(desk)
        preview, office = f"/cases/{number}/preview/{template}", f"/cases/{number}/office"
        desk.send(preview, office, names)
        action = f"{preview}/translation"
        form = next(one for one in desk.page(preview).forms if one.action == action)
        desk.post(action, {**form.preset, "text": translation})
        self._tell(desk, message("node-demo-letter-prepared"))

    def full_file(self, desk: Desk, lang: str) -> None:
        """Ask for the whole file as one PDF."""
        number = self._number(desk)
        desk.send(f"/cases/{number}/package", f"/cases/{number}/full-file", {"lang": lang},
                  strict=False)  # fmt: skip
        self._tell(desk, message("cooperation-full-ask"))

    def refused(self, desk: Desk, step: str, **fields: Value | Sheet) -> None:
        """Try a step that the node must refuse, and show its reason."""
        try:
            desk.take(self._number(desk), step, self._filled(fields))
        except DeskRefused as refusal:
            if not refusal.reasons:
                raise
            label = message(f"cooperation-act-{_dashed(step)}")
            self._tell(desk, message("node-demo-tried", step=label))
            self.teller.refusal(refusal.reasons)
        else:
            raise DemoFailed("demo-not-refused", step=step)

    def _tell(self, desk: Desk, what: Message) -> None:
        self.teller.act(desk.node, self.stage.who(desk), what, self._number(desk))


def _dashed(id_: str) -> str:
    return id_.replace("_", "-")
