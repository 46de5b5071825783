"""Facts that a paper is made of, and the one way to read them.

Every template declares a struct of these parts. Facts are language-neutral: the Kazakh, Russian and
English twins of a paper are made from the same facts and print the same hash of them. Words are
either :class:`~eurazpol.kernel.texts.Texts` (printed in the language of the paper) or a plain
string, printed as it was written.
"""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Literal, TypeAlias, TypeVar

import msgspec
from msgspec import Meta, Struct

from eurazpol.documents.domain.errors import FactError
from eurazpol.kernel.country import Country
from eurazpol.kernel.dates import PartialDate
from eurazpol.kernel.errors import InvalidValue
from eurazpol.kernel.texts import Lang, Texts

Line: TypeAlias = Annotated[str, Meta(min_length=1, max_length=1_000)]
Prose: TypeAlias = Annotated[str, Meta(min_length=1, max_length=50_000)]
Words: TypeAlias = Texts | Prose
Article: TypeAlias = Annotated[str, Meta(max_length=200)]
PartialDay: TypeAlias = Annotated[str, Meta(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$")]
"""``1987``, ``1987-02`` or ``1987-02-05``."""
Count: TypeAlias = Annotated[int, Meta(ge=0, le=1_000_000)]
Guarantee: TypeAlias = Literal[
    "speciality",
    "no_onward_surrender",
    "no_persecution",
    "no_torture",
    "no_death_penalty",
    "no_prosecution_again",
    "retrial",
    "custody_credited",
    "civil_claim",
    "costs",
    "reciprocity",
]
"""Guarantees with a standing wording in the three languages (``documents-guarantee-<code>``)."""


class Part(Struct, frozen=True, forbid_unknown_fields=True):
    """Base of every part: an unknown key is an error, a missing one names itself."""


F = TypeVar("F", bound=Part)


def _real_state(iso: str, field: str) -> None:
    try:
        Country(iso)
    except InvalidValue as error:
        raise error.at(field) from None


def _real_day(text: str, field: str) -> None:
    try:
        PartialDate.parse(text)
    except InvalidValue as error:
        raise error.at(field) from None


class CaseForms(Part, frozen=True, kw_only=True):
    """The name of an office in the case forms that sentences need, as an officer entered them.

    Nothing declines a name by rule: without a form the sentence that needs none is used.
    """

    kk_genitive: Line
    kk_dative: Line
    ru_genitive: Line
    ru_dative: Line

    def of(self, case: Literal["genitive", "dative"], lang: Lang) -> str | None:
        """Return the form; English needs none."""
        return None if lang == "en" else getattr(self, f"{lang}_{case}")


class Office(Part, frozen=True, kw_only=True):
    """Who writes or receives: an authority, a mission, a court; or a person by name."""

    name: Words
    state: str | None = None
    address: Words | None = None
    forms: CaseForms | None = None

    def __post_init__(self) -> None:
        if self.state is not None:
            _real_state(self.state, "state")


class Signatory(Part, frozen=True, kw_only=True):
    """Who signs: name as in the service record, post."""

    name: Line
    post: Words


class Name(Part, frozen=True, kw_only=True):
    """A name in one script, in the order of the paper that it comes from."""

    script: Literal["Cyrl", "Latn", "Arab", "Hans", "other"]
    full: Line


class IdentityPaper(Part, frozen=True, kw_only=True):
    """Passport, identity card or another paper; ``state`` issued it."""

    kind: Literal["passport", "identity_card", "travel_document", "other"]
    number: Line
    state: str | None = None
    valid_until: date | None = None

    def __post_init__(self) -> None:
        if self.state is not None:
            _real_state(self.state, "state")


class Person(Part, frozen=True, kw_only=True):
    """The person concerned. Neither citizenship nor ``stateless``: not established."""

    names: Annotated[tuple[Name, ...], Meta(min_length=1)]
    born: PartialDay | None = None
    citizenships: tuple[str, ...] = ()
    stateless: bool = False
    sex: Literal["male", "female"] | None = None
    birth_place: Words | None = None
    residence: Words | None = None
    whereabouts: Words | None = None
    papers: tuple[IdentityPaper, ...] = ()
    marks: Words | None = None

    def __post_init__(self) -> None:
        if self.born is not None:
            _real_day(self.born, "born")
        for iso in self.citizenships:
            _real_state(iso, "citizenships")


class IdentifiedPerson(Person, frozen=True, kw_only=True):
    """A person whose year of birth at least must be known (Criminal Procedure Code, 580(2))."""

    born: PartialDay


class Provision(Part, frozen=True, kw_only=True):
    """A provision of a state's criminal law as written there, and the longest penalty it allows."""

    state: str
    article: Line
    maximum: Annotated[int, Meta(ge=1, le=1_200)] | Literal["life", "death"] | None = None
    """In months of imprisonment."""
    text: Words | None = None
    """The text of the provision."""

    def __post_init__(self) -> None:
        _real_state(self.state, "state")


class Offence(Part, frozen=True, kw_only=True):
    """One act and how the law qualifies it."""

    title: Words
    provisions: Annotated[tuple[Provision, ...], Meta(min_length=1)]
    committed: PartialDay
    place: Words | None = None

    def __post_init__(self) -> None:
        _real_day(self.committed, "committed")


class CourtAct(Part, frozen=True, kw_only=True):
    """An act on which a request rests: who issued it, when, under which number."""

    kind: Literal["custody_order", "charge", "judgment", "surrender_decision"]
    issued_by: Words
    issued: date
    number: Annotated[str, Meta(max_length=200)] = ""


class Sentence(Part, frozen=True, kw_only=True):
    """A penalty of imprisonment and what is left of it, in whole months and days.

    ``reckoned_on`` is the day for which the remaining part was reckoned.
    """

    term_months: Count
    left_months: Count
    left_days: Count = 0
    final_on: date | None = None
    ends: date | None = None
    reckoned_on: date | None = None


class Custody(Part, frozen=True, kw_only=True):
    """Deprivation of liberty in this matter: where, and since which day if it is known."""

    place: Words
    since: date | None = None


class Ground(Part, frozen=True, kw_only=True):
    """A reason with the provision it rests on; no article where the whole instrument is meant."""

    text: Words
    instrument: Words
    article: Article = ""


class Enclosure(Part, frozen=True, kw_only=True):
    """A paper sent along: title, number of sheets (0: an electronic file), SHA-256 of a file."""

    title: Words
    sheets: Count = 0
    sha256: Annotated[str, Meta(pattern=r"^([0-9a-f]{64})?$")] = ""


class Reference(Part, frozen=True, kw_only=True):
    """The paper that is answered: its number, date and author, declined where a form is known."""

    number: Line
    issued: date
    office: Words
    forms: CaseForms | None = None


class Complaint(Part, frozen=True, kw_only=True):
    """Right of complaint: to whom, within how many days of what, last day where it is known."""

    court: Words
    days: Annotated[int, Meta(ge=1, le=365)]
    instrument: Words
    article: Article
    last_day: date | None = None
    lodge_with: Words | None = None
    """Where the complaint is handed in, for example the administration of the place of custody."""


class Letter(Part, frozen=True, kw_only=True):
    """What every official letter carries."""

    sender: Office
    addressee: Office
    number: Line
    issued: date
    signatory: Signatory
    enclosures: tuple[Enclosure, ...] = ()
    handling: Words | None = None
    """Classification printed in the header, for example *for official use*."""


class Request(Letter, frozen=True, kw_only=True):
    """A letter that asks another state for something, on at least one ground of law."""

    basis: Annotated[tuple[Ground, ...], Meta(min_length=1)]
    guarantees: tuple[Guarantee, ...] = ()
    other_guarantees: tuple[Words, ...] = ()


def _field(path: str) -> str:
    return path.removeprefix("$").removeprefix(".")


def read_facts(raw: Part | Mapping[str, Any], shape: type[F]) -> F:
    """Check ``raw`` against the struct of a template.

    Dates may be given as dates or in ISO form, texts as ``Texts``, a mapping of the three languages
    or a string. Raises :class:`FactError` whose ``field`` is the path of the fact that is missing,
    unknown or of a wrong form, and :class:`InvalidValue` for an impossible date or country.
    """
    try:
        plain = msgspec.to_builtins(raw, str_keys=True)
        return msgspec.convert(plain, shape)
    except msgspec.ValidationError as error:
        raise _named(str(error)) from None
    except TypeError as error:
        raise FactError("document-fact-form", why=str(error)) from None


def _named(text: str) -> FactError:
    """Turn the validator's sentence into an error with the path of the fact as its field."""
    what, _, place = text.partition(" - at `")
    path = _field(place.rstrip("`"))
    quoted = what.split("`")
    name = quoted[1] if len(quoted) > 1 else ""
    if "missing required field" in what:
        return FactError("document-fact-missing", field=".".join(filter(None, (path, name))))
    if "unknown field" in what:
        return FactError("document-fact-unknown", field=".".join(filter(None, (path, name))))
    if "length >= 1" in what:
        return FactError("document-fact-missing", field=path)
    return FactError("document-fact-form", field=path, why=what)
