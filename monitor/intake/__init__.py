"""Feeds to articles: schedule, fetch, parse, identity."""
