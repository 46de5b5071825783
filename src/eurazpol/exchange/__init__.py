"""Sealed messages between nodes."""
