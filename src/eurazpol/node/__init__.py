"""Composition only: settings, wiring, clock, command line, worker."""
