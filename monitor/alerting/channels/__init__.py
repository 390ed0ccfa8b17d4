"""One module a channel: the only code that pushes to the outside."""
