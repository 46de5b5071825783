"""The words in which rights are written: acts, objects, and what narrows a row of the table.

Each room that came later keeps its rows in a module of its own, ``permissions_<room>.py``, written
with :func:`row`; ``permissions.py`` joins them into the one table.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from eurazpol.access.domain.actor import Role
from eurazpol.kernel.texts import Message, message


class Act(StrEnum):
    """Everything that a person or the node can do, in the words of the work."""

    LIST_CASES = "list_cases"
    EXPORT_CASES = "export_cases"  # the list as a file
    READ_CASE = "read_case"
    CREATE_CASE = "create_case"
    CHANGE_FACTS = "change_facts"
    ADD_PAPER = "add_paper"
    REMOVE_PAPER = "remove_paper"
    ASSESS = "assess"
    RECORD_OPINION = "record_opinion"
    READ_DOCUMENT = "read_document"
    PRODUCE_DOCUMENT = "produce_document"
    READ_TRACKER = "read_tracker"
    # transitions of a case, by class
    PREPARE = "prepare"  # draft, submit for signature, supplement
    SIGN = "sign"
    SEND = "send"
    REGISTER = "register"  # take in what arrived
    ASSIGN = "assign"
    EXECUTE = "execute"  # carry out, report materials, hand over a person
    RECORD_EVENT = "record_event"  # arrest, notification, consent, complaint: an event with a date
    RETURN = "return"  # for completion
    POSTPONE = "postpone"  # and resume
    DECIDE = "decide"  # grant, refuse, grant in part
    WITHDRAW = "withdraw"
    CLOSE = "close"
    # handling conditions of other states, and ours
    ASK_WIDER_USE = "ask_wider_use"
    PERMIT_WIDER_USE = "permit_wider_use"
    RECALL = "recall"  # a message that was sent, or narrow it
    ANSWER_RECALL = "answer_recall"  # of another state: let it be erased, or keep it
    CASEWORK = "casework"  # beside the record: notes, tasks, advice, links to other cases
    # need to know, confidentiality
    RESTRICT_CASE = "restrict_case"  # to named officers and units, and end that
    BREAK_GLASS = "break_glass"  # enter the circle of a restricted case from outside
    MARK_CONFIDENTIAL = "mark_confidential"  # a paper or a fact
    READ_WITHHELD = "read_withheld"  # what is marked so
    # notifications by topic
    READ_NOTIFICATION = "read_notification"
    NOTIFY = "notify"  # authorities of this state
    NOTIFY_PEERS = "notify_peers"
    ANSWER_NOTIFICATION = "answer_notification"  # acknowledge, answer
    MANAGE_SUBSCRIPTIONS = "manage_subscriptions"
    # notices and diffusions
    READ_NOTICE = "read_notice"
    DRAFT_NOTICE = "draft_notice"  # draw up, change, lay before the second person
    APPROVE_NOTICE = "approve_notice"  # as the second person of the state
    CONTROL_NOTICE = "control_notice"  # the owner's: suspend, resume, prolong, cancel
    DECIDE_NOTICE = "decide_notice"  # at the secretariat: assess, publish, return, refuse
    RELEASE_NOTICE = "release_notice"  # the owner's: what the public sees of it
    EXPORT_NOTICE = "export_notice"  # as a file
    IMPORT_EXTERNAL = "import_external"  # lists of other sources
    # requests of persons concerned by notices
    READ_RIGHTS = "read_rights"
    TAKE_RIGHTS = "take_rights"  # take a request in, hand the letter over
    JUDGE_RIGHTS = "judge_rights"  # as a member of the review chamber
    ANSWER_CHAMBER = "answer_chamber"  # for the owner of the notice: a view, and what was ordered
    # leads between notices and records
    READ_MATCH = "read_match"
    DECIDE_MATCH = "decide_match"  # same, different, cannot tell; also as the second officer
    HANDLE_HIT = "handle_hit"  # report, acknowledge, answer, close
    KEEP_ROUTE = "keep_route"  # steps of an arrest abroad, open its case
    JOIN_PERSONS = "join_persons"  # declare two records to be of one person, and undo that
    # descriptions of people, and what an engine of a laboratory proposes
    READ_CALIBRATION = "read_calibration"  # how far a score can be believed
    READ_APPEARANCE = "read_appearance"  # find and open descriptions
    RECORD_APPEARANCE = "record_appearance"
    ASK_ENGINE = "ask_engine"  # for likenesses of faces or fingerprints
    READ_LIKENESS = "read_likeness"
    JUDGE_LIKENESS = "judge_likeness"  # compare as a person
    CONTEST_LIKENESS = "contest_likeness"  # take an objection down, answer it
    # the data bank of citizens abroad
    LIST_CITIZENS = "list_citizens"
    READ_CITIZEN = "read_citizen"
    READ_CITIZEN_CARE = "read_citizen_care"  # visits, complaints, children: what protects
    RECORD_CITIZEN = "record_citizen"  # place on record, confirm, add papers and visits
    CORRECT_CITIZEN = "correct_citizen"
    READ_CITIZEN_NOTICES = "read_citizen_notices"  # letters between states about them
    NOTIFY_MISSION = "notify_mission"  # tell another state of its citizen held here
    READ_PROMISES = "read_promises"  # speciality and conditions after a hand-over
    RECORD_PROMISES = "record_promises"
    KEEP_DESK = "keep_desk"  # one's own: absence, alerts, calendar address
    # the node
    READ_OWED = "read_owed"  # what each peer still owes, what is owed to it
    READ_LAW = "read_law"
    PROPOSE_RULES = "propose_rules"  # another version of the book of law, of a letterhead or text
    CONFIRM_RULES = "confirm_rules"  # by a second person
    READ_STATISTICS = "read_statistics"
    KEEP_STATISTICS = "keep_statistics"  # bring in, correct, forecast
    DECIDE_BY_FORECAST = "decide_by_forecast"
    READ_JOURNAL = "read_journal"
    VERIFY_JOURNAL = "verify_journal"
    READ_DISCLOSURES = "read_disclosures"  # who read what about whom
    REVIEW_RETENTION = "review_retention"  # of a closed case: keep it longer, or let it go
    ERASE_RECORDS = "erase_records"  # of a case that was let go
    READ_PEERS = "read_peers"
    MANAGE_PEERS = "manage_peers"
    CARRY_BUNDLES = "carry_bundles"
    END_ALARM = "end_alarm"  # of the exchange: a person has looked at it
    MANAGE_OFFICERS = "manage_officers"
    KEEP_OWN_SIGN_IN = "keep_own_sign_in"  # one's own factors, password and sessions
    MANAGE_TOKENS = "manage_tokens"  # of programmes
    READ_ACCESS = "read_access"  # who may what
    READ_HEALTH = "read_health"
    MOVE_CLOCK = "move_clock"

    @property
    def text(self) -> Message:
        """The name of the act."""
        return message(f"access-act-{self.value}")


class ObjectKind(StrEnum):
    """What an act is done to."""

    CASE = "case"
    QUEUE = "queue"  # the list of cases; it shows what READ_CASE allows
    NOTIFICATION = "notification"
    NOTICE = "notice"  # a notice or diffusion about a person, a thing or a danger
    RIGHTS = "rights"  # a request for access, correction or deletion, by the person concerned
    MATCH = "match"  # a lead between a notice and a person of a record, and the hit it became
    APPEARANCE = "appearance"  # a description of how somebody looks, with its images
    DATABANK = "databank"  # the data bank of citizens abroad
    EXCHANGE = "exchange"  # the traffic of the node with its peers
    LAW = "law"
    STATISTICS = "statistics"
    JOURNAL = "journal"
    OFFICER = "officer"
    DESK = "desk"  # what belongs to the officer who asks, and to nobody else
    NODE = "node"

    @property
    def text(self) -> Message:
        """The name of the object."""
        return message(f"access-object-{self.value}")


class Line(StrEnum):
    """The line of work of a kind of request; each kind declares its own."""

    JUDICIAL = "judicial"  # extradition, legal assistance, transfer of proceedings
    URGENT = "urgent"  # provisional arrest, transit
    POLICE = "police"  # police-to-police queries
    CUSTODY = "custody"  # transfer of sentenced persons

    @property
    def text(self) -> Message:
        """The name of the line."""
        return message(f"access-line-{self.value}")


class Side(StrEnum):
    """On which side of the request this node stands."""

    REQUESTING = "requesting"
    REQUESTED = "requested"

    @property
    def text(self) -> Message:
        """The name of the side."""
        return message(f"access-side-{self.value}")


class Stage(StrEnum):
    """The stage of a case that rights depend on; each state of a kind belongs to one."""

    DRAFT = "draft"  # not yet sent by the requesting side
    OPEN = "open"  # sent, or received and in work
    DECIDED = "decided"  # decision taken, execution or hand-over under way
    CLOSED = "closed"

    @property
    def text(self) -> Message:
        """The name of the stage."""
        return message(f"access-stage-{self.value}")


class Reach(StrEnum):
    """How far a row goes from the place where the role is held."""

    STATE = "state"  # every object of this node, which is one state's
    AUTHORITY = "authority"  # what the actor's own authority has in hand
    UNIT = "unit"  # of that, what the own unit has, or no unit yet
    OWN = "own"  # what the actor holds

    @property
    def text(self) -> Message:
        """The name of the reach."""
        return message(f"access-reach-{self.value}")


@dataclass(frozen=True, slots=True)
class Permission:
    """One row of the table."""

    role: Role
    acts: frozenset[Act]
    kind: ObjectKind
    lines: frozenset[Line]
    sides: frozenset[Side]
    stages: frozenset[Stage]
    reach: Reach


def row(  # noqa: PLR0913 - one parameter a column
    role: Role,
    acts: Iterable[Act],
    *,
    kind: ObjectKind = ObjectKind.CASE,
    lines: Iterable[Line] = Line,
    sides: Iterable[Side] = Side,
    stages: Iterable[Stage] = Stage,
    reach: Reach = Reach.STATE,
) -> Permission:
    """Return one row; what is not named is everything."""
    return Permission(
        role, frozenset(acts), kind, frozenset(lines), frozenset(sides), frozenset(stages), reach
    )
