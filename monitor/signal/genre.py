"""What kind of piece an article is, by its headline: opinion, a report of markets, a study."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.draft import cues_in
from monitor.signal.lexicon import Hit
from monitor.signal.scene import Line, Party, Scene

_NEAR_WORDS: Final = 3
_BREAK: Final = re.compile(r"[;:.!?]")


def opens_as(scene: Scene, name: str) -> bool:
    """Whether the headline opens with a word for what kind of piece it is: "Opinion: ..."."""
    line = scene.lines[0] if scene.lines else None
    if line is None or not line.is_title or not line.hits:
        return False
    first = line.hits[0]
    return first.start - line.sentence.at <= 1 and any(
        entry.key == f"genre.{name}" for entry in first.entries
    )


def looks_around(scene: Scene) -> bool:
    """Whether the headline promises no news of the topic: what duties do, or a study of them.

    What such a piece tells of a measure without a day is what its readers know. A report of
    markets is none: what moved them is often the day's news.
    """
    line = scene.lines[0] if scene.lines else None
    if line is None or not line.is_title:
        return False
    return "pundit" in line.classes or "feature" in cues_in(line, "bg")


def market_first(scene: Scene) -> bool:
    """Whether the headline is about a market: its first subject, or what is said to move."""
    line = scene.lines[0] if scene.lines else None
    if line is None:
        return False
    # Prices and profits are of the economy: what duties do to them is the topic's.
    markets = [h for h in line.hits if "market" in h.classes and "economy" not in h.classes]
    if not markets:
        return False
    if any(_moves(line, hit) for hit in markets):
        return True
    first = markets[0].start
    verb = next((v.start + line.sentence.at for v in line.whole().verbs if v.finite), line.end)
    # "US investors" are investors; after a government or a person somebody else is the subject.
    agent = next((p.start for p in line.parties if _acts(p)), line.end)
    subject = next((hit.start for hit in line.hits if "instrument" in hit.classes), line.end)
    return first < min(verb, agent, subject)


def _acts(party: Party) -> bool:
    return party.how == "metonym" or party.kind in {"person", "office", "org"}


def _moves(line: Line, market: Hit) -> bool:
    """Whether a word of moving prices stands within a few words of the market's name."""
    for hit in line.hits:
        if "market_move" in hit.classes:
            between = line.text(min(hit.end, market.end), max(hit.start, market.start))
            if len(between.split()) <= _NEAR_WORDS and not _BREAK.search(between):
                return True
    return False
