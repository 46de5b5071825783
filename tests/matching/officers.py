"""Fictional officers of a bureau."""

from datetime import UTC, datetime

from eurazpol.access.actions.officers import NewOfficer, create_authority, create_officer
from eurazpol.access.actions.queries import actor_by_login, authorities
from eurazpol.access.domain.actor import Actor, AuthorityKind, Role
from eurazpol.kernel.texts import Texts

NOW = datetime(2026, 2, 5, 5, 30, tzinfo=UTC)
SETUP = Actor.system("setup")
PASSWORD = "жеті-қабат көк аспан"


def make_officer(role: Role, login: str) -> Actor:
    """Return an officer of the bureau; the bureau is made with the first one."""
    if not authorities():
        name = Texts("Ұлттық бюро", "Национальное бюро", "National bureau")
        create_authority("ncb", AuthorityKind.BUREAU, name, actor=SETUP, now=NOW)
    new = NewOfficer(login, "Сейітов", "Арман", "ncb", [role], "kk")
    create_officer(new, PASSWORD, actor=SETUP, now=NOW)
    return actor_by_login(login)
