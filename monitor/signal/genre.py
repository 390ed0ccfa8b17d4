"""What kind of piece an article is, by its headline: opinion, a report of markets, a study."""

from __future__ import annotations

import re
from typing import Final

from monitor.signal.draft import cues_in
from monitor.signal.lexicon import Hit
from monitor.signal.phrases_en import PERCENT
from monitor.signal.scene import Line, Party, Scene

_NEAR_WORDS: Final = 3
#: What an article calls itself, and letters within which it does.
#: "Opinion | By Ann Ito", "OPINION Ann Ito": the page's label, as a feed leaves it.
_LABEL: Final = re.compile(
    r"(?:Opinion|OPINION|Commentary|COMMENTARY|Op-[Ee]d|Editorial|EDITORIAL)\s?(?:[|:–—-]|[A-Z]|$)"
)
_COLUMN_ZH: Final = re.compile("评论员文章|社论|社评|评论文章|署名文章|评论员[^，。]{0,6}文章")
_FIRST_ZH: Final = 24
#: Letters within which a headline of markets names one, and how it moves.
_OPENS_ZH: Final = 14
_MOVES_ZH: Final = re.compile(
    r"[涨跌升降挫][^，；]{0,6}\d|[高低]开|收[涨跌高低报于盘]|走[强弱高低软]|[早午收]评|盘[前后]|简讯|成交|重挫|大[跌涨]|跌破|升破"
    r"|突破\d|反弹|领涨|领跌"
)
_EXPLAINS_ZH: Final = re.compile(
    r"(?:[几三四五六七八九十]件事|[几三四五六七八九十]个问题|说了什么|谈了什么|意味着?什么|影响几何|有何影响"
    r"|怎么看|知多少|何去何从|前世今生|来龙去脉|全解析|全解读|问与答|一文[看读]懂|一图[看读]懂|算[一这]?笔账|算算账|算总账)[？?！!]*$"
    r"|^(?:图解|解读|深度|问答|数读|一文[看读]懂|一图[看读]懂|为何|为什么)[：:丨|]"
)
_ASKS: Final = re.compile(
    r"['\"‘“(]?(?:is|are|was|were|will|would|can|could|may|might|should|do|does|did|has|have|had"
    r"|what|why|how|who|when|where|which)\b",
    re.IGNORECASE,
)
#: A list of what was, by day.
_CHRONICLE: Final = re.compile(
    r"^(?:\W*)(?:timeline|chronology|key (?:dates|moments|events|milestones))\b"
    r"|(?:^|[:,|–—-]\s?)(?:an?|the|full|brief)?\s?(?:timeline|chronology)\b"
    r"|^(?:\W*)(?:looking back|flashback|a look back|recap)\b"
    r"|\b(?:years?|decade|months?|weeks?|war|saga) in "
    r"(?:review|(?:\w+ )?(?:dates|milestones|moments|numbers))\b"
    r"|^(?:时间线|时间轴|大事记|大事年表)|(?:时间线|时间轴|大事记)$",
    re.IGNORECASE,
)
#: How an account of another time begins.
_AGES_AGO: Final = re.compile(
    r"(?:(?:Almost|Nearly|About|Some|More than|Just over|It was|It is|It has been)\s)?"
    r"(?:a|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|\d+|several|many|a few)\s"
    r"(?:years?|decades?|months)\s(?:ago|later|on|since|before)\b",
    re.IGNORECASE,
)
#: Letters of "Since ", and days after which nothing is news.
_OPENING: Final = 8
_LONG_PAST: Final = 45
#: What explains and tells no news, however its first sentences sound.
_REFERENCE: Final = re.compile(
    r"\b(?:frequently asked|FAQs?|glossary|explained|explainer|primer|beginner's guide|101)\b"
    r"|\bwhat (?:is|are) (?:an? |the )?(?:section|tariffs?|entity|export)\b",
    re.IGNORECASE,
)
#: Lines at either end of a piece that may say what it is.
_FOREWORD: Final = 4
_AFTERWORD: Final = 3
_BREAK: Final = re.compile(r"[;:.!?]")
#: "What Xland hit back with: 15% on coal": the headline gives its own answer.
_SPELT_OUT: Final = re.compile(
    rf"(?:What|How)\s[^:?]{{4,70}}:\s(?:an?\s|extra\s|new\s){{0,2}}\d+(?:\.\d+)?{PERCENT}"
)


