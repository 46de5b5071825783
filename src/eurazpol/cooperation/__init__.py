"""Requests between states: one file per side, one table per kind."""
