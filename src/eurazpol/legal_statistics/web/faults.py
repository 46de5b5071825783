"""Put what an action refused beside the field of the form that it is about."""

from collections.abc import Sequence

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from eurazpol.ui.forms import Input

Faults = tuple[tuple[str, str], ...]


def faults_of(
    request: OfficerRequest,
    error: EurazpolError | None,
    fields: Sequence[Input],
    elsewhere: str = "",
) -> Faults:
    """Return the fault with the path of its field; one about a row of a file names the row."""
    if error is None:
        return ()
    text = catalogue().text(f"error-{error.code}", request.lang, **error.args_by_name)
    if error.field in {field.path for field in fields}:
        return ((error.field or "", text),)
    return ((elsewhere, f"{error.field}: {text}" if error.field else text),)
