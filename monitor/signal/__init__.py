"""Articles to events: text, dates, rates, names, relevance, mentions, resolution. Pure."""
