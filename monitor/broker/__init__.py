"""Redis and RQ: embedded server, hints, the allow-list Job class. Disposable."""
