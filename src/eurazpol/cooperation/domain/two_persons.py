"""The rule of two persons: some steps take effect only when a second officer countersigns.

1. One officer prepares the step: the form is read and everything that it requires is tested, but
   nothing changes and nothing leaves.
2. Another officer who may take the step himself countersigns, or refuses with a reason; a refusal
   goes back to the first. One person cannot be both, whomever he stands in for.
3. The second signs what the first prepared: if the facts, papers, events or the law's answer have
   changed meanwhile, the step is prepared anew.
4. A step that is taken otherwise, or a message that moves the file on, ends what waits.

Which steps: those by which this state alone takes or gives away a person's liberty.

- *surrender*: granting or refusing extradition. The Prosecutor General or a deputy decides, not the
  officer who examined (CPC of Kazakhstan 591(1); facts/procedures.md P2, step 5).
- *transfer*: agreeing to or refusing the transfer of a sentenced person, on either side; both
  states have to agree, each by its own authority (CPC 606(4); facts/procedures.md P4, step 3).
- *arrest*: asking another state for a provisional arrest. The commission of arrest is prepared for
  the Prosecutor General (facts/procedures.md P1, step 5), and where arrest may follow a second
  officer looks (ux.md P6).

A request for extradition is decided by the other state with two signatures of its own. Requests for
legal assistance, transfer of proceedings, transit and police queries take nobody's liberty.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from eurazpol.cooperation.domain.declare import Transition
from eurazpol.cooperation.domain.errors import NotAllowed
from eurazpol.cooperation.domain.facts import facts_json
from eurazpol.cooperation.domain.situation import Situation
from eurazpol.kernel.canonical import canonical_bytes, sha256_hex


class Ending(StrEnum):
    """How a prepared step ended."""

    COUNTERSIGNED = "countersigned"
    REFUSED = "refused"
    TAKEN_BACK = "taken_back"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class Prepared:
    """A step as the first officer left it."""

    step: Transition
    from_state: str
    substance: str
    by_id: int
    by_name: str


def check_second(
    prepared: Prepared, officer_id: int, here: Situation, papers: Iterable[tuple[str, str]]
) -> None:
    """Refuse a second signature by the first officer, or under something that has changed."""
    if officer_id == prepared.by_id:
        raise NotAllowed("second-same-person", name=prepared.by_name)
    if here.state != prepared.from_state or substance(here, papers) != prepared.substance:
        raise NotAllowed("second-changed", step=prepared.step.label)


def substance(here: Situation, papers: Iterable[tuple[str, str]]) -> str:
    """Hash what a step rests on; ``papers`` are kind and SHA-256 of those in the file."""
    rests_on = {
        "state": here.state,
        "law": here.fingerprint,
        "facts": facts_json(here.facts),
        "papers": sorted([paper, digest] for paper, digest in papers),
        "events": sorted([one.id, one.kind, one.at.isoformat()] for one in here.events),
    }
    return sha256_hex(canonical_bytes(rests_on))
