"""What a programme needs to know to fill forms: kinds with their steps, states, codes, the law."""

from typing import Annotated, Any

from django.http import Http404
from ninja import Path

from eurazpol.access.actions.requests import ApiRequest
from eurazpol.access.domain.permissions import Act, ObjectKind, Side, Stage, Target, require
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.domain.declare import Kind
from eurazpol.cooperation.domain.events import EVENTS
from eurazpol.cooperation.domain.kinds.table import KINDS
from eurazpol.cooperation.domain.papers import PROCEDURE_PAPERS, RESULT_PAPERS, paper_text
from eurazpol.cooperation.web.api.cases import FactsIn, KindName
from eurazpol.cooperation.web.api.forms import DRAFT, declared_schema
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.country import all_countries
from eurazpol.kernel.texts import LANGS
from eurazpol.law.domain.book import Instrument
from eurazpol.ui.api.operations import Room
from eurazpol.ui.api.shapes import CountryCode, DayText, Model
from eurazpol.ui.api.words import data

KindPath = Annotated[KindName, Path(..., description="Id of a kind of request.")]
_LAW = ("read_law",)


class Named(Model):
    """A code and its name in the language of the answer."""

    id: str
    text: str


class KindLine(Model):
    """A kind of request."""

    id: str
    text: str
    line: str
    needs_person: bool


class StateOut(Model):
    """A state of a file of a kind."""

    id: str
    text: str
    stage: str
    waits: str
    final: bool


class StepDeclared(Model):
    """A step as its kind declares it; `form` is the JSON Schema (draft 2020-12) of its inputs."""

    id: str
    text: str
    side: str
    sources: list[str]
    target: str | None
    act: str
    weighty: bool
    form: dict[str, Any]


class KindOut(KindLine):
    """A kind of request with its states and steps, and the JSON Schema of its facts."""

    initial: dict[str, str]
    states: list[StateOut]
    steps: list[StepDeclared]
    facts: dict[str, Any]


class CountryOut(Model):
    """A state."""

    code: CountryCode
    name: str


class CatalogueText(Model):
    """A sentence of the catalogue in three languages; variables stand in braces."""

    id: str
    kk: str
    ru: str
    en: str


class Party(Model):
    """A state's tie to an instrument."""

    state: CountryCode
    status: str
    since: DayText | None
    until: DayText | None


class InstrumentLine(Model):
    """A treaty or a state's law, as the book of this node has it."""

    id: str
    title: str
    confidence: str
    parties: list[Party]


class Book(Model):
    """The book of law: its version, and its instruments."""

    version: str
    checked: DayText
    instruments: list[InstrumentLine]


def reference_room(deps: CooperationDeps) -> Room:
    """Return the operations."""
    room = Room("Reference", "Kinds of requests with forms, states, codes, the book of law.")

    @room.get("/kinds", "listKinds", list[KindLine], ())
    def kinds(request: ApiRequest) -> Any:
        """List the kinds of requests."""
        return [_line(kind, request) for kind in KINDS.values()]

    @room.get("/kinds/{kind}", "readKind", KindOut, ())
    def kind_(request: ApiRequest, kind: KindPath) -> Any:
        """Read a kind: its states, its steps with their forms as JSON Schema, its facts.

        `GET /cases/{number}/steps` has the forms as they are for a case: what is required there.
        """
        found = KINDS[kind]
        return {
            **_line(found, request),
            "initial": {side.value: found.initial[side] for side in Side if side in found.initial},
            "states": [
                {"id": one.id, "text": _text(one.text, request), "stage": one.stage.value,
                 "waits": one.waits.value, "final": one.final}
                for one in found.states
            ],
            "steps": [
                {"id": one.id, "text": _text(one.label, request), "side": one.side.value,
                 "sources": sorted(one.sources), "target": one.target, "act": one.act.value,
                 "weighty": one.weighty, "form": declared_schema(one, request.lang)}
                for one in found.transitions if one.by_officer
            ],
            "facts": {"$schema": DRAFT, **FactsIn.model_json_schema()},
        }  # fmt: skip

    @room.get("/countries", "listCountries", list[CountryOut], ())
    def countries(request: ApiRequest) -> Any:
        """List the states, with their names in the language of the answer."""
        return [{"code": one.iso, "name": one.name(request.lang)} for one in all_countries()]

    @room.get("/papers", "listPaperCodes", list[Named], ())
    def papers(request: ApiRequest) -> Any:
        """List the codes of papers of the procedure and of results."""
        return [
            {"id": one, "text": _text(paper_text(one, deps.book), request)}
            for one in sorted(PROCEDURE_PAPERS | RESULT_PAPERS)
        ]

    @room.get("/events", "listEventCodes", list[Named], ())
    def events(request: ApiRequest) -> Any:
        """List the codes of events of law."""
        return [{"id": one.id, "text": _text(one.text, request)} for one in EVENTS.values()]

    @room.get("/stages", "listStages", list[Named], ())
    def stages(request: ApiRequest) -> Any:
        """List the stages of a case."""
        return [{"id": one.value, "text": _text(one.text, request)} for one in Stage]

    @room.get("/catalogue/{id}", "readText", CatalogueText, ())
    def text(
        request: ApiRequest,  # noqa: ARG001
        id: Annotated[str, Path(..., pattern="^[a-z][A-Za-z0-9_-]{0,100}$")],  # noqa: A002
    ) -> Any:
        """Read a sentence of the catalogue in three languages, by the id that stands beside a text.

        A problem's `type` ends with a code: its sentence is `error-<code>`.
        """
        if not catalogue().has(id):
            raise Http404
        return {"id": id, **{lang: catalogue().source(id, lang) for lang in LANGS}}

    @room.get("/law", "readBook", Book, _LAW)
    def law(request: ApiRequest) -> Any:
        """Read which treaties and laws the book of this node has, and who is bound since when."""
        require(request.actor, Act.READ_LAW, Target(ObjectKind.LAW))
        book = deps.book
        sources = [*book.instruments.values(), *book.states.values()]
        found = [
            {
                "id": one.id, "title": one.title, "confidence": one.confidence,
                "parties": [
                    {"state": party.iso, "status": party.status,
                     "since": party.since or party.not_later_than, "until": party.until}
                    for party in (one.parties if isinstance(one, Instrument) else ())
                ],
            }
            for one in sources
        ]  # fmt: skip
        return data(request, {"version": book.version, "checked": book.as_of, "instruments": found})

    return room


def _line(kind: Kind, request: ApiRequest) -> dict[str, Any]:
    return {
        "id": kind.id,
        "text": _text(kind.text, request),
        "line": kind.line.value,
        "needs_person": kind.needs_person,
    }


def _text(value: Any, request: ApiRequest) -> str:
    found = data(request, value)
    return str(found["text"] if isinstance(found, dict) else found)
