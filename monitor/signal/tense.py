"""Clause features: tense, modality, negation, condition, hedges and attribution."""

from __future__ import annotations

from monitor.signal import tense_en, tense_zh
from monitor.signal.grammar import Attribution, Features, Modal, Negation, Tense, Verb

__all__ = ["Attribution", "Features", "Modal", "Negation", "Tense", "Verb", "features", "verbs_of"]


def features(text: str, language: str = "en") -> Features:
    """Features of a clause's or sentence's working *text*. Pure; never raises."""
    return tense_zh.features(text) if language.startswith("zh") else tense_en.features(text)


def verbs_of(text: str, language: str = "en") -> tuple[Verb, ...]:
    """The verb groups of *text* alone, in order."""
    return tense_zh.verbs(text) if language.startswith("zh") else tense_en.verbs(text)
