"""The words in which a kind of request is declared; a kind is data.

One declaration makes a step's form (fields), decides if it may be taken (requires: rules answered
in `requirements.py`), and says what follows (records, sets, documents, tasks, sends).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from eurazpol.access.domain.permissions import Act, Line, Side, Stage
from eurazpol.cooperation.domain.requires import Requirement
from eurazpol.cooperation.domain.status import SharedStatus
from eurazpol.kernel.texts import Message, message


class Stance(StrEnum):
    """In a transfer of a sentenced person, whichever side asks: who sentenced, who will execute."""

    SENTENCING = "sentencing"
    ADMINISTERING = "administering"


class Waits(StrEnum):
    """Who is awaited while a case is in a state."""

    US = "us"
    PEER = "peer"
    PERSON = "person"
    COURT = "court"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class State:
    """A state of one side's file. ``shared`` is what the other side sees of it."""

    id: str
    stage: Stage
    waits: Waits
    shared: SharedStatus | None = None
    final: bool = False

    @property
    def text(self) -> Message:
        """The name of the state."""
        return message(f"cooperation-state-{self.id.replace('_', '-')}")


class FieldKind(StrEnum):
    """What a field of a step's form takes."""

    DATE = "date"
    INSTANT = "instant"
    TEXT = "text"
    NUMBER = "number"
    CHOICE = "choice"
    YES_NO = "yes_no"
    OFFICER = "officer"
    AUTHORITY = "authority"
    PAPER = "paper"
    """An upload, kept as the paper ``papers[0]``, or as the one chosen among several."""
    PAPERS = "papers"
    """Ids of papers that are asked for."""
    GROUNDS = "grounds"
    """Coded refusal grounds out of those that the assessment tested."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a step's form.

    A field with ``when`` is required where the situation calls for it, see :mod:`requirements`.
    """

    name: str
    kind: FieldKind
    required: bool = True
    choices: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()
    min_length: int = 0
    max_length: int = 4000
    future: bool = False
    """Whether a date may lie after today: only plans do."""
    when: str | None = None

    @property
    def label(self) -> Message:
        """What the field asks."""
        return message(f"cooperation-field-{self.name.replace('_', '-')}")

    def choice_text(self, choice: str) -> Message:
        """Return the name of one choice."""
        return message(f"cooperation-choice-{choice.replace('_', '-')}")


@dataclass(frozen=True, slots=True)
class Records:
    """An event that the step records: dated by a field, or by the moment of the step.

    Where a choice of the form names the event, ``event`` is the name of that field with ``@``.
    """

    event: str
    field: str | None = None


@dataclass(frozen=True, slots=True)
class Sets:
    """A fact that the step sets: ``path`` in the facts, from a field."""

    path: str
    field: str


class Outcome(StrEnum):
    """What was decided (granted, refused), or how far execution came (the other three)."""

    GRANTED = "granted"
    REFUSED = "refused"
    PARTIAL = "partial"
    DONE = "done"
    ENDED = "ended"
    """Ended without the result that was asked for: the person was released, nothing was found."""

    @property
    def text(self) -> Message:
        """The outcome in words."""
        return message(f"cooperation-outcome-{self.value}")


@dataclass(frozen=True, slots=True)
class Task:
    """Something to be done next, by officers who may do ``act``; ended by one of the steps."""

    id: str
    done_by: tuple[str, ...]
    days: int | None = None

    @property
    def text(self) -> Message:
        """What is to be done."""
        return message(f"cooperation-task-{self.id.replace('_', '-')}")


class Carries(StrEnum):
    """What a message takes along, besides its header (numbers, status, shared events)."""

    FACTS = "facts"
    PAPERS = "papers"
    RESULTS = "results"
    DECISION = "decision"
    MISSING = "missing"
    REASON = "reason"


@dataclass(frozen=True, slots=True)
class Sends:
    """The message of a step: kind and version as the exchange knows them, and its load."""

    kind: str
    carries: frozenset[Carries] = frozenset()
    outcome: Outcome | None = None


