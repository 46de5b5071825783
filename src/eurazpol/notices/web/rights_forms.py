"""Fields of the forms about requests of persons concerned, and how what was typed is read."""

from collections.abc import Callable
from datetime import date

from django.http import QueryDict

from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import LANGS, Message, message
from eurazpol.notices.actions.rights_views import RightsView
from eurazpol.notices.domain.errors import InvalidNotice
from eurazpol.notices.domain.rights import LONGEST, PROOFS, Applicant, Asked, Right
from eurazpol.notices.domain.rights_ruling import (
    DISCLOSED,
    Held,
    Remedy,
    Ruling,
    RulingKind,
    ground_of,
    outcomes,
    remedies,
)
from eurazpol.notices.web.form import state_code
from eurazpol.ui.forms import Input, iso_date, iso_partial, one
from eurazpol.ui.templatetags.ui import LANG_NAMES

_WORDS = dict.fromkeys(("family", "given", "patronymic", "contact", "proof_number", "lawyer",
                        "licence", "power", "notice"))  # fmt: skip


def label(name: str) -> Message:
    """Return the label of a field."""
    return message(f"notices-rights-label-{name.replace('_', '-')}")


def request_fields(typed: QueryDict) -> tuple[Input, ...]:
    """Return the fields under which a request is taken in."""

    def text(name: str, *, required: bool = False, hint: object = None) -> Input:
        return Input(name, "text", label(name), hint, required=required, value=one(typed, name),
                     max_length=300)  # fmt: skip

    proofs = tuple((kind, message(f"notices-proof-{kind}")) for kind in PROOFS)
    return (
        Input("right", "radio", label("right"), required=True, value=one(typed, "right"),
              choices=tuple((right.value, right.text) for right in Right)),
        Input("received", "date", label("received"), message("ui-date-hint"), required=True,
              value=one(typed, "received")),
        text("family", required=True),
        text("given"),
        text("patronymic"),
        Input("birth", "text", label("birth"), message("ui-partial-hint"), required=True,
              value=one(typed, "birth"), max_length=10),
        Input("nationality", "text", label("nationality"), value=one(typed, "nationality"),
              options_id="countries", max_length=100),
        Input("lang", "select", label("lang"), required=True, value=one(typed, "lang"),
              choices=LANG_NAMES),
        Input("contact", "text", label("contact"), message("notices-rights-hint-contact"),
              required=True, wide=True, value=one(typed, "contact"), max_length=300),
        Input("proof", "select", label("proof"), required=True, choices=proofs,
              value=one(typed, "proof")),
        text("proof_number", required=True),
        text("lawyer", hint=message("notices-rights-hint-lawyer")),
        text("licence"),
        text("power"),
        Input("power_on", "date", label("power_on"), message("ui-date-hint"),
              value=one(typed, "power_on")),
        text("notice", hint=message("notices-rights-hint-notice")),
        Input("asked", "area", label("asked"), message("notices-rights-hint-asked"), required=True,
              wide=True, rows=6, value=typed.get("asked", ""), max_length=LONGEST),
    )  # fmt: skip


def read_request_form(typed: QueryDict) -> tuple[Applicant, Asked]:
    """Read a request; raise :class:`InvalidNotice` that names the field."""
    words = {name: one(typed, name) for name in _WORDS}
    for name, text in words.items():
        if len(text) > 300:
            raise InvalidNotice("hit-too-long", field=name, maximum=300)
    known_as = words.pop("notice")
    proof, lang = one(typed, "proof"), one(typed, "lang")
    if proof not in PROOFS:
        raise InvalidNotice("hit-choice", field="proof")
    if lang not in LANGS:
        raise InvalidNotice("hit-choice", field="lang")
    power_on = one(typed, "power_on")
    who = Applicant(
        birth=_read("birth", iso_partial, one(typed, "birth")),
        nationality=_read("nationality", state_code, text)
        if (text := one(typed, "nationality")) else "",
        lang=lang,
        proof=proof,
        power_on=typed_day("power_on", power_on) if power_on else None,
        **words,
    )  # fmt: skip
    try:
        right = Right(one(typed, "right"))
    except ValueError:
        raise InvalidNotice("hit-choice", field="right") from None
    received = typed_day("received", one(typed, "received"))
    return who, Asked(right=right, received=received, asked=one(typed, "asked"), notice=known_as)


