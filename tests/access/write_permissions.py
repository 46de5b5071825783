"""Write ``docs/permissions.md`` from the table of rights."""

from eurazpol.access.actions.permissions_page import permissions_page
from tests.access.test_permissions import DOCUMENT

if __name__ == "__main__":
    DOCUMENT.write_text(permissions_page(), encoding="utf-8")