class Second(StrEnum):
    """Why a second officer must countersign a step, see :mod:`two_persons`."""

    SURRENDER = "surrender"
    TRANSFER = "transfer"
    ARREST = "arrest"

    @property
    def text(self) -> Message:
        """The rule in words."""
        return message(f"cooperation-second-{self.value}")


@dataclass(frozen=True, slots=True)
class Transition:
    """One step of one side; a ``target`` of ``None`` keeps the state.

    It is taken by an officer who may do ``act`` (the table of the room *access*), or, when ``on``
    is given, by the arrival of that kind of message (with that ``outcome``).
    """

    id: str
    side: Side
    sources: frozenset[str]
    target: str | None
    act: Act
    on: str | None = None
    outcome: Outcome | None = None
    stance: Stance | None = None
    fields: tuple[Field, ...] = ()
    requires: tuple[Requirement, ...] = ()
    records: tuple[Records, ...] = ()
    sets: tuple[Sets, ...] = ()
    decides: Outcome | None = None
    documents: tuple[str, ...] = ()
    tasks: tuple[Task, ...] = ()
    sends: Sends | None = None
    weighty: bool = False
    """Decided, signed or sent abroad: shown on a page of its own before it is done."""
    second: Second | None = None
    """Why it takes effect only when a second officer has countersigned."""

    @property
    def label(self) -> Message:
        """What the button says."""
        return message(f"cooperation-act-{self.id.replace('_', '-')}")

    @property
    def by_officer(self) -> bool:
        """Whether a person takes the step."""
        return self.on is None


@dataclass(frozen=True, slots=True)
class ProcessLimit:
    """A limit that the service sets itself: ``length`` from an event; other limits are the law's.

    ``urgent`` tells for which requests it runs (``None``: for all); ``both`` that the file of the
    other side counts it too, as a duty of ``side``.
    """

    id: str
    start: str
    length: timedelta
    met_by: tuple[str, ...]
    side: Side
    urgent: bool | None = None
    both: bool = False

    @property
    def text(self) -> Message:
        """What must be done in time."""
        return message(f"cooperation-limit-{self.id.replace('_', '-')}")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of request: one row of the table of kinds."""

    id: str
    line: Line
    initial: Mapping[Side, str]
    states: tuple[State, ...]
    transitions: tuple[Transition, ...]
    limits: tuple[ProcessLimit, ...] = ()
    stances: tuple[Stance, ...] = ()
    needs_person: bool = True

    @property
    def text(self) -> Message:
        """The name of the kind."""
        return message(f"cooperation-kind-{self.id.replace('_', '-')}")

    def state(self, state_id: str) -> State:
        """Return the state with that id."""
        return next(state for state in self.states if state.id == state_id)

    def steps(self, side: Side, state: str, stance: Stance | None) -> tuple[Transition, ...]:
        """Return the steps of an officer from ``state``, in the order of the declaration."""
        return tuple(
            step
            for step in self.transitions
            if step.by_officer
            and step.side is side
            and state in step.sources
            and step.stance in (None, stance)
        )

    def step(
        self, side: Side, step_id: str, stance: Stance | None, state: str
    ) -> Transition | None:
        """Return the step of an officer with that id, the one from ``state`` if there is one."""
        found = [
            step
            for step in self.transitions
            if (step.by_officer, step.side, step.id) == (True, side, step_id)
            and step.stance in (None, stance)
        ]
        return next((step for step in found if state in step.sources), next(iter(found), None))

    def reaction(
        self,
        side: Side,
        state: str,
        stance: Stance | None,
        message_kind: str,
        outcome: Outcome | None,
    ) -> Transition | None:
        """Return what the arrival of a message does to a file in ``state``, if anything."""
        for step in self.transitions:
            if (
                step.on == message_kind
                and step.side is side
                and state in step.sources
                and step.outcome in (None, outcome)
                and step.stance in (None, stance)
            ):
                return step
        return None