def opens_as(scene: Scene, name: str) -> bool:
    """Whether the headline opens with a word for what kind of piece it is: "Opinion: ..."."""
    line = scene.lines[0] if scene.lines else None
    if line is None or not line.is_title or not line.hits:
        return False
    first = line.hits[0]
    return first.start - line.sentence.at <= 1 and any(
        entry.key == f"genre.{name}" for entry in first.entries
    )


def explains(scene: Scene) -> bool:
    """Whether the headline promises to explain, and tells no news: "Why ...", "...说了什么"."""
    line = scene.lines[0] if scene.lines else None
    if opens_as(scene, "explainer"):
        return line is None or _SPELT_OUT.match(line.sentence.text) is None
    if line is None or not line.is_title or line.sentence.language != "zh":
        return False
    return _EXPLAINS_ZH.search(line.sentence.text) is not None


def asks(line: Line) -> bool:
    """Whether an English sentence only asks: "Will Xland raise its duty on pork?"."""
    text = line.sentence.text
    return text.rstrip("'\"’”) ").endswith("?") and _ASKS.match(text) is not None


def is_opinion(scene: Scene) -> bool:
    """Whether the piece is one of opinion, by its headline or by its first words."""
    if opens_as(scene, "opinion") or _owns_up(scene):
        return True
    body = next((line for line in scene.lines if not line.is_title), None)
    if body is None:
        return False
    if body.sentence.language != "zh":
        return _LABEL.match(body.sentence.text) is not None
    return _COLUMN_ZH.search(body.sentence.text[:_FIRST_ZH]) is not None


def _owns_up(scene: Scene) -> bool:
    """Whether its first or last sentences say that it is one man's opinion, or a joke."""
    shown = (*scene.lines[:_FOREWORD], *scene.lines[-_AFTERWORD:])
    return any(
        entry.key == "genre.disclaimer"
        for line in shown
        for hit in line.hits
        for entry in hit.entries
    )


def chronicles(scene: Scene) -> bool:
    """Whether the piece is a list of what was, by its headline: "Timeline: ...", "...大事记"."""
    line = scene.lines[0] if scene.lines else None
    return line is not None and line.is_title and bool(_CHRONICLE.search(line.sentence.text))


def looks_around(scene: Scene) -> bool:
    """Whether the headline promises no news: what duties do, a study or an account of them.

    What such a piece tells of a measure without a day is what its readers know. A report of
    markets is none: what moved them is often the day's news.
    """
    line = scene.lines[0] if scene.lines else None
    if line is None or not line.is_title:
        return False
    english = line.sentence.language != "zh"
    return (
        "pundit" in line.classes
        or "feature" in cues_in(line, "bg")
        or (english and explains(scene))
    )


def answers(scene: Scene) -> bool:
    """Whether the headline is of a work of reference: "Tariffs: Frequently Asked Questions"."""
    line = scene.lines[0] if scene.lines else None
    return line is not None and line.is_title and _REFERENCE.search(line.sentence.text) is not None


def opens_then(scene: Scene) -> bool:
    """Whether the body opens in another time: "Five years ago, on 4 May ...", "In 2018 ...".

    What it goes on to tell without a day is of that time.
    """
    line = next((line for line in scene.lines if not line.is_title), None)
    if line is None or line.sentence.language == "zh":
        return False
    if _AGES_AGO.match(line.sentence.text):
        return True
    return any(
        found.start <= _OPENING
        and found.when.end is not None
        and (scene.day - found.when.end).days > _LONG_PAST
        for found in line.dated.dates
    )


def wrap_zh(scene: Scene) -> bool:
    """Whether a Chinese headline opens with a market that moves: what is told below moved it."""
    line = scene.lines[0] if scene.lines else None
    if line is None or not line.is_title or line.sentence.language != "zh":
        return False
    at = line.sentence.at
    named = any("market" in hit.classes and hit.start - at <= _OPENS_ZH for hit in line.hits)
    return named and _MOVES_ZH.search(line.sentence.text) is not None


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
