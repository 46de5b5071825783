"""One request seen by the law: who asks, who decides, on which day, for what.

Reference days (PRIORITY 0): which treaty binds, limitation and the rest of a sentence are judged
on the day of receipt; nationality at the decision and again before hand-over; a rule of national
law on the day of the procedural act.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property, lru_cache

from eurazpol.kernel.country import Country
from eurazpol.kernel.errors import InvalidValue
from eurazpol.kernel.texts import Arg, message
from eurazpol.law.domain.assessment import FactUse
from eurazpol.law.domain.book import Direction, Instrument, LawBook, StateLaw
from eurazpol.law.domain.facts import Facts, Offence, Person, Sentence
from eurazpol.law.domain.reading import months_of
from eurazpol.law.domain.terms import Measure

HOME = "KZ"
PROSECUTION, SENTENCE = "extradition_prosecution", "extradition_sentence"
EXTRADITION = (PROSECUTION, SENTENCE)
TRANSFERS = ("transfer_sentenced_person", "transfer_medical_measures", "transfer_noncustodial")
NOTICE = "interpol_notice"
COMPLAINT = "complaint"
RECEIPT = (
    "request_received", "request_received_by_fax", "received", "request_sent", "sent",
    "sent_electronically", "recorded", "arrested_on", "detained_at", "detained_on",
    "custody_from", "decision_date", "surrender_decision_copy_received",
    "decision_copy_received", "complaint_posted", "complaint_given_to_custody_administration",
    "complaint_received_by_court", "notice_to_prosecutor_general", "handed_over",
    "planned_handover", "released_finally", "final_discharge", "as_of",
)  # fmt: skip
NATIONALITY_DAYS = ("planned_handover", "handed_over", "decision_date", "as_of")
RUSSIAN_OR_KAZAKH = frozenset({"ru", "kk"})


@dataclass(frozen=True)
class Case:
    """Facts with what follows from them before any treaty is looked at."""

    facts: Facts
    book: LawBook
    as_of: date | None = None

    @property
    def kind(self) -> str:
        """The kind of co-operation asked for."""
        return self.facts.kind

    @cached_property
    def base(self) -> str:
        """The kind whose treaties also govern this one (extradition, legal assistance)."""
        follows = self.book.vocabulary.kinds[self.kind].follows
        if self.kind in EXTRADITION or not follows:
            return self.kind
        if follows[0] != PROSECUTION:
            return follows[0]
        sentence = self.facts.sentence
        return SENTENCE if sentence and sentence.imposed_months is not None else PROSECUTION

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """The kind itself, then the one that it follows."""
        return (self.kind,) if self.base == self.kind else (self.kind, self.base)

    @cached_property
    def asking(self) -> str | None:
        """The state that asks (for a transfer: the sentencing state)."""
        facts = self.facts
        if self.kind in TRANSFERS:
            return facts.state("sentencing") or facts.state("requesting")
        if self.kind == "specialty":
            return facts.state("holder") or facts.state("requesting")
        if self.kind == NOTICE:
            return self.notice_source
        return facts.state("requesting")

    @cached_property
    def deciding(self) -> str | None:
        """The state that decides (for a transfer: the administering state)."""
        facts = self.facts
        if self.kind in TRANSFERS:
            return facts.state("administering") or facts.state("requested")
        if self.kind == "specialty":
            return facts.state("surrendering") or facts.state("requested")
        if self.kind == "transit":
            return facts.state("transit_state") or facts.state("requested")
        if self.kind == NOTICE:
            return facts.state("hit_in")
        return facts.state("requested")

    @cached_property
    def notice_source(self) -> str | None:
        """The state whose bureau asks for the notice."""
        return self.facts.state("requesting") or self.source_state

    @cached_property
    def source_state(self) -> str | None:
        """The state named as source, when the source is a state."""
        source = self.facts.texts.get("source") or ""
        try:
            return Country(source).iso
        except InvalidValue:
            return None

    @cached_property
    def pair(self) -> tuple[str, str] | None:
        """Both states, or nothing when one is not named."""
        if self.asking and self.deciding and self.asking != self.deciding:
            return self.asking, self.deciding
        return None

    @cached_property
    def home_side(self) -> Direction | None:
        """Whether the request leaves Kazakhstan, comes to it, or neither."""
        if self.asking == HOME:
            return Direction.OUTGOING
        return Direction.INCOMING if self.deciding == HOME else None

    @cached_property
    def day(self) -> date:
        """The day whose law binds: ``as_of`` of the question, else receipt."""
        if self.as_of:
            return self.as_of
        received = [request.received for request in self.facts.requests if request.received]
        return self.facts.day(*RECEIPT) or max(received, default=self.book.as_of)

    @cached_property
    def received(self) -> date:
        """The day of receipt, the reference day of limitation and of the rest of a sentence."""
        return self.facts.day("request_received", "request_received_by_fax") or self.day

    @property
    def person(self) -> Person:
        """The person, empty when nothing is known."""
        return self.facts.person or Person()

    @property
    def offence(self) -> Offence:
        """The offence, empty when nothing is known."""
        return self.facts.offence or Offence()

    @property
    def sentence(self) -> Sentence:
        """The sentence, empty when nothing is known."""
        return self.facts.sentence or Sentence()

    @cached_property
    def nationalities(self) -> frozenset[str] | None:
        """Nationalities at the decision and up to hand-over; ``None`` when not known."""
        events = self.facts.citizenship_events
        if self.person.nationality is None and not events:
            return None
        last = max(
            (day for key in NATIONALITY_DAYS if (day := self.facts.day(key))), default=self.day
        )
        acquired = {event.iso for event in events if event.since <= max(last, self.day)}
        return frozenset(self.person.nationality or ()) | acquired

    @cached_property
    def tags(self) -> frozenset[str]:
        """Categories of offences that the label shows."""
        label = " ".join(
            text for text in (self.offence.label, self.facts.texts.get("object")) if text
        ).casefold()
        return frozenset(
            tag for tag, words in _offence_words(self.book).items() if words.search(label)
        )

    @cached_property
    def measure(self) -> Measure | None:
        """The act of assistance that is asked for, when its words are known."""
        asked = (self.facts.texts.get("measure") or "").casefold()
        if not asked:
            return None
        for entry, words in _measure_words(self.book):
            if words.search(asked):
                return entry
        return None

    @cached_property
    def home_law(self) -> Instrument | None:
        """The code of Kazakhstan when it asks or decides."""
        if self.kind == NOTICE and self.deciding != HOME:
            return None
        if self.home_side is None and not (self.kind == "complaint" and self.deciding is None):
            return None
        state = self.book.states.get(f"state_{HOME.lower()}")
        return self.book.instruments.get(state.procedure) if state else None

    @cached_property
    def deciding_law(self) -> StateLaw | None:
        """What the book knows of the deciding state's law, when that is not Kazakhstan."""
        if not self.deciding or self.deciding == HOME:
            return None
        return self.book.states.get(f"state_{self.deciding.lower()}")

    def languages(self, iso: str | None) -> frozenset[str]:
        """Languages of a state as far as the book knows them."""
        state = self.book.states.get(f"state_{iso.lower()}") if iso else None
        return frozenset(state.languages) if state else frozenset()

    def maximum(self, iso: str | None) -> int | None:
        """Return the maximum penalty in months; life and death count as more than any."""
        if iso is None:
            return None
        given = self.offence.max_months.get(iso)
        if given is None and iso == HOME:
            given = self.offence.kz_max_months
        return months_of(given)

    @cached_property
    def surrender_family(self) -> bool:
        """Whether a person would be handed over."""
        return self.book.vocabulary.kinds[self.kind].surrender

    @cached_property
    def assistance(self) -> bool:
        """Whether the request is one for legal assistance."""
        return self.book.vocabulary.kinds[self.kind].assistance

    def use(self, key: str, value: object = None) -> FactUse:
        """Return a fact as used by a rule."""
        return FactUse(key, "" if value is None else _plain(value), message("law-source-request"))


