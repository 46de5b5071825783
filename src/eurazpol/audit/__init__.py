"""Append-only Merkle journal: who did what, when, under which ground."""
