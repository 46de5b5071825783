"""What a notice says. One shape serves the form, the store and the wire.

States are ISO 3166-1 alpha-2 codes, partial dates ISO 8601 with reduced precision (``1987``,
``1987-02``), whole dates ``date``. ``None`` means *not known*, which is never the same as *no*: the
check asks for it. Names stand as the paper has them and are never translated.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Struct

from eurazpol.kernel.country import Country
from eurazpol.kernel.dates import PartialDate
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.person import PersonName, Script
from eurazpol.kernel.texts import LANGS, Lang
from eurazpol.notices.domain.errors import InvalidNotice
from eurazpol.notices.domain.kinds import KINDS, Form, Kind, Purpose

Short = Annotated[str, msgspec.Meta(max_length=300)]
Long = Annotated[str, msgspec.Meta(max_length=10_000)]
Months = Annotated[int, msgspec.Meta(ge=0, le=1200)]
NameKind = Literal["main", "previous", "alias"]
PaperKind = Literal[
    "passport", "identity-card", "personal-number", "driving-licence", "birth-certificate", "other"
]
ThingKind = Literal["vehicle", "document", "weapon", "device", "account", "property", "other"]
Danger = Literal["armed", "violent", "escape", "self-harm", "contagious"]
ActKind = Literal["arrest-warrant", "judgment", "detention-order", "other"]
Nature = Literal["ordinary", "political", "military", "religious", "racial"]
MOST = 20


class _Part(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A part of the content; an unknown field is an error that names it."""


class Said(_Part, frozen=True, kw_only=True):
    """A text in one, two or three languages; what a language lacks is empty."""

    kk: Long = ""
    ru: Long = ""
    en: Long = ""

    def best(self, lang: Lang) -> tuple[Lang, str]:
        """Return the text in ``lang``, else in the first language that has one."""
        order = (lang, *(one for one in LANGS if one != lang))
        return next(((one, text) for one in order if (text := getattr(self, one))), (lang, ""))

    @property
    def given(self) -> bool:
        """Whether something is said at all."""
        return any(getattr(self, lang).strip() for lang in LANGS)


class Name(_Part, frozen=True, kw_only=True):
    """A name in one script, as the paper has it."""

    script: Script
    family: Short
    given: Short = ""
    patronymic: Short = ""
    kind: NameKind = "main"

    @property
    def full(self) -> str:
        """Family, given, father's name."""
        return PersonName(self.script, self.family, self.given, self.patronymic).full


class Paper(_Part, frozen=True, kw_only=True):
    """A document of identity; ``state`` is who issued it."""

    kind: PaperKind
    number: Short
    state: str | None = None


class Subject(_Part, frozen=True, kw_only=True):
    """The person. ``photo``, ``fingerprints`` and ``dna`` tell what the owner holds."""

    names: Annotated[tuple[Name, ...], msgspec.Meta(max_length=MOST)] = ()
    sex: Literal["female", "male"] | None = None
    birth: str | None = None
    birth_place: Short = ""
    birth_state: str | None = None
    nationalities: Annotated[tuple[str, ...], msgspec.Meta(max_length=MOST)] = ()
    papers: Annotated[tuple[Paper, ...], msgspec.Meta(max_length=MOST)] = ()
    description: Long = ""
    marks: Short = ""
    photo: bool = False
    fingerprints: bool = False
    dna: bool = False
    located_in: str | None = None


class Thing(_Part, frozen=True, kw_only=True):
    """An object, an asset or a device that the notice is about."""

    kind: ThingKind
    identifier: Short = ""
    description: Short = ""


class CourtAct(_Part, frozen=True, kw_only=True):
    """The judicial decision on which a notice rests; ``copy`` tells that the owner attached one."""

    kind: ActKind = "arrest-warrant"
    issued_by: Short = ""
    issued: date | None = None
    number: Short = ""
    in_force: bool | None = None
    copy: bool = False


class Facts(_Part, frozen=True, kw_only=True):
    """What happened, where and when, and how the law calls it."""

    summary: Said = Said()
    place: Short = ""
    place_state: str | None = None
    committed: str | None = None
    charges: Short = ""
    articles: Short = ""
    max_months: Months | None = None
    life: bool = False
    imposed_months: Months | None = None
    remaining_months: Months | None = None
    limitation_ends: date | None = None


class Assurances(_Part, frozen=True, kw_only=True):
    """What the requesting bureau assures (RPD 84)."""

    competent: bool | None = None
    coordinated: bool | None = None
    extradition: bool | None = None


class Safeguards(_Part, frozen=True, kw_only=True):
    """What could stand against a notice about this person."""

    asylum: Literal["none", "pending", "granted", "refused"] | None = None
    fled_from: str | None = None
    finally_judged: bool | None = None
    judged_where: Short = ""
    private_dispute: bool | None = None
    family_matter: bool | None = None
    administrative: bool | None = None
    organised_crime: bool | None = None


