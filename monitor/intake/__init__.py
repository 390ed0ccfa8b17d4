"""Feeds to articles: schedule, fetch, parse, identity.

`load_feeds` reads the user's file; a `Poller` leases due feeds, a `Fetcher` gets their bytes, a
`ParserPool` reads them in limited children, and `articles_of` names and dates what they hold.
Import from the modules: the children import this package too, and must stay small.
"""
