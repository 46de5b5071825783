"""Tells the story on the screen, each thing as it happens, and counts what was verified."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from eurazpol.kernel.catalogue import catalogue, screen_date, screen_instant
from eurazpol.kernel.country import Country
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Lang, Message, message
from eurazpol.law.domain.book import LawBook
from eurazpol.node.demo.check import Verdict, files_of
from eurazpol.ui.templatetags.ui import shorten, write

WIDTH = 100
_SHOWN_ROLES = ("primary", "primary_candidate", "supplementary", "procedure", "excluded")
_DISPLACED = {"law-both", "law-replaced"}
"""Reasons of a treaty that binds both states and is not used all the same: worth telling."""

Data = Mapping[str, Any]


class Teller:
    """Prints in one language; every line is on the screen before the next thing is done."""

    def __init__(self, lang: Lang, book: LawBook, say: Callable[[str], None]) -> None:
        self.lang = lang
        self._book = book
        self._say = say
        self.steps = 0
        self.verified = 0
        self._speaker = ""

    def text(self, what: Message | str, /, **args: Any) -> str:
        """Write a message of the catalogue."""
        return write(message(what, **args) if isinstance(what, str) else what, self.lang)

    def line(self, what: Message | str = "", /, **args: Any) -> None:
        """Print one line."""
        self._say(self.text(what, **args) if what else "")

    def plain(self, text: str) -> None:
        """Print a line that needs no words."""
        self._say(text)

    def failed(self, error: EurazpolError) -> None:
        """Say why a story stopped."""
        self.line("node-demo-story-failed", why=catalogue().error(error, self.lang))

    def title(self, what: str, /, **args: Any) -> None:
        """Print the title of a part."""
        self._say(f"\n{'═' * WIDTH}\n{self.text(what, **args)}\n{'═' * WIDTH}")

    def begin(self, node: str, now: datetime, zone: ZoneInfo) -> None:
        """Begin a step: its number, the time of the nodes, the node."""
        self.steps += 1
        self._speaker = ""
        state = Country(node.upper()).name(self.lang)
        head = f"── {self.steps} · {screen_instant(now, self.lang, zone)} · {state} "
        self._say(f"\n{head}{'─' * max(0, WIDTH - len(head))}")

    def act(self, node: str, who: str, what: Message, number: str) -> None:
        """Say who did what to which file."""
        if who != self._speaker:
            self._say(f"  {node} · {number} · {who}")
        self._speaker = who
        self._say(f"      → {self.text(what)}")

    def refusal(self, reasons: Iterable[str]) -> None:
        """Say what the node answered instead."""
        for reason in reasons:
            self._say(f"      ✋ {reason}")

    def law(self, before: Data, now: Data) -> None:
        """Say what changed in law: instruments, papers, limits, decision, papers written."""
        for line in self._law(before, now):
            self._say(f"      {line}")

    def assessment(self, case: Data) -> None:
        """Say the whole answer of the law, as the officer reads it before giving an opinion."""
        for line in (*self._answer({}, case), *self._conditions(case)):
            self._say(f"      {line}")

    def _law(self, before: Data, now: Data) -> Iterator[str]:
        if not before or before["law"]["fingerprint"] != now["law"]["fingerprint"]:
            yield from self._answer(before, now)
        yield from self._limits(before, now)
        yield from self._decisions(before, now)
        had = {file["sha256"] for file in files_of(before)} if before else set()
        for file in files_of(now):
            if file["sha256"] not in had and file["paper"].startswith("P_"):
                yield self.text("node-demo-file", name=file["name"], hash=file["sha256"][:16])

    def _answer(self, before: Data, now: Data) -> Iterator[str]:
        yield f"§ {now['law']['sentence']['text']}"
        yield from self._instruments(before, now)
        yield from self._missing(now)
        yield from self._questions(before, now)

    def _conditions(self, case: Data) -> Iterator[str]:
        for one in case["law"]["assessment"]["conditions"]:
            if one["outcome"] != "unknown":  # what is open stands among the questions
                mark = "✓" if one["outcome"] == "holds" else "✗"
                yield f"§ {mark} {one['reason']['text']} — {self._cited(one['citation'])}"
        months = case["law"]["assessment"]["extra"].get("adapted_sentence_months")
        if months is not None:
            yield "§ " + self.text("node-demo-adapted", months=months)

    def _instruments(self, before: Data, now: Data) -> Iterator[str]:
        told = {(one["id"], one["role"]) for one in _instruments_of(before)}
        for one in _instruments_of(now):
            if (one["id"], one["role"]) in told or one["role"] not in _SHOWN_ROLES:
                continue
            reasons = {reason["id"] for reason in one["reasons"]}
            if one["role"] == "excluded" and not reasons & _DISPLACED:
                continue
            role = self.text(_role_text(one["role"]))
            why = "; ".join(reason["text"] for reason in one["reasons"])
            yield f"§ {role}: {shorten(one['title'])} [{one['id']}] — {why}"

    def _missing(self, now: Data) -> Iterator[str]:
        for need in now["law"]["assessment"]["papers"]:
            if need["state"] == "missing" and need["mandatory"]:
                name = next(one["text"] for one in now["papers"] if one["paper"] == need["id"])
                paper = name if isinstance(name, str) else name["text"]
                rule = self._cited(need["citation"])
                yield self.text("node-demo-missing", paper=paper, rule=rule)

    def _questions(self, before: Data, now: Data) -> Iterator[str]:
        asked = {one["id"] for one in before["law"]["assessment"]["questions"]} if before else set()
        for one in now["law"]["assessment"]["questions"]:
            if one["id"] not in asked:
                yield f"? {one['fact']['text']} · {one['who']['text']} · {one['result']['text']}"

    def _limits(self, before: Data, now: Data) -> Iterator[str]:
        old = {one["id"]: one for one in before.get("limits", ())}
        for one in now["limits"]:
            was = old.get(one["id"])
            met = one["label"] == "met"
            if was is None or was["due"] != one["due"]:
                yield self._limit(one) + (self.text("node-demo-and-met") if met else "")
            elif met and was["label"] != "met":
                yield self.text("node-demo-limit-met", what=_plain(one["what"]))

    def _limit(self, one: Data) -> str:
        text = self.text(
            "node-demo-limit",
            what=_plain(one["what"]),
            due=self._moment(one["due"]),
            rule=self._cited(one["citation"]),
        )
        for name in ("alarm", "outer"):
            if one[name] and one[name] != one["due"]:
                text += "; " + self.text(f"node-demo-limit-{name}", at=self._moment(one[name]))
        return text

    def _decisions(self, before: Data, now: Data) -> Iterator[str]:
        for one in now["decisions"][: len(now["decisions"]) - len(before.get("decisions", ()))]:
            yield f"⚖ {one['text']['text']}: {one['reason']}"
            for ground in one["grounds"]:
                yield f"⚖ {_plain(ground['text'])} — {ground['article']}, {ground['instrument']}"

    def verdict(self, node: str, theirs: Data, verdict: Verdict) -> None:
        """Say what the other node reads, and whether it is what was written."""
        if verdict.differences:
            for difference in verdict.differences:
                self._say(f"  ✗ {node}: {self.text(difference)}")
            return
        self.verified += 1
        said = self.text(
            "node-demo-verified",
            facts=verdict.facts,
            papers=verdict.papers,
            events=verdict.events,
            receipts=verdict.receipts,
        )
        self._say(f"  ✓ {node} · {theirs['number']}: {theirs['sentence']['text']} {said}")

    def _moment(self, iso: str) -> str:
        if "T" in iso:
            return screen_instant(datetime.fromisoformat(iso), self.lang)
        return screen_date(date.fromisoformat(iso), self.lang)

    def _cited(self, citation: Data | None) -> str:
        if citation is None:
            return self.text("node-demo-of-service")
        instrument = self._book.instruments.get(citation["instrument"])
        title = shorten(instrument.title.get(self.lang)) if instrument else citation["instrument"]
        return f"{citation['article']} {title}"


def _role_text(role: str) -> str:
    prefix = "node-demo" if role == "excluded" else "cooperation-role"
    return f"{prefix}-{role.replace('_', '-')}"


def _instruments_of(case: Data) -> list[dict[str, Any]]:
    return list(case["law"]["assessment"]["instruments"]) if case else []


def _plain(text: str | Data) -> str:
    return text if isinstance(text, str) else str(text["text"])
