"""Kinds of requests: one module per kind, one row of the table each."""
