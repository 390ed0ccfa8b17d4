"""Tradewatch: a streaming news monitor for a topic of world trade.

The pipeline, drawn as pseudocode (`monitor.pipeline` is the real thing)::

    poller:                                          # monitor/intake/poller.py
        for lease in store.lease_due(now):           #   feeds that are due
            page = fetch(lease)                      #   conditional, bounded, guarded
            entries = parse(page)                    #   in a limited child process
            articles = identify(entries, feed)       #   canonical address, guid, fingerprint
            store.record_poll(lease, articles)       #   one transaction with the validators
            broker.hint("articles")

    worker on "articles":                            # monitor/pipeline.py
        for article in store.claim_due(now):
            reading = read(article, topic)           #   judge + extract, pure
            with store.resolving(topic) as register: #   one lock a topic
                changes = resolve(claims, register)  #   pure
                decisions = decide(changes, policy)  #   pure, each silence with its reason
                register.apply(decisions)            #   claims, events, alerts: one commit
            broker.hint("deliveries")

    worker on "deliveries":
        for delivery in store.claim_due(now):
            attempt = channel.push(delivery)         #   stable id, so that a repeat is dropped
            store.settle(delivery, attempt, next_attempt(attempt, now))
"""

__version__ = "0.1.0"
