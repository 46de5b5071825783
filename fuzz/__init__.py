"""Attacks on every parser of outside bytes; ``python -m fuzz`` runs them all."""
