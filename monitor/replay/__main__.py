"""`python -m monitor.replay IN --out OUT [--history PATH|none] [--topic FOLDER]`: the bare replay.

The `tradewatch replay` command is the same with a bar and the settings.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from monitor.replay import ReplayError, replay
from monitor.signal import TopicError, load_topic

_CONFIG = Path(__file__).resolve().parent.parent.parent / "config"
_STEP = 500


def main() -> int:
    """Replay the file named on the command line; 2 where an input is wrong."""
    parser = argparse.ArgumentParser(prog="python -m monitor.replay", description=__doc__)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--history", default=str(_CONFIG / "history.jsonl"))
    parser.add_argument("--topic", type=Path, default=_CONFIG / "topic" / "us-china-trade")
    options = parser.parse_args()
    history = None if options.history == "none" else Path(options.history)
    try:
        topic = load_topic(options.topic)
        replay(options.articles, options.out, history, topic, _show, warn=_warn)
    except (ReplayError, TopicError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


def _show(done: int, total: int) -> None:
    if done % _STEP == 0 or done == total:
        sys.stderr.write(f"replayed {done} of {total}\n")


def _warn(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")


if __name__ == "__main__":
    sys.exit(main())
