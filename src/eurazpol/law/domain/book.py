"""The law as data: the shape of one instrument, one state and the whole book.

Every entry is dated and cited and carries a confidence. The structs are the schema of the files
in ``law/data``: an unknown key is an error, a missing one too. Texts for people are mappings of
``kk``, ``ru`` and ``en``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from msgspec import Struct

from eurazpol.kernel.texts import Texts
from eurazpol.law.domain.counting import WorkingDays
from eurazpol.law.domain.terms import CalendarData, Cited, Source, Vocabulary


class Family(StrEnum):
    """What an instrument is; special beats general beats universal (PRIORITY 3.2)."""

    BILATERAL = "bilateral"
    REGIONAL = "regional"
    UNIVERSAL = "universal"
    PROTOCOL = "protocol"
    POLICE = "police"
    NATIONAL = "national"
    CONSTITUTION = "constitution"
    BARS = "bars"
    REFERENCE = "reference"


class PartyStatus(StrEnum):
    """``party_status`` of the vocabulary."""

    PARTY = "party"
    MEMBER = "member"
    SIGNED = "signed"
    NOT_SIGNED = "not_signed"
    NOT_PARTY = "not_party"
    INVITED = "invited"
    UNVERIFIED = "unverified"
    SUSPENDED = "suspended"
    WITHDRAWN = "withdrawn"


class Ladder(StrEnum):
    """The rung that a treaty has reached; only the last one makes a legal basis."""

    SIGNING_AUTHORISED = "signing_authorised"
    BILL = "bill"
    APPROVED = "approved"
    RATIFIED = "ratified"
    UNVERIFIED = "unverified"
    NOT_IN_FORCE = "not_in_force"
    IN_FORCE = "in_force"


class GroundNature(StrEnum):
    """How a ground of the data works: must, may, or may not be used."""

    MANDATORY = "mandatory"
    OPTIONAL = "optional"
    BARRED = "barred"


class Party(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One state's relation to an instrument in one period.

    ``since`` is the first and ``until`` the last day in force. Where the own date is not known,
    ``not_later_than`` is the day from which the state is known to be bound.
    """

    iso: str
    status: PartyStatus
    since: date | None = None
    until: date | None = None
    not_before: date | None = None
    not_later_than: date | None = None
    signed: date | None = None
    ratified: date | None = None
    deposited: date | None = None
    instrument: str = ""
    note: Texts | None = None
    reservations: tuple[Texts, ...] = ()


