"""Steps of a case: what can be done now, with which form, and doing it."""

from typing import Annotated, Any

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpResponse
from pydantic import Field

from eurazpol.access.actions.requests import ApiRequest
from eurazpol.cooperation.actions.act import StepCommand, act
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.views import StepView
from eurazpol.cooperation.web.api.forms import form_schema
from eurazpol.cooperation.web.api.shared import Standing, opened, stands
from eurazpol.documents.actions.store_file import Upload
from eurazpol.ui.api.operations import FORM, JSON, Room, etag
from eurazpol.ui.api.shapes import Model, model_of
from eurazpol.ui.api.words import Number, Slug, Text, data

Step: Any = model_of(StepView)
InputValue = Text | bool | int | Annotated[list[Annotated[str, Field(max_length=300)]],
                                           Field(max_length=100)]  # fmt: skip
STEP_ACTS = (
    "prepare", "sign", "send", "register", "assign", "execute", "record_event", "return",
    "postpone", "decide", "withdraw", "close",
)  # fmt: skip


class StepWithForm(Model):
    """A step with the JSON Schema (draft 2020-12) of its inputs in this case."""

    step: Step
    form: dict[str, Any]


class StepIn(Model):
    """The inputs of a step by name, as its form has them."""

    inputs: Annotated[dict[str, InputValue], Field(max_length=60, default_factory=dict)]


def step_room(deps: CooperationDeps) -> Room:
    """Return the operations."""
    room = Room("Steps", "What can be done with a case now, and doing it.")

    @room.get("/cases/{number}/steps", "listSteps", list[StepWithForm], ("read_case",), tagged=True)
    def listed(request: ApiRequest, response: HttpResponse, number: Number) -> Any:
        """List the steps from the present state, each with the JSON Schema of its inputs.

        Steps that may not be taken say why, in `reasons`.
        """
        view = opened(deps, request, number)
        response["ETag"] = etag(view.version)
        return [
            {"step": data(request, step), "form": form_schema(step, request.lang)}
            for step in view.steps
        ]

    @room.post(
        "/cases/{number}/steps/{step}", "takeStep", Standing, STEP_ACTS, takes=(JSON, FORM),
        versioned=True, tagged=True,
        example={"inputs": {"reason": "The person was released; the request is not needed."}},
        files={"*": "The file of an input that takes one, under the name of the input."},
    )  # fmt: skip
    def take(
        request: ApiRequest, response: HttpResponse, number: Number, step: Slug, body: StepIn
    ) -> Any:
        """Take a step.

        Inputs are checked by the same rules as on the page. Files come in a form: the part `body`
        holds this JSON, and each file stands under the name of its input; `<input>_as` in `inputs`
        names the paper where an input offers several. What the step requires and is not there is
        named in `errors`, one entry each. A step that two persons must sign is only prepared.
        """
        command = StepCommand(number, step, {**body.inputs, **uploads(request)}, request.version)
        act(deps, command, request.actor, request.now)
        return stands(response, number)

    return room


def uploads(request: ApiRequest) -> dict[str, Upload]:
    """Return the files of a form by the names of their parts."""
    return {name: upload(file) for name, file in request.FILES.items()}


def upload(file: Any) -> Upload:
    """Return a file of a form as the room of documents takes it."""
    assert isinstance(file, UploadedFile)  # noqa: S101 - a form has no other files
    return Upload(file.name or "", file, file.content_type or "")