def _at_word_start(words: tuple[str, ...]) -> re.Pattern[str]:
    """Match any of the stems at the start of a word (``arms`` is not in ``farms``)."""
    stems = "|".join(re.escape(word.casefold()) for word in words)
    return re.compile(rf"(?<!\w)(?:{stems})" if words else r"(?!)")


@lru_cache(maxsize=4)
def _offence_words(book: LawBook) -> dict[str, re.Pattern[str]]:
    entries = book.vocabulary.offences.items()
    return {tag: _at_word_start(entry.words) for tag, entry in entries if entry.words}


@lru_cache(maxsize=4)
def _measure_words(book: LawBook) -> list[tuple[Measure, re.Pattern[str]]]:
    entries = book.vocabulary.measures.values()
    return [(entry, _at_word_start(entry.words)) for entry in entries]


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, frozenset | tuple | list):
        return ", ".join(sorted(str(item) for item in value))
    return str(value)


def is_expelled(case: Case) -> bool:
    """Whether an order of expulsion or deportation exists."""
    facts = case.facts
    return (
        "expulsion_order" in facts.events
        or facts.flag("expulsion_order") is True
        or facts.has("D_EXPULSION_ORDER")
    )


def state(iso: str | None) -> Arg:
    """Return a state as an argument of a message."""
    return Country(iso) if iso else ""


def days_before(day: date, days: int) -> date:
    """Return the day ``days`` before."""
    return day - timedelta(days=days)