class Neutrality(_Part, frozen=True, kw_only=True):
    """The facts that article 3 of the Constitution is assessed on (RPD 34(3)).

    ``nature`` is what the charge and the facts are; ``ordinary_harm`` tells that persons or
    property were harmed as in any ordinary crime.
    """

    nature: Nature | None = None
    ordinary_harm: bool | None = None
    office: bool | None = None
    expression: bool | None = None
    context: bool | None = None
    objections: bool | None = None
    treaty_duty: bool | None = None
    explained: Long = ""


class Content(_Part, frozen=True, kw_only=True):
    """The whole notice. ``recipients`` are states of a diffusion; a notice goes to every member."""

    kind: Kind
    form: Form = Form.NOTICE
    purpose: Purpose | None = None
    subject: Subject = Subject()
    things: Annotated[tuple[Thing, ...], msgspec.Meta(max_length=MOST)] = ()
    dangers: Annotated[tuple[Danger, ...], msgspec.Meta(max_length=MOST)] = ()
    facts: Facts = Facts()
    court_act: CourtAct = CourtAct()
    assurances: Assurances = Assurances()
    safeguards: Safeguards = Safeguards()
    neutrality: Neutrality = Neutrality()
    recipients: Annotated[tuple[str, ...], msgspec.Meta(max_length=250)] = ()
    action: Said = Said()
    interest: Short = ""
    exception: Short = ""
    mandate: Short = ""
    proceedings: Short = ""
    contact: Short = ""
    review_by: date | None = None

    @property
    def title(self) -> str:
        """The name of the person, else of the first thing, else the charges."""
        for name in self.subject.names:
            return name.full
        for thing in self.things:
            return thing.identifier or thing.description
        return self.facts.charges


def plain(content: Struct) -> dict[str, Any]:
    """Return the plain form, for the store and the wire."""
    found: dict[str, Any] = msgspec.to_builtins(content)
    return found


_PLACE = re.compile(r" - at `\$\.?(.*)`$")


def with_photo(content: Content) -> Content:
    """Return the content saying that a photo is held."""
    subject = msgspec.structs.replace(content.subject, photo=True)
    return msgspec.structs.replace(content, subject=subject)


def read_content(data: Mapping[str, Any]) -> Content:
    """Read a notice; raise :class:`InvalidNotice` that names the field and the rule it breaks."""
    if b"\\u0000" in msgspec.json.encode(data):
        raise InvalidNotice("notice-shape", field="content", why="U+0000")
    try:
        content = msgspec.convert(data, Content)
    except msgspec.ValidationError as error:
        text = str(error)
        found = _PLACE.search(text)
        path = found.group(1) if found else "content"
        raise InvalidNotice("notice-shape", field=path, why=_PLACE.sub("", text)) from None
    _check(content)
    return content


def _check(content: Content) -> None:
    for path, iso in _states(content):
        _at(path, Country, iso)
    for path, text in (("subject.birth", content.subject.birth),
                       ("facts.committed", content.facts.committed)):  # fmt: skip
        if text is not None:
            _at(path, PartialDate.parse, text)
    for index, name in enumerate(content.subject.names):
        if not name.family.strip():
            raise InvalidNotice("notice-name-without-family", field=f"subject.names[{index}]")
    _check_kind(content)
    _check_order(content)


def _check_kind(content: Content) -> None:
    row = KINDS[content.kind]
    if content.purpose is not None and content.purpose not in row.purposes:
        raise InvalidNotice("notice-purpose", field="purpose", kind=content.kind.text)
    if content.form is Form.DIFFUSION and not row.as_diffusion:
        raise InvalidNotice("notice-no-diffusion", field="form", kind=content.kind.text)


def _check_order(content: Content) -> None:
    """Nobody acts before being born; no more is left of a sentence than was imposed."""
    born, act = content.subject.birth, content.facts.committed
    if born and act and PartialDate.parse(act).latest < PartialDate.parse(born).earliest:
        raise InvalidNotice("notice-act-before-birth", field="facts.committed")
    imposed, left = content.facts.imposed_months, content.facts.remaining_months
    if imposed is not None and left is not None and left > imposed:
        raise InvalidNotice("notice-remaining", field="facts.remaining_months")


def _states(content: Content) -> Iterator[tuple[str, str]]:
    subject = content.subject
    named = {
        "subject.birth_state": subject.birth_state,
        "subject.located_in": subject.located_in,
        "facts.place_state": content.facts.place_state,
        "safeguards.fled_from": content.safeguards.fled_from,
    }
    yield from ((path, iso) for path, iso in named.items() if iso is not None)
    yield from (("subject.nationalities", iso) for iso in subject.nationalities)
    yield from (("recipients", iso) for iso in content.recipients)
    for index, paper in enumerate(subject.papers):
        if paper.state is not None:
            yield f"subject.papers[{index}].state", paper.state


def _at(field: str, make: Any, text: str) -> None:
    try:
        make(text)
    except EurazpolError as error:
        raise InvalidNotice(error.code, field=field, **error.args_by_name) from None
