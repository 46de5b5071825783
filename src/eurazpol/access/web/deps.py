"""What the pages of the room need."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from eurazpol.access.domain.caller import Moment
from eurazpol.access.domain.terms import SignInTerms
from eurazpol.access.ports import OidcProvider
from eurazpol.access.web.record_deps import RecordDeps


@dataclass(frozen=True, slots=True)
class AccessDeps:
    """``clock`` gives the instant of a request; ``home`` is where a sign-in leads.

    ``watch`` tells the true time where ``clock`` can be moved. ``issuer`` is the name under which
    authenticator apps list the node; ``record`` is what the pages about the record need of it.
    """

    clock: Callable[[], datetime]
    home: str = "/work"
    watch: Callable[[], datetime] | None = None
    terms: SignInTerms = field(default_factory=SignInTerms)
    issuer: str = "Eurazpol"
    oidc: OidcProvider | None = None
    record: RecordDeps | None = None

    def moment(self) -> Moment:
        """Return the present by both clocks."""
        return Moment(self.clock(), (self.watch or self.clock)())
