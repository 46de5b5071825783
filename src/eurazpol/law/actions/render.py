"""Answers as text for a lawyer and as plain data for programs, in one language."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from eurazpol.kernel.catalogue import Catalogue
from eurazpol.kernel.finding import Citation, Outcome
from eurazpol.kernel.texts import Lang
from eurazpol.law.actions.scenarios import as_expected
from eurazpol.law.domain.assessment import Assessment, Reason
from eurazpol.law.domain.bindingness import Standing
from eurazpol.law.domain.book import LawBook
from eurazpol.law.domain.treaties import TreatyRow

_MARK = {Outcome.HOLDS: "+", Outcome.FAILS: "-", Outcome.UNKNOWN: "?"}
_STANDING = {
    Standing.BOUND: "law-status-bound",
    Standing.TO_CONFIRM: "law-status-to-confirm",
    Standing.UNVERIFIED: "law-status-unverified",
    Standing.NEVER: "law-status-never",
}


class Renderer:
    """Writes answers of one book in one language."""

    def __init__(self, book: LawBook, texts: Catalogue, lang: Lang) -> None:
        self.book = book
        self.texts = texts
        self.lang = lang

    def word(self, id_: str, **args: Any) -> str:
        """Write one message of the room."""
        return self.texts.text(id_, self.lang, **args)

    def tree(self, reason: Reason, depth: int = 0) -> Iterator[str]:
        """Write the explanation, two spaces a level: mark, rule, citation, then the facts."""
        mark = f"{_MARK[reason.outcome]} " if reason.outcome else ""
        text = self.texts.render(reason.rule, self.lang)
        cited = f" [{self.citation(reason.citation)}]" if reason.citation else ""
        yield f"{'  ' * depth}{mark}{text}{cited}"
        for fact in reason.facts:
            source = self.texts.render(fact.source, self.lang)
            yield f"{'  ' * (depth + 1)}· {fact.key} = {fact.value} ({source})"
        for child in reason.children:
            yield from self.tree(child, depth + 1)

    def citation(self, citation: Citation) -> str:
        """Write a citation with its confidence unless the text was read."""
        parts = [citation.instrument, citation.article]
        if not citation.confidence.decides:
            parts.append(self.word(f"law-word-confidence-{citation.confidence.value}"))
        return ", ".join(part for part in parts if part)

    def tree_data(self, reason: Reason) -> dict[str, Any]:
        """Return the explanation as plain data."""
        cited = reason.citation
        found: dict[str, Any] = {"rule": self.texts.render(reason.rule, self.lang)}
        if reason.outcome:
            found["outcome"] = reason.outcome.value
        if reason.facts:
            found["facts"] = [
                {
                    "key": fact.key,
                    "value": fact.value,
                    "source": self.texts.render(fact.source, self.lang),
                }
                for fact in reason.facts
            ]
        if cited:
            found["citation"] = {
                "instrument": cited.instrument,
                "article": cited.article,
                "confidence": cited.confidence.value,
            }
        if reason.children:
            found["children"] = [self.tree_data(child) for child in reason.children]
        return found

    def assessment_data(self, answer: Assessment) -> dict[str, Any]:
        """Return the whole answer: the shape of a scenario's ``expected`` and its reasons."""
        found = as_expected(answer, self.texts, self.lang)
        found["as_of"] = answer.as_of.isoformat()
        found["book_version"] = answer.book_version
        found["questions"] = [
            {
                "id": question.id,
                "fact": self.texts.render(question.fact, self.lang),
                "who": self.texts.render(question.who, self.lang),
                "result": self.texts.render(question.result, self.lang),
            }
            for question in answer.questions
        ]
        for name in ("channel", "language", "certification"):
            found[name] = [text.get(self.lang) for text in getattr(answer, name)]
        found["explanation"] = self.tree_data(answer.explanation)
        return found

    def assessment_text(self, answer: Assessment) -> Iterator[str]:
        """Write the answer: decision, what to verify, what is missing, then the tree."""
        decision = self.book.vocabulary.decisions[answer.decision].get(self.lang)
        yield f"{self.word('law-word-decision')}: {answer.decision.value} — {decision}"
        day = self.texts.value(answer.as_of, self.lang)
        yield f"{self.word('law-word-as-of')}: {day} ({answer.book_version})"
        for question in answer.questions:
            fact = self.texts.render(question.fact, self.lang)
            who = self.texts.render(question.who, self.lang)
            result = self.texts.render(question.result, self.lang)
            yield f"{self.word('law-word-questions')}: {fact} — {who} → {result}"
        if answer.missing_papers:
            yield f"{self.word('law-word-missing')}: {', '.join(answer.missing_papers)}"
        yield ""
        yield from self.tree(answer.explanation)

    def treaty_data(self, row: TreatyRow) -> dict[str, Any]:
        """Return one instrument between two states as plain data."""
        return {
            "id": row.id,
            "title": row.title.get(self.lang),
            "family": row.family.value,
            "standing": row.standing.name.lower(),
            "status": self.word(_STANDING[row.standing]),
            "why": self.texts.render(row.reason, self.lang),
            "since": _iso(row.since),
            "until": _iso(row.until),
            "kinds": list(row.kinds),
            "confidence": row.confidence.value,
        }

    def treaty_text(self, row: TreatyRow) -> Iterator[str]:
        """Write one instrument between two states."""
        status = self.word(_STANDING[row.standing])
        yield f"{row.id}: {status} — {row.title.get(self.lang)}"
        sure = self.word(f"law-word-confidence-{row.confidence.value}")
        yield f"    {self.texts.render(row.reason, self.lang)} [{sure}]"
        kinds = ", ".join(
            self.book.vocabulary.kinds[kind].text.get(self.lang) for kind in row.kinds
        )
        if kinds:
            yield f"    {kinds}"


def _iso(day: date | datetime | None) -> str | None:
    return day.isoformat() if day else None
