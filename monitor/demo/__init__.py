"""A demo on feeds of our own: a dozen invented outlets, a hundred articles, served on loopback."""
