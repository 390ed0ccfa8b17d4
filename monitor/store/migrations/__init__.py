"""Alembic's folder: how the tables came to their shape, one revision a change."""