def typed_day(field: str, text: str) -> date:
    """Read a whole date; raise :class:`InvalidNotice` that names the field."""
    return date.fromisoformat(_read(field, iso_date, text))


def ruling_fields(typed: QueryDict, view: RightsView, kind: RulingKind) -> tuple[Input, ...]:
    """Return the fields of a ruling of a kind; nothing is chosen beforehand."""
    if kind is RulingKind.PUBLICATION:
        return tuple(
            Input(f"text_{lang}", "area", label(f"text-{lang}"), wide=True, rows=8, bare=True,
                  value=typed.get(f"text_{lang}", ""), max_length=8000)
            for lang in LANGS
        )  # fmt: skip
    allowed = outcomes(kind, view.right)
    codes = dict.fromkeys(code for codes in allowed.values() for code in codes)
    follow = dict.fromkeys(one for held in allowed for one in remedies(view.right, held) if one)
    own = dict(LANG_NAMES)[view.who.lang]
    fields = [
        Input("held", "radio", label("held"), required=True, value=one(typed, "held"),
              choices=tuple((held.value, held.text) for held in allowed)),
        Input("grounds", "checks", label("grounds"), required=True, wide=True,
              values=tuple(typed.getlist("grounds")),
              choices=tuple((code, ground_of(code).text) for code in codes)),
        Input("reasons", "area", label("reasons"),
              message("notices-rights-hint-reasons", language=own), required=True, wide=True,
              rows=8, value=typed.get("reasons", ""), max_length=LONGEST),
    ]  # fmt: skip
    if view.right is Right.ACCESS and kind is RulingKind.DECISION:
        parts = tuple((part, message(f"notices-rights-part-{part}")) for part in DISCLOSED)
        fields.append(
            Input("disclosed", "checks", label("disclosed"), wide=True, choices=parts,
                  values=tuple(typed.getlist("disclosed")))
        )  # fmt: skip
    if follow:
        fields += [
            Input("remedy", "select", label("remedy"), message("notices-rights-hint-remedy"),
                  choices=tuple((one.value, one.text) for one in follow),
                  value=one(typed, "remedy")),
            Input("order", "area", label("order"), message("notices-rights-hint-order"), wide=True,
                  rows=4, value=typed.get("order", ""), max_length=LONGEST),
        ]  # fmt: skip
    return tuple(fields)


def read_ruling_form(typed: QueryDict, kind: RulingKind) -> Ruling:
    """Read a ruling; raise :class:`InvalidNotice` that names the field."""
    if kind is RulingKind.PUBLICATION:
        texts: dict[str, str] = {
            lang: one(typed, f"text_{lang}").replace("\r\n", "\n") for lang in LANGS
        }
        return Ruling(kind, Held.RELEASE, texts=texts)
    for name in ("reasons", "order"):
        if len(one(typed, name)) > LONGEST:
            raise InvalidNotice("hit-too-long", field=name, maximum=LONGEST)
    try:
        held = Held(one(typed, "held"))
    except ValueError:
        raise InvalidNotice("hit-choice", field="held") from None
    remedy = one(typed, "remedy")
    if remedy and remedy not in list(Remedy):
        raise InvalidNotice("hit-choice", field="remedy")
    return Ruling(
        kind,
        held,
        tuple(dict.fromkeys(typed.getlist("grounds"))),
        one(typed, "reasons"),
        Remedy(remedy) if remedy else None,
        one(typed, "order"),
        tuple(dict.fromkeys(typed.getlist("disclosed"))),
    )


def _read(field: str, reader: Callable[[str], str], text: str) -> str:
    try:
        return reader(text)
    except EurazpolError as error:
        raise InvalidNotice(error.code, field=field, **error.args_by_name) from None
