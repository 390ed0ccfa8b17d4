"""Errors that more than one room must know by name."""

from __future__ import annotations


class FenceLostError(Exception):
    """A row was written by someone who no longer owns it: nothing may change, roll back."""
