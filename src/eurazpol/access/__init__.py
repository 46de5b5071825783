"""Officers, authorities, roles: may X do Y to Z, and why (not)."""