class PairRule(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A relation between two states that differs from their membership (suspension, objection)."""

    states: tuple[str, str]
    status: PartyStatus
    since: date | None = None
    until: date | None = None
    note: Texts


class Presumption(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Status of states that the file does not list one by one (near-universal conventions)."""

    status: PartyStatus
    states: tuple[str, ...] = ()
    since: date | None = None
    note: Texts


class ConditionTest(StrEnum):
    """What a condition compares; conditions without a test of the engine are shown to the user."""

    MAX_PENALTY = "max_penalty"
    MAX_PENALTY_ASKING = "max_penalty_asking"
    SENTENCE_IMPOSED = "sentence_imposed"
    REMAINING_AT_RECEIPT = "remaining_at_receipt"
    REMAINING_AT_SENDING = "remaining_at_sending"
    IMPOSED_OR_REMAINING = "imposed_or_remaining"
    DUAL_CRIMINALITY = "dual_criminality"
    NATIONALITY = "nationality"
    NATIONALITY_OR_RESIDENCE = "nationality_or_residence"
    CONSENT = "consent"
    FINALITY = "finality"
    RECIPROCITY = "reciprocity"
    AGREEMENT = "agreement"
    SURRENDER_EXCLUDED = "surrender_excluded"
    OWN_CITIZEN_OR_SURRENDER_EXCLUDED = "own_citizen_or_surrender_excluded"
    NOT_DEATH = "not_death"
    SHOWN = "shown"


class Direction(StrEnum):
    """Whose paper it is, seen from the state whose law the file is."""

    ANY = "any"
    OUTGOING = "outgoing"
    INCOMING = "incoming"


class Condition(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A condition of co-operation; ``value`` in months where the test is a threshold."""

    id: str
    kinds: tuple[str, ...]
    test: ConditionTest
    value: int | None = None
    ground: str = ""
    nature: GroundNature = GroundNature.MANDATORY
    direction: Direction = Direction.ANY
    text: Texts


class GroundRule(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A refusal ground of the vocabulary as one instrument words it.

    ``cure`` is the paper that removes the ground; ``usual`` says whether an optional ground is
    normally used; ``lifted_by`` is a protocol that takes the ground away between its parties.
    """

    id: str
    kinds: tuple[str, ...]
    nature: GroundNature
    text: Texts
    direction: Direction = Direction.ANY
    cure: str = ""
    usual: bool = True
    coercive_only: bool = False
    only_without_treaty: bool = False
    lifted_by: str = ""
    since: date | None = None
    until: date | None = None


class Need(StrEnum):
    """When a paper is needed."""

    ALWAYS = "always"
    ELECTRONIC = "electronic"
    QUESTIONING = "questioning"
    SANCTION = "sanction"
    NO_TREATY = "no_treaty"
    CIVIL_CLAIM = "civil_claim"
    IN_ABSENTIA = "in_absentia"
    WITHOUT_CONSENT = "without_consent"
    FOREIGN_LANGUAGE = "foreign_language"
    NO_CONSENT_YET = "no_consent_yet"
    NO_TREATY_LANGUAGE = "no_treaty_language"
    INTERPRETER = "interpreter"
    STATELESS = "stateless"
    COURT_FILE = "court_file"
    OVERFLIGHT = "overflight"
    LANDING = "landing"
    IF_FITTING = "if_fitting"


class PaperRule(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A paper of the vocabulary that an instrument asks for.

    ``fallback``: asked only where no treaty lists papers of its own. ``contains`` names papers
    whose content stands in this one.
    """

    id: str
    kinds: tuple[str, ...]
    direction: Direction = Direction.ANY
    need: Need = Need.ALWAYS
    fallback: bool = False
    contains: tuple[str, ...] = ()
    text: Texts


class LimitRule(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A time limit: ``length`` and ``unit`` counted by ``rule`` from the event ``start``.

    ``start`` names facts of the request, the first one given is taken. ``before`` names limits
    from whose end a limit is counted backwards, ``after`` one with whose end it starts.
    ``needs`` and ``unless`` name a protocol that must, or must not, bind both states.
    """

    id: str
    kinds: tuple[str, ...]
    what: Texts
    length: int | None = None
    unit: str = "days"
    rule: str
    start: tuple[str, ...] = ()
    counted_from: Texts | None = None
    before: tuple[str, ...] = ()
    after: str = ""
    direction: Direction = Direction.ANY
    needs: str = ""
    unless: str = ""
    roll: bool = True
    custody: bool = False
    consequence: Texts | None = None


class Provision(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A rule in words for the reader: ``topic`` groups them (channel, specialty, transit, ...)."""

    topic: str
    text: Texts
    since: date | None = None
    until: date | None = None


class Language(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Languages of requests; ``accepts`` are those that need no translation."""

    accepts: tuple[str, ...] = ()
    own_languages: bool = False
    text: Texts


class Scope(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Subject matter: tags of offences that are covered, or covered if a further fact holds.

    ``kinds`` are the kinds that the scope limits, ``possible_kinds`` those for which the second
    list counts; none named means all. ``possible_flag`` is the fact of the offence that settles it.
    """

    kinds: tuple[str, ...] = ()
    offences: tuple[str, ...] = ()
    possible: tuple[str, ...] = ()
    possible_kinds: tuple[str, ...] = ()
    possible_fact: Texts | None = None
    possible_flag: str = ""
    offence_after_deposit: bool = False
    judgment_after_entry: bool = False


class Conflict(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Express clauses on other treaties (PRIORITY 3.1)."""

    replaces: tuple[str, ...] = ()
    supersedes_bilaterals: bool = False
    yields_to_others: bool = False


class Rules(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What every source of law of the book holds."""

    id: str
    title: Texts
    conditions: tuple[Condition, ...] = ()
    grounds: tuple[GroundRule, ...] = ()
    papers: tuple[PaperRule, ...] = ()
    limits: tuple[LimitRule, ...] = ()
    provisions: tuple[Provision, ...] = ()
    language: Language | None = None


class Instrument(Rules, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A treaty, a protocol or a national act.

    ``kinds`` are covered for certain, ``possible_kinds`` perhaps (to be verified),
    ``excluded_kinds`` expressly not. ``additional`` are kinds for which the instrument only adds
    to another basis; ``without_treaty`` those for which it is a basis where no treaty of the
    kind binds both states.
    """

    family: Family
    kinds: tuple[str, ...] = ()
    possible_kinds: tuple[str, ...] = ()
    excluded_kinds: tuple[str, ...] = ()
    additional: tuple[str, ...] = ()
    without_treaty: tuple[str, ...] = ()
    special_for: tuple[str, ...] = ()
    iso: str = ""
    parent: str = ""
    adopted: date | None = None
    since: date | None = None
    until: date | None = None
    ladder: Ladder = Ladder.IN_FORCE
    listed: date | None = None
    ratified: date | None = None
    precedence: int = 50
    parties: tuple[Party, ...] = ()
    pair_rules: tuple[PairRule, ...] = ()
    presumption: Presumption | None = None
    scope: Scope | None = None
    conflict: Conflict = Conflict()


class Surrender(StrEnum):
    """Whether a state surrenders its own nationals."""

    NEVER = "never"
    BY_TREATY = "by_treaty"
    ALLOWED = "allowed"


class Nationals(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A state's rule on its own nationals."""

    surrender: Surrender
    text: Texts


class DeathPenalty(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Whether the death penalty exists in a state."""

    status: str
    text: Texts


class TreatyNeeded(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Kinds for which the state's law needs a treaty."""

    kinds: tuple[str, ...]
    text: Texts


class StateLaw(Rules, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What the engine needs of one state's own law."""

    iso: str
    languages: tuple[str, ...] = ()
    nationals: Nationals | None = None
    death_penalty: DeathPenalty | None = None
    treaty_needed: TreatyNeeded | None = None
    procedure: str = ""


@dataclass(frozen=True, eq=False)
class LawBook:
    """The whole law, read once.

    ``version`` is the hash of the files; ``parties`` are the entries by instrument and state.
    """

    version: str
    vocabulary: Vocabulary
    instruments: Mapping[str, Instrument]
    states: Mapping[str, StateLaw]
    calendars: Mapping[str, CalendarData]
    working_days: WorkingDays
    days_off: Mapping[str, WorkingDays]
    """The working days of each state that has a calendar."""
    sources: Mapping[str, Source]
    bilaterals: Mapping[frozenset[str], tuple[Instrument, ...]]
    multilaterals: tuple[Instrument, ...]
    parties: Mapping[tuple[str, str], tuple[Party, ...]]

    @property
    def as_of(self) -> date:
        """The day to which the data were checked."""
        return self.vocabulary.as_of
