"""What tells of the topic besides its measures: goods kept back, firms fought over, who speaks."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from monitor.signal.lexicon import EntryKind
from monitor.signal.phrases_en import PERCENT
from monitor.signal.scene import Line
from monitor.signal.topic import Topic

#: Goods that the sides keep from each other, and the words of doing so.
_KEPT: Final = frozenset({"tech", "rare_earth", "dual_use"})
_KEEPING: Final = frozenset(
    {
        *("licence", "export_licence", "curbs", "control", "under_control", "rule_paper"),
        *("export_word", "cut_from", "retaliation", "notice", "reprisal", "keeping"),
        "licence_paper",
    }
)
#: What is done to a firm that the sides quarrel over.
_CURBING: Final = frozenset(
    {
        *("licence", "curbs", "cut_from", "lifeline", "reprieve", "control", "keeping"),
        *("blacklist", "temp_licence", "usual", "sanction"),
        *("pressed", "shun", "reprisal", "blacklisting"),
    }
)
_CROPS: Final = frozenset({"farm", "farm_goods", "farm_buying", "crop_deal"})
#: What a body for trade does about the topic, and needs no other side named for.
_BODILY: Final = frozenset({"instrument", "deal", "talks", "reprisal", "hearing", "comment_period"})
_FORCED: Final = frozenset({"divest", "sell", "sale", "takeover", "us_arm", "forced_words"})
_CURBS: Final = frozenset({"ban", "sever", "shut_off", "blacklist", "suspend"})
#: What an official whose business the topic is does about it.
_BARGAINED: Final = frozenset(
    {
        *("meeting", "visit", "deal", "truce", "instrument", "trade", "weak_instrument"),
        *("tech", "rare_earth", "farm", "reprisal"),
    }
)
_AGREED: Final = frozenset({"agree", "sign", "clinch", "visit", "meet"})
_RATE: Final = re.compile(rf"(?<![\d.,])(\d{{2,3}})(?:\.\d+)?{PERCENT}")
_ASIDE: Final = re.compile(
    r"\b(?:amid|amidst|despite|on|over|as|from|with|by|due to|after|because of|about|of|and|before"
    r"|at|under|in|during|cit(?:e|es|ed|ing)|blam(?:e|es|ed|ing))\s(?:[\w'-]+\s)?$",
    re.IGNORECASE,
)
_FEARED: Final = re.compile(
    r"\s(?:fears?|worr(?:y|ies)|jitters|concerns?|risks?|angst|anxiety|threats?|looms?|woes?)\b",
    re.IGNORECASE,
)
_LIST: Final = re.compile(r"(?:\s|-)lists?\b|清单")
#: No prices, sales or wages rise by so much, and duties on no third country.
_STEEP: Final = 101


class Themes:
    """What was counted of these, line by line."""

    def __init__(self) -> None:
        #: Lines with goods that the sides keep from each other, and a word of doing so.
        self.kept = 0
        #: Lines with a firm that the sides quarrel over: beside the other side, or what it suffers.
        self.quarrel = self.curbed = 0
        #: Sides of which an official whose business the topic is meets, agrees or bargains.
        self.bargained: set[str] = set()
        #: Sides of which a body for trade alone does so.
        self.bodies: set[str] = set()
        #: Lines on crops that a side which trades with the other as a rule buys, or promises to.
        self.crops = 0
        #: The quarrel itself named, and not as the reason or background of something else.
        self.subject = 0
        #: Lines that name both sides themselves, and nobody else.
        self.both_named = 0
        #: Duties told by their figure alone, and by one that only those between the sides reach.
        self.figures = self.steep = 0
        #: Lists of goods for duties, as only the two put up.
        self.lists = 0
        #: Lines on goods that one side alone has, beside its name.
        self.scarce = 0
        #: Third countries where something is only done.
        self.third_places = 0
        #: A headline that opens with other matters and comes to the topic's words later.
        self.head_apart = False

    def count(
        self, line: Line, topic: Topic, here: Collection[str], firms: Collection[str]
    ) -> None:
        """Add what *line* tells, which names the sides *here* and *firms* of sides."""
        found = line.classes
        kept = not found.isdisjoint(_KEPT) and not found.isdisjoint(_KEEPING)
        self.kept += kept or (bool(here) and {"weak_fee", "ships"} <= found)
        if "disputed" in found:
            self._firms(line, topic, here, firms)
        named = {
            party.side
            for party in line.parties
            if party.side in topic.side_ids and party.how not in {"demonym", "made"}
        }
        named_third = [hit for hit in line.hits if EntryKind.THIRD in hit.kinds]
        starts = {party.start for party in line.parties}
        self.third_places += sum(hit.start not in starts for hit in named_third)
        self.both_named += len(named) == len(topic.side_ids) and not named_third
        doing = not found.isdisjoint(_BARGAINED) or not line.acts.isdisjoint(_AGREED)
        if doing and not named_third:
            self.bargained |= {
                party.side
                for party in line.parties
                if party.actor is not None
                and party.kind in {"person", "office"}
                and party.actor.role in topic.topical_roles
            }
        self.subject += any(
            "topicword" in hit.classes
            and not _ASIDE.search(line.text(line.sentence.at, hit.start))
            and not _FEARED.match(line.text(hit.end, line.end))
            for hit in line.hits
        )
        self.lists += any(
            "tariff" in hit.classes and _LIST.match(line.text(hit.end, min(line.end, hit.end + 6)))
            for hit in line.hits
        )
        self.scarce += (bool(here) or kept) and not named_third and "rare_earth" in found
        if not named_third:
            self.crops += (
                "crops_sold" in found
                and not found.isdisjoint(_CROPS)
                and any(side.usual_target for side in topic.sides if side.id in here)
            )
            if "trade_body" in found and not found.isdisjoint(_BODILY):
                self.bodies |= {party.side for party in line.parties if party.kind == "org"}
        if line.is_title and here and "economy" not in found and "market" not in found:
            rates = [int(match[1]) for match in _RATE.finditer(line.sentence.text)]
            self.figures += bool(rates) and len(here) == len(topic.side_ids)
            self.steep += any(rate >= _STEEP for rate in rates)
        if line.is_title:
            self.head_apart = _opens_apart(line)

    @property
    def meant(self) -> bool:
        """Whether they tell of both sides though one alone may be named."""
        told = (self.kept, self.quarrel, self.curbed, self.bargained, self.steep)
        return any((*told, self.crops, self.bodies))

    def _firms(
        self, line: Line, topic: Topic, here: Collection[str], firms: Collection[str]
    ) -> None:
        """A firm that the sides quarrel over, beside the other side or what is done to it."""
        rows = [entry for hit in line.hits for entry in hit.entries if "disputed" in entry.classes]
        own = {side for entry in rows for side in topic.side_ids if entry.side.startswith(side)}
        self.quarrel += any(side not in own for side in (*here, *firms))
        last = max(hit.start for hit in line.hits if "disputed" in hit.classes)
        # A firm that is done something to, not one that stops what it does.
        acted = any(
            (hit.start < last or line.text(hit.end, min(line.end, hit.end + 5)) == " from")
            and not hit.acts.isdisjoint(_CURBS)
            for hit in line.hits
        )
        words = _CURBING | _FORCED if "forced_sale" in line.classes else _CURBING
        curbed = acted or not line.classes.isdisjoint(words)
        # What its own government alone does to it is a matter at home.
        self.curbed += curbed and (not here or any(side not in own for side in here))


def _opens_apart(line: Line) -> bool:
    """Whether a word of other matters stands before the first of the topic's."""
    other = next((hit.start for hit in line.hits if "offtopic" in hit.classes), None)
    own = next((hit.start for hit in line.hits if "instrument" in hit.classes), None)
    return other is not None and own is not None and other < own
