"""Measurements: never part of a test, each with the command that gives its figure."""
