"""Off-line forms: one is given out with an identifier of ours, what it saved is taken back.

The identifier is signed with the secret of the node, so that a form of ours is known again and a
changed one is found out; the data themselves an officer looks at before they are saved.
"""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from uuid import uuid4

from django.core.signing import BadSignature, Signer

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, Target, require
from eurazpol.citizens.actions.add import FormEntry, taken_before
from eurazpol.citizens.actions.work import BANK
from eurazpol.citizens.domain.errors import FormRefused
from eurazpol.citizens.domain.offline import read_saved

_SIGNER_SALT = "eurazpol.citizens.form"


@dataclass(frozen=True, slots=True)
class FormIdentity:
    """By what a form is known: its identifier, and the mark that proves it ours."""

    form: str
    mark: str


@dataclass(frozen=True, slots=True)
class Taken:
    """What a form saved, not yet on record; ``before``: number, day and whether it is the same."""

    values: dict[str, str]
    entry: FormEntry
    saved: str
    before: tuple[str, date, bool] | None


def give_out(actor: Actor) -> FormIdentity:
    """Return the identity of a new form; raises ``Forbidden``."""
    require(actor, Act.RECORD_CITIZEN, Target(BANK, authority_id=actor.authority_id))
    form = str(uuid4())
    return FormIdentity(form, _mark(form))


def take_back(data: bytes, actor: Actor) -> Taken:
    """Read what a form saved; raises :class:`FormRefused` with the rule, ``Forbidden``."""
    require(actor, Act.RECORD_CITIZEN, Target(BANK, authority_id=actor.authority_id))
    saved = read_saved(data)
    check_mark(saved.form, saved.mark)
    entry = FormEntry(saved.form, saved.entry, sha256(data).hexdigest())
    return Taken(dict(saved.values), entry, saved.saved, taken_before(entry))


def check_mark(form: str, mark: str) -> None:
    """Refuse an identifier that is none of ours."""
    try:
        found = Signer(salt=_SIGNER_SALT).unsign(f"{form}:{mark}")
    except BadSignature:
        found = ""
    if found != form:
        raise FormRefused("citizens-form-mark", field="file")


def _mark(form: str) -> str:
    return Signer(salt=_SIGNER_SALT).sign(form).partition(":")[2]
