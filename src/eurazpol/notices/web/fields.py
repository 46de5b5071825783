"""The fields of the notice editor as one table: path in the content, how it is typed, its part.

The editor, the reading of its form and the labels go by this table; a new field is one row here
and one label.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, get_args

from eurazpol.notices.domain import content as shapes
from eurazpol.notices.domain.kinds import KINDS, About, Kind
from eurazpol.notices.domain.rules import KindRules, RuleTest

How = Literal["text", "area", "partial", "date", "number", "tri", "flag", "choice", "country",
              "countries"]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Field:
    """One field. ``choices`` are its values, labelled by ``words`` and the value."""

    path: str
    how: How = "text"
    choices: tuple[str, ...] = ()
    words: str = ""
    hint: str = ""
    wide: bool = False

    @property
    def label(self) -> str:
        """The id of its label."""
        plain = self.path.replace(".", "-").replace("_", "-")
        return f"notices-label-{plain}"


@dataclass(frozen=True, slots=True)
class Rows:
    """A list of like rows; ``fields`` are named within a row, ``of`` tell that a row is filled."""

    path: str
    fields: tuple[Field, ...]
    of: tuple[str, ...]


def _tri(path: str) -> Field:
    return Field(path, "tri")


def _literal(shape: object) -> tuple[str, ...]:
    return tuple(str(one) for one in get_args(shape))


SCRIPTS = ("Cyrl", "Latn", "Arab", "Hans", "other")
NAMES = Rows(
    "subject.names",
    (
        Field("script", "choice", SCRIPTS, "notices-script-"),
        Field("family"),
        Field("given"),
        Field("patronymic"),
        Field("kind", "choice", _literal(shapes.NameKind), "notices-name-"),
    ),
    ("family", "given", "patronymic"),
)
PAPERS = Rows(
    "subject.papers",
    (
        Field("kind", "choice", _literal(shapes.PaperKind), "notices-paper-"),
        Field("number"),
        Field("state", "country"),
    ),
    ("number", "state"),
)
THINGS = Rows(
    "things",
    (
        Field("kind", "choice", _literal(shapes.ThingKind), "notices-thing-"),
        Field("identifier"),
        Field("description", wide=True),
    ),
    ("identifier", "description"),
)
ROWS: Mapping[str, tuple[Rows, ...]] = MappingProxyType(
    {"subject": (NAMES, PAPERS), "things": (THINGS,)}
)
PARTS: Mapping[str, tuple[Field, ...]] = MappingProxyType(
    {
        "subject": (
            Field("subject.sex", "choice", ("female", "male"), "notices-sex-"),
            Field("subject.birth", "partial", hint="ui-partial-hint"),
            Field("subject.birth_place"),
            Field("subject.birth_state", "country"),
            Field("subject.nationalities", "countries", hint="notices-hint-countries"),
            Field("subject.located_in", "country"),
            Field("subject.description", "area", wide=True),
            Field("subject.marks", wide=True),
            Field("subject.photo", "flag"),
            Field("subject.fingerprints", "flag"),
            Field("subject.dna", "flag"),
        ),
        "things": (),
        "facts": (
            Field("facts.summary.kk", "area", wide=True),
            Field("facts.summary.ru", "area", wide=True),
            Field("facts.summary.en", "area", wide=True),
            Field("facts.committed", "partial", hint="ui-partial-hint"),
            Field("facts.place"),
            Field("facts.place_state", "country"),
            Field("facts.charges", wide=True),
            Field("facts.articles", wide=True),
            Field("facts.max_months", "number"),
            Field("facts.life", "flag"),
            Field("facts.imposed_months", "number"),
            Field("facts.remaining_months", "number"),
            Field("facts.limitation_ends", "date", hint="ui-date-hint"),
            Field("proceedings"),
        ),
        "court_act": (
            Field("court_act.kind", "choice", _literal(shapes.ActKind), "notices-act-"),
            Field("court_act.issued_by"),
            Field("court_act.issued", "date", hint="ui-date-hint"),
            Field("court_act.number"),
            _tri("court_act.in_force"),
            Field("court_act.copy", "flag"),
        ),
        "assurances": (
            _tri("assurances.competent"),
            _tri("assurances.coordinated"),
            _tri("assurances.extradition"),
        ),
        "safeguards": (
            Field("safeguards.asylum", "choice", ("none", "pending", "granted", "refused"),
                  "notices-asylum-"),
            Field("safeguards.fled_from", "country"),
            _tri("safeguards.finally_judged"),
            Field("safeguards.judged_where"),
            _tri("safeguards.private_dispute"),
            _tri("safeguards.family_matter"),
            _tri("safeguards.administrative"),
            _tri("safeguards.organised_crime"),
        ),
        "neutrality": (
            Field("neutrality.nature", "choice", _literal(shapes.Nature), "notices-nature-"),
            *(_tri(f"neutrality.{name}")
              for name in ("ordinary_harm", "office", "expression", "context", "objections",
                           "treaty_duty")),
            Field("neutrality.explained", "area", wide=True),
        ),
        "mandate": (Field("mandate", wide=True),),
        "out": (
            Field("interest", "area", wide=True),
            Field("exception", "area", wide=True),
            Field("action.kk", "area", wide=True),
            Field("action.ru", "area", wide=True),
            Field("action.en", "area", wide=True),
            Field("contact", wide=True),
            Field("review_by", "date", hint="ui-date-hint"),
        ),
    }
)  # fmt: skip
DANGERS = _literal(shapes.Danger)
_NEEDED: Mapping[str, frozenset[RuleTest]] = MappingProxyType(
    {
        "things": frozenset({RuleTest.THING}),
        "court_act": frozenset({RuleTest.COURT_ACT}),
        "assurances": frozenset({RuleTest.ASSURANCES}),
        "safeguards": frozenset({RuleTest.EXCLUDED, RuleTest.ASYLUM, RuleTest.NE_BIS_IN_IDEM}),
        "neutrality": frozenset({RuleTest.NEUTRALITY}),
        "mandate": frozenset({RuleTest.MANDATE}),
    }
)


def parts_of(kind: Kind, rules: KindRules) -> tuple[str, ...]:
    """Return the parts of the form that a kind has: those that one of its rules asks about."""
    tests = {one.test for one in rules.conditions}
    with_person = KINDS[kind].about in (About.PERSON, About.BODY)
    return tuple(
        part
        for part in PARTS
        if (part == "subject" and with_person)
        or (part != "subject" and (part not in _NEEDED or tests & _NEEDED[part]))
    )
