"""RQ entry points: one identifier in, one pipeline call, no logic."""
