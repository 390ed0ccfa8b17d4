"""How much an article is the topic's: a sum of named terms, every weight in the topic's files."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from math import exp
from typing import Final

from monitor.model import Bucket, Kind, Mention, Relevance, Scope, Term
from monitor.signal.genre import market_first
from monitor.signal.scene import Scene
from monitor.signal.tally import Tally

_WORD: Final = re.compile(r"[A-Za-z0-9$'.-]+")
_HAN: Final = re.compile(r"[\u4e00-\u9fff]")
_SHORT, _MIDDLE = 60, 200
_HANZI_TO_WORDS: Final = 1.6
#: What a side that is named again counts, of one that is named once.
_TWICE: Final = 1.3
_FIRM, _SURE = 0.3, 0.8


def judge(scene: Scene, mentions: tuple[Mention, ...]) -> Relevance:
    """Score the article with what was extracted from it; every term is kept."""
    weights = scene.topic.relevance.relevance
    counts = Tally(scene)
    terms: list[Term] = []

    def add(name: str, factor: float, words: str = "", key: str = "") -> None:
        weight = weights.get(key or name, 0.0)
        if factor and isinstance(weight, float) and weight:
            terms.append(Term(name, round(weight * factor, 3), words))

    length = _length(scene)
    bias = weights["bias"]
    band = 0 if length <= _SHORT else (1 if length <= _MIDDLE else 2)
    terms.append(Term("length", bias[band] if isinstance(bias, tuple) else bias, f"{length} words"))
    for side, count in counts.sides.items():
        add(f"side {side}", min(_TWICE, count), counts.words_of(side), key="side")
    fresh = [m for m in mentions if m.bucket is not Bucket.BACKGROUND]
    told = any(m.facts.scope is Scope.TOPIC and m.facts.kind is not Kind.STATEMENT for m in fresh)
    _subject_terms(scene, counts, fresh, add, told=told)
    _market_terms(scene, counts, mentions, add)
    _event_terms(scene, mentions, add)
    if scene.article.prior:
        terms.append(Term("feed", scene.article.prior))
    total = sum(term.weight for term in terms)
    value = 1.0 / (1.0 + exp(-max(-30.0, min(30.0, total))))
    return Relevance(round(value, 4), value >= scene.topic.relevance.relevant, tuple(terms))


def _sides_of(mentions: Sequence[Mention]) -> set[str]:
    """The sides that the events told are between."""
    return {
        side
        for mention in mentions
        if mention.facts.scope is Scope.TOPIC
        for side in (*mention.facts.imposing, *mention.facts.affected)
    }


def _subject_terms(
    scene: Scene,
    counts: Tally,
    fresh: Sequence[Mention],
    put: Callable[..., None],
    *,
    told: bool,
) -> None:
    """What the article is about, by its words."""
    named = [side for side, count in counts.sides.items() if count or side in counts.venues]
    has = counts.classes.get
    # "The trade war" is between the two sides wherever one of them is named and nobody else is.
    # What the two alone have between them, as a rule, says enough of both.
    alone = has("topicword") or has("usual") or counts.themes.lists
    implied = has("both") or has("pair_deal") or (alone and not counts.third)
    known = {*named, *counts.firms, *counts.regions, *_sides_of(fresh)}
    both = len(known) == 2 or (bool(known) and bool(has("pair_deal")))
    for side, count in counts.sides.items():
        if not count and side in counts.venues | counts.regions:
            put(f"region {side}", 1, key="region")
    put("instrument", min(2, has("instrument", 0)), counts.words.get("instrument", ""))
    put("strong", min(1, has("strong", 0)), counts.words.get("strong", ""))
    if both and not has("instrument"):
        put("trade_word", min(1, has("trade", 0)), counts.words.get("trade", ""))
        put("weak", min(2, has("weak_instrument", 0) + has("product", 0)))
        put("flow", min(2, has("flow", 0)), counts.words.get("flow", ""))
        put("firm", min(1, has("firm", 0)), counts.words.get("firm", ""))
        put("topical_office", min(1, counts.topical), counts.words_of("principals"))
    topicword = "topicword" if has("topicword") else "pair_deal"
    put("subject", min(1, has(topicword, 0)), counts.words.get(topicword, ""))
    spoken = {side.language for side in scene.topic.sides}
    if has("strong") and not counts.third and scene.article.language in spoken:
        put("home_press", 1)
    themes = counts.themes
    meant = has("reproach") or themes.meant
    if len(named) == 1 and len(known) == 1 and not implied and (counts.third or not meant):
        # Duties of, or on, the side that trades them with the other as a rule say enough.
        usual = scene.topic.sides[scene.topic.side_ids.index(named[0])].usual_target
        told_of = bool(usual) and bool(has("strong")) and not counts.third
        put("one_side_usual" if told_of else "one_side", 1)
    put("pair", min(1, counts.pair), counts.words_of("pair"))
    nearly = counts.near_pair or (counts.lead_pair and not counts.third)
    put("near_pair", float(bool(nearly and not counts.pair)))
    put("pair_again", max(0, min(3, counts.pair + counts.near_pair - 1)))
    put("principals", float(len(counts.officials) == 2), counts.words_of("principals"))
    put("principals_meet", min(1, counts.principals_meet), counts.words_of("meet"))
    put("sides_meet", min(1, counts.meet), counts.words_of("meet"))
    put("near_meet", float(bool(counts.near_meet and not counts.meet)))
    put("action", min(1, counts.action), counts.words_of("action"))
    put("headline", min(1, counts.head))
    if len(scene.lines) > 2 and not counts.head_topic and not told:
        # A headline may keep silent where the lead says what it is about.
        put("headline_late" if counts.lead_pair else "headline_silent", 1)
    # An event of the two sides names both, whatever it is done over ("over arms for Taiwan").
    least = max(min(counts.sides[side] for side in scene.topic.side_ids), int(told))
    if counts.third > least and counts.third > 0:
        short = len(scene.lines) <= 1
        put("third", min(2, counts.third - least) if short else 1, counts.words_of("third"))
        put("third_head", float(counts.head_third and len(counts.head_sides) < len(counts.sides)))
    elif counts.third_leads and not told:
        # "Yland follows the duties of X, and Z answers": theirs, whomever it names besides.
        put("third_leads", 1)
    _theme_terms(scene, counts, put, known)
    _other_matters(counts, put, told=told)


def _other_matters(counts: Tally, put: Callable[..., None], *, told: bool) -> None:
    """What speaks of other matters between the two, or besides them."""
    has = counts.classes.get
    # A deal of the two that is told, or named, outweighs one of the other matters beside it.
    apart = has("offtopic", 0) - int(told or bool(has("pair_deal")))
    put("offtopic", max(0, min(2, apart)), counts.words.get("offtopic", ""))
    if apart > 0 and not told:
        # Sanctions, visits and promises are of other matters as often as of this one.
        put("offtopic_alone", float(not (has("strong") or has("topicword") or has("trade"))))
        put("offtopic_head", float(counts.themes.head_apart))


def _theme_terms(scene: Scene, counts: Tally, put: Callable[..., None], known: set[str]) -> None:
    """What tells of the topic besides its measures, where no third country is named for it."""
    has = counts.classes.get
    themes = counts.themes
    ours = not counts.third or len(known) == len(counts.sides)
    put("third_place", float(bool(themes.third_places and not counts.third)))
    if not ours or market_first(scene):
        return
    usual = has("usual", 0) + themes.lists
    put("usual", min(2, usual), counts.words.get("usual", ""))
    put("kept_goods", min(1, themes.kept))
    put("quarrel", min(1, themes.quarrel))
    put("quarrel_curbed", min(1, themes.curbed))
    put("figure", min(1, themes.figures))
    put("figure_steep", min(1, themes.steep))
    both = len(known) == len(counts.sides)
    put("both_named", min(1, themes.both_named))
    # In its own press, and beside its name, a side answers and reproaches the other as a rule.
    theirs = [side for side in scene.topic.sides if side.usual_target]
    told_by = any(side.id in known or side.language == scene.article.language for side in theirs)
    for name in ("reprisal", "reproach"):
        if both or told_by:
            whose = name if both else f"{name}_one"
            put(whose, min(1, has(name, 0)), counts.words.get(name, ""))
    # Duties on what all countries sell, or on all of them.
    goods = has("metals") or has("autos") or has("offtopic_trade")
    wide = (goods and not all(counts.sides.values())) or (has("world") and not both)
    put("wide", float(bool(wide and not has("pair_deal"))), counts.words.get("metals", ""))
    if not both:
        put("subject_alone", min(1, themes.subject))
        put("worldly", min(1, has("worldly", 0)), counts.words.get("worldly", ""))
        # Those of a side that trades with the other as a rule are sent to it.
        sent = any(side.id in themes.bargained for side in theirs)
        put("bargained", float(sent), counts.words_of("principals"))
        put("trade_body", float(bool(themes.bodies) and not sent))
        put("crops", min(1, themes.crops))
        put("scarce", min(1, themes.scarce))
        put("firm_duty", float(bool(counts.firms and has("strong") and not wide)))


def _market_terms(
    scene: Scene, counts: Tally, mentions: tuple[Mention, ...], put: Callable[..., None]
) -> None:
    """Words of market reports; an event told firmly inside one takes most of it back."""
    count = counts.classes.get("market", 0)
    if not count:
        return
    head = scene.lines[0] if scene.lines else None
    report = head is not None and any("market_report" in hit.classes for hit in head.hits)
    # What a report of markets tells besides them counts where it tells its day.
    told = any(
        (not report or m.facts.effective or m.facts.expiry)
        and m.facts.scope is Scope.TOPIC
        and m.bucket is not Bucket.BACKGROUND
        and m.background_score < _FIRM
        and not (
            m.facts.kind is Kind.MEETING and m.facts.when is None and m.bucket is Bucket.UPCOMING
        )
        and m.confidence >= _SURE
        for m in mentions
    )
    put("market", min(1 if told else 3, count), counts.words.get("market", ""))
    if market_first(scene) and not told:
        put("market_head", 1)


def _event_terms(scene: Scene, mentions: tuple[Mention, ...], put: Callable[..., None]) -> None:
    """Extracted events: the best witness of what an article is about."""
    good = [
        m
        for m in mentions
        if m.facts.scope is Scope.TOPIC
        and m.facts.kind is not Kind.STATEMENT
        and m.confidence >= 0.5
    ]
    fresh = [m for m in good if m.bucket is not Bucket.BACKGROUND]
    if fresh:
        put("event", 1, f"{fresh[0].facts.kind} {fresh[0].facts.subkind}")
    elif good and not market_first(scene):
        put("event_plain", 1, f"{good[0].facts.kind} {good[0].facts.subkind}")
    implied = any(p.kind in {"both", "leaders"} for line in scene.lines for p in line.parties)
    if fresh and (
        implied or any("inferred_sides" in {t.name for t in m.confidence_terms} for m in fresh)
    ):
        put("anaphora", 1)
    if any(m.facts.scope is Scope.GOVERNMENT_BUSINESS for m in mentions):
        put("business_event", 1)
    if any(m.facts.kind is Kind.STATEMENT and m.facts.scope is Scope.TOPIC for m in mentions):
        put("statement", 1)
    between = set(scene.topic.side_ids)
    third = [
        m
        for m in mentions
        if m.facts.scope is Scope.THIRD_COUNTRY
        and not between <= {*m.facts.imposing, *m.facts.affected}
    ]
    if third and not good:
        put("third_event", 1)


def _length(scene: Scene) -> int:
    """Length in words; Chinese characters count for about two thirds of one."""
    text = scene.document.text
    han = 0 if text.isascii() else len(_HAN.findall(text))
    return len(_WORD.findall(text)) + int(han / _HANZI_TO_WORDS)
